// Medical orders: the user pays both parts, or the insurance refuses.

import { listed } from "./listed.js";

const isOpen = (order) => order.mix_pay_status === "MIX_PAY_CREATED";

export const medicalOrders = listed({
  name: "medical_orders",
  path: "medical-orders",
  list: "medical_orders",
  topics: ["medical_orders", "orders"],
  id: "mix_trade_no",
  title: "out_trade_no",
  under: "med_inst_name",
  created: "created",
  sum: "total_fee",
  state: "mix_pay_status",
  kinds: { MIX_PAY_CREATED: "busy", MIX_PAY_SUCCESS: "good", MIX_PAY_FAIL: "bad" },
  steps: [
    { step: "pay", when: isOpen, fields: [{ name: "openid", placeholder: "oUser0000000000000000000001" }], primary: true },
    { step: "fail", when: isOpen, fields: [{ name: "reason", kind: "long", placeholder: "医保结算失败" }] },
  ],
});
