"use strict";

const data = JSON.parse(document.getElementById("data").textContent);
const PAGE = 50;
const WORDS = {
  nonCompliant: "non-compliant", compliant: "compliant", error: "error", conflicting: "conflicting",
  protected: "protected", exempt: "exempt", unknown: "unknown", notStarted: "not started", notApplicable: "not applicable",
};
const byId = (id) => document.getElementById(id);

/** A text of a stranger: without what steers, or turns the direction of writing. */
const shown = (text) => String(text).replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");

/** An element; what it holds are texts and elements, never markup. */
function make(tag, attributes, ...held) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) element.setAttribute(name, value);
  element.append(...held.filter((each) => each !== null));
  return element;
}
function draw(tag, attributes, ...held) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...held);
  return element;
}
/** A name keeps its direction of writing to itself. */
const name = (text, attributes) => make("bdi", attributes || {}, shown(text));
const badge = (state) => make("span", { class: "badge " + state }, WORDS[state]);
const count = (number) => Number(number).toLocaleString("en");
const plural = (number, noun) => count(number) + " " + noun + (number === 1 ? "" : "s");
const vaultName = (id) => (id ? id.slice(id.lastIndexOf("/") + 1) : "in no vault");

/* Light and dark */

const theme = byId("theme");
function setTheme(dark) {
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  theme.setAttribute("aria-pressed", String(dark));
}
const system = matchMedia("(prefers-color-scheme: dark)");
setTheme(system.matches);
system.addEventListener("change", () => setTheme(system.matches));
theme.addEventListener("click", () => setTheme(document.documentElement.dataset.theme !== "dark"));

/* Overview */

byId("as-of").textContent = data.asOf;
byId("as-of").dateTime = data.asOf;

function ring(title, counts) {
  const judged = Object.entries(counts).filter(([state]) => state !== "notApplicable" && state !== "notStarted");
  const total = judged.reduce((sum, [, number]) => sum + number, 0);
  const good = judged.reduce((sum, [state, number]) => sum + (/^(compliant|exempt|unknown|protected)$/.test(state) ? number : 0), 0);
  const percent = total ? Math.floor((100 * good) / total) + "%" : "–";
  const round = 2 * Math.PI * 42;
  const svg = draw("svg", { viewBox: "0 0 100 100", role: "img", "aria-label": title + ": " + percent + " in order" });
  let from = 0;
  for (const [state, number] of judged) {
    const part = (round * number) / total;
    svg.append(draw("circle", {
      class: state, cx: 50, cy: 50, r: 42, "stroke-width": 12, "stroke-dasharray": part + " " + (round - part),
      "stroke-dashoffset": -from, transform: "rotate(-90 50 50)",
    }));
    from += part;
  }
  svg.append(draw("text", { x: 50, y: 57, "text-anchor": "middle" }, percent));
  const legend = make("ul", { class: "legend" }, ...Object.entries(counts).map(([state, number]) =>
    make("li", {}, make("span", { class: "dot " + state, "aria-hidden": "true" }), count(number) + " " + WORDS[state])));
  return make("div", { class: "card" }, make("h3", {}, title), make("div", { class: "ring" }, svg, legend));
}
for (const [title, counts] of Object.entries(data.objects)) {
  if (Object.keys(counts).length) byId("overview").append(ring(title[0].toUpperCase() + title.slice(1), counts));
}

/** A chart whose bars filter the list below. */
function chart(title, bars, more, filter) {
  const found = bars.filter((bar) => bar.bad > 0);
  const list = make("ul", { class: "bars" }, ...found.slice(0, 8).map((bar) => {
    const all = bar.bad + bar.good + bar.exempt;
    const svg = draw("svg", { viewBox: "0 0 100 7", preserveAspectRatio: "none", "aria-hidden": "true" });
    let x = 0;
    for (const [state, number] of [["nonCompliant", bar.bad], ["exempt", bar.exempt], ["compliant", bar.good]]) {
      svg.append(draw("rect", { class: state, x, y: 0, width: (100 * number) / all, height: 7 }));
      x += (100 * number) / all;
    }
    const button = make("button", { type: "button", title: shown(bar.label) },
      make("span", { class: "name" }, name(bar.label), make("span", {}, count(bar.bad) + " of " + count(all))), svg);
    button.addEventListener("click", () => {
      filter(bar.key);
      byId("findings").focus();
    });
    return make("li", {}, button);
  }));
  const rest = more - Math.min(8, found.length);
  byId("charts").append(make("div", { class: "card" }, make("h3", {}, title),
    found.length ? list : make("p", { class: "faint" }, "Nothing is at fault."),
    found.length > 8 && rest > 0 ? make("p", { class: "faint" }, "and " + count(rest) + " more") : null));
}
const bad = (counts) => (counts.nonCompliant || 0) + (counts.conflicting || 0) + (counts.error || 0);
const policyKey = (policy) => policy.title + "\n" + policy.id;
chart("At fault by policy", data.assignments.map((each) => ({
  key: policyKey(each), label: each.title, bad: bad(each.counts), good: each.counts.compliant || 0, exempt: each.counts.exempt || 0,
})).sort((a, b) => b.bad - a.bad), data.assignments.length, (key) => filterBy({ policy: key }));
const tally = ([key, bad, good, exempt]) => ({ key, bad, good, exempt });
chart("At fault by vault", data.byVault.most.map(tally).map((bar) => ({ ...bar, label: vaultName(bar.key) })),
  data.byVault.total, (key) => filterBy({ vault: "=" + key }));
