# Generated from spec/ by `make generate`. Do not edit.
"""Undo a debit by payment code made for a sub-merchant (撤销).

POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import UNSET

from ...runtime.model import Model, Unset
from ...runtime.operation import Operation, check_error

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.shared import PartnerOrder
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PartnerReverseOrderRequest(Model, kw_only=True):
    """Whose order is undone (撤销)"""

    sp_appid: str | Unset = UNSET
    """AppID of the service provider or platform (服务商应用ID)"""
    sp_mchid: str
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号)"""
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


OPERATION: Operation[PartnerReversedOrder] = Operation("pay.reverse_partner_order", PartnerReversedOrder)


def sync_detailed(
    out_trade_no: str,
    *,
    client: Caller,
    body: PartnerReverseOrderRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PartnerReversedOrder]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "out_trade_no": out_trade_no,
        },
        {},
        body,
        validate=validate,
        deadline=deadline,
    )


def sync(
    out_trade_no: str,
    *,
    client: Caller,
    body: PartnerReverseOrderRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnerReversedOrder:
    """Undo a debit by payment code made for a sub-merchant.

    For debits by payment code only. A paid order is refunded in full, an unpaid one is closed. Wait about 15 seconds
    after the debit, and repeat the call as long as its outcome is unknown.

    Args:
        out_trade_no: The merchant's own number of the order that is meant (商户订单号)
        client: The client to call with.
        body: PartnerReverseOrderRequest or the same as plain data.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
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
        body=body,
        validate=validate,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    out_trade_no: str,
    *,
    client: Caller,
    body: PartnerReverseOrderRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PartnerReversedOrder]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "out_trade_no": out_trade_no,
        },
        {},
        body,
        validate=validate,
        deadline=deadline,
    )


async def asyncio(
    out_trade_no: str,
    *,
    client: Caller,
    body: PartnerReverseOrderRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnerReversedOrder:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            out_trade_no,
            client=client,
            body=body,
            validate=validate,
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
