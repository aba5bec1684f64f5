"""Changes to the small spec that each break a rule about the marks of operations, or about JSON in strings."""

from __future__ import annotations

from small_spec import ERRORS, ROOT, UPLOAD_MARK, Break, C, P, S

POST, LIST, UPLOAD, DOWNLOAD = "/orders/post", "/orders/get", "/pictures/post", "/receipt/get"
GET = "/order/get"
MULTIPART = f"{UPLOAD}/requestBody/content/multipart~1form-data"
FILE = f"{DOWNLOAD}/responses/200/content/application~1pdf"
ORDER_CLOSED = "ORDER_CLOSED: {outcome: refused, text: 'It failed, so look closer (错误)'}"
CLOSED = "x-wechatpay-error-codes: {ORDER_CLOSED: 400}\n"
PAGES = "{items: data, offset: offset, limit: limit, total: total_count}"
PAGES_LINE = f"    x-wechatpay-pages: {PAGES}\n"
OFFSET_AND_LIMIT = """\
    parameters:
      - name: offset
        in: query
        description: First entry
        schema: {type: integer, format: int32, minimum: 0, maximum: 1000}
        example: 0
      - name: limit
        in: query
        description: Most entries
        schema: {type: integer, format: int32, minimum: 0, maximum: 1000}
        example: 20
"""
SIGNED_LINE = "    x-wechatpay-signed-part: meta\n"
MARK_LINE = f"    x-wechatpay-upload: {UPLOAD_MARK}\n"
IMAGES = "{contentType: 'image/jpeg, image/png'}"
UPLOADED = "      '204': {description: Taken}\n"
PDF = "schema: {type: string, contentMediaType: application/pdf}\n"
HASH = "{type: hash_type, value: hash_value}"
HASH_LINE = f"    x-wechatpay-response-hash: {HASH}\n"
IDEMPOTENCY = "    x-wechatpay-idempotency: {key: out_trade_no, query: toy_shop.get_order}\n"
OUTCOME_MARK = "{state: state, took-effect: [SENT], not-yet: [MADE], failed: [LOST], wait: 5, same: {total: box/total}}"
OUTCOME = f"    x-wechatpay-outcome:\n      {OUTCOME_MARK}\n"
FINAL_MARK = "{state: state, final: [SENT, LOST], open: [MADE], ask-after: [5, 60, 60]}"
FINAL = f"    x-wechatpay-final: {FINAL_MARK}\n"
# another way to the same order, without its mark or with another one
OTHER_GET = f"""\
  get:
    operationId: toy_shop.get_pictured_order
    tags: [toy_shop]
    summary: Look up the order of the last picture
    x-wechatpay-zh: 查询最近图片的订单
    description: Tells where it stands.
    x-wechatpay-name: 查单
    externalDocs: {{url: 'https://pay.weixin.qq.com/doc/v3/merchant/8'}}
    x-wechatpay-mode: [partner]
    x-wechatpay-error-codes: {{}}
    responses:
      '200':
        description: The order
        content:
          application/json:
            schema: {{$ref: '../schemas/toy_shop.yaml#/Order'}}
            example: {{out_trade_no: A1}}
{ERRORS}
"""
OTHER_FINAL = "    x-wechatpay-final: {state: parts/*/state, final: [SENT, LOST], open: [MADE]}\n"
OTHER_GET_WITH_FINAL = OTHER_GET.replace("    x-wechatpay-mode", f"{OTHER_FINAL}    x-wechatpay-mode")
GET_ORDER = ", query: toy_shop.get_order"
IDENTIFIERS = "    x-wechatpay-identifiers: {out_trade_no: out_trade_no}\n"
NO_SUCH_REPLY = "    x-wechatpay-identifiers: {out_trade_no: number}\n"
NO_SUCH_REQUEST = "    x-wechatpay-identifiers: {out_trade_no: out_trade_no, order: out_trade_no}\n"
NO_PAIRS = "    x-wechatpay-identifiers: [out_trade_no]\n"
SHOWN_NUMBER = "    out_trade_no: {$ref: 'common.yaml#/OutTradeNo'}\n    pay_time"
HIDDEN_NUMBER = (
    "    out_trade_no: {$ref: 'common.yaml#/OutTradeNo', x-wechatpay-sensitive: merchant, "
    "description: 'Number; encrypted on the wire, its limits are those of the plain text'}\n    pay_time"
)
GIVEN_NUMBER = "Which order\n      schema: {$ref: 'schemas/common.yaml#/OutTradeNo'}"
SEALED_NUMBER = (
    "Which order; encrypted on the wire, its limits are those of the plain text\n"
    "      schema: {$ref: 'schemas/common.yaml#/OutTradeNo', x-wechatpay-sensitive: platform}"
)
ORDERED = "      '204': {description: Ordered}\n"
WISHES = "/OrderRequest/properties/wishes"
JSON_LINE = "      contentMediaType: application/json\n"
CONTENT = "      contentSchema: {$ref: '#/Wishes'}\n"
WRITTEN_OUT = "      contentSchema: {type: array, items: {type: string, x-wechatpay-charset: any}}\n"
MOST = "  x-wechatpay-max-bytes: 32\n"
BMP = "  x-wechatpay-charset: bmp\n"
TOTAL = "    total: {$ref: 'common.yaml#/Fen'}\n    box"
EXAMPLE = f"{POST}/requestBody/content/application~1json/example/wishes"

