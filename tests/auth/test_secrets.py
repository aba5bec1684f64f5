"""Plant a key, an APIv3 key and a passphrase, use everything, and search all that can be seen for them."""

from __future__ import annotations

import base64
import copy
import inspect
import logging
import ssl
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import wechatpay_auth
from cryptography.hazmat.primitives import serialization
from wechatpay_auth import (
    MERCHANT_RSA,
    BrandCredentials,
    CertificateFolder,
    CertificateRefresher,
    ConfigurationError,
    KeyRing,
    MemoryCertificateStore,
    MemoryReplayCache,
    MerchantCredentials,
    NotificationParser,
    ResponseNotVerified,
    Signer,
    Verifier,
    WeChatPayAuth,
    WeChatPayError,
    decrypt,
    encrypt,
    error_from_reply,
    load_config,
    load_private_key,
    load_public_key,
    parse_authorization,
    transport_error,
)

from tests.auth.conftest import (
    APIV3_KEY,
    MERCHANT_SERIAL,
    PASSPHRASE,
    PUBLIC_KEY_ID,
    Keys,
    Library,
    RawServer,
    http_reply,
    private_pem,
)

Search = Callable[..., None]


@pytest.fixture(scope="module")
def encrypted_pem(keys: Keys) -> bytes:
    return keys.merchant.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(PASSPHRASE.encode()),
    )


@pytest.fixture(scope="module")
def planted(keys: Keys, encrypted_pem: bytes) -> list[str]:
    pems = [keys.merchant_pem, private_pem(keys.merchant), encrypted_pem]
    pems.append(
        keys.merchant.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.TraditionalOpenSSL,
            serialization.NoEncryption(),
        )
    )
    lines = [line for pem in pems for line in pem.decode().splitlines()[1:-1] if len(line) > 20]
    numbers = keys.merchant.private_numbers()
    secrets = [f"{number}" for number in (numbers.p, numbers.q, numbers.d)]
    secrets += [f"{number:x}" for number in (numbers.p, numbers.q, numbers.d)]
    return [*lines, *secrets, APIV3_KEY, PASSPHRASE, APIV3_KEY.encode().hex()]


@pytest.fixture
def search(planted: list[str]) -> Search:
    def look(*texts: str) -> None:
        for text in texts:
            for secret in planted:
                assert secret not in text, f"a secret is in {text[:80]!r}…"

    return look


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    with (
        caplog.at_level(logging.DEBUG),
        caplog.at_level(logging.DEBUG, "httpx"),
        caplog.at_level(logging.DEBUG, "httpcore"),
    ):
        yield caplog


@pytest.fixture
def loaded(encrypted_pem: bytes) -> MerchantCredentials:
    return MerchantCredentials(
        "1900000001", encrypted_pem, serial=MERCHANT_SERIAL, passphrase=PASSPHRASE, apiv3_key=APIV3_KEY
    )


def seen_of(value: object) -> list[str]:
    """Each way in which an object turns into text by itself."""
    texts = [repr(value), str(value), f"{value}", repr([value]), repr({"key": value})]
    if isinstance(value, BaseException):
        texts += [repr(value.args), "".join(traceback.format_exception(value))]
        texts += [repr(vars(value))]
        for linked in (value.__cause__, value.__context__):
            if linked is not None:
                texts += seen_of(linked)
    return texts


def test_the_search_does_find_what_is_there(search: Search, keys: Keys) -> None:
    with pytest.raises(AssertionError, match="a secret is in"):
        search(f"x{APIV3_KEY}y")
    with pytest.raises(AssertionError, match="a secret is in"):
        search(keys.merchant_pem.decode())


