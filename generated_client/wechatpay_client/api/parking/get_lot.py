# Generated from spec/ by `make generate`. Do not edit.
"""Look up a car park and whether drivers are reminded of it (查询停车场信息).

GET /v3/parking/reminders/parking-lot
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ParkingLot(Model, kw_only=True):
    """A car park and whether WeChat reminds drivers of it (停车场信息)"""

    wx_parking_lot_id: str | Unset = UNSET
    """Number WeChat Pay gave the car park when the application for it was approved (微信停车场ID)"""
    out_parking_lot_id: str | Unset = UNSET
    """The merchant's own number of the car park (商户停车场ID)"""
    parking_lot_name: str | Unset = UNSET
    """Name of the car park (停车场名称)"""
    parking_lot_address: str | Unset = UNSET
    """Address of the car park (停车场地址)"""
    payment_mini_prog_appid: str | Unset = UNSET
    """AppID of the mini-program in which the fee is paid (支付小程序appid)"""
    payment_mini_prog_path: str | Unset = UNSET
    """Page of this mini-program on which the fee is paid (支付小程序path)"""
    parking_order_mini_prog_appid: str | Unset = UNSET
    """AppID of the mini-program that lists the user's stays (停车订单小程序appid)"""
    parking_order_mini_prog_path: str | Unset = UNSET
    """Page of this mini-program that lists the user's stays (停车订单小程序path)"""
    enabled_state: ParkingLotState | str | Unset = UNSET
    """Whether drivers are reminded (启用状态).

    - `ENABLED_STATE_UNKNOWN`: not told
    - `ENABLED_STATE_NOT_ENABLED`: not yet
    - `ENABLED_STATE_ENABLED`: they are
    - `ENABLED_STATE_OFFLINE`: no more, the reason says why.
    """
    reason: str | Unset = UNSET
    """Why the car park is not in use, or no more (原因)"""


ParkingLotState: TypeAlias = Literal[
    "ENABLED_STATE_UNKNOWN",
    "ENABLED_STATE_NOT_ENABLED",
    "ENABLED_STATE_ENABLED",
    "ENABLED_STATE_OFFLINE",
]
"""Whether drivers are reminded (启用状态).

- `ENABLED_STATE_UNKNOWN`: not told
- `ENABLED_STATE_NOT_ENABLED`: not yet
- `ENABLED_STATE_ENABLED`: they are
- `ENABLED_STATE_OFFLINE`: no more, the reason says why.
"""


class GetLotQuery(TypedDict):
    """The query of `parking.get_lot`."""

    out_parking_lot_id: NotRequired[str]
    """The car park, by the merchant's own number; give this one or the other (商户停车场ID)"""
    wx_parking_lot_id: NotRequired[str]
    """The car park, by the number WeChat Pay gave it (微信停车场ID)"""


OPERATION: Operation[ParkingLot] = Operation("parking.get_lot", ParkingLot)


def sync_detailed(
    *,
    client: Caller,
    out_parking_lot_id: str | Unset = UNSET,
    wx_parking_lot_id: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ParkingLot]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "out_parking_lot_id": out_parking_lot_id,
            "wx_parking_lot_id": wx_parking_lot_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    out_parking_lot_id: str | Unset = UNSET,
    wx_parking_lot_id: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ParkingLot:
    """Look up a car park and whether drivers are reminded of it.

    Name the car park by either of its numbers. Tells why it is not in use, where that is so.

    Args:
        client: The client to call with.
        out_parking_lot_id: The car park, by the merchant's own number; give this one or the other (商户停车场ID)
        wx_parking_lot_id: The car park, by the number WeChat Pay gave it (微信停车场ID)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ParkingLot

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4023070758
    """
    return sync_detailed(
        client=client,
        out_parking_lot_id=out_parking_lot_id,
        wx_parking_lot_id=wx_parking_lot_id,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    out_parking_lot_id: str | Unset = UNSET,
    wx_parking_lot_id: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ParkingLot]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "out_parking_lot_id": out_parking_lot_id,
            "wx_parking_lot_id": wx_parking_lot_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    out_parking_lot_id: str | Unset = UNSET,
    wx_parking_lot_id: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ParkingLot:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            out_parking_lot_id=out_parking_lot_id,
            wx_parking_lot_id=wx_parking_lot_id,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
