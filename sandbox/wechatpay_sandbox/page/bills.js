// The bill of a day, shown and as a file, and what the accounts hold.

import { h } from "./dom.js";
import { filled, form } from "./forms.js";
import { yuan } from "./money_and_time.js";
import { button, card, copyButton } from "./parts.js";
import { get, text } from "./sandbox_api.js";
import { t } from "./texts.js";

const KINDS = ["trade", "fund-flow", "sharing"];
const KEPT_MILLISECONDS = 60000;
const BEIJING_MILLISECONDS = 8 * 3600000;

let bill = null;

const today = () => new Date(Date.now() + BEIJING_MILLISECONDS).toISOString().slice(0, 10);

function content(balances) {
  return [
    h("header", { class: "head" }, h("h2", { tabindex: -1 }, t("bills"))),
    h("p", {}, t("bills.text")),
    card(
      t("bills.day"),
      form(
        t("bills.day"),
        [
          { name: "day", kind: "date", value: today() },
          { name: "kind", choices: KINDS, value: KINDS[0] },
        ],
        button("showBill", t("bills.show"), { kind: "primary" }),
        button("downloadBill", t("bills.download")),
      ),
      bill ? h("div", { class: "block", "data-key": "bill" }, copyButton(bill), h("pre", { tabindex: 0, "aria-label": t("bills") }, bill)) : null,
    ),
    card(t("bills.balances"), table(balances)),
  ];
}

function table(balances) {
  return h(
    "div",
    { class: "scroll", tabindex: 0, role: "region", "aria-label": t("bills.balances") },
    h(
      "table",
      {},
      h("thead", {}, h("tr", {}, ["mchid", "sub_mchid", "account_type", "available_amount", "pending_amount"].map((name) => h("th", { scope: "col" }, h("code", {}, name))))),
      h(
        "tbody",
        {},
        balances.map((line) =>
          h(
            "tr",
            { "data-key": `${line.sub_mchid} ${line.account_type}` },
            h("th", { scope: "row" }, h("code", {}, line.mchid)),
            h("td", {}, line.sub_mchid ? h("code", {}, line.sub_mchid) : "–"),
            h("td", {}, h("code", {}, line.account_type)),
            h("td", { class: "sum-cell" }, yuan(line.available_amount)),
            h("td", { class: "sum-cell" }, yuan(line.pending_amount)),
          ),
        ),
      ),
    ),
  );
}

const fetched = ({ day = "", kind }) => text(`bills?day=${encodeURIComponent(day)}&kind=${encodeURIComponent(kind)}`);

async function showBill(_, pressed) {
  bill = null;
  bill = await fetched(filled(pressed));
}

async function downloadBill(_, pressed) {
  const { day = "", kind } = filled(pressed);
  const found = await fetched({ day, kind });
  const address = URL.createObjectURL(new Blob([found], { type: "text/csv" }));
  const link = h("a", { href: address, download: `${kind}-${day}.csv` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
  return t("bills.downloaded", link.download);
}

export const bills = {
  name: "bills",
  control: "GET bills",
  whenShown: true,
  topics: ["orders", "refunds", "shares", "transfer_bills", "cash_coupon_stocks", "cash_coupons"],
  load: async () => (await get("balances")).balances,
  count: () => null,
  content,
  actions: { showBill, downloadBill },
};
