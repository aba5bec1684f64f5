"""Rules about characters that nobody sees."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Any, Final

from wechatpay_generator.escaping import escape_hidden
from wechatpay_generator.lint.rule_table import rule
from wechatpay_generator.lint.spec_tree import Problem, SpecTree
from wechatpay_generator.spec_files import escape

# control characters, those that say how others are shown (such as the direction of writing), halves of surrogate
# pairs, private and unassigned ones, and separators of lines and paragraphs
_HIDDEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


@rule("visible", "no text has a character that nobody sees, such as a control or the mark of a direction of writing")
def check_characters(tree: SpecTree) -> Iterator[Problem]:
    files = [*tree.files.values(), *tree.journeys, *([tree.glossary_file] if tree.glossary_file else [])]
    for file in files:
        for pointer, text in _texts(file.data, ""):
            if text.isprintable():
                continue  # as nearly all are: then no character needs a look of its own
            hidden = next((one for one in text if one != "\n" and unicodedata.category(one) in _HIDDEN), None)
            if hidden is not None:
                yield Problem(file, pointer, f"{escape_hidden(hidden)} cannot be seen in this text; remove it")


# why Any: a file of the spec as it was read
def _texts(node: Any, pointer: str) -> Iterator[tuple[str, str]]:
    """Every key and every text with the place of its value."""
    if isinstance(node, str):
        yield pointer, node
    elif isinstance(node, dict):
        for key, value in node.items():
            below = f"{pointer}/{escape(key)}"
            yield below, key
            yield from _texts(value, below)
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _texts(value, f"{pointer}/{index}")
