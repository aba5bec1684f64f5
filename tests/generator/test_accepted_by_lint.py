"""What lint accepts, generate accepts: constructs of OpenAPI, alone and in pairs, written into the small spec."""

from __future__ import annotations

import importlib
import itertools
import pkgutil
import sys
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from small_spec import CLEAN, ROOT, C, P, S, W
from test_lint import lines, write
from wechatpay_generator.build import generate
from wechatpay_generator.bundle import BundleError
from wechatpay_generator.failure import GenerationError
from wechatpay_generator.lint import RULES, Finding, lint
from wechatpay_generator.lint.generation import GENERATES
from wechatpay_generator.project import ClientProject

from tests.profiles import limit_examples, turns

INTEGER = "type: integer, format: int32, minimum: 0, maximum: 1000"
TEXT = "type: string, x-wechatpay-charset: any"
WEIGHT = f"weight: {{{INTEGER}, description: Weight in grams}}"
REMARK = "remark: {type: string, description: Words on it}"
DEPRECATED = "    deprecated: true\n"
JSON_BODY = "application/json:\n          schema: {$ref: '../schemas/toy_shop.yaml#/OrderRequest'}"
DONE = "'204': {description: Ordered}"
DELETE = "order:\n  parameters:\n    - {$ref: '../openapi.yaml#/components/parameters/Number'}\n"
TAKEN = "      '204': {$ref: '../openapi.yaml#/components/responses/NotificationTaken'}\n"
ANSWERED = """\
      '200':
        description: Which box
        content:
          application/json: {schema: {$ref: '../schemas/toy_shop.yaml#/Box'}, example: {colour: RED}}
"""


class Construct(NamedTuple):
    """One change to one file of the small spec."""

    file: str
    old: str
    new: str

    def __str__(self) -> str:
        return self.new.strip()[:60]


def request(schema: str) -> Construct:
    """A field of a request."""
    return Construct(S, WEIGHT, f"weight: {{{schema}, description: Weight in grams}}")


def reply(schema: str) -> Construct:
    """A field of a reply."""
    return Construct(S, REMARK, f"remark: {{{schema}, description: Words on it}}")


def query(schema: str, more: str = "", place: str = "query") -> Construct:
    """A parameter of a lookup."""
    one = f"{{name: kind, in: {place}, description: Which kind, schema: {{{schema}}}, example: A{more}}}"
    return Construct(P, DEPRECATED, f"{DEPRECATED}    parameters:\n      - {one}\n")


SCHEMAS = (
    *(f"{TEXT}, pattern: '{pattern}'" for pattern in ("(", "[a", "a{2,1}", "^(?=a)b$", "\\p{Han}+", "(a)\\1", "*")),
    *(f"{TEXT}, format: {name}" for name in ("date-time", "uuid", "date", "email", "uri", "binary", "byte")),
    *(f"{TEXT}, default: {value}" for value in ("a", "7", "true", "[a]", "null")),
    *(f"{INTEGER}, default: {value}" for value in ("7", "'7'", "1.5", "true", "many")),
    *("type: boolean, default: true", "type: boolean, default: 'yes'", "type: number", "type: number, default: x"),
    *(f"{TEXT}, const: A", "const: A", "const: 7", "const: null", "const: [a]", "const: {a: 1}"),
    *("type: array", f"type: array, items: {{{TEXT}}}", f"type: array, items: {{{TEXT}}}, default: [a]"),
    *("type: array, prefixItems: [{type: string}]", f"type: array, items: {{type: array, items: {{{TEXT}}}}}"),
    *("type: 'null'", "type: [string, 'null'], x-wechatpay-charset: any", "type: [string, integer]", "type: []"),
    *("type: text", "type: 7", "anyOf: []", "anyOf: [{type: string}, {type: integer}]", "oneOf: [{}, {}]"),
    *("anyOf: [{anyOf: [{type: string}, {type: 'null'}]}, {type: integer}]", "allOf: [{type: string}]", "not: {}"),
    *("allOf: [{type: string}, {type: integer}]", "$ref: '#/Colour'", "$ref: '#/Links'", "allOf: [{$ref: '#/Links'}]"),
    *("anyOf: [{$ref: '#/Links'}, {$ref: '#/Order'}]", "anyOf: [{$ref: '#/Links'}, {type: 'null'}]"),
    *("anyOf: [{$ref: '#/Nothing'}]", "oneOf: [{$ref: '#/Colour'}, {$ref: '#/State'}]", "enum: [A, 7]", "enum: []"),
    *(f"{TEXT}, contentMediaType: application/json, contentSchema: {{type: integer}}", f"{TEXT}, readOnly: true"),
    *(f"{TEXT}, deprecated: true", f"{TEXT}, minLength: 9, maxLength: 3", f"{INTEGER}, multipleOf: 0"),
    *("type: object", "type: object, additionalProperties: {type: string}", "type: object, additionalProperties: true"),
)  # fmt: skip
CONSTRUCTS = (
    *(kind(schema) for schema in SCHEMAS for kind in (request, reply)),
    *(query(schema) for schema in SCHEMAS if schema.startswith(TEXT)),
    *(query(TEXT, place=place) for place in ("path", "cookie", "body")),
    *(query(TEXT, more) for more in (", style: deepObject", ", explode: true", ", required: true")),
    *(query(TEXT, more) for more in (", allowEmptyValue: true", ", content: {application/json: {}}", ", style: 7")),
    *(
        Construct(P, JSON_BODY, JSON_BODY.replace("application/json", kind))
        for kind in ("application/x-www-form-urlencoded", "text/xml", "application/vnd.api+json", "'*/*'", "text/plain")
    ),
    *(
        Construct(P, "application/pdf:\n            schema: {type: string, contentMediaType: application/pdf}",
                  f"{kind}:\n            schema: {{type: string, contentMediaType: {kind}}}")
        for kind in ("image/*", "text/csv", "application/xml", "'*/*'", "a/b/c")
    ),
    *(Construct(P, DONE, DONE.replace("204", status)) for status in ("200", "2XX")),
    Construct(P, DONE, f"default: {{description: Ordered}}\n      {DONE}"),
    *(Construct(S, "Links:\n", f"{name}:\n") for name in ("Response", "Client", "List", "Any", "Links2", "None")),
    *(
        Construct(S, "next: {type: string", f"{name}: {{type: string")
        for name in ("class", "self", "'1'", "'-'", "a-b", "to_dict", "_x", "'微信'", "__init__", "None", "violations")
    ),
    *(
        Construct(P, f"toy_shop.{old}", f"toy_shop.{new}")
        for old, new in (("upload_picture", "print"), ("upload_picture", "parsing"), ("download_receipt", "models"))
    ),
    *(
        Construct(ROOT, "/v3/toy-shop/pictures:", f"/v3/toy-shop/{segment}:")
        for segment in ("get", "class", "a.b", "'a:b'", "{out_trade_no}", "pages", "_x", "1", "stream")
    ),
    *(
        Construct(P, "{items: data, offset: offset, limit: limit, total: total_count}", f"{{items: data, {mark}}}")
        for mark in (
            "page: offset, size: limit, total: total_count",
            "page: offset, size: limit, first: 0",
            "token: offset, next-token: links/next",
            "token: offset, next-token: links/next, size: limit",
        )
    ),
    Construct(
        P,
        "          application/pdf:\n",
        "          text/csv: {schema: {type: string, contentMediaType: text/csv}}\n          application/pdf:\n",
    ),
    Construct(P, DELETE, f"{DELETE}  summary: One order\n"),
    Construct(P, "x-wechatpay-idempotency: {", "callbacks: {}\n    x-wechatpay-idempotency: {"),
    Construct(P, "x-wechatpay-idempotency: {", "security: []\n    x-wechatpay-idempotency: {"),
    Construct(W, "ORDER.PAID", "ORDER.paid"),
    *(Construct(W, old, ANSWERED + kept) for old, kept in ((TAKEN, ""), (TAKEN, TAKEN))),
    Construct(P, "toy_shop.get_order}", "toy_shop.get_order, from: {out_trade_no: out_trade_no}}"),
    Construct(C, "minLength: 1\n", "minLength: 1\n  default: A2\n"),
)  # fmt: skip


