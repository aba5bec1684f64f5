"""Operations that remember nothing: a signed reply after the spec's example, with what was sent in it."""

from __future__ import annotations

import copy
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from depot_spec import ORDER_EXAMPLE
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from requests_of_a_schema import calls
from sandbox_caller import Caller, refused, unsigned
from wechatpay_client import OPERATIONS, Client, validate
from wechatpay_sandbox import Operations, Running, Sandbox, served
from wechatpay_sandbox.clock.beijing_time import beijing_time

from tests.profiles import limit_examples
from tests.texts_from_outside import texts_from_outside

ORDER = {"mchid": "1900000001", "order_no": "N-1", "amount": {"total": 1}}
_NAMES = ("payer", "lines", "state", "note", "weight", "created", "greeting", "name", "sku", "quantity", "total")
DEPOT_OPERATIONS = (
    "depot.place_order",
    "depot.list_orders",
    "depot.get_order",
    "depot.close_order",
    "depot.pack_order",
    "depot.get_label",
    "depot.order_label",
)


def _call(
    client: Any, operation: Any, path: Any = None, query: Any = None, body: Any = None, headers: Any = None
) -> Any:
    more = ({} if body is None else {"json": body}) | ({"headers": headers} if headers else {})
    return getattr(client[operation.path], operation.method.lower())(query=query or {}, **(path or {}), **more)


# --- the spec, with every handler taken away


