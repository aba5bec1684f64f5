"""Changes to the small spec that each break a rule about events."""

from __future__ import annotations

from small_spec import ROOT, Break, P, S, W

EVENT = "/order_paid/post"
BODY = f"{EVENT}/requestBody/content/application~1json"
NARROWING = f"{BODY}/schema/allOf/1/properties"
CIPHERTEXT = f"{NARROWING}/resource/properties/ciphertext"
TYPE = "event_type: {const: ORDER.PAID}"
TYPE_LINE = f"                  {TYPE}\n"
ENVELOPE = "{$ref: '../schemas/common.yaml#/Notification'}"
NAME_LINE = "    x-wechatpay-name: 支付成功通知\n"
TAKEN = "{$ref: '../openapi.yaml#/components/responses/NotificationTaken'}"
TAKEN_LINE = f"      '204': {TAKEN}\n"
ASKED = "      '200':\n        description: Which box\n        content:\n"
BOX = "{$ref: '../schemas/toy_shop.yaml#/Box'}"
GIFT, PURCHASE = (
    f"- $ref: '../schemas/toy_shop.yaml#/{name}'\n{' ' * 30}x-wechatpay-known-by: [{field}]"
    for name, field in (("Gift", "giver"), ("Purchase", "out_trade_no"))
)
SIX_PAGES = ", ".join(f"'https://pay.weixin.qq.com/doc/v3/merchant/{number}'" for number in range(4, 10))
PURCHASED = "  examples: [{out_trade_no: A1}]\n"
JSON_LINE = "                        contentMediaType: application/json\n"
ONE_OF = f"""\
                        contentSchema:
                          oneOf:
                            {GIFT}
                            {PURCHASE}
"""

