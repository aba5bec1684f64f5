# Generated from spec/ by `make generate`. Do not edit.
"""Look up what a stay costs so far (查询停车费用).

POST /v3/parking/reminders/parking-fee
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.parking import ParkingPayState, ParkingStayState
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, ParkingFeeQuestionDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ParkingFee(Model, kw_only=True):
    """What a stay costs so far, and until when (停车费用)"""

    total_amount: int | Unset = UNSET
    """What the stay costs so far, whether paid or not (当前总费用) Unit: fen."""
    parking_timestamp: int | Unset = UNSET
    """How long the vehicle has been there (已停时长) Unit: second."""
    parking_state: ParkingStayState | str | Unset = UNSET
    """Where the vehicle is (停车状态).

    - `PARKING_STATE_UNKNOWN`: not told
    - `PARKING_STATE_ENTERED`: in the car park
    - `PARKING_STATE_EXIT_GATE`: at the exit
    - `PARKING_STATE_EXITED`: gone
    - `PARKING_STATE_UNEXPECTED_CLOSE`: the stay ended without an exit that was seen.
    """
    pay_state: ParkingPayState | str | Unset = UNSET
    """Whether the stay is paid (支付状态).

    - `PAY_STATUS_UNKNOWN`: not told
    - `PAY_STATUS_UNPAID`: not yet
    - `PAY_STATUS_PAID`: it is.
    """
    allowed_exit_timestamp: int | Unset = UNSET
    """Until when the vehicle may leave without paying more, in seconds since 1970 (免费待出场时间) Unit: second."""
    next_raise_price: int | Unset = UNSET
    """What the stay will cost after the next rise (下一次跳价价格) Unit: fen."""
    next_raise_timestamp: int | Unset = UNSET
    """When the fee will rise next, in seconds since 1970 (下一次跳价时间) Unit: second."""
    payable_amount: int | Unset = UNSET
    """What is still to be paid (应付金额) Unit: fen."""
    paid_amount: int | Unset = UNSET
    """What has been paid (已付金额) Unit: fen."""


class ParkingFeeQuestion(Model, kw_only=True):
    """The stay whose fee is wanted (停车费用查询)"""

    out_serial_number: str
    """The merchant's own number of one stay of a vehicle (商户停车单号)"""
    plate_number: str | Unset = UNSET
    """Registration plate of a vehicle, province sign included and without separators (车牌号)"""
    out_parking_id: str | Unset = UNSET
    """The merchant's own number of the car park (商户停车场ID)"""


OPERATION: Operation[ParkingFee] = Operation("parking.get_fee", ParkingFee)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: ParkingFeeQuestion | ParkingFeeQuestionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ParkingFee]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: ParkingFeeQuestion | ParkingFeeQuestionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ParkingFee]: ...


def sync_detailed(
    *,
    client: Caller,
    body: ParkingFeeQuestion | ParkingFeeQuestionDict | AnyMapping | Unset = UNSET,
    json: ParkingFeeQuestion | ParkingFeeQuestionDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ParkingFee]:
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
        body: ParkingFeeQuestion | ParkingFeeQuestionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ParkingFee: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: ParkingFeeQuestion | ParkingFeeQuestionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ParkingFee: ...


def sync(
    *,
    client: Caller,
    body: ParkingFeeQuestion | ParkingFeeQuestionDict | AnyMapping | Unset = UNSET,
    json: ParkingFeeQuestion | ParkingFeeQuestionDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ParkingFee:
    """Look up what a stay costs so far.

    Tells the fee as WeChat Pay shows it to the user, what has been paid of it, and when it will rise. WeChat Pay itself
    asks the merchant for it by the event `PARKING_FEE.QUERY_TRANS_INFO`.

    Args:
        client: The client to call with.
        body: ParkingFeeQuestion or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ParkingFee

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4019557825
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
        body: ParkingFeeQuestion | ParkingFeeQuestionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ParkingFee]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: ParkingFeeQuestion | ParkingFeeQuestionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ParkingFee]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: ParkingFeeQuestion | ParkingFeeQuestionDict | AnyMapping | Unset = UNSET,
    json: ParkingFeeQuestion | ParkingFeeQuestionDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ParkingFee]:
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
        body: ParkingFeeQuestion | ParkingFeeQuestionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ParkingFee: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: ParkingFeeQuestion | ParkingFeeQuestionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ParkingFee: ...


async def asyncio(
    *,
    client: Caller,
    body: ParkingFeeQuestion | ParkingFeeQuestionDict | AnyMapping | Unset = UNSET,
    json: ParkingFeeQuestion | ParkingFeeQuestionDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ParkingFee:
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
