"""Every documented way to write a call down does the same thing."""

from __future__ import annotations

import asyncio
import json
import pickle
import threading
from datetime import UTC, datetime, timedelta, timezone

import pytest
import wechatpay_client
from wechatpay_client import OPERATIONS, Client, Response, errors
from wechatpay_client.api.businesscircle import sync_parking
from wechatpay_client.api.eduschoolpay import list_user_contracts
from wechatpay_client.models import ParkingStateReport, SchoolPayContractPage
from wechatpay_client.runtime.operation import UndescribedOperation

CONTRACT = {
    "contract_id": "Contract1",
    "mchid": "1900000001",
    "appid": "wx8888888888888888",
    "openid": "oUser1",
    "plan_id": "100000000000000001",
    "contract_status": "ADD",
    "create_time": "2026-01-02T15:04:05+08:00",
    "out_contract_code": "SCHOOL1",
}
PAGE = {"data": [CONTRACT], "offset": 0, "limit": 20, "total_count": 1, "links": {"self": "/v3/here"}}
PATH = "v3/eduschoolpay/users/{openid}/contracts"
QUERY = {"plan_id": "100000000000000001", "contract_status": "ADD", "offset": 0, "limit": 20}

FORMS = {
    "pure chain": lambda c: c.v3.eduschoolpay.users._openid_.contracts.get(openid="oUser1", query=QUERY),
    "chain()": lambda c: c.chain(PATH).get(openid="oUser1", query=QUERY),
    "paths[]": lambda c: c.paths["v3/eduschoolpay/users/{openid}/contracts"].get(openid="oUser1", query=QUERY),
    "[]": lambda c: c[PATH].get(openid="oUser1", query=QUERY),
    "typed function": lambda c: list_user_contracts.sync_detailed("oUser1", client=c, **QUERY),
    "pure chain, async": lambda c: asyncio.run(
        c.v3.eduschoolpay.users._openid_.contracts.get_async(openid="oUser1", query=QUERY)
    ),
    "chain(), async": lambda c: asyncio.run(c.chain("/" + PATH).get_async(openid="oUser1", query=QUERY)),
    "paths[], async": lambda c: asyncio.run(
        c.paths["v3/eduschoolpay/users/{openid}/contracts"].get_async(openid="oUser1", query=QUERY)
    ),
    "[], async": lambda c: asyncio.run(c[PATH].get_async(openid="oUser1", query=QUERY)),
    "typed function, async": lambda c: asyncio.run(list_user_contracts.asyncio_detailed("oUser1", client=c, **QUERY)),
}


@pytest.mark.parametrize("form", FORMS)
def test_each_form_sends_the_same_request_and_reads_the_same_reply(form, client, platform):
    platform.answer_json(PAGE)
    response = FORMS[form](client)
    assert isinstance(response, Response)
    assert response.status_code == 200
    assert response.request_id == "08F5-268435461"
    assert response.json() == PAGE
    assert json.loads(response.content) == PAGE
    assert isinstance(response.parsed, SchoolPayContractPage)
    assert response.parsed.to_dict() == PAGE
    assert response.violations() == []
    assert response.unknown_fields() == {}
    (request,) = platform.requests
    assert request.method == "GET"
    assert request.target == (
        "/v3/eduschoolpay/users/oUser1/contracts?plan_id=100000000000000001&contract_status=ADD&offset=0&limit=20"
    )
    assert request.body == b""
    assert request.headers["Accept"] == "application/json"
    assert "Content-Type" not in request.headers
    assert request.headers["User-Agent"] == f"wechatpay-client/{wechatpay_client.__version__} (Python)"
    assert request.headers["Wechatpay-Serial"].startswith("PUB_KEY_ID_")
    assert request.headers["Authorization"].startswith("WECHATPAY2-SHA256-RSA2048 ")


REPORT = {
    "sub_mchid": "1900000109",
    "brandid": 1000,
    "appid": "wx8888888888888888",
    "openid": "oUser1",
    "plate_number": "粤B88888",
    "state": "IN",
    "time": "2026-01-02T15:04:05+08:00",
}


