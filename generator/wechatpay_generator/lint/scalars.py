"""Rules about semantic scalars: what means the same everywhere is one component."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from wechatpay_generator.lint.rule_table import rule
from wechatpay_generator.lint.spec_tree import COMMON, Place, Problem, SpecTree

# Fields whose scalar is not told by its name, and those that must have one before it exists. Other names come
# from the scalars themselves: PlateNumber is that of plate_number.
FIELD_SCALARS: Final = {
    "appid": "AppId",
    "sp_appid": "SpAppId",
    "sub_appid": "SubAppId",
    "mchid": "MchId",
    "sp_mchid": "SpMchId",
    "sub_mchid": "SubMchId",
    "openid": "OpenId",
    "sp_openid": "SpOpenId",
    "sub_openid": "SubOpenId",
    "out_trade_no": "OutTradeNo",
    "notify_url": "NotifyUrl",
    "time": "DateTime",
}
# times have a rule of their own, scalar-reused
_DAY_NAME: Final = re.compile("(^|_)(date|day|month|deadline|thru|period_begin|period_end)$")
_LARGEST_FEN: Final = 2**53 - 1
# The largest whole number that every reader of JSON keeps, and the largest of 32 bits.
_LARGEST: Final = {"int64": 2**53 - 1, "int32": 2**31 - 1}


def _scalars(tree: SpecTree) -> dict[str, Place]:
    return {p.name: p for p in tree.roots if p.file.path == COMMON and p.get("type") not in ("object", "array", None)}


@rule("scalar-reused", f"a field named like a scalar of {COMMON} refers to it; time and *_time texts are DateTime")
def scalar_reused(tree: SpecTree) -> Iterator[Problem]:
    scalars = _scalars(tree)
    by_field = {_field_name(name): name for name in scalars}
    for name, place in _fields(tree):
        wanted = by_field.get(name.replace("_id", "id")) or FIELD_SCALARS.get(name)
        if wanted is None and name.endswith("_time"):
            wanted = "DateTime"
        if wanted is None or _reaches(tree, place, wanted):
            continue
        kind = tree.value(place, "type")
        expected = scalars[wanted].get("type") if wanted in scalars else "string"
        if kind is not None and kind != expected:
            continue  # documented as something else: a plan_id that is a number, a time in seconds
        if any(link.name.endswith(wanted) and tree.is_component(link) for link in tree.chain(place)):
            continue  # a scalar of its own, named after this one: ServiceOrderAttach takes longer texts than Attach
        if wanted == "DateTime" and (tree.value(place, "format") or tree.value(place, "pattern")):
            continue  # a time of another form, such as a bare date
        ref = COMMON.removeprefix("schemas/") if place.file.path.startswith("schemas/") else f"../{COMMON}"
        define = "" if wanted in scalars else f" (define it in {COMMON} first)"
        yield place.problem(f"{name} is a {wanted}: say $ref: '{ref}#/{wanted}'{define}")


def _field_name(scalar: str) -> str:
    """The field of a scalar: plate_number of PlateNumber. Fields are spelt with and without _ before id."""
    return re.sub("(?<!^)(?=[A-Z])", "_", scalar).lower().replace("_id", "id")


def _fields(tree: SpecTree) -> Iterator[tuple[str, Place]]:
    """The schemas of properties and parameters, with the name of the field."""
    for place in tree.of_kind("schemas"):
        if place.step.startswith("/properties/") and not place.is_condition:
            yield place.name, place
        elif place.parent is not None and place.parent.kind == "parameters":
            yield str(place.parent.get("name")), place


def _reaches(tree: SpecTree, place: Place, scalar: str) -> bool:
    return any(link.file.path == COMMON and link.pointer == f"/{scalar}" for link in tree.chain(place))


@rule(
    "day-form", "a text named like a day or the end of a period has a format or a pattern, as one named like a time has"
)
def check_day_form(tree: SpecTree) -> Iterator[Problem]:
    for name, place in _fields(tree):
        if not _DAY_NAME.search(name) or tree.value(place, "type") != "string":
            continue
        if not any(tree.value(place, key) for key in ("format", "pattern", "enum", "contentSchema")):
            yield place.problem(f"say how {name} is written: $ref DateTime or Date, or a pattern such as that of a day")


@rule("money-is-fen", "an amount in fen is a $ref to Fen, an integer from 0 to 9007199254740991")
def money_is_fen(tree: SpecTree) -> Iterator[Problem]:
    for place in tree.of_kind("schemas"):
        is_fen = place.file.path == COMMON and place.pointer == "/Fen"
        if place.get("x-wechatpay-unit") == "fen" and not is_fen:
            yield place.problem(f"refer to Fen of {COMMON} instead", "/x-wechatpay-unit")
        if is_fen:
            limits = {"type": "integer", "minimum": 0, "maximum": _LARGEST_FEN, "x-wechatpay-unit": "fen"}
            for key, value in limits.items():
                if place.get(key) != value:
                    yield place.problem(f"say {key}: {value}")


@rule("integer-bounded", "an integer has format int32 or int64, and a minimum and maximum that it can hold, or an enum")
def integer_bounded(tree: SpecTree) -> Iterator[Problem]:
    for place in tree.of_kind("schemas"):
        if place.get("type") != "integer":
            continue
        largest = _LARGEST.get(str(place.get("format")))
        if largest is None:
            yield place.problem(
                "say format: int64, or int32 where every source does; without it some languages overflow"
            )
        elif place.get("enum") is None:
            low, high = place.get("minimum"), place.get("maximum")
            if not isinstance(low, int) or not isinstance(high, int):
                yield place.problem(
                    f"say minimum and maximum; the largest number that JSON keeps is {_LARGEST['int64']}"
                )
            elif not -largest - 1 <= low <= high <= largest:
                yield place.problem(f"{low} to {high} does not fit into {place.get('format')}")
