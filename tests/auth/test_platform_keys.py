"""The key ring."""

from __future__ import annotations

import copy
import threading

import pytest
from wechatpay_auth import ConfigurationError, KeyRing, UnknownSerial

from tests.auth.conftest import NOW, PLATFORM_SERIAL, PUBLIC_KEY_ID, Keys, certificate_pem

OLDER, NEWER, FUTURE, EXPIRED = ("0" * 39 + digit for digit in "1234")


def certificates(keys: Keys) -> list[bytes]:
    day = 86_400
    return [
        certificate_pem(keys.platform, NEWER, begins=NOW - day, ends=NOW + 9 * day),
        certificate_pem(keys.platform, OLDER, begins=NOW - 5 * day, ends=NOW + 99 * day),
        certificate_pem(keys.platform, FUTURE, begins=NOW + day, ends=NOW + 99 * day),
        certificate_pem(keys.platform, EXPIRED, begins=NOW - day // 2, ends=NOW - 1),
    ]


def test_the_newest_effective_certificate_is_preferred(keys: Keys) -> None:
    now = float(NOW)
    ring = KeyRing(clock=lambda: now)
    assert ring.preferred is None
    assert [ring.add_certificate(pem) for pem in certificates(keys)] == [NEWER, OLDER, FUTURE, EXPIRED]
    assert ring.preferred == NEWER
    now += 86_400
    assert ring.preferred == FUTURE
    now = float(NOW)
    ring.remove(NEWER)
    assert ring.preferred == OLDER


def test_a_public_key_is_preferred_to_certificates_until_told_otherwise(keys: Keys) -> None:
    ring = KeyRing.load(
        public_key_id=PUBLIC_KEY_ID, public_key=keys.platform_pem, certificates=[keys.platform_certificate]
    )
    assert ring.preferred == PUBLIC_KEY_ID
    assert ring.serials == (PUBLIC_KEY_ID, PLATFORM_SERIAL)
    ring.preferred = PLATFORM_SERIAL.lower()
    assert ring.preferred == PLATFORM_SERIAL
    ring.preferred = None
    assert ring.preferred == PUBLIC_KEY_ID
    with pytest.raises(UnknownSerial):
        ring.preferred = "F" * 40
    ring.preferred = PLATFORM_SERIAL
    ring.remove(PLATFORM_SERIAL.lstrip("0"))
    assert ring.preferred == PUBLIC_KEY_ID
    ring.remove(PUBLIC_KEY_ID)
    assert ring.preferred is None
    with pytest.raises(UnknownSerial):
        ring.remove(PUBLIC_KEY_ID)


def test_what_a_key_knows(keys: Keys, ring: KeyRing) -> None:
    key = ring.find(PUBLIC_KEY_ID)
    assert (key.serial, key.kind, key.not_before, key.not_after) == (PUBLIC_KEY_ID, "public-key", None, None)
    certificate = ring.find(PLATFORM_SERIAL)
    assert (certificate.serial, certificate.kind) == (PLATFORM_SERIAL, "certificate")
    assert certificate.not_before is not None
    assert certificate.not_before.timestamp() == NOW - 86_400
    assert certificate.public_key == keys.platform.public_key()
    assert copy.deepcopy(key) is key


def test_serials_keep_their_zeros(ring: KeyRing) -> None:
    assert PLATFORM_SERIAL.startswith("00")
    assert ring.find(PLATFORM_SERIAL[2:]).serial == PLATFORM_SERIAL
    assert len(PLATFORM_SERIAL) == 40


BAD_IDS = [
    (PLATFORM_SERIAL, "certificate's serial"),
    ("", "PUB_KEY_ID_"),
    ("PUB_KEY_ID_", "PUB_KEY_ID_"),
    ("pub_key_id_01", "PUB_KEY_ID_"),
    (f" {PUBLIC_KEY_ID}", "whitespace"),
    (f"{PUBLIC_KEY_ID}\n", "whitespace"),
    (f"{PUBLIC_KEY_ID}-1", "PUB_KEY_ID_"),
    (7, "int"),
]


@pytest.mark.parametrize(("key_id", "words"), BAD_IDS)
def test_a_wrong_id_is_named(keys: Keys, key_id: str, words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        KeyRing().add_public_key(key_id, keys.platform_pem)


def test_the_wrong_kind_of_pem_is_named(keys: Keys) -> None:
    with pytest.raises(ConfigurationError, match="given as a certificate; it must be a public key"):
        KeyRing().add_public_key(PUBLIC_KEY_ID, keys.platform_certificate)
    with pytest.raises(ConfigurationError, match="given as a private key; it must be a public key"):
        KeyRing().add_public_key(PUBLIC_KEY_ID, keys.merchant_pem)
    with pytest.raises(ConfigurationError, match="given as a public key; it must be a certificate"):
        KeyRing().add_certificate(keys.platform_pem)


def test_load_wants_both_halves_and_a_list(keys: Keys) -> None:
    with pytest.raises(ConfigurationError, match="public_key_id is given without public_key;"):
        KeyRing.load(public_key_id=PUBLIC_KEY_ID)
    with pytest.raises(ConfigurationError, match="public_key is given without public_key_id;"):
        KeyRing.load(public_key=keys.platform_pem)
    with pytest.raises(ConfigurationError, match="list"):
        KeyRing.load(certificates=keys.platform_certificate)  # type: ignore[arg-type]


def test_a_reader_never_sees_half_a_change(keys: Keys, ring: KeyRing) -> None:
    done = threading.Event()
    missed: list[str] = []

    def read() -> None:
        while not done.is_set():
            try:
                assert ring.find(PUBLIC_KEY_ID).serial == PUBLIC_KEY_ID
                assert ring.preferred is not None
            except (AssertionError, UnknownSerial) as error:
                missed.append(repr(error))

    readers = [threading.Thread(target=read) for _ in range(3)]
    for reader in readers:
        reader.start()
    key = keys.platform.public_key()
    for number in range(300):
        ring.add_public_key(f"PUB_KEY_ID_{number}", key)
        ring.add_public_key(PUBLIC_KEY_ID, key)
        ring.remove(f"PUB_KEY_ID_{number}")
    done.set()
    for reader in readers:
        reader.join()
    assert missed == []


@pytest.mark.parametrize(
    ("serial", "named", "fix"),
    [
        ("F" * 40, f"the serial {'F' * 40};", "add that platform certificate .*certs download"),
        (
            "PUB_KEY_ID_9",
            "the serial PUB_KEY_ID_9;",
            r"add that WeChat Pay public key .*\(public_key_id and",
        ),
        (str(int("F" * 40, 16)), f"the serial {int('F' * 40, 16)};", f"in hexadecimal, .* it is {'F' * 40}"),
        ("1" * 40, f"the serial {'1' * 40};", "add that platform certificate"),
        ("1" * 41, f"the serial {'1' * 41};", "in hexadecimal"),
        ("1" * 49, f"the serial {'1' * 49};", "in hexadecimal"),
        ("1" * 50, f"the serial {'1' * 50};", "add that platform certificate"),
        ("a secret: k", "the serial that was named;", "add that platform certificate"),
    ],
)
def test_a_serial_that_is_in_no_ring_is_named_with_what_to_do(serial: str, named: str, fix: str) -> None:
    with pytest.raises(UnknownSerial, match=f"{named} .*{fix}") as caught:
        KeyRing().find(serial)
    assert caught.value.header == "Wechatpay-Serial"
    assert "secret" not in str(caught.value)


def test_the_preferred_of_the_public_keys(keys: Keys) -> None:
    ring = KeyRing()
    assert ring.public_key_serial is None
    ring.add_certificate(keys.platform_certificate)
    assert ring.public_key_serial is None
    ring.preferred = PLATFORM_SERIAL
    for number in (1, 2):
        ring.add_public_key(f"PUB_KEY_ID_{number}", keys.platform_pem)
    assert (ring.preferred, ring.public_key_serial) == (PLATFORM_SERIAL, "PUB_KEY_ID_2")
    ring.preferred = "PUB_KEY_ID_1"
    assert ring.public_key_serial == "PUB_KEY_ID_1"
