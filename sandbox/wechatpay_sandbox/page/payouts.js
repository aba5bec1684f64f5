// Batches of payouts and users' authorisations for payouts. Single payouts are in transfers.js.

import { listed } from "./listed.js";

const waits = (batch) => batch.status === "WAIT_PAY";
const isOpen = (batch) => !["FINISHED", "CLOSED"].includes(batch.status);

export const batches = listed({
  name: "transfer_batches",
  path: "transfer-batches",
  list: "batches",
  topics: ["transfer_batches", "transfer_details"],
  id: "batch_id",
  title: "out_batch_no",
  under: "batch_id",
  created: "created",
  sum: "total_amount",
  state: "status",
  kinds: { WAIT_PAY: "busy", ACCEPTED: "busy", PROCESSING: "busy", FINISHED: "good" },
  steps: [
    { step: "approve", when: waits, primary: true },
    { step: "hold", when: (batch) => batch.status === "ACCEPTED" },
    { step: "finish", when: (batch) => isOpen(batch) && !waits(batch) },
    { step: "close", when: isOpen },
  ],
});

export const authorisations = listed({
  name: "authorisations",
  path: "authorisations",
  list: "authorisations",
  topics: ["user_authorisations"],
  id: "out_authorization_no",
  title: "out_authorization_no",
  under: "openid",
  created: "created",
  state: "state",
  kinds: { WAIT_USER_CONFIRM: "busy", TAKING_EFFECT: "good" },
  steps: [
    { step: "confirm", when: (one) => one.state === "WAIT_USER_CONFIRM", primary: true },
    { step: "close", when: (one) => one.state === "TAKING_EFFECT" },
  ],
});
