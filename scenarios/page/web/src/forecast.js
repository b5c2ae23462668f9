// The page of `stepcast forecast`.

import { axis, chart, legend, named, tip } from "./chart.js";
import { h, table } from "./dom.js";
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
  signedPercent,
  words,
} from "./format.js";
import { byTimeKey, colour, kMemory, kPhases, kTime, timeKey } from "./palette.js";
import {
  facts,
  intervalBar,
  intervalText,
  provenanceBar,
  section,
  tile,
  timeBars,
  timeTable,
  warnings,
} from "./parts.js";
import { decodeTrack } from "./spans.js";
import { Timeline } from "./timeline.js";

export function forecastSubtitle({ report }) {
  const model =
    report.model.description ?? `a transformer of ${count(report.model.parameters)} parameters`;
  return `One training step of ${model} on ${count(report.gpus)} × ${report.device} (cluster ${report.cluster}), ${report.framework}`;
}

export function headline(report) {
  const samples = report.samples_per_s_per_gpu !== undefined;
  const rate = samples ? report.samples_per_s_per_gpu : report.tokens_per_s_per_gpu;
  const { memory, cost, measured, interval } = report;
  const low = interval?.p05_s ?? null;
  return h(
    "div",
    { class: "tiles" },
    tile("Step time", seconds(report.step_time_s), intervalText(interval), {
      extra: intervalBar(interval, report.step_time_s),
      tone: "main",
    }),
    tile(
      samples ? "Samples/s per GPU" : "Tokens/s per GPU",
      number(rate, rate >= 1000 ? 5 : 4),
      low === null
        ? null
        : `90\u00a0%: ${number((rate * report.step_time_s) / interval.p95_s, 3)} to ${number((rate * report.step_time_s) / low, 3)}`,
    ),
    tile(
      "MFU",
      percent(report.mfu, 3),
      `${number(report.model_tflop_per_s_per_gpu, 4)} TFLOP/s a GPU; HFU ${percent(report.hfu, 3)}; of the ${report.peak_dtype} peak`,
    ),
    tile(
      memory.fits ? "Memory at its peak" : "Does not fit into memory",
      gibibytes(memory.peak_bytes),
      `of ${gibibytes(memory.capacity_bytes)} a GPU`,
      { tone: memory.fits ? null : "bad" },
    ),
    cost.usd_per_step !== null &&
      tile(
        cost.usd_total === null ? "Cost of a step" : "Cost of the job",
        dollars(cost.usd_total ?? cost.usd_per_step),
        cost.usd_total === null
          ? `at ${dollars(cost.usd_per_gpu_hour)} a GPU-hour`
          : `${hours(cost.hours_total)}; ${dollars(cost.usd_per_step)} a step`,
      ),
    measured.step_time_s !== null &&
      tile(
        "Measured step time",
        seconds(measured.step_time_s),
        `The forecast is off by ${signedPercent(measured.error_fraction)}`,
      ),
  );
}

function timeSection(report) {
  const parts = byTimeKey(report.breakdown);
  const lost = Object.entries(parts)
    .filter(([key, value]) => key !== "compute" && value > 0)
    .sort((a, b) => b[1] - a[1])[0];
  const dominant =
    lost === undefined
      ? "All of it is compute."
      : `The largest loss is ${kTime[lost[0]].toLowerCase()}: ${percent(lost[1] / report.step_time_s)} of the step.`;
  const stages = report.memory.ranks.length > 1 ? `, stage ${report.busiest_stage}` : "";
  return section(
    "time",
    "Where the time goes",
    `${dominant} Communication counts only where no compute hides it. The parts of the busiest rank${stages}, and those of the critical path through all ranks, each add up to the step.`,
    timeBars(
      [
        { label: "Busiest rank", times: parts },
        { label: "Critical path", times: byTimeKey(report.critical_path) },
      ],
      { label: "Step time by category, of the busiest rank and along the critical path" },
    ),
    timeTable([
      { label: "Busiest rank", parts: report.breakdown },
      { label: "Critical path", parts: report.critical_path },
    ]),
  );
}

