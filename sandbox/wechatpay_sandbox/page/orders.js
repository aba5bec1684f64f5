import { h } from "./dom.js";
import { filled, form } from "./forms.js";
import { amount, moment, shortMoment, yuan } from "./money_and_time.js";
import { LOOK, badge, button, card, empty, facts, folded, number, row, state } from "./parts.js";
import { notificationRow } from "./notifications.js";
import { refundRow } from "./refunds.js";
import { get, picture, send } from "./sandbox_api.js";
import { askForRefund, placeOrder } from "./snippets.js";
import { t } from "./texts.js";
import { timeline } from "./timeline.js";

const KINDS = { SUCCESS: "good", REFUND: "good", NOTPAY: "busy", USERPAYING: "busy", PAYERROR: "bad" };
const UNPAID = ["NOTPAY", "USERPAYING", "PAYERROR"];

const kind = (order) => KINDS[order.trade_state] ?? "quiet";
export const isPaid = (order) => ["SUCCESS", "REFUND"].includes(order.trade_state);
export const isPayable = (order) => UNPAID.includes(order.trade_state);

const pictures = new Map();

const STATES = ["NOTPAY", "USERPAYING", "SUCCESS", "REFUND", "CLOSED", "REVOKED", "PAYERROR"];

/** What is searched for; `pages` has the `before` of every page on the way to the one that is shown. */
const wanted = { search: "", state: "", pages: [], next: null };

async function load() {
  const query = new URLSearchParams({ search: wanted.search, state: wanted.state, before: wanted.pages.at(-1) ?? "" });
  const found = await get(`orders?${query}`);
  wanted.next = found.next;
  return found.orders;
}

const isSearching = () => wanted.search.trim() !== "" || wanted.state !== "" || wanted.pages.length > 0;

function tools(items) {
  return [
    h(
      "label",
      {},
      h("span", { class: "field-name" }, t("search")),
      h("input", { type: "search", "data-on": "search", value: wanted.search, placeholder: t("searchHint") }),
    ),
    h(
      "label",
      {},
      h("span", { class: "field-name" }, t("state")),
      h(
        "select",
        { "data-on": "state" },
        h("option", { value: "" }, t("all")),
        STATES.map((code) => h("option", { value: code, selected: code === wanted.state }, `${code} ${t(code)}`)),
      ),
    ),
    h("p", { class: "dim", role: "status" }, wanted.search || wanted.state ? t(wanted.next ? "foundMore" : "found", items.length) : null),
  ];
}

function pages() {
  if (wanted.next === null && wanted.pages.length === 0) return null;
  return h(
    "nav",
    { class: "pages buttons", "aria-label": t("pages") },
    button("newest", t("newest"), { disabled: wanted.pages.length === 0 }),
    button("newer", t("newer"), { disabled: wanted.pages.length === 0 }),
    button("older", t("older"), { disabled: wanted.next === null }),
  );
}

/** Goes to another page of what is searched for; a new search begins at its first. */
const turn = (change) => () => {
  change();
  return LOOK;
};

const seek = (name) => (text) => {
  Object.assign(wanted, { [name]: text, pages: [] });
  return LOOK;
};

async function open(id) {
  const path = `orders/${encodeURIComponent(id)}`;
  const [order, history] = await Promise.all([get(path), get(`${path}/history`)]);
  order.steps = history.steps;
  if (order.trade_type === "NATIVE" && isPayable(order) && !pictures.has(id)) {
    pictures.set(id, await picture(`orders/${encodeURIComponent(id)}/qr.svg`));
  }
  return order;
}

export function orderRow(order, selected) {
  return row("orders", order.transaction_id, {
    title: order.description || order.out_trade_no,
    under: h("span", {}, h("code", {}, order.out_trade_no), ` ${order.trade_type}`),
    right: yuan(order.total),
    below: [badge(order.trade_state, kind(order), t(order.trade_state)), shortMoment(order.placed)],
    selected,
  });
}

