# Generated from spec/ by `make generate`. Do not edit.
"""List the applications for one car park (查询停车场进件申请单列表).

GET /v3/parking/reminders/applications
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.parking import ParkingLotApplication
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ParkingLotApplicationPage(Model, kw_only=True):
    """A page of the applications for one car park (停车场进件申请单列表)"""

    application_list: list[ParkingLotApplication] = ABSENT_LIST
    """The applications of this page (申请单列表)"""
    wx_parking_lot_id: str | Unset = UNSET
    """Number WeChat Pay gave the car park when the application for it was approved (微信停车场ID)"""


class ListLotApplicationsQuery(TypedDict):
    """The query of `parking.list_lot_applications`."""

    out_parking_lot_id: str
    """The car park that was applied for, by the merchant's own number (商户停车场ID)"""
    offset: NotRequired[int]
    """Position of the first entry wanted, counted from 0 (起始位置)"""
    limit: NotRequired[int]
    """Largest number of entries wanted in one page (分页大小)"""


OPERATION: Operation[ParkingLotApplicationPage] = Operation("parking.list_lot_applications", ParkingLotApplicationPage)


def sync_detailed(
    *,
    client: Caller,
    out_parking_lot_id: str,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ParkingLotApplicationPage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "out_parking_lot_id": out_parking_lot_id,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    out_parking_lot_id: str,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ParkingLotApplicationPage:
    """List the applications for one car park.

    Shows each attempt with what the review said. Use it where the number of the application was not kept.

    Args:
        client: The client to call with.
        out_parking_lot_id: The car park that was applied for, by the merchant's own number (商户停车场ID)
        offset: Position of the first entry wanted, counted from 0 (起始位置)
        limit: Largest number of entries wanted in one page (分页大小)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ParkingLotApplicationPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4019557811
    """
    return sync_detailed(
        client=client,
        out_parking_lot_id=out_parking_lot_id,
        offset=offset,
        limit=limit,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    out_parking_lot_id: str,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ParkingLotApplicationPage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "out_parking_lot_id": out_parking_lot_id,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    out_parking_lot_id: str,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ParkingLotApplicationPage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            out_parking_lot_id=out_parking_lot_id,
            offset=offset,
            limit=limit,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def pages(
    *,
    client: Caller,
    out_parking_lot_id: str,
    offset: int = 0,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[ParkingLotApplication]:
    """Every item of all pages, one call for each page as it is needed.

    The arguments are those of `sync`; timeout, retries and deadline are those of each page's call.

    The first page begins after as many items as the offset says. Without a limit the platform decides how many items a
    page has.

    Raises, while reading: what `sync` raises, with a note on how far the list was read; ReplyMismatch too where a page
    comes a second time.
    """
    from ...runtime.pages import items

    return items(
        client,
        OPERATION,
        {},
        {
            "out_parking_lot_id": out_parking_lot_id,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def pages_async(
    *,
    client: Caller,
    out_parking_lot_id: str,
    offset: int = 0,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[ParkingLotApplication]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {},
        {
            "out_parking_lot_id": out_parking_lot_id,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
