"""Chinese terms of a spec: the glossary, and what operations, components and enum values are called in Chinese.

One thing has one home. A component's term is the first one in brackets in its description, or its own mark where that
is another word. An enum value's term stands in the glossary, or in the mark of an enum in which it says something
else. `add_terms` brings all of it into the bundled document, so that a reader of the document needs no glossary.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple

from wechatpay_generator.bundle import BundleError, bundle
from wechatpay_generator.spec_files import SpecFile, SpecFileError, read

FILE: Final = "glossary.yaml"
ZH: Final = "x-wechatpay-zh"
ENUM_ZH: Final = "x-wechatpay-enum-zh"
HAN: Final = re.compile("[\u4e00-\u9fff]")
_TERM: Final = re.compile(r"\(([^()]*[\u4e00-\u9fff][^()]*)\)")


class Term(NamedTuple):
    """An English term: its Chinese word, and words that are never used for it."""

    zh: str
    others: tuple[str, ...]


class Glossary(NamedTuple):
    """The Chinese words of English terms, and what tokens of enums say wherever they stand."""

    terms: dict[str, Term]
    tokens: dict[str, str]


def read_glossary_file(spec_dir: Path) -> SpecFile | None:
    """The file of the glossary; None where a spec has none. Raises SpecFileError for one that cannot be read."""
    return read(spec_dir, FILE) if (spec_dir / FILE).is_file() else None


def make_glossary(file: SpecFile | None) -> Glossary:
    """The glossary that a file holds. What has not the form of an entry is left out, as lint reports it."""
    data = file.data if file is not None and isinstance(file.data, dict) else {}
    terms, tokens = data.get("terms"), data.get("tokens")
    return Glossary(
        {
            english: Term(entry["zh"], tuple(map(str, entry.get("not", ()))))
            for english, entry in (terms if isinstance(terms, dict) else {}).items()
            if is_term(entry)
        },
        {token: zh for token, zh in (tokens if isinstance(tokens, dict) else {}).items() if isinstance(zh, str)},
    )


def is_term(entry: object) -> bool:
    """Whether an entry of the glossary says a Chinese word, and the words that are not used, if any."""
    if not isinstance(entry, dict) or not {"zh"} <= entry.keys() <= {"zh", "not"}:
        return False
    others = entry.get("not", [])
    return isinstance(entry["zh"], str) and isinstance(others, list) and all(isinstance(word, str) for word in others)


# why Any: a schema as it stands in the spec
def component_term(schema: Mapping[str, Any]) -> str | None:
    """The Chinese term of a component; None if it has none."""
    if isinstance(own := schema.get(ZH), str):
        return own
    found = _TERM.search(str(schema.get("description", "")))
    return None if found is None else " ".join(found[1].split())


def token_term(schema: Mapping[str, Any], token: object, glossary: Glossary) -> str | None:
    """The Chinese term of a value of an enum; None if it has none."""
    own = schema.get(ENUM_ZH)
    term = own.get(str(token)) if isinstance(own, dict) else None
    return term if isinstance(term, str) else glossary.tokens.get(str(token))


def add_terms(document: dict[str, Any], glossary: Glossary) -> None:
    """Say in the document itself what each component and each value of an enum is called in Chinese."""
    for schema in document.get("components", {}).get("schemas", {}).values():
        if not isinstance(schema, dict):
            continue
        term = component_term(schema)
        if term is not None:
            schema[ZH] = term
        tokens = {str(token): token_term(schema, token, glossary) for token in schema.get("enum", ())}
        found = {token: zh for token, zh in tokens.items() if zh is not None}
        if found:
            schema[ENUM_ZH] = found


def read_document(spec_dir: Path, files: dict[str, SpecFile] | None = None) -> dict[str, Any]:
    """The spec below `spec_dir` as one document, with the Chinese terms of everything in it.

    `files` are those that were read already, by path; those that are read here join them.

    Raises BundleError where it cannot be bundled, or where the glossary cannot be read.
    """
    document = bundle(spec_dir, files)
    try:
        file = read_glossary_file(spec_dir)
    except SpecFileError as error:
        raise BundleError(error.file, error.line, error.pointer, error.message) from None
    add_terms(document, make_glossary(file))
    return document
