"""Coupons for articles of a brand: made and reviewed, in batches and bundles of batches.

coupon: AUDITING ──→ EFFECTIVE ──→ DEACTIVATED
batch:  AUDITING ──→ SENDING ──→ STOPPED (its time is over)
            ╰───────────┴──→ DEACTIVATED
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time, unix_seconds
from wechatpay_sandbox.reply.refusal import Refusal, not_found, parameter_error
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores import product_coupons
from wechatpay_sandbox.stores.coupon_codes import CouponCode
from wechatpay_sandbox.stores.product_coupons import ProductCoupon, ProductCouponStock
from wechatpay_sandbox.trade import identifiers
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.translation import gettext as _

APPROVE = "product_coupon.approve"
"""The name of the appointment at which a coupon, with its batches, or a batch has passed the review."""
REVIEW_SECONDS = 2.0
"""How long a review takes. It is our own choice, since none is published."""

BY_UPLOAD = "UPLOAD"
BY_GIFT = "API_ASSIGN"
"""Where the codes of a batch come from: uploads, or each gift; else WeChat Pay makes them."""

_RULES = {
    product_coupons.ONCE: ("stock", "single_usage_rule"),
    product_coupons.IN_TURN: ("stock", "sequential_usage_rule"),
    product_coupons.BY_BUNDLE: ("stock_bundle", "progressive_bundle_usage_rule"),
}
"""By usage mode: what a coupon comes with, and the rule in it."""
_COUNTED = {
    product_coupons.IN_TURN: "sequential_usage_info",
    product_coupons.BY_BUNDLE: "progressive_bundle_usage_info",
}
"""By usage mode: what says how often a coupon is used."""
_DISCOUNTS = ("normal_coupon", "discount_coupon", "exchange_coupon")
_NOT_TOLD = ("out_request_no", "stock", "stock_bundle")


def create(request: CheckedRequest) -> tuple[ProductCoupon, list[ProductCouponStock]]:
    """Makes a coupon with its first batch, or bundle of batches, which goes under review.

    Refusal PARAM_ERROR for what its usage mode lacks, and like `add_stock` and `add_bundle`.
    """
    body = request.body
    mode = body["usage_mode"]
    if mode not in _RULES:
        raise parameter_error("/usage_mode", "body", _("is none that the sandbox knows"), reason="unknown")
    needed = [_RULES[mode][0], *([_COUNTED[mode]] if mode in _COUNTED else [])]
    for name in needed:
        if name not in body:
            raise parameter_error(
                f"/{name}", "body", _("is missing; a coupon of {mode} has it").format(mode=mode), reason="missing"
            )
    coupon = ProductCoupon(
        product_coupon_id=identifiers.product_coupon_id(),
        mchid=request.merchant.mchid,
        brand_id=body["brand_id"],
        state=product_coupons.AUDITING,
        usage_mode=mode,
        request={name: value for name, value in body.items() if name not in _NOT_TOLD},
    )
    request.platform.store.product_coupons.add(coupon)
    _review(request, coupon.product_coupon_id)
    stocks = add_bundle(request, coupon) if mode == product_coupons.BY_BUNDLE else [add_stock(request, coupon)]
    return coupon, stocks


def _review(request: CheckedRequest, identifier: str) -> None:
    due = request.platform.pace.due_time(request.now, REVIEW_SECONDS)
    request.platform.store.agenda.add(due, APPROVE, identifier)


def approve(platform: Platform, identifier: str, now: float) -> None:
    """The coupon or the batch with this number has passed the review, unless it was withdrawn before."""
    coupon = platform.store.product_coupons.one(product_coupon_id=identifier)
    if coupon is not None and coupon.state == product_coupons.AUDITING:
        platform.store.product_coupons.save(replace(coupon, state=product_coupons.EFFECTIVE))
    stock = platform.store.product_coupon_stocks.one(stock_id=identifier)
    if stock is not None and stock.state == product_coupons.AUDITING:
        platform.store.product_coupon_stocks.save(replace(stock, state=product_coupons.SENDING))


def find(request: CheckedRequest, product_coupon_id: str | None = None) -> ProductCoupon:
    """The coupon with this number, by default that of the path. Refusal RESOURCE_NOT_EXISTS if the brand has none."""
    number = str(request.path["product_coupon_id"]) if product_coupon_id is None else product_coupon_id
    given = request.query if request.body is None else request.body
    found = request.platform.store.product_coupons.one(product_coupon_id=number)
    if found is None or (found.mchid, found.brand_id) != (request.merchant.mchid, given["brand_id"]):
        raise not_found(_("the brand has no coupon with this product_coupon_id; check both"))
    return found


def change(request: CheckedRequest) -> ProductCoupon:
    """Changes what the coupon shows. Refusal INVALID_REQUEST if it was withdrawn."""
    coupon = find(request)
    _refuse_withdrawn(coupon.state)
    told = {**coupon.request, "display_info": request.body["display_info"]}
    return request.platform.store.product_coupons.save(replace(coupon, request=told))


def _refuse_withdrawn(state: str) -> None:
    if state == product_coupons.DEACTIVATED:
        raise _invalid(_("it is DEACTIVATED, and no call undoes that; make another"))


def _invalid(message: str) -> Refusal:
    return Refusal(400, "INVALID_REQUEST", message)


def _describe_withdrawal(request: CheckedRequest) -> dict[str, str]:
    return {
        "deactivate_request_no": request.body["out_request_no"],
        "deactivate_time": beijing_time(request.now),
        "deactivate_reason": request.body["deactivate_reason"],
    }


def deactivate(request: CheckedRequest) -> ProductCoupon:
    """Withdraws the coupon. Refusal INVALID_REQUEST if that was done before."""
    coupon = find(request)
    _refuse_withdrawn(coupon.state)
    told = {**coupon.request, **_describe_withdrawal(request)}
    return request.platform.store.product_coupons.save(replace(coupon, state=product_coupons.DEACTIVATED, request=told))


# --- batches


def add_stock(request: CheckedRequest, coupon: ProductCoupon) -> ProductCouponStock:
    """Adds a batch, which goes under review.

    Refusal INVALID_REQUEST if the coupon was withdrawn or is used by bundles, PARAM_ERROR for a rule that it lacks, or
    that does not fit.
    """
    _refuse_withdrawn(coupon.state)
    if coupon.usage_mode == product_coupons.BY_BUNDLE:
        raise _invalid(_("the coupon is used by bundles; add a bundle of batches"))
    info = request.body["stock"]
    _holder, name = _RULES[coupon.usage_mode]
    rule = _require_rule(info, "stock", name)
    if coupon.usage_mode == product_coupons.IN_TURN:
        _check_lists("stock", name, rule, count_uses(coupon), exact=False)
    return _add(request, coupon, info, "stock", name, rule, None, 0)


def add_bundle(request: CheckedRequest, coupon: ProductCoupon) -> list[ProductCouponStock]:
    """Adds a batch for each use, which go under review. Refusals like `add_stock`."""
    _refuse_withdrawn(coupon.state)
    if coupon.usage_mode != product_coupons.BY_BUNDLE:
        raise _invalid(_("the coupon is not used by bundles; add a batch"))
    info = request.body["stock_bundle"]
    _holder, name = _RULES[coupon.usage_mode]
    rule = _require_rule(info, "stock_bundle", name)
    _check_lists("stock_bundle", name, rule, count_uses(coupon), exact=True)
    bundle_id = identifiers.stock_bundle_id()
    stocks = []
    for place in range(count_uses(coupon)):
        part = {"coupon_available_period": rule["coupon_available_period"]}
        part |= {one: rule[f"{one}_list"][place] for one in _DISCOUNTS if f"{one}_list" in rule}
        stocks.append(_add(request, coupon, info, "stock_bundle", name, part, bundle_id, place))
    return stocks


def count_uses(coupon: ProductCoupon) -> int:
    """How often a coupon is used."""
    name = _COUNTED.get(coupon.usage_mode)
    return 1 if name is None else int(coupon.request[name]["count"])


def _require_rule(info: Mapping[str, Any], holder: str, name: str) -> Mapping[str, Any]:
    if name not in info:
        raise parameter_error(
            f"/{holder}/{name}", "body", _("is missing; say when the coupons are good"), reason="missing"
        )
    rule: Mapping[str, Any] = info[name]
    return rule


def _check_lists(holder: str, name: str, rule: Mapping[str, Any], uses: int, *, exact: bool) -> None:
    """Refusal PARAM_ERROR for discounts that are more than the uses or, if `exact`, fewer."""
    for one in _DISCOUNTS:
        listed = len(rule.get(f"{one}_list", ()))
        if listed > uses or (exact and 0 < listed < uses):
            raise parameter_error(
                f"/{holder}/{name}/{one}_list",
                "body",
                _("has {listed} discounts for {uses} uses").format(listed=listed, uses=uses),
                reason="count",
            )


def _add(
    request: CheckedRequest,
    coupon: ProductCoupon,
    info: Mapping[str, Any],
    holder: str,
    name: str,
    rule: Mapping[str, Any],
    bundle_id: str | None,
    place: int,
) -> ProductCouponStock:
    period = rule["coupon_available_period"]
    begins, ends = unix_seconds(period["available_begin_time"]), unix_seconds(period["available_end_time"])
    if ends <= begins:
        raise parameter_error(
            f"/{holder}/{name}/coupon_available_period/available_end_time",
            "body",
            _("must be later than available_begin_time"),
            reason="period",
        )
    stock = ProductCouponStock(
        stock_id=identifiers.stock_id(),
        product_coupon_id=coupon.product_coupon_id,
        stock_bundle_id=bundle_id,
        place=place,
        state=product_coupons.AUDITING,
        begins=begins,
        ends=ends,
        given=0,
        request={"told": {**info, name: rule}, "stores": []},
    )
    request.platform.store.product_coupon_stocks.add(stock)
    _review(request, stock.stock_id)
    return stock


def find_stock(request: CheckedRequest) -> ProductCouponStock:
    """The batch of the path. Refusal RESOURCE_NOT_EXISTS if the coupon has none."""
    coupon = find(request)
    stock = request.platform.store.product_coupon_stocks.one(stock_id=str(request.path["stock_id"]))
    if stock is None or stock.product_coupon_id != coupon.product_coupon_id:
        raise not_found(_("the coupon has no batch with this stock_id; check both"))
    return stock


def find_bundle(request: CheckedRequest) -> list[ProductCouponStock]:
    """The batches of the bundle of the path. Refusal RESOURCE_NOT_EXISTS if the coupon has none."""
    return find_bundle_of(request, find(request), str(request.path["stock_bundle_id"]))


def find_bundle_of(request: CheckedRequest, coupon: ProductCoupon, stock_bundle_id: str) -> list[ProductCouponStock]:
    """The batches of a bundle. Refusal RESOURCE_NOT_EXISTS if the coupon has none with this number."""
    stocks = request.platform.store.product_coupon_stocks.list_bundle(stock_bundle_id)
    if not stocks or stocks[0].product_coupon_id != coupon.product_coupon_id:
        raise not_found(_("the coupon has no bundle with this stock_bundle_id; check both"))
    return stocks


def change_stocks(request: CheckedRequest, stocks: Sequence[ProductCouponStock]) -> list[ProductCouponStock]:
    """Changes what batches show and where they are good. Refusal INVALID_REQUEST if one was withdrawn."""
    changes = {name: value for name, value in request.body.items() if name not in ("brand_id", "out_request_no")}
    return [_rewrite(request, stock, changes) for stock in stocks]


def change_budget(request: CheckedRequest, stocks: Sequence[ProductCouponStock]) -> list[ProductCouponStock]:
    """Changes how many coupons batches have.

    Refusal PARAM_ERROR for a number too few, INVALID_REQUEST if there are not as many now as the merchant says, or more
    were given.
    """
    body, rewritten = request.body, []
    name = "max_count" if body["update_mode"] == "MAX_COUNT" else "max_count_per_day"
    for field in (f"current_{name}", f"target_{name}"):
        if field not in body:
            raise parameter_error(f"/{field}", "body", _("is missing for this update_mode"), reason="missing")
    current, target = body[f"current_{name}"], body[f"target_{name}"]
    for stock in stocks:
        rule = stock.request["told"]["stock_send_rule"]
        if rule.get(name) != current:
            raise _invalid(_("{name} is {now}, not {given}").format(name=name, now=rule.get(name), given=current))
        if name == "max_count" and target < stock.given:
            raise _invalid(_("{given} coupons were given; there cannot be fewer").format(given=stock.given))
        rewritten.append(_rewrite(request, stock, {"stock_send_rule": {**rule, name: target}}))
    return rewritten


def _rewrite(request: CheckedRequest, stock: ProductCouponStock, changes: Mapping[str, Any]) -> ProductCouponStock:
    _refuse_withdrawn(stock.state)
    told = {**stock.request, "told": {**stock.request["told"], **changes}}
    return request.platform.store.product_coupon_stocks.save(replace(stock, request=told))


def deactivate_stock(request: CheckedRequest, stock: ProductCouponStock) -> ProductCouponStock:
    """Withdraws the batch. Refusal INVALID_REQUEST if that was done before, or it is at its end."""
    if stock.current_state(request.now) == product_coupons.STOPPED:
        raise _invalid(_("the batch is STOPPED; it is at its end"))
    withdrawn = _rewrite(request, stock, _describe_withdrawal(request))
    return request.platform.store.product_coupon_stocks.save(replace(withdrawn, state=product_coupons.DEACTIVATED))


def upload_codes(request: CheckedRequest, stock: ProductCouponStock) -> dict[str, list[str]]:
    """Adds codes: those that were `taken`, those that the batch had (`known`), those that came `twice`.

    Refusal INVALID_REQUEST unless the codes of the batch are uploaded.
    """
    if stock.request["told"]["coupon_code_mode"] != BY_UPLOAD:
        raise _invalid(_("the codes of this batch are not uploaded; only those of UPLOAD are"))
    codes, sent = request.platform.store.coupon_codes, request.body["code_list"]
    once = list(dict.fromkeys(sent))
    known = [code for code in once if codes.one(stock_id=stock.stock_id, code=code) is not None]
    taken = [code for code in once if code not in known]
    codes.add(*(CouponCode(stock.stock_id, code, request.now, None, None) for code in taken))
    return {"taken": taken, "known": known, "twice": [code for code in once if sent.count(code) > 1]}


def associate_stores(request: CheckedRequest, stocks: Sequence[ProductCouponStock]) -> list[str]:
    """Associates shops with batches; the shops. Refusal INVALID_REQUEST unless the batches are of certain shops."""
    asked = list(dict.fromkeys(one["store_id"] for one in request.body["store_list"]))
    for stock in stocks:
        if stock.request["told"]["store_scope"] != "SPECIFIC":
            raise _invalid(_("the coupons are not of certain shops; only a batch of SPECIFIC has a list"))
        stores = list(dict.fromkeys([*stock.request["stores"], *asked]))
        _save_stores(request, stock, stores)
    return asked


def disassociate_stores(request: CheckedRequest, stocks: Sequence[ProductCouponStock]) -> tuple[list[str], list[str]]:
    """Takes shops off batches; those that were associated, and those that were not."""
    asked = list(dict.fromkeys(one["store_id"] for one in request.body["store_list"]))
    there = {store for stock in stocks for store in stock.request["stores"]}
    for stock in stocks:
        _save_stores(request, stock, [store for store in stock.request["stores"] if store not in asked])
    return [store for store in asked if store in there], [store for store in asked if store not in there]


def _save_stores(request: CheckedRequest, stock: ProductCouponStock, stores: list[str]) -> None:
    changed = replace(stock, request={**stock.request, "stores": stores})
    request.platform.store.product_coupon_stocks.save(changed)
