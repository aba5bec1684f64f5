// The page at /: sections with a list and the details of one entry, kept up to date by what the sandbox announces.

import { applyments } from "./applyments.js";
import { bills } from "./bills.js";
import { cashier } from "./cashier.js";
import { complaints } from "./complaints.js";
import { contracts, signings } from "./contracts.js";
import { cashCoupons, cashCouponStocks, merchantCoupons, merchantCouponStocks } from "./coupons.js";
import { discountCards } from "./discount_cards.js";
import { h, renew } from "./dom.js";
import { events } from "./events.js";
import { faults } from "./faults.js";
import { complain, drawBar, pause, run } from "./frame.js";
import { invoices } from "./invoices.js";
import { medicalOrders } from "./medical_orders.js";
import { now } from "./money_and_time.js";
import { notifications } from "./notifications.js";
import { operations } from "./operations.js";
import { orders, isPayable } from "./orders.js";
import { carParks, plates, stays } from "./parking.js";
import { LOOK, number } from "./parts.js";
import { authorisations, batches } from "./payouts.js";
import { paygifts } from "./paygifts.js";
import { productCouponStocks, userProductCoupons } from "./product_coupons.js";
import { records } from "./records.js";
import { refunds } from "./refunds.js";
import { requests } from "./requests.js";
import { Refused, get } from "./sandbox_api.js";
import { serviceOrders, servicePermissions } from "./service_orders.js";
import { shares } from "./shares.js";
import { t } from "./texts.js";
import { time } from "./time.js";
import { transfers } from "./transfers.js";

const SECTIONS = [
  orders,
  cashier,
  refunds,
  serviceOrders,
  servicePermissions,
  signings,
  contracts,
  plates,
  stays,
  carParks,
  medicalOrders,
  discountCards,
  applyments,
  invoices,
  cashCouponStocks,
  cashCoupons,
  merchantCouponStocks,
  merchantCoupons,
  paygifts,
  productCouponStocks,
  userProductCoupons,
  shares,
  complaints,
  transfers,
  batches,
  authorisations,
  bills,
  records,
  events,
  notifications,
  requests,
  faults,
  time,
  operations,
];
const GATHER_SECONDS = 0.15;
const TYPING_SECONDS = 0.2;
const LONGEST_TIMER_SECONDS = 86400;
const MOST_LISTED = 200;

const by = (id) => document.getElementById(id);

/** What was last heard of the sandbox. `lists` by section; `detail` is the entry that is open, null when it is gone. */
const state = { about: null, lists: {}, shown: null, detail: undefined };
let focusWhenShown = false;
let expiry = null;
let typing = null;

const present = () => SECTIONS.filter((section) => state.about?.controls.includes(section.control));
const current = () => present().find((section) => section.name === route().section) ?? orders;

/** What the address asks for: a section and, maybe, an entry of it. */
function route() {
  const [section, id] = location.hash.slice(1).split("/");
  return { section: section || "orders", id: id ? decodeURIComponent(id) : null };
}

// --- looking

async function lookAtEverything() {
  state.about = await get("about");
  state.lists = Object.fromEntries(Object.entries(state.lists).filter(([name]) => name === current().name));
  await Promise.all([...present().filter(isWanted).map(look), open()]);
  draw();
}

// What is looked at only while it is shown may have changed since.
const isStale = (section) => !state.lists[section.name] || (section.whenShown && section.topics.length > 0);

// The log of requests changes all the time and the operations never do: those wait until they are looked at.
const isWanted = (section) => !section.whenShown || section === current();

const topicsOf = (section) => [...section.topics, ...((section === current() && section.topicsWhenShown) || [])];

async function look(section) {
  state.lists[section.name] = await section.load();
  if (section === orders) waitForExpiry();
}

async function open() {
  const section = current();
  const { id } = route();
  const wanted = id && section.open ? `${section.name}/${id}` : null;
  let found;
  try {
    found = wanted && (await section.open(id));
  } catch (error) {
    if (!(error instanceof Refused) || error.status !== 404) throw error;
    found = null;
  }
  const now = route();
  if (wanted && wanted !== `${now.section}/${now.id}`) return;
  state.shown = wanted;
  state.detail = found ?? null;
}

/** Looks at a section anew, since its reader wants to see another part of it. What is shown then is its beginning. */
async function lookAnew(section) {
  await look(section);
  draw();
  document.querySelector(".list")?.scrollTo(0, 0);
}

const due = new Set();
let looking = false;

/** Looks at what has changed; what changes while it looks, it looks at afterwards, once. */
async function lookAt(names) {
  for (const name of names) due.add(name);
  if (looking) return;
  looking = true;
  try {
    while (due.size) {
      const changed = [...due];
      due.clear();
      const concerns = (topics) => topics.some((topic) => changed.includes(topic));
      const sections = present().filter((section) => isWanted(section) && concerns(topicsOf(section)));
      await Promise.all([...sections.map(look), concerns(current().detailTopics ?? []) ? open() : null]);
      draw();
      await pause(GATHER_SECONDS);
    }
  } finally {
    looking = false;
  }
}

/** An order that nobody pays is closed when its time is up, without anything being written. */
function waitForExpiry() {
  clearTimeout(expiry);
  const expiring = state.lists.orders.filter((order) => isPayable(order) && order.expires);
  const moments = expiring.map((order) => new Date(order.expires) - now() + 1000);
  const next = Math.min(...moments.filter((milliseconds) => milliseconds > 0));
  if (next < LONGEST_TIMER_SECONDS * 1000) expiry = setTimeout(() => lookAt(["orders"]).catch(complain), next);
}