BODY_FORMS = {
    "pure chain": lambda c, **body: c.v3.businesscircle.parkings.post(**body),
    "paths[]": lambda c, **body: c.paths["v3/businesscircle/parkings"].post(**body),
    "chain()": lambda c, **body: c.chain("v3/businesscircle/parkings").post(**body),
    "[]": lambda c, **body: c["v3/businesscircle/parkings"].post(**body),
    "untyped": lambda c, **body: c.untyped("v3/businesscircle/parkings").post(**body),
    "typed function": lambda c, **body: sync_parking.sync_detailed(client=c, **body),
    "pure chain, async": lambda c, **body: asyncio.run(c.v3.businesscircle.parkings.post_async(**body)),
    "[], async": lambda c, **body: asyncio.run(c["v3/businesscircle/parkings"].post_async(**body)),
    "typed function, async": lambda c, **body: asyncio.run(sync_parking.asyncio_detailed(client=c, **body)),
}


@pytest.mark.parametrize("form", BODY_FORMS)
@pytest.mark.parametrize("name", ["body", "json"])
@pytest.mark.parametrize("kind", ["mapping", "model"])
def test_a_body_may_be_a_mapping_or_a_model_under_either_name(form, name, kind, client, platform):
    platform.reply.status = 204
    body = dict(REPORT) if kind == "mapping" else ParkingStateReport.from_dict(REPORT)
    response = BODY_FORMS[form](client, **{name: body})
    assert (response.status_code, response.content, response.json(), response.parsed) == (204, b"", None, None)
    (request,) = platform.requests
    assert request.json() == REPORT
    assert "粤B88888".encode() in request.body, "text goes out as UTF-8, not as escapes"
    assert request.headers["Content-Type"] == "application/json"
    assert body == (REPORT if kind == "mapping" else ParkingStateReport.from_dict(REPORT)), "inputs stay as they were"


@pytest.mark.parametrize("form", BODY_FORMS)
def test_a_body_is_given_once(form, client, platform):
    with pytest.raises(TypeError, match="body= and json= are two names of the same body"):
        BODY_FORMS[form](client, body=REPORT, json=REPORT)
    assert platform.requests == []


@pytest.mark.parametrize(
    "form", ["pure chain", "paths[]", "typed function", "pure chain, async", "typed function, async"]
)
def test_a_body_that_the_spec_requires_is_given(form, client, platform):
    with pytest.raises(TypeError, match=r"takes a body, and none was given; pass it as body= \(or json=\)"):
        BODY_FORMS[form](client)
    assert platform.requests == []


@pytest.mark.parametrize("method", ["put", "patch", "delete", "get"])
def test_every_method_by_path_takes_a_body_under_either_name(method, client, platform):
    platform.answer_json({})
    endpoint = client.untyped("v3/brand-new")
    getattr(endpoint, method)(body={"a": 1})
    asyncio.run(getattr(endpoint, f"{method}_async")(json={"a": 1}))
    assert [request.json() for request in platform.requests] == [{"a": 1}] * 2


def test_the_short_functions_return_the_model_itself(client, platform):
    platform.answer_json(PAGE)
    page = list_user_contracts.sync("oUser1", client=client, plan_id="1", contract_status="ADD")
    again = asyncio.run(list_user_contracts.asyncio("oUser1", client=client, plan_id="1", contract_status="ADD"))
    assert page == again
    assert page.data[0].create_time == datetime(2026, 1, 2, 15, 4, 5, tzinfo=timezone(timedelta(hours=8)))
    assert platform.requests[0].target.endswith("?plan_id=1&contract_status=ADD"), "nothing unset is sent"


def test_a_time_goes_out_to_the_second_with_its_offset(client, platform):
    platform.reply.status = 204
    when = datetime(2026, 1, 2, 7, 4, 5, 999999, tzinfo=UTC)
    report = ParkingStateReport.from_dict(REPORT)
    report.time = when
    sync_parking.sync(client=client, body=report)
    assert platform.requests[0].json()["time"] == "2026-01-02T07:04:05+00:00"


