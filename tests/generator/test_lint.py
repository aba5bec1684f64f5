"""The linter of spec/: a small spec that breaks no rule, and for each rule the spec with one change that breaks it."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest
from wechatpay_generator.lint import RULES, Finding, lint

REAL_SPEC = Path(__file__).resolve().parents[2] / "spec"

ERRORS = "\n".join(
    f"      '{status}': {{$ref: '../openapi.yaml#/components/responses/{name}'}}"
    for status, name in (
        ("400", "BadRequest"),
        ("401", "Unauthorized"),
        ("403", "Forbidden"),
        ("404", "NotFound"),
        ("429", "TooManyRequests"),
        ("500", "SystemError"),
    )
)
RESPONSES = "\n".join(
    f"    {name}: {{description: Refused, content: {{application/json: "
    "{schema: {$ref: 'schemas/common.yaml#/Error'}, example: {code: A, message: b}}}}"
    for name in ("BadRequest", "Unauthorized", "Forbidden", "NotFound", "TooManyRequests", "SystemError")
)

CLEAN = {
    "openapi.yaml": f"""\
openapi: 3.1.0
info: {{title: A spec, version: '1'}}
tags:
  - {{name: toy_shop, description: Toys}}
paths:
  /v3/toy-shop/orders: {{$ref: 'paths/toy_shop.yaml#/orders'}}
  /v3/toy-shop/orders/{{out_trade_no}}: {{$ref: 'paths/toy_shop.yaml#/order'}}
webhooks:
  ORDER.PAID: {{$ref: 'webhooks/toy_shop.yaml#/ORDER.PAID'}}
components:
  parameters:
    Number:
      name: out_trade_no
      in: path
      required: true
      description: Which order
      schema: {{$ref: 'schemas/common.yaml#/OutTradeNo'}}
      example: A1
  responses:
{RESPONSES}
""",
    "paths/toy_shop.yaml": f"""\
orders:
  post:
    operationId: toy_shop.create_order
    tags: [toy_shop]
    summary: Order a toy for a child
    x-wechatpay-name: 下单
    externalDocs: {{url: 'https://pay.weixin.qq.com/doc/v3/merchant/1'}}
    x-wechatpay-source: ['https://pay.weixin.qq.com/doc/v3/merchant/1', 'https://docs.qq.com/doc/2']
    x-wechatpay-mode: [merchant, partner]
    x-wechatpay-idempotency: {{key: out_trade_no, query: toy_shop.get_order}}
    requestBody:
      required: true
      content:
        application/json:
          schema: {{$ref: '../schemas/toy_shop.yaml#/OrderRequest'}}
          example: {{out_trade_no: A1, total: 100, box: {{colour: RED}}}}
    responses:
      '204': {{description: Ordered}}
{ERRORS}
order:
  parameters:
    - {{$ref: '../openapi.yaml#/components/parameters/Number'}}
  get:
    operationId: toy_shop.get_order
    tags: [toy_shop]
    summary: Look up an order by its number
    x-wechatpay-name: 查单
    externalDocs: {{url: 'https://pay.weixin.qq.com/doc/v3/merchant/3'}}
    x-wechatpay-mode: [partner]
    x-wechatpay-retired: '2019-12-16'
    deprecated: true
    responses:
      '200':
        description: The order
        content:
          application/json:
            schema: {{$ref: '../schemas/toy_shop.yaml#/Order'}}
            example: {{out_trade_no: A1, pay_time: '2026-01-02T15:04:05+08:00'}}
{ERRORS}
""",
    "schemas/common.yaml": """\
OutTradeNo:
  type: string
  minLength: 1
  description: The merchant's number of an order (商户订单号)
  examples: [A1]
DateTime: {type: string, format: date-time, description: Moment with an offset (时间)}
Fen:
  type: integer
  minimum: 0
  maximum: 9007199254740991
  x-wechatpay-unit: fen
  description: Amount of money in fen (分)
Error:
  type: object
  description: Why it failed
  required: [code, message]
  properties:
    code: {type: string, description: A token}
    message: {type: string, description: A text}
""",
    "schemas/toy_shop.yaml": """\
