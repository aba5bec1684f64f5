"""Reads a bill's rows, typed by its header line, and adds them up against its summary, without ever holding them all.

A bill whose header line is not known comes as generic rows.
"""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator

from wechatpay_auth.translation import gettext as _

from .cells import normalise_heading, split_line
from .columns import SUMMARY_BEGINS
from .errors import MalformedBill
from .row_types import BillRow, BillSummary, GenericRow
from .table import Table

LONGEST_LINE = 1024 * 1024
"""Bytes; a real line has some hundreds."""


class BillReader:
    """Takes a bill's bytes as they come, and gives its rows. `BillRows` iterates over them for you."""

    def __init__(self, expected: type[BillRow] | None = None, *, keeps_texts: bool = False) -> None:
        """`expected` is the class of the rows, if it is known; a bill whose header line is another is malformed.

        With GenericRow, the cells of any bill are texts. With `keeps_texts` they are so too, but those of a known bill
        are checked and added up all the same; the rows are GenericRows then, whatever the kind of bill.
        """
        self._expected = expected
        self._keeps_texts = keeps_texts
        self._rest = b""
        self._line = 0
        self._open = ""
        """A row whose last cells have not come yet: one of its cells holds a line break."""
        self._table: Table | None = None
        self._first_row_ticked: bool | None = None
        self._summary_headings: list[str] | None = None
        self.summary: BillSummary | None = None
        """The summary, once it has been read and found right."""

    def feed(self, data: bytes) -> Iterator[BillRow]:
        """The rows that these bytes complete. Raises MalformedBill, and BillSummaryMismatch at the end."""
        block = self._rest + data
        end = block.rfind(b"\n") + 1
        self._rest = block[end:]
        if len(self._rest) > LONGEST_LINE:
            raise MalformedBill(
                _("it has more than {longest_line} bytes").format(longest_line=LONGEST_LINE), line=self._line + 1
            )
        if not end:
            return
        for line in self._decode(block[: end - 1]):
            row = self._read_usual(line) or self._read(line)
            if row is not None:
                yield row

    def finish(self) -> Iterator[BillRow]:
        """The rows that the end of the file completes. Raises as `feed`; MalformedBill also for a missing summary."""
        last, self._rest = self._rest, b""
        for line in self._decode(last) if last else ():
            row = self._read(line)
            if row is not None:
                yield row
        if self._open:
            raise MalformedBill(_("a cell is missing"), line=self._line)
        if self._table is None:
            raise MalformedBill(_("it is empty; a bill without trades has a header and a summary still"))
        if self.summary is None and (self._table.columns is not None or self._summary_headings is not None):
            raise MalformedBill(_("it ends without its summary: it is cut off"))

    def _decode(self, block: bytes) -> Iterator[str]:
        """The lines of a block that ends where a line ends, as text."""
        if self._line == 0:
            block = block.removeprefix(BOM_UTF8)
        try:
            yield from block.decode().split("\n")
        except UnicodeDecodeError as error:
            # The lines before the one at fault are good.
            yield from block[: error.start].decode().split("\n")[:-1]
            raise MalformedBill(_("it is not UTF-8"), line=self._line + 1) from None

    def _read_usual(self, line: str) -> BillRow | None:
        """The row of a line, if it is one of a known bill and stands in one line; None if `_read` is to look at it."""
        table = self._table
        if table is None or table.columns is None or self._open or self._summary_headings is not None:
            return None
        if not line.startswith("`"):
            return None
        cells = line[1:].removesuffix("\r").split(",`")
        if len(cells) != table.width or cells[0] in SUMMARY_BEGINS:
            return None
        self._line += 1
        return table.columns.row(cells, self._line)

    def _read(self, line: str) -> BillRow | None:
        self._line += 1
        line = line.removesuffix("\r")
        if self._open:
            if line.startswith("`"):
                raise MalformedBill(_("a cell is missing"), line=self._line - 1)
            line, self._open = f"{self._open}\n{line}", ""
        elif not line.strip():
            return None
        if self.summary is not None:
            raise MalformedBill(_("something follows the summary"), line=self._line)
        if self._table is None:
            if line.lstrip().startswith(("{", "[", "<")):
                raise MalformedBill(
                    _("it is JSON, XML or HTML and no bill, such as an error that was saved; download the bill again"),
                    line=self._line,
                )
            self._table = self._begin(line)
            return None
        if self._summary_headings is not None:
            self._summarise(self._table, self._summary_headings, line)
            return None
        cells = split_line(line)
        if self._is_summary_heading(self._table, line, cells):
            self._summary_headings = [normalise_heading(cell) for cell in cells]
            return None
        if len(cells) < self._table.width and line.startswith("`"):
            if len(line) > LONGEST_LINE:
                raise MalformedBill(_("a cell is missing"), line=self._line)
            self._open = line
            return None
        if len(cells) > self._table.width and line.startswith("`"):
            cells = self._table.join_cells(cells) or cells
        if len(cells) != self._table.width:
            raise MalformedBill(
                _("it has {count} cells where the header has {width}; a cell may hold ',`' itself").format(
                    count=len(cells), width=self._table.width
                ),
                line=self._line,
            )
        return self._table.row(cells, self._line)

    def _begin(self, header: str) -> Table:
        """The table below a header line. Raises MalformedBill if it is that of another kind of bill than expected."""
        table = Table(split_line(header), as_texts=self._expected is GenericRow, keeps_texts=self._keeps_texts)
        if self._expected is None or table.row_type is self._expected:
            return table
        raise MalformedBill(
            _(
                "its columns are not those of a {expected}, as in a layout made for the merchant; any bill can be read "
                "as texts: BillRows(…, GenericRow), or `wechatpay bill -o FILE` as it is"
            ).format(expected=self._expected.__name__),
            line=self._line,
        )

    def _is_summary_heading(self, table: Table, line: str, cells: list[str]) -> bool:
        """Whether the rows are over. A generic bill's summary is known by its heading standing without backticks."""
        if cells[0] in SUMMARY_BEGINS:
            return True
        if table.columns is not None:
            return False
        ticked = line.startswith("`")
        if self._first_row_ticked is None:
            self._first_row_ticked = ticked
            return not ticked and len(cells) != table.width
        return not ticked and (self._first_row_ticked or len(cells) != table.width)

    def _summarise(self, table: Table, headings: list[str], line: str) -> None:
        cells = split_line(line)
        if len(cells) != len(headings):
            raise MalformedBill(
                _("the summary has {cells} cells for {headings} headings").format(
                    cells=len(cells), headings=len(headings)
                ),
                line=self._line,
            )
        values = dict(zip(headings, cells, strict=True))
        table.check(values, self._line)
        self.summary = BillSummary(values)


