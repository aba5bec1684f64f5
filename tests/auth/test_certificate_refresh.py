"""When certificates are downloaded, how often, and what happens when that fails: over real sockets."""

from __future__ import annotations

import asyncio
import copy
import json
import logging
import pickle
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest
from wechatpay_auth import (
    ConfigurationError,
    ConnectionFailed,
    KeyRing,
    MerchantCredentials,
    NotSent,
    ResponseNotVerified,
    UnknownSerial,
    VerificationError,
    Verifier,
    WeChatPayAuth,
    WeChatPayError,
    error_from_reply,
    load_config,
    parse_authorization,
    transport_error,
)
from wechatpay_auth.certificate_errors import CertificatesUnavailable, CertificatesUnreachable, PublicKeyRequired
from wechatpay_auth.certificate_refresh import CertificateRefresher, Fetch, Fetched
from wechatpay_auth.certificate_store import CertificateFolder, MemoryCertificateStore
from wechatpay_auth.hosts import certificates_url
from wechatpay_auth.request_extensions import UNSIGNED_REPLY
from wechatpay_sandbox import KeyMode, Running, running

from tests.auth.conftest import APIV3_KEY, PUBLIC_KEY_ID, Keys, Library, RawServer, Recorded, http_reply
from tests.auth.conftest_certificates import DAY, SERIALS, Platform

HOUR = 3600.0


class Clock:
    """Real time, shifted at will."""

    def __init__(self) -> None:
        self.shift = 0.0

    def __call__(self) -> float:
        return time.time() + self.shift


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def platform(server: RawServer, clock: Clock) -> Platform:
    platform = Platform(now=clock)
    server.answer = platform.answer
    return platform


@pytest.fixture
def ring(clock: Clock) -> KeyRing:
    """Empty: certificate mode without any certificate."""
    return KeyRing(clock=clock)


Make = Callable[..., CertificateRefresher]


@pytest.fixture
def make(ring: KeyRing, clock: Clock) -> Make:
    def made(keys: KeyRing = ring, **more: object) -> CertificateRefresher:
        return CertificateRefresher(keys, APIV3_KEY, **{"clock": clock, **more})  # type: ignore[arg-type]

    return made


Call = Callable[..., httpx.Response]


