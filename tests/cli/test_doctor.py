"""`wechatpay doctor` against the sandbox: with all right, and with each thing wrong that people get wrong."""

from __future__ import annotations

import contextlib
import http.client
import json
import re
import socket
import ssl
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import NamedTuple
from unicodedata import east_asian_width
from urllib.parse import urlsplit

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID
from wechatpay_auth import NotificationParser, load_config, load_private_key
from wechatpay_cli.diagnosis import Line, State, exit_code
from wechatpay_cli.notify_url_check import check_notify_url
from wechatpay_sandbox import DoorPorts, Running, parse_fault, running
from wechatpay_sandbox.notifications import http_post

from tests.cli.conftest import Command, Invoke
from tests.cli.notified_shop import Shop, served_shop

OK, WARNING, WRONG, NOT_CHECKED = (state.value for state in State)
ALL_RIGHT = {
    "configuration": OK,
    "merchant": OK,
    "certificate": OK,
    "platform-keys": OK,
    "proxy": OK,
    "host": OK,
    "backup-host": NOT_CHECKED,
    "clock": OK,
    "signature": OK,
    "apiv3-key": OK,
    "echo": OK,
    "notify-url": NOT_CHECKED,
}
PLATFORM = ("proxy", "host", "backup-host", "clock", "signature", "apiv3-key", "echo")
NO_SIGNATURE = {"signature": WRONG, "apiv3-key": NOT_CHECKED, "echo": NOT_CHECKED}
UNREACHED = {"host": WRONG, **dict.fromkeys(("clock", "signature", "apiv3-key", "echo"), NOT_CHECKED)}


class Setting:
    """A copy of the sandbox's configuration, to be spoilt."""

    def __init__(self, served: Running, folder: Path) -> None:
        self.served = served
        self.folder = folder
        self.options: list[str] = []
        self.variables: dict[str, str] = {}
        self.file = folder / "wechatpay.toml"
        state = served.config_path.parent
        text = re.sub(r'"(merchant|platform)/', rf'"{state}/\1/', served.config_path.read_text())
        self.file.write_text(text)

    def set(self, name: str, value: str | None) -> None:
        """Give a setting another value, or leave it out."""
        line = "" if value is None else f"{name} = {json.dumps(value)}\n"
        text, count = re.subn(rf"^{name} = .*\n", lambda _found: line, self.file.read_text(), flags=re.M)
        assert count == 1
        self.file.write_text(text)

    def fail(self, *faults: str) -> None:
        """What the platform does wrong from now on."""
        self.served.sandbox.faults.replace([parse_fault(fault) for fault in faults])


@pytest.fixture
def setting(served: Running, tmp_path: Path) -> Iterator[Setting]:
    yield Setting(served, tmp_path)
    served.sandbox.faults.replace([])


@pytest.fixture(scope="module")
def stranger() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@pytest.fixture
def examine(invoke: Invoke, setting: Setting) -> Callable[..., Examined]:
    def run(*options: str) -> Examined:
        arguments = ("doctor", "--config", str(setting.file), *setting.options, *options)
        done = invoke(*arguments, "--json", **setting.variables)
        assert done.stderr == ""
        found = json.loads(done.stdout)
        assert done.exit_code == found["exit_code"]
        secrets = [load_config(setting.served.config_path, {}).credentials.apiv3_key.decode(), "PLANTED"]
        key = setting.served.config_path.parent / "merchant" / "apiclient_key.pem"
        secrets += key.read_text().splitlines()[1:-1]
        assert [secret for secret in secrets if secret in done.output] == []
        return Examined(done.exit_code, {each["check"]: each for each in found["checks"]}, found["correct"])

    return run


class Examined(NamedTuple):
    code: int
    lines: Mapping[str, Mapping[str, str]]
    correct: bool

    @property
    def states(self) -> dict[str, str]:
        return {check: line["state"] for check, line in self.lines.items()}

    def said(self, check: str) -> str:
        return f"{self.lines[check]['text']} | {self.lines[check]['fix']}"


# --- all is right -----------------------------------------------------------------------------------------------------


