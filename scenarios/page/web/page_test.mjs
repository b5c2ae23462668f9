// Report pages in a real browser: node page_test.mjs STEPCAST CHROMIUM [PAGE...]. Run from the root of
// the repository; needs playwright-core (npm ci). Prints how long pages take. With names only those.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { chromium } from "playwright-core";

import { colours, layoutFaults } from "./page_checks.mjs";

const [, , stepcast, executablePath, ...only] = process.argv;
const directory = mkdtempSync(join(tmpdir(), "stepcast-page-"));
const gallery = "scenarios/gallery";
const kInteractiveMs = 2000;

function report(name, ...command) {
  const path = join(directory, `${name}.html`);
  const { status } = spawnSync(stepcast, [...command, "--report", path], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  // 1 says that nothing fits.
  assert.ok(status === 0 || status === 1, `${name}: exit code ${status}`);
  return { name, path };
}

function makePages() {
  const hostile = join(directory, "hostile.yaml");
  const name = `</script><script>window.hacked = 1</script><img src=x onerror='window.hacked = 2'>`;
  writeFileSync(
    hostile,
    `# ${name}
name: "${name}"
model: {family: gpt, layers: 8, hidden_size: 1024, attention_heads: 16, vocabulary_size: 32000}
cluster: {name: dgx-h100-ndr, gpus: 4}
training: {global_batch_size: 16, sequence_length: 1024}
framework: megatron-core
strategy: {pipeline_parallel_degree: 2, micro_batch_size: 1, schedule: zb_h1}
`,
  );
  return [
    // Half of the batch of the published run: 216,000 instructions.
    report(
      "large",
      "forecast",
      `${gallery}/gpt-3-175b-on-64-a100.yaml`,
      "--set",
      "training.global_batch_size=32",
    ),
    report(
      "unfit",
      "forecast",
      `${gallery}/gpt-3-175b-on-64-a100.yaml`,
      "--set",
      "strategy.recompute=none",
    ),
    report("convolutional", "forecast", `${gallery}/resnet-50-on-8-a100.yaml`),
    report("hostile", "forecast", hostile),
    report("whatif", "whatif", `${gallery}/llama-3-70b-on-64-h100.yaml`),
    report("curve", "sweep", `${gallery}/sweeps/weight-buffers.yaml`),
    report(
      "scaling",
      "sweep",
      `${gallery}/llama-3-8b-on-8-h100.yaml`,
      "--over",
      "cluster.gpus=8..256*2",
    ),
    report(
      "grid",
      "sweep",
      `${gallery}/llama-3-70b-on-64-h100.yaml`,
      "--over",
      "strategy.tensor_parallel_degree=2,4,8",
      "--over",
      "strategy.micro_batch_size=1,2",
      "--over",
      "cluster.gpus=64,128",
    ),
    report(
      "plan",
      "plan",
      `${gallery}/llama-3-8b-on-8-h100.yaml`,
      "--set",
      "strategy.recompute=none",
      "--offer",
      "dgx-h100-ndr:16:2.5",
      "--offer",
      "dgx-a100-80gb-hdr:32:0.6",
      "--forecasts",
      "60",
    ),
    // No layout fits.
    report("noplan", "plan", `${gallery}/gpt-3-175b-on-64-a100.yaml`, "--gpus", "8"),
    report(
      "scale",
      "scale",
      `${gallery}/llama-3-70b-on-64-h100.yaml`,
      "--gpus",
      "8,32,64,128,256,1024",
      "--usd-per-hour",
      "2000",
    ),
    report(
      "validate",
      "validate",
      "--choices",
      "--runs",
      "validation/data/own_h100.csv",
      "validation/data/own_h200.csv",
    ),
  ];
}

/** A page that failed to load something, wrote an error or asked for a file other than itself fails. */
async function open(context, path, errors) {
  const page = await context.newPage();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.stack));
  page.on("request", (request) => {
    if (request.url().split("#")[0] !== `file://${path}`) errors.push(`asked for ${request.url()}`);
  });
  await page.goto(`file://${path}`);
  await page.waitForFunction(() => document.documentElement.dataset.ready === "yes");
  return page;
}

/** In the page: where in a chart there is something to point at. */
function placeToPointAt(index) {
  const chart = window.stepcast.charts()[index];
  const option = chart.getOption();
  const category = ["xAxis", "yAxis"].find((name) => option[name][0].type === "category");
  for (let s = option.series.length - 1; s >= 0; --s) {
    const series = option.series[s];
    if (series.silent || series.data.length === 0) continue;
    // Of bars that lie, the first, which is a long one.
    const place = category === "yAxis" ? 0 : Math.floor(series.data.length / 2);
    const datum = series.data[place]?.value ?? series.data[place];
    let value = datum;
    if (category === "xAxis" && !Array.isArray(datum)) value = [place, 0];
    if (category === "yAxis" && !Array.isArray(datum)) value = [0, place];
    const [x, y] = chart.convertToPixel({ seriesIndex: s }, value);
    if (Number.isFinite(x) && Number.isFinite(y)) {
      const bar = series.type === "bar";
      return {
        x: bar && category === "yAxis" ? x + 3 : x,
        y: bar && category === "xAxis" ? y - 3 : y,
      };
    }
  }
  return null;
}