BREAKS = [
    Break(
        "bill",
        P,
        LIST,
        "  description: Some orders\n  properties:\n",
        "  description: Some orders\n  required: [url, hash_type, hash_value]\n  properties:\n"
        "    url: {type: string, description: Where the receipt of all is}\n",
        S,
        also="example-valid",
    ),
    *(
        Break("error-table", ROOT, f"/x-wechatpay-error-codes/ORDER_CLOSED{below}", ORDER_CLOSED, facts)
        for below, facts in (
            ("", "ORDER_CLOSED: It failed, so look closer (错误)"),
            ("", "ORDER_CLOSED: {outcome: refused}"),
            ("", "ORDER_CLOSED: {text: 'It failed (错误)'}"),
            ("", "ORDER_CLOSED: {outcome: pending, text: 'It failed (错误)'}"),
            ("/text", "ORDER_CLOSED: {outcome: refused, text: 订单已关闭}"),
            ("/text", "ORDER_CLOSED: {outcome: refused, text: It failed}"),
            ("/outcome", "ORDER_CLOSED: {outcome: done, text: 'It failed (错误)'}"),
            ("/advice", "ORDER_CLOSED: {outcome: refused, advice: none, text: 'It failed (错误)'}"),
            ("/repeat", "ORDER_CLOSED: {outcome: unknown, repeat: true, text: 'It failed (错误)'}"),
            ("/absent", "ORDER_CLOSED: {outcome: pending, absent: true, wait: 5, text: 'It failed (错误)'}"),
            (
                "/before-acceptance",
                "ORDER_CLOSED: {outcome: unknown, before-acceptance: true, text: 'It failed (错误)'}",
            ),
            ("/absent", "ORDER_CLOSED: {outcome: refused, absent: false, text: 'It failed (错误)'}"),
            ("/wait", "ORDER_CLOSED: {outcome: refused, wait: 5, text: 'It failed (错误)'}"),
            ("/wait", "ORDER_CLOSED: {outcome: pending, wait: 0, text: 'It failed (错误)'}"),
        )
    ),
    Break(
        "error-table",
        ROOT,
        "/x-wechatpay-error-codes/Closed",
        "x-wechatpay-error-codes:\n",
        "x-wechatpay-error-codes:\n  Closed: {outcome: refused, text: It is closed (已关闭)}\n",
    ),
    Break(
        "error-table",
        ROOT,
        "/x-wechatpay-error-codes/ORDERCLOSED",
        f"  {ORDER_CLOSED}",
        f"  {ORDER_CLOSED}\n  ORDERCLOSED: {{outcome: refused, text: 'It is closed (已关闭)'}}",
    ),
    Break("shared-codes", ROOT, "/components/responses/Forbidden", " x-wechatpay-error-codes: {NO_AUTH: 403},", ""),
    Break(
        "shared-codes",
        ROOT,
        "/components/responses/Forbidden/x-wechatpay-error-codes/NO_AUTH",
        "{NO_AUTH: 403}",
        "{NO_AUTH: 404}",
    ),
    Break(
        "shared-codes",
        ROOT,
        "/components/responses/Forbidden/x-wechatpay-error-codes/NOAUTH",
        "{NO_AUTH: 403}",
        "{NOAUTH: 403}",
    ),
    Break("error-codes", P, POST, f"    {CLOSED}", ""),
    Break("error-codes", P, f"{POST}/x-wechatpay-error-codes/ORDER_PAID", "ORDER_CLOSED: 400", "ORDER_PAID: 400"),
    Break("error-codes", P, f"{POST}/x-wechatpay-error-codes/PARAM_ERROR", "ORDER_CLOSED: 400", "PARAM_ERROR: 400"),
    Break("error-codes", P, f"{POST}/x-wechatpay-error-codes/ORDER_CLOSED", "ORDER_CLOSED: 400", "ORDER_CLOSED: 202"),
    Break(
        "error-codes",
        P,
        f"{POST}/x-wechatpay-error-codes/ORDER_CLOSED",
        "ORDER_CLOSED: 400",
        "ORDER_CLOSED: It is closed",
    ),
    Break("known-extension", P, f"{POST}/x-wechatpay-error-codes", CLOSED, "x-wechatpay-error-codes: [ORDER_CLOSED]\n"),
    Break("own-number", P, POST, IDEMPOTENCY, "", also="outcome"),
    Break("outcome", P, POST, OUTCOME, ""),
    Break("outcome", P, f"{LIST}/x-wechatpay-outcome", PAGES_LINE, f"{PAGES_LINE}    x-wechatpay-outcome: {{}}\n"),
    *(
        Break("outcome", P, f"{POST}/x-wechatpay-outcome{below}", OUTCOME_MARK, mark)
        for below, mark in (
            ("/state", "{state: status, took-effect: [SENT]}"),
            ("/state", "{state: state, took-effect: [SENT], failed: [LOST]}"),
            ("/state", "{state: parts/*/state, took-effect: [SENT], failed: [LOST]}"),
            ("/state", "{state: parts/state, took-effect: [SENT, MADE, LOST]}"),
            ("/took-effect", "{took-effect: [SENT]}"),
            ("", "{state: state, failed: [SENT, LOST], undecidable: [MADE]}"),
            ("", "{state: state, took-effect: [SENT], not-yet: [MADE], failed: [LOST]}"),
            ("/failed", "{state: state, took-effect: [SENT, MADE, LOST], failed: [LOST]}"),
            ("/failed", "{state: state, took-effect: [SENT, MADE], failed: [LOST, BURNT]}"),
            ("/undecidable", "{state: state, took-effect: [SENT], failed: [LOST], undecidable: [MADE, SENT]}"),
            ("/undecidable", "{state: state, took-effect: [SENT, MADE, LOST], undecidable: true}"),
            ("/same/price", "{same: {price: box/total}}"),
            ("/same/total", "{same: {total: price}}"),
            ("/same/total", "{same: {total: parts/*/total}}"),
        )
    ),
    Break("known-extension", P, f"{POST}/x-wechatpay-outcome", OUTCOME_MARK, "{state: 1}"),
    Break("known-extension", P, f"{POST}/x-wechatpay-outcome", OUTCOME_MARK, "{took-effect: SENT}"),
    Break("known-extension", P, f"{POST}/x-wechatpay-outcome", OUTCOME_MARK, "{same: {}}"),
    Break("known-extension", P, f"{POST}/x-wechatpay-outcome", OUTCOME_MARK, "{means: success}"),
    Break("known-extension", P, f"{POST}/x-wechatpay-outcome", OUTCOME_MARK, "{undecidable: false}"),
    Break("known-extension", P, f"{POST}/x-wechatpay-outcome", OUTCOME_MARK, "{wait: 0}"),
    Break("final", P, GET, FINAL, ""),
    Break("final", P, "/pictures/get", "receipt:\n", f"{OTHER_GET}receipt:\n"),
    Break("final", P, "/pictures/get/x-wechatpay-final", "receipt:\n", f"{OTHER_GET_WITH_FINAL}receipt:\n"),
    *(
        Break("final", P, f"{GET}/x-wechatpay-final/{below}", FINAL_MARK, mark)
        for below, mark in (
            ("state", "{state: status, final: [SENT, LOST], open: [MADE]}"),
            ("state", "{state: parts/*/state, final: [SENT, LOST]}"),
            ("state", "{state: parts/state, final: [SENT, LOST], open: [MADE]}"),
            ("open", "{state: state, final: [SENT, LOST], open: [MADE, SENT]}"),
            ("open", "{state: state, final: [SENT, LOST], open: [MADE, BURNT]}"),
            ("final", "{state: state, final: [SENT, LOST, BURNT], open: [MADE]}"),
            ("open", "{state: parts/*/state, open: [SENT, LOST, MADE]}"),
            ("open", "{state: state, final: [SENT], open: [MADE, LOST]}"),
            ("final", "{state: state, final: [SENT, LOST, MADE]}"),
            ("found", "{found: true}"),
        )
    ),
    *(
        Break("final", P, f"{POST}/x-wechatpay-final{below}", OUTCOME, f"{OUTCOME}    x-wechatpay-final: {mark}\n")
        for below, mark in (
            ("", FINAL_MARK),
            ("/state", "{state: status, final: [SENT, LOST], open: [MADE]}"),
            ("/open", "{state: state, final: [SENT], open: [MADE, LOST]}"),
            ("/found", "{found: true, ask-after: [5]}"),
        )
    ),
    Break("final", P, f"{UPLOAD}/x-wechatpay-final", SIGNED_LINE, f"{SIGNED_LINE}{FINAL}"),
    *(
        Break("known-extension", P, f"{GET}/x-wechatpay-final", FINAL_MARK, mark)
        for mark in (
            "true",
            "{}",
            "{state: state}",
            "{final: [SENT, LOST], open: [MADE]}",
            "{state: state, final: SENT, open: [MADE, LOST]}",
            "{state: state, final: [SENT, SENT]}",
            "{state: state, final: [SENT, LOST], open: [MADE], wait: 5}",
            "{found: false}",
            "{found: true, state: state}",
            "{found: true, final: [SENT]}",
            "{found: true, ask-after: []}",
            "{found: true, ask-after: 5}",
            "{found: true, ask-after: [0, 5]}",
            "{found: true, ask-after: [60, 5]}",
            "{found: true, ask-after: [1.5]}",
        )
    ),
    Break("known-extension", P, f"{POST}/x-wechatpay-idempotency", GET_ORDER, f"{GET_ORDER}, repeat: true"),
    Break("idempotency", P, f"{POST}/x-wechatpay-idempotency/repeat", GET_ORDER, ", repeat: false", also="outcome"),
    Break("safe", P, f"{POST}/x-wechatpay-safe", IDEMPOTENCY, f"{IDEMPOTENCY}    x-wechatpay-safe: true\n"),
    Break("safe", P, f"{LIST}/x-wechatpay-safe", PAGES_LINE, f"{PAGES_LINE}    x-wechatpay-safe: true\n"),
    Break("known-extension", P, f"{UPLOAD}/x-wechatpay-safe", SIGNED_LINE, f"{SIGNED_LINE}    x-wechatpay-safe: 1\n"),
    Break("identifiers", P, GET, IDENTIFIERS, ""),
    Break("identifiers", P, f"{GET}/x-wechatpay-identifiers/out_trade_no", IDENTIFIERS, NO_SUCH_REPLY),
    Break("identifiers", P, f"{GET}/x-wechatpay-identifiers/order", IDENTIFIERS, NO_SUCH_REQUEST),
    Break("identifiers", P, f"{GET}/x-wechatpay-identifiers/out_trade_no", SHOWN_NUMBER, HIDDEN_NUMBER, changed=S),
    Break("identifiers", P, f"{GET}/x-wechatpay-identifiers/out_trade_no", GIVEN_NUMBER, SEALED_NUMBER, changed=ROOT),
    Break("known-extension", P, f"{GET}/x-wechatpay-identifiers", IDENTIFIERS, NO_PAIRS, also="identifiers"),
    Break("next", P, POST, ORDERED, ORDERED.replace("204", "202")),
    Break(
        "next", P, f"{POST}/x-wechatpay-next", IDEMPOTENCY, f"{IDEMPOTENCY}    x-wechatpay-next: toy_shop.get_order\n"
    ),
    Break("pages", P, LIST, PAGES_LINE, ""),
    Break("pages", P, LIST, PAGES_LINE + OFFSET_AND_LIMIT, ""),
    Break("pages", P, f"{LIST}/x-wechatpay-pages/limit", PAGES, PAGES.replace("limit: limit", "limit: count")),
    Break("pages", P, f"{LIST}/x-wechatpay-pages/items", PAGES, PAGES.replace("items: data", "items: links")),
    Break(
        "pages", P, f"{LIST}/x-wechatpay-pages/items", PAGES, PAGES.replace("items: data", "items: data/out_trade_no")
    ),
    Break("pages", P, f"{LIST}/x-wechatpay-pages/total", PAGES, PAGES.replace("total_count", "count")),
    Break("pages", P, f"{LIST}/x-wechatpay-pages/next", PAGES, "{items: data, next: next}"),
    *(
        Break("pages", P, f"{LIST}/x-wechatpay-pages/{key}", PAGES, mark)
        for key, mark in (
            ("page", "{items: data, page: page, size: limit}"),
            ("size", "{items: data, page: offset, size: size}"),
            ("token", "{items: data, token: offset, next-token: links/next}"),
        )
    ),
    *(
        Break(
            "pages",
            P,
            LIST,
            PAGES_LINE + OFFSET_AND_LIMIT,
            OFFSET_AND_LIMIT.replace("offset", page).replace("limit", size),
        )
        for page, size in (("page_num", "page_size"), ("offset", "page_size"), ("page_index", "limit"))
    ),
    Break("known-extension", P, f"{LIST}/x-wechatpay-pages", PAGES, "{items: data, offset: offset}"),
    *(
        Break("known-extension", P, f"{LIST}/x-wechatpay-pages", PAGES, mark)
        for mark in (
            "{items: data, page: offset}",
            "{items: data, page: offset, size: limit, first: '1'}",
            "{items: data, page: offset, size: limit, first: true}",
            "{items: data, page: offset, size: limit, offset: offset}",
            "{items: data, offset: offset, limit: limit, first: 1}",
            "{items: data}",
        )
    ),
    Break("known-extension", P, f"{LIST}/x-wechatpay-pages", PAGES, "{offset: offset, limit: limit}"),
    Break(
        "known-extension",
        P,
        f"{LIST}/x-wechatpay-pages",
        PAGES,
        "{items: data, offset: offset, limit: limit, next: links/next}",
    ),
    Break("upload", P, UPLOAD, SIGNED_LINE, ""),
    Break("upload", P, UPLOAD, MARK_LINE, ""),
    Break("upload", P, f"{POST}/x-wechatpay-signed-part", IDEMPOTENCY, IDEMPOTENCY + SIGNED_LINE),
    Break("upload", P, f"{POST}/x-wechatpay-upload", IDEMPOTENCY, IDEMPOTENCY + MARK_LINE),
    Break(
        "upload",
        P,
        f"{UPLOAD}/x-wechatpay-signed-part",
        SIGNED_LINE,
        SIGNED_LINE.replace("meta", "data"),
        also="upload-types",
    ),
    Break("upload", P, f"{UPLOAD}/x-wechatpay-signed-part", "  required: [meta, file]\n", "  required: [file]\n", S),
    Break("upload", P, f"{UPLOAD}/x-wechatpay-signed-part", "  examples: [{filename: toy.jpg, sha256: '00'}]\n", "", S),
    Break("upload", P, f"{UPLOAD}/x-wechatpay-upload/part", "part: file", "part: meta", also="upload-types"),
    Break(
        "upload",
        P,
        f"{UPLOAD}/x-wechatpay-upload/part",
        "contentMediaType: application/octet-stream, ",
        "x-wechatpay-charset: any, ",
        S,
    ),
    Break("upload", P, f"{UPLOAD}/x-wechatpay-upload/filename", "filename: filename", "filename: file_name"),
    Break("upload", P, f"{UPLOAD}/x-wechatpay-upload/digest", "digest: sha256", "digest: sha1"),
    Break(
        "upload",
        P,
        UPLOAD,
        "        multipart/form-data:\n",
        "        text/plain: {schema: {type: boolean}}\n        multipart/form-data:\n",
    ),
    Break(
        "known-extension", P, f"{UPLOAD}/x-wechatpay-signed-part", SIGNED_LINE, SIGNED_LINE.replace("meta", "[meta]")
    ),
    Break("known-extension", P, f"{UPLOAD}/x-wechatpay-upload", "algorithm: SHA256", "algorithm: MD5"),
    Break("known-extension", P, f"{UPLOAD}/x-wechatpay-upload", "max-bytes: 2097152", "max-bytes: 2M"),
    Break("known-extension", P, f"{UPLOAD}/x-wechatpay-upload", "digest: sha256, ", ""),
    Break(
        "known-extension",
        P,
        f"{UPLOAD}/x-wechatpay-upload",
        "extensions: [jpg, png]",
        "extensions: [.jpg, png]",
        also="upload-types",
    ),
    Break("upload-types", P, MULTIPART, f", file: {IMAGES}", ""),
    Break(
        "upload-types",
        P,
        f"{MULTIPART}/encoding/meta/contentType",
        "meta: {contentType: application/json}",
        "meta: {contentType: text/plain}",
    ),
    Break("upload-types", P, f"{MULTIPART}/encoding/file/contentType", IMAGES, "{contentType: image/jpeg}"),
    Break("upload-types", P, f"{MULTIPART}/encoding/file/contentType", "image/png'", "image/png, image/bmp'"),
    Break("upload-types", P, f"{MULTIPART}/encoding/file/contentType", IMAGES, "{contentType: 'video/*, image/*'}"),
    Break("upload-types", P, f"{MULTIPART}/encoding/file/contentType", "[jpg, png]", "[jpg, png, xyz]"),
    Break("download", P, FILE, PDF, "schema: {type: string}\n"),
    Break("download", P, FILE, PDF, "schema: {type: string, contentMediaType: image/png}\n"),
    Break("download", P, f"{FILE}/example", PDF, f"{PDF}            example: '%PDF'\n"),
    Break(
        "download",
        P,
        f"{DOWNLOAD}/responses/200/content/application~1pdf",
        "          application/pdf:\n",
        "          application/json: {schema: {$ref: '../schemas/toy_shop.yaml#/SentBox'}, example: {remark: large}}\n"
        "          application/pdf:\n",
        also="unsigned-request",
    ),
    *(
        Break("unsigned-request", P, f"{DOWNLOAD}{below}", old, new, also=also)
        for below, old, new, also in (
            ("/x-wechatpay-unsigned-request", "    security: []\n", "", ""),
            ("", "    servers: [{url: 'https://pay.wechatpay.cn'}]\n", "", ""),
        )
    ),
    Break("response-hash", P, f"{POST}/x-wechatpay-response-hash", IDEMPOTENCY, IDEMPOTENCY + HASH_LINE),
    Break("response-hash", P, f"{DOWNLOAD}/x-wechatpay-response-hash", HASH, "{type: hash_type, value: sha256}"),
    Break("known-extension", P, f"{DOWNLOAD}/x-wechatpay-response-hash", HASH, "SHA1"),
    Break("known-extension", P, f"{DOWNLOAD}/x-wechatpay-response-hash", HASH, "{value: hash_value}"),
    Break("known-extension", C, "/OutTradeNo/x-wechatpay-max-bytes", MOST, MOST.replace("32", "true")),
    Break("known-extension", C, "/OutTradeNo/x-wechatpay-charset", BMP, BMP.replace("bmp", "latin")),
    Break("known-extension", C, "/OutTradeNo/x-wechatpay-default", BMP, f"{BMP}  x-wechatpay-default: out_trade_no\n"),
    Break("max-bytes", C, "/OutTradeNo/x-wechatpay-max-bytes", "  maxLength: 32\n", ""),
    Break("max-bytes", C, "/OutTradeNo/x-wechatpay-max-bytes", "  maxLength: 32\n", "  maxLength: 33\n"),
    Break("max-bytes", C, "/OutTradeNo/x-wechatpay-max-bytes", "  maxLength: 32\n", "  maxLength: 10\n"),
    Break(
        "max-bytes",
        S,
        "/OrderRequest/properties/total/x-wechatpay-max-bytes",
        TOTAL,
        TOTAL.replace("}\n", ", x-wechatpay-max-bytes: 5}\n"),
    ),
    Break(
        "text-charset",
        S,
        "/OrderRequest/properties/total/x-wechatpay-charset",
        TOTAL,
        TOTAL.replace("}\n", ", x-wechatpay-charset: any}\n"),
    ),
    Break("text-charset", C, "/OutTradeNo", BMP, ""),
    Break(
        "text-charset", S, "/Wishes/items", ", x-wechatpay-charset: any}, description: Wishes", "}, description: Wishes"
    ),
    Break("example-valid", C, "/OutTradeNo/examples/0", "examples: [A1]", "examples: ['中中中中中中中中中中中']"),
    Break("example-valid", C, "/OutTradeNo/examples/0", "examples: [A1]", "examples: [🧋🧋]"),
    Break("json-string", S, f"{WISHES}/contentMediaType", CONTENT, "", also="component-used"),
    Break("json-string", S, f"{WISHES}/contentSchema", JSON_LINE, "      x-wechatpay-charset: any\n"),
    Break("json-string", S, f"{WISHES}/contentSchema", f"      type: string\n{JSON_LINE}", JSON_LINE),
    Break("json-string", S, f"{WISHES}/contentSchema", CONTENT, WRITTEN_OUT, also="component-used"),
    Break("ref-resolves", S, f"{WISHES}/contentSchema/$ref", "'#/Wishes'", "'#/Wish'"),
    Break(
        "request-closed",
        S,
        "/Wishes",
        "{type: array, items: {type: string, x-wechatpay-charset: any}, desc",
        "{type: object, desc",
        also="example-valid",
    ),
    Break("example-valid", P, EXAMPLE, """'["fast"]'""", "fast"),
    Break("example-valid", P, EXAMPLE, """'["fast"]'""", "'[1]'"),
]
