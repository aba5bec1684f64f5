"""Proxies of the setting and of the environment, TLS variables, and what is said where they cannot be used."""

from __future__ import annotations

import asyncio
import base64
import os
import select
import socket
import ssl
from contextlib import contextmanager, suppress

import httpx
import pytest
from wechatpay_auth import ConfigurationError
from wechatpay_auth.errors import ConnectionFailed, NoResponse
from wechatpay_client import Client
from wechatpay_client.runtime.connections import Connections
from wechatpay_client.runtime.proxies import Proxies, proxies_of_environment

from tests.client.raw_platform import answer_orders, credentials, make_certificate, read_request, ring, serving

both_worlds = pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])


@pytest.fixture(autouse=True)
def no_variables(monkeypatch):
    for name in list(os.environ):
        if name.lower().endswith("_proxy") or name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"):
            monkeypatch.delenv(name)


@pytest.fixture
def platform(tmp_path, monkeypatch):
    """Over TLS, with a certificate that the environment trusts."""
    tls, certificate = make_certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with serving(answer_orders, tls) as platform:
        yield platform


@contextmanager
def proxy(tls=None, answer=b"HTTP/1.1 200 Connection established\r\n\r\n"):
    """A proxy that leads wherever CONNECT says, and the heads of the requests that it saw."""
    seen = []

    def handle(connection):
        head = read_request(connection)
        seen.append(head)
        connection.sendall(answer)
        if b" 200 " not in answer[:16]:
            return
        host, _, port = head.split(b" ")[1].decode().rpartition(":")
        with socket.create_connection((host, int(port)), timeout=10) as onward:
            pass_on(connection, onward)

    def pass_on(one, other):
        """Both ways in one thread, since nobody may read a TLS socket while another thread writes to it."""
        ways = {one: other, other: one}
        with suppress(OSError):
            while readable := find_readable(ways):
                for source in readable:
                    if not (data := source.recv(65536)):
                        return
                    ways[source].sendall(data)

    def find_readable(sockets):
        waiting = [each for each in sockets if isinstance(each, ssl.SSLSocket) and each.pending()]
        return waiting or select.select(list(sockets), [], [], 10)[0]

    with serving(handle, tls) as server:
        server.seen = seen
        yield server


def ask(client, awaited):
    endpoint = client["v3/pay/transactions/out-trade-no/{out_trade_no}"]
    arguments = {"out_trade_no": "ORDER0001", "query": {"mchid": "1900000001"}}

    async def ask_async():
        try:
            return await endpoint.get_async(**arguments)
        finally:
            await client.aclose()

    try:
        found = asyncio.run(ask_async()) if awaited else endpoint.get(**arguments)
    finally:
        client.close()
    assert found.json()["out_trade_no"] == "ORDER0001"


def make_client(base_url, **settings):
    return Client(credentials(), ring(), base_url=base_url, retries=0, **settings)


@both_worlds
@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
def test_the_proxy_of_the_environment(platform, monkeypatch, awaited, variable):
    with proxy() as way:
        monkeypatch.setenv(variable, f"http://user:secret@127.0.0.1:{way.port}")
        ask(make_client(platform.base_url), awaited)
    assert way.seen[0].startswith(b"CONNECT 127.0.0.1:%d HTTP/1.1" % platform.port)
    assert b"Basic " + base64.b64encode(b"user:secret") in way.seen[0]


@both_worlds
def test_this_machine_needs_no_authorities(monkeypatch, awaited):
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere")
    with serving(answer_orders) as platform:
        ask(make_client(platform.base_url), awaited)


