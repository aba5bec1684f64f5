// Complaints of users: the user writes, or complains again. Orders have the button for a new one.

import { listed } from "./listed.js";

const words = [{ name: "text", kind: "long" }];

export const complaints = listed({
  name: "complaints",
  path: "complaints",
  list: "complaints",
  topics: ["complaints", "complaint_entries"],
  id: "complaint_id",
  title: "complaint_detail",
  under: "complaint_id",
  created: "complaint_time",
  state: "complaint_state",
  kinds: { PENDING: "bad", PROCESSING: "busy", PROCESSED: "good" },
  steps: [
    { step: "write", fields: words, primary: true },
    { step: "continue", fields: words },
  ],
});
