# Generated from spec/ by `make generate`. Do not edit.
"""Report a payment that is for no single stay, such as that of a month (同步非临停扩展支付).

POST /v3/parking/reminders/ext-payment
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, ParkingPassPaymentReportDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ParkingPassFee(Model, kw_only=True):
    """One thing that was paid for (费用明细)"""

    fee_type: ParkingPassType
    """What was paid for (费用类型).

    - `EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN`: not told
    - `EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY`: a month
    - `EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY`: a quarter of a year
    - `EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER`: a membership.
    """
    amount: int
    """What it cost (金额) Unit: fen."""


class ParkingPassPaymentReport(Model, kw_only=True):
    """A payment that is for no single stay, such as that of a month (非临停扩展支付)"""

    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    fee_items: list[ParkingPassFee]
    """What was paid for (费用明细列表)"""
    pay_time: int
    """When the user paid, in seconds since 1970 (支付时间) Unit: second."""
    wx_parking_lot_id: str | Unset = UNSET
    """Number WeChat Pay gave the car park when the application for it was approved (微信停车场ID)"""
    wx_trade_no: str | Unset = UNSET
    """Number WeChat Pay gave the payment (微信支付订单号)"""


ParkingPassType: TypeAlias = Literal[
    "EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN",
    "EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY",
    "EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY",
    "EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER",
]
"""What was paid for (费用类型).

- `EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN`: not told
- `EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY`: a month
- `EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY`: a quarter of a year
- `EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER`: a membership.
"""


OPERATION: Operation[None] = Operation("parking.report_pass_payment", None)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: ParkingPassPaymentReport | ParkingPassPaymentReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: ParkingPassPaymentReport | ParkingPassPaymentReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    *,
    client: Caller,
    body: ParkingPassPaymentReport | ParkingPassPaymentReportDict | AnyMapping | Unset = UNSET,
    json: ParkingPassPaymentReport | ParkingPassPaymentReportDict | AnyMapping | Unset = UNSET,
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
        body: ParkingPassPaymentReport | ParkingPassPaymentReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: ParkingPassPaymentReport | ParkingPassPaymentReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    *,
    client: Caller,
    body: ParkingPassPaymentReport | ParkingPassPaymentReportDict | AnyMapping | Unset = UNSET,
    json: ParkingPassPaymentReport | ParkingPassPaymentReportDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Report a payment that is for no single stay, such as that of a month.

    Moves no money, and changes no stay: it tells WeChat of a payment that was made by an order of its own.

    Args:
        client: The client to call with.
        body: ParkingPassPaymentReport or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/doc/v3/partner/4020338487
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
        body: ParkingPassPaymentReport | ParkingPassPaymentReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: ParkingPassPaymentReport | ParkingPassPaymentReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: ParkingPassPaymentReport | ParkingPassPaymentReportDict | AnyMapping | Unset = UNSET,
    json: ParkingPassPaymentReport | ParkingPassPaymentReportDict | AnyMapping | Unset = UNSET,
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
        body: ParkingPassPaymentReport | ParkingPassPaymentReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: ParkingPassPaymentReport | ParkingPassPaymentReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    *,
    client: Caller,
    body: ParkingPassPaymentReport | ParkingPassPaymentReportDict | AnyMapping | Unset = UNSET,
    json: ParkingPassPaymentReport | ParkingPassPaymentReportDict | AnyMapping | Unset = UNSET,
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
