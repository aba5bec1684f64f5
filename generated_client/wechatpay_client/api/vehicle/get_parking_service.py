# Generated from spec/ by `make generate`. Do not edit.
"""Ask whether a user lets parking fees of a plate be debited (查询车牌服务开通信息).

GET /v3/vehicle/parking/services/find
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

from ...models.shared.plate_color import PlateColor
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ParkingService(Model, kw_only=True):
    """Whether the fees of a plate may be debited (车牌服务开通信息)"""

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
    service_open_time: datetime | Unset = UNSET
    """When the user opened the service for the plate (车牌服务开通时间)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    service_state: ParkingServiceState | str
    """Whether the plate may be debited (车牌服务开通状态).

    - `NORMAL`: yes
    - `PAUSE`: the user has paused the service
    - `OUT_SERVICE`: the user has not opened it.
    """


ParkingServiceState: TypeAlias = Literal[
    "NORMAL",
    "PAUSE",
    "OUT_SERVICE",
]
"""Whether the plate may be debited (车牌服务开通状态).

- `NORMAL`: yes
- `PAUSE`: the user has paused the service
- `OUT_SERVICE`: the user has not opened it.
"""


class GetParkingServiceQuery(TypedDict):
    """The query of `vehicle.get_parking_service`."""

    appid: NotRequired[str | None]
    """AppID under which the user has the OpenID (应用ID) Left out, it is the client's default."""
    sub_mchid: NotRequired[str]
    """The sub-merchant, for which the service provider calls; left out by a merchant that calls for itself
    (子商户号)
    """
    plate_number: str
    """The registration plate that is meant (车牌号)"""
    plate_color: PlateColor
    """Colour of the plate (车牌颜色)"""
    openid: str
    """The user who is to have opened the service (用户标识)"""


OPERATION: Operation[ParkingService] = Operation(
    "vehicle.get_parking_service", ParkingService, query_defaults={"appid": True}
)


def sync_detailed(
    *,
    client: Caller,
    plate_number: str,
    plate_color: PlateColor,
    openid: str,
    appid: str | None | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ParkingService]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "appid": appid,
            "sub_mchid": sub_mchid,
            "plate_number": plate_number,
            "plate_color": plate_color,
            "openid": openid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    plate_number: str,
    plate_color: PlateColor,
    openid: str,
    appid: str | None | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ParkingService:
    """Ask whether a user lets parking fees of a plate be debited.

    The user opens the service on a page of WeChat that the merchant's app or page leads to. Ask it when they come back
    from there, and before a plate is treated as one that pays by itself.

    Args:
        client: The client to call with.
        appid: AppID under which the user has the OpenID (应用ID) Left out, it is the client's default.
        sub_mchid: The sub-merchant, for which the service provider calls; left out by a merchant that calls for
            itself (子商户号)
        plate_number: The registration plate that is meant (车牌号)
        plate_color: Colour of the plate (车牌颜色)
        openid: The user who is to have opened the service (用户标识)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ParkingService

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012534043
    https://pay.weixin.qq.com/doc/v3/partner/4012534183
    """
    return sync_detailed(
        client=client,
        appid=appid,
        sub_mchid=sub_mchid,
        plate_number=plate_number,
        plate_color=plate_color,
        openid=openid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    plate_number: str,
    plate_color: PlateColor,
    openid: str,
    appid: str | None | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ParkingService]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "appid": appid,
            "sub_mchid": sub_mchid,
            "plate_number": plate_number,
            "plate_color": plate_color,
            "openid": openid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    plate_number: str,
    plate_color: PlateColor,
    openid: str,
    appid: str | None | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ParkingService:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            appid=appid,
            sub_mchid=sub_mchid,
            plate_number=plate_number,
            plate_color=plate_color,
            openid=openid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
