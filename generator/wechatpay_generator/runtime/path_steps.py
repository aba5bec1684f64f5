"""Typed access by path: `client.paths["v3/…"]`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING

from .endpoint import Node
from .routes import paths_like
from .translation import gettext as _

if TYPE_CHECKING:
    from .caller import Caller

_PACKAGE = __name__.rpartition(".runtime.")[0]


class PathSteps(Mapping[str, Node]):
    """The step of the chain for each path of the spec; its module loads when it is first taken."""

    def __init__(self, caller: Caller, steps: Mapping[str, tuple[str, str]]) -> None:
        """`steps` has the module of the chain and the class in it for each path."""
        self._caller = caller
        self._steps = steps

    def __getitem__(self, path: str) -> Node:
        place = self._steps.get(path)
        if place is None:
            raise UnknownPath(path)
        module, name = place
        step: type[Node] = getattr(import_module(f"{_PACKAGE}.chain.{module}"), name)
        return step(self._caller)

    def __iter__(self) -> Iterator[str]:
        return iter(self._steps)

    def __len__(self) -> int:
        return len(self._steps)

    def __repr__(self) -> str:
        return f"<{len(self)} paths>"


class UnknownPath(KeyError):
    """The spec has no such path, word for word."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path

    def __str__(self) -> str:
        like = _(" or ").join(template.removeprefix("/") for template in paths_like(self.path))
        hint = (
            _("did you mean {like}?").format(like=like)
            if like
            else _("client.chain('v3/…') and client.untyped('v3/…') take any path")
        )
        return _("client.paths has no {path!r}; {hint}").format(path=self.path, hint=hint)
