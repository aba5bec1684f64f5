"""`wechatpay watch`: asks for what was placed until it has its final word, and looks into what is watched."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import asdict
from enum import StrEnum
from importlib import import_module
from typing import TYPE_CHECKING, Annotated

import typer

from wechatpay_cli.books import open_books
from wechatpay_cli.completion import complete_operation
from wechatpay_cli.config_option import ConfigFile, UseSandbox, choose_config_file
from wechatpay_cli.inbox import Database, make_plain, parse_age
from wechatpay_cli.terminal import OutputFormat, print_json, printable, say
from wechatpay_cli.told_to_stop import told_to_stop
from wechatpay_cli.translation import gettext as _
from wechatpay_cli.translation import help_text

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from wechatpay_auth.errors import WeChatPayError
    from wechatpay_bookkeeping import WatchedCall, Watcher
    from wechatpay_client import Client, Standing

watch_app = typer.Typer(rich_markup_mode=None, invoke_without_command=True)

Number = Annotated[int, typer.Argument(metavar="NUMBER", help=_("Its number, as `list` shows it."))]
Form = Annotated[OutputFormat, typer.Option("--format", help=_("The form of the result."))]


class CallState(StrEnum):
    """The values of `--state`."""

    OPEN = "open"
    FINAL = "final"
    ABSENT = "absent"
    MISMATCH = "mismatch"
    DEAD = "dead"
    GIVEN_UP = "given_up"


def watch(
    context: typer.Context,
    database: Annotated[
        str | None,
        typer.Option(
            "--database",
            metavar="ADDRESS",
            envvar="WECHATPAY_INBOX",
            help=_("Where the watcher's table is: sqlite:///shop.db or postgresql://USER@HOST/DATABASE."),
            show_envvar=True,
        ),
    ] = None,
    book: Annotated[
        str | None,
        typer.Option(
            "--book",
            metavar="MODULE:FUNCTION",
            help=_("Your function that books a final word: book(standing, connection)."),
        ),
    ] = None,
    tell: Annotated[bool, typer.Option("--print", help=_("Print each final word in the place of booking it."))] = False,
    once: Annotated[bool, typer.Option("--once", help=_("Ask for what is due now, and end: for cron."))] = False,
    poll: Annotated[
        float, typer.Option("--poll", metavar="SECONDS", min=0.05, help=_("How often to look for what is due."))
    ] = 1.0,
    config: ConfigFile = None,
    sandbox: UseSandbox = False,
    output: Form = OutputFormat.TEXT,
) -> None:
    """Ask for orders, refunds, transfers and contracts until they have their final word, and have it booked.

    Watched is what a client recorded before it sent it (record=), and what `wechatpay watch add` adds. Your function
    gets the final word in a transaction that commits together with it. Several of these share the work.

    \b
    Examples:
      wechatpay watch --database sqlite:///shop.db --book shop.books:book
      wechatpay watch --book shop.books:book --once
      wechatpay watch --print --format json
      wechatpay watch list --state open
    """
    if context.invoked_subcommand is not None:
        return
    if database is None:
        raise typer.BadParameter(
            _("say where the table is, such as sqlite:///shop.db, or set WECHATPAY_INBOX"), param_hint="--database"
        )
    if (book is None) != tell:
        raise typer.BadParameter(
            _("say --book MODULE:FUNCTION for the function that books a final word, or else --print"),
            param_hint="--book",
        )
    effect = _printer(output) if book is None else _load_function(book)
    file = choose_config_file(config, sandbox)
    with _using(database, output) as watcher:
        from wechatpay_client import Client

        with Client.from_config(file) as client:
            count = watcher.ask_due(client, effect) if once else _work(watcher, client, effect, poll)
    if once:
        say(_("questions asked: {count}").format(count=count))


def _work(
    watcher: Watcher, client: Client, effect: Callable[[Standing, Connection], object], poll_seconds: float
) -> int:
    """Watch until the process is told to stop. A question under way is finished and booked before."""
    with told_to_stop() as stop:
        counts = watcher.count()
        say(_("watching for {mchid}, open: {count}. Ctrl-C ends it").format(mchid=client.mchid, count=counts.open))
        watcher.work(client, effect, stop=stop, poll_seconds=poll_seconds)
    return 0


def _printer(output: OutputFormat) -> Callable[[Standing, Connection], object]:
    def tell(standing: Standing, _connection: Connection) -> None:
        placed = standing.placed
        if output is OutputFormat.JSON:
            told = {
                "operation": placed.operation,
                "mchid": placed.mchid,
                placed.identifier: placed.value,
                "state": standing.state,
                "resolution": None if standing.resolution is None else type(standing.resolution).__name__,
            }
            typer.echo(printable(json.dumps(told, ensure_ascii=False)))
        else:
            state = _("not known to WeChat Pay") if standing.reply is None else standing.state or _("there")
            typer.echo(printable(f"{placed.subject}  {state}  {placed.operation}"))
        sys.stdout.flush()

    return tell


def _load_function(name: str) -> Callable[[Standing, Connection], object]:
    """The merchant's function. Raises typer.BadParameter, which says what is not there."""
    module_name, colon, function_name = name.partition(":")
    if not colon or not module_name or not function_name:
        raise typer.BadParameter(_("say MODULE:FUNCTION, such as shop.books:book"), param_hint="--book")
    if os.getcwd() not in sys.path:
        sys.path.insert(0, os.getcwd())  # why: as `python -m` does, the merchant's own modules lie here
    try:
        module = import_module(module_name)
    except ModuleNotFoundError as error:
        if error.name is None or not module_name.startswith(error.name):
            raise
        raise typer.BadParameter(
            _("there is no module {name} here; this looks in {folder} and in what is installed").format(
                name=error.name, folder=os.getcwd()
            ),
            param_hint="--book",
        ) from None
    found = getattr(module, function_name, None)
    if not callable(found):
        raise typer.BadParameter(
            _("{module} has no function {name}").format(module=module_name, name=function_name), param_hint="--book"
        )
    return found  # type: ignore[no-any-return]  # why: what it takes, the merchant knows


