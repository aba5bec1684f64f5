// What a shop's page, mini program or app hands to WeChat: pasted here, it is paid with, or told what is wrong with it.

import { h } from "./dom.js";
import { button, card, copyButton } from "./parts.js";
import { Refused, send } from "./sandbox_api.js";
import { has, t } from "./texts.js";

const EXAMPLE = `{
  "appId": "wx8888888888888888",
  "timeStamp": "1767367445",
  "nonceStr": "5K8264ILTKCH16CQ2502SI8ZNMTM67VS",
  "package": "prepay_id=wx02150405…",
  "signType": "RSA",
  "paySign": "…"
}`;

/** What was typed, and what came of it: null, or { kind } with `findings`, or with what was paid. */
const state = { text: "", appid: "", outcome: null };

function content() {
  return [
    h("header", { class: "head" }, h("h2", { tabindex: -1 }, t("cashier"))),
    h("p", {}, t("cashierText")),
    card(
      null,
      h(
        "label",
        { class: "stacked" },
        t("cashierParameters"),
        h("textarea", {
          class: "wide",
          rows: 9,
          "data-on": "parameters",
          placeholder: EXAMPLE,
          autocomplete: "off",
          autocapitalize: "off",
          spellcheck: "false",
        }),
      ),
      h(
        "div",
        { class: "filter" },
        h("input", {
          class: "wide",
          "data-on": "appid",
          "data-enter": "openCashier",
          "aria-label": t("cashierAppid"),
          placeholder: t("cashierAppid"),
          autocomplete: "off",
          autocapitalize: "off",
          spellcheck: "false",
        }),
        button("openCashier", t("cashierOpen"), { kind: "primary" }),
      ),
      h("p", { class: "dim" }, t("cashierAppidText")),
    ),
    h("div", { "data-key": "outcome", role: "status" }, state.outcome ? outcome(state.outcome) : null),
  ];
}

function outcome({ kind, findings, orders, service_order: rental }) {
  if (findings) {
    return card(
      t("cashierFindings", findings.length),
      h("p", { class: "dim" }, t("cashierKind"), " ", h("code", {}, kind)),
      h("ol", { class: "findings" }, findings.map(finding)),
    );
  }
  return card(
    t("cashierRight"),
    h("p", { class: "dim" }, t("cashierKind"), " ", h("code", {}, kind)),
    (orders ?? []).map((order) =>
      h("p", {}, h("a", { href: `#orders/${encodeURIComponent(order.transaction_id)}` }, t("paid", order.out_trade_no))),
    ),
    rental ? h("p", {}, t("cashierServiceOrder", rental.out_order_no, rental.state)) : null,
    orders || rental ? null : h("p", {}, t("cashierOnlyChecked")),
  );
}

/** A mistake by its code, in the page's language, and as the sandbox tells it. */
function finding({ fault, field, text, fix }) {
  const [mistake, remedy] = [`mistake.${fault}`, `fix.${fault}`];
  return h(
    "li",
    {},
    h("p", {}, field ? [h("code", {}, field), " "] : null, h("b", {}, has(mistake) ? t(mistake) : fault)),
    has(remedy) ? h("p", {}, t(remedy)) : null,
    h("p", { class: "dim" }, `${text}: ${fix}.`, " ", copyButton(`${text}: ${fix}`)),
  );
}

/** An object, or the address of a coupon's page. A script's own notation is no JSON: what is wrong, its reader says. */
function read(text) {
  return text.startsWith("{") ? JSON.parse(text) : text;
}

async function openCashier() {
  state.outcome = null;
  let parameters;
  try {
    parameters = read(state.text.trim());
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Refused(400, "JSON", `${t("cashierNoJson")} ${error.message}`);
  }
  try {
    state.outcome = await send("POST", "cashier", { parameters, appid: state.appid.trim() });
    return t("cashierRight");
  } catch (error) {
    if (!(error instanceof Refused) || !error.detail?.findings) throw error;
    state.outcome = error.detail;
    return t("cashierFindings", error.detail.findings.length);
  }
}

export const cashier = {
  name: "cashier",
  control: "POST cashier",
  topics: [],
  load: async () => state,
  count: () => null,
  content,
  actions: { openCashier },
  fields: { parameters: (text) => (state.text = text), appid: (text) => (state.appid = text) },
};
