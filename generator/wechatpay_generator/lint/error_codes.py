"""Rules about error codes: the table of what they mean, and which an operation answers with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from wechatpay_generator.lint.replies import SHARED_ERRORS
from wechatpay_generator.lint.rule_table import rule
from wechatpay_generator.lint.spec_tree import Fault, Place, SpecTree
from wechatpay_generator.lint.texts import is_bilingual
from wechatpay_generator.spec_files import escape

MARK: Final = "x-wechatpay-error-codes"

_CODE: Final = re.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*")


def _shared(tree: SpecTree) -> dict[str, Place]:
    """The shared responses of openapi.yaml by status."""
    by_name = {name: status for status, name in SHARED_ERRORS.items()}
    return {
        by_name[place.name]: place
        for place in tree.of_kind("responses")
        if place.parent is not None and place.parent.kind == "components" and place.name in by_name
    }


@rule("error-table", f"{MARK} of openapi.yaml says of each code what it means, in English and (中文)")
def error_table(tree: SpecTree) -> Iterator[Fault]:
    if tree.document is None:
        return
    if MARK not in tree.document.keys:
        yield tree.document.fault(f"add {MARK}: {{CODE: 'what it means and what to do (中文)'}}")
    for code, text in tree.document.mapping(MARK).items():
        below = f"/{MARK}/{escape(code)}"
        if not _CODE.fullmatch(code):
            yield tree.document.fault("spell the code in capitals, with _ between its words", below)
        elif not is_bilingual(text):
            yield tree.document.fault("say what it means and what to do, the Chinese term in brackets", below)


@rule("shared-codes", f"each shared response of openapi.yaml lists its codes in {MARK}, with its own status")
def shared_codes(tree: SpecTree) -> Iterator[Fault]:
    for status, response in _shared(tree).items():
        codes = response.mapping(MARK)
        if not codes:
            yield response.fault(f"list the codes that every operation may answer with: {MARK}: {{CODE: {status}}}")
        yield from _unknown(tree, response)
        for code, given in codes.items():
            if given != int(status):
                yield response.fault(f"the status of this response is {status}", f"/{MARK}/{escape(code)}")


@rule("error-codes", f"{MARK} of an operation lists its codes beyond the shared ones, with a status from 400 to 599")
def error_codes(tree: SpecTree) -> Iterator[Fault]:
    shared = {code: place.name for place in _shared(tree).values() for code in place.mapping(MARK)}
    for operation in tree.operations:
        if operation.is_webhook:
            continue
        if MARK not in operation.place.keys:
            yield operation.place.fault(f"add {MARK}: {{CODE: status}}, {{}} if the shared codes are all")
        yield from _unknown(tree, operation.place)
        for code, status in operation.place.mapping(MARK).items():
            below = f"/{MARK}/{escape(code)}"
            if code in shared:
                yield operation.place.fault(f"it is a code of the shared response {shared[code]}; remove it", below)
            elif not _is_error_status(status):
                yield operation.place.fault("say the HTTP status it comes with, from 400 to 599", below)


def _unknown(tree: SpecTree, place: Place) -> Iterator[Fault]:
    table = tree.document.mapping(MARK) if tree.document is not None else {}
    for code in place.mapping(MARK):
        if code not in table:
            yield place.fault(f"say in the table of openapi.yaml what {code} means", f"/{MARK}/{escape(code)}")


def _is_error_status(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 400 <= value <= 599
