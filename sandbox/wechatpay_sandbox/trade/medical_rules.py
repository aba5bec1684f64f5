"""Medical orders: place them, pay both parts, fail, and note what the insurance refunded.

MIX_PAY_CREATED ──→ MIX_PAY_SUCCESS ──→ MIX_PAY_REFUND (both parts)
       ╰──→ MIX_PAY_FAIL

The user's part is an ordinary order, which the medical order names by its prepay_id. Whoever pays it pays both parts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from wechatpay_sandbox.notifications.envelope import Event
from wechatpay_sandbox.reply.refusal import Refusal, parameter_error
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores import medical_orders
from wechatpay_sandbox.stores.medical_orders import MedicalOrder, MedicalRefund
from wechatpay_sandbox.stores.orders import NOTPAY, Order
from wechatpay_sandbox.trade import identifiers, order_rules
from wechatpay_sandbox.trade.medical_views import medical_view
from wechatpay_sandbox.trade.order_rules import other_parameters
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.trade.prepay_lifetime import is_prepay_expired
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _

INSURANCE_ONLY = "INSURANCE_ONLY"
_OF_INSURANCE = ("med_ins_gov_fee", "med_ins_self_fee", "med_ins_other_fee")
_PARTS = (*_OF_INSURANCE, "med_ins_cash_fee")
_REFUNDED = ("med_refund_gov_fee", "med_refund_self_fee", "med_refund_other_fee")


def create(request: CheckedRequest) -> MedicalOrder:
    """Places an order. Returns the existing one if the same request was sent before.

    Refusal INVALID_REQUEST if the requests differ, or if the prepay_id does not open an unpaid order of what the user
    pays; PARAM_ERROR if the amounts do not add up, or the prepay_id is missing or not needed.
    """
    store, body = request.platform.store.medical_orders, request.body
    mchid, sub_mchid, out_trade_no = request.merchant.mchid, body.get("sub_mchid", ""), body["out_trade_no"]
    before = store.find_by_out_trade_no(mchid, sub_mchid, out_trade_no)
    if before is not None:
        if before.request != body:
            raise other_parameters("out_trade_no")
        return before
    cash = _check_amounts(body)
    _check_prepay_id(request, cash)
    order = MedicalOrder(
        mix_trade_no=identifiers.mix_trade_no(request.now),
        mchid=mchid,
        sub_mchid=sub_mchid,
        out_trade_no=out_trade_no,
        state=medical_orders.CREATED,
        fail_reason=None,
        cash=cash,
        prepay_id=body.get("prepay_id"),
        created=request.now,
        paid=None,
        request=body,
    )
    store.add(order)
    return order


# why Any: the body, which the gateway has checked against the spec
def _check_amounts(body: Mapping[str, Any]) -> int:
    """What the user pays, in fen."""
    added = sum(part["cash_add_fee"] for part in body.get("cash_add_detail", ()))
    reduced = sum(part["cash_reduce_fee"] for part in body.get("cash_reduce_detail", ()))
    total, is_divided = body["total_fee"], any(name in body for name in _PARTS)
    if is_divided:
        divided = sum(body.get(name, 0) for name in _PARTS) + added
        if total != divided:
            raise parameter_error(
                "/total_fee",
                "body",
                _("is not the sum of the parts and of what is added, {sum} fen").format(sum=divided),
                reason="sum",
            )
        cash = body.get("med_ins_cash_fee", 0) + added - reduced
    else:
        cash = 0 if body["mix_pay_type"] == INSURANCE_ONLY else total - reduced
    if cash < 0 or body.get("wechat_pay_cash_fee", cash) != cash:
        raise parameter_error(
            "/wechat_pay_cash_fee",
            "body",
            _("is not the user's part with what is added, less what is taken off, {cash} fen").format(cash=cash),
            reason="sum",
        )
    if (cash == 0) != (body["mix_pay_type"] == INSURANCE_ONLY):
        raise parameter_error(
            "/mix_pay_type",
            "body",
            _("does not fit the amounts; the user pays {cash} fen").format(cash=cash),
            reason="mix",
        )
    return int(cash)


def _check_prepay_id(request: CheckedRequest, cash: int) -> None:
    prepay_id = request.body.get("prepay_id")
    if cash == 0:
        if prepay_id is not None:
            raise parameter_error(
                "/prepay_id", "body", _("is not needed; omit it, since the user pays nothing"), reason="not-allowed"
            )
        return
    if prepay_id is None:
        raise parameter_error(
            "/prepay_id", "body", _("is missing; place an order for what the user pays first"), reason="missing"
        )
    store, sub_mchid = request.platform.store, request.body.get("sub_mchid", "")
    order = next(iter(store.orders.find_by_handle(prepay_id)), None)
    if order is None or (order.mchid, order.sub_mchid, order.combine_out_trade_no) != (
        request.merchant.mchid,
        sub_mchid,
        None,
    ):
        raise _invalid(_("no order of this merchant has this prepay_id; place one for what the user pays first"))
    if order.current_state(request.now) != NOTPAY:
        state = order.current_state(request.now)
        raise _invalid(_("the order of this prepay_id is {state}; place another").format(state=state))
    if is_prepay_expired(store, prepay_id, request.now):
        raise _invalid(_("the prepay_id is more than two hours old; place the same order again, which renews it"))
    if order.total != cash:
        raise _invalid(
            _(
                "the order of this prepay_id costs {total} fen, and the user pays {cash}; place one of that amount"
            ).format(total=order.total, cash=cash)
        )
    if store.medical_orders.one(prepay_id=prepay_id) is not None:
        raise _invalid(_("another medical order has this prepay_id; place an order for each"))


def _invalid(message: str) -> Refusal:
    return Refusal(400, "INVALID_REQUEST", message)


def pay_insured_part(platform: Platform, paid: Order, now: float) -> None:
    """The insurance pays its part once the user has paid theirs. Nothing happens to an order of another kind."""
    order = platform.store.medical_orders.one(prepay_id=paid.handle)
    if order is not None and order.state == medical_orders.CREATED:
        finish(platform, order, now)


def finish(platform: Platform, order: MedicalOrder, now: float) -> MedicalOrder:
    """All that was to be paid is paid, and the merchant is notified. Raises StepNotPossible."""
    _require_unpaid(order)
    with platform.store.database.transaction():
        paid = platform.store.medical_orders.save(replace(order, state=medical_orders.SUCCESS, paid=now))
        view = medical_view(platform.store, paid, now)
        event = Event("MEDICAL_INSURANCE.SUCCESS", "medical_insurance", "医保支付成功", paid.out_trade_no, view)
        platform.notify(event, paid.request["callback_url"], now)
        return paid


def fail(platform: Platform, order: MedicalOrder, reason: str, now: float) -> MedicalOrder:
    """The insurance refuses to pay, so the user pays nothing either. Raises StepNotPossible."""
    _require_unpaid(order)
    if not order.is_insured:
        raise StepNotPossible(_("the insurance has no part in this order; fail the order of the user instead"))
    with platform.store.database.transaction():
        cash = find_cash_order(platform, order)
        if cash is not None:
            # why closed: nobody may pay one part without the other
            order_rules.close(platform, cash, now)
        return platform.store.medical_orders.save(replace(order, state=medical_orders.FAIL, fail_reason=reason))


def _require_unpaid(order: MedicalOrder) -> None:
    if order.state != medical_orders.CREATED:
        raise StepNotPossible(
            _("the order is {state}; only a MIX_PAY_CREATED order can be paid or fail").format(state=order.state)
        )


def find_cash_order(platform: Platform, order: MedicalOrder) -> Order | None:
    """The ordinary order for the user's part; None if the user pays nothing."""
    if order.prepay_id is None:
        return None
    return next(iter(platform.store.orders.find_by_handle(order.prepay_id)), None)


