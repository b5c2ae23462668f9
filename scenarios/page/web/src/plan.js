// The page of `stepcast plan`.

import { tradeOffs } from "./curves.js";
import { h, longTable, swatch, table } from "./dom.js";
import { forecastPage } from "./forecast.js";
import {
  count,
  dollars,
  gibibytes,
  hours,
  kGiB,
  number,
  percent,
  plural,
  seconds,
  shellWord,
  timeUnit,
} from "./format.js";
import { byTimeKey, kTime } from "./palette.js";
import { codeBlock, facts, section, tile, timeBars } from "./parts.js";

export function planSubtitle({ report }) {
  const offers = report.offers.map((offer) => `${count(offer.gpus)} GPUs of ${offer.cluster}`);
  return `Search of ${plural(report.counts.considered, "layout")} on ${offers.join(", or ")}`;
}

const kSettings = {
  chunks: ["virtual_stages", "1"],
  schedule: ["schedule", ""],
  microBatch: ["micro_batch_size", "–"],
  zero: ["zero_stage", "–"],
  shard: ["shard_degree", "0"],
  sequence: ["sequence_parallel", "false"],
  recompute: ["recompute", "–"],
  offload: ["optimizer_offload", "none"],
  buffers: ["weight_buffers", "0"],
};

/** What a layout sets of the strategy, by our names. */
function choices(layout) {
  return Object.fromEntries(
    Object.entries(kSettings).map(([name, [field, otherwise]]) => [
      name,
      layout.set[`strategy.${field}`] ?? otherwise,
    ]),
  );
}

function pipelineText(layout, { chunks, schedule }) {
  const times = chunks === "1" ? "" : `×${chunks}`;
  return `${layout.pipeline}${times}${schedule.startsWith("zb") ? "z" : ""}`;
}

/** Degrees above one, short enough to stand beside a bar. */
function degrees(layout) {
  const chosen = choices(layout);
  return [
    layout.tensor > 1 ? `tp${layout.tensor}` : null,
    layout.context > 1 ? `cp${layout.context}` : null,
    layout.expert > 1 ? `ep${layout.expert}` : null,
    layout.pipeline > 1 ? `pp${pipelineText(layout, chosen)}` : null,
    layout.data > 1 ? `dp${layout.data}` : null,
  ]
    .filter(Boolean)
    .join(" ");
}

function zeroText({ zero, shard, offload, buffers }) {
  const held = buffers === "0" ? "" : `b${buffers}`;
  return `${zero}${shard === "0" ? "" : "h"}${offload === "none" ? "" : "o"}${held}`;
}

/** What layouts are compared by, each in the unit of its axis. */
function metricsOf(report) {
  const { forecasts } = report;
  const whole = forecasts.some((one) => one.usd_total !== null);
  const usd = (one) => (whole ? one.usd_total : one.usd_per_step);
  const priced = forecasts.length > 0 && forecasts.every((one) => usd(one) !== null);
  const time = timeUnit(Math.max(...forecasts.map((one) => one.step_time_s), 0));
  const all = {
    time: {
      label: "Step time",
      unit: time.name,
      value: (one) => one.step_time_s / time.unit,
      least: true,
    },
    memory: {
      label: "Peak memory of a GPU",
      unit: "GiB",
      value: (one) => one.peak_bytes / kGiB,
      least: true,
    },
  };
  if (priced) {
    all.cost = {
      label: whole ? "Cost of the job" : "Cost of a step",
      unit: "$",
      value: usd,
      least: true,
    };
  }
  return { all, usd, whole, priced };
}

/** Of several offers, the one of a layout. */
function offerOf(report, layout) {
  if (report.offers.length === 1) return null;
  return report.offers.findIndex(
    (offer) =>
      offer.cluster === layout.cluster &&
      offer.gpus === layout.gpus &&
      (offer.usd_per_gpu_hour === null ||
        offer.usd_per_gpu_hour === Number(layout.set["cluster.usd_per_gpu_hour"])),
  );
}

const letter = (offer) => (offer < 26 ? String.fromCharCode(65 + offer) : String(offer + 1));

function offerName(report, layout) {
  const offer = offerOf(report, layout);
  return offer === null ? null : `${count(layout.gpus)} × ${layout.cluster} (${letter(offer)})`;
}

