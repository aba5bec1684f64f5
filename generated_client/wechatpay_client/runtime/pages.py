# Generated from spec/ by `make generate`. Do not edit.
"""Lists that come in pages: every item of all pages, one verified call for each page.

The spec marks an operation that lists with `x-wechatpay-pages`. By offset, a page begins where the one before it ended,
counted by the items that came, so that a platform which gives fewer than were asked for leaves no gap. A page is the
last one

- when it is empty,
- when the items up to its end are as many as the reply's total (a total below that number is no total),
- when there is no total and it is shorter than the limit that the caller gave,
- or, where replies have the address of the next page, when the reply has none.

So a wrong or missing total costs one more call at worst. A page that comes a second time is an error, never an endless
loop. Items that are added or removed while a list is read may be missed or come twice: offsets are like that.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from hashlib import sha256
from types import MappingProxyType
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, urlsplit

import msgspec
from msgspec import UNSET, Struct
from wechatpay_auth.errors import WeChatPayError

from .errors import InvalidRequest, MissingInReply
from .json_schema import TEXT, branches
from .operation import LinkedPages, OffsetPages, Operation
from .response import ReplyMismatch, Response
from .translation import gettext as _
from .translation import ngettext
from .validation import validate_call
from .wire import field_names, plain

if TYPE_CHECKING:
    from .caller import Caller
    from .validate_setting import Validate


# why Any: what the items are stands in the spec; the generated functions have their type
def items(
    caller: Caller,
    operation: Operation[Any],
    path: Mapping[str, object],
    query: Mapping[str, object],
    *,
    headers: Mapping[str, object] = MappingProxyType({}),
    validate: Validate | None = None,
) -> Iterator[Any]:
    """Every item, page after page. Nothing is called before the first item is asked for.

    Raises ValueError, at once, for an operation that does not list in pages. While reading: whatever a call may raise,
    with a note on how far the list was read; ReplyMismatch too where a page comes a second time or the next one is said
    to be at another path.
    """
    walk = _Walk(operation, path, query)

    def read() -> Iterator[Any]:
        while walk.goes_on:
            with walk.noting_how_far():
                found = walk.take_page(
                    caller.call(operation, walk.path, walk.query, headers=headers, validate=validate)
                )
            yield from found
            with walk.noting_how_far():
                walk.turn()

    return read()


def items_async(
    caller: Caller,
    operation: Operation[Any],
    path: Mapping[str, object],
    query: Mapping[str, object],
    *,
    headers: Mapping[str, object] = MappingProxyType({}),
    validate: Validate | None = None,
) -> AsyncIterator[Any]:
    """`items`, awaited."""
    walk = _Walk(operation, path, query)

    async def read() -> AsyncIterator[Any]:
        while walk.goes_on:
            with walk.noting_how_far():
                found = walk.take_page(
                    await caller.call_async(operation, walk.path, walk.query, headers=headers, validate=validate)
                )
            for item in found:
                yield item
            with walk.noting_how_far():
                walk.turn()

    return read()


class _Walk:
    """One reading of a list: the query of its next page, and how far it came."""

    def __init__(self, operation: Operation[Any], path: Mapping[str, object], query: Mapping[str, object]) -> None:
        if operation.pages is None:
            raise ValueError(
                _("the spec does not say that {id} lists in pages; call it instead").format(id=operation.id)
            )
        self.goes_on = True
        self.path = dict(path)
        self.query = {name: value for name, value in query.items() if value is not UNSET}
        self._operation = operation
        self._paging = operation.pages
        self._offset = self._read_offset()
        self._pages = self._items = 0
        self._brought: dict[bytes, str] = {}
        self._asked: set[bytes] = set()

    def _read_offset(self) -> int:
        if not isinstance(self._paging, OffsetPages):
            return 0
        given = self.query.setdefault(self._paging.offset, 0)
        if not isinstance(given, int) or isinstance(given, bool):
            raise InvalidRequest(self._operation.id, validate_call(self._operation, self.path, self.query))
        return given

    @contextmanager
    def noting_how_far(self) -> Iterator[None]:
        """Add a note to an error that says what was read before it. An error of the first page gets none."""
        try:
            yield
        except WeChatPayError as error:
            if self._pages:
                read = ngettext(
                    "{items} items of {pages} page were read before",
                    "{items} items of {pages} pages were read before",
                    self._pages,
                ).format(items=self._items, pages=self._pages)
                error.add_note(
                    _("{page} of {id} was not read; {read}").format(page=self._page, id=self._operation.id, read=read)
                )
            raise

    @property
    def _page(self) -> str:
        """The page that is asked for, in words."""
        if isinstance(self._paging, OffsetPages):
            return _("the page at {parameter} {offset}").format(parameter=self._paging.offset, offset=self._offset)
        return _("page {number}").format(number=self._pages + 1)

    def take_page(self, response: Response[Any]) -> list[Any]:
        """The items of the page that was asked for."""
        page = self._read_items(response)
        if page:
            # why not the received bytes: encrypted fields in them are never the same twice
            content = sha256(msgspec.json.encode(_find_value(response.json(), self._paging.items))).digest()
            before = self._brought.setdefault(content, self._page)
            if before != self._page:
                raise ReplyMismatch(
                    response,
                    [],
                    _("{page} is {before} again, so the list would have no end").format(page=self._page, before=before),
                )
        self._reply, self._count = response, len(page)
        self._pages += 1
        self._items += self._count
        return page

    def _read_items(self, response: Response[Any]) -> list[Any]:
        """The items of a page. Raises MissingInReply if the reply lacks them, unless its total says there are none."""
        try:
            found = _find_value(response.parsed, self._paging.items)
        except MissingInReply:
            came = _find_value(response.json(), self._paging.items)
            if came is not None or self._find_total(response) != 0:
                raise
            return []
        return found if isinstance(found, list) else []

    def _find_total(self, response: Response[Any]) -> int | None:
        """The number of items on all pages, if the reply tells it."""
        if not isinstance(self._paging, OffsetPages) or not self._paging.total:
            return None
        total = _find_value(response.json(), self._paging.total)
        if isinstance(total, str) and total.isascii() and total.isdigit():
            total = int(total)
        return total if isinstance(total, int) else None

    def turn(self) -> None:
        """Go on to the next page, if there is one."""
        if not self._count:
            self.goes_on = False
        elif isinstance(self._paging, OffsetPages):
            self._turn_by_offset(self._paging)
        else:
            self._turn_by_link(self._paging)

    def _turn_by_offset(self, paging: OffsetPages) -> None:
        self._offset += self._count
        self.query[paging.offset] = self._offset
        total = self._find_total(self._reply)
        if total is not None and total >= self._offset:
            self.goes_on = total > self._offset
            return
        limit = self.query.get(paging.limit)
        self.goes_on = not (isinstance(limit, int) and self._count < limit)

    def _turn_by_link(self, paging: LinkedPages) -> None:
        link = _find_value(self._reply.json(), paging.next)
        self.goes_on = link not in (None, "")
        if not self.goes_on:
            return
        self._asked.add(self._encode_query())
        # Only the query is taken from the address: where a call goes is never decided by a reply. What the address
        # leaves out stays as the caller gave it.
        self.query |= self._parse_link(link)
        if self._encode_query() in self._asked:
            raise self._mismatch(_("the address of its next page is one that was read before, so the list has no end"))

    def _parse_link(self, link: object) -> dict[str, object]:
        try:
            address = urlsplit(link if isinstance(link, str) else "")
            pairs = parse_qsl(address.query, keep_blank_values=True, errors="strict", max_num_fields=_MOST_FIELDS)
        except ValueError:
            raise self._mismatch(_("the address of its next page cannot be read")) from None
        if not self._is_our_path(address.path):
            raise self._mismatch(
                _("the address of its next page has another path than the page itself; it was not called")
            )
        texts: dict[str, list[str]] = {}
        for name, text in pairs:
            texts.setdefault(name, []).append(text)
        root = self._operation.request_check.schema
        known = root["properties"]["query"]["properties"]
        return {
            name: _parse_query_value(values, root, known.get(name, {}))
            for name, values in texts.items()
            if name not in self._operation.sensitive_query  # encrypted in the address; the caller's own value stays
        }

    def _is_our_path(self, path: str) -> bool:
        ours = self._operation.fill(plain(self.path))
        base = urlsplit(self._operation.base_url or "").path
        return _segments(path) in (_segments(ours), _segments(base + ours))

    def _encode_query(self) -> bytes:
        return msgspec.json.encode(plain(self.query), order="sorted")

    def _mismatch(self, reason: str) -> ReplyMismatch:
        return ReplyMismatch(self._reply, [], reason)


_MOST_FIELDS = 100
"""Fields of the query of an address; no documented operation has as many."""
_SCALARS: dict[str, type] = {"integer": int, "number": float, "boolean": bool}


def _find_value(value: Any, names: tuple[str, ...]) -> Any:
    """What stands at a path in a model or in decoded JSON; None where nothing does."""
    for name in names:
        if isinstance(value, Struct):
            value = getattr(value, dict(field_names(type(value)))[name])
        else:
            value = value.get(name) if isinstance(value, Mapping) else None
    return value


def _segments(path: str) -> list[str]:
    return [unquote(segment) for segment in path.split("/")]


def _parse_query_value(texts: list[str], root: dict[str, Any], schema: dict[str, Any]) -> object:
    """The value of a query parameter. A text that is not of its type stays, for the check of the call to refuse."""
    parts = list(branches(root, schema))
    if "array" in _kinds(parts) and not any(TEXT in part for part in parts):
        item: dict[str, Any] = next((part["items"] for part in parts if "items" in part), {})
        kinds = _kinds(branches(root, item))
        return [_scalar(text, kinds) for text in texts]
    return _scalar(texts[0], _kinds(parts)) if len(texts) == 1 else list(texts)


def _kinds(parts: Iterable[dict[str, Any]]) -> list[str]:
    kinds = [part.get("type", ()) for part in parts]
    return [name for kind in kinds for name in ([kind] if isinstance(kind, str) else kind)]


def _scalar(text: str, kinds: Iterable[str]) -> object:
    for kind in kinds:
        if kind in _SCALARS:
            with suppress(msgspec.ValidationError):
                return msgspec.convert(text, _SCALARS[kind], strict=False)
    return text
