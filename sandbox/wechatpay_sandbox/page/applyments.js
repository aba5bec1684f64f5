// Applyments: the platform reviews one, its administrator proves the account and signs.

import { listed } from "./listed.js";

const LONG = ["AUDITING", "REJECTED", "TO_BE_CONFIRMED", "TO_BE_SIGNED", "SIGNING", "FINISHED", "FREEZED", "PASSED"];
const GOOD = ["FINISH", "FINISHED", "PASSED"];
const BAD = ["REJECTED", "FROZEN", "FREEZED"];
const SHORT = ["CHECKING", "ACCOUNT_NEED_VERIFY", "AUDITING", "REJECTED", "NEED_SIGN", "FINISH", "FROZEN"];
const kind = (state) => (GOOD.includes(state) ? "good" : BAD.includes(state) ? "bad" : "busy");

export const applyments = listed({
  name: "applyments",
  path: "applyments",
  list: "applyments",
  topics: ["applyments"],
  id: "applyment_id",
  title: "number",
  under: "merchant_name",
  created: "submitted",
  state: "state",
  kinds: Object.fromEntries([...SHORT.map((state) => [state, kind(state)]), ...LONG.map((state) => [`APPLYMENT_STATE_${state}`, kind(state)])]),
  steps: [
    { step: "verify", when: (item) => item.waits_for === "verify", primary: true },
    { step: "sign", when: (item) => item.may_sign, primary: true },
    { step: "approve", when: (item) => item.waits_for === "platform" },
    {
      step: "reject",
      when: (item) => item.waits_for !== null,
      fields: [
        { name: "field", placeholder: "id_card_copy" },
        { name: "reason", placeholder: "图片不清晰，请重新上传" },
      ],
    },
    { step: "void", when: (item) => item.waits_for !== null },
  ],
});
