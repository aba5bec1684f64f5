"""A page of a list that comes in pages, cut out of an example whose items are taken for the whole list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from wechatpay_client.operation import LinkedPages, OffsetPages

_ABSENT = object()


# why Any here and below: JSON of any shape
def page_of(example: Any, pages: OffsetPages | LinkedPages, query: Mapping[str, object]) -> Any:
    """The example with the items that the query asks for, so that whoever reads all pages comes to an end."""
    items = _at(example, pages.items)
    if not isinstance(items, list):
        return example
    # why not isinstance: a sandbox may be given another client, which has such classes of its own
    if "next" in pages._fields:
        return _with(example, cast("LinkedPages", pages).next, _ABSENT)
    pages = cast("OffsetPages", pages)
    start, most = _number(query, pages.offset, 0), _number(query, pages.limit, len(items))
    page = _with(example, pages.items, items[start : start + most])
    return page if pages.total is None else _with(page, pages.total, len(items))


def _number(query: Mapping[str, object], name: str, otherwise: int) -> int:
    given = query.get(name)
    return given if isinstance(given, int) else otherwise


def _at(value: Any, names: tuple[str, ...]) -> Any:
    for name in names:
        value = value.get(name) if isinstance(value, Mapping) else None
    return value


def _with(value: Any, names: tuple[str, ...], part: object) -> Any:
    """A copy with something else at a path, where there is such a path; `_ABSENT` takes away what is there."""
    name, *below = names
    if not isinstance(value, Mapping) or name not in value:
        return value
    if below:
        return {**value, name: _with(value[name], tuple(below), part)}
    return {key: child if key != name else part for key, child in value.items() if key != name or part is not _ABSENT}
