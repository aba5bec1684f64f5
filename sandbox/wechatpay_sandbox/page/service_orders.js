// Service orders of WeChat Pay score and the users' permissions for them. The user acts here.

import { listed } from "./listed.js";

const funds = (item) => `users/${encodeURIComponent(item.openid)}/funds`;
const token = (step) => (permission) => `service-permissions/${encodeURIComponent(permission.token)}/${step}`;
const asWhom = [{ name: "openid", placeholder: "oUser0000000000000000000001" }];

export const serviceOrders = listed({
  name: "service_orders",
  path: "service-orders",
  list: "service_orders",
  topics: ["service_orders"],
  id: "order_id",
  title: "out_order_no",
  under: "service_id",
  created: "created",
  sum: "total_amount",
  state: "state",
  kinds: { CREATED: "busy", DOING: "busy", DONE: "good" },
  steps: [
    { step: "confirm", when: (order) => order.state === "CREATED", fields: asWhom, primary: true },
    { step: "pay", when: (order) => order.is_due, primary: true },
    { step: "short", when: (order) => order.openid && order.state === "DOING", path: funds, body: () => ({ short: true }) },
    { step: "enough", when: (order) => order.openid && order.state === "DOING", path: funds, body: () => ({ short: false }) },
  ],
});

export const servicePermissions = listed({
  name: "service_permissions",
  path: "service-permissions",
  list: "service_permissions",
  topics: ["score_permissions"],
  id: "authorization_code",
  title: "authorization_code",
  under: "service_id",
  created: "applied",
  state: "authorization_state",
  kinds: { UNBINDUSER: "busy", AVAILABLE: "good" },
  steps: [
    { step: "give", when: (one) => one.authorization_state === "UNBINDUSER", path: token("give"), fields: asWhom, primary: true },
    { step: "end", when: (one) => one.authorization_state === "AVAILABLE", path: token("end") },
  ],
});
