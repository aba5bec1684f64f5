"""Sends a notification to a receiver under test, and judges its answer."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum, StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from wechatpay_cli.translation import gettext as _

if TYPE_CHECKING:
    from wechatpay_auth.notification import NotificationParser
    from wechatpay_sandbox.notice import Notifier
    from wechatpay_sandbox.notifications.flaw import Flaw
    from wechatpay_sandbox.notifications.http_post import Answer

NOTIFY_URL_VARIABLE = "WECHATPAY_NOTIFY_URL"

To = Annotated[
    str | None,
    typer.Option(
        "--to", metavar="URL", envvar=NOTIFY_URL_VARIABLE, help=_("The address of the receiver, its notify_url.")
    ),
]
NotifyHost = Annotated[
    list[str] | None,
    typer.Option(
        "--notify-host", metavar="HOST", help=_("A host beside this machine that may receive; repeat it for more.")
    ),
]


class Expected(Enum):
    """The answer that a receiver should give."""

    ACCEPT = "accept"
    REFUSE = "refuse"
    EITHER = "either"


class ProblemCode(StrEnum):
    """What is wrong with the answer of a receiver, for programs."""

    LATE = "late"
    NO_ANSWER = "no-answer"
    REDIRECTS = "redirects"
    ACCEPTS = "accepts"
    """It accepts a notification that it should refuse."""
    REFUSES = "refuses"
    """It refuses a notification that it should accept."""
    ANSWERS = "answers"
    """It answers an event that asks something otherwise than the spec says."""


class Problem(NamedTuple):
    """What is wrong with the answer of a receiver."""

    code: ProblemCode
    text: str
    """A sentence for people, which says how to correct it."""


class Exchange(NamedTuple):
    """One request to a receiver and its answer."""

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
            return _("no answer after {time}: {reason}").format(time=milliseconds, reason=self.answer.failure)
        text = " ".join((self.answer.text or "").split())
        shown = text if len(text) <= _SHOWN_ANSWER else f"{text[:_SHOWN_ANSWER]}…"
        line = _("{status} after {time}").format(status=self.answer.status, time=milliseconds)
        return f"{line}: {shown}" if shown else line


_SHOWN_ANSWER = 300


def _probable_reason(status: int) -> str:
    """Why a receiver refuses a notification that it should accept, as far as its status tells."""
    match status:
        case 401:
            return _("it could not verify the signature; give it the keys of this sandbox's wechatpay.toml")
        case 403:
            return _("a login or a CSRF check stands before it; exempt this path, since notifications have neither")
        case 404:
            return _("it has nothing at this path; check the address")
        case 405:
            return _("it does not take POST at this path; check the address")
        case _:
            return _("only 2xx accepts a notification")


def praise(*, is_accepted: bool) -> str:
    """The line that says that the receiver answered as it should."""
    return _("correct: the receiver accepted it") if is_accepted else _("correct: the receiver refused it")


def choose_url(to: str | None, hosts: Sequence[str] | None, otherwise: str | None = None) -> str:
    """The address to send to: `to`, or else `otherwise`. Raises typer.BadParameter if it is missing or not allowed."""
    from wechatpay_sandbox.notifications.delivery import Destinations

    url = to or otherwise
    if url is None:
        raise typer.BadParameter(
            _("the receiver is missing; give --to http://127.0.0.1:8000/notify, or set {variable}").format(
                variable=NOTIFY_URL_VARIABLE
            ),
            param_hint="--to",
        )
    problem = Destinations(hosts or ()).problem(url)
    if problem is not None:
        raise typer.BadParameter(problem, param_hint="--to")
    return url


class Sandbox(NamedTuple):
    """The two sides of a sandbox: its platform, which signs, and its merchant, which reads."""

    notifier: Notifier
    parser: NotificationParser


def load_sandbox(config: Path | None) -> Sandbox:
    """The sandbox that has written the configuration. Raises typer.BadParameter if no sandbox has.

    Without a configuration it is the sandbox of this user. That is safe, because the commands that use this function
    send notifications and rely on none.
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
        # why without the environment: its variables name keys of another platform
        merchant = load_config(path, environ={})
    except (StateFolderError, ConfigurationError) as error:
        if own.is_file() and path != own:
            text = _("{problem}; did you mean {file}?").format(problem=error, file=own)
        else:
            text = _("{problem}; if you have no sandbox yet, start it once: wechatpay sandbox").format(problem=error)
        raise typer.BadParameter(text, param_hint="--config") from None
    return Sandbox(notifier, NotificationParser(merchant.keys, merchant.credentials, replay_cache=None))


def send(url: str, body: bytes, headers: Iterable[Mapping[str, str]]) -> list[Exchange]:
    """Post the body once with each of the headers, one after the other."""
    import asyncio

    from wechatpay_sandbox.notifications.http_post import http_client, post

    async def all_of_them() -> list[Exchange]:
        async with http_client() as http:
            return [Exchange(each, await post(http, url, body, each)) for each in headers]

    return asyncio.run(all_of_them())


def find_problem(
    exchange: Exchange, expected: Expected, flaw: Flaw | None = None, *, event_type: str = ""
) -> Problem | None:
    """What is wrong with the answer of a receiver; None if it answers as it should.

    With the type of the event, the answer to one that asks something is checked by the spec.
    """
    answer = exchange.answer
    if answer.status is None:
        return _problem_without_answer(is_late=answer.is_late)
    if 300 <= answer.status < 400:
        text = _("the receiver answered {status}; the platform follows no redirects, so give the final address")
        return Problem(ProblemCode.REDIRECTS, text.format(status=answer.status))
    if answer.is_accepted and expected is Expected.REFUSE:
        return Problem(ProblemCode.ACCEPTS, _acceptance(flaw))
    if answer.is_accepted:
        from wechatpay_sandbox.notifications.answer_check import find_answer_problem

        wrong = find_answer_problem(event_type, answer.status, answer.text)
        return None if wrong is None else Problem(ProblemCode.ANSWERS, wrong)
    if answer.status >= 400 and expected is not Expected.ACCEPT:
        return None
    text = _(
        "the receiver answered {status} to a true notification, so the platform would send it up to 15 times more: "
        "{reason}"
    )
    return Problem(ProblemCode.REFUSES, text.format(status=answer.status, reason=_probable_reason(answer.status)))


def _problem_without_answer(*, is_late: bool) -> Problem:
    if not is_late:
        text = _("the receiver did not answer; check that it runs and listens at this address")
        return Problem(ProblemCode.NO_ANSWER, text)
    text = _(
        "the receiver did not answer within 5 s, after which the platform gives up; let it answer first, work later"
    )
    return Problem(ProblemCode.LATE, text)


def _acceptance(flaw: Flaw | None) -> str:
    from wechatpay_sandbox.notifications.flaw import describe_acceptance

    if flaw is not None:
        return describe_acceptance(flaw)
    return _(
        "the receiver accepted the notification, though its signature is wrong or too old; let it verify the signature "
        "and compare the time"
    )
