// What operations without rules of their own have created: one section for the resources of every area.

import { h } from "./dom.js";
import { listed } from "./listed.js";
import { card, facts, number } from "./parts.js";
import { get } from "./sandbox_api.js";
import { t } from "./texts.js";

export const records = listed({
  name: "records",
  path: "records",
  list: "records",
  topics: ["records"],
  id: "id",
  title: "operation",
  under: "resource",
  created: "created",
  hidden: ["identifiers"],
  open: (id) => get(`records/${encodeURIComponent(id)}`),
  cards: (record) =>
    card(
      t("records.identifiers"),
      facts(record.identifiers.map(({ name, value }) => [h("code", {}, name), number(value)])),
    ),
});
