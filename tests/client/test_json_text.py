"""Fields whose text is JSON: values in Python, one text on the wire, and nothing lost on the way back."""

from __future__ import annotations

import asyncio
import base64
import copy
import json
import logging
import subprocess
import sys
from urllib.parse import parse_qs, urlsplit

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa

OAEP = padding.OAEP(padding.MGF1(hashes.SHA1()), hashes.SHA1(), None)
PLATFORM = {"x-wechatpay-sensitive": "platform"}
MERCHANT = {"x-wechatpay-sensitive": "merchant"}


def _ref(name):
    return {"$ref": f"#/components/schemas/{name}"}


def _text(**more):
    return {"type": "string", **more}


def _json(value, **more):
    return _text(contentMediaType="application/json", contentSchema=value, **more)


def _list(item, **more):
    return {"type": "array", "items": item, **more}


def _object(required=(), shut=False, /, **properties):
    schema = {"type": "object", "required": list(required), "properties": properties}
    return {**schema, "additionalProperties": False} if shut else schema


def _content(name):
    return {"application/json": {"schema": _ref(name)}}


def _operation(id, reply, **more):
    return {
        "operationId": id,
        "summary": "Do",
        "responses": {"200": {"description": "", "content": _content(reply)}},
        **more,
    }


def _body(name):
    return {"requestBody": {"required": True, "content": _content(name)}}


DAY = _text(minLength=2, maxLength=10, description="A day, or for ever (日期)")
SPEC = {
    "openapi": "3.1.0",
    "info": {"title": "Shops", "version": "0.1.0"},
    "paths": {
        "/v3/shop": {
            "post": _operation("shop.open_shop", "Shop", **_body("ShopRequest")),
            "get": _operation(
                "shop.find_shop",
                "Shop",
                parameters=[
                    {"name": "around", "in": "query", "schema": _json(_ref("Area"), maxLength=40)},
                    {"name": "owner", "in": "query", "schema": _json(_ref("Owner"))},
                ],
            ),
        },
        "/v3/shop/plain": {"post": _operation("shop.open_plainly", "Area", **_body("Area"))},
        "/v3/shop/sealed": {
            "post": _operation("shop.open_sealed", "SealedShop", **_body("SealedRequest")),
        },
    },
    "components": {
        "schemas": {
            "Days": _list(DAY, minItems=2, maxItems=2, description="First and last day (期限)"),
            "Level": _text(enum=["LOW", "HIGH"]),
            "Area": _object(["city"], True, city=_text(minLength=1), metres={"type": "integer", "minimum": 1}),
            "Owner": _object(
                ["name"], True, name=_text(maxLength=16, description="Name (姓名)", **PLATFORM), age={"type": "integer"}
            ),
            "Paper": _object(["number"], True, number=_text(minLength=1)),
            "Licence": _object(
                ["days"],
                True,
                days=_json(_ref("Days"), maxLength=40),
                papers=_list(_ref("Paper")),
                level=_ref("Level"),
            ),
            "Place": _object(
                [], True, days=_json(_ref("Days"), minLength=8, maxLength=32, description="Open on (营业)")
            ),
            "ShopRequest": _object(
                ["name"],
                True,
                name=_text(minLength=1),
                days={"$ref": "#/components/schemas/DaysText"},
                places=_list(_ref("Place")),
                licence=_json(_ref("Licence"), maxLength=120),
                closed={
                    "type": ["string", "null"],
                    "contentMediaType": "application/json",
                    "contentSchema": _ref("Days"),
                },
            ),
            "DaysText": _json(_ref("Days"), maxLength=32),
            "ShopLicence": _object(["days"], days=_json(_ref("Days")), level=_ref("Level")),
            "Shop": _object(
                ["name"],
                name=_text(),
                days=_json(_ref("Days"), maxLength=32),
                closed={
                    "type": ["string", "null"],
                    "contentMediaType": "application/json",
                    "contentSchema": _ref("Days"),
                },
                licence=_json(_ref("ShopLicence")),
                others=_list(_ref("Shop")),
            ),
            "SealedRequest": _object(
                ["owner"],
                True,
                owner=_json(_ref("Owner"), maxLength=40),
                owners=_json(_list(_ref("Owner"))),
                area=_json(_ref("Area")),
                phone=_text(**PLATFORM),
                whole=_json(_ref("Area"), **PLATFORM),
            ),
            "OwnerSeen": _object(["name"], name=_text(maxLength=16, **MERCHANT), age={"type": "integer"}),
            "SealedShop": _object(["owner"], owner=_json(_ref("OwnerSeen")), phone=_text(**MERCHANT)),
        }
    },
}
DAYS = ["2014-01-01", "长期"]
DAYS_TEXT = '["2014-01-01","长期"]'
SHOP = {"name": "Shop"}
SEALED = "v3/shop/sealed"