def list_calls(
    database: Database,
    state: Annotated[CallState | None, typer.Option("--state", help=_("Only what is in this state."))] = None,
    subject: Annotated[
        str | None,
        typer.Option("--subject", metavar="SUBJECT", help=_("Only what it names, such as out_trade_no=ORDER1.")),
    ] = None,
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, max=1000, help=_("How many."))] = 20,
    before: Annotated[
        int | None, typer.Option("--before", metavar="NUMBER", help=_("The next page: what comes before this one."))
    ] = None,
    output: Form = OutputFormat.TEXT,
) -> None:
    """List what is watched, the newest first, and say how much is in which state.

    A line has the number, the state, when it was placed, the operation, what it is, the platform's own word and the
    last error. WeChat Pay is not asked.

    \b
    Examples:
      wechatpay watch list --database sqlite:///shop.db
      wechatpay watch list --state given_up --format json
    """
    with _using(database, output) as watcher:
        from wechatpay_bookkeeping import WatchState

        only = None if state is None else WatchState(state.value)
        found = watcher.list_calls(state=only, subject=subject, limit=limit, before=before)
        counts = watcher.count()
    if output is OutputFormat.JSON:
        print_json({"counts": make_plain(counts._asdict()), "calls": [make_plain(asdict(call)) for call in found]})
        return
    for call in found:
        typer.echo(_line(call))
    say(
        _(
            "{open} open, {dead} dead, {mismatch} not as placed, {given_up} given up, {absent} not known to WeChat "
            "Pay, {final} final"
        ).format(**counts._asdict())
    )


