"""The money of a paid order that is held back to be shared, and the money that the merchant can refund.

All money of an order with profit_sharing is held back. Shares, refunds and the release of the rest take from it. A
merchant of the sandbox refunds only with the money of the order, so shares must be returned before a refund of them.
"""

from __future__ import annotations

from dataclasses import replace

from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.stores import refunds
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.stores.profit_sharing import FrozenFunds
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.translation import gettext as _

HELD_SECONDS = 180 * 86400.0
"""After this time, the rest goes to the merchant."""


def find_funds(platform: Platform, order: Order, now: float) -> FrozenFunds | None:
    """The money of the order that is held back; None for an order that is not paid, or without profit_sharing."""
    if order.paid is None or not _is_to_be_shared(order):
        return None
    funds = platform.store.profit_sharing.funds.one(transaction_id=order.transaction_id)
    if funds is None:
        # no share or refund has taken from it yet; they store the row
        funds = FrozenFunds(order.transaction_id, order.settlement, None)
    over = order.paid + HELD_SECONDS
    if funds.released is None and now >= over:
        return replace(funds, amount=0, released=over)
    return funds


def _is_to_be_shared(order: Order) -> bool:
    # why two places: the debit of a parking fee says it by a letter of its own
    return (
        bool(order.request.get("settle_info", {}).get("profit_sharing")) or order.request.get("profit_sharing") == "Y"
    )


def take(platform: Platform, funds: FrozenFunds, fen: int) -> FrozenFunds:
    """Take money from the held back sum. The caller has checked that it is enough."""
    return platform.store.profit_sharing.funds.put(replace(funds, amount=funds.amount - fen))


def release(platform: Platform, funds: FrozenFunds, now: float) -> FrozenFunds:
    """Release the rest to the merchant. From then on, nothing can be shared."""
    return platform.store.profit_sharing.funds.put(replace(funds, amount=0, released=now))


def give_back(platform: Platform, transaction_id: str, fen: int, now: float) -> None:
    """Hold money back again after a failed share or refund, unless the rest has been released."""
    order = platform.store.orders.find_by_transaction_id(transaction_id)
    funds = None if order is None else find_funds(platform, order, now)
    if funds is not None and funds.released is None:
        platform.store.profit_sharing.funds.put(replace(funds, amount=funds.amount + fen))


def merchants_own(platform: Platform, order: Order) -> int:
    """Fen of the order that the merchant has received, and neither refunded nor shared."""
    sharing, left = platform.store.profit_sharing, order.refundable
    if order.discounts:
        refunded = platform.store.refunds.list_by_order(order.transaction_id)
        left = order.settlement - sum(one.settlement for one in refunded if one.status != refunds.CLOSED)
    return left - sharing.sum_given(order.transaction_id) + sharing.sum_returned(order.transaction_id)


def take_for_refund(platform: Platform, order: Order, fen: int, now: float) -> int:
    """Take a refund from the held back money as far as it goes, and return the taken fen. The merchant pays the rest.

    `fen` is what the merchant gives back, without discounts that it was never paid. Refusal 403 NOT_ENOUGH if too much
    of the order has been shared.
    """
    own = merchants_own(platform, order)
    if fen > own:
        raise Refusal(
            403,
            "NOT_ENOUGH",
            _("only {own} fen of the order are not shared; have shares returned, then refund").format(own=own),
        )
    funds = find_funds(platform, order, now)
    if funds is None or not funds.amount:
        return 0
    taken = min(fen, funds.amount)
    take(platform, funds, taken)
    return taken
