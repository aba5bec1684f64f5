"""Ways round what openapi-python-client does again and again, and what no client of ours needs."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, TypeVar
from urllib.parse import urlparse

_Given = TypeVar("_Given")
_HTTP = ("httpcore", "httpx")
"""What the parser imports at once to fetch documents from the web. Ours are files."""


def postpone_http() -> None:
    """Have these modules load when something of them is first asked for; call it before the parser is imported."""
    for name in _HTTP:
        spec = None if name in sys.modules else importlib.util.find_spec(name)
        if spec is not None:
            sys.modules[name] = _PostponedModule(spec)


class _PostponedModule(ModuleType):
    """Stands for a module until something of it is asked for, and then gives way to it.

    Why not importlib's LazyLoader: before Python 3.12, its modules load with the first `import` that finds them.
    """

    def __init__(self, spec: ModuleSpec) -> None:
        super().__init__(spec.name)
        self.__spec__ = spec
        self.__file__ = spec.origin
        # why a path: a module below it may be imported first, which would load twice if the path were asked for then
        self.__path__ = spec.submodule_search_locations or []

    # why Any: whatever the module has
    def __getattr__(self, name: str) -> Any:
        """Ask the module itself. Called for what is not here: all but what modules have, and modules below it."""
        own_name = self.__name__
        if sys.modules.get(own_name) is self:
            del sys.modules[own_name]
        module = importlib.import_module(own_name)
        for below, found in vars(self).items():
            if isinstance(found, ModuleType):
                vars(module).setdefault(below, found)
        return getattr(module, name)


@contextmanager
def parse_quickly() -> Iterator[None]:
    """Within the block, the parser makes each name of a text once, and does not copy endpoints that it then drops.

    A document has most of its names and references many times. What they become depends on the text alone.
    """
    from openapi_python_client import strings  # here, since `postpone_http` must come before it
    from openapi_python_client.parser import openapi
    from openapi_python_client.parser.properties import schemas

    steps: list[tuple[Any, str, Any]] = [
        (strings, "sanitize", cache(strings.sanitize)),
        (strings, "snake_case", cache(strings.snake_case)),
        (strings, "pascal_case", cache(strings.pascal_case)),
        (schemas, "urlparse", cache(urlparse)),
        # why the same one: the caller goes on with what it gets back, and never looks at what it gave
        (openapi, "deepcopy", _return_same),
    ]
    before = [getattr(module, name) for module, name, _ in steps]
    for module, name, step in steps:
        setattr(module, name, step)
    try:
        yield
    finally:
        for (module, name, _), step in zip(steps, before, strict=True):
            setattr(module, name, step)


def _return_same(value: _Given) -> _Given:
    return value
