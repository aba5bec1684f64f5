"""Sharing the money of a paid order: shares, and the release of the rest.

PROCESSING ──→ FINISHED          of a sharing order, once none of its shares is PENDING
PENDING ──→ SUCCESS, CLOSED      of each share

https://pay.weixin.qq.com/doc/v3/merchant/4012524936
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from wechatpay_sandbox.notifications.envelope import Event
from wechatpay_sandbox.reply.refusal import Refusal, not_found, parameter_error
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores import notify_addresses, profit_sharing
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.stores.profit_sharing import FrozenFunds, Share, SharingOrder
from wechatpay_sandbox.trade import frozen_funds, identifiers
from wechatpay_sandbox.trade.order_rules import other_parameters
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.trade.sharing_views import share_notice
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _

SETTLE = "sharing.settle"
"""The name of the appointment at which the shares of a sharing order are paid."""
SETTLE_SECONDS = 2.0
"""How long that takes."""
DEFAULT_MAX_RATIO = 3000
"""The default share of an order that may be shared, in ten-thousandths."""
MOST_REQUESTS = 50
"""How many sharing orders one order may have."""
RELEASED = "解冻给分账方"
"""The description of the share of the merchant itself."""
MERCHANT = "MERCHANT_ID"
ECOMMERCE = "ecommerce."
"""The beginning of the operationIds of e-commerce platforms, which have one list of receivers for all merchants."""


class Receiver(NamedTuple):
    """An account that receives `amount` fen."""

    type: str
    account: str
    amount: int
    description: str


class NewSharing(NamedTuple):
    """A sharing order about to be created: it shares money, or releases the rest."""

    sub_mchid: str
    transaction_id: str
    out_order_no: str
    receivers: Sequence[Receiver]
    release: str | None
    """The reason for which the rest goes to the merchant; None if it stays held back."""
    request: Mapping[str, Any]


def share(request: CheckedRequest, new: NewSharing) -> SharingOrder:
    """Shares the money of an order. Returns the existing sharing order if the same request was sent before.

    Refusal INVALID_REQUEST if the parameters differ, the order's money cannot be shared or an account is no receiver,
    RULE_LIMIT beyond the merchant's limit or MOST_REQUESTS, NOT_ENOUGH if less is held back.
    """
    platform, sharing = request.platform, request.platform.store.profit_sharing
    before = sharing.orders.one(mchid=request.merchant.mchid, sub_mchid=new.sub_mchid, out_order_no=new.out_order_no)
    if before is not None:
        if (before.operation, before.request) != (request.operation, new.request):
            raise other_parameters("out_order_no")
        return before
    order = find_paid_order(request, new.transaction_id, new.sub_mchid)
    funds = _shareable(platform, order, request.now)
    if not new.receivers and new.release is None:
        raise parameter_error(
            "/receivers", "body", _("is missing; name each receiver and its amount"), reason="missing"
        )
    made = SharingOrder(
        order_id=identifiers.sharing_order_id(request.now),
        mchid=request.merchant.mchid,
        sub_mchid=new.sub_mchid,
        out_order_no=new.out_order_no,
        transaction_id=order.transaction_id,
        operation=request.operation,
        created=request.now,
        request=new.request,
    )
    total = sum(receiver.amount for receiver in new.receivers)
    _check(platform, order, funds, made, new.receivers, total)
    sharing.orders.add(made)
    sharing.shares.add(*(_share(made, receiver, own=False) for receiver in new.receivers))
    funds = frozen_funds.take(platform, funds, total)
    if new.release is not None:
        if funds.amount:
            rest = Receiver(MERCHANT, sharer(made), funds.amount, new.release)
            sharing.shares.add(_share(made, rest, own=True))
        frozen_funds.release(platform, funds, request.now)
    platform.store.agenda.add(platform.pace.due_time(request.now, SETTLE_SECONDS), SETTLE, made.order_id)
    return made


def find_paid_order(request: CheckedRequest, transaction_id: str, sub_mchid: str) -> Order:
    """The paid order with this transaction_id. Refusal RESOURCE_NOT_EXISTS if the caller has none for this merchant."""
    order = request.platform.store.orders.find_by_transaction_id(transaction_id)
    if (
        order is None
        or order.paid is None
        or order.sub_mchid != sub_mchid
        or request.merchant.mchid not in (order.mchid, order.caller)
    ):
        raise not_found(
            _("no paid order has this transaction_id; check it, and whether the order is of this sub_mchid")
        )
    return order


def unsplit(request: CheckedRequest, transaction_id: str) -> int:
    """Fen of a paid order that can still be shared; 0 for an order without profit_sharing.

    Refusal RESOURCE_NOT_EXISTS if the caller has no such order for any merchant, since the request has no sub_mchid.
    """
    found = request.platform.store.orders.find_by_transaction_id(transaction_id)
    order = find_paid_order(request, transaction_id, "" if found is None else found.sub_mchid)
    funds = frozen_funds.find_funds(request.platform, order, request.now)
    return 0 if funds is None else funds.amount


def _shareable(platform: Platform, order: Order, now: float) -> FrozenFunds:
    funds = frozen_funds.find_funds(platform, order, now)
    if funds is None:
        raise Refusal(
            400,
            "INVALID_REQUEST",
            _(
                "the order has no settle_info.profit_sharing, so its money is not held back; place the next order "
                "with it"
            ),
        )
    if funds.released is not None:
        raise Refusal(
            400, "INVALID_REQUEST", _("the rest of the order has gone to the merchant, so nothing can be shared")
        )
    return funds


def _check(
    platform: Platform,
    order: Order,
    funds: FrozenFunds,
    made: SharingOrder,
    receivers: Sequence[Receiver],
    total: int,
) -> None:
    sharing = platform.store.profit_sharing
    for receiver in receivers:
        if not may_receive(platform, made, receiver.type, receiver.account):
            raise Refusal(
                400,
                "INVALID_REQUEST",
                _("{type} {account} is not among the receivers; add it before sharing").format(
                    type=receiver.type, account=receiver.account
                ),
            )
    if len(sharing.orders.all(transaction_id=order.transaction_id)) >= MOST_REQUESTS:
        raise Refusal(
            403,
            "RULE_LIMIT",
            _("the order has {most_requests} sharing orders, the most it can have").format(most_requests=MOST_REQUESTS),
        )
    ratio = max_ratio(platform, order.sub_mchid or order.mchid)
    limit = order.total * ratio // 10000
    if total and sharing.sum_given(order.transaction_id) + total > limit:
        raise Refusal(
            403,
            "RULE_LIMIT",
            _("only {limit} fen of this order may be shared ({ratio:g} percent)").format(
                limit=limit, ratio=ratio / 100
            ),
        )
    if total > funds.amount or not funds.amount:
        raise Refusal(
            403,
            "NOT_ENOUGH",
            _("only {amount} fen of the order are held back to be shared").format(amount=funds.amount),
        )


def may_receive(platform: Platform, order: SharingOrder, type: str, account: str) -> bool:
    """Whether an account is a receiver. The e-commerce platform itself always is one."""
    sub_mchid = order.sub_mchid
    if order.operation.startswith(ECOMMERCE):
        if (type, account) == (MERCHANT, order.mchid):
            return True
        sub_mchid = ""
    receivers = platform.store.profit_sharing.receivers
    return receivers.one(mchid=order.mchid, sub_mchid=sub_mchid, type=type, account=account) is not None


def sharer(order: SharingOrder) -> str:
    """The merchant whose money is shared."""
    return order.sub_mchid or order.mchid


def _share(order: SharingOrder, receiver: Receiver, *, own: bool) -> Share:
    return Share(
        detail_id=identifiers.sharing_detail_id(order.created),
        order_id=order.order_id,
        type=receiver.type,
        account=receiver.account,
        amount=receiver.amount,
        description=receiver.description,
        own=int(own),
        result=profit_sharing.PENDING,
        fail_reason=None,
        created=order.created,
        finished=None,
    )


def max_ratio(platform: Platform, mchid: str) -> int:
    """The largest part of its orders that a merchant allows to be shared, in ten-thousandths."""
    limit = platform.store.profit_sharing.limits.one(mchid=mchid)
    return DEFAULT_MAX_RATIO if limit is None else limit.max_ratio


def no_sharing() -> Refusal:
    """404 RESOURCE_NOT_EXISTS."""
    return not_found(_("no sharing order has these identifiers; check them, and which merchant sent the request"))


def settle(platform: Platform, order_id: str, now: float) -> None:
    """Pay the pending shares of a sharing order. Shares of accounts that have been removed as receivers fail."""
    sharing = platform.store.profit_sharing
    order = sharing.orders.one(order_id=order_id)
    if order is None:
        return
    for waiting in sharing.shares.all(order_id=order_id, result=profit_sharing.PENDING):
        if waiting.own or may_receive(platform, order, waiting.type, waiting.account):
            _pay(platform, order, waiting, now)
        else:
            fail(platform, waiting, "NO_RELATION", now)


def _pay(platform: Platform, order: SharingOrder, share: Share, now: float) -> None:
    sharing = platform.store.profit_sharing
    paid = sharing.shares.save(replace(share, result=profit_sharing.SUCCESS, finished=now))
    if paid.type == MERCHANT and not paid.own:
        event = Event(
            "PROFITSHARING.SUCCESS", "profitsharing", "分账", order.out_order_no, share_notice(order, paid, now)
        )
        notify(platform, event, now)


def fail(platform: Platform, share: Share, reason: str, now: float) -> Share:
    """Fail the share; its money is held back again. Raises StepNotPossible."""
    if share.result != profit_sharing.PENDING or share.own:
        if share.own:
            raise StepNotPossible(_("the share goes to the merchant itself, so it cannot fail"))
        raise StepNotPossible(_("the share is {result}; only PENDING shares can fail").format(result=share.result))
    sharing = platform.store.profit_sharing
    with platform.store.database.transaction():
        sharing_order = sharing.orders.one(order_id=share.order_id)
        if sharing_order is not None:
            frozen_funds.give_back(platform, sharing_order.transaction_id, share.amount, now)
        return sharing.shares.save(replace(share, result=profit_sharing.CLOSED, fail_reason=reason, finished=now))


def notify(platform: Platform, event: Event, now: float) -> None:
    """Notify the receiver of a share, if an address is set. In the sandbox all receivers have the same address."""
    url = platform.store.notify_addresses.find_url(notify_addresses.PROFIT_SHARING)
    if url is not None:
        platform.notify(event, url, now)
