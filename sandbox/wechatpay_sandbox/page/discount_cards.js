// Discount cards: the user takes one, its time ends, and what was not earned is paid back.

import { listed } from "./listed.js";

export const discountCards = listed({
  name: "discount_cards",
  path: "discount-cards",
  list: "discount_cards",
  topics: ["discount_cards"],
  id: "prepare_card_token",
  title: "out_card_code",
  under: "card_template_id",
  created: "prepared",
  sum: "total_amount",
  state: "state",
  kinds: { PREPARED: "busy", ONGOING: "busy", SETTLING: "busy", FINISHED: "good", UNFINISHED: "bad" },
  steps: [
    { step: "take", when: (card) => card.state === "PREPARED", fields: [{ name: "openid", placeholder: "oUser0000000000000000000001" }], primary: true },
    { step: "pay", when: (card) => card.is_due, primary: true },
    { step: "end", when: (card) => card.state === "ONGOING" },
  ],
});
