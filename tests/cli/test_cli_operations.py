"""Listing and searching operations."""

from __future__ import annotations

import json

import pytest
from wechatpay_client import OPERATIONS


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
    assert len(ids) < len(OPERATIONS) / 10


def test_nothing_found_is_exit_code_1_and_says_so(invoke):
    done = invoke("operations", "charge", "nowhere", "--area", "ebike")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "no operation in the area ebike has charge and nowhere" in done.stderr
    done = invoke("operations", "nowhere", "--format", "json")
    assert (done.exit_code, json.loads(done.stdout)) == (1, [])


def test_an_unknown_area_is_wrong_usage_and_lists_the_areas(invoke):
    done = invoke("operations", "--area", "ebikes")
    assert done.exit_code == 2
    areas = sorted({id.partition(".")[0] for id in OPERATIONS})
    assert f"'ebikes' is none of {', '.join(areas)}" in done.stderr


@pytest.mark.parametrize("id", list(OPERATIONS))
def test_details_of_every_operation(invoke, id):
    operation = OPERATIONS[id]
    text = invoke("operations", id).stdout
    assert f"{operation.method} {operation.path}" in text
    assert set(operation.source) <= set(text.splitlines())
    details = json.loads(invoke("operations", id, "--format", "json").stdout)
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
