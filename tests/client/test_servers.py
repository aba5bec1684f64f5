"""Where requests go: addresses taken apart, hosts abroad, backups, and what may be signed for."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from wechatpay_auth.errors import ConfigurationError
from wechatpay_auth.hosts import OFFICIAL_HOSTS
from wechatpay_client.runtime.servers import BACKUP_BASE_URL, DEFAULT_BASE_URL, Server, Servers, parse_server

HONG_KONG = "https://apihk.mch.weixin.qq.com"


def operation(base_url=None):
    return SimpleNamespace(id="refunds.create_refund", base_url=base_url)


@pytest.mark.parametrize(
    ("url", "base_url", "origin", "base_path", "host"),
    [
        ("https://a.example", "https://a.example", "https://a.example", "", "a.example"),
        ("https://a.example/", "https://a.example", "https://a.example", "", "a.example"),
        ("https://a.example/hk/", "https://a.example/hk", "https://a.example", "/hk", "a.example"),
        ("https://a.example:8443/x/y", "https://a.example:8443/x/y", "https://a.example:8443", "/x/y", "a.example"),
        ("https://a.example:65535", "https://a.example:65535", "https://a.example:65535", "", "a.example"),
        ("HTTPS://A.example/hk", "https://a.example/hk", "https://a.example", "/hk", "a.example"),
        ("http://127.0.0.1:8787", "http://127.0.0.1:8787", "http://127.0.0.1:8787", "", "127.0.0.1"),
        ("http://[::1]:80/x", "http://[::1]/x", "http://[::1]", "/x", "::1"),
    ],
)
def test_an_address_taken_apart(url, base_url, origin, base_path, host):
    server = parse_server("base_url", url)
    assert (server.base_url, server.origin, server.base_path, server.host) == (base_url, origin, base_path, host)
    assert server.netloc.decode() == origin.partition("://")[2]


@pytest.mark.parametrize(
    ("url", "what"),
    [
        ("https://a.example/?x=1", "scheme, host, port and path only"),
        ("https://a.example/#x", "scheme, host, port and path only"),
        ("https://user@a.example/", "scheme, host, port and path only"),
        ("https:///x", "scheme, host, port and path only"),
        ("ftp://a.example", "scheme, host, port and path only"),
        ("a.example", "scheme, host, port and path only"),
        ("http://a.example", "plain http is for this machine only"),
        ("https://api.mch.weixin.qq.com/v3", "ends in /v3"),
        ("http://127.0.0.1:8787/hk/v3/", "ends in /v3"),
        ("https://a.example:port", "is not a URL"),
        ("https://a.example:65536", "is not a URL"),
        ("https://a.example:99999999", "is not a URL"),
        ("https://a\x00.example", "is not a URL"),
        ("https://a.example/\ud800", "is not a URL"),
        # why two: httpx finds no name in such Punycode, and httpx2 takes it as it stands
        ("http://xn--", "(is not a URL|must begin https)"),
        (None, "is not a URL"),
        (7, "is not a URL"),
    ],
)
def test_an_address_that_cannot_be_used_is_named_and_not_repeated(url, what):
    with pytest.raises(ConfigurationError, match=f"^backup_url .*{what}") as caught:
        parse_server("backup_url", url)
    assert "a.example" not in str(caught.value)
    assert caught.value.__context__ is None


def test_a_server_below_a_path():
    server = Server("https://a.example/x", b"a.example", "a.example")
    assert server.append_path("") is server
    assert server.append_path("/hk") == Server("https://a.example/x/hk", b"a.example", "a.example")


def test_the_official_host_has_a_backup_and_any_other_none():
    for url in (DEFAULT_BASE_URL, DEFAULT_BASE_URL + "/"):
        assert Servers(url, None).backup == parse_server("backup_url", BACKUP_BASE_URL)
    assert Servers(HONG_KONG, None).backup is None
    assert Servers(DEFAULT_BASE_URL, "https://b.example").backup.host == "b.example"


def test_what_may_be_signed_for():
    assert Servers("https://a.example", "https://b.example").hosts == OFFICIAL_HOSTS | {"a.example", "b.example"}
    assert Servers("https://a.example", None).hosts == OFFICIAL_HOSTS | {"a.example"}
    assert Servers(DEFAULT_BASE_URL, None).hosts == OFFICIAL_HOSTS


@pytest.mark.parametrize(
    ("own", "named", "called"),
    [
        (DEFAULT_BASE_URL, None, DEFAULT_BASE_URL),
        (DEFAULT_BASE_URL, DEFAULT_BASE_URL + "/hk", DEFAULT_BASE_URL + "/hk"),
        (DEFAULT_BASE_URL, HONG_KONG, HONG_KONG),
        ("https://api.wechatpay.cn", DEFAULT_BASE_URL + "/hk", "https://api.wechatpay.cn/hk"),
        ("https://api.wechatpay.cn", HONG_KONG, HONG_KONG),
        ("https://apius.mch.weixin.qq.com", HONG_KONG, "https://apius.mch.weixin.qq.com"),
        ("https://apieu.mch.weixin.qq.com", HONG_KONG + "/x", "https://apieu.mch.weixin.qq.com/x"),
        (HONG_KONG, "https://apius.mch.weixin.qq.com", HONG_KONG),
        ("https://gateway.example/pay", HONG_KONG, "https://gateway.example/pay"),
        ("https://gateway.example/pay", DEFAULT_BASE_URL + "/hk", "https://gateway.example/pay/hk"),
        ("http://127.0.0.1:8787", DEFAULT_BASE_URL + "/hk", "http://127.0.0.1:8787"),
        ("http://localhost:8787", HONG_KONG, "http://localhost:8787"),
    ],
)
def test_where_an_operation_is_called(own, named, called):
    servers = Servers(own, None)
    assert servers.find_server(operation(named)).base_url == called
    assert servers.find_server(operation(named)) is servers.find_server(operation(named)), (
        "an address is taken apart once"
    )


def test_a_wrong_address_in_a_spec_names_the_operation():
    with pytest.raises(ConfigurationError, match=r"^base URL of refunds\.create_refund "):
        Servers(DEFAULT_BASE_URL, None).find_server(operation("ftp://a.example"))


def test_the_backup_has_the_base_path_too_and_stands_in_for_the_own_host_only():
    servers = Servers("https://a.example/own", "https://b.example/other")
    assert servers.find_backup(servers.own).base_url == "https://b.example/other"
    below = servers.find_server(operation(DEFAULT_BASE_URL + "/hk"))
    assert servers.find_backup(below).base_url == "https://b.example/other/hk"
    assert servers.find_backup(parse_server("base_url", HONG_KONG)) is None
    assert Servers("https://a.example", None).find_backup(below) is None
