import { h } from "./dom.js";
import { amount, moment, shortMoment, yuan } from "./money_and_time.js";
import { badge, button, card, empty, facts, folded, number, row, state } from "./parts.js";
import { isPaid } from "./orders.js";
import { get, send } from "./sandbox_api.js";
import { askForRefund, placeOrder } from "./snippets.js";
import { t } from "./texts.js";

const KINDS = { PROCESSING: "busy", SUCCESS: "good", ABNORMAL: "bad", CLOSED: "quiet" };

export function refundRow(refund, selected) {
  return row("refunds", refund.refund_id, {
    title: h("code", {}, refund.out_refund_no),
    under: h("code", {}, refund.transaction_id),
    right: yuan(refund.amount),
    below: [badge(refund.status, KINDS[refund.status] ?? "quiet", t(`refund.${refund.status}`)), shortMoment(refund.created)],
    selected,
  });
}

function detail(refund) {
  const open = ["PROCESSING", "ABNORMAL"].includes(refund.status);
  return [
    h(
      "header",
      { class: "head" },
      h("h2", { tabindex: -1 }, refund.out_refund_no),
      state(refund.status, KINDS[refund.status] ?? "quiet", `refund.${refund.status}`),
    ),
    h("p", { class: "sum" }, amount(refund.amount)),
    open
      ? h(
          "section",
          { class: "card buttons", "data-key": "settle", "aria-label": t("settle") },
          h("span", {}, t("settle")),
          ["SUCCESS", "ABNORMAL", "CLOSED"]
            .filter((status) => status !== refund.status)
            .map((status) =>
              button("settle", status, {
                kind: status === "SUCCESS" ? "primary" : "",
                id: refund.refund_id,
                value: status,
              }),
            ),
        )
      : null,
    card(
      null,
      facts([
        [t("outRefundNo"), number(refund.out_refund_no)],
        [t("refundId"), number(refund.refund_id)],
        [t("refundOrder"), h("a", { href: `#orders/${refund.transaction_id}` }, h("code", {}, refund.transaction_id))],
        [t("notifyUrl"), refund.notify_url],
        [t("operation"), h("code", {}, refund.operation)],
        [t("createdAt"), moment(refund.created)],
        [t("succeededAt"), refund.succeeded && moment(refund.succeeded)],
      ]),
      folded("request", t("requestBody"), refund.request),
    ),
  ];
}

function nothing({ about, lists }) {
  const paid = (lists.orders ?? []).find((order) => isPaid(order) && order.refunded < order.total);
  return paid
    ? empty(t("noRefunds"), t("noRefundsText"), askForRefund(about, paid))
    : empty(t("noRefunds"), t("noRefundsNeedsOrder"), ...placeOrder(about));
}

async function settle({ id, value }) {
  const refund = await send("POST", `refunds/${encodeURIComponent(id)}/settle`, { status: value });
  return t("settled", refund.out_refund_no, refund.status);
}

export const refunds = {
  name: "refunds",
  control: "GET refunds",
  topics: ["refunds"],
  detailTopics: ["refunds"],
  load: async () => (await get("refunds")).refunds,
  open: (id) => get(`refunds/${encodeURIComponent(id)}`),
  row: refundRow,
  id: (refund) => refund.refund_id,
  count: (items) => items.length,
  empty: nothing,
  detail,
  actions: { settle },
};
