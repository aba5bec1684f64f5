# Generated from spec/ by `make generate`. Do not edit.
"""Bodies as plain data: a TypedDict for each object of a request. The model of that name explains its fields."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Literal, NotRequired, TypeAlias, TypedDict

from ..runtime.model import Model

class _OnlyAny:
    """No value has this type, so `AnyMapping` takes values of which a type checker knows nothing, and no others."""

AnyMapping: TypeAlias = Mapping[str, _OnlyAny]
"""A mapping whose values are `Any`, such as JSON that a program read. A dict that a program writes down has others, and
is one of the TypedDicts below or an error; given to a name with that type, it is told which key is wrong."""

class AreaDict(TypedDict):
    """`Area` as plain data."""

    city: str
    radius: NotRequired[int]

class CustomsFormDict(TypedDict):
    """`CustomsForm` as plain data."""

    value: int
    owner: NotRequired[str]
    papers: NotRequired[Sequence[PaperDict | Model] | str]

class ItemDict(TypedDict):
    """`Item` as plain data."""

    name: str
    value: int
    owner: NotRequired[str]
    next: NotRequired[ItemDict | Model]

class PaperDict(TypedDict):
    """`Paper` as plain data."""

    number: str

ParcelRequestDict = TypedDict(
    "ParcelRequestDict",
    {
        "priority": Literal["SLOW", "FAST"],
        "out_parcel_no": str,
        "from": str,
        "class": NotRequired[int],
        "self": NotRequired[bool],
        "date": NotRequired[date | str],
        "field": NotRequired[str],
        "insurance": NotRequired[int],
        "note": NotRequired[str | None],
        "hours": NotRequired[list[str] | str],
        "customs": NotRequired[CustomsFormDict | Model | str],
        "weight": NotRequired[int | str],
        "receivers": NotRequired[Sequence[ReceiverDict | Model]],
        "items": Sequence[ItemDict | Model],
    },
)

class PhotoContactDict(TypedDict):
    """`PhotoContact` as plain data."""

    name: NotRequired[str]
    hours: NotRequired[PhotoHoursDict | Model | str]

class PhotoHoursDict(TypedDict):
    """`PhotoHours` as plain data."""

    begin: NotRequired[int]
    end: NotRequired[int]

class ReceiverDict(TypedDict):
    """`Receiver` as plain data."""

    name: str
    phones: NotRequired[list[str]]

class ReturnReasonDict(TypedDict):
    """`ReturnReason` as plain data."""

    reason: NotRequired[str]

class ShelfDict(TypedDict):
    """`Shelf` as plain data."""

    shelf_no: int

class VisitSearchDict(TypedDict):
    """`VisitSearch` as plain data."""

    name: str
    page: int
    size: NotRequired[int]
