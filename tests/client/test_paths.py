"""A path finds its operation however it is written; a near miss is refused; anything else says that it is untyped."""

from __future__ import annotations

import asyncio
import inspect
import json
import pickle
import subprocess
import sys
import warnings
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wechatpay_client import OPERATIONS, Client, Endpoint, errors, spec
from wechatpay_client.runtime.near_paths import differ_by_one_edit
from wechatpay_client.runtime.routes import parse_route

REFUND = "v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund"
CARD, NAME = "6222020200098765432", "张三"
ACCOUNT = {
    "out_refund_no": "R1",
    "type": "MERCHANT_BANK_CARD",
    "bank_type": "ICBC_DEBIT",
    "bank_account": CARD,
    "real_name": NAME,
}
WRITTEN = {
    "as in the spec": (REFUND, {"refund_id": "50300000000000"}),
    "with a leading slash": (f"/{REFUND}", {"refund_id": "50300000000000"}),
    "with the number in it": ("v3/refund/domestic/refunds/50300000000000/apply-abnormal-refund", {}),
    "with another name": ("v3/refund/domestic/refunds/{id}/apply-abnormal-refund", {"id": "50300000000000"}),
    "with a name for a literal": (
        "v3/refund/{place}/refunds/50300000000000/apply-abnormal-refund",
        {"place": "domestic"},
    ),
    "with letters encoded": ("v3/%72efund/domestic/refunds/5030000000000%30/apply-abnormal-refund", {}),
}


def in_clear(platform):
    return [text for request in platform.requests for text in (CARD, NAME) if text.encode() in request.body]


@pytest.mark.parametrize("way", [Client.chain, Client.__getitem__], ids=["chain", "item"])
@pytest.mark.parametrize("form", WRITTEN)
def test_however_a_path_is_written_its_fields_are_encrypted(form, way, client, platform):
    platform.answer_json({})
    path, arguments = WRITTEN[form]
    response = way(client, path).post(json=ACCOUNT, **arguments)
    asyncio.run(way(client, path).post_async(json=ACCOUNT, **arguments))
    assert response.operation is OPERATIONS["refund.apply_abnormal_refund"]
    assert len(platform.requests) == 2
    for request in platform.requests:
        assert request.target == "/v3/refund/domestic/refunds/50300000000000/apply-abnormal-refund"
        assert set(request.json()) == set(ACCOUNT)
        assert request.json()["out_refund_no"] == "R1"
    assert in_clear(platform) == []


@pytest.mark.parametrize("form", WRITTEN)
def test_however_a_path_is_written_the_call_is_checked(form, client, platform):
    path, arguments = WRITTEN[form]
    with pytest.raises(errors.InvalidRequest, match="bank_acount"):
        client[path].post(json={**ACCOUNT, "bank_acount": "1"}, **arguments)
    platform.answer_json({})
    client[path].post(json={**ACCOUNT, "newer": "1"}, validate=False, **arguments)
    assert platform.requests[0].json()["newer"] == "1"
    assert in_clear(platform) == []


def described_paths():
    """Every operation with values for its path arguments."""
    for operation in OPERATIONS.values():
        schemas = {parameter["name"]: parameter["schema"] for parameter in operation.parameters("path")}
        yield operation, {name: _value(schema) for name, schema in schemas.items()}


def _value(schema):
    if "$ref" in schema:
        schema = spec.resolve(schema["$ref"])
    return schema.get("enum", ["12345678"])[0]


def test_every_path_of_the_spec_is_found_by_values_and_by_other_names():
    for operation, values in described_paths():
        concrete = operation.path.format(**values)
        match = parse_route(concrete).matches[operation.method]
        assert (match.id, {name: str(value) for name, value in match.values.items()}) == (operation.id, values)
        renamed = operation.path.format(**{name: f"{{my_{name}}}" for name in values})
        match = parse_route(renamed).matches[operation.method]
        assert (match.id, match.names or {}) == (operation.id, {f"my_{name}": name for name in values})
        assert operation.fill({**match.values, **values}) == concrete


MISSES = {
    "a slash more or less": lambda path: path.removesuffix("/") if path.endswith("/") else f"{path}/",
    "case": lambda path: "/".join(part if part.startswith("{") else part.upper() for part in path.split("/")),
    "a letter less": lambda path: edited(path, lambda word: word[:-1]),
    "a letter more": lambda path: edited(path, lambda word: f"{word}x"),
    "another letter": lambda path: edited(path, lambda word: f"{word[:-1]}7"),
    "two letters exchanged": lambda path: edited(path, lambda word: word[1] + word[0] + word[2:]),
    "no dashes": lambda path: path.replace("-", "_"),
    "an encoded slash": lambda path: "/v3%2F" + path.removeprefix("/v3/"),
    "no version": lambda path: path.removeprefix("/v3"),
}


