# Generated from spec/ by `make generate`. Do not edit.
"""Report that a stay was paid (同步支付结果通知).

POST /v3/parking/reminders/payment
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, overload

from ...models.parking import ParkingPayChannel, ParkingPayType
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, ParkingPaymentReportDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ParkingPaymentReport(Model, kw_only=True):
    """A payment for a stay (支付结果通知)"""

    out_serial_number: str
    """The merchant's own number of one stay of a vehicle (商户停车单号)"""
    plate_number: str
    """Registration plate of a vehicle, province sign included and without separators (车牌号)"""
    parking_id: str
    """Number WeChat Pay gave the car park when the application for it was approved (微信停车场ID)"""
    parking_state: VehicleInCarPark
    """Whether the vehicle is in the car park (停车状态).

    - `PARKING_STATUS_UNKNOWN`: not told
    - `PARKING_STATUS_PARKING`: it is
    - `PARKING_STATUS_NOT_PARKING`: it is not.
    """
    pay_type: ParkingPayType
    """By what the stay was paid (支付类型).

    - `PAY_TYPE_UNKNOWN`: not told
    - `PAY_TYPE_WXPAY`: WeChat Pay
    - `PAY_TYPE_OTHERS`: something else, such as cash.
    """
    openid: str | Unset = UNSET
    """The user who paid (付款用户OpenID)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    total_amount: int
    """What the stay costs (总费用) Unit: fen."""
    paid_amount: int
    """What has been paid (已支付费用) Unit: fen."""
    out_trade_no: str | Unset = UNSET
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
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


VehicleInCarPark: TypeAlias = Literal[
    "PARKING_STATUS_UNKNOWN",
    "PARKING_STATUS_PARKING",
    "PARKING_STATUS_NOT_PARKING",
]
"""Whether the vehicle is in the car park (停车状态).

- `PARKING_STATUS_UNKNOWN`: not told
- `PARKING_STATUS_PARKING`: it is
- `PARKING_STATUS_NOT_PARKING`: it is not.
"""


OPERATION: Operation[None] = Operation("parking.report_payment", None)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: ParkingPaymentReport | ParkingPaymentReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: ParkingPaymentReport | ParkingPaymentReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    *,
    client: Caller,
    body: ParkingPaymentReport | ParkingPaymentReportDict | AnyMapping | Unset = UNSET,
    json: ParkingPaymentReport | ParkingPaymentReportDict | AnyMapping | Unset = UNSET,
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
        body: ParkingPaymentReport | ParkingPaymentReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: ParkingPaymentReport | ParkingPaymentReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    *,
    client: Caller,
    body: ParkingPaymentReport | ParkingPaymentReportDict | AnyMapping | Unset = UNSET,
    json: ParkingPaymentReport | ParkingPaymentReportDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Report that a stay was paid.

    Moves no money: it tells WeChat of a payment that was made by an order of its own or in another way. Who paid from
    the message of WeChat Pay is reported with the token of that message.

    Args:
        client: The client to call with.
        body: ParkingPaymentReport or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/doc/v3/partner/4019557765
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
        body: ParkingPaymentReport | ParkingPaymentReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: ParkingPaymentReport | ParkingPaymentReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: ParkingPaymentReport | ParkingPaymentReportDict | AnyMapping | Unset = UNSET,
    json: ParkingPaymentReport | ParkingPaymentReportDict | AnyMapping | Unset = UNSET,
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
        body: ParkingPaymentReport | ParkingPaymentReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: ParkingPaymentReport | ParkingPaymentReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    *,
    client: Caller,
    body: ParkingPaymentReport | ParkingPaymentReportDict | AnyMapping | Unset = UNSET,
    json: ParkingPaymentReport | ParkingPaymentReportDict | AnyMapping | Unset = UNSET,
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
