# Generated from spec/ by `make generate`. Do not edit.
"""Debit a road toll under an agreement (高速场景商户扣款).

POST /v3/vehicle/etc/transactions/highway
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from msgspec import field

from ...models.vehicle import TollOrder
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, TollDebitRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class HighwayTrip(Model, kw_only=True):
    """Which vehicle drove from where to where (高速场景信息)"""

    plate_number: str
    """Registration plate of a vehicle, province sign included and without separators (车牌号)"""
    start_time: datetime
    """When the vehicle came onto the road (入站时间)"""
    end_time: datetime
    """When the vehicle left the road (出站时间)"""
    channel_type: str
    """What kind of lane the vehicle took (通道类型), for example `ETC`"""
    car_type: str | Unset = UNSET
    """Kind of vehicle (车辆类型), for example `CAR`"""
    entrance: str
    """Name of the entrance (入口名称)"""
    exit_: str | Unset = field(name="exit", default=UNSET)
    """Name of the exit (出口名称)"""
    carrying_capacity: int | Unset = UNSET
    """How many people the vehicle may carry (承载人数)"""
    carrying_range: str | Unset = UNSET
    """Range of the load of the vehicle, such as `6-12` (荷载范围)"""


class TollDebitAmount(Model, kw_only=True):
    """What is to be debited (订单金额)"""

    total: int
    """Amount of the order (订单金额) Unit: fen."""
    currency: str | Unset = UNSET
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""


class TollDebitRequest(Model, kw_only=True):
    """The road toll that is to be debited (高速场景扣款)"""

    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID) Left out, it is the
    client's default.
    """
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    contract_id: str
    """Number WeChat Pay gave the agreement when the user signed it (协议号)"""
    description: str
    """What is being paid for, as the user reads it in the bill (商品描述)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    goods_tag: str | Unset = UNSET
    """Mark that lets the order take part in the promotions set up for it (订单优惠标记)"""
    highway_info: HighwayTrip
    """Which vehicle drove from where to where (高速场景信息)"""
    amount: TollDebitAmount
    """What is to be debited (订单金额)"""
    device_info: TollDevice | Unset = UNSET
    """The merchant's device the debit comes from (设备信息)"""


class TollDevice(Model, kw_only=True):
    """The merchant's device the debit comes from (设备信息)"""

    device_id: str | Unset = UNSET
    """The merchant's number for the terminal or shop the order comes from (商户端设备号)"""
    device_ip: str
    """Address the merchant's device calls from, IPv4 or IPv6 (商户端设备IP)"""


OPERATION: Operation[TollOrder] = Operation("vehicle.charge_toll", TollOrder, body_defaults={"appid": True})


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: TollDebitRequest | TollDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TollOrder]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: TollDebitRequest | TollDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TollOrder]: ...


def sync_detailed(
    *,
    client: Caller,
    body: TollDebitRequest | TollDebitRequestDict | AnyMapping | Unset = UNSET,
    json: TollDebitRequest | TollDebitRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TollOrder]:
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
        body: TollDebitRequest | TollDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TollOrder: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: TollDebitRequest | TollDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TollOrder: ...


def sync(
    *,
    client: Caller,
    body: TollDebitRequest | TollDebitRequestDict | AnyMapping | Unset = UNSET,
    json: TollDebitRequest | TollDebitRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TollOrder:
    """Debit a road toll under an agreement.

    The reply has the order as it stands; where the money is still to be collected, a notification or the query tells
    the end. Give the order a number of its own: the same number sent again is the same debit.

    Args:
        client: The client to call with.
        body: TollDebitRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        TollOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012715331
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
        body: TollDebitRequest | TollDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TollOrder]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: TollDebitRequest | TollDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TollOrder]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: TollDebitRequest | TollDebitRequestDict | AnyMapping | Unset = UNSET,
    json: TollDebitRequest | TollDebitRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TollOrder]:
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
        body: TollDebitRequest | TollDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TollOrder: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: TollDebitRequest | TollDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TollOrder: ...


async def asyncio(
    *,
    client: Caller,
    body: TollDebitRequest | TollDebitRequestDict | AnyMapping | Unset = UNSET,
    json: TollDebitRequest | TollDebitRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TollOrder:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[TollOrder]]:
    """Ask by `vehicle.get_toll_order_by_out_trade_no` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[TollOrder]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[TollOrder]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[TollOrder]] = await check_error(OPERATION, error).resolve_async()
    return found
