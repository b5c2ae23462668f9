// Elements without markup: text becomes text nodes, so that no name or note can become HTML.

const kSvg = "http://www.w3.org/2000/svg";

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "style") Object.assign(element.style, value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
  return element;
}

export function h(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

export function svg(tag, attributes, ...children) {
  return fill(document.createElementNS(kSvg, tag), attributes, children);
}

/** A square of a colour that CSS names, before a label. */
export function swatch(colour) {
  return h("span", { class: "swatch", style: { background: `var(--${colour})` } });
}

/** Rows of cells; the first column is text, the others are numbers unless `text` lists them. */
export function table(headings, rows, { text = [], rowClass = () => null, caption = null } = {}) {
  const isText = (column) => column === 0 || text.includes(column);
  const cell = (tag, content, column) =>
    h(
      tag,
      { class: isText(column) ? null : "number", scope: tag === "th" ? "col" : null },
      content,
    );
  return h(
    "div",
    { class: "scroll", tabindex: 0, role: "region", "aria-label": caption ?? "Table" },
    h(
      "table",
      {},
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          headings.map((heading, c) => cell("th", heading, c)),
        ),
      ),
      h(
        "tbody",
        {},
        rows.map((row, r) =>
          h(
            "tr",
            { class: rowClass(r) },
            row.map((content, c) => cell("td", content, c)),
          ),
        ),
      ),
    ),
  );
}

/** A long table that shows its first rows until asked for more. */
export function longTable(headings, rows, { first = 12, ...options } = {}) {
  if (rows.length <= first) return table(headings, rows, options);
  const host = h("div", {});
  const show = (count) => {
    const shown = [table(headings, rows.slice(0, count), options)];
    if (count < rows.length) {
      const all = () => show(rows.length);
      shown.push(h("button", { class: "plain", onclick: all }, `Show all ${rows.length}`));
    }
    host.replaceChildren(...shown);
  };
  show(first);
  return host;
}
