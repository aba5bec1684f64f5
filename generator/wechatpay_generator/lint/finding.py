"""What the linter reports."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One broken rule: the file from the spec folder on, line (from 1), JSON Pointer in the file, and the fix."""

    file: str
    line: int
    pointer: str
    rule: str
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line} #{self.pointer}  {self.rule}  {self.message}"
