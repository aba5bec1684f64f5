"""Own keys that change in a running client: nothing is lost meanwhile, and what cannot be used changes nothing."""

from __future__ import annotations

import asyncio
import logging
import os
import re
import secrets
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID
from wechatpay_auth import (
    CertificateRefresher,
    ConfigurationError,
    DecryptionError,
    KeyRing,
    MerchantCredentials,
    NotificationParser,
    PlatformKey,
    WeChatPayError,
    load_config,
)
from wechatpay_client import Client
from wechatpay_client.api.security import echo_message
from wechatpay_sandbox import Notifier, Running, running

from tests.cli.notified_shop import served_shop

OTHER_SERIAL = "4B" * 20
OTHER_APIV3_KEY = "another-apiv3-key-of-32-bytes---"
RELOADS = 50


@pytest.fixture(scope="module")
def other_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@pytest.fixture(scope="module")
def served(other_key: rsa.RSAPrivateKey) -> Iterator[Running]:
    """A sandbox whose merchant has two certificates in force, as while it changes them."""
    with running() as sandbox:
        gateway = sandbox.sandbox.gateway
        gateway.merchant = replace(gateway.merchant, other_keys={OTHER_SERIAL: other_key.public_key()})
        yield sandbox


def certify(key: rsa.RSAPrivateKey, mchid: str) -> bytes:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, mchid)])
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(int(OTHER_SERIAL, 16))
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=400))
        .sign(key, hashes.SHA256())
        .public_bytes(serialization.Encoding.PEM)
    )


@dataclass
class Merchants:
    """A configuration whose files have the one or the other key of the merchant."""

    served: Running
    folder: Path
    other_key: rsa.RSAPrivateKey

    def __post_init__(self) -> None:
        self.file = self.folder / "wechatpay.toml"
        (self.folder / "key.pem").touch(mode=0o600)
        self.own = load_config(self.served.config_path, {}).credentials
        self.use_first()

    def write(self, key: bytes, certificate: bytes, apiv3_key: str, mchid: str = "1900000001") -> None:
        (self.folder / "key.pem").write_bytes(key)
        (self.folder / "certificate.pem").write_bytes(certificate)
        state = self.served.config_path.parent
        text = re.sub(r'"platform/', f'"{state}/platform/', self.served.config_path.read_text())
        changes = {
            "mchid": mchid,
            "private_key": "key.pem",
            "certificate": "certificate.pem",
            "apiv3_key": apiv3_key,
        }
        for name, value in changes.items():
            text = re.sub(rf"^{name} = .*$", f'{name} = "{value}"', text, flags=re.M)
        self.file.write_text(re.sub(r"^serial = .*\n", "", text, flags=re.M))

    def use_first(self) -> None:
        merchant = self.served.config_path.parent / "merchant"
        self.write(
            (merchant / "apiclient_key.pem").read_bytes(),
            (merchant / "apiclient_cert.pem").read_bytes(),
            (self.own.apiv3_key or b"").decode(),
        )

    def use_second(self, mchid: str = "1900000001") -> None:
        key = self.other_key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        self.write(key, certify(self.other_key, mchid), OTHER_APIV3_KEY, mchid)

    def notifier(self, apiv3_key: bytes | str) -> Notifier:
        """Notifies of events that are encrypted with this APIv3 key."""
        found = Notifier.from_config(self.served.config_path)
        key = apiv3_key.encode() if isinstance(apiv3_key, str) else apiv3_key
        return replace(found, merchant=replace(found.merchant, apiv3_key=key))


@pytest.fixture
def merchants(served: Running, tmp_path: Path, other_key: rsa.RSAPrivateKey) -> Merchants:
    return Merchants(served, tmp_path, other_key)


@pytest.fixture
def client(merchants: Merchants) -> Iterator[Client]:
    with Client.from_config(merchants.file) as made:
        yield made


def echo(client: Client) -> None:
    private = secrets.token_hex(8)
    body = {"echo_message": "x", "encrypted_echo_message": private}
    assert echo_message.sync(client=client, body=body).encrypted_echo_message == private


async def echo_async(client: Client) -> None:
    private = secrets.token_hex(8)
    body = {"echo_message": "x", "encrypted_echo_message": private}
    assert (await echo_message.asyncio(client=client, body=body)).encrypted_echo_message == private