BREAKS = [
    Break("event-name", W, "/order_paid", "  ORDER.PAID:", "  ORDER.DONE:", ROOT),
    Break("event-name", W, "/order_paid", "  ORDER.PAID:", "  order-paid:", ROOT),
    Break("event-name", W, f"{NARROWING}/event_type", TYPE, "event_type: {const: ORDER.PAYED}"),
    Break("event-name", W, f"{NARROWING}/event_type", TYPE, "event_type: {enum: [ORDER.PAYED, ORDER.PAID]}"),
    Break(
        "event-name", W, f"{NARROWING}/event_type", TYPE, "event_type: {enum: [ORDER.PAID, ORDER.SETTLED, ORDER.PAID]}"
    ),
    Break("event-form", W, "/order_paid/put", "  post:", "  put:"),
    Break("event-form", W, f"{EVENT}/operationId", NAME_LINE, f"{NAME_LINE}    operationId: toy_shop.order_paid\n"),
    Break(
        "event-form", W, f"{EVENT}/x-wechatpay-source", NAME_LINE, f"{NAME_LINE}    x-wechatpay-source: [{SIX_PAGES}]\n"
    ),
    Break("event-form", W, f"{EVENT}/requestBody", "      required: true\n", ""),
    Break("event-form", W, EVENT, "application/json:", "text/json:"),
    Break("event-form", W, BODY, TYPE_LINE, ""),
    Break("event-form", W, BODY, "ciphertext:", "cipher_text:"),
    Break("event-form", W, BODY, f"              - {ENVELOPE}\n", "", also="component-used"),
    Break("event-form", W, BODY, ENVELOPE, "{$ref: '../schemas/common.yaml#/ErrorReply'}", also="component-used"),
    Break(
        "event-form",
        W,
        BODY,
        "        application/json:\n",
        "        application/json:\n          example: {event_type: ORDER.PAID, resource: {}}\n",
    ),
    Break(
        "event-replies", W, f"{EVENT}/responses/204", TAKEN, TAKEN.replace("Taken", "NotTaken"), also="component-used"
    ),
    Break("event-replies", W, f"{EVENT}/responses/204", TAKEN, "{description: Understood}", also="component-used"),
    Break("event-replies", W, EVENT, f"      '204': {TAKEN}\n", "", also="component-used"),
    Break(
        "event-replies",
        W,
        f"{EVENT}/responses/200",
        f"      '204': {TAKEN}\n",
        f"      '200': {TAKEN}\n      '204': {TAKEN}\n",
    ),
    Break(
        "event-replies",
        W,
        f"{EVENT}/responses/200",
        TAKEN_LINE,
        f"{ASKED}          application/json: {{example: true, schema: {{type: boolean}}}}\n",
        also="component-used",
    ),
    Break(
        "event-replies",
        W,
        f"{EVENT}/responses/200",
        TAKEN_LINE,
        f"{ASKED}          text/csv: {{schema: {{type: boolean}}}}\n{TAKEN_LINE}",
    ),
    Break(
        "example-present",
        W,
        f"{EVENT}/responses/200/content/application~1json",
        TAKEN_LINE,
        f"{ASKED}          application/json: {{schema: {BOX}}}\n{TAKEN_LINE}",
    ),
    Break(
        "request-closed",
        S,
        "/Links",
        TAKEN_LINE,
        f"{ASKED}          application/json: {{example: {{}}, schema: {BOX.replace('Box', 'Links')}}}\n{TAKEN_LINE}",
        W,
        also="text-charset",
    ),
    Break("event-resource", W, CIPHERTEXT, JSON_LINE + ONE_OF, "", also="component-used"),
    Break("event-resource", S, "/Purchase", PURCHASED, ""),
    Break(
        "event-resource",
        W,
        f"{CIPHERTEXT}/contentSchema/oneOf/1",
        f"{GIFT}\n                            {PURCHASE}",
        f"{PURCHASE}\n                            {GIFT}",
    ),
    Break(
        "event-resource",
        W,
        f"{CIPHERTEXT}/contentSchema/oneOf/0",
        GIFT,
        GIFT.partition("\n")[0],
    ),
    Break(
        "event-resource",
        W,
        f"{CIPHERTEXT}/contentSchema/oneOf/0/x-wechatpay-known-by",
        "[giver]",
        "[giver, taker]",
    ),
    Break(
        "event-resource",
        W,
        f"{CIPHERTEXT}/contentSchema/oneOf/1/x-wechatpay-known-by",
        "known-by: [out_trade_no]",
        "known-by: [buyer]",
    ),
    Break(
        "event-resource",
        S,
        "/Gift/x-wechatpay-known-by",
        "  description: An order that is",
        "  x-wechatpay-known-by: [giver]\n  description: An order that is",
    ),
    Break("event-key", S, "/Purchase", "  x-wechatpay-event-key: {subject: [out_trade_no]}\n", ""),
    Break(
        "event-key",
        S,
        "/Purchase/x-wechatpay-event-key",
        "event-key: {subject: [out_trade_no]}",
        "event-key: {subject: [transaction_id]}",
    ),
    Break(
        "event-key",
        S,
        "/Gift/x-wechatpay-event-key",
        "once: [out_trade_no, giver]}",
        "once: [out_trade_no, state]}",
    ),
    Break(
        "event-key",
        S,
        "/Gift/x-wechatpay-event-key",
        "giver: {type: string, description: Who gives it}",
        "giver: {type: string, description: Who gives it, x-wechatpay-sensitive: merchant}",
        also="encryption-described",
    ),
    Break(
        "known-extension",
        S,
        "/Purchase/x-wechatpay-event-key",
        "event-key: {subject: [out_trade_no]}",
        "event-key: {once: [out_trade_no]}",
    ),
    Break(
        "example-valid",
        S,
        "/Gift/examples/0",
        "examples: [{out_trade_no: A1, giver: Ann}]",
        "examples: [{giver: Ann}]",
    ),
    Break(
        "reply-open",
        S,
        "/Gift/additionalProperties",
        "  description: An order that is",
        "  additionalProperties: false\n  description: An order that is",
    ),
    Break("tag", W, f"{EVENT}/tags", "tags: [toy_shop]", "tags: [toys]"),
    Break(
        "error-codes",
        P,
        "/order/get",
        "    deprecated: true\n    x-wechatpay-error-codes: {}\n",
        "    deprecated: true\n",
    ),
]
