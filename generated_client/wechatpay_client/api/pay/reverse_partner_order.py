# Generated from spec/ by `make generate`. Do not edit.
"""Undo a debit by payment code made for a sub-merchant (撤销).

POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, PartnerReverseOrderRequestDict
    from ...models.shared.partner_order import PartnerOrder
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PartnerReverseOrderRequest(Model, kw_only=True):
    """Whose order is undone (撤销)"""

    sp_appid: str | Unset = UNSET
    """AppID of the service provider or platform (服务商应用ID)"""
    sp_mchid: str | None | Unset = UNSET
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号) Left out, it is
    the client's default.
    """
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""


class PartnerReversedOrder(Model, kw_only=True):
    """The order that was undone (撤销结果)"""

    sp_appid: str | Unset = UNSET
    """AppID of the service provider or platform (服务商应用ID)"""
    sp_mchid: str
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""


OPERATION: Operation[PartnerReversedOrder] = Operation(
    "pay.reverse_partner_order", PartnerReversedOrder, body_defaults={"sp_mchid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        out_trade_no: str,
        *,
        client: Caller,
        body: PartnerReverseOrderRequest | PartnerReverseOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerReversedOrder]: ...

    @overload
    def sync_detailed(
        out_trade_no: str,
        *,
        client: Caller,
        json: PartnerReverseOrderRequest | PartnerReverseOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerReversedOrder]: ...


def sync_detailed(
    out_trade_no: str,
    *,
    client: Caller,
    body: PartnerReverseOrderRequest | PartnerReverseOrderRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerReverseOrderRequest | PartnerReverseOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PartnerReversedOrder]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "out_trade_no": out_trade_no,
        },
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
        out_trade_no: str,
        *,
        client: Caller,
        body: PartnerReverseOrderRequest | PartnerReverseOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerReversedOrder: ...

    @overload
    def sync(
        out_trade_no: str,
        *,
        client: Caller,
        json: PartnerReverseOrderRequest | PartnerReverseOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerReversedOrder: ...


def sync(
    out_trade_no: str,
    *,
    client: Caller,
    body: PartnerReverseOrderRequest | PartnerReverseOrderRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerReverseOrderRequest | PartnerReverseOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnerReversedOrder:
    """Undo a debit by payment code made for a sub-merchant.

    For debits by payment code only. A paid order is refunded in full, an unpaid one is closed. Wait about 15 seconds
    after the debit, and repeat the call as long as its outcome is unknown.

    Args:
        out_trade_no: The merchant's own number of the order that is meant (商户订单号)
        client: The client to call with.
        body: PartnerReverseOrderRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PartnerReversedOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012382181
    """
    return sync_detailed(
        out_trade_no,
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
        out_trade_no: str,
        *,
        client: Caller,
        body: PartnerReverseOrderRequest | PartnerReverseOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerReversedOrder]: ...

    @overload
    async def asyncio_detailed(
        out_trade_no: str,
        *,
        client: Caller,
        json: PartnerReverseOrderRequest | PartnerReverseOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerReversedOrder]: ...


async def asyncio_detailed(
    out_trade_no: str,
    *,
    client: Caller,
    body: PartnerReverseOrderRequest | PartnerReverseOrderRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerReverseOrderRequest | PartnerReverseOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PartnerReversedOrder]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "out_trade_no": out_trade_no,
        },
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
        out_trade_no: str,
        *,
        client: Caller,
        body: PartnerReverseOrderRequest | PartnerReverseOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerReversedOrder: ...

    @overload
    async def asyncio(
        out_trade_no: str,
        *,
        client: Caller,
        json: PartnerReverseOrderRequest | PartnerReverseOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerReversedOrder: ...


async def asyncio(
    out_trade_no: str,
    *,
    client: Caller,
    body: PartnerReverseOrderRequest | PartnerReverseOrderRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerReverseOrderRequest | PartnerReverseOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnerReversedOrder:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            out_trade_no,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[PartnerOrder]]:
    """Ask by `pay.get_partner_order_by_out_trade_no` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[PartnerOrder]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[PartnerOrder]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[PartnerOrder]] = await check_error(OPERATION, error).resolve_async()
    return found
