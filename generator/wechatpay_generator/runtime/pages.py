"""Lists that come in pages: every item of all pages, one verified call for each page.

The spec marks an operation that lists with `x-wechatpay-pages`. By offset, a page begins where the one before it ended,
counted by the items that came, so that a platform which gives fewer than were asked for leaves no gap. A page is the
last one

- when it is empty, unless the reply has the token of another,
- when the items up to its end are as many as the reply's total (a total below that number is no total),
- by offset, when there is no total and it is shorter than the limit that the caller gave,
- or, where replies have the address or the token of the next page, when the reply has none.

So a wrong or missing total costs one more call at worst. A page, an address or a token that comes a second time is an
error, never an endless loop. Items that are added or removed while a list is read may be missed or come twice: offsets
and numbers of pages are like that.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import msgspec
from wechatpay_auth.errors import WeChatPayError

from .call_options import Timeout
from .call_sender import find_sender
from .errors import MissingInReply
from .operation import Operation
from .operation_marks import LinkedPages, NumberedPages, OffsetPages, TokenPages
from .page_arguments import PageArguments
from .page_turning import NumberTurning, OffsetTurning, TokenTurning, Turning, find_total, find_value
from .response import ReplyMismatch, Response
from .translation import gettext as _
from .translation import ngettext
from .unset import UNSET, Unset

if TYPE_CHECKING:
    from .caller import Caller
    from .validate_setting import Validate


# why Any: what the items are stands in the spec; the generated functions have their type
def items(
    caller: Caller,
    operation: Operation[Any],
    path: Mapping[str, object],
    query: Mapping[str, object],
    body: object = UNSET,
    *,
    headers: Mapping[str, object] = MappingProxyType({}),
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[Any]:
    """Every item, page after page. Nothing is called before the first item is asked for.

    `timeout`, `retries` and `deadline` are those of the call for each page.

    Raises ValueError, at once, for an operation that does not list in pages. While reading: whatever a call may raise,
    with a note on how far the list was read; ReplyMismatch too where a page comes a second time or the next one is said
    to be at another path.
    """
    find_sender(caller, timeout, retries)  # refuses at once what is no client and no option
    walk = _Walk(operation, path, query, body)

    def read() -> Iterator[Any]:
        while walk.goes_on:
            with walk.noting_how_far():
                given = walk.arguments
                response = caller.call(
                    operation,
                    given.path,
                    given.query,
                    given.body,
                    headers=headers,
                    validate=validate,
                    timeout=timeout,
                    retries=retries,
                    deadline=deadline,
                )
                found = walk.take_page(response)
            yield from found
            with walk.noting_how_far():
                walk.turn()

    return read()


def items_async(
    caller: Caller,
    operation: Operation[Any],
    path: Mapping[str, object],
    query: Mapping[str, object],
    body: object = UNSET,
    *,
    headers: Mapping[str, object] = MappingProxyType({}),
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[Any]:
    """`items`, awaited."""
    find_sender(caller, timeout, retries)  # refuses at once what is no client and no option
    walk = _Walk(operation, path, query, body)

    async def read() -> AsyncIterator[Any]:
        while walk.goes_on:
            with walk.noting_how_far():
                given = walk.arguments
                response = await caller.call_async(
                    operation,
                    given.path,
                    given.query,
                    given.body,
                    headers=headers,
                    validate=validate,
                    timeout=timeout,
                    retries=retries,
                    deadline=deadline,
                )
                found = walk.take_page(response)
            for item in found:
                yield item
            with walk.noting_how_far():
                walk.turn()

    return read()


class _Walk:
    """One reading of a list: the arguments for its next page, and how far it came."""

    def __init__(
        self, operation: Operation[Any], path: Mapping[str, object], query: Mapping[str, object], body: object
    ) -> None:
        if operation.pages is None:
            raise ValueError(
                _("the spec does not say that {id} lists in pages; call it instead").format(id=operation.id)
            )
        self.goes_on = True
        self.arguments = PageArguments(operation, path, query, body)
        self._operation = operation
        self._paging = operation.pages
        self._turning = _choose_turning(operation, operation.pages, self.arguments)
        self._pages = self._items = 0
        self._brought: dict[bytes, str] = {}

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
        return self._turning.place or _("page {number}").format(number=self._pages + 1)

    def take_page(self, response: Response[Any]) -> list[Any]:
        """The items of the page that was asked for."""
        page = self._read_items(response)
        if page:
            # why not the received bytes: encrypted fields in them are never the same twice
            content = sha256(msgspec.json.encode(find_value(response.json(), self._paging.items))).digest()
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
            found = find_value(response.parsed, self._paging.items)
        except MissingInReply:
            came = find_value(response.json(), self._paging.items)
            total = None if isinstance(self._paging, LinkedPages) else self._paging.total
            if came is not None or find_total(response, total) != 0:
                raise
            return []
        return found if isinstance(found, list) else []

    def turn(self) -> None:
        """Go on to the next page, if there is one."""
        self.goes_on = self._turning.turn(self._reply, self._count)


def _choose_turning(
    operation: Operation[Any],
    paging: OffsetPages | NumberedPages | TokenPages | LinkedPages,
    arguments: PageArguments,
) -> Turning:
    if isinstance(paging, OffsetPages):
        return OffsetTurning(paging, arguments)
    if isinstance(paging, NumberedPages):
        return NumberTurning(paging, arguments)
    if isinstance(paging, TokenPages):
        return TokenTurning(paging, arguments)
    from .page_links import LinkTurning  # the other lists need no addresses

    return LinkTurning(paging, operation, arguments)
