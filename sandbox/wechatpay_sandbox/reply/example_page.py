"""Makes a page of a list from an example, whose items are the whole list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from wechatpay_client.tooling import LinkedPages, OffsetPages

_ABSENT = object()


# why Any here and below: JSON of any shape
def cut_page(example: Any, pages: OffsetPages | LinkedPages, query: Mapping[str, object]) -> Any:
    """The example with the items of the page that the query names, so that a reader of all pages comes to an end."""
    items = _get_path(example, pages.items)
    if not isinstance(items, list):
        return example
    # why not isinstance: a sandbox of another client package has other classes
    if "next" in pages._fields:
        return _replace_path(example, cast("LinkedPages", pages).next, _ABSENT)
    pages = cast("OffsetPages", pages)
    start, most = _integer(query, pages.offset, 0), _integer(query, pages.limit, len(items))
    page = _replace_path(example, pages.items, items[start : start + most])
    return page if pages.total is None else _replace_path(page, pages.total, len(items))


def _integer(query: Mapping[str, object], name: str, otherwise: int) -> int:
    given = query.get(name)
    return given if isinstance(given, int) else otherwise


def _get_path(value: Any, names: tuple[str, ...]) -> Any:
    for name in names:
        value = value.get(name) if isinstance(value, Mapping) else None
    return value


def _replace_path(value: Any, names: tuple[str, ...], part: object) -> Any:
    """A copy with another value at a path, if the path exists; `_ABSENT` removes the value."""
    name, *below = names
    if not isinstance(value, Mapping) or name not in value:
        return value
    if below:
        return {**value, name: _replace_path(value[name], tuple(below), part)}
    return {key: child if key != name else part for key, child in value.items() if key != name or part is not _ABSENT}