def test_nothing_is_lost_during_fifty_reloads(client: Client, merchants: Merchants, served: Running) -> None:
    """Four threads call, one of them by awaiting; a fifth notifies with either APIv3 key; the main thread reloads."""
    done = threading.Event()
    failures: list[BaseException] = []
    counts = dict.fromkeys(("calls", "awaited", "notified"), 0)

    def repeat(what: str, work: object) -> None:
        assert callable(work)
        try:
            while not done.is_set():
                work()
                counts[what] += 1
        except BaseException as error:  # noqa: BLE001 - shown by the test itself
            failures.append(error)

    async def awaiting() -> None:
        while not done.is_set():
            await asyncio.gather(echo_async(client), echo_async(client))
            counts["awaited"] += 1

    def await_calls() -> None:
        try:
            asyncio.run(awaiting())
        except BaseException as error:  # noqa: BLE001
            failures.append(error)

    notifiers = [merchants.notifier(merchants.own.apiv3_key or b""), merchants.notifier(OTHER_APIV3_KEY)]
    with ExitStack() as stack:
        shop = stack.enter_context(served_shop(client.notification_parser()))
        http = stack.enter_context(httpx.Client(trust_env=False))

        def notify() -> None:
            notice = notifiers[counts["notified"] % 2].notice("TRANSACTION.SUCCESS")
            reply = http.post(shop.url, content=notice.body, headers=notice.headers)
            assert reply.status_code == 204, reply.text

        merchants.use_second()
        client.reload()  # from here on, both APIv3 keys are valid
        threads = [threading.Thread(target=repeat, args=("calls", lambda: echo(client))) for _ in range(3)]
        threads += [threading.Thread(target=await_calls), threading.Thread(target=repeat, args=("notified", notify))]
        for thread in threads:
            thread.start()
        serials = []
        try:
            for number in range(RELOADS):
                merchants.use_second() if number % 2 else merchants.use_first()
                client.reload()
                serials.append(client.sender.credentials.serial)
        finally:
            done.set()
            for thread in threads:
                thread.join(60)
    assert failures == []
    assert serials == [merchants.own.serial, OTHER_SERIAL] * (RELOADS // 2)
    assert len(shop.events) == counts["notified"]
    assert min(counts.values()) >= 5, counts


def test_a_reply_under_way_is_read_with_the_key_that_its_request_was_signed_with(
    merchants: Merchants, served: Running
) -> None:
    class Slow(httpx.BaseTransport):
        """The client's keys change while the platform works on the request."""

        def __init__(self) -> None:
            self.inner = httpx.HTTPTransport()
            self.signed_with: list[str] = []

        def handle_request(self, request: httpx.Request) -> httpx.Response:
            self.signed_with += re.findall(r'serial_no="(\w+)"', request.headers["Authorization"])
            merchants.use_second()
            client.reload()
            return self.inner.handle_request(request)

        def close(self) -> None:
            self.inner.close()

    transport = Slow()
    config = load_config(merchants.file)
    with Client(config.credentials, config.keys, base_url=config.base_url, transport=transport) as client:
        client._key_changes.origin = config.origin
        echo(client)
        echo(client)
    assert transport.signed_with == [merchants.own.serial, OTHER_SERIAL]


def test_new_credentials_can_be_given(client: Client, merchants: Merchants, caplog: pytest.LogCaptureFixture) -> None:
    parser = client.notification_parser()
    new = MerchantCredentials("1900000001", merchants.other_key, serial=OTHER_SERIAL, apiv3_key=OTHER_APIV3_KEY)
    with caplog.at_level(logging.INFO, "wechatpay_client"):
        client.reload(new)
    assert f"keys of 1900000001 reloaded: serial {OTHER_SERIAL}, before {merchants.own.serial}" in caplog.text
    echo(client)
    assert OTHER_SERIAL in repr(client)
    for apiv3_key in (OTHER_APIV3_KEY, merchants.own.apiv3_key or b""):
        notice = merchants.notifier(apiv3_key).notice("TRANSACTION.SUCCESS")
        assert parser.parse(notice.headers, notice.body).mchid == "1900000001"
    assert client.notification_parser().parse(notice.headers, notice.body).mchid == "1900000001"


def test_clients_with_other_options_follow(client: Client, merchants: Merchants) -> None:
    before = client.with_options(retries=0)
    merchants.use_second()
    client.reload()
    for other in (before, client.with_options(deadline=5)):
        assert OTHER_SERIAL in repr(other)
        echo(other)
    merchants.use_first()
    before.reload()
    assert OTHER_SERIAL not in repr(client)


def test_old_keys_are_valid_as_long_as_the_caller_says(client: Client, merchants: Merchants) -> None:
    parser = client.notification_parser()
    merchants.use_second()
    client.reload(old_for=0)
    old = merchants.notifier(merchants.own.apiv3_key or b"").notice("TRANSACTION.SUCCESS")
    with pytest.raises(DecryptionError):
        parser.parse(old.headers, old.body)
    new = merchants.notifier(OTHER_APIV3_KEY).notice("TRANSACTION.SUCCESS")
    assert parser.parse(new.headers, new.body).event_type == "TRANSACTION.SUCCESS"


def test_keys_of_the_platform_come_along(client: Client, merchants: Merchants) -> None:
    key = PlatformKey(
        "PUB_KEY_ID_0119000000012026010100000000000777",
        "public-key",
        rsa.generate_private_key(public_exponent=65537, key_size=2048).public_key(),
    )
    before = client.keys.serials
    client.reload(merchants.own, keys=[key])
    assert client.keys.serials == (*before, key.serial)
    client.keys.remove(key.serial)
    file = merchants.folder / "pub_key.pem"
    file.write_bytes(
        key.public_key.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    )
    text = re.sub(r"^public_key_id = .*$", f'public_key_id = "{key.serial}"', merchants.file.read_text(), flags=re.M)
    merchants.file.write_text(re.sub(r"^public_key = .*$", 'public_key = "pub_key.pem"', text, flags=re.M))
    client.reload()
    assert client.keys.preferred == key.serial
    assert set(before) < set(client.keys.serials)


def test_certificates_are_downloaded_with_the_new_apiv3_key(merchants: Merchants) -> None:
    """A client that began with a wrong APIv3 key, and so cannot call, is put right without a new start."""
    state = merchants.served.config_path.parent
    own = (merchants.own.apiv3_key or b"").decode()
    text = merchants.file.read_text()
    text = re.sub(r"^(public_key|public_key_id|certificates) = .*\n", "", text, flags=re.M)
    text = text.replace("[platform]\n", '[platform]\ncertificates = "download"\n')
    merchants.file.write_text(text.replace(own, OTHER_APIV3_KEY))
    with Client.from_config(merchants.file) as client:
        for _again in range(2):
            with pytest.raises(WeChatPayError, match="the APIv3 key is not the one set in the merchant platform"):
                client.v3.certificates.get()
        merchants.file.write_text(text)
        client.reload()
        echo(client)
        assert [key.kind for key in client.keys] == ["certificate"]
        assert KeyRing().add_certificate(state / "platform" / "certificate.pem") == client.keys.preferred


# --- a reload that fails ----------------------------------------------------------------------------------------------


def half_written(merchants: Merchants) -> None:
    certificate = (merchants.folder / "certificate.pem").read_bytes()
    merchants.use_second()
    (merchants.folder / "certificate.pem").write_bytes(certificate)


def no_file(merchants: Merchants) -> None:
    merchants.file.unlink()


def other_merchant(merchants: Merchants) -> None:
    merchants.use_second("1900000002")


def other_address(merchants: Merchants) -> None:
    merchants.use_second()
    merchants.file.write_text(re.sub(r"base_url = .*", 'base_url = "http://127.0.0.1:1"', merchants.file.read_text()))


def no_apiv3_key(merchants: Merchants) -> None:
    merchants.use_second()
    merchants.file.write_text(re.sub(r"apiv3_key = .*", "", merchants.file.read_text()))


def own_key_as_platforms(merchants: Merchants) -> None:
    merchants.use_second()
    public = merchants.other_key.public_key()
    (merchants.folder / "own.pem").write_bytes(
        public.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    )
    text = re.sub(r"^public_key = .*$", 'public_key = "own.pem"', merchants.file.read_text(), flags=re.M)
    merchants.file.write_text(text)


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (half_written, "do not belong together"),
        (no_file, "there is no configuration file"),
        (other_merchant, "the new keys are those of 1900000002, and this client is that of 1900000001"),
        (other_address, "base_url is another one now"),
        (no_apiv3_key, "has no APIv3 key"),
        (own_key_as_platforms, "is the merchant's own"),
    ],
)
def test_a_reload_that_fails_leaves_the_old_keys_in_force_and_says_so(
    client: Client, merchants: Merchants, spoil: object, said: str
) -> None:
    assert callable(spoil)
    parser = client.notification_parser()
    before = client.keys.serials
    spoil(merchants)
    with pytest.raises(ConfigurationError) as caught:
        client.reload()
    assert said in str(caught.value)
    assert str(caught.value).endswith(". The old keys stay in force")
    assert (caught.value.__cause__, caught.value.__context__) == (None, None)
    assert client.keys.serials == before
    assert client.sender.credentials.serial == merchants.own.serial
    echo(client)
    old = merchants.notifier(merchants.own.apiv3_key or b"").notice("TRANSACTION.SUCCESS")
    parser.parse(old.headers, old.body)
    new = merchants.notifier(OTHER_APIV3_KEY).notice("TRANSACTION.SUCCESS")
    with pytest.raises(DecryptionError):
        parser.parse(new.headers, new.body)


