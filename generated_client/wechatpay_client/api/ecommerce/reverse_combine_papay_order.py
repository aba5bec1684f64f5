# Generated from spec/ by `make generate`. Do not edit.
"""Undo a combined debit whose result did not come (电商合单委托代扣撤销订单).

POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse
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

    from ...models.dicts import AnyMapping, CombinePapayReversalDict
    from ...models.ecommerce import CombinePapayOrder
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CombinePapayReversal(Model, kw_only=True):
    """The parts of the order that is undone; all of them (电商合单委托代扣撤销订单)"""

    combine_appid: str
    """AppID of the merchant that places the combined order (合单商户appid)"""
    sub_orders: list[CombinePapayReversedPart]
    """The parts of the order (子单信息)"""


class CombinePapayReversedPart(Model, kw_only=True):
    """One part of the order that is undone (子单信息)"""

    mchid: str
    """Merchant number that places this part, bound to the AppID (子单商户号)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    sub_mchid: str
    """Merchant number of the seller (二级商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the seller (二级商户appid)"""


OPERATION: Operation[None] = Operation("ecommerce.reverse_combine_papay_order", None)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        combine_out_trade_no: str,
        *,
        client: Caller,
        body: CombinePapayReversal | CombinePapayReversalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    def sync_detailed(
        combine_out_trade_no: str,
        *,
        client: Caller,
        json: CombinePapayReversal | CombinePapayReversalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    combine_out_trade_no: str,
    *,
    client: Caller,
    body: CombinePapayReversal | CombinePapayReversalDict | AnyMapping | Unset = UNSET,
    json: CombinePapayReversal | CombinePapayReversalDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "combine_out_trade_no": combine_out_trade_no,
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
        combine_out_trade_no: str,
        *,
        client: Caller,
        body: CombinePapayReversal | CombinePapayReversalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    def sync(
        combine_out_trade_no: str,
        *,
        client: Caller,
        json: CombinePapayReversal | CombinePapayReversalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    combine_out_trade_no: str,
    *,
    client: Caller,
    body: CombinePapayReversal | CombinePapayReversalDict | AnyMapping | Unset = UNSET,
    json: CombinePapayReversal | CombinePapayReversalDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Undo a combined debit whose result did not come.

    For an order that gave no result within a minute. All parts are named and undone together.

    Args:
        combine_out_trade_no: The merchant's own number of the combined order that is meant (合单商户订单号)
        client: The client to call with.
        body: CombinePapayReversal or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        None: a successful reply is empty.

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.

    https://pay.weixin.qq.com/doc/v3/partner/4012884126
    """
    sync_detailed(
        combine_out_trade_no,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    async def asyncio_detailed(
        combine_out_trade_no: str,
        *,
        client: Caller,
        body: CombinePapayReversal | CombinePapayReversalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    async def asyncio_detailed(
        combine_out_trade_no: str,
        *,
        client: Caller,
        json: CombinePapayReversal | CombinePapayReversalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    combine_out_trade_no: str,
    *,
    client: Caller,
    body: CombinePapayReversal | CombinePapayReversalDict | AnyMapping | Unset = UNSET,
    json: CombinePapayReversal | CombinePapayReversalDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "combine_out_trade_no": combine_out_trade_no,
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
        combine_out_trade_no: str,
        *,
        client: Caller,
        body: CombinePapayReversal | CombinePapayReversalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    async def asyncio(
        combine_out_trade_no: str,
        *,
        client: Caller,
        json: CombinePapayReversal | CombinePapayReversalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    combine_out_trade_no: str,
    *,
    client: Caller,
    body: CombinePapayReversal | CombinePapayReversalDict | AnyMapping | Unset = UNSET,
    json: CombinePapayReversal | CombinePapayReversalDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """`sync`, awaited."""
    await asyncio_detailed(
        combine_out_trade_no,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


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
