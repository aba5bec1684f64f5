"""wechatpay.toml and WECHATPAY_…: where they are looked for, how they mix, what is said when they are wrong."""

from __future__ import annotations

import io
import os
import time
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from wechatpay_auth import (
    CertificateFolder,
    Config,
    ConfigurationError,
    InsecureKeyFileWarning,
    KeyRing,
    NotificationParser,
    PlatformCertificate,
    ReplayedNotification,
    SandboxConfigWarning,
    load_config,
    sandbox_config_path,
)
from wechatpay_auth.platform_keys import certificate_key

from tests.auth.conftest import (
    APIV3_KEY,
    MERCHANT_SERIAL,
    PASSPHRASE,
    PLATFORM_SERIAL,
    PUBLIC_KEY_ID,
    Keys,
    certificate_pem,
)
from tests.auth.conftest_notification import ORDER, Platform, WatchedCache, encoded, envelope

TOML = f"""
[merchant]
mchid = "1900000001"
serial = "{MERCHANT_SERIAL}"
private_key = "keys/apiclient_key.pem"
apiv3_key = "{APIV3_KEY}"

[platform]
public_key_id = "{PUBLIC_KEY_ID}"
public_key = "keys/pub_key.pem"

[api]
base_url = "http://127.0.0.1:8787"
"""


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder and an empty home, so that no file of this machine is found."""
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    for name in [name for name in os.environ if name.startswith("WECHATPAY_")]:
        monkeypatch.delenv(name)
    return tmp_path


def write(folder: Path, keys: Keys, toml: str = TOML, name: str = "wechatpay.toml") -> Path:
    (folder / "keys").mkdir(parents=True, exist_ok=True)
    key = folder / "keys" / "apiclient_key.pem"
    key.write_bytes(keys.merchant_pem)
    key.chmod(0o600)
    (folder / "keys" / "apiclient_cert.pem").write_bytes(keys.merchant_certificate)
    (folder / "keys" / "pub_key.pem").write_bytes(keys.platform_pem)
    (folder / "keys" / "platform.pem").write_bytes(keys.platform_certificate)
    file = folder / name
    file.write_text(toml, encoding="utf-8")
    return file


def variables(folder: Path, keys: Keys) -> dict[str, str]:
    """A complete set, nothing of it from a configuration file."""
    write(folder, keys)
    (folder / "wechatpay.toml").unlink()
    return {
        "WECHATPAY_MCHID": "1900000002",
        "WECHATPAY_SERIAL": MERCHANT_SERIAL,
        "WECHATPAY_PRIVATE_KEY_FILE": str(folder / "keys/apiclient_key.pem"),
        "WECHATPAY_APIV3_KEY": APIV3_KEY,
        "WECHATPAY_PUBLIC_KEY_ID": PUBLIC_KEY_ID,
        "WECHATPAY_PUBLIC_KEY_FILE": str(folder / "keys/pub_key.pem"),
    }


def assert_complete(config: Config) -> None:
    assert config.credentials.mchid == "1900000001"
    assert config.credentials.serial == MERCHANT_SERIAL
    assert config.credentials.apiv3_key == APIV3_KEY.encode()
    assert config.keys.preferred == PUBLIC_KEY_ID
    assert config.base_url == "http://127.0.0.1:8787"


def test_a_file_named_by_argument(home: Path, keys: Keys) -> None:
    file = write(home / "elsewhere", keys)
    config = load_config(file, {})
    assert_complete(config)
    assert config.source == str(file)
    assert_complete(load_config(str(file), {}))


def test_a_file_named_by_variable(home: Path, keys: Keys) -> None:
    file = write(home / "elsewhere", keys)
    assert_complete(load_config(environ={"WECHATPAY_CONFIG": str(file)}))
    assert_complete(load_config(environ={"WECHATPAY_CONFIG": "~/elsewhere/wechatpay.toml"}))


def test_a_file_in_the_working_folder(home: Path, keys: Keys) -> None:
    file = write(home / "work", keys)
    assert load_config(environ={}).source == str(file)
    assert_complete(load_config(environ={}))


@pytest.fixture
def sandbox_file(home: Path, keys: Keys) -> Path:
    """What the local sandbox once wrote for this user."""
    path = sandbox_config_path()
    assert path.is_relative_to(home)
    return write(path.parent, keys)


class Terminal(io.StringIO):
    """A stream somebody sits at."""

    def isatty(self) -> bool:
        return True


def sit_at_a_terminal(monkeypatch: pytest.MonkeyPatch, **instead: object) -> None:
    # why no fixture: pytest puts its own streams in place again before the test itself begins.
    for name in ("stdin", "stderr"):
        monkeypatch.setattr(f"sys.{name}", instead.get(name, Terminal()))


@pytest.mark.parametrize("environ", [{}, {"WECHATPAY_SANDBOX": ""}, {"WECHATPAY_SANDBOX": "0"}], ids=repr)
@pytest.mark.parametrize("sandbox", [False, None])
def test_the_sandbox_is_not_found_by_itself(
    sandbox_file: Path, monkeypatch: pytest.MonkeyPatch, environ: dict[str, str], sandbox: bool | None
) -> None:
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    for load in (
        lambda: load_config(sandbox=sandbox),
        lambda: load_config(environ=environ | {"WECHATPAY_BASE_URL": "http://localhost:1"}, sandbox=sandbox),
        NotificationParser.from_config,
    ):
        with pytest.raises(ConfigurationError, match=r"no configuration was found.*WECHATPAY_SANDBOX=1") as caught:
            load()
        assert str(sandbox_file) in str(caught.value)


def test_a_receiver_never_falls_back_to_the_sandbox(sandbox_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sit_at_a_terminal(monkeypatch)
    for load in (load_config, lambda: load_config(environ={}), NotificationParser.from_config):
        with pytest.raises(ConfigurationError, match="no configuration was found"):
            load()
    assert sandbox_file.is_file()


def test_at_a_terminal_a_client_falls_back_with_one_warning(
    sandbox_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sit_at_a_terminal(monkeypatch)
    with pytest.warns(SandboxConfigWarning) as caught:
        config = load_config(environ={}, sandbox=None)
    assert config.source == str(sandbox_file)
    (warning,) = caught
    assert str(sandbox_file) in str(warning.message)
    with pytest.raises(ConfigurationError, match="no configuration was found"):
        load_config(environ={"WECHATPAY_SANDBOX": "0"}, sandbox=None)
    assert warning.filename == __file__, "the warning points at who called load_config"


@pytest.mark.parametrize("stream", ["stdin", "stderr"])
@pytest.mark.parametrize("instead", ["file", "closed", "none"])
def test_half_a_terminal_is_none(
    sandbox_file: Path, monkeypatch: pytest.MonkeyPatch, stream: str, instead: str
) -> None:
    other = None if instead == "none" else io.StringIO()
    if instead == "closed":
        assert other is not None
        other.close()
    sit_at_a_terminal(monkeypatch, **{stream: other})
    with pytest.raises(ConfigurationError, match="no configuration was found"):
        load_config(environ={}, sandbox=None)


def test_at_a_terminal_what_is_configured_goes_before_the_sandbox(
    home: Path, keys: Keys, sandbox_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sit_at_a_terminal(monkeypatch)
    environ = variables(home / "elsewhere", keys)
    assert load_config(environ=environ, sandbox=None).source == "environment"
    del environ["WECHATPAY_PUBLIC_KEY_ID"], environ["WECHATPAY_PUBLIC_KEY_FILE"]
    with pytest.raises(ConfigurationError, match="no platform key in environment"):
        load_config(environ=environ, sandbox=None)
    file = write(home / "work", keys)
    assert load_config(environ={}, sandbox=None).source == str(file)
    assert sandbox_file.is_file()


def test_the_sandbox_named(home: Path, keys: Keys, sandbox_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(home / "work", keys)  # what nobody named does not go before it
    assert load_config(environ={"WECHATPAY_SANDBOX": "1"}).source == str(sandbox_file)
    assert load_config(environ={}, sandbox=True).source == str(sandbox_file)
    elsewhere = write(home / "elsewhere", keys)
    environ = {"WECHATPAY_CONFIG": str(elsewhere)}
    assert load_config(environ=environ, sandbox=True).source == str(sandbox_file), "an argument goes before variables"
    assert load_config(elsewhere, {"WECHATPAY_SANDBOX": "1"}).source == str(elsewhere)
    moved = load_config(environ={"WECHATPAY_SANDBOX": "1", "WECHATPAY_BASE_URL": "http://localhost:1"})
    assert moved.base_url == "http://localhost:1"
    monkeypatch.setenv("WECHATPAY_SANDBOX", "1")
    assert NotificationParser.from_config().parse(*notified(keys)).resource == ORDER


def test_the_sandbox_named_in_a_wrong_way(home: Path, keys: Keys, sandbox_file: Path) -> None:
    with pytest.raises(ConfigurationError, match="a path and the sandbox are both given"):
        load_config(sandbox_file, {}, sandbox=True)
    with pytest.raises(ConfigurationError, match="WECHATPAY_SANDBOX and WECHATPAY_CONFIG are both set"):
        load_config(environ={"WECHATPAY_SANDBOX": "1", "WECHATPAY_CONFIG": str(sandbox_file)})
    with pytest.raises(ConfigurationError, match="WECHATPAY_SANDBOX must be 1") as caught:
        load_config(environ={"WECHATPAY_SANDBOX": "planted"})
    assert "planted" not in str(caught.value)
    sandbox_file.unlink()
    for sandbox, environ in ((True, {}), (False, {"WECHATPAY_SANDBOX": "1"})):
        with pytest.raises(ConfigurationError, match=r"has not written .*; start it once with `wechatpay sandbox`"):
            load_config(environ=environ, sandbox=sandbox)


@pytest.mark.parametrize("named", ["variable", "argument", "config", "path"])
def test_variables_are_not_mixed_with_the_file_of_the_sandbox(
    home: Path, keys: Keys, sandbox_file: Path, named: str
) -> None:
    environ = variables(home / "elsewhere", keys)
    path = None
    if named == "variable":
        environ["WECHATPAY_SANDBOX"] = "1"
    elif named == "config":
        environ["WECHATPAY_CONFIG"] = str(sandbox_file)
    elif named == "path":
        (home / "link.toml").symlink_to(sandbox_file)
        path = home / "link.toml"
    with pytest.raises(ConfigurationError, match=r"WECHATPAY_MCHID, WECHATPAY_SERIAL, .*cannot be mixed") as caught:
        load_config(path, environ, sandbox=named == "argument")
    assert APIV3_KEY not in str(caught.value)


def test_the_real_environment_is_read(home: Path, keys: Keys, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WECHATPAY_CONFIG", str(write(home / "elsewhere", keys)))
    monkeypatch.setenv("WECHATPAY_MCHID", "1900000009")
    assert load_config().credentials.mchid == "1900000009"


def test_the_environment_suffices_alone(home: Path, keys: Keys) -> None:
    config = load_config(environ=variables(home / "elsewhere", keys))
    assert config.credentials.mchid == "1900000002"
    assert config.base_url == "https://api.mch.weixin.qq.com"
    assert config.source == "environment"


def test_a_complete_environment_is_not_mixed_with_a_file_nobody_named(home: Path, keys: Keys) -> None:
    environ = variables(home / "elsewhere", keys)
    write(home / "work", keys)
    write(sandbox_config_path().parent, keys)
    assert load_config(environ=environ).base_url == "https://api.mch.weixin.qq.com"
    named = load_config(home / "work" / "wechatpay.toml", environ)
    assert named.base_url == "http://127.0.0.1:8787"
    assert named.credentials.mchid == "1900000002"


def test_half_an_environment_is_not_filled_up_from_the_sandbox(home: Path, keys: Keys) -> None:
    environ = variables(home / "elsewhere", keys)
    write(sandbox_config_path().parent, keys)
    del environ["WECHATPAY_PUBLIC_KEY_ID"], environ["WECHATPAY_PUBLIC_KEY_FILE"]
    with pytest.raises(ConfigurationError, match="no platform key in environment"):
        load_config(environ=environ)


def test_keys_and_certificates_as_text_and_as_lists(home: Path, keys: Keys) -> None:
    environ = variables(home / "elsewhere", keys)
    del environ["WECHATPAY_PRIVATE_KEY_FILE"], environ["WECHATPAY_PUBLIC_KEY_FILE"], environ["WECHATPAY_SERIAL"]
    platform = str(home / "elsewhere/keys/platform.pem")
    environ |= {
        "WECHATPAY_PRIVATE_KEY": keys.merchant_pem.decode().replace("\n", "\\n"),
        "WECHATPAY_PUBLIC_KEY": keys.platform_pem.decode(),
        "WECHATPAY_CERTIFICATE_FILE": "~/elsewhere/keys/apiclient_cert.pem",
        "WECHATPAY_PLATFORM_CERTIFICATES": os.pathsep.join([platform, platform, ""]),
    }
    config = load_config(environ=environ)
    assert config.credentials.serial == MERCHANT_SERIAL
    assert config.keys.serials == (PUBLIC_KEY_ID, PLATFORM_SERIAL)


def test_a_file_with_everything(home: Path, keys: Keys) -> None:
    toml = (
        TOML.replace(f'serial = "{MERCHANT_SERIAL}"', f'certificate = "{home / "work"}/keys/apiclient_cert.pem"')
        .replace("[api]", 'certificates = ["keys/platform.pem"]\n[api]')
        .replace("apiv3_key", f'passphrase = "{PASSPHRASE}"\napiv3_key')
        .replace("8787", "8787/base/")
    )
    file = write(home / "work", keys, toml)
    (home / "work/keys/apiclient_key.pem").write_bytes(
        keys.merchant.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.BestAvailableEncryption(PASSPHRASE.encode()),
        )
    )
    config = load_config(file, {})
    assert config.credentials.serial == MERCHANT_SERIAL
    assert config.keys.serials == (PUBLIC_KEY_ID, PLATFORM_SERIAL)
    assert config.base_url == "http://127.0.0.1:8787/base"
    # Another key comes with its own passphrase, or none.
    environ = {"WECHATPAY_PRIVATE_KEY": keys.merchant_pem.decode()}
    assert load_config(file, environ).credentials.serial == MERCHANT_SERIAL
    assert load_config(file, environ).source == f"{file} + environment"


def test_empty_variables_count_as_unset(home: Path, keys: Keys) -> None:
    write(home / "work", keys)
    environ = {"WECHATPAY_MCHID": "", "WECHATPAY_CONFIG": "", "WECHATPAY_PRIVATE_KEY_PASSPHRASE": ""}
    assert_complete(load_config(environ=environ))


FILE_ERRORS = {
    "table misspelt": (TOML.replace("[merchant]", "[merchants]"), ("[merchants]", "did you mean merchant?")),
    "key misspelt": (TOML.replace("mchid =", "mch_id ="), ("mch_id", "[merchant]", "did you mean mchid?")),
    "key in camel case": (TOML.replace("base_url", "baseUrl"), ("baseUrl", "did you mean base_url?")),
    "key like none": (TOML + "\nqqq = 1", ("qqq in [api]", "known: base_url")),
    "table a value": ("merchant = 5", ("merchant", "table")),
    "mchid a number": (TOML.replace('"1900000001"', "1900000001"), ("mchid", "text in quotes", "int")),
    "certificates one": (
        TOML.replace("[api]", 'certificates = "platform.pem"\n[api]'),
        ("certificates", "list"),
    ),
    "not TOML": (TOML.replace("[merchant]", "[merchant"), ("not valid TOML", "line 2")),
    "no mchid": (TOML.replace('mchid = "1900000001"', ""), ("mchid is missing", "WECHATPAY_MCHID")),
    "no key": (
        TOML.replace('private_key = "keys/apiclient_key.pem"', ""),
        ("private_key is missing", "WECHATPAY_PRIVATE_KEY_FILE"),
    ),
    "key file not there": (
        TOML.replace("keys/apiclient_key.pem", "keys/nothing.pem"),
        ("private key", "work/keys/nothing.pem"),
    ),
    "no serial": (TOML.replace(f'serial = "{MERCHANT_SERIAL}"', ""), ("serial", "certificate", "give")),
    "no platform key": (
        TOML.split("[platform]")[0],
        ("no platform key", "public_key_id", "WECHATPAY_PUBLIC_KEY_FILE"),
    ),
    "no public key": (
        TOML.replace('public_key = "keys/pub_key.pem"', ""),
        ("public_key_id is given without public_key",),
    ),
    "no public key ID": (
        TOML.replace(f'public_key_id = "{PUBLIC_KEY_ID}"', ""),
        ("public_key is given without public_key_id",),
    ),
    "base_url without scheme": (TOML.replace("http://127.0.0.1:8787", "127.0.0.1:8787"), ("base_url",)),
    "base_url without TLS": (TOML.replace("127.0.0.1:8787", "pay.example"), ("base_url", "https://")),
    "base_url with query": (TOML.replace("8787", "8787/?a=1"), ("base_url", "scheme and host")),
    "base_url with user": (TOML.replace("127", "user:pass@127"), ("base_url", "scheme and host")),
    "base_url with bad port": (TOML.replace("8787", "99999"), ("base_url", "scheme and host")),
    "base_url with bad address": (TOML.replace("127.0.0.1", "[::1"), ("base_url", "scheme and host")),
}


@pytest.mark.parametrize("row", FILE_ERRORS)
def test_a_wrong_file_is_named_with_its_fix(home: Path, keys: Keys, row: str) -> None:
    toml, words = FILE_ERRORS[row]
    file = write(home / "work", keys, toml)
    with pytest.raises(ConfigurationError) as caught:
        load_config(file, {})
    for word in words:
        assert word in str(caught.value)
    assert APIV3_KEY not in str(caught.value)
    assert caught.value.__cause__ is None


@pytest.mark.parametrize("value", ["[" * 100_000, "9" * 5000, "-0x" + "f" * 9000], ids=["deep", "long", "hexadecimal"])
def test_a_value_that_no_setting_has_is_told_without_the_file(home: Path, keys: Keys, value: str) -> None:
    file = write(home / "work", keys, f"{TOML}\nqqq = {value}")
    with pytest.raises(ConfigurationError) as caught:
        load_config(file, {})
    assert str(caught.value).startswith(f"{file} ")
    assert len(str(caught.value)) < 400
    assert APIV3_KEY not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


def test_a_file_that_is_not_utf8(home: Path, keys: Keys) -> None:
    file = write(home / "work", keys)
    file.write_bytes("[merchant]\nmchid = '商户'".encode("gbk"))
    with pytest.raises(ConfigurationError, match="not UTF-8"):
        load_config(file, {})


def test_environment_errors(home: Path, keys: Keys) -> None:
    environ = variables(home / "elsewhere", keys)
    with pytest.raises(ConfigurationError, match="WECHATPAY_PRIVATE_KEY_FILE and WECHATPAY_PRIVATE_KEY are both"):
        load_config(environ={**environ, "WECHATPAY_PRIVATE_KEY": keys.merchant_pem.decode()})
    with pytest.raises(ConfigurationError, match="put a path into WECHATPAY_PRIVATE_KEY_FILE") as caught:
        load_config(environ={**environ, "WECHATPAY_PRIVATE_KEY": "planted"})
    assert "planted" not in str(caught.value)
    with pytest.raises(ConfigurationError, match=r"no configuration file /no/such\.toml"):
        load_config(environ={"WECHATPAY_CONFIG": "/no/such.toml"})


def test_nothing_at_all(home: Path) -> None:
    with pytest.raises(ConfigurationError, match="no configuration was found") as caught:
        load_config(environ={})
    for word in ("WECHATPAY_CONFIG", "wechatpay.toml", "WECHATPAY_SANDBOX=1", str(sandbox_config_path())):
        assert word in str(caught.value)


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644])
def test_a_key_file_others_can_read_is_warned_of(home: Path, keys: Keys, mode: int) -> None:
    file = write(home / "work", keys)
    (home / "work/keys/apiclient_key.pem").chmod(mode)
    with pytest.warns(InsecureKeyFileWarning, match=r"chmod 600 .*apiclient_key\.pem") as caught:
        load_config(file, {})
    assert caught[0].filename == __file__, "the warning points at who called load_config"


def test_repr_of_a_config(home: Path, keys: Keys) -> None:
    text = repr(load_config(write(home / "work", keys), {}))
    assert "1900000001" in text
    assert APIV3_KEY not in text


CERTIFICATE_MODE = TOML.replace(
    f'public_key_id = "{PUBLIC_KEY_ID}"\npublic_key = "keys/pub_key.pem"', 'certificates = "download"'
)


def test_certificates_that_are_downloaded(home: Path, keys: Keys) -> None:
    config = load_config(write(home / "work", keys, CERTIFICATE_MODE), {})
    assert config.keys.serials == ()
    assert config.certificates is not None
    assert config.certificates.keys is config.keys
    assert config.certificates.due
    assert config.certificates.url is None
    assert config.certificate_folder is None
    assert "MemoryCertificateStore" in repr(config)
    assert load_config(write(home / "work", keys), {}).certificates is None


def test_a_folder_for_downloaded_certificates(home: Path, keys: Keys) -> None:
    toml = CERTIFICATE_MODE.replace('certificates = "download"', 'certificate_folder = "kept"').replace(
        "8787", "8787/hk"
    )
    config = load_config(write(home / "work", keys, toml), {})
    assert config.certificates is not None
    assert config.certificates.url == "http://127.0.0.1:8787/hk/v3/certificates"
    assert config.certificate_folder == home / "work" / "kept"
    assert not (home / "work" / "kept").exists(), "nothing is made before it is needed"


def test_downloads_beside_a_public_key_or_listed_certificates(home: Path, keys: Keys) -> None:
    toml = TOML.replace("[api]", 'certificates = ["keys/platform.pem"]\ncertificate_folder = "~/kept"\n[api]')
    config = load_config(write(home / "work", keys, toml), {})
    assert config.keys.serials == (PUBLIC_KEY_ID, PLATFORM_SERIAL)
    assert config.certificate_folder == home / "kept"
    assert config.certificates is not None


def test_downloads_by_variables(home: Path, keys: Keys) -> None:
    environ = variables(home / "elsewhere", keys)
    del environ["WECHATPAY_PUBLIC_KEY_ID"], environ["WECHATPAY_PUBLIC_KEY_FILE"]
    config = load_config(environ=environ | {"WECHATPAY_PLATFORM_CERTIFICATES": "download"})
    assert (config.source, config.keys.serials, config.certificate_folder) == ("environment", (), None)
    assert config.certificates is not None
    config = load_config(environ=environ | {"WECHATPAY_CERTIFICATE_FOLDER": "~/kept"})
    assert config.certificate_folder == home / "kept"
    assert config.certificates is not None
    file = write(home / "elsewhere", keys, CERTIFICATE_MODE)
    listed = load_config(file, {"WECHATPAY_PLATFORM_CERTIFICATES": str(home / "elsewhere/keys/platform.pem")})
    assert (listed.keys.serials, listed.certificates) == ((PLATFORM_SERIAL,), None)


def test_downloads_need_the_apiv3_key(home: Path, keys: Keys) -> None:
    toml = CERTIFICATE_MODE.replace(f'apiv3_key = "{APIV3_KEY}"\n', "")
    with pytest.raises(ConfigurationError, match="apiv3_key, which decrypts them, is missing"):
        load_config(write(home / "work", keys, toml), {})


# --- a notification parser -------------------------------------------------------------------------------------------


def notified(keys: Keys, serial: str = PUBLIC_KEY_ID) -> tuple[list[tuple[str, str]], bytes]:
    """A notification of this very moment."""
    body = encoded(envelope())
    return Platform(keys).sign(body, at=None, serial=serial), body


def test_a_parser_from_the_same_configuration(home: Path, keys: Keys) -> None:
    parser = NotificationParser.from_config(write(home / "elsewhere", keys))
    headers, body = notified(keys)
    notification = parser.parse(headers, body)
    assert (notification.resource, notification.mchid) == (ORDER, "1900000001")
    decrypter = parser.field_decrypter(notification)
    assert decrypter is not None
    with pytest.raises(ReplayedNotification):
        parser.parse(headers, body)


def test_a_parser_finds_its_configuration_as_everything_does(home: Path, keys: Keys) -> None:
    write(home / "work", keys)
    cache = WatchedCache()
    parser = NotificationParser.from_config(replay_cache=cache)
    parser.parse(*notified(keys))
    assert [call[0] for call in cache.calls] == ["add"]
    assert NotificationParser.from_config(replay_cache=None).parse(*notified(keys)).resource == ORDER


def test_a_parser_needs_the_apiv3_key(home: Path, keys: Keys) -> None:
    file = write(home / "work", keys, TOML.replace(f'apiv3_key = "{APIV3_KEY}"\n', ""))
    with pytest.raises(ConfigurationError, match="has no APIv3 key, which opens notifications"):
        NotificationParser.from_config(file)


def test_a_parser_takes_the_certificates_that_were_downloaded(home: Path, keys: Keys) -> None:
    toml = CERTIFICATE_MODE.replace('certificates = "download"', 'certificate_folder = "kept"')
    file = write(home / "work", keys, toml)
    with pytest.raises(ConfigurationError, match="a parser downloads none; share the key ring"):
        NotificationParser.from_config(file)
    now = int(time.time())
    pem = certificate_pem(keys.platform, PLATFORM_SERIAL, begins=now - 60, ends=now + 86_400)
    certificate = PlatformCertificate(pem, certificate_key(pem))
    CertificateFolder(home / "work" / "kept", APIV3_KEY).save([certificate], now)
    parser = NotificationParser.from_config(file)
    assert parser.parse(*notified(keys, PLATFORM_SERIAL)).serial == PLATFORM_SERIAL


def test_a_parser_in_certificate_mode_without_a_folder(home: Path, keys: Keys) -> None:
    with pytest.raises(ConfigurationError, match="a parser downloads none; share the key ring"):
        NotificationParser.from_config(write(home / "work", keys, CERTIFICATE_MODE))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (r'private_key = "C:\keys\apiclient_key.pem"', "single quotes"),
        (r'private_key = "C:\Users\me\apiclient_key.pem"', "single quotes"),
        (r'private_key = "C:\temp\no_key.pem"', "single quotes"),
    ],
)
def test_a_windows_path_in_double_quotes_is_explained(home: Path, line: str, said: str) -> None:
    file = home / "wechatpay.toml"
    file.write_text(f'[merchant]\nmchid = "1900000001"\n{line}\n')
    with pytest.raises(ConfigurationError, match=said):
        load_config(file, environ={})


def test_a_file_that_windows_saved_is_read(home: Path, keys: Keys) -> None:
    write(home, keys)
    file = home / "wechatpay.toml"
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    assert load_config(file, environ={}).credentials.mchid == "1900000001"


def test_the_id_of_a_public_key_may_lack_its_beginning(keys: Keys) -> None:
    ring = KeyRing()
    ring.add_public_key("0114232134912410000000000000", keys.platform_pem)
    assert ring.serials == ("PUB_KEY_ID_0114232134912410000000000000",)
    for other in ("1" * 32, "1" * 19, "a" * 28):
        with pytest.raises(ConfigurationError, match="is not one"):
            ring.add_public_key(other, keys.platform_pem)


@pytest.mark.parametrize("base_url", ["https://api.mch.weixin.qq.com/v3", "https://gateway.example.com/pay/v3/"])
def test_a_base_url_with_the_beginning_of_every_path_is_refused(home: Path, keys: Keys, base_url: str) -> None:
    with pytest.raises(ConfigurationError, match="leave /v3 out"):
        load_config(environ=variables(home / "elsewhere", keys) | {"WECHATPAY_BASE_URL": base_url})


# --- defaults

DEFAULTS = """
[defaults]
appid = "wx8888888888888888"
notify_url = "https://shop.example.com/notify"
optional = ["notify_url"]
"""


def test_defaults_of_a_file(tmp_path, keys):
    config = load_config(write(tmp_path, keys, TOML + DEFAULTS))
    assert config.defaults == {
        "appid": "wx8888888888888888",
        "notify_url": "https://shop.example.com/notify",
        "optional": ["notify_url"],
    }


def test_without_defaults_there_are_none(tmp_path, keys):
    assert load_config(write(tmp_path, keys)).defaults is None


def test_variables_go_before_the_defaults_of_a_file(tmp_path, keys):
    environ = {
        "WECHATPAY_DEFAULT_APPID": "wx1111111111111111",
        "WECHATPAY_DEFAULT_SP_MCHID": "1900000002",
        "WECHATPAY_DEFAULT_OPTIONAL": "notify_url, sp_mchid",
    }
    config = load_config(write(tmp_path, keys, TOML + DEFAULTS), environ)
    assert config.defaults == {
        "appid": "wx1111111111111111",
        "sp_mchid": "1900000002",
        "notify_url": "https://shop.example.com/notify",
        "optional": ["notify_url", "sp_mchid"],
    }
    assert config.source == str(tmp_path / "wechatpay.toml")


def test_defaults_go_with_variables_alone(tmp_path, keys):
    config = load_config(environ=variables(tmp_path, keys) | {"WECHATPAY_DEFAULT_MCHID": "1900000009"})
    assert config.defaults == {"mchid": "1900000009"}
    assert config.credentials.mchid == "1900000002"


def test_defaults_alone_are_no_configuration():
    with pytest.raises(ConfigurationError, match="no configuration was found"):
        load_config(environ={"WECHATPAY_DEFAULT_APPID": "wx1"})


def test_defaults_go_with_the_file_of_the_sandbox(tmp_path, keys, home):
    write(home / "state" / "wechatpay-sandbox", keys)
    config = load_config(environ={"WECHATPAY_DEFAULT_APPID": "wx1"}, sandbox=True)
    assert config.defaults == {"appid": "wx1"}


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ('app_id = "wx1"', r"app_id in \[defaults\] is unknown; did you mean appid\?"),
        ("mchid = 1900000001", r"mchid in \[defaults\] must be text in quotes, not int"),
        ('optional = "appid"', r"optional in \[defaults\] must be a list of names"),
        ("optional = [1]", r"optional in \[defaults\] must be a list of names"),
        ('optional = ["appid"]', '"optional" of the defaults names appid, which has no value'),
        ('appid = ""', "the default appid must be text that is not empty"),
    ],
)
def test_defaults_that_are_none(table, message, tmp_path, keys):
    with pytest.raises(ConfigurationError, match=message):
        load_config(write(tmp_path, keys, f"{TOML}\n[defaults]\n{table}\n"))