chart("At fault by owner", data.byOwner.most.map(tally).map((bar) => ({ ...bar, label: bar.key || "nobody is named" })),
  data.byOwner.total, (key) => filterBy({ owner: "=" + key }));

/* The list: vault, component, reason */

const rows = data.rows;
for (const row of rows) {
  row.vault = data.vaults[row.v];
  row.owner = row.w || "";
  row.policy = row.p === undefined ? null : data.policies[row.p];
  row.text = [row.vault, row.o, row.owner, row.t || "", row.f || "", row.policy ? row.policy.title + " " + row.policy.assignment : "",
    ...(row.r || []).map((reason) => reason[0])].join(" ").toLowerCase();
}
const control = { text: byId("text"), state: byId("state"), policy: byId("policy"), vault: byId("vault"), owner: byId("owner") };
function options(select, all, entries) {
  select.append(make("option", { value: "" }, all));
  for (const [value, label] of entries) select.append(make("option", { value }, shown(label)));
}
const distinct = (values) => [...new Set(values)].sort();
options(control.state, "any", [["not", "not compliant"],
  ...Object.keys(WORDS).filter((state) => rows.some((row) => row.s === state)).map((state) => [state, WORDS[state]])]);
options(control.policy, "any", [...new Map(data.policies.map((policy) => [policyKey(policy), policy.title]))]);
options(control.vault, "any", distinct(rows.map((row) => row.vault)).map((vault) => ["=" + vault, vaultName(vault)]));
options(control.owner, "any", distinct(rows.map((row) => row.owner)).map((owner) => ["=" + owner, owner || "nobody is named"]));

let page = 0;
let groups = [];

function matches(row) {
  const state = control.state.value;
  return (!state || (state === "not" ? row.s !== "compliant" : row.s === state)) &&
    (!control.policy.value || (row.policy && policyKey(row.policy) === control.policy.value)) &&
    (!control.vault.value || "=" + row.vault === control.vault.value) &&
    (!control.owner.value || "=" + row.owner === control.owner.value) &&
    control.text.value.toLowerCase().split(/\s+/).every((word) => row.text.includes(word));
}

/** Objects with their findings, vault by vault, those with something against them first. */
function group() {
  const objects = new Map();
  let findings = 0;
  for (const row of rows) {
    if (!matches(row)) continue;
    const key = row.v + row.o;
    if (!objects.has(key)) objects.set(key, { vault: row.vault, rows: [], row });
    objects.get(key).rows.push(row);
    if (row.policy) findings++;
  }
  const order = new Map();
  for (const each of objects.values()) if (!order.has(each.vault)) order.set(each.vault, order.size);
  groups = [...objects.values()].sort((a, b) => order.get(a.vault) - order.get(b.vault));
  byId("count").textContent = plural(groups.length, "object") + ", " + plural(findings, "finding");
}

function finding(row) {
  const policy = row.policy;
  const facts = make("dl");
  const fact = (term, text, tone) => text && facts.append(make("dt", {}, term), make("dd", {}, name(text, tone ? { class: tone } : {})));
  for (const [, field, actual, wanted] of row.r) {
    fact("field", field);
    fact("actual", actual, "actual");
    fact("wanted", wanted, "wanted");
  }
  fact("failed", row.f);
  fact("not known, for want of", row.m);
  fact("message", row.t);
  if (row.e) {
    const [title, category, until, ticket, owner, reason] = row.e;
    fact("exempt by", title + ", " + category + (until ? " until " + until : ""));
    fact("ticket", ticket);
    fact("owner", owner);
    fact("because", reason);
  }
  const sentence = row.r.map((reason) => reason[0]).join("; ");
  return make("div", { class: "finding" }, make("h4", {}, name(policy.title)),
    sentence ? make("p", {}, name(sentence)) : null, facts,
    make("p", { class: "faint" }, badge(row.s), " ", name(policy.effect), policy.enforced ? "" : ", not enforced",
      ", assigned as ", name(policy.assignment)));
}

