# Generated from spec/ by `make generate`. Do not edit.
"""Close a combined order that nobody paid (合单关闭订单).

POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close
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

    from ...models.combine_transactions import CombineOrder
    from ...models.dicts import AnyMapping, CombineCloseRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ClosedPart(Model, kw_only=True):
    """One part of the order that is closed (商品单)"""

    mchid: str
    """Merchant number that places this part, bound to the AppID (子单商户号)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    individual_auth_id: str | Unset = UNSET
    """Authorisation under which a private person is paid, instead of a merchant (个人收款方受理授权ID)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""


class CombineCloseRequest(Model, kw_only=True):
    """The parts of the order that is closed; all of them (合单关闭订单)"""

    combine_appid: str
    """AppID of the merchant that places the combined order (合单商户appid)"""
    sub_orders: list[ClosedPart]
    """The parts of the order (商品单信息)"""


OPERATION: Operation[None] = Operation("combine_transactions.close_order", None)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        combine_out_trade_no: str,
        *,
        client: Caller,
        body: CombineCloseRequest | CombineCloseRequestDict | AnyMapping,
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
        json: CombineCloseRequest | CombineCloseRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    combine_out_trade_no: str,
    *,
    client: Caller,
    body: CombineCloseRequest | CombineCloseRequestDict | AnyMapping | Unset = UNSET,
    json: CombineCloseRequest | CombineCloseRequestDict | AnyMapping | Unset = UNSET,
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
        body: CombineCloseRequest | CombineCloseRequestDict | AnyMapping,
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
        json: CombineCloseRequest | CombineCloseRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    combine_out_trade_no: str,
    *,
    client: Caller,
    body: CombineCloseRequest | CombineCloseRequestDict | AnyMapping | Unset = UNSET,
    json: CombineCloseRequest | CombineCloseRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Close a combined order that nobody paid.

    All parts are named and closed together. Afterwards the order cannot be paid any more.

    Args:
        combine_out_trade_no: The merchant's own number of the combined order that is meant (合单商户订单号)
        client: The client to call with.
        body: CombineCloseRequest or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/doc/v3/merchant/4012577452
    https://pay.weixin.qq.com/doc/v3/merchant/4013421130
    https://pay.weixin.qq.com/doc/v3/merchant/4013421225
    https://pay.weixin.qq.com/doc/v3/merchant/4013421330
    https://pay.weixin.qq.com/doc/v3/merchant/4013421404
    https://pay.weixin.qq.com/doc/v3/merchant/4012551793
    https://pay.weixin.qq.com/doc/v3/partner/4012761079
    https://pay.weixin.qq.com/doc/v3/partner/4013462102
    https://pay.weixin.qq.com/doc/v3/partner/4013462171
    https://pay.weixin.qq.com/doc/v3/partner/4013462247
    https://pay.weixin.qq.com/doc/v3/partner/4013462566
    https://pay.weixin.qq.com/doc/v3/partner/4012709095
    https://pay.weixin.qq.com/doc/v3/partner/4012602237
    https://pay.weixin.qq.com/doc/v3/partner/4012761093
    https://pay.weixin.qq.com/doc/v3/partner/4015973150
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
        body: CombineCloseRequest | CombineCloseRequestDict | AnyMapping,
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
        json: CombineCloseRequest | CombineCloseRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    combine_out_trade_no: str,
    *,
    client: Caller,
    body: CombineCloseRequest | CombineCloseRequestDict | AnyMapping | Unset = UNSET,
    json: CombineCloseRequest | CombineCloseRequestDict | AnyMapping | Unset = UNSET,
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
        body: CombineCloseRequest | CombineCloseRequestDict | AnyMapping,
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
        json: CombineCloseRequest | CombineCloseRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    combine_out_trade_no: str,
    *,
    client: Caller,
    body: CombineCloseRequest | CombineCloseRequestDict | AnyMapping | Unset = UNSET,
    json: CombineCloseRequest | CombineCloseRequestDict | AnyMapping | Unset = UNSET,
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
