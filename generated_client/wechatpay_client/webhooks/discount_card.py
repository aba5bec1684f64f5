# Generated from spec/ by `make generate`. Do not edit.
"""The events of `discount_card`.

DiscountCardAgreementEnded: The time of a card is over, and the promise was kept or not
DiscountCardGetCard: A user took a card of the interface before
DiscountCardSettlement: A card of the interface before was settled
DiscountCardUserAccepted: A user took a card
DiscountCardUserPaid: A user paid the discounts of a card back
"""

from __future__ import annotations

from typing import ClassVar, Literal

from ..models.discount_card import DiscountCard, DiscountCardPayment, DiscountCardState
from ..runtime.event import Event
from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


class PaidDiscountCard(Model, kw_only=True):
    """A card whose discounts the user pays back (先享卡扣费)"""

    appid: str | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    card_id: str | Unset = UNSET
    """Number WeChat Pay gave the card of the user (先享卡ID)"""
    card_template_id: str
    """Number of the kind of card, made on the merchant platform (先享卡模板ID)"""
    out_card_code: str
    """The merchant's own number of the card of one user (商户领卡号)"""
    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    state: DiscountCardState | str
    """Where the promise stands (状态).

    - `ONGOING`: it can still be kept
    - `SETTLING`: its time is over, it is being settled
    - `FINISHED`: kept
    - `UNFINISHED`: not kept, the user pays the discounts back.
    """
    unfinished_reason: str | Unset = UNSET
    """Why the promise was not kept (未完成约定原因)"""
    total_amount: int | Unset = UNSET
    """What the user had in discounts (享受优惠总金额) Unit: fen."""
    pay_information: DiscountCardPayment | Unset = UNSET
    """What the user pays back of the discounts (用户退回优惠的付款信息)"""


class DiscountCardAgreementEnded(Event, frozen=True, kw_only=True):
    """The time of a card is over, and the promise was kept or not (守约状态变化通知).

    Comes once the records are settled. Where the promise was not kept, the user pays the discounts back, which another
    event tells.

    https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_5.shtml
    """

    variants: ClassVar[tuple[type[Model], ...]] = (DiscountCard,)

    event_type: Literal["DISCOUNT_CARD.AGREEMENT_ENDED"]
    resource: DiscountCard


class DiscountCardGetCard(Event, frozen=True, kw_only=True):
    """A user took a card of the interface before (微信先享卡用户领卡通知).

    Came with the interface of before; `DISCOUNT_CARD.USER_ACCEPTED` has its place.

    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_1.shtml
    """

    variants: ClassVar[tuple[type[Model], ...]] = (DiscountCard,)

    event_type: Literal["DISCOUNT_CARD.GET_CARD"]
    resource: DiscountCard


class DiscountCardSettlement(Event, frozen=True, kw_only=True):
    """A card of the interface before was settled (微信先享卡用户结算通知).

    Came with the interface of before; `DISCOUNT_CARD.AGREEMENT_ENDED` and `DISCOUNT_CARD.USER_PAID` have its place.

    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_2.shtml
    """

    variants: ClassVar[tuple[type[Model], ...]] = (DiscountCard,)

    event_type: Literal["DISCOUNT_CARD.SETTLEMENT"]
    resource: DiscountCard


class DiscountCardUserAccepted(Event, frozen=True, kw_only=True):
    """A user took a card (微信先享卡用户领卡通知).

    The card holds from now on. Report what the user does and has by `discount_card.add_user_records`.

    https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_4.shtml
    """

    variants: ClassVar[tuple[type[Model], ...]] = (DiscountCard,)

    event_type: Literal["DISCOUNT_CARD.USER_ACCEPTED"]
    resource: DiscountCard


class DiscountCardUserPaid(Event, frozen=True, kw_only=True):
    """A user paid the discounts of a card back (扣费状态变化通知).

    The money of the discounts is with the merchant now, under the number of an order of its own.

    https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_6.shtml
    """

    variants: ClassVar[tuple[type[Model], ...]] = (PaidDiscountCard,)

    event_type: Literal["DISCOUNT_CARD.USER_PAID"]
    resource: PaidDiscountCard
