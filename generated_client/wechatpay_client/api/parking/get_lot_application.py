# Generated from spec/ by `make generate`. Do not edit.
"""Look up an application for a car park (查询停车场进件申请单).

GET /v3/parking/reminders/application/query
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ...models.parking import ParkingLotApplication
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ReviewedParkingLotApplication(Model, kw_only=True):
    """An application and, once it is approved, the number of the car park (停车场进件申请单查询结果)"""

    application: ParkingLotApplication | Unset = UNSET
    """An application for a car park and what the review said (停车场进件申请单)"""
    wx_parking_lot_id: str | Unset = UNSET
    """Number WeChat Pay gave the car park when the application for it was approved (微信停车场ID)"""


class GetLotApplicationQuery(TypedDict):
    """The query of `parking.get_lot_application`."""

    parking_lot_audit_no: str
    """The application that is meant, by the number WeChat Pay gave it (停车场进件审核单号)"""
    out_parking_lot_id: str
    """The car park that was applied for, by the merchant's own number (商户停车场ID)"""


OPERATION: Operation[ReviewedParkingLotApplication] = Operation(
    "parking.get_lot_application", ReviewedParkingLotApplication
)


def sync_detailed(
    *,
    client: Caller,
    parking_lot_audit_no: str,
    out_parking_lot_id: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ReviewedParkingLotApplication]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "parking_lot_audit_no": parking_lot_audit_no,
            "out_parking_lot_id": out_parking_lot_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    parking_lot_audit_no: str,
    out_parking_lot_id: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ReviewedParkingLotApplication:
    """Look up an application for a car park.

    Tells whether the car park was approved, and what to correct if it was not. Once it is approved, the reply has the
    number under which WeChat Pay knows the car park; entries are reported under it.

    No official page of it is known.

    Args:
        client: The client to call with.
        parking_lot_audit_no: The application that is meant, by the number WeChat Pay gave it (停车场进件审核单号)
        out_parking_lot_id: The car park that was applied for, by the merchant's own number (商户停车场ID)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ReviewedParkingLotApplication

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    """
    return sync_detailed(
        client=client,
        parking_lot_audit_no=parking_lot_audit_no,
        out_parking_lot_id=out_parking_lot_id,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    parking_lot_audit_no: str,
    out_parking_lot_id: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ReviewedParkingLotApplication]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "parking_lot_audit_no": parking_lot_audit_no,
            "out_parking_lot_id": out_parking_lot_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    parking_lot_audit_no: str,
    out_parking_lot_id: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ReviewedParkingLotApplication:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            parking_lot_audit_no=parking_lot_audit_no,
            out_parking_lot_id=out_parking_lot_id,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
