"""How one page of a list follows another: by offset, by number or by token. By address, `page_links` has it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

from msgspec import Struct

from .operation_marks import NumberedPages, OffsetPages, TokenPages
from .response import ReplyMismatch, Response
from .translation import gettext as _
from .wire import field_names

if TYPE_CHECKING:
    from .page_arguments import PageArguments


class Turning(Protocol):
    """The way from a page to the next one."""

    @property
    def place(self) -> str | None:
        """Where the page is that is asked for, in words; None where only its number in this reading tells it."""

    def turn(self, reply: Response[Any], count: int) -> bool:
        """Change the arguments to those of the next page. False if there is none.

        `count` is how many items the page in `reply` had. Raises ReplyMismatch where the list would have no end.
        """


class OffsetTurning:
    """A page begins where the one before it ended, counted by the items that came."""

    def __init__(self, paging: OffsetPages, arguments: PageArguments) -> None:
        self._paging, self._arguments = paging, arguments
        self._offset = arguments.read_number(paging.offset, 0)

    @property
    def place(self) -> str:
        return describe_place(self._paging.offset, self._offset)

    def turn(self, reply: Response[Any], count: int) -> bool:
        if not count:
            return False
        self._offset += count
        self._arguments.write_number(self._paging.offset, self._offset)
        total = find_total(reply, self._paging.total)
        if total is not None and total >= self._offset:
            return total > self._offset
        limit = _read_integer(self._arguments[self._paging.limit])
        return limit is None or count >= limit


class NumberTurning:
    """A page has the number after that of the page before it.

    A short page need not be the last: a platform that gives fewer items than were asked for gives as few on every page.
    """

    def __init__(self, paging: NumberedPages, arguments: PageArguments) -> None:
        self._paging, self._arguments = paging, arguments
        self._number = arguments.read_number(paging.page, paging.first)
        self._is_counted = self._number == paging.first
        """Whether every item before the next page was read, so that the total tells whether there are more."""
        self._items = 0

    @property
    def place(self) -> str:
        return describe_place(self._paging.page, self._number)

    def turn(self, reply: Response[Any], count: int) -> bool:
        if not count:
            return False
        self._items += count
        self._number += 1
        self._arguments.write_number(self._paging.page, self._number)
        total = find_total(reply, self._paging.total)
        return not (self._is_counted and total == self._items)


class TokenTurning:
    """Each reply has a token, which the call for the next page gives back; the reply with the last page has none."""

    def __init__(self, paging: TokenPages, arguments: PageArguments) -> None:
        self._paging, self._arguments = paging, arguments
        self._given = {arguments[paging.token]}
        self._empty = 0

    @property
    def place(self) -> None:
        return None

    def turn(self, reply: Response[Any], count: int) -> bool:
        token = find_value(reply.json(), self._paging.next_token)
        if token in (None, ""):
            return False
        if not isinstance(token, str):
            raise ReplyMismatch(reply, [], _("the token of its next page is no text"))
        if token in self._given:
            raise ReplyMismatch(
                reply, [], _("the token of its next page is one that was given before, so the list has no end")
            )
        self._empty = 0 if count else self._empty + 1
        if self._empty >= _MOST_EMPTY:
            raise ReplyMismatch(
                reply,
                [],
                _("this page and those before it, {count} in all, are empty, and it has the token of another").format(
                    count=self._empty
                ),
            )
        self._given.add(token)
        self._arguments[self._paging.token] = token
        return True


_MOST_EMPTY = 100
"""Empty pages with a token, one after another. A filter may leave some; this many are a list without an end."""


_MOST_DIGITS = 18
"""Digits of a total that is a text; no list has as many items as a longer one says."""


def describe_place(parameter: str, value: int) -> str:
    """A page in words, by the parameter that names it."""
    return _("the page at {parameter} {offset}").format(parameter=parameter, offset=value)


def find_total(reply: Response[Any], path: tuple[str, ...] | None) -> int | None:
    """The number of items on all pages, if the reply tells it."""
    return None if path is None else _read_integer(find_value(reply.json(), path))


def find_value(value: Any, names: tuple[str, ...]) -> Any:
    """What stands at a path in a model or in decoded JSON; None where nothing does."""
    for name in names:
        if isinstance(value, Struct):
            value = getattr(value, dict(field_names(type(value)))[name])
        else:
            value = value.get(name) if isinstance(value, Mapping) else None
    return value


def _read_integer(value: object) -> int | None:
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= _MOST_DIGITS:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
