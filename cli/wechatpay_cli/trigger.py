"""`wechatpay trigger`: sends a notification of any event to a receiver."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from wechatpay_cli.assignments import field_changes
from wechatpay_cli.config_option import ConfigFile, UseSandbox, choose_config_file
from wechatpay_cli.kept_request import as_http
from wechatpay_cli.notices import warnings_as_lines
from wechatpay_cli.receiver_check import Expected, NotifyHost, To, choose_url, find_problem, load_sandbox, praise, send
from wechatpay_cli.terminal import OutputFormat, print_json, printable, say
from wechatpay_cli.translation import gettext as _
from wechatpay_cli.translation import ngettext

if TYPE_CHECKING:
    from wechatpay_sandbox.notice import Notice, Notifier
    from wechatpay_sandbox.notifications.event_example import EventUnfit
    from wechatpay_sandbox.notifications.flaw import Flaw

    from wechatpay_cli.receiver_check import Exchange, Problem

_MOST_DUPLICATES = 1000


def trigger(
    event: Annotated[
        str | None,
        typer.Argument(
            metavar="[EVENT]", help=_("The type of the event, as --list shows it; with --list, a word of it.")
        ),
    ] = None,
    to: To = None,
    changes: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="FIELD=VALUE", help=_("Change a field; null removes it; repeat it for more.")),
    ] = None,
    variant: Annotated[
        str | None,
        typer.Option("--variant", metavar="NAME", help=_("The variant of the event."), show_default=_("the first")),
    ] = None,
    forge: Annotated[bool, typer.Option("--forge", help=_("Send a body that the platform did not sign."))] = False,
    stale: Annotated[bool, typer.Option("--stale", help=_("Sign it 301 seconds in the past."))] = False,
    probe: Annotated[bool, typer.Option("--probe", help=_("Send it as a probe, with WECHATPAY/SIGNTEST/…."))] = False,
    wrong_key: Annotated[
        bool, typer.Option("--wrong-key", help=_("Sign it with a key that is not the platform's."))
    ] = False,
    duplicate: Annotated[
        int, typer.Option("--duplicate", metavar="N", min=1, max=_MOST_DUPLICATES, help=_("Send it N times."))
    ] = 1,
    save: Annotated[
        Path | None,
        typer.Option("--save", metavar="FILE", dir_okay=False, help=_("Save the request for `wechatpay replay`.")),
    ] = None,
    notify_host: NotifyHost = None,
    no_validate: Annotated[
        bool, typer.Option("--no-validate", help=_("Send it though it does not fit the spec."))
    ] = False,
    config: ConfigFile = None,
    sandbox: UseSandbox = False,
    list_them: Annotated[bool, typer.Option("--list", help=_("List the events instead."))] = False,
    output: Annotated[OutputFormat, typer.Option("--format", help=_("The form of the result."))] = OutputFormat.TEXT,
) -> None:
    """Send a notification of any event to a receiver, as WeChat Pay would.

    The event is the spec's example with current times, new identifiers and your changes. It is encrypted and signed
    with the keys of the sandbox that wrote the file of --config; that sandbox need not run. Your receiver has to use
    the same wechatpay.toml. A number in a field is an index into a list: sub_orders.0.attach=x. $WECHATPAY_NOTIFY_URL
    can also name the address. Only this machine and the hosts of --notify-host are sent to.

    Exit code 0: the receiver answered correctly, which is 2xx to a true notification, and 4xx or 5xx to a forged, stale
    or wrongly signed one; 1: it did not, or the event does not fit the spec; 2: the command is wrong.

    \b
    Examples:
      wechatpay trigger --list refund
      wechatpay trigger TRANSACTION.SUCCESS --to http://127.0.0.1:8000/notify
      wechatpay trigger TRANSACTION.SUCCESS --to http://127.0.0.1:8000/notify --set amount.total=1 --set out_trade_no=ORDER0001
      wechatpay trigger TRANSACTION.SUCCESS --variant CombinePaidOrder --to http://127.0.0.1:8000/notify
      wechatpay trigger REFUND.SUCCESS --to http://127.0.0.1:8000/notify --duplicate 3
      wechatpay trigger REFUND.SUCCESS --to http://127.0.0.1:8000/notify --forge
    """  # noqa: E501 - a command that is broken in two cannot be copied
    if list_them:
        _print_events(event or "", output)
        return
    if event is None:
        raise typer.BadParameter(_("the event is missing; `wechatpay trigger --list` lists all"), param_hint="EVENT")
    flaw = _flaw(forge=forge, stale=stale, probe=probe, wrong_key=wrong_key)
    if flaw is not None and duplicate > 1:
        raise typer.BadParameter(
            _("a flawed notification is sent only once; omit the option"), param_hint="--duplicate"
        )
    chosen = _variant(event, variant)
    url = choose_url(to, notify_host)
    with warnings_as_lines():
        notifier = load_sandbox(choose_config_file(config, sandbox)).notifier
    notice = _make_notice(notifier, event, changes or [], chosen, flaw, validate=not no_validate, output=output)
    if save is not None:
        _keep(save, as_http(url, notice.headers, notice.body))
    exchanges = send(url, notice.body, _signatures(notifier, notice, duplicate))
    expected = Expected.ACCEPT if flaw is None else Expected.REFUSE
    problems = (find_problem(exchange, expected, flaw, event_type=notice.event_type) for exchange in exchanges)
    problem = next(filter(None, problems), None)
    if output is OutputFormat.JSON:
        print_json(_as_json(notice, url, exchanges, problem))
    else:
        typer.echo(printable(_as_text(notice, url, exchanges)))
        if problem is None:
            typer.echo(praise(is_accepted=flaw is None))
        else:
            say(_("error: {problem}").format(problem=problem.text))
    if problem is not None:
        raise typer.Exit(1)


def _flaw(*, forge: bool, stale: bool, probe: bool, wrong_key: bool) -> Flaw | None:
    from wechatpay_sandbox.notifications.flaw import Flaw

    asked = {Flaw.FORGED: forge, Flaw.STALE: stale, Flaw.PROBE: probe, Flaw.WRONG_KEY: wrong_key}
    found = [flaw for flaw, wanted in asked.items() if wanted]
    if len(found) > 1:
        raise typer.BadParameter(
            _("give only one of these options, so that the receiver has one reason to refuse"),
            param_hint="--forge, --stale, --probe, --wrong-key",
        )
    return found[0] if found else None


def _variant(event: str, variant: str | None) -> str:
    from wechatpay_client.webhooks import UnknownEventType
    from wechatpay_sandbox.notifications.event_example import variants

    try:
        forms = variants(event)
    except UnknownEventType as error:
        raise typer.BadParameter(
            _("{problem}; `wechatpay trigger --list` lists all").format(problem=error), param_hint="EVENT"
        ) from None
    if variant is not None and variant not in forms:
        raise typer.BadParameter(
            _("{event} has no variant {variant}; choose one of {variants}").format(
                event=event, variant=variant, variants=", ".join(forms)
            ),
            param_hint="--variant",
        )
    return variant or forms[0]


def _make_notice(
    notifier: Notifier,
    event: str,
    written: list[str],
    variant: str,
    flaw: Flaw | None,
    *,
    validate: bool,
    output: OutputFormat,
) -> Notice:
    from wechatpay_sandbox.notifications.event_example import EventUnfit, resource_node

    changes = field_changes(written, resource_node(variant))
    try:
        return notifier.notice(event, changes, variant=variant, flaw=flaw, validate=validate)
    except EventUnfit as error:
        _refuse(error, output)


def _refuse(error: EventUnfit, output: OutputFormat) -> NoReturn:
    if output is OutputFormat.JSON:
        violations = [violation.as_dict() for violation in error.violations]
        print_json({"error": {"type": "EventUnfit", "message": str(error), "violations": violations}})
    elif error.violations:
        count = len(error.violations)
        say(
            ngettext(
                "error: the event has {count} violation of the spec",
                "error: the event has {count} violations of the spec",
                count,
            ).format(count=count)
        )
        for violation in error.violations:
            say(f"  {violation.message}")
        say("  " + _("to send it all the same, add --no-validate"))
    else:
        say(_("error: {problem}").format(problem=error))
        say("  " + _("to send a field that is newer than the spec, add --no-validate"))
    raise typer.Exit(1)


def _signatures(notifier: Notifier, notice: Notice, times: int) -> Iterator[Mapping[str, str]]:
    """The headers of each request, signed when the request is due; --save has those of the first."""
    yield notice.headers
    for _repetition in range(times - 1):
        yield notifier.again(notice).headers


def _keep(file: Path, request: bytes) -> None:
    try:
        file.write_bytes(request)
    except OSError as error:
        raise typer.BadParameter(
            _("{file} cannot be written: {reason}").format(file=file, reason=error.strerror), param_hint="--save"
        ) from None


def _as_json(notice: Notice, url: str, exchanges: list[Exchange], problem: Problem | None) -> dict[str, object]:
    return {
        "id": notice.id,
        "event_type": notice.event_type,
        "variant": notice.variant,
        "flaw": notice.flaw,
        "url": url,
        "resource": notice.resource,
        "attempts": [exchange.as_json() for exchange in exchanges],
        "right": problem is None,
        "problem_code": None if problem is None else problem.code,
        "problem": None if problem is None else problem.text,
    }


def _as_text(notice: Notice, url: str, exchanges: list[Exchange]) -> str:
    import json

    form = notice.variant if notice.flaw is None else f"{notice.variant}, {notice.flaw}"
    return "\n".join(
        [
            _("{event} {id} ({form}) to {url}").format(event=notice.event_type, id=notice.id, form=form, url=url),
            json.dumps(notice.resource, ensure_ascii=False, indent=2),
            *(exchange.as_text() for exchange in exchanges),
        ]
    )


def _print_events(word: str, output: OutputFormat) -> None:
    from wechatpay_client.webhooks import EVENTS
    from wechatpay_sandbox.notifications.event_example import variants

    found = [
        {
            "event_type": described.event_type,
            "area": described.area,
            "summary": described.summary,
            "official_name": described.official_name,
            "variants": variants(described.event_type),
        }
        for described in EVENTS.values()
        if word.casefold()
        in f"{described.event_type}\n{described.area}\n{described.summary}\n{described.official_name}".casefold()
    ]
    if output is OutputFormat.JSON:
        print_json(found)
    else:
        for one in found:
            typer.echo(f"{one['event_type']}  {', '.join(variants(str(one['event_type'])))}")
            typer.echo(f"    {one['summary']} ({one['official_name']})")
    if not found:
        say(_("no event has {word}; `wechatpay trigger --list` lists all").format(word=word))
        raise typer.Exit(1)
