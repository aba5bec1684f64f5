"""A secret in the wrong setting, or spoilt in the right one, comes out of no exception, warning or repr."""

from __future__ import annotations

import json
import os
import string
import tempfile
import traceback
import warnings
from base64 import b64encode
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import pytest
import wechatpay_auth
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wechatpay_auth import (
    BrandCredentials,
    ConfigurationError,
    KeyRing,
    MerchantCredentials,
    NotificationParser,
    WeChatPayError,
    load_certificate,
    load_config,
    load_private_key,
    load_public_key,
)

from tests.auth.conftest import APIV3_KEY, MERCHANT_SERIAL, PUBLIC_KEY_ID, Keys
from tests.profiles import limit_examples

VARIABLES = [
    "WECHATPAY_MCHID",
    "WECHATPAY_SERIAL",
    "WECHATPAY_PRIVATE_KEY",
    "WECHATPAY_PRIVATE_KEY_FILE",
    "WECHATPAY_PRIVATE_KEY_PASSPHRASE",
    "WECHATPAY_CERTIFICATE_FILE",
    "WECHATPAY_APIV3_KEY",
    "WECHATPAY_PUBLIC_KEY_ID",
    "WECHATPAY_PUBLIC_KEY",
    "WECHATPAY_PUBLIC_KEY_FILE",
    "WECHATPAY_PLATFORM_CERTIFICATES",
    "WECHATPAY_CERTIFICATE_FOLDER",
    "WECHATPAY_BASE_URL",
    "WECHATPAY_CONFIG",
    "WECHATPAY_SANDBOX",
]
FILE_KEYS = {
    "mchid": "merchant",
    "serial": "merchant",
    "private_key": "merchant",
    "passphrase": "merchant",
    "certificate": "merchant",
    "apiv3_key": "merchant",
    "public_key_id": "platform",
    "public_key": "platform",
    "certificates": "platform",
    "certificate_folder": "platform",
    "base_url": "api",
}
OWN_CODE = Path(wechatpay_auth.__file__).parent


class Planted(NamedTuple):
    """A setting's value that holds a secret, and what must not be found of it anywhere."""

    value: str
    needles: tuple[str, ...]

    def __repr__(self) -> str:
        return f"Planted({self.value!r})"


ALNUM = string.ascii_letters + string.digits
# Bytes that are not UTF-8 come out of os.environ as half surrogate pairs.
SPOILT = st.sampled_from(["", "\n", " ", "\t", "\udcfc", "\udcff", "\ud800", "é", "密", "\r\n", "\x00", "\\n"])
WRAPPED = st.sampled_from(
    [
        *("{}", "'{}'", '"{}"', "[{}]", "~{}", "/etc/{}", "./{}", "# schl\udcfcssel\n{}", "PUB_KEY_ID {}", "0x{}"),
        *("http://{}", "https://user:{}@host", "https://host/?key={}", "https://host/#{}", "https://host:{}"),
        "download {}",
    ]
)


def apiv3_keys() -> st.SearchStrategy[str]:
    """32 characters, some of hex digits only and some of decimal digits only."""
    return st.one_of(
        st.text(ALNUM, min_size=24, max_size=24).map(lambda rest: "PlAnTeD9" + rest),
        st.text("0123456789abcdef", min_size=24, max_size=24).map(lambda rest: "c0ffee42" + rest),
        st.text(string.digits, min_size=20, max_size=20).map(lambda rest: "271828182845" + rest),
    )


def passphrases() -> st.SearchStrategy[str]:
    return st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=30).map(
        lambda rest: "PlAnTeD!pass" + rest
    )