def test_all_is_right(examine: Callable[..., Examined], setting: Setting) -> None:
    found = examine()
    assert found.states == ALL_RIGHT
    assert (found.code, found.correct) == (0, True)
    assert found.said("configuration") == f"{setting.file}, named by --config | None"
    assert "1900000001 belong together" in found.said("merchant")
    assert re.search(r"ends on \d{4}-\d\d-\d\d, in \d+ days", found.said("certificate"))
    assert re.search(
        r"the WeChat Pay public key PUB_KEY_ID_\d+, the platform cert.* days\)", found.said("platform-keys")
    )
    assert re.search(r"127\.0\.0\.1 answered after \d+ ms", found.said("host"))
    assert "verified with PUB_KEY_ID_" in found.said("echo")


def test_the_text_has_a_line_for_each_and_says_what_to_do(wechatpay: Command, served: Running) -> None:
    done = wechatpay("doctor", WECHATPAY_CONFIG=str(served.config_path))
    assert (done.returncode, done.stderr) == (0, "")
    *lines, last = done.stdout.splitlines()
    assert [line[13:28].strip() for line in lines if line[:1] != " "] == list(ALL_RIGHT)
    assert lines[0] == f"ok           configuration  {served.config_path}, named by WECHATPAY_CONFIG"
    assert lines[-1].startswith(" " * 28 + "do: give --notify-url https://")
    assert last == "nothing wrong found, 2 not checked"


def test_the_lines_stand_below_each_other_in_chinese_too(wechatpay: Command, served: Running) -> None:
    done = wechatpay("doctor", WECHATPAY_CONFIG=str(served.config_path), LANGUAGE="zh_CN", PYTHONUTF8="1")
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[0].startswith("正常")
    for line in lines[:-1]:
        columns = "".join(letter * (2 if east_asian_width(letter) in "WF" else 1) for letter in line)
        assert columns[11:13] == "  "
        assert columns[13] == " " or columns[13:28].strip() in ALL_RIGHT


@pytest.mark.parametrize("way", ["folder", "variables", "mixed", "sandbox", "switch"])
def test_which_configuration_counts_and_why(invoke: Invoke, served: Running, tmp_path: Path, way: str) -> None:
    state = tmp_path / "xdg" / "wechatpay-sandbox"
    state.parent.mkdir()
    state.symlink_to(served.config_path.parent, target_is_directory=True)
    merchant, platform = served.config_path.parent / "merchant", served.config_path.parent / "platform"
    alone = {
        "WECHATPAY_MCHID": "1900000001",
        "WECHATPAY_PRIVATE_KEY_FILE": str(merchant / "apiclient_key.pem"),
        "WECHATPAY_CERTIFICATE_FILE": str(merchant / "apiclient_cert.pem"),
        "WECHATPAY_PUBLIC_KEY_ID": load_config(served.config_path, {}).keys.preferred or "",
        "WECHATPAY_PUBLIC_KEY_FILE": str(platform / "pub_key.pem"),
        "WECHATPAY_BASE_URL": served.base_url,
    }
    names = (
        "WECHATPAY_MCHID, WECHATPAY_PUBLIC_KEY_ID, WECHATPAY_BASE_URL, WECHATPAY_PRIVATE_KEY_FILE, "
        "WECHATPAY_CERTIFICATE_FILE, WECHATPAY_PUBLIC_KEY_FILE"
    )
    options: list[str] = []
    variables = {"XDG_STATE_HOME": str(state.parent)}
    match way:
        case "folder":
            Setting(served, tmp_path)
            said = f"{tmp_path / 'wechatpay.toml'}, found in this folder"
        case "variables":
            variables |= alone
            said = f"variables alone, which are enough: {names}"
        case "mixed":
            Setting(served, tmp_path).set("base_url", "http://127.0.0.1:1")
            variables |= {"WECHATPAY_BASE_URL": served.base_url}
            said = (
                f"{tmp_path / 'wechatpay.toml'}, found in this folder; variables that go before it: WECHATPAY_BASE_URL"
            )
        case "sandbox":
            options.append("--sandbox")
            said = f"{state / 'wechatpay.toml'}, named by --sandbox"
        case _:
            variables |= {"WECHATPAY_SANDBOX": "1"}
            said = f"{state / 'wechatpay.toml'}, named by WECHATPAY_SANDBOX=1"
    done = invoke("doctor", *options, "--format", "json", **variables)
    assert done.exit_code == 0, done.output
    lines = {line["check"]: line for line in json.loads(done.stdout)["checks"]}
    assert lines["configuration"]["text"] == said
    assert lines["apiv3-key"]["state"] == (WARNING if way == "variables" else OK)


