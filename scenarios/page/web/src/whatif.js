// The page of `stepcast whatif`.

import { axis, chart, legend, named, tip } from "./chart.js";
import { h, longTable, table } from "./dom.js";
import {
  count,
  dollars,
  gibibytes,
  kGiB,
  number,
  percent,
  seconds,
  signedPercent,
  tick,
  words,
} from "./format.js";
import { byTimeKey, colour } from "./palette.js";
import { intervalText, section, tile, timeBars } from "./parts.js";

export function whatifSubtitle({ report }) {
  return `What ${count(report.changes.length)} changes of this scenario would buy, by the time that the same work takes. Changes of: ${report.changes_of}`;
}

const kStatus = {
  no_effect: "no effect",
  does_not_apply: "does not apply",
  left_out: "left out",
};

/** 90 % interval of a speed-up, errors of both forecasts taken as independent (see whatif.h). */
function speedUpInterval(baseline, changed) {
  const [before, after] = [baseline.interval, changed.interval];
  if (before.p50_s === null || after.p50_s === null) return null;
  const middle = (before.p50_s / baseline.work_per_step / after.p50_s) * changed.work_per_step;
  const away = (one, from) => Math.abs(Math.log(one / from));
  const low = Math.hypot(away(before.p05_s, before.p50_s), away(after.p95_s, after.p50_s));
  const high = Math.hypot(away(before.p95_s, before.p50_s), away(after.p05_s, after.p50_s));
  return { low: middle * Math.exp(-low), high: middle * Math.exp(high) };
}

/** Seconds of the changed step for the work of the baseline's. */
function timesForSameWork(baseline, changed) {
  const scale = baseline.work_per_step / changed.work_per_step;
  return Object.fromEntries(
    Object.entries(byTimeKey(changed.breakdown)).map(([key, value]) => [key, value * scale]),
  );
}

function headline({ baseline, joint, changes, work_unit: unit }) {
  const helping = changes.filter((one) => one.fits && one.speed_up > 1);
  const best = helping.sort((a, b) => b.speed_up - a.speed_up)[0];
  return h(
    "div",
    { class: "tiles" },
    tile("Step time as it is", seconds(baseline.step_time_s), intervalText(baseline.interval)),
    tile(
      "Best change alone",
      best === undefined ? "none helps" : signedPercent(best.speed_up - 1),
      best === undefined ? null : `faster: ${best.name}`,
    ),
    tile(
      "Joint effect",
      joint.speed_up === null ? "none helps" : signedPercent(joint.speed_up - 1),
      joint.speed_up === null
        ? null
        : `faster, with ${count(joint.changes.length)} changes together; ${joint.evidence === "beyond_errors" ? "beyond" : joint.evidence === "within_errors" ? "within" : "not known whether beyond"} the errors of the forecasts`,
      { tone: "main" },
    ),
    joint.saving_fraction !== null &&
      tile(
        joint.saving_fraction >= 0 ? "Joint saving" : "Joint extra cost",
        percent(Math.abs(joint.saving_fraction)),
        `of what a ${unit} costs`,
      ),
    tile(
      "Memory at its peak",
      gibibytes(baseline.peak_bytes),
      joint.peak_bytes === null ? null : `${gibibytes(joint.peak_bytes)} with the joint changes`,
    ),
  );
}

function tone(one) {
  if (!one.fits) return "muted";
  return one.speed_up >= 1 ? "accent" : "bad";
}

