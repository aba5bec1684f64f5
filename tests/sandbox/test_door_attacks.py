"""What the door does not do: it forwards nothing, resolves nothing, and answers nobody else's name."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from door_client import WECHAT_PAY, at_proxy, at_tls_port, head_and_body, in_tunnel, through_proxy, tls_context
from wechatpay_sandbox import DoorPorts, OpenDoor, Running, StateFolderError, running
from wechatpay_sandbox.door import proxy
from wechatpay_sandbox.http import connection as http_connection
from wechatpay_sandbox.state.state_folder import open_state_folder


@pytest.fixture(scope="module")
def opened(made_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    folder = Path(shutil.copytree(made_folder, tmp_path_factory.mktemp("door") / "state"))
    with running(folder, door=DoorPorts()) as sandbox:
        yield sandbox


@pytest.fixture
def door(opened: Running, monkeypatch: pytest.MonkeyPatch) -> OpenDoor:
    """The door, in a process in which every look-up of a name and every connection elsewhere fails the test."""

    def resolve(host: object, *arguments: object, **named: object) -> list[object]:
        if host not in ("127.0.0.1", None):
            raise AssertionError(f"{host!r} was looked up")
        return found(host, *arguments, **named)  # type: ignore[arg-type]

    async def connect(*arguments: object, **named: object) -> None:
        raise AssertionError(f"a connection was opened: {arguments} {named}")

    found = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    for name in ("create_connection", "sock_connect"):
        monkeypatch.setattr(asyncio.SelectorEventLoop, name, connect)
    assert opened.door is not None
    return opened.door


def connect_head(target: str, *headers: str) -> bytes:
    return "".join(
        f"{line}\r\n" for line in (f"CONNECT {target} HTTP/1.1", f"Host: {WECHAT_PAY}", *headers, "")
    ).encode()


# --- other hosts


@pytest.mark.parametrize(
    "target",
    [
        "example.com:443",
        "localhost:443",
        "127.0.0.1:443",
        "[::1]:443",
        "169.254.169.254:443",
        "mch.weixin.qq.com:443",
        "x.api.mch.weixin.qq.com:443",
        "api.mch.weixin.qq.com.evil.example:443",
        "api.mch.weixin.qq.com.:443",
        "api.mch.weixin.qq.com",
        "api.mch.weixin.qq.com:80",
        "api.mch.weixin.qq.com:0443",
        "api.mch.weixin.qq.com:8443",
        "api.mch.weixin.qq.com:443@evil.example:443",
        "evil@api.mch.weixin.qq.com:443",
        "https://api.mch.weixin.qq.com:443",
        "/v3/certificates",
        "*",
        "api.mch.weixin.qq.com:443#evil.example",
        "api.mch.weixin.qq.com:443/..",
        "xn--api-mch.weixin.qq.com:443",
        "[api.mch.weixin.qq.com]:443",
        "0x7f000001:443",
        "2130706433:443",
    ],
)
def test_no_tunnel_to_anywhere_else(door: OpenDoor, target: str) -> None:
    head, body = through_proxy(door, connect_head(target))
    assert head.startswith("HTTP/1.1 403 Refused by the WeChat Pay sandbox, which forwards nothing")
    assert b"the door of the WeChat Pay sandbox" in body


@pytest.mark.parametrize("target", [f"{WECHAT_PAY}:443", f"{WECHAT_PAY.upper()}:443"])
def test_a_tunnel_to_a_host_of_wechat_pay(door: OpenDoor, target: str) -> None:
    with at_proxy(door) as connection:
        connection.sendall(connect_head(target, "Proxy-Authorization: Basic eDp5", "Content-Length: 0"))
        assert connection.recv(100) == b"HTTP/1.1 200 OK\r\n\r\n"


@pytest.mark.parametrize(
    "line",
    [
        "GET http://example.com/ HTTP/1.1",
        "GET https://example.com/v3/certificates HTTP/1.1",
        "GET http://api.mch.weixin.qq.com:8080/v3/certificates HTTP/1.1",
        "GET http://api.mch.weixin.qq.com@evil.example/ HTTP/1.1",
        "GET ftp://api.mch.weixin.qq.com/ HTTP/1.1",
        "GET /v3/certificates HTTP/1.1",
    ],
)
def test_no_request_to_anywhere_else(door: OpenDoor, line: str) -> None:
    head, body = through_proxy(door, f"{line}\r\nHost: example.com\r\nConnection: close\r\n\r\n".encode())
    assert head.startswith("HTTP/1.1 403 ")
    assert b'"code":"NO_AUTH"' in body


def test_neither_page_nor_controls_are_behind_the_door(door: OpenDoor) -> None:
    for path in ("/", "/page/page.js", "/h5", "/_sandbox/about", "/_sandbox/orders"):
        with in_tunnel(door) as connection:
            connection.sendall(f"GET {path} HTTP/1.1\r\nHost: {WECHAT_PAY}\r\nConnection: close\r\n\r\n".encode())
            head, body = head_and_body(connection)
        assert head.startswith("HTTP/1.1 401 "), path
        assert b"SIGN_ERROR" in body


@pytest.mark.parametrize("host", ["localhost:evil.example", "localhost:8787:evil.example", "localhost@evil.example"])
def test_a_host_that_only_begins_like_ours_has_no_controls(opened: Running, host: str) -> None:
    port = int(opened.base_url.rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.sendall(f"GET /_sandbox/about HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
        head, _body = head_and_body(connection)
    assert head.startswith("HTTP/1.1 403 ")


@pytest.mark.parametrize("name", ["example.com", "localhost", "x.api.mch.weixin.qq.com"])
def test_no_certificate_for_another_name(door: OpenDoor, name: str) -> None:
    context = tls_context(door)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    with pytest.raises(OSError), at_tls_port(door, name, context):
        pass


def test_without_a_name_there_is_no_more_than_with_one(door: OpenDoor) -> None:
    """Old clients name no host in TLS: they get the certificate of WeChat Pay's hosts, and are served by `Host`."""
    context = tls_context(door)
    context.check_hostname = False
    address = ("127.0.0.1", door.address.tls_port)
    for host, begin in (
        (WECHAT_PAY, "HTTP/1.1 401 "),
        ("localhost", "HTTP/1.1 403 "),
        ("example.com", "HTTP/1.1 403 "),
    ):
        with (
            socket.create_connection(address, timeout=10) as plain,
            context.wrap_socket(plain) as connection,
        ):
            shown = connection.getpeercert()
            assert shown is not None
            assert {name for _kind, name in shown["subjectAltName"]} == set(door.address.hosts)
            connection.sendall(f"GET /_sandbox/about HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
            head, _body = head_and_body(connection)
        assert head.startswith(begin), host


def test_the_controls_are_not_reached_by_any_way_of_the_door(door: OpenDoor) -> None:
    """A page or program that is led through the door must not pay for others: not even by a whole address."""
    for target in (f"http://{WECHAT_PAY}/_sandbox/cashier", f"https://{WECHAT_PAY}/_sandbox/orders"):
        body = b"{}"
        head, _body = through_proxy(
            door,
            f"POST {target} HTTP/1.1\r\nHost: {WECHAT_PAY}\r\nUser-Agent: t\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n".encode()
            + body,
        )
        assert head.startswith("HTTP/1.1 401 "), target


# --- between the head of CONNECT and the tunnel


@pytest.mark.parametrize(
    "request_bytes",
    [
        connect_head(f"{WECHAT_PAY}:443", "Content-Length: 5") + b"hello",
        connect_head(f"{WECHAT_PAY}:443", "Transfer-Encoding: chunked") + b"0\r\n\r\n",
        connect_head(f"{WECHAT_PAY}:443", "Content-Length: 5", "Content-Length: 6"),
        connect_head(f"{WECHAT_PAY}:443", "Content-Length: 0", "Transfer-Encoding: chunked"),
        connect_head(f"{WECHAT_PAY}:443") + b"GET /_sandbox/about HTTP/1.1\r\nHost: localhost\r\n\r\n",
        connect_head(f"{WECHAT_PAY}:443", "Host: example.com"),
        connect_head(f"{WECHAT_PAY}:443", " folded: yes", "A\x00B: c"),
        f"CONNECT {WECHAT_PAY}:443 HTTP/1.1\r\n\r\n".encode(),
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
    ],
)
def test_nothing_is_smuggled_with_the_head(door: OpenDoor, request_bytes: bytes) -> None:
    head, _body = through_proxy(door, request_bytes)
    assert head.startswith("HTTP/1.1 400 ")


def test_inside_the_tunnel_there_is_only_tls(door: OpenDoor) -> None:
    with at_proxy(door) as connection:
        connection.sendall(connect_head(f"{WECHAT_PAY}:443"))
        assert connection.recv(100).startswith(b"HTTP/1.1 200 ")
        connection.sendall(f"GET /v3/certificates HTTP/1.1\r\nHost: {WECHAT_PAY}\r\n\r\n".encode())
        rest = b"".join(iter(lambda: _receive(connection), b""))
    assert b"HTTP" not in rest


def _receive(connection: socket.socket) -> bytes:
    try:
        return connection.recv(65536)
    except ConnectionResetError:
        return b""


@pytest.mark.parametrize("host", ["apihk.mch.weixin.qq.com", "localhost", "example.com"])
def test_a_tunnel_leads_to_one_host(door: OpenDoor, host: str) -> None:
    with in_tunnel(door) as connection:
        connection.sendall(f"GET /v3/certificates HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
        head, _body = head_and_body(connection)
    assert head.startswith("HTTP/1.1 403 ")


def test_no_tunnel_in_a_tunnel(door: OpenDoor) -> None:
    with in_tunnel(door) as connection:
        connection.sendall(connect_head("example.com:443", "Connection: close"))
        head, _body = head_and_body(connection)
    assert head.startswith("HTTP/1.1 4")


# --- time and space


def test_a_huge_head_is_refused(door: OpenDoor) -> None:
    head, _body = through_proxy(door, connect_head(f"{WECHAT_PAY}:443", "A: " + "a" * proxy.MOST_HEAD_BYTES))
    assert head.startswith("HTTP/1.1 431 ")


def test_a_head_without_an_end_is_refused(door: OpenDoor) -> None:
    with at_proxy(door) as connection:
        connection.sendall(b"CONNECT " + b"a" * (proxy.MOST_HEAD_BYTES + 1))
        head, _body = head_and_body(connection)
    assert head.startswith("HTTP/1.1 431 ")


@pytest.mark.parametrize("sent", [b"", b"CONNECT api.mch.w"])
def test_a_slow_head_is_given_up(door: OpenDoor, monkeypatch: pytest.MonkeyPatch, sent: bytes) -> None:
    monkeypatch.setattr(proxy, "HEAD_WITHIN_SECONDS", 0.2)
    head, _body = through_proxy(door, sent)
    assert head == "" if not sent else head.startswith("HTTP/1.1 408 ")


def test_a_slow_handshake_is_given_up(door: OpenDoor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proxy, "HANDSHAKE_WITHIN_SECONDS", 0.2)
    with at_proxy(door) as connection:
        connection.sendall(connect_head(f"{WECHAT_PAY}:443"))
        assert connection.recv(100).startswith(b"HTTP/1.1 200 ")
        assert _receive(connection) == b""


def test_a_tunnel_without_a_request_is_given_up(door: OpenDoor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http_connection, "HEAD_WITHIN_SECONDS", 0.2)
    with in_tunnel(door) as connection:
        assert connection.recv(100) == b""


def test_too_many_connections_are_refused(door: OpenDoor, monkeypatch: pytest.MonkeyPatch) -> None:
    with at_proxy(door) as first:
        first.sendall(b"CONNECT ")
        for _ in range(100):
            monkeypatch.setattr(proxy, "MOST_CONNECTIONS", 1)
            head, _body = through_proxy(door, connect_head(f"{WECHAT_PAY}:443"))
            if head.startswith("HTTP/1.1 503 "):
                break
            time.sleep(0.05)  # the first one has not been accepted yet
        assert head.startswith("HTTP/1.1 503 ")
        with at_proxy(door) as late:
            # the reply is there before the request: what the client sends then does not cost it the reply
            for _ in range(20):
                late.sendall(b"CONNECT " + b"a" * 1000)
                time.sleep(0.005)
            head, _body = head_and_body(late)
        assert head.startswith("HTTP/1.1 503 ")
        monkeypatch.undo()
    with in_tunnel(door) as connection:
        assert connection.version() is not None


# --- who can reach it


def test_it_listens_on_loopback_only(made_folder: Path, tmp_path: Path) -> None:
    """Also where the sandbox itself is reached by others."""
    script = (
        "import sys; from pathlib import Path; from wechatpay_sandbox import DoorPorts, serve\n"
        "serve(Path(sys.argv[1]), '0.0.0.0', 0, lambda url: print('ready', flush=True), door=DoorPorts())"
    )
    folder = shutil.copytree(made_folder, tmp_path / "state")
    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-c", script, str(folder)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        listening = sorted(_listening_addresses(process.pid))
        assert listening == ["0.0.0.0", "127.0.0.1", "127.0.0.1"]
        process.send_signal(signal.SIGINT)
        output, errors = process.communicate(timeout=15)
    finally:
        process.kill()
    assert (process.returncode, output, errors) == (0, b"", b"")


def _listening_addresses(pid: int) -> Iterator[str]:
    """The addresses of the listening IPv4 sockets of a process, as Linux tells them."""
    inodes = set()
    for entry in Path(f"/proc/{pid}/fd").iterdir():
        name = os.readlink(entry)
        if name.startswith("socket:["):
            inodes.add(name[8:-1])
    for line in Path(f"/proc/{pid}/net/tcp").read_text(encoding="ascii").splitlines()[1:]:
        fields = line.split()
        if fields[3] == "0A" and fields[9] in inodes:
            yield socket.inet_ntoa(bytes.fromhex(fields[1].partition(":")[0])[::-1])


def test_an_open_tunnel_does_not_hold_the_server_up(made_folder: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(made_folder, tmp_path / "state"))
    with running(folder, door=DoorPorts()) as sandbox:
        assert sandbox.door is not None
        tunnel = in_tunnel(sandbox.door)
        tunnel.__enter__()
        waiting = at_proxy(sandbox.door)
        waiting.__enter__()
        started = time.monotonic()
    assert time.monotonic() - started < 4
    for connection in (tunnel, waiting):
        connection.__exit__(None, None, None)


def test_keys_are_for_their_owner_only(opened: Running) -> None:
    folder = opened.config_path.parent
    for path in [folder, *folder.rglob("*")]:
        assert path.stat().st_mode & 0o077 == 0, path
    assert {path.suffix for path in folder.iterdir()} >= {".sqlite3", ".sqlite3-wal", ".sqlite3-shm"}


def test_a_database_that_others_could_read_is_closed_to_them(data_dir: Path) -> None:
    database = data_dir / "sandbox.sqlite3"
    with running(data_dir):
        pass
    database.chmod(0o644)
    with running(data_dir):
        assert database.stat().st_mode & 0o777 == 0o600


def test_a_folder_of_another_owner_is_refused(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if os.geteuid() == 0:
        os.chown(data_dir, 4711, 4711)
    else:  # only root can give a folder away
        monkeypatch.setattr(os, "geteuid", lambda: 4711)
    with pytest.raises(StateFolderError, match="belongs to another user"):
        open_state_folder(data_dir)
