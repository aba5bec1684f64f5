# Generated from spec/ by `make generate`. Do not edit.
"""Debit a user under an agreement signed on HarmonyOS (代扣受理扣款).

POST /v3/papay/pay/harmony/transactions/apply
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.papay import PapayAcceptedOrder
from ...models.shared.papay_amount import PapayAmount
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, PapayHarmonyOrderRequestDict
    from ...models.shared.order import Order
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PapayHarmonyOrderRequest(Model, kw_only=True):
    """What is debited under which agreement signed on HarmonyOS (代扣受理扣款)"""

    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID) Left out, it is the
    client's default.
    """
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    description: str
    """What is debited for, as the user reads it in the bill (商品描述)"""
    transaction_notify_url: str
    """Address that is called with the result of the debit; public, https, without a query (通知地址)"""
    contract_id: str
    """Number WeChat Pay gave the agreement when the user signed it (协议号)"""
    amount: PapayAmount
    """What is to be debited (扣费金额信息)"""
    goods_tag: str | Unset = UNSET
    """Mark that lets the order take part in the promotions set up for it (订单优惠标记)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    harmony_account_id: str
    """The user's account on HarmonyOS (鸿蒙账户id)"""
    mcc: str | Unset = UNSET
    """Trade of the merchant, by its category code of ISO 18245 (商户类别码)"""


OPERATION: Operation[PapayAcceptedOrder] = Operation(
    "papay.create_harmony_order", PapayAcceptedOrder, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: PapayHarmonyOrderRequest | PapayHarmonyOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayAcceptedOrder]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: PapayHarmonyOrderRequest | PapayHarmonyOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayAcceptedOrder]: ...


def sync_detailed(
    *,
    client: Caller,
    body: PapayHarmonyOrderRequest | PapayHarmonyOrderRequestDict | AnyMapping | Unset = UNSET,
    json: PapayHarmonyOrderRequest | PapayHarmonyOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PapayAcceptedOrder]:
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
        body: PapayHarmonyOrderRequest | PapayHarmonyOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayAcceptedOrder: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: PapayHarmonyOrderRequest | PapayHarmonyOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayAcceptedOrder: ...


def sync(
    *,
    client: Caller,
    body: PapayHarmonyOrderRequest | PapayHarmonyOrderRequestDict | AnyMapping | Unset = UNSET,
    json: PapayHarmonyOrderRequest | PapayHarmonyOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PapayAcceptedOrder:
    """Debit a user under an agreement signed on HarmonyOS.

    The reply says that the debit is taken on; the result comes by notification (TRANSACTION.SUCCESS or a failure), or
    by the query of orders. Repeating the same number with the same contents is safe, and is the right answer to an
    unknown outcome.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        client: The client to call with.
        body: PapayHarmonyOrderRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PapayAcceptedOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4013388429
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
        body: PapayHarmonyOrderRequest | PapayHarmonyOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayAcceptedOrder]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: PapayHarmonyOrderRequest | PapayHarmonyOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayAcceptedOrder]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: PapayHarmonyOrderRequest | PapayHarmonyOrderRequestDict | AnyMapping | Unset = UNSET,
    json: PapayHarmonyOrderRequest | PapayHarmonyOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PapayAcceptedOrder]:
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
        body: PapayHarmonyOrderRequest | PapayHarmonyOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayAcceptedOrder: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: PapayHarmonyOrderRequest | PapayHarmonyOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayAcceptedOrder: ...


async def asyncio(
    *,
    client: Caller,
    body: PapayHarmonyOrderRequest | PapayHarmonyOrderRequestDict | AnyMapping | Unset = UNSET,
    json: PapayHarmonyOrderRequest | PapayHarmonyOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PapayAcceptedOrder:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[Order]]:
    """Ask by `pay.get_order_by_out_trade_no` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[Order]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[Order]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[Order]] = await check_error(OPERATION, error).resolve_async()
    return found
