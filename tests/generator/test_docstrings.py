"""Generated code fits an editor: at most 120 columns, and the values of an enum one on each line."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from trial_client import Generate, document, operation, ref
from wechatpay_generator.docstrings import display_width, docstring, paragraph, split_values, wrap

ROOT = Path(__file__).parents[2]
VALUES = "Where it stands (状态). `PAID`: the money is there; if not, ask; `CLOSED`: nobody can pay it any more."


LONG_WORD = 90
"""Columns from which on a word is a path such as v3/a/{b}/c; a line cannot be broken inside of it."""


def may_be_longer(line: str) -> bool:
    """A line that holds a long path, or an entry of a mapping whose key and value have no space in them."""
    is_entry = re.fullmatch(r' *"[^"\s]+": (?:"[^"\s]+",|[\w.]+\[?)', line) is not None
    return is_entry or any(display_width(word) >= LONG_WORD for word in line.split() if "/" in word)


def test_no_line_of_the_client_is_wider_than_an_editor_shows():
    files = [path for path in (ROOT / "generated_client").rglob("*") if path.suffix in {".py", ".pyi", ".md", ".toml"}]
    assert len(files) > 300
    wide = [
        f"{path.relative_to(ROOT)}:{number}: {display_width(line)} columns"
        for path in files
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if display_width(line) > 120 and not may_be_longer(line)
    ]
    assert wide == []


def test_values_of_enums_in_the_client_stand_one_on_each_line():
    folder = ROOT / "generated_client" / "wechatpay_client"
    texts = [
        path.read_text(encoding="utf-8")
        for name in ("api", "models", "webhooks")
        for path in folder.rglob(f"{name}/**/*.py")
    ]
    assert sum(text.count("\n    - `") + text.count("\n- `") for text in texts) > 500
    # A sentence may give one or two values as examples.
    several = [line for text in texts for line in text.splitlines() if re.search(r"`[A-Z_]+`: .*; `[A-Z_]+`: ", line)]
    assert [line for line in several if "for example" not in line] == []
    literals = [line for text in texts for line in text.splitlines() if ": TypeAlias = Literal[" in line]
    assert len(literals) > 50
    assert [line for line in literals if line.count('"') > 2] == []


@pytest.mark.parametrize("indent", [0, 4, 8])
@pytest.mark.parametrize("length", range(85, 135))
@pytest.mark.parametrize("word", ["ab ", "微信 "])
def test_a_docstring_of_any_length_fits_and_keeps_its_words(word, length, indent):
    text = (word * length)[:length].strip()
    lines = (" " * indent + docstring(text, indent)).splitlines()
    assert max(map(display_width, lines)) <= 120
    read = ast.literal_eval("\n".join(lines).strip())
    assert read.split() == text.split()
    fits = indent + display_width(text) + 6 <= 120
    assert (len(lines) == 1) == fits
    # what ruff makes of the last two lines must fit too: it puts the quotes behind a text of one line
    assert len(lines) != 2 or display_width(lines[0]) + 3 > 120 or len(text.split()) > len(lines[0].split())


def test_each_value_of_an_enum_has_its_line():
    assert docstring(VALUES) == (
        '"""Where it stands (状态).\n\n'
        "    - `PAID`: the money is there; if not, ask\n"
        "    - `CLOSED`: nobody can pay it any more.\n"
        '    """'
    )
    assert paragraph(f"state: {VALUES}", 12) == (
        "state: Where it stands (状态).\n"
        "            - `PAID`: the money is there; if not, ask\n"
        "            - `CLOSED`: nobody can pay it any more."
    )


def test_groups_of_values_keep_their_heading():
    head, entries = split_values(
        "What was done. By the user: `A`: wrote; `B`: left. By the shop: `C`: wrote; `D`: left."
    )
    assert head == "What was done. By the user:"
    assert entries == ["- `A`: wrote", "- `B`: left.", "", "By the shop:", "", "- `C`: wrote", "- `D`: left."]


def test_a_code_span_in_a_sentence_is_no_value():
    text = "As `A`: says. The field `kind` tells."
    assert split_values(text) == (text, [])


def test_a_word_that_is_longer_than_a_line_stays_whole():
    assert wrap("see " + "x" * 130 + " there", 120) == ["see", "x" * 130, "there"]


@pytest.mark.parametrize("text", ['ends in "quotes"', 'has """three"""', "a \\d+ pattern", 'ends in \\"'])
def test_no_text_ends_its_docstring_or_begins_an_escape(text):
    for indent, long in ((4, text), (4, f"{'word ' * 40}{text}")):
        assert ast.literal_eval(docstring(long, indent)).split() == long.split()


def test_a_long_description_fits_wherever_it_stands(generate_trial: Generate) -> None:
    long = "几何" + " 很长的描述" * 60 + " and words" * 40
    spec = document(
        {
            "/v3/shop/things/{id}": {
                "get": operation(
                    reply=ref("Thing"),
                    summary=long,
                    description=long,
                    parameters=[
                        {
                            "name": "id",
                            "in": "path",
                            "required": True,
                            "schema": {"type": "string"},
                            "description": long,
                        },
                        {"name": "kind", "in": "query", "schema": ref("Kind"), "description": long},
                    ],
                )
            }
        },
        {
            "Thing": {
                "type": "object",
                "description": long,
                "properties": {"a": {"type": "string", "description": long}},
            },
            "Kind": {"type": "string", "enum": ["A", "B"], "description": f"{long}. `A`: {long}; `B`: {long}."},
        },
    )
    trial = generate_trial(spec)
    wide = {
        f"{path.name}: {line.strip()[:40]}"
        for path in trial.folder.rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if display_width(line) > 120 and not may_be_longer(line)
    }
    assert wide == set()
