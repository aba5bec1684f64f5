"""Reads a version of the spec: a folder, a bundled file, or one of the two in a revision of git."""

from __future__ import annotations

import io
import json
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from wechatpay_generator.bundle import ROOT, bundle
from wechatpay_generator.failure import GenerationError
from wechatpay_generator.spec_files import SpecFileError, read

_FOLDER: Final = "spec"
_TAKES: Final = f"name a folder with {ROOT}, a bundled file, or a revision of git such as v0.1.0 or v0.1.0:{_FOLDER}"


def read_version(name: str) -> dict[str, Any]:
    """The document that a name stands for: a folder with openapi.yaml, a bundled file (JSON or YAML), `v0.1.0:spec`.

    A revision without a path means the folder `spec` there; paths are relative to the working directory. Raises
    GenerationError, which names the file, the line and the fix.
    """
    path = Path(name)
    if path.exists():
        return _read_path(path, name)
    with _checkout(name) as checked_out:
        return _read_path(checked_out, name)


def _read_path(path: Path, name: str) -> dict[str, Any]:
    try:
        if path.is_dir():
            return bundle(path)
        found = json.loads(path.read_bytes()) if path.suffix == ".json" else read(path.parent, path.name).data
    except SpecFileError as error:
        raise GenerationError(f"{name}: {error}") from None
    except (ValueError, RecursionError) as error:
        raise GenerationError(f"{name} is no JSON: {error}") from None
    if not isinstance(found, dict) or "openapi" not in found:
        raise GenerationError(f"{name} is no OpenAPI document; {_TAKES}")
    return found


@contextmanager
def _checkout(name: str) -> Iterator[Path]:
    """The folder or file of a revision, as a copy that is removed afterwards."""
    revision, _, inside = name.partition(":")
    inside = inside or _FOLDER
    try:
        top = Path(_git("rev-parse", "--show-toplevel").decode().strip())
        _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    except subprocess.CalledProcessError:
        raise GenerationError(f"there is no {name}; {_TAKES}") from None
    try:
        id = _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}:./{inside}").decode().strip()
    except subprocess.CalledProcessError:
        raise GenerationError(f"the revision {revision} has no {inside}; say {revision}:PATH") from None
    is_folder = _git("cat-file", "-t", id).strip() == b"tree"
    with tempfile.TemporaryDirectory() as made:
        target = Path(made, "git", Path(inside).name)  # a message names the file below this folder
        target.parent.mkdir()
        if is_folder:
            _unpack(_git("archive", "--format=tar", id, folder=top), target)
        else:
            target.write_bytes(_git("cat-file", "blob", id))
        yield target


def _unpack(archive: bytes, folder: Path) -> None:
    with tarfile.open(fileobj=io.BytesIO(archive)) as opened:
        for member in opened:
            content = opened.extractfile(member) if member.isfile() else None
            if content is not None:
                path = folder / member.name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content.read())


def _git(*arguments: str, folder: Path | None = None) -> bytes:
    """The output of a command of git. Raises CalledProcessError, or GenerationError where there is no git."""
    try:
        return subprocess.run(["git", *arguments], cwd=folder, capture_output=True, check=True).stdout  # noqa: S603, S607 - git of the PATH, and no shell
    except FileNotFoundError:
        raise GenerationError("git is not on the PATH; install it, or name a folder or a bundled file") from None