def test_other_reloads_that_fail(client: Client, merchants: Merchants) -> None:
    with pytest.raises(ConfigurationError, match="old_for is a number of seconds, 0 or more"):
        client.reload(old_for=-1)
    config = load_config(merchants.file)
    with (
        Client(config.credentials, config.keys, base_url=config.base_url) as by_hand,
        pytest.raises(ConfigurationError, match=r"give the new credentials to reload\(\)"),
    ):
        by_hand.reload()
    refresher = CertificateRefresher(config.keys, merchants.own.apiv3_key or b"")
    without = MerchantCredentials("1900000001", merchants.other_key, serial=OTHER_SERIAL)
    with (
        Client(config.credentials, config.keys, base_url=config.base_url, certificates=refresher) as downloading,
        pytest.raises(ConfigurationError, match="the new credentials have no APIv3 key"),
    ):
        downloading.reload(without)


def test_in_another_folder_the_same_file_is_read(merchants: Merchants, monkeypatch: pytest.MonkeyPatch) -> None:
    """As after a program has become a daemon."""
    monkeypatch.chdir(merchants.folder)
    monkeypatch.delenv("WECHATPAY_CONFIG", raising=False)
    with Client.from_config("wechatpay.toml") as client:
        monkeypatch.chdir(os.path.sep)
        merchants.use_second()
        client.reload()
        echo(client)
        assert client.sender.credentials.serial == OTHER_SERIAL


