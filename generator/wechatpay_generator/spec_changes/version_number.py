"""Which number the next version of the spec needs, by what changed. docs/versions.md has the rule."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from wechatpay_generator.failure import GenerationError

from .comparison import Kind

_VERSION: Final = re.compile(r"(\d+)\.(\d+)\.(\d+)((?:a|b|rc)\d+)?")


def least_version(old: str, kinds: Collection[Kind]) -> str:
    """The lowest version that may follow `old` with changes of these kinds: `old` itself where there are none.

    Raises GenerationError for a version that is not of the form MAJOR.MINOR.PATCH.
    """
    major, minor, patch, prerelease = _split(old)
    if not kinds or prerelease:  # why: what a prerelease changed is part of the version that it precedes
        return f"{major}.{minor}.{patch}" if prerelease and kinds else old
    if Kind.BREAKING in kinds:
        return f"{major + 1}.0.0" if major else f"0.{minor + 1}.0"
    if Kind.ADDED in kinds and major:
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"


def is_high_enough(version: str, least: str) -> bool:
    """Whether a version is this one or a later one; a prerelease counts as the version that it precedes."""
    return version == least or _split(version)[:3] >= _split(least)[:3]


def _split(version: str) -> tuple[int, int, int, str]:
    found = _VERSION.fullmatch(version)
    if found is None:
        raise GenerationError(f"info.version is {version}; write it as MAJOR.MINOR.PATCH, such as 0.2.0")
    return int(found[1]), int(found[2]), int(found[3]), found[4] or ""
