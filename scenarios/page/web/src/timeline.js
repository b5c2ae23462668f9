// A timeline on a canvas of its own: rows of spans, zoomed and panned. Where a row has more spans than
// pixels it draws bins (see spans.js), so that the cost of a frame depends on the width, not on the
// number of spans.

import { h } from "./dom.js";
import { seconds } from "./format.js";
import { colour } from "./palette.js";
import { binned, firstEndingAfter } from "./spans.js";

const kAxis = 24; // px
const kHeader = 22;
const kNear = 4; // px within which a span counts as hit
const timelines = new Set();

/**
 * `rows`: {label, header} or {label, n, start, end, key}, with times in nanoseconds and `key` an
 * index into `colours`, names of CSS variables. `describe(row, i)` gives the tooltip as an element,
 * `text(row, i)` what is written into a span where it fits.
 */
export class Timeline {
  constructor({ rows, end, colours, describe, text, label, rowHeight = 18, most = 520 }) {
    Object.assign(this, { rows, end, colours, describe, text, rowHeight, most });
    this.from = 0;
    this.to = end;
    this.cursor = null; // {row, i}
    this.frame = 0;
    this.frames = 0;
    this.pointers = new Map();
    let top = 0;
    for (const row of rows) {
      row.top = top;
      row.height = row.header ? kHeader : rowHeight;
      top += row.height;
    }
    this.content = top;
    this.build(label);
    timelines.add(this);
  }

  build(label) {
    const button = (text, title, action) =>
      h("button", { type: "button", title, "aria-label": title, onclick: action }, text);
    this.range = h("output", { class: "range" });
    this.canvas = h("canvas", { tabindex: 0, role: "application", "aria-label": label });
    this.tooltip = h("div", { class: "timeline-tip", role: "status", hidden: true });
    this.spacer = h("div");
    this.scroller = h("div", { class: "timeline-scroller" }, this.canvas, this.spacer);
    this.element = h(
      "div",
      { class: "timeline" },
      h(
        "div",
        { class: "timeline-bar" },
        button("+", "Zoom in", () => this.zoom(0.5)),
        button("−", "Zoom out", () => this.zoom(2)),
        button("Fit", "Show all", () => this.show(0, this.end)),
        this.range,
      ),
      this.scroller,
      this.tooltip,
      h(
        "p",
        { class: "hint" },
        "Drag to pan, pinch or Ctrl + wheel to zoom; after a click the wheel alone zooms. Keys: ",
        h("kbd", {}, "←"),
        " ",
        h("kbd", {}, "→"),
        " pan, ",
        h("kbd", {}, "+"),
        " ",
        h("kbd", {}, "−"),
        " zoom, ",
        h("kbd", {}, "0"),
        " all, ",
        h("kbd", {}, "N"),
        " ",
        h("kbd", {}, "P"),
        " next and previous span.",
      ),
    );
    this.listen();
    new ResizeObserver(() => this.resize()).observe(this.element);
  }

  listen() {
    const { canvas, scroller } = this;
    scroller.addEventListener("scroll", () => this.request());
    canvas.addEventListener(
      "wheel",
      (event) => {
        const asked = event.ctrlKey || event.metaKey || document.activeElement === canvas;
        if (Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey) {
          event.preventDefault();
          const by = event.deltaX === 0 ? event.deltaY : event.deltaX;
          this.pan((by / this.plot) * (this.to - this.from));
        } else if (asked) {
          event.preventDefault();
          const by = Math.max(Math.min(event.deltaY, 200), -200);
          this.zoom(Math.exp(by * 0.003), this.timeAt(this.local(event).x));
        }
      },
      { passive: false },
    );
    canvas.addEventListener("pointerdown", (event) => {
      canvas.focus({ preventScroll: true });
      canvas.setPointerCapture(event.pointerId);
      const at = this.local(event);
      this.pointers.set(event.pointerId, at);
      if (this.pointers.size === 1) this.pressed = { ...at, moved: false };
    });
    canvas.addEventListener("pointermove", (event) => this.move(event));
    const release = (event) => {
      const tapped = this.pointers.size === 1 && this.pressed && !this.pressed.moved;
      this.pointers.delete(event.pointerId);
      if (tapped && event.type === "pointerup") this.point(this.local(event));
      if (this.pointers.size === 0) this.pressed = null;
    };
    canvas.addEventListener("pointerup", release);
    canvas.addEventListener("pointercancel", release);
    canvas.addEventListener("pointerleave", (event) => {
      if (event.pointerType === "mouse") this.unpoint();
    });
    canvas.addEventListener("keydown", (event) => this.key(event));
    canvas.addEventListener("blur", () => this.unpoint());
  }

