// The page of `stepcast scale`.

import { named, tip } from "./chart.js";
import { gpusCurve, scalingCurves } from "./curves.js";
import { h, table } from "./dom.js";
import { count, dollars, gibibytes, hours, number, percent, seconds, tick } from "./format.js";
import { byTimeKey } from "./palette.js";
import { section, tile, timeBars } from "./parts.js";

export function scaleSubtitle({ report }) {
  const { points } = report;
  const batch =
    report.mode === "strong"
      ? "the batch stays as it is (strong scaling)"
      : "the batch grows with the GPUs (weak scaling)";
  return `${count(points[0].gpus)} to ${count(points.at(-1).gpus)} GPUs: ${batch}`;
}

const usdOf = ({ cost }) => cost.usd_total ?? cost.usd_per_step;

function moneyName(points) {
  return points.some(({ cost }) => cost.usd_total !== null) ? "Cost of the job" : "Cost of a step";
}

function criterion(report) {
  return report.usd_per_hour === null
    ? `each GPU adds at least ${percent(report.least_marginal)} of what one of the first point's does`
    : `the job, with ${dollars(report.usd_per_hour)} for each hour that it takes, becomes cheaper`;
}

function verdict(report) {
  const until = report.pays_until_gpus;
  if (until === null) return "No point fits into memory.";
  return until === report.points.at(-1).gpus
    ? `More GPUs pay up to the last point: ${criterion(report)}.`
    : `More GPUs pay up to ${count(until)}: as long as ${criterion(report)}.`;
}

function rows(point, money) {
  return [
    ["Step", seconds(point.step_time_s)],
    ["Speed-up", number(point.speed_up, 4)],
    ["Efficiency", percent(point.efficiency)],
    point.marginal === null ? null : ["Of each added GPU", percent(point.marginal)],
    point.cost.goodput.fraction === null ? null : ["Goodput", percent(point.cost.goodput.fraction)],
    point.cost.hours_total === null ? null : ["Job takes", hours(point.cost.hours_total)],
    usdOf(point) === null ? null : [money, dollars(usdOf(point))],
    point.usd_with_waiting === null ? null : ["With waiting", dollars(point.usd_with_waiting)],
    ["Peak memory", gibibytes(point.peak_bytes)],
  ];
}

function headline(report, points) {
  const paying = points.find((point) => point.gpus === report.pays_until_gpus);
  const last = points.at(-1);
  if (last === undefined) {
    return h(
      "div",
      { class: "tiles" },
      tile("Points that fit", "none", "why stands below", { tone: "bad" }),
    );
  }
  const money = moneyName(points);
  const priced = points.filter((point) => usdOf(point) !== null);
  const cheapest = priced.reduce(
    (best, point) => (best === null || usdOf(point) < usdOf(best) ? point : best),
    null,
  );
  return h(
    "div",
    { class: "tiles" },
    tile("More GPUs pay up to", count(paying.gpus), `as long as ${criterion(report)}`, {
      tone: "main",
    }),
    tile(
      "Speed-up there",
      `${number(paying.speed_up, 3)}\u00a0×`,
      `over ${count(points[0].gpus)} GPUs; efficiency ${percent(paying.efficiency)}`,
    ),
    last !== paying &&
      tile(
        `With all ${count(last.gpus)} GPUs`,
        `${number(last.speed_up, 3)}\u00a0×`,
        `efficiency ${percent(last.efficiency)}`,
      ),
    cheapest !== null &&
      tile(
        `Least ${money.toLowerCase()}`,
        dollars(usdOf(cheapest)),
        `on ${count(cheapest.gpus)} GPUs${cheapest.cost.hours_total === null ? "" : `, in ${hours(cheapest.cost.hours_total)}`}`,
      ),
  );
}

function describing(points) {
  const money = moneyName(points);
  return (i) => tip(`${count(points[i].gpus)} GPUs`, rows(points[i], money));
}

function curvesSection(report, points) {
  if (points.length < 2) return null;
  const mark = points.findIndex((point) => point.gpus === report.pays_until_gpus);
  const gpus = points.map((point) => point.gpus);
  return section(
    "scaling",
    "Scaling",
    `Work a second beside the first point that fits (dashed: as many times as GPUs), as far as it gets the job on: failures and batches that are worth less count where the scenario describes them. ${verdict(report)} That point is outlined.`,
    h(
      "div",
      { class: "columns" },
      scalingCurves({
        gpus,
        speedUp: points.map((point) => point.speed_up),
        efficiency: points.map((point) => point.efficiency),
        describe: describing(points),
        mark,
      }),
    ),
  );
}

