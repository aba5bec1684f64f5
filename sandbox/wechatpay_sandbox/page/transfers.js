import { h } from "./dom.js";
import { amount, moment, shortMoment, yuan } from "./money_and_time.js";
import { badge, button, card, empty, facts, number, row, state } from "./parts.js";
import { get, send } from "./sandbox_api.js";
import { makeTransfer } from "./snippets.js";
import { has, t } from "./texts.js";

const ENDED = { SUCCESS: "good", FAIL: "bad", CANCELLED: "quiet" };
const kind = (transfer) => ENDED[transfer.state] ?? "busy";
const waits = ({ state, wallet }) => state === "WAIT_USER_CONFIRM" || (wallet === "QQ" && state === "ACCEPTED");
const meaning = (transfer) => `transfer.${transfer.state}`;

function transferRow(transfer, selected) {
  return row("transfers", transfer.transfer_bill_no, {
    title: h("code", {}, transfer.out_bill_no),
    under: h("code", {}, transfer.openid),
    right: yuan(transfer.amount),
    below: [
      badge(transfer.state, kind(transfer), has(meaning(transfer)) ? t(meaning(transfer)) : ""),
      shortMoment(transfer.created),
    ],
    selected,
  });
}

function detail(transfer) {
  const id = transfer.transfer_bill_no;
  return [
    h(
      "header",
      { class: "head" },
      h("h2", { tabindex: -1 }, transfer.out_bill_no),
      state(transfer.state, kind(transfer), meaning(transfer)),
    ),
    h("p", { class: "sum" }, amount(transfer.amount)),
    transfer.state in ENDED
      ? null
      : h(
          "section",
          { class: "card buttons", "data-key": "end" },
          waits(transfer) ? button("confirm", t("confirm"), { kind: "primary", id }) : null,
          button("fail", t("fail"), { id }),
        ),
    card(
      null,
      facts([
        [t("outBillNo"), number(transfer.out_bill_no)],
        [t("transferBillNo"), number(id)],
        [t("merchantNumber"), transfer.mchid],
        [t("subMerchant"), transfer.sub_mchid],
        [t("receiver"), number(transfer.openid)],
        [t("failReason"), transfer.fail_reason && h("code", {}, transfer.fail_reason)],
        [t("createdAt"), moment(transfer.created)],
        [t("updatedAt"), moment(transfer.updated)],
      ]),
    ),
  ];
}

const end = (step, said) => async (pressed) => {
  const transfer = await send("POST", `transfers/${encodeURIComponent(pressed.id)}/${step}`);
  return t(said, transfer.out_bill_no);
};

const load = async () => (await get("transfers")).transfers;

export const transfers = {
  name: "transfers",
  control: "GET transfers",
  topics: ["transfers", "transfer_bills"],
  detailTopics: ["transfers", "transfer_bills"],
  load,
  open: async (id) => (await load()).find((transfer) => transfer.transfer_bill_no === id),
  row: transferRow,
  id: (transfer) => transfer.transfer_bill_no,
  count: (items) => items.length,
  empty: ({ about }) => empty(t("noTransfers"), t("noTransfersText"), makeTransfer(about)),
  detail,
  actions: { confirm: end("confirm", "confirmed"), fail: end("fail", "failed") },
};
