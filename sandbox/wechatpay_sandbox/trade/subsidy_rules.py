"""Compensations of one merchant to another for a used coupon, and their return.

PAY_RECEIPT_ACCEPTED ──→ PAY_RECEIPT_SUCCESS ──→ PAY_RECEIPT_RETURNING ──→ PAY_RECEIPT_PARTIAL_RETURN, …_FULL_RETURN
          ╰──→ PAY_RECEIPT_FAIL (more than the order)
"""

from __future__ import annotations

from dataclasses import replace

from wechatpay_sandbox.reply.refusal import Refusal, not_found
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores import merchant_coupons, orders
from wechatpay_sandbox.stores.merchant_coupons import CouponSubsidy, CouponSubsidyReturn
from wechatpay_sandbox.trade import identifiers
from wechatpay_sandbox.trade.merchant_coupon_rules import find_coupon, find_stock_of
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.translation import gettext as _

SETTLE = "coupon_subsidy.settle"
"""The name of the appointment at which a compensation is paid."""
SETTLE_RETURN = "coupon_subsidy.settle_return"
"""The name of the appointment at which a return is done."""
SETTLE_SECONDS = 2.0
"""How long each takes."""

_PAID = (merchant_coupons.PAID, merchant_coupons.RETURNING, merchant_coupons.PARTLY_RETURNED, merchant_coupons.RETURNED)


def pay(request: CheckedRequest) -> CouponSubsidy:
    """Takes a compensation on.

    Refusal RESOURCE_NOT_EXISTS without the coupon or the paid order, INVALID_REQUEST if the batch allows none or the
    coupon is not used.
    """
    body, store = request.body, request.platform.store
    coupon = find_coupon(request, body["coupon_code"], body["stock_id"])
    if not find_stock_of(request.platform, coupon).request.get("subsidy"):
        raise Refusal(400, "INVALID_REQUEST", _("the batch allows no compensations; make it with subsidy"))
    if coupon.state != merchant_coupons.USED:
        raise Refusal(
            400,
            "INVALID_REQUEST",
            _("the coupon is {state}; only a used one is compensated for").format(
                state=coupon.current_state(request.now)
            ),
        )
    order = store.orders.find_by_transaction_id(body["transaction_id"])
    if order is None or order.state not in orders.PAID:
        raise not_found(_("no paid order has this transaction_id; check it"))
    subsidy = CouponSubsidy(
        subsidy_receipt_id=identifiers.subsidy_receipt_id(request.now),
        mchid=request.merchant.mchid,
        out_subsidy_no=body["out_subsidy_no"],
        stock_id=coupon.stock_id,
        coupon_code=coupon.coupon_code,
        transaction_id=order.transaction_id,
        status=merchant_coupons.ACCEPTED,
        amount=body["amount"],
        returned=0,
        created=request.now,
        done=None,
        request=body,
    )
    store.coupon_subsidies.add(subsidy)
    store.agenda.add(request.platform.pace.due_time(request.now, SETTLE_SECONDS), SETTLE, subsidy.subsidy_receipt_id)
    return subsidy


def settle(platform: Platform, subsidy_receipt_id: str, now: float) -> None:
    """Pays the compensation; it fails if those of the order would be more than the order."""
    subsidy = platform.store.coupon_subsidies.one(subsidy_receipt_id=subsidy_receipt_id)
    if subsidy is None or subsidy.status != merchant_coupons.ACCEPTED:
        return
    order = platform.store.orders.find_by_transaction_id(subsidy.transaction_id)
    others = platform.store.coupon_subsidies.all(transaction_id=subsidy.transaction_id)
    paid = sum(one.amount - one.returned for one in others if one.status in _PAID)
    is_too_much = order is None or paid + subsidy.amount > order.total
    status = merchant_coupons.FAILED if is_too_much else merchant_coupons.PAID
    platform.store.coupon_subsidies.save(replace(subsidy, status=status, done=now))


def find(request: CheckedRequest) -> CouponSubsidy:
    """The compensation of the path. Refusal RESOURCE_NOT_EXISTS without it."""
    found = request.platform.store.coupon_subsidies.one(subsidy_receipt_id=str(request.path["subsidy_receipt_id"]))
    if found is None or found.mchid != request.merchant.mchid:
        raise not_found(_("no compensation has this subsidy_receipt_id; check it"))
    return found


