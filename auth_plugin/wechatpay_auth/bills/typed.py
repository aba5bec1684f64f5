"""Bills of which it is known what kind they are: each row has one type, and a bill of another kind is refused."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from .download import AsyncBillStream, BillStream
from .file import ArrivingFile
from .reader import AsyncBillRows, BillRows
from .row_types import FundFlowRow, GenericRow, TradeRow

if TYPE_CHECKING:
    from wechatpay_auth.http_types import HttpResponse

RowT = TypeVar("RowT", TradeRow, FundFlowRow, GenericRow)


class TypedBillRows(BillRows, Generic[RowT]):
    """`BillRows` of one kind. With GenericRow, the cells of any bill are texts."""

    def __init__(self, pieces: Iterable[bytes], row: type[RowT]) -> None:
        super().__init__(pieces, row)

    def __iter__(self) -> Iterator[RowT]:
        # the reader refuses a bill of another kind at its header line
        return cast("Iterator[RowT]", super().__iter__())


class AsyncTypedBillRows(AsyncBillRows, Generic[RowT]):
    """`TypedBillRows` for pieces that are awaited."""

    def __init__(self, pieces: AsyncIterable[bytes], row: type[RowT]) -> None:
        super().__init__(pieces, row)

    def __aiter__(self) -> AsyncIterator[RowT]:
        return cast("AsyncIterator[RowT]", super().__aiter__())


class TypedBillStream(BillStream, Generic[RowT]):
    """A bill of a known kind on its way: a `BillStream` whose rows have one type."""

    def __init__(self, send: Callable[[], HttpResponse], file: ArrivingFile, row: type[RowT]) -> None:
        super().__init__(send, file)
        self._row: type[RowT] = row

    def rows(self) -> TypedBillRows[RowT]:
        """The rows of the bill; its `summary` is there after the last. Reading a bill of another kind raises."""
        return TypedBillRows(self, self._row)


class AsyncTypedBillStream(AsyncBillStream, Generic[RowT]):
    """`TypedBillStream` for `async with` and `async for`."""

    def __init__(self, send: Callable[[], Awaitable[HttpResponse]], file: ArrivingFile, row: type[RowT]) -> None:
        super().__init__(send, file)
        self._row: type[RowT] = row

    def rows(self) -> AsyncTypedBillRows[RowT]:
        """The rows of the bill; its `summary` is there after the last. Reading a bill of another kind raises."""
        return AsyncTypedBillRows(self, self._row)
