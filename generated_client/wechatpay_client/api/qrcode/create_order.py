# Generated from spec/ by `make generate`. Do not edit.
"""Debit a user for a ride (扣费受理).

POST /v3/qrcode/transactions
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...models.qrcode import TransitOrder, TransitScene
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, TransitOrderRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class TransitAmount(Model, kw_only=True):
    """What is to be debited (订单金额信息)"""

    total: int
    """Amount of the order (总金额) Unit: fen."""
    currency: str | Unset = UNSET
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""


class TransitBusRide(Model, kw_only=True):
    """The ride, if it was by bus (公交场景信息)"""

    start_time: datetime | Unset = UNSET
    """When the user got on; the official Go SDK asks for it (上车时间)"""
    line_name: str | Unset = UNSET
    """Line of the bus (乘车路线)"""
    plate_number: str | Unset = UNSET
    """Registration plate of a vehicle, province sign included and without separators (车牌号)"""


class TransitMetroRide(Model, kw_only=True):
    """The ride, if it was by the underground (地铁场景信息)"""

    start_time: datetime | Unset = UNSET
    """When the user went in; the official Go SDK asks for it (进站时间)"""
    end_time: datetime | Unset = UNSET
    """When the user went out (出站时间)"""
    start_station: str | Unset = UNSET
    """Station where the user went in (乘车起始站)"""
    end_station: str | Unset = UNSET
    """Station where the user went out (乘车终点站)"""


class TransitOrderRequest(Model, kw_only=True):
    """A ride that is debited (扣费受理)"""

    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID) Left out, it is the
    client's default.
    """
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    description: str | Unset = UNSET
    """What is debited for, as the user reads it in the bill (服务描述)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    trade_scene: TransitScene
    """What the user rode (交易场景).

    - `BUS`: a bus
    - `METRO`: the underground.
    """
    goods_tag: str | Unset = UNSET
    """Mark that lets the order take part in the promotions set up for it (订单优惠标记)"""
    contract_id: str
    """Number WeChat Pay gave the agreement when the user signed it (协议号)"""
    notify_url: str | None | Unset = UNSET
    """Address that is called with the result; public, https, without a query (通知地址)"""
    amount: TransitAmount
    """What is to be debited (订单金额信息)"""
    bus_info: TransitBusRide | Unset = UNSET
    """The ride, if it was by bus (公交场景信息)"""
    metro_info: TransitMetroRide | Unset = UNSET
    """The ride, if it was by the underground (地铁场景信息)"""


OPERATION: Operation[TransitOrder] = Operation(
    "qrcode.create_order", TransitOrder, body_defaults={"appid": True, "notify_url": False}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: TransitOrderRequest | TransitOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransitOrder]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: TransitOrderRequest | TransitOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransitOrder]: ...


def sync_detailed(
    *,
    client: Caller,
    body: TransitOrderRequest | TransitOrderRequestDict | AnyMapping | Unset = UNSET,
    json: TransitOrderRequest | TransitOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TransitOrder]:
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
        body: TransitOrderRequest | TransitOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TransitOrder: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: TransitOrderRequest | TransitOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TransitOrder: ...


def sync(
    *,
    client: Caller,
    body: TransitOrderRequest | TransitOrderRequestDict | AnyMapping | Unset = UNSET,
    json: TransitOrderRequest | TransitOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TransitOrder:
    """Debit a user for a ride.

    The reply tells how the debit stands at that moment; the result comes by notification, or by query. Repeating the
    same number with the same contents is safe, and is the right answer to an unknown outcome.

    No official page of it is known.

    Args:
        client: The client to call with.
        body: TransitOrderRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        TransitOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

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
        body: TransitOrderRequest | TransitOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransitOrder]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: TransitOrderRequest | TransitOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransitOrder]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: TransitOrderRequest | TransitOrderRequestDict | AnyMapping | Unset = UNSET,
    json: TransitOrderRequest | TransitOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TransitOrder]:
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
        body: TransitOrderRequest | TransitOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TransitOrder: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: TransitOrderRequest | TransitOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TransitOrder: ...


async def asyncio(
    *,
    client: Caller,
    body: TransitOrderRequest | TransitOrderRequestDict | AnyMapping | Unset = UNSET,
    json: TransitOrderRequest | TransitOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TransitOrder:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[TransitOrder]]:
    """Ask by `qrcode.get_order_by_out_trade_no` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[TransitOrder]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[TransitOrder]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[TransitOrder]] = await check_error(OPERATION, error).resolve_async()
    return found
