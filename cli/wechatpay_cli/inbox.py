"""`wechatpay inbox`: looks into the inbox of notifications, and has events handled again."""

from __future__ import annotations

import re
from contextlib import AbstractContextManager
from dataclasses import asdict
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from wechatpay_cli.books import open_books
from wechatpay_cli.config_option import ConfigFile, UseSandbox, choose_config_file
from wechatpay_cli.terminal import OutputFormat, print_json, printable, say
from wechatpay_cli.translation import gettext as _
from wechatpay_cli.translation import help_text

if TYPE_CHECKING:
    from wechatpay_auth.errors import WeChatPayError
    from wechatpay_bookkeeping import Inbox, StoredEvent

inbox_app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    help=_("Look into the inbox of notifications, and have events handled again."),
)

Database = Annotated[
    str,
    typer.Option(
        "--database",
        metavar="ADDRESS",
        envvar="WECHATPAY_INBOX",
        help=_("Where the inbox is: sqlite:///shop.db or postgresql://USER@HOST/DATABASE."),
        show_envvar=True,
    ),
]
Number = Annotated[int, typer.Argument(metavar="NUMBER", help=_("The number of an event, as `list` shows it."))]
Form = Annotated[OutputFormat, typer.Option("--format", help=_("The form of the result."))]
_AGE = re.compile(r"([1-9][0-9]{0,4})d")


class EventState(StrEnum):
    """The values of `--state`."""

    WAITING = "waiting"
    HANDLED = "handled"
    MISMATCH = "mismatch"
    DEAD = "dead"
    SKIPPED = "skipped"


def init(database: Database, config: ConfigFile = None, sandbox: UseSandbox = False) -> None:
    """Create the tables of the inbox that do not exist yet.

    Whoever has migrations of their own takes `wechatpay_bookkeeping.metadata` into them instead.

    \b
    Examples:
      wechatpay inbox init --database sqlite:///shop.db
      WECHATPAY_INBOX=postgresql://shop@db/shop wechatpay inbox init
    """
    with _using(database, config, sandbox, OutputFormat.TEXT) as inbox:
        inbox.create_tables()
    say(_("the inbox is ready"))


def list_events(
    database: Database,
    state: Annotated[EventState | None, typer.Option("--state", help=_("Only events in this state."))] = None,
    subject: Annotated[
        str | None,
        typer.Option("--subject", metavar="SUBJECT", help=_("Only events of it, such as out_trade_no=ORDER1.")),
    ] = None,
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, max=1000, help=_("How many events."))] = 20,
    before: Annotated[
        int | None, typer.Option("--before", metavar="NUMBER", help=_("The next page: events before this one."))
    ] = None,
    config: ConfigFile = None,
    sandbox: UseSandbox = False,
    output: Form = OutputFormat.TEXT,
) -> None:
    """List the events of the inbox, the newest first, and say how many are in which state.

    A line has the number, the state, when it was received, the type, what it is about and the last error. Nothing is
    decrypted.

    \b
    Examples:
      wechatpay inbox list --database sqlite:///shop.db
      wechatpay inbox list --state dead --format json
      wechatpay inbox list --subject out_trade_no=ORDER1
    """
    from_state = None
    with _using(database, config, sandbox, output) as inbox:
        from wechatpay_bookkeeping import State

        from_state = None if state is None else State(state.value)
        found = inbox.list_events(state=from_state, subject=subject, limit=limit, before=before)
        counts = inbox.count()
    if output is OutputFormat.JSON:
        print_json({"counts": make_plain(counts._asdict()), "events": [make_plain(asdict(event)) for event in found]})
        return
    for event in found:
        typer.echo(_line(event))
    say(
        _("{waiting} waiting, {dead} dead, {mismatch} not as expected, {skipped} skipped, {handled} handled").format(
            **counts._asdict()
        )
    )


def show(
    number: Number,
    database: Database,
    decrypt: Annotated[
        bool, typer.Option("--decrypt", help=_("Show what the event holds, too; it may be personal data."))
    ] = False,
    config: ConfigFile = None,
    sandbox: UseSandbox = False,
    output: Form = OutputFormat.TEXT,
) -> None:
    """Show one event: its state, its attempts and its last error; with --decrypt also what it holds.

    \b
    Examples:
      wechatpay inbox show 17
      wechatpay inbox show 17 --decrypt --format json
    """
    with _using(database, config, sandbox, output) as inbox:
        shown = make_plain(asdict(inbox.find(number)))
        if decrypt:
            shown["resource"] = inbox.read(number).event.raw
    if output is OutputFormat.JSON:
        print_json(shown)
        return
    width = max(map(len, shown))
    for name, value in shown.items():
        if value is not None and name != "resource":
            typer.echo(printable(f"{name:{width}}  {value}"))
    if "resource" in shown:
        print_json(shown["resource"])


