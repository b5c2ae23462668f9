// The page of `stepcast validate`.

import { axis, chart, named, redraw, tip } from "./chart.js";
import { h, longTable, table } from "./dom.js";
import {
  count,
  fileName,
  number,
  percent,
  plural,
  seconds,
  signedPercent,
  words,
} from "./format.js";
import { byTimeKey, colour } from "./palette.js";
import { section, tile, timeBars } from "./parts.js";

const nameOf = (file) => fileName(file).replace(/\.csv$/, "");

export function validateSubtitle({ report }) {
  const rows = report.rows.length;
  return `${plural(rows, "forecast")} of steps whose time was measured, in ${plural(report.sets.length, "set")}`;
}

function headline(report) {
  const all = report.overall ?? report.sets[0];
  return h(
    "div",
    { class: "tiles" },
    tile(
      "Mean absolute error",
      percent(all.mape),
      `median ${percent(all.median_ape)}, 90 % below ${percent(all.p90_ape)}, largest ${percent(all.max_ape)}`,
      { tone: "main" },
    ),
    tile(
      "Bias",
      signedPercent(all.bias),
      all.bias > 0 ? "forecasts are too long on average" : "forecasts are too short on average",
    ),
    (all.interval_coverage ?? null) !== null &&
      tile(
        "Inside the 90 % interval",
        percent(all.interval_coverage),
        `of ${plural(all.interval_rows, "run")} whose forecast has one`,
      ),
    (all.memory_mape ?? null) !== null &&
      tile(
        "Mean error of memory",
        percent(all.memory_mape),
        `of ${plural(all.memory_rows, "measured peak")}`,
      ),
    (all.kendall_tau ?? null) !== null &&
      tile("Order (Kendall tau)", number(all.kendall_tau, 3), "1: all pairs in the measured order"),
    tile(
      "Runs compared",
      count(all.compared),
      all.rows > all.simulated
        ? `${count(all.rows - all.simulated)} of ${count(all.rows)} could not be simulated`
        : `all of ${count(all.rows)}`,
    ),
  );
}

/** Powers of ten with 1, 2 and 5 between, for logarithmic axes. */
function logTick(value) {
  const power = Math.round(Math.log10(value));
  return Math.abs(Math.log10(value) - power) < 1e-9 ? seconds(value, 1) : "";
}

function scatterSection(rows, sets) {
  const state = { set: null };
  const names = sets.map((set) => nameOf(set.file));
  const values = rows.flatMap((row) => [row.measured_s, row.forecast_s]);
  const low = 10 ** Math.floor(Math.log10(Math.min(...values)));
  const high = 10 ** Math.ceil(Math.log10(Math.max(...values)));
  const place = (row) => [row.measured_s, row.forecast_s];
  const host = chart({
    label: "Forecast against measured step time, both axes logarithmic",
    height: (width) => Math.min(Math.max(width * 0.8, 300), 560),
    many: rows.length > 1500,
    option: ({ narrow }) => {
      const chosen = rows.filter((row) => state.set === null || row.set === state.set);
      const others = rows.filter((row) => state.set !== null && row.set !== state.set);
      const withInterval = chosen.filter((row) => row.interval !== undefined);
      const logAxis = (label, gap) =>
        axis({
          type: "log",
          min: low,
          max: high,
          ...named(label, gap),
          axisLabel: { formatter: logTick, hideOverlap: true },
        });
      const guide = (factor) => ({
        type: "line",
        silent: true,
        symbol: "none",
        lineStyle: {
          color: colour(factor === 1 ? "ink-soft" : "muted"),
          type: factor === 1 ? "solid" : "dashed",
          width: 1,
        },
        data: [
          [factor < 1 ? low / factor : low, factor < 1 ? low : low * factor],
          [factor > 1 ? high / factor : high, factor > 1 ? high : high * factor],
        ],
      });
      return {
        grid: { left: narrow ? 62 : 72, right: 20, top: 14, bottom: 50 },
        xAxis: logAxis("Measured", 30),
        yAxis: logAxis("Forecast", narrow ? 46 : 54),
        tooltip: {
          trigger: "item",
          formatter: ({ data }) => {
            const row = rows[data.place];
            return tip(row.id, [
              ["Set", row.set],
              ["Measured", seconds(row.measured_s)],
              ["Forecast", seconds(row.forecast_s)],
              ["Error", signedPercent(row.error)],
              row.interval === undefined
                ? null
                : ["90 %", `${seconds(row.interval.p05_s)} to ${seconds(row.interval.p95_s)}`],
            ]);
          },
        },
        series: [
          {
            type: "custom",
            silent: true,
            dimensions: ["measured", "p05", "p95"],
            encode: { x: 0, y: [1, 2] },
            data: withInterval.map((row) => [
              row.measured_s,
              row.interval.p05_s,
              row.interval.p95_s,
            ]),
            renderItem: (_, api) => {
              const [x, y1] = api.coord([api.value(0), api.value(1)]);
              const [, y2] = api.coord([api.value(0), api.value(2)]);
              return {
                type: "line",
                shape: { x1: x, y1, x2: x, y2 },
                style: {
                  stroke: colour("accent"),
                  lineWidth: 1,
                  opacity: chosen.length > 400 ? 0.12 : 0.4,
                },
              };
            },
          },
          guide(1),
          guide(1.2),
          guide(1 / 1.2),
          {
            type: "scatter",
            symbolSize: 4,
            silent: true,
            itemStyle: { color: colour("muted"), opacity: 0.3 },
            data: others.map(place),
          },
          {
            type: "scatter",
            symbolSize: chosen.length > 400 ? 5 : 8,
            itemStyle: { color: colour("accent"), opacity: chosen.length > 400 ? 0.6 : 0.85 },
            data: chosen.map((row) => ({ place: row.place, value: place(row) })),
          },
        ],
      };
    },
  });
  const chips = h("div", { class: "chips", role: "group", "aria-label": "Show one set" });
  const choose = (set) => {
    state.set = set;
    for (const chip of chips.children) {
      chip.setAttribute("aria-pressed", String(chip.dataset.set === (set ?? "")));
    }
    redraw(host);
  };
  const chip = (set, label) => {
    const button = h(
      "button",
      { type: "button", "aria-pressed": String(set === null), onclick: () => choose(set) },
      label,
    );
    button.dataset.set = set ?? "";
    return button;
  };
  if (names.length > 1) chips.append(chip(null, "All"), ...names.map((set) => chip(set, set)));
  return section(
    "scatter",
    "Forecast against measured",
    "Each point is a run; on the solid line the forecast is right, between the dashed ones it is within a factor of 1.2. Vertical lines are 90 % intervals of forecasts.",
    chips,
    host,
  );
}