# --- the table of faults ----------------------------------------------------------------------------------------------


def certify(
    served: Running, key: rsa.RSAPrivateKey, *, mchid: str = "1900000001", serial: str | None = None, days: float
) -> bytes:
    """A certificate that ends in so many days, with the serial number of the merchant's own unless one is given."""
    serial = serial or load_config(served.config_path, {}).credentials.serial
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, mchid)])
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(int(serial, 16))
        .not_valid_before(now - timedelta(days=400))
        .not_valid_after(now + timedelta(days=days, minutes=1))
        .sign(key, hashes.SHA256())
        .public_bytes(serialization.Encoding.PEM)
    )


def write_key(setting: Setting, key: rsa.RSAPrivateKey) -> str:
    file = setting.folder / "stranger.pem"
    file.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    file.chmod(0o600)
    return str(file)


def other_key(setting: Setting, key: rsa.RSAPrivateKey) -> None:
    setting.set("private_key", write_key(setting, key))


def other_key_without_certificate(setting: Setting, key: rsa.RSAPrivateKey) -> None:
    setting.set("certificate", None)
    other_key(setting, key)


def other_serial(setting: Setting, _key: rsa.RSAPrivateKey) -> None:
    setting.set("certificate", None)
    setting.set("serial", "4B" * 20)


def other_mchid(setting: Setting, _key: rsa.RSAPrivateKey) -> None:
    setting.set("mchid", "1900000002")


def ending_certificate(days: float) -> Callable[[Setting, rsa.RSAPrivateKey], None]:
    def spoil(setting: Setting, _key: rsa.RSAPrivateKey) -> None:
        own = load_private_key(setting.served.config_path.parent / "merchant" / "apiclient_key.pem")
        file = setting.folder / "ending.pem"
        file.write_bytes(certify(setting.served, own, days=days))
        setting.set("certificate", str(file))

    return spoil


def readable_key(setting: Setting, _key: rsa.RSAPrivateKey) -> None:
    copy = setting.folder / "copy.pem"
    copy.write_bytes((setting.served.config_path.parent / "merchant" / "apiclient_key.pem").read_bytes())
    copy.chmod(0o644)
    setting.set("private_key", str(copy))


def other_apiv3_key(setting: Setting, _key: rsa.RSAPrivateKey) -> None:
    setting.set("apiv3_key", "PLANTED-apiv3-key-of-32-bytes---")


def no_apiv3_key(setting: Setting, _key: rsa.RSAPrivateKey) -> None:
    setting.set("apiv3_key", None)


def short_apiv3_key(setting: Setting, _key: rsa.RSAPrivateKey) -> None:
    setting.set("apiv3_key", "PLANTED")


def other_public_key(setting: Setting, key: rsa.RSAPrivateKey) -> None:
    file = setting.folder / "pub_key.pem"
    file.write_bytes(
        key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    )
    setting.set("public_key", str(file))


def other_public_key_id(setting: Setting, _key: rsa.RSAPrivateKey) -> None:
    setting.set("public_key_id", "PUB_KEY_ID_0119000000012026010100000000009")


def own_public_key(setting: Setting, _key: rsa.RSAPrivateKey) -> None:
    file = setting.folder / "own.pem"
    file.write_bytes(
        load_config(setting.served.config_path, {}).credentials.public_key.public_bytes(
            serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
        )
    )
    setting.set("public_key", str(file))


def nobody_there(setting: Setting, _key: rsa.RSAPrivateKey) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    setting.set("base_url", f"http://127.0.0.1:{port}")


def dead_proxy(setting: Setting, _key: rsa.RSAPrivateKey) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    setting.set("base_url", "https://api.mch.weixin.qq.com")
    setting.options += ["--proxy", f"http://me:PLANTED@127.0.0.1:{port}"]


