"""What altered a notification on its way is named, and is never accepted."""

from __future__ import annotations

import base64
import gzip
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wechatpay_auth import SignatureMismatch, TimestampOutOfWindow, UnknownSerial
from wechatpay_auth.alteration import MOST_BYTES, find_alteration
from wechatpay_auth.notification import NotificationParser
from wechatpay_auth.notification_errors import RawRequestNeeded
from wechatpay_auth.platform_keys import KeyRing

from tests.auth.conftest import APIV3_KEY, NOW, PUBLIC_KEY_ID, Keys
from tests.auth.conftest_notification import Platform, envelope


def compact(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


def as_platform_writes_it() -> bytes:
    """The members in the order of the documents."""
    content = envelope()
    content["resource"] = {
        name: content["resource"][name]
        for name in ("original_type", "algorithm", "ciphertext", "associated_data", "nonce")
    }
    return compact(
        {name: content[name] for name in ("id", "create_time", "resource_type", "event_type", "summary")}
        | {"resource": content["resource"]}
    )


def sorted_json(body: bytes) -> bytes:
    return json.dumps(json.loads(body), sort_keys=True).encode()


ALTERATIONS: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "base64 of a gateway": (base64.b64encode, "base64"),
    "base64 on many lines": (base64.encodebytes, "base64"),
    "compressed": (gzip.compress, "compressed"),
    "compressed, then base64": (lambda body: base64.b64encode(gzip.compress(body)), "compressed"),
    "byte order mark": (lambda body: b"\xef\xbb\xbf" + body, "byte order mark"),
    "line end added": (lambda body: body + b"\n", "white space"),
    "line end of Windows added": (lambda body: body + b"\r\n", "white space"),
    "blanks around": (lambda body: b"  " + body + b" ", "white space"),
    "json.dumps(json.loads(body))": (lambda body: json.dumps(json.loads(body)).encode(), "written anew"),
    "JSON with indentation": (lambda body: json.dumps(json.loads(body), indent=2).encode(), "written anew"),
    "JSON with sorted keys": (sorted_json, "written anew"),
    "JSON as PHP writes it": (lambda body: json.dumps(json.loads(body)).replace("/", "\\/").encode(), "written anew"),
    "JSON inside of JSON": (lambda body: json.dumps(body.decode()).encode(), "inside of JSON"),
    "read as Latin-1": (lambda body: body.decode("latin-1").encode(), "Latin-1"),
    "GBK": (lambda body: body.decode().encode("gbk"), "GBK"),
    "decoded as a form": (lambda body: unquote_plus(body.decode()).encode(), "form"),
    "the event of a gateway": (lambda body: json.dumps({"headers": {}, "body": body.decode()}).encode(), "event"),
    "the event of a gateway in base64": (
        lambda body: json.dumps({"body": base64.b64encode(body).decode(), "isBase64Encoded": True}).encode(),
        "event",
    ),
}


def signed(keys: Keys, body: bytes, **changed: Any) -> tuple[list[tuple[str, str]], bytes]:
    return Platform(keys).sign(body, **changed), body


@pytest.fixture
def parser(keys: Keys) -> NotificationParser:
    ring = KeyRing.load(public_key_id=PUBLIC_KEY_ID, public_key=keys.platform_pem)
    return NotificationParser(ring, APIV3_KEY, clock=lambda: NOW)


@pytest.mark.parametrize("name", ALTERATIONS)
def test_a_usual_alteration_is_named_and_not_accepted(keys: Keys, parser: NotificationParser, name: str) -> None:
    alter, said = ALTERATIONS[name]
    headers, body = signed(keys, as_platform_writes_it())
    with pytest.raises(SignatureMismatch, match=said) as caught:
        parser.parse(headers, alter(body))
    assert "before it reached this program" in str(caught.value)
    assert "ciphertext" not in str(caught.value)
    assert parser.parse(headers, body).event_type == "TRANSACTION.SUCCESS", "nothing of it was remembered"


def test_what_nothing_explains_is_told_how_to_look(keys: Keys, parser: NotificationParser) -> None:
    headers, body = signed(keys, as_platform_writes_it())
    with pytest.raises(SignatureMismatch, match="pass on the bytes as they arrived"):
        parser.parse(headers, body.replace(b"SUCCESS", b"CLOSED"))


def test_it_is_looked_for_once_a_minute(keys: Keys) -> None:
    headers, body = signed(keys, as_platform_writes_it())
    ring = KeyRing.load(public_key_id=PUBLIC_KEY_ID, public_key=keys.platform_pem)
    now = [float(NOW)]
    parser = NotificationParser(ring, APIV3_KEY, clock=lambda: now[0])
    # the last one: a clock that was set back does not stop it
    for after, is_named in ((0, True), (1, False), (59, False), (60, True), (61, False), (-30, True)):
        now[0] = NOW + after
        with pytest.raises(SignatureMismatch) as caught:
            parser.parse(headers, body + b"\n")
        assert ("white space" in str(caught.value)) == is_named


@pytest.mark.parametrize(("changed", "error"), [({"at": NOW - 301}, TimestampOutOfWindow), ({}, UnknownSerial)])
def test_it_is_looked_for_only_where_key_and_time_are_right(
    keys: Keys, monkeypatch: pytest.MonkeyPatch, changed: dict[str, Any], error: type[Exception]
) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("it was looked for")

    monkeypatch.setattr("wechatpay_auth.alteration.find_alteration", refuse)
    ring = KeyRing.load(public_key_id=PUBLIC_KEY_ID if changed else "PUB_KEY_ID_9", public_key=keys.platform_pem)
    headers, body = signed(keys, as_platform_writes_it(), **changed)
    with pytest.raises(error):
        NotificationParser(ring, APIV3_KEY, clock=lambda: NOW).parse(headers, body + b"\n")


def test_large_bodies_and_bombs_are_left_alone() -> None:
    asked: list[int] = []

    def holds(body: bytes) -> bool:
        asked.append(len(body))
        return False

    assert find_alteration(b" " * (MOST_BYTES + 1), holds) is None
    assert asked == []
    assert find_alteration(gzip.compress(b" " * (10 * MOST_BYTES)), holds) is None
    assert find_alteration(b"[" * MOST_BYTES, holds) is None
    assert max(asked) <= MOST_BYTES
    assert len(asked) < 40


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_body_is_looked_at(body: bytes) -> None:
    tried: list[bytes] = []
    assert find_alteration(body, lambda before: bool(tried.append(before))) is None
    assert body not in tried
    assert len(tried) == len(set(tried))


def test_other_forms_of_headers_are_told_apart(keys: Keys, parser: NotificationParser) -> None:
    headers, body = signed(keys, as_platform_writes_it())
    for listed in ([{"key": name, "value": value} for name, value in headers], [{"name": "x", "value": "y", "z": 1}]):
        with pytest.raises(RawRequestNeeded, match="list of dict"):
            parser.parse(listed, body)  # type: ignore[arg-type]
    with pytest.raises(RawRequestNeeded, match="read_event"):
        parser.parse({"headers": dict(headers), "body": body.decode()}, body)
