"""Calls against a running sandbox."""

from __future__ import annotations

import json

import httpx
import pytest
from wechatpay_cli.assignments import query_arguments

CONTRACT = "Contract00000000000000000000001"
USER = "oUser0000000000000000000001"
CONTRACT_PATH = "v3/ebike/charge/contracts/{contract_id}"
PARKING = {
    "brandid": 1000,
    "appid": "wx8888888888888888",
    "openid": USER,
    "plate_number": "粤B00001",
    "state": "IN",
    "time": "2026-02-03T04:05:06+08:00",
}


@pytest.fixture
def call(invoke, served):
    return lambda *arguments, **rest: invoke("call", *arguments, "--config", str(served.config_path), **rest)


def test_the_documented_call_as_a_process(wechatpay, served):
    done = wechatpay(
        "call",
        CONTRACT_PATH,
        f"contract_id={CONTRACT}",
        "-q",
        "sub_mchid=1900000109",
        WECHATPAY_CONFIG=str(served.config_path),
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["contract_id"] == CONTRACT
    assert done.stdout.startswith('{\n  "mchid"')
    warning, status = done.stderr.splitlines()
    assert warning == "warning: ebike.get_charge_contract went out of service on 2019-12-16"
    assert status.startswith("status 200, request id ")


def test_an_operation_id_stands_for_its_path(call):
    done = call("ebike.get_charge_contract", f"contract_id={CONTRACT}")
    assert done.exit_code == 0
    assert json.loads(done.stdout)["contract_id"] == CONTRACT


@pytest.mark.parametrize(
    "path",
    ["applyment4sub.get_applyment", "v3/applyment4sub/applyment/applyment_id/{applyment_id}"],
)
def test_path_values_are_read_as_the_spec_types_them(call, path):
    done = call(path, "applyment_id=2000002194496018")
    assert done.exit_code == 1
    assert "APPLYMENT_NOTEXIST" in done.stderr or "RESOURCE_NOT_EXISTS" in done.stderr, done.stderr
    done = call(path, "applyment_id=07")  # which another number of the path would be
    assert 'path /applyment_id: expected an integer, got "07"' in done.stderr


def test_query_values_are_read_as_the_spec_types_them(call):
    done = call(
        "/v3/eduschoolpay/users/{openid}/contracts",
        f"openid={USER}",
        *("-q", "plan_id=100000000000000001", "-q", "contract_status=ADD", "-q", "limit=2", "-q", "offset=1"),
    )
    assert done.exit_code == 0, done.stderr
    page = json.loads(done.stdout)
    assert (page["offset"], page["limit"], len(page["data"])) == (1, 2, 2)


def test_json_format_is_one_object(call):
    done = call("certificates.list_certificates", "--format", "json")
    assert done.exit_code == 0
    result = json.loads(done.stdout)
    assert set(result) == {"operation", "status_code", "request_id", "reply"}
    assert (result["operation"], result["status_code"]) == ("certificates.list_certificates", 200)
    assert done.stderr == ""


@pytest.mark.parametrize("how", ["text", "file", "stdin"])
def test_a_body_is_stored_and_the_reply_empty(call, served, tmp_path, how):
    plate = f"粤B{how.upper()}"
    body = json.dumps(PARKING | {"plate_number": plate}, ensure_ascii=False)
    file = tmp_path / "parking.json"
    file.write_text(body, encoding="utf-8")
    given = {"text": body, "file": f"@{file}", "stdin": "-"}[how]
    done = call("v3/businesscircle/parkings", "-d", given, stdin=body if how == "stdin" else None)
    assert (done.exit_code, done.stdout) == (0, ""), done.stderr
    assert done.stderr.startswith("status 204, empty, request id ")
    stored = served.store.parkings.latest(plate)
    assert stored is not None
    assert stored.time == PARKING["time"]


def test_a_refusal(call):
    done = call("ebike.get_charge_contract", "contract_id=Unknown")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "error: 404 RESOURCE_NOT_EXISTS: " in done.stderr
    assert "Request-ID" in done.stderr
    assert "nothing was done" in done.stderr
    done = call("ebike.get_charge_contract", "contract_id=Unknown", "--format", "json")
    assert done.exit_code == 1
    error = json.loads(done.stdout)["error"]
    assert (error["type"], error["outcome"], error["status_code"]) == ("NotFound", "refused", 404)


def test_a_call_that_does_not_fit_lists_every_violation(call):
    arguments = ("v3/businesscircle/parkings", "-d", '{"brandid": "many", "state": "IN"}')
    done = call(*arguments)
    assert (done.exit_code, done.stdout) == (1, "")
    assert "5 violations of the spec, nothing was sent" in done.stderr
    assert 'body /brandid: expected an integer, got "many"' in done.stderr
    assert "--no-validate" in done.stderr
    error = json.loads(call(*arguments, "--format", "json").stdout)["error"]
    assert (error["type"], error["outcome"]) == ("InvalidRequest", "not-sent")
    assert len(error["violations"]) == 5


def test_path_and_query_are_checked_with_it(call):
    done = call("eduschoolpay.list_user_contracts", "openId=x", "-q", "limit=lots", "-q", "contract_status=ADD")
    assert done.exit_code == 1
    assert "path /openId: expected no field of this name (did you mean openid?)" in done.stderr
    assert "path /openid: expected this field" in done.stderr
    assert 'query /limit: expected an integer, got "lots"' in done.stderr
    assert "query /plan_id" in done.stderr


def test_no_validate_leaves_the_answer_to_the_platform(call):
    done = call("v3/businesscircle/parkings", "-d", "{}", "--no-validate")
    assert done.exit_code == 1
    assert "error: 400 PARAM_ERROR" in done.stderr


def test_a_field_that_the_spec_does_not_know_is_sent_with_a_warning(call, served):
    body = json.dumps(PARKING | {"plate_number": "粤BNEWER", "newer_thing": "planted"})
    done = call("v3/businesscircle/parkings", "-d", body)
    assert done.exit_code == 0
    assert "warning: businesscircle.sync_parking: the spec does not know body /newer_thing; it is sent" in done.stderr
    assert "planted" not in done.stderr
    assert served.store.parkings.latest("粤BNEWER") is not None
    assert "warning: " not in call("v3/businesscircle/parkings", "-d", body, "--no-validate").stderr
    strict = call("v3/businesscircle/parkings", "-d", body, "--strict")
    assert strict.exit_code == 1
    assert "body /newer_thing: expected no field of this name" in strict.stderr
    both = call("v3/businesscircle/parkings", "-d", body, "--strict", "--no-validate")
    assert both.exit_code == 2
    assert "give either --strict or --no-validate" in both.stderr.replace("│", " ")


@pytest.mark.parametrize("argument", ["contract_id=..", "contract_id=."])
def test_a_path_argument_cannot_reach_another_address(call, argument):
    done = call(CONTRACT_PATH, argument, "--no-validate")
    assert done.exit_code == 1
    assert "nothing was sent" in done.stderr


@pytest.mark.parametrize(
    "path", [("v3/ebike/charge/contracts/" + CONTRACT,), ("v3/ebike/charge/contracts/{id}", f"id={CONTRACT}")]
)
def test_a_path_finds_its_operation_however_it_is_written(call, path):
    done = call(*path, "-q", "sub_mchid=1900000109", "--format", "json")
    assert done.exit_code == 0, done.stderr
    assert json.loads(done.stdout)["operation"] == "ebike.get_charge_contract"
    assert "note:" not in done.stderr


def test_a_path_that_an_argument_completes_is_checked_like_any_other(call):
    done = call("v3/businesscircle/{what}", "what=parkings", "-d", "{}")
    assert done.exit_code == 1
    assert "businesscircle.sync_parking: " in done.stderr
    assert "violations of the spec, nothing was sent" in done.stderr


def test_a_path_that_is_like_nothing_in_the_spec_is_called_with_a_note(call):
    done = call("v3/nowhere", "-d", "{}")
    assert done.exit_code == 1
    assert "note: the spec has no POST /v3/nowhere" in done.stderr
    assert "error: 404 RESOURCE_NOT_EXISTS" in done.stderr
    done = call("v3/nowhere", "-d", "{}", "--untyped")
    assert done.exit_code == 1
    assert "note:" not in done.stderr
    assert "error: 404 RESOURCE_NOT_EXISTS" in done.stderr


def newest_request(served):
    """Number of the last request that the sandbox has seen."""
    return httpx.get(f"{served.base_url}/_sandbox/requests", trust_env=False).json()["requests"][0]["number"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("v3/ecommerce/applyments", "-d", "{}"), "/v3/ecommerce/applyments/ (POST ecommerce.submit_applyment)"),
        (("v3/certificates/",), "/v3/certificates (GET certificates.list_certificates)"),
        (("v3/Certificates",), "/v3/certificates (GET"),
        (("v3/certifcates",), "/v3/certificates (GET"),
        (("-X", "delete", "v3/certificates"), "the spec has no DELETE /v3/certificates, but /v3/certificates (GET"),
        (("v3/businesscircle/{what}", "what=parking", "-d", "{}"), "/v3/businesscircle/parkings (POST"),
    ],
)
def test_a_near_miss_is_refused_and_told_the_right_path(call, served, arguments, said):
    before = newest_request(served)
    done = call(*arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    words = " ".join(done.stderr.replace("│", " ").split())
    assert said in words
    assert "add --untyped" in words
    assert newest_request(served) == before, "nothing was sent"


def test_untyped_calls_a_near_miss_but_never_sends_in_clear_what_is_to_be_encrypted(call):
    done = call("v3/certifcates", "--untyped")
    assert done.exit_code == 1
    assert "error: 404 RESOURCE_NOT_EXISTS" in done.stderr
    done = call("v3/ecommerce/applyments/", "-d", "{}", "--untyped")
    assert done.exit_code == 2
    assert "ecommerce.submit_applyment" in done.stderr
    assert "in clear" in " ".join(done.stderr.replace("│", " ").split())


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("v3/certificates", "algorithm"), "Invalid value for NAME=VALUE: 'algorithm' "),
        (("v3/certificates", "-q", "=RSA"), "Invalid value for -q: '=RSA' "),
        (
            ("v3/certificates", "-q", "algorithm_type=RSA", "-q", "algorithm_type=SM2"),
            "Invalid value for -q: algorithm_type has 2 values",
        ),
        ((CONTRACT_PATH, "contract_id=1", "contract_id=2"), "Invalid value for NAME=VALUE: contract_id has two values"),
        (("v3/ebike/charge/contracts/{id}", "contract_id=1"), "takes id; given: contract_id"),
        (("v3/ebike/charge/contracts/C1", "contract_id=1"), "takes no argument"),
        (("certificates.list_certificates", "--untyped"), "Invalid value for --untyped: "),
        (("certificates.list_certificate",), "did you mean certificates.list_certificates?"),
        (
            ("certificates.list_certificates", "-X", "POST"),
            "Invalid value for -X: certificates.list_certificates takes GET",
        ),
        (("v3/certificates?algorithm_type=RSA",), "Invalid value for PATH: PATH has no query"),
        (("https://example.test/v3/certificates",), "is not a path"),
        (("v3/../certificates",), "is not a path"),
        (("v3/businesscircle/parkings", "-d", '{"brandid": 1,\n "state"}'), "line 2, column 9"),
        (("v3/businesscircle/parkings", "-d", "@missing.json"), "missing.json cannot be read"),
    ],
)
def test_wrong_usage_says_how_it_is_right(call, arguments, said):
    done = call(*arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert said in done.stderr


def test_nobody_listens(invoke, served):
    done = invoke(
        *("call", "v3/certificates", "--config", str(served.config_path)), WECHATPAY_BASE_URL="http://127.0.0.1:9"
    )
    assert done.exit_code == 1
    assert "nothing was sent" in done.stderr
    assert "wechatpay sandbox" in done.stderr


def test_without_a_configuration_it_says_where_one_is_looked_for(wechatpay):
    done = wechatpay("call", "v3/certificates")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("error: no configuration was found")
    assert wechatpay("call", "v3/certificates", "--config", "missing.toml").returncode == 2


def test_lists_and_types_of_query_parameters():
    schemas: dict[str, object] = {
        "ids": {"type": "array", "items": {"type": "integer"}},
        "all": {"type": "boolean"},
        "rate": {"type": "number"},
        "name": {"type": "string"},
        "count": {"type": ["integer", "null"]},
    }
    written = ["ids=1", "ids=2", "all=true", "rate=-1.5", "name=007", "count=-3", "unknown=1"]
    assert query_arguments(written, schemas) == {
        "ids": [1, 2],
        "all": True,
        "rate": -1.5,
        "name": "007",
        "count": -3,
        "unknown": "1",
    }
    assert query_arguments(["all=yes", "count=1.5"], schemas) == {"all": "yes", "count": "1.5"}
    assert query_arguments(["a=1", "a=2", "b=x=y", "c="], None) == {"a": ["1", "2"], "b": "x=y", "c": ""}
