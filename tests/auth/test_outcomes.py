"""What a caller is told when the wire misbehaves: sync and async, against a socket that really does it."""

from __future__ import annotations

import asyncio
import gzip
import socket
import ssl
from collections.abc import Callable

import httpx
import pytest
from wechatpay_auth import (
    APIStatusError,
    ConnectionFailed,
    HostNotAllowed,
    KeyRing,
    MerchantCredentials,
    MissingHeader,
    NoResponse,
    NotSent,
    OutcomeUnknown,
    ResponseNotVerified,
    ResponseUnreadable,
    ServerError,
    WeChatPayAuth,
    WeChatPayError,
    error_from_reply,
    transport_error,
)

from tests.auth.conftest import LIBRARIES, Keys, Library, RawServer, http_reply

HTML = b"<html><body>Bad Gateway</body></html>"

Call = Callable[..., httpx.Response]


@pytest.fixture(params=["sync", "async"])
def call(
    request: pytest.FixtureRequest,
    library: Library,
    credentials: MerchantCredentials,
    ring: KeyRing,
    tls: ssl.SSLContext,
) -> Call:
    """One POST the way the client does it: the library's errors become ours, a status that is not 2xx is raised."""
    auth = library.auth(credentials, ring, allowed_hosts={"127.0.0.1"})
    options = {"auth": auth, "verify": tls, "trust_env": False, "timeout": 0.5}

    async def send_async(url: str, **more: object) -> httpx.Response:
        async with library.http.AsyncClient(**options) as client:
            return await client.post(url, content=b"{}", **more)

    def send(url: str, **more: object) -> httpx.Response:
        with library.http.Client(**options) as client:
            return client.post(url, content=b"{}", **more)

    def sent(url: str, **more: object) -> httpx.Response:
        try:
            reply = asyncio.run(send_async(url, **more)) if request.param == "async" else send(url, **more)
        except library.http.HTTPError as error:
            raise transport_error(error) from error
        if not reply.is_success:
            raise error_from_reply(reply.status_code, reply.headers, reply.content)
        return reply

    return sent


def refused(call: Call, url: str, **more: object) -> WeChatPayError:
    with pytest.raises(WeChatPayError) as caught:
        call(url, **more)
    assert not isinstance(caught.value, NotSent) or not isinstance(caught.value, OutcomeUnknown)
    return caught.value


def test_connection_refused(call: Call) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    error = refused(call, f"http://127.0.0.1:{port}")
    assert type(error) is ConnectionFailed
    assert "nothing was sent" in str(error)
    assert "127.0.0.1" in str(error)


def test_reset_before_the_request_is_read(call: Call, server: RawServer) -> None:
    server.reset = "before"
    error = refused(call, server.url)
    # The reset may come before the connection is made, or after bytes were written; each has its own true answer.
    if isinstance(error, NotSent):
        assert type(error) is ConnectionFailed
        assert "nothing was sent" in str(error)
    else:
        assert type(error) is NoResponse
        assert "unknown" in str(error)
    assert server.recorded == []


def test_reset_after_the_request_is_read(call: Call, server: RawServer) -> None:
    server.reset = "after"
    assert type(refused(call, server.url)) is NoResponse
    assert len(server.recorded) == 1


def test_no_answer_in_time(call: Call, server: RawServer) -> None:
    def late(_request: object) -> bytes:
        import time

        time.sleep(0.8)
        return b""

    server.answer = late
    error = refused(call, server.url)
    assert type(error) is NoResponse
    assert "ReadTimeout" in str(error)


@pytest.mark.parametrize("status", [200, 400, 500])
def test_body_cut_off_keeps_what_arrived(call: Call, server: RawServer, keys: Keys, status: int) -> None:
    body = b'{"prepay_id":"wx201410272009395522657a690389285100"}'
    headers = keys.reply_headers(body)
    server.answer = lambda _request: http_reply(status, headers, body[:20], length=len(body))
    error = refused(call, server.url)
    assert type(error) is ResponseUnreadable
    assert (error.status_code, error.content) == (status, body[:20])
    assert error.request_id == "08F5B2A1C3-268435461"
    assert type(error.__cause__).__name__ == "RemoteProtocolError"
    assert "20 bytes" in str(error)


