"""Where a signature may go."""

from __future__ import annotations

import pytest
from wechatpay_auth import OFFICIAL_HOSTS, HostNotAllowed, NotSent, check_host
from wechatpay_auth.hosts import OVERSEAS_HOSTS, certificates_path, certificates_url

# Written out: a list compared with itself allows whatever gets into it.
HOSTS = [
    "api.mch.weixin.qq.com",
    "api.wechatpay.cn",
    "api2.mch.weixin.qq.com",
    "api2.wechatpay.cn",
    "apieu.mch.weixin.qq.com",
    "apihk.mch.weixin.qq.com",
    "apius.mch.weixin.qq.com",
    "fraud.mch.weixin.qq.com",
    "pay.wechatpay.cn",
    "payapp.mch.weixin.qq.com",
]


def test_there_are_ten() -> None:
    assert sorted(OFFICIAL_HOSTS) == HOSTS


@pytest.mark.parametrize("host", HOSTS)
def test_official_hosts(host: str) -> None:
    check_host("https", host, OFFICIAL_HOSTS)
    check_host("https", host.upper(), OFFICIAL_HOSTS)
    with pytest.raises(HostNotAllowed, match="use https"):
        check_host("http", host, OFFICIAL_HOSTS)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.255.0.3", "::1"])
def test_plain_http_is_for_this_machine(host: str) -> None:
    check_host("http", host, {host})
    check_host("https", host, {host})
    with pytest.raises(HostNotAllowed, match="allow-list"):
        check_host("http", host, OFFICIAL_HOSTS)


@pytest.mark.parametrize(
    "host",
    [
        "api.mch.weixin.qq.com.evil.example",
        "evil-api.mch.weixin.qq.com",
        "x.api.mch.weixin.qq.com",
        "mch.weixin.qq.com",
        "api.mch.weixin.qq.com.",
        "api.mch.weixin.qq.com\x00",
        "аpi.mch.weixin.qq.com",
        "",
        "api.mch.weixin.qq.com:443",
        "api1.mch.weixin.qq.com",
        "api3.mch.weixin.qq.com",
        "api.mch.weixin.qq.cn",
        "api.weixin.qq.com",
        "api.mch.weixin.qq.co",
        "api-mch.weixin.qq.com",
        "apl.mch.weixin.qq.com",
        "api.wechatpay.com",
        "api.wechatpay.cn.com",
        "api3.wechatpay.cn",
        "wechatpay.cn",
        "www.wechatpay.cn",
        "pay.weixin.qq.com",
        "apicn.mch.weixin.qq.com",
        "localhost",
        "127.0.0.1",
    ],
)
def test_near_misses(host: str) -> None:
    with pytest.raises(HostNotAllowed) as caught:
        check_host("https", host, OFFICIAL_HOSTS)
    assert isinstance(caught.value, NotSent)


@pytest.mark.parametrize("host", ["127.0.0.1.evil.example", "10.0.0.1", "0.0.0.0", "127.1", "127.0.0.１"])
def test_not_this_machine(host: str) -> None:
    with pytest.raises(HostNotAllowed, match="use https"):
        check_host("http", host, {host})


@pytest.mark.parametrize("scheme", ["ftp", "", "ws", "file", "HTTP"])
def test_other_schemes(scheme: str) -> None:
    with pytest.raises(HostNotAllowed):
        check_host(scheme, "localhost", {"localhost"})


ABROAD = ("apihk.mch.weixin.qq.com", "apius.mch.weixin.qq.com", "apieu.mch.weixin.qq.com")


def test_each_host_abroad_lists_certificates_in_a_place_of_its_own() -> None:
    assert set(ABROAD) == OVERSEAS_HOSTS
    for host in ABROAD:
        assert certificates_path(host) == certificates_path(host.upper()) == "/v3/global/certificates"
        assert certificates_url(f"https://{host}/base") == f"https://{host}/v3/global/certificates"
        assert certificates_url(f"https://{host}:8443") == f"https://{host}:8443/v3/global/certificates"
    for host in ("api.mch.weixin.qq.com", "127.0.0.1:8080", "proxy.example.com"):
        assert certificates_path(host) == "/v3/certificates"
        assert certificates_url(f"http://{host}/base") == f"http://{host}/base/v3/certificates"