def unusable_proxy(setting: Setting, _key: rsa.RSAPrivateKey) -> None:
    setting.options += ["--proxy", "ftp://PLANTED"]


def no_authorities(setting: Setting, _key: rsa.RSAPrivateKey) -> None:
    setting.set("base_url", "https://api.mch.weixin.qq.com")
    setting.variables |= {"SSL_CERT_FILE": str(setting.folder / "none.pem")}


def failing(*faults: str) -> Callable[[Setting, rsa.RSAPrivateKey], None]:
    return lambda setting, _key: setting.fail(*faults)


ECHO = "operation=security.echo_message"
LIST = "operation=certificates.*"


def certificates_alone(days: float) -> Callable[[Setting, rsa.RSAPrivateKey], None]:
    def spoil(setting: Setting, key: rsa.RSAPrivateKey) -> None:
        file = setting.folder / "platform.pem"
        file.write_bytes(certify(setting.served, key, mchid="Tenpay.com sign", serial="4B" * 20, days=days))
        setting.set("public_key", None)
        setting.set("public_key_id", None)
        text = re.sub(r"^certificates = .*$", f'certificates = ["{file}"]', setting.file.read_text(), flags=re.M)
        setting.file.write_text(text)

    return spoil


FAULTS: dict[str, tuple[Callable[[Setting, rsa.RSAPrivateKey], None], dict[str, str], str, str, int]] = {
    # what is wrong: how it is made, the lines that differ, the line and its words, the exit code
    "wrong key": (other_key, {"settings": WRONG}, "settings", "do not belong together", 1),
    "wrong key, without certificate": (
        other_key_without_certificate,
        {"merchant": NOT_CHECKED, **NO_SIGNATURE},
        "signature",
        "so the platform knows another certificate",
        1,
    ),
    "wrong serial": (
        other_serial,
        {"merchant": NOT_CHECKED, **NO_SIGNATURE},
        "signature",
        "does not know serial_no 4B4B",
        1,
    ),
    "wrong merchant number": (other_mchid, {"settings": WRONG}, "settings", "is that of merchant 1900000001", 1),
    "expired certificate": (ending_certificate(-1), {"settings": WRONG}, "settings", "certificate ended on", 1),
    "certificate that ends soon": (ending_certificate(9), {"certificate": WARNING}, "certificate", "in 9 days", 0),
    "certificate revoked": (
        failing("SIGN_ERROR,reason=revoked"),
        NO_SIGNATURE,
        "signature",
        "certificate was revoked | use the key",
        1,
    ),
    "key that others can read": (readable_key, {"settings": WARNING}, "settings", "run `chmod 600 ", 0),
    "wrong APIv3 key": (
        other_apiv3_key,
        {"apiv3-key": WRONG},
        "apiv3-key",
        "copy the APIv3 key (not the APIv2 key) from the merchant platform",
        1,
    ),
    "no APIv3 key": (no_apiv3_key, {"apiv3-key": WARNING}, "apiv3-key", "set apiv3_key in [merchant]", 0),
    "APIv3 key of another length": (short_apiv3_key, {"settings": WRONG}, "settings", "it must have 32", 1),
    "wrong public key": (other_public_key, {"echo": WRONG}, "echo", "check public_key_id, public_key", 1),
    "wrong public key id": (other_public_key_id, {"echo": WRONG}, "echo", "public_key_id", 1),
    "own key as the platform's": (own_public_key, {"platform-keys": WRONG}, "platform-keys", "merchant's own", 1),
    "platform certificates that have ended": (
        certificates_alone(-1),
        {"platform-keys": WRONG},
        "platform-keys",
        "none of them is valid now | run `wechatpay certs download`",
        1,
    ),
    "nobody there": (nobody_there, UNREACHED, "host", "check base_url, the network", 1),
    "proxy that is down": (
        dead_proxy,
        {**UNREACHED, "backup-host": WARNING},
        "host",
        "no connection to api.mch.weixin.qq.com",
        1,
    ),
    "proxy that is none": (
        unusable_proxy,
        {"proxy": WRONG, **UNREACHED, "host": NOT_CHECKED},
        "proxy",
        "is not the address of a proxy",
        1,
    ),
    "authorities that cannot be read": (
        no_authorities,
        {**UNREACHED, "backup-host": WARNING},
        "host",
        "SSL_CERT_FILE",
        1,
    ),
    "platform's clock ahead": (
        failing("clock,seconds=400"),
        NO_SIGNATURE,
        "signature",
        "set this machine's clock (NTP)",
        1,
    ),
    "reply that is dated wrongly": (failing(f"skew,seconds=-400,{ECHO}"), {"echo": WRONG}, "echo", "too-old", 1),
    "reply of another": (failing(f"wrong-signature,{ECHO}"), {"echo": WRONG}, "echo", "signature-mismatch", 1),
    "reply without signature": (failing(f"unsigned,{ECHO}"), {"echo": WRONG}, "echo", "missing-header", 1),
    "no right to the test": (failing(f"NO_AUTH,{ECHO}"), {"echo": WARNING}, "echo", "NO_AUTH", 0),
    "platform that is down": (failing(f"SYSTEM_ERROR,{ECHO}"), {"echo": NOT_CHECKED}, "echo", "again later", 4),
    "connection that breaks": (failing(f"reset-after,{ECHO}"), {"echo": NOT_CHECKED}, "echo", "again later", 4),
    "merchant without certificates": (
        failing(f"RESOURCE_NOT_EXISTS,{LIST}"),
        {"apiv3-key": NOT_CHECKED},
        "apiv3-key",
        "which uses the public key",
        0,
    ),
    "signed calls that break": (
        failing("reset-before"),
        dict.fromkeys(("signature", "apiv3-key", "echo"), NOT_CHECKED),
        "signature",
        "no reply from 127.0.0.1",
        4,
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_each_fault_has_its_line(
    examine: Callable[..., Examined], setting: Setting, stranger: rsa.RSAPrivateKey, name: str
) -> None:
    spoil, differing, check, said, code = FAULTS[name]
    spoil(setting, stranger)
    found = examine()
    expected = {**ALL_RIGHT, **differing}
    if differing.get("settings") == WRONG:  # then nothing that needs them can be checked
        expected = dict.fromkeys(ALL_RIGHT, NOT_CHECKED) | {"configuration": OK} | differing
        del expected["certificate"]
    elif differing.get("platform-keys") == WRONG:
        expected |= dict.fromkeys(PLATFORM, NOT_CHECKED)
    elif expected["merchant"] == NOT_CHECKED:
        del expected["certificate"]
    assert found.states == expected, found
    assert said in found.said(check)
    assert (found.code, found.correct) == (code, code == 0)


def test_without_any_configuration(invoke: Invoke) -> None:
    done = invoke("doctor")
    assert done.exit_code == 1
    assert done.stdout.startswith("wrong        configuration  no configuration was found: give a path, set WECHATPAY_")
    assert done.stdout.endswith("1 thing is wrong, 10 not checked\n")


def test_a_command_that_is_wrong(invoke: Invoke, setting: Setting) -> None:
    for options in (["--config", "none.toml"], ["--format", "xml"], ["--sandbox", "--config", str(setting.file)]):
        assert invoke("doctor", *options).exit_code == 2


class _Relay(BaseHTTPRequestHandler):
    """Stands before the sandbox, with another clock in the replies."""

    ahead: timedelta | None
    platform: str

    def answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        connection = http.client.HTTPConnection(urlsplit(self.platform).netloc)
        connection.request(self.command, self.path, body or None, dict(self.headers.items()))
        reply = connection.getresponse()
        content = reply.read()
        self.send_response_only(reply.status)
        for name, value in reply.getheaders():
            if name.lower() not in ("date", "connection", "transfer-encoding", "content-length"):
                self.send_header(name, value)
        if self.ahead is not None:
            self.send_header("Date", format_datetime(datetime.now(UTC) + self.ahead, usegmt=True))
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)
        connection.close()

    do_GET = do_POST = answer

    def log_message(self, *_arguments: object) -> None:
        """Nothing: the test's output is for its own failures."""


@contextlib.contextmanager
def serving(handler: type[BaseHTTPRequestHandler], context: ssl.SSLContext | None = None) -> Iterator[int]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    if context is not None:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.mark.parametrize(
    ("seconds", "state", "said"),
    [
        (-400, WRONG, "400 s ahead of the platform's | set this machine's clock"),
        (86_400, WRONG, "s behind the platform's | set this machine's clock"),
        (100, WARNING, "s behind the platform's | set this machine's clock"),
        (20, OK, "s behind the platform's | None"),
        (None, NOT_CHECKED, "no date"),
    ],
)
def test_the_clock_is_compared_with_the_platforms(
    examine: Callable[..., Examined], setting: Setting, seconds: int | None, state: str, said: str
) -> None:
    ahead = None if seconds is None else timedelta(seconds=seconds)
    relay = type("Relay", (_Relay,), {"ahead": ahead, "platform": setting.served.base_url})
    with serving(relay) as port:
        setting.set("base_url", f"http://127.0.0.1:{port}")
        found = examine()
    assert found.states == {**ALL_RIGHT, "clock": state}
    assert said in found.said("clock").replace("401 s", "400 s").replace("399 s", "400 s")
    assert found.code == {WRONG: 1, NOT_CHECKED: 4}.get(state, 0)


def test_something_else_at_the_address(examine: Callable[..., Examined], setting: Setting, served: Running) -> None:
    class Portal(BaseHTTPRequestHandler):
        def answer(self) -> None:
            self.send_response(200)
            self.send_header("Content-Length", "6")
            self.end_headers()
            self.wfile.write(b"<html>")

        do_GET = do_POST = answer

        def log_message(self, *_arguments: object) -> None:
            """Nothing."""

    with serving(Portal) as port:
        setting.set("base_url", f"http://127.0.0.1:{port}")
        found = examine()
    assert (found.states["host"], found.states["echo"], found.code) == (WARNING, WRONG, 1)
    assert "another server answers in the place of WeChat Pay" in found.said("host")


# --- through a proxy, at WeChat Pay's own hosts -----------------------------------------------------------------------


def test_the_hosts_and_their_backup_through_a_proxy(invoke: Invoke) -> None:
    with running(door=DoorPorts()) as sandbox:
        assert sandbox.door is not None
        variables = {
            "HTTPS_PROXY": sandbox.door.address.proxy_url,
            "NO_PROXY": "",
            "SSL_CERT_FILE": str(sandbox.door.files.bundle),
            "WECHATPAY_BASE_URL": "https://api.mch.weixin.qq.com",
        }
        done = invoke("doctor", "--config", str(sandbox.config_path), "--json", **variables)
    found = {line["check"]: line for line in json.loads(done.stdout)["checks"]}
    assert {check: line["state"] for check, line in found.items()} == {**ALL_RIGHT, "backup-host": OK}
    assert found["proxy"]["text"] == f"{variables['HTTPS_PROXY']}, named by the environment"
    assert found["host"]["text"].startswith("api.mch.weixin.qq.com answered after ")
    assert found["backup-host"]["text"].startswith("api2.mch.weixin.qq.com answered after ")
    assert done.exit_code == 0


# --- the receiver -----------------------------------------------------------------------------------------------------


@pytest.fixture
def shop(served: Running) -> Iterator[Shop]:
    config = load_config(served.config_path, environ={})
    with served_shop(NotificationParser(config.keys, config.credentials)) as found:
        yield found


@pytest.mark.parametrize(
    ("answer", "state", "said"),
    [
        (None, WARNING, "with 401 | only a sandbox reaches this machine"),  # it verifies
        (204, WRONG, "answers 204 to an event with a forged signature | let it verify the signature"),
        (200, WRONG, "now anybody can tell it that an order was paid"),
        (302, WRONG, "WeChat Pay follows no redirect"),
        (403, WRONG, "a login or a CSRF check stands before it"),
        (404, WRONG, "it takes no POST at this path"),
        (405, WRONG, "it takes no POST at this path"),
        (400, WARNING, "the answer should be 401"),
        (500, WARNING, "the answer should be 401"),
    ],
)
def test_the_answer_to_a_forged_event(
    examine: Callable[..., Examined], shop: Shop, answer: int | None, state: str, said: str
) -> None:
    shop.answer = answer
    found = examine("--notify-url", shop.url)
    assert found.states == {**ALL_RIGHT, "notify-url": state}
    assert said in found.said("notify-url")
    assert found.code == (1 if state == WRONG else 0)
    assert (len(shop.bodies), shop.events) == (1, [])


def test_a_receiver_is_asked_without_a_configuration_too(invoke: Invoke, shop: Shop) -> None:
    done = invoke("doctor", "--json", WECHATPAY_NOTIFY_URL=shop.url)
    assert json.loads(done.stdout)["checks"][-1]["state"] == WARNING
    assert len(shop.bodies) == 1


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("shop", "this is no address of a receiver"),
        ("ftp://127.0.0.1/notify", "this is no address of a receiver"),
        ("https://me:PLANTED@127.0.0.1/notify", "this is no address of a receiver"),
        ("https://[::1/notify", "this is no address of a receiver"),
        ("https://127.0.0.1/notify?shop=PLANTED", "put what tells notifications apart into the path"),
        ("http://shop.example.com/notify", "serve the receiver over https"),
    ],
)
def test_an_address_that_cannot_be_a_receivers_gets_nothing(
    examine: Callable[..., Examined], url: str, said: str
) -> None:
    found = examine("--notify-url", url)
    assert (found.states["notify-url"], found.code) == (WRONG, 1)
    assert said in found.said("notify-url")