def test_path_arguments_are_one_segment_whatever_they_hold(client, platform):
    platform.answer_json({"mchid": "1", "openid": "o", "contract_state": "CONTRACTED"})
    path = "v3/ebike/charge/contracts/{contract_id}"
    with pytest.warns(errors.RetiredOperationWarning):
        client[path].get(contract_id="a/b?c#d%2F 粤|*~")
    assert platform.requests[0].target == "/v3/ebike/charge/contracts/a%2Fb%3Fc%23d%252F%20%E7%B2%A4%7C%2A~"


@pytest.mark.parametrize(
    "call",
    [
        lambda c: c.v3.ebike.charge.contracts._contract_id_.get(contract_id="C"),
        lambda c: c["v3/ebike/charge/contracts/{contract_id}"].get(contract_id="C"),
    ],
)
def test_the_warning_of_a_retired_operation_names_the_callers_line(call, client, platform):
    platform.answer_json({"mchid": "1", "openid": "o", "contract_state": "CONTRACTED"})
    with pytest.warns(errors.RetiredOperationWarning, match="2019-12-16") as caught:
        call(client)
    assert [warning.filename for warning in caught] == [__file__]


def test_camel_case_and_snake_case_lead_to_the_same_step(client):
    assert type(client.v3.ecommerce.individualContracts) is type(client.v3.ecommerce.individual_contracts)


def test_an_unknown_step_says_what_is_near(client):
    with pytest.raises(AttributeError, match="did you mean 'charge'") as caught:
        _ = client.v3.ebike.chrage
    assert "client.untyped" in str(caught.value)


def test_a_path_outside_the_spec_is_signed_and_verified_without_types(client, platform):
    platform.answer_json({"anything": [1, 2]})
    response = client.untyped("v3/brand-new/{thing}/parts").post(
        thing="a b", query={"deep": "x y"}, json={"when": datetime(2026, 1, 1, tzinfo=UTC)}
    )
    assert response.parsed == response.json() == {"anything": [1, 2]}
    assert platform.requests[0].target == "/v3/brand-new/a%20b/parts?deep=x%20y"
    assert platform.requests[0].json() == {"when": "2026-01-01T00:00:00+00:00"}
    platform.reply.signed = False
    with pytest.raises(errors.ResponseNotVerified):
        client.untyped("v3/brand-new/{thing}/parts").get(thing="a")


@pytest.mark.parametrize("method", ["get", "post", "put", "patch", "delete"])
def test_every_method_works_by_path_sync_and_async(method, client, platform):
    platform.answer_json({})
    endpoint = client.untyped("v3/brand-new")
    getattr(endpoint, method)()
    asyncio.run(getattr(endpoint, f"{method}_async")())
    assert [request.method for request in platform.requests] == [method.upper()] * 2
    assert all(("Content-Length" in request.headers) == (method != "get") for request in platform.requests)


def test_one_client_serves_threads_and_several_event_loops(client, platform):
    platform.answer_json(PAGE)
    failures = []

    def work():
        try:
            for _ in range(3):
                assert client[PATH].get(openid="oUser1", query=QUERY).parsed.total_count == 1
                assert asyncio.run(client[PATH].get_async(openid="oUser1", query=QUERY)).parsed.total_count == 1
        except Exception as error:  # noqa: BLE001 - handed to the main thread
            failures.append(error)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert failures == []
    assert len(platform.requests) == 48


def test_of_an_operation_that_the_spec_does_not_have_nothing_is_assumed():
    operation = UndescribedOperation("POST", "/v3/newer")
    assert (operation.changes_state, operation.idempotency, operation.outcome) == (True, None, None)
    assert (operation.identifiers, operation.next) == ((), None)
    assert 202 not in operation.success_statuses
    assert {200, 204} <= operation.success_statuses
    assert not UndescribedOperation("GET", "/v3/newer").changes_state


