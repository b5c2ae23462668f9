// The page of `stepcast sweep` and `stepcast merge`.

import { axis, chart, named, tip } from "./chart.js";
import { axisName, paretoFront, scalingCurves, tradeOffs } from "./curves.js";
import { h, longTable, swatch, table } from "./dom.js";
import {
  count,
  dollars,
  gibibytes,
  kGiB,
  number,
  percent,
  plural,
  seconds,
  tick,
  timeUnit,
} from "./format.js";
import { colour } from "./palette.js";
import { facts, section, tile } from "./parts.js";

export function sweepSubtitle({ report }) {
  const shard = report.shard === "1/1" ? "" : `, shard ${report.shard} of them`;
  return `${plural(report.points_in_all, "point")}${shard} over ${report.fields.join(", ")}`;
}

/** "a 2, b 4" from fields and their values; the last part of each path is enough where it is unique. */
function settings(point) {
  const fields = Object.keys(point.set);
  const short = (field) => {
    const last = field.split(".").at(-1);
    return fields.filter((one) => one.split(".").at(-1) === last).length > 1 ? field : last;
  };
  return fields
    .filter((field) => point.set[field] !== null)
    .map((field) => `${short(field)}=${point.set[field]}`)
    .join(", ");
}

/** What points are compared by, each in the unit of its axis. */
function metricsOf(points) {
  const known = points.filter((point) => point.step_time_s !== null);
  const first = known[0];
  const unit = first === undefined || first.tokens_per_s !== null ? "token" : "sample";
  const same = known.every((point) => point.work_per_step === first.work_per_step);
  const amount = unit === "token" ? 1e6 : 1e3;
  const of = same ? "a step" : `${unit === "token" ? "a million tokens" : "a thousand samples"}`;
  const scale = (point) => (same ? 1 : amount / point.work_per_step);
  const most = Math.max(...known.map((point) => point.step_time_s * scale(point)), 0);
  const time = timeUnit(most);
  const rate = (point) => point.tokens_per_s ?? point.samples_per_s;
  const all = {
    time: {
      label: `Time of ${of}`,
      unit: time.name,
      value: (point) => (point.step_time_s * scale(point)) / time.unit,
      low: (point) => (point.interval.p05_s * scale(point)) / time.unit,
      high: (point) => (point.interval.p95_s * scale(point)) / time.unit,
      text: (point) => seconds(point.step_time_s * scale(point)),
      least: true,
    },
    cost: {
      label: `Cost of ${of}`,
      unit: "$",
      value: (point) =>
        point.cost.usd_per_step === null ? null : point.cost.usd_per_step * scale(point),
      text: (point) =>
        point.cost.usd_per_step === null ? "–" : dollars(point.cost.usd_per_step * scale(point)),
      least: true,
    },
    memory: {
      label: "Peak memory of a GPU",
      unit: "GiB",
      value: (point) => point.memory.peak_bytes / kGiB,
      text: (point) => gibibytes(point.memory.peak_bytes),
      least: true,
    },
    gpus: {
      label: "GPUs",
      unit: "",
      value: (point) => point.gpus,
      text: (point) => count(point.gpus),
      least: true,
    },
    rate: {
      label: `${unit === "token" ? "Tokens" : "Samples"} a second`,
      unit: `${unit}s/s`,
      value: rate,
      text: (point) => `${number(rate(point), 4)} ${unit}s/s`,
      least: false,
    },
  };
  return { all, known, same, unit, of };
}

function rowsOf(point, metrics) {
  return [
    ["Time", metrics.all.time.text(point)],
    ["Cost", metrics.all.cost.text(point)],
    ["Peak memory", `${gibibytes(point.memory.peak_bytes)}${point.fits ? "" : ", does not fit"}`],
    ["GPUs", count(point.gpus)],
    ["MFU", percent(point.mfu)],
  ];
}

