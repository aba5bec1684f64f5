"""Listing and searching operations."""

from __future__ import annotations

import json
import re

import pytest
from rich.cells import cell_len
from typer.testing import CliRunner
from wechatpay_cli.command_line import app
from wechatpay_cli.operation_details import print_details
from wechatpay_cli.terminal import OutputFormat
from wechatpay_client import OPERATIONS
from wechatpay_client.tooling import ErrorCode

from tests.cli.terminals import run_in_terminal


def test_the_list_has_every_operation_once(wechatpay):
    done = wechatpay("operations")
    assert done.returncode == 0
    heads = [line.split()[0] for line in done.stdout.splitlines() if not line.startswith(" ")]
    assert heads == list(OPERATIONS)


def test_a_line_has_method_path_and_retirement_and_below_it_both_names(invoke):
    lines = invoke("operations", "get_charge_contract").stdout.splitlines()
    assert lines[0].split() == [
        "ebike.get_charge_contract",
        "GET",
        "/v3/ebike/charge/contracts/{contract_id}",
        "retired",
        "2019-12-16",
    ]
    assert lines[1] == "    Look up a charging agreement by its number (通过签约号查询用户状态)"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["停车"], "businesscircle.sync_parking"),
        (["PARKINGS"], "businesscircle.sync_parking"),
        (["/confirm"], "ebike.confirm_charge_contract"),
        (["contract", "post"], "ebike.confirm_charge_contract"),
        (["contract", "--area", "ecommerce"], "ecommerce.get_individual_contract"),
        (["agreement", "number"], "ebike.get_charge_contract"),
    ],
)
def test_search(invoke, words, found):
    done = invoke("operations", *words, "--format", "json")
    assert done.exit_code == 0
    ids = [operation["id"] for operation in json.loads(done.stdout)]
    assert found in ids
    assert len(ids) < len(OPERATIONS) / 5


@pytest.mark.parametrize("words", [["contract"], ["协议"], ["order"]])
def test_a_search_offers_what_is_retired_last(invoke, words):
    found = json.loads(invoke("operations", *words, "--format", "json").stdout)
    retired = [operation["retired"] is not None for operation in found]
    assert retired == sorted(retired)
    assert set(retired) == {False, True}


def test_nothing_found_is_exit_code_1_and_says_so(invoke):
    done = invoke("operations", "charge", "nowhere", "--area", "ebike")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "no operation of the area ebike has all of: charge nowhere" in done.stderr
    done = invoke("operations", "nowhere", "--format", "json")
    assert (done.exit_code, json.loads(done.stdout)) == (1, [])


@pytest.mark.parametrize(
    ("words", "near"),
    [
        (["pay.create_native_ordr"], "pay.create_native_order"),
        (["Refund.create_refunds"], "refund.create_refund"),
        (["refnud"], "refund"),
        (["certificats"], "certificates"),
        (["parkng", "enter"], "parking enter"),
        (["zzqqx"], None),
    ],
)
def test_a_slip_is_answered_with_what_was_meant(invoke, words, near):
    done = invoke("operations", *words)
    assert done.exit_code == 1
    if near is None:
        assert "did you mean" not in done.stderr
    else:
        assert re.search(rf"did you mean ([\w.]+ or )*{re.escape(near)}( or [\w.]+)*\?\n", done.stderr)
        assert invoke("operations", *near.split()).exit_code == 0


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["下单"], "pay.create_native_order"),
        (["申请退款"], "refund.create_refund"),
        (["退款", "查询"], "refund.get_refund"),
        (["账单交易"], "bill.request_trade_bill"),  # no text has it in this order
    ],
)
def test_chinese_words_find(invoke, words, found):
    done = invoke("operations", *words, "--format", "json")
    operations = {operation["id"]: operation for operation in json.loads(done.stdout)}
    assert found in operations
    assert operations[found]["chinese_summary"] == OPERATIONS[found].chinese_summary
    assert re.search("[\u4e00-\u9fff]", OPERATIONS[found].chinese_summary)


@pytest.mark.parametrize("arguments", [("operations", "refund"), ("operations", "refund.create_refund")])
def test_a_terminal_gets_lines_of_its_width(environment, arguments):
    code, shown = run_in_terminal(*arguments, environment=environment, columns=60)
    assert code == 0
    lines = [re.sub(r"\x1b\[[0-9;]*m", "", line) for line in shown.splitlines()]
    texts = [line for line in lines if line.startswith("    ")]
    assert texts
    assert max(map(cell_len, texts)) <= 60
    piped = [line for line in CliRunner().invoke(app, list(arguments)).stdout.splitlines() if line.startswith("    ")]
    assert arguments[1] != "refund" or max(map(cell_len, piped)) > 60


def test_an_unknown_area_is_wrong_usage_and_lists_the_areas(invoke):
    done = invoke("operations", "--area", "ebikes")
    assert done.exit_code == 2
    areas = sorted({id.partition(".")[0] for id in OPERATIONS})
    assert f"Invalid value for --area: 'ebikes' is not an area; choose one of {', '.join(areas)}" in done.stderr


@pytest.mark.parametrize("options", [[], ["--format", "json"], ["--area", "refund"]])
def test_the_command_prints_the_details_of_one(invoke, options, capsys):
    id = "refund.create_refund"
    done = invoke("operations", id, *options)
    assert (done.exit_code, done.stderr) == (0, "")
    print_details(id, OutputFormat.JSON if "json" in options else OutputFormat.TEXT)
    assert done.stdout == capsys.readouterr().out


