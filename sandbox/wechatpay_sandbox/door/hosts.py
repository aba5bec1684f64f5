"""The hosts of WeChat Pay that the door answers, and which of them serve the same operations."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from wechatpay_auth.hosts import OFFICIAL_HOSTS, OVERSEAS_HOSTS

_MAIN_HOSTS = frozenset({"api.mch.weixin.qq.com", "api2.mch.weixin.qq.com", "api.wechatpay.cn", "api2.wechatpay.cn"})
MAIN = "main"
ABROAD = "abroad"


def collect_hosts(base_urls: Iterable[str]) -> frozenset[str]:
    """Every host of WeChat Pay: those that may be signed for, and those of the addresses that the spec names."""
    named = (urlsplit(url).hostname for url in base_urls)
    return OFFICIAL_HOSTS | {host for host in named if host is not None}


def host_group(host: str) -> str:
    """The name of the hosts that serve the same operations as this one; a host that stands alone is its own group."""
    if host in _MAIN_HOSTS:
        return MAIN
    return ABROAD if host in OVERSEAS_HOSTS else host
