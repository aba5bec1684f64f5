"""What a shell completes, asked as the scripts of the shells ask."""

from __future__ import annotations

import pytest


@pytest.fixture
def complete(invoke):
    """What bash is offered behind these words; the last one is being written."""

    def ask(*words):
        line = " ".join(["wechatpay", *words])
        done = invoke(
            _WECHATPAY_COMPLETE="complete_bash", COMP_WORDS=line, COMP_CWORD=str(len(words)), COMP_POINT=str(len(line))
        )
        assert done.stderr == ""
        return done.stdout.split()

    return ask


def test_commands_and_options(complete):
    assert {"call", "bill", "operations"} <= set(complete(""))
    assert complete("cer") == ["certs"]
    assert "--kind" in complete("bill", "--k")


def test_ids_of_operations(complete):
    assert complete("operations", "pay.create_na") == ["pay.create_native_order"]
    found = complete("call", "refund.")
    assert "refund.create_refund" in found
    assert len(found) == len(set(found))


def test_names_in_the_path_once_each_until_they_are_given(complete):
    id = "ebike.confirm_charge_contract"
    assert complete("call", id, "") == ["contract_id="]
    assert complete("call", id, "con") == ["contract_id="]
    assert complete("call", id, "contract_id=1", "") == []
    assert complete("call", "v3/certificates", "") == []


def test_query_parameters(complete):
    assert complete("call", "bill.request_trade_bill", "-q", "bill") == ["bill_date=", "bill_type="]
    assert complete("call", "bill.request_trade_bill", "-q", "bill_date=2026-01-02", "-q", "bill") == ["bill_type="]


def test_areas_and_kinds_of_bill(complete):
    assert complete("operations", "--area", "eb") == ["ebike"]
    assert complete("bill", "2026-01-02", "--kind", "fu") == ["fund-flow"]


@pytest.mark.parametrize(("shell", "has"), [("bash", "complete_bash"), ("zsh", "compdef"), ("fish", "complete ")])
def test_the_script_for_a_shell(invoke, shell, has):
    done = invoke(_WECHATPAY_COMPLETE=f"source_{shell}")
    assert has in done.stdout
    assert "_WECHATPAY_COMPLETE" in done.stdout