@pytest.fixture(scope="module")
def shops(generate_client):
    return generate_client(SPEC)


@pytest.fixture
def client(shops, platform, credentials, keys):
    platform.answer_json(SHOP)
    with shops.Client(credentials, keys, base_url=platform.base_url, retries=0) as client:
        yield client


@pytest.fixture
def unseal(platform_key):
    return lambda text: platform_key.decrypt(base64.b64decode(text), OAEP).decode()


@pytest.fixture
def seal(merchant_key):
    return lambda text: base64.b64encode(merchant_key.public_key().encrypt(text.encode(), OAEP)).decode()


# --- requests --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize("validate", [True, False])
@pytest.mark.parametrize("kind", ["value", "tuple", "model", "text"])
def test_a_value_goes_out_as_its_text(kind, validate, awaited, client, shops, platform):
    days = {"value": DAYS, "tuple": tuple(DAYS), "model": DAYS, "text": DAYS_TEXT}[kind]
    licence = {"days": days, "papers": [{"number": "一"}]}
    text = '{"days":"[\\"2014-01-01\\",\\"长期\\"]","papers":[{"number":"一"}]}'
    body = {"name": "店", "days": days, "places": [{"days": days}, {}], "licence": text if kind == "text" else licence}
    if kind == "model":
        models = shops.models
        body = models.ShopRequest(
            name="店",
            days=DAYS,
            places=[models.Place(days=DAYS), models.Place()],
            licence=models.Licence(days=DAYS, papers=[models.Paper(number="一")]),
        )
    before = copy.deepcopy(body)
    node = client.v3.shop
    asyncio.run(node.post_async(json=body, validate=validate)) if awaited else node.post(json=body, validate=validate)
    (request,) = platform.requests
    assert request.json() == {"name": "店", "days": DAYS_TEXT, "places": [{"days": DAYS_TEXT}, {}], "licence": text}
    assert "长期".encode() in request.body
    assert body == before


def test_a_text_goes_out_as_it_was_written(client, platform):
    text = '[ "2014-01-01",\n"\\u957f\\u671f" ]'
    client.v3.shop.post(json={**SHOP, "days": text, "licence": f'{{"days": {json.dumps(text)}}}'})
    assert platform.requests[0].json()["days"] == text
    assert json.loads(platform.requests[0].json()["licence"]) == {"days": text}


def test_null_and_absent_stay_what_they_are(client, platform):
    client.v3.shop.post(json={**SHOP, "closed": None})
    assert platform.requests[0].json() == {"name": "Shop", "closed": None}
    client.v3.shop.post(json={**SHOP, "closed": DAYS})
    assert platform.requests[1].json()["closed"] == DAYS_TEXT


