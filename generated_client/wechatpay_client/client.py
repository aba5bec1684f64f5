# Generated from spec/ by `make generate`. Do not edit.
"""The client: one object for sync and async, and for every way to write a call down."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from .runtime.before_fork import prepare_for_forks
from .runtime.caller import Caller
from .runtime.endpoint import Endpoint
from .runtime.unset import UNSET

if TYPE_CHECKING:
    from wechatpay_auth.bills import AsyncBillStream, BillStream

    from .chain import InvoicingStep, V3Step
    from .paths import Paths
    from .runtime.call_options import Timeout
    from .runtime.operation import Operation
    from .runtime.unset import Unset
    from .runtime.validate_setting import Validate

prepare_for_forks()


class Client(Caller):
    """WeChat Pay APIv3 for one merchant. Safe to share between threads and tasks; make one and keep it.

    The same call, four ways, each with a twin to await (`get_async`); a type checker knows the first two:

        client.v3.certificates.get()
        client.paths["v3/certificates"].get()
        client.chain("v3/certificates").get()
        client["v3/certificates"].get()

    and as a typed function: `from wechatpay_client.api.certificates import list_certificates`, then
    `list_certificates.sync(client=client)`.
    """

    @property
    def v3(self) -> V3Step:
        """The paths below `/v3` as attributes."""
        from .chain import V3Step

        return V3Step(self)

    @property
    def invoicing(self) -> InvoicingStep:
        """The paths below `/invoicing` as attributes."""
        from .chain import InvoicingStep

        return InvoicingStep(self)

    @property
    def paths(self) -> Paths:
        """The paths of the spec, word for word, each with its methods as a type checker knows them."""
        from .paths import paths_of

        return paths_of(self)

    def chain(self, path: str) -> Endpoint:
        """A path as in the documents, `v3/…/{id}`, with other names for its placeholders, or with values in it.

        Its operation is found in the spec, and the call checked and encrypted as the spec says. One that is like
        nothing in the spec works too, signed and verified, with an UndescribedPathWarning; `untyped` says it is meant.
        Raises InvalidPath, a ValueError, for what is no path and for a near miss (a slash at the end, another case, a
        typing error, a value that does not fit), which names the right one; a call does where the method is missing.
        """
        return Endpoint(self, path)

    def __getitem__(self, path: str) -> Endpoint:
        """`chain(path)`."""
        return Endpoint(self, path)

    def untyped(self, path: str) -> Endpoint:
        """A path that the spec does not have: signed and verified, but neither checked nor encrypted nor typed.

        Raises InvalidPath for what is no path; a call does for an operation with fields that travel encrypted.
        """
        return Endpoint(self, path, untyped=True)

    def download(
        self,
        url: str,
        *,
        hash_value: str | None = None,
        hash_type: str | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> BillStream:
        """The file at an address that the platform gave, such as the `download_url` of a bill, to be opened by `with`.

            bill = request_trade_bill.sync(client=client, bill_date=date(2026, 1, 2))
            with client.download(bill.download_url, hash_value=bill.hash_value, hash_type=bill.hash_type) as file:
                for row in file.rows():
                    ...

        The address is requested exactly as given, signed, and only from hosts that this client signs for. Hash and
        kind of hash come from the reply that gave the address. They may be left out where the platform gives none:
        then the reply must be signed, unless the spec says that it is not (`file.verified` stays False there).
        Nothing is sent before `with`. `deadline` is how many seconds the call may take in all, with the file; without
        it the file has the least rate of the client.

        Raises UnusableDownloadUrl and NotSent here. Opening and reading raise HostNotAllowed, ConnectionFailed (both
        NotSent), OutcomeUnknown, APIStatusError (NoBill among them), HashMismatch and MalformedBill.
        """
        from .runtime.downloads import download  # with the reader of bills, which calls do not need

        return download(self, url, hash_value, hash_type, timeout=timeout, retries=retries, deadline=deadline)

    def download_async(
        self,
        url: str,
        *,
        hash_value: str | None = None,
        hash_type: str | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncBillStream:
        """`download` for `async with`; itself it is not awaited, since nothing is sent before."""
        from .runtime.downloads import download_async

        return download_async(self, url, hash_value, hash_type, timeout=timeout, retries=retries, deadline=deadline)

    # why Any: what the items are stands in the spec; the generated functions have their type
    def pages(
        self,
        operation: Operation[Any],
        path: Mapping[str, object],
        query: Mapping[str, object],
        body: object = UNSET,
        *,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[Any]:
        """Every item of a list that comes in pages: a call for each page, made when its first item is asked for.

        `query`, or the `body` of a POST, may say where to begin and how many items a page has. `timeout`, `retries` and
        `deadline` are those of the call for each page. Raises ValueError at once for an operation that does not list in
        pages. Reading raises what a call raises, with a note on how far the list was read, and ReplyMismatch where a
        page comes a second time or the next page is at another path.
        """
        from .runtime.pages import items  # only lists need it

        return items(
            self, operation, path, query, body, validate=validate, timeout=timeout, retries=retries, deadline=deadline
        )

    def pages_async(
        self,
        operation: Operation[Any],
        path: Mapping[str, object],
        query: Mapping[str, object],
        body: object = UNSET,
        *,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[Any]:
        """`pages`, for `async for`."""
        from .runtime.pages import items_async

        return items_async(
            self, operation, path, query, body, validate=validate, timeout=timeout, retries=retries, deadline=deadline
        )