function headline(report, metrics) {
  const byNumber = new Map(report.points.map((point) => [point.point, point]));
  const fastest = byNumber.get(report.fastest[0]);
  const cheapest = byNumber.get(report.cheapest[0]);
  const { fits, does_not_fit: big, impossible } = report.counts;
  return h(
    "div",
    { class: "tiles" },
    fastest !== undefined &&
      tile(
        "Fastest that fits",
        metrics.all.time.text(fastest),
        `${metrics.of}: ${settings(fastest)}`,
        {
          tone: "main",
        },
      ),
    cheapest !== undefined &&
      tile(
        "Cheapest that fits",
        metrics.all.cost.text(cheapest),
        `${metrics.of}: ${settings(cheapest)}`,
      ),
    tile(
      "Points that fit",
      count(fits),
      [
        big > 0 ? `${count(big)} do not fit into memory` : null,
        impossible > 0 ? `${count(impossible)} cannot be` : null,
      ]
        .filter(Boolean)
        .join(", ") || "all of them",
    ),
  );
}

function curveSection(report, metrics) {
  const { curve } = report;
  const byNumber = new Map(report.points.map((point) => [point.point, point]));
  const points = curve.points
    .map((one) => byNumber.get(one))
    .filter((point) => point.step_time_s !== null);
  if (points.length < 2) return null;
  const at = (point) => Number(point.set[curve.field]);
  const xs = points.map(at);
  const logarithmic = Math.min(...xs) > 0 && Math.max(...xs) / Math.min(...xs) >= 16;
  const { time } = metrics.all;
  const banded = points.every((point) => point.interval.p05_s !== null);
  const fitting = points.filter((point) => point.fits);
  const places = curve.knee === null ? [] : Object.entries(curve.knee);
  const kKnee = {
    bend: "farthest below the straight line from the first value to the best",
    enough: "from here on next to nothing better is left",
    best: "no other value is better",
  };
  const marked = new Map();
  for (const [what, value] of places) {
    const point = points.find((one) => one.set[curve.field] === value);
    if (point !== undefined) marked.set(point, [...(marked.get(point) ?? []), what]);
  }
  const host = chart({
    label: `${time.label} over ${curve.field}`,
    height: 340,
    option: () => ({
      grid: { left: 64, right: 24, top: 16, bottom: 50 },
      xAxis: axis({
        type: logarithmic ? "log" : "value",
        logBase: 2,
        min: Math.min(...xs),
        max: Math.max(...xs),
        ...named(curve.field, 30),
        axisLabel: { formatter: tick, hideOverlap: true },
      }),
      yAxis: axis({
        type: "value",
        scale: true,
        ...named(axisName(time), 48),
        axisLabel: { formatter: tick },
      }),
      tooltip: {
        trigger: "item",
        formatter: ({ data }) => {
          const point = points[data.place];
          return tip(`${curve.field} = ${point.set[curve.field]}`, [
            ...rowsOf(point, metrics),
            point.interval.p05_s === null
              ? null
              : [
                  "90 % interval",
                  `${tick(time.low(point))} to ${tick(time.high(point))} ${time.unit}`,
                ],
            marked.has(point) ? ["Mark", marked.get(point).join(", ")] : null,
          ]);
        },
      },
      series: [
        {
          type: "line",
          silent: true,
          symbol: "none",
          lineStyle: { color: colour("accent"), width: 2 },
          data: fitting.map((point) => [at(point), time.value(point)]),
        },
        {
          type: "scatter",
          symbolSize: 9,
          data: points.map((point, place) => ({
            place,
            value: [at(point), time.value(point)],
            symbolSize: marked.has(point) ? 14 : 9,
            itemStyle: {
              color: point.fits ? colour("accent") : "transparent",
              borderColor: colour(marked.has(point) ? "ink" : point.fits ? "accent" : "muted"),
              borderWidth: 2,
            },
          })),
        },
      ],
    }),
  });
  const knee = places.map(([what, value]) => [
    what[0].toUpperCase() + what.slice(1),
    `${value} – ${kKnee[what]}`,
  ]);
  return section(
    "curve",
    "The curve",
    `${time.label} over ${curve.field}. Outlined points are those listed below; hollow ones do not fit.${banded ? " The 90 % interval of each point is in its tooltip: its errors are mostly shared, so that it says little about differences along the curve." : ""}`,
    host,
    curve.knee === null
      ? h("p", { class: "explanation" }, "The first value is the best: there is no knee.")
      : facts(knee),
  );
}

