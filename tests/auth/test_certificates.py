"""The reply to GET /v3/certificates: what is accepted, what is refused, and in which words."""

from __future__ import annotations

import json
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest
import wechatpay_auth
from wechatpay_auth import (
    ConfigurationError,
    DecryptionError,
    KeyRing,
    OutcomeUnknown,
    RateLimited,
    ResponseNotVerified,
    ResponseUnreadable,
    SignatureMismatch,
    TimestampOutOfWindow,
    UnknownSerial,
    WeChatPayError,
)
from wechatpay_auth.certificate_errors import PublicKeyRequired
from wechatpay_auth.certificates import read_certificates
from wechatpay_auth.scheme import UnsupportedAlgorithm

from tests.auth.conftest import APIV3_KEY, NOW, PUBLIC_KEY_ID, Keys
from tests.auth.conftest_certificates import DAY, SERIALS, Platform, entry, platform_key


def clock() -> float:
    return float(NOW)


@pytest.fixture
def platform() -> Platform:
    return Platform(now=clock)


def read(platform: Platform, body: bytes | None = None, **more: object) -> list[str]:
    content = platform.body() if body is None else body
    options: dict[str, object] = {"clock": clock, **more}
    found = read_certificates(platform.headers(content), content, APIV3_KEY, **options)  # type: ignore[arg-type]
    return [certificate.serial for certificate in found]


def test_a_first_download_is_verified_with_what_it_brought(platform: Platform) -> None:
    platform.listed = [0, 1]
    body = platform.body()
    first, second = read_certificates(platform.headers(body), body, APIV3_KEY, clock=clock)
    assert (first.serial, second.serial) == SERIALS[:2]
    assert first.pem == platform.pem(0)
    assert first.key.kind == "certificate"
    assert first.key.public_key == platform_key(0).public_key()
    assert first.key.counters.verified == 1
    assert second.key.counters == (0, 0, 0)


def test_a_key_of_the_ring_may_have_signed(platform: Platform, keys: Keys) -> None:
    ring = KeyRing.load(
        public_key_id=PUBLIC_KEY_ID, public_key=keys.platform_pem, certificates=[keys.platform_certificate]
    )
    body = platform.body()
    found = read_certificates(keys.reply_headers(body, at=NOW), body, APIV3_KEY, keys=ring, clock=clock)
    assert [certificate.serial for certificate in found] == [SERIALS[0]]
    assert ring.counters[PUBLIC_KEY_ID].verified == 1
    assert SERIALS[0] not in ring.serials, "reading changes nothing"


def test_a_certificate_cannot_take_the_place_of_one_in_the_ring(platform: Platform, keys: Keys) -> None:
    """Whoever knows the APIv3 key still has to sign with the key that is known under a known serial."""
    ring = KeyRing()
    ring.add_certificate(wechatpay_auth.load_certificate(certificate_of(keys, SERIALS[0])))
    with pytest.raises(ResponseNotVerified) as caught:
        read(platform, keys=ring)
    assert type(caught.value.cause) is SignatureMismatch
    assert ring.counters[SERIALS[0]].refused == 1


def certificate_of(keys: Keys, serial: str, **term: int) -> bytes:
    from tests.auth.conftest import certificate_pem

    return certificate_pem(keys.platform, serial, **term)


def test_certificates_not_begun_are_kept_and_ended_ones_are_not(platform: Platform) -> None:
    platform.listed = [0, 1, 2]
    platform.begins = {1: NOW + DAY}
    platform.ends = {2: NOW - 60}
    assert read(platform) == list(SERIALS[:2])


def test_an_ended_certificate_verifies_nothing(platform: Platform) -> None:
    platform.listed = [0, 1]
    platform.ends = {0: NOW - 60}
    with pytest.raises(ResponseNotVerified) as caught:
        read(platform)
    assert type(caught.value.cause) is UnknownSerial
    platform.listed = [0]
    with pytest.raises(ResponseUnreadable, match="no certificate whose term is not over"):
        read(platform)


def test_a_stale_or_forged_reply(platform: Platform) -> None:
    body = platform.body()
    headers = platform.headers(body)
    with pytest.raises(ResponseNotVerified) as caught:
        read_certificates(headers, body, APIV3_KEY, clock=lambda: NOW + 301.0)
    assert type(caught.value.cause) is TimestampOutOfWindow
    assert caught.value.__cause__ is caught.value.cause
    with pytest.raises(ResponseNotVerified) as caught:
        read_certificates(headers, body + b" ", APIV3_KEY, clock=clock)
    assert type(caught.value.cause) is SignatureMismatch
    with pytest.raises(ResponseNotVerified, match="Wechatpay-Timestamp is missing"):
        read_certificates([], body, APIV3_KEY, clock=clock)
    forged = platform.headers(body, by=1)
    with pytest.raises(ResponseNotVerified) as caught:
        read_certificates(forged, body, APIV3_KEY, clock=clock)
    assert type(caught.value.cause) is UnknownSerial
    assert caught.value.content == body