@pytest.mark.parametrize("kind", ["mapping", "model", "text"])
def test_in_a_query_too(kind, client, shops, platform):
    area = {"mapping": {"city": "深圳"}, "model": shops.models.Area(city="深圳"), "text": '{"city":"深圳"}'}[kind]
    client.v3.shop.get(query={"around": area})
    target = platform.requests[0].target
    assert parse_qs(urlsplit(target).query) == {"around": ['{"city":"深圳"}']}
    assert target == "/v3/shop?around=%7B%22city%22%3A%22%E6%B7%B1%E5%9C%B3%22%7D"


def test_a_field_newer_than_the_spec_can_be_sent_in_it(client, platform):
    client.v3.shop.post(json={**SHOP, "licence": {"days": DAYS, "newer": 1}}, validate=False)
    assert json.loads(platform.requests[0].json()["licence"])["newer"] == 1
    client.v3.shop.post(json={**SHOP, "days": "no JSON", "closed": 5}, validate=False)
    assert platform.requests[1].json() == {"name": "Shop", "days": "no JSON", "closed": 5}


def faults(shops, body):
    return {found.pointer: found.rule for found in shops.validate("shop.open_shop", body)}


WRONG = [
    ({"days": ["2014-01-01"]}, {"/days": "minItems"}),
    ({"days": ["1", "长期"]}, {"/days/0": "minLength"}),
    ({"days": [1.0, "长期"]}, {"/days/0": "type"}),
    ({"places": [{}, {"days": ["长期", "x" * 11]}]}, {"/places/1/days/1": "maxLength"}),
    ({"licence": {}}, {"/licence/days": "required"}),
    ({"licence": {"days": DAYS, "dayz": 1}}, {"/licence/dayz": "additionalProperties"}),
    ({"licence": {"days": ["1", "2"]}}, {"/licence/days/0": "minLength", "/licence/days/1": "minLength"}),
    (
        {"licence": {"days": DAYS, "papers": [{"number": ""}], "level": "MIDDLE"}},
        {"/licence/papers/0/number": "minLength", "/licence/level": "enum"},
    ),
    ({"closed": ["1", "长期"]}, {"/closed/0": "minLength"}),
]


@pytest.mark.parametrize(("body", "found"), WRONG)
@pytest.mark.parametrize("as_text", [False, True])
def test_a_violation_says_where_in_the_value(body, found, as_text, client, shops, platform):
    def texts(value, name=""):
        if isinstance(value, dict):
            value = {key: texts(item, key) for key, item in value.items()}
        elif isinstance(value, list) and name not in ("days", "closed"):
            value = [texts(item) for item in value]
        return json.dumps(value) if name in ("days", "closed", "licence") else value

    body = {**SHOP, **(texts(body) if as_text else body)}
    assert faults(shops, body) == found
    with pytest.raises(shops.errors.InvalidRequest) as refused:
        client.v3.shop.post(json=body)
    assert {violation.pointer: violation.rule for violation in refused.value.violations} == found
    assert platform.requests == []


@pytest.mark.parametrize("text", ["no JSON", "", "7", '"text"', "null", "[" * 5000, "[" * 70 + "]" * 70, '["\\ud800"]'])
def test_a_text_that_is_no_json_is_a_violation_of_the_field(text, shops):
    found = shops.validate("shop.open_shop", {**SHOP, "closed": text})
    assert [(violation.pointer, violation.rule) for violation in found] == [("/closed", "contentMediaType")]
    assert found[0].expected == "the value, or text that is its JSON"


@pytest.mark.parametrize("value", [7, True, {"from": "2014"}, '{"from":"2014"}'])
def test_a_value_of_another_kind_is_a_violation_of_the_field(value, shops):
    found = shops.validate("shop.open_shop", {**SHOP, "days": value})
    assert [(violation.pointer, violation.rule) for violation in found] == [("/days", "type")]
    assert found[0].expected == "a list"


def test_what_a_violation_shows_stands_in_the_value(shops):
    (found,) = shops.validate("shop.open_shop", {**SHOP, "licence": json.dumps({"days": json.dumps(["1", "长期"])})})
    assert (found.got, found.description) == ('"1"', "A day, or for ever (日期)")