function headline(report, metrics) {
  const { top, front, counts } = report;
  const [fastest] = top;
  const least = (value) =>
    front.reduce((best, one) => (best === null || value(one) < value(best) ? one : best), null);
  const cheapest = metrics.priced ? least((one) => metrics.usd(one.cost)) : null;
  const smallest = least((one) => one.peak_bytes);
  const which = (layout) => [degrees(layout), offerName(report, layout)].filter(Boolean).join(", ");
  const different = report.offers.length > 1;
  return h(
    "div",
    { class: "tiles" },
    fastest !== undefined &&
      tile("Fastest", seconds(fastest.step_time_s), `a step: ${which(fastest)}`, { tone: "main" }),
    cheapest !== null &&
      tile(
        different ? "Cheapest" : metrics.whole ? "Cost of the job" : "Cost of a step",
        dollars(metrics.usd(cheapest.cost)),
        [
          cheapest.cost.hours_total === null ? null : hours(cheapest.cost.hours_total),
          cheapest.step_time_s === fastest.step_time_s ? "with the fastest" : which(cheapest),
        ]
          .filter(Boolean)
          .join("; "),
      ),
    smallest !== null &&
      tile(
        "Least memory on the front",
        gibibytes(smallest.peak_bytes),
        `of ${gibibytes(smallest.capacity_bytes)}; ${seconds(smallest.step_time_s)} a step: ${which(smallest)}`,
      ),
    tile(
      "Layouts considered",
      count(counts.considered),
      top.length === 0
        ? "none is within the limits"
        : report.limit_reached
          ? "limits left out what might be better"
          : "all of them: nothing better was left out",
      { tone: top.length === 0 ? "bad" : null },
    ),
  );
}

const kHeadings = ["tp", "cp", "ep", "pp", "dp", "mbs", "ZeRO", "recompute"];
const kKey =
  "tp: tensor (s: sequence too), cp: context, ep: expert, pp: pipeline (×N: N chunks a rank, z: zero bubble), dp: data; mbs: samples of a micro-batch; ZeRO: stage (h: split within a node, o: optimizer on the host, bN: N weight buffers).";

function layoutsTable(report, metrics, layouts, { first = 12, caption }) {
  const [fastest] = report.top;
  const several = report.offers.length > 1;
  const text = several ? [1] : [];
  return longTable(
    [
      "#",
      ...(several ? ["Offer"] : []),
      "Step",
      "× fastest",
      ...kHeadings,
      "Peak memory",
      metrics.whole ? "Cost of the job" : "Cost of a step",
      "Job takes",
      "MFU",
    ],
    layouts.map((layout, i) => {
      const chosen = choices(layout);
      return [
        String(i + 1),
        ...(several ? [letter(offerOf(report, layout))] : []),
        seconds(layout.step_time_s),
        number(layout.step_time_s / fastest.step_time_s, 3),
        `${layout.tensor}${chosen.sequence === "true" && layout.tensor > 1 ? "s" : ""}`,
        String(layout.context),
        String(layout.expert),
        pipelineText(layout, chosen),
        String(layout.data),
        chosen.microBatch,
        zeroText(chosen),
        chosen.recompute,
        gibibytes(layout.peak_bytes),
        dollars(metrics.usd(layout.cost)),
        hours(layout.cost.hours_total),
        percent(layout.mfu),
      ];
    }),
    { first, text, caption },
  );
}

function layoutsSection(report, metrics) {
  if (report.top.length === 0) return null;
  return section(
    "layouts",
    "Fastest layouts",
    "The best of each way to split the work, and what the busiest rank spends its time on.",
    timeBars(
      report.top.map((layout, i) => ({
        label: `${i + 1}: ${degrees(layout)}`,
        times: byTimeKey(layout.breakdown),
      })),
      { label: "Step time of the fastest layouts by category", barHeight: 40, wrap: true },
    ),
    layoutsTable(report, metrics, report.top, { caption: "Fastest layouts" }),
    h("p", { class: "hint" }, kKey),
  );
}

function describe(report, layout) {
  const chosen = choices(layout);
  return [degrees(layout) || "one GPU", offerName(report, layout), `mbs ${chosen.microBatch}`]
    .filter(Boolean)
    .join(", ");
}

