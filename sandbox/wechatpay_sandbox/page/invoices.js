// Invoices: one is issued or taken back by itself, at once, or it fails.

import { listed } from "./listed.js";

export const invoices = listed({
  name: "invoices",
  path: "invoices",
  list: "invoices",
  topics: ["invoices"],
  id: "id",
  title: "fapiao_id",
  under: "buyer",
  created: "accepted",
  sum: "total_amount",
  state: "status",
  kinds: { ISSUE_ACCEPTED: "busy", ISSUED: "good", ISSUE_FAILED: "bad", REVERSE_ACCEPTED: "busy", REVERSE_FAILED: "bad" },
  steps: [
    { step: "issue", when: (item) => item.status === "ISSUE_ACCEPTED", primary: true },
    {
      step: "fail",
      when: (item) => ["ISSUE_ACCEPTED", "REVERSE_ACCEPTED"].includes(item.status),
      fields: [
        { name: "code", placeholder: "TAX_SYSTEM_ERROR" },
        { name: "message", placeholder: "税局系统异常" },
      ],
    },
  ],
});
