"""A small spec that breaks no rule and uses every kind of thing a spec may hold."""

from __future__ import annotations

from typing import NamedTuple

SHARED = (
    ("400", "BadRequest", "PARAM_ERROR"),
    ("401", "Unauthorized", "SIGN_ERROR"),
    ("403", "Forbidden", "NO_AUTH"),
    ("404", "NotFound", "NOT_FOUND"),
    ("429", "TooManyRequests", "FREQUENCY_LIMITED"),
    ("500", "SystemError", "SYSTEM_ERROR"),
)
ERRORS = "\n".join(
    f"      '{status}': {{$ref: '../openapi.yaml#/components/responses/{name}'}}" for status, name, _ in SHARED
)
RESPONSES = "\n".join(
    f"    {name}: {{description: Refused, x-wechatpay-error-codes: {{{code}: {status}}}, content: {{application/json: "
    "{schema: {$ref: 'schemas/common.yaml#/ErrorReply'}, example: {code: A, message: b}}}}"
    for status, name, code in SHARED
)
TABLE = "\n".join(
    f"  {code}: {{outcome: refused, text: 'It failed, so look closer (错误)'}}"
    for code in ("ORDER_CLOSED", *(c for *_, c in SHARED))
)
UPLOAD_MARK = (
    "{part: file, filename: filename, digest: sha256, algorithm: SHA256, max-bytes: 2097152, extensions: [jpg, png]}"
)