  move(event) {
    const at = this.local(event);
    const before = this.pointers.get(event.pointerId);
    if (before === undefined) {
      if (event.pointerType === "mouse") this.point(at);
      return;
    }
    if (this.pointers.size === 2) {
      const other = [...this.pointers].find(([id]) => id !== event.pointerId)[1];
      const was = Math.max(Math.abs(before.x - other.x), 8);
      const is = Math.max(Math.abs(at.x - other.x), 8);
      this.zoom(was / is, this.timeAt((at.x + other.x) / 2));
      this.pressed = null;
    } else if (this.pressed) {
      if (Math.hypot(at.x - this.pressed.x, at.y - this.pressed.y) > 4) this.pressed.moved = true;
      if (this.pressed.moved) {
        this.unpoint();
        this.pan(((before.x - at.x) / this.plot) * (this.to - this.from));
        if (event.pointerType === "mouse") this.scroller.scrollTop += before.y - at.y;
      }
    }
    this.pointers.set(event.pointerId, at);
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const span = this.to - this.from;
    const actions = {
      ArrowLeft: () => this.pan(-span * 0.1),
      ArrowRight: () => this.pan(span * 0.1),
      ArrowUp: () => (this.scroller.scrollTop -= this.rowHeight * 2),
      ArrowDown: () => (this.scroller.scrollTop += this.rowHeight * 2),
      "+": () => this.zoom(0.5),
      "=": () => this.zoom(0.5),
      "-": () => this.zoom(2),
      0: () => this.show(0, this.end),
      Home: () => this.show(0, span),
      End: () => this.show(this.end - span, this.end),
      n: () => this.step(1),
      p: () => this.step(-1),
      Escape: () => this.unpoint(),
    };
    const action = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  }

  // Geometry.

  local(event) {
    const box = this.canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }
  get plot() {
    return Math.max(this.width - this.gutter, 1);
  }
  timeAt(x) {
    return this.from + ((x - this.gutter) / this.plot) * (this.to - this.from);
  }
  xOf(time) {
    return this.gutter + ((time - this.from) / (this.to - this.from)) * this.plot;
  }

  /** From `from` to `to`, both in nanoseconds, as near as the ends of the step and 10 ns allow. */
  show(from, to) {
    const span = Math.min(Math.max(to - from, Math.min(10, this.end)), this.end);
    this.from = Math.min(Math.max(from, 0), this.end - span);
    this.to = this.from + span;
    this.request();
  }
  zoom(factor, around = (this.from + this.to) / 2) {
    const span = (this.to - this.from) * factor;
    const share = (around - this.from) / (this.to - this.from);
    this.show(around - share * span, around + (1 - share) * span);
  }
  pan(by) {
    this.show(this.from + by, this.to + by);
  }

  // Tooltip.

  hit({ x, y }) {
    if (x < this.gutter || y < kAxis) return null;
    const at = y - kAxis + this.scroller.scrollTop;
    const row = this.rows.find((one) => at >= one.top && at < one.top + one.height);
    if (row === undefined || row.header) return null;
    const time = this.timeAt(x);
    const near = ((this.to - this.from) / this.plot) * kNear;
    const i = firstEndingAfter(row, time);
    if (i < row.n && row.start[i] <= time) return { row, i };
    if (i < row.n && row.start[i] - time < near) return { row, i };
    if (i > 0 && time - row.end[i - 1] < near) return { row, i: i - 1 };
    return null;
  }
  point(at) {
    const found = this.hit(at);
    if (found === null) return this.unpoint();
    this.cursor = found;
    this.tell(at.x, at.y);
    this.request();
  }
  tell(x, y) {
    const { row, i } = this.cursor;
    this.tooltip.replaceChildren(this.describe(row, i));
    this.tooltip.hidden = false;
    const box = this.tooltip.getBoundingClientRect();
    const left = Math.min(Math.max(x + 14, 4), this.width - box.width - 4);
    const below = y + 18 + box.height < this.height;
    this.tooltip.style.left = `${Math.max(left, 4)}px`;
    this.tooltip.style.top = `${this.scroller.offsetTop + (below ? y + 18 : Math.max(y - box.height - 12, 0))}px`;
  }
  unpoint() {
    if (this.cursor === null) return;
    this.cursor = null;
    this.tooltip.hidden = true;
    this.request();
  }
  /** To the span after or before the one that is pointed at, or to the first that shows. */
  step(by) {
    if (this.cursor === null) {
      const row = this.rows.find((one) => !one.header && one.n > 0);
      if (row === undefined) return;
      this.cursor = { row, i: Math.min(firstEndingAfter(row, this.from), row.n - 1) };
    } else {
      const { row, i } = this.cursor;
      this.cursor = { row, i: Math.min(Math.max(i + by, 0), row.n - 1) };
    }
    const { row, i } = this.cursor;
    const span = this.to - this.from;
    if (row.start[i] < this.from || row.end[i] > this.to) {
      this.show(row.start[i] - span * 0.3, row.start[i] + span * 0.7);
    }
    if (row.top < this.scroller.scrollTop) this.scroller.scrollTop = row.top;
    const bottom = row.top + row.height + kAxis - this.height;
    if (bottom > this.scroller.scrollTop) this.scroller.scrollTop = bottom;
    this.tell(
      this.xOf(Math.max(row.start[i], this.from)),
      row.top + kAxis - this.scroller.scrollTop,
    );
    this.request();
  }

