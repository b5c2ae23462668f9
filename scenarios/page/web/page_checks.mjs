// What tests of pages in a browser share.

/**
 * How many colours a picture has, how much of it is not its background, and whether there is one of
 * the charts' colours, which are no greys, within two pixels of `at`.
 */
export async function colours(blank, buffer, at = { x: 0, y: 0 }) {
  const show = async ([base64, { x, y }]) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${base64}`;
    await picture.decode();
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext("2d");
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, picture.width, picture.height);
    const counts = new Map();
    for (let i = 0; i < data.length; i += 4) {
      const colour = (data[i] << 16) | (data[i + 1] << 8) | data[i + 2];
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const most = Math.max(...counts.values());
    let there = false;
    for (let dy = -2; dy <= 2; ++dy) {
      for (let dx = -2; dx <= 2; ++dx) {
        const i = (Math.round(y + dy) * picture.width + Math.round(x + dx)) * 4;
        const colour = [data[i], data[i + 1], data[i + 2]];
        there ||= Math.max(...colour) - Math.min(...colour) >= 40;
      }
    }
    return { colours: counts.size, drawn: 1 - most / (data.length / 4), there };
  };
  return blank.evaluate(show, [buffer.toString("base64"), at]);
}

/** In the page: what is wrong with its layout. */
export function layoutFaults() {
  const faults = [];
  if (document.documentElement.scrollWidth > window.innerWidth) {
    faults.push(`the page is ${document.documentElement.scrollWidth} wide`);
  }
  // Text of HTML: none leaves its box, but where a box scrolls.
  for (const element of document.querySelectorAll(
    "h1, h2, p, .tile, .tile-value, nav, .legend, dd, button",
  )) {
    if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) {
      faults.push(
        `clipped: ${element.className || element.tagName} "${element.textContent.slice(0, 40)}"`,
      );
    }
  }
  const apart = (a, b) =>
    a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
  for (const chart of window.stepcast.charts()) {
    const title = chart.getDom().getAttribute("aria-label");
    const labels = [];
    for (const element of chart.getZr().storage.getDisplayList()) {
      const text = element.style?.text;
      if (!text || element.ignore || element.invisible || element.style.opacity === 0) continue;
      const box = element.getBoundingRect().clone();
      const transform = element.getComputedTransform?.() ?? element.transform;
      if (transform) box.applyTransform(transform);
      labels.push({
        text,
        left: box.x + 1,
        right: box.x + box.width - 1,
        top: box.y + 2,
        bottom: box.y + box.height - 2,
      });
    }
    if (labels.length === 0) faults.push(`no labels in ${title}`);
    labels.forEach((one, i) => {
      for (const other of labels.slice(i + 1)) {
        if (!apart(one, other)) faults.push(`"${one.text}" over "${other.text}" in ${title}`);
      }
      const inside =
        one.left >= -1 &&
        one.top >= -2 &&
        one.right <= chart.getWidth() + 1 &&
        one.bottom <= chart.getHeight() + 2;
      if (!inside) faults.push(`"${one.text}" is cut off in ${title}`);
    });
  }
  return faults;
}
