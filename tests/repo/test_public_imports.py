"""Programs import the client by the names that docs/versions.md promises, and by no other.

`wechatpay_client.runtime` is for the generated modules, and for tests of its insides.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROMISE = (ROOT / "docs" / "versions.md").read_text(encoding="utf-8")
PACKAGES = {"wechatpay_client.api", "wechatpay_client.models", "wechatpay_client.webhooks"}
"""The modules below these are public too: one for each operation, or for each area."""
INSIDERS = {"tests", "checks", "generated_client", "generator"}


def promised_modules() -> set[str]:
    """The modules of the client in the table of docs/versions.md."""
    return set(re.findall(r"^\| `(wechatpay_client[a-z_.]*)` \|", PROMISE, re.M))


def imported_names(program: str) -> Iterator[tuple[str, str | None]]:
    """Each module of the client that a program imports, with the name that it takes from there, if any."""
    for node in ast.walk(ast.parse(program)):
        if isinstance(node, ast.Import):
            found = [(alias.name, None) for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            found = [(node.module, alias.name) for alias in node.names]
        elif isinstance(node, ast.Constant) and re.fullmatch(r"wechatpay_client(\.[a-z_]+)+", str(node.value)):
            found = [(node.value, None)]
        else:
            continue
        yield from (pair for pair in found if pair[0].partition(".")[0] == "wechatpay_client")


def programs() -> Iterator[tuple[str, str]]:
    """Each program outside the client and its tests: the modules, and the examples in the documents."""
    for path in sorted(ROOT.rglob("*.py")):
        parts = path.relative_to(ROOT).parts
        if parts[0] not in INSIDERS and not any(part.startswith(".") or part == "node_modules" for part in parts):
            yield str(path.relative_to(ROOT)), path.read_text(encoding="utf-8")
    for path in [*sorted(ROOT.glob("*.md")), *sorted(ROOT.glob("*/README.md")), *sorted(ROOT.glob("docs/**/*.md"))]:
        blocks = re.findall(r"^```python\n(.*?)^```$", path.read_text(encoding="utf-8"), re.M | re.S)
        yield from ((f"{path.relative_to(ROOT)} {number}", block) for number, block in enumerate(blocks, 1))


def is_public(module: str, name: str | None) -> bool:
    if module.rpartition(".")[0] in PACKAGES or module.startswith("wechatpay_client.api."):
        return True
    return module in promised_modules() and (name is None or name in [*import_module(module).__all__, "__version__"])


def test_programs_import_only_public_names():
    taken = [(where, pair) for where, program in programs() for pair in imported_names(program)]
    assert len(taken) > 200
    assert [f"{where}: {module} {name or ''}" for where, (module, name) in taken if not is_public(module, name)] == []


@pytest.mark.parametrize("module", sorted(promised_modules()))
def test_each_promised_module_has_its_names(module):
    found = import_module(module)
    assert found.__all__
    assert all(getattr(found, name) is not None for name in found.__all__)


def test_the_promise_names_all_that_is_not_runtime():
    package = ROOT / "generated_client" / "wechatpay_client"
    below = {path.stem for path in package.glob("*.py")} | {path.parent.name for path in package.glob("*/__init__.py")}
    below -= {"__init__", "runtime", "chain", "client", "paths"}  # reached through `Client`
    assert promised_modules() == {"wechatpay_client"} | {f"wechatpay_client.{name}" for name in below}


def test_runtime_imports_no_generated_module():
    runtime = ROOT / "generated_client" / "wechatpay_client" / "runtime"
    modules = {path: ast.parse(path.read_text(encoding="utf-8")) for path in runtime.glob("*.py")}
    assert len(modules) > 20
    upward = [
        f"{path.name}:{node.lineno}"
        for path, tree in modules.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.level > 1 or (node.module or "").startswith("wechatpay_client"))
    ]
    assert upward == []


def test_errors_name_the_module_that_programs_import_them_from():
    errors = import_module("wechatpay_client.errors")
    own = [getattr(errors, name) for name in errors.__all__]
    own = [kind for kind in own if isinstance(kind, type) and kind.__module__.startswith("wechatpay_client")]
    assert len(own) > 4
    assert {kind.__module__ for kind in own} == {"wechatpay_client.errors"}


@pytest.mark.parametrize(
    "line",
    [
        "from wechatpay_client.runtime.retries import FIRST_PAUSE",
        "def f():\n    import wechatpay_client.runtime",
        "import_module('wechatpay_client.runtime.check')",
        "from wechatpay_client import runtime",
        "from wechatpay_client.client import Client",
        "from wechatpay_client.errors import PUBLIC_MODULE",
    ],
)
def test_other_imports_are_found(line):
    assert not all(is_public(*pair) for pair in imported_names(line))
