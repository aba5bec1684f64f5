"""Changes to the small spec that each break one rule."""

from __future__ import annotations

from small_spec import ERRORS, RESPONSES, ROOT, Break, C, P, S, W

POST, GET = "/orders/post", "/order/get"
SUMMARY = "summary: Order a toy for a child"
REQUEST = f"{POST}/requestBody/content/application~1json"
REPLY = f"{GET}/responses/200/content/application~1json"
ORDER_LINE = "  /v3/toy-shop/orders: {$ref: 'paths/toy_shop.yaml#/orders'}"
NUMBER = "/components/parameters/Number"
OTHER_STATE = (
    "NewState: {type: string, enum: [MADE], description: 'Where a new one stands (新状态). `MADE`: not sent.'}\n"
)
KEY = "{key: out_trade_no, query: toy_shop.get_order}"
FORBIDDEN = "{$ref: '../openapi.yaml#/components/responses/Forbidden'}"
COLOUR = "/Box/properties/colour/$ref"
WHOLE = "type: integer, format: int32, minimum: 0, maximum: 1000"
WEIGHT = f"weight: {{{WHOLE},"
GRAMS = f"{WEIGHT} description: Weight in grams}}"
VALID = f"valid_time: {{{WHOLE},"
BOX_CLOSED = "  additionalProperties: false\n  description: The box"
WHAT = "  description: What was ordered"
PAID = "example: {out_trade_no: A1, pay_time: '2026-01-02T15:04:05+08:00'}\n"
BODY = "          example: {out_trade_no: A1, total: 100, box: {colour: RED}, wishes: '[\"fast\"]'}\n"
SOURCES = "['https://pay.weixin.qq.com/doc/v3/merchant/1', 'https://docs.qq.com/doc/2']"
HOOKS = "webhooks:\n  ORDER.PAID: {$ref: 'webhooks/toy_shop.yaml#/order_paid'}\n"
FEN_PARAMETER = f"- {{name: fen, in: query, description: Sum, schema: {{{WHOLE}}}, example: 1}}"
NOT_FOUND = next(line for line in RESPONSES.splitlines() if "NotFound" in line)
GROUPS = "\nx-tagGroups:\n  - {name: Shops, tags: "
BUYER = "/Purchase/properties/buyer/anyOf"
BUYER_LINE = "buyer: {type: string, description: Who buys it}"
BUYER_FORMS = (
    "buyer: {description: Who buys it, anyOf: [{$ref: '#/Gift', x-wechatpay-known-by: [giver]}, {$ref: '#/Purchase'}]}"
)
RECEIPT_LINE = "/paths/~1v3~1toy-shop~1re"
NUMBER_ITEM = "    - {$ref: '../openapi.yaml#/components/parameters/Number'}"
HEADER = "/order/parameters/1"
HEADER_LINE = (
    "    - {name: NAME, in: header, description: Who, schema: {type: string, x-wechatpay-charset: any}, example: a}"
)
IN_NOT_FOUND = "/components/responses/NotFound/content/application~1json"

