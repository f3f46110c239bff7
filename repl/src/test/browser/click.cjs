// Clicks through a report in Chromium, as its reader would. Arguments: the page, the browser.
// Says what is not as it must be and ends with 1; says nothing more than "fine" where all is well.
"use strict";
const assert = require("node:assert/strict");
const { pathToFileURL } = require("node:url");
const { chromium } = require("playwright-core");

const [page, browserPath] = process.argv.slice(2);
const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync"];

async function main() {
  const browser = await chromium.launch({ executablePath: browserPath, args: FLAGS });
  try {
    await read(browser);
    await onAPhone(browser);
  } finally {
    await browser.close();
  }
}

async function open(browser, options) {
  const tab = await (await browser.newContext(options)).newPage();
  const faults = [];
  const asked = [];
  tab.on("pageerror", (fault) => faults.push(String(fault)));
  tab.on("console", (said) => said.type() === "error" && faults.push(said.text()));
  tab.on("dialog", (dialog) => { faults.push("a stranger's script ran: " + dialog.message()); dialog.dismiss(); });
  tab.on("request", (request) => asked.push(request.url()));
  await tab.goto(pathToFileURL(page).href);
  return { tab, faults, asked };
}

async function read(browser) {
  const { tab, faults, asked } = await open(browser, { viewport: { width: 1200, height: 900 }, colorScheme: "dark" });
  const status = () => tab.locator("#count").textContent();
  const waitFor = (text) => tab.waitForFunction((wanted) => document.getElementById("count").textContent === wanted, text);

  assert.equal(await status(), "8 objects, 7 findings");
  assert.equal(await tab.locator("#overview svg").count(), 2);
  assert.equal(await tab.locator("img").count(), 0, "a name has become an element");

  // Every state that can be chosen, then words, then all again.
  await tab.getByLabel("State").selectOption("compliant");
  await waitFor("3 objects, 0 findings");
  await tab.getByLabel("State").selectOption("not");
  await waitFor("6 objects, 7 findings");
  await tab.getByLabel("Text").fill("3072 legacy");
  await waitFor("1 object, 1 finding");
  await tab.getByRole("button", { name: "Show all" }).click();
  await waitFor("8 objects, 7 findings");

  // By policy, vault and owner; a bar of a chart does the same.
  await tab.getByLabel("Policy").selectOption({ label: "Vaults are protected from purging" });
  await waitFor("1 object, 1 finding");
  await tab.getByRole("button", { name: "Show all" }).click();
  await tab.getByLabel("Owner").selectOption("=payments");
  await waitFor("5 objects, 3 findings");
  await tab.getByRole("button", { name: "Show all" }).click();
  await waitFor("8 objects, 7 findings");
  await tab.getByRole("button", { name: "kv-plain" }).click();
  await waitFor("4 objects, 4 findings");
  assert.equal(await tab.evaluate(() => document.activeElement.id), "findings");

  // Vault, component, reason: by keyboard alone.
  const short = tab.locator("summary", { hasText: "keys/short" });
  await short.focus();
  await tab.keyboard.press("Enter");
  const reason = tab.locator(".finding").first();
  assert.match(await reason.textContent(), /keySize is 2048; must be at least 3072/);
  assert.equal(await reason.locator(".actual").textContent(), "2048");
  assert.equal(await reason.locator(".wanted").textContent(), "greaterOrEquals 3072");
  await tab.locator("summary", { hasText: "keys/legacy" }).click();
  await tab.getByText("the terminals take no longer ones").first().waitFor();

  // Events, and those that denied alone.
  assert.match(await tab.locator("#event-count").textContent(), /^2 decisions/);
  await tab.getByLabel("denials only").check();
  assert.match(await tab.locator("#event-count").textContent(), /^1 decision,/);
  assert.match(await tab.locator("#events").textContent(), /denied.*mallory/s);

  // Light and dark, begun as the system has it.
  const ground = () => tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await ground();
  await tab.getByRole("button", { name: "Dark" }).click();
  assert.notEqual(await ground(), dark);
  assert.equal(await tab.getByRole("button", { name: "Dark" }).getAttribute("aria-pressed"), "false");

  // The first stop of the keyboard leads past the overview, and every control has a name.
  await tab.reload();
  await tab.keyboard.press("Tab");
  assert.equal(await tab.evaluate(() => document.activeElement.className), "skip");
  assert.deepEqual(await tab.evaluate(() => [...document.querySelectorAll("input, select, button")]
    .filter((each) => !(each.labels && each.labels.length) && !each.textContent.trim()).map((each) => each.outerHTML)), []);

  assert.deepEqual(faults, []);
  assert.deepEqual(asked.filter((url) => !url.startsWith("file:")), []);
}

async function onAPhone(browser) {
  const { tab, faults } = await open(browser, { viewport: { width: 360, height: 740 }, colorScheme: "light" });
  assert.ok(await tab.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), "it is wider than a phone");
  await tab.locator("summary", { hasText: "keys/odd" }).click();
  await tab.getByText("have no order").first().waitFor();
  assert.ok(await tab.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), "a finding is wider than a phone");
  assert.deepEqual(faults, []);
}

main().then(() => console.log("fine"), (fault) => {
  console.error(fault);
  process.exitCode = 1;
});