def test_a_receiver_that_cannot_be_reached(examine: Callable[..., Examined], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http_post, "ANSWER_WITHIN_SECONDS", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/notify"
        assert "no answer within" in examine("--notify-url", url).said("notify-url")
    found = examine("--notify-url", url)
    assert (found.states["notify-url"], found.code) == (WRONG, 1)
    assert "ConnectError" in found.said("notify-url")


def test_a_receiver_with_a_certificate_that_nobody_vouches_for(
    examine: Callable[..., Examined], setting: Setting, stranger: rsa.RSAPrivateKey
) -> None:
    certificate = setting.folder / "certificate.pem"
    certificate.write_bytes(certify(setting.served, stranger, mchid="localhost", days=9))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, write_key(setting, stranger))
    received: list[object] = []

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            received.append(self.path)

    with serving(Receiver, context) as port:
        found = examine("--notify-url", f"https://localhost:{port}/notify")
    assert found.states["notify-url"] == WRONG
    assert "CERTIFICATE_VERIFY_FAILED" in found.said("notify-url")
    assert received == []


def test_a_forged_event_is_harmless(monkeypatch: pytest.MonkeyPatch, served: Running) -> None:
    """Nobody can open it, it is of a type that concerns no money, and the receiver knows the key that it names."""
    sent: list[httpx.Request] = []

    async def nothing() -> AsyncIterator[bytes]:
        yield b""

    def receive(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(401, content=nothing())

    monkeypatch.setattr(http_post, "http_client", lambda: httpx.AsyncClient(transport=httpx.MockTransport(receive)))
    line = check_notify_url("https://shop.example.com/notify", "PUB_KEY_ID_0119000000012026010100000000001")
    assert line.state is State.OK
    (request,) = sent
    assert str(request.url) == "https://shop.example.com/notify"
    assert request.headers["Wechatpay-Serial"] == "PUB_KEY_ID_0119000000012026010100000000001"
    assert not request.headers["Wechatpay-Signature"].startswith("WECHATPAY/SIGNTEST/")
    event = json.loads(request.content)
    assert event["event_type"] == "SECURITY_ECHO.SUCCESS"
    config = load_config(served.config_path, {})
    headers = dict(request.headers.items()) | {"wechatpay-serial": config.keys.preferred or ""}
    with pytest.raises(Exception, match="the signature was not made by"):
        NotificationParser(config.keys, config.credentials).parse(headers, request.content)


def test_what_was_not_asked_for_does_not_change_the_exit_code() -> None:
    skipped = Line("notify-url", State.NOT_CHECKED, "x")
    assert exit_code([skipped, Line("host", State.OK, "x")]) == 0
    assert exit_code([skipped, Line("clock", State.NOT_CHECKED, "x", is_open=True)]) == 4
    assert exit_code([Line("clock", State.NOT_CHECKED, "x", is_open=True), Line("echo", State.WRONG, "x")]) == 1
