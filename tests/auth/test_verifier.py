"""The failure table of the verifier: each row once through the Verifier, once through httpx and a socket."""

from __future__ import annotations

import ssl
from collections.abc import Callable

import httpx
import pytest
from wechatpay_auth import (
    DuplicateHeader,
    KeyRing,
    MalformedHeader,
    MerchantCredentials,
    MissingHeader,
    ResponseNotVerified,
    SignatureMismatch,
    SignatureProbe,
    TimestampOutOfWindow,
    UnknownSerial,
    VerificationCause,
    VerificationError,
    Verifier,
    WeChatPayAuth,
    has_signature,
    reply_message,
)

from tests.auth.conftest import NOW, PLATFORM_SERIAL, PUBLIC_KEY_ID, Keys, RawServer, http_reply

BODY = '{"state":"已签约"}'.encode()

Headers = list[tuple[str, str]]
Break = Callable[[Keys], tuple[Headers, bytes]]


def without(name: str) -> Break:
    return lambda keys: ([pair for pair in signed(keys) if pair[0] != name], BODY)


def doubled(name: str) -> Break:
    # why: also when both are the same, and however they are spelt: a proxy's copy proves nothing.
    return lambda keys: ([*signed(keys), (name.upper(), dict(signed(keys))[name])], BODY)


def replaced(name: str, value: str) -> Break:
    return lambda keys: ([(given, value if given == name else old) for given, old in signed(keys)], BODY)


def signed(keys: Keys) -> Headers:
    return keys.reply_headers(BODY, at=NOW)


def signed_at(timestamp: str) -> Break:
    """A true signature over a timestamp that is wrong in itself."""

    def make(keys: Keys) -> tuple[Headers, bytes]:
        signature = keys.platform_signs(
            b"%b\n%b\n%b\n" % (timestamp.encode(errors="backslashreplace"), b"Zx81Nonce", BODY)
        )
        table = {"Wechatpay-Timestamp": timestamp, "Wechatpay-Signature": signature}
        return [(name, table.get(name, value)) for name, value in signed(keys)], BODY

    return make


def signature_of(change: Callable[[str], str]) -> Break:
    def make(keys: Keys) -> tuple[Headers, bytes]:
        return [(name, change(value) if name == "Wechatpay-Signature" else value) for name, value in signed(keys)], BODY

    return make


def by_stranger(keys: Keys) -> tuple[Headers, bytes]:
    signature = keys.stranger_signs(reply_message(str(NOW), "Zx81Nonce", BODY))
    return replaced("Wechatpay-Signature", signature)(keys)


def by_other_key_of_ring(keys: Keys) -> tuple[Headers, bytes]:
    """Signed by the stranger, and claimed for a serial that only differs in being known."""
    headers, body = by_stranger(keys)
    return [(n, PLATFORM_SERIAL if n == "Wechatpay-Serial" else v) for n, v in headers], body


TIMESTAMP, NONCE = "Wechatpay-Timestamp", "Wechatpay-Nonce"
SIGNATURE, SERIAL = "Wechatpay-Signature", "Wechatpay-Serial"
FOUR = (TIMESTAMP, NONCE, SIGNATURE, SERIAL)
Cause = VerificationCause

Row = tuple[str, Break, type[VerificationError], VerificationCause, str]