/** Hours in the unit that suits the longest. */
function longUnit(most) {
  if (most >= 24 * 730) return [24 * 365.25, "years"];
  return most >= 48 ? [24, "days"] : [1, "hours"];
}

function moneySection(report, points) {
  const priced = points.filter((point) => usdOf(point) !== null);
  const timed = points.every((point) => point.cost.hours_total !== null);
  if (points.length < 2 || (priced.length < 2 && !timed)) return null;
  const mark = points.findIndex((point) => point.gpus === report.pays_until_gpus);
  const gpus = points.map((point) => point.gpus);
  const money = moneyName(points);
  const [unit, unitName] = longUnit(Math.max(...points.map((point) => point.cost.hours_total)));
  const waiting = report.usd_per_hour !== null;
  const curve = (name, axisLabel, values) =>
    gpusCurve({
      label: `${name} against the number of GPUs`,
      gpus,
      values,
      y: {
        type: "value",
        scale: true,
        ...named(axisLabel, 48),
        axisLabel: { formatter: tick },
      },
      describe: describing(points),
      mark,
    });
  const most = Math.max(...priced.map(usdOf), 0);
  const [dollar, dollarName] =
    most >= 1e6 ? [1e6, "million $"] : most >= 1e4 ? [1e3, "thousand $"] : [1, "$"];
  const inDollars = (value) => (value === null ? null : value / dollar);
  return section(
    "money",
    "Time and cost",
    waiting
      ? `What the job takes and costs; waiting is worth ${dollars(report.usd_per_hour)} an hour.`
      : "What the job takes and costs on so many GPUs.",
    h(
      "div",
      { class: "columns" },
      timed &&
        curve(
          "Time of the job",
          `Time of the job (${unitName})`,
          points.map((point) => point.cost.hours_total / unit),
        ),
      priced.length > 1 &&
        curve(money, `${money} (${dollarName})`, points.map(usdOf).map(inDollars)),
      waiting &&
        curve(
          "Cost with waiting",
          `Cost with waiting (${dollarName})`,
          points.map((point) => inDollars(point.usd_with_waiting)),
        ),
    ),
  );
}

function timeSection(points) {
  if (points.length === 0) return null;
  return section(
    "time",
    "Where the time goes",
    "Parts of the step of the busiest rank. What grows from bar to bar is what keeps more GPUs from paying.",
    timeBars(
      points.map((point) => ({
        label: `${count(point.gpus)} GPUs`,
        times: byTimeKey(point.breakdown),
      })),
      { label: "Shares of the step by number of GPUs", barHeight: 36, shares: true },
    ),
  );
}

function pointsSection(report, points) {
  const money = moneyName(points);
  const waiting = report.usd_per_hour !== null;
  const missing = report.points.filter((point) => !points.includes(point));
  return section(
    "points",
    "All points",
    null,
    points.length > 0 &&
      table(
        [
          "GPUs",
          "Batch",
          "Step",
          "Speed-up",
          "Efficiency",
          "Of each added GPU",
          "Goodput",
          "Job takes",
          money,
          ...(waiting ? ["With waiting"] : []),
          "Peak memory",
        ],
        points.map((point) => [
          count(point.gpus),
          count(point.global_batch_size),
          seconds(point.step_time_s),
          number(point.speed_up, 4),
          percent(point.efficiency),
          percent(point.marginal),
          percent(point.cost.goodput.fraction),
          hours(point.cost.hours_total),
          dollars(usdOf(point)),
          ...(waiting ? [dollars(point.usd_with_waiting)] : []),
          gibibytes(point.peak_bytes),
        ]),
        {
          rowClass: (r) => (points[r].gpus === report.pays_until_gpus ? "strong" : null),
          caption: "Points",
        },
      ),
    missing.length > 0 && [
      h("h3", {}, "Not there, and why"),
      table(
        ["GPUs", "Why"],
        missing.map((point) => [count(point.gpus), point.reason]),
        { text: [1], caption: "Points that are not there" },
      ),
    ],
  );
}

export function scalePage({ report }) {
  const points = report.points.filter((point) => point.fits === true);
  return [
    headline(report, points),
    curvesSection(report, points),
    moneySection(report, points),
    timeSection(points),
    pointsSection(report, points),
  ];
}
