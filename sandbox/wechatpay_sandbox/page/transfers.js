import { h } from "./dom.js";
import { amount, moment, yuan } from "./money_and_time.js";
import { badge, button, card, empty, facts, folded, number, row } from "./parts.js";
import { get, send } from "./sandbox_api.js";
import { t } from "./texts.js";
export const transfers = {
  name: "transfers", control: "GET transfers", topics: ["transfers"], detailTopics: ["transfers"], load: async () => [], count: () => 0, row: () => null, id: () => "", empty: () => null, actions: {},
};