ROWS: list[Row] = [
    *((f"missing {name}", without(name), MissingHeader, Cause.MISSING_HEADER, name) for name in FOUR),
    *((f"doubled {name}", doubled(name), DuplicateHeader, Cause.DUPLICATE_HEADER, name) for name in FOUR),
    *((f"empty {name}", replaced(name, ""), MalformedHeader, Cause.MALFORMED_HEADER, name) for name in FOUR),
    *(
        (f"timestamp {text!r}", signed_at(text), MalformedHeader, Cause.MALFORMED_HEADER, TIMESTAMP)
        for text in (
            "now",
            f"-{NOW}",
            f"+{NOW}",
            f"{NOW}.0",
            f"{NOW}e0",
            f"{NOW},{NOW}",
            "1_760_000_000",
            "0x68e77800",
            "0" * 3 + str(NOW),
            "9" * 5000,
        )
    ),
    *(
        (f"signature {text!r}", replaced(SIGNATURE, text), MalformedHeader, Cause.MALFORMED_HEADER, SIGNATURE)
        for text in ("not base64!", "QUJD*A==", "QUJDR", "QQ=A", "====", "QUJD QUJD", "-_-_")
    ),
    (
        "signature with a tail",
        signature_of(lambda text: text + "=QUJD"),
        MalformedHeader,
        Cause.MALFORMED_HEADER,
        SIGNATURE,
    ),
    (
        "nonce overlong",
        replaced(NONCE, "-" * 200),
        MalformedHeader,
        Cause.MALFORMED_HEADER,
        NONCE,
    ),
    ("nonce with a space", replaced(NONCE, "a b"), MalformedHeader, Cause.MALFORMED_HEADER, NONCE),
    (
        "301 s old",
        lambda keys: (keys.reply_headers(BODY, at=NOW - 301), BODY),
        TimestampOutOfWindow,
        Cause.TIMESTAMP_TOO_OLD,
        TIMESTAMP,
    ),
    (
        "301 s in the future",
        lambda keys: (keys.reply_headers(BODY, at=NOW + 301), BODY),
        TimestampOutOfWindow,
        Cause.TIMESTAMP_IN_FUTURE,
        TIMESTAMP,
    ),
    *(
        (f"unknown serial {text!r}", replaced(SERIAL, text), UnknownSerial, Cause.UNKNOWN_SERIAL, SERIAL)
        for text in (
            "F" * 40,
            PUBLIC_KEY_ID.lower(),
            PUBLIC_KEY_ID + "0",
            "0x" + PLATFORM_SERIAL,
            "-" + PLATFORM_SERIAL,
            PLATFORM_SERIAL[:20] + "_" + PLATFORM_SERIAL[20:],
            "%s",
            "A" * 5000,
        )
    ),
    ("another key's signature", by_stranger, SignatureMismatch, Cause.SIGNATURE_MISMATCH, SIGNATURE),
    ("another serial's key", by_other_key_of_ring, SignatureMismatch, Cause.SIGNATURE_MISMATCH, SIGNATURE),
    (
        "a signature of the wrong length",
        replaced(SIGNATURE, "QUJD"),
        SignatureMismatch,
        Cause.SIGNATURE_MISMATCH,
        SIGNATURE,
    ),
    (
        "body changed by a byte",
        lambda keys: (signed(keys), BODY[:-1] + b"]"),
        SignatureMismatch,
        Cause.SIGNATURE_MISMATCH,
        SIGNATURE,
    ),
    (
        "body longer by a line feed",
        lambda keys: (signed(keys), BODY + b"\n"),
        SignatureMismatch,
        Cause.SIGNATURE_MISMATCH,
        SIGNATURE,
    ),
    (
        "body empty",
        lambda keys: (signed(keys), b""),
        SignatureMismatch,
        Cause.SIGNATURE_MISMATCH,
        SIGNATURE,
    ),
    (
        "nonce of another reply",
        replaced(NONCE, "otherNonce"),
        SignatureMismatch,
        Cause.SIGNATURE_MISMATCH,
        SIGNATURE,
    ),
    (
        "timestamp freshened",
        replaced(TIMESTAMP, str(NOW + 1)),
        SignatureMismatch,
        Cause.SIGNATURE_MISMATCH,
        SIGNATURE,
    ),
    (
        "signature probe",
        signature_of(lambda text: "WECHATPAY/SIGNTEST/" + text[19:]),
        SignatureProbe,
        Cause.SIGNATURE_PROBE,
        SIGNATURE,
    ),
]
# Rows that no HTTP library lets through, so they exist only for callers with headers of their own.
OFF_THE_WIRE: list[Row] = [
    (
        "timestamp of other digits",
        signed_at("１７６０００００００"),
        MalformedHeader,
        Cause.MALFORMED_HEADER,
        TIMESTAMP,
    ),
    (
        "timestamp with a line feed",
        signed_at(f"{NOW}\n"),
        MalformedHeader,
        Cause.MALFORMED_HEADER,
        TIMESTAMP,
    ),
    (
        "signature with a line feed",
        signature_of(lambda text: text + "\n"),
        MalformedHeader,
        Cause.MALFORMED_HEADER,
        SIGNATURE,
    ),
    (
        "signature folded",
        signature_of(lambda text: text[:64] + "\n" + text[64:]),
        MalformedHeader,
        Cause.MALFORMED_HEADER,
        SIGNATURE,
    ),
    (
        "signature not ASCII",
        replaced(SIGNATURE, "签名"),
        MalformedHeader,
        Cause.MALFORMED_HEADER,
        SIGNATURE,
    ),
    (
        "nonce with a line feed",
        replaced(NONCE, "Zx81\nNonce"),
        MalformedHeader,
        Cause.MALFORMED_HEADER,
        NONCE,
    ),
    ("serial not ASCII", replaced(SERIAL, "\udcff"), UnknownSerial, Cause.UNKNOWN_SERIAL, SERIAL),
]


