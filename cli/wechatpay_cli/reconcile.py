"""`wechatpay reconcile`: compares the bills of days with a ledger, and says what differs."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wechatpay_cli.assignments import path_arguments, query_arguments
from wechatpay_cli.bill import read_day
from wechatpay_cli.config_option import ConfigFile, UseSandbox, choose_config_file
from wechatpay_cli.failures import NOT_CHECKED, NOT_DONE, report_failures
from wechatpay_cli.file_calls import check_output_file
from wechatpay_cli.notices import warnings_as_lines
from wechatpay_cli.reconcile_bills import TRADE_TYPES, Bills, find_operation_id, is_ready, list_days
from wechatpay_cli.reconcile_books import OwnLedger, read_own_ledger, watch_differences
from wechatpay_cli.reconcile_report import print_report, showing_progress
from wechatpay_cli.terminal import OutputFormat, printable, say
from wechatpay_cli.translation import gettext as _
from wechatpay_cli.translation import ngettext

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection, DuckDBPyRelation
    from wechatpay_bookkeeping.reconciliation import Reconciliation
    from wechatpay_bookkeeping.reconciliation.ledger_map import LedgerPart
    from wechatpay_client import Client

_DIFFERENT = 1
"""Exit code: bill and ledger were compared, and differ."""
_INTERRUPTED = 130
_ONE_DAY = timedelta(days=1)
_ONE_RECORD = {"trade": "payment", "payment": "payment", "refund": "refund", "profit-sharing": "share"}
"""What the rows of a ledger are, by the kind of bill, where nothing says what they are."""


class Kind(StrEnum):
    """The values of `--kind`: what bills are compared."""

    TRADE = "trade"
    PAYMENT = "payment"
    REFUND = "refund"
    FUND_FLOW = "fund-flow"
    PROFIT_SHARING = "profit-sharing"


class AmountUnit(StrEnum):
    """The values of `--unit`."""

    FEN = "fen"
    YUAN = "yuan"


class Compared(StrEnum):
    """The values of `--compare`."""

    AMOUNT = "amount"
    FEE = "fee"
    STATE = "state"
    DAY = "day"


def reconcile(
    first: Annotated[
        str, typer.Argument(metavar="DAY", help=_("The day to compare, such as 2026-01-02, or yesterday."))
    ],
    last: Annotated[
        str | None, typer.Argument(metavar="[LAST_DAY]", help=_("The last day, where there are several."))
    ] = None,
    ledger: Annotated[
        str | None,
        typer.Option(
            "--ledger",
            metavar="ADDRESS",
            envvar="WECHATPAY_LEDGER",
            show_envvar=True,
            help=_(
                "sqlite:///FILE?table=NAME, postgresql://USER@HOST/DATABASE?table=NAME, FILE.csv or FILE.parquet; "
                "inbox or watch for those of --database."
            ),
        ),
    ] = None,
    ledger_query: Annotated[
        str | None, typer.Option("--ledger-query", metavar="SELECT", help=_("A query in the place of the table."))
    ] = None,
    map_file: Annotated[
        Path | None,
        typer.Option(
            "--map",
            metavar="FILE",
            exists=True,
            dir_okay=False,
            help=_("A TOML file with a section for each record, such as [payment] and [refund]."),
        ),
    ] = None,
    column: Annotated[
        list[str] | None,
        typer.Option("--column", metavar="NAME=COLUMN", help=_("Which column of the ledger an entry's column is.")),
    ] = None,
    constant: Annotated[
        list[str] | None,
        typer.Option("--constant", metavar="NAME=VALUE", help=_("What is the same in each row, such as mchid.")),
    ] = None,
    unit: Annotated[
        AmountUnit, typer.Option("--unit", help=_("What the amounts of the ledger are in."))
    ] = AmountUnit.FEN,
    timezone: Annotated[
        str, typer.Option("--timezone", metavar="ZONE", help=_("Of times in the ledger that say none themselves."))
    ] = "Asia/Shanghai",
    kind: Annotated[Kind, typer.Option("--kind", "-k", help=_("Which bills are compared."))] = Kind.TRADE,
    sub_mchid: Annotated[
        str | None,
        typer.Option("--sub-mchid", metavar="MCHID", help=_("Of a service provider: this merchant alone.")),
    ] = None,
    query: Annotated[
        list[str] | None,
        typer.Option(
            "--query", "-q", metavar="NAME=VALUE", help=_("Query parameter of the bill, such as account_type.")
        ),
    ] = None,
    bill: Annotated[
        list[Path] | None,
        typer.Option(
            "--bill",
            metavar="FILE",
            exists=True,
            dir_okay=False,
            help=_("A bill that is there already, in the place of fetching it; repeat it for more."),
        ),
    ] = None,
    database: Annotated[
        str | None,
        typer.Option(
            "--database",
            metavar="ADDRESS",
            envvar="WECHATPAY_INBOX",
            show_envvar=True,
            help=_("Where inbox and watcher are: sqlite:///shop.db or postgresql://USER@HOST/DATABASE."),
        ),
    ] = None,
    watch: Annotated[
        bool,
        typer.Option(
            "--watch", help=_("Hand what only one side has to the watcher of --database, which asks WeChat Pay.")
        ),
    ] = False,
    compare: Annotated[
        list[Compared] | None,
        typer.Option("--compare", help=_("What makes a difference; repeat it."), show_default=_("all that both tell")),
    ] = None,
    csv_file: Annotated[
        Path | None, typer.Option("--csv", metavar="FILE", help=_("Write the differences as CSV, amounts in fen."))
    ] = None,
    json_file: Annotated[
        Path | None, typer.Option("--json", metavar="FILE", help=_("Write summary and differences as JSON, in fen."))
    ] = None,
    parquet_file: Annotated[
        Path | None, typer.Option("--parquet", metavar="FILE", help=_("Write the differences as Parquet, in fen."))
    ] = None,
    html_file: Annotated[
        Path | None,
        typer.Option("--html", metavar="FILE", help=_("Write a page to look at, down to each order.")),
    ] = None,
    limit: Annotated[
        int, typer.Option("--limit", "-n", min=0, max=10_000, help=_("How many differences to print."))
    ] = 20,
    config: ConfigFile = None,
    sandbox: UseSandbox = False,
    output: Annotated[OutputFormat, typer.Option("--format", help=_("The form of the result."))] = OutputFormat.TEXT,
    proxy: Annotated[
        str | None,
        typer.Option("--proxy", metavar="URL", help=_("Proxy to call through."), show_default="$HTTPS_PROXY"),
    ] = None,
) -> None:
    """Compare the bills of a day, or of several, with a ledger: what only one has, what differs, what is there twice.

    The bills are fetched and checked as by `wechatpay bill`. The ledger is a table, a query or a file of your own,
    which is read and never written. Its columns are named as those of an entry (number, amount, time or day, and where
    it has them mchid, sub_mchid, record, order_number, platform_number, fee, state), or told by --column. Without a
    column record, its rows are payments, or what --kind says; for payments and refunds in tables of their own, take
    --map. The inbox and the watcher's table are ledgers, too: --ledger inbox, --ledger watch.

    With --watch, what only one side has, or has in another state, is asked of WeChat Pay by `wechatpay watch`, and its
    final word booked.

    Amounts are whole fen, or with --unit yuan exact decimals; floating-point numbers are refused. Days are those of
    Beijing.

    Exit code 0: they agree; 1: they differ; 2: the command is wrong; 4: they could not be compared, because a bill or
    the ledger cannot be had or read; 130: interrupted.

    \b
    Examples:
      wechatpay reconcile yesterday --ledger 'sqlite:///shop.db?table=orders' --column number=out_trade_no
      wechatpay reconcile 2026-11-28 2026-11-30 --ledger postgresql://shop@db/shop --map ledger.toml --html days.html
      wechatpay reconcile 2026-11-28 --kind refund --ledger refunds.csv --unit yuan --format json
      wechatpay reconcile yesterday --ledger inbox --database postgresql://shop@db/shop --watch
      wechatpay reconcile 2026-11-28 --bill bill.csv --ledger orders.parquet --constant mchid=1900000001
    """
    begin = read_day(first)
    end = begin if last is None else read_day(last)
    if end < begin:
        raise typer.BadParameter(_("the last day is before the first"), param_hint="LAST_DAY")
    days = list_days(begin, end)
    for option, path in (
        ("--csv", csv_file),
        ("--json", json_file),
        ("--parquet", parquet_file),
        ("--html", html_file),
    ):
        if path is not None:
            check_output_file(path, option)
    columns, constants = _texts(column), _texts(constant)
    in_query = _bill_query(kind, sub_mchid, query or ())
    own = _own_ledger(ledger, kind, database, watch, is_mapped=bool(ledger_query or map_file or columns))
    file = choose_config_file(config, sandbox)
    with _comparing(output) as stack:
        from wechatpay_bookkeeping.reconciliation.ledger import read_ledger
        from wechatpay_bookkeeping.reconciliation.page import write_page
        from wechatpay_bookkeeping.reconciliation.result_files import (
            json_pieces,
            write_csv,
            write_differences_parquet,
            write_json,
        )
        from wechatpay_bookkeeping.reconciliation.scratch import open_scratch
        from wechatpay_client import Client

        client = None
        if not bill or "mchid" not in constants:
            client = stack.enter_context(Client.from_config(file, proxy=proxy))
        mchid = constants.get("mchid") or (None if client is None else client.sender.mchid)
        parts: Sequence[LedgerPart] = ()
        if own is None:
            parts = _ledger_parts(kind, ledger, ledger_query, map_file, columns, constants, mchid, unit, timezone)
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="wechatpay-reconcile-")))
        connection = stack.enter_context(open_scratch(folder))
        with showing_progress() as show:
            show(_("reading the ledger"))
            if own is None:
                entries = read_ledger(connection, ledger, parts, days=days)
            else:
                assert database is not None  # noqa: S101 - _own_ledger refuses that
                entries = read_own_ledger(connection, own, database, file, days, mchid)
            bills = Bills(connection, folder, kind.value, mchid, sub_mchid)
            _add_bills(bills, client, days, bill or (), in_query, show)
            show(_("comparing"))
            comparison = _Comparison(connection, kind, days, sub_mchid, [one.value for one in compare or ()] or None)
            found, count = comparison.compare(bills.entries, entries)
            if (
                client is not None
                and not bill
                and _add_days_beside(bills, client, days, found.differences, in_query, show)
            ):
                found, count = comparison.compare(bills.entries, entries)
            for path, write in (
                (csv_file, write_csv),
                (json_file, write_json),
                (parquet_file, write_differences_parquet),
                (html_file, partial(write_page, bill=bills.entries, ledger=entries, title=_title(kind, days, mchid))),
            ):
                if path is not None:
                    _write(path, found, write)
            if watch and database is not None:
                show(_("handing over to the watcher"))
                watch_differences(found, database)
            undated, has_payments_alone = comparison.look_at_ledger(bills.entries, entries)
        for day in bills.empty_days:
            say(_("WeChat Pay has no bill of {day}: it lists nothing on that day").format(day=day))
        if undated:
            say(
                ngettext(
                    "{count} row of the ledger has no time, and the bill does not have its number: it was compared "
                    "with nothing. Give it the time of its payment, or, if it was never paid, a state such as NOTPAY",
                    "{count} rows of the ledger have no time, and the bill does not have their numbers: they were "
                    "compared with nothing. Give them the time of their payment, or, if they were never paid, a state "
                    "such as NOTPAY",
                    undated,
                ).format(count=undated)
            )
        if output is OutputFormat.JSON:
            for piece in json_pieces(found):
                typer.echo(printable(piece), nl=False)
        else:
            print_report(found, count, limit)
        if has_payments_alone and found.differences.filter("record <> 'payment'").limit(1).fetchall():
            say(
                _(
                    "the ledger has payments alone, and the bill refunds as well: compare --kind payment, or tell the "
                    "refunds by a section of --map"
                )
            )
    if count:
        raise typer.Exit(_DIFFERENT)


def _own_ledger(
    ledger: str | None, kind: Kind, database: str | None, watch: bool, *, is_mapped: bool
) -> OwnLedger | None:
    """Whether the ledger is the inbox or the watcher. Raises typer.BadParameter for what does not go with that."""
    own = OwnLedger(ledger) if ledger in list(OwnLedger) else None
    if (own is not None or watch) and database is None:
        raise typer.BadParameter(
            _("say where inbox and watcher are, such as sqlite:///shop.db, or set WECHATPAY_INBOX"),
            param_hint="--database",
        )
    if own is None:
        return None
    if is_mapped:
        raise typer.BadParameter(
            _("inbox and watch have columns of their own; leave --map, --column and --ledger-query away"),
            param_hint="--ledger",
        )
    if kind.value not in TRADE_TYPES:
        raise typer.BadParameter(
            _("inbox and watch tell payments and refunds; take --kind trade, payment or refund"), param_hint="--kind"
        )
    return own


class _Comparison:
    """What is compared, without the entries."""

    def __init__(
        self,
        connection: DuckDBPyConnection,
        kind: Kind,
        days: Sequence[date],
        sub_mchid: str | None,
        compare: Sequence[str] | None,
    ) -> None:
        self._connection, self._kind, self._days = connection, kind, days
        self._sub_mchid, self._compare = sub_mchid, compare

    def compare(self, bill: DuckDBPyRelation, ledger: DuckDBPyRelation) -> tuple[Reconciliation[DuckDBPyRelation], int]:
        """What comes of it, in tables, and how many differences there are."""
        from wechatpay_bookkeeping.reconciliation import Reconciliation
        from wechatpay_bookkeeping.reconciliation import reconcile as compare_entries
        from wechatpay_bookkeeping.reconciliation.sql_text import new_table_name, quote_text

        if self._sub_mchid is not None:
            only = f"sub_mchid = {quote_text(self._sub_mchid)}"
            bill = bill.filter(only)
            ledger = ledger.filter(only) if "sub_mchid" in ledger.columns else ledger
        lazy = compare_entries(bill, ledger, kind=self._kind.value, days=self._days, compare=self._compare)
        names = [new_table_name(), new_table_name()]
        lazy.differences.create(names[0])
        lazy.summary.create(names[1])
        found = Reconciliation(*(self._connection.table(name) for name in names))
        (count,) = found.differences.aggregate("count(*)").fetchall()[0]
        return found, int(count)

    def look_at_ledger(self, bill: DuckDBPyRelation, ledger: DuckDBPyRelation) -> tuple[int, bool]:
        """How many entries of the ledger stand on no day, and whether it has payments alone where more is compared."""
        from wechatpay_bookkeeping.reconciliation.undated import list_undated

        (undated,) = list_undated(bill, ledger, kind=self._kind.value).aggregate("count(*)").fetchall()[0]
        others = ledger.filter("record <> 'payment'").limit(1).fetchall()
        return int(undated), self._kind is Kind.TRADE and not others


@contextmanager
def _comparing(output: OutputFormat) -> Iterator[ExitStack]:
    """Reports failures as every command does, with the exit code that says that nothing was compared."""
    try:
        with warnings_as_lines(), report_failures(output) as failures, ExitStack() as stack:
            failures.changes_state = False
            _require_packages()
            yield stack
    except typer.Exit as ended:
        raise typer.Exit(NOT_CHECKED if ended.exit_code == NOT_DONE else ended.exit_code) from None
    except (KeyboardInterrupt, RuntimeError) as error:
        # why RuntimeError: DuckDB makes one of Ctrl-C while a query runs
        if isinstance(error, RuntimeError) and str(error) != "Query interrupted":
            raise
        say(_("interrupted: nothing was compared"))
        raise typer.Exit(_INTERRUPTED) from None


def _require_packages() -> None:
    from wechatpay_auth.errors import ConfigurationError

    try:
        import duckdb
        import narwhals
        import wechatpay_bookkeeping
    except ModuleNotFoundError as error:
        raise ConfigurationError(
            _("{name} is not installed; pip install 'wechatpay-openapi[cli,reconciliation]'").format(name=error.name)
        ) from None
    del duckdb, narwhals, wechatpay_bookkeeping


def _texts(written: Iterable[str] | None) -> dict[str, str]:
    return {name: str(value) for name, value in path_arguments(written or ()).items()}


def _bill_query(kind: Kind, sub_mchid: str | None, written: Iterable[str]) -> dict[str, object]:
    from wechatpay_client import OPERATIONS

    schemas = {one["name"]: one["schema"] for one in OPERATIONS[find_operation_id(kind.value)].parameters("query")}
    query = query_arguments(written, schemas)
    if kind.value in TRADE_TYPES:
        query.setdefault("bill_type", TRADE_TYPES[kind.value])
    if sub_mchid is not None:
        query["sub_mchid"] = sub_mchid
    return query


def _ledger_parts(
    kind: Kind,
    ledger: str | None,
    ledger_query: str | None,
    map_file: Path | None,
    columns: dict[str, str],
    constants: dict[str, str],
    mchid: str | None,
    unit: AmountUnit,
    timezone: str,
) -> Sequence[LedgerPart]:
    from wechatpay_bookkeeping.reconciliation.ledger_map import LedgerPart, Unit, read_map

    if map_file is not None and columns:
        raise typer.BadParameter(_("give --map or --column, not both"), param_hint="--map")
    if ledger is None and map_file is None:
        raise typer.BadParameter(
            _("say where the ledger is, such as 'sqlite:///shop.db?table=orders', orders.csv or orders.parquet"),
            param_hint="--ledger",
        )
    part = LedgerPart(
        query=ledger_query,
        columns=columns,
        constants=constants,
        defaults={} if mchid is None else {"mchid": mchid},
        unit=Unit(unit.value),
        timezone=timezone,
    )
    if map_file is not None:
        return read_map(map_file, part)
    record = {"record": _ONE_RECORD[kind.value]} if kind.value in _ONE_RECORD else {}
    return [replace(part, defaults={**part.defaults, **record})]


def _add_bills(
    bills: Bills,
    client: Client | None,
    days: Sequence[date],
    files: Sequence[Path],
    query: dict[str, object],
    show: Callable[[str], None],
) -> None:
    for file in files:
        show(_("reading {file}").format(file=file))
        bills.add_file(file)
    if files or client is None:
        return
    for day in days:
        bills.fetch(client, day, query, show, is_needed=True)


def _add_days_beside(
    bills: Bills,
    client: Client,
    days: Sequence[date],
    differences: DuckDBPyRelation,
    query: dict[str, object],
    show: Callable[[str], None],
) -> bool:
    """Add the bill before the first day, and the one after the last, if what is missing may stand there."""
    only_in_ledger = differences.filter("kind = 'only_in_ledger'")
    missing = {str(day) for (day,) in only_in_ledger.project("day").distinct().fetchall()}
    beside = [
        day
        for edge, day in ((days[0], days[0] - _ONE_DAY), (days[-1], days[-1] + _ONE_DAY))
        if edge.isoformat() in missing and is_ready(day)
    ]
    for day in beside:
        bills.fetch(client, day, query, show, is_needed=False)
    # why: the command is about the compared days, and says nothing of others
    bills.empty_days = [day for day in bills.empty_days if day in days]
    return bool(beside)


def _title(kind: Kind, days: Sequence[date], mchid: str | None) -> str:
    first, last = days[0].isoformat(), days[-1].isoformat()
    title = _("Reconciliation of {days}, {kind}, {mchid}")
    return title.format(days=first if first == last else f"{first} – {last}", kind=kind.value, mchid=mchid or "-")


def _write(
    path: Path,
    found: Reconciliation[DuckDBPyRelation],
    write: Callable[[Reconciliation[DuckDBPyRelation], Path], None],
) -> None:
    """Write one file of results. Raises typer.Exit."""
    try:
        write(found, path)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        say(_("error: {file} cannot be written: {reason}").format(file=path, reason=reason))
        raise typer.Exit(NOT_DONE) from None
