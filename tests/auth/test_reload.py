"""APIv3 keys that change while they are used: in the set of a parser, and where certificates are downloaded."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from wechatpay_auth import (
    CertificateFolder,
    CertificateRefresher,
    ConfigurationError,
    DecryptionError,
    KeyRing,
    MerchantCredentials,
    NotificationParser,
    encrypt,
)
from wechatpay_auth.apiv3_keys import APIv3Keys
from wechatpay_auth.certificate_refresh import Fetch, Fetched
from wechatpay_auth.oaep import PADDING

from tests.auth.conftest import APIV3_KEY, MERCHANT_SERIAL, Keys
from tests.auth.conftest_certificates import SERIALS, Platform
from tests.auth.conftest_notification import Platform as Notifying
from tests.auth.conftest_notification import envelope, parser_of

NEW_KEY = "newer-apiv3-key-of-32-bytes-----"
NEWEST_KEY = "newest-apiv3-key-of-32-bytes----"


class Clock:
    """Seconds that a test decides on."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def opens(keys: APIv3Keys, key: str) -> bool:
    sealed = encrypt(key.encode(), b"0123456789ab", b"{}", b"x")
    try:
        return keys.open("AEAD_AES_256_GCM", "0123456789ab", sealed, "x").plaintext == b"{}"
    except DecryptionError:
        return False


def test_the_old_key_is_valid_for_as_long_as_was_said() -> None:
    clock = Clock()
    keys = APIv3Keys(APIV3_KEY, clock=clock)
    assert not opens(keys, NEW_KEY)
    keys.replace(NEW_KEY, old_for=60)
    assert opens(keys, NEW_KEY)
    assert opens(keys, APIV3_KEY)
    clock.now += 59.9
    assert opens(keys, APIV3_KEY)
    clock.now += 0.2
    assert not opens(keys, APIV3_KEY)
    assert opens(keys, NEW_KEY)


def test_a_second_change_does_not_lengthen_the_life_of_the_first_key() -> None:
    clock = Clock()
    keys = APIv3Keys(APIV3_KEY, clock=clock)
    keys.replace(NEW_KEY, old_for=60)
    clock.now += 50
    keys.replace(NEWEST_KEY, old_for=60)
    assert [opens(keys, key) for key in (APIV3_KEY, NEW_KEY, NEWEST_KEY)] == [True, True, True]
    clock.now += 20
    assert [opens(keys, key) for key in (APIV3_KEY, NEW_KEY, NEWEST_KEY)] == [False, True, True]
    keys.replace(APIV3_KEY, old_for=0)
    assert [opens(keys, key) for key in (APIV3_KEY, NEW_KEY, NEWEST_KEY)] == [True, True, False]
    assert len(keys.owners) == 2


def test_the_same_key_again_stays_in_force() -> None:
    clock = Clock()
    keys = APIv3Keys({"1900000001": APIV3_KEY}, clock=clock)
    keys.replace({"1900000001": APIV3_KEY}, old_for=1)
    clock.now += 10
    assert opens(keys, APIV3_KEY)
    assert keys.owners == ("1900000001",)


@pytest.mark.parametrize("wrong", ["short", {}, 7])
def test_a_replacement_that_cannot_be_used_changes_nothing(wrong: object) -> None:
    keys = APIv3Keys(APIV3_KEY)
    with pytest.raises(ConfigurationError):
        keys.replace(wrong)  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="old_for"):
        keys.replace(NEW_KEY, old_for=-1)
    assert opens(keys, APIV3_KEY)
    assert not opens(keys, NEW_KEY)


def test_no_key_is_shown() -> None:
    keys = APIv3Keys(APIV3_KEY)
    keys.replace(NEW_KEY)
    shown = f"{keys!r} {keys._now!r}"
    assert APIV3_KEY not in shown
    assert NEW_KEY not in shown


