// Parts that pages share.

import { h, swatch, table } from "./dom.js";
import { axis, chart, legend, tip } from "./chart.js";
import { percent, seconds, tick, timeUnit } from "./format.js";
import { byTimeKey, colour, kTime } from "./palette.js";

/** A heading, a sentence that explains, and content. */
export function section(id, title, explanation, ...content) {
  return h(
    "section",
    { id, "aria-labelledby": `${id}-title` },
    h("h2", { id: `${id}-title` }, title),
    explanation && h("p", { class: "explanation" }, explanation),
    content,
  );
}

/** One headline number. */
export function tile(label, value, note, { extra = null, tone = null } = {}) {
  return h(
    "div",
    { class: tone === null ? "tile" : `tile ${tone}` },
    h("div", { class: "tile-label" }, label),
    h("div", { class: "tile-value" }, value),
    extra,
    note && h("div", { class: "tile-note" }, note),
  );
}

/** Where a value lies within its 90 % interval. */
export function intervalBar(interval, value) {
  if (interval?.p05_s === null || interval?.p05_s === undefined) return null;
  const low = interval.p05_s;
  const span = interval.p95_s - low;
  if (!(span > 0)) return null;
  const place = (at) => `${Math.min(Math.max((at - low) / span, 0), 1) * 100}%`;
  return h(
    "div",
    { class: "interval", "aria-hidden": "true" },
    h("div", { class: "interval-line" }),
    h("div", { class: "interval-dot", style: { left: place(value) } }),
  );
}

export function intervalText(interval) {
  if (interval?.p05_s === null || interval?.p05_s === undefined) {
    return "No interval: no calibration says how far forecasts like this one are off";
  }
  return `90\u00a0%: ${seconds(interval.p05_s)} to ${seconds(interval.p95_s)}`;
}

/**
 * Stacked bars of time by category. What is given has a label and times by key of `kTime`, in
 * seconds; with `shares` all bars are of one length. Long labels are cut, or with `wrap` take lines.
 */
export function timeBars(given, { label, barHeight = 44, shares = false, wrap = false }) {
  const sumOf = (row) => Object.values(row.times).reduce((sum, value) => sum + value, 0);
  const rows = given.filter((row) => sumOf(row) > 0);
  const keys = Object.keys(kTime).filter((key) => rows.some((row) => (row.times[key] ?? 0) > 0));
  const longest = Math.max(...rows.map(sumOf));
  const scale = shares ? { unit: 0.01, name: "%" } : timeUnit(longest);
  const most = (shares ? 1 : longest) / scale.unit;
  const lengthOf = (row, key) => (row.times[key] ?? 0) / (shares ? sumOf(row) : 1) / scale.unit;
  const host = chart({
    label,
    height: rows.length * barHeight + 58,
    option: ({ width, narrow }) => {
      const gutter = narrow ? 112 : 190;
      return {
        grid: { left: gutter, right: 22, top: 6, bottom: 46 },
        xAxis: axis({
          type: "value",
          max: most,
          name: shares ? "Share of the step (%)" : `Time (${scale.name})`,
          nameLocation: "middle",
          nameGap: 28,
          splitNumber: narrow ? 3 : 6,
          axisLabel: { showMaxLabel: shares, formatter: tick },
        }),
        yAxis: axis({
          type: "category",
          inverse: true,
          data: rows.map((row) => row.label),
          axisLabel: {
            width: gutter - 12,
            overflow: wrap ? "break" : "truncate",
            lineHeight: 14,
            interval: 0,
            color: colour("ink"),
          },
        }),
        tooltip: {
          trigger: "axis",
          axisPointer: { type: "shadow", shadowStyle: { color: colour("shade") } },
          formatter: (points) => {
            const row = rows[points[0].dataIndex];
            const total = sumOf(row);
            return tip(row.label, [
              ...keys
                .filter((key) => (row.times[key] ?? 0) > 0)
                .map((key) => [
                  kTime[key],
                  `${seconds(row.times[key])} · ${percent(row.times[key] / total)}`,
                  `time-${key}`,
                ]),
              ["Sum", seconds(total)],
            ]);
          },
        },
        series: keys.map((key) => ({
          type: "bar",
          name: kTime[key],
          stack: "time",
          barMaxWidth: barHeight * 0.64,
          itemStyle: { color: colour(`time-${key}`), borderColor: colour("card"), borderWidth: 1 },
          data: rows.map((row) => lengthOf(row, key)),
          label: {
            show: true,
            color: colour(key === "bubble" ? "ink" : "on-colour"),
            fontSize: 11,
            formatter: ({ dataIndex, value }) => {
              if ((value / most) * (width - gutter - 22) < 46) return "";
              const row = rows[dataIndex];
              return percent((row.times[key] ?? 0) / sumOf(row));
            },
          },
        })),
      };
    },
  });
  return h("div", {}, legend(keys.map((key) => [`time-${key}`, kTime[key]])), host);
}

