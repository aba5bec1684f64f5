"""The hosts a request may be signed for. A signature sent elsewhere is a signature given away."""

from __future__ import annotations

import re
from collections.abc import Collection

from .errors import HostNotAllowed
from .translation import gettext as _

OFFICIAL_HOSTS: frozenset[str] = frozenset(
    {
        "api.mch.weixin.qq.com",
        "api2.mch.weixin.qq.com",
        "fraud.mch.weixin.qq.com",
        "payapp.mch.weixin.qq.com",
        "apihk.mch.weixin.qq.com",
        "apius.mch.weixin.qq.com",
        "apieu.mch.weixin.qq.com",
        "api.wechatpay.cn",
        "api2.wechatpay.cn",
        "pay.wechatpay.cn",
    }
)

_LOOPBACK = re.compile(r"localhost|::1|127\.\d{1,3}\.\d{1,3}\.\d{1,3}", re.ASCII)


def is_loopback(host: str) -> bool:
    """Whether the host is this machine: localhost, ::1 or 127.x.x.x."""
    return _LOOPBACK.fullmatch(host) is not None


def check_host(scheme: str, host: str, allowed: Collection[str]) -> None:
    """Raise HostNotAllowed unless the host is on the list, exactly, and the scheme is https.

    Plain http is for this machine only, and there too the host must be on the list. `host` comes without
    port, an IPv6 address without brackets.
    """
    host = host.lower()
    if host not in allowed:
        raise HostNotAllowed(
            _(
                "refused to sign a request for host {host!r}: it is not on the allow-list; give a host of your own "
                "as base_url or in allowed_hosts"
            ).format(host=host[:253])
        )
    if scheme != "https" and not (scheme == "http" and is_loopback(host)):
        raise HostNotAllowed(
            _("refused to sign a request for {scheme}://{host}: use https").format(scheme=scheme, host=host)
        )