def edited(path, edit):
    """The path with its first word below the version edited."""
    parts = path.split("/")
    parts[2] = edit(parts[2])
    return "/".join(parts)


@pytest.mark.parametrize("miss", MISSES)
def test_a_near_miss_of_any_path_is_refused_with_the_right_one(miss, client, platform):
    for operation, values in described_paths():
        wrong = MISSES[miss](operation.path)
        if wrong == operation.path:
            continue
        for path in (wrong, wrong.format(**values)):
            with pytest.raises(errors.InvalidPath) as caught:
                client[path].post(json={})
            assert isinstance(caught.value, errors.NotSent)
            assert isinstance(caught.value, ValueError)
            assert operation.path in caught.value.meant
            assert operation.path in str(caught.value)
            assert "nothing was sent" in str(caught.value)
    assert platform.requests == []


def test_a_method_that_the_path_does_not_have_is_refused(client, platform):
    methods = {(operation.path, operation.method) for operation in OPERATIONS.values()}
    for operation, values in described_paths():
        for path in {operation.path, operation.path.format(**values)}:
            endpoint = client[path]
            other = "patch" if (operation.path, "PATCH") not in methods else "put"
            assert (operation.path, other.upper()) not in methods
            with pytest.raises(errors.InvalidPath) as caught:
                getattr(endpoint, other)(json={})
            assert f"{other.upper()} {path}" in str(caught.value)
            assert f"{operation.method} {operation.id}" in str(caught.value)
            with pytest.raises(errors.InvalidPath):
                endpoint.operation(other)
    assert platform.requests == []


@pytest.mark.parametrize(
    "path",
    [
        *(
            "",
            "/",
            "v3//x",
            "//v3/x",
            "v3/../x",
            "v3/./x",
            "v3/..",
            "v3/x?y=1",
            "v3/x#y",
            "v3/{a b}",
            "v3/粤",
            "v3/x y",
        ),
        *(
            "v3/%2e%2e/x",
            "v3/.%2E/x",
            "v3/%2e",
            "v3/x%2F..%2Fy",
            "v3/x%2F%2e",
            "v3/..%2Fy",
            "v3/100%",
            "v3/%zz",
            "v3/%ff",
        ),
        *("https://api.mch.weixin.qq.com/v3/certificates", "v3/refunds/%7Bid%7D", "v3/x\\..\\y", "v3/{a}{b}", "v3/x\n"),
    ],
)
def test_what_is_no_path_is_refused_at_once(path, client):
    for way in (client.chain, client.untyped):
        with pytest.raises(errors.InvalidPath, match="is not a path"):
            way(path)


# --- a small spec that has every kind of neighbour


def _text(**more):
    return {"type": "string", "description": "A number", **more}


def _operation(id, *parameters, body=None, reply="Thing"):
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{reply}"}}}
    found = {
        "operationId": f"shop.{id}",
        "tags": ["shop"],
        "summary": "About a shop",
        "parameters": [{"name": name, "in": "path", "required": True, "schema": schema} for name, schema in parameters],
        "responses": {"200": {"description": "Done", "content": content}},
    }
    if body is not None:
        sent = {"application/json": {"schema": {"$ref": f"#/components/schemas/{body}"}}}
        found["requestBody"] = {"required": True, "content": sent}
    return found


NUMBER = ("order_no", _text(pattern="^[0-9]+$", minLength=4, maxLength=8))
SHOP = {
    "openapi": "3.1.0",
    "info": {"title": "Shop", "version": "0.1.0"},
    "tags": [{"name": "shop", "description": "Shops"}],
    "paths": {
        "/v3/shop/orders": {"post": _operation("create_order", body="Payee"), "get": _operation("list_orders")},
        "/v3/shop/orders/{order_no}": {"get": _operation("get_order", NUMBER)},
        "/v3/shop/orders/{id}": {"delete": _operation("delete_order", ("id", _text(maxLength=4)))},
        "/v3/shop/orders/preview": {"post": _operation("preview_order", body="Thing")},
        "/v3/shop/orders/{order_no}/payee": {"post": _operation("add_payee", NUMBER, body="Payee")},
        "/v3/shop/items/{item_id}": {
            "get": _operation("get_item", ("item_id", {"type": "integer", "minimum": 1, "description": "Item"})),
            "put": _operation("put_item", ("item_id", _text()), body="Thing"),
        },
        "/v3/shop/items/newest": {"get": _operation("get_newest_item"), "put": _operation("put_newest", body="Thing")},
        "/v3/shop/things/{thing_id}/tail": {"get": _operation("get_tail", ("thing_id", _text()))},
        "/v3/shop/things/head/{head_id}": {"get": _operation("get_head", ("head_id", _text()))},
        "/v3/shop/stores/": {"post": _operation("create_store", body="Payee")},
        "/v3/shop/stores/{store_id}/doors/{door_id}": {
            "get": _operation("get_door", ("store_id", _text()), ("door_id", _text())),
        },
    },
    "components": {
        "schemas": {
            "Thing": {
                "type": "object",
                "description": "A thing",
                "properties": {"name": _text(), "others": {"type": "array", "items": {"type": "string"}}},
            },
            "Payee": {
                "type": "object",
                "additionalProperties": False,
                "description": "Who is paid",
                "required": ["name"],
                "properties": {"name": _text(maxLength=32, **{"x-wechatpay-sensitive": "platform"})},
            },
        }
    },
}