def test_another_apiv3_key(platform: Platform) -> None:
    platform.apiv3_key = "another-apiv3-key-of-32-bytes---"
    with pytest.raises(DecryptionError, match="the APIv3 key is not the one set in the merchant platform"):
        read(platform)


def test_an_altered_certificate_is_not_decrypted(platform: Platform) -> None:
    good = entry(SERIALS[0], platform.pem(0))
    sealed = good["encrypt_certificate"]
    assert isinstance(sealed, dict)
    for change in ({"nonce": "0" * 12}, {"associated_data": "x"}, {"associated_data": None}, {"ciphertext": "QUJD"}):
        with pytest.raises(DecryptionError):
            read(platform, listing({**good, "encrypt_certificate": {**sealed, **change}}))


def listing(*entries: object) -> bytes:
    return json.dumps({"data": list(entries)}).encode()


def test_entries_of_other_algorithms_are_passed_over(platform: Platform) -> None:
    good = entry(SERIALS[0], platform.pem(0))
    other = entry(SERIALS[1], platform.pem(1), algorithm="AEAD_SM4_GCM")
    assert read(platform, listing(other, good)) == [SERIALS[0]]
    with pytest.raises(UnsupportedAlgorithm, match="AEAD_SM4_GCM"):
        read(platform, listing(other))


BAD_LISTS: dict[str, tuple[Callable[[Platform, Keys], bytes], str]] = {
    "not JSON": (lambda _p, _k: b"<html>", "not JSON"),
    "not UTF-8": (lambda _p, _k: b'{"data": "\xff"}', "not JSON"),
    "nested deep": (lambda _p, _k: b"[" * 100_000, "not JSON"),
    "a list": (lambda _p, _k: b"[]", "no list `data`"),
    "no data": (lambda _p, _k: b'{"data": {}}', "no list `data`"),
    "no certificates": (lambda _p, _k: b'{"data": []}', "no certificate whose term"),
    "entry a text": (lambda _p, _k: listing("x"), "no encrypt_certificate"),
    "no serial": (
        lambda p, _k: listing({**entry(SERIALS[0], p.pem(0)), "serial_no": None}),
        "serial_no of an entry is missing",
    ),
    "half a surrogate pair": (
        lambda p, _k: listing(entry(SERIALS[0], p.pem(0), nonce="\ud800" * 12)),
        "nonce of an entry",
    ),
    "another serial": (lambda p, _k: listing(entry(SERIALS[1], p.pem(0))), SERIALS[0]),
    "not a certificate": (lambda p, k: listing(entry(SERIALS[0], k.platform_pem)), "given as a public key"),
}


@pytest.mark.parametrize("row", BAD_LISTS)
def test_a_list_that_cannot_be_read(platform: Platform, keys: Keys, row: str) -> None:
    make, words = BAD_LISTS[row]
    body = make(platform, keys)
    with pytest.raises(ResponseUnreadable, match=words) as caught:
        read(platform, body)
    assert caught.value.content == body[: 64 * 1024]
    assert caught.value.__context__ is None


def refusal(code: str, message: str = "…") -> bytes:
    return json.dumps({"code": code, "message": message}).encode()


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (404, refusal("RESOURCE_NOT_EXISTS", "无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥")),
        (404, refusal("RESOURCENOTEXISTS")),
        (500, refusal("SYSTEM_ERROR", "无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥")),
    ],
)
def test_a_merchant_with_the_public_key_is_told_so(status: int, body: bytes) -> None:
    with pytest.raises(PublicKeyRequired) as caught:
        read_certificates([], body, APIV3_KEY, status_code=status)
    text = str(caught.value)
    for words in ("this merchant uses the WeChat Pay public key", "public_key_id", "public_key", "PUB_KEY_ID_"):
        assert words in text
    assert isinstance(caught.value, ConfigurationError)


def test_other_refusals_are_what_they_are_elsewhere() -> None:
    with pytest.raises(RateLimited):
        read_certificates({}, refusal("FREQUENCY_LIMITED"), APIV3_KEY, status_code=429)
    with pytest.raises(OutcomeUnknown):
        read_certificates({}, b"<html>", APIV3_KEY, status_code=502)


def test_no_frame_and_no_error_holds_the_apiv3_key(platform: Platform) -> None:
    wrong = entry(SERIALS[0], platform.pem(0), apiv3_key="another-apiv3-key-of-32-bytes---")
    for body in (b"<html>", listing(wrong), listing(entry(SERIALS[1], platform.pem(0)))):
        with pytest.raises(WeChatPayError) as caught:
            read(platform, body)
        for frame, _line in traceback.walk_tb(caught.value.__traceback__):
            if Path(frame.f_code.co_filename).is_relative_to(Path(wechatpay_auth.__file__).parent):
                assert APIV3_KEY not in repr(frame.f_locals)
