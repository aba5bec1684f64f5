// The page that h5_url leads to: what the shopper sees in place of WeChat, and pays on.

import { h, renew } from "./dom.js";
import { complain, drawBar, run } from "./frame.js";
import { amount, yuan } from "./money_and_time.js";
import { isPaid, isPayable, pay } from "./orders.js";
import { get } from "./sandbox_api.js";
import { t } from "./texts.js";

const asked = new URLSearchParams(location.search);
let parts = null;

async function look() {
  parts = (await get(`orders?handle=${encodeURIComponent(asked.get("prepay_id") ?? "")}`)).orders;
  draw();
}

function draw() {
  document.title = `${t("h5Title")} · ${t("title")}`;
  drawBar();
  if (parts) renew(document.getElementById("main"), parts.length ? till() : h("p", { class: "empty" }, t("h5Missing")));
}

function till() {
  const total = parts.reduce((sum, part) => sum + part.total, 0);
  return h(
    "section",
    { class: "card receipt" },
    h("h2", {}, parts.map((part) => part.description || part.out_trade_no).join(" + ")),
    h("p", { class: "sum" }, amount(total)),
    parts.length > 1 ? h("ul", {}, parts.map((part) => h("li", {}, h("code", {}, part.out_trade_no), " ", yuan(part.total)))) : null,
    outcome(),
    h("p", { class: "dim" }, t("h5Note")),
    h("p", {}, h("a", { href: `/#orders/${parts[0].transaction_id}` }, t("h5All"))),
  );
}

function outcome() {
  const back = returnLink();
  if (parts.every(isPaid)) {
    return [h("p", { class: "paid" }, h("span", { "aria-hidden": "true" }, "✓ "), t("h5Paid")), h("p", {}, t("h5PaidText")), back];
  }
  if (!parts.every(isPayable)) return [h("p", { class: "warning" }, t("h5NotPayable")), back];
  return h(
    "button",
    { type: "button", class: "button primary wide", "data-do": "pay", "data-id": parts[0].transaction_id },
    t("pay"),
  );
}

/** Where the shop wants the shopper back, as it added it to h5_url. A link of another kind than http is none. */
function returnLink() {
  const wanted = asked.get("redirect_url");
  if (!wanted || !URL.canParse(wanted)) return null;
  const url = new URL(wanted);
  if (!["http:", "https:"].includes(url.protocol)) return null;
  return h("p", {}, h("a", { class: "button wide", href: url.href, rel: "noreferrer" }, t("h5Return", url.host)));
}

async function payNow({ id }) {
  await pay(id, "SUCCESS");
  await look();
}

draw();
run({
  opened: look,
  changed: async (names) => {
    if (names.includes("orders")) await look().catch(complain);
  },
  draw,
  actions: { pay: payNow },
});