def test_objects(search: Search, keys: Keys, loaded: MerchantCredentials, encrypted_pem: bytes, tmp_path: Path) -> None:
    (tmp_path / "key.pem").write_bytes(encrypted_pem)
    (tmp_path / "key.pem").chmod(0o600)
    (tmp_path / "pub.pem").write_bytes(keys.platform_pem)
    (tmp_path / "wechatpay.toml").write_text(
        f'[merchant]\nmchid="1900000001"\nserial="{MERCHANT_SERIAL}"\nprivate_key="key.pem"\n'
        f'passphrase="{PASSPHRASE}"\napiv3_key="{APIV3_KEY}"\n'
        f'[platform]\npublic_key_id="{PUBLIC_KEY_ID}"\npublic_key="pub.pem"\n'
    )
    config = load_config(tmp_path / "wechatpay.toml", {})
    signer = Signer(loaded)
    brand = BrandCredentials(
        "123456789", encrypted_pem, serial=MERCHANT_SERIAL, passphrase=PASSPHRASE, apiv3_key=APIV3_KEY
    )
    refresher = CertificateRefresher(config.keys, APIV3_KEY)
    objects = {
        "BrandCredentials": brand,
        "CertificateFolder": CertificateFolder(tmp_path / "certificates", APIV3_KEY),
        "CertificateRefresher": refresher,
        "NotificationParser": NotificationParser(config.keys, loaded),
        "MemoryReplayCache": MemoryReplayCache(),
        "MemoryCertificateStore": MemoryCertificateStore(),
        "KeyCounters": config.keys.counters[PUBLIC_KEY_ID],
        "SignatureScheme": MERCHANT_RSA,
        "MerchantCredentials": loaded,
        "Config": config,
        "Signer": signer,
        "KeyRing": config.keys,
        "PlatformKey": config.keys.find(PUBLIC_KEY_ID),
        "Verifier": Verifier(config.keys),
        "VerifiedBy": Verifier(config.keys).verify(keys.reply_headers(b""), b""),
        "WeChatPayAuth": WeChatPayAuth(loaded, config.keys),
        "Authorization": parse_authorization(signer.authorization("GET", b"/", b"")),
    }
    for name, value in objects.items():
        search(*seen_of(value), *seen_of(copy.copy(value)))
        assert type(value).__name__ == name
    # A public class that is neither here nor an error was forgotten.
    # Protocols have no objects of their own; what holds nothing but what came from outside is not a secret's place.
    plain = {"Notification", "PlatformCertificate", "StoredCertificates", "Upload", "ErrorBody", "Difference"}
    plain |= {"Resolution", "TookEffect", "NoEffectYet", "Failed", "OtherValues", "NotKnown"}
    classes = {
        name
        for name in wechatpay_auth.__all__
        if inspect.isclass(kind := getattr(wechatpay_auth, name))
        and not issubclass(kind, (Exception, wechatpay_auth.VerificationCause))
        and not getattr(kind, "_is_protocol", False)
    }
    assert classes - plain == set(objects)


def failures(keys: Keys, encrypted_pem: bytes, tmp_path: Path) -> dict[str, Callable[[], object]]:
    key, body = keys.merchant_pem, b"".join(keys.merchant_pem.splitlines()[1:-1])
    sealed = encrypt(APIV3_KEY.encode(), b"n" * 12, b"x", b"")
    broken = tmp_path / "wechatpay.toml"
    broken.write_text(f'[merchant]\napiv3_key = "{APIV3_KEY}\n')
    misspelt = tmp_path / "misspelt.toml"
    misspelt.write_text(f'[merchant]\nmchid = "1"\npass_phrase = "{PASSPHRASE}"\napiv3_key = "{APIV3_KEY}"\n')
    return {
        "passphrase too much": lambda: load_private_key(key, PASSPHRASE),
        "passphrase missing": lambda: load_private_key(encrypted_pem),
        "passphrase wrong": lambda: load_private_key(encrypted_pem, PASSPHRASE[::-1]),
        "key damaged": lambda: load_private_key(key.replace(b"MII", b"NJJ", 1)),
        "key cut off": lambda: load_private_key(key[:-30]),
        "key without armour, damaged": lambda: load_private_key(body.replace(b"MII", b"MIJ", 1)),
        "key as text, damaged": lambda: load_private_key(body.decode().replace("MII", "MIJ", 1)),
        "key in base64, damaged": lambda: load_private_key(base64.b64encode(key[:-30])),
        "key as a path, spoilt": lambda: load_private_key("!" + body.decode()),
        "key as a public key": lambda: load_public_key(key),
        "key as a certificate": lambda: KeyRing().add_certificate(key),
        "APIv3 key as serial": lambda: MerchantCredentials("1", key, serial=APIV3_KEY),
        "key as APIv3 key": lambda: MerchantCredentials("1", key, serial="A" * 40, apiv3_key=key),
        "APIv3 key as mchid": lambda: MerchantCredentials(APIV3_KEY, key, serial="A" * 40),
        "APIv3 key too long": lambda: MerchantCredentials("1", key, serial="A" * 40, apiv3_key=APIV3_KEY + "x"),
        "AEAD with a long key": lambda: decrypt(APIV3_KEY.encode() + b"x", b"n" * 12, sealed, None),
        "AEAD altered": lambda: decrypt(APIV3_KEY.encode(), b"m" * 12, sealed, None),
        "configuration broken": lambda: load_config(broken, {}),
        "configuration misspelt": lambda: load_config(misspelt, {}),
        "key in a variable, spoilt": lambda: load_config(environ={"WECHATPAY_PRIVATE_KEY": "!" + body.decode()}),
        "configuration with a wrong serial": lambda: load_config(
            environ={
                "WECHATPAY_MCHID": "1",
                "WECHATPAY_SERIAL": "12",
                "WECHATPAY_PRIVATE_KEY": encrypted_pem.decode(),
                "WECHATPAY_PRIVATE_KEY_PASSPHRASE": PASSPHRASE,
                "WECHATPAY_APIV3_KEY": APIV3_KEY,
                "WECHATPAY_PUBLIC_KEY_ID": PUBLIC_KEY_ID,
                "WECHATPAY_PUBLIC_KEY": keys.platform_pem.decode(),
            }
        ),
        "configuration incomplete": lambda: load_config(
            environ={"WECHATPAY_PRIVATE_KEY": key.decode(), "WECHATPAY_APIV3_KEY": APIV3_KEY}
        ),
    }


