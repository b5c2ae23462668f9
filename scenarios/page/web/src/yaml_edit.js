// One field of a scenario's text, set as --set would: what else the text says, and its comments, stay.
// Fields are "section.key" or "key", values are scalars.

const kPlain = /^[A-Za-z0-9_][A-Za-z0-9_.+-]*$/;

function scalar(value) {
  return kPlain.test(value) ? value : JSON.stringify(value);
}

/** Length of the scalar at the start of `text`, in a flow mapping or outside of it. */
function scalarLength(text, inFlow) {
  const quote = text[0];
  if (quote === '"' || quote === "'") {
    for (let i = 1; i < text.length; ++i) {
      if (quote === '"' && text[i] === "\\") ++i;
      else if (text[i] === quote && quote === "'" && text[i + 1] === "'") ++i;
      else if (text[i] === quote) return i + 1;
    }
    return text.length;
  }
  for (let i = 0; i < text.length; ++i) {
    const ends = text[i] === "\n" || (inFlow && (text[i] === "," || text[i] === "}"));
    if (ends || (text[i] === "#" && (i === 0 || /\s/.test(text[i - 1])))) {
      return text.slice(0, i).trimEnd().length;
    }
  }
  return text.trimEnd().length;
}

/** `text` with another scalar at `at`. */
function replaced(text, at, value, inFlow) {
  const length = scalarLength(text.slice(at), inFlow);
  const space = text[at - 1] === ":" ? " " : "";
  return text.slice(0, at) + space + scalar(value) + text.slice(at + length);
}

/** In the flow mapping whose brace is at `open`. */
function setInFlow(text, open, key, value) {
  let depth = 0;
  let start = -1; // of an entry's key
  for (let i = open; i < text.length; ++i) {
    const c = text[i];
    if (c === "#" && /\s/.test(text[i - 1])) {
      i = text.indexOf("\n", i);
      if (i < 0) break;
    } else if (c === "{" || c === "[") {
      if (++depth === 1) start = i + 1;
    } else if (c === "}" || c === "]") {
      if (--depth > 0) continue;
      const inside = text.slice(open + 1, i);
      const comma = inside.trim() === "" || inside.trimEnd().endsWith(",") ? "" : ", ";
      const end = open + 1 + inside.trimEnd().length;
      return `${text.slice(0, end)}${comma}${key}: ${scalar(value)}${text.slice(end)}`;
    } else if (c === '"' || c === "'") {
      i += scalarLength(text.slice(i), true) - 1;
    } else if (c === "," && depth === 1) {
      start = i + 1;
    } else if (c === ":" && depth === 1 && text.slice(start, i).trim() === key) {
      let at = i + 1;
      while (text[at] === " ") ++at;
      return replaced(text, at, value, true);
    }
  }
  return text;
}

/** Where the value of a key begins that stands at this indentation, from `from` to `to`. */
function valueOf(text, key, indent, from, to) {
  const found = new RegExp(`^${indent}${key}[ \\t]*:[ \\t]*`, "m").exec(text.slice(from, to));
  return found === null ? -1 : from + found.index + found[0].length;
}

function append(text, line) {
  return `${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${line}\n`;
}

export function setInYaml(text, path, value) {
  const [section, key] = path.split(".");
  const at = valueOf(text, section, "", 0, text.length);
  if (key === undefined) {
    return at < 0 ? append(text, `${section}: ${scalar(value)}`) : replaced(text, at, value, false);
  }
  if (at < 0) return append(text, `${section}:\n  ${key}: ${scalar(value)}`);
  if (text[at] === "{") return setInFlow(text, at, key, value);
  // A block: lines that are indented, blank or comments, up to the next key.
  const first = text.indexOf("\n", at) + 1 || text.length;
  const next = /^[^\s#]/m.exec(text.slice(first));
  const end = next === null ? text.length : first + next.index;
  const indent = /^([ \t]+)[^\s#]/m.exec(text.slice(first, end))?.[1] ?? "  ";
  const place = valueOf(text, key, indent, first, end);
  if (place >= 0) return replaced(text, place, value, false);
  // After the last line that says something.
  let last = first;
  for (const line of text.slice(first, end).matchAll(/^[ \t]+[^\s#].*$/gm)) {
    last = first + line.index + line[0].length;
  }
  const before = text.slice(0, last);
  const line = `${indent}${key}: ${scalar(value)}`;
  return before.endsWith("\n") || last === first
    ? `${before}${before.endsWith("\n") ? "" : "\n"}${line}\n${text.slice(last)}`
    : `${before}\n${line}${text.slice(last)}`;
}
