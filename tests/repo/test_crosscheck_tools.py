"""What the crosscheck says where a tool is missing or finds fault, without the tools themselves."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from checks.crosscheck import __main__ as crosscheck
from checks.crosscheck.tools import Disagreement, ToolMissing, find_node_program, find_program, run
from tests.generator.small_spec import CLEAN


def test_a_program_that_is_missing_is_named_with_its_package() -> None:
    with pytest.raises(
        ToolMissing, match=r"^no-such-go is not on the PATH; install it \(Debian: apt-get install golang-go\)$"
    ):
        find_program("no-such-go", "golang-go")
    with pytest.raises(ToolMissing, match=r"`make spec-crosscheck` installs it$"):
        find_node_program("no-such-program")


def test_the_report_of_a_tool_is_cut(tmp_path: Path) -> None:
    program = "import sys; print('\\n'.join(map(str, range(30)))); sys.exit(3)"
    with pytest.raises(Disagreement) as caught:
        run([sys.executable, "-c", program], tmp_path)
    lines = str(caught.value).splitlines()
    assert lines[0].endswith(" ends with 3:")
    assert (lines[1], lines[-1]) == ("0", "… and 10 lines more")


def test_a_tool_that_disagrees_fails_the_whole(monkeypatch, capsys, tmp_path) -> None:
    """With the documents of a small spec, since no tool looks at them here."""
    for name, text in CLEAN.items():
        (tmp_path / "spec" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "spec" / name).write_text(text, encoding="utf-8")
    monkeypatch.setattr(crosscheck, "ROOT", tmp_path)

    def disagree(documents: object, scratch: Path) -> str:
        raise Disagreement("an operation is missing")

    monkeypatch.setattr(crosscheck, "CHECKS", {"one": lambda documents, scratch: "read", "two": disagree})
    assert crosscheck.main(["one"]) == 0
    assert crosscheck.main([]) == 1
    out, err = capsys.readouterr()
    assert out.count("one: read (0 s)") == 2
    assert err == "two: an operation is missing\n"


def test_an_unknown_name_is_wrong_usage(capsys) -> None:
    with pytest.raises(SystemExit) as caught:
        crosscheck.main(["redoc"])
    assert caught.value.code == 2
    assert "there is no redoc; choose from redocly, spectral" in capsys.readouterr().err
