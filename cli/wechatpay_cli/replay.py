"""`wechatpay replay`: sends a notification again that was kept."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wechatpay_cli.config_option import ConfigFile, UseSandbox, choose_config_file
from wechatpay_cli.kept_request import read_kept_request
from wechatpay_cli.notices import warnings_as_lines
from wechatpay_cli.pasted_http import NotHTTP
from wechatpay_cli.receiver_check import Expected, NotifyHost, To, choose_url, find_problem, load_sandbox, praise, send
from wechatpay_cli.terminal import OutputFormat, print_json, printable, say
from wechatpay_cli.translation import gettext as _

if TYPE_CHECKING:
    from wechatpay_auth.notification import NotificationParser
    from wechatpay_sandbox.notice import Notifier

    from wechatpay_cli.kept_request import KeptRequest

_STANDARD_INPUT = "-"


def replay(
    file: Annotated[str, typer.Argument(metavar="FILE|-", help=_("The notification; - reads standard input."))],
    to: To = None,
    as_it_was: Annotated[
        bool, typer.Option("--as-it-was", help=_("Send the old headers, with the old signature and time."))
    ] = False,
    notify_host: NotifyHost = None,
    config: ConfigFile = None,
    sandbox: UseSandbox = False,
    output: Annotated[OutputFormat, typer.Option("--format", help=_("The form of the result."))] = OutputFormat.TEXT,
) -> None:
    """Send a notification again that `wechatpay trigger --save`, a sandbox, or you have kept.

    The file is the request as HTTP, the reply of `GET /_sandbox/notifications/{id}` of a sandbox, or the body alone.
    The body is sent unchanged, to the byte. It gets a new signature of this moment, as when the platform notifies
    again; with --as-it-was it keeps the old one, as when an attacker sends a recorded request. Without --to it goes to
    the address of the kept request.

    Exit code 0: the receiver answered correctly, which is 2xx, or 4xx or 5xx if the old signature is no longer valid;
    1: it did not; 2: the command is wrong.

    \b
    Examples:
      wechatpay trigger REFUND.SUCCESS --to http://127.0.0.1:8000/notify --save refund.http
      wechatpay replay refund.http
      wechatpay replay refund.http --as-it-was
      curl -s http://127.0.0.1:8787/_sandbox/notifications/ID | wechatpay replay - --to http://127.0.0.1:8000/notify
    """
    kept = _read_notification(file)
    url = choose_url(to, notify_host, kept.url)
    with warnings_as_lines():
        notifier, parser = load_sandbox(choose_config_file(config, sandbox))
    headers = _old_headers(kept) if as_it_was else _new_headers(kept, notifier)
    expected = _expectation(parser, headers, kept.body, old=as_it_was)
    (exchange,) = send(url, kept.body, [headers])
    problem = find_problem(exchange, expected)
    if output is OutputFormat.JSON:
        print_json(
            {
                "url": url,
                "as_it_was": as_it_was,
                "attempts": [exchange.as_json()],
                "right": problem is None,
                "problem_code": None if problem is None else problem.code,
                "problem": None if problem is None else problem.text,
            }
        )
    else:
        sent = _("{count} bytes to {url}").format(count=len(kept.body), url=url)
        typer.echo(printable(f"{sent}\n{exchange.as_text()}"))
        if problem is None:
            typer.echo(praise(is_accepted=exchange.answer.is_accepted))
        else:
            say(_("error: {problem}").format(problem=problem.text))
    if problem is not None:
        raise typer.Exit(1)


def _read_notification(file: str) -> KeptRequest:
    try:
        text = sys.stdin.buffer.read() if file == _STANDARD_INPUT else Path(file).read_bytes()
        return read_kept_request(text)
    except NotHTTP as error:
        raise typer.BadParameter(str(error), param_hint="FILE|-") from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise typer.BadParameter(
            _("{file} cannot be read: {reason}").format(file=file, reason=reason), param_hint="FILE|-"
        ) from None


def _old_headers(kept: KeptRequest) -> dict[str, str]:
    if not any(name.lower() == "wechatpay-signature" for name in kept.headers):
        raise typer.BadParameter(
            _("the kept request has no signature; omit the option to send it with a new one"), param_hint="--as-it-was"
        )
    return kept.headers


def _new_headers(kept: KeptRequest, notifier: Notifier) -> dict[str, str]:
    new = notifier.headers(kept.body)
    # why in lower case: a pasted request may write the names in any case
    replaced = {name.lower() for name in new}
    return {name: value for name, value in kept.headers.items() if name.lower() not in replaced} | new


def _expectation(parser: NotificationParser, headers: Mapping[str, str], body: bytes, *, old: bool) -> Expected:
    """What a receiver should do with the request. The request is read as a receiver reads it, to find out."""
    from wechatpay_auth.errors import DecryptionError, VerificationError
    from wechatpay_auth.notification_errors import MalformedNotification

    try:
        parser.parse(headers, body)
    except VerificationError as error:
        say(_("note: the signature is no longer valid: {reason}").format(reason=error))
        return Expected.REFUSE
    except (MalformedNotification, DecryptionError) as error:
        say(_("note: the merchant of this sandbox cannot read the notification: {reason}").format(reason=error))
        return Expected.EITHER
    # why either: a receiver that remembers signatures refuses this one, another receiver accepts it
    return Expected.EITHER if old else Expected.ACCEPT