async function checkCharts(page, blank, where) {
  const hosts = page.locator(".chart");
  const count = await hosts.count();
  for (let i = 0; i < count; ++i) {
    const host = hosts.nth(i);
    const title = `${where}: ${await host.getAttribute("aria-label")}`;
    await host.scrollIntoViewIfNeeded();
    const at = await page.evaluate(placeToPointAt, i);
    assert.ok(at !== null, `${title}: nothing to point at`);
    const drawn = await colours(blank, await host.screenshot(), at);
    assert.ok(
      drawn.colours > 3 && drawn.drawn > 0.005 && drawn.there,
      `${title}: drawn ${JSON.stringify(drawn)}`,
    );
    await host.evaluate((element, y) => {
      window.scrollBy(0, element.getBoundingClientRect().top + y - window.innerHeight / 2);
    }, at.y);
    const box = await host.boundingBox();
    await page.mouse.move(box.x + at.x, box.y + at.y);
    await page.waitForTimeout(60);
    const tip = host.locator(".tip").last();
    assert.ok((await tip.count()) > 0 && (await tip.isVisible()), `${title}: no tooltip`);
    assert.match(await tip.innerText(), /\d/, title);
    await page.mouse.move(2, 2);
  }
  return count;
}

const view = (page, i) =>
  page.evaluate((index) => {
    const { from, to, end, frames } = window.stepcast.timelines()[index];
    return { from, to, end, frames };
  }, i);

async function checkTimelines(page, blank, where) {
  const hosts = page.locator(".timeline");
  const count = await hosts.count();
  for (let i = 0; i < count; ++i) {
    const canvas = hosts.nth(i).locator("canvas");
    const tip = hosts.nth(i).locator(".timeline-tip");
    const title = `${where}: timeline ${i}`;
    await canvas.scrollIntoViewIfNeeded();
    const before = await canvas.screenshot();
    const drawn = await colours(blank, before);
    assert.ok(drawn.colours > 4 && drawn.drawn > 0.05, `${title}: drawn ${JSON.stringify(drawn)}`);

    // The middle of the first span of the row with the longest one.
    const at = await page.evaluate((index) => {
      const timeline = window.stepcast.timelines()[index];
      const row = timeline.rows.find((one) => !one.header && one.n > 0);
      let longest = 0;
      for (let k = 0; k < row.n; ++k) {
        if (row.end[k] - row.start[k] > row.end[longest] - row.start[longest]) longest = k;
      }
      return {
        x: timeline.xOf((row.start[longest] + row.end[longest]) / 2),
        y: row.top + 24 + row.height / 2,
      };
    }, i);
    const box = await canvas.boundingBox();
    await page.mouse.move(box.x + at.x, box.y + at.y);
    await tip.waitFor({ state: "visible", timeout: 2000 });
    assert.match(await tip.innerText(), /Time\s+[\d.,]+/, title);

    // The wheel leaves the page to scroll until the timeline is chosen.
    const whole = await view(page, i);
    await page.mouse.click(box.x + at.x, box.y + at.y);
    for (let k = 0; k < 6; ++k) await page.mouse.wheel(0, -150);
    await page.waitForTimeout(100);
    const zoomed = await view(page, i);
    assert.ok(zoomed.to - zoomed.from < (whole.to - whole.from) / 4, `${title}: the wheel zooms`);
    assert.notDeepEqual(await canvas.screenshot(), before, `${title}: the picture follows`);

    await page.mouse.move(box.x + box.width * 0.6, box.y + at.y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, box.y + at.y, { steps: 4 });
    await page.mouse.up();
    const panned = await view(page, i);
    assert.notEqual(panned.from, zoomed.from, `${title}: a drag pans`);
    assert.ok(
      Math.abs(panned.to - panned.from - (zoomed.to - zoomed.from)) < 1,
      `${title}: and keeps the zoom`,
    );

    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("+");
    const keyed = await view(page, i);
    assert.ok(keyed.to - keyed.from < (panned.to - panned.from) * 0.6, `${title}: + zooms`);
    await page.keyboard.press("n");
    await page.waitForTimeout(50);
    assert.ok(await tip.isVisible(), `${title}: N goes to a span`);
    await page.keyboard.press("0");
    assert.deepEqual(
      { ...(await view(page, i)), frames: 0 },
      { ...whole, frames: 0 },
      `${title}: 0 shows all`,
    );
    await page.mouse.move(2, 2);
  }
  return count;
}

