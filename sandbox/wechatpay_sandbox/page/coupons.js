// Coupons: cash coupons, which the user pays an order with, and those of a merchant, which the user takes.

import { listed } from "./listed.js";

const stockKinds = { unactivated: "busy", running: "good", RUNNING: "good", paused: "bad" };
const couponKinds = { SENDED: "busy", USED: "good" };
const asWhom = [{ name: "openid", placeholder: "oUser0000000000000000000001" }];
const isHeld = (coupon) => coupon.state === "SENDED";

const stocks = (name, path, steps = []) =>
  listed({
    name,
    path,
    list: name,
    topics: [name],
    id: "stock_id",
    title: "stock_name",
    under: "stock_id",
    created: "created",
    state: "state",
    kinds: stockKinds,
    steps,
  });

export const cashCouponStocks = stocks("cash_coupon_stocks", "cash-coupon-stocks");

export const merchantCouponStocks = stocks("merchant_coupon_stocks", "merchant-coupon-stocks", [
  { step: "take", when: (stock) => stock.state === "RUNNING" && stock.coupon_code_mode !== "MERCHANT_API", fields: asWhom, primary: true },
]);

export const cashCoupons = listed({
  name: "cash_coupons",
  path: "cash-coupons",
  list: "cash_coupons",
  topics: ["cash_coupons"],
  id: "coupon_id",
  title: "coupon_id",
  under: "stock_id",
  created: "given",
  sum: "coupon_amount",
  state: "state",
  kinds: couponKinds,
  steps: [
    { step: "use", when: isHeld, fields: [{ name: "order", placeholder: "ORDER20260102150405" }], primary: true },
    { step: "expire", when: isHeld },
  ],
});

export const merchantCoupons = listed({
  name: "merchant_coupons",
  path: "merchant-coupons",
  list: "merchant_coupons",
  topics: ["merchant_coupons"],
  id: "id",
  title: "coupon_code",
  under: "stock_id",
  created: "given",
  sum: "discount_amount",
  state: "state",
  kinds: couponKinds,
  steps: [
    { step: "delete", when: isHeld },
    { step: "expire", when: isHeld },
  ],
});
