"""The fields that the spec marks as sensitive: encrypted in a copy on the way out, decrypted on the way in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any


def texts(data: Any, paths: Iterable[str]) -> Iterator[str]:
    """The non-empty texts that stand at the paths (`payee/name`, `receivers/*/name`) of plain JSON data."""
    for path in paths:
        yield from _texts(data, path.split("/"))


def _texts(node: Any, path: list[str]) -> Iterator[str]:
    if not path:
        if isinstance(node, str) and node:
            yield node
        return
    head, *rest = path
    if head == "*" and isinstance(node, list):
        for item in node:
            yield from _texts(item, rest)
    elif isinstance(node, dict) and head in node:
        yield from _texts(node[head], rest)


def replaced(data: Any, paths: Iterable[str], replace: Callable[[str], str]) -> Any:
    """Plain JSON data with the text at each path replaced.

    What is absent, null, empty or no text stays as it is. `data` is changed: give it a copy of your own.
    """
    for path in paths:
        data = _replaced(data, path.split("/"), replace)
    return data


def _replaced(node: Any, path: list[str], replace: Callable[[str], str]) -> Any:
    if not path:
        return replace(node) if isinstance(node, str) and node else node
    head, *rest = path
    if head == "*" and isinstance(node, list):
        node[:] = [_replaced(item, rest, replace) for item in node]
    elif isinstance(node, dict) and head in node:
        node[head] = _replaced(node[head], rest, replace)
    return node
