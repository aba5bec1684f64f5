"""Fields that the spec marks travel encrypted, at any depth, and nobody's objects change on the way."""

from __future__ import annotations

import asyncio
import base64
import copy

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from wechatpay_auth import KeyRing
from wechatpay_client import errors

from tests.client.conftest import PROBE

OAEP = padding.OAEP(padding.MGF1(hashes.SHA1()), hashes.SHA1(), None)
BODY = {"out_payee_no": "P1", "name": "张三", "accounts": [{"number": "6222"}, {"number": "6223"}]}


@pytest.fixture
def client(probe, platform, credentials, keys):
    with probe.Client(credentials, keys, base_url=platform.base_url) as client:
        yield client


@pytest.fixture
def unseal(platform_key):
    return lambda text: platform_key.decrypt(base64.b64decode(text), OAEP).decode()


@pytest.fixture
def seal(merchant_key):
    return lambda text: base64.b64encode(merchant_key.public_key().encrypt(text.encode(), OAEP)).decode()


@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize("as_model", [False, True])
def test_marked_fields_are_encrypted_with_the_key_that_the_header_names(
    awaited, as_model, client, probe, platform, unseal, seal
):
    platform.answer_json(
        {
            "name": seal("张三"),
            "id": "1",
            "others": [{"name": seal("李四"), "id": "2", "others": [{"name": seal("王五"), "id": "3"}]}],
            "newer": 1,
        }
    )
    body = probe.models.PayeeRequest.from_dict(BODY) if as_model else copy.deepcopy(BODY)
    before = copy.deepcopy(body)
    endpoint = client["v3/payee"]
    response = asyncio.run(endpoint.post_async(json=body)) if awaited else endpoint.post(json=body)
    assert body == before
    (request,) = platform.requests
    sent = request.json()
    assert sent["out_payee_no"] == "P1"
    assert [unseal(sent["name"]), *(unseal(account["number"]) for account in sent["accounts"])] == [
        "张三",
        "6222",
        "6223",
    ]
    assert request.headers["Wechatpay-Serial"].startswith("PUB_KEY_ID_")
    assert response.parsed.name == "张三"
    assert response.parsed.others[0].name == "李四"
    assert response.parsed.others[0].others[0].name == "王五"
    assert response.json()["newer"] == 1
    assert response.violations() == []
    assert "张三".encode() not in response.content


@pytest.fixture(scope="module")
def combined(generate_client):
    """A client of a spec whose marks stand behind every keyword that combines schemas."""
    secret = {"type": "string", "maxLength": 32, "description": "Secret", "x-wechatpay-sensitive": "platform"}
    holder = {"type": "object", "properties": {"secret": secret}}
    document = copy.deepcopy(PROBE)
    document["components"]["schemas"]["Holder"] = {"description": "Holder", "allOf": [holder]}
    holder = {"$ref": "#/components/schemas/Holder"}
    properties = document["components"]["schemas"]["PayeeRequest"]["properties"]
    properties["all"] = {"description": "All", "allOf": [holder]}
    properties["any"] = {"description": "Any", "anyOf": [{"type": "integer"}, holder]}
    properties["one"] = {"description": "One", "type": "array", "items": {"oneOf": [{"type": "integer"}, holder]}}
    properties["text"] = {
        "description": "Text",
        "type": "string",
        "contentMediaType": "application/json",
        "contentSchema": holder,
    }
    properties["either"] = {"description": "Either", "anyOf": [{"type": "integer"}, {"type": "number"}]}
    properties["note"] = {"description": "Note", "type": "string", "contentMediaType": "application/json"}
    parameter = document["paths"]["/v3/payee/{out_payee_no}"]["get"]["parameters"][0]
    parameter["description"] = "The number of the payee, as it was given"
    return generate_client(document)


def test_a_parameter_is_described_by_its_own_words(combined):
    (violation,) = combined.validate("payee.get_payee", {"out_payee_no": 7, "mchid": "1900000001"})
    assert violation.description == "The number of the payee, as it was given"


def test_a_number_that_may_have_a_fraction_may_be_whole(combined, platform, credentials, keys):
    platform.answer_json({"name": "", "id": "1"})
    with combined.Client(credentials, keys, base_url=platform.base_url) as client:
        for either in (1, 1.0, 1.5):
            client["v3/payee"].post(json={"either": either, "name": "n", "accounts": []})
    assert [request.json()["either"] for request in platform.requests] == [1, 1.0, 1.5]


def test_json_that_the_spec_does_not_describe_is_a_text(combined, platform, credentials, keys):
    platform.answer_json({"name": "", "id": "1"})
    with combined.Client(credentials, keys, base_url=platform.base_url) as client:
        client["v3/payee"].post(json={"note": '{"a": 1}', "name": "n", "accounts": []})
        with pytest.raises(combined.errors.InvalidRequest, match="/note"):
            client["v3/payee"].post(json={"note": {"a": 1}, "name": "n", "accounts": []})
    assert platform.requests[0].json()["note"] == '{"a": 1}'


