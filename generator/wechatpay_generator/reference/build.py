"""Writes the reference pages, or proves that they are what the spec says."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from wechatpay_generator.calls import Call
from wechatpay_generator.escaping import markdown
from wechatpay_generator.failure import GenerationError
from wechatpay_generator.glossary import read_document
from wechatpay_generator.project import ClientProject
from wechatpay_generator.reference.page import HEADER, area_pages

# why that of our code: the formatter of the whole tree looks at the programs in documents too
_LINE_LENGTH = "120"


def write_reference(spec: Path, folder: Path) -> int:
    """Replaces the pages in `folder` by those of `spec`; how many there are.

    A page that is no longer made is removed, another file is left alone. Raises BundleError or GenerationError; the
    folder is untouched then.
    """
    pages = read_pages(spec)
    folder.mkdir(parents=True, exist_ok=True)
    for stale in _page_files(folder) - pages.keys():
        (folder / stale).unlink()
    for name, text in pages.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    return len(pages)


def reference_differences(spec: Path, folder: Path) -> list[str]:
    """What would change in `folder`: one line per page; empty when nothing would."""
    return page_differences(read_pages(spec), folder)


def page_differences(pages: Mapping[str, str], folder: Path) -> list[str]:
    """Do what `reference_differences` does, with pages that are made already."""
    present = _page_files(folder)
    lines = [f"missing: {name}" for name in sorted(pages.keys() - present)]
    lines += [f"not made from the spec: {name}" for name in sorted(present - pages.keys())]
    both = sorted(pages.keys() & present)
    return lines + [f"differs: {name}" for name in both if (folder / name).read_text(encoding="utf-8") != pages[name]]


def _page_files(folder: Path) -> set[str]:
    return {page.name for page in folder.glob("*.md") if page.read_text(encoding="utf-8").startswith(HEADER)}


def read_pages(spec: Path) -> dict[str, str]:
    """The text of each page of `spec` by file name. Raises BundleError or GenerationError."""
    document = read_document(spec)
    # why a folder that nobody makes: a client that is not written tells of its calls too
    return make_pages(document, ClientProject(document, spec / "client", "wechatpay_client").calls)


def make_pages(document: Mapping[str, Any], calls: list[Call]) -> dict[str, str]:
    """The text of each page by file name; `calls` are all operations of the document. Raises GenerationError."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        areas = sorted(
            {call.area for call in calls}
            | {area for item in document.get("webhooks", {}).values() for area in item["post"]["tags"]}
        )
        pages = {area: area_pages(document, area, calls) for area in areas}
        for own in pages.values():
            for name, text in own.items():
                (folder / name).write_text(text, encoding="utf-8", newline="\n")
        (folder / "README.md").write_text(_index(document, pages), encoding="utf-8", newline="\n")
        _format(folder)
        return {page.name: page.read_text(encoding="utf-8") for page in sorted(folder.glob("*.md"))}


# why Any: the bundled document
def _index(document: Mapping[str, Any], pages: Mapping[str, Collection[str]]) -> str:
    texts = {tag["name"]: tag.get("description", "") for tag in document.get("tags", [])}
    rows = [f"| {_links(area, files)} | {markdown(texts.get(area, ''))} |" for area, files in pages.items()]
    table = "\n".join(["| area | what it is |", "|---|---|", *rows])
    about = (
        "One page per area, or several where one would be too long: its operations with fields, limits, errors and a "
        "program, and its events."
    )
    return f"{HEADER}\n\n# Reference\n\n{about}\n\n{table}\n"


def _links(area: str, files: Collection[str]) -> str:
    """The links to the pages of an area, the page of the area itself first."""
    names = [file.removesuffix(".md") for file in files]
    first, *others = [f"[{name.removeprefix(f'{area}-')}]({name}.md)" for name in names]
    return f"{first}: {', '.join(sorted(others))}" if others else first


def _format(folder: Path) -> None:
    """The programs in one form, whatever ruff settings lie around."""
    command = ["format", "--isolated", "--no-cache", "--line-length", _LINE_LENGTH, "--target-version", "py311", "."]
    done = subprocess.run(  # noqa: S603 - our own interpreter and a fixed command
        [sys.executable, "-m", "ruff", *command], cwd=folder, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise GenerationError(f"ruff refused a page of the reference:\n{done.stdout}{done.stderr}")