class BillRows:
    """The rows of a bill from pieces of it: an open binary file, or anything else that gives bytes.

    Iterate once. Each row comes as soon as its line is complete. The summary is checked after the last row, so only
    a program that has read to the end knows that no row is missing. Raises MalformedBill and BillSummaryMismatch.
    """

    def __init__(self, pieces: Iterable[bytes], expected: type[BillRow] | None = None) -> None:
        """`expected` is the class of the rows, if it is known; see BillReader."""
        self._pieces = pieces
        self._reader = BillReader(expected)

    @property
    def summary(self) -> BillSummary | None:
        """The summary, once all rows were read; None before, and for a generic bill without one."""
        return self._reader.summary

    def __iter__(self) -> Iterator[BillRow]:
        for piece in self._pieces:
            yield from self._reader.feed(piece)
        yield from self._reader.finish()


class AsyncBillRows:
    """`BillRows` for pieces that are awaited."""

    def __init__(self, pieces: AsyncIterable[bytes], expected: type[BillRow] | None = None) -> None:
        self._pieces = pieces
        self._reader = BillReader(expected)

    @property
    def summary(self) -> BillSummary | None:
        """The summary, once all rows were read; None before, and for a generic bill without one."""
        return self._reader.summary

    async def __aiter__(self) -> AsyncIterator[BillRow]:
        async for piece in self._pieces:
            for row in self._reader.feed(piece):
                yield row
        for row in self._reader.finish():
            yield row