@pytest.fixture(scope="module")
def shop_package(generate_client):
    return generate_client(SHOP)


@pytest.fixture
def shop(shop_package, platform, credentials, keys):
    platform.answer_json({"name": "x"})
    with shop_package.Client(credentials, keys, base_url=platform.base_url) as client:
        yield client


@pytest.mark.parametrize(
    ("method", "path", "id", "target"),
    [
        ("get", "v3/shop/orders/1234", "get_order", "/v3/shop/orders/1234"),
        ("delete", "v3/shop/orders/1234", "delete_order", "/v3/shop/orders/1234"),
        ("get", "v3/shop/orders/12345", "get_order", "/v3/shop/orders/12345"),
        ("get", "v3/shop/items/7", "get_item", "/v3/shop/items/7"),
        ("put", "v3/shop/items/a%2Fb%20%E7%B2%A4%25%7C", "put_item", "/v3/shop/items/a%2Fb%20%E7%B2%A4%25%7C"),
        ("put", "v3/shop/items/a%252Fb", "put_item", "/v3/shop/items/a%252Fb"),
        ("put", "v3/shop/items/%252e%252e", "put_item", "/v3/shop/items/%252e%252e"),
        ("put", "v3/shop/items/a|b*c", "put_item", "/v3/shop/items/a%7Cb%2Ac"),
        ("get", "v3/shop/items/newest", "get_newest_item", "/v3/shop/items/newest"),
        ("put", "v3/shop/items/newest", "put_newest", "/v3/shop/items/newest"),
        ("get", "v3/shop/things/x/tail", "get_tail", "/v3/shop/things/x/tail"),
        ("get", "v3/shop/things/head/x", "get_head", "/v3/shop/things/head/x"),
    ],
)
def test_values_in_a_path_go_out_as_its_arguments_would(method, path, id, target, shop, platform):
    body = {"json": {"name": "n"}} if method == "put" else {}
    assert getattr(shop[path], method)(**body).operation.id == f"shop.{id}"
    assert platform.requests[0].target == target
    assert shop[path].operation(method).id == f"shop.{id}"


@given(value=st.text(st.characters(max_codepoint=0xFFFF, exclude_categories=["Cs"]), min_size=1, max_size=40))
def test_a_value_is_decoded_once_and_encoded_again(value):
    path = f"v3/merchant-service/images/{quote(value, safe='')}"
    if value.startswith("{") or {".", ".."} & set(value.split("/")):
        with pytest.raises(errors.InvalidPath):
            parse_route(path)
        return
    match = parse_route(path).matches["GET"]
    assert match.values == {"media_id": value}
    assert OPERATIONS[match.id].fill(match.values) == f"/{path}"


def test_a_path_may_have_values_and_names(shop, platform):
    assert shop["v3/shop/stores/s%201/doors/{door}"].get(door="d/1").operation.id == "shop.get_door"
    assert shop["v3/shop/stores/{door_id}/doors/{store_id}"].get(door_id="first", store_id="second").status_code == 200
    targets = [request.target for request in platform.requests]
    assert targets == ["/v3/shop/stores/s%201/doors/d%2F1", "/v3/shop/stores/first/doors/second"]