def test_exceptions(search: Search, keys: Keys, encrypted_pem: bytes, tmp_path: Path) -> None:
    for name, fail in failures(keys, encrypted_pem, tmp_path).items():
        with pytest.raises(WeChatPayError) as caught:
            fail()
        try:
            search(*seen_of(caught.value))
        except AssertionError as error:
            raise AssertionError(f"{name}: {error}") from None


def test_frames_of_a_failed_configuration(search: Search, keys: Keys, encrypted_pem: bytes, tmp_path: Path) -> None:
    """Error reporters print the variables of each frame; ours hold no secret by then."""
    for name, fail in failures(keys, encrypted_pem, tmp_path).items():
        if name in {"APIv3 key as serial", "APIv3 key as mchid"}:
            continue  # why: a serial and an mchid are no secrets, so their frames may show them
        with pytest.raises(WeChatPayError) as caught:
            fail()
        for frame, _line in traceback.walk_tb(caught.value.__traceback__):
            if Path(frame.f_code.co_filename).is_relative_to(Path(wechatpay_auth.__file__).parent):
                for variable, value in frame.f_locals.items():
                    try:
                        search(repr(value))
                    except AssertionError:
                        raise AssertionError(f"{name}: {frame.f_code.co_name} holds {variable}") from None


def test_logs_and_errors_of_real_calls(
    search: Search,
    library: Library,
    keys: Keys,
    ring: KeyRing,
    loaded: MerchantCredentials,
    server: RawServer,
    tls: ssl.SSLContext,
    log: pytest.LogCaptureFixture,
) -> None:
    auth = library.auth(loaded, ring, allowed_hosts={"127.0.0.1"})
    with library.http.Client(auth=auth, verify=tls, trust_env=False, timeout=1) as client:
        server.answer = lambda _request: http_reply(200, keys.reply_headers(b"{}"), b"{}")
        reply = client.post(server.url, content=b'{"name":"planted"}')
        search(*seen_of(reply), *seen_of(reply.request), *seen_of(client))
        server.answer = lambda _request: http_reply(200, [], b"unsigned planted body")
        with pytest.raises(ResponseNotVerified) as caught:
            client.get(server.url)
        search(*seen_of(caught.value))
        assert "planted body" not in str(caught.value)
        server.answer = lambda _request: http_reply(500, [], b"planted body")
        error = error_from_reply(500, {}, client.get(server.url).content)
        search(*seen_of(error))
        server.reset = "after"
        with pytest.raises(library.http.HTTPError) as reset:
            client.get(server.url)
        search(*seen_of(transport_error(reset.value)))
    signatures = [
        parse_authorization(request.header(b"authorization").decode()).signature for request in server.recorded
    ]
    assert len(log.records) > 10
    loggers = {record.name for record in log.records}
    assert repr(library) in loggers
    assert loggers & {"httpcore.http11", "httpcore2.http11"}
    written = [record.getMessage() for record in log.records] + [repr(record.args) for record in log.records]
    search(*written, log.text)
    assert not any(signature in text for signature in signatures for text in written)
    assert not any('"name":"planted"' in text for text in written)


def test_a_secret_in_the_wrong_place_is_still_not_repeated(search: Search, keys: Keys) -> None:
    with pytest.raises(ConfigurationError) as caught:
        MerchantCredentials("1900000001", keys.merchant, serial=keys.merchant_pem.decode())
    search(*seen_of(caught.value))
    with pytest.raises(ConfigurationError) as caught:
        KeyRing().add_public_key(keys.merchant_pem.decode(), keys.platform_pem)
    search(*seen_of(caught.value))
