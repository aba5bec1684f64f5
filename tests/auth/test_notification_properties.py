"""Headers of every spelling and shape, envelopes of every content, and the OpenSSL command line as the platform."""

from __future__ import annotations

import json
import string
from base64 import b64encode
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wechatpay_auth import KeyRing, MissingHeader, VerificationError, WeChatPayError
from wechatpay_auth.apiv3_keys import APIv3Keys
from wechatpay_auth.notification import NotificationParser
from wechatpay_auth.received_headers import signature_headers

from tests.auth.conftest import NOW, PUBLIC_KEY_ID, Keys, private_pem
from tests.auth.conftest_notification import ORDER, Headers, Platform, encoded, envelope, parser_of
from tests.profiles import limit_examples
from tests.texts_from_outside import texts_from_outside

NAMES = [
    "Wechatpay-Timestamp",
    "Wechatpay-Nonce",
    "Wechatpay-Serial",
    "Wechatpay-Signature",
    "Wechatpay-Signature-Type",
]
TOKEN = st.text(string.ascii_letters + string.digits + "!#$%&'*+-.^_`|~", min_size=1, max_size=30)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner, max_size=4),
    max_leaves=12,
)
few = settings(
    max_examples=limit_examples(60),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture
def platform(keys: Keys) -> Platform:
    return Platform(keys)


@pytest.fixture
def parser(ring: KeyRing) -> NotificationParser:
    return parser_of(ring, replay_cache=None)


def ours(name: str | bytes) -> bool:
    lowered = (name.decode() if isinstance(name, bytes) else name).lower()
    return lowered.removeprefix("http_").replace("_", "-").startswith("wechatpay-")


@st.composite
def spelt(draw: st.DrawFn, name: str) -> str | bytes:
    """One of the ways in which servers and frameworks write a header's name."""
    text = "".join(draw(st.sampled_from([letter.upper(), letter.lower()])) for letter in name)
    if draw(st.booleans()):
        text = "HTTP_" + text.upper().replace("-", "_")
    return text.encode() if draw(st.booleans()) else text


@st.composite
def given_headers(draw: st.DrawFn, pairs: Headers) -> Any:
    """The same headers in some order, spelling and container, among others that do not matter."""
    given = [(draw(spelt(name)), draw(st.sampled_from([value, value.encode()]))) for name, value in pairs]
    given += draw(st.lists(st.tuples(TOKEN.filter(lambda name: not ours(name)), st.text(max_size=20)), max_size=6))
    given = draw(st.permutations(given))
    shape = draw(st.sampled_from([list, dict, iter, "lists", "scope"]))
    if shape == "lists":
        return {name: [value] for name, value in given}
    if shape == "scope":
        return {"type": "http", "headers": given}
    return shape(given)


@few
@given(data=st.data())
def test_headers_in_any_spelling_order_and_company(
    parser: NotificationParser, platform: Platform, data: st.DataObject
) -> None:
    headers, body = platform.notify()
    signed = [pair for pair in headers if pair[0] in NAMES]
    assert parser.parse(data.draw(given_headers(signed)), body).resource == ORDER
    absent = data.draw(st.sampled_from([name for name in NAMES if name != "Wechatpay-Signature-Type"]))
    with pytest.raises(MissingHeader, match=f"^{absent} is missing"):
        parser.parse(data.draw(given_headers([pair for pair in signed if pair[0] != absent])), body)


@few
@given(name=st.sampled_from(NAMES[:4]), value=st.one_of(texts_from_outside(60), st.binary(max_size=60)))
def test_no_other_value_of_a_header_will_do(
    parser: NotificationParser, platform: Platform, name: str, value: str | bytes
) -> None:
    headers, body = platform.notify()
    if value in (dict(headers)[name], dict(headers)[name].encode()):
        return
    with pytest.raises(VerificationError):
        parser.parse({**dict(headers), name: value}, body)


@few
@given(position=st.integers(0, 10**6), change=st.integers(1, 255))
def test_no_byte_of_the_body_may_change(
    parser: NotificationParser, platform: Platform, position: int, change: int
) -> None:
    headers, body = platform.notify()
    changed = bytearray(body)
    changed[position % len(body)] ^= change
    with pytest.raises(VerificationError):
        parser.parse(headers, changed)


names = texts_from_outside(12) | st.sampled_from(["headers", "type", *NAMES])
anything = st.recursive(
    st.none() | st.integers() | texts_from_outside(12) | st.binary(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names, inner, max_size=4) | st.tuples(inner, inner),
    max_leaves=10,
)


@settings(few, max_examples=limit_examples(200))
@given(headers=anything, body=st.binary(max_size=50))
def test_whatever_is_given_as_headers(parser: NotificationParser, headers: Any, body: bytes) -> None:
    with pytest.raises(WeChatPayError):
        parser.parse(headers, body)


@few
@given(resource=JSON, fields=st.dictionaries(st.text(max_size=12), JSON, max_size=3))
def test_what_is_encrypted_comes_back(
    parser: NotificationParser, platform: Platform, resource: object, fields: dict[str, object]
) -> None:
    body = encoded({**fields, **envelope(resource)})
    notification = parser.parse(platform.sign(body), body)
    assert notification.resource == json.loads(json.dumps(resource))
    assert notification.plaintext == encoded(resource)


@few
@given(content=JSON)
def test_other_json_is_refused_by_errors_of_ours(
    parser: NotificationParser, platform: Platform, content: object
) -> None:
    for changed in (content, {**envelope(), "resource": content}, {**envelope(), "id": content}):
        body = encoded(changed)
        try:
            accepted = parser.parse(platform.sign(body), body)
        except WeChatPayError:
            continue
        assert isinstance(content, str)
        assert accepted.id == content


@settings(few, max_examples=limit_examples(150))
@given(
    keys=st.lists(st.binary(min_size=32, max_size=32).filter(lambda key: key == key.strip()), min_size=1, max_size=4),
    plaintext=st.binary(max_size=300),
    nonce=st.text(string.printable, min_size=12, max_size=12),
    bound=st.text(st.characters(codec="utf-8"), max_size=20),
    data=st.data(),
)
def test_opening_agrees_with_another_interface_to_aes_gcm(
    keys: list[bytes], plaintext: bytes, nonce: str, bound: str, data: st.DataObject
) -> None:
    # The openssl command has no AEAD modes in `enc`, so the second implementation is the lower-level Cipher.
    key = data.draw(st.sampled_from(keys))
    cipher = Cipher(algorithms.AES256(key), modes.GCM(nonce.encode())).encryptor()
    cipher.authenticate_additional_data(bound.encode())
    sealed = cipher.update(plaintext) + cipher.finalize() + cipher.tag
    table = {f"19000000{number:02}": each for number, each in enumerate(keys)}
    opened = APIv3Keys(table).open("AEAD_AES_256_GCM", nonce, b64encode(sealed).decode(), bound)
    assert opened.plaintext == plaintext
    assert opened.owner is None or table[opened.owner] == key
    assert (opened.owner is None) == (keys.count(key) > 1)


@pytest.mark.parametrize("resource", [ORDER, {}, {"name": "名" * 300}], ids=["order", "empty", "long"])
def test_openssl_signs_what_the_parser_accepts(
    keys: Keys, ring: KeyRing, openssl: Callable[..., bytes], tmp_path: Path, resource: object
) -> None:
    key, body = tmp_path / "platform.pem", encoded(envelope(resource))
    key.write_bytes(private_pem(keys.platform))
    message = b"%d\nOpenSSLNonce\n%b\n" % (NOW, body)
    signature = b64encode(openssl("dgst", "-sha256", "-sign", key, data=message)).decode()
    headers = {
        "HTTP_WECHATPAY_TIMESTAMP": str(NOW),
        "HTTP_WECHATPAY_NONCE": "OpenSSLNonce",
        "HTTP_WECHATPAY_SERIAL": PUBLIC_KEY_ID,
        "HTTP_WECHATPAY_SIGNATURE": signature,
    }
    parser = parser_of(ring)
    assert parser.parse(headers, body).resource == resource
    with pytest.raises(VerificationError):
        parser.parse(headers, body + b" ")


def test_the_headers_alone() -> None:
    pairs = [("Host", "x"), ("WECHATPAY-nonce", "a"), ("Wechatpay-Nonce", b"b"), ("Wechatpay-Else", "c")]
    assert signature_headers(pairs) == [(b"wechatpay-nonce", b"a"), (b"wechatpay-nonce", b"b")]  # type: ignore[arg-type]