@st.composite
def planted(draw: st.DrawFn, pem: str) -> Planted:
    """An APIv3 key, a passphrase or a private key, in one of the shapes in which people paste them."""
    body = "".join(pem.splitlines()[1:-1])
    secret = draw(
        st.one_of(
            apiv3_keys(),
            passphrases(),
            st.sampled_from([pem, pem.replace("\n", "\\n"), pem.replace("\n", "\r\n"), body, body[:200], pem[:-30]]),
            st.just(b64encode(pem.encode()).decode()),
        )
    )
    needles = (secret[:12],) if secret.startswith(("PlAnTeD", "c0ffee42", "27182")) else (body[40:64], secret[30:60])
    return Planted(draw(WRAPPED).format(draw(SPOILT) + secret + draw(SPOILT)), needles)


# Numbers, serials and addresses are no secrets, so frames may show what was given for one.
PUBLIC = {"mchid", "brand_id", "serial", "public_key_id", "base_url", "preferred", "remove", "owner"}


def texts_of(error: BaseException, seen: set[int], *, frames: bool) -> Iterator[str]:
    """All text that can be reached from an exception: what it says, holds, follows from, and its frames in our code."""
    if id(error) in seen:
        return
    seen.add(id(error))
    yield from (str(error), repr(error), ascii(error), repr(error.args), ascii(error.args), repr(vars(error)))
    yield from getattr(error, "__notes__", ())
    yield "".join(traceback.format_exception(error))
    for frame, _line in traceback.walk_tb(error.__traceback__ if frames else None):
        if Path(frame.f_code.co_filename).is_relative_to(OWN_CODE):
            yield from (f"{name} in {frame.f_code.co_name}: {value!r}" for name, value in frame.f_locals.items())
    for linked in (error.__cause__, error.__context__):
        if linked is not None:
            yield from texts_of(linked, seen, frames=frames)


def assert_nothing_comes_out(secret: Planted, use: Callable[[], object], *, setting: str = "") -> None:
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        try:
            made = use()
        except WeChatPayError as error:  # any other error fails the test by itself
            texts = list(texts_of(error, set(), frames=setting not in PUBLIC))
        else:
            # A folder may have any name that looks like no key, and is no secret then.
            is_name = setting == "certificate_folder" and "PlAnTeD!pass" in secret.value
            texts = [] if is_name else [repr(made), str(made)]
    for text in [*texts, *(str(warning.message) for warning in warned)]:
        for needle in secret.needles:
            assert needle not in text, f"{needle!r} is in {text[:300]!r}"