def test_encrypted_fields_open_with_either_certificate(keys: Keys) -> None:
    clock = Clock()
    old = MerchantCredentials("1900000001", keys.merchant, serial=MERCHANT_SERIAL, apiv3_key=APIV3_KEY)
    other = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    new = MerchantCredentials("1900000001", other, serial="4B" * 20, apiv3_key=NEW_KEY)
    found = APIv3Keys(old, clock=clock)
    assert found.find_decrypter("1900000001") is old
    assert found.find_decrypter("1900000002") is None
    found.replace(new, old_for=60)
    decrypter = found.find_decrypter("1900000001")
    assert decrypter is not None
    for credentials in (old, new):
        assert decrypter.decrypt(credentials.public_key.encrypt(b"name", PADDING)) == b"name"
    with pytest.raises(DecryptionError):
        decrypter.decrypt(keys.stranger.public_key().encrypt(b"name", PADDING))
    clock.now += 61
    assert found.find_decrypter("1900000001") is new


def test_parsers_share_a_set(ring: KeyRing, keys: Keys) -> None:
    shared = APIv3Keys(APIV3_KEY)
    parsers = [parser_of(ring, shared), parser_of(ring, shared)]
    shared.replace(NEW_KEY)
    platform = Notifying(keys)
    for parser in parsers:
        for key in (APIV3_KEY, NEW_KEY):
            assert parser.parse(*platform.notify(envelope(key=key))).event_type == "TRANSACTION.SUCCESS"
    assert isinstance(parsers[0], NotificationParser)


# --- platform certificates --------------------------------------------------------------------------------------------


def download(refresher: CertificateRefresher, platform: Platform) -> None:
    """Go through the steps before a request, as the HTTP adapter does."""
    steps = refresher.steps(blocking=True)
    step = next(steps, None)
    while step is not None:
        assert isinstance(step, Fetch)
        body = platform.body()
        try:
            step = steps.send(Fetched(200, platform.headers(body), body))
        except StopIteration:
            return


def test_certificates_open_with_either_key() -> None:
    for sealed_with in (APIV3_KEY, NEW_KEY):
        ring = KeyRing()
        refresher = CertificateRefresher(ring, APIV3_KEY)
        refresher.replace_key(NEW_KEY)
        download(refresher, Platform(apiv3_key=sealed_with))
        assert ring.serials == (SERIALS[0],)


def test_the_old_key_opens_no_certificates_after_its_time() -> None:
    refresher = CertificateRefresher(KeyRing(), APIV3_KEY)
    refresher.replace_key(NEW_KEY, old_for=0)
    with pytest.raises(Exception, match="the APIv3 key is not the one set in the merchant platform"):
        download(refresher, Platform())
    with pytest.raises(ConfigurationError, match="old_for"):
        refresher.replace_key(APIV3_KEY, old_for=-1)
    with pytest.raises(ConfigurationError, match="it must have 32"):
        refresher.replace_key("short")


def test_after_a_wrong_key_the_right_one_is_tried_at_once() -> None:
    ring = KeyRing()
    refresher = CertificateRefresher(ring, NEW_KEY, retry_after=3600)
    platform = Platform()
    for _again in range(2):
        with pytest.raises(Exception, match="the APIv3 key is not the one set in the merchant platform"):
            download(refresher, platform)
    refresher.replace_key(APIV3_KEY)
    download(refresher, platform)
    assert ring.serials == (SERIALS[0],)
    refresher.replace_key(APIV3_KEY)  # the same again
    assert not refresher.due


def test_a_folder_is_sealed_with_the_new_key(tmp_path: Path) -> None:
    folder = CertificateFolder(tmp_path / "kept", APIV3_KEY)
    refresher = CertificateRefresher(KeyRing(), APIV3_KEY, store=folder)
    refresher.replace_key(NEW_KEY)
    download(refresher, Platform(apiv3_key=NEW_KEY))
    assert len(CertificateFolder(tmp_path / "kept", NEW_KEY).load().certificates) == 1
    assert CertificateFolder(tmp_path / "kept", APIV3_KEY).load().certificates == ()
