// The page of `stepcast serve`: scenarios with sliders, and their forecasts as they change.

import { disposeCharts, legend } from "./chart.js";
import { h, table } from "./dom.js";
import { headline, memoryChart } from "./forecast.js";
import {
  count,
  dollars,
  fileName,
  gibibytes,
  hours,
  number,
  percent,
  seconds,
  shellWord,
  signedPercent,
  words,
} from "./format.js";
import { Controls } from "./live_controls.js";
import { byTimeKey, kMemory, kTime } from "./palette.js";
import { copyButton, provenanceBar, section, timeBars, timeTable, warnings } from "./parts.js";
import { whatifPage } from "./whatif.js";
import { setInYaml } from "./yaml_edit.js";

const token = new URLSearchParams(window.location.hash.slice(1)).get("token") ?? "";

class Refused extends Error {}

/** Asks the server; refusals are errors with its words. */
async function call(path, body, signal) {
  let response;
  try {
    response = await fetch(`/api/${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: {
        Authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal,
    });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Refused("stepcast serve does not answer: is it still running?");
  }
  if (response.ok) return response;
  const { error } = await response
    .json()
    .catch(() => ({ error: { message: response.statusText } }));
  throw new Refused(error.message);
}

/** Runs one task at a time; of those that come meanwhile, the newest. */
class Newest {
  #running = false;
  #next = null;

  async run(task) {
    if (this.#running) {
      this.#next = task;
      return;
    }
    this.#running = true;
    for (let one = task; one !== null; one = this.#next) {
      this.#next = null;
      await one();
    }
    this.#running = false;
  }
}

/** One scenario: what is on disk, what was set, and what came of it. */
class Side {
  constructor(name, changed) {
    this.name = name;
    this.changed = changed;
    this.forecasts = new Newest();
    this.fits = new Newest();
    this.path = "";
    this.original = "";
    this.text = "";
    this.sets = new Map();
    this.edited = false; // by hand, so that no settings give the same
    this.initial = null; // values of controls as the file has them
    this.controls = [];
    this.report = null;
    this.error = null;
    this.lastSet = null;
    this.fit = null;
    this.tookMs = null;
  }

  async choose(path) {
    const { text } = await (await call("scenario", { scenario: path })).json();
    Object.assign(this, { path, original: text, initial: null, first: true });
    this.reset();
  }

  copy(other) {
    const { path, original, text, edited, initial, controls, report, error, lastSet, fit } = other;
    Object.assign(this, { path, original, text, edited, initial, controls, report, error });
    Object.assign(this, { lastSet, fit, tookMs: other.tookMs, first: true });
    this.sets = new Map(other.sets);
  }

  reset() {
    this.sets.clear();
    this.edited = false;
    this.text = this.original;
    this.lastSet = null;
    this.forecast();
  }

  set(path, value) {
    this.sets.delete(path);
    const initial = this.initial?.get(path);
    if (this.edited) this.text = setInYaml(this.text, path, value);
    else {
      if (value !== initial) this.sets.set(path, value);
      this.text = [...this.sets].reduce((text, one) => setInYaml(text, ...one), this.original);
    }
    this.lastSet = path;
    this.forecast();
  }

  edit(text) {
    this.edited = text !== this.original;
    this.sets.clear();
    this.text = text;
    this.lastSet = null;
    this.forecast();
  }

  /** What is asked of the server. */
  question() {
    if (this.edited) return { scenario: this.path, text: this.text };
    return { scenario: this.path, set: [...this.sets].map(([path, value]) => `${path}=${value}`) };
  }

  /** Fields that differ from the file. */
  changedPaths() {
    if (!this.edited) return new Set(this.sets.keys());
    const now = this.controls.filter((one) => one.value !== this.initial?.get(one.path));
    return new Set(now.map((one) => one.path));
  }

  forecast() {
    this.changed(this);
    this.forecasts.run(async () => {
      const question = this.question();
      const started = performance.now();
      try {
        const { report, controls } = await (await call("forecast", question)).json();
        this.tookMs = performance.now() - started;
        // Only of the step that was measured.
        if (this.sets.size > 0 || this.edited) {
          report.measured = { step_time_s: null, source: null, error_fraction: null };
        }
        Object.assign(this, { report, controls, error: null, fit: null });
        this.initial ??= new Map(controls.map((one) => [one.path, one.value]));
        if (!report.memory.fits) this.askFit(question);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        this.error = error.message;
      }
      this.changed(this);
    });
  }

  askFit(question) {
    this.fits.run(async () => {
      const asked = JSON.stringify(question);
      const isNow = () => JSON.stringify(this.question()) === asked;
      if (!isNow()) return;
      try {
        const { report } = await (await call("fit", question)).json();
        if (!isNow()) return;
        this.fit = report.memory;
        this.changed(this);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
      }
    });
  }

  command(name) {
    const file = this.edited ? fileName(this.path) : this.path;
    const sets = [...this.sets].flatMap(([path, value]) => ["--set", `${path}=${value}`]);
    return ["stepcast", name, file, ...sets].map(shellWord).join(" ");
  }
}

/** Sends a text to the browser's folder of downloads. */
function download(name, text, type) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = h("a", { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Replaces what an element shows, and takes the charts with it. */
function fill(host, ...content) {
  disposeCharts(host);
  host.replaceChildren(...content.flat(Infinity).filter((one) => one !== null && one !== false));
}

function rateOf(report) {
  return report.tokens_per_s_per_gpu ?? report.samples_per_s_per_gpu;
}

/** Figures of two scenarios, and how the second differs. */
function comparison([a, b]) {
  const reports = [a.report, b.report];
  const row = (label, of, show, difference) => {
    const values = reports.map(of);
    const known = values.every((value) => value !== null && value !== undefined);
    return [label, ...values.map(show), known ? difference(...values) : "–"];
  };
  const relative = (x, y) => (x === y ? "same" : signedPercent(y / x - 1));
  const points = (x, y) => (x === y ? "same" : `${signedPercent(y - x)} points`.replace(" %", ""));
  const cost = (report) => report.cost.usd_total ?? report.cost.usd_per_step;
  return table(
    ["", "A", "B", "B against A"],
    [
      row(
        "Step time",
        (one) => one.step_time_s,
        (v) => seconds(v),
        relative,
      ),
      row(
        "90 % interval",
        (one) => one.interval?.p05_s ?? null,
        (v) => v,
        () => "",
      ).map((cell, i) =>
        i === 1 || i === 2 ? intervalOf(reports[i - 1]) : cell === "–" ? "" : cell,
      ),
      row(
        "tokens_per_s_per_gpu" in a.report ? "Tokens/s per GPU" : "Samples/s per GPU",
        rateOf,
        (v) => number(v, 4),
        relative,
      ),
      row(
        "Rate of all GPUs",
        (one) => rateOf(one) * one.gpus,
        (v) => `${number(v, 4)}/s`,
        relative,
      ),
      row(
        "MFU",
        (one) => one.mfu,
        (v) => percent(v, 3),
        points,
      ),
      row("GPUs", (one) => one.gpus, count, relative),
      row(
        "Peak memory",
        (one) => one.memory.peak_bytes,
        (v) => gibibytes(v),
        relative,
      ),
      ["Fits", ...reports.map((one) => (one.memory.fits ? "yes" : "no")), ""],
      row(
        reports.every((one) => one.cost.usd_total !== null) ? "Cost of the job" : "Cost of a step",
        reports.every((one) => one.cost.usd_total !== null) ? cost : (one) => one.cost.usd_per_step,
        dollars,
        relative,
      ),
      row("Time of the job", (one) => one.cost.hours_total, hours, relative),
    ],
    { caption: "A and B" },
  );
}

function intervalOf(report) {
  if (report.interval?.p05_s === null || report.interval?.p05_s === undefined) return "not known";
  return `${seconds(report.interval.p05_s)} to ${seconds(report.interval.p95_s)}`;
}

class Live {
  constructor(scenarios, chosen) {
    this.scenarios = scenarios;
    this.sides = [new Side("A", (side) => this.show(side))];
    this.active = 0;
    this.drawing = false;
    this.build();
    this.start(chosen ?? this.favourite());
  }

  favourite() {
    return (this.scenarios.find((one) => !one.shipped) ?? this.scenarios[0]).path;
  }

  get side() {
    return this.sides[this.active];
  }

  async start(path) {
    await this.guard(this.side.choose(path));
  }

  /** Errors that are no forecast's. */
  async guard(promise) {
    try {
      return await promise;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.side.error = error.message;
      this.show(this.side);
      return null;
    }
  }

  build() {
    this.bar = h("div", { class: "live-bar", role: "status", "aria-live": "polite" });
    this.tabs = h("div", { class: "chips tabs", role: "tablist" });
    this.picker = h(
      "select",
      { "aria-label": "Scenario", onchange: () => this.guard(this.side.choose(this.picker.value)) },
      [false, true].map((shipped) => {
        const some = this.scenarios.filter((one) => one.shipped === shipped);
        return (
          some.length > 0 &&
          h(
            "optgroup",
            { label: shipped ? "Gallery" : "Own" },
            some.map((one) => h("option", { value: one.path }, fileName(one.path))),
          )
        );
      }),
    );
    this.controls = new Controls((path, value) => this.side.set(path, value));
    this.resetButton = h("button", { type: "button", onclick: () => this.side.reset() }, "Reset");
    this.compareButton = h(
      "button",
      { type: "button", "aria-pressed": "false", onclick: () => this.compare() },
      "Compare two",
    );
    this.results = h("div", { class: "live-results" });
    this.text = h("textarea", {
      class: "yaml",
      spellcheck: "false",
      autocapitalize: "off",
      rows: 22,
      "aria-label": "Scenario as YAML",
      oninput: () => this.side.edit(this.text.value),
    });
    this.textError = h("p", { class: "control-error", role: "alert", hidden: true });
    this.textTitle = h("h3", {});
    this.commandHost = h("div", {});
    this.whatifHost = h("div", { class: "whatif-result" });
    this.whatifButton = h(
      "button",
      { type: "button", class: "main", onclick: () => this.runWhatIf() },
      "Run what-if",
    );
    this.whatifStatus = h("span", { class: "range", role: "status" });
    this.whatifChoices = h("div", { class: "choices" });
    this.whatifMore = h(
      "details",
      { ontoggle: () => this.listChanges() },
      h("summary", {}, "Which changes"),
      this.whatifChoices,
    );
    this.reportButton = h(
      "button",
      { type: "button", onclick: () => this.downloadReport() },
      "Download report",
    );
    this.reportStatus = h("span", { class: "range", role: "status" });
    this.element = h(
      "div",
      { class: "live" },
      h(
        "aside",
        { class: "live-side", "aria-label": "Scenario" },
        this.tabs,
        this.picker,
        h("div", { class: "live-buttons" }, this.resetButton, this.compareButton),
        this.controls.element,
      ),
      h(
        "div",
        { class: "live-main" },
        this.bar,
        this.results,
        section(
          "what-if",
          "What would it buy",
          "Forecasts each change of the scenario's list, or else of the gallery, by itself and those that help together. It takes some tens of forecasts.",
          this.whatifMore,
          h("div", { class: "live-buttons" }, this.whatifButton, this.whatifStatus),
          this.whatifHost,
        ),
        section(
          "scenario",
          "Scenario",
          "The sliders write here, and what is written here moves the sliders. Nothing is saved on the server.",
          this.textTitle,
          this.text,
          this.textError,
        ),
        section(
          "take-along",
          "To take along",
          "The command gives the same forecast in a shell. The report is the page that --report writes.",
          this.commandHost,
          h(
            "div",
            { class: "live-buttons" },
            this.reportButton,
            h(
              "button",
              {
                type: "button",
                onclick: () => download(fileName(this.side.path), this.side.text, "text/yaml"),
              },
              "Download scenario",
            ),
            this.reportStatus,
          ),
        ),
      ),
    );
  }

  compare() {
    if (this.sides.length === 1) {
      const side = new Side("B", (one) => this.show(one));
      side.copy(this.sides[0]);
      this.sides.push(side);
      this.active = 1;
    } else {
      this.sides.length = 1;
      this.active = 0;
    }
    this.side.first = true;
    this.compareButton.setAttribute("aria-pressed", String(this.sides.length > 1));
    this.compareButton.textContent = this.sides.length > 1 ? "Only A" : "Compare two";
    this.show(this.side);
  }

  select(index) {
    this.active = index;
    this.side.first = true;
    this.show(this.side);
  }

  show(side) {
    if (!this.sides.includes(side)) return;
    if (side === this.side) this.showEditor();
    this.showBar();
    // Once a frame, however many answers there are.
    if (this.drawing) return;
    this.drawing = true;
    requestAnimationFrame(() => {
      this.drawing = false;
      this.showResults();
      document.documentElement.dataset.shown = String(
        Number(document.documentElement.dataset.shown ?? 0) + 1,
      );
    });
  }

  showEditor() {
    const { side } = this;
    const several = this.sides.length > 1;
    this.tabs.hidden = !several;
    this.tabs.replaceChildren(
      ...this.sides.map((one, i) =>
        h(
          "button",
          {
            type: "button",
            role: "tab",
            "aria-selected": String(i === this.active),
            "aria-pressed": String(i === this.active),
            onclick: () => this.select(i),
          },
          `Edit ${one.name}: ${fileName(one.path).replace(/\.ya?ml$/, "")}`,
        ),
      ),
    );
    this.picker.value = side.path;
    this.resetButton.disabled = side.text === side.original;
    if (side.controls.length > 0) {
      this.controls.update(side.controls, side.changedPaths(), side.first === true);
      side.first = side.initial === null;
    }
    // What is set and was refused stays where it was put.
    const about = side.error === null ? null : (this.pathIn(side.error) ?? side.lastSet);
    const beside = this.controls.showError(about, side.error);
    if (this.text.value !== side.text) this.text.value = side.text;
    this.textTitle.textContent = `${side.path}${side.text === side.original ? "" : side.edited ? ", edited" : ", with what was set"}`;
    const written = side.error !== null && (side.edited || !beside);
    this.textError.hidden = !written;
    this.textError.textContent = written ? side.error : "";
    this.text.classList.toggle("wrong", written);
    fill(
      this.commandHost,
      this.sides.map((one) => {
        const command = one.command("forecast");
        return h(
          "div",
          {},
          several && h("h3", {}, one.name),
          h("div", { class: "code" }, copyButton(command), h("pre", { tabindex: 0 }, command)),
          one.edited &&
            h(
              "p",
              { class: "hint" },
              "The text was edited: download the scenario, and put it beside the files that it names.",
            ),
        );
      }),
    );
  }

  /** The field that an error names: of --set, or of a line of the text. */
  pathIn(message) {
    const named = /--set ([\w.]+)=/.exec(message);
    return named === null ? null : named[1];
  }

  showBar() {
    const parts = this.sides.map((side) => {
      const { report, error } = side;
      const name = this.sides.length > 1 && h("b", {}, side.name);
      if (error !== null) return h("span", { class: "bad" }, name, " cannot be forecast");
      if (report === null) return h("span", {}, name, " …");
      const { memory, cost } = report;
      return h(
        "span",
        {},
        name,
        " ",
        h("b", { class: "step-time" }, seconds(report.step_time_s)),
        ` · MFU ${percent(report.mfu, 3)} · `,
        h(
          "span",
          { class: memory.fits ? null : "bad" },
          `${gibibytes(memory.peak_bytes)}${memory.fits ? "" : ": does not fit"}`,
        ),
        cost.usd_per_step === null ? null : ` · ${dollars(cost.usd_per_step)} a step`,
      );
    });
    const { tookMs } = this.side;
    this.bar.replaceChildren(
      h("span", { class: "live-figures" }, parts),
      h("span", { class: "took" }, tookMs === null ? "" : `in ${Math.round(tookMs)} ms`),
    );
  }

  showResults() {
    const known = this.sides.filter((side) => side.report !== null);
    const failures = this.sides
      .filter((side) => side.error !== null)
      .map((side) =>
        h(
          "p",
          { class: "warnings failure", role: "alert" },
          this.sides.length > 1 && h("b", {}, `${side.name}: `),
          side.error,
          known.includes(side) && " Shown is the last forecast that could be made.",
        ),
      );
    if (known.length === 0) return fill(this.results, failures);
    const several = known.length > 1;
    const stale = known.some((side) => side.error !== null);
    this.results.classList.toggle("stale", stale);
    fill(
      this.results,
      failures,
      several ? this.comparisonSection(known) : headline(known[0].report),
      this.timeSection(known),
      this.memorySection(known),
      this.basisSection(known),
    );
  }

  comparisonSection(sides) {
    return section(
      "compare",
      "A and B",
      `A: ${this.titleOf(sides[0])}. B: ${this.titleOf(sides[1])}.`,
      comparison(sides),
      this.differences(sides),
    );
  }

  titleOf(side) {
    const sets = side.edited ? ", edited" : side.sets.size > 0 ? `, ${side.sets.size} set` : "";
    return `${fileName(side.path)}${sets}`;
  }

  /** Controls that have other values. */
  differences([a, b]) {
    const of = new Map(a.controls.map((one) => [one.path, one.value]));
    const rows = b.controls
      .filter((one) => of.get(one.path) !== one.value)
      .map((one) => [one.label, of.get(one.path) ?? "–", one.value ?? "–"]);
    if (rows.length === 0) return h("p", { class: "hint" }, "Both have the same settings.");
    return [
      h("h3", {}, "What differs"),
      table(["", "A", "B"], rows, { caption: "Settings that differ" }),
    ];
  }

  timeSection(sides) {
    const several = sides.length > 1;
    const rows = several
      ? sides.map((side) => ({ label: side.name, times: byTimeKey(side.report.breakdown) }))
      : [
          { label: "Busiest rank", times: byTimeKey(sides[0].report.breakdown) },
          { label: "Critical path", times: byTimeKey(sides[0].report.critical_path) },
        ];
    const lost = sides.map((side) => {
      const parts = Object.entries(byTimeKey(side.report.breakdown))
        .filter(([key, value]) => key !== "compute" && value > 0)
        .sort((x, y) => y[1] - x[1]);
      if (parts.length === 0) return "all of it is compute";
      const [key, value] = parts[0];
      return `${kTime[key].toLowerCase()}, ${percent(value / side.report.step_time_s)} of the step`;
    });
    const losses = several ? `A: ${lost[0]}. B: ${lost[1]}.` : `${lost[0]}.`;
    return section(
      "time",
      "Where the time goes",
      `What is lost most of the busiest rank's time: ${losses}`,
      timeBars(rows, { label: "Step time by category" }),
      timeTable(
        several
          ? sides.map((side) => ({ label: side.name, parts: side.report.breakdown }))
          : [
              { label: "Busiest rank", parts: sides[0].report.breakdown },
              { label: "Critical path", parts: sides[0].report.critical_path },
            ],
      ),
    );
  }

  memorySection(sides) {
    return section(
      "memory",
      "Memory by stage",
      null,
      legend(Object.entries(kMemory).map(([key, label]) => [`memory-${key}`, label])),
      h(
        "div",
        { class: sides.length > 1 ? "columns" : null },
        sides.map((side) =>
          h(
            "div",
            {},
            sides.length > 1 && h("h3", {}, side.name),
            memoryChart(side.report.memory),
            this.fits(side),
          ),
        ),
      ),
    );
  }

  /** Why it does not fit, and what would. */
  fits(side) {
    if (side.report.memory.fits) return null;
    if (side.fit === null) {
      return h("p", { class: "hint" }, "Does not fit; looking for the nearest that does …");
    }
    const cause = side.fit.out_of_memory;
    const proposals = side.fit.nearest_fit.proposals ?? [];
    const take = (one) => {
      for (const setting of one.set) {
        const at = setting.indexOf("=");
        side.set(setting.slice(0, at), setting.slice(at + 1));
      }
    };
    return [
      h(
        "p",
        {},
        `Stage ${cause.stage} needs ${gibibytes(cause.needed_bytes)}, ${gibibytes(cause.excess_bytes)} more than there are. Most of it is ${words(cause.category)}.`,
      ),
      proposals.length > 0 &&
        table(
          ["Nearest that fit", "Peak", "Step time", ""],
          proposals.map((one) => [
            one.set.map((setting) => h("code", { class: "block" }, setting)),
            gibibytes(one.peak_bytes),
            seconds(one.step_time_s),
            h("button", { type: "button", onclick: () => take(one) }, "Take"),
          ]),
          { caption: "Configurations that fit" },
        ),
    ];
  }

  basisSection(sides) {
    return section(
      "basis",
      "What it rests on",
      "Device time by where its prices come from: measured kernels and collectives, values between them, or a model.",
      sides.map((side) => [
        sides.length > 1 && h("h3", {}, side.name),
        provenanceBar(side.report.provenance),
        warnings(side.report.warnings),
      ]),
    );
  }

  async listChanges() {
    if (!this.whatifMore.open || this.listed === this.side.path) return;
    const answer = await this.guard(call("changes", this.side.question()));
    if (answer === null) return;
    this.listed = this.side.path;
    const { list, changes } = await answer.json();
    this.whatifChoices.replaceChildren(
      h("p", { class: "hint" }, `Of ${list}. None chosen is all of them.`),
      ...changes.map((one) =>
        h(
          "label",
          { class: "change-choice", title: one.description },
          h("input", { type: "checkbox", value: one.name }),
          ` ${one.name}`,
        ),
      ),
    );
  }

  chosenChanges() {
    return [...this.whatifChoices.querySelectorAll("input:checked")].map((one) => one.value);
  }

  async runWhatIf() {
    if (this.asking) {
      this.asking.abort();
      return;
    }
    this.asking = new AbortController();
    this.whatifButton.textContent = "Stop";
    this.whatifStatus.textContent = "forecasting changes …";
    const started = performance.now();
    const { side } = this;
    try {
      const question = { ...side.question(), changes: this.chosenChanges() };
      const report = await (await call("whatif", question, this.asking.signal)).json();
      const parts = whatifPage({ report }).flat().filter(Boolean);
      // Sections of this page have some of the names.
      for (const part of parts) {
        for (const one of [part, ...part.querySelectorAll("[id]")]) {
          if (one.id) one.id = `whatif-${one.id}`;
        }
        const titled = part.getAttribute("aria-labelledby");
        if (titled) part.setAttribute("aria-labelledby", `whatif-${titled}`);
      }
      const of = `Of ${this.titleOf(side)}${this.sides.length > 1 ? ` (${side.name})` : ""}, as it was when this ran`;
      fill(this.whatifHost, h("p", { class: "hint" }, of), parts);
      this.whatifStatus.textContent = `${report.changes.length} changes in ${number((performance.now() - started) / 1e3, 2)} s`;
    } catch (error) {
      if (error.name === "AbortError") this.whatifStatus.textContent = "stopped";
      else if (error instanceof Refused) this.whatifStatus.textContent = error.message;
      else throw error;
    } finally {
      this.asking = null;
      this.whatifButton.textContent = "Run what-if";
    }
  }

  async downloadReport() {
    this.reportStatus.textContent = "making the report …";
    try {
      const { side } = this;
      const answer = await call("report", { ...side.question(), kind: "forecast" });
      const name = fileName(side.path).replace(/\.ya?ml$/, ".html");
      download(name, await answer.text(), "text/html");
      this.reportStatus.textContent = name;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.reportStatus.textContent = error.message;
    }
  }
}

/** What `main` shows; asks for the scenarios first. */
export async function livePage(host) {
  try {
    const { scenarios, chosen } = await (await call("scenarios")).json();
    if (scenarios.length === 0)
      throw new Refused("there are no scenarios; see stepcast serve --help");
    const live = new Live(scenarios, chosen);
    host.replaceChildren(live.element);
    return live;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    host.replaceChildren(h("p", { class: "warnings failure", role: "alert" }, error.message));
    return null;
  }
}