def list_of_coupon(request: CheckedRequest) -> list[CouponSubsidy]:
    """The compensations for a coupon, or the one with the number of the query."""
    query = request.query
    return [
        subsidy
        for subsidy in request.platform.store.coupon_subsidies.all(
            stock_id=str(query["stock_id"]), coupon_code=str(query["coupon_code"])
        )
        if subsidy.mchid == request.merchant.mchid
        and query.get("out_subsidy_no", subsidy.out_subsidy_no) == subsidy.out_subsidy_no
    ]


def give_back(request: CheckedRequest) -> CouponSubsidyReturn:
    """Takes a return on.

    Refusal RESOURCE_NOT_EXISTS without the compensation or the refund, INVALID_REQUEST if less of it is left.
    """
    body, store = request.body, request.platform.store
    named = ("stock_id", "coupon_code", "transaction_id", "payer_merchant", "payee_merchant")
    found = [
        one
        for one in store.coupon_subsidies.all(stock_id=body["stock_id"], coupon_code=body["coupon_code"])
        if one.status in _PAID and all(one.request[name] == body[name] for name in named)
    ]
    if not found:
        raise not_found(_("no compensation was paid for this coupon, order and merchants; check them"))
    refund = store.refunds.find_by_refund_id(body["refund_id"])
    if refund is None or refund.transaction_id != body["transaction_id"]:
        raise not_found(_("the order has no refund with this refund_id; check it"))
    subsidy = next((one for one in found if one.amount - one.returned >= body["amount"]), None)
    if subsidy is None:
        raise Refusal(
            400,
            "INVALID_REQUEST",
            _("only {left} fen of the compensation are left; return less").format(
                left=max(one.amount - one.returned for one in found)
            ),
        )
    handed_back = CouponSubsidyReturn(
        subsidy_return_receipt_id=identifiers.subsidy_return_receipt_id(request.now),
        mchid=request.merchant.mchid,
        subsidy_receipt_id=subsidy.subsidy_receipt_id,
        status=merchant_coupons.RETURN_ACCEPTED,
        amount=body["amount"],
        created=request.now,
        done=None,
        request=body,
    )
    store.coupon_subsidy_returns.add(handed_back)
    store.coupon_subsidies.save(
        replace(subsidy, status=merchant_coupons.RETURNING, returned=subsidy.returned + body["amount"])
    )
    due = request.platform.pace.due_time(request.now, SETTLE_SECONDS)
    store.agenda.add(due, SETTLE_RETURN, handed_back.subsidy_return_receipt_id)
    return handed_back


def settle_return(platform: Platform, subsidy_return_receipt_id: str, now: float) -> None:
    """The return is done."""
    store = platform.store
    handed_back = store.coupon_subsidy_returns.one(subsidy_return_receipt_id=subsidy_return_receipt_id)
    if handed_back is None or handed_back.status != merchant_coupons.RETURN_ACCEPTED:
        return
    store.coupon_subsidy_returns.save(replace(handed_back, status=merchant_coupons.RETURN_DONE, done=now))
    (subsidy,) = store.coupon_subsidies.all(subsidy_receipt_id=handed_back.subsidy_receipt_id)
    others = store.coupon_subsidy_returns.all(subsidy_receipt_id=subsidy.subsidy_receipt_id)
    if any(one.status == merchant_coupons.RETURN_ACCEPTED for one in others):
        return
    is_all = subsidy.returned == subsidy.amount
    status = merchant_coupons.RETURNED if is_all else merchant_coupons.PARTLY_RETURNED
    store.coupon_subsidies.save(replace(subsidy, status=status))


def find_return(request: CheckedRequest) -> CouponSubsidyReturn:
    """The return of the path. Refusal RESOURCE_NOT_EXISTS without it."""
    id = str(request.path["subsidy_return_receipt_id"])
    found = request.platform.store.coupon_subsidy_returns.one(subsidy_return_receipt_id=id)
    if found is None or found.mchid != request.merchant.mchid:
        raise not_found(_("no return has this subsidy_return_receipt_id; check it"))
    return found
