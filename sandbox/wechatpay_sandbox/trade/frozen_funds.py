"""Money of a paid order that is held back to be shared, and what of it is still the merchant's.

An order placed with profit_sharing freezes all that is paid. Shares, refunds and the release of the rest take from
that. A merchant here has no other money than that of the order: what others have received must come back before it
can be refunded.
"""

from __future__ import annotations

from dataclasses import replace

from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.stores.profit_sharing import FrozenFunds
from wechatpay_sandbox.trade.platform import Platform

HELD_SECONDS = 180 * 86400.0
"""After this time the rest goes to the merchant by itself."""


def find_funds(platform: Platform, order: Order, now: float) -> FrozenFunds | None:
    """What is held back of the order; None for one that is not paid or was placed without profit_sharing."""
    if order.paid is None or not order.request.get("settle_info", {}).get("profit_sharing"):
        return None
    funds = platform.store.profit_sharing.funds.one(transaction_id=order.transaction_id)
    if funds is None:
        # nothing has been taken yet: both sharing and refunding write the row
        funds = FrozenFunds(order.transaction_id, order.total, None)
    over = order.paid + HELD_SECONDS
    if funds.released is None and now >= over:
        return replace(funds, amount=0, released=over)
    return funds


def take(platform: Platform, funds: FrozenFunds, fen: int) -> FrozenFunds:
    """Takes from what is held back; the caller has seen to it that there is as much."""
    return platform.store.profit_sharing.funds.put(replace(funds, amount=funds.amount - fen))


def release(platform: Platform, funds: FrozenFunds, now: float) -> FrozenFunds:
    """The rest goes to the merchant, and nothing can be shared any more."""
    return platform.store.profit_sharing.funds.put(replace(funds, amount=0, released=now))


def give_back(platform: Platform, transaction_id: str, fen: int, now: float) -> None:
    """Money that was taken in vain is held back again, or the merchant's if the rest has been released."""
    order = platform.store.orders.find_by_transaction_id(transaction_id)
    funds = None if order is None else find_funds(platform, order, now)
    if funds is not None and funds.released is None:
        platform.store.profit_sharing.funds.put(replace(funds, amount=funds.amount + fen))


def merchants_own(platform: Platform, order: Order) -> int:
    """Fen of the order that can be refunded: not refunded yet, and not with others."""
    sharing = platform.store.profit_sharing
    return order.refundable - sharing.sum_given(order.transaction_id) + sharing.sum_returned(order.transaction_id)


def take_for_refund(platform: Platform, order: Order, fen: int, now: float) -> int:
    """How much of a refund comes from what is held back, which has been taken; the rest is the merchant's.

    Refusal 403 NOT_ENOUGH where others have received too much of the order.
    """
    own = merchants_own(platform, order)
    if fen > own:
        raise Refusal(
            403, "NOT_ENOUGH", f"only {own} fen of the order are not shared; have shares returned, then refund"
        )
    funds = find_funds(platform, order, now)
    if funds is None or not funds.amount:
        return 0
    taken = min(fen, funds.amount)
    take(platform, funds, taken)
    return taken
