"""A deadline holds for every wait of a call: connecting, the pool, writing, and between the bytes of a reply."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from contextlib import contextmanager

import httpx
import pytest
from wechatpay_auth import ConfigurationError, KeyRing, WeChatPayAuth
from wechatpay_auth.certificate_errors import CertificatesUnreachable
from wechatpay_auth.certificate_refresh import CertificateRefresher
from wechatpay_auth.errors import ConnectionFailed, NoResponse, NotSent, OutcomeUnknown
from wechatpay_auth.request_extensions import HANDED_OVER
from wechatpay_auth.transport_errors import transport_error
from wechatpay_auth.upload import build_upload
from wechatpay_client import Client
from wechatpay_client.runtime.connections import LIMITS, Connections
from wechatpay_client.runtime.deadline import Deadline, current_deadline
from wechatpay_client.runtime.pace import PACE, Pace
from wechatpay_client.runtime.uploads import _Body

from tests.client.raw_platform import credentials, make_certificate, read_request, ring, serving

SECONDS = 0.9
"""Connecting must end within it, also on a busy machine: a deadline that ends before is another error."""
LATEST = 3.5
"""Seconds after which a wait counts as longer than its deadline; a busy machine is slow."""

both_worlds = pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])
both_schemes = pytest.mark.parametrize("scheme", ["http", "https"])


@pytest.fixture
def tls(tmp_path, monkeypatch, request):
    """The context of a server, whose certificate the client trusts; None for plain http."""
    if request.getfixturevalue("scheme") == "http":
        return None
    context, certificate = make_certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    return context


def send(connections, request, awaited, deadline):
    """Send one request under a deadline and read the reply. What httpx raises, as our error."""
    try:
        with deadline.applies():
            if not awaited:
                return connections.open().send(request)
            return asyncio.run(_send_async(connections, request))
    except httpx.HTTPError as error:
        raise transport_error(error, request) from error
    finally:
        connections.close()


async def _send_async(connections, request):
    client = await connections.open_async()
    return await client.send(request)


def open_connections(platform, **settings):
    settings = {"timeout": httpx.Timeout(30.0), **settings}
    return Connections(local=platform.base_url.startswith("http:"), **settings)


@contextmanager
def ends_in_time():
    began = time.monotonic()
    yield
    assert time.monotonic() - began < LATEST


def drip(connection, data):
    """A byte every 50 ms, for ever or until the client goes away."""
    while True:
        for byte in data:
            connection.sendall(bytes([byte]))
            time.sleep(0.05)


def never_answer(connection):
    read_request(connection)
    connection.recv(1)


def drip_the_head(connection):
    read_request(connection)
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nX-Long: ")
    drip(connection, b"x" * 1000)


def drip_the_body(connection):
    read_request(connection)
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    drip(connection, b"x" * 1000)


def drip_interim_replies(connection):
    read_request(connection)
    while True:
        connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        time.sleep(0.05)


def drip_chunks(connection):
    read_request(connection)
    connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;")
    drip(connection, b"a" * 1000)


@both_worlds
@both_schemes
@pytest.mark.parametrize(
    "handle",
    [never_answer, drip_the_head, drip_the_body, drip_interim_replies, drip_chunks],
    ids=lambda each: each.__name__,
)
def test_a_reply_that_does_not_end(tls, scheme, handle, awaited):
    with serving(handle, tls) as platform:
        request = httpx.Request("POST", platform.base_url, content=b"{}")
        with ends_in_time(), pytest.raises(NoResponse, match=r"the deadline of 0\.9 s is over"):
            send(open_connections(platform), request, awaited, Deadline.start(SECONDS))


@both_worlds
def test_a_timeout_shorter_than_the_deadline_still_ends_a_wait(awaited):
    with serving(never_answer) as platform:
        connections = open_connections(platform, timeout=0.3)
        with ends_in_time(), pytest.raises(NoResponse, match="ReadTimeout") as caught:
            send(connections, httpx.Request("GET", platform.base_url), awaited, Deadline.start(60))
    assert "deadline" not in str(caught.value)


@both_worlds
@both_schemes
def test_a_request_that_nobody_reads(tls, scheme, awaited):
    def read_little(connection):
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        while connection.recv(100):
            time.sleep(0.05)

    with serving(read_little, tls) as platform:
        request = httpx.Request("POST", platform.base_url, content=b"x" * 30_000_000)
        with ends_in_time(), pytest.raises(NoResponse, match=r"the deadline of 0\.9 s is over"):
            send(open_connections(platform), request, awaited, Deadline.start(SECONDS))


@both_worlds
def test_a_server_that_does_not_accept_connections(awaited):
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        address = listener.getsockname()
        waiting = [socket.socket() for _ in range(8)]  # more than the queue holds: the system answers no further one
        for each in waiting:
            each.setblocking(False)
            each.connect_ex(address)
        request = httpx.Request("GET", f"http://{address[0]}:{address[1]}/")
        connections = Connections(local=True, timeout=httpx.Timeout(30.0))
        with ends_in_time(), pytest.raises(ConnectionFailed, match=r"the deadline of 0\.9 s is over; nothing was sent"):
            send(connections, request, awaited, Deadline.start(SECONDS))
        for each in waiting:
            each.close()


@both_worlds
def test_a_handshake_that_does_not_come(awaited):
    def say_nothing(connection):
        while connection.recv(1000):
            pass

    with serving(say_nothing) as platform:
        request = httpx.Request("GET", platform.base_url.replace("http:", "https:"))
        connections = Connections(local=False, timeout=httpx.Timeout(30.0), trust_env=False)
        with ends_in_time(), pytest.raises(ConnectionFailed, match=r"the deadline of 0\.9 s is over; nothing was sent"):
            send(connections, request, awaited, Deadline.start(SECONDS))


@both_worlds
def test_waiting_for_a_free_connection_counts(monkeypatch, awaited):
    monkeypatch.setattr("wechatpay_client.runtime.connections.LIMITS", httpx.Limits(max_connections=1))
    assert LIMITS.max_connections == 100
    with serving(never_answer) as platform:
        connections = open_connections(platform)

        def take_the_only_connection():
            with Deadline.start(SECONDS + 1.5).applies(), pytest.raises(httpx.ReadTimeout):
                connections.open().send(httpx.Request("GET", platform.base_url))

        async def both():
            client = await connections.open_async()
            with Deadline.start(SECONDS + 1.5).applies():
                first = asyncio.ensure_future(client.send(httpx.Request("GET", platform.base_url)))
            await asyncio.sleep(0.2)
            with (
                Deadline.start(SECONDS).applies(),
                pytest.raises(httpx.PoolTimeout, match=r"deadline of 0\.9 s is over"),
            ):
                await client.send(httpx.Request("GET", platform.base_url))
            with pytest.raises(httpx.ReadTimeout):
                await first

        if awaited:
            with ends_in_time():
                asyncio.run(both())
            return
        thread = threading.Thread(target=take_the_only_connection)
        thread.start()
        while not platform.connections:
            time.sleep(0.01)
        too_long = pytest.raises(httpx.PoolTimeout, match=r"deadline of 0\.9 s")
        with ends_in_time(), too_long, Deadline.start(SECONDS).applies():
            connections.open().send(httpx.Request("GET", platform.base_url))
        thread.join()
        connections.close()


@both_worlds
def test_waiting_for_a_free_connection_may_end_before_the_deadline(monkeypatch, awaited):
    monkeypatch.setattr("wechatpay_client.runtime.connections.LIMITS", httpx.Limits(max_connections=1))
    in_time = pytest.raises(httpx.PoolTimeout)
    with serving(never_answer) as platform:
        connections = open_connections(platform, timeout=httpx.Timeout(30.0, pool=0.3))
        request = httpx.Request("GET", platform.base_url)

        async def both():
            client = await connections.open_async()
            first = asyncio.ensure_future(client.send(httpx.Request("GET", platform.base_url)))
            while not platform.connections:
                await asyncio.sleep(0.01)
            with in_time:
                await client.send(request)
            first.cancel()

        def take_the_only_connection():
            with pytest.raises(httpx.ReadTimeout), Deadline.start(1.0).applies():
                connections.open().send(httpx.Request("GET", platform.base_url))

        with ends_in_time(), Deadline.start(60.0).applies():
            if awaited:
                asyncio.run(both())
                return
            thread = threading.Thread(target=take_the_only_connection)
            thread.start()
            while not platform.connections:
                time.sleep(0.01)
            with in_time:
                connections.open().send(request)
        thread.join()
        connections.close()


@both_worlds
def test_waiting_for_the_certificates_that_another_call_downloads_counts(awaited):
    with serving(never_answer) as platform:
        keys = KeyRing()
        certificates = CertificateRefresher(keys, "k" * 32)
        auth = WeChatPayAuth(credentials(), keys, certificates=certificates, allowed_hosts={"127.0.0.1"})
        connections = open_connections(platform)

        def download():
            with Deadline.start(SECONDS + 1.5).applies(), pytest.raises(httpx.ReadTimeout):
                connections.open().send(httpx.Request("GET", f"{platform.base_url}/v3/x"), auth=auth)

        async def wait():
            client = await connections.open_async()
            await client.send(httpx.Request("GET", f"{platform.base_url}/v3/x"), auth=auth)

        thread = threading.Thread(target=download)
        thread.start()
        while not platform.connections:
            time.sleep(0.01)
        too_long = pytest.raises(CertificatesUnreachable, match=r"deadline is over.*so the request was not sent")
        with ends_in_time(), too_long, Deadline.start(SECONDS).applies():
            if awaited:
                asyncio.run(wait())
            else:
                connections.open().send(httpx.Request("GET", f"{platform.base_url}/v3/x"), auth=auth)
        thread.join()
        connections.close()
        assert len(platform.connections) == 1


@both_worlds
def test_a_deadline_that_is_over_sends_nothing(awaited):
    with serving(never_answer) as platform:
        deadline = Deadline.start(0.0)
        assert deadline.is_over
        with pytest.raises(ConnectionFailed, match="nothing was sent"):
            send(open_connections(platform), httpx.Request("GET", platform.base_url), awaited, deadline)
        assert platform.connections == []


def test_a_deadline_belongs_to_its_with_and_its_task():
    outer, inner = Deadline.start(10), Deadline.start(None)
    assert current_deadline() is None
    with outer.applies():
        with inner.applies():
            assert current_deadline() is inner
        assert current_deadline() is outer

        async def other_task():
            with inner.applies():
                await asyncio.sleep(0.02)
                return current_deadline()

        async def both():
            task = asyncio.ensure_future(other_task())
            await asyncio.sleep(0.01)
            return current_deadline(), await task

        assert asyncio.run(both()) == (outer, inner)
    assert current_deadline() is None
    assert (inner.remaining(), inner.is_over) == (None, False)
    assert 9 < outer.remaining() <= 10


# --- the deadline of a client and of a call --------------------------------------------------------------------------


def open_file(client, awaited):
    url = f"{client.base_url}/v3/billdownload/file?token=x"
    given = {"hash_value": "0" * 40, "hash_type": "SHA1"}

    async def read_async():
        async with client.download_async(url, **given) as file:
            return [piece async for piece in file]

    if awaited:
        return asyncio.run(read_async())
    with client.download(url, **given) as file:
        return list(file)


def query(client, awaited, **options):
    endpoint = client["v3/pay/transactions/out-trade-no/{out_trade_no}"]
    given = {"out_trade_no": "ORDER0001", "query": {"mchid": "1900000001"}, **options}
    return asyncio.run(endpoint.get_async(**given)) if awaited else endpoint.get(**given)


@both_worlds
@pytest.mark.parametrize("handle", [never_answer, drip_the_head, drip_the_body])
def test_a_call_ends_with_the_clients_deadline(handle, awaited):
    with serving(handle) as platform:
        client = Client(credentials(), ring(), base_url=platform.base_url, deadline=SECONDS)
        with ends_in_time(), pytest.raises(OutcomeUnknown, match=r"the deadline of 0\.9 s is over"):
            query(client, awaited)


@both_worlds
def test_opening_a_file_ends_with_the_clients_deadline(awaited):
    with serving(drip_the_head) as platform:
        client = Client(credentials(), ring(), base_url=platform.base_url, deadline=SECONDS)
        with ends_in_time(), pytest.raises(OutcomeUnknown, match=r"the deadline of 0\.9 s is over"):
            open_file(client, awaited)


@both_worlds
def test_a_file_that_drips_ends_with_its_rate(monkeypatch, awaited):
    monkeypatch.setattr("wechatpay_client.runtime.pace.WINDOW", 0.5)
    with serving(answer_slowly(1000, 1, 0.05)) as platform:
        client = Client(credentials(), ring(), base_url=platform.base_url)
        with ends_in_time(), pytest.raises(OutcomeUnknown, match=r"less than 1024 bytes a second over 0\.5 s"):
            open_file(client, awaited)


@both_worlds
def test_an_upload_that_nobody_reads_ends_with_its_rate(monkeypatch, awaited):
    monkeypatch.setattr("wechatpay_client.runtime.pace.WINDOW", 0.5)
    with serving(lambda connection: time.sleep(5)) as platform:
        client = Client(credentials(), ring(), base_url=platform.base_url)
        upload = client.v3.merchant.media.upload
        given = {"file": b"x" * 20_000_000, "filename": "a.png", "validate": False}
        with ends_in_time(), pytest.raises(OutcomeUnknown, match="less than 1024 bytes a second"):
            asyncio.run(upload.post_async(**given)) if awaited else upload.post(**given)


# --- files have a least rate instead ---------------------------------------------------------------------------------


def download(connections, request, awaited):
    """Open under a deadline of a second, read the body when that is over, and return its length."""
    if awaited:
        return asyncio.run(_download_async(connections, request))
    with Deadline.start(1.0).applies():
        reply = connections.open().send(request, stream=True)
    try:
        return sum(map(len, reply.iter_raw()))
    finally:
        reply.close()


async def _download_async(connections, request):
    client = await connections.open_async()
    with Deadline.start(1.0).applies():
        reply = await client.send(request, stream=True)
    try:
        return sum([len(part) async for part in reply.aiter_raw()])
    finally:
        await reply.aclose()


def answer_slowly(pieces, size, pause):
    def handle(connection):
        read_request(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % (pieces * size))
        for _ in range(pieces):
            connection.sendall(b"x" * size)
            time.sleep(pause)
        connection.recv(1)

    return handle


@both_worlds
@both_schemes
def test_a_download_may_last_longer_than_the_deadline_of_its_call(tls, scheme, awaited):
    with serving(answer_slowly(16, 1000, 0.1), tls) as platform:
        request = httpx.Request("GET", platform.base_url, extensions={PACE: Pace(1024)})
        assert download(open_connections(platform), request, awaited) == 16_000


@both_worlds
@both_schemes
def test_a_download_that_drips(tls, scheme, awaited, monkeypatch):
    monkeypatch.setattr("wechatpay_client.runtime.pace.WINDOW", 0.5)
    with serving(answer_slowly(1000, 1, 0.05), tls) as platform:
        request = httpx.Request("GET", platform.base_url, extensions={PACE: Pace(1024)})
        with (
            ends_in_time(),
            pytest.raises(httpx.ReadTimeout, match=r"less than 1024 bytes a second over 0\.5 s"),
        ):
            download(open_connections(platform), request, awaited)


@both_worlds
def test_a_download_that_stops(awaited, monkeypatch):
    monkeypatch.setattr("wechatpay_client.runtime.pace.WINDOW", 0.5)
    with serving(answer_slowly(2, 100_000, 10)) as platform:
        request = httpx.Request("GET", platform.base_url, extensions={PACE: Pace(1024)})
        with ends_in_time(), pytest.raises(httpx.ReadTimeout, match="less than 1024 bytes"):
            download(open_connections(platform), request, awaited)


@both_worlds
def test_a_download_with_a_deadline_of_its_own(awaited):
    with serving(answer_slowly(1000, 1000, 0.05)) as platform:
        request = httpx.Request("GET", platform.base_url, extensions={PACE: Pace(None, SECONDS)})
        with ends_in_time(), pytest.raises(httpx.ReadTimeout, match=r"the file's own deadline of 0\.9 s"):
            download(open_connections(platform), request, awaited)


def test_the_time_that_the_reader_takes_does_not_count(monkeypatch):
    monkeypatch.setattr("wechatpay_client.runtime.pace.WINDOW", 0.3)
    with serving(answer_slowly(4, 100, 0)) as platform:
        request = httpx.Request("GET", platform.base_url, extensions={PACE: Pace(1024)})
        connections = open_connections(platform)
        reply = connections.open().send(request, stream=True)
        parts = reply.iter_raw(100)
        for _ in range(4):
            assert next(parts) == b"x" * 100
            time.sleep(0.15)
        reply.close()
        connections.close()


def upload(platform, awaited, size, *, min_rate=1024.0, deadline=0.5):
    described = build_upload(b"x" * size, filename="a.png")
    body = _Body(described, Pace(min_rate))
    headers = {
        "Host": platform.host,
        "Content-Type": described.content_type,
        "Content-Length": str(described.content_length),
    }
    request = httpx.Request("POST", platform.base_url, headers=headers, stream=body)
    return send(open_connections(platform), request, awaited, Deadline.start(deadline))


SIZE = 12_000_000


def read_slowly(answer, pause=0.005):
    """Read the request in pieces of at most 64 KiB, with a pause after each; TLS gives 16 KiB of them at most."""

    def handle(connection):
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65536)
        received = b""
        while not received.endswith(b"--\r\n"):
            more = connection.recv(65536)
            if not more:
                return
            received = received[-10:] + more
            if len(more) > 10_000:
                time.sleep(pause * len(more) / 65536)
        answer(connection)

    return handle


@both_worlds
@both_schemes
def test_an_upload_may_last_longer_than_the_deadline_of_its_call(tls, scheme, awaited):
    def answer(connection):
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")

    deadline = 1.4  # also for the reply, before which the server reads what lies in the buffers
    with serving(read_slowly(answer, pause=0.01), tls) as platform:
        began = time.monotonic()
        assert upload(platform, awaited, SIZE, deadline=deadline).text == "ok"
        assert time.monotonic() - began > deadline + 0.1


@both_worlds
def test_the_reply_to_an_upload_is_under_the_deadline_again(awaited):
    def answer(connection):
        drip(connection, b"x" * 1000)

    with serving(read_slowly(answer, pause=0)) as platform:
        began = time.monotonic()
        with pytest.raises(NoResponse, match=r"the deadline of 0\.5 s is over"):
            upload(platform, awaited, SIZE)
        assert time.monotonic() - began < 10


@both_worlds
@both_schemes
def test_an_upload_that_nobody_reads(tls, scheme, awaited, monkeypatch):
    monkeypatch.setattr("wechatpay_client.runtime.pace.WINDOW", 0.5)
    too_slow = pytest.raises(NoResponse, match="less than 1024 bytes a second")
    with serving(lambda connection: time.sleep(5), tls) as platform, ends_in_time(), too_slow:
        upload(platform, awaited, SIZE, deadline=60.0)


# --- settings and errors ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("wrong", ["1", 0, -1, True, float("nan"), float("inf"), [1], (1, 2), httpx.Timeout("x")])
def test_a_wrong_timeout(wrong):
    with pytest.raises(ConfigurationError, match=r"^timeout "):
        Connections(local=True, timeout=wrong)


@pytest.mark.parametrize("name", ["min_rate", "file_deadline"])
@pytest.mark.parametrize("wrong", ["1", 0, -1, True, float("nan")])
def test_a_wrong_bound_of_files(name, wrong):
    unit = {"min_rate": "bytes a second", "file_deadline": "seconds"}[name]
    shown = "of type str" if wrong == "1" else str(wrong)
    with pytest.raises(
        ConfigurationError, match=f"^{name} is {shown}; it is {unit}, more than 0, or None for no bound$"
    ):
        Connections(local=True, timeout=None, **{name: wrong})


def test_an_error_that_is_not_httpxs_says_whether_the_request_was_handed_over():
    request = httpx.Request("GET", "https://api.mch.weixin.qq.com/")
    secret = RuntimeError("PLANTED")
    request.extensions[HANDED_OVER] = False
    before = transport_error(secret, request)
    assert isinstance(before, NotSent)
    request.extensions[HANDED_OVER] = True
    after = transport_error(secret, request)
    assert isinstance(after, NoResponse)
    for error in (before, after):
        assert "RuntimeError" in str(error)
        assert "PLANTED" not in str(error)
