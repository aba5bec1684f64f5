# Generated from spec/ by `make generate`. Do not edit.
"""Refund an order paid in Hong Kong, wholly or in part (申请退款).

POST /v3/refunds
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...models.refunds import HongKongRefundedAmount, HongKongRefundPromotion
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, HongKongRefundRequestDict
    from ...models.refunds import HongKongRefund
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class AcceptedHongKongRefund(Model, kw_only=True):
    """A refund that was accepted; its result comes later (申请退款)"""

    id: str
    """Number WeChat Pay gave the refund (微信支付退款单号)"""
    out_refund_no: str
    """The merchant's own number of the refund; repeating it never refunds twice (商户退款单号)"""
    create_time: datetime
    """When the refund was accepted (退款创建时间)"""
    amount: HongKongRefundedAmount
    """What goes back, in both currencies (退款金额)"""
    detail: HongKongRefundPromotion | Unset = UNSET
    """What the refund took back of a discount (优惠退款详情)"""
    promotion_detail: list[HongKongRefundPromotion] = ABSENT_LIST
    """What the refund took back of each discount (优惠退款详情)"""


class HongKongRefundAmount(Model, kw_only=True):
    """How much goes back, of how much (订单金额)"""

    refund: int
    """What goes back (退款金额)"""
    total: int
    """Amount of the order (原订单金额)"""
    currency: str
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""


class HongKongRefundRequest(Model, kw_only=True):
    """The order, how much of it goes back, and the number of the refund (申请退款)"""

    mchid: str | None | Unset = UNSET
    """Merchant number given by WeChat Pay (商户号)"""
    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    sp_mchid: str | None | Unset = UNSET
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sp_appid: str | Unset = UNSET
    """AppID of the service provider or platform (服务商应用ID)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    transaction_id: str | Unset = UNSET
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    out_trade_no: str | Unset = UNSET
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    out_refund_no: str
    """The merchant's own number of the refund; repeating it never refunds twice (商户退款单号)"""
    reason: str | Unset = UNSET
    """Why the money goes back; the user reads it (退款原因)"""
    amount: HongKongRefundAmount
    """How much goes back, of how much (订单金额)"""
    notify_url: str | None | Unset = UNSET
    """Address that is called with the result (退款通知地址)"""
    source: str | Unset = UNSET
    """The money to refund from, in the words of fund_source (退款资金来源)"""


OPERATION: Operation[AcceptedHongKongRefund] = Operation(
    "refunds.create_refund",
    AcceptedHongKongRefund,
    body_defaults={"mchid": False, "appid": False, "sp_mchid": False, "notify_url": False},
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: HongKongRefundRequest | HongKongRefundRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedHongKongRefund]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: HongKongRefundRequest | HongKongRefundRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedHongKongRefund]: ...


def sync_detailed(
    *,
    client: Caller,
    body: HongKongRefundRequest | HongKongRefundRequestDict | AnyMapping | Unset = UNSET,
    json: HongKongRefundRequest | HongKongRefundRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AcceptedHongKongRefund]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {},
        require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    def sync(
        *,
        client: Caller,
        body: HongKongRefundRequest | HongKongRefundRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AcceptedHongKongRefund: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: HongKongRefundRequest | HongKongRefundRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AcceptedHongKongRefund: ...


def sync(
    *,
    client: Caller,
    body: HongKongRefundRequest | HongKongRefundRequestDict | AnyMapping | Unset = UNSET,
    json: HongKongRefundRequest | HongKongRefundRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AcceptedHongKongRefund:
    """Refund an order paid in Hong Kong, wholly or in part.

    Since 2022-09-08 the interface of the same name under /v3/global takes its place. Repeating the same number with the
    same contents is safe.

    Args:
        client: The client to call with.
        body: HongKongRefundRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        AcceptedHongKongRefund

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml
    """
    return sync_detailed(
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


if TYPE_CHECKING:

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        body: HongKongRefundRequest | HongKongRefundRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedHongKongRefund]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: HongKongRefundRequest | HongKongRefundRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedHongKongRefund]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: HongKongRefundRequest | HongKongRefundRequestDict | AnyMapping | Unset = UNSET,
    json: HongKongRefundRequest | HongKongRefundRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AcceptedHongKongRefund]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {},
        require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    async def asyncio(
        *,
        client: Caller,
        body: HongKongRefundRequest | HongKongRefundRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AcceptedHongKongRefund: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: HongKongRefundRequest | HongKongRefundRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AcceptedHongKongRefund: ...


async def asyncio(
    *,
    client: Caller,
    body: HongKongRefundRequest | HongKongRefundRequestDict | AnyMapping | Unset = UNSET,
    json: HongKongRefundRequest | HongKongRefundRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AcceptedHongKongRefund:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[HongKongRefund]]:
    """Ask by `refunds.get_refund_by_out_refund_no` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[HongKongRefund]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[HongKongRefund]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[HongKongRefund]] = await check_error(OPERATION, error).resolve_async()
    return found