async function go() {
  focusWhenShown = route().id !== null;
  const section = current();
  draw();
  document.querySelector(".sections a[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  try {
    await Promise.all([isStale(section) ? look(section) : null, open()]);
  } catch (error) {
    complain(error);
  }
  draw();
}

// --- drawing

function draw() {
  by("skip").textContent = t("skip");
  const section = current();
  document.title = `${t(section.name)} · ${t("title")}`;
  const { about } = state;
  drawBar(
    about && [
      h("span", {}, t("merchant"), " ", number(about.mchid)),
      about.time_scale === 1 ? null : h("span", {}, t("timeScale", about.time_scale)),
      about.door ? h("span", { title: t("doorText") }, t("door"), " ", h("code", {}, new URL(about.door.proxy_url).host)) : null,
      about.stateless ? h("span", {}, t("stateless")) : null,
    ],
  );
  by("sections").setAttribute("aria-label", t("sections"));
  renew(by("sections"), about && h("ul", {}, present().map((other) => tab(other, other === section))));
  const items = state.lists[section.name];
  if (about && items) renew(by("main"), section.content ? whole(section, items) : columns(section, items));
  if (focusWhenShown && state.shown === `${section.name}/${route().id}`) {
    focusWhenShown = false;
    document.querySelector(".detail h2")?.focus();
  }
}

function tab(section, chosen) {
  const items = state.lists[section.name];
  const count = items ? section.count(items) : null;
  return h(
    "li",
    { "data-key": section.name },
    h(
      "a",
      { href: `#${section.name}`, "aria-current": chosen ? "page" : null },
      t(section.name),
      count === null || count === 0 ? null : h("span", { class: section.alarming ? "count alarming" : "count" }, count >= MOST_LISTED ? `${count}+` : count),
    ),
  );
}

function whole(section, items) {
  return h("div", { class: "whole", "data-key": section.name }, section.content(items, state));
}

function columns(section, items) {
  if (items.length === 0 && !section.isSearching?.()) return h("div", { class: "whole", "data-key": `${section.name} empty` }, section.empty(state));
  const { id } = route();
  return h(
    "div",
    { class: id ? "columns chosen" : "columns", "data-key": section.name },
    h(
      "section",
      { class: "list", "aria-label": t(section.name), tabindex: -1 },
      section.tools ? h("div", { class: "tools", role: "search" }, section.tools(items)) : null,
      h("ul", { class: "rows" }, (section.shown?.(items) ?? items).map((item) => section.row(item, section.id(item) === id))),
      section.note ? h("p", { class: "dim note" }, section.note(items)) : null,
      section.pages ? section.pages(items) : null,
      items.length === MOST_LISTED && !section.pages ? h("p", { class: "dim note" }, t("latestOnly", MOST_LISTED)) : null,
    ),
    h("section", { class: "detail", "data-key": state.shown ?? "nothing" }, detail(section, id)),
  );
}

function detail(section, id) {
  if (id === null) return h("p", { class: "dim choose" }, t("choose"));
  const back = h("a", { class: "back", href: `#${section.name}` }, "← ", t("back"));
  if (state.shown !== `${section.name}/${id}`) return back;
  return [back, state.detail === null ? h("p", { class: "dim" }, t("gone")) : section.detail(state.detail, state)];
}

// --- moving about by keyboard: arrows in a list, Escape back to it

document.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const line = document.activeElement?.closest(".rows a");
  if (step && line) {
    const lines = [...line.closest(".rows").querySelectorAll("a")];
    lines[lines.indexOf(line) + step]?.focus();
    event.preventDefault();
  } else if (event.key === "Escape" && route().id !== null && !document.querySelector("dialog[open]")) {
    const chosen = document.querySelector(".list a[aria-current]");
    location.hash = route().section;
    chosen?.focus();
  }
});

document.addEventListener("input", (event) => event.target.nodeName !== "SELECT" && take(event.target));
document.addEventListener("change", (event) => event.target.nodeName === "SELECT" && take(event.target));

/** Takes what a field of a section has now, at every letter. */
function take(field) {
  if (!field.dataset.on) return;
  const section = current();
  const wanted = section.fields[field.dataset.on](field.value);
  if (wanted === LOOK) {
    clearTimeout(typing);
    typing = setTimeout(() => lookAnew(section).catch(complain), TYPING_SECONDS * 1000);
  } else {
    draw();
  }
}

// Enter in a field presses the button that belongs to it; in a text of several lines it begins a line
document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.target.nodeName !== "INPUT") return;
  const action = event.target.dataset.enter;
  if (action) document.querySelector(`button[data-do=${action}]`).click();
  else event.target.closest("[data-form]")?.querySelector("button").click();
});

window.addEventListener("hashchange", go);
// a section has learnt more of what it shows
document.addEventListener("renew", draw);

// what is written about moments to come goes on while nothing else happens
setInterval(() => !document.hidden && current() === notifications && draw(), 1000);

draw();
run({
  opened: lookAtEverything,
  changed: lookAt,
  draw,
  actions: Object.assign({ skip: () => by("main").focus() }, ...SECTIONS.map(actionsOf)),
});

function actionsOf(section) {
  const looksAnew = (action) => async (data, pressed) => {
    const said = await action(data, pressed);
    if (said !== LOOK) return said;
    await lookAnew(section);
    return null;
  };
  return Object.fromEntries(Object.entries(section.actions).map(([name, action]) => [name, looksAnew(action)]));
}
