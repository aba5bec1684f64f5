"""Rules about error codes: the table of what is known of them, and which an operation answers with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from wechatpay_generator.lint.replies import SHARED_ERRORS
from wechatpay_generator.lint.rule_table import rule
from wechatpay_generator.lint.spec_tree import Place, Problem, SpecTree
from wechatpay_generator.lint.texts import is_bilingual
from wechatpay_generator.spec_files import escape

MARK: Final = "x-wechatpay-error-codes"

OUTCOMES: Final = ("refused", "unknown", "pending")

_FLAGS: Final = ("before-acceptance", "repeat", "absent")
_KEYS: Final = ("outcome", *_FLAGS, "wait", "text")
_CODE: Final = re.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*")


def _find_shared_replies(tree: SpecTree) -> dict[str, Place]:
    """The shared responses of openapi.yaml by status."""
    by_name = {name: status for status, name in SHARED_ERRORS.items()}
    return {
        by_name[place.name]: place
        for place in tree.of_kind("responses")
        if place.parent is not None and place.parent.kind == "components" and place.name in by_name
    }


@rule("error-table", f"{MARK} of openapi.yaml says of each code its outcome and what it means, in English and (中文)")
def error_table(tree: SpecTree) -> Iterator[Problem]:
    if tree.document is None:
        return
    if MARK not in tree.document.keys:
        yield tree.document.problem(
            f"add {MARK}: {{CODE: {{outcome: …, text: 'what it means and what to do (中文)'}}}}"
        )
    spellings: dict[str, str] = {}
    for code, facts in tree.document.mapping(MARK).items():
        below = f"/{MARK}/{escape(code)}"
        if not _CODE.fullmatch(code):
            yield tree.document.problem("spell the code in capitals, with _ between its words", below)
        elif not isinstance(facts, dict):
            yield tree.document.problem("say {outcome: …, text: …} of the code", below)
        else:
            first = spellings.setdefault(code.replace("_", ""), code)
            if first != code:
                yield tree.document.problem(f"{first} has the same letters, and both spellings are one code", below)
            for key, message in _wrong_facts(facts):
                yield tree.document.problem(message, f"{below}/{escape(key)}" if key in facts else below)


def _wrong_facts(facts: dict[str, object]) -> Iterator[tuple[str, str]]:
    """What is wrong with the facts of a code: the key and the fix."""
    outcome = facts.get("outcome")
    for key in facts:
        if key not in _KEYS:
            yield key, f"{key} is none of {', '.join(_KEYS)}; remove it"
    if outcome not in OUTCOMES:
        yield "outcome", f"say outcome: {', '.join(OUTCOMES[:-1])} or {OUTCOMES[-1]}"
    if not is_bilingual(facts.get("text")):
        yield "text", "say in text what it means and what to do, the Chinese term in brackets"
    for flag in _FLAGS:
        if flag in facts and facts[flag] is not True:
            yield flag, f"say {flag}: true or remove it"
        elif flag in facts and outcome != "refused":
            yield flag, f"{flag} is said of refusals; remove it, or say outcome: refused"
    if "wait" in facts and outcome != "pending":
        yield "wait", "wait is said of what is pending; remove it, or say outcome: pending"
    elif outcome == "pending" and not _is_seconds(facts.get("wait")):
        yield "wait", "say in wait how many seconds to wait before the query, 1 or more"


def _is_seconds(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


@rule("shared-codes", f"each shared response of openapi.yaml lists its codes in {MARK}, with its own status")
def check_shared_codes(tree: SpecTree) -> Iterator[Problem]:
    for status, response in _find_shared_replies(tree).items():
        codes = response.mapping(MARK)
        if not codes:
            yield response.problem(f"list the codes that every operation may answer with: {MARK}: {{CODE: {status}}}")
        yield from _unknown(tree, response)
        for code, given in codes.items():
            if given != int(status):
                yield response.problem(f"the status of this response is {status}", f"/{MARK}/{escape(code)}")


@rule("error-codes", f"{MARK} of an operation lists its codes beyond the shared ones, with a status from 400 to 599")
def error_codes(tree: SpecTree) -> Iterator[Problem]:
    shared = {code: place.name for place in _find_shared_replies(tree).values() for code in place.mapping(MARK)}
    for operation in tree.operations:
        if operation.is_webhook:
            continue
        if MARK not in operation.place.keys:
            yield operation.place.problem(f"add {MARK}: {{CODE: status}}, {{}} if the shared codes are all")
        yield from _unknown(tree, operation.place)
        for code, status in operation.place.mapping(MARK).items():
            below = f"/{MARK}/{escape(code)}"
            if code in shared:
                yield operation.place.problem(f"it is a code of the shared response {shared[code]}; remove it", below)
            elif not _is_error_status(status):
                yield operation.place.problem("say the HTTP status it comes with, from 400 to 599", below)


def _unknown(tree: SpecTree, place: Place) -> Iterator[Problem]:
    table = tree.document.mapping(MARK) if tree.document is not None else {}
    for code in place.mapping(MARK):
        if code not in table:
            yield place.problem(f"say in the table of openapi.yaml what {code} means", f"/{MARK}/{escape(code)}")


def _is_error_status(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 400 <= value <= 599
