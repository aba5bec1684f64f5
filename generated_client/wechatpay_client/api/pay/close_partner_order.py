# Generated from spec/ by `make generate`. Do not edit.
"""Close an order of a sub-merchant that nobody paid (关单).

POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close
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

    from ...models.dicts import AnyMapping, PartnerCloseOrderRequestDict
    from ...models.shared.partner_order import PartnerOrder
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PartnerCloseOrderRequest(Model, kw_only=True):
    """Whose order is closed (关单)"""

    sp_mchid: str | None | Unset = UNSET
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号) Left out, it is
    the client's default.
    """
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""


OPERATION: Operation[None] = Operation("pay.close_partner_order", None, body_defaults={"sp_mchid": True})


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        out_trade_no: str,
        *,
        client: Caller,
        body: PartnerCloseOrderRequest | PartnerCloseOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    def sync_detailed(
        out_trade_no: str,
        *,
        client: Caller,
        json: PartnerCloseOrderRequest | PartnerCloseOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    out_trade_no: str,
    *,
    client: Caller,
    body: PartnerCloseOrderRequest | PartnerCloseOrderRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerCloseOrderRequest | PartnerCloseOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
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
        body: PartnerCloseOrderRequest | PartnerCloseOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    def sync(
        out_trade_no: str,
        *,
        client: Caller,
        json: PartnerCloseOrderRequest | PartnerCloseOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    out_trade_no: str,
    *,
    client: Caller,
    body: PartnerCloseOrderRequest | PartnerCloseOrderRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerCloseOrderRequest | PartnerCloseOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Close an order of a sub-merchant that nobody paid.

    Afterwards the order cannot be paid any more, and a new attempt needs a new number. An order that is already paid is
    not closed; refund it instead.

    Args:
        out_trade_no: The merchant's own number of the order that is meant (商户订单号)
        client: The client to call with.
        body: PartnerCloseOrderRequest or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/doc/v3/partner/4012526949
    https://pay.weixin.qq.com/doc/v3/partner/4012739019
    https://pay.weixin.qq.com/doc/v3/partner/4013080236
    https://pay.weixin.qq.com/doc/v3/partner/4012759669
    https://pay.weixin.qq.com/doc/v3/partner/4012759725
    https://pay.weixin.qq.com/doc/v3/partner/4012760108
    https://pay.weixin.qq.com/doc/v3/partner/4012760518
    https://pay.weixin.qq.com/doc/v3/partner/4012886167
    https://pay.weixin.qq.com/doc/v3/partner/4012760574
    """
    sync_detailed(
        out_trade_no,
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
        out_trade_no: str,
        *,
        client: Caller,
        body: PartnerCloseOrderRequest | PartnerCloseOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    async def asyncio_detailed(
        out_trade_no: str,
        *,
        client: Caller,
        json: PartnerCloseOrderRequest | PartnerCloseOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    out_trade_no: str,
    *,
    client: Caller,
    body: PartnerCloseOrderRequest | PartnerCloseOrderRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerCloseOrderRequest | PartnerCloseOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
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
        body: PartnerCloseOrderRequest | PartnerCloseOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    async def asyncio(
        out_trade_no: str,
        *,
        client: Caller,
        json: PartnerCloseOrderRequest | PartnerCloseOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    out_trade_no: str,
    *,
    client: Caller,
    body: PartnerCloseOrderRequest | PartnerCloseOrderRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerCloseOrderRequest | PartnerCloseOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """`sync`, awaited."""
    await asyncio_detailed(
        out_trade_no,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


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