function frontSection(report, metrics) {
  const points = metrics.known;
  if (points.length < 3) return null;
  const { all } = metrics;
  const hasCost = points.every((point) => point.cost.usd_per_step !== null);
  const differs = new Set(points.map((point) => point.gpus)).size > 1;
  const choices = Object.entries(all).filter(
    ([key]) => (key !== "cost" || hasCost) && (key !== "gpus" || differs),
  );
  const fitting = points.filter((point) => point.fits);
  const three = [all.time, all.memory].concat(hasCost ? [all.cost] : []);
  const best = paretoFront(fitting, three).sort((a, b) => all.time.value(a) - all.time.value(b));
  return section(
    "front",
    "Trade-offs",
    "Each point of the sweep. On the front no other point that fits is at least as good in both and better in one.",
    tradeOffs({
      label: "Points of the sweep and their Pareto front",
      points,
      fits: (point) => point.fits,
      choices,
      across: "time",
      up: hasCost && differs ? "cost" : "memory",
      title: settings,
      rows: (point) => rowsOf(point, metrics),
    }),
    best.length > 0 &&
      h(
        "h3",
        {},
        `Not beaten in ${hasCost ? "time, memory and cost" : "time and memory"} together`,
      ),
    best.length > 0 && pointsTable(best, metrics, 10),
  );
}

/** The fastest point that fits, for each number of GPUs. */
function scalingSection(metrics) {
  const best = new Map();
  for (const point of metrics.known) {
    if (!point.fits) continue;
    const other = best.get(point.gpus);
    if (other === undefined || metrics.all.rate.value(point) > metrics.all.rate.value(other)) {
      best.set(point.gpus, point);
    }
  }
  const points = [...best.values()].sort((a, b) => a.gpus - b.gpus);
  if (points.length < 2) return null;
  const rate = metrics.all.rate.value;
  const first = points[0];
  const perGpu = rate(first) / first.gpus;
  const efficiency = points.map((point) => rate(point) / point.gpus / perGpu);
  const speedUp = points.map((point) => rate(point) / rate(first));
  // What the GPUs added since the point before bring, each, over what one brings at the start.
  const added = points.map((point, i) =>
    i === 0 ? 1 : (rate(point) - rate(points[i - 1])) / (point.gpus - points[i - 1].gpus) / perGpu,
  );
  let paying = 0;
  while (paying + 1 < points.length && added[paying + 1] >= 0.5) ++paying;
  const strong = points.every((point) => point.work_per_step === first.work_per_step);
  const charts = scalingCurves({
    gpus: points.map((point) => point.gpus),
    speedUp,
    efficiency,
    describe: (i) =>
      tip(`${count(points[i].gpus)} GPUs`, [
        [metrics.all.rate.label, number(rate(points[i]), 4)],
        ["Efficiency", percent(efficiency[i])],
        i === 0 ? null : ["Of each added GPU", percent(added[i])],
        ["Cost", metrics.all.cost.text(points[i])],
        ["Settings", settings(points[i])],
      ]),
  });
  const verdict =
    paying === points.length - 1
      ? `Up to ${count(points.at(-1).gpus)} GPUs each added GPU brings at least half of what one of the first ${count(first.gpus)} does.`
      : `Beyond ${count(points[paying].gpus)} GPUs an added GPU brings less than half of what one of the first ${count(first.gpus)} does.`;
  return section(
    "scaling",
    "Scaling",
    `The fastest point that fits for each number of GPUs, ${strong ? "of the same batch (strong scaling)" : "batches as swept"}, against as many times the throughput (dashed). ${verdict} Half is a bound of ours; draw yours from the curve.`,
    h("div", { class: "columns" }, charts),
  );
}

