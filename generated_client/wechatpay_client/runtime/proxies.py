# Generated from spec/ by `make generate`. Do not edit.
"""Which proxy leads to which host: the setting's, or the environment's with its exceptions.

The environment is read here, not by httpx, which takes a network of IPv6 addresses in NO_PROXY for an unusable address.
"""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Mapping
from typing import NamedTuple

from wechatpay_auth.errors import ConfigurationError

from .http_library import httpx
from .translation import gettext as _
from .translation import mark_text

_SCHEMES = mark_text("http, https, socks5 or socks5h")


class Proxies(NamedTuple):
    """The rules. An address that cannot be used is only an error for a request that would need it."""

    by_scheme: Mapping[str, str]
    """The address of the proxy for each scheme (https, http, all), as the environment has it. It may be unusable."""
    exceptions: tuple[str, ...]
    """Hosts, domains, addresses and networks that no proxy stands before; "*" for all."""
    setting: httpx.Proxy | None = None
    """The proxy of the setting. It is used before any other."""

    def find_proxy(self, url: httpx.URL) -> httpx.Proxy | None:
        """The proxy on the way to this address, or None. Raises ConfigurationError, which names the variable."""
        if self.setting is not None:
            return self.setting
        scheme = next((scheme for scheme in (url.scheme, "all") if self.by_scheme.get(scheme)), None)
        if scheme is None or any(_covers(entry, url.host, url.port) for entry in self.exceptions):
            return None
        return check_proxy(self.by_scheme[scheme], _variable(scheme))


NO_PROXIES = Proxies({}, ())


def proxies_of_environment() -> Proxies:
    """HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY, in either case; without, what macOS or Windows have set."""
    from urllib.request import getproxies  # httpx has loaded it

    found = getproxies()
    entries = found.get("no", "").replace(",", " ").split()
    return Proxies({scheme: found[scheme] for scheme in ("https", "http", "all") if scheme in found}, tuple(entries))


def check_proxy(proxy: str | httpx.URL | httpx.Proxy, name: str) -> httpx.Proxy:
    """The proxy, if it can be used. Raises ConfigurationError, which repeats nothing of it: it may hold a password."""
    try:
        if isinstance(proxy, str) and "://" not in proxy:
            proxy = f"http://{proxy}"
        found = proxy if isinstance(proxy, httpx.Proxy) else httpx.Proxy(proxy)
        usable = bool(found.url.host) and (found.url.port or 0) <= 65535
    except (httpx.InvalidURL, ValueError, TypeError, AttributeError):
        usable = False
    if not usable:
        # why raised here: chained to httpx's error, it would carry the address.
        raise ConfigurationError(
            _(
                "{name} is not the address of a proxy; it is {schemes}, a host and a port, such as "
                "http://proxy.example:3128"
            ).format(name=name, schemes=_(_SCHEMES))
        )
    if found.url.scheme.startswith("socks"):
        _check_socks(name)
    return found


def _check_socks(name: str) -> None:
    from importlib.util import find_spec  # for these proxies only

    if find_spec("socksio") is None:
        raise ConfigurationError(
            _("{name} names a SOCKS proxy, which takes the package socksio: pip install 'httpx[socks]'").format(
                name=name
            )
        )


def _variable(scheme: str) -> str:
    """The variable that names the proxy of this scheme."""
    wanted = f"{scheme}_proxy"
    set_here = [name for name in os.environ if name.lower() == wanted and os.environ[name]]
    # why: of two, urllib takes the one in lower case.
    if not set_here:
        return _("the system's setting for {scheme}").format(scheme=scheme)
    return max(set_here, key=str.islower)


def _covers(entry: str, host: str, port: int | None) -> bool:
    """Whether an entry of NO_PROXY means this host. An entry that is nothing means none."""
    if entry == "*":
        return True
    entry = entry.partition("://")[2] or entry
    if "/" in entry:
        return _in_network(entry, host)
    name, only_port = _split_port(entry)
    if only_port is not None and only_port != str(port or 443):
        return False
    address = _address(name)
    if address is not None:
        return address == _address(host)
    name, host = name.lower().strip("."), host.lower().rstrip(".")
    name = name.removeprefix("*.")
    return bool(name) and (host == name or host.endswith(f".{name}"))


def _in_network(entry: str, host: str) -> bool:
    address = _address(host)
    if address is None:
        return False
    try:
        return address in ipaddress.ip_network(entry, strict=False)
    except ValueError:
        return False


def _split_port(entry: str) -> tuple[str, str | None]:
    """`host`, `host:port`, `::1`, `[::1]` and `[::1]:port`, taken apart."""
    if entry.startswith("["):
        name, _bracket, rest = entry[1:].partition("]")
        return name, rest.removeprefix(":") or None
    if entry.count(":") == 1:
        name, _colon, port = entry.partition(":")
        return name, port or None
    return entry, None


def _address(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(text)
    except ValueError:
        return None