function component(object) {
  const title = name(object.row.o.replace(/^\//, "") || vaultName(object.vault) + " itself", { class: "grow" });
  const owner = object.row.owner ? make("span", { class: "faint" }, name(object.row.owner)) : null;
  const states = distinct(object.rows.map((row) => row.s)).map(badge);
  const found = object.rows.filter((row) => row.policy);
  if (!found.length) return make("div", { class: "leaf" }, title, owner, ...states);
  const element = make("details", {}, make("summary", {}, title, owner, ...states));
  element.addEventListener("toggle", () => {
    if (element.open && element.children.length === 1) element.append(...found.map(finding));
  });
  return element;
}

function show() {
  const pages = Math.max(1, Math.ceil(groups.length / PAGE));
  page = Math.min(page, pages - 1);
  const tree = byId("tree");
  tree.replaceChildren();
  let last = null;
  for (const object of groups.slice(page * PAGE, (page + 1) * PAGE)) {
    if (!last || last.vault !== object.vault) {
      last = { vault: object.vault, objects: [], element: make("details", { open: "" }) };
      last.element.append(make("summary", {}, make("strong", { class: "grow" }, name(vaultName(object.vault)))));
      tree.append(last.element);
    }
    last.objects.push(object);
    last.element.append(component(object));
  }
  if (!groups.length) tree.append(make("p", { class: "card" }, rows.length ? "Nothing fits this filter." : "Nothing was found."));
  byId("pages").hidden = pages === 1;
  byId("page").textContent = "Page " + count(page + 1) + " of " + count(pages);
  byId("previous").disabled = page === 0;
  byId("next").disabled = page === pages - 1;
}
function update() {
  page = 0;
  group();
  show();
}
function filterBy(values) {
  for (const [key, each] of Object.entries(control)) {
    each.value = values[key] || "";
    if (each.selectedIndex === -1) each.value = "";
  }
  control.state.value = "not";
  update();
}
function turn(by) {
  page += by;
  show();
  byId("findings").focus({ preventScroll: true });
  byId("findings").scrollIntoView();
}
let waiting = 0;
byId("filter").addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(update, 120);
});
byId("filter").addEventListener("reset", () => setTimeout(update));
byId("filter").addEventListener("submit", (event) => event.preventDefault());
byId("previous").addEventListener("click", () => turn(-1));
byId("next").addEventListener("click", () => turn(1));

const missing = [
  data.findings > data.mostFindings ? "the first " + count(data.mostFindings) + " of " + count(data.findings) + " findings" : "",
  data.compliant > data.mostCompliant ? "the first " + count(data.mostCompliant) + " of " + count(data.compliant) + " compliant objects" : "",
].filter(Boolean);
if (missing.length) {
  byId("cap").textContent = "The list holds " + missing.join(" and ") + ". The figures and charts above count all of them; "
    + "the formats json, csv and sarif have every finding.";
  byId("cap").hidden = false;
}
update();

/* Tables */

function table(heads, lines) {
  return make("table", {}, make("thead", {}, make("tr", {}, ...heads.map((head) => make("th", { scope: "col" }, head)))),
    make("tbody", {}, ...lines.map((cells) => make("tr", {}, ...cells.map((cell) =>
      typeof cell === "number" ? make("td", { class: "number" }, count(cell)) : make("td", {}, cell instanceof Node ? cell : name(cell)))))));
}
byId("policies").append(table(["Policy", "Assigned as", "Effect", "Enforced", "Non-compliant", "Compliant", "Exempt", "Percent"],
  data.assignments.map((each) => [each.title, each.assignment, each.effect, each.enforced ? "yes" : "no",
    ...(each.notStarted ? ["not started: " + each.notStarted, "", "", ""]
      : [bad(each.counts), each.counts.compliant || 0, each.counts.exempt || 0, each.percentage])])));
if (data.exemptions.length) {
  byId("exemptions-section").hidden = false;
  byId("exemptions").append(table(["Exemption", "Scope", "Category", "Until", "Objects", "Ticket, owner, reason", "Notice"],
    data.exemptions.map((each) => [each.title, each.scope, each.category, each.until, each.objects,
      [each.ticket, each.owner, each.reason].filter(Boolean).join(", "), each.notices.join("; ")])));
  if (data.exemptionCount > data.exemptions.length) {
    byId("exemptions").append(make("p", { class: "note" }, "and " + count(data.exemptionCount - data.exemptions.length) + " more"));
  }
}
if (data.events.length) {
  const drawEvents = () => {
    const only = data.events.filter((event) => event[1] || !byId("denials").checked);
    byId("event-count").textContent = plural(only.length, "decision") + ", the newest first"
      + (data.eventCount > data.events.length ? "; " + count(data.eventCount - data.events.length) + " older ones are not shown" : "");
    byId("events").replaceChildren(table(["Time", "Decision", "Requester", "Operation", "Object", "Policies"],
      only.slice(0, 500).map(([time, denied, operation, requester, object, policies]) =>
        [time, make("span", { class: "badge " + (denied ? "nonCompliant" : "compliant") }, denied ? "denied" : "allowed"),
          requester, operation, object.slice(object.indexOf("/vaults/") < 0 ? 0 : object.indexOf("/vaults/") + 8), policies])));
    if (only.length > 500) byId("events").append(make("p", { class: "note" }, "and " + count(only.length - 500) + " older ones"));
  };
  byId("events-section").hidden = false;
  byId("denials").addEventListener("change", drawEvents);
  drawEvents();
}
