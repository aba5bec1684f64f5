"""Returns of shares: receivers return them, so that an order can be refunded.

PROCESSING ──→ SUCCESS, FAILED

https://pay.weixin.qq.com/doc/v3/merchant/4012525287
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from wechatpay_sandbox.notifications.envelope import Event
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores import profit_sharing
from wechatpay_sandbox.stores.profit_sharing import SharingOrder, SharingReturn
from wechatpay_sandbox.trade import identifiers, sharing_rules
from wechatpay_sandbox.trade.order_rules import other_parameters
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.trade.sharing_views import return_notice
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _

SETTLE = "sharing.settle_return"
"""The name of the appointment at which a return succeeds."""
SETTLE_SECONDS = 2.0
"""How long that takes."""


class NewReturn(NamedTuple):
    """A return of a share, or of a part of it, about to be created."""

    order: SharingOrder
    out_return_no: str
    return_mchid: str
    amount: int
    request: Mapping[str, Any]


def hand_back(request: CheckedRequest, new: NewReturn) -> SharingReturn:
    """Creates a return of a share. Returns the existing one if the same request was sent before.

    Refusal INVALID_REQUEST if the requests differ or the merchant has no share, NOT_ENOUGH if it has too little.
    """
    stored, order = request.platform.store.profit_sharing, new.order
    before = stored.returns.one(mchid=order.mchid, sub_mchid=order.sub_mchid, out_return_no=new.out_return_no)
    if before is not None:
        if before.request != new.request:
            raise other_parameters("out_return_no")
        return before
    received = sum(
        share.amount
        for share in stored.shares.all(order_id=order.order_id, account=new.return_mchid, type=sharing_rules.MERCHANT)
        if share.result == profit_sharing.SUCCESS and not share.own
    )
    if not received:
        raise Refusal(
            400,
            "INVALID_REQUEST",
            _("{return_mchid} has received no share of this sharing order").format(return_mchid=new.return_mchid),
        )
    left = received - stored.sum_returning(order.order_id, new.return_mchid)
    if new.amount > left:
        raise Refusal(
            403,
            "NOT_ENOUGH",
            _("{return_mchid} can return only {left} fen of this sharing order; return less").format(
                return_mchid=new.return_mchid, left=left
            ),
        )
    made = SharingReturn(
        return_id=identifiers.sharing_return_id(request.now),
        order_id=order.order_id,
        mchid=order.mchid,
        sub_mchid=order.sub_mchid,
        out_return_no=new.out_return_no,
        return_mchid=new.return_mchid,
        amount=new.amount,
        result=profit_sharing.PROCESSING,
        fail_reason=None,
        created=request.now,
        finished=None,
        request=new.request,
    )
    stored.returns.add(made)
    due = request.platform.pace.due_time(request.now, SETTLE_SECONDS)
    request.platform.store.agenda.add(due, SETTLE, made.return_id)
    return made


def settle(platform: Platform, return_id: str, now: float) -> None:
    """The return succeeds, and the merchant that received the share is notified."""
    stored = platform.store.profit_sharing
    found = stored.returns.one(return_id=return_id)
    if found is None or found.result != profit_sharing.PROCESSING:
        return
    order = stored.orders.all(order_id=found.order_id)[0]
    done = stored.returns.save(replace(found, result=profit_sharing.SUCCESS, finished=now))
    event = Event(
        "PROFITSHARING.RETURN", "profitsharing", "分账回退", done.out_return_no, return_notice(order, done, now)
    )
    sharing_rules.notify(platform, event, now)


def fail(platform: Platform, asked: SharingReturn, reason: str, now: float) -> SharingReturn:
    """Fail the return; the receiver keeps the share. Raises StepNotPossible."""
    if asked.result != profit_sharing.PROCESSING:
        raise StepNotPossible(_("the return is {result}; only PROCESSING returns can fail").format(result=asked.result))
    failed = replace(asked, result=profit_sharing.FAILED, fail_reason=reason, finished=now)
    return platform.store.profit_sharing.returns.save(failed)