@pytest.mark.parametrize(
    ("days", "rule"),
    [
        (["2014-01-01", "2024-01-01"], None),  # 27 characters
        (["长" * 10, "期" * 10], None),
        ("[" + " " * 5 + '"2014-01-01", "长期"]', None),
        ("[" + " " * 15 + '"2014-01-01", "长期"]', "maxLength"),
    ],
)
def test_the_limits_of_the_field_are_those_of_its_text(days, rule, shops):
    assert faults(shops, {**SHOP, "days": days}) == ({} if rule is None else {"/days": rule})


def test_the_limits_of_a_text_around_a_text_count_it_as_written(shops):
    licence = {"days": DAYS, "papers": [{"number": "x" * 61}]}
    text = json.dumps({**licence, "days": DAYS_TEXT}, ensure_ascii=False, separators=(",", ":"))
    assert len(text) == 120
    assert faults(shops, {**SHOP, "licence": licence}) == faults(shops, {**SHOP, "licence": text}) == {}
    licence["papers"][0]["number"] += "x"
    assert faults(shops, {**SHOP, "licence": licence}) == {"/licence": "maxLength"}


def test_a_violation_in_a_query_and_of_its_limit(client, shops, platform):
    for area, pointer in (({"city": ""}, "/around/city"), ({"city": "x" * 30}, "/around"), ('{"metres":0}', "/around")):
        with pytest.raises(shops.errors.InvalidRequest) as refused:
            client.v3.shop.get(query={"around": area})
        assert {found.where for found in refused.value.violations} == {"query"}
        assert any(found.pointer.startswith(pointer) for found in refused.value.violations)
    assert platform.requests == []


# --- encrypted fields inside -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("validate", [True, False])
@pytest.mark.parametrize("kind", ["value", "model", "text"])
def test_what_is_marked_inside_is_encrypted_and_then_written(kind, validate, client, shops, platform, unseal, seal):
    platform.answer_json({"owner": json.dumps({"name": seal("王五")})})
    owner, owners = {"name": "张三", "age": 30}, [{"name": "李四"}, {"name": "王五"}]
    if kind == "model":
        owner, owners = shops.models.Owner(**owner), [shops.models.Owner(**one) for one in owners]
    if kind == "text":
        owner, owners = json.dumps(owner), json.dumps(owners)
    body = {"owner": owner, "owners": owners, "area": '{"city": "深圳"}', "phone": "13900000000"}
    before = copy.deepcopy(body)
    client[SEALED].post(json=body, validate=validate)
    sent = platform.requests[0].json()
    assert body == before
    assert unseal(json.loads(sent["owner"])["name"]) == "张三"
    assert json.loads(sent["owner"])["age"] == 30
    assert [unseal(one["name"]) for one in json.loads(sent["owners"])] == ["李四", "王五"]
    assert unseal(sent["phone"]) == "13900000000"
    assert sent["area"] == '{"city": "深圳"}', "what has nothing encrypted in it goes out as it was written"
    assert platform.requests[0].headers["Wechatpay-Serial"].startswith("PUB_KEY_ID_")
    for name in ("张三", "李四", "王五", "13900000000"):
        assert name.encode() not in platform.requests[0].body


@pytest.mark.parametrize("whole", [{"city": "深圳"}, '{"city":"深圳"}'])
def test_a_text_that_is_encrypted_as_a_whole_is_written_first(whole, client, platform, unseal, seal):
    platform.answer_json({"owner": json.dumps({"name": seal("王五")})})
    client[SEALED].post(json={"owner": {"name": "张三"}, "whole": whole})
    assert unseal(platform.requests[0].json()["whole"]) == '{"city":"深圳"}'


def test_in_a_query_what_is_marked_inside_is_encrypted(client, platform, unseal):
    client.v3.shop.get(query={"owner": {"name": "张三"}})
    (text,) = parse_qs(urlsplit(platform.requests[0].target).query)["owner"]
    assert unseal(json.loads(text)["name"]) == "张三"


