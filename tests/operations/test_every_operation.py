"""Every operation, by the spec: its examples go to the sandbox and back, its rules refuse what breaks them."""

from __future__ import annotations

import asyncio
import copy
import hashlib
import time
from collections.abc import Iterator
from typing import Any

import pytest
from wechatpay_client import OPERATIONS, UNSET, Client, Operation, errors, spec, validate, validate_call
from wechatpay_client.runtime.downloads import fetch, fetch_async
from wechatpay_client.runtime.resolution import build_query
from wechatpay_client.runtime.uploads import upload, upload_async
from wechatpay_sandbox import Running, Settings, running
from wechatpay_sandbox.http.file import File

from tests.operations.examples import ExampleCall, example_call, example_reply, find_form, followed, wrong_value

pytestmark = pytest.mark.filterwarnings("ignore::wechatpay_client.errors.RetiredOperationWarning")


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Running]:
    with running(settings=Settings(stateless=True)) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def client(sandbox: Running) -> Iterator[Client]:
    with Client.from_config(sandbox.config_path, retries=0) as client:
        yield client


def exchanges_json(id: str) -> bool:
    return OPERATIONS[id].upload is None and OPERATIONS[id].reply is not bytes


@pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("id", [id for id in OPERATIONS if exchanges_json(id)])
def test_the_example_goes_to_the_sandbox_and_back(id, awaited, client):
    operation = OPERATIONS[id]
    path, query, body, headers = example_call(operation)
    if awaited:
        options = {"timeout": 30.0, "retries": 0, "deadline": 60.0}
        response = asyncio.run(client.call_async(operation, path, query, body, headers=headers, **options))
    else:
        response = client.call(operation, path, query, body, headers=headers)
    assert response.status_code == operation.success_status
    assert response.violations() == []
    if operation.reply is None:
        assert response.content == b""
    else:
        assert isinstance(response.parsed, operation.reply)


@pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("id", [id for id in OPERATIONS if OPERATIONS[id].upload is not None])
def test_a_file_goes_to_the_sandbox_and_is_kept(id, awaited, client, sandbox):
    operation = OPERATIONS[id]
    rules = operation.upload
    path, query, meta, _ = example_call(operation)
    mchid = sandbox.sandbox.folder.mchid
    further = {name: value for name, value in meta.items() if name not in (rules.filename, rules.digest)}
    content = id.encode() * 5000
    filename = f"文件 1.{(rules.extensions or ['bin'])[0]}"
    arguments = (client, operation, path, query, content)
    if awaited:
        response = asyncio.run(upload_async(*arguments, filename=filename, meta=further))
    else:
        response = upload(*arguments, filename=filename, meta=further)
    assert response.status_code == operation.success_status
    assert response.violations() == []
    assert isinstance(response.parsed, operation.reply)
    media_id = response.json().get("media_id")
    assert media_id is None or sandbox.store.uploads.find(mchid, media_id).content == content


@pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("id", [id for id in OPERATIONS if OPERATIONS[id].reply is bytes])
def test_a_file_comes_from_the_sandbox(id, awaited, client, sandbox):
    operation = OPERATIONS[id]
    path, query, _, headers = example_call(operation)
    mchid = sandbox.sandbox.folder.mchid
    content = id.encode() * 5000
    given = {}
    if "token" in query:
        file = File(content, operation.reply_media_type)
        query["token"] = sandbox.store.offered_files.offer(mchid, operation.path, file, time.time())
    if operation.reply_hash is not None:
        given = {"hash_value": hashlib.sha256(content).hexdigest(), "hash_type": "SHA256"}
    elif path:
        *_, name = path
        path[name] = sandbox.store.uploads.keep(mchid, File(content, "image/png"))
    if awaited:
        response = asyncio.run(fetch_async(client, operation, path, query, headers=headers, **given))
    else:
        response = fetch(client, operation, path, query, headers=headers, **given)
    assert response.status_code == operation.success_status
    assert response.parsed == content or not ("token" in query or path)
    assert response.proven_by == ("hash" if given else None if operation.unsigned_reply else "signature")


