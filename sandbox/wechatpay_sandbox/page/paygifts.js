// Activities that give coupons of a merchant after a payment; the user takes what they give.

import { listed } from "./listed.js";

const ONGOING = "ONGOING_ACT_STATUS";

export const paygifts = listed({
  name: "paygift_activities",
  path: "paygift-activities",
  list: "paygift_activities",
  topics: ["paygift_activities", "paygifts"],
  id: "activity_id",
  title: "activity_name",
  under: "activity_id",
  created: "created",
  state: "state",
  kinds: { CREATE_ACT_STATUS: "busy", [ONGOING]: "good" },
  steps: [
    {
      step: "give",
      when: (activity) => activity.state === ONGOING,
      fields: [{ name: "order", placeholder: "ORDER20260102150405" }],
      primary: true,
    },
  ],
});
