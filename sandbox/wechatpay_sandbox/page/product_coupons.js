// Coupons for articles: their batches, of which the user takes a coupon, and the coupons of users.

import { listed } from "./listed.js";

const asWhom = [{ name: "openid", placeholder: "oUser0000000000000000000001" }];
const isGiving = (stock) => stock.state === "SENDING" && stock.stock_bundle_id === null && stock.coupon_code_mode !== "API_ASSIGN";
const take = (stock) => `product-coupon-stocks/${encodeURIComponent(stock.stock_id)}/take`;

export const productCouponStocks = listed({
  name: "product_coupon_stocks",
  path: "product-coupon-stocks",
  list: "product_coupon_stocks",
  topics: ["product_coupon_stocks", "product_coupons"],
  id: "stock_id",
  title: "name",
  under: "stock_id",
  created: "begins",
  state: "state",
  kinds: { AUDITING: "busy", SENDING: "good", STOPPED: "bad" },
  steps: [
    { step: "take", when: isGiving, fields: asWhom, primary: true },
    { step: "takeToConfirm", when: isGiving, fields: asWhom, path: take, body: () => ({ confirm: true }) },
  ],
});

export const userProductCoupons = listed({
  name: "user_product_coupons",
  path: "user-product-coupons",
  list: "user_product_coupons",
  topics: ["user_product_coupons"],
  id: "id",
  title: "coupon_code",
  under: "stock_id",
  created: "given",
  state: "state",
  kinds: { EFFECTIVE: "busy", PENDING: "busy", CONFIRMING: "busy", USED: "good" },
  steps: [{ step: "expire", when: (coupon) => ["EFFECTIVE", "PENDING", "CONFIRMING"].includes(coupon.state) }],
});