/** Two fingers move apart on the first timeline, and one taps. */
async function checkTouch(browser, path) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
  });
  const errors = [];
  const page = await open(context, path, errors);
  const canvas = page.locator(".timeline canvas").first();
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox();
  const y = box.y + 58;
  const session = await context.newCDPSession(page);
  const touch = (type, ...xs) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: xs.map((x, id) => ({ x: box.x + x, y, id })),
    });
  const whole = await view(page, 0);
  await touch("touchStart", 200);
  await touch("touchStart", 200, 240);
  for (let k = 1; k <= 5; ++k) await touch("touchMove", 200 - k * 10, 240 + k * 10);
  await touch("touchEnd");
  const pinched = await view(page, 0);
  assert.ok(pinched.to - pinched.from < (whole.to - whole.from) / 2, "two fingers zoom");
  await page.touchscreen.tap(box.x + 220, y);
  await page.locator(".timeline-tip").first().waitFor({ state: "visible", timeout: 2000 });
  assert.deepEqual(errors, []);
  await context.close();
}

/** The first command of a plan gives the step time that the page has. */
async function checkCommand(page) {
  const command = page.locator("#commands pre").first();
  if ((await command.count()) === 0) return;
  const words = (await command.textContent()).replace(/^stepcast /, '"$0" ');
  const output = execFileSync("bash", ["-c", `${words} --format=json`, stepcast]);
  const { report } = JSON.parse(await page.locator("#data").textContent());
  assert.equal(JSON.parse(output).step_time_s, report.top[0].step_time_s);
}

async function checkTheme(page, where) {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const before = await paper();
  await page.locator("button.theme").click();
  assert.notEqual(await paper(), before, `${where}: the switch changes the theme`);
  await page.locator("button.theme").click();
  assert.equal(await paper(), before, `${where}: and back`);
}

async function measure(browser, path) {
  const times = [];
  let frame = 0;
  let spans = 0;
  for (let k = 0; k < 3; ++k) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await open(context, path, []);
    times.push(
      await page.evaluate(() => performance.getEntriesByName("stepcast-interactive")[0].startTime),
    );
    [frame, spans] = await page.evaluate(() => {
      const timeline = window.stepcast.timelines()[0];
      const n = timeline.rows.reduce((sum, row) => sum + (row.n ?? 0), 0);
      const started = performance.now();
      const frames = 60;
      for (let f = 0; f < frames; ++f) {
        const share = 0.9 ** f;
        timeline.from = timeline.end * 0.4 * (1 - share);
        timeline.to = timeline.from + timeline.end * share;
        timeline.draw();
      }
      return [(performance.now() - started) / frames, n];
    });
    await context.close();
  }
  const best = Math.min(...times);
  console.log(
    `${spans} spans: interactive after ${times.map((time) => time.toFixed(0)).join(", ")} ms, a frame of a zoom takes ${frame.toFixed(2)} ms`,
  );
  assert.ok(spans >= 200_000, `${spans} spans are fewer than wanted`);
  assert.ok(
    best < kInteractiveMs,
    `interactive after ${best} ms, wanted ${kInteractiveMs} ms at most`,
  );
}

async function main() {
  const all = makePages();
  const pages = all.filter(({ name }) => only.length === 0 || only.includes(name));
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  const blank = await browser.newPage();
  let charts = 0;
  let timelines = 0;
  if (only.length === 0) await measure(browser, all[0].path);
  for (const { name, path } of pages) {
    // Colours change nothing of the layout, so that two of the four show all there is to see.
    for (const [width, colorScheme] of [
      [390, "light"],
      [1440, "dark"],
    ]) {
      const where = `${name}, ${width} px, ${colorScheme}`;
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
      const errors = [];
      const page = await open(context, path, errors);
      assert.deepEqual(await page.evaluate(layoutFaults), [], where);
      const theme = await page.evaluate(() => document.documentElement.dataset.theme);
      assert.equal(theme, colorScheme, where);
      charts += await checkCharts(page, blank, where);
      timelines += await checkTimelines(page, blank, where);
      await checkTheme(page, where);
      if (width === 390) await checkCommand(page);
      assert.equal(await page.evaluate(() => window.hacked), undefined, where);
      assert.deepEqual(errors, [], where);
      await context.close();
    }
  }
  await checkTouch(browser, all[0].path);
  const printed = await open(await browser.newContext(), all[0].path, []);
  assert.ok((await printed.pdf({ format: "A4" })).length > 50_000, "printed");
  await browser.close();
  console.log(`${pages.length} pages, ${charts} charts and ${timelines} timelines looked at`);
}

try {
  await main();
} finally {
  rmSync(directory, { recursive: true });
}