def test_the_limit_of_the_text_is_of_the_text_before_anything_is_encrypted(shops):
    assert shops.validate("shop.open_sealed", {"owner": {"name": "张" * 16}}) == []
    assert [v.pointer for v in shops.validate("shop.open_sealed", {"owner": {"name": "x" * 17}})] == ["/owner/name"]


@pytest.mark.parametrize(
    "owner",
    [
        {"name": "planted-secret-5f2c-and-more"},
        {"name": ["planted-secret-5f2c"]},
        {"name": "planted-secret", "age": 10**18, "x": "planted-secret"},
        '{"name":"planted-secret"',
        '{"name":"planted-secret","age":"old"}' + " " * 40,
        "planted-secret",
    ],
)
def test_no_secret_inside_shows_in_a_violation(owner, client, shops, platform):
    with pytest.raises(shops.errors.InvalidRequest) as refused:
        client[SEALED].post(json={"owner": owner})
    assert refused.value.violations
    assert "planted" not in str(refused.value)
    assert "planted" not in repr(refused.value.violations)
    assert platform.requests == []


def test_no_secret_inside_shows_in_a_model(shops):
    models = shops.models
    for owner in ({"name": "planted"}, models.Owner(name="planted"), '{"name":"planted"}'):
        assert "planted" not in repr(models.SealedRequest(owner=owner, area={"city": "深圳"}))
    assert "深圳" in repr(models.SealedRequest(owner="{}", area=models.Area(city="深圳")))


def test_sensitive_fields_are_named_through_the_text(shops):
    operation = shops.OPERATIONS["shop.open_sealed"]
    assert operation.sensitive_request == ("owner/name", "owners/*/name", "phone", "whole")
    assert operation.sensitive_reply == ("owner/name", "phone")
    assert shops.OPERATIONS["shop.find_shop"].sensitive_call


# --- replies ---------------------------------------------------------------------------------------------------------


def test_a_reply_has_the_text_in_json_and_the_value_in_its_model(client, shops, platform):
    licence = '{"days": "[\\"2014-01-01\\",\\"长期\\"]", "level": "NEWER", "newer": 1}'
    reply = {**SHOP, "days": DAYS_TEXT, "closed": None, "licence": licence, "others": [{**SHOP, "days": '["11","22"]'}]}
    platform.answer_json(reply)
    response = client.v3.shop.get()
    assert response.json() == reply
    shop = response.parsed
    assert shop.days == DAYS
    assert shop.closed is None
    assert shop.licence == shops.models.ShopLicence(days=DAYS, level="NEWER")
    assert [other.days for other in shop.others] == [["11", "22"]]
    assert response.json() == reply
    assert response.unknown_fields() == {"/licence/newer": 1}
    assert [(found.pointer, found.rule) for found in response.violations()] == [("/licence/level", "enum")]
    assert shop.to_dict()["licence"] == {"days": DAYS, "level": "NEWER"}
    assert shops.models.Shop.from_dict(shop.to_dict()) == shop


def test_a_reply_with_such_texts_that_fits_is_not_warned_of(client, platform, caplog):
    licence = '{"days": "[\\"2014-01-01\\",\\"长期\\"]", "level": "LOW"}'
    platform.answer_json({**SHOP, "days": DAYS_TEXT, "licence": licence})
    response = client.v3.shop.get()
    assert response.violations() == []
    assert caplog.records == []