def every(rows: list[Row]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(
        ("damage", "kind", "cause", "header"), [row[1:] for row in rows], ids=[row[0] for row in rows]
    )


@every(ROWS + OFF_THE_WIRE)
def test_verifier_refuses(
    keys: Keys,
    verifier: Verifier,
    damage: Break,
    kind: type[VerificationError],
    cause: VerificationCause,
    header: str,
) -> None:
    headers, body = damage(keys)
    with pytest.raises(VerificationError) as caught:
        verifier.verify(headers, body)
    assert type(caught.value) is kind
    assert (caught.value.cause, caught.value.header) == (cause, header)
    assert len(str(caught.value)) < 250, "what a stranger sent must not flood a log"


@every(ROWS)
@pytest.mark.parametrize("status", [200, 404])
def test_httpx_adapter_refuses(
    keys: Keys,
    ring: KeyRing,
    credentials: MerchantCredentials,
    server: RawServer,
    tls: ssl.SSLContext,
    damage: Break,
    kind: type[VerificationError],
    cause: VerificationCause,
    header: str,
    status: int,
) -> None:
    headers, body = damage(keys)
    server.answer = lambda _request: http_reply(status, headers, body)
    auth = WeChatPayAuth(credentials, ring, allowed_hosts={"127.0.0.1"}, clock=lambda: float(NOW))
    with httpx.Client(auth=auth, verify=tls, trust_env=False) as client:
        if status == 404 and kind is MissingHeader:
            # An error reply need not be signed; then it is the caller's to read.
            assert client.get(server.url).status_code == 404
            return
        with pytest.raises(ResponseNotVerified) as caught:
            client.get(server.url)
    error = caught.value
    assert type(error.cause) is kind
    assert (error.cause.cause, error.cause.header) == (cause, header)
    assert error.__cause__ is error.cause
    assert (error.status_code, error.content) == (status, body)
    assert error.request_id == "08F5B2A1C3-268435461"
    assert error.numeric_code == 268435461


@pytest.mark.parametrize("age", [300, 0, -300])
def test_300_seconds_either_way_are_accepted(keys: Keys, verifier: Verifier, age: int) -> None:
    verified = verifier.verify(keys.reply_headers(BODY, at=NOW - age), BODY)
    assert verified.serial == PUBLIC_KEY_ID


@pytest.mark.parametrize(
    ("age", "cause", "text"),
    [
        (1, VerificationCause.TIMESTAMP_TOO_OLD, "is 1 s old, more than 0 s"),
        (-1, VerificationCause.TIMESTAMP_IN_FUTURE, "is 1 s in the future, more than 0 s"),
    ],
)
def test_a_window_of_no_time_at_all(keys: Keys, ring: KeyRing, age: int, cause: object, text: str) -> None:
    verifier = Verifier(ring, clock=lambda: NOW, window=0)
    verifier.verify(keys.reply_headers(BODY, at=NOW), BODY)
    with pytest.raises(TimestampOutOfWindow, match=text) as caught:
        verifier.verify(keys.reply_headers(BODY, at=NOW - age), BODY)
    assert caught.value.cause is cause


@pytest.mark.parametrize("fraction", [0.0, 0.999])
def test_a_fraction_of_a_second_does_not_matter(keys: Keys, ring: KeyRing, fraction: float) -> None:
    verifier = Verifier(ring, clock=lambda: NOW + 300 + fraction)
    verifier.verify(keys.reply_headers(BODY, at=NOW), BODY)


@pytest.mark.parametrize("serial", [PLATFORM_SERIAL, PLATFORM_SERIAL.lower(), PLATFORM_SERIAL.lstrip("0")], ids=str)
def test_hex_serials_are_numbers(keys: Keys, verifier: Verifier, serial: str) -> None:
    verified = verifier.verify(keys.reply_headers(BODY, at=NOW, serial=serial), BODY)
    assert verified.serial == PLATFORM_SERIAL


@pytest.mark.parametrize(
    "nonce", ["c5ac7061-fccb-6bf3", "a+b/c==", "!", "~", "".join(map(chr, range(0x21, 0x7F))), "x" * 128, "-" * 128]
)
def test_a_nonce_may_have_any_printable_character(keys: Keys, verifier: Verifier, nonce: str) -> None:
    assert verifier.verify(keys.reply_headers(BODY, at=NOW, nonce=nonce), BODY).serial == PUBLIC_KEY_ID


@pytest.mark.parametrize("nonce", ["", " ", "a b", "-" * 129, "x" * 129, "a-\t", "a-\x7f", "a-\x00"])
def test_any_other_nonce_is_refused_though_it_is_signed(keys: Keys, verifier: Verifier, nonce: str) -> None:
    with pytest.raises(MalformedHeader, match="Nonce"):
        verifier.verify(keys.reply_headers(BODY, at=NOW, nonce=nonce), BODY)


def test_an_empty_body_is_signed_too(keys: Keys, verifier: Verifier) -> None:
    verifier.verify(keys.reply_headers(b"", at=NOW), b"")


def test_a_mapping_will_do(keys: Keys, verifier: Verifier) -> None:
    verifier.verify({name.lower(): value for name, value in signed(keys)}, BODY)


def test_a_mapping_that_joined_doubled_headers_is_refused(keys: Keys, verifier: Verifier) -> None:
    joined = httpx.Headers([*signed(keys), *signed(keys)])
    with pytest.raises(VerificationError):
        verifier.verify(joined, BODY)


def test_headers_as_bytes(keys: Keys, verifier: Verifier) -> None:
    raw = [(name.lower().encode(), value.encode()) for name, value in signed(keys)]
    assert verifier.verify_raw(raw, BODY).serial == PUBLIC_KEY_ID


def test_a_timestamp_has_twelve_digits_at_most(keys: Keys, verifier: Verifier) -> None:
    assert verifier.verify(*signed_at(f"{NOW:012}")(keys)).serial == PUBLIC_KEY_ID
    with pytest.raises(TimestampOutOfWindow):
        verifier.verify(*signed_at("9" * 12)(keys))


def test_four_headers_are_enough(keys: Keys) -> None:
    headers = dict(keys.reply_headers(BODY, at=NOW))
    assert has_signature({name: headers[name] for name in FOUR})


def test_has_signature_wants_all_four(keys: Keys) -> None:
    assert has_signature(signed(keys))
    assert has_signature({name.upper(): value for name, value in signed(keys)})
    for name in FOUR:
        assert not has_signature([pair for pair in signed(keys) if pair[0] != name])


def test_bytes_cannot_wander_between_nonce_and_body(keys: Keys, verifier: Verifier) -> None:
    # One signature, two readings: "nonce LF first line of the body" as nonce, or as nonce and body.
    body = b"first\nsecond"
    headers = keys.reply_headers(body, at=NOW)
    moved = [(n, v + "\nfirst" if n == NONCE else v) for n, v in headers]
    with pytest.raises(MalformedHeader):
        verifier.verify(moved, b"second")