@both_worlds
def test_each_proxy_has_a_pool_of_its_own(monkeypatch, awaited):
    """Two names, for two schemes; a third name for the proxy of the first one."""
    refusal = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"
    with proxy(answer=refusal) as plain, proxy(answer=refusal) as secure:
        monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{plain.port}")
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{secure.port}")
        connections = Connections(local=False, timeout=10.0)
        requests = [
            httpx.Request("GET", url) for url in ("http://a.example/x", "https://b.example/", "http://c.example")
        ]

        async def send_async():
            client = await connections.open_async()
            assert (await client.send(requests[0])).reason_phrase == "Forbidden"
            with pytest.raises(httpx.ProxyError):
                await client.send(requests[1])
            await client.send(requests[2])

        if awaited:
            asyncio.run(send_async())
        else:
            client = connections.open()
            assert client.send(requests[0]).reason_phrase == "Forbidden"
            with pytest.raises(httpx.ProxyError):
                client.send(requests[1])
            client.send(requests[2])
            connections.close()
    assert [head.split(b"\r\n")[0] for head in plain.seen] == [
        b"GET http://a.example/x HTTP/1.1",
        b"GET http://c.example/ HTTP/1.1",
    ]
    assert [head.split(b"\r\n")[0] for head in secure.seen] == [b"CONNECT b.example:443 HTTP/1.1"]


@both_worlds
def test_the_proxy_of_the_setting_goes_before_the_environments(platform, monkeypatch, awaited):
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "*")
    with proxy() as way:
        ask(make_client(platform.base_url, proxy=f"http://127.0.0.1:{way.port}"), awaited)
    assert len(way.seen) == 1


@both_worlds
def test_a_proxy_that_speaks_tls_itself(tmp_path, monkeypatch, awaited):
    tls, certificate = make_certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with serving(answer_orders, tls) as behind, proxy(tls) as way:
        ask(make_client(behind.base_url, proxy=f"https://127.0.0.1:{way.port}"), awaited)
    assert len(way.seen) == 1


@both_worlds
@pytest.mark.parametrize("no_proxy", ["127.0.0.1", "10.0.0.0/8,127.0.0.0/8", "*", "fe80::/10, 127.0.0.1"])
def test_an_exception_goes_past_the_proxy(platform, monkeypatch, awaited, no_proxy):
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", no_proxy)
    ask(make_client(platform.base_url), awaited)


@both_worlds
def test_trust_env_switches_the_environment_off(platform, monkeypatch, awaited):
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    with pytest.raises(ConnectionFailed, match=r"CERTIFICATE_VERIFY_FAILED.*nothing was sent"):
        ask(make_client(platform.base_url, trust_env=False), awaited)
    assert len(platform.connections) == 1  # not the proxy's; SSL_CERT_FILE is not looked at either


@both_worlds
def test_no_proxy_stands_before_this_machines_own_server(monkeypatch, awaited):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:9")
    with serving(answer_orders) as sandbox:
        ask(make_client(sandbox.base_url, proxy="http://127.0.0.1:9"), awaited)


@both_worlds
@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"",
    ],
    ids=["407", "502", "no proxy at all", "hangs up"],
)
def test_a_proxy_that_leads_nowhere_has_sent_nothing(platform, awaited, answer):
    with proxy(answer=answer) as way, pytest.raises(ConnectionFailed, match=r"ProxyError.*nothing was sent"):
        ask(make_client(platform.base_url, proxy=f"http://127.0.0.1:{way.port}"), awaited)
    assert platform.connections == []


@both_worlds
def test_what_fails_behind_the_proxy_is_unknown(tmp_path, monkeypatch, awaited):
    tls, certificate = make_certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with serving(read_request, tls) as behind, proxy() as way, pytest.raises(NoResponse):
        ask(make_client(behind.base_url, proxy=f"http://127.0.0.1:{way.port}"), awaited)


