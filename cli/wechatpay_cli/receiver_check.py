"""A notification sent to a receiver under test: where to, with whose keys, and whether the answer is right."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

if TYPE_CHECKING:
    from wechatpay_auth.notification import NotificationParser
    from wechatpay_sandbox.notice import Notifier
    from wechatpay_sandbox.notifications.flaw import Flaw
    from wechatpay_sandbox.notifications.http_post import Answer

NOTIFY_URL_VARIABLE = "WECHATPAY_NOTIFY_URL"

To = Annotated[
    str | None,
    typer.Option("--to", metavar="URL", envvar=NOTIFY_URL_VARIABLE, help="The receiver's address, its notify_url."),
]
NotifyHost = Annotated[
    list[str] | None,
    typer.Option(
        "--notify-host", metavar="HOST", help="A host beside this machine that may be sent to; may be repeated."
    ),
]


class Expected(Enum):
    """What a receiver should do."""

    ACCEPT = "accept"
    REFUSE = "refuse"
    EITHER = "either"


class Exchange(NamedTuple):
    """One request and what came of it."""

    headers: Mapping[str, str]
    answer: Answer

    def as_json(self) -> dict[str, object]:
        return {
            "headers": dict(self.headers),
            "status": self.answer.status,
            "answer": self.answer.text,
            "failure": self.answer.failure,
            "seconds": round(self.answer.seconds, 3),
        }

    def as_text(self) -> str:
        milliseconds = f"{self.answer.seconds * 1000:.0f} ms"
        if self.answer.status is None:
            return f"no answer after {milliseconds}: {self.answer.failure}"
        text = " ".join((self.answer.text or "").split())
        shown = text if len(text) <= _SHOWN_ANSWER else f"{text[:_SHOWN_ANSWER]}…"
        return f"{self.answer.status} after {milliseconds}" + (f": {shown}" if shown else "")


_SHOWN_ANSWER = 300
_WHY_REFUSED = {
    401: "it could not verify the signature: does it use the keys of this sandbox's wechatpay.toml?",
    403: "something before it asks for more, a login or a CSRF token: a notification has neither",
    404: "there is nothing at this path",
    405: "it does not take POST there",
}


def choose_url(to: str | None, hosts: Sequence[str] | None, otherwise: str | None = None) -> str:
    """Where to send. Raises typer.BadParameter when nothing says so, or it is not allowed."""
    from wechatpay_sandbox.notifications.delivery import Destinations

    url = to or otherwise
    if url is None:
        raise typer.BadParameter(
            f"say where to send it, such as --to http://127.0.0.1:8000/notify (or set {NOTIFY_URL_VARIABLE})",
            param_hint="--to",
        )
    problem = Destinations(hosts or ()).problem(url)
    if problem is not None:
        raise typer.BadParameter(problem, param_hint="--to")
    return url


class Sandbox(NamedTuple):
    """Who signs what is sent, and how its merchant would read it."""

    notifier: Notifier
    parser: NotificationParser


def load_sandbox(config: Path | None) -> Sandbox:
    """The sandbox that a configuration belongs to; typer.BadParameter if it is none's.

    Without a configuration it is the user's own: these commands send what a sandbox sends, and believe nothing.
    """
    from wechatpay_auth import load_config, sandbox_config_path
    from wechatpay_auth.errors import ConfigurationError
    from wechatpay_auth.notification import NotificationParser
    from wechatpay_sandbox.notice import Notifier
    from wechatpay_sandbox.state.state_folder import StateFolderError

    own = sandbox_config_path()
    named = config or (Path(os.environ["WECHATPAY_CONFIG"]) if os.environ.get("WECHATPAY_CONFIG") else None)
    here = Path("wechatpay.toml")
    path = named or (here if here.is_file() else own)
    try:
        notifier = Notifier.from_config(path)
        # why without the environment: what it says of keys is not this sandbox's
        merchant = load_config(path, environ={})
    except (StateFolderError, ConfigurationError) as error:
        hint = f" (perhaps {own})" if own.is_file() and path != own else "; start one once if there is none"
        raise typer.BadParameter(f"{error}{hint}", param_hint="--config") from None
    return Sandbox(notifier, NotificationParser(merchant.keys, merchant.credentials, replay_cache=None))


def send(url: str, body: bytes, headers: Iterable[Mapping[str, str]]) -> list[Exchange]:
    """Posts the body once with each of the headers, one after the other."""
    import asyncio

    from wechatpay_sandbox.notifications.http_post import http_client, post

    async def all_of_them() -> list[Exchange]:
        async with http_client() as http:
            return [Exchange(each, await post(http, url, body, each)) for each in headers]

    return asyncio.run(all_of_them())


def find_problem(exchange: Exchange, expected: Expected, flaw: Flaw | None = None) -> str | None:
    """What is wrong with a receiver that answers like this, and what to do there; None when it is right."""
    from wechatpay_sandbox.notifications.flaw import ACCEPTED_MEANS

    answer = exchange.answer
    if answer.status is None:
        if (answer.failure or "").startswith("no answer within"):
            return "the receiver did not answer in time: the platform waits no longer, so answer first and work later"
        return "the receiver did not answer: is it running, and does it listen there?"
    if 300 <= answer.status < 400:
        return f"the receiver answered {answer.status}: redirects are not followed, so give the final address"
    if answer.is_accepted:
        if expected is not Expected.REFUSE:
            return None
        if flaw is not None:
            return ACCEPTED_MEANS[flaw]
        return "the receiver accepted it, though its signature is wrong or too old: verify it, and compare the time"
    if answer.status < 400 or expected is Expected.ACCEPT:
        reason = _WHY_REFUSED.get(answer.status, "2xx says that it was taken")
        return (
            f"the receiver answered {answer.status} to a true notification, which the platform would send again, up to "
            f"15 times: {reason}"
        )
    return None
