# Generated from spec/ by `make generate`. Do not edit.
"""Report that a vehicle came whose parking fee is to be debited (创建停车入场).

POST /v3/vehicle/parking/parkings
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias, overload

from ...models.shared.plate_color import PlateColor
from ...models.vehicle import ParkingEntryState
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, ParkingEntryRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


ParkingBlockReason: TypeAlias = Literal[
    "PAUSE",
    "OVERDUE",
    "OUT_SERVICE",
    "EVALUATION_FAILED",
]
"""Why the stay cannot be debited (不可用状态描述).

- `PAUSE`: the user has paused the service
- `OVERDUE`: the user owes an earlier fee
- `OUT_SERVICE`: the user has not opened the service
- `EVALUATION_FAILED`: WeChat Pay does not vouch for the user.
"""


class ParkingEntry(Model, kw_only=True):
    """The stay, and whether it can be debited (停车入场)"""

    id: str
    """Number WeChat Pay gave the stay when the vehicle came; the debit names it (停车入场ID)"""
    out_parking_no: str
    """The merchant's own number of the stay (商户入场ID)"""
    plate_number: str
    """Registration plate of a vehicle, province sign included and without separators (车牌号)"""
    plate_color: PlateColor | str
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
    parking_name: str
    """Name of the car park (停车场名称)"""
    free_duration: int
    """For how long parking is free (免费时长) Unit: second."""
    state: ParkingEntryState | str
    """Whether the fee of the stay can be debited (停车入场状态).

    - `NORMAL`: yes
    - `BLOCKED`: no, let the user pay in another way.
    """
    block_reason: ParkingBlockReason | str | Unset = UNSET
    """Why the stay cannot be debited (不可用状态描述).

    - `PAUSE`: the user has paused the service
    - `OVERDUE`: the user owes an earlier fee
    - `OUT_SERVICE`: the user has not opened the service
    - `EVALUATION_FAILED`: WeChat Pay does not vouch for the user.
    """


class ParkingEntryRequest(Model, kw_only=True):
    """A vehicle that came into a car park (创建停车入场)"""

    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    out_parking_no: str
    """The merchant's own number of the stay (商户入场ID)"""
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
    notify_url: str | None | Unset = UNSET
    """Address that is called when the stay can be debited no more, or again; public, https, without a query
    (回调通知url) Left out, it is the client's default.
    """
    start_time: datetime
    """When the vehicle came (入场时间)"""
    parking_name: str
    """Name of the car park (停车场名称)"""
    free_duration: int
    """For how long parking is free (免费时长) Unit: second."""


OPERATION: Operation[ParkingEntry] = Operation(
    "vehicle.create_parking_entry", ParkingEntry, body_defaults={"notify_url": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: ParkingEntryRequest | ParkingEntryRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ParkingEntry]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: ParkingEntryRequest | ParkingEntryRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ParkingEntry]: ...


def sync_detailed(
    *,
    client: Caller,
    body: ParkingEntryRequest | ParkingEntryRequestDict | AnyMapping | Unset = UNSET,
    json: ParkingEntryRequest | ParkingEntryRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ParkingEntry]:
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
        body: ParkingEntryRequest | ParkingEntryRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ParkingEntry: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: ParkingEntryRequest | ParkingEntryRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ParkingEntry: ...


def sync(
    *,
    client: Caller,
    body: ParkingEntryRequest | ParkingEntryRequestDict | AnyMapping | Unset = UNSET,
    json: ParkingEntryRequest | ParkingEntryRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ParkingEntry:
    """Report that a vehicle came whose parking fee is to be debited.

    The reply names the stay, which the debit must name, and says whether the fee can be debited. A plate has one stay
    at a time: a new one takes the place of the last. Until the vehicle leaves, an event tells when that changes.

    Args:
        client: The client to call with.
        body: ParkingEntryRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ParkingEntry

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012533937
    https://pay.weixin.qq.com/doc/v3/partner/4012533994
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
        body: ParkingEntryRequest | ParkingEntryRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ParkingEntry]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: ParkingEntryRequest | ParkingEntryRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ParkingEntry]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: ParkingEntryRequest | ParkingEntryRequestDict | AnyMapping | Unset = UNSET,
    json: ParkingEntryRequest | ParkingEntryRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ParkingEntry]:
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
        body: ParkingEntryRequest | ParkingEntryRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ParkingEntry: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: ParkingEntryRequest | ParkingEntryRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ParkingEntry: ...


async def asyncio(
    *,
    client: Caller,
    body: ParkingEntryRequest | ParkingEntryRequestDict | AnyMapping | Unset = UNSET,
    json: ParkingEntryRequest | ParkingEntryRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ParkingEntry:
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