def test_body_that_stalls_keeps_what_arrived(call: Call, server: RawServer) -> None:
    # The length promises more, the connection stays open: httpx gives up by its read timeout.
    server.answer = lambda _request: b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf"
    error = refused(call, server.url)
    assert type(error) is ResponseUnreadable
    assert (error.status_code, error.content) == (200, b"half")


def test_damaged_compression_keeps_the_bytes(call: Call, server: RawServer, keys: Keys) -> None:
    damaged = b"\x1f\x8bnot gzip at all"
    headers = [*keys.reply_headers(damaged), ("Content-Encoding", "gzip")]
    server.answer = lambda _request: http_reply(200, headers, damaged)
    error = refused(call, server.url)
    assert type(error) is ResponseUnreadable
    assert (error.status_code, error.content) == (200, damaged)


def test_compression_is_undone_before_verifying(call: Call, server: RawServer, keys: Keys) -> None:
    body = b'{"ok":true}'
    headers = [*keys.reply_headers(body), ("Content-Encoding", "gzip")]
    server.answer = lambda _request: http_reply(200, headers, gzip.compress(body))
    assert call(server.url).content == body


@pytest.mark.parametrize("status", [502, 503, 504, 599, 403])
def test_html_error_page(call: Call, server: RawServer, status: int) -> None:
    server.answer = lambda _request: http_reply(status, [("Content-Type", "text/html")], HTML)
    error = refused(call, server.url)
    assert type(error) is ResponseUnreadable
    assert (error.status_code, error.content) == (status, HTML)
    assert f"answered {status} with HTML, not JSON" in str(error)
    assert "unknown" in str(error)
    assert "Bad Gateway" not in str(error)


@pytest.mark.parametrize("body", [b"", HTML, b'{"ok":true}'], ids=["empty", "HTML", "JSON"])
def test_success_without_a_signature(call: Call, server: RawServer, body: bytes) -> None:
    server.answer = lambda _request: http_reply(200, [], body)
    error = refused(call, server.url)
    assert type(error) is ResponseNotVerified
    assert type(error.cause) is MissingHeader
    assert (error.status_code, error.content) == (200, body)


@pytest.mark.parametrize("status", [301, 302, 307, 308, 304])
def test_redirects_are_not_followed(call: Call, server: RawServer, status: int) -> None:
    server.answer = lambda _request: http_reply(status, [("Location", f"{server.url}/elsewhere")], b"")
    error = refused(call, server.url)
    assert type(error) is ResponseUnreadable
    assert error.status_code == status
    assert len(server.recorded) == 1


@pytest.mark.parametrize("status", [200, 202, 204])
def test_signed_success_of_every_kind(call: Call, server: RawServer, keys: Keys, status: int) -> None:
    body = b"" if status == 204 else b"{}"
    server.answer = lambda _request: http_reply(status, keys.reply_headers(body), body)
    assert call(server.url).status_code == status


@pytest.mark.parametrize("is_signed", [True, False])
def test_an_error_is_read_signed_or_not(call: Call, server: RawServer, keys: Keys, is_signed: bool) -> None:
    body = '{"code":"SYSTEMERROR","message":"系统异常"}'.encode()
    headers = keys.reply_headers(body) if is_signed else []
    server.answer = lambda _request: http_reply(500, headers, body)
    error = refused(call, server.url)
    assert type(error) is ServerError
    assert isinstance(error, OutcomeUnknown)
    assert isinstance(error, APIStatusError)
    assert (error.code, error.retryable, error.content) == ("SYSTEMERROR", False, body)


def test_unsigned_reply_by_agreement_is_left_to_the_caller(call: Call, server: RawServer) -> None:
    server.answer = lambda _request: http_reply(200, [], b"a,b\n1,2\n")
    assert call(server.url, extensions={"wechatpay_unsigned_reply": True}).content == b"a,b\n1,2\n"
    assert type(refused(call, server.url)) is ResponseNotVerified


def test_an_unsigned_download_is_not_read_by_us(
    server: RawServer, credentials: MerchantCredentials, ring: KeyRing, tls: ssl.SSLContext
) -> None:
    server.answer = lambda _request: http_reply(200, [], b"x" * 100_000)
    auth = WeChatPayAuth(credentials, ring, allowed_hosts={"127.0.0.1"})
    with (
        httpx.Client(auth=auth, verify=tls, trust_env=False) as client,
        client.stream("GET", server.url, extensions={"wechatpay_unsigned_reply": True}) as reply,
    ):
        assert not reply.is_stream_consumed
        assert sum(map(len, reply.iter_bytes(4096))) == 100_000


