"""Rules about what is said in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from wechatpay_generator.lint.rule_table import rule
from wechatpay_generator.lint.spec_tree import COMMON, Place, Problem, SpecTree, is_webhook_file

SENSITIVE: Final = "x-wechatpay-sensitive"
# other words for a thing, and the word for it
_OTHER_WORDS: Final = {
    r"merchants? (one|it|they|an? [a-z]+|the [a-z ]+) acts? for": "sub-merchant",
    "secondary merchant": "sub-merchant",
}
_ENGLISH: Final = re.compile("[A-Za-z]{2,}")
_CHINESE_TERM: Final = re.compile(r"\([^()]*[\u4e00-\u9fff][^()]*\)")


def _is_text(value: object) -> bool:
    return isinstance(value, str) and _ENGLISH.search(value) is not None


def is_bilingual(value: object) -> bool:
    """Whether a value is an English text with a Chinese term in brackets."""
    return _is_text(value) and _CHINESE_TERM.search(str(value)) is not None


def _adds_to_another(place: Place) -> bool:
    """Whether a schema only narrows what is described elsewhere: a condition, or the body of an event."""
    return place.is_condition or (place.kind == "schemas" and is_webhook_file(place.file.path))


@rule("described", "every property, parameter and component has a description in English, own or by its $ref")
def check_descriptions(tree: SpecTree) -> Iterator[Problem]:
    for place in tree.places:
        is_property = place.kind == "schemas" and place.step.startswith("/properties/")
        is_component = place.parent is None and place.kind == "schemas"
        if not (is_property or is_component or place.kind == "parameters") or _adds_to_another(place):
            continue
        if "description" in place.keys and not _is_text(place.get("description")):
            yield place.problem("describe it in English, the Chinese term in brackets", "/description")
        elif not {"description", "$ref"} & place.keys:
            # with a $ref, the component that it names is described, or has this finding itself
            yield place.problem("add a description: one English line, the Chinese term in brackets")


@rule("encryption-described", "what is encrypted on the wire says so in its description: many tools show no marks")
def check_encryption(tree: SpecTree) -> Iterator[Problem]:
    for place in tree.places:
        if place.kind not in ("schemas", "parameters") or "description" not in place.keys:
            continue
        schemas = [child for child in place.children if place.kind == "parameters" and child.kind == "schemas"]
        if not any(tree.value(part, SENSITIVE) for part in (place, *schemas)):
            continue
        if "encrypted" not in _description(place):
            yield place.problem("say in it that the field is encrypted on the wire", "/description")
        elif tree.value(place, "maxLength") and "plain text" not in _description(place):
            yield place.problem("say in it that the limits are those of the plain text", "/description")


@rule("one-word", "what has a name here goes by that name in every text")
def check_words(tree: SpecTree) -> Iterator[Problem]:
    for place in tree.places:
        for key in ("summary", "description"):
            text = place.get(key)
            for other, word in _OTHER_WORDS.items():
                if isinstance(text, str) and re.search(other, text, re.IGNORECASE):
                    yield place.problem(f"say {word}", f"/{key}")


@rule("scalar-bilingual", f"scalars of {COMMON} name the Chinese term in brackets")
def scalar_bilingual(tree: SpecTree) -> Iterator[Problem]:
    for place in tree.roots:
        if place.file.path != COMMON or place.get("type") in ("object", "array"):
            continue
        value = tree.value(place, "description")
        if isinstance(value, str) and not _CHINESE_TERM.search(value):
            yield place.problem("add the Chinese term in brackets, as in: Merchant number (商户号)", "/description")


@rule("enum-explained", "an enum is a component whose description names each token in `backticks`")
def enum_explained(tree: SpecTree) -> Iterator[Problem]:
    for place in tree.of_kind("schemas"):
        tokens = place.items("enum")
        if not tokens or _adds_to_another(place):
            continue
        if not tree.is_component(place):
            yield place.problem("make the enum a component of the area and refer to it", "/enum")
            continue
        for index, token in enumerate(tokens):
            if f"`{token}`" not in _description(place):
                yield place.problem(f"say in the description what `{token}` means", f"/enum/{index}")


def _description(place: Place) -> str:
    value = place.get("description")
    return value if isinstance(value, str) else ""
