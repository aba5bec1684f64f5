"""The commands that compare two versions of the spec: `diff` and `changelog`."""

from __future__ import annotations

import argparse
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from wechatpay_generator.published.changelog import FILE

from .changelog import insert_section, make_section
from .comparison import Kind, find_changes
from .reading import read_version
from .version_number import is_high_enough, least_version


def print_changes(options: argparse.Namespace) -> int:
    """Print what is different between two versions, and which number it asks for; 1 where something breaks.

    Raises GenerationError.
    """
    old, new = read_version(options.old), read_version(options.new)
    changes = list(find_changes(old, new))
    for kind in Kind:
        for change in changes:
            if change.kind is kind:
                _say(str(change))
    counts = {kind: sum(change.kind is kind for change in changes) for kind in Kind}
    _say(", ".join(f"{count} {kind}" for kind, count in counts.items()))
    before, after = (document.get("info", {}).get("version") for document in (old, new))
    if before and after:
        least = least_version(before, {change.kind for change in changes})
        advice = "high enough" if is_high_enough(after, least) else f"raise it to {least}"
        _say(f"info.version is {after}, was {before}: {advice}")
    return 1 if counts[Kind.BREAKING] else 0


def write_changelog(options: argparse.Namespace) -> int:
    """Write the section of this version into the changelog of the spec. Raises GenerationError."""
    old: dict[str, Any] | None = read_version(options.old) if options.old else None
    file: Path = options.file or options.spec / FILE
    insert_section(file, make_section(old, read_version(str(options.spec)), options.date or datetime.now(UTC).date()))
    _say(f"{file}: written; add a sentence where a reader needs to know what to do")
    return 0


def add_arguments(commands: Any) -> None:
    """Add the two commands; why Any: argparse does not name the type of what `add_subparsers` gives."""
    version = "a folder with openapi.yaml, a bundled file (JSON or YAML), or a revision of git: v0.1.0, v0.1.0:spec"
    text = "print what breaks programs, what is new and what else changed between two versions of the spec"
    diff = commands.add_parser("diff", help=text, description=f"{text}; exit code 1 if something breaks")
    diff.add_argument("old", help=f"the older version: {version}")
    diff.add_argument("new", nargs="?", default="spec", help="the newer version, named in the same way (%(default)s)")
    text = "write into the changelog of the spec what changed since an older version"
    changelog = commands.add_parser(
        "changelog", help=text, description=f"{text}; exit code 1 if info.version is too low for that"
    )
    changelog.add_argument("old", nargs="?", help=f"the older version: {version}; none for the first version")
    changelog.add_argument("--spec", type=Path, default=Path("spec"), help="folder with openapi.yaml (%(default)s)")
    changelog.add_argument("--file", type=Path, help=f"the changelog to write into ({FILE} of the spec)")
    changelog.add_argument(
        "--date", type=date.fromisoformat, help="day of the version, such as 2026-01-02 (today in UTC)"
    )


def _say(line: str) -> None:
    print(line)  # noqa: T201