def test_a_limit_is_named_wherever_schemas_are_combined(combined, credentials, keys):
    body = {"all": {"secret": "甲" * 33}, "name": "丁", "accounts": []}
    with (
        combined.Client(credentials, keys, base_url="http://127.0.0.1:9") as client,
        pytest.raises(combined.errors.InvalidRequest) as caught,
    ):
        client["v3/payee"].post(json=body)
    (violation,) = caught.value.violations
    assert (violation.pointer, violation.rule) == ("/all/secret", "maxLength")
    assert "32" in violation.expected
    assert "甲" not in str(caught.value)


def test_a_text_that_holds_a_mark_in_combined_schemas_is_not_shown(combined, credentials, keys):
    body = {"text": '{"secret": "PLANTED"', "name": "丁", "accounts": []}
    with (
        combined.Client(credentials, keys, base_url="http://127.0.0.1:9") as client,
        pytest.raises(combined.errors.InvalidRequest) as caught,
    ):
        client["v3/payee"].post(json=body)
    assert [violation.pointer for violation in caught.value.violations] == ["/text"]
    assert "PLANTED" not in f"{caught.value} {caught.value.violations}"


def test_a_mark_is_seen_wherever_schemas_are_combined(combined, platform, credentials, keys, unseal):
    platform.answer_json({"name": "", "id": "1"})
    body = {
        "all": {"secret": "甲"},
        "any": {"secret": "乙"},
        "one": [1, {"secret": "丙"}],
        "name": "丁",
        "accounts": [],
    }
    with combined.Client(credentials, keys, base_url=platform.base_url) as client:
        client["v3/payee"].post(json=body)
    sent = platform.requests[0].json()
    assert [unseal(sent["all"]["secret"]), unseal(sent["any"]["secret"])] == ["甲", "乙"]
    assert sent["one"][0] == 1
    assert [unseal(sent["one"][1]["secret"]), unseal(sent["name"])] == ["丙", "丁"]


def test_a_marked_query_parameter_is_encrypted_and_percent_encoded(client, platform, unseal, seal):
    from urllib.parse import parse_qs, urlsplit

    platform.answer_json({"name": seal("n"), "id": "1"})
    client["v3/payee"].get(query={"mobile": "13900000000"})
    target = platform.requests[0].target
    assert unseal(parse_qs(urlsplit(target).query)["mobile"][0]) == "13900000000"
    assert "+" not in target


def test_lengths_are_checked_on_the_text_and_not_on_the_ciphertext(client, platform):
    with pytest.raises(errors.NotSent, match="at most 32 characters"):
        client["v3/payee"].post(json=BODY | {"name": "x" * 33})
    assert platform.requests == []


def test_text_too_long_for_the_key_is_refused_before_anything_is_sent(client, platform):
    with pytest.raises(errors.NotSent, match="214"):
        client["v3/payee"].post(json=BODY | {"accounts": [{"number": "6" * 215}]})
    assert platform.requests == []


def test_without_a_key_of_the_platform_nothing_is_sent(probe, platform, credentials):
    with (
        probe.Client(credentials, KeyRing(), base_url=platform.base_url) as client,
        pytest.raises(errors.ConfigurationError, match="key ring"),
    ):
        client["v3/payee"].post(json=BODY)
    assert platform.requests == []


def test_a_reply_that_cannot_be_decrypted_is_not_lost(client, platform, seal):
    stranger = rsa.generate_private_key(65537, 2048).public_key()
    foreign = base64.b64encode(stranger.encrypt(b"x", OAEP)).decode()
    platform.answer_json({"name": foreign, "id": "1"})
    response = client["v3/payee"].post(json=BODY)
    assert response.json() == {"name": foreign, "id": "1"}
    with pytest.raises(errors.WeChatPayError, match="encrypted fields cannot be read") as caught:
        _ = response.parsed
    assert caught.value.response is response


@pytest.mark.parametrize("name", [{"cut": 1}, ["x"], 7, "", None], ids=repr)
def test_a_reply_without_a_text_where_one_is_encrypted_is_read_as_it_is(name, client, platform):
    platform.answer_json({"name": name, "id": "1"})
    response = client["v3/payee"].post(json=BODY)
    assert response.json() == {"name": name, "id": "1"}


@pytest.mark.parametrize("accounts", [7, "6222", {"number": "6222"}, None], ids=repr)
def test_what_should_be_a_list_and_is_none_travels_as_it_is(accounts, client, platform, unseal):
    """Where the caller does not have it checked, and in replies."""
    platform.answer_json({"name": "", "id": "1", "others": accounts})
    response = client["v3/payee"].post(json={**BODY, "accounts": accounts}, validate=False)
    assert response.json()["others"] == accounts
    sent = platform.requests[0].json()
    assert unseal(sent.pop("name")) == "张三"
    assert sent == {"out_payee_no": "P1", "accounts": accounts}


def test_a_retry_sends_the_same_bytes(client, platform, seal):
    import json

    from_platform = [500, 200]

    def answer(request):
        status = from_platform.pop(0)
        data = {"code": "SYSTEM_ERROR", "message": "later"} if status == 500 else {"name": seal("n"), "id": "1"}
        return type(platform.reply)(status, json.dumps(data).encode())

    platform.answer = answer
    client["v3/payee"].post(json=BODY)
    first, second = platform.requests
    assert first.body == second.body
    assert first.headers["Authorization"] != second.headers["Authorization"]
