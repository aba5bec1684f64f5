# Generated from spec/ by `make generate`. Do not edit.
"""Debit a parking fee (扣费受理).

POST /v3/vehicle/transactions/parking
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias, overload

from ...models.shared.parking_order import ParkingOrder
from ...models.shared.plate_color import PlateColor
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, ParkingDebitRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ChargedParkingStay(Model, kw_only=True):
    """The stay that is debited; it must agree with what was reported at the entry (停车场景信息)"""

    parking_id: str
    """Number WeChat Pay gave the stay when the vehicle came; the debit names it (停车入场ID)"""
    plate_number: str
    """Registration plate of a vehicle, province sign included and without separators (车牌号)"""
    plate_color: PlateColor
    """Colour of the registration plate (车牌颜色).

    - `BLUE`: small vehicles
    - `GREEN`: small vehicles of new energy
    - `YELLOW`: large vehicles
    - `BLACK`: vehicles of foreigners
    - `WHITE`: police and army
    - `LIMEGREEN`: large vehicles of new energy, yellow and green.
    """
    start_time: datetime
    """When the vehicle came (入场时间)"""
    end_time: datetime
    """When the vehicle left; after it came, and not in the future (出场时间)"""
    parking_name: str
    """Name of the car park (停车场名称)"""
    charging_duration: int
    """For how long the user is charged (计费时长) Unit: second."""
    device_id: str
    """Number of the device of the car park (停车场设备ID)"""


class ParkingDebitAmount(Model, kw_only=True):
    """What is to be debited (订单金额)"""

    total: int
    """Amount of the order (订单金额) Unit: fen."""
    currency: str | Unset = UNSET
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""


class ParkingDebitRequest(Model, kw_only=True):
    """The parking fee that is to be debited (扣费受理)"""

    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID) Left out, it is the
    client's default.
    """
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    description: str
    """What is debited for, as the user reads it in the bill (服务描述)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    trade_scene: str
    """What is debited (交易场景), for example `PARKING`: a parking fee"""
    goods_tag: str | Unset = UNSET
    """Mark that lets the order take part in the promotions set up for it (订单优惠标记)"""
    notify_url: str | None | Unset = UNSET
    """Address that is called with the result; public, https, without a query (通知地址) Left out, it is the client's
    default.
    """
    profit_sharing: ParkingProfitSharing | Unset = UNSET
    """Whether the money is held back to be shared (分账标识).

    - `Y`: it is
    - `N`: it is not, as if left out.
    """
    amount: ParkingDebitAmount
    """What is to be debited (订单金额)"""
    parking_info: ChargedParkingStay | Unset = UNSET
    """The stay that is debited; it must agree with what was reported at the entry (停车场景信息)"""


ParkingProfitSharing: TypeAlias = Literal[
    "Y",
    "N",
]
"""Whether the money is held back to be shared (分账标识).

- `Y`: it is
- `N`: it is not, as if left out.
"""


OPERATION: Operation[ParkingOrder] = Operation(
    "vehicle.charge_parking", ParkingOrder, body_defaults={"appid": True, "notify_url": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: ParkingDebitRequest | ParkingDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ParkingOrder]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: ParkingDebitRequest | ParkingDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ParkingOrder]: ...


def sync_detailed(
    *,
    client: Caller,
    body: ParkingDebitRequest | ParkingDebitRequestDict | AnyMapping | Unset = UNSET,
    json: ParkingDebitRequest | ParkingDebitRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ParkingOrder]:
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
        body: ParkingDebitRequest | ParkingDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ParkingOrder: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: ParkingDebitRequest | ParkingDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ParkingOrder: ...


def sync(
    *,
    client: Caller,
    body: ParkingDebitRequest | ParkingDebitRequestDict | AnyMapping | Unset = UNSET,
    json: ParkingDebitRequest | ParkingDebitRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ParkingOrder:
    """Debit a parking fee.

    Let the vehicle leave once the reply says `ACCEPTED`: WeChat Pay then collects the money, and the result comes by
    notification or by query. What leaves before is the merchant's own risk. What is told of the stay must agree with
    what was reported when the vehicle came, and a stay is debited once.

    Args:
        client: The client to call with.
        body: ParkingDebitRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ParkingOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012534352
    https://pay.weixin.qq.com/doc/v3/partner/4012534427
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
        body: ParkingDebitRequest | ParkingDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ParkingOrder]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: ParkingDebitRequest | ParkingDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ParkingOrder]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: ParkingDebitRequest | ParkingDebitRequestDict | AnyMapping | Unset = UNSET,
    json: ParkingDebitRequest | ParkingDebitRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ParkingOrder]:
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
        body: ParkingDebitRequest | ParkingDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ParkingOrder: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: ParkingDebitRequest | ParkingDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ParkingOrder: ...


async def asyncio(
    *,
    client: Caller,
    body: ParkingDebitRequest | ParkingDebitRequestDict | AnyMapping | Unset = UNSET,
    json: ParkingDebitRequest | ParkingDebitRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ParkingOrder:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[ParkingOrder]]:
    """Ask by `vehicle.get_order_by_out_trade_no` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[ParkingOrder]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[ParkingOrder]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[ParkingOrder]] = await check_error(OPERATION, error).resolve_async()
    return found
