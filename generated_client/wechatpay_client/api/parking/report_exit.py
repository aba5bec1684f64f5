# Generated from spec/ by `make generate`. Do not edit.
"""Report that a vehicle left a car park (同步车辆离场通知).

POST /v3/parking/reminders/exit
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.parking import ParkingPayChannel, ParkingPayState, ParkingPayType, ParkingPlateColor
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, ParkingExitReportDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ParkingExitReport(Model, kw_only=True):
    """A vehicle that left, and how it paid (车辆离场通知)"""

    out_serial_number: str
    """The merchant's own number of one stay of a vehicle (商户停车单号)"""
    exit_timestamp: int
    """When the vehicle left, in seconds since 1970 (车辆出场时间) Unit: second."""
    plate_number: str
    """Registration plate of a vehicle, province sign included and without separators (车牌号)"""
    plate_color: ParkingPlateColor
    """Colour of the registration plate (车牌颜色).

    - `PLATE_COLOR_UNKNOWN`: not told
    - `PLATE_COLOR_BLUE`: blue
    - `PLATE_COLOR_YELLOW`: yellow
    - `PLATE_COLOR_BLACK`: black
    - `PLATE_COLOR_WHITE`: white
    - `PLATE_COLOR_GREEN`: green
    - `PLATE_COLOR_YELLOW_GREEN`: yellow and green
    - `PLATE_COLOR_AGRICULTURAL_YELLOW`: yellow, of farm vehicles
    - `PLATE_COLOR_OTHER`: another.
    """
    parking_id: str
    """Number WeChat Pay gave the car park when the application for it was approved (微信停车场ID)"""
    pay_state: ParkingPayState | Unset = UNSET
    """Whether the stay is paid (支付状态).

    - `PAY_STATUS_UNKNOWN`: not told
    - `PAY_STATUS_UNPAID`: not yet
    - `PAY_STATUS_PAID`: it is.
    """
    pay_type: ParkingPayType | Unset = UNSET
    """By what the stay was paid (支付类型).

    - `PAY_TYPE_UNKNOWN`: not told
    - `PAY_TYPE_WXPAY`: WeChat Pay
    - `PAY_TYPE_OTHERS`: something else, such as cash.
    """
    out_trade_no: str | Unset = UNSET
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    total_amount: int | Unset = UNSET
    """What the stay cost (总费用) Unit: fen."""
    paid_amount: int | Unset = UNSET
    """What was paid (已支付费用) Unit: fen."""
    openid: str | Unset = UNSET
    """The user who paid (付款用户OpenID)"""
    pay_channel: ParkingPayChannel | Unset = UNSET
    """Where the user began to pay (支付渠道).

    - `PAY_CHANNEL_UNKNOWN`: not told
    - `PAY_CHANNEL_WECHAT_PAY_NOTIF`: from the message of WeChat Pay
    - `PAY_CHANNEL_SCAN_QRCODE`: by a code that was scanned
    - `PAY_CHANNEL_OFFICIAL_ACCOUNT`: in the merchant's official account
    - `PAY_CHANNEL_MCH_MINI_PROG`: in the merchant's mini-program
    - `PAY_CHANNEL_OTHERS`: elsewhere.
    """
    pay_time: int | Unset = UNSET
    """When the user paid, in seconds since 1970 (支付时间) Unit: second."""
    token: str | Unset = UNSET
    """What proves that the user paid from the message of WeChat Pay: the token that the page opened by the message was
    given (消息支付防伪凭证)
    """
    wx_trade_no: str | Unset = UNSET
    """Number WeChat Pay gave the payment (微信支付订单号)"""


OPERATION: Operation[None] = Operation("parking.report_exit", None)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: ParkingExitReport | ParkingExitReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: ParkingExitReport | ParkingExitReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    *,
    client: Caller,
    body: ParkingExitReport | ParkingExitReportDict | AnyMapping | Unset = UNSET,
    json: ParkingExitReport | ParkingExitReportDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
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
        body: ParkingExitReport | ParkingExitReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: ParkingExitReport | ParkingExitReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    *,
    client: Caller,
    body: ParkingExitReport | ParkingExitReportDict | AnyMapping | Unset = UNSET,
    json: ParkingExitReport | ParkingExitReportDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Report that a vehicle left a car park.

    Ends the stay. A payment that was not reported before, such as one at the exit, can be told with it.

    Args:
        client: The client to call with.
        body: ParkingExitReport or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        None: a successful reply is empty.

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.

    https://pay.weixin.qq.com/doc/v3/partner/4019557725
    """
    sync_detailed(
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
        *,
        client: Caller,
        body: ParkingExitReport | ParkingExitReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: ParkingExitReport | ParkingExitReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: ParkingExitReport | ParkingExitReportDict | AnyMapping | Unset = UNSET,
    json: ParkingExitReport | ParkingExitReportDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
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
        body: ParkingExitReport | ParkingExitReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: ParkingExitReport | ParkingExitReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    *,
    client: Caller,
    body: ParkingExitReport | ParkingExitReportDict | AnyMapping | Unset = UNSET,
    json: ParkingExitReport | ParkingExitReportDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """`sync`, awaited."""
    await asyncio_detailed(
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
