"""Connections as a server sees them: whom they trust, how long they live, where they never go."""

from __future__ import annotations

import asyncio
import gc
import ipaddress
import json
import socket
import ssl
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import httpcore
import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from wechatpay_client import Client, errors
from wechatpay_client.runtime.http_clients import SyncClient
from wechatpay_client.runtime.transport import SmallPools

REFUND = {"transaction_id": "4200001", "out_refund_no": "R1", "amount": {"refund": 1, "total": 1, "currency": "CNY"}}
DONE = json.dumps({"refund_id": "50300001", "out_refund_no": "R1", "status": "SUCCESS"}).encode()
LONG = 20.0
"""Seconds after which a wait in these tests is given up."""


def refund(client: Client, awaited: bool = False):
    """A call that moves money."""
    refunds = client["v3/refund/domestic/refunds"]
    return asyncio.run(refunds.post_async(json=REFUND)) if awaited else refunds.post(json=REFUND)


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither proxies nor authorities of whoever runs the tests."""
    for name in ("http", "https", "all", "no"):
        monkeypatch.delenv(f"{name}_proxy", raising=False)
        monkeypatch.delenv(f"{name}_PROXY".upper(), raising=False)
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)


@dataclass
class Listener:
    """Answers each request with a signed reply and keeps the connection; knows which connections are open."""

    sign: Callable[[bytes], dict[str, str]]
    tls: ssl.SSLContext | None = None
    before_reply: Callable[[], object] = lambda: None
    head: str = "HTTP/1.1 200 OK"
    more_headers: dict[str, str] = field(default_factory=dict)
    port: int = 0
    requests: list[bytes] = field(default_factory=list)
    """The first line of each."""
    accepted: int = 0
    open: int = 0
    changed: threading.Condition = field(default_factory=threading.Condition)

    @property
    def base_url(self) -> str:
        return f"{'http' if self.tls is None else 'https'}://127.0.0.1:{self.port}"

    def wait_until(self, holds: Callable[[], bool]) -> bool:
        with self.changed:
            return self.changed.wait_for(holds, LONG)

    def serve(self, connection: socket.socket) -> None:
        with self.changed:
            self.accepted += 1
            self.open += 1
            self.changed.notify_all()
        try:
            with suppress(OSError), connection:
                self.answer_all(connection if self.tls is None else self.tls.wrap_socket(connection, server_side=True))
        finally:
            with self.changed:
                self.open -= 1
                self.changed.notify_all()

    def answer_all(self, connection: socket.socket) -> None:
        with connection:
            connection.settimeout(LONG)
            stream = connection.makefile("rb")
            while line := stream.readline():
                length = 0
                while (header := stream.readline()) not in (b"\r\n", b""):
                    name, _, value = header.partition(b":")
                    length = int(value) if name.lower() == b"content-length" else length
                stream.read(length)
                with self.changed:
                    self.requests.append(line)
                    self.changed.notify_all()
                self.before_reply()
                headers = {"Content-Length": str(len(DONE)), "Content-Type": "application/json"}
                headers |= self.sign(DONE) | self.more_headers
                lines = [self.head, *(f"{name}: {value}" for name, value in headers.items())]
                connection.sendall("\r\n".join([*lines, "", ""]).encode() + DONE)


@pytest.fixture
def listening(platform) -> Callable[..., Listener]:
    """Starts listeners; all end with the test."""
    with ExitStack() as stack:

        @contextmanager
        def running(listener: Listener) -> Iterator[Listener]:
            with socket.create_server(("127.0.0.1", 0), backlog=256) as server:
                listener.port = server.getsockname()[1]

                def accept() -> None:
                    while True:
                        try:
                            connection, _ = server.accept()
                        except OSError:  # the listening socket was shut down: the end
                            return
                        threading.Thread(target=listener.serve, args=(connection,), daemon=True).start()

                thread = threading.Thread(target=accept, daemon=True)
                thread.start()
                try:
                    yield listener
                finally:
                    server.shutdown(socket.SHUT_RDWR)
                    thread.join(LONG)

        yield lambda **settings: stack.enter_context(running(Listener(platform.signature, **settings)))


# --- TLS -------------------------------------------------------------------------------------------------------------


class Authority:
    """Issues certificates."""

    def __init__(self, name: str) -> None:
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
        basics = x509.BasicConstraints(ca=True, path_length=0)
        signs = x509.KeyUsage(
            key_cert_sign=True, crl_sign=True, digital_signature=False, content_commitment=False,
            key_encipherment=False, data_encipherment=False, key_agreement=False, encipher_only=False,
            decipher_only=False,
        )  # fmt: skip
        builder = self._certificate(self.name, self.key, days=2).add_extension(basics, True).add_extension(signs, True)
        builder = builder.add_extension(x509.SubjectKeyIdentifier.from_public_key(self.key.public_key()), False)
        self.certificate = builder.sign(self.key, hashes.SHA256())

    def _certificate(self, subject: x509.Name, key: ec.EllipticCurvePrivateKey, days: int) -> x509.CertificateBuilder:
        builder = x509.CertificateBuilder(self.name, subject, key.public_key(), x509.random_serial_number())
        now = datetime.now(UTC)
        return builder.not_valid_before(now - timedelta(days=3)).not_valid_after(now + timedelta(days=days))

    def server(self, folder: Path, *, host: x509.GeneralName, days: int = 2) -> ssl.SSLContext:
        """What a server with a certificate for that host needs."""
        key = ec.generate_private_key(ec.SECP256R1())
        builder = self._certificate(x509.Name([]), key, days)
        builder = builder.add_extension(x509.SubjectAlternativeName([host]), True)
        # Python 3.13 takes no certificate without it.
        issuer = x509.AuthorityKeyIdentifier.from_issuer_public_key(self.key.public_key())
        builder = builder.add_extension(issuer, False)
        certificate = builder.sign(self.key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
        private = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        (folder / "server.pem").write_bytes(private + certificate)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder / "server.pem")
        return context


HERE, ELSEWHERE = x509.IPAddress(ipaddress.ip_address("127.0.0.1")), x509.DNSName("api.mch.weixin.qq.com")


@pytest.fixture
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Authority:
    """The only authority that this machine trusts."""
    authority = Authority("trusted")
    (tmp_path / "authority.pem").write_bytes(authority.certificate.public_bytes(serialization.Encoding.PEM))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    return authority


@pytest.mark.parametrize("awaited", [False, True])
def test_a_server_that_a_trusted_authority_vouches_for(awaited, trusted, tmp_path, listening, credentials, keys):
    server = listening(tls=trusted.server(tmp_path, host=HERE))
    with Client(credentials, keys, base_url=server.base_url) as client:
        assert refund(client, awaited).status_code == 200
    assert len(server.requests) == 1


@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize("wrong", ["authority", "host", "expired"])
def test_a_server_with_a_wrong_certificate_gets_nothing(
    wrong, awaited, trusted, tmp_path, listening, credentials, keys
):
    authority = Authority("trusted") if wrong == "authority" else trusted
    host, days = ELSEWHERE if wrong == "host" else HERE, -1 if wrong == "expired" else 2
    server = listening(tls=authority.server(tmp_path, host=host, days=days))
    with (
        Client(credentials, keys, base_url=server.base_url, retries=1) as client,
        pytest.raises(errors.ConnectionFailed),
    ):
        refund(client, awaited)
    assert server.accepted > 0, "it was there"
    assert server.requests == [], "and did not see a byte of the request"


# --- redirects -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed(status, awaited, listening, credentials, keys):
    other = listening()
    server = listening(head=f"HTTP/1.1 {status} Moved", more_headers={"Location": f"{other.base_url}/v3/refunds"})
    with Client(credentials, keys, base_url=server.base_url) as client, pytest.raises(errors.OutcomeUnknown):
        refund(client, awaited)
    assert len(server.requests) == 1
    assert other.accepted == 0, "a signature sent elsewhere is a signature given away"


@pytest.mark.parametrize("awaited", [False, True])
def test_a_redirect_to_the_same_server_is_not_followed_either(awaited, listening, credentials, keys):
    server = listening(head="HTTP/1.1 307 Moved", more_headers={"Location": "/v3/other"})
    with Client(credentials, keys, base_url=server.base_url) as client, pytest.raises(errors.OutcomeUnknown):
        refund(client, awaited)
    assert len(server.requests) == 1


# --- pools -----------------------------------------------------------------------------------------------------------


def test_sync_calls_share_a_connection(listening, credentials, keys):
    server = listening()
    with Client(credentials, keys, base_url=server.base_url) as client:
        for _ in range(5):
            refund(client)
        assert (len(server.requests), server.accepted, server.open) == (5, 1, 1)
    assert server.wait_until(lambda: server.open == 0), "leaving `with` closes it"


def test_of_two_threads_at_once_one_opens_the_pool(listening, credentials, keys, monkeypatch):
    """Otherwise the pool of the other would be lost, open, with the connection of its first call."""
    both, made = threading.Barrier(2), []

    class SlowClient(SyncClient):
        def __init__(self, *given):
            made.append(self)
            with suppress(threading.BrokenBarrierError):
                both.wait(1.0)  # the other thread would be here by then
            super().__init__(*given)

    monkeypatch.setattr("wechatpay_client.runtime.connections.SyncClient", SlowClient)
    with Client(credentials, keys, base_url=listening().base_url) as client:
        with ThreadPoolExecutor(2) as threads:
            replies = [threads.submit(refund, client) for _ in range(2)]
        assert [reply.result().status_code for reply in replies] == [200, 200]
        assert len(made) == 1


def test_calls_of_one_event_loop_share_a_connection_and_it_ends_with_the_loop(listening, credentials, keys):
    server = listening()
    client = Client(credentials, keys, base_url=server.base_url)
    refunds = client["v3/refund/domestic/refunds"]

    async def calls() -> None:
        for _ in range(5):
            await refunds.post_async(json=REFUND)

    for loops in (1, 2):
        asyncio.run(calls())
        assert server.wait_until(lambda: server.open == 0), "the loop's end closes it, though nobody closed the client"
        assert (len(server.requests), server.accepted) == (5 * loops, loops)


def test_a_closed_client_opens_connections_again_when_it_is_entered(listening, credentials, keys):
    server = listening()
    client = Client(credentials, keys, base_url=server.base_url)
    for used in (1, 2):
        with client:
            refund(client)
        assert server.wait_until(lambda: server.open == 0)
        assert server.accepted == used
    client.close()


def test_aclose_closes_the_pools_of_both_worlds(listening, credentials, keys):
    server = listening()
    client = Client(credentials, keys, base_url=server.base_url)

    async def use() -> None:
        async with client:
            client["v3/refund/domestic/refunds"].post(json=REFUND)
            await client["v3/refund/domestic/refunds"].post_async(json=REFUND)
            assert server.open == 2
        assert await asyncio.to_thread(server.wait_until, lambda: server.open == 0)
        async with client:
            await client["v3/refund/domestic/refunds"].post_async(json=REFUND)
        assert server.accepted == 3
        assert await asyncio.to_thread(server.wait_until, lambda: server.open == 0)

    asyncio.run(use())


def test_a_client_that_nobody_closed_takes_its_connections_along(listening, credentials, keys):
    server = listening()
    client = Client(credentials, keys, base_url=server.base_url)
    refund(client)
    assert server.open == 1
    del client
    gc.collect()
    assert server.wait_until(lambda: server.open == 0)


@pytest.mark.parametrize("awaited", [False, True])
def test_an_idle_connection_is_given_up_before_the_platform_does(awaited, listening, credentials, keys, monkeypatch):
    """The platform closes one after 8 seconds. A request that is written at that moment has an unknown outcome."""
    ahead, real = 0.0, time.monotonic
    clock = SimpleNamespace(monotonic=lambda: real() + ahead)
    for connection in (httpcore.HTTP11Connection, httpcore.AsyncHTTP11Connection):
        monkeypatch.setitem(connection.has_expired.__globals__, "time", clock)
    server = listening()
    client = Client(credentials, keys, base_url=server.base_url)

    async def call() -> None:
        refunds = client["v3/refund/domestic/refunds"]
        if awaited:
            await refunds.post_async(json=REFUND)
        else:
            refunds.post(json=REFUND)

    async def calls() -> None:
        nonlocal ahead
        await call()
        ahead = 6.5
        await call()
        assert server.accepted == 1, "still the same"
        ahead += 7.5
        await call()
        assert server.accepted == 2, "another"
        await client.aclose()

    asyncio.run(calls())


def at_once(client: Client, count: int, awaited: bool, afterwards: Callable[[], object]) -> Counter[object]:
    """The status or error of so many calls at the same time; `afterwards` runs while their pool is still open."""
    refunds = client["v3/refund/domestic/refunds"]

    async def calls() -> list[object]:
        tasks = (refunds.post_async(json=REFUND) for _ in range(count))
        replies = await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.to_thread(afterwards)
        await client.aclose()
        return replies

    def call(_: int) -> object:
        try:
            return refunds.post(json=REFUND)
        except errors.WeChatPayError as error:
            return error

    if awaited:
        replies = asyncio.run(calls())
    else:
        with ThreadPoolExecutor(count) as pool:
            replies = list(pool.map(call, range(count)))
        afterwards()
        client.close()
    return Counter(getattr(reply, "status_code", None) or type(reply) for reply in replies)


@pytest.mark.parametrize("awaited", [False, True])
def test_as_many_connections_as_calls_and_all_are_kept(awaited, listening, credentials, keys):
    together = threading.Barrier(40)
    server = listening(before_reply=lambda: together.wait(LONG))
    client = Client(credentials, keys, base_url=server.base_url)

    def afterwards() -> None:
        assert server.wait_until(lambda: server.open == 40), "all stay open"

    assert at_once(client, 40, awaited, afterwards) == {200: 40}
    assert server.accepted == 40


@pytest.mark.parametrize("awaited", [False, True])
def test_there_are_no_more_than_a_hundred_connections(awaited, listening, credentials, keys):
    waiting = threading.Event()
    server = listening(before_reply=lambda: waiting.wait(LONG))
    client = Client(credentials, keys, base_url=server.base_url)
    opened = []

    def let_go() -> None:
        server.wait_until(lambda: len(server.requests) == 100)
        time.sleep(0.2)  # time in which a further connection could come
        opened.append(server.accepted)
        waiting.set()

    other = threading.Thread(target=let_go)
    other.start()
    got = at_once(client, 110, awaited, lambda: None)
    other.join()
    assert got == {200: 110}
    assert opened == [100]


def test_calls_wait_for_a_connection_before_they_come_to_the_pool(listening, credentials, keys, monkeypatch):
    """httpcore's pool compares all that wait in it with each connection, which takes long where a thousand wait."""
    monkeypatch.setattr("wechatpay_client.runtime.connections.LIMITS", httpx.Limits(max_connections=2))
    inside, most, send = 0, 0, httpcore.AsyncConnectionPool.handle_async_request

    async def counted(pool: httpcore.AsyncConnectionPool, request: httpcore.Request) -> httpcore.Response:
        nonlocal inside, most
        inside += 1
        most = max(most, inside)
        try:
            return await send(pool, request)
        finally:
            inside -= 1

    monkeypatch.setattr(httpcore.AsyncConnectionPool, "handle_async_request", counted)
    client = Client(credentials, keys, base_url=listening().base_url)
    assert at_once(client, 12, True, lambda: None) == {200: 12}
    assert most == 2