@pytest.fixture(scope="module")
def nothing_kept(made_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    folder = Path(shutil.copytree(made_folder, tmp_path_factory.mktemp("shaped") / "state"))
    with Sandbox(folder, operations=Operations({}, coherent=False)) as sandbox, served(sandbox) as running:
        yield running


@pytest.fixture(scope="module")
def client(nothing_kept: Running) -> Iterator[Client]:
    with Client.from_config(nothing_kept.config_path) as client:
        yield client


def _examples(operation_id: str) -> tuple[dict[str, Any], dict[str, Any], Any, dict[str, Any]]:
    operation = OPERATIONS[operation_id]
    path, query, headers = (
        {parameter["name"]: parameter["example"] for parameter in operation.parameters(place)}
        for place in ("path", "query", "header")
    )
    document = operation._document
    body = document.get("requestBody", {}).get("content", {}).get("application/json", {}).get("example")
    return path, query, body, headers


# uploads and downloads have tests of their own: tests/sandbox/test_files.py, tests/operations
IN_JSON = [name for name in OPERATIONS if OPERATIONS[name].upload is None and OPERATIONS[name].reply is not bytes]


@pytest.mark.filterwarnings("ignore::wechatpay_client.errors.RetiredOperationWarning")
@pytest.mark.parametrize("operation_id", IN_JSON)
def test_every_operation_answers_its_example_request(client: Client, operation_id: str) -> None:
    operation = OPERATIONS[operation_id]
    response = _call(client, operation, *_examples(operation_id))
    assert response.status_code == operation.success_status
    if operation.reply_schema is None:
        assert response.content == b""
    else:
        assert validate(operation, response.json(), where="response") == []
        document = operation._document
        example = document["responses"][str(operation.success_status)]["content"]["application/json"]["example"]
        # the last page of a list has no token of another
        last_page_lacks = {document.get("x-wechatpay-pages", {}).get("next-token")}
        assert set(response.json()) >= set(example) - last_page_lacks


@pytest.mark.filterwarnings("ignore::wechatpay_client.errors.RetiredOperationWarning")
def test_any_number_is_found_and_repeated(client: Client) -> None:
    response = client["v3/ebike/charge/contracts/{contract_id}"].get(contract_id="Mine", query={"sub_mchid": "19"})
    assert (response.json()["contract_id"], response.json()["sub_mchid"]) == ("Mine", "19")
    query = {"plan_id": "7", "contract_status": "DELETE", "offset": 0, "limit": 9}
    page = client["v3/eduschoolpay/users/{openid}/contracts"].get(openid="oMe", query=query).json()
    assert (page["offset"], page["limit"]) == (0, 9)
    assert {(row["openid"], row["plan_id"], row["contract_status"]) for row in page["data"]} == {("oMe", "7", "DELETE")}


def test_signature_and_schema_still_count(nothing_kept: Running) -> None:
    caller = Caller.of(nothing_kept.config_path)
    with caller.http:
        assert unsigned(caller.send("GET", "/v3/certificates", authorization="x"))
        detail = refused(caller.call("POST", "/v3/businesscircle/parkings", {}), 400, "PARAM_ERROR")
        assert len(detail["issues"]) == 6
        refused(caller.call("GET", "/v3/nothing"), 404, "RESOURCE_NOT_EXISTS")


# --- the depot


def _placed(client: Any, **more: object) -> dict[str, Any]:
    response = client["v3/depot/orders"].post(json={**ORDER, **more})
    assert response.violations() == []
    return dict(response.json())


def test_the_example_with_what_was_sent(depot_client: Any, depot_now: int) -> None:
    now = beijing_time(depot_now)
    assert _placed(depot_client) == {
        **ORDER_EXAMPLE,
        "order_no": "N-1",
        "amount": {"total": 1, "paid": 99, "currency": "CNY"},
        "created": now,
        "day": now[:10],
    }


def test_objects_are_filled_and_lists_have_an_entry_for_each_sent(depot_client: Any) -> None:
    reply = _placed(
        depot_client,
        amount={"total": 5, "currency": "HKD"},
        payer={"name": "李四"},
        lines=[{"sku": "X", "quantity": 7}, {"sku": "Y", "quantity": 8}, {"sku": "Z", "quantity": 9}],
    )
    assert reply["amount"] == {"total": 5, "paid": 99, "currency": "HKD"}
    assert reply["payer"] == {"name": "李四", "openid": "oUser0000000000000000000001"}
    assert reply["lines"] == [
        {"sku": "X", "quantity": 7, "result": "KEPT"},
        {"sku": "Y", "quantity": 8, "result": "REFUSED"},
        {"sku": "Z", "quantity": 9, "result": "KEPT"},
    ]
    assert _placed(depot_client, lines=[])["lines"] == []


def test_documented_fields_that_the_example_lacks_are_added(depot_client: Any) -> None:
    reply = _placed(depot_client, weight=3, note="words", created="2027-01-01T00:00:00Z")
    assert (reply["weight"], reply["note"], reply["created"]) == (3, "words", "2027-01-01T00:00:00Z")
    assert _placed(depot_client, weight="heavy")["weight"] == "heavy"


def test_what_does_not_fit_the_reply_is_not_repeated(depot_client: Any) -> None:
    lines = [{"sku": str(number), "quantity": 1} for number in range(5)]
    reply = _placed(depot_client, state="ANY", lines=lines, depot_order_id=5, note="kept")
    assert (reply["state"], reply["depot_order_id"], reply["note"]) == ("OPEN", "4200000001", "kept")
    assert [line["sku"] for line in reply["lines"]] == ["S1", "S2"]
    assert _placed(depot_client, state="DONE")["state"] == "DONE"


def test_merchant_numbers(depot_client: Any, depot_sandbox: Running, made_folder: Path) -> None:
    reply = _placed(depot_client)
    assert (reply["mchid"], reply["seller_mchid"]) == (depot_sandbox.sandbox.folder.mchid, "1900000777")
    everything = depot_client["v3/depot/orders/{order_no}"].get(order_no="1").json()
    assert everything["mchid"] == depot_sandbox.sandbox.folder.mchid


def test_queries_reach_every_entry_of_a_list(depot_client: Any) -> None:
    query = {"limit": 2, "offset": 5, "state": "DONE", "tags": ["a", "b"], "paid": True}
    page = depot_client["v3/depot/orders"].get(query=query).json()
    assert (page["limit"], page["offset"], len(page["data"])) == (2, 5, 2)
    assert {order["state"] for order in page["data"]} == {"DONE"}


def test_a_reply_without_an_example_is_made_from_the_schema(depot_client: Any, depot_now: int) -> None:
    response = depot_client["v3/depot/orders/{order_no}"].get(order_no="Mine")
    assert response.violations() == []
    reply = response.json()
    assert reply["order_no"] == "Mine"
    assert reply["at"] == beijing_time(depot_now)
    assert (reply["chosen"], reply["fixed"], reply["kinds"]) == ("FIRST", "FIXED", ["A", "B"])
    assert reply["names"][0]
    assert set(reply["box"]) == {"label", "fragile"}


def test_the_same_request_gets_the_same_reply(depot_client: Any) -> None:
    first, second = (depot_client["v3/depot/orders/{order_no}"].get(order_no="1").json() for _ in range(2))
    assert first == second


def test_the_example_itself_is_never_changed(depot_client: Any) -> None:
    before = copy.deepcopy(_placed(depot_client))
    _placed(depot_client, lines=[{"sku": "X", "quantity": 7}], amount={"total": 9}, note="n", state="ANY")
    assert _placed(depot_client) == before


def test_a_schema_that_contains_itself(depot_client: Any) -> None:
    box = {"label": "1", "inner": {"label": "2", "inner": {"label": "3", "fragile": True}}}
    path = "v3/depot/orders/{order_no}/boxes"
    response = depot_client[path].put(order_no="1", json=box)
    assert response.status_code == 202
    assert response.violations() == []
    reply = response.json()
    assert (reply["label"], reply["inner"]) == ("1", box["inner"])
    deep: dict[str, Any] = {"label": "0"}
    for number in range(60):
        deep = {"label": str(number), "inner": deep}
    assert depot_client[path].put(order_no="1", json=deep).json()["inner"] == deep["inner"]


def test_empty_replies_and_unsigned_ones(depot_client: Any, depot_merchant: Caller) -> None:
    closed = depot_client["v3/depot/orders/{order_no}"].delete(order_no="1")
    assert (closed.status_code, closed.content) == (204, b"")
    ordered = depot_merchant.call("POST", "/v3/depot/label")
    assert (ordered.status_code, ordered.content) == (202, b"")
    label = depot_merchant.send("GET", "/v3/depot/label")
    assert label.status_code == 200
    assert len(label.json()["text"]) >= 3
    assert unsigned(label)


@settings(max_examples=limit_examples(250), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_every_valid_call_gets_a_verified_reply_of_the_documented_shape(
    depot: Any, depot_client: Any, depot_merchant: Caller, data: st.DataObject
) -> None:
    operation = depot.OPERATIONS[data.draw(st.sampled_from(DEPOT_OPERATIONS))]
    path, query, body = data.draw(calls(depot, operation.id, depot_merchant.credentials.mchid))
    response = _call(depot_client, operation, path, query, body)
    assert response.status_code == operation.success_status
    assert response.violations() == []
    assert response.parsed is None or operation.reply is not None
    if not operation.unsigned_reply:
        depot_merchant.verify(response)


_text = texts_from_outside(20)
_json = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats(allow_nan=False) | _text,
    lambda children: st.lists(children, max_size=3) | st.dictionaries(st.sampled_from(_NAMES), children, max_size=4),
    max_leaves=12,
)


@settings(max_examples=limit_examples(200), deadline=None)
@given(
    body=st.fixed_dictionaries(
        {name: st.just(value) for name, value in ORDER.items()}, optional=dict.fromkeys(_NAMES, _json)
    )
    | _json
)
def test_anything_is_answered_or_refused(depot: Any, depot_merchant: Caller, body: object) -> None:
    reply = depot_merchant.call("POST", "/v3/depot/orders", body=json.dumps(body).encode())
    assert reply.status_code in (200, 400), reply.text
