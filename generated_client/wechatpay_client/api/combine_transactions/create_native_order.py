# Generated from spec/ by `make generate`. Do not edit.
"""Place a combined order that is paid by scanning a code (合单下单-Native支付).

POST /v3/combine-transactions/native
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from msgspec import UNSET

from ...models.combine_transactions import CombineOptionalPayer, CombinePart, CombinePaymentRestriction, CombineScene
from ...models.shared import PaymentCode
from ...runtime.model import Model, Unset
from ...runtime.operation import Operation, check_error

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.combine_transactions import CombineOrder
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CombineNativeOrder(Model, kw_only=True):
    """A combined order, to be paid by scanning a code (合单下单)"""

    combine_appid: str
    """AppID of the merchant that places the combined order (合单商户appid)"""
    combine_mchid: str
    """Merchant number of whoever places the combined order; a service provider gives its own (合单商户号)"""
    combine_out_trade_no: str
    """The merchant's own number of a combined order, unique under its merchant number (合单商户订单号)"""
    scene_info: CombineScene | Unset = UNSET
    """Where the order is placed (场景信息)"""
    sub_orders: list[CombinePart]
    """The parts of the order (商品单信息)"""
    time_start: datetime | Unset = UNSET
    """When the order was made at the merchant, in RFC 3339 with an offset (交易起始时间)"""
    time_expire: datetime | Unset = UNSET
    """Until when the order can be paid, in RFC 3339 with an offset (交易结束时间)"""
    notify_url: str
    """Address that is called with the result; public, https, without a query (通知地址)"""
    limit_pay: list[CombinePaymentRestriction] | Unset = UNSET
    """Ways of paying to exclude, or the only one to allow (指定支付方式)"""
    combine_payer_info: CombineOptionalPayer | Unset = UNSET
    """Who will or must pay, where that is known or matters (支付者)"""


OPERATION: Operation[PaymentCode] = Operation("combine_transactions.create_native_order", PaymentCode)


def sync_detailed(
    *,
    client: Caller,
    body: CombineNativeOrder | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PaymentCode]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {},
        body,
        validate=validate,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    body: CombineNativeOrder | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> PaymentCode:
    """Place a combined order that is paid by scanning a code.

    The text that comes back is shown as a QR code, which the user scans with WeChat. Repeating the same request with
    the same numbers is safe; the same numbers with other contents are refused.

    Args:
        client: The client to call with.
        body: CombineNativeOrder or the same as plain data.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PaymentCode

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012556982
    https://pay.weixin.qq.com/doc/v3/merchant/4012547310
    https://pay.weixin.qq.com/doc/v3/partner/4012758240
    https://pay.weixin.qq.com/doc/v3/partner/4012708704
    https://pay.weixin.qq.com/doc/v3/partner/4012760629
    """
    return sync_detailed(
        client=client,
        body=body,
        validate=validate,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    body: CombineNativeOrder | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PaymentCode]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {},
        body,
        validate=validate,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    body: CombineNativeOrder | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> PaymentCode:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
            validate=validate,
            deadline=deadline,
        )
    ).parsed


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[CombineOrder]]:
    """Ask by `combine_transactions.get_order_by_combine_out_trade_no` what became of a call of this operation whose
    outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[CombineOrder]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[CombineOrder]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[CombineOrder]] = await check_error(OPERATION, error).resolve_async()
    return found