def add(
    database: Database,
    operation: Annotated[
        str,
        typer.Argument(
            metavar="OPERATION",
            help=_("The operation that placed it: pay.create_native_order."),
            autocompletion=complete_operation,
        ),
    ],
    values: Annotated[
        list[str],
        typer.Argument(
            metavar="NAME=VALUE…", help=_("What names it: out_trade_no=ORDER1, and sub_mchid of a partner.")
        ),
    ],
    config: ConfigFile = None,
    sandbox: UseSandbox = False,
) -> None:
    """Watch something that another program placed, by the number that it has.

    \b
    Examples:
      wechatpay watch add pay.create_native_order out_trade_no=ORDER1
      wechatpay watch add refund.create_refund out_refund_no=REFUND1
    """
    given: dict[str, str] = {}
    for value in values:
        name, equals, text = value.partition("=")
        if not equals or not name or not text:
            raise typer.BadParameter(_("say NAME=VALUE, such as out_trade_no=ORDER1"), param_hint="NAME=VALUE")
        given[name] = text
    file = choose_config_file(config, sandbox)
    with _using(database, OutputFormat.TEXT) as watcher:
        from wechatpay_client import OPERATIONS, Client, PlacedCall, UnknownOperation

        try:
            described = OPERATIONS[operation]
        except UnknownOperation as error:
            raise typer.BadParameter(
                _("{problem}; `wechatpay operations` lists all").format(problem=error), param_hint="OPERATION"
            ) from None
        with Client.from_config(file) as client:
            placed = PlacedCall.of(described, mchid=client.mchid, path=given, query=given, body=given)
            watcher.add(placed)
    say(_("{subject} is watched").format(subject=placed.subject))


def reopen(number: Number, database: Database) -> None:
    """Ask for one of them again, whatever state it is in, as soon as a watcher is free.

    Its final word is booked once more, if it has one.

    \b
    Examples:
      wechatpay watch reopen 17
    """
    with _using(database, OutputFormat.TEXT) as watcher:
        watcher.reopen(number)
    say(_("{number} is open").format(number=number))


def retry(database: Database) -> None:
    """Ask now for all that failed: what is dead, and what waits after a failure.

    \b
    Examples:
      wechatpay watch retry
    """
    with _using(database, OutputFormat.TEXT) as watcher:
        count = watcher.retry()
    say(_("asked for again: {count}").format(count=count))


def prune(
    database: Database,
    older_than: Annotated[
        str, typer.Option("--older-than", metavar="DAYS", help=_("How long ago it had its final word, such as 30d."))
    ] = "90d",
) -> None:
    """Delete what had its final word, or was not known to WeChat Pay, long ago.

    \b
    Examples:
      wechatpay watch prune --older-than 30d
    """
    age = parse_age(older_than)
    with _using(database, OutputFormat.TEXT) as watcher:
        count = watcher.prune(age)
    say(_("deleted: {count}").format(count=count))


watch_app.callback(help=help_text(watch))(watch)
for name, command in (("list", list_calls), ("add", add), ("reopen", reopen), ("retry", retry), ("prune", prune)):
    watch_app.command(name, help=help_text(command))(command)


def _using(database: str, output: OutputFormat) -> AbstractContextManager[Watcher]:
    """A watcher, whose failures are reported as those of every command."""

    def make() -> Watcher:
        from wechatpay_bookkeeping import Watcher

        return Watcher(database)

    def describe(failure: str) -> WeChatPayError:
        from wechatpay_auth.errors import WeChatPayError

        return WeChatPayError(_("the database of the watcher failed: {failure}").format(failure=failure))

    return open_books(make, describe, output)


def _line(call: WatchedCall) -> str:
    after = "" if call.last_error is None else f"  {call.last_error}"
    placed = f"{call.placed_at.astimezone():%Y-%m-%d %H:%M:%S}"
    word = call.platform_state or "-"
    about = f"{call.operation}  {call.subject}  {word}"
    return printable(f"{call.number:>6}  {call.state.value:8}  {placed}  {about}{after}".rstrip())