export function memoryChart(memory) {
  const keys = Object.keys(kMemory);
  const capacity = memory.capacity_bytes / kGiB;
  const most = Math.max(...memory.ranks.map((rank) => rank.peak_bytes)) / kGiB;
  const ranks = memory.ranks;
  return chart({
    label: "Memory of a GPU at its peak, by stage and content, against what the device has",
    height: 300,
    option: ({ narrow }) => ({
      grid: { left: 56, right: 20, top: 26, bottom: 46 },
      xAxis: axis({
        type: "category",
        data: ranks.map((rank) => String(rank.stage)),
        ...named("Pipeline stage", 28),
      }),
      yAxis: axis({
        type: "value",
        max: Math.ceil((Math.max(capacity, most) * 1.1) / 20) * 20,
        ...named("Memory (GiB)", 40),
      }),
      tooltip: {
        trigger: "axis",
        axisPointer: { type: "shadow", shadowStyle: { color: colour("shade") } },
        formatter: ([{ dataIndex }]) => {
          const rank = ranks[dataIndex];
          return tip(`Stage ${rank.stage}`, [
            ...keys.map((key) => [kMemory[key], gibibytes(rank[`${key}_bytes`]), `memory-${key}`]),
            ["Peak", gibibytes(rank.peak_bytes)],
            ["Free", gibibytes(memory.capacity_bytes - rank.peak_bytes)],
          ]);
        },
      },
      series: keys.map((key, k) => ({
        type: "bar",
        name: kMemory[key],
        stack: "memory",
        barMaxWidth: 64,
        itemStyle: {
          color: colour(`memory-${key}`),
          borderColor: colour("card"),
          borderWidth: 0.5,
        },
        data: ranks.map((rank) => rank[`${key}_bytes`] / kGiB),
        markLine:
          k > 0
            ? undefined
            : {
                silent: true,
                symbol: "none",
                lineStyle: { color: colour("bad"), type: "dashed", width: 1.5 },
                label: {
                  position: "insideEndTop",
                  color: colour("bad"),
                  formatter: `${narrow ? "" : "The device has "}${number(capacity, 3)} GiB`,
                },
                data: [{ yAxis: capacity }],
              },
      })),
    }),
  });
}

function outOfMemory(memory) {
  const cause = memory.out_of_memory;
  if (memory.fits || cause.needed_bytes === null) return null;
  const proposals = memory.nearest_fit.proposals ?? [];
  return h(
    "div",
    {},
    h(
      "p",
      {},
      `Stage ${cause.stage} needs ${gibibytes(cause.needed_bytes)}, ${gibibytes(cause.excess_bytes)} more than the ${gibibytes(cause.available_bytes)} there are. Most of it is ${words(cause.category)}.`,
    ),
    proposals.length > 0 && h("h3", {}, "Nearest configurations that fit"),
    proposals.length > 0 &&
      table(
        ["Change", "GPUs", "Peak", "Step time"],
        proposals.map((one) => [
          one.set.map((setting) => h("code", { class: "block" }, `--set ${setting}`)),
          count(one.gpus),
          gibibytes(one.peak_bytes),
          seconds(one.step_time_s),
        ]),
        { caption: "Configurations that fit" },
      ),
  );
}

function memorySection({ memory }) {
  return section(
    "memory",
    "Memory by stage",
    "What the fullest GPU of each pipeline stage holds at the moment of its peak. Buffers: the driver's context, workspaces of libraries, communicators, and copies that the optimizer makes.",
    legend(Object.entries(kMemory).map(([key, label]) => [`memory-${key}`, label])),
    memoryChart(memory),
    outOfMemory(memory),
  );
}

const kShortStreams = {
  "pipeline send gradient": "send gradient",
  "pipeline receive gradient": "receive gradient",
  "pipeline send": "send",
  "pipeline receive": "receive",
};

