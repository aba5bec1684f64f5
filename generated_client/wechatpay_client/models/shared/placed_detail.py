# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from ...runtime.model import Model
from ...runtime.unset import ABSENT_LIST, UNSET, Unset


class PlacedDetail(Model, kw_only=True):
    """The articles the order was placed with (优惠功能)"""

    cost_price: int | Unset = UNSET
    """Amount of the whole receipt (订单原价) Unit: fen."""
    invoice_id: str | Unset = UNSET
    """Number of the merchant's receipt (商品小票ID)"""
    goods_detail: list[PlacedGoods] = ABSENT_LIST
    """One entry per article (单品列表)"""


class PlacedGoods(Model, kw_only=True):
    """One article the order was placed with (单品)"""

    merchant_goods_id: str | Unset = UNSET
    """The merchant's number for the article (商户侧商品编码)"""
    wechatpay_goods_id: str | Unset = UNSET
    """WeChat Pay's number for the article, where it has one (微信支付商品编码)"""
    goods_name: str | Unset = UNSET
    """Name of the article (商品名称)"""
    quantity: int | Unset = UNSET
    """How many of the article the user buys (商品数量)"""
    unit_price: int | Unset = UNSET
    """Price of one piece (商品单价) Unit: fen."""