/** For each field the points by its value, and the best of each value. */
function fieldsSection(report, metrics) {
  const { time } = metrics.all;
  const points = metrics.known.filter((point) => point.fits);
  const fields = report.fields.filter((field) => {
    const values = new Set(points.map((point) => point.set[field]));
    return values.size > 1 && values.size <= 40;
  });
  if (report.fields.length < 2 || fields.length === 0) return null;
  const charts = fields.map((field) => {
    const numbers = points.every((point) => Number.isFinite(Number(point.set[field])));
    const values = [...new Set(points.map((point) => point.set[field] ?? "as it is"))].sort(
      (a, b) => (numbers ? Number(a) - Number(b) : a < b ? -1 : 1),
    );
    const placed = points.map((point, place) => ({
      place,
      value: [values.indexOf(point.set[field] ?? "as it is"), time.value(point)],
    }));
    const best = values.map((_, v) =>
      Math.min(...placed.filter(({ value }) => value[0] === v).map(({ value }) => value[1])),
    );
    return h(
      "div",
      {},
      h("h3", {}, field),
      chart({
        label: `${time.label} by ${field}`,
        height: 230,
        many: points.length > 1500,
        option: () => ({
          grid: { left: 62, right: 16, top: 12, bottom: 46 },
          xAxis: axis({ type: "category", data: values, ...named(field.split(".").at(-1), 28) }),
          yAxis: axis({
            type: "value",
            scale: true,
            ...named(axisName(time), 46),
            axisLabel: { formatter: tick },
          }),
          tooltip: {
            trigger: "item",
            formatter: ({ data }) =>
              tip(settings(points[data.place]), rowsOf(points[data.place], metrics)),
          },
          series: [
            {
              type: "scatter",
              symbolSize: 6,
              itemStyle: { color: colour("accent"), opacity: 0.4 },
              data: placed,
            },
            {
              type: "line",
              silent: true,
              symbol: "none",
              lineStyle: { color: colour("accent"), width: 2 },
              data: best.map((value, v) => [v, value]),
            },
          ],
        }),
      }),
    );
  });
  return section(
    "fields",
    "What each field does",
    "All points that fit, by the value of one field, whatever the others are; the line joins the best of each value.",
    h("div", { class: "columns" }, charts),
  );
}

function pointsTable(points, metrics, first) {
  return longTable(
    ["Settings", "Time", "Cost", "Peak memory", "GPUs", "MFU"],
    points.map((point) => [
      [point.fits ? null : swatch("muted"), settings(point)],
      ...rowsOf(point, metrics).map(([, value]) => value),
    ]),
    { first, rowClass: (r) => (points[r].fits ? null : "quiet"), caption: "Points" },
  );
}

function pointsSection(report, metrics) {
  const sorted = metrics.known
    .slice()
    .sort((a, b) => b.fits - a.fits || metrics.all.time.value(a) - metrics.all.time.value(b));
  const reasons = new Map();
  for (const { reason, status } of report.points) {
    if (status !== "impossible") continue;
    const text = reason.replace(/^\S+:\d+: /, "");
    reasons.set(text, (reasons.get(text) ?? 0) + 1);
  }
  const listed = [...reasons].sort((a, b) => b[1] - a[1]);
  return section(
    "points",
    "All points",
    `By time of ${metrics.of}; those that do not fit come last.`,
    pointsTable(sorted, metrics, 12),
    listed.length > 0 &&
      h(
        "details",
        {},
        h("summary", {}, `${plural(report.counts.impossible, "point")} that cannot be, and why`),
        table(
          ["Why", "Points"],
          listed.map(([reason, points]) => [reason, count(points)]),
          { caption: "Points that cannot be" },
        ),
      ),
  );
}

export function sweepPage({ report }) {
  const metrics = metricsOf(report.points);
  return [
    headline(report, metrics),
    report.curve && curveSection(report, metrics),
    scalingSection(metrics),
    frontSection(report, metrics),
    fieldsSection(report, metrics),
    pointsSection(report, metrics),
  ];
}
