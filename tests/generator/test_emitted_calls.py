"""Calls of a generated client: what goes out is signed and fits the spec, what comes back is verified and typed."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from trial_client import Generate, Platform, Trial, content, document, operation, parameter, ref, thing

SECRET = "planted-secret-5f2c"
REQUEST: dict[str, Any] = {
    "priority": "FAST",
    "out_parcel_no": "parcel-0001",
    "from": "广州",
    "items": [{"name": "book", "value": 1200}],
}
REPLY: dict[str, Any] = {"out_parcel_no": "parcel-0001", "state": "MOVING", "newer": {"than": "the spec"}}


def test_every_way_to_write_a_call_down_sends_the_same(probe: Trial) -> None:
    platform = Platform(REPLY, 202)
    client = probe.client(platform)
    operation = probe.module("api.courier").send_parcel
    model = probe.module("models").ParcelRequest.from_dict(REQUEST)
    replies = [
        operation.sync_detailed(client=client, body=model),
        operation.sync_detailed(client=client, body=REQUEST),
        asyncio.run(operation.asyncio_detailed(client=client, body=model)),
        client.v3.courier.parcels.post(json=model),
        asyncio.run(client.v3.courier.parcels.post_async(json=REQUEST)),
        client.chain("v3/courier/parcels").post(json=model),
        client["v3/courier/parcels"].post(json=model),
        asyncio.run(client["v3/courier/parcels"].post_async(json=model)),
    ]
    parsed = [operation.sync(client=client, body=model), asyncio.run(operation.asyncio(client=client, body=model))]
    assert {(r.status_code, r.request_id) for r in replies} == {(202, "08F5B2A1C3-268435461")}
    assert {type(r.parsed) for r in replies} == {probe.module("models").Parcel}
    assert all(r.parsed == parsed[0] == parsed[1] for r in replies)
    assert all(r.json() == REPLY and r.unknown_fields() == {"/newer": {"than": "the spec"}} for r in replies)
    sent = {(r.method, r.url.raw_path, json.dumps(json.loads(r.content))) for r in platform.requests}
    assert sent == {("POST", b"/v3/courier/parcels", json.dumps(REQUEST))}
    assert len(platform.requests) == 10


def test_two_path_arguments_one_of_them_in_camel_case(probe: Trial) -> None:
    platform = Platform()
    client = probe.client(platform)
    operation = probe.module("api.courier").request_return
    assert operation.sync("parcel-0001", "返/1", client=client) is None
    assert platform.last.url.raw_path == b"/v3/courier/parcels/parcel-0001/return-requests/%E8%BF%94%2F1"
    assert platform.last.content == b""
    node = client.v3.courier.parcels._out_parcel_no_.returnRequests._returnId_
    assert node.put(out_parcel_no="parcel-0001", returnId="r2", json={"reason": "late"}).parsed is None
    assert (platform.last.method, platform.last.content) == ("PUT", b'{"reason":"late"}')
    path = "v3/courier/parcels/{out_parcel_no}/return-requests/{returnId}"
    assert client[path].put(out_parcel_no="parcel-0001", returnId="r3").status_code == 204
    assert platform.last.url.raw_path.endswith(b"/r3")


def test_query_values_of_every_kind(probe: Trial) -> None:
    platform = Platform({"data": []})
    client = probe.client(platform)
    operation = probe.module("api.courier").list_parcels
    moment = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    operation.sync(client=client, kind="SENT", offset=0, fragile=False, tags=["a b", "茶"], sent_after=moment)
    assert platform.last.url.query == (
        b"kind=SENT&offset=0&fragile=false&tags=a%20b&tags=%E8%8C%B6&sent_after=2026-01-02T03%3A04%3A05%2B00%3A00"
    )
    operation.sync(client=client, kind="SENT")
    assert platform.last.url.query == b"kind=SENT", "no default is sent"
    query = {"kind": "RECEIVED", "fragile": True}
    client.v3.courier.parcels.get(query=query)
    assert platform.last.url.query == b"kind=RECEIVED&fragile=true"


def test_an_unknown_token_is_sent_with_a_warning_in_a_query_and_kept_in_a_reply(probe: Trial) -> None:
    platform = Platform({"data": [{**REPLY, "state": "TELEPORTED"}]})
    client, errors = probe.client(platform), probe.module("errors")
    operation = probe.module("api.courier").list_parcels
    assert operation.sync(client=client, kind="SENT").data[0].state == "TELEPORTED"
    with pytest.warns(errors.UnknownFieldWarning, match=r"courier\.list_parcels: query /kind has a token"):
        operation.sync(client=client, kind="LOST")
    assert len(platform.requests) == 2
    with pytest.raises(errors.InvalidRequest, match=r"one of SENT, RECEIVED \(did you mean SENT\?\)"):
        operation.sync(client=client, kind="sent")
    with pytest.raises(errors.InvalidRequest, match="one of SENT, RECEIVED"):
        operation.sync(client=client, kind="LOST", validate="strict")
    assert len(platform.requests) == 2


def test_a_reply_that_is_a_list(probe: Trial) -> None:
    client = probe.client(Platform([{"city": "广州"}, {"city": "深圳", "contact": None}]))
    points = probe.module("api.courier").list_drop_off_points.sync(client=client)
    assert [point.city for point in points] == ["广州", "深圳"]
    assert isinstance(points[0], probe.module("models").Address)


def test_a_retired_operation_warns_at_the_line_that_calls_it(probe: Trial) -> None:
    client = probe.client(Platform())
    warning = probe.module("errors").RetiredOperationWarning
    calls: list[Callable[[], object]] = [
        lambda: probe.module("api.courier").call_back_parcel.sync("parcel-0001", client=client),
        lambda: client.v3.courier.parcels._out_parcel_no_.delete(out_parcel_no="parcel-0001"),
        lambda: client["v3/courier/parcels/{out_parcel_no}"].delete(out_parcel_no="parcel-0001"),
    ]
    for call in calls:
        with pytest.warns(warning, match="2020-02-29") as caught:
            call()
        assert caught[0].filename == __file__
    assert "Out of service since 2020-02-29" in probe.module("api.courier.call_back_parcel").sync.__doc__


def test_an_area_whose_name_python_reserves(probe: Trial) -> None:
    platform = Platform({"depot_id": "d1", "shelves": [{"shelf_no": 4}]})
    client = probe.client(platform)
    reply = client.v3.global_.depots._depot_id_.shelves.post(depot_id="d1", json={"shelf_no": 4})
    assert reply.parsed.shelves[0].shelf_no == 4
    assert platform.last.url.raw_path == b"/v3/global/depots/d1/shelves"


def test_a_second_root(probe: Trial) -> None:
    platform = Platform({"fee": 3})
    client = probe.client(platform)
    assert client.hk.v3.courier.rates.get().parsed.fee == 3
    assert client["hk/v3/courier/rates"].get().parsed.fee == 3
    assert platform.last.url.raw_path == b"/hk/v3/courier/rates"


def test_parameters_and_component_references_that_share_names(generate_trial: Generate) -> None:
    spec = document(
        {
            "/v3/shop/{id}": {
                "summary": "Stands on the path item and does no harm",
                "post": operation(
                    reply=ref("Thing"),
                    parameters=[
                        {"$ref": "#/components/parameters/Id"},
                        parameter("id", "query"),
                        parameter("userId", "query"),
                        parameter("user_id", "query"),
                    ],
                    requestBody={"$ref": "#/components/requestBodies/Thing"},
                ),
            }
        }
    )
    spec["components"] |= {
        "parameters": {"Id": parameter("id")},
        "requestBodies": {"Thing": {"required": True, "content": content(ref("Thing"))}},
    }
    trial = generate_trial(spec)
    platform = Platform({"a": "x"})
    node = trial.client(platform).v3.shop._id_
    node.post(id="1", query={"id": "2", "userId": "3", "user_id": "4"}, json={"a": "b"})
    assert platform.last.url.raw_path == b"/v3/shop/1?id=2&userId=3&user_id=4"
    assert platform.last.content == b'{"a":"b"}'
    import inspect

    names = list(inspect.signature(trial.module("api.shop.get_thing").sync).parameters)
    assert len(names) == len(set(names)) == 11


# --- validation ----------------------------------------------------------------------------------------------------


def found(trial: Trial, payload: object, **more: Any) -> dict[str, str]:
    return {v.pointer: v.rule for v in trial.module().validate("courier.send_parcel", payload, **more)}


def test_a_payload_that_fits(probe: Trial) -> None:
    assert found(probe, REQUEST) == {}
    assert found(probe, probe.module("models").ParcelRequest.from_dict({**REQUEST, "note": None, "weight": 3})) == {}
    assert found(probe, REPLY, where="response") == {}


def test_every_violation_with_its_place(probe: Trial) -> None:
    payload = {
        "priority": "LUDICROUS",
        "out_parcel_no": "p",
        "class": 3.0,
        "note": "n" * 21,
        "weight": 0,
        "form": "广州",
        "items": [{"name": "book", "value": 1200}, {"name": "", "value": -1, "next": {"name": "pen", "value": 2.0}}],
        "receivers": [{"name": "n", "phones": ["1", ""]}, {"phones": []}],
    }
    assert found(probe, payload) == {
        "/priority": "enum",
        "/out_parcel_no": "minLength",
        "/class": "type",
        "/note": "maxLength",
        "/weight": "anyOf",
        "/form": "additionalProperties",
        "/from": "required",
        "/items/1/name": "minLength",
        "/items/1/value": "minimum",
        "/items/1/next/value": "type",
        "/receivers/0/phones/1": "minLength",
        "/receivers/1/name": "required",
    }
    found_form = next(v for v in probe.module().validate("courier.send_parcel", payload) if v.pointer == "/form")
    assert "did you mean from" in found_form.expected
    assert found_form.source == "https://pay.weixin.qq.com/doc/v3/merchant/4000000001"


def test_violations_never_show_a_sensitive_value(probe: Trial) -> None:
    long = SECRET * 9
    request = {
        **REQUEST,
        "items": [{"name": "book", "value": 1, "owner": long}],
        "receivers": [{"name": [SECRET], "phones": [[SECRET]]}],
    }
    violations = probe.module().validate("courier.send_parcel", request)
    assert {v.pointer for v in violations} == {"/receivers/0/name", "/receivers/0/phones/0", "/items/0/owner"}
    reply = {**REPLY, "signature": [SECRET], "stops": [{"city": "x", "contact": {"name": SECRET}}]}
    violations += probe.module().validate("courier.send_parcel", reply, where="response")
    assert {"/signature", "/stops/0/contact"} <= {v.pointer for v in violations}
    for violation in violations:
        assert violation.got == "***"
        assert SECRET not in repr(violation)
        assert SECRET not in violation.message
    client = probe.client(platform := Platform(REPLY, 202))
    with pytest.raises(probe.module("errors").InvalidRequest) as refused:
        client.v3.courier.parcels.post(json=request)
    assert SECRET not in str(refused.value)
    assert SECRET not in repr(refused.value)
    assert platform.requests == []


def test_a_reply_that_does_not_fit_is_read_as_far_as_it_does(probe: Trial) -> None:
    client = probe.client(Platform({**REPLY, "fee": "12", "signature": {"of": SECRET}}, 202))
    reply = client.v3.courier.parcels.post(json=REQUEST)
    assert {v.pointer for v in reply.violations()} == {"/fee", "/signature"}
    assert (reply.parsed.fee, reply.json()["fee"]) == (12, "12")
    with pytest.raises(probe.module("errors").MissingInReply) as missing:
        _ = reply.parsed.signature
    assert SECRET not in str(missing.value) + repr(reply.parsed)


def test_a_reply_that_is_no_object_is_carried_by_its_error(probe: Trial) -> None:
    reply = probe.client(Platform([SECRET], 202)).v3.courier.parcels.post(json=REQUEST)
    with pytest.raises(probe.module("errors").ReplyMismatch) as mismatch:
        _ = reply.parsed
    assert mismatch.value.response.json() == [SECRET]
    assert SECRET not in str(mismatch.value)


def test_an_allof_reply_is_checked_in_all_its_parts(probe: Trial) -> None:
    violations = probe.module().validate("courier.get_hong_kong_rate", {"agent": ["x"], "valid_until": 3}, "response")
    assert {v.pointer: v.rule for v in violations} == {"/fee": "required", "/agent": "type", "/valid_until": "type"}


def test_null_and_absent_are_checked_apart(generate_trial: Generate) -> None:
    schemas = {"Thing": {**thing(a={"type": ["string", "null"]}, b={"type": "string"}), "required": ["a"]}}
    post = operation(requestBody={"required": True, "content": content(ref("Thing"))})
    validate = generate_trial(document({"/v3/shop/a": {"post": post}}, schemas)).module().validate
    assert validate("shop.get_thing", {"a": None}) == []
    problems = {v.pointer: v.rule for v in validate("shop.get_thing", {"b": None})}
    assert problems == {"/a": "required", "/b": "type"}


def test_parameters_of_a_path_item_are_those_of_each_operation(generate_trial: Generate) -> None:
    """One of the operation itself takes the place of that of the same name."""
    spec = document(
        {
            "/v3/shop/{id}": {
                "parameters": [{"$ref": "#/components/parameters/Id"}, parameter("size", "query")],
                "get": operation(reply=ref("Thing")),
                "delete": operation(
                    id="shop.remove_thing", parameters=[parameter("size", "query", type="string", maxLength=2)]
                ),
            }
        }
    )
    spec["components"] |= {"parameters": {"Id": parameter("id")}}
    trial = generate_trial(spec)
    platform = Platform({"a": "x"})
    node = trial.client(platform).v3.shop._id_
    node.get(id="1", query={"size": "M"})
    assert platform.last.url.raw_path == b"/v3/shop/1?size=M"
    with pytest.raises(trial.module("errors").InvalidRequest, match="/size: expected at most 2 characters"):
        node.delete(id="1", query={"size": "HUGE"})