function timelineSection(timeline) {
  const joined = timeline.grain !== "operation";
  const colours = Object.keys(kTime).map((key) => `time-${key}`);
  const keyOf = timeline.labels.map((label) =>
    Object.keys(kTime).indexOf(timeKey(timeline.categories[label.category])),
  );
  const rows = [];
  timeline.classes.forEach((rankClass, index) => {
    const tracks = timeline.tracks.filter((track) => track.class === index);
    if (tracks.length === 0) return;
    rows.push({ header: true, label: `${rankClass.name} · ${plural(rankClass.ranks, "rank")}` });
    for (const track of tracks) {
      const spans = decodeTrack(track, joined);
      const key = new Uint8Array(spans.n);
      for (let i = 0; i < spans.n; ++i) key[i] = keyOf[spans.label[i]];
      // `label` of a row is its name; those of its spans go by another.
      const name = kShortStreams[track.stream] ?? track.stream;
      rows.push({ ...spans, spanLabel: spans.label, label: name, key, of: rankClass });
    }
  });
  const used = new Set();
  for (const label of keyOf) used.add(label);
  const titleOf = (label) =>
    label.name === undefined ? words(timeline.phases[label.phase]) : words(label.name);
  const many = timeline.classes.some((one) => one.stage > 0);
  const hasChunks = rows.some((row) => !row.header && row.chunk.some((chunk) => chunk > 0));
  const describe = (row, i) => {
    const label = timeline.labels[row.spanLabel[i]];
    const phase = timeline.phases[label.phase];
    const whole = phase === "input" || phase === "optimizer";
    return tip(titleOf(label), [
      ["Time", seconds((row.end[i] - row.start[i]) / 1e9)],
      ["From", seconds(row.start[i] / 1e9, 6)],
      ["To", seconds(row.end[i] / 1e9, 6)],
      ["Category", Object.values(kTime)[row.key[i]], colours[row.key[i]]],
      label.shape === undefined ? null : ["Operator", label.shape],
      label.name === undefined ? null : ["Phase", words(phase)],
      whole || timeline.grain === "micro_batch" ? null : ["Layer", row.layer[i]],
      whole ? null : ["Micro-batch", row.microBatch[i]],
      whole || !hasChunks ? null : ["Chunk", row.chunk[i]],
      joined ? ["Operations", count(row.instructions[i])] : null,
      joined && row.instructions[i] > 1 ? ["At work", seconds(row.busy[i] / 1e9)] : null,
      many ? ["Rank class", row.of.name] : null,
    ]);
  };
  const view = new Timeline({
    rows,
    end: timeline.end_ns,
    colours,
    describe,
    text: (row, i) => titleOf(timeline.labels[row.spanLabel[i]]),
    label: `Timeline of one step with ${count(timeline.spans)} spans. Arrow keys pan, plus and minus zoom.`,
  });
  const grain = {
    operation: "Each span is one operation",
    layer: "Each span is a run of operations of one layer and micro-batch",
    micro_batch: "Each span is a run of operations of one micro-batch",
  }[timeline.grain];
  return section(
    "timeline",
    "Timeline",
    `${grain}, on the streams of each class of ranks that do the same work: ${count(timeline.spans)} spans${joined ? ` of ${count(timeline.instructions)} operations; --trace writes each` : ""}. Far out, a pixel has the colour of what takes most of its time and is paler the less of it is busy.`,
    legend([...used].sort((a, b) => a - b).map((k) => [colours[k], Object.values(kTime)[k]])),
    view.element,
  );
}

const kActions = {
  F: ["Forward", "forward"],
  B: ["Backward", "backward"],
  I: ["Backward for inputs", "backward"],
  W: ["Backward for weights", "weight"],
  pair: ["Forward and backward together", "pair"],
  O: ["Optimizer", "other"],
};

/** Spans of a pipeline rank in order; one that runs into the next ends where that begins. */
function pipelineRow(rank, index, keys) {
  const spans = rank.actions
    .map(({ does, ns }) => ({ does, ns, kind: does.length > 1 ? "pair" : does[0][0] }))
    .concat(rank.updates_ns.map((ns) => ({ does: [], ns, kind: "O" })))
    .sort((a, b) => a.ns[0] - b.ns[0]);
  const row = {
    label: `rank ${index}`,
    indent: 6,
    n: spans.length,
    spans,
    start: Float64Array.from(spans, ({ ns }) => ns[0]),
    end: Float64Array.from(spans, ({ ns }, i) => Math.min(ns[1], spans[i + 1]?.ns[0] ?? ns[1])),
    key: Uint8Array.from(spans, ({ kind }) => keys.indexOf(kActions[kind][1])),
  };
  return row;
}

function pipelineSection(pipeline) {
  const keys = Object.keys(kPhases);
  const rows = pipeline.ranks.map((rank, index) => pipelineRow(rank, index, keys));
  const several = pipeline.ranks.some((rank) => rank.stages.length > 1);
  const kinds = new Set(rows.flatMap((row) => row.spans.map(({ kind }) => kind)));
  const view = new Timeline({
    rows,
    end: pipeline.end_ns,
    colours: keys.map((key) => `phase-${key}`),
    rowHeight: rows.length > 24 ? 20 : 28,
    describe: (row, i) => {
      const { kind, does, ns } = row.spans[i];
      return tip(kActions[kind][0], [
        ...does.map(([work, stage, microBatch]) => [
          kActions[work][0],
          `micro-batch ${microBatch}${several ? `, stage ${stage}` : ""}`,
        ]),
        ["Time", seconds((ns[1] - ns[0]) / 1e9)],
        ["From", seconds(ns[0] / 1e9, 6)],
        ["To", seconds(ns[1] / 1e9, 6)],
      ]);
    },
    text: (row, i) => {
      const { kind, does } = row.spans[i];
      return kind === "O" ? "O" : does.map(([work, , microBatch]) => work + microBatch).join(" ");
    },
    label: `Pipeline of ${rows.length} ranks. Arrow keys pan, plus and minus zoom.`,
  });
  const flush = pipeline.flushed
    ? ""
    : " The pipeline is never flushed; shown is its first batch, from an empty start.";
  return section(
    "pipeline",
    "Pipeline",
    `Which micro-batch each pipeline rank works on, and when: schedule ${words(pipeline.schedule)}${several ? ", with several stages on a rank" : ""}. Gaps are the bubble and waiting for transfers.${flush}`,
    legend(
      Object.entries(kActions)
        .filter(([kind]) => kinds.has(kind))
        .map(([kind, [name, key]]) => [
          `phase-${key}`,
          kind === "pair" ? name : `${name} (${kind})`,
        ]),
    ),
    view.element,
  );
}