def apply(changes: list[Construct]) -> dict[str, str]:
    files = dict(CLEAN)
    for change in changes:
        files[change.file] = files[change.file].replace(change.old, change.new)
    return files


_numbers = itertools.count()


def make_client(spec: Path, target: Path, package: str) -> list[Finding]:
    """What lint finds. Where that is nothing, the client is there, made once and not by the last rule before."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delitem(RULES, GENERATES)
        findings = lint(spec)
    if not findings:
        try:
            generate(spec, target, package)
        except (BundleError, GenerationError):
            findings = lint(spec)
            if not findings:
                raise  # lint accepts what generate refuses
    return findings


def check(folder: Path, changes: list[Construct], *, generated: bool = True) -> bool:
    """Whether lint accepts the changes; if so, each module of its client loads (`generated`)."""
    spec = write(folder, apply(changes))
    package = f"accepted_client_{next(_numbers)}"
    # it raises nothing, whatever the spec holds
    findings = make_client(spec, folder / "client", package) if generated else lint(spec)
    if findings:
        assert all(finding.line >= 1 and finding.message for finding in findings), lines(findings)
        assert not any("openapi_python_client" in finding.message for finding in findings), lines(findings)
        return False
    if not generated:
        return True
    sys.path.insert(0, str(folder / "client"))
    try:
        root = importlib.import_module(package)
        for found in pkgutil.walk_packages(root.__path__, f"{package}."):
            importlib.import_module(found.name)
    finally:
        sys.path.remove(str(folder / "client"))
        for name in [name for name in sys.modules if name.split(".")[0] == package]:
            del sys.modules[name]
    return True


def test_every_construct_applies_to_the_small_spec() -> None:
    assert [str(change) for change in CONSTRUCTS if change.old not in CLEAN[change.file]] == []


@pytest.fixture(autouse=True)
def unformatted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ClientProject, "_run_post_hooks", lambda self: None)


def test_each_construct_is_found_or_becomes_a_client(tmp_path: Path) -> None:
    accepted = []
    # Lint makes the client of each already. That it also loads is tried of a part in a quick run.
    tried = turns(0, 4)
    for number, change in enumerate(CONSTRUCTS):
        (tmp_path / str(number)).mkdir()
        accepted.append(check(tmp_path / str(number), [change], generated=next(tried)))
    assert 25 < sum(accepted) < len(accepted) - 25


@settings(max_examples=limit_examples(15), deadline=None, suppress_health_check=list(HealthCheck))
@given(changes=st.lists(st.sampled_from(CONSTRUCTS), min_size=2, max_size=3, unique_by=lambda change: change.old))
def test_constructs_together_are_found_or_become_a_client(
    tmp_path_factory: pytest.TempPathFactory, changes: list[Construct]
) -> None:
    check(tmp_path_factory.mktemp("together"), changes)
