"""Makes a page of a list from an example, whose items are the whole list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from wechatpay_client.tooling import LinkedPages, NumberedPages, OffsetPages, TokenPages

ABSENT = object()


# why Any here and below: JSON of any shape
def cut_page(
    example: Any,
    pages: OffsetPages | NumberedPages | TokenPages | LinkedPages,
    arguments: Mapping[str, object],
    no_next: object = ABSENT,
) -> Any:
    """The example with the items of the page that the request asks for, so that reading all pages comes to an end.

    `arguments` are the query, or the body of an operation that has one. `no_next` stands on the last page in the place
    of an address or token of the next one.
    """
    items = _get_path(example, pages.items)
    if not isinstance(items, list):
        return example
    # why not isinstance: a sandbox of another client package has other classes
    if "next" in pages._fields:
        return _replace_path(example, cast("LinkedPages", pages).next, no_next)
    if "next_token" in pages._fields:
        return _cut_by_token(example, cast("TokenPages", pages), items, arguments, no_next)
    if "page" in pages._fields:
        numbered = cast("NumberedPages", pages)
        most = _read_integer(arguments, numbered.size, len(items))
        start = (_read_integer(arguments, numbered.page, numbered.first) - numbered.first) * most
        total = numbered.total
    else:
        by_offset = cast("OffsetPages", pages)
        most = _read_integer(arguments, by_offset.limit, len(items))
        start = _read_integer(arguments, by_offset.offset, 0)
        total = by_offset.total
    page = _replace_path(example, pages.items, items[max(start, 0) : max(start, 0) + most])
    return page if total is None else _replace_path(page, total, len(items))


def get_items(example: Any, pages: OffsetPages | NumberedPages | TokenPages | LinkedPages) -> list[Any]:
    """The items of an example; an empty list if it has none."""
    items = _get_path(example, pages.items)
    return items if isinstance(items, list) else []


def replace_items(example: Any, pages: OffsetPages | NumberedPages | TokenPages | LinkedPages, items: list[Any]) -> Any:
    """The example with other items."""
    return _replace_path(example, pages.items, items)


def _cut_by_token(
    example: Any, pages: TokenPages, items: list[Any], arguments: Mapping[str, object], no_next: object
) -> Any:
    """The page of a token. The sandbox's tokens are the positions of the first items of their pages."""
    most = len(items) if pages.size is None else _read_integer(arguments, pages.size, len(items))
    start = _read_integer(arguments, pages.token, 0)
    end = start + max(most, 1)
    page = _replace_path(example, pages.items, items[start:end])
    page = _replace_path(page, pages.next_token, str(end) if end < len(items) else no_next, adds=True)
    return page if pages.total is None else _replace_path(page, pages.total, len(items))


_MOST_DIGITS = 18
"""No position in an example has as many, and int() takes only some thousands."""


def _read_integer(arguments: Mapping[str, object], name: str, otherwise: int) -> int:
    given = arguments.get(name)
    if isinstance(given, str) and given.isascii() and given.isdigit() and len(given) <= _MOST_DIGITS:
        return int(given)
    return given if isinstance(given, int) else otherwise


def _get_path(value: Any, names: tuple[str, ...]) -> Any:
    for name in names:
        value = value.get(name) if isinstance(value, Mapping) else None
    return value


def _replace_path(value: Any, names: tuple[str, ...], part: object, *, adds: bool = False) -> Any:
    """A copy with another value at a path, if the path exists or `adds` is True; `ABSENT` removes the value."""
    name, *below = names
    if not isinstance(value, Mapping) or (name not in value and (below or not adds)):
        return value
    if below:
        return {**value, name: _replace_path(value[name], tuple(below), part, adds=adds)}
    changed = {**value, name: part}
    return {key: child for key, child in changed.items() if child is not ABSENT}