@both_worlds
@pytest.mark.parametrize(
    ("variables", "words"),
    [
        ({"HTTPS_PROXY": "socks5h://127.0.0.1:9"}, "HTTPS_PROXY names a SOCKS proxy.*socksio"),
        ({"all_proxy": "socks5://127.0.0.1:9"}, "all_proxy names a SOCKS proxy"),
        ({"HTTPS_PROXY": "ftp://127.0.0.1:9"}, "HTTPS_PROXY is not the address of a proxy"),
        ({"https_proxy": "http://PLANTED@:x"}, "https_proxy is not the address of a proxy"),
        ({"HTTPS_PROXY": "http://127.0.0.1:99999999"}, "HTTPS_PROXY is not the address of a proxy"),
        ({"SSL_CERT_FILE": "/nowhere/PLANTED"}, "SSL_CERT_FILE names a file that cannot be used"),
        ({"SSL_CERT_FILE": __file__}, "SSL_CERT_FILE names a file that cannot be used"),
        ({"SSL_CERT_FILE": "", "SSL_CERT_DIR": "/nowhere/PLANTED"}, "SSL_CERT_DIR does not name a folder"),
        ({"SSLKEYLOGFILE": "/nowhere/PLANTED", "SSL_CERT_FILE": ""}, "SSLKEYLOGFILE names a file that cannot be used"),
    ],
)
def test_a_variable_that_cannot_be_used_is_named_before_anything_is_sent(
    platform, monkeypatch, awaited, variables, words
):
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError, match=words) as caught:
        ask(make_client(platform.base_url), awaited)
    assert "PLANTED" not in str(caught.value)
    assert platform.connections == []


@pytest.mark.parametrize("wrong", ["ftp://x", "http://", "http://h:x", 7, httpx.URL("gopher://x"), ""])
def test_a_setting_that_cannot_be_used_is_named(wrong):
    with pytest.raises(ConfigurationError, match=r"^proxy is not the address of a proxy"):
        make_client("https://api.mch.weixin.qq.com", proxy=wrong)


EXCEPTIONS = [
    ("example.com", "https://example.com/", True),
    ("example.com", "https://pay.example.com/", True),
    ("example.com", "https://myexample.com/", False),
    (".example.com", "https://pay.example.com/", True),
    ("*.example.com", "https://pay.example.com/", True),
    ("EXAMPLE.com", "https://example.COM/", True),
    ("example.com:8443", "https://example.com:8443/", True),
    ("example.com:443", "https://example.com/", True),
    ("example.com:8443", "https://example.com/", False),
    ("https://example.com", "https://example.com/", True),
    ("10.0.0.0/8", "https://10.1.2.3/", True),
    ("10.0.0.0/8", "https://11.1.2.3/", False),
    ("10.1.2.3/8", "https://10.9.9.9/", True),
    ("10.0.0.0/99", "https://10.1.2.3/", False),
    ("10.0.0.0/8", "https://example.com/", False),
    ("fe80::/10", "https://[fe80::1]/", True),
    ("fe80::/10", "https://10.1.2.3/", False),
    ("::1", "https://[::1]/", True),
    ("[::1]", "https://[::1]/", True),
    ("[::1]:8443", "https://[::1]:8443/", True),
    ("[::1]:8443", "https://[::1]/", False),
    ("[::1", "https://example.com/", False),
    ("*", "https://anything.example/", True),
    (":::", "https://example.com/", False),
    (".", "https://example.com/", False),
    ("/", "https://example.com/", False),
    ("://", "https://example.com/", False),
    ("é.example", "https://example.com/", False),
    ("example.com other.example", "https://other.example/", True),
]


@pytest.mark.parametrize(("no_proxy", "url", "excepted"), EXCEPTIONS)
def test_the_entries_of_no_proxy(monkeypatch, no_proxy, url, excepted):
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", f"nothing.example,{no_proxy}")
    found = proxies_of_environment().find_proxy(httpx.URL(url))
    assert (found is None) == excepted


def test_http_and_https_have_variables_of_their_own(monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "unusable://")
    assert proxies_of_environment().find_proxy(httpx.URL("https://example.com")) is None
    monkeypatch.setenv("ALL_PROXY", "proxy.example:3128")
    found = proxies_of_environment().find_proxy(httpx.URL("https://example.com"))
    assert found is not None
    assert str(found.url) == "http://proxy.example:3128"
    assert Proxies({}, ()).find_proxy(httpx.URL("https://example.com")) is None