function histogramSection(rows) {
  const step = 0.05;
  const most = 0.5;
  const bins = [];
  for (let k = Math.round(-most / step); k < Math.round(most / step); ++k) {
    bins.push({ from: k * step, to: (k + 1) * step, rows: 0 });
  }
  bins.unshift({ from: -Infinity, to: -most, rows: 0 });
  bins.push({ from: most, to: Infinity, rows: 0 });
  for (const row of rows) {
    bins.find((bin) => row.error >= bin.from && row.error < bin.to).rows += 1;
  }
  const text = (value) => String(Math.round(value * 100)).replace("-", "−");
  const label = (bin) =>
    bin.from === -Infinity
      ? `below ${text(bin.to)}`
      : bin.to === Infinity
        ? `${text(bin.from)} and more`
        : `${text(bin.from)} to ${text(bin.to)}`;
  return section(
    "errors",
    "Errors",
    "How many forecasts are off by how much; above zero the forecast is too long.",
    chart({
      label: "Histogram of errors",
      height: 260,
      option: () => ({
        grid: { left: 56, right: 16, top: 12, bottom: 50 },
        xAxis: axis({
          type: "category",
          data: bins.map(label),
          ...named("Error (%)", 30),
          axisLabel: {
            hideOverlap: true,
            interval: (index) => (index - 1) % 4 === 0 && index < bins.length - 1,
            formatter: (_, index) => text(bins[index].from),
            align: "left",
          },
        }),
        yAxis: axis({ type: "value", ...named("Runs", 40), minInterval: 1 }),
        tooltip: {
          trigger: "axis",
          axisPointer: { type: "shadow", shadowStyle: { color: colour("shade") } },
          formatter: ([{ dataIndex }]) =>
            tip(`${label(bins[dataIndex])} %`, [
              ["Runs", count(bins[dataIndex].rows)],
              ["Share", percent(bins[dataIndex].rows / rows.length)],
            ]),
        },
        series: [
          {
            type: "bar",
            barCategoryGap: "8%",
            itemStyle: { color: colour("accent") },
            data: bins.map((bin) => bin.rows),
          },
        ],
      }),
    }),
  );
}

function setsSection(report) {
  const cells = (one) => [
    count(one.compared),
    percent(one.mape),
    percent(one.median_ape),
    percent(one.p90_ape),
    signedPercent(one.bias),
    (one.interval_coverage ?? null) === null ? "–" : percent(one.interval_coverage),
    (one.memory_mape ?? null) === null ? "–" : percent(one.memory_mape),
    count(one.rows - one.simulated),
  ];
  const rows = report.sets.map((set) => [nameOf(set.file), ...cells(set)]);
  if (report.overall && rows.length > 1) rows.push(["All", ...cells(report.overall)]);
  const reasons = new Map();
  for (const set of report.sets) {
    for (const { reason } of set.skipped) {
      const text = reason.replace(/^\S+:\d+: /, "");
      reasons.set(text, (reasons.get(text) ?? 0) + 1);
    }
  }
  const skipped = [...reasons].sort((a, b) => b[1] - a[1]);
  return section(
    "sets",
    "By set",
    "Errors are absolute, in percent of the measured time; a row that cannot be simulated counts against its set.",
    table(
      ["Set", "Runs", "Mean", "Median", "90 % below", "Bias", "In interval", "Memory", "Left out"],
      rows,
      {
        rowClass: (r) =>
          report.overall && rows.length > 1 && r === rows.length - 1 ? "sum" : null,
        caption: "Errors by set",
      },
    ),
    report.gate &&
      h(
        "p",
        {},
        report.gate.passed
          ? `The gate ${fileName(report.gate.file)} is passed.`
          : `The gate ${fileName(report.gate.file)} is not passed: ${report.gate.failures.map((one) => `${one.set}: ${one.reason}`).join("; ")}`,
      ),
    skipped.length > 0 &&
      h(
        "details",
        {},
        h("summary", {}, "What was left out, and why"),
        longTable(
          ["Why", "Runs"],
          skipped.map(([reason, runs]) => [reason, count(runs)]),
          { first: 30, caption: "Rows left out" },
        ),
      ),
  );
}

