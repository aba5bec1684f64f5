"""`wechatpay bill`: asks for the bill of a day, fetches it, checks it and saves it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated, Any

import typer

from wechatpay_cli.assignments import path_arguments, query_arguments
from wechatpay_cli.bill_forms import BillForm, bill_pieces
from wechatpay_cli.bill_kinds import bills_of_a_day
from wechatpay_cli.completion import complete_bill_kind
from wechatpay_cli.config_option import ConfigFile, UseSandbox, choose_config_file
from wechatpay_cli.failures import NOT_DONE, report_failures
from wechatpay_cli.file_calls import check_output_file
from wechatpay_cli.notices import warnings_as_lines
from wechatpay_cli.terminal import OutputFormat, printable, say
from wechatpay_cli.translation import gettext as _

if TYPE_CHECKING:
    from gzip import GzipFile

    from wechatpay_auth.bills import BillStream
    from wechatpay_client import Operation

_YESTERDAY = "yesterday"
_INTERRUPTED = 130
"""Exit code: the user interrupted the command."""


def bill(
    day: Annotated[
        str, typer.Argument(metavar="DAY", help=_("The day of the bill, such as 2026-01-02, or yesterday."))
    ],
    arguments: Annotated[
        list[str] | None, typer.Argument(metavar="[NAME=VALUE]…", help=_("The value of each {name} in the path."))
    ] = None,
    kind: Annotated[
        str,
        typer.Option(
            "--kind",
            "-k",
            metavar="KIND",
            help=_("Kind of bill, such as fund-flow; `wechatpay bill --help` lists them."),
            autocompletion=complete_bill_kind,
        ),
    ] = "trade",
    output_file: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help=_("Save the bill here; FILE.gz is compressed.")),
    ] = None,
    form: Annotated[
        BillForm, typer.Option("--format", help=_("The bill as it is, or its rows as CSV or as JSON."))
    ] = BillForm.BILL,
    as_json: Annotated[
        bool, typer.Option("--json", help=_("Write a JSON object for each row, the same as --format json."))
    ] = False,
    query: Annotated[
        list[str] | None,
        typer.Option("--query", "-q", metavar="NAME=VALUE", help=_("Query parameter; repeat it for more.")),
    ] = None,
    compressed: Annotated[
        bool, typer.Option("--gzip/--no-gzip", help=_("Whether the bill is compressed on its way to here."))
    ] = True,
    config: ConfigFile = None,
    sandbox: UseSandbox = False,
    deadline: Annotated[
        float | None,
        typer.Option(
            "--deadline",
            metavar="SECONDS",
            min=0.001,
            help=_("How long the file may take in all."),
            show_default=_("no end"),
        ),
    ] = None,
    proxy: Annotated[
        str | None,
        typer.Option("--proxy", metavar="URL", help=_("Proxy to call through."), show_default="$HTTPS_PROXY"),
    ] = None,
) -> None:
    """Fetch the bill of a day, in one step: ask for its address, download it, check it.

    What is saved or printed is proven by the hash that WeChat Pay signed. The file appears only when it is whole, and
    only its owner can read it, since a bill names customers. A terminal shows how far the download is.

    Kinds of bill: trade, the orders; fund-flow, the movements of money; profit-sharing; failed-withdrawals, of service
    providers. `wechatpay operations bill` shows what each is asked for with -q, such as sub_mchid or bill_type.

    --format bill is the file as WeChat Pay has it, with a backtick before each cell. csv and json are its rows: amounts
    in fen, times with their offset, a JSON object in each line.

    Exit code 0: done; 1: there is no such bill, or it could not be fetched, read or saved; 2: the command is wrong;
    130: interrupted.

    \b
    Examples:
      wechatpay bill 2026-01-02 -o bill.csv
      wechatpay bill yesterday --kind fund-flow -q account_type=OPERATION -o funds.csv
      wechatpay bill 2026-01-02 --json --sandbox
      wechatpay bill 2026-01-02 --format csv -o rows.csv.gz
    """
    if as_json:
        form = BillForm.JSON
    of_day = read_day(day)
    operation = _find_operation(kind)
    mark = operation.bill
    assert mark is not None  # noqa: S101 - _find_operation gives no other
    given = path_arguments(arguments or ())
    schemas = {parameter["name"]: parameter["schema"] for parameter in operation.parameters("query")}
    in_query = {
        **(mark.gzip if compressed else {}),
        **query_arguments(query or (), schemas),
        str(mark.day): of_day.isoformat(),
    }
    if output_file is not None:
        check_output_file(output_file)
    named = choose_config_file(config, sandbox)
    output = OutputFormat.JSON if form is BillForm.JSON else OutputFormat.TEXT
    with warnings_as_lines(), report_failures(output) as failures:
        from wechatpay_client import Client
        from wechatpay_client.tooling import bill_row, download_bill

        failures.changes_state = False
        with Client.from_config(named, proxy=proxy, file_deadline=deadline) as client:
            opening = download_bill(client, operation, given, in_query, bill_row(operation))
            try:
                with opening as arriving:
                    _fetch(arriving, form, output_file)
            except KeyboardInterrupt:
                say(_("interrupted: nothing was saved"))
                raise typer.Exit(_INTERRUPTED) from None


def _fetch(arriving: BillStream, form: BillForm, output_file: Path | None) -> None:
    """Read the bill to its end and write it in its form. Raises typer.Exit where it cannot be written."""
    try:
        with _destination(output_file) as file, _progress(arriving) as advance:
            for piece in bill_pieces(arriving, form):
                file.write(piece)
                advance(arriving.size)
    except BrokenPipeError:
        raise  # who reads the output has gone
    except OSError as error:
        arriving.abandon()
        reason = error.strerror or type(error).__name__
        say(_("error: {file} cannot be written: {reason}").format(file=output_file or "-", reason=reason))
        raise typer.Exit(NOT_DONE) from None
    if output_file is None:
        say(_("{size} bytes, verified").format(size=arriving.size))
    else:
        say(_("{size} bytes, verified, saved as {file}").format(size=arriving.size, file=output_file))


def read_day(text: str) -> date:
    """The day that an argument names. Raises typer.BadParameter."""
    from wechatpay_auth.bills.cells import BEIJING

    if text == _YESTERDAY:
        return datetime.now(BEIJING).date() - timedelta(days=1)
    try:
        found = date.fromisoformat(text)
    except ValueError:
        found = None
    # why not the ends of the calendar: a bill is there on the day after, and begins on the day before
    if found is None or found.isoformat() != text or found in (date.min, date.max):
        raise typer.BadParameter(
            _("{text!r} is no day; write it like 2026-01-02, or yesterday").format(text=text), param_hint="DAY"
        )
    return found


def _find_operation(kind: str) -> Operation[Any]:
    """The operation that offers this kind of bill. Raises typer.BadParameter."""
    from wechatpay_client import OPERATIONS

    known = bills_of_a_day()
    if kind not in known:
        raise typer.BadParameter(
            _("{kind!r} is no kind of bill; there are {kinds}").format(kind=kind, kinds=", ".join(known)),
            param_hint="--kind",
        )
    return OPERATIONS[known[kind]]


@contextmanager
def _destination(output_file: Path | None) -> Iterator[IO[bytes] | GzipFile]:
    """What the bill is written to. It is put in its place, or printed, only if all of it was written."""
    if output_file is None:
        import tempfile

        # why not at once: what is not proven yet must not be printed, and a bill may be too long for memory
        with tempfile.TemporaryFile() as unproven:
            yield unproven
            unproven.seek(0)
            _print(unproven)
        return
    from wechatpay_auth.bills.part_file import PartFile

    part = PartFile(output_file)
    try:
        if output_file.suffix == ".gz":
            import gzip

            # why no time and no name: the same bill is the same file
            with gzip.GzipFile(filename="", fileobj=part.file, mode="wb", mtime=0) as packed:
                yield packed
        else:
            yield part.file
        part.put_in_place()
    finally:
        part.discard()


def _print(file: IO[bytes]) -> None:
    sys.stdout.flush()
    if not sys.stdout.isatty():
        import shutil

        shutil.copyfileobj(file, sys.stdout.buffer)
        sys.stdout.buffer.flush()
        return
    for line in file:
        typer.echo(printable(line.decode(errors="backslashreplace").rstrip("\r\n")))


@contextmanager
def _progress(arriving: BillStream) -> Iterator[Callable[[int], None]]:
    """Shows on a terminal how far the download is: a function that is told the bytes so far."""
    if not sys.stderr.isatty():
        yield lambda _size: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TransferSpeedColumn

    length = arriving.headers.get("Content-Length", "")
    # why not of gzip: the length is that of the packed file, and bytes are counted unpacked
    packed = "gzip" in arriving.headers.get("Content-Type", "") or "Content-Encoding" in arriving.headers
    columns = (BarColumn(), DownloadColumn(), TransferSpeedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=int(length) if length.isdecimal() and not packed else None)
        yield lambda size: progress.update(task, completed=size)
