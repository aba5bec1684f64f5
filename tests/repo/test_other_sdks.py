"""docs/other_sdks.md and its Chinese counterpart: a section for each language, and only what there is."""

from __future__ import annotations

import re

import pytest
from wechatpay_cli.sandbox_env import Language
from wechatpay_sandbox import KeyMode

from checks.interop.documents import PAGE, TRIED, read_commands

ENGLISH = PAGE.read_text(encoding="utf-8")
CHINESE = PAGE.with_name("other_sdks.zh-CN.md").read_text(encoding="utf-8")
LANGUAGES = ("Go", "Java", "Node.js", "Python", "PHP", ".NET", "Ruby", "curl")


def rows_of(text: str) -> list[list[str]]:
    rows = [line.strip("|").split("|") for line in text.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in row] for row in rows]


def test_both_have_a_section_for_each_language():
    headings = [re.findall(r"^## (.*)$", text, re.M) for text in (ENGLISH, CHINESE)]
    assert [heading for heading in headings[0] if heading in LANGUAGES] == list(LANGUAGES)
    assert [heading for heading in headings[1] if heading in LANGUAGES] == list(LANGUAGES)


def test_both_tables_say_the_same_of_the_same_sdks():
    """The commands and names in code are alike, row by row."""
    english, chinese = ([re.findall(r"`[^`]+`", "|".join(row)) for row in rows_of(text)] for text in (ENGLISH, CHINESE))
    assert len(english) > 20
    assert [sorted(row) for row in english] == [sorted(row) for row in chinese]


@pytest.mark.parametrize("text", [ENGLISH, CHINESE], ids=["English", "Chinese"])
def test_languages_and_modes_exist(text):
    named = set(re.findall(r"--for ([a-z]+)", text))
    assert named == {language.value for language in Language}
    modes = set(re.findall(r"--keys ([a-z]+)", text))
    assert modes <= {mode.value for mode in KeyMode}


def test_every_language_has_commands_that_are_run_or_said_to_be_untried():
    commands = read_commands()
    assert list(commands) == list(LANGUAGES)
    for section, block in commands.items():
        assert block.startswith('eval "$(wechatpay sandbox env --for ')
        text = ENGLISH[ENGLISH.index(f"\n## {section}\n") :]
        said = text[: text.index("```")]
        is_run = re.search(r"Run by\s`make interop`", said) is not None
        assert is_run is (section in TRIED), section
        assert is_run or "by hand" in said or "Never tried" in said, section
