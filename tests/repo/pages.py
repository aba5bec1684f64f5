"""The pages of documents, taken apart as far as tests compare them: code, headings, links and prose."""

from __future__ import annotations

import io
import re
import tokenize
from pathlib import Path

ROOT = Path(__file__).parents[2]
SUFFIX = ".zh-CN.md"
ENGLISH_PAGES = [
    ROOT / "README.md",
    *sorted(page for page in (ROOT / "docs").glob("*.md") if not page.name.endswith(SUFFIX)),
    *sorted(page for page in (ROOT / "docs/journeys").glob("*.md") if not page.name.endswith(SUFFIX)),
]


def chinese_page(page: Path) -> Path:
    """Where the Chinese page beside an English one is."""
    return page.with_name(page.stem + SUFFIX)


def split_code(text: str) -> tuple[list[str], str]:
    """The blocks of code, fenced or indented, and the page without them."""
    code: list[str] = []
    prose: list[str] = []
    lines = text.splitlines()
    at = 0
    while at < len(lines):
        end = at
        if lines[at].startswith("```"):
            end = next(number for number in range(at + 1, len(lines)) if lines[number].startswith("```")) + 1
        elif lines[at].startswith("    ") and (at == 0 or not lines[at - 1].strip()):
            while end < len(lines) and (lines[end].startswith("    ") or not lines[end].strip()):
                end += 1
            while not lines[end - 1].strip():
                end -= 1
        if end > at:
            code.append("\n".join(lines[at:end]))
            prose.append("")
            at = end
        else:
            prose.append(lines[at])
            at += 1
    return code, "\n".join(prose)


def strip_comments(block: str) -> str:
    """A block without its comments, which each language may have in its own words.

    Of a drawing (a tree, states with arrows) the names remain, since what stands beside them is all comment.
    """
    if re.search(r"[─│├└╰]", block):
        return " ".join(sorted(re.findall(r"[A-Z]{3}\w*|[A-Z][a-z]+[A-Z]\w*|[a-z_]+\.[a-z_]+|\w+\(\)", block)))
    if block.startswith("```python"):
        return _strip_python(block)
    lines = [re.sub(r"(^|\s+)#\s.*$", "", line) for line in block.splitlines()]
    return "\n".join(line.rstrip() for line in lines if line.strip())


def _strip_python(block: str) -> str:
    head, *body = block.splitlines()[:-1]
    lines = list(body)
    for token in tokenize.generate_tokens(io.StringIO("\n".join(body) + "\n").readline):
        if token.type == tokenize.COMMENT:
            row, column = token.start
            lines[row - 1] = lines[row - 1][:column]
    return "\n".join([head, *(line.rstrip() for line in lines if line.strip())])


def read_headings(text: str) -> list[tuple[int, str]]:
    """The headings of a page: their levels and the anchors that links have of them."""
    found = re.findall(r"^(#+) (.*)$", split_code(text)[1], re.M)
    return [(len(level), make_anchor(heading)) for level, heading in found]


def make_anchor(heading: str) -> str:
    """The anchor of a heading, as GitHub makes it."""
    words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).strip().lower()
    return re.sub(r"[^\w\- ]", "", words).replace(" ", "-")


def read_links(text: str) -> list[tuple[str, str]]:
    """The links to other files and to headings: path, empty for the page itself, and anchor."""
    return re.findall(r"\]\((?!https?://)([^)#]*)#?([^)]*)\)", split_code(text)[1])


def read_spans(text: str) -> set[str]:
    """What stands in backquotes."""
    return {" ".join(span.split()) for span in re.findall(r"(?<!`)`([^`]+)`(?!`)", split_code(text)[1])}


def read_prose(text: str) -> str:
    """The words of a page: without code, addresses, and the signs of Markdown."""
    prose = split_code(text)[1]
    prose = re.sub(r"``.+?``(?!`)|`[^`]*`|\]\([^)]*\)|<?https?://[^\s)>]+>?", " ", prose.replace("\n", "\n "))
    return re.sub(r"[|*#\[\]]|^\s*[-:|]+$", " ", prose, flags=re.M)