Colour:
  type: string
  enum: [RED, BLUE]
  description: 'Colour of the box. `RED`: as roses; `BLUE`: as violets.'
OrderRequest:
  type: object
  additionalProperties: false
  description: What is ordered
  required: [out_trade_no]
  properties:
    out_trade_no: {$ref: 'common.yaml#/OutTradeNo'}
    total: {$ref: 'common.yaml#/Fen'}
    box: {$ref: '#/Box'}
Box:
  type: object
  additionalProperties: false
  description: The box around it
  properties:
    colour: {$ref: '#/Colour'}
    weight: {type: integer, description: Weight in grams}
Order:
  type: object
  description: What was ordered
  properties:
    out_trade_no: {$ref: 'common.yaml#/OutTradeNo'}
    pay_time: {$ref: 'common.yaml#/DateTime', description: When it was paid}
    valid_time: {type: integer, description: For how many seconds it is kept}
""",
    "webhooks/toy_shop.yaml": """\
ORDER.PAID:
  post:
    operationId: toy_shop.order_paid
    tags: [toy_shop]
    summary: An order has been paid
    x-wechatpay-name: 支付成功通知
    externalDocs: {url: 'https://pay.weixin.qq.com/doc/v3/merchant/4'}
    x-wechatpay-original-types: [encrypt-resource]
    requestBody:
      content:
        application/json:
          schema: {$ref: '../schemas/toy_shop.yaml#/Order'}
          example: {out_trade_no: A1}
    responses:
      '204': {description: Understood}
