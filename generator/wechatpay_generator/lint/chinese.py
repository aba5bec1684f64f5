"""Rules about Chinese: what has a Chinese text or term, and that one English term has one Chinese word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from wechatpay_generator.glossary import (
    ENUM_ZH,
    HAN,
    ZH,
    Glossary,
    component_term,
    is_term,
    make_glossary,
    token_term,
)
from wechatpay_generator.lint.rule_table import rule
from wechatpay_generator.lint.spec_tree import Place, Problem, SpecTree
from wechatpay_generator.spec_files import escape

_LONGEST_SUMMARY: Final = 40
_ENGLISH_TERM: Final = re.compile("[a-z0-9]+([ -][a-z0-9]+)*")


@rule("chinese", "operations and events have an x-wechatpay-zh, components a Chinese term in brackets or that mark")
def check_chinese(tree: SpecTree) -> Iterator[Problem]:
    for operation in tree.operations:
        value = operation.place.get(ZH)
        if value is None:
            yield operation.place.problem(f"add {ZH}: what the summary says, in one Chinese line of our own words")
        elif not isinstance(value, str) or not HAN.search(value):
            yield operation.place.problem("write it in Chinese", f"/{ZH}")
        elif len(value) > _LONGEST_SUMMARY or value.endswith(("。", ".")):
            yield operation.place.problem(f"at most {_LONGEST_SUMMARY} characters, without a full stop", f"/{ZH}")
    for place in _schema_components(tree):
        if component_term(place.node) is None:
            yield place.problem("name it in Chinese, in brackets in the description: Merchant number (商户号)")


@rule(
    "enum-chinese", "each value of an enum has a Chinese term: that of the glossary, or another in x-wechatpay-enum-zh"
)
def check_enum_chinese(tree: SpecTree) -> Iterator[Problem]:
    glossary = _glossary(tree)
    used = set()
    for place in tree.of_kind("schemas"):
        own, tokens = place.mapping(ENUM_ZH), [str(token) for token in place.items("enum")]
        used.update(tokens)
        for token in own:
            if token not in tokens:
                yield place.problem(f"{token} is no value of the enum; remove it", f"/{ENUM_ZH}/{escape(str(token))}")
            elif own[token] == glossary.tokens.get(token):
                yield place.problem("the glossary says the same; remove it here", f"/{ENUM_ZH}/{escape(token)}")
        if tree.is_component(place):
            for index, token in enumerate(tokens):
                if token_term(place.node, token, glossary) is None:
                    yield place.problem(f"say what {token} is called in Chinese, in {ENUM_ZH}", f"/enum/{index}")
    file = tree.glossary_file
    if file is not None:
        for token in glossary.tokens:
            if token not in used:
                yield Problem(file, f"/tokens/{escape(token)}", f"no enum has the value {token}; remove it")


@rule("glossary", "spec/glossary.yaml has one Chinese word for each English term, and one for each token")
def check_glossary(tree: SpecTree) -> Iterator[Problem]:
    file = tree.glossary_file
    if file is None:
        return
    for name in file.data.keys() - {"terms", "tokens"}:
        yield Problem(file, f"/{escape(name)}", "it has two mappings, terms and tokens; remove this")
    for section in ("terms", "tokens"):
        entries = file.data.get(section, {})
        if not isinstance(entries, dict):
            yield Problem(file, f"/{section}", "make it a mapping")
            continue
        for name, entry in entries.items():
            pointer = f"/{section}/{escape(str(name))}"
            if section == "tokens" and not (isinstance(entry, str) and HAN.search(entry)):
                yield Problem(file, pointer, "say the Chinese term")
            elif section == "terms" and not is_term(entry):
                yield Problem(file, pointer, "say {zh: word}, and in not: [words] what is never used for it")
            elif section == "terms" and not _ENGLISH_TERM.fullmatch(str(name)):
                yield Problem(file, pointer, "write the English term in small letters")


@rule("glossary-used", "a Chinese text has the glossary's word for each term of the English one, and no other for it")
def check_words(tree: SpecTree) -> Iterator[Problem]:
    glossary = _glossary(tree)
    finder = _finder(glossary)
    for operation in tree.operations:
        english, chinese = operation.place.get("summary"), operation.place.get(ZH)
        if not isinstance(english, str) or not isinstance(chinese, str):
            continue
        for match in finder.finditer(english.lower()) if finder else ():
            wanted = glossary.terms[match[1]].zh
            if wanted not in chinese:
                yield operation.place.problem(f"{match[1]} is {wanted} in the glossary; use that word", f"/{ZH}")
        yield from _other_words(operation.place, f"/{ZH}", chinese, glossary)
    for place in _schema_components(tree):
        term = component_term(place.node)
        if term is not None:
            yield from _other_words(place, f"/{ZH}" if ZH in place.keys else "/description", term, glossary)
        for token, zh in place.mapping(ENUM_ZH).items():
            yield from _other_words(place, f"/{ENUM_ZH}/{escape(str(token))}", str(zh), glossary)


def _other_words(place: Place, below: str, text: str, glossary: Glossary) -> Iterator[Problem]:
    for english, term in glossary.terms.items():
        for other in term.others:
            if other in text:
                yield place.problem(f"{english} is {term.zh} in the glossary, not {other}; say so in {ZH}", below)


def _finder(glossary: Glossary) -> re.Pattern[str] | None:
    """The pattern of the English terms, longer ones first; None without any."""
    terms = sorted(glossary.terms, key=len, reverse=True)
    return re.compile(rf"\b({'|'.join(map(re.escape, terms))})(?:e?s)?\b") if terms else None


def _glossary(tree: SpecTree) -> Glossary:
    return make_glossary(tree.glossary_file)


def _schema_components(tree: SpecTree) -> Iterator[Place]:
    return (place for place in tree.components if place.kind == "schemas" and isinstance(place.node, dict))
