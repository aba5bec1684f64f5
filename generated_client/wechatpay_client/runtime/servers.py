# Generated from spec/ by `make generate`. Do not edit.
"""Where requests go: the client's own address, its backup, and operations that are served elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from wechatpay_auth.errors import ConfigurationError, HostNotAllowed
from wechatpay_auth.hosts import OFFICIAL_HOSTS, OVERSEAS_HOSTS, check_host, is_loopback

from .http_library import httpx
from .translation import gettext as _

if TYPE_CHECKING:
    from .operation import Operation

DEFAULT_BASE_URL = "https://api.mch.weixin.qq.com"
BACKUP_BASE_URL = "https://api2.mch.weixin.qq.com"
_HIGHEST_PORT = 65_535


class Server(msgspec.Struct, frozen=True):
    """An address that requests are sent to."""

    base_url: str
    """The address without a trailing slash, with its base path if there is one."""
    netloc: bytes
    host: str

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        return "/".join(self.base_url.split("/", 3)[:3])

    @property
    def base_path(self) -> str:
        """The path before the paths of the spec, such as `/hk`; mostly empty."""
        return self.base_url[len(self.origin) :]

    def append_path(self, base_path: str) -> Server:
        """The same server, with `base_path` after its own."""
        return Server(self.base_url + base_path, self.netloc, self.host) if base_path else self


class Servers:
    """The addresses of one client."""

    def __init__(self, base_url: str, backup_url: str | None) -> None:
        """Raises ConfigurationError for an address that cannot be signed for."""
        if backup_url is None and base_url.rstrip("/") == DEFAULT_BASE_URL:
            backup_url = BACKUP_BASE_URL
        self.own = parse_server("base_url", base_url)
        self.backup = None if backup_url is None else parse_server("backup_url", backup_url)
        self._elsewhere: dict[str, Server] = {}

    @property
    def hosts(self) -> frozenset[str]:
        """Every host that may be signed for."""
        return OFFICIAL_HOSTS | {server.host for server in (self.own, self.backup) if server is not None}

    def find_server(self, operation: Operation[Any]) -> Server:
        """Where an operation is called.

        One that the spec gives a base path has it at every host. One that the spec gives a host of its own is called
        there; a client of a host abroad stays at it for what is served abroad.
        A server on this machine is a sandbox, which serves everything at its root.
        """
        named = operation.base_url
        if named is None or is_loopback(self.own.host):
            return self.own
        found = self._elsewhere.get(named)
        if found is None:
            found = self._elsewhere[named] = self._append_base_path(
                parse_server(_("base URL of {id}").format(id=operation.id), named)
            )
        return found

    def _append_base_path(self, named: Server) -> Server:
        default = parse_server("base_url", DEFAULT_BASE_URL)
        # each of these serves what the spec gives another of them; a client that names one stays there
        abroad = self.own.host in OVERSEAS_HOSTS and named.host in OVERSEAS_HOSTS
        stays = named.host == default.host or abroad or self.own.host not in OFFICIAL_HOSTS
        return self.own.append_path(named.base_path) if stays else named

    def find_backup(self, server: Server) -> Server | None:
        """Where to try last when no connection to `server` can be made."""
        if self.backup is None or server.host != self.own.host:
            return None
        return self.backup.append_path(server.base_url[len(self.own.base_url) :])


def parse_server(setting: str, url: str) -> Server:
    """The server at an address. Raises ConfigurationError, which never repeats the address: it may be a pasted key."""
    try:
        parsed = httpx.URL(url)
        origin = f"{parsed.scheme}://{parsed.netloc.decode('ascii')}"
        base_path = parsed.raw_path.decode("ascii").rstrip("/")
        host = parsed.host  # raises for a name in Punycode that is none
    except (httpx.InvalidURL, TypeError, ValueError):
        parsed = None
    if parsed is None or (parsed.port or 0) > _HIGHEST_PORT:  # a socket takes such a number modulo 65,536
        raise ConfigurationError(
            _("{setting} is not a URL; an example: {default_base_url}").format(
                setting=setting, default_base_url=DEFAULT_BASE_URL
            )
        )
    if base_path.endswith("/v3"):
        raise ConfigurationError(
            _("{setting} ends in /v3, with which every path begins by itself; leave /v3 out").format(setting=setting)
        )
    plain_parts = not (parsed.query or parsed.fragment or parsed.userinfo)
    if parsed.scheme not in ("http", "https") or not host or not plain_parts:
        raise ConfigurationError(
            _("{setting} must be scheme, host, port and path only, like {default_base_url}").format(
                setting=setting, default_base_url=DEFAULT_BASE_URL
            )
        )
    try:
        check_host(parsed.scheme, host, {host})
    except HostNotAllowed:
        plain_http = True
    else:
        plain_http = False
    if plain_http:
        raise ConfigurationError(
            _("{setting} must begin https://; plain http is for this machine only").format(setting=setting)
        )
    return Server(origin + base_path, parsed.netloc, host)
