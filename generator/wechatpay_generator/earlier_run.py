"""What an earlier run of `generate` leaves to the next one, so that a change costs what it changes and not the whole.

Two things are kept in one file: the data of each file of the spec under the digest of its text, and for each file of
the client the digest of all that its template got and the digest of what came out. Nothing is known here of areas,
components or operations. Whatever changes in the spec reaches the client through what the templates get, so a shared
schema, a name or a mark widens what is rendered anew by itself.

A file of the client is taken over only if its template would get the same once more and its bytes are still those that
came out. A change of the generator, of Python or of a library that it uses makes everything in the file void.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

from .spec_files import SpecFile
from .value_digest import Digester

_LIBRARIES = ("jinja2", "markupsafe", "openapi-python-client", "pydantic", "pyyaml", "ruff")


class EarlierRun:
    """The file that a run reads at its beginning and writes at its end; one that is missing or unreadable is empty."""

    def __init__(self, file: Path, target: Path) -> None:
        self._file = file
        self._target = target
        self._digester = Digester()
        self._generator = _generator_digest()
        kept = _read(file)
        is_valid = kept.get("generator") == self._generator
        self._spec: dict[str, tuple[str, Any]] = kept["spec"] if is_valid else {}
        self._outputs: dict[str, tuple[str, str]] = kept["outputs"] if is_valid else {}
        self._spec_files: dict[str, SpecFile] = {}
        self._inputs: dict[str, str] = {}
        self._results: dict[str, str] = {}
        self.rendered: list[str] = []
        """The files of the client, relative to its folder, that no earlier run had."""

    def find_spec_files(self, spec_dir: Path) -> dict[str, SpecFile]:
        """The files of the spec that are what they were, by path; the reader adds those that it reads itself."""
        for path, (digest, data) in self._spec.items():
            file = spec_dir / path
            content = file.read_bytes() if file.is_file() else b""
            if hash_bytes(content) == digest:
                name = f"{spec_dir.resolve().name}/{path}"
                self._spec_files[path] = SpecFile(path, name, data, content.decode())
        return self._spec_files

    def take_over(self, name: str, inputs: object, fresh: Path) -> bool:
        """Put a file of the client, whose name is relative to its folder, at `fresh` as an earlier run made it.

        False if it must be rendered from its inputs.
        """
        digest = self._inputs[name] = self._digester.digest(inputs)
        before, result = self._outputs.get(name, ("", ""))
        file = self._target / name
        if before == digest and file.is_file():
            content = file.read_bytes()
            if hash_bytes(content) == result:
                self._results[name] = result
                _place(file, content, fresh)
                return True
        self.rendered.append(name)
        return False

    def save(self, client: Path) -> None:
        """Keep what was read of the spec, and what came out in the folder `client`."""
        results = self._results | {name: hash_bytes((client / name).read_bytes()) for name in self.rendered}
        outputs = {name: (inputs, results[name]) for name, inputs in self._inputs.items()}
        spec = {path: (hash_bytes(file.text.encode()), file.data) for path, file in self._spec_files.items()}
        kept = {"generator": self._generator, "spec": spec, "outputs": outputs}
        self._file.parent.mkdir(parents=True, exist_ok=True)
        fresh = self._file.with_name(f"{self._file.name}.{os.getpid()}")
        fresh.write_bytes(json.dumps(kept, ensure_ascii=False).encode("utf-8", "surrogatepass"))
        os.replace(fresh, self._file)


def _place(file: Path, content: bytes, fresh: Path) -> None:
    """Have the content of `file` at `fresh` too; as one more name of the same file where the system has such."""
    if not file.is_symlink():
        try:
            os.link(file, fresh)
            return
        except OSError:
            pass  # the file system has no second names, or the file belongs to somebody else
    fresh.write_bytes(content)


def _read(file: Path) -> dict[str, Any]:
    try:
        kept = json.loads(file.read_bytes().decode("utf-8", "surrogatepass"))
    except (OSError, ValueError):
        return {}
    return kept if isinstance(kept, dict) else {}


def _generator_digest() -> str:
    """Everything beside the spec that decides what comes out."""
    folder = Path(__file__).parent
    files = sorted(file for file in folder.rglob("*") if file.is_file() and "__pycache__" not in file.parts)
    parts = [sys.version, *(f"{name} {version(name)}" for name in _LIBRARIES)]
    parts += [f"{file.relative_to(folder).as_posix()} {hash_bytes(file.read_bytes())}" for file in files]
    return hash_bytes("\n".join(parts).encode())


def hash_bytes(content: bytes) -> str:
    """The digest by which a file of the spec or of the client is known again."""
    return hashlib.sha256(content).hexdigest()
