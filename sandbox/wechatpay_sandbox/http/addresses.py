"""Tells which address the sender of a request used. The addresses in a reply begin with it.

A foreign name is never repeated: a client would send its next signed request there. Of the names in `Host`, those are
the sandbox's own that lead to this machine or this network: loopback names, addresses, and names without a dot.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Collection
from typing import Final, NamedTuple

from wechatpay_auth.hosts import OFFICIAL_HOSTS

from wechatpay_sandbox.http.asgi_types import Scope
from wechatpay_sandbox.http.connection import Passage, find_connection
from wechatpay_sandbox.http.messages import Received, SentTo
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.translation import gettext as _

# RFC 9112, 3.2.2: a client sends the whole address to a proxy, and a server takes it too
_ABSOLUTE = re.compile(rb"(https?)://([^/?#]*)(/?.*)", re.I | re.S)
_AUTHORITY = re.compile(r"([A-Za-z0-9._~-]+|\[[0-9A-Fa-f:.]+\])(?::([0-9]{1,5}))?")
_PARAMETER = re.compile(r'\s*(host|proto)\s*=\s*(?:"([^"]*)"|([^\s;,"]+))\s*', re.I)
_PORTS: Final = {"http": "80", "https": "443"}


class Authority(NamedTuple):
    """A host in lower case, and a port."""

    host: str
    """An IPv6 address has its brackets."""
    port: str | None

    def __str__(self) -> str:
        return self.host if self.port is None else f"{self.host}:{self.port}"


def parse_authority(text: str) -> Authority | None:
    """Host and port of a `Host` header or of an address; None if the text is anything else."""
    found = _AUTHORITY.fullmatch(text)
    return None if found is None else Authority(found[1].lower(), found[2])


def is_loopback_name(host: str) -> bool:
    """Whether the host, in lower case, is this machine by its name or address."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    address = _parse_address(host)
    return address is not None and address.is_loopback


class Addresses:
    """Reads requests. `base_url` gives the address of the sandbox itself, `hosts` are further names of it.

    With a `public_url`, the addresses in replies begin with that, except behind the door.
    """

    def __init__(
        self, base_url: Callable[[], str], *, hosts: Collection[str] = (), public_url: str | None = None
    ) -> None:
        self._base_url = base_url
        self._hosts = frozenset(host.lower() for host in hosts)
        self._public_url = None if public_url is None else public_url.rstrip("/")

    def read(self, scope: Scope) -> Received:
        """The request without its body. A whole address in its first line counts in the place of `Host`.

        Raises Refusal for an address that the sandbox does not serve.
        """
        scheme, raw_path, headers = scope["scheme"], scope["raw_path"], tuple(scope["headers"])
        absolute = _ABSOLUTE.fullmatch(raw_path)
        if absolute is not None:
            scheme, raw_path = absolute[1].decode("ascii").lower(), absolute[3] or b"/"
            headers = ((b"host", absolute[2]), *((name, value) for name, value in headers if name != b"host"))
        request = Received(scope["method"], raw_path, scope["query_string"], headers, b"")
        connection = find_connection(scope)
        passage = None if connection is None else connection.passage
        if passage is not None:
            request.sent_to = self._read_behind_door(request, scheme, passage)
            return request
        if absolute is not None and parse_authority(absolute[2].decode("latin-1")) is None:
            raise Refusal(
                400, "INVALID_REQUEST", _("the address in the first line of the request has no plain host and port")
            )
        client = scope.get("client")
        behind_proxy = client is not None and is_loopback_name(client[0])
        origin = self._public_url or self._find_origin(request, scheme, behind_proxy)
        request.sent_to = SentTo(origin, origin)
        return request

    def _read_behind_door(self, request: Received, scheme: str, passage: Passage) -> SentTo:
        hosts = request.values(b"host")
        authority = parse_authority(hosts[0]) if len(hosts) == 1 else None
        if authority is None or authority.host not in passage.hosts:
            raise Refusal(
                403,
                "NO_AUTH",
                _(
                    "this is the door of the WeChat Pay sandbox: it answers for the hosts of WeChat Pay only, and "
                    "forwards nothing; leave other hosts out of the proxy settings (NO_PROXY)"
                ),
                headers=(("Connection", "close"),),
            )
        usual = authority.port in (None, _PORTS[scheme])
        if not usual and not passage.any_port:
            raise Refusal(
                403,
                "NO_AUTH",
                _("the hosts of WeChat Pay are served at the usual port only; leave the port out"),
                headers=(("Connection", "close"),),
            )
        origin = f"{scheme}://{authority.host if usual else authority}"
        # why not the same: a page is opened in a browser, which has not come through the door
        return SentTo(origin, self._public_url or self._base_url(), authority.host)

    def _find_origin(self, request: Received, scheme: str, behind_proxy: bool) -> str:
        if behind_proxy:
            host, proto = _read_forwarded(request)
            if host is not None or proto is not None:
                authority = parse_authority(host or next(iter(request.values(b"host")), ""))
                scheme = (proto or scheme).lower()
                # why https for these: a client would send its next request to the real platform, in clear
                if (
                    authority is not None
                    and scheme in _PORTS
                    and (scheme == "https" or authority.host not in OFFICIAL_HOSTS)
                ):
                    return f"{scheme}://{authority}"
        hosts = request.values(b"host")
        authority = parse_authority(hosts[0]) if len(hosts) == 1 else None
        if authority is None or not self._is_own(authority.host):
            return self._base_url()
        return f"{scheme}://{authority}"

    def _is_own(self, host: str) -> bool:
        return host in self._hosts or is_loopback_name(host) or "." not in host or _parse_address(host) is not None


def _read_forwarded(request: Received) -> tuple[str | None, str | None]:
    """Host and scheme as the last proxy tells them: in `Forwarded` (RFC 7239), else in `X-Forwarded-…`."""
    forwarded = request.values(b"forwarded")
    if forwarded:
        found = {
            name.lower(): quoted or plain
            for name, quoted, plain in _PARAMETER.findall(forwarded[-1].rsplit(",", 1)[-1])
        }
        return found.get("host"), found.get("proto")
    return _last_value(request, b"x-forwarded-host"), _last_value(request, b"x-forwarded-proto")


def _last_value(request: Received, name: bytes) -> str | None:
    values = request.values(name)
    return values[-1].rsplit(",", 1)[-1].strip() if values else None


def _parse_address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return None
