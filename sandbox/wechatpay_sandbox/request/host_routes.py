"""The operations by the host for which a request is meant.

A client of the sandbox itself finds every operation at the root, whatever the spec says of hosts. Behind the door a
host has what it has at the platform: an operation that the spec gives another address is found there only.
"""

from __future__ import annotations

from typing import Generic, NamedTuple, TypeVar
from urllib.parse import urlsplit

from wechatpay_sandbox.door.hosts import ABROAD, MAIN, collect_hosts, host_group
from wechatpay_sandbox.request.route_trie import RouteTrie

T = TypeVar("T")


class Route(NamedTuple, Generic[T]):
    """One operation with its method and its path template."""

    method: str
    path: str
    operation: T
    base_urls: tuple[str, ...] = ()
    """The addresses that the spec gives it; empty for the usual ones."""


class HostRoutes(Generic[T]):
    """The routes of each host; behind the door they are made when they are first asked for."""

    def __init__(self, routes: list[Route[T]]) -> None:
        self._routes = routes
        self._groups: dict[str, RouteTrie[T]] = {}
        self.everywhere: RouteTrie[T] = RouteTrie()
        """Every operation, at the root and below its base path."""
        for route in routes:
            for path in sorted({"", *(base_path for _, base_path in _places(route))}):
                self.everywhere.add(route.method, path + route.path, route.operation)

    @property
    def hosts(self) -> frozenset[str]:
        """Every host of WeChat Pay."""
        return collect_hosts(url for route in self._routes for url in route.base_urls)

    def find_host(self, host: str | None) -> RouteTrie[T]:
        """The routes of a host of WeChat Pay; those of the sandbox itself for None."""
        if host is None:
            return self.everywhere
        group = host_group(host)
        if group not in self._groups:
            self._groups[group] = self._make_group(group)
        return self._groups[group]

    def _make_group(self, group: str) -> RouteTrie[T]:
        found: RouteTrie[T] = RouteTrie()
        for route in self._routes:
            # why abroad: which of the usual operations are served there too, the platform does not say
            usual = not route.base_urls and group in (MAIN, ABROAD)
            paths = {base_path for at, base_path in _places(route) if at == group}
            for path in sorted(paths | ({""} if usual else set())):
                found.add(route.method, path + route.path, route.operation)
        return found


def _places(route: Route[T]) -> list[tuple[str, str]]:
    """The group and the base path of each address."""
    parsed = [urlsplit(url) for url in route.base_urls]
    return [(host_group(each.hostname or ""), each.path.rstrip("/")) for each in parsed]