fuzzed = settings(
    max_examples=limit_examples(60),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture(scope="module")
def pem(keys: Keys) -> str:
    """A private key that no test here uses for anything else."""
    return keys.merchant_pem.decode()


@pytest.fixture(autouse=True)
def keys_are_checked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The checks of an RSA key that is loaded take 30 ms, and the key that is right is the same in all examples."""
    monkeypatch.setattr("wechatpay_auth.pem.load_pem_private_key", lru_cache(8)(load_pem_private_key))


@pytest.fixture
def complete(keys: Keys) -> dict[str, str]:
    return {
        "WECHATPAY_MCHID": "1900000001",
        "WECHATPAY_SERIAL": MERCHANT_SERIAL,
        "WECHATPAY_PRIVATE_KEY": keys.merchant_pem.decode(),
        "WECHATPAY_APIV3_KEY": APIV3_KEY,
        "WECHATPAY_PUBLIC_KEY_ID": PUBLIC_KEY_ID,
        "WECHATPAY_PUBLIC_KEY": keys.platform_pem.decode(),
    }


@fuzzed
@given(data=st.data())
@pytest.mark.parametrize("variable", VARIABLES)
def test_in_a_variable(
    complete: dict[str, str],
    pem: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    variable: str,
    data: st.DataObject,
) -> None:
    monkeypatch.chdir(tmp_path)
    secret = data.draw(planted(pem))
    setting = variable.removeprefix("WECHATPAY_").lower()
    environ = dict(complete)
    environ.pop(variable.removesuffix("_FILE"), None)
    environ[variable] = secret.value
    if variable == "WECHATPAY_CERTIFICATE_FILE":
        del environ["WECHATPAY_SERIAL"]
    assert_nothing_comes_out(secret, lambda: load_config(environ=environ), setting=setting)


@fuzzed
@given(data=st.data())
@pytest.mark.parametrize("key", FILE_KEYS)
def test_in_a_file(keys: Keys, pem: str, tmp_path: Path, key: str, data: st.DataObject) -> None:
    secret = data.draw(planted(pem))
    values: dict[str, object] = {
        "mchid": "1900000001",
        "serial": MERCHANT_SERIAL,
        "private_key": keys.merchant_pem.decode(),
        "apiv3_key": APIV3_KEY,
        "public_key_id": PUBLIC_KEY_ID,
        "public_key": keys.platform_pem.decode(),
    }
    if key == "certificate":
        del values["serial"]
    values[key] = [secret.value] if key == "certificates" and data.draw(st.booleans()) else secret.value
    lines = [
        f"[{table}]\n" + "".join(f"{k} = {json.dumps(v)}\n" for k, v in values.items() if FILE_KEYS[k] == table)
        for table in ("merchant", "platform", "api")
    ]
    # Quotes that are missing, names that are values, tables twice: what a hand slips into.
    text = data.draw(st.sampled_from(["\n".join(lines), "\n".join([*lines, lines[0]]), "\n".join(lines)[:-3]]))
    (tmp_path / "wechatpay.toml").write_bytes(
        text.encode(errors="surrogateescape" if "\ud800" not in text else "replace")
    )
    assert_nothing_comes_out(secret, lambda: load_config(tmp_path / "wechatpay.toml", {}), setting=key)


@fuzzed
@given(data=st.data())
def test_as_a_name_in_a_file(pem: str, tmp_path: Path, data: st.DataObject) -> None:
    secret = data.draw(planted(pem))
    name = json.dumps(secret.value)
    text = data.draw(
        st.sampled_from(
            [f"[{name}]\n", f"[merchant]\n{name} = 1\n", f"{name} = 1\n", f"{name} = 1\n" * 2, f"[{name}]\n" * 2]
        )
    )
    (tmp_path / "wechatpay.toml").write_text(text, encoding="utf-8")
    assert_nothing_comes_out(secret, lambda: load_config(tmp_path / "wechatpay.toml", {}))


@fuzzed
@given(data=st.data())
def test_as_the_path_of_the_configuration(pem: str, data: st.DataObject) -> None:
    secret = data.draw(planted(pem))
    assert_nothing_comes_out(secret, lambda: load_config(secret.value, {}))


def uses(keys: Keys, value: str) -> dict[str, Callable[[], object]]:
    """Each argument that takes a text of the configuration."""
    key, ring = keys.merchant, KeyRing.load(public_key_id=PUBLIC_KEY_ID, public_key=keys.platform_pem)

    def prefer() -> None:
        ring.preferred = value

    return {
        "mchid": lambda: MerchantCredentials(value, key, serial=MERCHANT_SERIAL),
        "brand_id": lambda: BrandCredentials(value, key, serial=MERCHANT_SERIAL),
        "serial": lambda: MerchantCredentials("1900000001", key, serial=value),
        "private_key": lambda: MerchantCredentials("1900000001", value, serial=MERCHANT_SERIAL),
        "passphrase": lambda: MerchantCredentials(
            "1900000001", keys.merchant_pem, serial=MERCHANT_SERIAL, passphrase=value
        ),
        "certificate": lambda: MerchantCredentials("1900000001", key, certificate=value),
        "apiv3_key": lambda: MerchantCredentials("1900000001", key, serial=MERCHANT_SERIAL, apiv3_key=value),
        "public_key_id": lambda: KeyRing.load(public_key_id=value, public_key=keys.platform_pem),
        "public_key": lambda: KeyRing.load(public_key_id=PUBLIC_KEY_ID, public_key=value),
        "certificates": lambda: KeyRing.load(certificates=[value]),
        "preferred": prefer,
        "remove": lambda: ring.remove(value),
        "apiv3_keys": lambda: NotificationParser(ring, value),
        "owner": lambda: NotificationParser(ring, {value: APIV3_KEY}),
        "owner and key": lambda: NotificationParser(ring, {"1900000001": value}),
        "load_private_key": lambda: load_private_key(value, value),
        "load_public_key": lambda: load_public_key(value),
        "load_certificate": lambda: load_certificate(value),
    }


@settings(parent=fuzzed, max_examples=limit_examples(100))
@given(data=st.data())
def test_in_an_argument(keys: Keys, pem: str, data: st.DataObject) -> None:
    secret = data.draw(planted(pem))
    for setting, use in uses(keys, secret.value).items():
        assert_nothing_comes_out(secret, use, setting=setting)


def test_a_byte_that_is_not_utf8_spoils_nothing_that_is_right(keys: Keys, complete: dict[str, str]) -> None:
    """A remark in Latin-1 above the key, as a variable of the environment holds it."""
    remark = os.fsdecode(b"# schl\xfcssel\n")
    config = load_config(environ={**complete, "WECHATPAY_PRIVATE_KEY": remark + complete["WECHATPAY_PRIVATE_KEY"]})
    assert config.credentials.public_key == keys.merchant.public_key()


def test_a_passphrase_of_bytes_opens_its_key(keys: Keys) -> None:
    encrypted = keys.merchant.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(b"pass\xfc"),
    )
    assert load_private_key(encrypted, os.fsdecode(b"pass\xfc")).private_numbers() == keys.merchant.private_numbers()
    with pytest.raises(ConfigurationError, match=r"passphrase .* has a character that cannot be encoded"):
        load_private_key(encrypted, "pass\ud800")


@pytest.mark.parametrize("name", ["WECHATPAY_PRIVATE_KEY_FILE", "WECHATPAY_PUBLIC_KEY_FILE", "WECHATPAY_CONFIG"])
def test_a_path_that_is_one_is_named(complete: dict[str, str], name: str) -> None:
    """Else nobody would find the mistake."""
    with tempfile.TemporaryDirectory() as folder:
        complete.pop(name.removesuffix("_FILE"), None)
        with pytest.raises(ConfigurationError) as caught:
            load_config(environ={**complete, name: f"{folder}/mine.pem"})
        assert f"{folder}/mine.pem" in str(caught.value)
        with pytest.raises(ConfigurationError) as caught:
            load_config(environ={**complete, name: f"{folder}/PlAnTeD"})
        assert f"{folder}/…" in str(caught.value)
        assert "PlAnTeD" not in str(caught.value)


def test_the_search_finds_what_is_there(pem: str) -> None:
    def careless() -> None:
        try:
            "PlAnTeD!pass\udcff".encode()
        except UnicodeEncodeError:
            raise ConfigurationError("a setting is not text") from None

    secret = Planted("", ("PlAnTeD!pass",))
    with pytest.raises(AssertionError, match="is in"):
        assert_nothing_comes_out(secret, careless)
    with pytest.raises(AssertionError, match="is in"):
        assert_nothing_comes_out(secret, lambda: warnings.warn("PlAnTeD!pass", UserWarning, stacklevel=1))
    with pytest.raises(AssertionError, match="is in"):
        assert_nothing_comes_out(Planted("", (pem[40:64],)), lambda: pem)


def test_a_key_with_a_word_before_it_is_no_path(complete: dict[str, str], pem: str) -> None:
    """It is too long for the name of a file, whose mode cannot be looked at then."""
    given = "download " + b64encode(pem.encode()).decode()
    del complete["WECHATPAY_PRIVATE_KEY"]
    config = load_config(environ={**complete, "WECHATPAY_PRIVATE_KEY_FILE": given})
    assert config.credentials.mchid == complete["WECHATPAY_MCHID"]