def test_operations_tell_what_the_spec_says():
    operation = OPERATIONS["ebike.get_charge_contract"]
    assert (operation.method, operation.path) == ("GET", "/v3/ebike/charge/contracts/{contract_id}")
    assert (operation.area, operation.name) == ("ebike", "get_charge_contract")
    assert operation.retired == "2019-12-16"
    assert operation.mode == ("partner",)
    assert operation.official_name == "通过签约号查询用户状态"
    assert operation.source[0].startswith("https://pay.weixin.qq.com/")
    assert operation.success_status == 200
    assert (operation.sensitive_request, operation.sensitive_reply, operation.idempotency) == ((), (), None)
    assert operation.superseded_by == ()
    assert not operation.unsigned_reply
    assert pickle.loads(pickle.dumps(operation)) is operation
    assert len(OPERATIONS) == len(set(OPERATIONS)) >= 6
    assert set(OPERATIONS) == {OPERATIONS[id].id for id in OPERATIONS}
    assert "ebike.get_charge_contract" in OPERATIONS
    with pytest.raises(KeyError, match=r"did you mean ebike\.get_charge_contract"):
        OPERATIONS["ebike.get_charge_contracts"]


def test_base_urls_that_cannot_be_signed_for_are_refused(credentials, keys):
    for base_url in (
        "ftp://x",
        "http://example.com",
        "https://u:p@example.com",
        "https://example.com?x=1",
        "nonsense",
        "",
    ):
        with pytest.raises(errors.ConfigurationError, match="base_url"):
            Client(credentials, keys, base_url=base_url)
    assert Client(credentials, keys, base_url="https://example.com/hk/").base_url == "https://example.com/hk"


OVERSEAS = "https://apihk.mch.weixin.qq.com"
HONG_KONG = "https://api.mch.weixin.qq.com/hk"


@pytest.mark.parametrize(
    ("own", "named", "called"),
    [
        ("https://api.mch.weixin.qq.com", HONG_KONG, "https://api.mch.weixin.qq.com/hk"),
        ("https://api.mch.weixin.qq.com/", HONG_KONG, "https://api.mch.weixin.qq.com/hk"),
        ("https://api2.mch.weixin.qq.com", HONG_KONG, "https://api2.mch.weixin.qq.com/hk"),
        ("https://api.wechatpay.cn", HONG_KONG, "https://api.wechatpay.cn/hk"),
        ("https://gateway.shop.example/wechat", HONG_KONG, "https://gateway.shop.example/wechat/hk"),
        ("https://api.mch.weixin.qq.com", OVERSEAS, OVERSEAS),
        ("https://api2.mch.weixin.qq.com", OVERSEAS, OVERSEAS),
        ("https://apius.mch.weixin.qq.com", OVERSEAS, "https://apius.mch.weixin.qq.com"),
        ("http://127.0.0.1:8787", HONG_KONG, "http://127.0.0.1:8787"),
        ("http://localhost:8787", OVERSEAS, "http://localhost:8787"),
        ("https://api2.mch.weixin.qq.com", None, "https://api2.mch.weixin.qq.com"),
    ],
)
def test_an_operation_keeps_its_base_path_at_every_host(own, named, called, credentials, keys, monkeypatch):
    operation = OPERATIONS["certificates.list_certificates"]
    monkeypatch.setitem(operation.__dict__, "base_url", named)
    assert Client(credentials, keys, base_url=own).sender.servers.find_server(operation).base_url == called


def test_the_backup_has_the_base_path_too(credentials, keys, monkeypatch):
    operation = OPERATIONS["certificates.list_certificates"]
    servers = Client(credentials, keys).sender.servers
    assert servers.find_backup(servers.find_server(operation)).base_url == "https://api2.mch.weixin.qq.com"
    monkeypatch.setitem(operation.__dict__, "base_url", HONG_KONG)
    assert servers.find_backup(servers.find_server(operation)).base_url == "https://api2.mch.weixin.qq.com/hk"
    monkeypatch.setitem(operation.__dict__, "base_url", OVERSEAS)
    assert servers.find_backup(servers.find_server(operation)) is None
