// Parking: plates whose users have opened the service, stays that are debited, and car parks that apply for reminders.

import { listed } from "./listed.js";

const color = (plate) => ({ plate_color: plate.plate_color });

export const plates = listed({
  name: "plates",
  path: "plates",
  list: "plates",
  topics: ["plates", "parking_stays"],
  id: "plate_number",
  title: "plate_number",
  under: "openid",
  created: "opened",
  state: "state",
  kinds: { NORMAL: "good", PAUSE: "busy" },
  steps: [
    { step: "open", when: (plate) => plate.state !== "NORMAL", body: color, primary: true },
    { step: "pause", when: (plate) => plate.state === "NORMAL", body: color },
    { step: "close", when: (plate) => plate.state !== "OUT_SERVICE", body: color },
  ],
});

export const stays = listed({
  name: "parking_stays",
  path: "parking-stays",
  list: "parking_stays",
  topics: ["parking_stays"],
  id: "parking_id",
  title: "plate_number",
  under: "out_parking_no",
  created: "entered",
  state: "state",
  kinds: { NORMAL: "good", BLOCKED: "bad" },
});

export const carParks = listed({
  name: "car_park_applications",
  path: "car-park-applications",
  list: "car_park_applications",
  topics: ["car_park_applications"],
  id: "parking_lot_audit_no",
  title: "parking_lot_name",
  under: "out_parking_lot_id",
  created: "submitted",
  state: "audit_status",
  kinds: { AUDIT_STATUS_PENDING: "busy", AUDIT_STATUS_APPROVED: "good", AUDIT_STATUS_REJECTED: "bad" },
  steps: [
    { step: "approve", when: (one) => one.audit_status === "AUDIT_STATUS_PENDING", primary: true },
    { step: "reject", when: (one) => one.audit_status === "AUDIT_STATUS_PENDING", fields: [{ name: "comment", kind: "long" }] },
  ],
});
