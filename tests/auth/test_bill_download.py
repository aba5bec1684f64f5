"""Bill downloads over real sockets: what is sent, and that nobody ends up with a bill that is not the announced one."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import logging
import os
import ssl
import stat
import string
import tracemalloc
import zlib
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from wechatpay_auth import (
    AuthenticationFailed,
    ConfigurationError,
    ConnectionFailed,
    HostNotAllowed,
    KeyRing,
    MerchantCredentials,
    NotFound,
    NotSent,
    ResponseUnreadable,
    ServerError,
    WeChatPayAuth,
)
from wechatpay_auth.bills import FundFlowRow
from wechatpay_auth.bills.download import (
    LONGEST_ERROR,
    AsyncBillStream,
    BillStream,
    download_bill,
    download_bill_async,
)
from wechatpay_auth.bills.errors import (
    BillNotReadToEnd,
    BillSummaryMismatch,
    HashMismatch,
    MalformedBill,
    UnusableDownloadUrl,
)
from wechatpay_auth.bills.file import PIECE, BillFile
from wechatpay_auth.bills.log_filter import TokenFilter, hide_tokens_in_logs
from wechatpay_auth.errors import NoBill

from tests.auth.conftest import PUBLIC_KEY_ID, Keys, Library, RawServer, Recorded, http_reply
from tests.auth.test_bill_rows import FUND_BILL
from tests.auth.test_signed_bytes import assert_signed
from tests.profiles import limit_examples

TARGET = "/v3/billdownload/file?token=Ab-_9%2Bx%2f%3D%3d&tartype=gzip"


def sha1(data: bytes) -> str:
    return hashlib.sha1(data, usedforsecurity=False).hexdigest()


def serves(body: bytes, status: int = 200, *headers: tuple[str, str]) -> Callable[[Recorded], bytes]:
    return lambda _request: http_reply(status, [("Request-ID", "08F5-268435461"), *headers], body)


@pytest.fixture(scope="module")
def auth(library: Library, keys: Keys, credentials: MerchantCredentials) -> Any:
    ring = KeyRing.load(public_key_id=PUBLIC_KEY_ID, public_key=keys.platform_pem)
    return library.auth(credentials, ring, allowed_hosts={"127.0.0.1", "api.mch.weixin.qq.com"})


@pytest.fixture(scope="module")
def client(library: Library, auth: WeChatPayAuth, tls: ssl.SSLContext) -> Iterator[httpx.Client]:
    with library.http.Client(auth=auth, verify=tls, trust_env=False) as client:
        yield client


class Awaited:
    """The async twin behind the sync one's face, so that each test below is for both."""

    def __init__(self, library: Library, auth: WeChatPayAuth, tls: ssl.SSLContext) -> None:
        self._library = library
        self._auth = auth
        self._tls = tls

    def consume(self, url: str, use: Callable[[AsyncBillStream], Any], **given: str) -> Any:
        async def run() -> Any:
            async with (
                self._library.http.AsyncClient(auth=self._auth, verify=self._tls, trust_env=False) as client,
                download_bill_async(client, url, **given) as bill,  # type: ignore[arg-type]
            ):
                return await use(bill)

        return asyncio.run(run())


# how a bill is read, in both worlds, all giving its text
def _read_sync(bill: BillStream) -> bytes:
    return b"".join(bill)


async def _read_async(bill: AsyncBillStream) -> bytes:
    return b"".join([piece async for piece in bill])


@pytest.fixture(params=["sync", "async"])
def fetch(
    request: pytest.FixtureRequest, library: Library, client: httpx.Client, auth: WeChatPayAuth, tls: ssl.SSLContext
) -> Any:
    """fetch(url, hash_value=…) → the bill's bytes."""
    if request.param == "async":
        awaited = Awaited(library, auth, tls)
        return lambda url, **given: awaited.consume(url, _read_async, **given)

    def fetch_sync(url: str, **given: str) -> bytes:
        with download_bill(client, url, **given) as bill:  # type: ignore[arg-type]
            return _read_sync(bill)

    return fetch_sync


# --- what is sent ----------------------------------------------------------------------------------------------------


