"""Fields and tokens that the spec does not know: the sandbox takes them, and says so where a developer looks."""

from __future__ import annotations

import json
import logging
from typing import Any

import pytest
from sandbox_caller import Caller, refused

PARKINGS = "/v3/businesscircle/parkings"
PARKING: dict[str, Any] = {
    "brandid": 1000,
    "appid": "wx8888888888888888",
    "openid": "oUser0000000000000000000001",
    "plate_number": "粤B88888",
    "state": "IN",
    "time": "2026-01-02T15:04:05+08:00",
}
FIELD_NOT_ALLOWED = "270924358"
SECRET = "planted-4b1d-secret"


@pytest.fixture
def caller(own_merchant: Caller) -> Caller:
    return own_merchant


def _noted(caller: Caller) -> list[dict[str, str]]:
    """What is noted of the last request, as its list and its own page tell alike."""
    (line,) = caller.http.get("/_sandbox/requests?limit=1").json()["requests"]
    detail = caller.http.get(f"/_sandbox/requests/{line['number']}").json()
    assert detail["unknown"] == line["unknown"]
    unknown: list[dict[str, str]] = line["unknown"]
    return unknown


def test_what_the_spec_does_not_know_is_taken_and_noted(caller: Caller, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "wechatpay_sandbox"):
        reply = caller.call("POST", PARKINGS, {**PARKING, "newer_thing": SECRET, "state": "VANISHED"})
    assert reply.status_code == 204
    assert sorted(_noted(caller), key=lambda part: part["pointer"]) == [
        {"kind": "field", "where": "body", "pointer": "/newer_thing"},
        {"kind": "token", "where": "body", "pointer": "/state"},
    ]
    (line,) = [record.getMessage() for record in caplog.records]
    assert line.startswith("businesscircle.sync_parking: accepted, but the spec does not know body /")
    assert "body /newer_thing" in line
    assert "body /state" in line
    assert SECRET not in line + json.dumps(_noted(caller))
    assert "VANISHED" not in line


def test_a_query_is_no_exception(caller: Caller) -> None:
    assert caller.call("GET", "/v3/certificates?newer_thing=1").status_code == 200
    assert _noted(caller) == [{"kind": "field", "where": "query", "pointer": "/newer_thing"}]


def test_what_the_spec_knows_is_not_noted(caller: Caller) -> None:
    assert caller.call("POST", PARKINGS, PARKING).status_code == 204
    assert _noted(caller) == []


@pytest.mark.parametrize("slip", ["Openid", "open_id", "openids", "plate_nubmer"])
def test_a_slip_is_refused_with_the_right_name_and_the_number_of_the_platform(caller: Caller, slip: str) -> None:
    reply = caller.call("POST", PARKINGS, {**PARKING, slip: "x"})
    detail = refused(reply, 400, "PARAM_ERROR")
    assert (detail["field"], detail["reason"]) == (f"/{slip}", "additionalProperties")
    assert "did you mean" in detail["issue"]
    assert reply.headers["Request-ID"].endswith(f"-{FIELD_NOT_ALLOWED}")
    assert _noted(caller) == []


def test_beside_a_refusal_only_the_refusal_is_told(caller: Caller) -> None:
    reply = caller.call("POST", PARKINGS, {**PARKING, "brandid": "x", "newer_thing": 1})
    assert refused(reply, 400, "PARAM_ERROR")["field"] == "/brandid"
    assert _noted(caller) == []


def test_a_refusal_by_the_state_still_notes_it(caller: Caller) -> None:
    target = "/v3/pay/transactions/out-trade-no/ORDER0001?mchid=1900000001&newer_thing=1"
    assert caller.call("GET", target).status_code == 404
    assert [part["pointer"] for part in _noted(caller)] == ["/newer_thing"]


def test_the_notes_are_short_and_no_line_of_the_log_can_be_forged(
    caller: Caller, caplog: pytest.LogCaptureFixture
) -> None:
    body = {**PARKING, **{f"zz\n{number}" * 100: 1 for number in range(50)}}
    with caplog.at_level(logging.WARNING, "wechatpay_sandbox"):
        assert caller.call("POST", PARKINGS, body).status_code == 204
    noted = _noted(caller)
    assert len(noted) == 20
    assert max(len(part["pointer"]) for part in noted) == 200
    (line,) = [record.getMessage() for record in caplog.records]
    assert "\n" not in line
