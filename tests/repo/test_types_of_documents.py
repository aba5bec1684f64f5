"""The programs in the documents are right for mypy and for pyright, both strict: one run of each for all of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.document_programs import find_programs
from tests.type_checkers import TOOLS, write_programs


@pytest.mark.parametrize("tool", TOOLS)
def test_each_program_of_the_documents_has_the_right_types(tool: str, tmp_path: Path) -> None:
    first_seen: dict[str, str] = {}
    for name, program in find_programs():  # a page in two languages shows the same program
        first_seen.setdefault(program, name)
    names = {_file_name(name): name for name in first_seen.values()}
    folder, home = tmp_path / "programs", tmp_path / "home"
    folder.mkdir()
    home.mkdir()
    write_programs(folder, {_file_name(name): program for program, name in first_seen.items()})
    found = TOOLS[tool](folder, home)
    assert len(found) == len(names) > 30
    wrong = [
        f"{names[file]}, line {line} of the program: {message}"
        for file, lines in found.items()
        for line, messages in lines.items()
        for message in messages
    ]
    assert wrong == []


def _file_name(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_") + ".py"
