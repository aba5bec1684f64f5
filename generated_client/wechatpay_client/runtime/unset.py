# Generated from spec/ by `make generate`. Do not edit.
"""What stands for a field that is absent: `UNSET`, and in the place of a list of a reply an empty list.

msgspec has an `UNSET` of its own, which it leaves out of what it writes. Ours prints as nothing, so that a text or a
template with an absent field in it does not say UNSET to a buyer. msgspec leaves it out since it is the default.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

from msgspec import UNSET as OMITTED
from msgspec import UnsetType as Unset

from .translation import gettext as _

__all__ = ["ABSENT_LIST", "OMITTED", "UNSET", "Unset", "is_absent"]

if TYPE_CHECKING:
    from msgspec import UNSET as UNSET
else:

    class _AbsentValue:
        """The type of `UNSET`. To `isinstance` it is the type that msgspec knows in the annotation of a field."""

        __slots__ = ()
        __class__ = property(lambda self: Unset)

        def __repr__(self) -> str:
            return "UNSET"

        def __str__(self) -> str:
            return ""

        def __format__(self, layout: str) -> str:
            return format("", layout)

        def __bool__(self) -> bool:
            return False

        def __reduce__(self) -> str:
            return "UNSET"  # the name in this module: copies and unpickled values are the same object

    UNSET = _AbsentValue()


# why Any: it stands for lists of everything
class _AbsentList(list[Any]):
    """The one object that every absent list is, so it cannot be changed."""

    __slots__ = ()

    def _refuse(self, *values: object) -> NoReturn:
        raise TypeError(_("this list is absent and takes no items; set the field to a list of your own"))

    append = extend = insert = __iadd__ = __imul__ = __setitem__ = _refuse

    def __reduce__(self) -> str:
        return "ABSENT_LIST"


ABSENT_LIST: list[Any] = _AbsentList()
"""A list that a reply lacks: empty to who reads it, and left out of what is written, which an empty list is not."""


def is_absent(value: object) -> bool:
    """Whether a field of this value is absent."""
    return value is UNSET or value is ABSENT_LIST or value is OMITTED
