"""Ways round what openapi-python-client does again and again, and what no client of ours needs."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any, TypeVar

_Given = TypeVar("_Given")
_HTTP = ("httpcore", "httpx")
"""What the parser imports at once to fetch documents from the web. Ours are files."""


def postpone_http() -> None:
    """Have these modules load when something of them is first asked for; call it before the parser is imported."""
    for name in _HTTP:
        spec = None if name in sys.modules else importlib.util.find_spec(name)
        if spec is not None and spec.loader is not None:
            spec.loader = importlib.util.LazyLoader(spec.loader)
            module = importlib.util.module_from_spec(spec)
            sys.modules[name] = module
            spec.loader.exec_module(module)


@contextmanager
def parse_quickly() -> Iterator[None]:
    """Within the block, the parser makes each name of a text once, and does not copy endpoints that it then drops.

    A document has most of its names many times. What they become depends on the text alone.
    """
    from openapi_python_client import strings  # here, since `postpone_http` must come before it
    from openapi_python_client.parser import openapi

    steps: list[tuple[Any, str, Any]] = [
        (strings, "sanitize", cache(strings.sanitize)),
        (strings, "snake_case", cache(strings.snake_case)),
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