@pytest.mark.parametrize("id", [id for id in OPERATIONS if OPERATIONS[id].reply not in (None, bytes)])
def test_the_example_reply_is_read_and_written_to_the_same_json(id):
    operation = OPERATIONS[id]
    reply = example_reply(operation)
    assert reply is not UNSET, f"{id} has no reply example"
    assert validate(operation, reply, where="response") == []
    assert operation.reply.from_dict(reply).to_dict() == reply


def fields(operation: Operation[Any]) -> Iterator[tuple[str, list[str | int], dict[str, Any], bool | None]]:
    """Place, way, schema and whether it is required, of each field that the example call has.

    None: that depends on other fields, by a condition of the object around it.
    """
    path, query, body, headers = example_call(operation)
    for place, values in (("path", path), ("query", query), ("header", headers)):
        for parameter in operation.parameters(place):
            if parameter["name"] in values:
                yield place, [parameter["name"]], followed(parameter["schema"]), bool(parameter.get("required"))
    if operation.body_schema is not None and body is not UNSET:
        yield from body_fields(followed(operation.body_schema), body, [])


def body_fields(schema: dict[str, Any], value: Any, way: list[str | int], *, in_form: bool = False) -> Iterator[Any]:
    # why in_form: an object that may have another form may still be that when one of its fields is gone
    for name, child in schema.get("properties", {}).items():
        if isinstance(value, dict) and name in value:
            child = followed(child)
            depends = None if {"if", "allOf", "anyOf", "oneOf", "dependentRequired"} & set(schema) else False
            required = None if in_form else name in schema.get("required", []) or depends
            yield "body", [*way, name], child, required
            form = find_form(child, value[name])
            yield from body_fields(form, value[name], [*way, name], in_form=form is not child)
    if isinstance(value, list) and value and "items" in schema:
        item = followed(schema["items"])
        form = find_form(item, value[0])
        yield from body_fields(form, value[0], [*way, 0], in_form=form is not item)


def change(operation: Operation[Any], place: str, way: list[str | int], value: Any) -> ExampleCall:
    """The example call with another value in one place; UNSET leaves it out."""
    call = example_call(operation)
    node: Any = call.place(place)
    for step in way[:-1]:
        node = node[step]
    if value is UNSET:
        del node[way[-1]]
    else:
        node[way[-1]] = value
    return call


def broken(operation: Operation[Any], place: str, way: list[str | int], value: Any) -> set[tuple[str, str, str]]:
    """The violations of the example call after one change."""
    found = validate_call(operation, *change(operation, place, way, value))
    return {(violation.where, violation.pointer, violation.rule) for violation in found}


def pointer(way: list[str | int]) -> str:
    return "".join(f"/{step}" for step in way)


@pytest.mark.parametrize("id", OPERATIONS)
def test_each_required_field_left_out_is_refused_at_its_place(id):
    operation = OPERATIONS[id]
    assert validate_call(operation, *example_call(operation)) == []
    for place, way, _, required in fields(operation):
        found = broken(operation, place, way, UNSET)
        missing = (place, pointer(way), "required") in found
        assert missing is required or required is None


@pytest.mark.parametrize("id", OPERATIONS)
def test_each_field_of_a_wrong_type_or_token_is_refused_at_its_place(id):
    operation = OPERATIONS[id]
    for place, way, schema, _ in fields(operation):
        found = broken(operation, place, way, wrong_value(schema))
        assert (place, pointer(way)) in {(where, at) for where, at, _ in found}
        if "enum" in schema:
            assert (place, pointer(way), "enum") in broken(operation, place, way, "NO_SUCH_TOKEN")


def objects(schema: dict[str, Any], value: Any, way: list[str | int]) -> Iterator[tuple[list[str | int], list[str]]]:
    """Each object of an example body that takes no other fields: its way, and the fields that the spec has of it."""
    if isinstance(value, dict) and schema.get("additionalProperties") is False:
        yield way, list(schema["properties"])
    for name, child in schema.get("properties", {}).items():
        if isinstance(value, dict) and name in value:
            yield from objects(find_form(followed(child), value[name]), value[name], [*way, name])
    if isinstance(value, list) and value and "items" in schema:
        yield from objects(find_form(followed(schema["items"]), value[0]), value[0], [*way, 0])


def with_field(body: Any, way: list[str | int], name: str) -> Any:
    changed = copy.deepcopy(body)
    node = changed
    for step in way:
        node = node[step]
    node[name] = "planted"
    return changed