def test_an_awaited_call_gives_its_connection_back_however_it_ends(monkeypatch, listening, credentials, keys):
    """Of two connections; if any of these calls kept one for itself, the last two would wait until their deadline."""
    monkeypatch.setattr("wechatpay_client.runtime.connections.LIMITS", httpx.Limits(max_connections=2))
    held = threading.Event()
    slow = threading.Event()
    slow.set()
    server = listening(before_reply=lambda: slow.is_set() or held.wait(LONG))
    client = Client(credentials, keys, base_url=server.base_url, retries=0)
    refunds = client["v3/refund/domestic/refunds"]

    async def calls() -> None:
        slow.clear()
        on_their_way = [asyncio.ensure_future(refunds.post_async(json=REFUND)) for _ in range(2)]
        while len(server.requests) < 2:
            await asyncio.sleep(0.01)
        waiting = [asyncio.ensure_future(refunds.post_async(json=REFUND)) for _ in range(3)]
        await asyncio.sleep(0.1)
        assert len(server.requests) == 2, "the others wait for a connection"
        with pytest.raises(errors.ConnectionFailed, match=r"the deadline of 0\.2 s is over"):
            await refunds.post_async(json=REFUND, deadline=0.2)
        cancelled = (*waiting[:2], *on_their_way)
        for task in cancelled:
            task.cancel()
        ended = await asyncio.gather(*cancelled, return_exceptions=True)
        assert {type(each) for each in ended} == {asyncio.CancelledError}
        assert all(errors.outcome_of(task) is not None for task in on_their_way)
        slow.set()
        held.set()
        assert (await waiting[2]).status_code == 200
        together = (refunds.post_async(json=REFUND, deadline=10.0) for _ in range(50))
        assert {reply.status_code for reply in await asyncio.gather(*together)} == {200}
        await client.aclose()

    asyncio.run(calls())


