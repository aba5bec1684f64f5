"""What a coupon takes off an order, and off which of its articles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from wechatpay_sandbox.stores.orders import Order


class Goods(NamedTuple):
    """One article of an order."""

    goods_id: str
    quantity: int
    unit_price: int
    """Fen."""
    remark: str

    @property
    def amount(self) -> int:
        """Fen of all pieces."""
        return self.quantity * self.unit_price


class Discount(NamedTuple):
    """What a coupon takes off."""

    amount: int
    """Fen."""
    goods: Sequence[tuple[Goods, int]]
    """The articles that it is taken off, each with its part; empty if it is taken off the whole order."""


def find_goods(order: Order, available: Sequence[str], unavailable: Sequence[str]) -> list[Goods] | None:
    """The articles of the order for which a coupon is good; None if it is good for the whole order."""
    if not available and not unavailable:
        return None
    goods = order.request.get("detail", {}).get("goods_detail", [])
    return [
        Goods(one["merchant_goods_id"], one["quantity"], one["unit_price"], one.get("goods_name", ""))
        for one in goods
        if one["merchant_goods_id"] not in unavailable and (not available or one["merchant_goods_id"] in available)
    ]


def discount_goods(amount: int, goods: Sequence[Goods] | None) -> Discount:
    """`amount` (fen), in parts that are as large as the articles, and add up to it."""
    if goods is None:
        return Discount(amount, [])
    parts, left, rest = list[tuple[Goods, int]](), amount, sum(one.amount for one in goods)
    for one in goods:
        part = left * one.amount // rest if rest else 0
        parts.append((one, part))
        left, rest = left - part, rest - one.amount
    return Discount(amount, parts)