function rankingChart(baseline, entries) {
  const intervals = entries.map((one) => speedUpInterval(baseline, one));
  const ends = intervals.flatMap((one) => (one === null ? [] : [one.low, one.high]));
  const all = entries.map((one) => one.speed_up).concat(ends, 1);
  const place = (speedUp) => (speedUp - 1) * 100;
  return chart({
    label: "Speed-up of each change with its 90 % interval",
    height: entries.length * 26 + 56,
    option: ({ width, narrow }) => {
      const gutter = narrow ? 128 : 210;
      return {
        grid: { left: gutter, right: 54, top: 4, bottom: 46 },
        xAxis: axis({
          type: "value",
          min: Math.floor(place(Math.min(...all)) / 10) * 10,
          max: Math.ceil(place(Math.max(...all)) / 10) * 10,
          ...named("Faster by (%)", 28),
          splitNumber: narrow ? 3 : 7,
          axisLabel: { formatter: tick },
        }),
        yAxis: axis({
          type: "category",
          inverse: true,
          data: entries.map((one) => one.name),
          axisLine: { onZero: true, show: true },
          axisLabel: {
            width: gutter - 10,
            overflow: "truncate",
            interval: 0,
            color: colour("ink"),
            hideOverlap: false,
          },
          position: "left",
          offset: 0,
        }),
        tooltip: {
          trigger: "axis",
          axisPointer: { type: "shadow", shadowStyle: { color: colour("shade") } },
          formatter: ([{ dataIndex }]) => {
            const one = entries[dataIndex];
            const interval = intervals[dataIndex];
            return tip(one.name, [
              ["Faster by", signedPercent(one.speed_up - 1)],
              interval === null
                ? null
                : [
                    "90 % of it",
                    `${signedPercent(interval.low - 1)} to ${signedPercent(interval.high - 1)}`,
                  ],
              [
                "Errors leave it open",
                one.evidence === "beyond_errors"
                  ? "no"
                  : one.evidence === "within_errors"
                    ? "yes"
                    : "not known",
              ],
              ["Saves", one.saving_fraction === null ? "–" : signedPercent(one.saving_fraction)],
              ["Peak memory", `${gibibytes(one.peak_bytes)}${one.fits ? "" : ", does not fit"}`],
              ["Step time", seconds(one.step_time_s)],
            ]);
          },
        },
        series: [
          {
            type: "bar",
            barMaxWidth: 14,
            data: entries.map((one) => ({
              value: place(one.speed_up),
              itemStyle: { color: colour(tone(one)), opacity: one.fits ? 1 : 0.55 },
            })),
          },
          {
            type: "custom",
            silent: true,
            z: 5,
            data: entries.map((_, i) => i).filter((i) => intervals[i] !== null),
            renderItem: (_, api) => {
              const i = api.value(0);
              const [x1, y] = api.coord([place(intervals[i].low), i]);
              const [x2] = api.coord([place(intervals[i].high), i]);
              const style = { stroke: colour("ink-soft"), lineWidth: 1 };
              const line = (a, b, c, d) => ({
                type: "line",
                shape: { x1: a, y1: b, x2: c, y2: d },
                style,
              });
              return {
                type: "group",
                children: [
                  line(x1, y, x2, y),
                  line(x1, y - 3, x1, y + 3),
                  line(x2, y - 3, x2, y + 3),
                ],
              };
            },
            encode: { x: -1, y: -1 },
            dimensions: ["place"],
          },
          {
            // Figures in a column of their own, where bars and intervals do not reach.
            type: "custom",
            silent: true,
            data: entries.map((_, i) => i),
            encode: { x: -1, y: -1 },
            dimensions: ["place"],
            renderItem: (_, api) => {
              const i = api.value(0);
              const [, y] = api.coord([0, i]);
              return {
                type: "text",
                style: {
                  text: signedPercent(entries[i].speed_up - 1),
                  x: width - 2,
                  y,
                  align: "right",
                  verticalAlign: "middle",
                  fill: colour("ink"),
                  fontSize: 11,
                },
              };
            },
          },
        ],
      };
    },
  });
}

