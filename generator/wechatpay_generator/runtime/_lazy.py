"""Modules whose names load when first asked for (PEP 562), so that a thousand operations cost nothing unused."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TypeAlias

Hooks: TypeAlias = tuple[Callable[[str], object], Callable[[], list[str]]]


def lazy_names(module: str, names: Mapping[str, str]) -> Hooks:
    """`__getattr__` and `__dir__` for `module`; `names` maps each public name to the module that holds it.

    That module is named as in an import statement of `module`, which may be a package. A name equal to the last part of
    its module stands for the module itself.
    """
    found = sys.modules[module]
    package = module if found.__spec__ is None else found.__spec__.parent

    def __getattr__(name: str) -> object:
        module_name = names.get(name)
        if module_name is None:
            raise AttributeError(_no_such_name(module, name, names))
        holder = import_module(module_name, package)
        value = holder if module_name.rpartition(".")[2] == name else getattr(holder, name)
        setattr(sys.modules[module], name, value)
        return value

    def __dir__() -> list[str]:
        return sorted(names)

    return __getattr__, __dir__


def lazy_table(package: str) -> Hooks:
    """`__getattr__` and `__dir__` for a package whose table of names is `NAMES` of its module `_names`.

    The table loads when the package is first asked for a name. An import of a module below the package asks for none,
    so that it costs the same however many names there are.
    """
    hooks: list[Hooks] = []

    def load() -> Hooks:
        if not hooks:
            hooks.append(lazy_names(package, import_module("._names", package).NAMES))
        return hooks[0]

    def __getattr__(name: str) -> object:
        get, names = load()
        return names() if name == "__all__" else get(name)

    def __dir__() -> list[str]:
        return load()[1]()

    return __getattr__, __dir__


def _no_such_name(module: str, name: str, names: Mapping[str, str]) -> str:
    from difflib import get_close_matches  # only a mistake needs it

    near = get_close_matches(name, names, n=1)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    return f"module {module!r} has no attribute {name!r}{hint}"