export function timeTable(columns) {
  const times = columns.map((column) => byTimeKey(column.parts));
  const keys = Object.keys(kTime).filter((key) => times.some((one) => (one[key] ?? 0) > 0));
  const total = times.map((one) => Object.values(one).reduce((sum, value) => sum + value, 0));
  return table(
    ["Category", ...columns.flatMap((column) => [column.label, "share"])],
    [
      ...keys.map((key) => [
        [swatch(`time-${key}`), kTime[key]],
        ...times.flatMap((one, c) => [
          one[key] === undefined ? "" : seconds(one[key]),
          one[key] === undefined ? "" : percent(one[key] / total[c]),
        ]),
      ]),
      ["Step", ...total.flatMap((sum) => [seconds(sum), "100\u00a0%"])],
    ],
    { rowClass: (row) => (row === keys.length ? "sum" : null), caption: "Time by category" },
  );
}

/** Shares of device time by where the prices of kernels come from, as one bar. */
export function provenanceBar(provenance) {
  const shares = [
    ["measured", "Measured", provenance.measured_fraction],
    ["interpolated", "Interpolated between measurements", provenance.interpolated_fraction],
    ["roofline", "Roofline (a model)", provenance.roofline_fraction],
  ].filter(([, , share]) => share > 0);
  return h(
    "div",
    {},
    h(
      "div",
      { class: "share-bar", role: "img", "aria-label": "Shares of device time by provenance" },
      shares.map(([key, , share]) =>
        h("div", { style: { flexGrow: share, background: `var(--from-${key})` } }),
      ),
    ),
    h(
      "ul",
      { class: "legend" },
      shares.map(([key, label, share]) =>
        h("li", {}, swatch(`from-${key}`), `${label}: ${percent(share)}`),
      ),
    ),
  );
}

/** Label and value in two columns. */
export function facts(entries) {
  return h(
    "dl",
    { class: "facts" },
    entries
      .filter(([, value]) => value !== null && value !== undefined && value !== "")
      .map(([label, value]) => h("div", {}, h("dt", {}, label), h("dd", {}, value))),
  );
}

export function warnings(list) {
  if (!list?.length) return null;
  return h(
    "ul",
    { class: "warnings" },
    list.map((text) => h("li", {}, text)),
  );
}

export function copyButton(text) {
  const button = h("button", { class: "copy", type: "button" }, "Copy");
  button.addEventListener("click", async () => {
    let copied = true;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Pages from files may not use the clipboard in all browsers.
      const area = h("textarea", { class: "offscreen", readonly: true });
      area.value = text;
      document.body.append(area);
      area.select();
      copied = document.execCommand("copy");
      area.remove();
    }
    button.textContent = copied ? "Copied" : "Not allowed here: select and copy";
    setTimeout(() => (button.textContent = "Copy"), 2000);
  });
  return button;
}

export function codeBlock(title, text, open) {
  const block = h("div", { class: "code" }, copyButton(text), h("pre", { tabindex: 0 }, text));
  return open
    ? h("div", {}, h("h3", {}, title), block)
    : h("details", {}, h("summary", {}, title), block);
}

/** Command and files to get the same report again. */
export function reproduce(data) {
  return section(
    "reproduce",
    "To reproduce",
    `Made by ${data.program}. The same command with the same files and version gives the same figures, byte for byte.`,
    codeBlock("Command", data.command, true),
    data.files.map((file, i) =>
      codeBlock(file.name, file.text, i === 0 && file.text.length < 6000),
    ),
  );
}