@pytest.mark.parametrize(
    "url",
    [
        "https://api.mch.weixin.qq.com.evil.example/v3/x",
        "https://evil.example/v3/x",
        "https://api.mch.weixin.qq.com@evil.example/",
        "http://api.mch.weixin.qq.com/v3/x",
        "http://127.0.0.2/v3/x",
        "https://127.0.0.1.evil.example/",
    ],
)
def test_a_strange_host_is_never_signed_for(call: Call, url: str) -> None:
    error = refused(call, url)
    assert type(error) is HostNotAllowed


def test_the_connection_is_kept_for_the_next_call(
    server: RawServer, keys: Keys, credentials: MerchantCredentials, ring: KeyRing, tls: ssl.SSLContext
) -> None:
    server.answer = lambda _request: http_reply(200, keys.reply_headers(b"{}"), b"{}")
    used = []
    auth = WeChatPayAuth(credentials, ring, allowed_hosts={"127.0.0.1"})
    with httpx.Client(auth=auth, verify=tls, trust_env=False) as client:
        for _ in range(3):
            stream = client.get(server.url).extensions["network_stream"]
            used.append(stream.get_extra_info("client_addr"))
    assert len(set(used)) == 1


def test_headers_the_adapter_sets(
    server: RawServer, keys: Keys, credentials: MerchantCredentials, ring: KeyRing, tls: ssl.SSLContext
) -> None:
    server.answer = lambda _request: http_reply(204, keys.reply_headers(b""), b"")
    auth = WeChatPayAuth(credentials, ring, allowed_hosts={"127.0.0.1"}, user_agent="shop/1.0")
    with httpx.Client(auth=auth, verify=tls, trust_env=False) as client:
        client.get(server.url)
        client.get(server.url, headers={"Wechatpay-Serial": ring.serials[1]})
    first, second = server.recorded
    assert first.header(b"user-agent") == b"shop/1.0"
    assert first.header(b"wechatpay-serial").decode() == ring.preferred
    assert second.header(b"wechatpay-serial").decode() == ring.serials[1] != ring.preferred


ADDRESS = "https://api.mch.weixin.qq.com/v3/x?secret=planted"
IN_OUR_WORDS = {
    "ConnectError": ConnectionFailed,
    "ConnectTimeout": ConnectionFailed,
    "PoolTimeout": ConnectionFailed,
    "UnsupportedProtocol": ConnectionFailed,
    "ProxyError": ConnectionFailed,
    "LocalProtocolError": ConnectionFailed,
    "ReadTimeout": NoResponse,
    "WriteTimeout": NoResponse,
    "ReadError": NoResponse,
    "WriteError": NoResponse,
    "CloseError": NoResponse,
    "RemoteProtocolError": NoResponse,
    "TooManyRedirects": NoResponse,
    "SSEError": NoResponse,  # of httpx2 alone
    "DecodingError": ResponseUnreadable,
}


@pytest.mark.parametrize(
    ("library", "name"),
    [(library, name) for library in LIBRARIES for name in IN_OUR_WORDS if hasattr(library.http, name)],
    ids=str,
)
@pytest.mark.parametrize("has_request", [True, False])
def test_errors_of_the_library_in_our_words(library: Library, name: str, has_request: bool) -> None:
    request = library.http.Request("POST", ADDRESS) if has_request else None
    error = transport_error(getattr(library.http, name)("", request=request))
    assert type(error) is IN_OUR_WORDS[name]
    assert "planted" not in str(error)
    assert ("api.mch.weixin.qq.com" in str(error)) == has_request


def test_every_transport_error_has_a_row(library: Library) -> None:
    def leaves(kind: type) -> set[str]:
        return {leaf for sub in kind.__subclasses__() for leaf in leaves(sub)} or {kind.__name__}

    assert leaves(library.http.TransportError) <= IN_OUR_WORDS.keys()


def test_an_illegal_header_is_not_quoted(library: Library) -> None:
    request = library.http.Request("POST", ADDRESS)
    error = transport_error(library.http.LocalProtocolError("Illegal header value b'planted'", request=request))
    assert "planted" not in str(error)
