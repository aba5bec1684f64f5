# Generated from spec/ by `make generate`. Do not edit.
"""The events of `businesscircle`.

MallAuthActivateCard: A user became a member of the business circle
MallRefundSuccess: A payment that had earned points was refunded
MallTransactionSuccess: A member paid in a shop of the business circle
"""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Literal, TypeAlias

from ..runtime.event import Event
from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


class MallPayment(Model, kw_only=True):
    """A payment of a member in a shop of the business circle (商圈会员场内支付)"""

    mchid: str
    """Merchant number of the business circle (商户号)"""
    merchant_name: str
    """Name of the business circle (商圈商户名称)"""
    shop_name: str
    """Name of the shop, as the business circle entered it (门店名称)"""
    shop_number: str
    """Number of the shop, as the business circle entered it (门店编号)"""
    appid: str
    """AppID of the mini-program in which the member agreed to collect points (小程序AppID)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    time_end: datetime
    """When the member paid (交易完成时间)"""
    amount: int
    """What the member really paid (金额) Unit: fen."""
    transaction_id: str
    """The payment, by the number with which its points are reported (微信支付订单号)"""
    commit_tag: str | Unset = UNSET
    """Mark of a payment for which the member asked for points by hand; absent otherwise (手动提交积分标记)"""


class MallRefund(Model, kw_only=True):
    """A refund to a member, of a payment that had earned points (商圈会员场内退款)"""

    mchid: str
    """Merchant number of the business circle (商户号)"""
    merchant_name: str
    """Name of the business circle (商圈商户名称)"""
    shop_name: str
    """Name of the shop, as the business circle entered it (门店名称)"""
    shop_number: str
    """Number of the shop, as the business circle entered it (门店编号)"""
    appid: str
    """AppID of the mini-program in which the member agreed to collect points (小程序AppID)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    refund_time: datetime
    """When the money went back (退款完成时间)"""
    pay_amount: int
    """What the member had paid (消费金额) Unit: fen."""
    refund_amount: int
    """What the member got back (退款金额) Unit: fen."""
    transaction_id: str
    """The payment, by the number with which its points were reported (微信支付订单号)"""
    refund_id: str
    """Number WeChat Pay gave the refund (微信支付退款单号)"""


class MemberAuthorization(Model, kw_only=True):
    """A user who became a member, with or without points for payments (商圈会员积分服务授权结果)"""

    openid: str
    """The user as the mini-program in which they agreed sees them (用户标识)"""
    code: str
    """Number of the membership card in the user's hands (会员卡code)"""
    mchid: str
    """The business circle that issued the card (商圈商户号)"""
    auth_type: MemberAuthorizationType | str
    """What the user agreed to (用户授权类型).

    - `REGISTERED_MODE`: took the membership card, without points for payments
    - `REGISTERED_AND_AUTHORIZATION_MODE`: took the card, and collects points for payments.
    """


MemberAuthorizationType: TypeAlias = Literal[
    "REGISTERED_MODE",
    "REGISTERED_AND_AUTHORIZATION_MODE",
]
"""What the user agreed to (用户授权类型).

- `REGISTERED_MODE`: took the membership card, without points for payments
- `REGISTERED_AND_AUTHORIZATION_MODE`: took the card, and collects points for payments.
"""


class MallAuthActivateCard(Event, frozen=True, kw_only=True):
    """A user became a member of the business circle (商圈会员积分服务授权结果通知).

    From now on payments of this user in the shops are told by notification, and points can be reported for them.

    https://pay.weixin.qq.com/doc/v3/merchant/4012285836
    https://pay.weixin.qq.com/doc/v3/partner/4012076406
    """

    variants: ClassVar[tuple[type[Model], ...]] = (MemberAuthorization,)

    event_type: Literal["MALL_AUTH.ACTIVATE_CARD"]
    resource: MemberAuthorization


class MallRefundSuccess(Event, frozen=True, kw_only=True):
    """A payment that had earned points was refunded (商圈会员场内退款通知).

    Comes only for payments whose points were reported, within 30 days.

    https://pay.weixin.qq.com/doc/v3/merchant/4012285869
    https://pay.weixin.qq.com/doc/v3/partner/4012076419
    """

    variants: ClassVar[tuple[type[Model], ...]] = (MallRefund,)

    event_type: Literal["MALL_REFUND.SUCCESS"]
    resource: MallRefund


class MallTransactionSuccess(Event, frozen=True, kw_only=True):
    """A member paid in a shop of the business circle (商圈会员场内支付结果通知).

    Report the points it earned, or why it earned none.

    https://pay.weixin.qq.com/doc/v3/merchant/4012285856
    https://pay.weixin.qq.com/doc/v3/partner/4012076414
    """

    variants: ClassVar[tuple[type[Model], ...]] = (MallPayment,)

    event_type: Literal["MALL_TRANSACTION.SUCCESS"]
    resource: MallPayment
