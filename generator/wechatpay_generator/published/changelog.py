"""The changelog of the spec beside the documents."""

from __future__ import annotations

from pathlib import Path

FILE = "CHANGELOG.md"


def copy_changelog(spec_dir: Path, folder: Path) -> list[Path]:
    """Copy the changelog of a spec into the folder; the files written, none where the spec has no changelog."""
    source = spec_dir / FILE
    if not source.is_file():
        return []
    target = folder / FILE
    target.write_bytes(source.read_bytes())
    return [target]
