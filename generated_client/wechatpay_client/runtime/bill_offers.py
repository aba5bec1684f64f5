# Generated from spec/ by `make generate`. Do not edit.
"""A bill in one step: asks where it can be fetched, then fetches it, as the mark of the operation says.

The address lives for minutes only, so both happen when the bill is opened.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, TypedDict, TypeVar

from wechatpay_auth.bills.file import AnnouncedFile
from wechatpay_auth.bills.row_types import FundFlowRow, GenericRow, TradeRow
from wechatpay_auth.bills.typed import AsyncTypedBillStream, TypedBillStream
from wechatpay_auth.errors import NotSent

from .call_options import Timeout
from .downloads import open_address, open_address_async
from .http_library import httpx
from .operation import Operation
from .response import ReplyMismatch, Response
from .translation import gettext as _
from .unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.bills import BillRow

    from .caller import Caller
    from .validate_setting import Validate

RowT = TypeVar("RowT", TradeRow, FundFlowRow, GenericRow)

_ROWS: Mapping[str, type[BillRow]] = {"trade": TradeRow, "fund-flow": FundFlowRow, "text": GenericRow}


class _Options(TypedDict):
    """How each of both requests is made."""

    timeout: Timeout | Unset
    retries: int | None
    deadline: float | Unset | None


class _Address(NamedTuple):
    url: str
    hash_value: str
    hash_type: str


def download_bill(
    caller: Caller,
    operation: Operation[Any],
    path: Mapping[str, object],
    query: Mapping[str, object],
    row: type[RowT],
    *,
    headers: Mapping[str, object] = MappingProxyType({}),
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TypedBillStream[RowT]:
    """The bill that an operation offers, to be opened by `with` and read once. Nothing is sent before `with`.

    `row` is the class of its rows; a bill with other columns is a MalformedBill. `timeout`, `retries` and `deadline`
    are those of each of both requests. Opening raises what the call and `Client.download` raise, and ReplyMismatch
    where the reply has no address.
    """
    file = AnnouncedFile()
    options = _Options(timeout=timeout, retries=retries, deadline=deadline)

    def send() -> httpx.Response:
        response = caller.call(operation, path, query, headers=headers, validate=validate, **options)
        address = _read_address(response)
        file.announce(address.hash_value, address.hash_type)
        return open_address(caller, *address, **options)

    return TypedBillStream(send, file, row)


def download_bill_async(
    caller: Caller,
    operation: Operation[Any],
    path: Mapping[str, object],
    query: Mapping[str, object],
    row: type[RowT],
    *,
    headers: Mapping[str, object] = MappingProxyType({}),
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncTypedBillStream[RowT]:
    """`download_bill` for `async with`; itself it is not awaited."""
    file = AnnouncedFile()
    options = _Options(timeout=timeout, retries=retries, deadline=deadline)

    async def send() -> httpx.Response:
        response = await caller.call_async(operation, path, query, headers=headers, validate=validate, **options)
        address = _read_address(response)
        file.announce(address.hash_value, address.hash_type)
        return await open_address_async(caller, *address, **options)

    return AsyncTypedBillStream(send, file, row)


def bill_row(operation: Operation[Any]) -> type[Any]:
    """The class of the rows of the bill that an operation offers. Raises NotSent where it offers none."""
    if operation.bill is None:
        raise NotSent(_("{id} does not offer a bill").format(id=operation.id))
    return _ROWS[operation.bill.rows]


def _read_address(response: Response[Any]) -> _Address:
    mark, reply = response.operation.bill, response.json()
    if mark is None:
        raise NotSent(_("{id} does not offer a bill").format(id=response.operation.id))
    names = (mark.url, mark.value, mark.type)
    values = [value for name in names if isinstance(reply, dict) and isinstance(value := reply.get(name), str)]
    if len(values) < len(names):
        reason = _("it does not say where the bill is, and what proves it")
        raise ReplyMismatch(response, response.violations(), reason)
    return _Address(*values)