function provenanceSection(report, sources) {
  const { provenance, parallelism: plan, model, interval } = report;
  return section(
    "provenance",
    "Assumptions and provenance",
    "How far the prices of kernels and collectives rest on measurements, and what was simulated.",
    h("h3", {}, "Device time by where its prices come from"),
    provenanceBar(provenance),
    warnings(report.warnings),
    (report.passes ?? []).length > 0 && [
      h("h3", {}, "Passes that rewrote the step"),
      table(
        ["Pass", "Moved", "Replaced", "Before", "After", "Notes"],
        report.passes.map((pass) => [
          pass.name,
          count(pass.moved),
          count(pass.replaced),
          seconds(pass.step_time_before_s),
          seconds(pass.step_time_after_s),
          pass.notes.join("; "),
        ]),
        { text: [5], caption: "Passes" },
      ),
    ],
    h("h3", {}, "What was simulated"),
    facts([
      [
        "Model",
        model.description ?? `${count(model.parameters)} parameters, ${model.layers} layers`,
      ],
      ["Hidden size", model.hidden_size],
      [
        "Attention heads",
        model.attention_heads && `${model.attention_heads} (${model.kv_heads} for keys and values)`,
      ],
      ["Vocabulary", model.vocabulary_size && count(model.vocabulary_size)],
      ["Machine", `${count(report.gpus)} × ${report.device}, cluster ${report.cluster}`],
      [
        "Software",
        `${report.framework}, ${plan.precision}${plan.attention ? `, ${words(plan.attention)} attention` : ""}`,
      ],
      [
        "Layout",
        [
          ["tensor", plan.tensor_parallel_degree],
          ["pipeline", plan.pipeline_parallel_degree],
          ["data", plan.data_parallel_degree],
          ["context", plan.context_parallel_degree],
          ["expert", plan.expert_parallel_degree],
        ]
          .filter(([name, degree]) => degree > 1 || name === "data")
          .map(([name, degree]) => `${name} ${degree}`)
          .join(" × "),
      ],
      [
        "Sharding",
        plan.zero_stage > 0 ? `ZeRO-${plan.zero_stage} over ${plan.shard_degree}` : "none",
      ],
      [
        "Schedule",
        plan.pipeline_parallel_degree > 1
          ? `${words(plan.schedule)}${plan.virtual_stages > 1 ? `, ${plan.virtual_stages} chunks a rank` : ""}`
          : null,
      ],
      ["Recomputation", words(plan.recompute)],
      [
        "Batch",
        `${count(plan.global_batch_size)} samples${model.description === undefined ? ` of ${count(plan.sequence_length)} tokens` : ""}; ${plural(plan.micro_batches, "micro-batch", "micro-batches")} of ${plan.micro_batch_size} on each data-parallel rank`,
      ],
      ["Interval", interval?.basis ?? "none: no calibration covers this framework and device"],
      ["Price", report.cost.price_source],
      ["Measured", report.measured.source],
      [
        "Simulation",
        `${plural(report.instructions, "instruction")} on ${plural(report.rank_classes, "rank class", "rank classes")}, as ${plural(report.tasks, "task")}; timeline ${report.fingerprint}`,
      ],
    ]),
    h("h3", {}, "Sources"),
    sources?.length > 0
      ? table(
          ["Source", "Device", "Software", "Licence"],
          sources.map((one) => [
            h(
              "span",
              { title: one.source },
              one.source.replace(/@([0-9a-f]{8})[0-9a-f]{32}$/, "@$1"),
            ),
            h("span", { class: "whole" }, one.device),
            h("div", { class: "long" }, one.software),
            h("span", { class: "whole" }, one.licence),
          ]),
          { text: [1, 2, 3], caption: "Sources" },
        )
      : h(
          "ul",
          { class: "sources" },
          provenance.sources.map((source) => h("li", {}, source)),
        ),
  );
}

export function forecastPage(data) {
  const { report, timeline, pipeline } = data;
  return [
    headline(report),
    timeSection(report),
    memorySection(report),
    timeline && timelineSection(timeline),
    pipeline && pipelineSection(pipeline),
    provenanceSection(report, data.sources),
  ];
}