  // Drawing.

  resize() {
    if (this.element.clientWidth === 0) return;
    this.height = Math.min(this.content + kAxis, this.most);
    this.scroller.style.height = `${this.height + 2}px`; // with its border
    this.spacer.style.height = `${this.content + kAxis - this.height}px`;
    this.width = this.scroller.clientWidth; // without the bar that scrolls
    this.gutter = this.width < 520 ? 104 : 176;
    const scale = window.devicePixelRatio || 1;
    this.canvas.width = Math.round(this.width * scale);
    this.canvas.height = Math.round(this.height * scale);
    this.canvas.style.width = `${this.width}px`;
    this.canvas.style.height = `${this.height}px`;
    this.draw();
  }
  request() {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.draw();
    });
  }

  draw() {
    if (!this.width) return;
    const context = this.canvas.getContext("2d");
    const scale = window.devicePixelRatio || 1;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    this.paint = {
      fills: this.colours.map(colour),
      ink: colour("ink"),
      soft: colour("ink-soft"),
      line: colour("line"),
      card: colour("card"),
      shade: colour("shade"),
      onColour: colour("on-colour"),
      family: getComputedStyle(this.element).fontFamily,
    };
    context.fillStyle = this.paint.card;
    context.fillRect(0, 0, this.width, this.height);
    const ticks = this.ticks();
    this.drawGrid(context, ticks);
    const top = this.scroller.scrollTop;
    context.save();
    context.beginPath();
    context.rect(0, kAxis, this.width, this.height - kAxis);
    context.clip();
    for (const row of this.rows) {
      const y = row.top - top + kAxis;
      if (y + row.height < kAxis || y > this.height) continue;
      this.drawRow(context, row, y);
    }
    context.restore();
    this.drawAxis(context, ticks);
    this.range.textContent = `${seconds((this.to - this.from) / 1e9, 3)} of ${seconds(this.end / 1e9, 3)}, from ${seconds(this.from / 1e9, 4)}`;
    ++this.frames;
  }

  ticks() {
    const most = Math.max(Math.floor(this.plot / 90), 2);
    const rough = (this.to - this.from) / most;
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough);
    const times = [];
    for (let k = Math.ceil(this.from / step); k * step <= this.to; ++k) times.push(k * step);
    const unit = this.to >= 1e9 ? [1e9, "s"] : this.to >= 1e6 ? [1e6, "ms"] : [1e3, "µs"];
    const decimals = Math.max(0, Math.ceil(-Math.log10(step / unit[0]) - 1e-9));
    return { times, text: (time) => `${(time / unit[0]).toFixed(decimals)} ${unit[1]}` };
  }

  drawGrid(context, ticks) {
    context.fillStyle = this.paint.line;
    for (const time of ticks.times) {
      context.fillRect(Math.round(this.xOf(time)), kAxis - 4, 1, this.height);
    }
  }

  drawAxis(context, ticks) {
    context.font = `11px ${this.paint.family}`;
    context.textBaseline = "middle";
    context.fillStyle = this.paint.soft;
    let free = this.gutter - 20;
    for (const time of ticks.times) {
      const text = ticks.text(time);
      const width = context.measureText(text).width;
      const x = Math.min(Math.max(this.xOf(time) - width / 2, this.gutter), this.width - width - 2);
      if (x < free) continue;
      context.fillText(text, x, kAxis / 2 - 1);
      free = x + width + 10;
    }
    context.fillStyle = this.paint.line;
    context.fillRect(this.gutter - 1, kAxis, 1, this.height);
  }

  drawLabel(context, text, y, height, font, ink, x, width) {
    context.font = font;
    context.textBaseline = "middle";
    context.fillStyle = ink;
    const room = width - x;
    let shown = text;
    while (shown.length > 1 && context.measureText(shown).width > room) {
      shown = `${shown.slice(0, shown.endsWith("…") ? -2 : -1)}…`;
    }
    context.fillText(shown, x, y + height / 2 + 0.5);
  }

  drawRow(context, row, y) {
    const { family, ink, soft, shade } = this.paint;
    if (row.header) {
      context.fillStyle = shade;
      context.fillRect(0, y + 1, this.width, row.height - 2);
      this.drawLabel(context, row.label, y, row.height, `600 12px ${family}`, ink, 6, this.width);
      return;
    }
    const font = `${this.gutter < 120 ? 11 : 12}px ${family}`;
    const indent = this.gutter < 120 ? 6 : (row.indent ?? 14);
    this.drawLabel(context, row.label, y, row.height, font, soft, indent, this.gutter - 4);
    context.save();
    context.beginPath();
    context.rect(this.gutter, y, this.plot, row.height);
    context.clip();
    const first = firstEndingAfter(row, this.from);
    const last = firstEndingAfter(row, this.to);
    if (last - first > this.plot * 2) this.drawBins(context, row, y);
    else this.drawSpans(context, row, y, first, Math.min(last + 1, row.n));
    context.restore();
  }

  drawBins(context, row, y) {
    row.levels ??= binned(row, this.end, this.colours.length);
    const pixel = (this.to - this.from) / this.plot;
    let level = row.levels[0];
    for (const one of row.levels) if (one.width <= pixel * 1.01) level = one;
    if (level.width > pixel * 2) return this.drawDense(context, row, y);
    const first = Math.max(Math.floor(this.from / level.width), 0);
    const last = Math.min(Math.ceil(this.to / level.width), level.count);
    for (let bin = first; bin < last;) {
      const key = level.key[bin];
      const cover = level.cover[bin] >> 5;
      let end = bin + 1;
      while (end < last && level.key[end] === key && level.cover[end] >> 5 === cover) ++end;
      if (level.cover[bin] > 0) {
        const x = this.xOf(bin * level.width);
        context.globalAlpha = 0.3 + 0.7 * (cover / 7);
        context.fillStyle = this.paint.fills[key];
        context.fillRect(x, y + 2, this.xOf(end * level.width) - x, row.height - 4);
      }
      bin = end;
    }
    context.globalAlpha = 1;
  }

  /** More spans than pixels, in less time than the finest bins tell apart: the first of each pixel. */
  drawDense(context, row, y) {
    const pixel = (this.to - this.from) / this.plot;
    for (let i = firstEndingAfter(row, this.from); i < row.n && row.start[i] < this.to;) {
      const x = this.xOf(row.start[i]);
      const end = Math.max(row.end[i], row.start[i] + pixel);
      context.fillStyle = this.paint.fills[row.key[i]];
      context.fillRect(x, y + 2, Math.max(this.xOf(end) - x, 1), row.height - 4);
      const next = firstEndingAfter(row, end);
      i = next > i ? next : i + 1;
    }
  }

  drawSpans(context, row, y, first, last) {
    const { fills, card, onColour, ink, family } = this.paint;
    context.font = `11px ${family}`;
    context.textBaseline = "middle";
    for (let i = first; i < last; ++i) {
      if (row.start[i] > this.to) break;
      const x = this.xOf(row.start[i]);
      const width = Math.max(this.xOf(row.end[i]) - x, 0.75);
      context.fillStyle = fills[row.key[i]];
      context.fillRect(x, y + 2, width, row.height - 4);
      if (width < 4) continue;
      context.fillStyle = card;
      context.fillRect(x + width - 0.75, y + 2, 0.75, row.height - 4);
      if (width < 14) continue;
      const shownFrom = Math.max(x, this.gutter);
      const room = Math.min(x + width, this.width) - shownFrom - 6;
      const text = this.text(row, i);
      const needed = context.measureText(text).width;
      if (needed > room) continue;
      context.fillStyle = onColour;
      context.fillText(
        text,
        shownFrom + Math.max((room - needed) / 2, 0) + 3,
        y + row.height / 2 + 0.5,
      );
    }
    const { cursor } = this;
    if (cursor?.row === row && cursor.i >= first && cursor.i < last) {
      const x = this.xOf(row.start[cursor.i]);
      context.strokeStyle = ink;
      context.lineWidth = 1.5;
      context.strokeRect(x, y + 1.5, Math.max(this.xOf(row.end[cursor.i]) - x, 1), row.height - 3);
    }
  }
}

export function redrawTimelines() {
  for (const one of timelines) one.resize();
}

/** For tests. */
export function timelineInstances() {
  return [...timelines];
}