@pytest.mark.parametrize("id", list(OPERATIONS))
def test_details_of_every_operation(id, capsys):
    operation = OPERATIONS[id]
    print_details(id, OutputFormat.TEXT)
    text = capsys.readouterr().out
    assert f"{operation.method} {operation.path}" in text
    assert set(operation.source) <= set(text.splitlines())
    print_details(id, OutputFormat.JSON)
    details = json.loads(capsys.readouterr().out)
    assert details["official_name"] == operation.official_name
    assert [parameter["name"] for parameter in details["path_parameters"]] == operation.path_template.names
    assert (details["body"] != []) == (operation.body_schema is not None)


def test_details_go_into_nested_fields(invoke):
    details = json.loads(invoke("operations", "ebike.confirm_charge_contract", "--format", "json").stdout)
    fields = {field["name"]: field for field in details["body"]}
    assert fields["charge_info/start_time"]["type"] == "date-time"
    assert fields["charge_info/start_time"]["required"] is True
    assert fields["sub_mchid"]["required"] is False
    replies = invoke("operations", "eduschoolpay.list_user_contracts").stdout
    assert "data/*/contract_id" in replies


def test_details_have_the_error_codes_of_the_operation(invoke, monkeypatch):
    id = "ebike.get_charge_contract"
    codes = {
        "NO_SUCH_CONTRACT": ErrorCode(404, "There is none; check its number", "refused"),
        "ENDED": ErrorCode(403, ""),
    }
    monkeypatch.setitem(OPERATIONS[id].__dict__, "error_codes", codes)
    details = json.loads(invoke("operations", id, "--format", "json").stdout)
    assert details["error_codes"] == {
        "NO_SUCH_CONTRACT": {"status": 404, "text": "There is none; check its number", "outcome": "refused"},
        "ENDED": {"status": 403, "text": "", "outcome": None},
    }
    lines = [line.rstrip() for line in invoke("operations", id).stdout.splitlines()]
    assert "  NO_SUCH_CONTRACT  404  There is none; check its number" in lines
    assert "  ENDED             403" in lines
    monkeypatch.setitem(OPERATIONS[id].__dict__, "error_codes", {})
    assert "error codes" not in invoke("operations", id).stdout


def test_details_say_who_may_call_it_and_what_nobody_tells(invoke, monkeypatch):
    id = "ebike.get_charge_contract"
    assert "invited" not in invoke("operations", id).stdout
    monkeypatch.setitem(OPERATIONS[id].__dict__, "restricted", "by-invitation")
    monkeypatch.setitem(OPERATIONS[id].__dict__, "unknown", ("page", "mode", "fields", "what a newer spec says"))
    lines = [line.rstrip() for line in invoke("operations", id).stdout.splitlines()]
    assert "only for whom WeChat Pay has invited" in lines
    assert "no official page of it is known" in lines
    details = json.loads(invoke("operations", id, "--format", "json").stdout)
    assert (details["restricted"], details["unknown"][:2]) == ("by-invitation", ["page", "mode"])
    monkeypatch.setitem(OPERATIONS[id].__dict__, "restricted", "grey-release")
    assert "releases it step by step" in invoke("operations", id).stdout


def test_details_say_when_it_is_over_and_when_to_ask(invoke):
    lines = [line.rstrip() for line in invoke("operations", "pay.create_native_order").stdout.splitlines()]
    assert "final in trade_state: CLOSED, PAYERROR, REFUND, REVOKED, SUCCESS" in lines
    assert "not final in trade_state: ACCEPT, NOTPAY, USERPAYING" in lines
    assert "ask after 5, 30, 60, 180, 300, 600, 1800 s, and then again after the last of these" in lines
    details = json.loads(invoke("operations", "refund.get_refund", "--format", "json").stdout)
    assert details["final"] == {
        "state": "status",
        "final": ["ABNORMAL", "CLOSED", "SUCCESS"],
        "open": ["PROCESSING"],
        "ask_after": [60, 60, 60, 60, 60, 300, 600, 1200, 1800],
    }
    plan = invoke("operations", "payscore.create_plan").stdout
    assert "final as soon as the query finds it" in plan
    assert "final in" not in plan
    assert (
        json.loads(invoke("operations", "certificates.list_certificates", "--format", "json").stdout)["final"] is None
    )


def test_details_go_into_a_json_text(invoke, monkeypatch):
    def text(value, **more):
        return {"type": "string", "contentMediaType": "application/json", "contentSchema": value, **more}

    person = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}
    hours = {"type": "array", "items": {"type": "string"}}
    schema = {"type": "object", "properties": {"hours": text(hours), "person": text(person, description="Who")}}
    monkeypatch.setitem(OPERATIONS["ebike.confirm_charge_contract"].__dict__, "body_schema", schema)
    details = json.loads(invoke("operations", "ebike.confirm_charge_contract", "--format", "json").stdout)
    fields = {field["name"]: field for field in details["body"]}
    assert list(fields) == ["hours", "person", "person/name"]
    assert (fields["person"]["type"], fields["person"]["description"]) == ("string (JSON)", "Who")
    assert fields["person/name"]["required"] is True
