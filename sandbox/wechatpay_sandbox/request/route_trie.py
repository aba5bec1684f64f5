"""Finds the operation of a raw request path.

The path is split before it is percent-decoded, so a `%2F` or `%0A` inside a segment stays inside that
segment; a framework's router, which sees the decoded path, would cut there or not match at all.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Generic, TypeVar
from urllib.parse import unquote_to_bytes

from wechatpay_sandbox.translation import gettext as _

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """The operation of a method and path, and the decoded text of each path parameter."""

    operation: T
    arguments: dict[str, str]


class PathUnknown(LookupError):
    """No operation has this path."""


class MethodUnknown(LookupError):
    """The path exists, but not with this method; `allowed` holds the methods it has."""

    def __init__(self, allowed: tuple[str, ...]) -> None:
        super().__init__(", ".join(allowed))
        self.allowed = allowed


class ArgumentUnreadable(ValueError):
    """A path parameter is not UTF-8 once it is percent-decoded; `name` says which."""

    def __init__(self, name: str) -> None:
        super().__init__(_("path parameter {name} is not UTF-8").format(name=name))
        self.name = name


@dataclass(slots=True)
class _Node(Generic[T]):
    literals: dict[bytes, _Node[T]] = field(default_factory=dict)
    parameter: _Node[T] | None = None
    # method → (parameter names in order, operation); two operations may have different names for the same segment
    methods: dict[str, tuple[tuple[str, ...], T]] = field(default_factory=dict)


class RouteTrie(Generic[T]):
    """Operations by method and path template, such as `/v3/pay/transactions/id/{transaction_id}`."""

    def __init__(self, routes: Iterable[tuple[str, str, T]] = ()) -> None:
        self._root: _Node[T] = _Node()
        # paths without parameters, which most requests have: no template with a parameter goes before them
        self._literal: dict[tuple[str, bytes], Found[T]] = {}
        for method, template, operation in routes:
            self.add(method, template, operation)

    def add(self, method: str, template: str, operation: T) -> None:
        """Add an operation. Raises ValueError if another operation has this method and path."""
        node = self._root
        names: list[str] = []
        for segment in _segments(template.encode()):
            if segment.startswith(b"{") and segment.endswith(b"}"):
                names.append(segment[1:-1].decode())
                if node.parameter is None:
                    node.parameter = _Node()
                node = node.parameter
            else:
                node = node.literals.setdefault(segment, _Node())
        if method in node.methods:
            raise ValueError(_("two operations are {method} {template}").format(method=method, template=template))
        node.methods[method] = (tuple(names), operation)
        if not names:
            self._literal[method, template.encode()] = Found(operation, {})

    def find(self, method: str, raw_path: bytes) -> Found[T]:
        """The operation for a path as it was sent, still percent-encoded.

        A literal segment wins over a parameter; a parameter is never empty. Raises PathUnknown,
        MethodUnknown, ArgumentUnreadable.
        """
        literal = self._literal.get((method, raw_path))
        if literal is not None:
            return literal
        segments = [unquote_to_bytes(segment) for segment in _segments(raw_path)]
        allowed: list[str] = []
        for node, values in self._nodes(self._root, segments, 0, ()):
            if method not in node.methods:
                allowed += node.methods
                continue
            names, operation = node.methods[method]
            return Found(operation, {name: _text(name, value) for name, value in zip(names, values, strict=True)})
        if allowed:
            raise MethodUnknown(tuple(dict.fromkeys(allowed)))
        raise PathUnknown(raw_path.decode("latin-1"))

    def _nodes(
        self, node: _Node[T], segments: list[bytes], depth: int, values: tuple[bytes, ...]
    ) -> Iterable[tuple[_Node[T], tuple[bytes, ...]]]:
        if depth == len(segments):
            if node.methods:
                yield node, values
            return
        segment = segments[depth]
        literal = node.literals.get(segment)
        if literal is not None:
            yield from self._nodes(literal, segments, depth + 1, values)
        if node.parameter is not None and segment:
            yield from self._nodes(node.parameter, segments, depth + 1, (*values, segment))


def _segments(path: bytes) -> list[bytes]:
    return path.removeprefix(b"/").split(b"/")


def _text(name: str, value: bytes) -> str:
    try:
        return value.decode()
    except UnicodeDecodeError as error:
        raise ArgumentUnreadable(name) from error