function detail(order, { about, lists }) {
  const numbers = [order.out_trade_no, order.combine_out_trade_no, ...order.refunds.map((refund) => refund.out_refund_no)];
  const told = (lists.notifications ?? []).filter((notification) => numbers.includes(notification.subject));
  return [
    h(
      "header",
      { class: "head" },
      h("h2", { tabindex: -1 }, order.description || order.out_trade_no),
      state(order.trade_state, kind(order), order.trade_state),
    ),
    h(
      "p",
      { class: "sum" },
      amount(order.total),
      order.refunded > 0 ? h("span", { class: "dim" }, t("refundedOf", yuan(order.refunded))) : null,
    ),
    isPayable(order) ? payment(order) : null,
    timeline(order),
    card(
      null,
      facts([
        [t("outTradeNo"), number(order.out_trade_no)],
        [t("combined"), order.combine_out_trade_no && number(order.combine_out_trade_no)],
        [t("transactionId"), number(order.transaction_id)],
        [t("tradeType"), order.trade_type],
        [t("merchantNumber"), order.mchid],
        [t("subMerchant"), order.sub_mchid],
        [t("payer"), order.openid && number(order.openid)],
        [order.trade_type === "NATIVE" ? t("codeUrl") : t("prepayId"), number(order.handle)],
        [t("notifyUrl"), order.notify_url],
        [t("operation"), h("code", {}, order.operation)],
        [t("placedAt"), moment(order.placed)],
        [t("paidAt"), order.paid && moment(order.paid)],
        [t("expiresAt"), isPayable(order) && order.expires ? moment(order.expires) : null],
      ]),
      folded("request", t("requestBody"), order.request),
    ),
    card(
      t("notificationsOfOrder"),
      told.length
        ? h("ul", { class: "rows" }, told.map((notification) => notificationRow(notification, false)))
        : h("p", { class: "dim" }, isPaid(order) && !order.notify_url ? t("paidNotTold") : t("noNotificationsOfOrder")),
    ),
    isPaid(order)
      ? card(
          t("refundsOfOrder"),
          order.refunds.length
            ? h("ul", { class: "rows" }, order.refunds.map((refund) => refundRow(refund, false)))
            : [h("p", { class: "dim" }, t("noRefundsOfOrder")), askForRefund(about, order)],
          order.refunded < order.total ? refundForm(order) : null,
        )
      : null,
    isPaid(order) ? card(t("complaints"), complaintForm(order)) : null,
  ];
}

function refundForm(order) {
  return form(
    t("refundNow"),
    [{ name: "amount", kind: "number", placeholder: String(order.total - order.refunded), label: t("inFen") }],
    button("refund", t("refundNow"), { id: order.transaction_id }),
  );
}

function complaintForm(order) {
  return form(
    t("complain"),
    [{ name: "detail", kind: "long", placeholder: "商品一直没有送到" }],
    button("complain", t("complain"), { id: order.transaction_id }),
  );
}

async function refund({ id }, pressed) {
  const made = await send("POST", `orders/${encodeURIComponent(id)}/refund`, filled(pressed));
  return t("refundMade", made.out_refund_no);
}

async function complain({ id }, pressed) {
  const made = await send("POST", "complaints", { transaction_id: id, ...filled(pressed) });
  return t("stepDone", t("complain"), made.complaint_id);
}

function payment(order) {
  const id = order.transaction_id;
  const code = pictures.get(id);
  return h(
    "section",
    { class: "card payment", "data-key": "payment" },
    order.trade_type === "NATIVE" && code
      ? h("img", { class: "qr", src: code, width: 184, height: 184, alt: t("scan") })
      : null,
    h(
      "div",
      {},
      h(
        "div",
        { class: "buttons" },
        button("pay", t("pay"), { kind: "primary", id, value: "SUCCESS" }),
        order.trade_state === "USERPAYING" ? null : button("pay", t("userPaying"), { id, value: "USERPAYING" }),
        button("pay", t("payError"), { id, value: "PAYERROR" }),
      ),
      order.trade_type === "NATIVE" ? h("p", { class: "dim" }, t("scanText")) : null,
      order.trade_type === "MWEB"
        ? h("p", {}, h("a", { href: `/h5?prepay_id=${encodeURIComponent(order.handle)}` }, t("openH5")))
        : null,
    ),
  );
}

const SAID = { SUCCESS: "paid", USERPAYING: "askedForPassword", PAYERROR: "paymentFailed" };

export async function pay(id, result) {
  const order = await send("POST", `orders/${encodeURIComponent(id)}/pay`, { result });
  return t(SAID[result], order.out_trade_no);
}

export const orders = {
  name: "orders",
  control: "GET orders",
  topics: ["orders"],
  detailTopics: ["orders", "refunds", "notifications", "complaints"],
  load,
  open,
  row: orderRow,
  id: (order) => order.transaction_id,
  count: (items) => (isSearching() ? null : items.length),
  isSearching,
  tools,
  pages,
  empty: ({ about }) => empty(t("noOrders"), t("noOrdersText"), ...placeOrder(about)),
  detail,
  actions: {
    pay: ({ id, value }) => pay(id, value),
    refund,
    complain,
    newest: turn(() => (wanted.pages = [])),
    newer: turn(() => wanted.pages.pop()),
    older: turn(() => wanted.pages.push(wanted.next)),
  },
  fields: { search: seek("search"), state: seek("state") },
};
