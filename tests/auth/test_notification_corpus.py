"""Every input the fuzzer has kept, crashers among them, and proof that the target would notice if something broke."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from wechatpay_auth import notification
from wechatpay_auth.notification import Notification, NotificationParser
from wechatpay_auth.notification_errors import MalformedNotification

from checks.fuzz.notification_target import NotificationTarget, Violation

CORPUS = Path(__file__).parents[2] / "checks" / "fuzz" / "corpus" / "notification"
INPUTS = sorted(CORPUS.iterdir())


@pytest.fixture(scope="module")
def target() -> NotificationTarget:
    return NotificationTarget()


@pytest.mark.parametrize("file", INPUTS, ids=[file.name for file in INPUTS])
def test_what_the_fuzzer_has_kept(target: NotificationTarget, file: Path) -> None:
    data = file.read_bytes()
    target.check(data)
    for number in range(8):  # the same content in each form that headers have
        target.check(bytes([data[0] & 7 | number << 3]) + data[1:] if data else data)


def test_the_corpus_reaches_every_way_in_which_parsing_ends() -> None:
    target = NotificationTarget()
    for file in INPUTS:
        target.check(file.read_bytes())
    assert set(target.reached) == {
        "accepted",
        "DecryptionError",
        "DuplicateHeader",
        "MalformedHeader",
        "MalformedNotification",
        "MissingHeader",
        "ReplayedNotification",
        "SignatureMismatch",
        "SignatureProbe",
        "TimestampOutOfWindow",
        "UnknownSerial",
        "UnsupportedAlgorithm",
        "UnsupportedSignatureType",
    }


def reads_first(parse: Callable[..., Notification]) -> Callable[..., Notification]:
    def broken(self: NotificationParser, headers: Any, body: bytes) -> Notification:
        with suppress(ValueError):
            notification.read_envelope(body)
        return parse(self, headers, body)

    return broken


def forgets_at_once(parse: Callable[..., Notification]) -> Callable[..., Notification]:
    def broken(self: NotificationParser, headers: Any, body: bytes) -> Notification:
        found = parse(self, headers, body)
        self.forget(found)
        return found

    return broken


def says_too_much(parse: Callable[..., Notification]) -> Callable[..., Notification]:
    def broken(self: NotificationParser, headers: Any, body: bytes) -> Notification:
        try:
            return parse(self, headers, body)
        except MalformedNotification as error:
            raise MalformedNotification(f"{error}: {body * 1000!r}") from None

    return broken


def breaks_down(parse: Callable[..., Notification]) -> Callable[..., Notification]:
    def broken(self: NotificationParser, headers: Any, body: bytes) -> Notification:
        found = parse(self, headers, body)
        found.resource["trade_state"]
        return found

    return broken


@pytest.mark.parametrize(
    ("damage", "kind", "said"),
    [
        (reads_first, Violation, "read before it verified"),
        (forgets_at_once, Violation, "accepted twice"),
        (says_too_much, Violation, "tells too much"),
        (breaks_down, (KeyError, TypeError), None),
    ],
)
def test_the_target_notices(
    monkeypatch: pytest.MonkeyPatch, target: NotificationTarget, damage: Any, kind: Any, said: str | None
) -> None:
    monkeypatch.setattr(NotificationParser, "parse", damage(NotificationParser.parse))

    def replay() -> None:
        for file in INPUTS:
            target.check(file.read_bytes())

    with pytest.raises(kind, match=said):
        replay()
