"""`wechatpay replay`."""

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
from wechatpay_cli.receiver_check import Expected, NotifyHost, To, choose_url, find_problem, load_sandbox, send
from wechatpay_cli.terminal import OutputFormat, print_json, printable, say

if TYPE_CHECKING:
    from wechatpay_auth.notification import NotificationParser
    from wechatpay_sandbox.notice import Notifier

    from wechatpay_cli.kept_request import KeptRequest

_STANDARD_INPUT = "-"


def replay(
    file: Annotated[str, typer.Argument(metavar="FILE|-", help="The notification; - reads standard input.")],
    to: To = None,
    as_it_was: Annotated[
        bool, typer.Option("--as-it-was", help="Send the old headers, signature and time included.")
    ] = False,
    notify_host: NotifyHost = None,
    config: ConfigFile = None,
    sandbox: UseSandbox = False,
    output: Annotated[OutputFormat, typer.Option("--format", help="How the result is printed.")] = OutputFormat.TEXT,
) -> None:
    """Send a notification again that was kept: by `wechatpay trigger --save`, by a sandbox, or by you.

    The file is the request as HTTP, what `GET /_sandbox/notifications/{id}` of a sandbox shows, or the body alone. The
    body is sent as it is, to the byte, under a new signature of this moment, as when the platform notifies again; with
    --as-it-was under the old one, as when somebody recorded it. Without --to it goes where it went before.

    Exit code 0: the receiver did right, which is 2xx, but 4xx or 5xx to an old signature that does not hold any more;
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
                "problem": problem,
            }
        )
    else:
        typer.echo(printable(f"{len(kept.body)} bytes to {url}\n{exchange.as_text()}"))
        if problem is None:
            typer.echo(f"as it should be: {'accepted' if exchange.answer.is_accepted else 'refused'}")
        else:
            say(f"error: {problem}")
    if problem is not None:
        raise typer.Exit(1)


def _read_notification(file: str) -> KeptRequest:
    try:
        text = sys.stdin.buffer.read() if file == _STANDARD_INPUT else Path(file).read_bytes()
        return read_kept_request(text)
    except NotHTTP as error:
        place = "the text" if file == _STANDARD_INPUT else file
        raise typer.BadParameter(f"{place} {error}", param_hint="FILE|-") from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise typer.BadParameter(f"{file} cannot be read: {reason}", param_hint="FILE|-") from None


def _old_headers(kept: KeptRequest) -> dict[str, str]:
    if not any(name.lower() == "wechatpay-signature" for name in kept.headers):
        raise typer.BadParameter("no signature was kept; leave it out to have a new one made", param_hint="--as-it-was")
    return kept.headers


def _new_headers(kept: KeptRequest, notifier: Notifier) -> dict[str, str]:
    new = notifier.headers(kept.body)
    # why not by name alone: what was pasted may spell them in lower case
    replaced = {name.lower() for name in new}
    return {name: value for name, value in kept.headers.items() if name.lower() not in replaced} | new


def _expectation(parser: NotificationParser, headers: Mapping[str, str], body: bytes, *, old: bool) -> Expected:
    """What a receiver should do with it, found out by reading it as one does."""
    from wechatpay_auth.errors import DecryptionError, VerificationError
    from wechatpay_auth.notification_errors import MalformedNotification

    try:
        parser.parse(headers, body)
    except VerificationError as error:
        say(f"note: the signature does not hold any more: {error}")
        return Expected.REFUSE
    except (MalformedNotification, DecryptionError) as error:
        say(f"note: the sandbox's own merchant could not read it: {error}")
        return Expected.EITHER
    # why either: a signature that was accepted once may be known, and one that was not still holds
    return Expected.EITHER if old else Expected.ACCEPT
