"""The table of one bill, as its header line declares it: what becomes of each cell, and the sums of its columns."""

from __future__ import annotations

from collections.abc import Mapping

from wechatpay_auth.translation import gettext as _

from .cells import fen, normalise_heading, row_count
from .columns import KINDS, ROW_COUNT, BillKind, ReadCell
from .errors import BillSummaryMismatch, MalformedBill
from .row_types import EXPENSE, INCOME, BillRow, FundFlowRow, GenericRow, TradeRow


class Table:
    """The columns that the header line declares, and the sums of those that the summary adds up."""

    def __init__(self, cells: list[str]) -> None:
        headings = _number_repetitions([normalise_heading(cell) for cell in cells])
        self.width = len(headings)
        """The number of cells that each row has."""
        self._headings = headings
        self._kind: BillKind | None = None
        self._typed: list[tuple[int, str, ReadCell]] = []
        self._extra: list[tuple[int, str]] = []
        self._sums: dict[str, int] = {}
        for kind in KINDS:
            known = [(index, *kind.columns[name]) for index, name in enumerate(headings) if name in kind.columns]
            fields = [field for _, field, _ in known]
            # why: two headings for one field (an older and a newer name) in one bill would drop a column.
            if kind.required <= set(fields) and len(fields) == len(set(fields)):
                self._kind, self._typed = kind, known
                self._extra = [(index, name) for index, name in enumerate(headings) if name not in kind.columns]
                self._sums = dict.fromkeys(kind.summary.values(), 0)
                break

    @property
    def is_known(self) -> bool:
        """Whether this kind of bill is known, so that its rows must add up."""
        return self._kind is not None

    def row(self, cells: list[str], line: int) -> BillRow:
        """The row that these cells make, added to the sums. Raises MalformedBill, which names the line."""
        if self._kind is None:
            return GenericRow(dict(zip(self._headings, cells, strict=True)))
        values: dict[str, object] = {}
        for index, field, read in self._typed:
            try:
                values[field] = read(cells[index])
            except ValueError:
                raise MalformedBill(
                    _("the cell {headings} cannot be read").format(headings=self._headings[index]), line=line
                ) from None
        values["extra"] = {name: cells[index] for index, name in self._extra}
        row = self._kind.row(**values)  # type: ignore[arg-type]  # the columns say which type each field has
        self._add(row, line)
        return row

    def _add(self, row: TradeRow | FundFlowRow, line: int) -> None:
        sums = self._sums
        sums[ROW_COUNT] += 1
        if isinstance(row, TradeRow):
            sums["settlement_total"] += row.settlement_total
            sums["fee"] += row.fee
            sums["settlement_refund"] += row.settlement_refund or 0
            sums["coupon_refund"] += row.coupon_refund or 0
            sums["total"] += row.total or 0
            sums["refund"] += row.refund or 0
        else:
            if row.direction not in (INCOME, EXPENSE):
                raise MalformedBill(_("the cell 收支类型 is neither 收入 nor 支出"), line=line)
            sums[row.direction] += row.amount
            sums[f"{ROW_COUNT} {row.direction}"] += 1

    def check(self, announced: Mapping[str, str], line: int) -> None:
        """Compare the summary with the sums of the rows; an unknown heading is not compared.

        `announced` holds the cells of the summary by their headings. Raises BillSummaryMismatch and MalformedBill.
        """
        if self._kind is None:
            return
        for heading, text in announced.items():
            what = self._kind.summary.get(heading)
            if what is None:
                continue
            counted = what.startswith(ROW_COUNT)
            try:
                value = row_count(text) if counted else fen(text)
            except ValueError:
                raise MalformedBill(
                    _("the cell {heading} of the summary cannot be read").format(heading=heading), line=line
                ) from None
            found = self._sums[what]
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


def _number_repetitions(headings: list[str]) -> list[str]:
    """The headings; the second and later columns of one name are numbered."""
    seen: dict[str, int] = {}
    unique = []
    for heading in headings:
        seen[heading] = seen.get(heading, 0) + 1
        unique.append(heading if seen[heading] == 1 else f"{heading} ({seen[heading]})")
    return unique
