"""One address has one path in the published documents, whatever its placeholders are called in spec/."""

from __future__ import annotations

import copy
import re
from typing import Any

import pytest
import yaml
from small_spec import CLEAN, ROOT, J, P
from test_lint import lines, write
from trial_client import content, document, operation, parameter, ref, thing
from wechatpay_generator.bundle import bundle
from wechatpay_generator.failure import GenerationError
from wechatpay_generator.lint import lint
from wechatpay_generator.published.addresses import find_other_names, merge_addresses
from wechatpay_generator.published.documents import make_documents
from wechatpay_generator.published.journeys import write_journeys

BODY = {"requestBody": {"required": True, "content": content(ref("Thing"))}}
PATHS = {
    "/v3/shop/{shop}/orders/{id}": {
        "parameters": [parameter("shop"), parameter("id")],
        "get": operation("shop.get_order", ref("Thing")),
    },
    "/v3/shop/{id}/orders/{no}": {
        "parameters": [parameter("id"), {"$ref": "#/components/parameters/Number"}],
        "servers": [{"url": "https://other.example.com"}],
        "summary": "Another page",
        "post": operation(
            "shop.pay_order",
            ref("Thing"),
            parameters=[parameter("no", "query")],
            **BODY,
            **{
                "x-wechatpay-idempotency": {"key": "no", "query": "shop.find_order", "with": {"id": 1, "all": True}},
                "x-wechatpay-identifiers": {"no": "number", "amount/no": "no"},
                "x-wechatpay-outcome": {"same": {"id": "shop", "total": "total"}},
            },
        ),
        "delete": operation("shop.drop_order"),
    },
    "/v3/shop/{id}/orders/{which}": {"parameters": [parameter("id"), parameter("which")], "put": operation("shop.put")},
    "/v3/shop/{a}/find/{b}": {"get": operation("shop.find_order", parameters=[parameter("a"), parameter("b")])},
}


def shop() -> dict[str, Any]:
    made = document(copy.deepcopy(PATHS), {"Thing": thing()})
    made["components"]["parameters"] = {"Number": parameter("no")}
    return made


def merge(made: dict[str, Any]) -> dict[str, Any]:
    merge_addresses(made)
    return made


def test_the_methods_of_one_address_stand_in_one_path():
    paths = merge(shop())["paths"]
    assert list(paths) == ["/v3/shop/{shop}/orders/{id}", "/v3/shop/{a}/find/{b}"]
    assert {"get", "post", "delete", "put"} <= set(paths["/v3/shop/{shop}/orders/{id}"])


def test_their_path_parameters_have_the_names_of_the_first_path():
    made = merge(shop())
    item = made["paths"]["/v3/shop/{shop}/orders/{id}"]
    names = {
        method: [(one["in"], one["name"]) for one in item[method]["parameters"]]
        for method in ("get", "post", "delete", "put")
    }
    both = [("path", "shop"), ("path", "id")]
    assert names == {"get": both, "post": [*both, ("query", "no")], "delete": both, "put": both}
    assert made["components"]["parameters"]["Number"]["name"] == "no"


def test_marks_name_the_parameters_by_their_new_names():
    post = merge(shop())["paths"]["/v3/shop/{shop}/orders/{id}"]["post"]
    # those of another operation are named as that one has them, whose address nothing shares
    assert post["x-wechatpay-idempotency"] == {"key": "id", "query": "shop.find_order", "with": {"id": 1, "all": True}}
    assert post["x-wechatpay-identifiers"] == {"id": "number", "amount/no": "no"}
    assert post["x-wechatpay-outcome"] == {"same": {"shop": "shop", "total": "total"}}


def test_arguments_for_a_query_have_the_names_of_the_query():
    made = shop()
    made["paths"]["/v3/shop/{a}/find/{b}"]["get"]["x-wechatpay-idempotency"] = {
        "key": "a",
        "query": "shop.put",
        "with": {"id": 1, "which": 2},
        "from": {"which": "b"},
    }
    assert merge(made)["paths"]["/v3/shop/{a}/find/{b}"]["get"]["x-wechatpay-idempotency"] == {
        "key": "a",
        "query": "shop.put",
        "with": {"shop": 1, "id": 2},
        "from": {"id": "b"},
    }


def test_another_host_stays_with_its_operations():
    item = merge(shop())["paths"]["/v3/shop/{shop}/orders/{id}"]
    assert item["post"]["servers"] == [{"url": "https://other.example.com"}]
    assert "servers" not in item["get"]
    assert "servers" not in item


def test_a_spec_without_such_addresses_stays_as_it_is():
    made = shop()
    del made["paths"]["/v3/shop/{id}/orders/{no}"], made["paths"]["/v3/shop/{id}/orders/{which}"]
    before = copy.deepcopy(made)
    assert merge(made) == before
    assert find_other_names(made) == {}


def test_the_same_method_twice_is_refused():
    made = shop()
    made["paths"]["/v3/shop/{id}/orders/{no}"]["get"] = operation("shop.get_again")
    with pytest.raises(GenerationError, match=r"are one address to GET; describe it once$"):
        merge(made)


CANCEL = """\
order_of_seller:
  delete:
    operationId: toy_shop.cancel_order
    tags: [toy_shop]
    summary: Cancel an order
    x-wechatpay-zh: 取消订单
    description: Nobody makes it any more.
    x-wechatpay-name: 取消订单
    externalDocs: {url: 'https://pay.weixin.qq.com/doc/v3/merchant/8'}
    x-wechatpay-mode: [merchant]
    x-wechatpay-error-codes: {}
    parameters:
      - name: seller_number
        in: path
        required: true
        description: Which order
        schema: {$ref: '../schemas/common.yaml#/OutTradeNo'}
        example: A1
    responses:
      '204': {description: Cancelled}
"""
STEP = """
      - stepId: cancel
        operationId: toy_shop.cancel_order
        parameters:
          - {name: seller_number, in: path, value: $inputs.number}
    outputs:
"""


def test_what_lint_accepts_is_one_path_in_every_document_and_journey(tmp_path):
    line = "  /v3/toy-shop/orders/{seller_number}: {$ref: 'paths/toy_shop.yaml#/order_of_seller'}\n"
    files = {
        **CLEAN,
        ROOT: CLEAN[ROOT].replace("  /v3/toy-shop/pictures:", f"{line}  /v3/toy-shop/pictures:", 1),
        P: f"{CLEAN[P].rstrip()}\n{CANCEL}{errors()}\n",
        J: CLEAN[J].replace("\n    outputs:\n", STEP, 1),
    }
    spec = write(tmp_path, files)
    assert lines(lint(spec)) == ""
    plain = bundle(spec)
    for name, made in make_documents(plain):
        addresses = [re.sub(r"\{.*?\}", "{}", path) for path in made["paths"]]
        assert len(set(addresses)) == len(addresses), name
    (journey,) = write_journeys(spec, plain, tmp_path / "made")
    steps = yaml.safe_load(journey.read_text("utf-8"))["workflows"][0]["steps"]
    assert [argument["name"] for step in steps for argument in step["parameters"]] == ["out_trade_no"] * 3


def errors() -> str:
    """The shared error replies, as every operation of the small spec has them."""
    return CLEAN[P].partition("'204': {description: Ordered}\n")[2].partition("  get:")[0].rstrip()
