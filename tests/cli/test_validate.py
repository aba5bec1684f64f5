"""Checking payloads: results, formats, and what is said about input that is none."""

from __future__ import annotations

import json

import pytest

PARKING = {
    "brandid": 1000,
    "appid": "wx8888888888888888",
    "openid": "oUser0000000000000000000001",
    "plate_number": "粤B88888",
    "state": "IN",
    "time": "2026-01-02T15:04:05+08:00",
}


@pytest.fixture
def parking(tmp_path):
    file = tmp_path / "parking.json"
    file.write_text(json.dumps(PARKING, ensure_ascii=False), encoding="utf-8")
    return file


def test_a_valid_file(wechatpay, parking):
    done = wechatpay("validate", "businesscircle.sync_parking", str(parking))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"valid: {parking} is a request of businesscircle.sync_parking\n"


def test_standard_input_and_every_violation_at_once(wechatpay):
    payload = json.dumps(PARKING | {"brandid": 1000.0, "state": "THROUGH", "colour": "red"})
    done = wechatpay("validate", "businesscircle.sync_parking", "-", stdin=payload)
    assert done.returncode == 1
    assert done.stdout.startswith("invalid: standard input has 3 violations of businesscircle.sync_parking\n")
    assert "  refused: body /brandid: expected an integer, got 1000.0 (a float)" in done.stdout
    assert "  sent with a warning: body /state: expected one of IN, OUT" in done.stdout
    assert "  sent with a warning: body /colour: expected no field of this name\n" in done.stdout
    assert "https://pay.weixin.qq.com/" in done.stdout


def test_json_results(invoke, parking):
    valid = invoke("validate", "businesscircle.sync_parking", str(parking), "--format", "json")
    assert valid.exit_code == 0
    assert json.loads(valid.stdout) == {
        "operation": "businesscircle.sync_parking",
        "where": "request",
        "valid": True,
        "violations": [],
    }
    invalid = invoke("validate", "businesscircle.sync_parking", "-", "--format", "json", stdin="{}")
    assert invalid.exit_code == 1
    result = json.loads(invalid.stdout)
    assert result["valid"] is False
    pointers = {violation["pointer"] for violation in result["violations"]}
    assert pointers == {f"/{name}" for name in PARKING}
    assert {"where", "pointer", "rule", "expected", "got", "description", "source", "refused", "message"} == set(
        result["violations"][0]
    )


def test_each_violation_says_what_a_call_makes_of_it(invoke):
    payload = json.dumps(PARKING | {"colour": "red", "Openid": "o", "state": "in"})
    done = invoke("validate", "businesscircle.sync_parking", "-", "--format", "json", stdin=payload)
    assert done.exit_code == 1
    found = {violation["pointer"]: violation["refused"] for violation in json.loads(done.stdout)["violations"]}
    assert found == {"/colour": False, "/Openid": True, "/state": True}
    done = invoke("validate", "businesscircle.sync_parking", "-", stdin=payload)
    assert "  refused: body /Openid: expected no field of this name (did you mean openid?)\n" in done.stdout
    assert "  refused: body /state: expected one of IN, OUT (did you mean IN?)" in done.stdout
    done = invoke("validate", "businesscircle.sync_parking", "-", stdin=json.dumps(PARKING | {"colour": "red"}))
    assert done.exit_code == 1


def test_a_reply(invoke):
    reply = {"mchid": "1900000001", "openid": "o1", "contract_state": "A_STATE_NEWER_THAN_THE_SPEC", "new": 1}
    done = invoke("validate", "ebike.get_charge_contract", "-", "--response", stdin=json.dumps(reply))
    assert done.exit_code == 0, done.output
    done = invoke("validate", "ebike.get_charge_contract", "-", "--response", stdin='{"mchid": 1}')
    assert done.exit_code == 1
    assert "\n  response /mchid: expected text, got 1" in done.stdout


def test_parameters_of_an_operation_without_a_body(invoke):
    done = invoke("validate", "eduschoolpay.list_user_contracts", "-", stdin='{"openid": "o1", "limit": "many"}')
    assert done.exit_code == 1
    assert "query /limit: expected an integer" in done.stdout
    assert "query /plan_id: expected this field, which is missing" in done.stdout


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'{\n  "brandid": 1000,\n}', "line 3, column 1"),
        (b"", "line 1, column 1"),
        (b"<html>", "line 1, column 1"),
        (b'{"brandid": NaN}', "has NaN, which is not JSON"),
        (b'{"state": "IN", "state": "OUT"}', 'has the field "state" twice'),
        (b'{"state": "\xb2\xe2"}', "not UTF-8 at byte 12"),
        (b"[" * 100_000, "more than 100 levels of nesting"),
        (b'{"a": [' * 60 + b"1" + b"]}" * 60, "more than 100 levels of nesting"),
        (b'{"\\ud800": 1}', 'has the field name "\\ud800", which is not Unicode text'),
        (b'{"brandid": ' + b"1" * 5000 + b"}", "too many digits"),
    ],
)
def test_what_is_no_json_is_wrong_usage_and_says_where(invoke, content, said):
    done = invoke("validate", "businesscircle.sync_parking", "-", stdin=content)
    assert done.exit_code == 2
    assert said in done.stderr
    assert "standard input" in done.stderr
    assert done.stdout == ""


def test_a_byte_order_mark_is_no_mistake(invoke):
    content = b"\xef\xbb\xbf" + json.dumps(PARKING).encode()
    assert invoke("validate", "businesscircle.sync_parking", "-", stdin=content).exit_code == 0


def test_a_missing_file_is_wrong_usage(wechatpay, tmp_path):
    done = wechatpay("validate", "businesscircle.sync_parking", str(tmp_path / "none.json"))
    assert done.returncode == 2
    assert "none.json cannot be read: No such file or directory" in done.stderr
    assert wechatpay("validate", "businesscircle.sync_parking", str(tmp_path)).returncode == 2


def test_an_unknown_operation_is_wrong_usage_with_the_nearest(invoke, parking):
    done = invoke("validate", "businesscircle.sync_parkings", str(parking))
    assert done.exit_code == 2
    assert "did you mean businesscircle.sync_parking" in done.stderr


def test_text_of_others_does_not_steer_the_terminal(invoke):
    payload = json.dumps(PARKING | {"evil\x1b[2J\u009b": 1, "state": "\u202eTUO"}, ensure_ascii=False)
    done = invoke("validate", "businesscircle.sync_parking", "-", stdin=payload.encode())
    assert done.exit_code == 1
    assert not {"\x1b", "\x9b", "\u202e"} & set(done.output)
    assert "evil\\u001b[2J\\u009b" in done.output
