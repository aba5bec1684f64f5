# Generated from spec/ by `make generate`. Do not edit.
"""Look up a service order of a sub-merchant outside mainland China (查询支付分订单).

GET /v3/payscore/oversea/partner/serviceorder
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, NotRequired, TypedDict

from msgspec import field

from ...models.payscore import (
    CollectionChannel,
    CollectionState,
    OverseaOrderDiscount,
    OverseaOrderFee,
    OverseaOrderRiskFund,
    OverseaOrderTimeRange,
    ServiceOrderLocation,
    ServiceOrderState,
    ServiceOrderStateDescription,
)
from ...models.shared.coupon_funding import CouponFunding
from ...models.shared.coupon_scope import CouponScope
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class OverseaCollection(Model, kw_only=True):
    """How far the money of the order has been received (收款信息)"""

    state: CollectionState | str
    """Whether the money of the order has been received (收款状态).

    - `USER_PAYING`: due, WeChat Pay debits the user until it succeeds
    - `USER_PAID`: received.
    """
    total_amount: int | Unset = UNSET
    """What is to be received in all (总收款金额)"""
    paying_amount: int | Unset = UNSET
    """What is still due (待收金额)"""
    paid_amount: int | Unset = UNSET
    """What has been received (已收金额)"""
    bank_type: str | Unset = UNSET
    """Bank and kind of card that paid, by its short code; OTHERS for the balance (付款银行)"""
    details: list[OverseaCollectionDetail] = ABSENT_LIST
    """Each payment received (收款明细列表)"""


class OverseaCollectionDetail(Model, kw_only=True):
    """One payment that was received (收款明细)"""

    seq: int | Unset = UNSET
    """Position among the payments of the order (收款序号)"""
    amount: int | Unset = UNSET
    """What was received (单笔收款金额)"""
    paid_type: CollectionChannel | str | Unset = UNSET
    """How the money was received (收款成功渠道).

    - `NEWTON`: by WeChat Pay score
    - `MCH`: by the merchant in another way, which it told WeChat Pay.
    """
    paid_time: datetime | Unset = UNSET
    """When the money was received (收款成功时间)"""
    transaction_id: str | Unset = UNSET
    """Number WeChat Pay gave the payment; refunds take it (微信支付交易单号)"""
    promotion_detail: list[OverseaPromotion] = ABSENT_LIST
    """The discounts WeChat Pay gave (优惠功能)"""


class OverseaPromotion(Model, kw_only=True):
    """One discount the order was given (优惠信息)"""

    coupon_id: str | Unset = UNSET
    """Number of one coupon in the hands of a user (券ID)"""
    name: str | Unset = UNSET
    """Name of the discount (优惠名称)"""
    scope: CouponScope | str | Unset = UNSET
    """What the discount applies to (优惠范围).

    - `GLOBAL`: the whole order
    - `SINGLE`: certain articles.
    """
    type_: CouponFunding | str | Unset = field(name="type", default=UNSET)
    """How the discount was funded (优惠类型).

    - `CASH`: prepaid coupon, part of the settlement
    - `NOCASH`: not prepaid, no part of it.
    """
    amount: int | Unset = UNSET
    """Value of the discount (优惠券面额)"""
    stock_id: str | Unset = UNSET
    """Number of the batch the coupon was issued from (活动批次ID)"""
    wechatpay_contribute: int | Unset = UNSET
    """Part of the discount WeChat Pay bears (微信出资)"""
    merchant_contribute: int | Unset = UNSET
    """Part of the discount the merchant bears (商户出资)"""
    other_contribute: int | Unset = UNSET
    """Part of the discount others bear (其他出资)"""
    currency: str | Unset = UNSET
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""
    goods_detail: list[OverseaPromotionGoods] = ABSENT_LIST
    """The articles the discount applied to (单品列表)"""


class OverseaPromotionGoods(Model, kw_only=True):
    """One article a discount applied to (单品)"""

    goods_id: str | Unset = UNSET
    """Number of the article (商品编码)"""
    quantity: int | Unset = UNSET
    """How many there are (数量)"""
    unit_price: int | Unset = UNSET
    """Price of one piece (商品价格)"""
    discount_amount: int | Unset = UNSET
    """What the discount took off the article (商品优惠金额)"""
    goods_remark: str | Unset = UNSET
    """Note on the article (商品备注)"""


class OverseaServiceOrder(Model, kw_only=True):
    """A service order of a sub-merchant outside mainland China, and its state (境外服务订单)"""

    appid: str
    """AppID of the service provider or acquiring institution that calls (服务商应用ID)"""
    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    out_order_no: str
    """The merchant's own number of the service order, unique under its merchant number; refunds do not take it
    (商户服务订单号)
    """
    order_id: str
    """Number WeChat Pay gave the service order (微信支付服务订单号)"""
    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    service_introduction: str | Unset = UNSET
    """What the service is, as the user reads it in the order (服务信息)"""
    state: ServiceOrderState | str
    """Where the service order stands (服务订单状态).

    - `CREATED`: made, the user has not confirmed it
    - `DOING`: the service runs, or it has ended and the money is due, which `state_description` tells apart
    - `DONE`: paid, or nothing had to be paid
    - `REVOKED`: cancelled by the merchant
    - `EXPIRED`: it lapsed, since the user did not confirm it for 30 days.
    """
    state_description: ServiceOrderStateDescription | str | Unset = UNSET
    """How far an order in state `DOING` is; absent in other states (订单状态说明).

    - `USER_CONFIRM`: the user has confirmed, the service runs
    - `MCH_COMPLETE`: the merchant has completed the order, the money is due.
    """
    post_payments: list[OverseaOrderFee] = ABSENT_LIST
    """What the user pays for (后付费项目)"""
    post_discounts: list[OverseaOrderDiscount] = ABSENT_LIST
    """What the merchant takes off the price (商户优惠)"""
    risk_fund: OverseaOrderRiskFund | Unset = UNSET
    """The most an order can cost the user, since nothing was left as a security (订单风险金)"""
    total_amount: int | Unset = UNSET
    """What the user pays in all, the fees less the discounts; at most the risk fund (总金额)"""
    need_collection: bool | Unset = UNSET
    """Whether WeChat Pay has to debit the user; false where nothing is due (是否需要收款)"""
    collection: OverseaCollection | Unset = UNSET
    """How far the money of the order has been received (收款信息)"""
    time_range: OverseaOrderTimeRange | Unset = UNSET
    """When the service starts and ends (服务时间段)"""
    location: ServiceOrderLocation | Unset = UNSET
    """Where the service starts and ends (服务位置)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice, URL-encoded; queries and notifications give it back unchanged (商户数据包)"""
    notify_url: str | Unset = UNSET
    """Address that is called with the result; public, https, without a query (通知地址)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""
    currency: str | Unset = UNSET
    """Currency of all amounts of the order, by its ISO 4217 code (货币类型)"""
    currency_price: int | Unset = UNSET
    """Rate between the currency of the order and that of the user, as a whole number (汇率值)"""
    currency_rate_info: str | Unset = UNSET
    """Which rate it is (汇率)"""


