"""Lists of which each page has the address of the next one."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, urlsplit

import msgspec

from .json_schema import TEXT, branches
from .operation import Operation
from .operation_marks import LinkedPages
from .page_arguments import read_kinds
from .page_turning import find_value
from .response import ReplyMismatch, Response
from .translation import gettext as _
from .wire import plain

if TYPE_CHECKING:
    from .page_arguments import PageArguments


class LinkTurning:
    """The next page is at the address that the reply gives.

    Only the query is taken from the address: where a call goes is never decided by a reply. What the address leaves out
    stays as the caller gave it.
    """

    def __init__(self, paging: LinkedPages, operation: Operation[Any], arguments: PageArguments) -> None:
        self._paging, self._operation, self._arguments = paging, operation, arguments
        self._asked: set[bytes] = set()

    @property
    def place(self) -> None:
        return None

    def turn(self, reply: Response[Any], count: int) -> bool:
        link = find_value(reply.json(), self._paging.next)
        if not count or link in (None, ""):
            return False
        self._asked.add(self._encode_query())
        self._arguments.query |= self._parse_link(reply, link)
        if self._encode_query() in self._asked:
            raise ReplyMismatch(
                reply, [], _("the address of its next page is one that was read before, so the list has no end")
            )
        return True

    def _encode_query(self) -> bytes:
        """The same bytes for the same page."""
        return msgspec.json.encode(plain(self._arguments.query), order="sorted")

    def _parse_link(self, reply: Response[Any], link: object) -> dict[str, object]:
        try:
            address = urlsplit(link if isinstance(link, str) else "")
            pairs = parse_qsl(address.query, keep_blank_values=True, errors="strict", max_num_fields=_MOST_FIELDS)
        except ValueError:
            raise ReplyMismatch(reply, [], _("the address of its next page cannot be read")) from None
        if not self._is_our_path(address.path):
            raise ReplyMismatch(
                reply, [], _("the address of its next page has another path than the page itself; it was not called")
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
        ours = self._operation.fill(plain(self._arguments.path))
        base = urlsplit(self._operation.base_url or "").path
        return _segments(path) in (_segments(ours), _segments(base + ours))


_MOST_FIELDS = 100
"""Fields of the query of an address; no documented operation has as many."""
_SCALARS: dict[str, type] = {"integer": int, "number": float, "boolean": bool}


def _segments(path: str) -> list[str]:
    return [unquote(segment) for segment in path.split("/")]


def _parse_query_value(texts: list[str], root: dict[str, Any], schema: dict[str, Any]) -> object:
    """The value of a query parameter. A text that is not of its type stays, for the check of the call to refuse."""
    parts = list(branches(root, schema))
    if "array" in read_kinds(parts) and not any(TEXT in part for part in parts):
        item: dict[str, Any] = next((part["items"] for part in parts if "items" in part), {})
        kinds = read_kinds(branches(root, item))
        return [_scalar(text, kinds) for text in texts]
    return _scalar(texts[0], read_kinds(parts)) if len(texts) == 1 else list(texts)


def _scalar(text: str, kinds: Iterable[str]) -> object:
    for kind in kinds:
        if kind in _SCALARS:
            with suppress(msgspec.ValidationError):
                return msgspec.convert(text, _SCALARS[kind], strict=False)
    return text