WITH_BODY = [id for id in OPERATIONS if OPERATIONS[id].body_schema is not None]
NEWER = "zz_newer_than_this"


@pytest.mark.parametrize("id", WITH_BODY)
def test_a_field_of_a_body_that_the_spec_does_not_know(id):
    """In each object of the example: what is like no field can be sent, and what is like one is refused by its name."""
    operation = OPERATIONS[id]
    path, query, body, headers = example_call(operation)
    closed = list(objects(followed(operation.body_schema), body, []))
    assert closed
    for way, known in closed:
        (found,) = validate_call(operation, path, query, with_field(body, way, NEWER), headers)
        assert found[:3] == ("body", pointer([*way, NEWER]), "additionalProperties")
        assert found.refused is False
        for name in known:
            slip = "".join(part.capitalize() for part in name.split("_"))
            (found,) = validate_call(operation, path, query, with_field(body, way, slip), headers)
            assert found[:3] == ("body", pointer([*way, slip]), "additionalProperties")
            assert found.refused is True
            assert f"did you mean {name}?" in found.message


@pytest.mark.parametrize("id", OPERATIONS)
def test_a_token_that_the_spec_does_not_know(id):
    operation = OPERATIONS[id]
    for place, way, schema, _ in fields(operation):
        if "enum" not in schema or not all(isinstance(token, str) for token in schema["enum"]):
            continue
        slips = {token.swapcase() for token in schema["enum"]} - set(schema["enum"])
        for value, refused in ((NEWER.upper(), False), *((slip, True) for slip in slips), ("", True), (1, True)):
            violations = validate_call(operation, *change(operation, place, way, value))
            found = {each for each in violations if each.rule in ("enum", "type")}
            assert {each.pointer for each in found} == {pointer(way)}
            assert any(each.refused for each in found) is refused


@pytest.mark.parametrize("id", [id for id in WITH_BODY if exchanges_json(id)])
def test_a_field_that_the_spec_does_not_know_goes_to_the_sandbox_with_one_warning(id, client, sandbox):
    operation = OPERATIONS[id]
    path, query, body, headers = example_call(operation)
    with pytest.warns(errors.UnknownFieldWarning) as caught:
        response = client.call(operation, path, query, with_field(body, [], NEWER), headers=headers)
    assert response.status_code == operation.success_status
    unknown = [each.message for each in caught if isinstance(each.message, errors.UnknownFieldWarning)]
    assert [(each.operation, each.pointer, each.is_token) for each in unknown] == [(id, f"/{NEWER}", False)]
    (noted,) = sandbox.sandbox.requests.latest(1)
    assert [tuple(part) for part in noted.unknown] == [("field", "body", f"/{NEWER}")]


def find_values(data: Any, path: tuple[str, ...]) -> list[Any]:
    """What stands at a path; `*` is every item of a list."""
    found = [data]
    for name in path:
        if name == "*":
            found = [item for items in found for item in items]
        else:
            found = [item[name] for item in found if isinstance(item, dict) and name in item]
    return found


@pytest.mark.parametrize("id", [id for id in OPERATIONS if OPERATIONS[id].identifiers])
def test_the_example_of_a_reply_repeats_the_identifiers_of_the_request(id):
    operation = OPERATIONS[id]
    path, query, body, _ = example_call(operation)
    reply = example_reply(operation)
    given = {**query, **path, **(body or {})}
    compared = 0
    for in_request, in_reply in operation.identifiers:
        sent, told = find_values(given, in_request), find_values(reply, in_reply)
        if sent:
            # as the client compares them: a number may be an integer in the one and a text in the other
            assert set(map(str, told)) <= set(map(str, sent)), (in_request, in_reply)
            compared += len(told)
    assert compared


# why: who takes part, and what only looks like a number of the thing
NO_IDENTIFIERS = {
    "ecommerce.create_sharing_return": {"return_mchid"},
    "fund_app.create_charity_donation": {"receive_mchid"},
    "fund_app.apply_budget_receipt": {"sponsor_mchid", "receiver_mchid"},
    "med_ins.create_order": {"city_id", "med_inst_no"},
    "profitsharing.add_receiver": {"sub_mchid"},
    "profitsharing.create_return_order": {"return_mchid"},
    "profitsharing.delete_receiver": {"sub_mchid"},
}


