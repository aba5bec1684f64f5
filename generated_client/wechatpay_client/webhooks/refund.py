# Generated from spec/ by `make generate`. Do not edit.
"""The events of `refund`.

RefundAbnormal: A refund failed at the bank and needs handling
RefundClosed: A refund was closed without money going back
RefundSuccess: A refund reached the user
"""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Literal

from ..models.refund import RefundStatus
from ..models.shared.ecommerce_refund_payer import EcommerceRefundPayer
from ..runtime.event import Event
from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


class EndedRefund(Model, kw_only=True):
    """A refund that has come to an end (退款结果)"""

    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    out_refund_no: str
    """The merchant's own number of the refund; repeating it never refunds twice (商户退款单号)"""
    refund_id: str
    """Number WeChat Pay gave the refund (微信支付退款单号)"""
    refund_status: RefundStatus | str
    """Where the refund stands (退款状态).

    - `SUCCESS`: the money is back
    - `CLOSED`: closed without a refund
    - `PROCESSING`: under way
    - `ABNORMAL`: the bank could not pay out, for example because the card is closed; it needs handling.
    """
    success_time: datetime | Unset = UNSET
    """When the money was back; only with refund_status SUCCESS (退款成功时间)"""
    user_received_account: str
    """The account the money went to, in words, such as a bank and the last digits of a card (退款入账账户)"""
    amount: EndedRefundAmount
    """What goes back to whom, of how much (金额信息)"""


class EndedRefundAmount(Model, kw_only=True):
    """What goes back to whom, of how much (金额信息)"""

    total: int
    """Amount of the order (订单金额) Unit: fen."""
    refund: int
    """What goes back, discounts included (退款金额) Unit: fen."""
    payer_total: int
    """What the user had paid (用户支付金额) Unit: fen."""
    payer_refund: int
    """What the user gets back (用户退款金额) Unit: fen."""


class IndividualEndedRefund(Model, kw_only=True):
    """A refund of an order of a private seller that has come to an end (退款结果)"""

    sp_mchid: str
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号)"""
    individual_auth_id: str
    """Authorisation under which a private person is paid, instead of a merchant (个人收款方受理授权ID)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    out_refund_no: str
    """The merchant's own number of the refund; repeating it never refunds twice (商户退款单号)"""
    refund_id: str
    """Number WeChat Pay gave the refund (微信支付退款单号)"""
    refund_status: RefundStatus | str
    """Where the refund stands (退款状态).

    - `SUCCESS`: the money is back
    - `CLOSED`: closed without a refund
    - `PROCESSING`: under way
    - `ABNORMAL`: the bank could not pay out, for example because the card is closed; it needs handling.
    """
    success_time: datetime | Unset = UNSET
    """When the money was back; only with refund_status SUCCESS (退款成功时间)"""
    user_received_account: str
    """The account the money went to, in words, such as a bank and the last digits of a card (退款入账账户)"""
    amount: EndedRefundAmount
    """What goes back to whom, of how much (金额信息)"""


class PartnerEndedRefund(Model, kw_only=True):
    """A refund for a sub-merchant that has come to an end (退款结果)"""

    sp_mchid: str
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    out_refund_no: str
    """The merchant's own number of the refund; repeating it never refunds twice (商户退款单号)"""
    refund_id: str
    """Number WeChat Pay gave the refund (微信支付退款单号)"""
    refund_status: RefundStatus | str
    """Where the refund stands (退款状态).

    - `SUCCESS`: the money is back
    - `CLOSED`: closed without a refund
    - `PROCESSING`: under way
    - `ABNORMAL`: the bank could not pay out, for example because the card is closed; it needs handling.
    """
    success_time: datetime | Unset = UNSET
    """When the money was back; only with refund_status SUCCESS (退款成功时间)"""
    user_received_account: str
    """The account the money went to, in words, such as a bank and the last digits of a card (退款入账账户)"""
    amount: EndedRefundAmount
    """What goes back to whom, of how much (金额信息)"""
    refund_account: EcommerceRefundPayer | str | Unset = UNSET
    """Whose money is refunded (退款出资商户).

    - `REFUND_SOURCE_PARTNER_ADVANCE`: the platform advances it, which needs a permission
    - `REFUND_SOURCE_SUB_MERCHANT`: that of the merchant of the order.
    """


class RefundAbnormal(Event, frozen=True, kw_only=True):
    """A refund failed at the bank and needs handling (退款异常通知).

    The card cannot take the money, for example because it was closed; the refund must be paid another way.

    https://pay.weixin.qq.com/doc/v3/merchant/4012791865
    https://pay.weixin.qq.com/doc/v3/partner/4012085298
    https://pay.weixin.qq.com/doc/v3/merchant/4012085921
    https://pay.weixin.qq.com/doc/v3/partner/4012124635
    https://pay.weixin.qq.com/doc/v3/partner/4012650317
    """

    variants: ClassVar[tuple[type[Model], ...]] = (
        IndividualEndedRefund,
        PartnerEndedRefund,
        EndedRefund,
    )
    known_by: ClassVar[tuple[frozenset[str], ...]] = (
        frozenset({"individual_auth_id"}),
        frozenset({"sub_mchid", "sp_mchid"}),
        frozenset({"mchid", "out_refund_no"}),
    )

    event_type: Literal["REFUND.ABNORMAL"]
    resource: IndividualEndedRefund | PartnerEndedRefund | EndedRefund


class RefundClosed(Event, frozen=True, kw_only=True):
    """A refund was closed without money going back (退款关闭通知).

    The user did not get the money; it can be refunded under a new number.

    https://pay.weixin.qq.com/doc/v3/merchant/4012791865
    https://pay.weixin.qq.com/doc/v3/partner/4012085298
    https://pay.weixin.qq.com/doc/v3/merchant/4012085921
    https://pay.weixin.qq.com/doc/v3/partner/4012124635
    https://pay.weixin.qq.com/doc/v3/partner/4012650317
    """

    variants: ClassVar[tuple[type[Model], ...]] = (
        IndividualEndedRefund,
        PartnerEndedRefund,
        EndedRefund,
    )
    known_by: ClassVar[tuple[frozenset[str], ...]] = (
        frozenset({"individual_auth_id"}),
        frozenset({"sub_mchid", "sp_mchid"}),
        frozenset({"mchid", "out_refund_no"}),
    )

    event_type: Literal["REFUND.CLOSED"]
    resource: IndividualEndedRefund | PartnerEndedRefund | EndedRefund


class RefundSuccess(Event, frozen=True, kw_only=True):
    """A refund reached the user (退款成功通知).

    The money went to the account that the event names.

    https://pay.weixin.qq.com/doc/v3/merchant/4012791865
    https://pay.weixin.qq.com/doc/v3/partner/4012085298
    https://pay.weixin.qq.com/doc/v3/merchant/4012085921
    https://pay.weixin.qq.com/doc/v3/partner/4012124635
    https://pay.weixin.qq.com/doc/v3/partner/4012650317
    """

    variants: ClassVar[tuple[type[Model], ...]] = (
        IndividualEndedRefund,
        PartnerEndedRefund,
        EndedRefund,
    )
    known_by: ClassVar[tuple[frozenset[str], ...]] = (
        frozenset({"individual_auth_id"}),
        frozenset({"sub_mchid", "sp_mchid"}),
        frozenset({"mchid", "out_refund_no"}),
    )

    event_type: Literal["REFUND.SUCCESS"]
    resource: IndividualEndedRefund | PartnerEndedRefund | EndedRefund
