"""The programs that the documents show."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
DOCUMENTS = [
    *(ROOT / "README.md", ROOT / "README.zh-CN.md", ROOT / "CHANGELOG.md"),
    *sorted((ROOT / "docs").glob("*.md")),
    *sorted((ROOT / "docs/journeys").glob("*.md")),
    *sorted(ROOT.glob("*/README.md")),
]


def find_programs() -> list[tuple[str, str]]:
    """The document and the number in it of each block of Python, and its text."""
    found = []
    for document in DOCUMENTS:
        if document.name.endswith(".zh-CN.md"):  # their programs are the English ones, as test_chinese_pages.py holds
            continue
        blocks = re.findall(r"^```python\n(.*?)^```$", document.read_text(encoding="utf-8"), re.M | re.S)
        found += [(f"{document.relative_to(ROOT)} {number}", block) for number, block in enumerate(blocks, 1)]
    return found
