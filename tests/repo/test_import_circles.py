"""No module imports, by whatever way, a module that imports it; and none uses what another keeps to itself.

Imports inside functions and those for type checkers alone count like all others: a reader follows them too. A name that
a package's `__init__` only passes on counts for the module that defines it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PARTS = {
    "wechatpay_auth": ROOT / "auth_plugin",
    "wechatpay_client": ROOT / "generated_client",
    "wechatpay_sandbox": ROOT / "sandbox",
    "wechatpay_bookkeeping": ROOT / "bookkeeping",
    "wechatpay_cli": ROOT / "cli",
    "wechatpay_generator": ROOT / "generator",
}
# Public by the documentation of the standard library, in spite of the underscore.
_DOCUMENTED = {"_asdict", "_replace", "_fields", "_make", "_field_defaults", "_exit", "_value_", "_name_"}


@cache
def modules_of(package: Path) -> dict[str, ast.Module]:
    """Every module below a package by its dotted name, parsed; `__init__` goes by the name of its package."""
    found = {}
    for path in sorted(package.rglob("*.py")):
        parts = path.relative_to(package.parent).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        found[name] = ast.parse(path.read_text(encoding="utf-8"))
    return found


def packages_of(package: Path) -> set[str]:
    """The dotted names of the packages among the modules."""
    return {".".join(path.parent.relative_to(package.parent).parts) for path in package.rglob("__init__.py")}


def imported_names(
    name: str, tree: ast.Module, modules: Iterable[str], packages: Iterable[str]
) -> Iterator[tuple[str, str | None]]:
    """What a module imports of its own distribution: the module named, and the name taken from it, if any."""
    known = set(modules)
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, None) for alias in node.names if alias.name in known)
        elif isinstance(node, ast.ImportFrom):
            source = node.module or ""
            if node.level:
                parents = name.split(".") if name in set(packages) else name.split(".")[:-1]
                base = parents[: len(parents) - node.level + 1]
                source = ".".join([*base, *([node.module] if node.module else [])])
            if source not in known:
                continue
            for alias in node.names:
                below = f"{source}.{alias.name}"
                yield (below, None) if below in known else (source, alias.name)


def import_graph(package: Path) -> dict[str, set[str]]:
    """Module → the modules it imports.

    A name that a package's `__init__` passes on counts for where it comes from. What the distribution's own `__init__`
    defines itself, such as its version, counts for nothing.
    """
    modules, packages = modules_of(package), packages_of(package)
    taken = {name: set(imported_names(name, tree, modules, packages)) for name, tree in modules.items()}

    def origin(source: str, name: str | None) -> str:
        if source in packages and name is not None:
            for deeper, same in taken[source]:
                if same == name and deeper != source:
                    return origin(deeper, name)
        return source

    return {module: {origin(*found) for found in taken[module]} - {module, package.name} for module in modules}


def circles(graph: Mapping[str, set[str]]) -> list[list[str]]:
    """The groups of modules that reach each other, each sorted."""

    def reached(start: str) -> set[str]:
        seen: set[str] = set()
        waiting = [start]
        while waiting:
            for name in graph.get(waiting.pop(), ()):
                if name not in seen:
                    seen.add(name)
                    waiting.append(name)
        return seen

    reach = {name: reached(name) for name in graph}
    groups = {tuple(sorted(other for other in reach[name] if name in reach[other])) for name in graph}
    return [list(group) for group in sorted(groups) if group]


def private_uses(package: Path) -> list[str]:
    """Each use of a name with an underscore that belongs to another module.

    That is: such a name imported from a module of the distribution, or such an attribute of something other than
    `self` or `cls` whose name is defined nowhere in the module itself.
    """
    modules, packages = modules_of(package), packages_of(package)
    found = []
    for module, tree in modules.items():
        found += [
            f"{module} takes {name} from {source}"
            for source, name in imported_names(module, tree, modules, packages)
            if name is not None and is_private(name)
        ]
        own, foreign = defined_names(tree), foreign_modules(tree)
        found += [
            f"{module}: {ast.unparse(node)}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Attribute) and is_private(node.attr) and not is_allowed(node, own, foreign)
        ]
    return found


def is_private(name: str) -> bool:
    return name.startswith("_") and not name.startswith("__") and name != "_" and name not in _DOCUMENTED


def is_allowed(node: ast.Attribute, own: set[str], foreign: set[str]) -> bool:
    """Whether a private attribute is the module's own, inherited, or one of the standard library's such as in sys."""
    owner = node.value
    if isinstance(owner, ast.Name) and owner.id in {"self", "cls", *foreign}:
        return True
    if isinstance(owner, ast.Call) and isinstance(owner.func, ast.Name) and owner.func.id == "super":
        return True
    return node.attr in own


def defined_names(tree: ast.Module) -> set[str]:
    """Every name that the module defines: functions, classes, variables, and attributes it sets on `self`."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            names.add(node.name)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.add(node.id)
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            owner = node.value
            if isinstance(owner, ast.Name) and owner.id in ("self", "cls"):
                names.add(node.attr)
    return names


def foreign_modules(tree: ast.Module) -> set[str]:
    """The names under which a module has imported whole modules of the standard library and of others."""
    imported = [alias for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    imported = [alias for alias in imported if not alias.name.startswith("wechatpay_")]
    return {alias.asname or alias.name.partition(".")[0] for alias in imported}


@pytest.mark.parametrize("part", PARTS)
def test_no_modules_import_each_other(part):
    graph = import_graph(PARTS[part] / part)
    assert graph, f"{part} has no modules"
    assert circles(graph) == []


@pytest.mark.parametrize("part", PARTS)
def test_no_module_uses_what_another_keeps_to_itself(part):
    assert private_uses(PARTS[part] / part) == []


def test_a_circle_is_found_however_its_imports_are_written(tmp_path):
    package = tmp_path / "shop"
    (package / "till").mkdir(parents=True)
    for name, text in {
        "__init__.py": "from shop.a import one\nfrom shop.till.d import four\n",
        "a.py": "from shop import b\nfrom shop.e import five\n",
        "b.py": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from .c import three\n",
        "c.py": "def f():\n    import shop.a\n",
        "e.py": "import json\nfrom shop.till.d import four\n",
        "till/__init__.py": "from .d import four\n",
        "till/d.py": "from . import f\n",
        "till/f.py": "from ..e import five\n",
    }.items():
        (package / name).write_text(text)
    assert circles(import_graph(package)) == [
        ["shop.a", "shop.b", "shop.c"],
        ["shop.e", "shop.till.d", "shop.till.f"],
    ]
    (package / "c.py").write_text("")
    (package / "till/f.py").write_text("")
    modules_of.cache_clear()
    assert circles(import_graph(package)) == []
    # through the package's own __init__, which passes on what stands in a
    (package / "till/f.py").write_text("from .. import one\n")
    modules_of.cache_clear()
    assert circles(import_graph(package)) == [["shop.a", "shop.e", "shop.till.d", "shop.till.f"]]


def test_a_use_of_a_private_member_is_found(tmp_path):
    package = tmp_path / "shop"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "a.py").write_text("_secret = 1\nclass A:\n    def __init__(self): self._own = 1\n")
    (package / "b.py").write_text(
        "from shop import a\nfrom shop.a import _secret, A\n"
        "class B(A):\n    def f(self, other): return self._own, other._mine, other._theirs, a._secret\n"
        "    def _mine(self): return self.row._asdict()\n"
    )
    assert private_uses(package) == [
        "shop.b takes _secret from shop.a",
        "shop.b: other._theirs",
        "shop.b: a._secret",
    ]