# --- a parser alone ---------------------------------------------------------------------------------------------------


def test_a_parser_reloads_its_configuration(merchants: Merchants) -> None:
    parser = NotificationParser.from_config(merchants.file)
    merchants.use_second()
    parser.reload()
    for apiv3_key in (OTHER_APIV3_KEY, merchants.own.apiv3_key or b""):
        notice = merchants.notifier(apiv3_key).notice("TRANSACTION.SUCCESS")
        assert parser.parse(notice.headers, notice.body).mchid == "1900000001"
    half_written(merchants)
    (merchants.folder / "key.pem").write_bytes(b"nothing")
    with pytest.raises(ConfigurationError, match=r"\. The old keys stay in force$"):
        parser.reload()


def test_a_parser_takes_new_apiv3_keys(client: Client, merchants: Merchants) -> None:
    config = load_config(merchants.file)
    parser = NotificationParser(config.keys, merchants.own.apiv3_key or b"")
    with pytest.raises(ConfigurationError, match=r"was not made of a configuration.*The old keys stay in force$"):
        parser.reload()
    with pytest.raises(ConfigurationError, match=r"it must have 32.*The old keys stay in force$"):
        parser.reload("short")
    parser.reload(OTHER_APIV3_KEY, old_for=0)
    notice = merchants.notifier(OTHER_APIV3_KEY).notice("TRANSACTION.SUCCESS")
    assert parser.parse(notice.headers, notice.body).mchid is None
