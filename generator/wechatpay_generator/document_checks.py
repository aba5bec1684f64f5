"""What no client can be made of, whatever else the document says: found before anything is read."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from .document_tree import children
from .failure import GenerationError
from .spec_files import escape

VERSION = re.compile(r"[0-9]+(\.[0-9]+)*((a|b|rc)[0-9]+)?(\.post[0-9]+)?(\.dev[0-9]+)?")
"""The version of a Python distribution, which the version of the document becomes."""

_SURROGATE = re.compile("[\ud800-\udfff]")


_DATA = frozenset({"example", "default", "const", "value"})
"""Keys whose value may be null."""


def check_values(document: Mapping[str, Any]) -> None:
    """Raises GenerationError for a null in the place of something, a text that no file holds, and an odd version."""
    # one look at the whole text costs less than one at each value, and hardly a document has either
    text = json.dumps(document, ensure_ascii=False)
    if ": null" in text:
        for pointer in _nulls("document", document, ""):
            raise GenerationError("null stands for nothing here; leave the key out, or give it a value", pointer)
    try:
        text.encode()
    except UnicodeEncodeError:
        pointer = next(pointer for pointer, text in _texts(document, "") if _SURROGATE.search(text))
        message = "a text has half of a surrogate pair in it, which no file holds; remove it"
        raise GenerationError(message, pointer) from None
    version = document.get("info", {}).get("version")
    if isinstance(version, str) and not VERSION.fullmatch(version):
        raise GenerationError("the version is numbers with dots, such as 1.2.0; correct it", "/info/version")


def _nulls(kind: str, node: Any, pointer: str) -> Iterator[str]:
    """The place of every null that stands for a part of OpenAPI."""
    if isinstance(node, Mapping):
        for key, value in node.items():
            if value is None and key not in _DATA:
                yield f"{pointer}/{escape(key)}"
    for child in children(kind, node):
        yield from _nulls(child.kind, child.node, pointer + child.step)


def _texts(node: Any, pointer: str) -> Iterator[tuple[str, str]]:
    """Every text of the document, keys included, with the place of the value that it is or belongs to."""
    if isinstance(node, str):
        yield pointer, node
    elif isinstance(node, Mapping):
        for key, value in node.items():
            # why here: the place of such a key could not be printed either
            yield pointer, key
            yield from _texts(value, f"{pointer}/{escape(key)}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _texts(value, f"{pointer}/{index}")
