# Generated from spec/ by `make generate`. Do not edit.
"""Look up a service order of an acquiring institution (从业机构查询微信支付分订单).

GET /v3/payscore/acquiringbank/serviceorder
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.payscore import (
    ServiceCollection,
    ServiceOrderDiscount,
    ServiceOrderFee,
    ServiceOrderLocation,
    ServiceOrderRiskFund,
    ServiceOrderState,
    ServiceOrderStateDescription,
    ServiceOrderTimeRange,
)
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class AcquiringBankServiceOrder(Model, kw_only=True):
    """A service order of a sub-merchant of a channel, and its state (从业机构服务订单)"""

    appid: str
    """AppID of the service provider or acquiring institution that calls (服务商应用ID)"""
    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    channel_id: str
    """Merchant number of the channel that brought the sub-merchant to the acquiring institution (渠道商商户号)"""
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
    post_payments: list[ServiceOrderFee] = ABSENT_LIST
    """What the user pays for (后付费项目)"""
    post_discounts: list[ServiceOrderDiscount] = ABSENT_LIST
    """What the merchant takes off the price (后付费商户优惠)"""
    risk_fund: ServiceOrderRiskFund | Unset = UNSET
    """The most an order can cost the user, since nothing was left as a security (订单风险金)"""
    total_amount: int | Unset = UNSET
    """What the user pays in all, exactly the fees less the discounts; at most the risk fund, or the limit of the
    service where that is an estimate; 0 where nothing is due (总金额) Unit: fen.
    """
    need_collection: bool | Unset = UNSET
    """Whether WeChat Pay has to debit the user; false where nothing is due (是否需要收款)"""
    collection: ServiceCollection | Unset = UNSET
    """How far the money of the order has been received (收款信息)"""
    time_range: ServiceOrderTimeRange | Unset = UNSET
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


class GetAcquiringBankServiceOrderQuery(TypedDict):
    """The query of `payscore.get_acquiring_bank_service_order`."""

    out_order_no: NotRequired[str]
    """The service order that is meant, by the caller's own number; without query_id (商户服务订单号)"""
    query_id: NotRequired[str]
    """What the mini-program of WeChat Pay gave back when the user returned; without out_order_no (回跳查询ID)"""
    service_id: str
    """The service that is meant (服务ID)"""
    channel_id: str
    """The channel that brought the sub-merchant (渠道商商户号)"""
    sub_mchid: str
    """The sub-merchant, for which the service provider calls (子商户号)"""


OPERATION: Operation[AcquiringBankServiceOrder] = Operation(
    "payscore.get_acquiring_bank_service_order", AcquiringBankServiceOrder
)


def sync_detailed(
    *,
    client: Caller,
    service_id: str,
    channel_id: str,
    sub_mchid: str,
    out_order_no: str | Unset = UNSET,
    query_id: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AcquiringBankServiceOrder]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "out_order_no": out_order_no,
            "query_id": query_id,
            "service_id": service_id,
            "channel_id": channel_id,
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
    channel_id: str,
    sub_mchid: str,
    out_order_no: str | Unset = UNSET,
    query_id: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AcquiringBankServiceOrder:
    """Look up a service order of an acquiring institution.

    Tells where the order stands, what it costs and what has been received. Ask it when the user comes back from WeChat,
    when no notification came, and after an unknown outcome. Exactly one of out_order_no and query_id names the order.

    Args:
        client: The client to call with.
        out_order_no: The service order that is meant, by the caller's own number; without query_id (商户服务订单号)
        query_id: What the mini-program of WeChat Pay gave back when the user returned; without out_order_no
            (回跳查询ID)
        service_id: The service that is meant (服务ID)
        channel_id: The channel that brought the sub-merchant (渠道商商户号)
        sub_mchid: The sub-merchant, for which the service provider calls (子商户号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        AcquiringBankServiceOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012691343
    https://pay.weixin.qq.com/doc/v3/partner/4013194035
    """
    return sync_detailed(
        client=client,
        out_order_no=out_order_no,
        query_id=query_id,
        service_id=service_id,
        channel_id=channel_id,
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
    channel_id: str,
    sub_mchid: str,
    out_order_no: str | Unset = UNSET,
    query_id: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AcquiringBankServiceOrder]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "out_order_no": out_order_no,
            "query_id": query_id,
            "service_id": service_id,
            "channel_id": channel_id,
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
    channel_id: str,
    sub_mchid: str,
    out_order_no: str | Unset = UNSET,
    query_id: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AcquiringBankServiceOrder:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            out_order_no=out_order_no,
            query_id=query_id,
            service_id=service_id,
            channel_id=channel_id,
            sub_mchid=sub_mchid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