function frontSection(report, metrics) {
  const { forecasts, front } = report;
  if (forecasts.length < 3 || front.length === 0) return null;
  return section(
    "front",
    "Trade-offs",
    "Each layout that was forecast. On the front no other one within the limits is at least as good in both and better in one.",
    tradeOffs({
      label: "Layouts and their Pareto front",
      points: forecasts,
      fits: (one) => one.within_limits,
      choices: Object.entries(metrics.all),
      across: "time",
      up: report.offers.length > 1 && metrics.priced ? "cost" : "memory",
      others: "Does not fit, or over a limit",
      title: (one) => describe(report, one),
      rows: (one) => {
        const chosen = choices(one);
        return [
          ["Step", seconds(one.step_time_s)],
          metrics.usd(one) === null
            ? null
            : [metrics.whole ? "Cost of the job" : "Cost of a step", dollars(metrics.usd(one))],
          ["Peak memory", `${gibibytes(one.peak_bytes)}${one.within_limits ? "" : ", left out"}`],
          ["ZeRO", zeroText(chosen)],
          ["Recomputation", chosen.recompute],
        ];
      },
    }),
    h(
      "h3",
      {},
      `Not beaten in ${metrics.priced ? "time, memory and cost" : "time and memory"} together`,
    ),
    layoutsTable(report, metrics, front, { first: 10, caption: "Layouts that are not beaten" }),
  );
}

/** Category in which `slower` loses most beside `faster`, as in the text of the command. */
function largestLoss(slower, faster) {
  const a = byTimeKey(slower.breakdown);
  const b = byTimeKey(faster.breakdown);
  const [key, more] = Object.keys(kTime)
    .map((one) => [one, (a[one] ?? 0) - (b[one] ?? 0)])
    .sort((one, other) => other[1] - one[1])[0];
  if (!(more > 0)) return "–";
  return h("span", { class: "whole" }, swatch(`time-${key}`), `${kTime[key]} +${seconds(more)}`);
}

const capital = (text) => text[0].toUpperCase() + text.slice(1);

function verdict(way, fastest) {
  if (way.best === null) {
    if (way.refused === way.considered) {
      return h("div", { class: "long" }, `None can be: ${way.refusal}`);
    }
    if (way.refused + way.ruled_out === way.considered) return "None fits into memory";
    return "None is within the limits";
  }
  if (!way.best.fits) {
    return `None that was forecast fits; the smallest needs ${gibibytes(way.best.peak_bytes)}`;
  }
  if (!way.within_limits) return "Over the limits";
  if (fastest === undefined) return "–";
  return way.best.step_time_s <= fastest.step_time_s
    ? "The fastest of all"
    : largestLoss(way.best, fastest);
}

function alternativesSection(report) {
  const ways = report.alternatives;
  if (ways.length === 0) return null;
  const [fastest] = report.top;
  const forecast = ways.filter((way) => way.best !== null && way.best.fits);
  return section(
    "alternatives",
    "Ways that people try first",
    "The best that each of them comes to, and what it loses most beside the fastest layout.",
    forecast.length > 0 &&
      timeBars(
        [
          ...(fastest === undefined
            ? []
            : [{ label: "Fastest of all", times: byTimeKey(fastest.breakdown) }]),
          ...forecast.map((way) => ({
            label: capital(way.name),
            times: byTimeKey(way.best.breakdown),
          })),
        ],
        {
          label: "Step time of the ways that people try first by category",
          barHeight: 52,
          wrap: true,
        },
      ),
    table(
      ["Way", "Loses by", "Layouts", "Best step", "× fastest", "Its layout"],
      ways.map((way) => [
        capital(way.name),
        verdict(way, fastest),
        count(way.considered),
        way.best === null ? "–" : seconds(way.best.step_time_s),
        way.best === null || fastest === undefined
          ? "–"
          : number(way.best.step_time_s / fastest.step_time_s, 3),
        way.best === null ? "–" : h("span", { class: "whole" }, degrees(way.best)),
      ]),
      { text: [1, 5], caption: "Ways that people try first" },
    ),
  );
}

