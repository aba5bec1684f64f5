// Sharing orders: each share and each return can be made to fail, while it is not done.

import { h } from "./dom.js";
import { listed } from "./listed.js";
import { yuan } from "./money_and_time.js";
import { badge, button, card } from "./parts.js";
import { send } from "./sandbox_api.js";
import { t } from "./texts.js";

const KINDS = { PENDING: "busy", PROCESSING: "busy", SUCCESS: "good", CLOSED: "quiet", FAILED: "bad" };

function parts(order) {
  return [
    order.receivers?.length ? card(t("shares.receivers"), h("ul", { class: "set" }, order.receivers.map(share))) : null,
    order.returns.length ? card(t("shares.returns"), h("ul", { class: "set" }, order.returns.map(returned))) : null,
  ];
}

const share = (one) => part(one.detail_id, one.account ?? one.receiver_account, one, "failShare", one.result === "PENDING");
const returned = (one) => part(one.return_id, one.out_return_no, one, "failReturn", one.result === "PROCESSING");

function part(id, title, { amount, result, fail_reason: reason }, action, isOpen) {
  return h(
    "li",
    { "data-key": id },
    h("span", {}, h("code", {}, title), " ", yuan(amount)),
    h("span", {}, badge(result, KINDS[result] ?? "quiet"), reason ? h("small", {}, ` ${reason}`) : null),
    isOpen ? button(action, t(`shares.${action}`), { id, kind: "small" }) : null,
  );
}

const fail = (path) => async ({ id }) => {
  await send("POST", `${path}/${encodeURIComponent(id)}/fail`);
  return t("stepDone", t("shares.failed"), id);
};

const section = listed({
  name: "shares",
  path: "sharing-orders",
  list: "sharing_orders",
  topics: ["sharing_orders", "shares", "sharing_returns"],
  id: "order_id",
  title: "out_order_no",
  under: "transaction_id",
  created: "created",
  state: "state",
  kinds: { PROCESSING: "busy", FINISHED: "good" },
  hidden: ["receivers", "returns"],
  cards: parts,
});

export const shares = { ...section, actions: { ...section.actions, failShare: fail("shares"), failReturn: fail("sharing-returns") } };