@pytest.mark.parametrize(
    ("path", "given"),
    [
        ("v3/shop/stores/{store}/doors/1", {"store_id": "x"}),
        ("v3/shop/stores/{store}/doors/1", {}),
        ("v3/shop/stores/{store}/doors/1", {"store": "x", "door_id": "y"}),
        ("v3/shop/stores/1/doors/1", {"store_id": "x"}),
    ],
)
@pytest.mark.parametrize("validate", [True, False])
def test_arguments_that_the_path_has_no_place_for_are_not_sent(path, given, validate, shop, shop_package, platform):
    with pytest.raises(shop_package.errors.NotSent, match="takes"):
        shop[path].get(**given, validate=validate)
    assert platform.requests == []


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_an_argument_by_another_name_cannot_reach_another_address(value, shop, shop_package, platform):
    with pytest.raises(shop_package.errors.NotSent):
        shop["v3/shop/stores/{a}/doors/{b}"].get(a="1", b=value, validate=False)
    assert platform.requests == []


@pytest.mark.parametrize(
    ("method", "path", "meant"),
    [
        ("get", "v3/shop/orders/123", ["/v3/shop/orders/{order_no}"]),  # GET's number is longer, DELETE's is not
        ("delete", "v3/shop/orders/12345", ["/v3/shop/orders/{id}"]),
        ("post", "v3/shop/orders/123456789/payee", ["/v3/shop/orders/{order_no}/payee"]),
        ("post", "v3/shop/orders/12%2F3456/payee", ["/v3/shop/orders/{order_no}/payee"]),
        ("get", "v3/shop/items/07", ["/v3/shop/items/{item_id}"]),
        ("get", "v3/shop/items/0", ["/v3/shop/items/{item_id}"]),
        ("get", "v3/shop/orders/preview", ["/v3/shop/orders/preview"]),
        ("post", "v3/shop/orders/preveiw", ["/v3/shop/orders/preview"]),
        ("put", "v3/shop/items/Newest", ["/v3/shop/items/{item_id}", "/v3/shop/items/newest"]),
        ("put", "v3/shop/items/newst", ["/v3/shop/items/{item_id}", "/v3/shop/items/newest"]),
        ("get", "v3/shop/things/head/tail", ["/v3/shop/things/{thing_id}/tail", "/v3/shop/things/head/{head_id}"]),
        ("post", "v3/shop/stores", ["/v3/shop/stores/"]),
        ("post", "v3/Shop/Stores", ["/v3/shop/stores/"]),
        ("post", "shop/stores/", ["/v3/shop/stores/"]),
        ("post", "hk/v3/shop/stores/", ["/v3/shop/stores/"]),
        ("post", "v3/shop%2Fstores/", ["/v3/shop/stores/"]),
    ],
)
def test_what_may_be_one_path_or_another_is_not_guessed(method, path, meant, shop, shop_package, platform):
    body = {"json": {"name": "n"}} if method in ("post", "put") else {}
    with pytest.raises(shop_package.errors.InvalidPath) as caught:
        getattr(shop[path], method)(**body)
    assert set(meant) <= set(caught.value.meant)
    assert all(template in str(caught.value) for template in meant)
    assert "client.untyped(" in str(caught.value)
    assert platform.requests == []
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


@pytest.mark.parametrize("name", ["query", "json", "validate", "file", "meta"])
def test_a_placeholder_that_no_call_could_fill_is_refused(name, shop, shop_package):
    with pytest.raises(shop_package.errors.InvalidPath, match="that argument itself"):
        shop[f"v3/shop/stores/{{{name}}}/doors/1"]
    with pytest.raises(shop_package.errors.InvalidPath, match="twice"):
        shop["v3/shop/stores/{x}/doors/{x}"]


def test_every_keyword_of_a_call_is_one_that_no_placeholder_may_have():
    for name in ("get", "get_async", "stream", "pages", "post", "post_async", "put", "patch", "delete"):
        keywords = [each.name for each in inspect.signature(getattr(Endpoint, name)).parameters.values()]
        for keyword in keywords[:-1]:  # the last one is **path
            with pytest.raises(errors.InvalidPath, match="that argument itself"):
                parse_route(f"v3/brand-new/{{{keyword}}}")


def test_a_path_is_looked_up_once():
    path = "v3/pay/transactions/id/4200000000202601010000000001"
    assert parse_route(path) is parse_route(path)


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        *[("refund", other, True) for other in ("refnd", "refunds", "xrefund", "refxnd", "refudn", "erfund")],
        *[("refund", other, False) for other in ("refund", "refnud!", "refn", "dnufer", "fund", "", "refundsx")],
        *[("ab", "ba", True), ("ab", "a", True), ("a", "b", False), ("", "a", False), ("aab", "ab", True)],
        ("abcd", "badc", False),
    ],
)
def test_one_edit(one, other, near):
    assert differ_by_one_edit(one, other) is near
    assert differ_by_one_edit(other, one) is near


# --- what the spec has nothing like


