"""From the spec's folder to the client's folder: generate it, or prove that it is what the spec generates."""

from __future__ import annotations

import filecmp
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .earlier_run import EarlierRun
from .failure import GenerationError
from .glossary import read_document
from .project import ClientProject
from .provenance import LOCK

PACKAGE = "wechatpay_client"


def generate(spec: Path, target: Path, package: str = PACKAGE) -> int:
    """Write the client of `spec` (a folder with openapi.yaml) into `target`; the number of files written.

    It is made in a folder beside the target, which it replaces only when everything has come out.

    Raises BundleError or GenerationError; the target is untouched then.
    """
    return generate_document(read_document(spec), target, package)


def generate_document(
    document: Mapping[str, Any], target: Path, package: str = PACKAGE, earlier: EarlierRun | None = None
) -> int:
    """Do what `generate` does, with a document that is bundled already, and with what an earlier run left."""
    target = target.resolve()
    _refuse_foreign(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=f".{target.name}-") as scratch:
        fresh, old = Path(scratch, "new"), Path(scratch, "old")
        ClientProject(document, fresh, package, earlier).build()
        if earlier is not None:
            earlier.save(fresh)
        try:
            if target.exists():
                os.replace(target, old)
            os.replace(fresh, target)
        finally:
            if old.exists() and not target.exists():  # stopped in between: what was there comes back
                os.replace(old, target)
    return len(_files(target))


def _refuse_foreign(target: Path) -> None:
    """Refuse a target that is no generated client, since all of it is replaced. Raises GenerationError."""
    if target.is_dir() and (not any(target.iterdir()) or (target / LOCK).is_file()):
        return
    if target.exists():
        raise GenerationError(
            f"{target} is no generated client (it has no {LOCK}) and would be lost; name another folder or remove it"
        )


def differences(spec: Path, target: Path, package: str = PACKAGE) -> list[str]:
    """What would change in `target` if it were generated now: one line per file; empty when nothing would."""
    return document_differences(read_document(spec), target, package)


def document_differences(document: Mapping[str, Any], target: Path, package: str = PACKAGE) -> list[str]:
    """Do what `differences` does, with a document that is bundled already."""
    with tempfile.TemporaryDirectory() as scratch:
        return project_differences(ClientProject(document, Path(scratch, target.name), package), target)


def project_differences(project: ClientProject, target: Path) -> list[str]:
    """Do what `differences` does, with a client that is not written yet; it is written into its own folder here."""
    project.build()
    fresh = project.project_dir
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