@pytest.mark.parametrize(
    ("licence", "fits"),
    [
        ("no JSON", False),
        ("", False),
        ('{"level":"LOW"}', False),  # a required field is missing
        ('{"days":7}', False),
        ("[1]", False),
        ('{"days":"no JSON"}', True),  # only the inner text stays a text
        ('{"days":"[1,2]"}', True),
    ],
)
def test_a_text_that_is_no_json_or_does_not_fit_stays_a_text(licence, fits, client, platform, caplog):
    reply = {**SHOP, "days": DAYS_TEXT, "licence": licence, "others": [{**SHOP, "licence": licence, "days": "[1]"}]}
    platform.answer_json(reply)
    with caplog.at_level(logging.WARNING, "wechatpay_client"):
        shop = client.v3.shop.get().parsed
    assert shop.days == DAYS
    assert shop.others[0].days == "[1]"
    for one in (shop, shop.others[0]):
        if fits:
            assert one.licence.days == json.loads(licence)["days"]
        else:
            assert one.licence == licence
    assert "/licence" in caplog.text, "the log says that the reply differs"


def test_a_reply_that_does_not_fit_elsewhere_has_the_values_of_its_texts(client, shops, platform):
    inner = {**SHOP, "days": "[1]", "licence": '{"days":["MON"],"pages":null}'}
    platform.answer_json({"name": {}, "days": DAYS_TEXT, "licence": "no JSON", "others": [inner]})
    response = client.v3.shop.get()
    found = {violation.pointer: violation.rule for violation in response.violations()}
    assert (found["/name"], found["/licence"]) == ("type", "contentMediaType")
    assert response.json()["days"] == DAYS_TEXT
    shop = response.parsed
    assert (shop.days, shop.licence) == (DAYS, "no JSON")
    assert (shop.others[0].name, shop.others[0].days) == (SHOP["name"], "[1]")
    with pytest.raises(shops.errors.MissingInReply, match="/name"):
        _ = shop.name


@pytest.mark.parametrize("awaited", [False, True])
def test_what_is_marked_inside_a_reply_is_decrypted(awaited, client, platform, seal):
    platform.answer_json({"owner": json.dumps({"name": seal("王五"), "age": 3}), "phone": seal("139"), "newer": [1]})
    body = {"owner": {"name": "张三"}}
    endpoint = client[SEALED]
    response = asyncio.run(endpoint.post_async(json=body)) if awaited else endpoint.post(json=body)
    assert (response.parsed.owner.name, response.parsed.owner.age, response.parsed.phone) == ("王五", 3, "139")
    assert response.json() == {"owner": '{"name":"王五","age":3}', "phone": "139", "newer": [1]}
    assert response.violations() == []
    assert "王五" not in repr(response.parsed)


def test_a_reply_that_cannot_be_decrypted_inside_is_not_lost(client, shops, platform):
    stranger = rsa.generate_private_key(65537, 2048).public_key()
    sealed = base64.b64encode(stranger.encrypt(b"x", OAEP)).decode()
    platform.answer_json({"owner": json.dumps({"name": sealed}, separators=(",", ":"))})
    response = client[SEALED].post(json={"owner": {"name": "张三"}})
    assert json.loads(response.json()["owner"]) == {"name": sealed}
    with pytest.raises(shops.errors.WeChatPayError, match="encrypted fields cannot be read"):
        _ = response.parsed


# --- those that have none --------------------------------------------------------------------------------------------


def test_an_operation_without_such_fields_does_not_even_load_the_module(shops):
    folder = str(next(iter(shops.__path__))).rpartition("/")[0]

    def loaded(operation, body):
        program = (
            f"import sys; sys.path.insert(0, {folder!r})\n"
            f"import {shops.__name__} as shops\n"
            f"assert shops.validate({operation!r}, {body!r}) == []\n"
            f"print('{shops.__name__}.runtime.json_text' in sys.modules)"
        )
        return subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=True
        ).stdout.strip()

    assert loaded("shop.open_plainly", {"city": "深圳"}) == "False"
    assert loaded("shop.open_shop", {"name": "Shop"}) == "True"
    check = shops.OPERATIONS["shop.open_plainly"].request_check
    assert check.texts is None
    assert check.is_valid.__name__ == "is_valid", "the engine's own function"
