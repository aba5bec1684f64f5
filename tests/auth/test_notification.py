"""What the notification parser accepts, what it refuses and why, and what it never does."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from email.message import Message
from typing import Any

import httpx
import pytest
from wechatpay_auth import (
    ConfigurationError,
    DecryptionError,
    KeyRing,
    MalformedHeader,
    MerchantCredentials,
    MissingHeader,
    SignatureMismatch,
    TimestampOutOfWindow,
    UnknownSerial,
    VerificationCause,
    VerificationError,
    WeChatPayError,
)
from wechatpay_auth.credentials import BrandCredentials
from wechatpay_auth.notification import MAX_BODY, Notification, NotificationParser
from wechatpay_auth.notification_errors import (
    BodyTooLarge,
    MalformedNotification,
    RawRequestNeeded,
    ReplayedNotification,
)
from wechatpay_auth.received_headers import content_length
from wechatpay_auth.replay_cache import MemoryReplayCache
from wechatpay_auth.scheme import UnsupportedAlgorithm

from tests.auth import test_verifier
from tests.auth.conftest import APIV3_KEY, MERCHANT_SERIAL, NOW, PLATFORM_SERIAL, PUBLIC_KEY_ID, Keys
from tests.auth.conftest_notification import (
    NONCE,
    ORDER,
    Headers,
    Platform,
    WatchedCache,
    encoded,
    envelope,
    parser_of,
    seal,
)

OTHER_KEY = "another-apiv3-key-0123456789abcd"


@pytest.fixture
def platform(keys: Keys) -> Platform:
    return Platform(keys)


@pytest.fixture
def parser(ring: KeyRing) -> NotificationParser:
    return parser_of(ring)


def test_everything_is_there(parser: NotificationParser, platform: Platform) -> None:
    headers, body = platform.notify()
    notification = parser.parse(headers, body)
    assert notification.id == "EV-0000000000000000001"
    assert notification.create_time == "2026-01-02T15:04:05+08:00"
    assert notification.event_type == "TRANSACTION.SUCCESS"
    assert notification.resource_type == "encrypt-resource"
    assert notification.summary == "支付成功"
    assert notification.original_type == "transaction"
    assert notification.resource == ORDER
    assert json.loads(notification.plaintext) == ORDER
    assert notification.mchid is None
    assert notification.serial == PUBLIC_KEY_ID
    assert notification.body == body


def test_a_notification_shows_only_what_it_is_about(parser: NotificationParser, platform: Platform) -> None:
    notification = parser.parse(*platform.notify())
    assert repr(notification) == "Notification(id='EV-0000000000000000001', event_type='TRANSACTION.SUCCESS')"
    assert str(notification) == repr(notification)
    for same in (copy.copy(notification), copy.deepcopy(notification), pickle.loads(pickle.dumps(notification))):
        assert same == notification
        assert same.resource == ORDER
    assert len({notification, copy.copy(notification)}) == 1
    with pytest.raises(AttributeError):
        notification.id = "x"  # type: ignore[misc]


# --- headers in every form ---------------------------------------------------------------------------------------


def as_environ(headers: Headers) -> dict[str, Any]:
    environ: dict[str, Any] = {"wsgi.input": object(), "wsgi.version": (1, 0), "REQUEST_METHOD": "POST"}
    return environ | {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers}


def as_scope(headers: Headers) -> dict[str, Any]:
    pairs = [(name.lower().encode(), value.encode()) for name, value in headers]
    return {"type": "http", "http_version": "1.1", "headers": iter(pairs), "server": ("127.0.0.1", 80)}


def as_message(headers: Headers) -> Message:
    message = Message()
    for name, value in headers:
        message[name] = value
    return message


FORMS: dict[str, Callable[[Headers], Any]] = {
    "mapping": dict,
    "mapping, lower": lambda headers: {name.lower(): value for name, value in headers},
    "mapping, upper": lambda headers: {name.upper(): value for name, value in headers},
    "mapping, odd": lambda headers: {name.swapcase(): value for name, value in headers},
    "mapping of lists": lambda headers: {name: [value] for name, value in headers},
    "mapping of tuples": lambda headers: {name: (value,) for name, value in headers},
    "mapping of bytes": lambda headers: {name.encode(): value.encode() for name, value in headers},
    "mapping with None": lambda headers: {**dict(headers), "WECHATPAY-NONCE": None},
    "pairs": list,
    "pairs, lazily": iter,
    "pairs as lists": lambda headers: [[name.encode(), value.encode()] for name, value in headers],
    "pairs of bytes": lambda headers: [(name.encode(), value.encode()) for name, value in headers],
    "pairs, mixed": lambda headers: [(name, value.encode()) for name, value in headers],
    "WSGI environ": as_environ,
    "ASGI scope": as_scope,
    "http.client": as_message,
    "httpx": httpx.Headers,
    "with a header called headers": lambda headers: {**dict(headers), "type": "http", "headers": "none"},
}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_headers_in_every_form(parser: NotificationParser, platform: Platform, form: Callable[[Headers], Any]) -> None:
    headers, body = platform.notify()
    assert parser.parse(form(headers), body).resource == ORDER
    # The same form without one of them, or with one too many, is told apart too.
    left_out = [pair for pair in headers if pair[0] != "Wechatpay-Nonce"]
    with pytest.raises(MissingHeader, match="Wechatpay-Nonce"):
        parser.parse(form(left_out), body)


@pytest.mark.parametrize("double", [lambda v: [v, v], lambda v: [v, "other"], lambda v: (v, v)])
def test_two_values_under_one_name_are_a_duplicate(
    parser: NotificationParser, platform: Platform, double: Callable[[str], Any]
) -> None:
    headers, body = platform.notify()
    with pytest.raises(VerificationError) as caught:
        parser.parse({name: double(value) for name, value in headers}, body)
    assert caught.value.cause is VerificationCause.DUPLICATE_HEADER


@pytest.mark.parametrize("extra", [{"HTTP_WECHATPAY_NONCE": "x"}, {"wechatpay-nonce": "x"}, {b"wechatpay-nonce": b"x"}])
def test_two_spellings_of_one_name_are_a_duplicate(
    parser: NotificationParser, platform: Platform, extra: dict[Any, Any]
) -> None:
    headers, body = platform.notify()
    with pytest.raises(VerificationError) as caught:
        parser.parse({**dict(headers), **extra}, body)
    assert caught.value.cause is VerificationCause.DUPLICATE_HEADER


@pytest.mark.parametrize(
    "headers",
    [None, 7, "Wechatpay-Nonce: x", b"Wechatpay-Nonce: x", ..., ["Wechatpay-Nonce"], [("Wechatpay-Nonce",)], [7]]
    + [{"Wechatpay-Nonce": value} for value in (7, 1.5, ..., {"a": 1}, [7])]
    + [{7: "x"}, [(None, "x")], [([], "x")], {"type": "http", "headers": 7}, {"type": "http", "headers": [7]}],
    ids=repr,
)
def test_what_holds_no_headers_is_named(parser: NotificationParser, headers: Any) -> None:
    with pytest.raises(RawRequestNeeded, match=r"request\.headers") as caught:
        parser.parse(headers, b"{}")
    assert type(headers).__name__ in str(caught.value)
    assert caught.value.__context__ is None


@pytest.mark.parametrize("headers", [{}, [], {"Host": "x"}, {"": ""}, {"Wechatpay-Nonce": None}], ids=repr)
def test_what_holds_other_headers_only_is_not_signed(parser: NotificationParser, headers: Any) -> None:
    with pytest.raises(MissingHeader):
        parser.parse(headers, b"{}")


# --- the body ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_bytes_of_any_kind(parser: NotificationParser, platform: Platform, kind: Callable[[bytes], Any]) -> None:
    headers, body = platform.notify()
    notification = parser.parse(headers, kind(body))
    assert notification.body == body
    assert type(notification.body) is bytes


@pytest.mark.parametrize("body", ["{}", {"id": "x"}, [1], None, 7, iter([b"{}"])], ids=lambda body: type(body).__name__)
def test_a_body_that_is_not_raw_is_told_where_to_find_it(parser: NotificationParser, body: Any) -> None:
    with pytest.raises(RawRequestNeeded) as caught:
        parser.parse({}, body)
    assert isinstance(caught.value, TypeError)
    assert isinstance(caught.value, WeChatPayError)
    text = str(caught.value)
    assert type(body).__name__ in text
    for framework, expression in {
        "Flask": "request.get_data()",
        "Django": "request.body",
        "Django REST framework": "before request.data",
        "FastAPI": "await request.body()",
        "Starlette": "await request.body()",
        "aiohttp": "await request.read()",
        "Tornado": "self.request.body",
    }.items():
        assert framework in text
        assert expression in text


def test_an_empty_body_has_probably_been_read_before(parser: NotificationParser, platform: Platform) -> None:
    headers, _body = platform.notify()
    with pytest.raises(SignatureMismatch, match=r"empty; if one was sent, something read it earlier.*get_data"):
        parser.parse(headers, b"")


# --- verified first ------------------------------------------------------------------------------------------------


@test_verifier.every(test_verifier.ROWS + test_verifier.OFF_THE_WIRE)
def test_each_way_in_which_a_signature_fails(
    keys: Keys,
    parser: NotificationParser,
    monkeypatch: pytest.MonkeyPatch,
    damage: test_verifier.Break,
    kind: type[VerificationError],
    cause: VerificationCause,
    header: str,
) -> None:
    monkeypatch.setattr("wechatpay_auth.notification.read_envelope", must_not_happen)
    headers, body = damage(keys)
    for form in (headers, [(name.encode(errors="backslashreplace"), value) for name, value in headers]):
        with pytest.raises(VerificationError) as caught:
            parser.parse(form, body)  # type: ignore[arg-type]
        assert type(caught.value) is kind
        assert (caught.value.cause, caught.value.header) == (cause, header)


def must_not_happen(*_arguments: object) -> None:
    raise AssertionError("read before it was verified")


@pytest.mark.parametrize("age", [-300, 300])
def test_300_seconds_either_way(parser: NotificationParser, platform: Platform, age: int) -> None:
    parser.parse(*platform.notify(at=NOW - age))
    with pytest.raises(TimestampOutOfWindow):
        parser.parse(*platform.notify(at=NOW - age - age // 300))


def test_the_window_is_the_callers(ring: KeyRing, platform: Platform) -> None:
    parser_of(ring, window=10).parse(*platform.notify(at=NOW - 10))
    with pytest.raises(TimestampOutOfWindow):
        parser_of(ring, window=10).parse(*platform.notify(at=NOW - 11))


def test_a_certificate_of_the_ring_signs_as_well(parser: NotificationParser, platform: Platform) -> None:
    body = encoded(envelope())
    notification = parser.parse(platform.sign(body, serial=PLATFORM_SERIAL.lower().lstrip("0")), body)
    assert notification.serial == PLATFORM_SERIAL


# --- signed, but not a notification ----------------------------------------------------------------------------------


def changed(**changes: Any) -> Any:
    return {name: value for name, value in {**envelope(), **changes}.items() if value is not DELETED}


def with_resource(**changes: Any) -> Any:
    resource = {**envelope()["resource"], **changes}
    return {**envelope(), "resource": {name: value for name, value in resource.items() if value is not DELETED}}


DELETED = object()
MALFORMED: dict[str, bytes] = {
    "empty": b"",
    "HTML": b"<html></html>",
    "cut off": encoded(envelope())[:-1],
    "two": encoded(envelope()) * 2,
    "UTF-16": json.dumps(envelope()).encode("utf-16"),
    "UTF-8 with BOM": json.dumps(envelope()).encode("utf-8-sig"),
    "GBK": json.dumps(envelope(), ensure_ascii=False).encode("gbk"),
    "not UTF-8": b'{"id":"\xff"}',
    "deep": b"[" * 100_000,
    "deep inside": b'{"resource":' * 50_000,
    "a number of 5000 digits": b'{"id":' + b"9" * 5000 + b"}",
    "form": b"id=1&event_type=x",
    "null": b"null",
    "a list": b"[]",
    "text": b'"id"',
    **{f"no {name}": encoded(changed(**{name: DELETED})) for name in ("id", "event_type", "resource")},
    **{
        f"{name} is {value!r}": encoded(changed(**{name: value}))
        for name in ("id", "event_type", "resource")
        for value in (None, 7, [], True)
    },
    **{f"{name} is 7": encoded(changed(**{name: 7})) for name in ("create_time", "resource_type", "summary")},
    "resource is text": encoded(changed(resource="text")),
    **{
        f"no resource.{name}": encoded(with_resource(**{name: DELETED}))
        for name in ("algorithm", "nonce", "ciphertext")
    },
    **{
        f"resource.{name} is {value!r}": encoded(with_resource(**{name: value}))
        for name in ("algorithm", "nonce", "ciphertext")
        for value in (None, 7, {})
    },
    "resource.associated_data is 7": encoded(with_resource(associated_data=7)),
    "resource.original_type is 7": encoded(with_resource(original_type=7)),
    **{
        f"half a surrogate in {name}": json.dumps(with_resource(**{name: "\ud800"})).encode()
        for name in ("nonce", "ciphertext", "associated_data", "original_type", "algorithm")
    },
    "half a surrogate in id": json.dumps(changed(id="\udfff")).encode(),
    "plaintext is not JSON": encoded(with_resource(ciphertext=seal(b"planted plaintext"))),
    "plaintext is empty": encoded(with_resource(ciphertext=seal(b""))),
    "plaintext is not UTF-8": encoded(with_resource(ciphertext=seal(b'{"a":"\xff"}'))),
    "plaintext is deep": encoded(with_resource(ciphertext=seal(b"[" * 100_000))),
}


@pytest.mark.parametrize("body", MALFORMED.values(), ids=MALFORMED)
def test_signed_but_not_a_notification(parser: NotificationParser, platform: Platform, body: bytes) -> None:
    with pytest.raises(MalformedNotification, match="signed by the platform, but") as caught:
        parser.parse(platform.sign(body), body)
    assert caught.value.__context__ is None, "json's errors hold the whole text"
    shown = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert "planted plaintext" not in shown


def test_an_api_reply_is_not_a_notification(parser: NotificationParser, platform: Platform) -> None:
    # Both are signed alike, so a recorded reply verifies.
    body = encoded({"code_url": "weixin://wxpay/bizpayurl?pr=x"})
    with pytest.raises(MalformedNotification, match="field id is missing"):
        parser.parse(platform.sign(body), body)


@pytest.mark.parametrize("name", ["create_time", "resource_type", "summary"])
@pytest.mark.parametrize("absent", [DELETED, None, ""], ids=["missing", "null", "empty"])
def test_what_need_not_be_there(parser: NotificationParser, platform: Platform, name: str, absent: Any) -> None:
    assert getattr(parser.parse(*platform.notify(changed(**{name: absent}))), name) == ""


@pytest.mark.parametrize("absent", [DELETED, None, ""], ids=["missing", "null", "empty"])
def test_associated_data_need_not_be_there(parser: NotificationParser, platform: Platform, absent: Any) -> None:
    content = with_resource(associated_data=absent, ciphertext=seal(encoded(ORDER), bound=""), original_type=absent)
    notification = parser.parse(*platform.notify(content))
    assert notification.resource == ORDER
    assert notification.original_type == ""


def test_fields_nobody_has_heard_of_do_not_matter(parser: NotificationParser, platform: Platform) -> None:
    content = changed(event_type="MOON.LANDED", brand_new=[1, {"a": None}], resource_type="encrypt-moon")
    notification = parser.parse(*platform.notify(content))
    assert (notification.event_type, notification.resource) == ("MOON.LANDED", ORDER)


@pytest.mark.parametrize("resource", [[], "text", 7, None, True, {"a": None}], ids=repr)
def test_a_resource_of_any_shape(parser: NotificationParser, platform: Platform, resource: object) -> None:
    assert parser.parse(*platform.notify(envelope(resource))).resource == resource


# --- whose key -------------------------------------------------------------------------------------------------------


def of(keys: Keys, mchid: str, apiv3_key: str | None) -> MerchantCredentials:
    return MerchantCredentials(mchid, keys.merchant, serial=MERCHANT_SERIAL, apiv3_key=apiv3_key)


def test_one_key_of_one_merchant(keys: Keys, ring: KeyRing, platform: Platform) -> None:
    for given, mchid in (
        (APIV3_KEY, None),
        (APIV3_KEY.encode(), None),
        ({"1900000001": APIV3_KEY}, "1900000001"),
        (of(keys, "1900000001", APIV3_KEY), "1900000001"),
        ([of(keys, "1900000001", APIV3_KEY)], "1900000001"),
        (BrandCredentials("120344", keys.merchant, serial=MERCHANT_SERIAL, apiv3_key=APIV3_KEY), "120344"),
    ):
        assert parser_of(ring, given).parse(*platform.notify()).mchid == mchid


def test_the_key_that_fits_is_found(keys: Keys, ring: KeyRing, platform: Platform) -> None:
    table = {"1900000001": "x" * 32, "1900000002": OTHER_KEY, "1900000003": APIV3_KEY.encode()}
    parser = parser_of(ring, table)
    assert parser.parse(*platform.notify()).mchid == "1900000003"
    assert parser.parse(*platform.notify(envelope(key=OTHER_KEY))).mchid == "1900000002"
    credentials = (of(keys, mchid, key) for mchid, key in (("1900000008", OTHER_KEY), ("1900000009", APIV3_KEY)))
    assert parser_of(ring, credentials).parse(*platform.notify()).mchid == "1900000009"


def test_a_key_of_two_merchants_tells_neither(ring: KeyRing, platform: Platform) -> None:
    parser = parser_of(ring, {"1900000001": APIV3_KEY, "1900000002": APIV3_KEY, "1900000003": APIV3_KEY})
    notification = parser.parse(*platform.notify())
    assert notification.resource == ORDER
    assert notification.mchid is None


def test_who_decrypts_a_field_is_the_merchant_notified(keys: Keys, ring: KeyRing, platform: Platform) -> None:
    first, second = of(keys, "1900000001", OTHER_KEY), of(keys, "1900000002", APIV3_KEY)
    brand = BrandCredentials("120344", keys.merchant, serial=MERCHANT_SERIAL, apiv3_key=APIV3_KEY)
    for given, who in (
        (second, second),
        ([first, second], second),
        (iter([second, first]), second),
        (brand, brand),
        ([second, of(keys, "1900000003", APIV3_KEY)], None),
        (APIV3_KEY, None),
        ({"1900000002": APIV3_KEY}, None),
    ):
        parser = parser_of(ring, given)
        assert parser.field_decrypter(parser.parse(*platform.notify())) is who


def test_no_key_fits(ring: KeyRing, platform: Platform) -> None:
    for given, said in (
        (OTHER_KEY, "none of 1 APIv3 keys opens"),
        ({"1900000001": OTHER_KEY, "1900000002": "x" * 32}, "none of 2 APIv3 keys (of 1900000001, 1900000002) opens"),
        ({f"190000000{n}": f"{n}" * 32 for n in range(9)}, "1900000004, …)"),
    ):
        with pytest.raises(DecryptionError) as caught:
            parser_of(ring, given).parse(*platform.notify())
        assert said in str(caught.value)
        assert caught.value.__context__ is None


@pytest.mark.parametrize(
    "changes",
    [
        {"ciphertext": "not base64!"},
        {"ciphertext": ""},
        {"ciphertext": "QUJD"},
        {"ciphertext": "密文"},
        {"nonce": "short"},
        {"nonce": ""},
        {"nonce": NONCE + "0"},
        {"nonce": "0123456789ac"},
        {"associated_data": "refund"},
        {"associated_data": ""},
        {"associated_data": "附加"},
    ],
    ids=str,
)
def test_what_was_encrypted_otherwise(parser: NotificationParser, platform: Platform, changes: dict[str, str]) -> None:
    with pytest.raises(DecryptionError):
        parser.parse(*platform.notify(with_resource(**changes)))


@pytest.mark.parametrize("algorithm", ["AEAD_SM4_GCM", "", "aead_aes_256_gcm", "A" * 5000])
def test_an_unknown_algorithm(parser: NotificationParser, platform: Platform, algorithm: str) -> None:
    with pytest.raises(UnsupportedAlgorithm) as caught:
        parser.parse(*platform.notify(with_resource(algorithm=algorithm)))
    assert len(str(caught.value)) < 250


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("short", "must have 32"),
        (b"", "must have 32"),
        ({}, "no APIv3 key is given"),
        ([], "no APIv3 key is given"),
        ({"1900000001": "short"}, "must have 32"),
        ({"shop": APIV3_KEY}, "digits only"),
        ({"1900000001": None}, "text or bytes"),
        (None, "given as NoneType"),
        (7, "given as int"),
        ([APIV3_KEY], "given as str"),
        ([None], "given as NoneType"),
    ],
    ids=repr,
)
def test_keys_that_cannot_be(ring: KeyRing, given: Any, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said):
        NotificationParser(ring, given)


def test_credentials_without_an_apiv3_key(keys: Keys, ring: KeyRing) -> None:
    with pytest.raises(ConfigurationError, match=r"mchid='1900000001'.* has no APIv3 key"):
        NotificationParser(ring, [of(keys, "1900000009", APIV3_KEY), of(keys, "1900000001", None)])


def test_keys_stay_secret(ring: KeyRing, platform: Platform, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    planted = [APIV3_KEY, OTHER_KEY, repr(APIV3_KEY.encode()), "Order0000000001"]
    parser = parser_of(ring, {"1900000001": OTHER_KEY, "1900000002": APIV3_KEY})
    shown = [repr(parser), str(parser), repr(parser._apiv3_keys), repr(parser.parse(*platform.notify()))]
    assert "1900000001" in shown[0]
    failing: list[Callable[[], object]] = [
        lambda: parser_of(ring, OTHER_KEY).parse(*platform.notify()),
        lambda: parser.parse(*platform.notify(with_resource(nonce="x"))),
        lambda: parser.parse(*platform.notify(with_resource(algorithm="x"))),
        lambda: parser_of(ring, {"1900000001": APIV3_KEY, "shop": OTHER_KEY}),
        lambda: parser_of(ring, {"1900000001": APIV3_KEY, "1900000002": OTHER_KEY + "x"}),
        lambda: parser_of(ring, [APIV3_KEY, OTHER_KEY]),
        lambda: pickle.dumps(parser),
    ]
    for fail in failing:
        with pytest.raises((WeChatPayError, TypeError)) as caught:
            fail()
        frames = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
        # The test's own frames hold the keys; the package's must not.
        shown += [str(caught.value)]
        shown += [f"{f.name} {f.locals}" for f in frames.stack if "wechatpay_auth" in f.filename]
    for text in [*shown, caplog.text]:
        for secret in planted:
            assert secret not in text


# --- accepted once ---------------------------------------------------------------------------------------------------


def test_the_same_again_is_a_replay(parser: NotificationParser, platform: Platform) -> None:
    headers, body = platform.notify()
    parser.parse(headers, body)
    for _ in range(2):
        with pytest.raises(ReplayedNotification) as caught:
            parser.parse(headers, body)
        assert isinstance(caught.value, VerificationError)
        assert (caught.value.cause, caught.value.header) == (VerificationCause.REPLAYED, "Wechatpay-Nonce")
    # The platform's own repetition is signed anew.
    parser.parse(platform.sign(body), body)


def test_another_name_of_the_same_key_is_no_way_round(ring: KeyRing, platform: Platform) -> None:
    # The serial is not signed, and this ring has the platform's key under two.
    parser, body = parser_of(ring), encoded(envelope())
    parser.parse(platform.sign(body, nonce="Once"), body)
    for serial in (PLATFORM_SERIAL, PLATFORM_SERIAL.lower(), PLATFORM_SERIAL.lstrip("0")):
        with pytest.raises(ReplayedNotification):
            parser.parse(platform.sign(body, nonce="Once", serial=serial), body)


def test_a_nonce_may_come_again_at_another_time(parser: NotificationParser, platform: Platform) -> None:
    body = encoded(envelope())
    for at in (NOW - 1, NOW, NOW + 1):
        parser.parse(platform.sign(body, at=at, nonce="Same"), body)


def test_without_a_cache_repetitions_are_accepted(ring: KeyRing, platform: Platform) -> None:
    parser = parser_of(ring, replay_cache=None)
    headers, body = platform.notify()
    assert parser.parse(headers, body) == parser.parse(headers, body)
    parser.forget(parser.parse(headers, body))


def test_each_parser_remembers_for_itself_unless_they_share(ring: KeyRing, platform: Platform) -> None:
    headers, body = platform.notify()
    parser_of(ring).parse(headers, body)
    parser_of(ring).parse(headers, body)
    shared = MemoryReplayCache()
    parser_of(ring, replay_cache=shared).parse(headers, body)
    with pytest.raises(ReplayedNotification):
        parser_of(ring, replay_cache=shared).parse(headers, body)


def test_what_is_forgotten_may_come_again(parser: NotificationParser, platform: Platform) -> None:
    headers, body = platform.notify()
    parser.forget(parser.parse(headers, body))
    parser.parse(headers, body)


def test_a_shared_store_sees_what_was_accepted_and_nothing_else(ring: KeyRing, platform: Platform) -> None:
    cache = WatchedCache()
    parser = parser_of(ring, replay_cache=cache)
    refused: list[tuple[Headers, bytes]] = [
        platform.notify([]),
        platform.notify(envelope(key=OTHER_KEY)),
        platform.notify(with_resource(algorithm="x")),
        platform.notify(with_resource(ciphertext=seal(b"x"))),
        platform.notify(at=NOW - 301),
        (platform.sign(b"other"), encoded(envelope())),
        ([], encoded(envelope())),
    ]
    for headers, body in refused:
        for _ in range(2):  # the same error each time, never "replayed"
            with pytest.raises(WeChatPayError) as caught:
                parser.parse(headers, body)
            assert not isinstance(caught.value, ReplayedNotification)
    assert cache.calls == []
    body = encoded(envelope())
    notification = parser.parse(platform.sign(body, nonce="Once"), body)
    assert notification.replay_key == f"{NOW}-Once"
    parser.forget(notification)
    assert cache.calls == [("add", f"{NOW}-Once", 601), ("discard", f"{NOW}-Once", 0)]


def test_a_store_that_fails_lets_nothing_through(ring: KeyRing, platform: Platform) -> None:
    class Broken(WatchedCache):
        def add(self, key: str, seconds: int) -> bool:
            raise ConnectionError("the store is down")

    with pytest.raises(ConnectionError, match="the store is down"):
        parser_of(ring, replay_cache=Broken()).parse(*platform.notify())


def test_of_many_at_once_one_is_accepted(parser: NotificationParser, platform: Platform) -> None:
    headers, body = platform.notify()
    accepted: list[Notification] = []
    refused: list[BaseException] = []
    ready = threading.Barrier(16)

    def deliver() -> None:
        ready.wait(10)
        try:
            accepted.append(parser.parse(headers, body))
        except ReplayedNotification as error:
            refused.append(error)

    threads = [threading.Thread(target=deliver) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert (len(accepted), len(refused)) == (1, 15)


# --- what never happens ----------------------------------------------------------------------------------------------


class Outbound:
    """Hears of every connection, name look-up and child process of this interpreter."""

    EVENTS = ("socket.", "subprocess.", "os.system", "urllib.", "http.")

    def __init__(self) -> None:
        self.listening = False
        self.heard: list[str] = []

    def __call__(self, event: str, _arguments: object) -> None:
        if self.listening and event.startswith(self.EVENTS):
            self.heard.append(event)


@pytest.fixture(scope="module")
def hook() -> Outbound:
    outbound = Outbound()
    sys.addaudithook(outbound)  # cannot be taken away again, so it is deaf outside of its test
    return outbound


@pytest.fixture
def outbound(hook: Outbound) -> Iterator[Outbound]:
    hook.heard.clear()
    hook.listening = True
    yield hook
    hook.listening = False


def test_a_forged_serial_moves_nothing(ring: KeyRing, platform: Platform, outbound: Outbound) -> None:
    import socket

    parser, before = parser_of(ring), ring.serials
    parser.parse(*platform.notify())
    body = encoded(envelope())
    for number in range(50):
        with pytest.raises(UnknownSerial):
            parser.parse(platform.sign(body, serial=f"{number + 1:040X}"), body)
    for broken in (b"", b"[]", b"x"):
        with pytest.raises(MalformedNotification):
            parser.parse(platform.sign(broken), broken)
    assert outbound.heard == []
    assert ring.serials == before
    parser.parse(*platform.notify())
    # The ear does hear.
    socket.socket().close()
    assert outbound.heard != []


@pytest.mark.parametrize("value", ["签名", "\udcff", "x" * 100_000, "\x00", "", " "], ids=lambda value: repr(value[:9]))
@pytest.mark.parametrize("name", ["Timestamp", "Nonce", "Serial", "Signature", "Signature-Type"])
def test_values_from_nowhere_are_refused_and_not_repeated_at_length(
    parser: NotificationParser, platform: Platform, name: str, value: str
) -> None:
    headers, body = platform.notify()
    damaged = {**dict(headers), f"Wechatpay-{name}": value}
    with pytest.raises(VerificationError) as caught:
        parser.parse(damaged, body)
    assert len(str(caught.value)) < 400
    assert isinstance(caught.value, (MalformedHeader, VerificationError))


# --- the size of a body ----------------------------------------------------------------------------------------------


def padded(platform: Platform, size: int) -> tuple[Headers, bytes]:
    """A true notification of so many bytes."""
    body = encoded(envelope()).ljust(size)
    assert len(body) == size
    return platform.sign(body), body


def test_a_body_has_a_mebibyte_at_most(parser: NotificationParser, platform: Platform) -> None:
    assert parser.max_body == MAX_BODY == 1_048_576
    assert parser.parse(*padded(platform, MAX_BODY)).resource == ORDER
    headers, body = padded(platform, MAX_BODY + 1)
    for kind in (bytes, bytearray, memoryview, lambda body: memoryview(body).cast("c")):
        with pytest.raises(BodyTooLarge, match=r"more than 1048576 bytes.*max_body"):
            parser.parse(headers, kind(body))
    with pytest.raises(BodyTooLarge):
        parser.parse([], body)  # nothing of it is looked at, whoever sent it


def test_the_limit_is_the_callers(ring: KeyRing, platform: Platform) -> None:
    parser = parser_of(ring, max_body=2_000_000)
    assert parser.parse(*padded(platform, 2_000_000)).resource == ORDER
    with pytest.raises(BodyTooLarge):
        parser.parse(*padded(platform, 2_000_001))
    parser.max_body = 1_000
    with pytest.raises(BodyTooLarge):
        parser.parse(*padded(platform, 1_001))
    for wrong in (0, -1):
        with pytest.raises(ConfigurationError, match=f"max_body is {wrong}"):
            parser_of(ring, max_body=wrong)


def test_the_head_is_enough_to_refuse(parser: NotificationParser, platform: Platform) -> None:
    headers, _body = platform.notify()
    parser.check_head(headers)
    parser.check_head([*headers, ("Content-Length", str(MAX_BODY))])
    with pytest.raises(BodyTooLarge):
        parser.check_head([*headers, ("Content-Length", str(MAX_BODY + 1))])
    for name in ("Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Serial", "Wechatpay-Signature"):
        with pytest.raises(MissingHeader, match=f"{name} is missing"):
            parser.check_head([*((n, v) for n, v in headers if n != name), ("Content-Length", "5000000")])
    with pytest.raises(RawRequestNeeded):
        parser.check_head(object())  # type: ignore[arg-type]


LENGTHS: list[tuple[Any, int | None]] = [
    ({"content-length": "7"}, 7),
    ({"Content-Length": "7"}, 7),
    ({"CONTENT-LENGTH": " 7 "}, 7),
    ({"CONTENT_LENGTH": "7", "wsgi.input": object(), "REQUEST_METHOD": "POST"}, 7),
    ({"CONTENT_LENGTH": ""}, None),
    ({"CONTENT_LENGTH": "seven"}, None),
    ({"CONTENT_LENGTH": "-7"}, None),
    ({"CONTENT_LENGTH": "９"}, None),
    ({"CONTENT_LENGTH": None}, None),
    ([(b"content-length", b"7")], 7),
    ([("Content-Length", "7"), ("content-length", "9")], 9),
    ({"type": "http", "headers": [(b"Content-Length", b"7")]}, 7),
    ([("Content-Length", "9" * 5000)], 999_999_999_999_999_999),
    ([("Content-Type", "application/json")], None),
    ([], None),
]


@pytest.mark.parametrize(("headers", "length"), LENGTHS, ids=lambda value: repr(value)[:40])
def test_the_length_that_is_announced(headers: Any, length: int | None) -> None:
    assert content_length(headers) == length


@pytest.mark.parametrize("headers", [None, 5, "Content-Length", [1, 2]], ids=repr)
def test_no_length_among_what_holds_no_headers(headers: Any) -> None:
    with pytest.raises(RawRequestNeeded, match="these are not headers"):
        content_length(headers)
