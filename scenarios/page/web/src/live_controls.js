// Sliders, lists and switches for the fields of a scenario. What can be chosen comes from the server.

import { h } from "./dom.js";
import { words } from "./format.js";

/** `change(path, value)` is called as a person moves something; `update(controls)` shows values. */
export class Controls {
  constructor(change) {
    this.change = change;
    this.items = new Map(); // by path
    this.ranges = new Map(); // of sliders, as they were at first
    this.element = h("div", { class: "control-groups" });
    this.shape = "";
  }

  /** `first`: of a scenario that has just been chosen. `changed` has the paths that were set. */
  update(controls, changed, first) {
    const shape = controls.map((one) => one.path).join();
    if (first) this.ranges = new Map();
    if (first || shape !== this.shape) this.build(controls);
    this.shape = shape;
    for (const control of controls) {
      const item = this.items.get(control.path);
      item.show(control);
      item.element.classList.toggle("changed", changed.has(control.path));
    }
  }

  /** The message of an error beside the control that it is about; null takes it away. */
  showError(path, message) {
    for (const [name, item] of this.items) {
      const its = name === path ? message : null;
      item.error.textContent = its ?? "";
      item.error.hidden = its === null;
      item.element.classList.toggle("wrong", its !== null);
    }
    return this.items.has(path);
  }

  build(controls) {
    this.items.clear();
    const groups = new Map();
    for (const control of controls) {
      const item = this.make(control);
      this.items.set(control.path, item);
      if (!groups.has(control.group)) groups.set(control.group, []);
      groups.get(control.group).push(item.element);
    }
    this.element.replaceChildren(
      ...[...groups].map(([name, elements]) =>
        h("fieldset", { class: "control-group" }, h("legend", {}, name), elements),
      ),
    );
  }

  make(control) {
    const makers = { number: numberInput, choice: choiceInput, switch: switchInput };
    const id = `control-${control.path.replaceAll(".", "-")}`;
    const change = (value) => this.change(control.path, value);
    const input = makers[control.kind](id, control, change, this.ranges);
    const error = h("p", { class: "control-error", role: "alert", hidden: true });
    const element = h(
      "div",
      { class: "control", title: control.path, "data-path": control.path },
      h("label", { for: id }, control.label),
      input.element,
      error,
    );
    return { element, error, show: input.show };
  }
}

/** Where a slider's own steps are: those of the scenario as it was, and the value as it is. */
function stepsOf(control, ranges) {
  let values = control.values;
  if (control.relative) {
    if (!ranges.has(control.path)) ranges.set(control.path, values);
    values = ranges.get(control.path);
  }
  if (control.value !== null && !values.includes(control.value))
    values = [...values, control.value];
  return values.slice().sort((a, b) => a - b);
}

function numberInput(id, control, change, ranges) {
  let steps = [];
  let dragged = false;
  const slider = h("input", { type: "range", id, min: 0, step: 1 });
  const field = h("input", {
    type: "text",
    inputmode: "numeric",
    class: "value",
    "aria-label": `${control.label}, as a number`,
  });
  slider.addEventListener("pointerdown", () => (dragged = true));
  for (const name of ["pointerup", "pointercancel", "change"]) {
    slider.addEventListener(name, () => (dragged = false));
  }
  slider.addEventListener("input", () => {
    const value = steps[slider.value];
    if (value === undefined) return;
    field.value = value;
    slider.setAttribute("aria-valuetext", value);
    change(value);
  });
  const typed = () => {
    const value = field.value.trim().replaceAll(/[,_ ]/g, "");
    if (value !== "") change(value);
  };
  field.addEventListener("change", typed);
  return {
    element: h("div", { class: "slider" }, slider, field),
    show: (now) => {
      if (document.activeElement !== field) field.value = now.value ?? "";
      if (dragged) return;
      steps = stepsOf(now, ranges);
      slider.max = Math.max(steps.length - 1, 0);
      slider.value = Math.max(steps.indexOf(now.value), 0);
      slider.disabled = steps.length < 2;
      slider.setAttribute("aria-valuetext", now.value ?? "");
    },
  };
}

function choiceInput(id, control, change) {
  const select = h("select", { id, onchange: () => change(select.value) });
  let shown = "";
  return {
    element: select,
    show: (now) => {
      const values =
        now.value === null || now.values.includes(now.value)
          ? now.values
          : [now.value, ...now.values];
      if (shown !== values.join()) {
        shown = values.join();
        const name = now.path === "cluster.name" || now.path === "framework" ? (v) => v : words;
        select.replaceChildren(...values.map((value) => h("option", { value }, name(value))));
      }
      select.value = now.value ?? "";
    },
  };
}

function switchInput(id, control, change) {
  const box = h("input", { type: "checkbox", role: "switch", id });
  box.addEventListener("change", () => change(box.checked ? "true" : "false"));
  return { element: box, show: (now) => (box.checked = now.value === "true") };
}
