// Charts that pages of several commands share: trade-offs between two metrics, and scaling.

import { axis, chart, legend, named, redraw, tip } from "./chart.js";
import { h } from "./dom.js";
import { count, tick } from "./format.js";
import { colour } from "./palette.js";

/** Of a metric: label and unit. */
export function axisName(metric) {
  return metric.unit === "" ? metric.label : `${metric.label} (${metric.unit})`;
}

/** Of `points`, those that none other beats or equals in all of `metrics` and beats in one. */
export function paretoFront(points, metrics) {
  const values = points.map((point) =>
    metrics.map((metric) => (metric.least ? 1 : -1) * metric.value(point)),
  );
  return points.filter((_, i) =>
    values.every(
      (other, j) =>
        j === i ||
        !other.every((value, m) => value <= values[i][m]) ||
        (other.every((value, m) => value === values[i][m]) && j > i),
    ),
  );
}

/**
 * A scatter of `points` by two metrics, which the reader chooses among `choices` ([key, metric]; a
 * metric has `label`, `unit`, `value` of a point in that unit, and whether the least is best). The
 * front is of those that fit. `title` and `rows` are of a point's tooltip; `others` names points that
 * do not fit in the legend.
 */
export function tradeOffs({
  label,
  points,
  fits,
  choices,
  across,
  up,
  title,
  rows,
  others = "Does not fit",
}) {
  const all = Object.fromEntries(choices);
  const state = { x: across, y: up };
  const fitting = points.filter(fits);
  const places = new Map(points.map((point, place) => [point, place]));
  const host = chart({
    label,
    height: (width) => (width < 520 ? 320 : 420),
    many: points.length > 1500,
    option: () => {
      const x = all[state.x];
      const y = all[state.y];
      const front = paretoFront(fitting, [x, y]).sort((a, b) => x.value(a) - x.value(b));
      const onFront = new Set(front);
      const series = (list, style, size) => ({
        type: "scatter",
        symbolSize: size,
        itemStyle: style,
        data: list.map((point) => ({
          place: places.get(point),
          value: [x.value(point), y.value(point)],
        })),
      });
      return {
        grid: { left: 68, right: 24, top: 16, bottom: 50 },
        xAxis: axis({
          type: "value",
          scale: true,
          ...named(axisName(x), 30),
          axisLabel: { formatter: tick },
        }),
        yAxis: axis({
          type: "value",
          scale: true,
          ...named(axisName(y), 50),
          axisLabel: { formatter: tick },
        }),
        tooltip: {
          trigger: "item",
          formatter: ({ data }) => {
            const point = points[data.place];
            return tip(title(point), [
              ...rows(point),
              onFront.has(point) ? ["On the front", "yes"] : null,
            ]);
          },
        },
        series: [
          series(
            points.filter((point) => !fits(point)),
            { color: "transparent", borderColor: colour("muted"), borderWidth: 1.2 },
            7,
          ),
          series(
            fitting.filter((point) => !onFront.has(point)),
            { color: colour("accent"), opacity: 0.45 },
            8,
          ),
          {
            type: "line",
            step: x.least === y.least ? (x.least ? "end" : "start") : false,
            silent: true,
            symbol: "none",
            lineStyle: { color: colour("time-tensor"), width: 1.5 },
            data: front.map((point) => [x.value(point), y.value(point)]),
          },
          series(front, { color: colour("time-tensor") }, 11),
        ],
      };
    },
  });
  const choice = (which, name) =>
    h(
      "label",
      {},
      name,
      h(
        "select",
        {
          onchange: (event) => {
            state[which] = event.target.value;
            redraw(host);
          },
        },
        choices.map(([key, metric]) =>
          h("option", { value: key, selected: state[which] === key }, metric.label),
        ),
      ),
    );
  return [
    h("div", { class: "controls" }, choice("x", "Across"), choice("y", "Up")),
    legend(
      [
        ["time-tensor", "On the Pareto front"],
        ["accent", "Fits"],
        fitting.length < points.length ? ["muted", `${others} (outlined)`] : null,
      ].filter(Boolean),
    ),
    host,
  ];
}

/** An axis of numbers of GPUs, ascending. */
export function gpusAxis(gpus, narrow) {
  return axis({
    type: "log",
    logBase: 2,
    min: gpus[0],
    max: gpus.at(-1),
    ...named("GPUs", 30),
    splitNumber: narrow ? 4 : 8,
    axisLabel: {
      formatter: tick,
      hideOverlap: true,
      showMinLabel: Number.isInteger(Math.log2(gpus[0])),
    },
  });
}

/**
 * A curve over numbers of GPUs, which has no value where `values` has null; the point at `mark`, if
 * any, is outlined. `y` is the axis, `ideal` a second, dashed curve, `describe` the tooltip of a
 * point.
 */
export function gpusCurve({ label, gpus, values, y, describe, mark = null, ideal = null }) {
  const places = gpus.map((_, place) => place).filter((place) => values[place] !== null);
  return chart({
    label,
    height: 300,
    option: ({ narrow }) => ({
      grid: { left: 62, right: 24, top: 16, bottom: 50 },
      xAxis: gpusAxis(gpus, narrow),
      yAxis: axis(y),
      tooltip: { trigger: "item", formatter: ({ data }) => describe(data.place) },
      series: [
        ideal !== null && {
          type: "line",
          silent: true,
          symbol: "none",
          lineStyle: { color: colour("muted"), type: "dashed", width: 1.5 },
          data: ideal.map((value, i) => [gpus[i], value]),
        },
        {
          type: "line",
          symbol: "circle",
          symbolSize: 9,
          lineStyle: { color: colour("accent"), width: 2 },
          itemStyle: { color: colour("accent") },
          data: places.map((place) => ({
            place,
            value: [gpus[place], values[place]],
            symbolSize: place === mark ? 14 : 9,
            itemStyle: {
              color: colour("accent"),
              borderColor: colour(place === mark ? "ink" : "accent"),
              borderWidth: 2,
            },
          })),
        },
      ].filter(Boolean),
    }),
  });
}

/** Speed-up beside its ideal, and efficiency (a fraction), over numbers of GPUs. */
export function scalingCurves({ gpus, speedUp, efficiency, describe, mark = null }) {
  return [
    gpusCurve({
      label: "Speed-up against the number of GPUs",
      gpus,
      values: speedUp,
      y: {
        type: "log",
        logBase: 2,
        min: Math.min(1, ...speedUp),
        max: Math.max(gpus.at(-1) / gpus[0], ...speedUp),
        ...named(`Speed-up over ${count(gpus[0])} GPUs`, 38),
        axisLabel: { hideOverlap: true, formatter: tick },
      },
      ideal: gpus.map((one) => one / gpus[0]),
      describe,
      mark,
    }),
    gpusCurve({
      label: "Efficiency against the number of GPUs",
      gpus,
      values: efficiency.map((one) => one * 100),
      y: {
        type: "value",
        min: 0,
        max: Math.max(100, Math.ceil(Math.max(...efficiency) * 10) * 10),
        ...named("Efficiency (%)", 38),
      },
      describe,
      mark,
    }),
  ];
}
