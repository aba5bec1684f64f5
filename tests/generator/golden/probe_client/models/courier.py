# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `courier` share."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Literal, TypeAlias

from msgspec import field

from ..models.shared.address import Address
from ..runtime.model import Model
from ..runtime.unset import ABSENT_LIST, UNSET, Unset


class Parcel(Model, kw_only=True):
    """A parcel on its way (包裹)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"signature"})

    out_parcel_no: str
    """The caller's own number of the parcel (商户包裹号)"""
    state: ParcelState | str
    """What became of it, ends in a "quote\""""
    priority: Priority | str | Unset = UNSET
    """How urgent it is; asked for and reported (优先级)"""
    sent_at: datetime | Unset = field(name="sentAt", default=UNSET)
    """A moment (时间)"""
    signature: str | Unset = UNSET
    """Who signed for it (签收人)"""
    fee: int | Unset = UNSET
    """An amount of money (金额) Unit: fen."""
    note: str | None | Unset = UNSET
    """备注"""
    hours: list[str] | str | Unset = UNSET
    """When somebody is there (时间段) Travels as JSON inside a text."""
    route: Route | str | None | Unset = UNSET
    """Where it goes through (路线) Travels as JSON inside a text."""
    stops: list[Address] = ABSENT_LIST
    """Where it was (途经)"""


ParcelState: TypeAlias = Literal[
    "MOVING",
    "LOST",
    'SAID "GONE"',
]
"""What became of it, ends in a "quote\""""


Priority: TypeAlias = Literal[
    "SLOW",
    "FAST",
]
"""How urgent it is; asked for and reported (优先级)"""


class Route(Model, kw_only=True):
    """Where it goes through (路线)"""

    stops: list[str]
    """Where it stops (途经)"""
    state: ParcelState | str | Unset = UNSET
    """What became of it, ends in a "quote\""""