@pytest.mark.parametrize("id", [id for id in OPERATIONS if exchanges_json(id) and OPERATIONS[id].reply is not None])
def test_no_identifier_that_the_reply_repeats_is_left_out(id):
    operation = OPERATIONS[id]
    path, query, body, _ = example_call(operation)
    reply = example_reply(operation)
    sent = {*path, *query, *(body if isinstance(body, dict) else ())}
    told = {name for name in sent if name in reply and name.endswith(("_no", "_id", "mchid", "_code"))}
    # what is encrypted for the reply cannot be compared
    told = {name for name in told if not operation.reply_check.describe_field(("response", name))[1]}
    parties = {name for name in told if name.endswith(("appid", "openid", "user_id"))}
    marked = {given[0] for given, _ in operation.identifiers}
    assert told - parties - NO_IDENTIFIERS.get(id, set()) <= marked


@pytest.mark.parametrize("id", [id for id in OPERATIONS if OPERATIONS[id].outcome])
def test_the_example_of_the_query_has_a_state_that_means_something(id):
    outcome = OPERATIONS[id].outcome
    if outcome.state is None:
        # nothing can be told, or that the query finds such a thing says that it took effect
        assert outcome.undecidable or outcome.same
        assert not (outcome.took_effect | outcome.not_yet | outcome.failed)
        return
    reply = example_reply(OPERATIONS[OPERATIONS[id].idempotency.query])
    states = find_values(reply, outcome.state)
    assert states
    assert set(states) <= outcome.took_effect | outcome.not_yet | outcome.failed


def test_what_changes_nothing():
    # what lists by POST says so by its pages, and needs no line here
    safe = {id for id in OPERATIONS if not OPERATIONS[id].changes_state and OPERATIONS[id].pages is None}
    assert {id for id in safe if OPERATIONS[id].method != "GET"} == {
        "new_tax_control_fapiao.check_merchant",
        "parking.get_fee",
        "pay.get_acquiring_bank_payment_exposure",
        "pay.get_installment_exposure",
        "pay.get_partner_installment_exposure",
        "pay.get_partner_payment_exposure",
        "pay.get_payment_exposure",
        "payscore.assess_partner_user_risk_level",
        "payscore.assess_user_risk_level",
        "security.echo_message",
    }
    assert not any(OPERATIONS[id].changes_state for id in OPERATIONS if OPERATIONS[id].method == "GET")


def test_what_is_asked_for_and_never_sent_again():
    once = {id for id in OPERATIONS if (rules := OPERATIONS[id].idempotency) and not rules.repeat}
    assert once == {
        "ecommerce.apply_abnormal_refund",
        "hire_power_bank.create_insurance",
        "offlineface.create_order",
        "pay.charge_partner_payment_code",
        "pay.charge_payment_code",
        "refund.apply_abnormal_refund",
        "transactions.charge_payment_code",
    }


def test_what_the_codes_say_of_the_outcome():
    facts = spec.error_codes()
    assert {code for code in facts if facts[code].outcome == "unknown"} == {
        "BANK_ERROR",
        "BIZ_ERR_NEED_RETRY",
        "SYSTEM_ERROR",
    }
    assert {code: facts[code].wait for code in facts if facts[code].outcome == "pending"} == {"USER_PAYING": 5}
    repeated = {code for code in facts if facts[code].repeat}
    assert repeated == {
        "FREQUENCY_LIMIT",
        "FREQUENCY_LIMITED",
        "FREQUENCY_LIMIT_EXCEED",
        "RATELIMIT_EXCEEDED",
        "RATE_LIMITED",
    }
    assert {code for code in facts if facts[code].before_acceptance} == {*repeated, "PARAM_ERROR", "SIGN_ERROR"}


@pytest.mark.parametrize("id", [id for id in OPERATIONS if (mark := OPERATIONS[id].idempotency) and mark.query])
def test_what_became_of_the_example_can_be_asked(id):
    operation = OPERATIONS[id]
    path, query, body, headers = example_call(operation)
    asked = build_query(operation, path, query, body, "1900000001", headers)
    assert asked.operation.method == "GET"
    assert validate_call(asked.operation, asked.path, asked.query) == []
