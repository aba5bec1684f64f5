# Generated from spec/ by `make generate`. Do not edit.
"""List parcels (查询包裹列表).

GET /v3/courier/parcels
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

from msgspec import UNSET

from ...model import Model, Unset
from ...models.courier import Parcel
from ...operation import Operation

if TYPE_CHECKING:
    from ...client import Client
    from ...response import Response


ParcelFilter: TypeAlias = Literal["SENT", "RECEIVED"]
"""Which parcels are wanted (类型)"""


class ParcelPage(Model, kw_only=True):
    """One page of parcels (包裹列表)"""

    data: list[Parcel]
    """The parcels (列表)"""


class ListParcelsQuery(TypedDict):
    """The query of `courier.list_parcels`."""

    kind: ParcelFilter
    """Which parcels are wanted (类型)"""
    offset: NotRequired[int]
    """Where to begin (起始位置)"""
    fragile: NotRequired[bool]
    """Only fragile ones (易碎)"""
    tags: NotRequired[list[str]]
    """One or more tags (标签)"""
    sent_after: NotRequired[datetime]
    """Only those sent later (寄送时间)"""


OPERATION: Operation[ParcelPage] = Operation("courier.list_parcels", ParcelPage)


def sync_detailed(
    *,
    client: Client,
    kind: ParcelFilter,
    offset: int | Unset = UNSET,
    fragile: bool | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    sent_after: datetime | Unset = UNSET,
    validate: bool | None = None,
) -> Response[ParcelPage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "kind": kind,
            "offset": offset,
            "fragile": fragile,
            "tags": tags,
            "sent_after": sent_after,
        },
        validate=validate,
    )


def sync(
    *,
    client: Client,
    kind: ParcelFilter,
    offset: int | Unset = UNSET,
    fragile: bool | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    sent_after: datetime | Unset = UNSET,
    validate: bool | None = None,
) -> ParcelPage:
    """List parcels.

    Args:
        client: The client to call with.
        kind: Which parcels are wanted (类型)
        offset: Where to begin (起始位置)
        fragile: Only fragile ones (易碎)
        tags: One or more tags (标签)
        sent_after: Only those sent later (寄送时间)
        validate: Whether to check the call against the spec before it is signed; the client's setting if None.

    Returns:
        ParcelPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but what became of it cannot be read.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is not what the spec says.

    https://pay.weixin.qq.com/doc/v3/merchant/4000000003
    """
    return sync_detailed(
        client=client,
        kind=kind,
        offset=offset,
        fragile=fragile,
        tags=tags,
        sent_after=sent_after,
        validate=validate,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    kind: ParcelFilter,
    offset: int | Unset = UNSET,
    fragile: bool | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    sent_after: datetime | Unset = UNSET,
    validate: bool | None = None,
) -> Response[ParcelPage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "kind": kind,
            "offset": offset,
            "fragile": fragile,
            "tags": tags,
            "sent_after": sent_after,
        },
        validate=validate,
    )


async def asyncio(
    *,
    client: Client,
    kind: ParcelFilter,
    offset: int | Unset = UNSET,
    fragile: bool | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    sent_after: datetime | Unset = UNSET,
    validate: bool | None = None,
) -> ParcelPage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            kind=kind,
            offset=offset,
            fragile=fragile,
            tags=tags,
            sent_after=sent_after,
            validate=validate,
        )
    ).parsed