""",
}


class Break(NamedTuple):
    """One change to the clean spec, and the only finding it makes: rule, file, pointer."""

    rule: str
    file: str
    pointer: str
    old: str
    new: str
    changed: str = ""  # the file that is changed when the finding is in another
    also: str = ""  # another rule that cannot but notice the same

    def __str__(self) -> str:
        return f"{self.rule}-{self.new[:24].strip() or 'removed'}"


ROOT, C = "openapi.yaml", "schemas/common.yaml"
P, S, W = (f"{folder}/toy_shop.yaml" for folder in ("paths", "schemas", "webhooks"))
POST, GET = "/orders/post", "/order/get"
SUMMARY = "summary: Order a toy for a child"
REQUEST = f"{POST}/requestBody/content/application~1json"
REPLY = f"{GET}/responses/200/content/application~1json"
ORDER_LINE = "  /v3/toy-shop/orders: {$ref: 'paths/toy_shop.yaml#/orders'}"
NUMBER = "/components/parameters/Number"
KEY = "{key: out_trade_no, query: toy_shop.get_order}"
FORBIDDEN = "{$ref: '../openapi.yaml#/components/responses/Forbidden'}"
COLOUR = "/Box/properties/colour/$ref"
WEIGHT = "weight: {type: integer,"
GRAMS = f"{WEIGHT} description: Weight in grams}}"
VALID = "valid_time: {type: integer,"
BOX_CLOSED = "  additionalProperties: false\n  description: The box"
WHAT = "  description: What was ordered"
PAID = "example: {out_trade_no: A1, pay_time: '2026-01-02T15:04:05+08:00'}\n"
BODY = "          example: {out_trade_no: A1, total: 100, box: {colour: RED}}\n"
SOURCES = "['https://pay.weixin.qq.com/doc/v3/merchant/1', 'https://docs.qq.com/doc/2']"
HOOKS = "webhooks:\n  ORDER.PAID: {$ref: 'webhooks/toy_shop.yaml#/ORDER.PAID'}\n"
FEN_PARAMETER = "- {name: fen, in: query, description: Sum, schema: {type: integer}, example: 1}"
NOT_FOUND = next(line for line in RESPONSES.splitlines() if "NotFound" in line)
IN_NOT_FOUND = "/components/responses/NotFound/content/application~1json"

BREAKS = [
    Break("readable", S, "/Colour/type", "  type: string\n  enum", "  type: string\n  type: string\n  enum"),
    Break("readable", S, "", "Colour:", "Colour: }"),
    Break("readable", S, "/Colour/const", "type: string", "type: &kind string\n  const: *kind"),
    Break("readable", S, "/Colour/type", "type: string", "type: !!str string"),
    Break("readable", S, "/Colour/<<", "type: string", "<<: {type: string}"),
    Break("openapi-version", ROOT, "/openapi", "3.1.0", "3.0.3"),
    Break("openapi-version", ROOT, "", "openapi: 3.1.0\n", ""),
    Break(
        "path-listed", ROOT, "/paths/~1v3~1toy-shop~1orders", ORDER_LINE, ORDER_LINE.replace("}", ", description: No}")
    ),
    Break("path-listed", ROOT, "/paths/~1v3~1toy-shop~1orders~1", "/v3/toy-shop/orders:", "/v3/toy-shop/orders/:"),
    Break("path-listed", P, "/orders", ORDER_LINE + "\n", "", ROOT),
    Break(
        "path-listed",
        ROOT,
        "/paths/~1v3~1toy-shop~1more",
        ORDER_LINE,
        f"{ORDER_LINE}\n{ORDER_LINE.replace('/orders:', '/more:')}",
    ),
    Break("path-listed", W, "/ORDER.PAID", HOOKS, "", ROOT),
    Break("known-key", P, f"{POST}/sumary", SUMMARY, f"{SUMMARY}\n    sumary: Twice"),
    Break("known-key", S, "/Colour/maxLenght", "enum: [RED", "maxLenght: 4\n  enum: [RED"),
    Break("known-key", P, "/order/parameters/0/required", "parameters/Number'}", "parameters/Number', required: true}"),
    Break("known-key", P, f"{POST}/responses/204", "'204': {description: Ordered}", "'204':"),
    Break("ref-resolves", S, COLOUR, "'#/Colour'", "'#/Color'"),
    Break("ref-resolves", S, COLOUR, "'#/Colour'", "'colours.yaml#/Colour'"),
    Break("ref-resolves", S, COLOUR, "'#/Colour'", "'https://example.com/a.yaml#/Colour'"),
    Break("ref-resolves", S, COLOUR, "'#/Colour'", "'../../a.yaml#/Colour'"),
    Break("ref-resolves", S, COLOUR, "'#/Colour'", "'common.yaml'"),
    Break("ref-resolves", S, COLOUR, "'#/Colour'", "7", also="valid-schema"),
    Break("ref-resolves", S, COLOUR, "'#/Colour'", "'#/Colour/enum'"),
    Break("ref-resolves", S, COLOUR, "'#/Colour'", "'../openapi.yaml#/components/parameters/Number'"),
    Break("ref-resolves", S, COLOUR, "'#/Colour'", "'#/Box/properties/colour'"),
    Break("component-name", S, "/crate", "'#/Box'}\nBox:", "'#/crate'}\ncrate:"),
    Break(
        "component-unique", S, "/DATETIME", f"    {GRAMS}", f"    weight: {{$ref: '#/DATETIME'}}\nDATETIME: {GRAMS[8:]}"
    ),
    Break("component-used", S, "/Shade", "Colour:\n", "Shade: {type: integer, description: Of grey}\nColour:\n"),
    Break("operation-id", P, f"{POST}/operationId", "toy_shop.create_order", "toy_shop.createOrder"),
    Break("operation-id", P, f"{POST}/operationId", "toy_shop.create_order", "toys.create_order"),
    Break("operation-id", P, f"{POST}/operationId", "toy_shop.create_order", "toy_shop.import"),
    Break("operation-id", P, POST, "    operationId: toy_shop.create_order\n", ""),
    Break("operation-id-unique", W, "/ORDER.PAID/post/operationId", "toy_shop.order_paid", "toy_shop.create_order"),
    Break("tag", P, f"{POST}/tags", "tags: [toy_shop]\n    summary: Order", "tags: [toys]\n    summary: Order"),
    Break(
        "tag", P, f"{POST}/tags", "tags: [toy_shop]\n    summary: Order", "tags: [toy_shop, toys]\n    summary: Order"
    ),
    Break("tag", P, POST, "    tags: [toy_shop]\n    summary: Order", "    summary: Order"),
    Break("tag", ROOT, "/tags/0", ", description: Toys", ""),
    Break("tag", ROOT, "/tags/1", "\npaths:", "\n  - {name: toys, description: None yet}\npaths:"),
    Break("summary", P, POST, f"    {SUMMARY}\n", ""),
    Break("summary", P, f"{POST}/summary", SUMMARY, "summary: 给孩子订一个玩具作为礼物"),
    Break("summary", P, f"{POST}/summary", SUMMARY, f"{SUMMARY}."),
    Break("official-name", P, f"{POST}/x-wechatpay-name", "下单", "Order"),
    Break("official-name", P, POST, "    x-wechatpay-name: 下单\n", ""),
    Break(
        "source",
        P,
        f"{GET}/externalDocs/url",
        "https://pay.weixin.qq.com/doc/v3/merchant/3",
        "https://example.com/doc/3",
    ),
    Break("source", P, f"{POST}/x-wechatpay-source/1", "https://docs.qq.com/doc/2", "https://example.com/doc/2"),
    Break("source", P, f"{POST}/x-wechatpay-source/1", "https://docs.qq.com/doc/2", "http://docs.qq.com/doc/2"),
    Break("source", P, f"{POST}/x-wechatpay-source", "['https://pay.weixin.qq.com/doc/v3/merchant/1', ", "["),
    Break(
        "source", W, "/ORDER.PAID/post", "    externalDocs: {url: 'https://pay.weixin.qq.com/doc/v3/merchant/4'}\n", ""
    ),
    Break("path-params", ROOT, NUMBER, "required: true\n", "required: false\n"),
    Break(
        "path-params", ROOT, NUMBER, "  minLength: 1\n  description: The merchant's", "  description: The merchant's", C
    ),
    Break("path-params", P, "/order/parameters/0", "orders/{out_trade_no}:", "orders/last:", ROOT),
    Break("path-params", P, GET, "orders/{out_trade_no}:", "orders/{out_trade_no}/{part}:", ROOT),
    Break("retired", P, f"{GET}/x-wechatpay-retired", "    deprecated: true\n", ""),
    Break("retired", P, f"{GET}/deprecated", "    x-wechatpay-retired: '2019-12-16'\n", ""),
    Break("mode", P, f"{GET}/x-wechatpay-mode", "[partner]", "[brand]"),
    Break("mode", P, f"{POST}/x-wechatpay-mode", "[merchant, partner]", "[partner, merchant]"),
    Break("idempotency", P, f"{POST}/x-wechatpay-idempotency/key", "key: out_trade_no", "key: box/size"),
    Break(
        "idempotency",
        P,
        f"{POST}/x-wechatpay-idempotency/query",
        "query: toy_shop.get_order",
        "query: toy_shop.find_order",
    ),
    Break(
        "idempotency",
        P,
        f"{POST}/x-wechatpay-idempotency/query",
        "query: toy_shop.get_order",
        "query: toy_shop.create_order",
    ),
    Break(
        "superseded-by",
        P,
        f"{POST}/x-wechatpay-superseded-by/0",
        f"    {SUMMARY}\n",
        f"    {SUMMARY}\n    x-wechatpay-superseded-by: [toy_shop.buy]\n",
    ),
    Break("shared-errors", P, f"{POST}/responses/403", ERRORS, ERRORS.replace(FORBIDDEN, "{description: No}")),
    Break("shared-errors", P, f"{POST}/responses/403", ERRORS, ERRORS.replace("Forbidden", "NotFound")),
    Break("shared-errors", P, f"{POST}/responses", ERRORS, "\n".join(ERRORS.splitlines()[:-1])),
    Break("success-reply", P, f"{POST}/responses", "      '204': {description: Ordered}\n", ""),
    Break(
        "success-reply",
        P,
        f"{POST}/responses",
        "'204': {description: Ordered}\n",
        "'204': {description: Ordered}\n      '202': {description: Later}\n",
    ),
    Break(
        "success-reply",
        P,
        f"{POST}/responses/204/content",
        "{description: Ordered}",
        "{description: Ordered, content: {}}",
    ),
    Break(
        "success-reply",
        P,
        REPLY,
        "{$ref: '../schemas/toy_shop.yaml#/Order'}\n            " + PAID,
        "{type: array}\n            example: []\n",
    ),
    Break("described", S, "/Box/properties/weight", ", description: Weight in grams", ""),
    Break("described", S, "/Box/properties/weight/description", "Weight in grams", "重量"),
    Break("described", S, "/Box", "  description: The box around it\n", ""),
    Break("described", ROOT, NUMBER, "      description: Which order\n", ""),
    Break("scalar-bilingual", C, "/DateTime/description", " (时间)", ""),
    Break("enum-explained", S, "/Colour/enum/1", "; `BLUE`: as violets", ""),
    Break("enum-explained", S, "/Box/properties/weight/enum", WEIGHT, f"{WEIGHT} enum: [1, 2],"),
    Break("valid-schema", S, "/Box/properties/weight/minimum", WEIGHT, f"{WEIGHT} minimum: '1',"),
    Break("valid-schema", C, "/OutTradeNo/format", "  minLength: 1\n", "  minLength: 1\n  format: number-of-order\n"),
    Break("no-title", S, "/Box/title", "  description: The box", "  title: Crate\n  description: The box"),
    Break("named-objects", S, "/Order/properties/valid_time", VALID, VALID.replace("integer", "object")),
    Break(
        "named-objects",
        S,
        "/Order/properties/valid_time/items",
        VALID,
        VALID.replace("integer", "array, items: {type: object}"),
    ),
    Break(
        "required-exists",
        S,
        "/Box/required/0",
        "  description: The box",
        "  required: [size]\n  description: The box",
        also="example-valid",
    ),
    Break("request-closed", S, "/Box", BOX_CLOSED, "  description: The box"),
    Break("request-closed", S, "/Box", BOX_CLOSED, "  additionalProperties: true\n  description: The box"),
    Break("reply-open", S, "/Order/additionalProperties", WHAT, f"  additionalProperties: false\n{WHAT}"),
    Break("reply-open", S, "/Order/unevaluatedProperties", WHAT, f"  unevaluatedProperties: false\n{WHAT}"),
    Break(
        "scalar-reused",
        S,
        "/Box/properties/out_trade_no",
        "    weight:",
        "    out_trade_no: {type: string, description: Number}\n    weight:",
    ),
    Break(
        "scalar-reused",
        S,
        "/Box/properties/openid",
        "    weight:",
        "    openid: {type: string, description: User}\n    weight:",
    ),
    Break("scalar-reused", S, "/Order/properties/valid_time", VALID, VALID.replace("integer", "string")),
    Break(
        "scalar-reused",
        P,
        f"{GET}/parameters/0/schema",
        "    responses:\n      '200'",
        f"    parameters:\n      {FEN_PARAMETER}\n    responses:\n      '200'",
    ),
    Break("money-is-fen", S, "/Box/properties/weight/x-wechatpay-unit", WEIGHT, f"{WEIGHT} x-wechatpay-unit: fen,"),
    Break("money-is-fen", C, "/Fen", "  minimum: 0\n", ""),
    Break("known-extension", P, f"{POST}/x-wechatpay-colour", SUMMARY, f"{SUMMARY}\n    x-wechatpay-colour: red"),
    Break(
        "known-extension",
        P,
        f"{POST}/x-wechatpay-sensitive",
        SUMMARY,
        f"{SUMMARY}\n    x-wechatpay-sensitive: platform",
    ),
    Break(
        "known-extension",
        S,
        "/Box/properties/weight/x-wechatpay-sensitive",
        WEIGHT,
        f"{WEIGHT} x-wechatpay-sensitive: yes,",
    ),
    Break("known-extension", S, "/Box/properties/weight/x-wechatpay-unit", WEIGHT, f"{WEIGHT} x-wechatpay-unit: gram,"),
    Break("known-extension", P, f"{GET}/x-wechatpay-retired", "'2019-12-16'", "'2019-13-16'"),
    Break("known-extension", P, f"{GET}/x-wechatpay-retired", "'2019-12-16'", "16.12.2019"),
    Break(
        "known-extension",
        P,
        f"{POST}/x-wechatpay-unsigned-response",
        SUMMARY,
        f"{SUMMARY}\n    x-wechatpay-unsigned-response: false",
    ),
    Break(
        "known-extension",
        P,
        f"{POST}/x-wechatpay-unsigned-request",
        SUMMARY,
        f"{SUMMARY}\n    x-wechatpay-unsigned-request: 1",
    ),
    Break(
        "known-extension", P, f"{POST}/x-wechatpay-signed-part", SUMMARY, f"{SUMMARY}\n    x-wechatpay-signed-part: ''"
    ),
    Break(
        "known-extension",
        P,
        f"{POST}/x-wechatpay-base-url",
        SUMMARY,
        f"{SUMMARY}\n    x-wechatpay-base-url: http://pay.wechatpay.cn",
    ),
    Break(
        "known-extension",
        P,
        f"{POST}/x-wechatpay-response-hash",
        SUMMARY,
        f"{SUMMARY}\n    x-wechatpay-response-hash: SHA1",
    ),
    Break("known-extension", P, f"{POST}/x-wechatpay-idempotency", KEY, "{key: out_trade_no, retry: 3}"),
    Break("known-extension", P, f"{POST}/x-wechatpay-source", SOURCES, "'https://pay.weixin.qq.com/doc/v3/merchant/1'"),
    Break("known-extension", W, "/ORDER.PAID/post/x-wechatpay-original-types", "[encrypt-resource]", "[]"),
    Break("example-present", P, REQUEST, BODY, ""),
    Break("example-present", P, REPLY, f"            {PAID}", ""),
    Break("example-present", ROOT, NUMBER, "      example: A1\n", ""),
    Break("example-valid", P, f"{REQUEST}/example/total", "total: 100", "total: 1.5"),
    Break("example-valid", P, f"{REQUEST}/example/box/colour", "colour: RED", "colour: GREEN"),
    Break("example-valid", P, f"{REPLY}/example/pay_time", "15:04:05+08:00", "15:04:05"),
    Break("example-valid", ROOT, f"{NUMBER}/example", "example: A1", "example: ''"),
    Break("example-valid", C, "/OutTradeNo/examples/0", "examples: [A1]", "examples: [1]"),
    Break("example-valid", S, "/Box/properties/weight/default", WEIGHT, f"{WEIGHT} default: heavy,"),
    Break("example-valid", ROOT, f"{IN_NOT_FOUND}/example", NOT_FOUND, NOT_FOUND.replace(", message: b", "")),
]


def write(folder: Path, files: dict[str, str]) -> Path:
    spec = folder / "spec"
    for name, text in files.items():
        path = spec / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return spec


def lines(findings: list[Finding]) -> str:
    return "\n".join(map(str, findings))


def test_the_small_spec_breaks_no_rule(tmp_path: Path) -> None:
    assert lines(lint(write(tmp_path, CLEAN))) == ""


def test_the_spec_of_this_project_breaks_no_rule() -> None:
    assert lines(lint(REAL_SPEC)) == ""


@pytest.mark.parametrize("change", BREAKS, ids=str)
def test_a_change_that_breaks_one_rule_is_found_where_it_is(change: Break, tmp_path: Path) -> None:
    changed = change.changed or change.file
    before = CLEAN[changed]
    assert change.old in before, "the change does not apply to the small spec"
    found = lint(write(tmp_path, {**CLEAN, changed: before.replace(change.old, change.new, 1)}))
    findings = [finding for finding in found if finding.rule != change.also]
    assert (len(findings) < len(found)) == bool(change.also)
    assert [(f.rule, f.file, f.pointer) for f in findings] == [(change.rule, f"spec/{change.file}", change.pointer)], (
        lines(findings)
    )


def test_every_rule_has_a_change_that_breaks_it() -> None:
    assert {change.rule for change in BREAKS} == set(RULES)


def test_every_rule_says_in_one_line_what_it_wants() -> None:
    assert all(rule.description and "\n" not in rule.description for rule in RULES.values())


def test_a_finding_is_one_line_with_file_line_pointer_rule_and_fix(tmp_path: Path) -> None:
    files = {**CLEAN, P: CLEAN[P].replace("toy_shop.create_order", "createOrder")}
    assert lines(lint(write(tmp_path, files))) == (
        "spec/paths/toy_shop.yaml:3 #/orders/post/operationId  operation-id  "
        "say operationId: toy_shop.<verb_object> in snake_case"
    )


def test_findings_come_sorted_by_file_and_line(tmp_path: Path) -> None:
    files = {name: text.replace("description: ", "descriptoin: ") for name, text in CLEAN.items()}
    findings = lint(write(tmp_path, files))
    assert len(findings) > 20
    assert findings == sorted(findings, key=lambda finding: (finding.file, finding.line))


@pytest.mark.parametrize("missing", [ROOT, P, S, C, W])
def test_a_missing_file_is_found_and_not_a_crash(missing: str, tmp_path: Path) -> None:
    assert lint(write(tmp_path, {name: text for name, text in CLEAN.items() if name != missing}))


@pytest.mark.parametrize("file", list(CLEAN))
@pytest.mark.parametrize("text", ["", "[]", "text", "a: [1", "\t", "\x00"])
def test_a_file_of_another_shape_is_one_finding(file: str, text: str, tmp_path: Path) -> None:
    findings = lint(write(tmp_path, {**CLEAN, file: text}))
    assert [(f.rule, f.file) for f in findings] == [("readable", f"spec/{file}")]


def test_a_file_that_would_be_overlooked_is_a_finding(tmp_path: Path) -> None:
    findings = lint(write(tmp_path, {**CLEAN, "paths/more.yml": "a: {}"}))
    assert [(f.rule, f.file) for f in findings] == [("readable", "spec/paths/more.yml")]


@pytest.mark.parametrize("value", ["7", "[[]]", "{a: 1}", "null"])
def test_no_rule_stumbles_over_a_value_of_the_wrong_shape(value: str, tmp_path: Path) -> None:
    # every `key: value` line of every file in turn; a finding or none, but never an exception
    spec = write(tmp_path, CLEAN)
    for name, text in CLEAN.items():
        rows = text.splitlines()
        for index, row in enumerate(rows):
            key, colon, _ = row.partition(":")
            if colon and "{" not in key:
                below = rows[index + 1 :]
                indent = len(row) - len(row.lstrip(" -"))
                while below and len(below[0]) - len(below[0].lstrip(" -")) > indent:
                    below.pop(0)
                changed = [*rows[:index], f"{key}: {value}", *below]
                (spec / name).write_text("\n".join(changed), encoding="utf-8")
                lint(spec)
        (spec / name).write_text(text, encoding="utf-8")


def test_an_object_of_allof_parts_is_closed_as_a_whole(tmp_path: Path) -> None:
    box = "  additionalProperties: false\n  description: The box around it\n  properties:\n"
    whole = (
        "  unevaluatedProperties: false\n  description: The box around it\n  allOf: [{$ref: '#/Lid'}]\n  properties:\n"
    )
    lid = (
        "Lid:\n  type: object\n  description: Closes it\n  properties:\n    hinge: {type: string, description: Turns}\n"
    )
    files = {**CLEAN, S: CLEAN[S].replace(box, whole) + lid}
    assert files[S] != CLEAN[S] + lid
    assert lines(lint(write(tmp_path, files))) == ""


def test_an_area_may_be_a_folder(tmp_path: Path) -> None:
    files = {name.replace(P, "paths/toy_shop/orders.yaml"): text for name, text in CLEAN.items()}
    files[ROOT] = files[ROOT].replace("paths/toy_shop.yaml", "paths/toy_shop/orders.yaml")
    files["paths/toy_shop/orders.yaml"] = files["paths/toy_shop/orders.yaml"].replace("'../", "'../../")
    assert lines(lint(write(tmp_path, files))) == ""
    files["paths/toys/orders.yaml"] = files.pop("paths/toy_shop/orders.yaml")
    files[ROOT] = files[ROOT].replace("paths/toy_shop/orders.yaml", "paths/toys/orders.yaml")
    (tmp_path / "other").mkdir()
    assert {f.rule for f in lint(write(tmp_path / "other", files))} == {"operation-id"}