BREAKS = [
    Break(
        "readable",
        S,
        "/Colour/type",
        "  type: string\n  x-wechatpay-zh: 颜色",
        "  type: string\n  type: string\n  x-wechatpay-zh: 颜色",
    ),
    Break("readable", S, "", "Colour:", "Colour: }"),
    Break("readable", S, "/Colour/const", "type: string", "type: &kind string\n  const: *kind"),
    Break("readable", S, "/Colour/type", "type: string", "type: !!str string"),
    Break("readable", S, "/Colour/<<", "type: string", "<<: {type: string}"),
    Break("openapi-version", ROOT, "/openapi", "3.1.0", "3.0.3"),
    Break("openapi-version", ROOT, "", "openapi: 3.1.0\n", ""),
    Break(
        "path-listed", ROOT, "/paths/~1v3~1toy-shop~1orders", ORDER_LINE, ORDER_LINE.replace("}", ", description: No}")
    ),
    Break("path-listed", ROOT, "/paths/~1v3~1toy-shop~1~1orders", "/v3/toy-shop/orders:", "/v3/toy-shop//orders:"),
    Break("path-listed", ROOT, "/paths/~1v3~1toy-shop~1orders~1", "/v3/toy-shop/receipt:", "/v3/toy-shop/orders/:"),
    Break("path-listed", P, "/orders", ORDER_LINE + "\n", "", ROOT),
    Break(
        "path-listed",
        ROOT,
        "/paths/~1v3~1toy-shop~1more",
        ORDER_LINE,
        f"{ORDER_LINE}\n{ORDER_LINE.replace('/orders:', '/more:')}",
    ),
    Break("path-listed", W, "/order_paid", HOOKS, "", ROOT),
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
    Break("component-name", S, "/crate", "'#/Links'}\nLinks:", "'#/crate'}\ncrate:"),
    Break(
        "map",
        S,
        "/Box/additionalProperties",
        BOX_CLOSED,
        BOX_CLOSED.replace("false", "{type: string, x-wechatpay-charset: any, description: A part}"),
    ),
    Break("object-forms", S, f"{BUYER}/0/x-wechatpay-known-by", BUYER_LINE, BUYER_FORMS.replace("giver", "zip")),
    Break(
        "object-forms", S, f"{BUYER}/0/x-wechatpay-known-by", BUYER_LINE, BUYER_FORMS.replace("giver", "out_trade_no")
    ),
    Break("object-forms", S, f"{BUYER}/2", BUYER_LINE, BUYER_FORMS.replace("}]}", "}, {type: string}]}")),
    Break(
        "object-or-forms",
        S,
        "/Box/anyOf",
        BOX_CLOSED,
        f"  anyOf: [{{required: [colour]}}, {{required: [label]}}]\n{BOX_CLOSED}",
    ),
    Break("component-free", S, "/Mapping", "'#/Links'}\nLinks:", "'#/Mapping'}\nMapping:"),
    Break("path-listed", ROOT, f"{RECEIPT_LINE}{{ceipt}}", "/receipt:", "/re{ceipt}:", also="path-params"),
    Break("path-names", ROOT, f"{RECEIPT_LINE[:-2]}{{class}}", "/receipt:", "/{class}:", also="path-params"),
    Break("address-unique", P, "/receipt/get", "/receipt:", "/orders/{number}:", changed=ROOT, also="path-params"),
    Break("header-parameter", P, HEADER, NUMBER_ITEM, f"{NUMBER_ITEM}\n{HEADER_LINE.replace('NAME', 'Authorization')}"),
    Break("header-parameter", P, HEADER, NUMBER_ITEM, f"{NUMBER_ITEM}\n{HEADER_LINE.replace('NAME', 'Wechatpay-A')}"),
    Break("header-parameter", P, f"{HEADER}/name", NUMBER_ITEM, f"{NUMBER_ITEM}\n{HEADER_LINE.replace('NAME', 'A b')}"),
    Break(
        "component-unique",
        S,
        "/DATETIME",
        f"    {GRAMS}",
        f"    weight: {{$ref: '#/DATETIME'}}\nDATETIME: {GRAMS[8:]}",
        also="chinese",
    ),
    Break("component-used", S, "/Shade", "Colour:\n", f"Shade: {{{WHOLE}, description: Of grey (灰)}}\nColour:\n"),
    Break("operation-id", P, f"{POST}/operationId", "toy_shop.create_order", "toy_shop.createOrder"),
    Break("operation-id", P, f"{POST}/operationId", "toy_shop.create_order", "toys.create_order"),
    Break("operation-id", P, f"{POST}/operationId", "toy_shop.create_order", "toy_shop.import"),
    Break("operation-id", P, POST, "    operationId: toy_shop.create_order\n", ""),
    Break("operation-id-unique", P, "/pictures/post/operationId", "toy_shop.upload_picture", "toy_shop.create_order"),
    Break("tag", P, f"{POST}/tags", "tags: [toy_shop]\n    summary: Order", "tags: [toys]\n    summary: Order"),
    Break(
        "tag", P, f"{POST}/tags", "tags: [toy_shop]\n    summary: Order", "tags: [toy_shop, toys]\n    summary: Order"
    ),
    Break("tag", P, POST, "    tags: [toy_shop]\n    summary: Order", "    summary: Order"),
    Break("tag", ROOT, "/tags/0", ", description: Toys", ""),
    Break(
        "tag",
        ROOT,
        "/tags/1",
        f"{GROUPS}[toy_shop]",
        f"\n  - {{name: toys, x-displayName: Toys, description: None yet}}{GROUPS}[toy_shop, toys]",
    ),
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
        "source", W, "/order_paid/post", "    externalDocs: {url: 'https://pay.weixin.qq.com/doc/v3/merchant/4'}\n", ""
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
    Break("mode", P, GET, "    x-wechatpay-mode: [partner]\n", ""),
    Break("mode", W, "/order_paid/post", "    x-wechatpay-mode: [merchant]\n", ""),
    Break("mode", P, "/receipt/get", "[mode, fields]", "[fields]"),
    Break("unknown", P, "/receipt/get/x-wechatpay-unknown", "[mode, fields]", "[page, mode, fields]"),
    Break("unknown", P, f"{GET}/x-wechatpay-unknown", "[partner]", "[partner]\n    x-wechatpay-unknown: [mode]"),
    Break("known-extension", P, "/receipt/get/x-wechatpay-unknown", "[mode, fields]", "[fields, mode]"),
    Break("known-extension", P, "/receipt/get/x-wechatpay-unknown", "[mode, fields]", "[mode, mode]"),
    Break("known-extension", P, "/receipt/get/x-wechatpay-unknown", "[mode, fields]", "[mode, limits]"),
    Break("known-extension", P, "/pictures/post/x-wechatpay-restricted", "by-invitation", "true"),
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
    *(
        Break(
            "idempotency",
            P,
            f"{POST}/x-wechatpay-idempotency/from/{argument}",
            "query: toy_shop.get_order}",
            f"query: toy_shop.get_order, from: {{{argument}: {place}}}{more}}}",
        )
        for argument, place, more in (
            ("order_no", "out_trade_no", ""),
            ("out_trade_no", "box/size", ""),
            ("out_trade_no", "box/weight", ", with: {out_trade_no: A1}"),
        )
    ),
    Break(
        "known-extension",
        P,
        f"{POST}/x-wechatpay-idempotency",
        "query: toy_shop.get_order}",
        "query: toy_shop.get_order, from: [out_trade_no]}",
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
        "'204': {description: Ordered}\n      '201': {description: Later}\n",
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
        "{allOf: [{$ref: '../schemas/toy_shop.yaml#/Order'}]}\n            " + PAID,
    ),
    Break("described", S, "/Box/properties/weight", ", description: Weight in grams", ""),
    Break("described", S, "/Box/properties/weight/description", "Weight in grams", "重量"),
    Break("described", S, "/Box", "  description: The box around it\n", ""),
    Break("described", ROOT, NUMBER, "      description: Which order\n", ""),
    Break("scalar-bilingual", C, "/DateTime/description", " (时间)", "", also="chinese"),
    Break("enum-explained", S, "/Colour/enum/1", "; `BLUE`: as violets", ""),
    Break("enum-explained", S, "/Box/properties/weight/enum", WEIGHT, f"{WEIGHT} enum: [1, 2],"),
    Break(
        "valid-schema",
        S,
        "/Box/properties/weight/minimum",
        WEIGHT,
        WEIGHT.replace("minimum: 0", "minimum: '1'"),
        also="integer-bounded",
    ),
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
        "    out_trade_no: {type: string, x-wechatpay-charset: any, description: Number}\n    weight:",
    ),
    Break(
        "scalar-reused",
        S,
        "/Box/properties/openid",
        "    weight:",
        "    openid: {type: string, x-wechatpay-charset: any, description: User}\n    weight:",
    ),
    Break("scalar-reused", S, "/Order/properties/valid_time", VALID, "valid_time: {type: string,"),
    Break(
        "scalar-reused",
        P,
        f"{GET}/parameters/0/schema",
        "    deprecated: true\n",
        f"    deprecated: true\n    parameters:\n      {FEN_PARAMETER}\n",
    ),
    Break("money-is-fen", S, "/Box/properties/weight/x-wechatpay-unit", WEIGHT, f"{WEIGHT} x-wechatpay-unit: fen,"),
    Break("money-is-fen", C, "/Fen", "  x-wechatpay-unit: fen\n", ""),
    Break("integer-bounded", S, "/Box/properties/weight", WEIGHT, WEIGHT.replace(" format: int32,", "")),
    Break(
        "integer-bounded", S, "/Box/properties/weight", WEIGHT, WEIGHT.replace("int32", "double"), also="valid-schema"
    ),
    Break("integer-bounded", S, "/Box/properties/weight", WEIGHT, WEIGHT.replace(" minimum: 0,", "")),
    Break("integer-bounded", S, "/Box/properties/weight", WEIGHT, WEIGHT.replace(", maximum: 1000", "")),
    Break("integer-bounded", S, "/Box/properties/weight", WEIGHT, WEIGHT.replace("1000", "2147483648")),
    Break("integer-bounded", S, "/Box/properties/weight", WEIGHT, WEIGHT.replace("minimum: 0", "minimum: 1001")),
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
        also="encryption-described",
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
    Break("component-class", S, "/Object", "'#/Links'}\nLinks:", "'#/Object'}\nObject:"),
    Break(
        "enum-folding",
        S,
        "/Colour/enum",
        "BLUE]\n  x-wechatpay-enum-zh: {BLUE: 紫罗兰色}\n  description: 'Colour",
        "BLUE, Blue]\n  x-wechatpay-enum-zh: {BLUE: 紫罗兰色, Blue: 蓝色}\n  description: '`Blue` or colour",
    ),
    Break("component-constructor", S, "/NewState", "State:\n", f"{OTHER_STATE}State:\n", also="component-used"),
    Break(
        "parameter-scalar",
        ROOT,
        f"{NUMBER}/schema/$ref",
        "OutTradeNo:\n",
        "OutTradeNo: {$ref: '#/TradeNo', description: The number of an order (商户订单号)}\nTradeNo:\n",
        C,
    ),
    Break(
        "operation-server",
        P,
        f"{POST}/servers",
        SUMMARY,
        f"{SUMMARY}\n    servers: [{{url: 'http://pay.wechatpay.cn'}}]",
    ),
    Break(
        "operation-server",
        P,
        f"{POST}/servers",
        SUMMARY,
        f"{SUMMARY}\n    servers: [{{url: 'https://pay.wechatpay.cn/'}}]",
    ),
    Break("tag-group", ROOT, "/tags/0", "Shops, tags: [toy_shop]", "Shops, tags: []"),
    Break("tag-group", ROOT, "/tags/0", "x-displayName: Toy shop, ", ""),
    Break("tag-group", ROOT, "/x-tagGroups", "tags: [toy_shop]}", "tags: [toy_shop, toys]}"),
    Break("tag-group", ROOT, "/x-tagGroups", "name: Shops, ", ""),
    Break("known-extension", P, f"{POST}/x-wechatpay-idempotency", KEY, KEY.replace("}", ", retry: 3}")),
    Break("known-extension", P, f"{POST}/x-wechatpay-source", SOURCES, "'https://pay.weixin.qq.com/doc/v3/merchant/1'"),
    Break("known-extension", W, "/order_paid/post/x-wechatpay-original-types", "[encrypt-resource]", "[]"),
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