def replay(
    number: Number,
    database: Database,
    again: Annotated[
        bool, typer.Option("--again", help=_("Also if it was handled: its effect may happen twice."))
    ] = False,
    config: ConfigFile = None,
    sandbox: UseSandbox = False,
) -> None:
    """Have one event handled that is dead, skipped or not as expected, as soon as a worker is free.

    \b
    Examples:
      wechatpay inbox replay 17
      wechatpay inbox replay 17 --again
    """
    with _using(database, config, sandbox, OutputFormat.TEXT) as inbox:
        inbox.replay(number, again=again)
    say(_("event {number} is waiting").format(number=number))


def retry(database: Database, config: ConfigFile = None, sandbox: UseSandbox = False) -> None:
    """Have all events handled now that failed: those that are dead, and those that wait for their next attempt.

    \b
    Examples:
      wechatpay inbox retry
    """
    with _using(database, config, sandbox, OutputFormat.TEXT) as inbox:
        count = inbox.retry()
    say(_("events that are waiting again: {count}").format(count=count))


def skip(number: Number, database: Database, config: ConfigFile = None, sandbox: UseSandbox = False) -> None:
    """Say that one event is not to be handled, so that later ones of the same order come.

    \b
    Examples:
      wechatpay inbox skip 17
    """
    with _using(database, config, sandbox, OutputFormat.TEXT) as inbox:
        inbox.skip(number)
    say(_("event {number} is skipped").format(number=number))


def prune(
    database: Database,
    older_than: Annotated[
        str, typer.Option("--older-than", metavar="DAYS", help=_("How long ago it was handled, such as 30d."))
    ] = "90d",
    config: ConfigFile = None,
    sandbox: UseSandbox = False,
) -> None:
    """Delete events that were handled or skipped long ago.

    A repetition of a deleted event is taken for a new one, so keep a few days: the platform repeats for one.

    \b
    Examples:
      wechatpay inbox prune --older-than 30d
    """
    age = parse_age(older_than)
    with _using(database, config, sandbox, OutputFormat.TEXT) as inbox:
        count = inbox.prune(age)
    say(_("deleted events: {count}").format(count=count))


for name, command in (
    ("init", init),
    ("list", list_events),
    ("show", show),
    ("replay", replay),
    ("retry", retry),
    ("skip", skip),
    ("prune", prune),
):
    inbox_app.command(name, help=help_text(command))(command)


def _using(database: str, config: Path | None, sandbox: bool, output: OutputFormat) -> AbstractContextManager[Inbox]:
    """An inbox, whose failures are reported as those of every command."""
    file = choose_config_file(config, sandbox)

    def make() -> Inbox:
        from wechatpay_auth import NotificationParser
        from wechatpay_bookkeeping import Inbox

        return Inbox(database, NotificationParser.from_config(file))

    def describe(failure: str) -> WeChatPayError:
        from wechatpay_bookkeeping import InboxUnavailable

        return InboxUnavailable(_("the database of the inbox failed: {failure}").format(failure=failure))

    return open_books(make, describe, output)


def _line(event: StoredEvent) -> str:
    after = "" if event.last_error is None else f"  {event.last_error}"
    received = f"{event.received_at.astimezone():%Y-%m-%d %H:%M:%S}"
    about = f"{event.event_type}  {event.subject}"
    return printable(f"{event.number:>6}  {event.state.value:8}  {received}  {about}{after}".rstrip())


def parse_age(text: str) -> timedelta:
    """The value of `--older-than`. Raises typer.BadParameter."""
    found = _AGE.fullmatch(text)
    if found is None:
        raise typer.BadParameter(_("say a number of days, such as 30d"), param_hint="--older-than")
    return timedelta(days=int(found[1]))


# why Any: JSON
def make_plain(values: dict[str, Any]) -> dict[str, Any]:
    """The values of a row as JSON has them: moments and states as texts."""
    return {
        name: value.isoformat() if hasattr(value, "isoformat") else getattr(value, "value", value)
        for name, value in values.items()
    }
