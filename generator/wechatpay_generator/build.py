"""From the spec's folder to the client's folder: generate it, or prove that it is what the spec generates."""

from __future__ import annotations

import filecmp
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .bundle import bundle
from .project import ClientProject

PACKAGE = "wechatpay_client"


def generate(spec: Path, target: Path, package: str = PACKAGE) -> int:
    """Write the client of `spec` (a folder with openapi.yaml) into `target`; the number of files written.

    It is made in a folder beside the target, which it replaces only when everything has come out.

    Raises BundleError or GenerationError; the target is untouched then.
    """
    return generate_from(bundle(spec), target, package)


def generate_from(document: Mapping[str, Any], target: Path, package: str = PACKAGE) -> int:
    """`generate` for a document that is bundled already."""
    target = target.resolve()
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=f".{target.name}-") as scratch:
        fresh, old = Path(scratch, "new"), Path(scratch, "old")
        ClientProject(document, fresh, package).build()
        if target.exists():
            os.replace(target, old)
        os.replace(fresh, target)
    return len(_files(target))


def differences(spec: Path, target: Path, package: str = PACKAGE) -> list[str]:
    """What would change in `target` if it were generated now: one line per file; empty when nothing would."""
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch, target.name)
        ClientProject(bundle(spec), fresh, package).build()
        wanted, present = _files(fresh), _files(target)
        lines = [f"missing: {name}" for name in sorted(wanted - present)]
        lines += [f"not generated: {name}" for name in sorted(present - wanted)]
        common = sorted(wanted & present)
        _, changed, unreadable = filecmp.cmpfiles(fresh, target, common, shallow=False)
        return lines + [f"differs: {name}" for name in sorted([*changed, *unreadable])]


def _files(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
