"""Changes to the small spec, each of which makes of it what no client can be made of."""

from __future__ import annotations

from small_spec import ROOT, Break, P, S

POST, GET = "/orders/post", "/order/get"
SAFE = "description: Repeating the same number is safe."
DEPRECATED = "    deprecated: true\n"
ANY = "{type: string, x-wechatpay-charset: any}"
COOKIE = f"      - {{name: kind, in: cookie, description: Which kind, schema: {ANY}, example: A}}\n"
JSON = "        application/json:\n          schema: {$ref: '../schemas/toy_shop.yaml#/OrderRequest'}"
PATTERN = "pattern: '^[0-9a-f]+$'"
SHA = "/PictureMeta/properties/sha256"
PAGE = "'https://pay.weixin.qq.com/doc/v3/merchant/3'"

BREAKS = [
    *(
        Break("visible", P, f"{POST}/description", SAFE, f'description: "Repeating the {hidden}same number is safe."')
        for hidden in ("\\0", "\\r", "\\x7f", "\\x85", "\\u202E", "\\u2066", "\\u2028", "\\u200B", "\\uFEFF", "\\uFFFF")
    ),
    Break("visible", "glossary.yaml", "/terms/picture/not/0", "not: [相片]", 'not: ["相片\\u200F"]'),
    Break("version", ROOT, "/info/version", "version: '1'", "version: 1"),
    Break("version", ROOT, "/info/version", "version: '1'", "version: '1\"'"),
    Break("version", ROOT, "", "{title: A spec, version: '1'}", "{title: A spec}"),
    Break("parameter-place", P, f"{GET}/parameters/0/in", DEPRECATED, f"{DEPRECATED}    parameters:\n{COOKIE}"),
    Break(
        "body-media",
        P,
        f"{POST}/requestBody/content/application~1x-www-form-urlencoded",
        JSON,
        JSON.replace("json", "x-www-form-urlencoded"),
    ),
    Break("pattern", S, f"{SHA}/pattern", PATTERN, "pattern: '^[0-9a-f+$'", also="valid-schema"),
    Break("source", P, f"{GET}/externalDocs/url", PAGE, '\'https://pay.weixin.qq.com/doc/"""+print(1)+"""\''),
    Break("path-listed", ROOT, '/paths/~1v3~1toy-shop~1"receipt', "/v3/toy-shop/receipt:", "'/v3/toy-shop/\"receipt':"),
    Break("generates", S, "/ListOrdersQuery", "'#/Links'}\nLinks:", "'#/ListOrdersQuery'}\nListOrdersQuery:"),
]