def test_an_undescribed_path_warns_once_at_the_callers_line_and_works(client, platform):
    platform.answer_json({"a": 1})
    with pytest.warns(errors.UndescribedPathWarning, match=r"client\.untyped\('v3/brand-new/1'\)") as caught:
        assert client["v3/brand-new/1"].get().parsed == {"a": 1}
    assert [warning.filename for warning in caught] == [__file__]
    client.chain("/v3/brand-new/1").post(json={})
    with pytest.warns(errors.UndescribedPathWarning, match="brand-new/2") as caught:
        client.chain("v3/brand-new/2")
    assert [warning.filename for warning in caught] == [__file__]
    assert [request.target for request in platform.requests] == ["/v3/brand-new/1"] * 2


def test_a_client_does_not_keep_a_record_of_every_undescribed_path(client):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for number in range(1100):
            client[f"v3/brand-new/{number}"]
    assert len(caught) == 1000


def test_untyped_says_that_it_is_meant(client, platform):
    platform.answer_json({"a": 1})
    path = "v3/brand-new/{thing}/a%2Fb"
    response = client.untyped(path).put(thing="a b", json={"b": 2})
    assert (response.parsed, response.operation.described) == ({"a": 1}, False)
    assert platform.requests[0].target == "/v3/brand-new/a%20b/a%2Fb"
    assert client.untyped("v3/certifcates").get().parsed == {"a": 1}
    assert client.untyped(path).operation("put").id == f"PUT /{path}"
    platform.reply.signed = False
    with pytest.raises(errors.ResponseNotVerified):
        client.untyped(path).get(thing="a")


@pytest.mark.parametrize(("form", "arguments"), WRITTEN.values(), ids=list(WRITTEN))
def test_untyped_sends_nothing_in_clear_that_the_spec_encrypts(form, arguments, client, platform):
    with pytest.raises(errors.InvalidPath, match=r"refund\.apply_abnormal_refund, of which fields travel encrypted"):
        client.untyped(form).post(json=ACCOUNT, **arguments)
    assert platform.requests == []


def test_a_placeholder_that_makes_a_described_path_is_found_out(client, platform):
    platform.answer_json({})
    endpoint = client["v3/businesscircle/{what}"]
    with pytest.raises(errors.InvalidRequest, match=r"businesscircle\.sync_parking"):
        endpoint.post(what="parkings", json={})
    with pytest.raises(errors.InvalidPath, match="/v3/businesscircle/parkings"):
        endpoint.post(what="parking", json={})
    with pytest.raises(errors.InvalidPath, match="is not a path"):
        endpoint.post(what="x/../parkings", json={})
    assert platform.requests == []
    with pytest.warns(errors.UndescribedPathWarning, match=r"v3/businesscircle/\{what\}") as caught:
        endpoint.post(what="brand-new", json={})
    endpoint.post(what="brand-newer", json={})
    assert [warning.filename for warning in caught] == [__file__]
    assert [request.target for request in platform.requests] == [
        "/v3/businesscircle/brand-new",
        "/v3/businesscircle/brand-newer",
    ]


# --- client.paths


def test_every_path_of_the_spec_has_its_step(client):
    paths = {operation.path.removeprefix("/") for operation in OPERATIONS.values()}
    assert set(client.paths) == paths
    assert len(client.paths) == len(paths)
    for operation in OPERATIONS.values():
        assert callable(getattr(client.paths[operation.path.removeprefix("/")], operation.method.lower()))
    assert repr(client.paths) == f"<{len(paths)} paths>"


def test_a_step_by_its_path_is_the_step_of_the_chain(client, platform):
    path = "v3/ecommerce/individual-contracts/{openid}"
    assert type(client.paths[path]) is type(client.v3.ecommerce.individual_contracts._openid_)


def test_the_typed_ways_load_nothing_that_finds_paths():
    program = (
        "import sys\n"
        "from wechatpay_client import Client, OPERATIONS\n"
        "client = Client.__new__(Client)\n"
        "client.v3.certificates, OPERATIONS['certificates.list_certificates'].path\n"
        "runtime = [f'wechatpay_client.runtime.{name}' for name in ('routes', 'path_tree', 'near_paths')]\n"
        "modules = ['wechatpay_client.paths', *runtime]\n"
        "print([name for name in modules if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_an_unknown_path_says_what_is_near(client):
    with pytest.raises(KeyError, match="did you mean v3/ecommerce/applyments/") as caught:
        client.paths["v3/ecommerce/applyments"]
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
    with pytest.raises(KeyError, match=r"client\.untyped"):
        client.paths["v3/nothing/like/it"]
    assert client.paths.get("v3/nothing/like/it") is None
    assert '"v3/bill/fundflowbill"' in map(json.dumps, client.paths)