function rankingSection(report) {
  const { baseline, joint } = report;
  const forecast = report.changes.filter((one) => one.status === "forecast");
  const entries = forecast.slice().sort((a, b) => b.speed_up - a.speed_up);
  if (joint.speed_up !== null && joint.changes.length > 1) {
    entries.unshift({ ...joint, name: `all ${joint.changes.length} that help` });
  }
  if (entries.length === 0) return null;
  return section(
    "ranking",
    "Ranking",
    `How much faster the same work goes with each change by itself. Lines are 90 % intervals, errors of both forecasts taken as independent; two forecasts of one scenario share most of what they get wrong, so that the order is surer than the lines say.`,
    legend([
      ["accent", "Faster, fits"],
      ["bad", "Slower"],
      ["muted", "Does not fit into memory"],
    ]),
    rankingChart(baseline, entries),
  );
}

function beforeAfterSection(report) {
  const { baseline, joint } = report;
  const best = report.changes
    .filter((one) => one.fits && one.speed_up > 1)
    .sort((a, b) => b.speed_up - a.speed_up)
    .slice(0, 5);
  const rows = [{ label: "As it is", times: byTimeKey(baseline.breakdown) }]
    .concat(best.map((one) => ({ label: one.name, times: timesForSameWork(baseline, one) })))
    .concat(
      joint.speed_up === null
        ? []
        : [
            {
              label: `All ${joint.changes.length} that help`,
              times: timesForSameWork(baseline, joint),
            },
          ],
    );
  return section(
    "before-after",
    "Before and after",
    "Where the time of the busiest rank goes as it is, with the best changes, and with all that help together, for the work of one step as it is.",
    timeBars(rows, {
      label: "Time by category before and after changes",
      barHeight: 34,
    }),
    joint.speed_up !== null && h("h3", {}, "All that help, together"),
    joint.speed_up !== null &&
      h(
        "p",
        {},
        `${joint.changes.join(" + ")}: `,
        h("b", {}, `${signedPercent(joint.speed_up - 1)} faster`),
        ". Found greedily, the best change first; another set may be better.",
      ),
    joint.speed_up !== null &&
      h(
        "div",
        { class: "sets" },
        joint.set.map((one) => h("code", { class: "block" }, `--set ${one}`)),
      ),
    joint.skipped.length > 0 &&
      h(
        "details",
        {},
        h("summary", {}, "Changes that help, and not beside the others"),
        table(
          ["Change", "Why"],
          joint.skipped.map((one) => [one.change, one.reason]),
          { text: [1] },
        ),
      ),
  );
}

function memorySection(report) {
  const { baseline, joint } = report;
  const entries = [{ ...baseline, name: "as it is" }]
    .concat(
      joint.peak_bytes === null
        ? []
        : [{ ...joint, name: `all ${joint.changes.length} that help` }],
    )
    .concat(
      report.changes
        .filter((one) => one.status === "forecast")
        .sort((a, b) => a.peak_bytes - b.peak_bytes),
    );
  const most =
    Math.max(...entries.map((one) => Math.max(one.peak_bytes, one.capacity_bytes))) / kGiB;
  return section(
    "memory",
    "Memory",
    "The peak of the fullest GPU with each change, against what its device has (the line).",
    chart({
      label: "Peak of memory of each change against the capacity of the device",
      height: entries.length * 22 + 52,
      option: ({ narrow }) => {
        const gutter = narrow ? 128 : 210;
        return {
          grid: { left: gutter, right: 24, top: 4, bottom: 46 },
          xAxis: axis({
            type: "value",
            max: Math.ceil((most * 1.02) / 10) * 10,
            ...named("Peak (GiB)", 28),
            splitNumber: narrow ? 3 : 7,
          }),
          yAxis: axis({
            type: "category",
            inverse: true,
            data: entries.map((one) => one.name),
            axisLabel: {
              width: gutter - 10,
              overflow: "truncate",
              interval: 0,
              color: colour("ink"),
              hideOverlap: false,
            },
          }),
          tooltip: {
            trigger: "axis",
            axisPointer: { type: "shadow", shadowStyle: { color: colour("shade") } },
            formatter: ([{ dataIndex }]) => {
              const one = entries[dataIndex];
              return tip(one.name, [
                ["Peak", gibibytes(one.peak_bytes)],
                ["The device has", gibibytes(one.capacity_bytes)],
                ["Against as it is", signedPercent(one.peak_bytes / baseline.peak_bytes - 1)],
              ]);
            },
          },
          series: [
            {
              type: "bar",
              barMaxWidth: 12,
              data: entries.map((one) => ({
                value: one.peak_bytes / kGiB,
                itemStyle: { color: colour(one.fits ? "memory-optimizer" : "bad") },
              })),
            },
            {
              type: "custom",
              silent: true,
              z: 5,
              data: entries.map((_, i) => i),
              encode: { x: -1, y: -1 },
              dimensions: ["place"],
              renderItem: (_, api) => {
                const i = api.value(0);
                const [x, y] = api.coord([entries[i].capacity_bytes / kGiB, i]);
                return {
                  type: "line",
                  shape: { x1: x, y1: y - 9, x2: x, y2: y + 9 },
                  style: { stroke: colour("ink"), lineWidth: 1.5 },
                };
              },
            },
          ],
        };
      },
    }),
  );
}

