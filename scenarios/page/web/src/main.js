// Reads the data of the page and builds it.

import { chartInstances, redrawAll } from "./chart.js";
import { h } from "./dom.js";
import { forecastPage, forecastSubtitle } from "./forecast.js";
import { livePage } from "./live.js";
import { reproduce } from "./parts.js";
import { planPage, planSubtitle } from "./plan.js";
import { scalePage, scaleSubtitle } from "./scale.js";
import { sweepPage, sweepSubtitle } from "./sweep.js";
import { redrawTimelines, timelineInstances } from "./timeline.js";
import { validatePage, validateSubtitle } from "./validate.js";
import { whatifPage, whatifSubtitle } from "./whatif.js";

// By command: what stands under the title, and the sections. A new command is a line here.
const kPages = {
  forecast: { name: "Forecast", subtitle: forecastSubtitle, sections: forecastPage },
  whatif: { name: "What if", subtitle: whatifSubtitle, sections: whatifPage },
  sweep: { name: "Sweep", subtitle: sweepSubtitle, sections: sweepPage },
  plan: { name: "Plan", subtitle: planSubtitle, sections: planPage },
  scale: { name: "Scaling", subtitle: scaleSubtitle, sections: scalePage },
  validate: { name: "Validation", subtitle: validateSubtitle, sections: validatePage },
};

const root = document.documentElement;
const wantsDark = window.matchMedia("(prefers-color-scheme: dark)");

function remembered(theme) {
  try {
    if (theme === undefined) return localStorage.getItem("stepcast-theme");
    localStorage.setItem("stepcast-theme", theme);
  } catch {
    // Pages from files may have no storage: the system's theme then.
  }
  return null;
}

function setTheme(theme) {
  root.dataset.theme = theme;
  redrawAll();
  redrawTimelines();
}

function themeSwitch() {
  const button = h("button", { type: "button", class: "theme" });
  const update = () => {
    const dark = root.dataset.theme === "dark";
    button.textContent = dark ? "Light" : "Dark";
    button.setAttribute("aria-label", `Switch to the ${dark ? "light" : "dark"} theme`);
  };
  button.addEventListener("click", () => {
    setTheme(root.dataset.theme === "dark" ? "light" : "dark");
    remembered(root.dataset.theme);
    update();
  });
  wantsDark.addEventListener("change", () => {
    if (remembered() !== null) return;
    setTheme(wantsDark.matches ? "dark" : "light");
    update();
  });
  update();
  return button;
}

function preparePrinting() {
  let theme = null;
  window.addEventListener("beforeprint", () => {
    theme = root.dataset.theme;
    root.classList.add("printing");
    for (const details of document.querySelectorAll("details")) details.open = true;
    setTheme("light");
  });
  window.addEventListener("afterprint", () => {
    root.classList.remove("printing");
    setTheme(theme);
  });
}

/** The page of `stepcast serve`, which asks for its data itself. */
function buildLive(data) {
  root.dataset.theme = remembered() ?? (wantsDark.matches ? "dark" : "light");
  const main = h("main", {});
  document
    .getElementById("page")
    .append(
      h("header", {}, h("div", { class: "brand" }, h("h1", {}, "stepcast"), themeSwitch())),
      main,
      h(
        "footer",
        {},
        `Made by ${data.program}. Forecasts are simulated; figures say what they rest on.`,
      ),
    );
  root.classList.add("live-page");
  window.stepcast = { charts: chartInstances, timelines: timelineInstances };
  livePage(main).then((live) => {
    window.stepcast.live = live;
    root.dataset.ready = "yes";
  });
}

function build() {
  const data = JSON.parse(document.getElementById("data").textContent);
  if (data.kind === "live") {
    buildLive(data);
    return;
  }
  const page = kPages[data.kind];
  root.dataset.theme = remembered() ?? (wantsDark.matches ? "dark" : "light");
  const sections = [...page.sections(data), reproduce(data)].flat().filter(Boolean);
  const links = sections
    .filter((one) => one.tagName === "SECTION")
    .map((one) => h("a", { href: `#${one.id}` }, one.querySelector("h2").textContent));
  document
    .getElementById("page")
    .append(
      h(
        "header",
        {},
        h("div", { class: "brand" }, h("span", {}, `stepcast · ${page.name}`), themeSwitch()),
        h("h1", {}, data.title),
        h("p", { class: "subtitle" }, page.subtitle(data)),
        h("nav", { "aria-label": "Parts of the report" }, links),
      ),
      h("main", {}, sections),
      h(
        "footer",
        {},
        `Made by ${data.program}. Forecasts are simulated; figures say what they rest on.`,
      ),
    );
  preparePrinting();
  // For tests.
  window.stepcast = { charts: chartInstances, timelines: timelineInstances };
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      performance.mark("stepcast-interactive");
      root.dataset.ready = "yes";
    }),
  );
}

build();