function worstSection(report) {
  const worst = report.worst ?? report.sets.flatMap((set) => set.worst);
  if (worst.length === 0) return null;
  const broken = worst.filter((row) => row.breakdown !== undefined).slice(0, 8);
  return section(
    "worst",
    "Worst forecasts",
    "The runs whose forecasts are farthest off, and where those forecasts spend the time.",
    table(
      ["Run", "Set", "Measured", "Forecast", "Error", "Assumed"],
      worst.map((row) => [
        row.id,
        row.file === undefined ? "" : nameOf(row.file),
        seconds(row.measured_s),
        seconds(row.forecast_s),
        signedPercent(row.error),
        h("div", { class: "longest" }, (row.assumptions ?? []).join("; ")),
      ]),
      { text: [1, 5], caption: "Worst forecasts" },
    ),
    broken.length > 0 &&
      timeBars(
        broken.map((row) => ({ label: row.id, times: byTimeKey(row.breakdown) })),
        { label: "Time by category of the worst forecasts", barHeight: 30, shares: true },
      ),
  );
}

function choicesSection(choices) {
  if (choices === undefined || choices.overall === null) return null;
  const good = percent(choices.good_up_to_regret, 1);
  const files = choices.by_file.concat(
    choices.by_file.length > 1 ? [{ ...choices.overall, file: "all" }] : [],
  );
  const settings = ({ settings: set }) =>
    Object.entries(set)
      .map(([column, value]) => `${words(column)} ${value ?? "–"}`)
      .join(", ");
  const listed = choices.groups.slice().sort((a, b) => b.regret - a.regret);
  return section(
    "choices",
    "Choice among measured layouts",
    `Rows of one job that differ in the layout alone. A choice is good if the layout that is forecast to be the fastest takes at most ${good} longer than the fastest measured one; at random: the same for a choice by lot. Regret: what the choice takes longer.`,
    table(
      ["Set", "Groups", "Layouts", "Good", "At random", "Median regret", "Worst"],
      files.map((one) => [
        one.file,
        count(one.groups),
        count(one.layouts),
        percent(one.good_fraction),
        percent(one.good_at_random_fraction),
        percent(one.median_regret),
        percent(one.worst_regret),
      ]),
      {
        rowClass: (r) => (r === choices.by_file.length ? "sum" : null),
        caption: "Choices by set",
      },
    ),
    h("h3", {}, "Groups, the worst choice first"),
    longTable(
      ["Job", "Set", "Layouts", "Regret", "Chosen", "Measured", "Best", "Measured"],
      listed.map((group) => [
        h(
          "div",
          { class: "medium" },
          `${group.model}, ${group.n_gpus} × ${group.gpu}, ${group.layers} layers of ${group.hidden}, batch ${group.global_batch}`,
        ),
        group.file,
        count(group.layouts),
        percent(group.regret),
        h("div", { class: "medium" }, settings(group.chosen)),
        seconds(group.chosen.measured_s),
        h("div", { class: "medium" }, settings(group.best)),
        seconds(group.best.measured_s),
      ]),
      { first: 8, text: [1, 4, 6], caption: "Groups of layouts" },
    ),
  );
}

function groupsSection(by) {
  if (by === undefined) return null;
  return section(
    "groups",
    `By ${by.columns.map(words).join(", ")}`,
    null,
    longTable(
      [...by.columns.map(words), "Runs", "Mean error", "Median", "90 % below", "Bias"],
      by.groups.map((group) => [
        ...by.columns.map((column) => group.values[column] ?? "not stated"),
        count(group.compared),
        percent(group.mape),
        percent(group.median_ape),
        percent(group.p90_ape),
        signedPercent(group.bias),
      ]),
      { first: 20, text: by.columns.map((_, c) => c), caption: "Errors by group" },
    ),
  );
}

export function validatePage({ report }) {
  const file = report.sets.length === 1 ? report.sets[0].file : null;
  const rows = report.rows
    .filter((row) => row.measured_s > 0 && row.forecast_s > 0)
    .map((row, place) => ({ ...row, place, set: nameOf(row.file ?? file ?? "") }));
  return [
    headline(report),
    rows.length > 0 && scatterSection(rows, report.sets),
    rows.length > 0 && histogramSection(rows),
    setsSection(report),
    groupsSection(report.by),
    choicesSection(report.choices),
    worstSection(report),
  ];
}