function tableSection(report) {
  const unit = report.work_unit;
  const costOf = (one) =>
    one.cost.usd_per_step === null
      ? "–"
      : dollars((one.cost.usd_per_step / one.work_per_step) * 1e6);
  const forecast = report.changes
    .filter((one) => one.status === "forecast")
    .sort((a, b) => b.speed_up - a.speed_up);
  const others = report.changes.filter((one) => one.status !== "forecast");
  const joint = report.joint.speed_up === null ? [] : [{ ...report.joint, name: "all that help" }];
  const row = (one) => [
    one.name,
    one.speed_up === null ? "" : signedPercent(one.speed_up - 1),
    seconds(one.step_time_s),
    one.saving_fraction === null ? "–" : signedPercent(one.saving_fraction),
    costOf(one),
    gibibytes(one.peak_bytes),
    one.fits ? "yes" : "no",
    h("div", { class: "longest" }, one.set.join(", ")),
  ];
  return section(
    "changes",
    "All changes",
    null,
    longTable(
      [
        "Change",
        "Faster by",
        "Step time",
        "Saves",
        `Cost of a million ${unit}s`,
        "Peak memory",
        "Fits",
        "Sets",
      ],
      [
        { ...report.baseline, name: "as it is", speed_up: null, saving_fraction: null },
        ...joint,
        ...forecast,
      ].map(row),
      {
        first: 16,
        text: [7],
        rowClass: (r) => (r <= joint.length ? "strong" : null),
        caption: "Changes",
      },
    ),
    others.length > 0 &&
      h(
        "details",
        {},
        h("summary", {}, `${others.length} changes without a forecast, and why`),
        table(
          ["Change", "Status", "Why"],
          others.map((one) => [
            one.name,
            kStatus[one.status] ?? words(one.status),
            h("div", { class: "long" }, one.reason),
          ]),
          { text: [1, 2] },
        ),
      ),
    report.pairs.length > 0 && pairsTable(report.pairs),
  );
}

function pairsTable(pairs) {
  const known = pairs
    .filter((pair) => pair.speed_up !== null)
    .sort((a, b) => b.speed_up - a.speed_up);
  return [
    h("h3", {}, "Two changes at once"),
    h(
      "p",
      { class: "explanation" },
      "Interaction is the speed-up of both over the product of each: above 1 they help each other.",
    ),
    longTable(
      ["Pair", "Faster by", "Product of both", "Interaction", "Fits"],
      known.map((pair) => [
        pair.name,
        signedPercent(pair.speed_up - 1),
        signedPercent(pair.product - 1),
        number(pair.interaction, 4),
        pair.fits ? "yes" : "no",
      ]),
      { caption: "Pairs of changes" },
    ),
  ];
}

export function whatifPage({ report }) {
  return [
    headline(report),
    rankingSection(report),
    beforeAfterSection(report),
    memorySection(report),
    tableSection(report),
  ];
}