def note_refund(request: CheckedRequest, order: MedicalOrder) -> None:
    """Notes what the insurance refunded. The same request again changes nothing.

    Refusal INVALID_REQUEST if the requests differ, nothing was paid by the insurance, or more is refunded than that;
    PARAM_ERROR if the amounts do not add up.
    """
    refunds, body, mchid = request.platform.store.medical_refunds, request.body, request.merchant.mchid
    before = refunds.one(mchid=mchid, out_refund_no=body["out_refund_no"])
    if before is not None:
        if (before.mix_trade_no, before.request) != (order.mix_trade_no, body):
            raise other_parameters("out_refund_no")
        return
    total, parts = body["med_refund_total_fee"], sum(body[name] for name in _REFUNDED)
    if total != parts:
        raise parameter_error(
            "/med_refund_total_fee",
            "body",
            _("is not the sum of the parts, {sum} fen").format(sum=parts),
            reason="sum",
        )
    if order.state != medical_orders.SUCCESS or not order.is_insured:
        raise _invalid(_("the insurance has paid nothing for this order, which is {state}").format(state=order.state))
    refunded = sum(refund.amount for refund in refunds.all(mix_trade_no=order.mix_trade_no))
    paid = _insurance_amount(order)
    if refunded + total > paid:
        raise _invalid(
            _("the insurance has paid {paid} fen and refunded {refunded}; {total} more is too much").format(
                paid=paid, refunded=refunded, total=total
            )
        )
    refunds.add(MedicalRefund(mchid, body["out_refund_no"], order.mix_trade_no, total, body))


def _insurance_amount(order: MedicalOrder) -> int:
    body = order.request
    if any(name in body for name in _PARTS):
        return sum(body.get(name, 0) for name in _OF_INSURANCE)
    return int(body["total_fee"]) - order.cash