class GetOverseaServiceOrderQuery(TypedDict):
    """The query of `payscore.get_oversea_service_order`."""

    out_order_no: NotRequired[str]
    """The service order that is meant, by the service provider's own number; without query_id (商户服务订单号)"""
    query_id: NotRequired[str]
    """What the mini-program of WeChat Pay gave back when the user returned; without out_order_no (回跳查询ID)"""
    service_id: str
    """The service the order is for (服务ID)"""
    sub_mchid: str
    """The sub-merchant, for which the service provider calls (子商户号)"""


OPERATION: Operation[OverseaServiceOrder] = Operation("payscore.get_oversea_service_order", OverseaServiceOrder)


def sync_detailed(
    *,
    client: Caller,
    service_id: str,
    sub_mchid: str,
    out_order_no: str | Unset = UNSET,
    query_id: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[OverseaServiceOrder]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "out_order_no": out_order_no,
            "query_id": query_id,
            "service_id": service_id,
            "sub_mchid": sub_mchid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    service_id: str,
    sub_mchid: str,
    out_order_no: str | Unset = UNSET,
    query_id: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> OverseaServiceOrder:
    """Look up a service order of a sub-merchant outside mainland China.

    Tells where the order stands, what it costs, what has been received and at which rate. Ask it when no notification
    came, and after an unknown outcome. Exactly one of out_order_no and query_id names the order.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        client: The client to call with.
        out_order_no: The service order that is meant, by the service provider's own number; without query_id
            (商户服务订单号)
        query_id: What the mini-program of WeChat Pay gave back when the user returned; without out_order_no
            (回跳查询ID)
        service_id: The service the order is for (服务ID)
        sub_mchid: The sub-merchant, for which the service provider calls (子商户号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        OverseaServiceOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/global/v3/zh/4014096411
    """
    return sync_detailed(
        client=client,
        out_order_no=out_order_no,
        query_id=query_id,
        service_id=service_id,
        sub_mchid=sub_mchid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    service_id: str,
    sub_mchid: str,
    out_order_no: str | Unset = UNSET,
    query_id: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[OverseaServiceOrder]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "out_order_no": out_order_no,
            "query_id": query_id,
            "service_id": service_id,
            "sub_mchid": sub_mchid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    service_id: str,
    sub_mchid: str,
    out_order_no: str | Unset = UNSET,
    query_id: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> OverseaServiceOrder:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            out_order_no=out_order_no,
            query_id=query_id,
            service_id=service_id,
            sub_mchid=sub_mchid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
