# Generated from spec/ by `make generate`. Do not edit.
"""The events of `courier`.

ParcelHandedOver: A parcel was handed over
"""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from ..models.courier import Parcel
from ..runtime.event import Event
from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

ReturnState: TypeAlias = Literal[
    "REFUSED",
    "EXPIRED",
]
"""Why it came back (退回状态)"""


class ReturnedParcel(Model, kw_only=True):
    """A parcel that came back (退回的包裹)"""

    out_parcel_no: str
    """The caller's own number of the parcel (商户包裹号)"""
    state: ReturnState | str
    """Why it came back (退回状态)"""
    sender: list[Sender]
    """Who gets it back (寄件人)"""


class Sender(Model, kw_only=True):
    """Who sent it (寄件人)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"name"})

    city: str
    """City (城市)"""
    name: str | Unset = UNSET
    """Name (姓名)"""


class ParcelHandedOver(Event, frozen=True, kw_only=True):
    """A parcel was handed over (包裹签收通知).

    Sent once to each of those who "wait" for it.

    https://pay.weixin.qq.com/doc/v3/merchant/4000000011
    https://pay.weixin.qq.com/doc/v3/partner/4000000012
    """

    variants: ClassVar[tuple[type[Model], ...]] = (
        ReturnedParcel,
        Parcel,
    )
    known_by: ClassVar[tuple[frozenset[str], ...]] = (
        frozenset({"sender"}),
        frozenset({"out_parcel_no", "state"}),
    )

    event_type: Literal["PARCEL.HANDED_OVER", "PARCEL.DELIVERED"]
    resource: ReturnedParcel | Parcel