def test_signed_as_given_and_reply_unsigned(server: RawServer, keys: Keys, fetch: Any) -> None:
    server.answer = serves(FUND_BILL)
    assert fetch(server.url + TARGET, hash_value=sha1(FUND_BILL)) == FUND_BILL
    (request,) = server.recorded
    assert (request.method, request.target, request.body) == (b"GET", TARGET.encode(), b"")
    assert request.header(b"accept-encoding") == b"identity"
    assert_signed(request, keys)


# what RFC 3986 allows in a path and query, and the rest of printable ASCII
_target = st.text(
    st.sampled_from(string.ascii_letters + string.digits + "-._~:/?[]@!$&'()*+,;=%|^\\`{}\"<>"), max_size=40
)


@given(_target)
@example("v3/billdownload/file?token=a%2fB%2F%zz+==&tartype=gzip")
@example("v3/../x")
@example('v3/x?token="<>"')
@example("?token=x")
@example("v3/x?")
@settings(
    deadline=None,
    max_examples=limit_examples(300),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_byte_for_byte_or_not_at_all(server: RawServer, client: httpx.Client, keys: Keys, target: str) -> None:
    server.recorded.clear()
    server.answer = serves(FUND_BILL)
    separator = "" if target.startswith("?") else "/"
    try:
        with download_bill(client, f"{server.url}{separator}{target}#fragment", hash_value=sha1(FUND_BILL)) as bill:
            _read_sync(bill)
    except UnusableDownloadUrl:
        assert server.recorded == []
        # what no URI may hold, and dot segments, are all that httpx would write differently
        assert set(target.partition("?")[0]) & set('"<>`{}') or set(target) & set('"<>') or "." in target.split("?")[0]
        return
    (request,) = server.recorded
    assert request.target == f"/{target}".encode()
    assert_signed(request, keys)


@pytest.mark.parametrize(
    "url",
    [
        "https://api.mch.weixin.qq.com.evil.example/v3/billdownload/file?token=x",
        "https://evil.example/api.mch.weixin.qq.com",
        "https://api.mch.weixin.qq.com@evil.example/v3/billdownload/file",
        "https://evil.example\\@api.mch.weixin.qq.com/v3/x",
        "https://api.mch.weixin.qq.com\\@evil.example/v3/x",
        "https://user:pass@api.mch.weixin.qq.com/v3/x",
        "https://api.mch.weixin.qq.com%2eevil.example/x",
        "https://api.mch.weixin.qq.com./x",
        "http://api.mch.weixin.qq.com/v3/billdownload/file?token=x",
        "https://xapi.mch.weixin.qq.com/x",
        "https://[::1/x",
        "https://api.mch.weixin.qq.com:port/x",
        "//api.mch.weixin.qq.com/x",
        "/v3/billdownload/file?token=x",
        "file:///etc/passwd",
        "https:///x",
        "https://api.mch.weixin.qq.com/v3/x?token=a b",
        "https://api.mch.weixin.qq.com/v3/x?token=a\r\nHost: evil.example",
        "https://аpi.mch.weixin.qq.com/x",
        "",
        None,
    ],
)
def test_nothing_is_signed_for_another_address(library: Library, auth: WeChatPayAuth, url: str) -> None:
    def trap(request: httpx.Request) -> httpx.Response:
        raise AssertionError(f"sent to {request.url.host}")

    with (
        library.http.Client(auth=auth, transport=library.http.MockTransport(trap)) as trapped,
        pytest.raises((HostNotAllowed, UnusableDownloadUrl)) as caught,
        download_bill(trapped, url, hash_value="0" * 40),
    ):
        pass
    assert isinstance(caught.value, NotSent)


def test_the_official_address_is_signed_for(library: Library, auth: WeChatPayAuth) -> None:
    """The trap above does spring where it should not."""
    url = f"https://API.mch.weixin.qq.com:443{TARGET}"

    def answer(request: httpx.Request) -> httpx.Response:
        assert request.url.raw_path == TARGET.encode()
        assert request.headers["Authorization"].startswith("WECHATPAY2-")
        reply: httpx.Response = library.http.Response(200, stream=library.http.ByteStream(FUND_BILL))
        return reply

    with (
        library.http.Client(auth=auth, transport=library.http.MockTransport(answer)) as client,
        download_bill(client, url, hash_value=sha1(FUND_BILL)) as bill,
    ):
        assert _read_sync(bill) == FUND_BILL


def test_a_client_that_adds_params(server: RawServer, library: Library, auth: WeChatPayAuth) -> None:
    with (
        library.http.Client(auth=auth, params={"a": "1"}, trust_env=False) as client,
        pytest.raises(UnusableDownloadUrl, match="params"),
    ):
        download_bill(client, server.url + TARGET, hash_value="0" * 40)


def test_a_client_without_our_auth(server: RawServer, library: Library, auth: WeChatPayAuth) -> None:
    with library.http.Client(auth=("user", "password"), trust_env=False) as client:
        with pytest.raises(ConfigurationError, match="WeChatPayAuth"):
            download_bill(client, server.url + TARGET, hash_value="0" * 40)
        server.answer = serves(FUND_BILL)
        with download_bill(client, server.url + TARGET, hash_value=sha1(FUND_BILL), auth=auth) as bill:
            assert _read_sync(bill) == FUND_BILL
    assert server.recorded[0].header(b"authorization").startswith(b"WECHATPAY2-")


@pytest.mark.parametrize("given", [{"hash_value": "abc"}, {"hash_value": "0" * 40, "hash_type": "MD5"}])
def test_a_hash_that_cannot_be_checked(client: httpx.Client, server: RawServer, given: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError):
        download_bill(client, server.url + TARGET, **given)  # type: ignore[arg-type]


# --- the file --------------------------------------------------------------------------------------------------------

TEXT = FUND_BILL * 3000  # some 1.2 MB


@pytest.mark.parametrize(
    "sent",
    [
        TEXT,
        gzip.compress(TEXT),
        gzip.compress(TEXT[:1000]) + gzip.compress(TEXT[1000:]),
        gzip.compress(TEXT) + b"\0" * 512,
        gzip.compress(TEXT, compresslevel=0),
    ],
    ids=["plain", "gzip", "two members", "padded", "stored"],
)
@pytest.mark.parametrize("hash_type", ["SHA1", "SHA256", "SM3"])
def test_inflated_and_checked(server: RawServer, fetch: Any, sent: bytes, hash_type: str) -> None:
    server.answer = serves(sent)
    value = hashlib.new(hash_type.lower(), TEXT).hexdigest().upper()
    assert fetch(server.url + TARGET, hash_value=value, hash_type=hash_type) == TEXT


@given(st.binary(max_size=3000), st.lists(st.integers(1, 700), max_size=30), st.booleans())
@settings(deadline=None)
def test_wherever_the_bytes_are_cut(text: bytes, cuts: list[int], compressed: bool) -> None:
    text = text.removeprefix(b"\x1f\x8b")
    sent = gzip.compress(text) if compressed else text
    file = BillFile(sha1(text))
    pieces = []
    for cut in [*cuts, len(sent)]:
        pieces += file.feed(sent[:cut])
        sent = sent[cut:]
    assert not file.verified
    assert len(b"".join(pieces)) < len(text) or not text  # something is held back
    pieces.append(file.finish())
    assert b"".join(pieces) == text
    assert file.verified
    assert file.size == len(text)


def test_a_gzip_bomb_comes_in_pieces() -> None:
    text = b"\0" * 30_000_000
    file = BillFile(sha1(text))
    sent = gzip.compress(text)
    sizes = []
    tracemalloc.start()
    try:
        for piece in file.feed(sent):
            sizes.append(len(piece))
            del piece
        _now, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    # The last piece is held back until the hash is known, so it must be looked at, too.
    sizes.append(len(file.finish()))
    assert sum(sizes) == len(text)
    assert len(sizes) >= len(text) // PIECE
    assert max(sizes) <= PIECE
    assert peak < 8 * PIECE < len(text) // 4, "at no time was more of it in memory"


@pytest.mark.parametrize("bad", ["other", "shorter", "longer", "empty"])
def test_a_wrong_hash(server: RawServer, fetch: Any, bad: str) -> None:
    sent = {"other": b"x" + TEXT[1:], "shorter": TEXT[:-1], "longer": TEXT + b"\n", "empty": b""}[bad]
    server.answer = serves(sent)
    with pytest.raises(HashMismatch, match=sha1(TEXT)):
        fetch(server.url + TARGET, hash_value=sha1(TEXT))


@pytest.mark.parametrize(
    "sent",
    [
        gzip.compress(TEXT)[:-5],
        gzip.compress(TEXT)[:2000],
        b"\x1f\x8bnot gzip at all",
        gzip.compress(TEXT[:1000]) + zlib.compress(TEXT[1000:]),
    ],
    ids=["without its end", "cut", "not gzip", "then another format"],
)
def test_gzip_that_is_damaged(server: RawServer, fetch: Any, sent: bytes) -> None:
    server.answer = serves(sent)
    with pytest.raises(MalformedBill, match="gzip"):
        fetch(server.url + TARGET, hash_value=sha1(TEXT))


def test_a_reply_that_breaks_off(server: RawServer, fetch: Any) -> None:
    server.answer = lambda _request: http_reply(200, [], TEXT[:500_000], length=len(TEXT))
    with pytest.raises(ResponseUnreadable, match=r"broke off after .* \((RemoteProtocolError|ReadError): "):
        fetch(server.url + TARGET, hash_value=sha1(TEXT))


# --- nobody relies on what was not checked ---------------------------------------------------------------------------


def test_the_last_piece_is_not_given_away_unchecked(server: RawServer, client: httpx.Client) -> None:
    server.answer = serves(b"x" + FUND_BILL[1:])
    seen: list[object] = []

    def collect() -> None:
        with download_bill(client, server.url + TARGET, hash_value=sha1(FUND_BILL)) as bill:
            seen.extend(bill)

    with pytest.raises(HashMismatch):
        collect()
    assert seen == []


def test_a_mismatch_that_was_swallowed_comes_back(server: RawServer, client: httpx.Client) -> None:
    server.answer = serves(TEXT + b"\n")

    def swallow() -> None:
        with download_bill(client, server.url + TARGET, hash_value=sha1(TEXT)) as bill:
            with pytest.raises(HashMismatch):
                _read_sync(bill)
            assert not bill.verified

    with pytest.raises(HashMismatch):
        swallow()


def test_leaving_early(server: RawServer, client: httpx.Client) -> None:
    server.answer = serves(TEXT)
    url = server.url + TARGET

    def leave(pieces: int, *, abandoning: bool = False, failing: bool = False) -> None:
        with download_bill(client, url, hash_value=sha1(TEXT)) as bill:
            if pieces:
                next(iter(bill))
            if abandoning:
                bill.abandon()
            if failing:
                raise KeyError("own")

    with pytest.raises(BillNotReadToEnd, match="abandon"):
        leave(1)
    with pytest.raises(BillNotReadToEnd):
        leave(0)
    with pytest.raises(KeyError, match="own"):
        leave(1, failing=True)
    leave(1, abandoning=True)
    # the pool is intact: nothing half-read went back into it
    with download_bill(client, url, hash_value=sha1(TEXT)) as bill:
        assert _read_sync(bill) == TEXT


def test_leaving_early_async(server: RawServer, library: Library, auth: WeChatPayAuth, tls: ssl.SSLContext) -> None:
    server.answer = serves(TEXT)

    async def some(bill: AsyncBillStream) -> None:
        async for _row in bill:
            break

    async def abandoning(bill: AsyncBillStream) -> None:
        await some(bill)
        bill.abandon()

    awaited = Awaited(library, auth, tls)
    with pytest.raises(BillNotReadToEnd):
        awaited.consume(server.url + TARGET, some, hash_value=sha1(TEXT))
    awaited.consume(server.url + TARGET, abandoning, hash_value=sha1(TEXT))


def test_reading_twice_or_outside(server: RawServer, client: httpx.Client) -> None:
    server.answer = serves(FUND_BILL)
    bill = download_bill(client, server.url + TARGET, hash_value=sha1(FUND_BILL))
    with pytest.raises(RuntimeError, match="not open"):
        _read_sync(bill)
    with bill:
        _read_sync(bill)
        with pytest.raises(RuntimeError, match="read before"):
            _read_sync(bill)
    assert bill.verified
    assert bill.size == len(FUND_BILL)


def test_rows(
    server: RawServer, library: Library, client: httpx.Client, auth: WeChatPayAuth, tls: ssl.SSLContext
) -> None:
    server.answer = serves(gzip.compress(FUND_BILL))
    with download_bill(client, server.url + TARGET, hash_value=sha1(FUND_BILL)) as bill:
        rows = bill.rows()
        found = list(rows)
    assert rows.summary is not None
    assert [row.amount for row in found if isinstance(row, FundFlowRow)] == [1, 123_456_789]

    async def collect(bill: AsyncBillStream) -> list[object]:
        rows = bill.rows()
        found = [row async for row in rows]
        assert rows.summary is not None
        return found

    assert Awaited(library, auth, tls).consume(server.url + TARGET, collect, hash_value=sha1(FUND_BILL)) == found


def test_rows_that_do_not_add_up_though_the_hash_is_right(server: RawServer, client: httpx.Client) -> None:
    wrong = FUND_BILL.replace(b"`1234567.89,`1,`0.01", b"`1234567.88,`1,`0.01")
    assert wrong != FUND_BILL
    server.answer = serves(wrong)
    with (
        pytest.raises(BillSummaryMismatch),
        download_bill(client, server.url + TARGET, hash_value=sha1(wrong)) as bill,
    ):
        list(bill.rows())


# --- into a file -----------------------------------------------------------------------------------------------------


@pytest.fixture(params=["sync", "async"])
def save(
    request: pytest.FixtureRequest, library: Library, client: httpx.Client, auth: WeChatPayAuth, tls: ssl.SSLContext
) -> Any:
    if request.param == "async":
        awaited = Awaited(library, auth, tls)
        return lambda url, path, **given: awaited.consume(url, lambda bill: bill.save(path), **given)

    def save_sync(url: str, path: Path, **given: str) -> None:
        with download_bill(client, url, **given) as bill:  # type: ignore[arg-type]
            bill.save(path)

    return save_sync


def test_saving(server: RawServer, save: Any, tmp_path: Path) -> None:
    server.answer = serves(gzip.compress(TEXT))
    target = tmp_path / "bill.csv"
    target.write_text("older")
    save(server.url + TARGET, target, hash_value=sha1(TEXT))
    assert target.read_bytes() == TEXT
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert os.listdir(tmp_path) == ["bill.csv"]


def test_what_is_not_whole_yet_has_another_name(
    server: RawServer, save: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name that begins with a dot and ends with .part, so that what a crash leaves is known for what it is."""
    server.answer = serves(TEXT)
    moved: list[str] = []

    def replace(source: str, target: Path) -> None:
        assert os.listdir(tmp_path) == [Path(source).name]
        moved.append(Path(source).name)
        Path(source).rename(target)

    monkeypatch.setattr("wechatpay_auth.bills.download.os.replace", replace)
    save(server.url + TARGET, tmp_path / "bill.csv", hash_value=sha1(TEXT))
    (name,) = moved
    assert name.startswith(".bill.csv.")
    assert name.endswith(".part")
    assert os.listdir(tmp_path) == ["bill.csv"]


class ClosableBody:
    """Says whether its connection was given back. Both worlds of a library take it for a stream of their own."""

    def __init__(self) -> None:
        self.is_closed = False

    def __iter__(self) -> Iterator[bytes]:
        yield from (TEXT, TEXT)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield TEXT
        yield TEXT

    def close(self) -> None:
        self.is_closed = True

    async def aclose(self) -> None:
        self.is_closed = True


@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize("status", [200, 502])
def test_whoever_leaves_gives_the_connection_back(
    library: Library, auth: WeChatPayAuth, awaited: bool, status: int
) -> None:
    http = library.http
    body = type("Body", (ClosableBody, http.SyncByteStream, http.AsyncByteStream), {})()
    transport = http.MockTransport(lambda _request: http.Response(status, stream=body))
    url = f"https://api.mch.weixin.qq.com{TARGET}"

    def leave() -> None:
        with (
            http.Client(auth=auth, transport=transport) as client,
            download_bill(client, url, hash_value=sha1(TEXT)) as bill,
        ):
            pieces = iter(bill)  # kept, or its own end would close the reply
            next(pieces)
            bill.abandon()
            assert not body.is_closed

    async def leave_async() -> None:
        async with (
            http.AsyncClient(auth=auth, transport=transport) as client,
            download_bill_async(client, url, hash_value=sha1(TEXT)) as bill,
        ):
            pieces = aiter(bill)
            await anext(pieces)
            bill.abandon()
            assert not body.is_closed

    with pytest.raises(ResponseUnreadable) if status != 200 else nullcontext():
        asyncio.run(leave_async()) if awaited else leave()
    assert body.is_closed


@pytest.mark.parametrize("trouble", ["hash", "cut", "gzip"])
def test_nothing_is_saved_that_is_not_genuine(server: RawServer, save: Any, tmp_path: Path, trouble: str) -> None:
    server.answer = {
        "hash": serves(TEXT[:-1]),
        "cut": lambda _request: http_reply(200, [], TEXT[:900_000], length=len(TEXT)),
        "gzip": serves(gzip.compress(TEXT)[:-9]),
    }[trouble]
    target = tmp_path / "bill.csv"
    target.write_text("older")
    with pytest.raises((HashMismatch, ResponseUnreadable, MalformedBill)):
        save(server.url + TARGET, str(target), hash_value=sha1(TEXT))
    assert target.read_text() == "older"
    assert os.listdir(tmp_path) == ["bill.csv"]


def test_a_folder_that_is_not_there(server: RawServer, save: Any, tmp_path: Path) -> None:
    server.answer = serves(TEXT)
    with pytest.raises(FileNotFoundError):
        save(server.url + TARGET, tmp_path / "missing" / "bill.csv", hash_value=sha1(TEXT))


# --- refusals --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [404, 400])
@pytest.mark.parametrize("code", ["NO_STATEMENT_EXIST", "NOSTATEMENTEXIST"])
def test_no_bill(server: RawServer, fetch: Any, status: int, code: str) -> None:
    server.answer = serves(f'{{"code":"{code}","message":"账单文件不存在"}}'.encode(), status)
    with pytest.raises(NoBill) as caught:
        fetch(server.url + TARGET, hash_value="0" * 40)
    assert isinstance(caught.value, NotFound)
    assert (caught.value.status_code, caught.value.code) == (status, code)
    assert caught.value.numeric_code == 268435461
    assert not caught.value.retryable


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (401, b'{"code":"SIGN_ERROR","message":"x"}', AuthenticationFailed),
        (404, b'{"code":"RESOURCE_NOT_EXISTS","message":"x"}', NotFound),
        (500, b'{"code":"SYSTEM_ERROR","message":"x"}', ServerError),
        (502, b"<html>502 Bad Gateway</html>", ResponseUnreadable),
        (302, b"", ResponseUnreadable),
        (300, FUND_BILL, ResponseUnreadable),
        (299, FUND_BILL, ResponseUnreadable),
        (206, FUND_BILL, ResponseUnreadable),
        (204, b"", ResponseUnreadable),
    ],
)
def test_other_refusals(server: RawServer, fetch: Any, status: int, body: bytes, kind: type[Exception]) -> None:
    server.answer = serves(body, status, ("Location", "https://evil.example/"))
    with pytest.raises(kind) as caught:
        fetch(server.url + TARGET, hash_value=sha1(FUND_BILL))
    assert not isinstance(caught.value, NoBill)
    assert ("where a file comes with 200" in str(caught.value)) is (200 <= status < 300)
    assert len(server.recorded) == 1


def test_a_refusal_may_be_encoded(server: RawServer, fetch: Any) -> None:
    refusal = gzip.compress(b'{"code":"NO_STATEMENT_EXIST","message":"x"}')
    server.answer = serves(refusal, 404, ("Content-Encoding", "gzip"))
    with pytest.raises(NoBill):
        fetch(server.url + TARGET, hash_value="0" * 40)


def test_a_refusal_that_cannot_be_read_says_what_came(server: RawServer, fetch: Any) -> None:
    server.answer = serves(b"not gzip", 502, ("Content-Encoding", "gzip"))
    with pytest.raises(ResponseUnreadable, match="answered 502") as caught:
        fetch(server.url + TARGET, hash_value="0" * 40)
    assert caught.value.status_code == 502
    assert caught.value.headers is not None
    assert caught.value.headers["Request-ID"] == "08F5-268435461"


@pytest.mark.parametrize("encoding", ["gzip", "br", "x-of-a-proxy"])
def test_what_a_proxy_announces_of_a_hashed_file_is_not_believed(server: RawServer, fetch: Any, encoding: str) -> None:
    server.answer = serves(TEXT, 200, ("Content-Encoding", encoding))
    assert fetch(server.url + TARGET, hash_value=sha1(TEXT)) == TEXT


def test_an_error_page_without_end_is_not_read_whole(server: RawServer, fetch: Any) -> None:
    server.answer = serves(b"<html>" + b"x" * 5_000_000, 502)
    with pytest.raises(ResponseUnreadable) as caught:
        fetch(server.url + TARGET, hash_value="0" * 40)
    assert len(caught.value.content) == LONGEST_ERROR


def test_nobody_there(fetch: Any) -> None:
    with pytest.raises(ConnectionFailed):
        fetch("http://127.0.0.1:1/v3/billdownload/file?token=x", hash_value="0" * 40)


@pytest.mark.parametrize("feeds", [[], [b""], [b"", b""]], ids=repr)
def test_an_empty_file_is_no_bytes(feeds: list[bytes]) -> None:
    file = BillFile(sha1(b""))
    assert [piece for data in feeds for piece in file.feed(data)] == []
    assert file.finish() == b""
    assert (file.size, file.verified) == (0, True)


# --- what the log says


@pytest.mark.parametrize("awaited", [False, True])
def test_the_token_of_a_bill_is_in_no_line_of_the_http_library(awaited, client, auth, tls, server, library, caplog):
    caplog.set_level("DEBUG")
    server.answer = serves(FUND_BILL)
    url = f"{server.url}{TARGET}"
    proof = {"hash_value": sha1(FUND_BILL)}
    handlers = list(logging.getLogger(library.http.__name__).handlers)

    async def download() -> bytes:
        async with (
            library.http.AsyncClient(auth=auth, verify=tls, trust_env=False) as awaitable,
            download_bill_async(awaitable, url, **proof) as bill,
        ):
            return b"".join([piece async for piece in bill])

    if awaited:
        content = asyncio.run(download())
    else:
        with download_bill(client, url, **proof) as bill:
            content = b"".join(bill)
    assert content == FUND_BILL
    (line,) = [record.getMessage() for record in caplog.records if record.name == library.http.__name__]
    assert line.startswith(f"HTTP Request: GET {server.url}/v3/billdownload/file?token=*** ")
    assert "Ab-_9" not in caplog.text
    assert logging.getLogger(library.http.__name__).handlers == handlers


def test_other_lines_of_the_http_library_are_as_they_were(client, library, caplog):
    caplog.set_level("INFO")
    log = logging.getLogger(library.http.__name__)
    hide_tokens_in_logs()
    hide_tokens_in_logs()
    assert sum(isinstance(each, TokenFilter) for each in log.filters) == 1
    for address in (
        "https://api.mch.weixin.qq.com/v3/certificates?a=1",
        "https://other.example.com/file?token=mine",
    ):
        log.info("HTTP Request: %s %s", "GET", library.http.URL(address))
        assert caplog.records[-1].getMessage() == f"HTTP Request: GET {address}"
    log.info("no address: %(token)s", {"token": "x"})
    assert caplog.records[-1].getMessage() == "no address: x"
