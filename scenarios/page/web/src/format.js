// Numbers as people read them. Every figure has its unit, which stays on its line.

const kDash = "–";
const kSpace = "\u00a0";

/** With `digits` significant ones, no exponent, groups of three. */
export function number(value, digits = 3) {
  if (value === null || value === undefined || !Number.isFinite(value)) return kDash;
  if (value === 0) return "0";
  const size = Math.floor(Math.log10(Math.abs(value))) + 1;
  const decimals = Math.min(Math.max(digits - size, 0), 9);
  return value.toLocaleString("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

/** The same for ticks of an axis: no zeros at the end. */
export function tick(value) {
  return number(value, 3)
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");
}

const kTimes = [
  [1, "s"],
  [1e-3, "ms"],
  [1e-6, "µs"],
  [1e-9, "ns"],
];

export function seconds(value, digits = 4) {
  if (value === null || value === undefined) return kDash;
  if (value === 0) return `0${kSpace}s`;
  const [unit, name] = kTimes.find(([one]) => Math.abs(value) >= one) ?? kTimes.at(-1);
  return `${number(value / unit, digits)}${kSpace}${name}`;
}

/** Factor and name of the unit that suits values up to `most` seconds. */
export function timeUnit(most) {
  const [unit, name] = kTimes.find(([one]) => most >= one) ?? kTimes.at(-1);
  return { unit, name };
}

export function percent(fraction, digits = 2) {
  if (fraction === null || fraction === undefined) return kDash;
  const value = fraction * 100;
  if (value !== 0 && Math.abs(value) < 0.1) return `${value < 0 ? "−" : ""}<0.1${kSpace}%`;
  const decimals = Math.abs(value) < 10 ? Math.max(digits - 1, 1) : Math.abs(value) < 100 ? 1 : 0;
  return `${value.toFixed(value === 0 ? 0 : decimals).replace("-", "−")}${kSpace}%`;
}

export function signedPercent(fraction) {
  if (fraction === null || fraction === undefined) return kDash;
  const text = percent(fraction);
  return fraction > 0 && !text.startsWith("<") ? `+${text}` : text;
}

export const kGiB = 2 ** 30;

export function gibibytes(bytes, digits = 3) {
  if (bytes === null || bytes === undefined) return kDash;
  if (bytes !== 0 && bytes < kGiB / 100) return `${number(bytes / 2 ** 20, digits)}${kSpace}MiB`;
  return `${number(bytes / kGiB, digits)}${kSpace}GiB`;
}

const kCounts = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
];

export function count(value) {
  if (value === null || value === undefined) return kDash;
  const [unit, name] = kCounts.find(([one]) => value >= one) ?? [1, ""];
  return unit === 1 ? value.toLocaleString("en-US") : `${number(value / unit, 3)}${kSpace}${name}`;
}

export function dollars(value) {
  if (value === null || value === undefined) return kDash;
  if (value >= 1e9) return `$${number(value / 1e9, 3)}B`;
  if (value >= 1e6) return `$${number(value / 1e6, 3)}M`;
  return value >= 1000 ? `$${number(Math.round(value), 3)}` : `$${number(value, 3)}`;
}

export function hours(value) {
  if (value === null || value === undefined) return kDash;
  if (value < 1 / 60) return seconds(value * 3600, 3);
  if (value < 1) return `${number(value * 60, 2)}${kSpace}minutes`;
  if (value < 48) return `${number(value, 3)}${kSpace}hours`;
  if (value < 24 * 730) return `${number(value / 24, 3)}${kSpace}days`;
  return `${number(value / 24 / 365.25, 2)}${kSpace}years`;
}

export function words(name) {
  return String(name).replaceAll("_", " ").replaceAll("-", " ");
}

export function plural(value, one, many = `${one}s`) {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** As a shell takes it. */
export function shellWord(word) {
  return /^[\w./:=,+@%-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** The last part of a path. */
export function fileName(path) {
  return String(path).split("/").at(-1);
}
