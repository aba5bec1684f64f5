"""`wechatpay sandbox clock` and `advance`: the time of a running sandbox."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from wechatpay_cli.sandbox_option import SandboxConfig, SandboxFolder, asking_sandbox
from wechatpay_cli.terminal import OutputFormat, print_json, printable
from wechatpay_cli.translation import gettext as _

if TYPE_CHECKING:
    from collections.abc import Iterator


def clock(
    data: SandboxFolder = None,
    config: SandboxConfig = None,
    output: Annotated[OutputFormat, typer.Option("--format", help=_("The form of the result."))] = OutputFormat.TEXT,
) -> None:
    """Show what time it is in a running sandbox, and on this machine.

    Exit code 0: it is shown; 1: no sandbox runs there; 2: the command is wrong.

    \b
    Examples:
      wechatpay sandbox clock
      wechatpay sandbox clock --data ./sandbox-data --format json
    """
    with asking_sandbox(data, config) as sandbox:
        told = sandbox.ask("GET", "clock")
        if output is OutputFormat.JSON:
            print_json(told)
        else:
            typer.echo("\n".join(_lines(told)))


def advance(
    duration: Annotated[
        str | None,
        typer.Argument(metavar="[DURATION]", help=_("How long: 90s, 15m, 2h, 30d, 1d12h."), show_default=False),
    ] = None,
    to: Annotated[
        str | None,
        typer.Option(
            "--to",
            metavar="TIME",
            help=_("Advance until this time, with its offset, instead of by a duration."),
            show_default=False,
        ),
    ] = None,
    data: SandboxFolder = None,
    config: SandboxConfig = None,
    output: Annotated[OutputFormat, typer.Option("--format", help=_("The form of the result."))] = OutputFormat.TEXT,
) -> None:
    """Advance the time of a running sandbox, and print what happened on the way.

    What becomes due happens in order and at its own time: orders expire, refunds and payouts settle, notifications are
    tried again and their answers awaited, certificates are renewed. The time never goes back; an empty --data folder
    begins again. Signatures keep the time of this machine, so that no SDK notices.

    Exit code 0: it is that time now; 1: no sandbox runs there, or it refused; 2: the command is wrong.

    \b
    Examples:
      wechatpay sandbox advance 30d
      wechatpay sandbox advance 1d12h --data ./sandbox-data
      wechatpay sandbox advance --to 2027-01-01T00:00:00+08:00
    """
    if (duration is None) == (to is None):
        raise typer.BadParameter(
            _("give either a duration such as 30d, or --to with a time"), param_hint="[DURATION], --to"
        )
    method, body = (
        ("PUT", {"now": _check_time(to)}) if to is not None else ("POST", {"by": _check_duration(duration or "")})
    )
    with asking_sandbox(data, config) as sandbox:
        # why without an end: each notification that is due meanwhile is waited for
        told = sandbox.ask(method, "clock", body, within=None)
        if output is OutputFormat.JSON:
            print_json(told)
        else:
            typer.echo(printable("\n".join([*_lines(told), *_happenings(told)])))


def _check_duration(duration: str) -> str:
    from wechatpay_sandbox.clock.duration import parse_duration

    try:
        parse_duration(duration)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="DURATION") from None
    return duration


def _check_time(text: str) -> str:
    from wechatpay_sandbox.clock.beijing_time import unix_seconds

    try:
        unix_seconds(text)
    except (ValueError, OverflowError):
        raise typer.BadParameter(
            _("{text} is not a time; write it like 2027-01-01T00:00:00+08:00").format(text=text), param_hint="--to"
        ) from None
    return text


# why Any: JSON of the control API
def _lines(told: Any) -> Iterator[str]:
    from wechatpay_sandbox.clock.duration import duration_text

    facts = [
        (_("sandbox"), told["now"]),
        (_("machine"), told["machine"]),
        (_("ahead"), duration_text(told["ahead_seconds"])),
    ]
    if told["advancing_to"] is not None:
        facts.append((_("on to"), told["advancing_to"]))
    return (f"{label:8}  {value}" for label, value in facts)


def _happenings(told: Any) -> Iterator[str]:
    for one in told["happened"]:
        yield f"  {one['at']}  {one['what']}  {one['subject']}"
    more = told["happened_count"] - len(told["happened"])
    if more:
        yield _("  … and {more} more").format(more=more)