@pytest.fixture(params=["sync", "async"])
def world(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def call(
    world: str,
    library: Library,
    credentials: MerchantCredentials,
    server: RawServer,
    tls: ssl.SSLContext,
    clock: Clock,
) -> Call:
    """One GET with a client of its own, errors mapped as the client maps them."""

    def sent(refresher: CertificateRefresher, url: str = server.url + "/v3/pay?x=1", **more: object) -> httpx.Response:
        auth = library.auth(
            credentials, refresher.keys, allowed_hosts={"127.0.0.1"}, clock=clock, certificates=refresher
        )
        options = {"auth": auth, "verify": tls, "trust_env": False, "timeout": 2}

        async def send_async() -> httpx.Response:
            async with library.http.AsyncClient(**options) as client:
                return await client.get(url, **more)

        try:
            if world == "async":
                return asyncio.run(send_async())
            with library.http.Client(**options) as client:
                return client.get(url, **more)
        except library.http.HTTPError as error:
            raise transport_error(error) from error

    return sent


def refused(call: Call, refresher: CertificateRefresher, **more: object) -> WeChatPayError:
    with pytest.raises(WeChatPayError) as caught:
        call(refresher, **more)
    return caught.value


# --- when ------------------------------------------------------------------------------------------------------------


def test_the_first_request_downloads_and_the_next_does_not(
    call: Call, make: Make, platform: Platform, server: RawServer, ring: KeyRing
) -> None:
    refresher = make()
    assert server.recorded == [], "nothing is sent before it is needed"
    assert call(refresher).json() == {"fine": True}
    assert [request.target for request in server.recorded] == [b"/v3/certificates", b"/v3/pay?x=1"]
    assert ring.serials == (SERIALS[0],)
    download, request = server.recorded
    assert parse_authorization(download.header(b"authorization").decode()).mchid == "1900000001"
    assert download.header(b"user-agent") == request.header(b"user-agent")
    assert b"wechatpay-serial" not in {name.lower() for name, _value in download.headers}
    assert request.header(b"wechatpay-serial").decode() == SERIALS[0]
    assert call(refresher).status_code == 200
    assert (platform.downloads, platform.others) == (1, 2)


def test_twelve_hours_later_it_downloads_again(call: Call, make: Make, platform: Platform, clock: Clock) -> None:
    refresher = make()
    call(refresher)
    clock.shift += 12 * HOUR - 5
    call(refresher)
    assert platform.downloads == 1
    clock.shift += 10
    call(refresher)
    call(refresher)
    assert (platform.downloads, platform.others) == (2, 4)


def test_the_interval_is_configurable(call: Call, make: Make, platform: Platform, clock: Clock) -> None:
    refresher = make(interval=60)
    call(refresher)
    clock.shift += 61
    call(refresher)
    assert platform.downloads == 2


@pytest.mark.parametrize("jump", [-365.0 * DAY, 20.0 * DAY], ids=["back", "ahead"])
def test_a_clock_that_jumps(call: Call, make: Make, platform: Platform, clock: Clock, jump: float) -> None:
    """Far back must not put the next download off by a year; ahead it is simply due."""
    platform.begins = {0: clock() - 500 * DAY}
    platform.ends = {0: clock() + 500 * DAY}
    refresher = make()
    call(refresher)
    clock.shift += jump
    call(refresher)
    assert (platform.downloads, platform.others) == (2, 2)


def test_it_downloads_before_the_last_certificate_is_over(
    call: Call, make: Make, platform: Platform, clock: Clock, ring: KeyRing
) -> None:
    platform.ends = {0: clock() + HOUR}
    refresher = make()
    call(refresher)
    platform.listed, platform.signs = [1], 1
    clock.shift += 2 * HOUR
    assert call(refresher).status_code == 200
    assert platform.downloads == 2
    assert ring.serials == (SERIALS[1],), "a certificate whose term is over goes"


def test_rotating_keys_mid_run(
    call: Call, make: Make, platform: Platform, clock: Clock, ring: KeyRing, server: RawServer
) -> None:
    """Published a day before it signs, in use beside the old one, then alone."""
    refresher = make()
    call(refresher)
    platform.listed = [0, 1]
    clock.shift += 13 * HOUR
    call(refresher)
    assert ring.serials == SERIALS[:2]
    assert ring.preferred == SERIALS[1]
    for signs in (0, 1, 0, 1):
        platform.signs = signs
        assert call(refresher).status_code == 200
    clock.shift += 13 * HOUR
    platform.listed = [1]
    call(refresher)
    assert ring.serials == SERIALS[:2], "the old one stays until its term is over"
    platform.signs = 0
    assert call(refresher).status_code == 200
    assert ring.counters[SERIALS[0]].verified > 2
    assert platform.downloads == 3


def test_requests_that_need_no_key_download_none(call: Call, make: Make, platform: Platform) -> None:
    call(make(), extensions={UNSIGNED_REPLY: True})
    assert (platform.downloads, platform.others) == (0, 1)


def test_another_url(call: Call, make: Make, platform: Platform, server: RawServer) -> None:
    call(make(url=f"{server.url}/base/v3/certificates"))
    assert [request.target for request in server.recorded] == [b"/base/v3/certificates", b"/v3/pay?x=1"]
    error = refused(call, make(KeyRing(), url="https://elsewhere.example/v3/certificates"))
    assert "elsewhere.example" in str(error)
    assert isinstance(error, NotSent)
    assert len(server.recorded) == 2


CHINA, ABROAD = "/v3/certificates", "/v3/global/certificates"


@pytest.mark.parametrize(
    ("asked", "listed"),
    [
        ("https://api.mch.weixin.qq.com/v3/pay", f"https://api.mch.weixin.qq.com{CHINA}"),
        ("https://api.mch.weixin.qq.com/hk/v3/refunds?a=1", f"https://api.mch.weixin.qq.com{CHINA}"),
        ("https://api2.wechatpay.cn/v3/pay", f"https://api2.wechatpay.cn{CHINA}"),
        ("https://apihk.mch.weixin.qq.com/v3/global/refunds?a=1", f"https://apihk.mch.weixin.qq.com{ABROAD}"),
        ("https://APIHK.mch.weixin.qq.com/global/v3/statements", f"https://apihk.mch.weixin.qq.com{ABROAD}"),
        ("https://apius.mch.weixin.qq.com/hk/v3/refunds", f"https://apius.mch.weixin.qq.com{ABROAD}"),
        ("https://apieu.mch.weixin.qq.com/v3/certificates", f"https://apieu.mch.weixin.qq.com{ABROAD}"),
    ],
)
def test_certificates_are_listed_at_the_host_that_the_request_goes_to(
    asked: str, listed: str, credentials: MerchantCredentials, make: Make, library: Library
) -> None:
    refresher = make()
    auth = library.auth(credentials, refresher.keys, certificates=refresher)
    flow = auth.sync_auth_flow(library.http.Request("GET", asked))
    assert str(next(flow).url) == listed
    flow.close()


@pytest.mark.parametrize(
    ("base_url", "listed"),
    [
        ("https://api.mch.weixin.qq.com", f"https://api.mch.weixin.qq.com{CHINA}"),
        ("https://gateway.example/pay", f"https://gateway.example/pay{CHINA}"),
        ("https://gateway.example:8443/pay", f"https://gateway.example:8443/pay{CHINA}"),
        ("https://apihk.mch.weixin.qq.com", f"https://apihk.mch.weixin.qq.com{ABROAD}"),
        ("https://apihk.mch.weixin.qq.com/global", f"https://apihk.mch.weixin.qq.com{ABROAD}"),
    ],
)
def test_certificates_of_an_address_with_a_base_path(base_url: str, listed: str) -> None:
    assert certificates_url(base_url) == listed


# --- failures --------------------------------------------------------------------------------------------------------


def html(_request: Recorded) -> bytes:
    return http_reply(502, [("Content-Type", "text/html")], b"<html>")


def unsigned(_request: Recorded) -> bytes:
    return http_reply(200, [], b'{"data":[]}')


def busy(_request: Recorded) -> bytes:
    return http_reply(429, [], b'{"code":"FREQUENCY_LIMITED","message":"slow down"}')


def public_key_only(_request: Recorded) -> bytes:
    return http_reply(404, [], json.dumps({"code": "RESOURCE_NOT_EXISTS", "message": "无可用的平台证书"}).encode())


FAILURES = [html, unsigned, busy, public_key_only]


@pytest.mark.parametrize("failure", FAILURES)
def test_a_failure_leaves_the_ring_and_the_request_goes_out(
    call: Call,
    make: Make,
    platform: Platform,
    clock: Clock,
    ring: KeyRing,
    caplog: pytest.LogCaptureFixture,
    failure: Callable[[Recorded], bytes],
) -> None:
    refresher = make()
    call(refresher)
    platform.certificates_answer = failure
    clock.shift += 13 * HOUR
    for _ in range(5):
        assert call(refresher).status_code == 200
    assert ring.serials == (SERIALS[0],)
    assert platform.downloads == 2, "a failure is not repeated at once"
    (record,) = [record for record in caplog.records if record.levelno == logging.WARNING]
    assert "could not be renewed, those in the key ring stay" in record.getMessage()
    clock.shift += 61
    call(refresher)
    assert platform.downloads == (2 if failure is public_key_only else 3)
    platform.certificates_answer = None
    clock.shift += 13 * HOUR
    call(refresher)
    call(refresher)
    assert platform.downloads == (3 if failure is public_key_only else 4)
    assert platform.others == 9


@pytest.mark.parametrize("failure", FAILURES)
def test_with_an_empty_ring_nothing_is_sent(
    call: Call, make: Make, platform: Platform, clock: Clock, ring: KeyRing, failure: Callable[[Recorded], bytes]
) -> None:
    platform.certificates_answer = failure
    refresher = make()
    for _ in range(3):
        error = refused(call, refresher)
        if failure is public_key_only:
            assert type(error) is PublicKeyRequired
            assert "this merchant uses the WeChat Pay public key" in str(error)
        else:
            assert type(error) is CertificatesUnavailable
            assert isinstance(error.__cause__, WeChatPayError)
            assert "was not sent" in str(error)
    assert (platform.downloads, platform.others) == (1, 0)
    platform.certificates_answer = None
    clock.shift += 61
    assert call(refresher).status_code == 200
    assert ring.serials == (SERIALS[0],)


def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port: int = closed.getsockname()[1]
    return port


def test_no_connection_with_an_empty_ring(call: Call, make: Make, platform: Platform, clock: Clock) -> None:
    refresher = make()
    error = refused(call, refresher, url=f"http://127.0.0.1:{closed_port()}/v3/pay")
    assert isinstance(error, CertificatesUnreachable)
    assert isinstance(error, ConnectionFailed), "which a client repeats, or takes to the backup host"
    assert "the request itself was not sent" in str(error)
    # Within the second that follows nobody tries again; after it, the host of the next request is asked.
    assert isinstance(refused(call, refresher), CertificatesUnreachable)
    assert platform.downloads == 0
    clock.shift += 1.5
    assert call(refresher).status_code == 200


def test_no_connection_while_keys_still_hold(
    call: Call, make: Make, platform: Platform, clock: Clock, ring: KeyRing, server: RawServer
) -> None:
    """httpx gives the flow no chance to go on without the download, so this one request fails as not sent."""
    refresher = make(url=f"http://127.0.0.1:{closed_port()}/v3/certificates")
    first = make()
    call(first)
    assert refresher.due
    error = refused(call, refresher)
    assert isinstance(error, CertificatesUnreachable)
    assert platform.others == 1
    for _ in range(3):
        assert call(refresher).status_code == 200
    assert ring.serials == (SERIALS[0],)
    clock.shift += 61
    refused(call, refresher)
    assert call(refresher).status_code == 200


def late(_request: Recorded) -> bytes:
    return b""


def cut_off(_request: Recorded) -> bytes:
    return http_reply(200, [], b'{"data":', length=500)


def not_gzip(_request: Recorded) -> bytes:
    return http_reply(200, [("Content-Encoding", "gzip")], b"not gzip at all")


NO_ANSWERS = [(late, "ReadTimeout"), (cut_off, "RemoteProtocolError"), (not_gzip, "cannot be decompressed")]


@pytest.mark.parametrize(("failure", "words"), NO_ANSWERS)
def test_a_download_that_gets_no_whole_answer(
    call: Call, make: Make, platform: Platform, clock: Clock, failure: Callable[[Recorded], bytes], words: str
) -> None:
    platform.certificates_answer = failure
    refresher = make()
    error = refused(call, refresher, timeout=0.3)
    assert isinstance(error, CertificatesUnreachable)
    assert words in str(error)
    again = refused(call, refresher)
    assert type(again) is (CertificatesUnavailable if failure is not_gzip else CertificatesUnreachable)
    assert (platform.downloads, platform.others) == (1, 0)
    clock.shift += 1.5
    refused(call, refresher, timeout=0.3)
    assert platform.downloads == (1 if failure is not_gzip else 2)


def test_the_wrong_apiv3_key(call: Call, make: Make, platform: Platform) -> None:
    platform.apiv3_key = "another-apiv3-key-of-32-bytes---"
    error = refused(call, make())
    assert type(error) is CertificatesUnavailable
    assert "the APIv3 key is not the one set in the merchant platform" in str(error)
    assert platform.others == 0


def test_certificates_that_do_not_hold_yet(call: Call, make: Make, platform: Platform, clock: Clock) -> None:
    """The signer's own is in the list but has not begun: this machine's clock is behind."""
    platform.begins = {0: clock() + DAY}
    error = refused(call, make())
    assert type(error) is CertificatesUnavailable
    assert "do not hold yet; is this machine's clock right?" in str(error)


# --- nobody outside can cause one ------------------------------------------------------------------------------------


def test_forged_serials_while_the_endpoint_is_down_cause_nothing(
    keys: Keys, call: Call, make: Make, platform: Platform, clock: Clock, ring: KeyRing, server: RawServer
) -> None:
    refresher = make()
    call(refresher)
    platform.certificates_answer = html
    clock.shift += 13 * HOUR  # a download would be due
    before = len(server.recorded)
    verifier = Verifier(ring, clock=clock)
    body = b'{"id":"forged"}'
    for number in range(200):
        headers = [
            (name, f"{number:040X}" if name == "Wechatpay-Serial" else value) for name, value in platform.headers(body)
        ]
        with pytest.raises(UnknownSerial):
            verifier.verify(headers, body)
    forged = keys.reply_headers(body, at=int(clock()), serial=SERIALS[0])
    with pytest.raises(VerificationError):
        verifier.verify(forged, body)
    assert len(server.recorded) == before
    assert ring.serials == (SERIALS[0],)
    assert ring.counters[SERIALS[0]].refused == 1


def test_replies_with_an_unknown_serial_cause_nothing(
    call: Call, make: Make, platform: Platform, server: RawServer, ring: KeyRing
) -> None:
    refresher = make()
    call(refresher)
    platform.signs = 1
    for _ in range(3):
        error = refused(call, refresher)
        assert type(error) is ResponseNotVerified
        assert type(error.cause) is UnknownSerial
    assert platform.downloads == 1
    assert ring.serials == (SERIALS[0],)


# --- single flight ---------------------------------------------------------------------------------------------------


def test_64_threads_and_200_tasks_on_two_loops_download_once(
    make: Make,
    platform: Platform,
    server: RawServer,
    ring: KeyRing,
    credentials: MerchantCredentials,
    tls: ssl.SSLContext,
) -> None:
    platform.delay = 0.3
    refresher = make()
    auth = WeChatPayAuth(credentials, ring, allowed_hosts={"127.0.0.1"}, certificates=refresher)
    limits = httpx.Limits(max_connections=10)
    options = {"auth": auth, "verify": tls, "trust_env": False, "timeout": 20, "limits": limits}
    url = f"{server.url}/v3/pay"
    start = threading.Barrier(66)

    def in_thread(client: httpx.Client) -> int:
        start.wait()
        return client.get(url).status_code

    def in_loop(_number: int) -> list[int]:
        async def all_tasks() -> list[int]:
            async with httpx.AsyncClient(**options) as client:  # type: ignore[arg-type]
                start.wait()
                return [reply.status_code for reply in await asyncio.gather(*(client.get(url) for _ in range(100)))]

        return asyncio.run(all_tasks())

    with httpx.Client(**options) as client, ThreadPoolExecutor(66) as pool:  # type: ignore[arg-type]
        threads = [pool.submit(in_thread, client) for _ in range(64)]
        loops = [pool.submit(in_loop, number) for number in range(2)]
        statuses = [thread.result(timeout=30) for thread in threads]
        statuses += [status for loop in loops for status in loop.result(timeout=30)]
    assert statuses == [200] * 264
    assert (platform.downloads, platform.others) == (1, 264)
    assert ring.counters[SERIALS[0]].verified == 265, "the list of certificates itself is one of them"


def test_who_has_keys_does_not_wait(
    make: Make, platform: Platform, server: RawServer, clock: Clock, credentials: MerchantCredentials, call: Call
) -> None:
    refresher = make()
    call(refresher)
    clock.shift += 13 * HOUR
    steps = refresher.steps(blocking=True)
    assert next(steps) == Fetch(None)
    before = platform.downloads
    assert call(refresher).status_code == 200, "another download is under way, and these keys hold"
    assert platform.downloads == before
    steps.close()


def test_a_cancelled_download_is_taken_over_at_once(
    make: Make,
    platform: Platform,
    server: RawServer,
    ring: KeyRing,
    credentials: MerchantCredentials,
    tls: ssl.SSLContext,
    clock: Clock,
) -> None:
    """One user's impatience is not another's failure."""
    platform.delay = 0.4
    refresher = make()
    auth = WeChatPayAuth(credentials, ring, allowed_hosts={"127.0.0.1"}, clock=clock, certificates=refresher)

    async def run() -> list[int]:
        async with httpx.AsyncClient(auth=auth, verify=tls, trust_env=False, timeout=5) as client:
            first = asyncio.create_task(client.get(f"{server.url}/v3/pay"))
            await asyncio.sleep(0.1)
            others = [asyncio.create_task(client.get(f"{server.url}/v3/pay")) for _ in range(20)]
            await asyncio.sleep(0.1)
            others[0].cancel()
            first.cancel()
            replies = await asyncio.gather(*others[1:])
            assert first.cancelled() or first.done()
            return [reply.status_code for reply in replies]

    assert asyncio.run(run()) == [200] * 19
    assert (platform.downloads, platform.others) == (2, 19)


def test_a_sync_call_inside_of_the_loop_that_downloads(
    make: Make,
    platform: Platform,
    server: RawServer,
    ring: KeyRing,
    credentials: MerchantCredentials,
    tls: ssl.SSLContext,
) -> None:
    """To wait for a task of the thread one blocks would be to wait for ever."""
    platform.delay = 0.3
    auth = WeChatPayAuth(credentials, ring, allowed_hosts={"127.0.0.1"}, certificates=make())
    options = {"auth": auth, "verify": tls, "trust_env": False, "timeout": 5}

    async def run() -> list[int]:
        async with httpx.AsyncClient(**options) as client:  # type: ignore[arg-type]
            task = asyncio.create_task(client.get(f"{server.url}/v3/pay"))
            await asyncio.sleep(0.1)
            with httpx.Client(**options) as blocking:  # type: ignore[arg-type]
                status = blocking.get(f"{server.url}/v3/pay").status_code
            return [status, (await task).status_code]

    began = time.monotonic()
    assert asyncio.run(run()) == [200, 200]
    assert time.monotonic() - began < 5
    assert platform.downloads == 2


def test_an_abandoned_download_does_not_hold_others_up(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """A flow whose event loop was stopped never says that it is through; after the longest wait it is taken over."""
    monkeypatch.setattr("wechatpay_auth.certificate_refresh._LONGEST_WAIT", 0.05)
    refresher = make()
    stuck = refresher.steps(blocking=False)
    assert next(stuck) == Fetch(None)
    other = refresher.steps(blocking=False)
    for kind in ("Wait", "Pause"):
        waiting = next(other)
        assert type(waiting).__name__ == kind
        waiting.wait()  # type: ignore[union-attr]
    assert next(other) == Fetch(None)
    other.close()
    stuck.close()


# --- stores ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "certificates"


def test_a_second_start_finds_what_the_first_downloaded(
    call: Call, make: Make, platform: Platform, clock: Clock, folder: Path
) -> None:
    call(make(store=CertificateFolder(folder, APIV3_KEY, clock=clock)))
    ring = KeyRing(clock=clock)
    second = make(ring, store=CertificateFolder(folder, APIV3_KEY, clock=clock))
    assert call(second).status_code == 200
    assert (platform.downloads, platform.others) == (1, 2)
    # Twelve hours after the download, not after the start.
    clock.shift += 12 * HOUR + 5
    call(second)
    assert platform.downloads == 2


def test_a_process_that_only_receives_loads_without_connecting(
    call: Call, make: Make, platform: Platform, clock: Clock, folder: Path, server: RawServer
) -> None:
    call(make(store=CertificateFolder(folder, APIV3_KEY, clock=clock)))
    sent = len(server.recorded)
    ring = KeyRing(clock=clock)
    make(ring, store=CertificateFolder(folder, APIV3_KEY, clock=clock)).load()
    assert ring.serials == (SERIALS[0],)
    assert len(server.recorded) == sent


def test_stored_certificates_serve_while_the_platform_is_down(
    call: Call, make: Make, platform: Platform, clock: Clock, folder: Path
) -> None:
    call(make(store=CertificateFolder(folder, APIV3_KEY, clock=clock)))
    platform.certificates_answer = html
    clock.shift += 13 * HOUR
    ring = KeyRing(clock=clock)
    assert call(make(ring, store=CertificateFolder(folder, APIV3_KEY, clock=clock))).status_code == 200
    assert ring.serials == (SERIALS[0],)


def test_a_folder_that_cannot_be_written(
    call: Call, make: Make, platform: Platform, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("")
    refresher = make(store=CertificateFolder(tmp_path / "file" / "x", APIV3_KEY))
    assert call(refresher).status_code == 200
    assert call(refresher).status_code == 200
    assert platform.downloads == 1
    assert "cannot be kept" in caplog.text


def test_two_refreshers_of_one_store_download_once(call: Call, make: Make, platform: Platform, clock: Clock) -> None:
    store = MemoryCertificateStore()
    first, second = make(store=store), make(KeyRing(clock=clock), store=store)
    steps = first.steps(blocking=True)
    assert next(steps) == Fetch(None)
    other = second.steps(blocking=True)
    pause = next(other)
    assert type(pause).__name__ == "Pause", "someone else has the store's lock"
    body = platform.body()
    with pytest.raises(StopIteration):
        steps.send(Fetched(200, platform.headers(body), body))
    with pytest.raises(StopIteration):
        next(other)
    assert second.keys.serials == (SERIALS[0],)
    assert platform.downloads == 0


def test_another_process_that_is_stuck_holds_no_one_up_for_long(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wechatpay_auth.certificate_refresh._LONGEST_WAIT", 0.25)
    store = MemoryCertificateStore()
    lock = store.try_lock()
    assert lock is not None
    with lock:
        steps = make(store=store).steps(blocking=True)
        for _ in range(3):
            next(steps).wait()  # type: ignore[union-attr]
        assert next(steps) == Fetch(None)
        steps.close()


PROCESS = """
import sys, httpx
from wechatpay_auth import KeyRing, MerchantCredentials, WeChatPayAuth
from wechatpay_auth.certificate_refresh import CertificateRefresher
from wechatpay_auth.certificate_store import CertificateFolder
url, folder, apiv3_key, serial = sys.argv[1:]
credentials = MerchantCredentials("1900000001", sys.stdin.buffer.read(), serial=serial, apiv3_key=apiv3_key)
ring = KeyRing()
refresher = CertificateRefresher(ring, apiv3_key, store=CertificateFolder(folder, apiv3_key))
auth = WeChatPayAuth(credentials, ring, allowed_hosts={"127.0.0.1"}, certificates=refresher)
with httpx.Client(auth=auth, trust_env=False, timeout=20) as client:
    print([client.get(url).status_code for _ in range(3)], *ring.serials)
"""


def test_processes_that_share_a_folder_download_once(
    keys: Keys, platform: Platform, server: RawServer, folder: Path, credentials: MerchantCredentials
) -> None:
    platform.delay = 1.0
    command = [sys.executable, "-c", PROCESS, f"{server.url}/v3/pay", str(folder), APIV3_KEY, credentials.serial]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    started = [subprocess.Popen(command, **pipes) for _ in range(4)]  # type: ignore[call-overload]
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(lambda process: process.communicate(keys.merchant_pem, timeout=60), started))
    assert [error for _output, error in results] == [b""] * 4
    assert [output.decode() for output, _error in results] == [f"[200, 200, 200] {SERIALS[0]}\n"] * 4
    assert (platform.downloads, platform.others) == (1, 12)


# --- both kinds of keys ----------------------------------------------------------------------------------------------


def test_the_seven_days_of_a_move(
    keys: Keys, call: Call, make: Make, platform: Platform, clock: Clock, server: RawServer
) -> None:
    """Certificates first, then both at once and replies signed by either, then the public key alone."""
    ring = KeyRing(clock=clock)
    refresher = make(ring)
    call(refresher)
    assert server.recorded[-1].header(b"wechatpay-serial").decode() == SERIALS[0]

    ring.add_public_key(PUBLIC_KEY_ID, keys.platform_pem)
    assert ring.preferred == PUBLIC_KEY_ID
    assert call(refresher).status_code == 200, "a reply signed with the certificate all the same"
    assert server.recorded[-1].header(b"wechatpay-serial").decode() == PUBLIC_KEY_ID

    body = b"{}"
    server.answer = lambda _request: http_reply(200, keys.reply_headers(body, at=int(clock())), body)
    assert call(refresher).status_code == 200, "and one signed with the public key"
    assert (ring.counters[SERIALS[0]].verified, ring.counters[PUBLIC_KEY_ID].verified) == (3, 1)

    # Back to the certificate at run time, as the merchant platform allows during the move.
    server.answer = platform.answer
    ring.preferred = SERIALS[0]
    call(refresher)
    assert server.recorded[-1].header(b"wechatpay-serial").decode() == SERIALS[0]

    # Afterwards there are no certificates any more; the ones we have stay until their term is over.
    ring.preferred = None
    platform.certificates_answer = public_key_only
    clock.shift += 13 * HOUR
    call(refresher)
    assert ring.serials == (SERIALS[0], PUBLIC_KEY_ID)
    downloads = platform.downloads
    server.answer = lambda request: (
        platform.answer(request)
        if b"certificates" in request.target
        else http_reply(200, keys.reply_headers(body, at=int(clock())), body)
    )
    ring.remove(SERIALS[0])
    clock.shift += 13 * HOUR
    for _ in range(3):
        assert call(refresher).status_code == 200
    assert platform.downloads == downloads + 1, "a merchant without certificates is asked twice a day, no more"


# --- settings --------------------------------------------------------------------------------------------------------


def test_wrong_settings(make: Make, credentials: MerchantCredentials, ring: KeyRing) -> None:
    with pytest.raises(ConfigurationError, match="APIv3 key has 3 bytes"):
        CertificateRefresher(ring, "abc")
    with pytest.raises(ConfigurationError, match="more than 0"):
        make(interval=0)
    with pytest.raises(ConfigurationError, match="another key ring"):
        WeChatPayAuth(credentials, KeyRing(), certificates=make())


def test_it_shows_no_secret(make: Make) -> None:
    refresher = make()
    assert APIV3_KEY not in repr(refresher)
    assert copy.copy(refresher) is refresher
    assert copy.deepcopy([refresher])[0] is refresher
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(refresher)


# --- the sandbox -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Running]:
    with running() as served:
        yield served


@pytest.fixture
def in_sandbox(
    world: str, sandbox: Running, tls: ssl.SSLContext
) -> Callable[[KeyRing, MerchantCredentials, CertificateRefresher], list[httpx.Response]]:
    """Two calls with one client."""
    url = f"{sandbox.base_url}/v3/certificates"

    def calls(ring: KeyRing, credentials: MerchantCredentials, refresher: CertificateRefresher) -> list[httpx.Response]:
        auth = WeChatPayAuth(credentials, ring, allowed_hosts={"127.0.0.1"}, certificates=refresher)
        options = {"auth": auth, "verify": tls, "trust_env": False}

        async def twice_async() -> list[httpx.Response]:
            async with httpx.AsyncClient(**options) as client:  # type: ignore[arg-type]
                return [await client.get(url), await client.get(url)]

        if world == "async":
            return asyncio.run(twice_async())
        with httpx.Client(**options) as client:  # type: ignore[arg-type]
            return [client.get(url), client.get(url)]

    return calls


def test_certificate_mode_against_the_sandbox(
    sandbox: Running, in_sandbox: Callable[..., list[httpx.Response]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is known of the platform but the APIv3 key, and the platform has nothing but certificates."""
    platform_keys = sandbox.sandbox.platform.keys
    monkeypatch.setattr(platform_keys, "mode", KeyMode.CERTIFICATES)
    credentials = load_config(sandbox.config_path, {}).credentials
    assert credentials.apiv3_key is not None
    ring = KeyRing()
    replies = in_sandbox(ring, credentials, CertificateRefresher(ring, credentials.apiv3_key))
    assert [reply.status_code for reply in replies] == [200, 200]
    (serial,) = ring.serials
    assert serial == platform_keys.preferred.serial == replies[0].json()["data"][0]["serial_no"]
    assert [reply.headers["Wechatpay-Serial"] for reply in replies] == [serial, serial]
    assert ring.counters[serial].verified == 3


def test_both_kinds_of_keys_against_the_sandbox(
    sandbox: Running, in_sandbox: Callable[..., list[httpx.Response]]
) -> None:
    sandbox.sandbox.refresh_config()  # another test may just have changed the mode
    config = load_config(sandbox.config_path, {"WECHATPAY_PLATFORM_CERTIFICATES": "download"})
    assert config.certificates is not None
    (public_key_id,) = config.keys.serials
    replies = in_sandbox(config.keys, config.credentials, config.certificates)
    assert [reply.headers["Wechatpay-Serial"] for reply in replies] == [public_key_id, public_key_id]
    _, serial = config.keys.serials
    config.keys.preferred = serial
    replies = in_sandbox(config.keys, config.credentials, config.certificates)
    assert [reply.headers["Wechatpay-Serial"] for reply in replies] == [serial, serial]
    assert (config.keys.counters[public_key_id].verified, config.keys.counters[serial].verified) == (3, 2)


def test_errors_of_the_platform_are_read_from_verified_replies(
    call: Call, make: Make, platform: Platform, server: RawServer
) -> None:
    refresher = make()
    call(refresher)
    body = b'{"code":"ORDER_NOT_EXIST","message":"no such order"}'
    server.answer = lambda _request: http_reply(404, platform.headers(body), body)
    reply = call(refresher)
    assert error_from_reply(reply.status_code, reply.headers, reply.content).code == "ORDER_NOT_EXIST"  # type: ignore[union-attr]
