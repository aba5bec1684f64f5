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

OVERSEAS_HOSTS: frozenset[str] = frozenset(
    {"apihk.mch.weixin.qq.com", "apius.mch.weixin.qq.com", "apieu.mch.weixin.qq.com"}
)
"""The hosts for merchants abroad. Of what others have below /v3, they have their own below /v3/global."""

_LOOPBACK = re.compile(r"localhost|::1|127\.\d{1,3}\.\d{1,3}\.\d{1,3}", re.ASCII)


def is_loopback(host: str) -> bool:
    """Whether the host is this machine: localhost, ::1 or 127.x.x.x."""
    return _LOOPBACK.fullmatch(host) is not None


def certificates_path(host: str) -> str:
    """The path at which a host lists the platform's certificates."""
    return "/v3/global/certificates" if host.lower() in OVERSEAS_HOSTS else "/v3/certificates"


def certificates_url(base_url: str) -> str:
    """Where the platform's certificates are listed for who calls this address, which has no slash at its end.

    A base path stands before the path, but on a host abroad: there the list is at the root, whatever others have.
    """
    from urllib.parse import urlsplit  # why: only where certificates are downloaded, which few still do

    parts = urlsplit(base_url)
    path = certificates_path(parts.hostname or "")
    return f"{parts.scheme}://{parts.netloc}{path}" if parts.hostname in OVERSEAS_HOSTS else base_url + path


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
