// Fills in pages in headless Chromium, with the keyboard alone, and has axe look at them at each stage.
// Standard input: {chromium, visits: [{html, locale, dark, axe, answers, wrong, clear, next}]}; an answer is the place of an
// option or a text, in the order of the questions; wrong is the question that is left out at first, or answered with a wrong
// text; clear is one whose answer is cleared and given again; next asks for the next language.
// Standard output: {visits: [..]}, what was seen of each.
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const input = JSON.parse(readFileSync(0, "utf8"));

const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.className);

async function look(page, visit, stage, seen) {
  seen.overflow[stage] = await overflow(page);
  if (visit.axe) seen.violations[stage] = await violations(page);
}

async function violations(page) {
  await page.evaluate(axe);
  const found = await page.evaluate((tags) => axe.run({ runOnly: tags }), standards);
  return found.violations.flatMap((each) => each.nodes.map((node) => `${each.id}: ${node.html} ${node.failureSummary}`));
}

// how far the page is wider than a window of 320 pixels, which is what a zoom of 400 % leaves of 1280
async function overflow(page) {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await page.setViewportSize(size);
  return wider;
}

async function tabTo(page, id) {
  for (let presses = 0; (await focused(page)) !== id; presses++) {
    if (presses > 60) throw new Error(`${id} is not reached with Tab; at ${await focused(page)}`);
    await page.keyboard.press("Tab");
  }
}

// the first radio button of a group takes the focus; an arrow goes to the next and chooses it
async function answer(page, chosen) {
  if (typeof chosen === "string") {
    await page.keyboard.type(chosen);
  } else if (chosen === 0) {
    await page.keyboard.press("Space");
  } else {
    for (let step = 0; step < chosen; step++) await page.keyboard.press("ArrowDown");
  }
}

async function clearAndAnswer(page, question, chosen) {
  await tabTo(page, `q${question}-clear`);
  await page.keyboard.press("Enter");
  const checked = await page.locator(`#q${question} input:checked`).count();
  const cleared = { checked, focused: await focused(page), offered: await page.isVisible(`#q${question}-clear`) };
  await answer(page, chosen);
  return cleared;
}

const state = (page) =>
  page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    title: document.title,
    h1: document.querySelector("h1").textContent,
    texts: Array.from(document.querySelectorAll("legend span[data-t]"), (each) => each.textContent),
    labels: Array.from(document.querySelectorAll(".option label"), (each) => each.textContent),
    progress: document.getElementById("progress").textContent,
    outline: getComputedStyle(document.activeElement).outlineStyle,
    focused: document.activeElement.id || document.activeElement.className,
  }));

async function fillIn(page, visit, seen) {
  await page.keyboard.press("Tab");
  seen.skip = await state(page);
  await page.keyboard.press("Enter");
  for (let at = 0; at < visit.answers.length; at++) {
    const given = at === visit.wrong.at ? visit.wrong.text : visit.answers[at];
    if (given === undefined) continue;
    await tabTo(page, `q${at + 1}-1`);
    await answer(page, given);
    if (at === visit.clear) seen.cleared = await clearAndAnswer(page, at + 1, given);
  }
  await tabTo(page, "finish");
  await page.keyboard.press("Enter");
  seen.refused = await state(page);
  seen.refused.errors = await page.evaluate(() =>
    Array.from(document.querySelectorAll("#errors-list a"), (each) => each.textContent),
  );
  seen.refused.result = await page.isVisible("#result");
  await look(page, visit, "refused", seen);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  seen.followed = await state(page);
  if (visit.wrong.text !== undefined) await page.keyboard.press("Control+A");
  await answer(page, visit.answers[visit.wrong.at]);
  await tabTo(page, "finish");
  await page.keyboard.press("Enter");
  seen.finished = await state(page);
  await look(page, visit, "finished", seen);
  await tabTo(page, "answers");
  seen.response = await page.inputValue("#answers");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.getElementById("said").textContent);
  seen.copied = await page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press("Shift+Tab");
  const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  seen.file = file.suggestedFilename();
  seen.downloaded = readFileSync(await file.path(), "utf8");
}

// the next language, or from the last the first, chosen with the keyboard
async function nextLanguage(page, shown) {
  await page.evaluate(() => document.activeElement.blur());
  await tabTo(page, "language-choice");
  const last = await page.evaluate(() => document.activeElement.selectedIndex === document.activeElement.length - 1);
  await page.keyboard.press(last ? "Home" : "ArrowDown");
  await page.waitForFunction((lang) => document.documentElement.lang !== lang, shown);
  return state(page);
}

async function withoutScript(browser, { html }) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.setContent(html);
  const seen = { told: await page.isVisible("noscript p"), finish: await page.isVisible("#finish") };
  await page.check("#q1-1");
  await context.close();
  return seen;
}

async function visit(browser, each) {
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request.url);
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(each.html);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const context = await browser.newContext({
    locale: each.locale,
    colorScheme: each.dark ? "dark" : "light",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  const seen = { violations: {}, overflow: {}, said: [] };
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => seen.said.push(message.text()));
  page.on("pageerror", (error) => seen.said.push(String(error)));
  page.on("dialog", (dialog) => {
    seen.said.push(dialog.type());
    dialog.accept();
  });
  const started = Date.now();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  seen.opened = { ...(await state(page)), milliseconds: Date.now() - started };
  await look(page, each, "opened", seen);
  if (each.answers) await fillIn(page, each, seen);
  if (each.next) {
    seen.next = await nextLanguage(page, seen.opened.lang);
    await look(page, each, "next", seen);
    seen.withoutScript = await withoutScript(browser, each);
  }
  seen.requests = requests.concat(asked.slice(1).filter((url) => !url.startsWith("blob:") && !url.startsWith("data:")));
  await context.close();
  server.close();
  return seen;
}

const browser = await chromium.launch({
  executablePath: input.chromium,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
try {
  const visits = [];
  for (const each of input.visits) visits.push(await visit(browser, each));
  process.stdout.write(JSON.stringify({ visits }));
} finally {
  await browser.close();
}
