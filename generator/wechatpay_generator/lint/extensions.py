"""The x-wechatpay- extensions: the list of them, where each may stand and what its value looks like."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple

from wechatpay_generator import defaults
from wechatpay_generator.bill_offers import IN_REPLY as BILL_IN_REPLY
from wechatpay_generator.bill_offers import MARK as BILL
from wechatpay_generator.bill_offers import ROWS
from wechatpay_generator.caveats import RESTRICTED, RESTRICTIONS, UNKNOWN, UNKNOWNS
from wechatpay_generator.lint.rule_table import rule
from wechatpay_generator.lint.spec_tree import Problem, SpecTree


class Extension(NamedTuple):
    """Where an extension may stand (kinds of document_tree), what its value is, and a test for that."""

    kinds: frozenset[str]
    value: str
    fits: Callable[[Any], bool]


UNITS: Final = ("fen", "second", "minute", "hour", "day", "1/10000")
CHARSETS: Final = ("bmp", "any")
DIGESTS: Final = ("SHA256", "SM3")
OUTCOME_LISTS: Final = ("took-effect", "not-yet", "failed")
OUTCOME_KEYS: Final = frozenset({"state", *OUTCOME_LISTS, "undecidable", "wait", "same"})
FINAL_LISTS: Final = ("final", "open")
# how one page follows another, with the keys that the mark must and may have
PAGES: Final[dict[str, tuple[frozenset[str], frozenset[str]]]] = {
    "offset": (frozenset({"items", "offset", "limit"}), frozenset({"total"})),
    "page": (frozenset({"items", "page", "size"}), frozenset({"total", "first"})),
    "token": (frozenset({"items", "token", "next-token"}), frozenset({"size", "total"})),
    "next": (frozenset({"items", "next"}), frozenset()),
}
_UPLOAD_KEYS: Final = frozenset({"part", "digest", "algorithm"})
# not every upload says how the file is called, how large it may be and of which kind
_UPLOAD_LIMITS: Final = frozenset({"filename", "max-bytes", "extensions"})


def _is_text(value: object) -> bool:
    return isinstance(value, str) and value != ""


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(map(_is_text, value)) and len(set(value)) == len(value)


def _is_key(value: object) -> bool:
    if not isinstance(value, dict) or not {"subject"} <= value.keys() <= {"subject", "once"}:
        return False
    return (value["subject"] == [] or _is_texts(value["subject"])) and ("once" not in value or _is_texts(value["once"]))


def _is_date(value: object) -> bool:
    if not isinstance(value, str) or not re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        return False
    try:
        datetime.date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _is_unknown(value: object) -> bool:
    return _is_texts(value) and value == [each for each in UNKNOWNS if each in value]  # type: ignore[operator]


def _is_true(value: object) -> bool:
    return value is True


def _is_idempotency(value: object) -> bool:
    return (
        isinstance(value, dict)
        and "key" in value
        and set(value) <= {"key", "query", "with", "from", "repeat"}
        and all(_is_text(value.get(name, "none")) for name in ("key", "query"))
        and isinstance(value.get("with", {}), dict)
        and ("from" not in value or _is_paths(value["from"]))
        and value.get("repeat", False) is False
    )


def _is_paths(value: object) -> bool:
    return isinstance(value, dict) and bool(value) and all(map(_is_text, (*value, *value.values())))


def _is_outcome(value: object) -> bool:
    if not isinstance(value, dict) or not value.keys() <= OUTCOME_KEYS:
        return False
    wait, undecidable = value.get("wait", 1), value.get("undecidable", True)
    return (
        _is_text(value.get("state", "none"))
        and all(_is_texts(value.get(name, ["none"])) for name in OUTCOME_LISTS)
        and (undecidable is True or _is_texts(undecidable))
        and _is_count(wait)
        and ("same" not in value or _is_paths(value["same"]))
    )


def _is_final(value: object) -> bool:
    if not isinstance(value, dict) or not _is_waits(value.get("ask-after", [1])):
        return False
    if "found" in value:
        return value["found"] is True and value.keys() <= {"found", "ask-after"}
    return (
        {"state"} < value.keys() - {"ask-after"} <= {"state", *FINAL_LISTS}
        and _is_text(value["state"])
        and all(_is_texts(value.get(name, ["none"])) for name in FINAL_LISTS)
    )


def _is_waits(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(map(_is_count, value)) and value == sorted(value)


def _has_texts(value: object, *keys: str) -> bool:
    return isinstance(value, dict) and set(value) == set(keys) and all(map(_is_text, value.values()))


def _is_hash(value: object) -> bool:
    return _has_texts(value, "type", "value")


def _is_bill(value: object) -> bool:
    return (
        isinstance(value, dict)
        and {*BILL_IN_REPLY, "rows"} <= set(value) <= {*BILL_IN_REPLY, "rows", "kind", "day", "gzip"}
        and all(map(_is_text, (text for key, text in value.items() if key != "gzip")))
        and value["rows"] in ROWS
        and re.fullmatch("[a-z][a-z-]*", value.get("kind", "none")) is not None
        and _is_paths(value.get("gzip", {"none": "none"}))
    )


def _is_codes(value: object) -> bool:
    # facts in the table, numbers elsewhere: the rules about error codes tell them apart
    return isinstance(value, dict) and all(isinstance(given, dict | str | int) for given in value.values())


def _is_pages(value: object) -> bool:
    if not isinstance(value, dict):
        return False
    kind = next((kind for kind in PAGES if kind in value), None)
    if kind is None or type(value.get("first", 0)) is not int:
        return False
    required, optional = PAGES[kind]
    texts = {key: text for key, text in value.items() if key != "first"}
    return required <= value.keys() <= required | optional and all(map(_is_text, texts.values()))


def _is_upload(value: object) -> bool:
    if not isinstance(value, dict) or not _UPLOAD_KEYS <= set(value) <= _UPLOAD_KEYS | _UPLOAD_LIMITS:
        return False
    size, extensions = value.get("max-bytes", 1), value.get("extensions", ["any"])
    return (
        all(_is_text(value.get(key, "none")) for key in ("part", "filename", "digest"))
        and value["algorithm"] in DIGESTS
        and _is_count(size)
        and _is_texts(extensions)
        and all(re.fullmatch("[a-z0-9]+", extension) for extension in extensions)
    )


def _extension(kinds: str, value: str, fits: Callable[[Any], bool]) -> Extension:
    return Extension(frozenset(kinds.split()), value, fits)


EXTENSIONS: Final[dict[str, Extension]] = {
    "x-wechatpay-name": _extension("operation", "a text", _is_text),
    "x-wechatpay-private": _extension("operation", "true", _is_true),
    RESTRICTED: _extension(
        "operation", f"one of {', '.join(RESTRICTIONS)}", lambda value: value in tuple(RESTRICTIONS)
    ),
    UNKNOWN: _extension("operation", f"a list of {', '.join(UNKNOWNS)}, each once and in that order", _is_unknown),
    "x-wechatpay-zh": _extension("operation schemas", "a text", _is_text),
    "x-wechatpay-enum-zh": _extension("schemas", "{token: Chinese term}", _is_paths),
    "x-wechatpay-source": _extension("operation", "a list of different URLs", _is_texts),
    "x-wechatpay-sensitive": _extension(
        "schemas parameters", "platform or merchant", lambda value: value in ("platform", "merchant")
    ),
    "x-wechatpay-unit": _extension("schemas", f"one of {', '.join(UNITS)}", lambda value: value in UNITS),
    "x-wechatpay-max-bytes": _extension("schemas", "a number of bytes, 1 or more", _is_count),
    "x-wechatpay-charset": _extension("schemas", f"one of {', '.join(CHARSETS)}", lambda value: value in CHARSETS),
    defaults.MARK: _extension("schemas", f"one of {', '.join(defaults.NAMES)}", lambda value: value in defaults.NAMES),
    "x-wechatpay-unsigned-response": _extension("operation", "true", _is_true),
    "x-wechatpay-unsigned-request": _extension("operation", "true", _is_true),
    "x-wechatpay-signed-part": _extension("operation", "the name of a multipart part", _is_text),
    "x-wechatpay-idempotency": _extension(
        "operation", "{key: field, query: operationId, with: arguments, repeat: false}", _is_idempotency
    ),
    "x-wechatpay-outcome": _extension(
        "operation",
        "{state: path, took-effect: [states], not-yet: [states], failed: [states], undecidable: [states] or true, "
        "wait: seconds, same: {path in the request: path in the reply}}, each where it applies",
        _is_outcome,
    ),
    "x-wechatpay-final": _extension(
        "operation",
        "{state: path, final: [states], open: [states]} with one of the lists at least, or {found: true}; and where "
        "known ask-after: [seconds], none shorter than the one before",
        _is_final,
    ),
    "x-wechatpay-safe": _extension("operation", "true", _is_true),
    "x-wechatpay-identifiers": _extension("operation", "{path in the request: path in the reply}", _is_paths),
    "x-wechatpay-next": _extension("operation", "an operationId", _is_text),
    "x-wechatpay-retired": _extension("operation", "a date such as '2019-12-16'", _is_date),
    "x-wechatpay-superseded-by": _extension("operation", "a list of operationIds", _is_texts),
    "x-wechatpay-mode": _extension("operation", "a list", lambda value: isinstance(value, list)),
    "x-tagGroups": _extension("document", "a list", lambda value: isinstance(value, list)),
    "x-wechatpay-response-hash": _extension("operation", "{type: field, value: field}", _is_hash),
    BILL: _extension(
        "operation",
        f"{{url: field, type: field, value: field, rows: {' or '.join(ROWS)}}}, and where known kind: lower-case-name, "
        "day: parameter, gzip: {parameter: value}",
        _is_bill,
    ),
    "x-wechatpay-error-codes": _extension(
        "document responses operation", "{CODE: status}, in openapi.yaml {CODE: {outcome: …, text: …}}", _is_codes
    ),
    "x-wechatpay-pages": _extension(
        "operation",
        "{items: path, offset: name, limit: name, total: path}, {items: path, page: name, size: name, total: path, "
        "first: number}, {items: path, token: name, next-token: path, size: name, total: path} or "
        "{items: path, next: path}",
        _is_pages,
    ),
    "x-wechatpay-upload": _extension(
        "operation",
        f"{{part: name, digest: field, algorithm: {' or '.join(DIGESTS)}}}, and where known filename: field, "
        "max-bytes: number, extensions: [lower case, without a dot]",
        _is_upload,
    ),
    "x-wechatpay-known-by": _extension("schemas", "a list of different field names", _is_texts),
    "x-wechatpay-event-key": _extension(
        "schemas", "{subject: [fields], once: [fields]}, without once where an event may say the same again", _is_key
    ),
    "x-wechatpay-original-types": _extension("operation", "a list of different texts", _is_texts),
}


@rule("known-extension", "only the extensions of the list, each at its place and with its kind of value")
def check_extension(tree: SpecTree) -> Iterator[Problem]:
    for place in tree.places:
        if not isinstance(place.node, dict):
            continue
        for key, value in place.node.items():
            if not key.startswith("x-"):
                continue
            extension = EXTENSIONS.get(key)
            if extension is None:
                yield place.problem(f"{key} is not in the list of extensions; add it there or remove it", f"/{key}")
            elif place.kind not in extension.kinds:
                kinds = " or ".join(sorted(extension.kinds))
                yield place.problem(f"{key} belongs to {kinds}; move it there", f"/{key}")
            elif not extension.fits(value):
                yield place.problem(f"the value is {extension.value}", f"/{key}")
