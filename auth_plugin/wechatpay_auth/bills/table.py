"""The table of one bill, as its header line declares it: what becomes of each cell, and the sums of its columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from operator import itemgetter
from typing import Any, Self

from wechatpay_auth.translation import gettext as _

from .cells import CELL_END, fen, normalise_heading, optional_text, plain_text, row_count
from .columns import FREE_TEXTS, KINDS, ROW_COUNT, BillKind, ReadCell
from .errors import BillSummaryMismatch, MalformedBill
from .row_types import EXPENSE, INCOME, NO_COLUMNS, BillRow, FundFlowRow, GenericRow, TradeRow


class Table:
    """The columns that the header line declares, and the sums of those that the summary adds up."""

    def __init__(self, cells: list[str], *, as_texts: bool = False, keeps_texts: bool = False) -> None:
        """`as_texts`: the cells stay texts, whatever kind of bill it is, and nothing is checked.

        `keeps_texts`: they are checked and added up as this kind of bill wants it, and the rows are texts still.
        """
        headings = _number_repetitions([normalise_heading(cell) for cell in cells])
        self.width = len(headings)
        """The number of cells that each row has."""
        self.headings = headings
        """What stands above each column; a repeated one is numbered."""
        kinds = () if as_texts else KINDS
        known = KnownTexts if keeps_texts else KnownColumns
        self.columns = next(filter(None, (known.find(kind, headings) for kind in kinds)), None)
        """What becomes of the cells, if this kind of bill is known; its rows must add up then."""

    @property
    def row_type(self) -> type[BillRow]:
        """The class of the rows."""
        return GenericRow if self.columns is None else self.columns.kind.row

    def row(self, cells: list[str], line: int) -> BillRow:
        """The row that these cells make, added to the sums. Raises MalformedBill, which names the line."""
        if self.columns is None:
            return GenericRow(dict(zip(self.headings, cells, strict=True)))
        return self.columns.row(cells, line)

    def join_cells(self, cells: list[str]) -> list[str] | None:
        """The cells of a row that has too many, because one holds what ends a cell: the surplus is joined again.

        It belongs to the first column of FREE_TEXTS with which each other cell can be read. None if there is none.
        """
        surplus = len(cells) - self.width
        for index in (self.headings.index(heading) for heading in FREE_TEXTS if heading in self.headings):
            behind = index + surplus + 1
            joined = [*cells[:index], CELL_END.join(cells[index:behind]), *cells[behind:]]
            if self.columns is None or self.columns.can_read(joined):
                return joined
        return None

    def check(self, announced: Mapping[str, str], line: int) -> None:
        """Compare the summary with the sums of the rows; an unknown heading is not compared.

        `announced` holds the cells of the summary by their headings. Raises BillSummaryMismatch and MalformedBill.
        """
        if self.columns is None:
            return
        for heading, text in announced.items():
            what = self.columns.kind.summary.get(heading)
            if what is None:
                continue
            counted = what.startswith(ROW_COUNT)
            try:
                value = row_count(text) if counted else fen(text)
            except ValueError:
                raise MalformedBill(
                    _("the cell {heading} of the summary cannot be read").format(heading=heading), line=line
                ) from None
            found = self.columns.sums[what]
            if value != found:
                unit = _("rows") if counted else _("fen")
                raise BillSummaryMismatch(
                    _(
                        "the summary says {heading} is {value} {unit}, its rows make {found}: rows are missing or wrong"
                    ).format(heading=heading, value=value, unit=unit, found=found),
                    column=heading,
                    announced=value,
                    found=found,
                )


class KnownColumns:
    """What becomes of the cells of each row, where the headings are those of a known kind of bill.

    A bill has millions of cells, so that everything that is the same for each row is found out once.
    """

    def __init__(self, kind: BillKind, headings: list[str], known: Mapping[str, int]) -> None:
        self.kind = kind
        self.headings = headings
        columns = [kind.columns.get(name) for name in headings]
        # Texts are read without a call for each: those that may be absent all at once, the others by taking the cell.
        self._readers = [
            (index, column[1])
            for index, column in enumerate(columns)
            if column is not None and column[1] not in (plain_text, optional_text)
        ]
        self._extra = [(index, name) for index, name in enumerate(headings) if name not in kind.columns]
        # Behind the values of a row stand its cells, what a field without a column has, and the columns that are not
        # known.
        width = len(headings)
        absent, extra = 2 * width, 2 * width + 1
        plain = {column[0]: width + index for index, column in enumerate(columns) if column and column[1] is plain_text}
        places = {**dict.fromkeys(kind.row._fields, absent), **known, **plain, "extra": extra}
        in_order = [places[field] for field in kind.row._fields]
        self._in_order: Callable[[list[object]], tuple[Any, ...]] = itemgetter(*in_order)
        self._row: Callable[[tuple[Any, ...]], TradeRow | FundFlowRow] = partial(tuple.__new__, kind.row)
        self.sums: dict[str, int] = dict.fromkeys(kind.summary.values(), 0)
        self._summed = [(field, known[field]) for field in self.sums if field in known]
        self._direction = known.get("direction")
        self._amount = known.get("amount", absent)

    @classmethod
    def find(cls, kind: BillKind, headings: list[str]) -> Self | None:
        """The columns, if the headings are those of this kind of bill."""
        fields = [(kind.columns[name][0], index) for index, name in enumerate(headings) if name in kind.columns]
        known = dict(fields)
        # why: two headings for one field (an older and a newer name) in one bill would drop a column.
        return cls(kind, headings, known) if kind.required <= known.keys() and len(known) == len(fields) else None

    def row(self, cells: list[str], line: int) -> BillRow:
        """The row that these cells make, added to the sums. Raises MalformedBill, which names the line."""
        values: list[Any] = [cell or None for cell in cells]
        try:
            for index, read in self._readers:
                values[index] = read(cells[index])
        except ValueError:
            raise MalformedBill(
                _("the cell {headings} cannot be read").format(headings=self._find_unreadable(cells)), line=line
            ) from None
        sums = self.sums
        for field, index in self._summed:
            amount = values[index]
            if amount:
                sums[field] += amount
        sums[ROW_COUNT] += 1
        if self._direction is not None:
            direction = values[self._direction]
            if direction not in (INCOME, EXPENSE):
                raise MalformedBill(_("the cell 收支类型 is neither 收入 nor 支出"), line=line)
            sums[direction] += values[self._amount]
            sums[f"{ROW_COUNT} {direction}"] += 1
        values += cells
        values += (None, {name: cells[index] for index, name in self._extra} if self._extra else NO_COLUMNS)
        return self._row(self._in_order(values))

    def can_read(self, cells: list[str]) -> bool:
        """Whether `row` can read each of these cells."""
        is_directed = self._direction is None or cells[self._direction] in (INCOME, EXPENSE)
        return is_directed and all(_can_read(read, cells[index]) for index, read in self._readers)

    def _find_unreadable(self, cells: list[str]) -> str:
        """The heading of the first cell that cannot be read."""
        return next(self.headings[index] for index, read in self._readers if not _can_read(read, cells[index]))


class KnownTexts(KnownColumns):
    """The columns of a known kind of bill, for who wants the cells as they are: they are checked and added up."""

    def row(self, cells: list[str], line: int) -> BillRow:
        """The texts of the row, added to the sums. Raises MalformedBill, which names the line."""
        super().row(cells, line)
        return GenericRow(dict(zip(self.headings, cells, strict=True)))


def _can_read(read: ReadCell, cell: str) -> bool:
    try:
        read(cell)
    except ValueError:
        return False
    return True


def _number_repetitions(headings: list[str]) -> list[str]:
    """The headings; the second and later columns of one name are numbered."""
    seen: dict[str, int] = {}
    unique = []
    for heading in headings:
        seen[heading] = seen.get(heading, 0) + 1
        unique.append(heading if seen[heading] == 1 else f"{heading} ({seen[heading]})")
    return unique
