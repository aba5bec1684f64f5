"""Each distribution names the HTTP library in one or two modules, so that another library is a change of those."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LIBRARIES = {"httpx", "httpcore", "httpx2", "httpcore2"}
# Distribution → its package, and the modules that name a library.
NAMED_BY = {
    "auth_plugin": ("wechatpay_auth", ["httpx2_auth.py", "httpx_auth.py"]),
    "generated_client": ("wechatpay_client", ["runtime/http_library.py"]),
    "generator": ("wechatpay_generator", ["runtime/http_library.py"]),
    "sandbox": ("wechatpay_sandbox", ["notifications/http_post.py"]),
    "cli": ("wechatpay_cli", ["certs.py", "platform_checks.py"]),
    "metapackage": ("wechatpay_openapi", []),
}


def imported_packages(tree: ast.Module) -> Iterator[str]:
    """The package of each import, wherever it stands; those of the same distribution by relative imports are none."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module is not None and node.level == 0:
            yield node.module.partition(".")[0]


def modules_that_name_one(package: Path) -> list[str]:
    """The modules, by their paths in the package, that import an HTTP library."""
    return sorted(
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        if LIBRARIES & set(imported_packages(ast.parse(path.read_text(encoding="utf-8"))))
    )


@pytest.mark.parametrize("distribution", NAMED_BY)
def test_the_library_is_named_in_one_module(distribution):
    package, modules = NAMED_BY[distribution]
    assert (ROOT / distribution / package).is_dir()
    assert modules_that_name_one(ROOT / distribution / package) == modules


def test_an_import_is_found_wherever_it_stands(tmp_path):
    (tmp_path / "below").mkdir()
    (tmp_path / "a.py").write_text("def f():\n    import httpx._client\n")
    (tmp_path / "below/b.py").write_text(
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from httpcore import X\n"
    )
    (tmp_path / "c.py").write_text("from .http_library import httpx\nimport httpxyz\n")
    assert modules_that_name_one(tmp_path) == ["a.py", "below/b.py"]