CLEAN = {
    "openapi.yaml": f"""\
openapi: 3.1.0
info: {{title: A spec, version: '1'}}
tags:
  - {{name: toy_shop, x-displayName: Toy shop, description: Toys}}
x-tagGroups:
  - {{name: Shops, tags: [toy_shop]}}
x-wechatpay-error-codes:
{TABLE}
paths:
  /v3/toy-shop/orders: {{$ref: 'paths/toy_shop.yaml#/orders'}}
  /v3/toy-shop/orders/{{out_trade_no}}: {{$ref: 'paths/toy_shop.yaml#/order'}}
  /v3/toy-shop/pictures: {{$ref: 'paths/toy_shop.yaml#/pictures'}}
  /v3/toy-shop/receipt: {{$ref: 'paths/toy_shop.yaml#/receipt'}}
webhooks:
  ORDER.PAID: {{$ref: 'webhooks/toy_shop.yaml#/order_paid'}}
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
    NotificationTaken: {{description: Understood}}
    NotificationNotTaken: {{description: To be sent again}}
""",
    "paths/toy_shop.yaml": f"""\
orders:
  post:
    operationId: toy_shop.create_order
    tags: [toy_shop]
    summary: Order a toy for a child
    x-wechatpay-zh: 给孩子订购玩具
    description: Repeating the same number is safe.
    x-wechatpay-name: 下单
    externalDocs: {{url: 'https://pay.weixin.qq.com/doc/v3/merchant/1'}}
    x-wechatpay-source: ['https://pay.weixin.qq.com/doc/v3/merchant/1', 'https://docs.qq.com/doc/2']
    x-wechatpay-mode: [merchant, partner]
    x-wechatpay-idempotency: {{key: out_trade_no, query: toy_shop.get_order}}
    x-wechatpay-outcome:
      {{state: state, took-effect: [SENT], not-yet: [MADE], failed: [LOST], wait: 5, same: {{total: box/total}}}}
    x-wechatpay-error-codes: {{ORDER_CLOSED: 400}}
    requestBody:
      required: true
      content:
        application/json:
          schema: {{$ref: '../schemas/toy_shop.yaml#/OrderRequest'}}
          example: {{out_trade_no: A1, total: 100, box: {{colour: RED}}, wishes: '["fast"]'}}
    responses:
      '204': {{description: Ordered}}
{ERRORS}
  get:
    operationId: toy_shop.list_orders
    tags: [toy_shop]
    summary: List the orders of a shop
    x-wechatpay-zh: 查询店铺的订单列表
    description: The newest come first.
    x-wechatpay-name: 查询订单列表
    x-wechatpay-mode: [merchant]
    externalDocs: {{url: 'https://pay.weixin.qq.com/doc/v3/merchant/5'}}
    x-wechatpay-error-codes: {{}}
    x-wechatpay-pages: {{items: data, offset: offset, limit: limit, total: total_count}}
    parameters:
      - name: offset
        in: query
        description: First entry
        schema: {{type: integer, format: int32, minimum: 0, maximum: 1000}}
        example: 0
      - name: limit
        in: query
        description: Most entries
        schema: {{type: integer, format: int32, minimum: 0, maximum: 1000}}
        example: 20
    responses:
      '200':
        description: The orders
        content:
          application/json:
            schema: {{$ref: '../schemas/toy_shop.yaml#/OrderList'}}
            example: {{data: [{{out_trade_no: A1}}], total_count: 1, links: {{next: ''}}}}
{ERRORS}
order:
  parameters:
    - {{$ref: '../openapi.yaml#/components/parameters/Number'}}
  get:
    operationId: toy_shop.get_order
    tags: [toy_shop]
    summary: Look up an order by its number
    x-wechatpay-zh: 按编号查询订单
    description: Tells where it stands.
    x-wechatpay-name: 查单
    externalDocs: {{url: 'https://pay.weixin.qq.com/doc/v3/merchant/3'}}
    x-wechatpay-mode: [partner]
    x-wechatpay-retired: '2019-12-16'
    x-wechatpay-final: {{state: state, final: [SENT, LOST], open: [MADE], ask-after: [5, 60, 60]}}
    x-wechatpay-identifiers: {{out_trade_no: out_trade_no}}
    deprecated: true
    x-wechatpay-error-codes: {{}}
    responses:
      '200':
        description: The order
        content:
          application/json:
            schema: {{$ref: '../schemas/toy_shop.yaml#/Order'}}
            example: {{out_trade_no: A1, pay_time: '2026-01-02T15:04:05+08:00'}}
{ERRORS}
pictures:
  post:
    operationId: toy_shop.upload_picture
    tags: [toy_shop]
    summary: Upload a picture of a toy
    x-wechatpay-zh: 上传玩具的图片
    description: An order names it later.
    x-wechatpay-name: 图片上传
    x-wechatpay-mode: [merchant]
    x-wechatpay-restricted: by-invitation
    externalDocs: {{url: 'https://pay.weixin.qq.com/doc/v3/merchant/6'}}
    x-wechatpay-error-codes: {{}}
    x-wechatpay-signed-part: meta
    x-wechatpay-upload: {UPLOAD_MARK}
    requestBody:
      required: true
      content:
        multipart/form-data:
          schema: {{$ref: '../schemas/toy_shop.yaml#/PictureUpload'}}
          encoding: {{meta: {{contentType: application/json}}, file: {{contentType: 'image/jpeg, image/png'}}}}
    responses:
      '204': {{description: Taken}}
{ERRORS}
receipt:
  get:
    operationId: toy_shop.download_receipt
    tags: [toy_shop]
    summary: Download the receipt of an order
    x-wechatpay-zh: 下载订单的收据
    description: Proved by its hash.
    x-wechatpay-name: 下载收据
    x-wechatpay-unknown: [mode, fields]
    externalDocs: {{url: 'https://pay.weixin.qq.com/doc/v3/merchant/7'}}
    x-wechatpay-error-codes: {{}}
    x-wechatpay-unsigned-response: true
    x-wechatpay-unsigned-request: true
    security: []
    servers: [{{url: 'https://pay.wechatpay.cn'}}]
    x-wechatpay-response-hash: {{type: hash_type, value: hash_value}}
    responses:
      '200':
        description: The receipt
        content:
          application/pdf:
            schema: {{type: string, contentMediaType: application/pdf}}
{ERRORS}
""",
    "schemas/common.yaml": """\
OutTradeNo:
  type: string
  maxLength: 32
  x-wechatpay-max-bytes: 32
  x-wechatpay-charset: bmp
  minLength: 1
  description: The merchant's number of an order (商户订单号)
  examples: [A1]
DateTime: {type: string, format: date-time, description: Moment with an offset (时间)}
Fen:
  type: integer
  format: int64
  minimum: 0
  maximum: 9007199254740991
  x-wechatpay-unit: fen
  description: Amount of money in fen (分)
ErrorReply:
  type: object
  x-wechatpay-zh: 错误
  description: Why it failed
  required: [code, message]
  properties:
    code: {type: string, description: A token}
    message: {type: string, description: A text}
Notification:
  type: object
  x-wechatpay-zh: 通知
  description: What every notification holds
  required: [event_type, resource]
  properties:
    event_type: {type: string, description: Which event}
    resource: {$ref: '#/Sealed'}
Sealed:
  type: object
  x-wechatpay-zh: 密文
  description: What is sealed
  properties:
    ciphertext: {type: string, description: The resource}
""",
    "schemas/toy_shop.yaml": """\
Colour:
  type: string
  x-wechatpay-zh: 颜色
  enum: [RED, BLUE]
  x-wechatpay-enum-zh: {BLUE: 紫罗兰色}
  description: 'Colour of the box. `RED`: as roses; `BLUE`: as violets.'
OrderRequest:
  type: object
  x-wechatpay-zh: 订单请求
  additionalProperties: false
  description: What is ordered
  required: [out_trade_no]
  properties:
    out_trade_no: {$ref: 'common.yaml#/OutTradeNo'}
    total: {$ref: 'common.yaml#/Fen'}
    box: {$ref: '#/Box'}
    wishes:
      type: string
      contentMediaType: application/json
      contentSchema: {$ref: '#/Wishes'}
      description: What else is wished for
  if: {required: [box]}
  then:
    properties:
      out_trade_no: {minLength: 2}
      box: {type: object, properties: {weight: {enum: [1, 2]}}}
Wishes: {type: array, items: {type: string, x-wechatpay-charset: any}, description: Wishes in words (愿望)}
Box:
  type: object
  x-wechatpay-zh: 盒子
  additionalProperties: false
  description: The box around it
  properties:
    colour: {$ref: '#/Colour'}
    weight: {type: integer, format: int32, minimum: 0, maximum: 1000, description: Weight in grams}
Order:
  type: object
  x-wechatpay-zh: 订单
  description: What was ordered
  properties:
    out_trade_no: {$ref: 'common.yaml#/OutTradeNo'}
    pay_time: {$ref: 'common.yaml#/DateTime', description: When it was paid}
    valid_time: {type: integer, format: int32, minimum: 0, maximum: 1000, description: For how many seconds it is kept}
    state: {$ref: '#/State'}
    box: {$ref: '#/SentBox'}
    parts: {type: array, items: {$ref: '#/SentBox'}, description: Boxes sent one by one}
State:
  type: string
  x-wechatpay-zh: 状态
  enum: [MADE, SENT, LOST]
  description: 'Where it stands. `MADE`: not sent yet; `SENT`: on its way; `LOST`: gone.'
SentBox:
  type: object
  x-wechatpay-zh: 寄出的盒子
  description: A box as it was sent
  properties:
    total: {$ref: 'common.yaml#/Fen'}
    state: {$ref: '#/State'}
    remark: {type: string, description: Words on it}
OrderList:
  type: object
  x-wechatpay-zh: 订单列表
  description: Some orders
  properties:
    hash_type: {type: string, description: How the receipt of all is hashed}
    hash_value: {type: string, description: The hash of the receipt of all}
    data: {type: array, items: {$ref: '#/Order'}, description: The orders}
    total_count: {type: integer, format: int32, minimum: 0, maximum: 1000, description: How many there are}
    links: {$ref: '#/Links'}
Links:
  type: object
  x-wechatpay-zh: 链接
  description: Where to go from here
  properties:
    next: {type: string, description: Address of the next page}
PictureUpload:
  type: object
  x-wechatpay-zh: 图片上传
  additionalProperties: false
  description: A picture and what is said about it
  required: [meta, file]
  properties:
    meta: {$ref: '#/PictureMeta'}
    file: {type: string, contentMediaType: application/octet-stream, description: The picture}
PictureMeta:
  type: object
  x-wechatpay-zh: 图片信息
  additionalProperties: false
  description: What is said about a picture
  required: [filename, sha256]
  properties:
    filename: {type: string, x-wechatpay-charset: any, description: Name with extension}
    sha256: {type: string, pattern: '^[0-9a-f]+$', description: Hash of the picture}
  examples: [{filename: toy.jpg, sha256: '00'}]
Gift:
  type: object
  x-wechatpay-event-key: {subject: [out_trade_no], once: [out_trade_no, giver]}
  x-wechatpay-zh: 礼物
  description: An order that is a present
  required: [out_trade_no, giver]
  properties:
    out_trade_no: {$ref: 'common.yaml#/OutTradeNo'}
    giver: {type: string, description: Who gives it}
  examples: [{out_trade_no: A1, giver: Ann}]
Purchase:
  type: object
  x-wechatpay-event-key: {subject: [out_trade_no]}
  x-wechatpay-zh: 购买
  description: An order for the buyer
  required: [out_trade_no]
  properties:
    out_trade_no: {$ref: 'common.yaml#/OutTradeNo'}
    buyer: {type: string, description: Who buys it}
  examples: [{out_trade_no: A1}]
""",
    "glossary.yaml": """\
terms:
  order: {zh: 订}
  picture: {zh: 图片, not: [相片]}
tokens:
  RED: 红色
  MADE: 已制作
  SENT: 已寄出
  LOST: 已丢失
""",
    "webhooks/toy_shop.yaml": """\
order_paid:
  post:
    tags: [toy_shop]
    summary: An order has been paid
    x-wechatpay-zh: 订单已支付
    description: Send the toy now.
    x-wechatpay-name: 支付成功通知
    x-wechatpay-mode: [merchant]
    externalDocs: {url: 'https://pay.weixin.qq.com/doc/v3/merchant/4'}
    x-wechatpay-original-types: [encrypt-resource]
    requestBody:
      required: true
      content:
        application/json:
          schema:
            allOf:
              - {$ref: '../schemas/common.yaml#/Notification'}
              - type: object
                properties:
                  event_type: {const: ORDER.PAID}
                  resource:
                    type: object
                    properties:
                      ciphertext:
                        type: string
                        contentMediaType: application/json
                        contentSchema:
                          oneOf:
                            - $ref: '../schemas/toy_shop.yaml#/Gift'
                              x-wechatpay-known-by: [giver]
                            - $ref: '../schemas/toy_shop.yaml#/Purchase'
                              x-wechatpay-known-by: [out_trade_no]
    responses:
      '204': {$ref: '../openapi.yaml#/components/responses/NotificationTaken'}
      '500': {$ref: '../openapi.yaml#/components/responses/NotificationNotTaken'}
""",
    "journeys/toys.arazzo.yaml": """\
arazzo: 1.0.1
info: {title: A toy for a child, version: 1.0.0}
sourceDescriptions:
  - {name: toys, url: ../openapi.yaml, type: openapi}
workflows:
  - workflowId: order_toy
    inputs:
      type: object
      properties:
        number: {type: string}
    steps:
      - stepId: look
        operationId: toy_shop.get_order
        parameters:
          - {name: out_trade_no, in: path, value: $inputs.number}
        successCriteria:
          - condition: $statusCode == 200
        outputs:
          number: $response.body#/out_trade_no
          paid: $response.body#/pay_time
      - stepId: look_again
        operationId: toy_shop.get_order
        parameters:
          - {name: out_trade_no, in: path, value: $steps.look.outputs.number}
    outputs:
      paid: $steps.look.outputs.paid
""",
}

ROOT, C = "openapi.yaml", "schemas/common.yaml"
P, S, W = (f"{folder}/toy_shop.yaml" for folder in ("paths", "schemas", "webhooks"))
J = "journeys/toys.arazzo.yaml"
G = "glossary.yaml"


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
