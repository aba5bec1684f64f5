# Generated from spec/ by `make generate`. Do not edit.
"""Debit a user for the orders of several sellers at once (电商合单委托代扣支付).

POST /v3/ecommerce/combine-papay/transactions
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.ecommerce import CombinePapayOrder
from ...models.shared.part_amount import PartAmount
from ...models.shared.settle_info import SettleInfo
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, CombinePapayRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CombinePapayPart(Model, kw_only=True):
    """One part of the order, paid to one seller (子单信息)"""

    mchid: str
    """Merchant number that places this part, bound to the AppID (子单商户号)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    amount: PartAmount
    """What is to be paid for this part (订单金额)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    sub_mchid: str
    """Merchant number of the seller who is paid (二级商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the seller (二级商户appid)"""
    description: str
    """What is being paid for, as the user reads it in the bill (商品描述)"""
    settle_info: SettleInfo | Unset = UNSET
    """What happens to the money once the order is paid, and what the platform adds to it (结算信息)"""
    sub_risk_info: str | Unset = UNSET
    """What helps to tell fraud in this part, written like risk_info of the whole order (子单风控信息)"""


class CombinePapayRequest(Model, kw_only=True):
    """A combined order that is debited under an agreement (电商合单委托代扣支付)"""

    combine_appid: str
    """AppID of the merchant that places the combined order (合单商户appid)"""
    combine_mchid: str
    """Merchant number of whoever places the combined order; a service provider gives its own (合单商户号)"""
    combine_out_trade_no: str
    """The merchant's own number of a combined order, unique under its merchant number (合单商户订单号)"""
    contract_id: str
    """Number WeChat Pay gave the agreement when the user signed it (协议号)"""
    sub_orders: list[CombinePapayPart]
    """The parts of the order (子单信息)"""
    risk_info: str | Unset = UNSET
    """What helps to tell fraud: `ip`, `last_oid` (the user's OpenID in their last paid order, empty for a new user) and
    `device`, as `name:value;` one after the other, special characters percent-encoded (风控信息)
    """


OPERATION: Operation[CombinePapayOrder] = Operation("ecommerce.create_combine_papay_order", CombinePapayOrder)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: CombinePapayRequest | CombinePapayRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombinePapayOrder]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: CombinePapayRequest | CombinePapayRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombinePapayOrder]: ...


def sync_detailed(
    *,
    client: Caller,
    body: CombinePapayRequest | CombinePapayRequestDict | AnyMapping | Unset = UNSET,
    json: CombinePapayRequest | CombinePapayRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CombinePapayOrder]:
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
        body: CombinePapayRequest | CombinePapayRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CombinePapayOrder: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: CombinePapayRequest | CombinePapayRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CombinePapayOrder: ...


def sync(
    *,
    client: Caller,
    body: CombinePapayRequest | CombinePapayRequestDict | AnyMapping | Unset = UNSET,
    json: CombinePapayRequest | CombinePapayRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CombinePapayOrder:
    """Debit a user for the orders of several sellers at once.

    The user enters no password: the agreement must be signed, and its template must allow combined debits. The money is
    debited while the call lasts, which may take a minute; an order without a result by then can be undone by the
    interface that reverses it. Repeating the same numbers with the same contents is the right answer to an unknown
    outcome.

    Args:
        client: The client to call with.
        body: CombinePapayRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CombinePapayOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012884121
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
        body: CombinePapayRequest | CombinePapayRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombinePapayOrder]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: CombinePapayRequest | CombinePapayRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombinePapayOrder]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: CombinePapayRequest | CombinePapayRequestDict | AnyMapping | Unset = UNSET,
    json: CombinePapayRequest | CombinePapayRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CombinePapayOrder]:
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
        body: CombinePapayRequest | CombinePapayRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CombinePapayOrder: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: CombinePapayRequest | CombinePapayRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CombinePapayOrder: ...


async def asyncio(
    *,
    client: Caller,
    body: CombinePapayRequest | CombinePapayRequestDict | AnyMapping | Unset = UNSET,
    json: CombinePapayRequest | CombinePapayRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CombinePapayOrder:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[CombinePapayOrder]]:
    """Ask by `ecommerce.get_combine_papay_order` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[CombinePapayOrder]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[CombinePapayOrder]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[CombinePapayOrder]] = await check_error(OPERATION, error).resolve_async()
    return found
