// Charts of ECharts that follow the width of the page and its theme.

import { BarChart, CustomChart, LineChart, ScatterChart } from "echarts/charts";
import {
  GridComponent,
  MarkAreaComponent,
  MarkLineComponent,
  MarkPointComponent,
  TooltipComponent,
} from "echarts/components";
import * as echarts from "echarts/core";
import { CanvasRenderer, SVGRenderer } from "echarts/renderers";

import { h, swatch } from "./dom.js";
import { colour } from "./palette.js";

echarts.use([
  BarChart,
  CanvasRenderer,
  CustomChart,
  GridComponent,
  LineChart,
  MarkAreaComponent,
  MarkLineComponent,
  MarkPointComponent,
  ScatterChart,
  SVGRenderer,
  TooltipComponent,
]);

const charts = new Set();

function base() {
  return {
    animation: false,
    backgroundColor: "transparent",
    textStyle: {
      fontFamily: getComputedStyle(document.body).fontFamily,
      fontSize: 12,
      color: colour("ink-soft"),
    },
    tooltip: {
      confine: true,
      backgroundColor: colour("raised"),
      borderColor: colour("line"),
      textStyle: { color: colour("ink"), fontSize: 12 },
      extraCssText:
        "box-shadow: 0 4px 16px rgb(0 0 0 / 18%); border-radius: 8px; max-width: 320px;",
    },
  };
}

/** An axis in the style of the page; `extra` goes on top. */
export function axis(extra) {
  const line = { lineStyle: { color: colour("line") } };
  return {
    nameTextStyle: { color: colour("ink-soft"), fontSize: 12 },
    axisLabel: { color: colour("ink-soft"), hideOverlap: true, ...extra.axisLabel },
    axisLine: { show: extra.type === "category", ...line },
    axisTick: { show: false },
    splitLine: { show: extra.type !== "category", ...line },
    ...Object.fromEntries(Object.entries(extra).filter(([name]) => name !== "axisLabel")),
  };
}

/** Name of an axis along its middle. */
export function named(name, gap) {
  return { name, nameLocation: "middle", nameGap: gap };
}

/**
 * A chart. `option` gives ECharts its option, from width (px) and whether that is a phone's;
 * `height` is a number or a function of the width. Points in the thousands are drawn on a canvas.
 */
export function chart({ label, height, option, many = false }) {
  const host = h("div", { class: "chart", role: "img", "aria-label": label });
  // Space is taken at once, so that what stands below does not jump.
  if (typeof height === "number") host.style.height = `${height}px`;
  const one = { host, height, option, instance: null, many, width: 0, observer: null };
  charts.add(one);
  one.observer = new ResizeObserver(() => draw(one));
  one.observer.observe(host);
  return host;
}

function draw(one, force = false) {
  const width = one.host.clientWidth;
  if (width === 0 || (!force && Math.abs(width - one.width) < 1)) return;
  one.width = width;
  const height = typeof one.height === "function" ? one.height(width) : one.height;
  one.host.style.height = `${height}px`;
  if (one.instance === null) {
    one.instance = echarts.init(one.host, null, { renderer: one.many ? "canvas" : "svg" });
  } else {
    one.instance.resize({ width, height });
  }
  const made = one.option({ width, narrow: width < 520 });
  const common = base();
  one.instance.setOption(
    { ...common, ...made, tooltip: { ...common.tooltip, ...made.tooltip } },
    { notMerge: true },
  );
}

/** After a change of theme, or of what the options depend on. */
export function redrawAll() {
  for (const one of charts) draw(one, true);
}
export function redraw(host) {
  for (const one of charts) if (one.host === host) draw(one, true);
}

/** Before elements with charts are thrown away. */
export function disposeCharts(root) {
  for (const one of charts) {
    if (!root.contains(one.host)) continue;
    one.observer.disconnect();
    one.instance?.dispose();
    charts.delete(one);
  }
}

/** For tests: the charts of the page. */
export function chartInstances() {
  return [...charts].map((one) => one.instance);
}

/** Keys and labels with swatches; wraps, so that it never overlaps. */
export function legend(entries) {
  return h(
    "ul",
    { class: "legend" },
    entries.map(([name, label]) => h("li", {}, swatch(name), label)),
  );
}

/** Tooltip as elements: rows of label and value. */
export function tip(title, rows) {
  return h(
    "div",
    { class: "tip" },
    h("strong", {}, title),
    rows
      .filter((row) => row !== null)
      .map(([label, value, name]) =>
        h("div", {}, h("span", {}, name ? swatch(name) : null, label), h("b", {}, value)),
      ),
  );
}