# --- time ------------------------------------------------------------------------------------------------------------


class Recorder(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Keeps the time limits that a request comes with."""

    def __init__(self, reply: Callable[[], httpx.Response]) -> None:
        self.reply = reply
        self.limits: list[dict[str, float]] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.limits.append(request.extensions["timeout"])
        return self.reply()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize(
    ("settings", "limits"),
    [
        ({}, {"connect": 5.0, "read": 30.0, "write": 30.0, "pool": 120.0}),
        ({"timeout": 2.0}, dict.fromkeys(["connect", "read", "write", "pool"], 2.0)),
    ],
)
def test_no_wait_is_without_end(settings, limits, awaited, platform, credentials, keys):
    transport = Recorder(lambda: httpx.Response(200, headers=platform.signature(DONE), content=DONE))
    with Client(credentials, keys, transport=transport, async_transport=transport, **settings) as client:
        refund(client, awaited)
    assert transport.limits == [limits]


@pytest.mark.parametrize("awaited", [False, True])
def test_a_server_that_says_nothing_is_left_when_the_time_is_up(awaited, listening, credentials, keys):
    never = threading.Event()
    server = listening(before_reply=lambda: never.wait(LONG))
    began = time.monotonic()
    with (
        Client(credentials, keys, base_url=server.base_url, timeout=0.3) as client,
        pytest.raises(errors.NoResponse),
    ):
        refund(client, awaited)
    never.set()
    assert 0.25 <= time.monotonic() - began < LONG / 2
    assert len(server.requests) == 1


# --- proxies ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("awaited", [False, True])
def test_no_proxy_stands_between_this_machine_and_itself(awaited, listening, credentials, keys, monkeypatch):
    proxy, server = listening(), listening()
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, proxy.base_url)
        monkeypatch.setenv(name.lower(), proxy.base_url)
    with Client(credentials, keys, base_url=server.base_url) as client:
        assert refund(client, awaited).status_code == 200
    assert len(server.requests) == 1
    assert proxy.accepted == 0


@pytest.mark.parametrize("awaited", [False, True])
def test_the_proxy_of_the_environment_is_used_for_the_platform(awaited, listening, credentials, keys, monkeypatch):
    proxy = listening(head="HTTP/1.1 502 Nobody there")
    monkeypatch.setenv("HTTPS_PROXY", proxy.base_url)
    with Client(credentials, keys, retries=0) as client, pytest.raises(errors.ConnectionFailed):
        refund(client, awaited)
    assert proxy.requests == [b"CONNECT api.mch.weixin.qq.com:443 HTTP/1.1\r\n"]


@pytest.mark.parametrize(("places", "pools"), [(100, 50), (5, 3), (1, 1)])
def test_places_are_spread_over_small_pools_which_are_made_when_needed(places, pools):
    made = []

    def make():
        made.append(object())
        return made[-1]

    small = SmallPools(make, places)
    first = small.find(0)
    assert made == [first]
    assert small.find(0) is first
    by_pool = Counter(id(small.find(place)) for place in range(places))
    assert len(by_pool) == len(made) == pools
    assert max(by_pool.values()) <= SmallPools.SIZE