const kFates = [
  ["refused", "Cannot be", "time-bubble"],
  ["ruled_out", "Do not fit, by bounds", "memory-parameters"],
  ["too_late", "Over budget or deadline, by bounds", "time-tensor"],
  ["dominated", "Never better, by bounds", "memory-optimizer"],
  ["forecast", "Forecast", "good"],
  ["left", "Left out by limits of the search", "bad"],
];

function searchSection(report) {
  const { counts, budget_usd: budget, deadline_hours: deadline, tried } = report;
  const known = kFates.reduce((sum, [key]) => sum + (counts[key] ?? 0), 0);
  const shown = kFates
    .map(([key, label, colour]) => [
      key === "left" ? counts.considered - known : counts[key],
      label,
      colour,
    ])
    .filter(([layouts]) => layouts > 0);
  return section(
    "search",
    "The search",
    `Every combination of the values below that can be. Bounds that never exceed a forecast drop what cannot fit or cannot be better; the rest is forecast, the most promising first. ${report.limit_reached ? "A limit was reached: the lists are of what was found until then." : "No limit was reached: nothing that is faster was left out."}`,
    h(
      "div",
      { class: "share-bar", role: "img", "aria-label": "What became of the layouts" },
      shown.map(([layouts, , colour]) =>
        h("div", { style: { flexGrow: layouts, background: `var(--${colour})` } }),
      ),
    ),
    h(
      "ul",
      { class: "legend" },
      shown.map(([layouts, label, colour]) =>
        h("li", {}, swatch(colour), `${label}: ${count(layouts)}`),
      ),
    ),
    facts([
      ...report.offers.map((offer, i) => [
        report.offers.length > 1 ? `Offer ${letter(i)}` : "Machine",
        `${count(offer.gpus)} GPUs of ${offer.cluster}${offer.usd_per_gpu_hour === null ? "" : `, ${dollars(offer.usd_per_gpu_hour)} a GPU-hour`}`,
      ]),
      ["Budget", budget === null ? null : dollars(budget)],
      ["Deadline", deadline === null ? null : hours(deadline)],
      [
        "Forecast, but do not fit or are over a limit",
        counts.did_not_fit > 0 ? count(counts.did_not_fit) : null,
      ],
    ]),
    h(
      "details",
      {},
      h("summary", {}, "Values that were tried"),
      table(
        ["Field", "Values"],
        Object.entries(tried).map(([field, values]) => [
          field.replace(/^strategy\./, ""),
          values.join(", "),
        ]),
        { text: [1], caption: "Values that were tried" },
      ),
    ),
  );
}

function commandsSection({ report, files }) {
  if (report.top.length === 0) return null;
  const scenario = files[0]?.name ?? "SCENARIO.yaml";
  const command = (layout) =>
    [
      `stepcast forecast ${shellWord(scenario)}`,
      ...Object.entries(layout.set).map(
        ([field, value]) => `--set ${shellWord(`${field}=${value}`)}`,
      ),
    ].join(" \\\n    ");
  return section(
    "commands",
    "To forecast one of them",
    "Each of the fastest layouts, as the forecast in this report was made.",
    report.top.map((layout, i) =>
      codeBlock(
        `${i + 1}: ${describe(report, layout)}, ${seconds(layout.step_time_s)}`,
        command(layout),
        false,
      ),
    ),
  );
}

/** The sections of the forecast's page, of the fastest layout. */
function fastestSections(data) {
  if (!data.forecast) return [];
  const { report } = data;
  const [tiles, ...others] = forecastPage({ ...data, report: data.forecast });
  const explanation = `Its forecast: ${describe(report, report.top[0])}. The sections that follow are of this layout.`;
  return [section("fastest", "The fastest in full", explanation, tiles), ...others];
}

export function planPage(data) {
  const { report } = data;
  const metrics = metricsOf(report);
  const none =
    report.counts.considered === 0
      ? "No combination of the values that are tried divides the GPUs and the batch."
      : "No layout is within the limits.";
  return [
    headline(report, metrics),
    report.top.length === 0 && section("none", "No layout", none),
    layoutsSection(report, metrics),
    frontSection(report, metrics),
    alternativesSection(report),
    searchSection(report),
    fastestSections(data),
    commandsSection(data),
  ].flat();
}
