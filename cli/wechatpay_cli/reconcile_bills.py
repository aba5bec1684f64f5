"""The bills that `wechatpay reconcile` compares, as entries: fetched from WeChat Pay, or of files that are there."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wechatpay_cli.bill_kinds import bills_of_a_day
from wechatpay_cli.terminal import say
from wechatpay_cli.translation import gettext as _

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection, DuckDBPyRelation
    from wechatpay_client import Client

READY = time(10)
"""From this time of the next day on, in Beijing, the bill of a day is there."""
TRADE_TYPES = {"trade": "ALL", "payment": "SUCCESS", "refund": "REFUND"}
"""`bill_type` of the trade bill, by the kind of comparison."""
_ENTRIES = "bill_entries"


def find_operation_id(kind: str) -> str:
    """The id of the operation that offers the bills of a kind of comparison."""
    return bills_of_a_day()["trade" if kind in TRADE_TYPES else kind]


@dataclass
class Bills:
    """Entries of bills, in one table."""

    connection: DuckDBPyConnection
    folder: Path
    """For what is fetched."""
    kind: str
    mchid: str | None
    sub_mchid: str | None
    empty_days: list[date] = field(default_factory=list)
    """Days that WeChat Pay has no bill of."""
    _number: int = 0

    def __post_init__(self) -> None:
        from wechatpay_bookkeeping.reconciliation import BILL_COLUMNS
        from wechatpay_bookkeeping.reconciliation.columns import AMOUNT_COLUMNS

        columns = ", ".join(f"{name} {'BIGINT' if name in AMOUNT_COLUMNS else 'VARCHAR'}" for name in BILL_COLUMNS)
        self.connection.execute(f"CREATE TABLE {_ENTRIES} ({columns})")

    @property
    def entries(self) -> DuckDBPyRelation:
        """What was added so far."""
        return self.connection.table(_ENTRIES)

    def add_file(self, path: str | os.PathLike[str], day: date | None = None) -> None:
        """Add the entries of a bill file. Raises BillError, ConfigurationError and OSError."""
        import duckdb
        from wechatpay_auth.bills import MalformedBill
        from wechatpay_auth.errors import ConfigurationError
        from wechatpay_bookkeeping.reconciliation import bill_entries
        from wechatpay_bookkeeping.reconciliation.bill_entries import NOT_YUAN_CURRENCY
        from wechatpay_bookkeeping.reconciliation.bill_file import write_parquet

        self._number += 1
        rows = self.folder / f"{self._number}.parquet"
        write_parquet(path, rows)
        is_told = self.kind in TRADE_TYPES  # why: these rows say whose they are, and a file may have those of several
        entries = bill_entries(
            self.connection.read_parquet(str(rows)),
            self.kind,
            day=day,
            mchid=None if is_told else self.mchid,
            sub_mchid=self.sub_mchid if self.kind == "fund-flow" else None,
        )
        try:
            entries.insert_into(_ENTRIES)
        except (duckdb.ConversionException, duckdb.InvalidInputException) as error:
            foreign = re.search(f"{NOT_YUAN_CURRENCY}([^']*)", str(error))
            if foreign is not None:
                raise ConfigurationError(
                    _("{file} has amounts in {currency}, and only amounts in CNY can be compared").format(
                        file=os.fspath(path), currency=foreign[1]
                    )
                ) from None
            raise MalformedBill(_("{file} has a cell that is no amount in yuan").format(file=os.fspath(path))) from None

    def fetch(
        self, client: Client, day: date, query: Mapping[str, object], show: Callable[[str], None], *, is_needed: bool
    ) -> None:
        """Fetch the bill of a day and add its entries. Raises what the call and `add_file` raise.

        Where WeChat Pay has none, the day had nothing to list, unless the bill is not ready yet: that is a NoBill, if
        the bill `is_needed`.
        """
        from wechatpay_auth.errors import NoBill
        from wechatpay_client import OPERATIONS
        from wechatpay_client.tooling import bill_row, download_bill

        operation = OPERATIONS[find_operation_id(self.kind)]
        mark = operation.bill
        assert mark is not None  # noqa: S101 - find_operation_id gives no other
        given: dict[str, Any] = {**mark.gzip, **query, str(mark.day): day.isoformat()}
        file = self.folder / "bill"
        show(_("fetching the bill of {day}").format(day=day))
        try:
            with download_bill(client, operation, {}, given, bill_row(operation)) as arriving:
                arriving.save(file)
        except NoBill:
            if is_ready(day):
                self.empty_days.append(day)
            elif is_needed:
                say(
                    _(
                        "the bill of {day} is not there yet; it comes at about {hour} o'clock of {next}, in Beijing. "
                        "Of such a day WeChat Pay says that there is none:"
                    ).format(day=day, hour=READY.hour, next=day + timedelta(days=1))
                )
                raise
            return
        show(_("reading the bill of {day}").format(day=day))
        self.add_file(file, day)
        file.unlink()


def is_ready(day: date) -> bool:
    """Whether the bill of a day ought to be there by now."""
    from wechatpay_auth.bills.cells import BEIJING

    return datetime.now(BEIJING) >= datetime.combine(day + timedelta(days=1), READY, BEIJING)


def list_days(first: date, last: date) -> Sequence[date]:
    """Each day from the first to the last."""
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]
