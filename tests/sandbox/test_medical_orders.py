"""Medical orders: the user's part and that of the insurance, paid at once, refused, and refunded one by one."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from desk import NOTIFY, Desk, fresh
from wechatpay_client import OPERATIONS
from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.stores.seed_data import APPID, OTHER_USER, SUB_MCHID, SUB_USER, USER

CREATE, REPORT = "med_ins.create_order", "med_ins.report_refund"
PERSON = {"name": "张三", "id_digest": "09eb26e839ff3a2e3980352ae45ef09e", "card_type": "ID_CARD"}
INSURED = {"med_ins_gov_fee": 10_000, "med_ins_self_fee": 4_500, "med_ins_other_fee": 500}


def prepay(desk: Desk, total: int = 4_200, sub_mchid: str = "") -> str:
    """An ordinary order for what the user pays; its prepay_id."""
    parties = {"appid": APPID, "mchid": desk.mchid}
    payer = {"openid": USER}
    if sub_mchid:
        parties = {"sp_appid": APPID, "sp_mchid": desk.mchid, "sub_mchid": sub_mchid}
        payer = {"sp_openid": USER}
    body = {
        **parties,
        "description": "诊疗费",
        "out_trade_no": fresh("CASH"),
        "notify_url": NOTIFY,
        "amount": {"total": total, "currency": "CNY"},
        "payer": payer,
    }
    kind = "create_partner_jsapi_order" if sub_mchid else "create_jsapi_order"
    return str(desk.call(f"pay.{kind}", body)["prepay_id"])


def cash_order(desk: Desk, prepay_id: str) -> Any:
    (order,) = desk.sandbox.store.orders.find_by_handle(prepay_id)
    return order


def fee(**changes: Any) -> dict[str, Any]:
    """The body of an order whose parts add up to 202.00 yuan, of which the user pays 42.00."""
    body = {
        "mix_pay_type": "CASH_AND_INSURANCE",
        "order_type": "DIAG_PAY",
        "appid": APPID,
        "openid": USER,
        "payer": PERSON,
        "out_trade_no": fresh("MED"),
        "serial_no": "2026010209000001",
        "pay_order_id": "ORD440300202601020900000001",
        "pay_auth_no": "AUTH440300202601020900000001",
        "city_id": "440300",
        "med_inst_name": "示例医院",
        "med_inst_no": "H44030000001",
        "total_fee": 20_200,
        **INSURED,
        "med_ins_cash_fee": 5_000,
        "wechat_pay_cash_fee": 4_200,
        "cash_add_detail": [{"cash_add_fee": 200, "cash_add_type": "FREIGHT"}],
        "cash_reduce_detail": [{"cash_reduce_fee": 1_000, "cash_reduce_type": "HOSPITAL_REDUCE"}],
        "callback_url": NOTIFY,
        "passthrough_request_content": '{"payAuthNo":"AUTH440300202601020900000001"}',
        "attach": "window-3",
        **changes,
    }
    return {name: value for name, value in body.items() if value is not None}


def insured_fee(**changes: Any) -> dict[str, Any]:
    """The body of an order that the insurance pays alone."""
    return fee(
        mix_pay_type="INSURANCE_ONLY",
        total_fee=15_000,
        med_ins_cash_fee=0,
        wechat_pay_cash_fee=None,
        cash_add_detail=None,
        cash_reduce_detail=None,
        **changes,
    )


def placed(desk: Desk, **changes: Any) -> dict[str, Any]:
    """An order that waits for the user; its body."""
    body = fee(prepay_id=prepay(desk), **changes)
    desk.call(CREATE, body)
    return body


def find(desk: Desk, body: dict[str, Any], **query: Any) -> Any:
    return desk.call("med_ins.get_order_by_out_trade_no", out_trade_no=body["out_trade_no"], **query)


def id_of(desk: Desk, body: dict[str, Any]) -> str:
    (line,) = desk.control(f"GET medical-orders?out_trade_no={body['out_trade_no']}")["medical_orders"]
    return str(line["mix_trade_no"])


def paid(desk: Desk, **changes: Any) -> dict[str, Any]:
    """An order that is paid; its body."""
    body = placed(desk, **changes)
    desk.control(f"POST medical-orders/{id_of(desk, body)}/pay")
    return body


def insured_refund(**changes: Any) -> dict[str, Any]:
    """What the insurance refunded of its part."""
    return {
        "med_refund_total_fee": 15_000,
        "med_refund_gov_fee": 10_000,
        "med_refund_self_fee": 4_500,
        "med_refund_other_fee": 500,
        "refund_time": "2026-01-03T10:15:00+08:00",
        "out_refund_no": fresh("MEDREFUND"),
        **changes,
    }


def states(found: Any) -> tuple[str, str, str]:
    return found["mix_pay_status"], found["self_pay_status"], found["med_ins_pay_status"]


# --- the life of an order


def test_an_order_from_its_beginning_to_its_end(desk: Desk) -> None:
    body = fee(prepay_id=prepay(desk))
    made = desk.call(CREATE, body)
    assert states(made) == ("MIX_PAY_CREATED", "SELF_PAY_CREATED", "MED_INS_PAY_CREATED")
    assert "paid_time" not in made
    assert "payer" not in made
    desk.control(f"POST medical-orders/{made['mix_trade_no']}/pay", openid=OTHER_USER)
    found = find(desk, body)
    assert states(found) == ("MIX_PAY_SUCCESS", "SELF_PAY_SUCCESS", "MED_INS_PAY_SUCCESS")
    assert found["passthrough_response_content"] == (
        '{"payAuthNo":"AUTH440300202601020900000001","payOrdId":"ORD440300202601020900000001"}'
    )
    given = {name: value for name, value in body.items() if name != "payer"}
    assert {name: found[name] for name in given} == given
    by_id = desk.call("med_ins.get_order_by_mix_trade_no", mix_trade_no=made["mix_trade_no"])
    assert by_id == found
    ((event, told),) = desk.told(body["out_trade_no"])
    assert (event, told) == ("MEDICAL_INSURANCE.SUCCESS", found)
    cash = cash_order(desk, body["prepay_id"])
    assert (cash.state, cash.openid) == ("SUCCESS", USER)
    assert [event for event, _ in desk.told(cash.out_trade_no)] == ["TRANSACTION.SUCCESS"]
    assert desk.call(CREATE, body) == found


def test_who_pays_the_order_of_the_users_part_pays_both(desk: Desk) -> None:
    body = placed(desk)
    cash = cash_order(desk, body["prepay_id"])
    desk.control(f"POST orders/{cash.transaction_id}/pay")
    assert states(find(desk, body)) == ("MIX_PAY_SUCCESS", "SELF_PAY_SUCCESS", "MED_INS_PAY_SUCCESS")
    assert len(desk.told(body["out_trade_no"])) == 1
    desk.control(f"POST medical-orders/{id_of(desk, body)}/pay", 409)
    assert len(desk.told(body["out_trade_no"])) == 1


def test_the_insurance_pays_alone(desk: Desk) -> None:
    body = insured_fee()
    made = desk.call(CREATE, body)
    assert states(made) == ("MIX_PAY_CREATED", "NO_SELF_PAY", "MED_INS_PAY_CREATED")
    desk.control(f"POST medical-orders/{made['mix_trade_no']}/pay")
    assert states(find(desk, body)) == ("MIX_PAY_SUCCESS", "NO_SELF_PAY", "MED_INS_PAY_SUCCESS")
    desk.control(f"POST medical-orders/{made['mix_trade_no']}/pay", 409)
    assert [event for event, _ in desk.told(body["out_trade_no"])] == ["MEDICAL_INSURANCE.SUCCESS"]


def test_the_user_pays_alone(desk: Desk) -> None:
    nothing = dict.fromkeys((*INSURED, "med_ins_cash_fee", "cash_add_detail", "cash_reduce_detail"))
    body = fee(mix_pay_type="CASH_ONLY", total_fee=4_200, prepay_id=prepay(desk), **nothing)
    made = desk.call(CREATE, body)
    assert states(made) == ("MIX_PAY_CREATED", "SELF_PAY_CREATED", "NO_MED_INS_PAY")
    desk.control(f"POST medical-orders/{made['mix_trade_no']}/fail", 409)
    desk.control(f"POST medical-orders/{made['mix_trade_no']}/pay")
    found = find(desk, body)
    assert states(found) == ("MIX_PAY_SUCCESS", "SELF_PAY_SUCCESS", "NO_MED_INS_PAY")
    assert "passthrough_response_content" not in found
    desk.refused(400, "INVALID_REQUEST", REPORT, insured_refund(), mix_trade_no=made["mix_trade_no"])


def test_what_the_insurance_refuses_nobody_pays(desk: Desk) -> None:
    body = placed(desk)
    id = id_of(desk, body)
    desk.control(f"POST medical-orders/{id}/fail", reason="个账余额不足")
    found = find(desk, body)
    assert states(found) == ("MIX_PAY_FAIL", "SELF_PAY_FAIL", "MED_INS_PAY_FAIL")
    assert found["med_ins_fail_reason"] == "个账余额不足"
    cash = cash_order(desk, body["prepay_id"])
    desk.control(f"POST orders/{cash.transaction_id}/pay", 409)
    desk.control(f"POST medical-orders/{id}/pay", 409)
    desk.control(f"POST medical-orders/{id}/fail", 409)
    desk.refused(400, "INVALID_REQUEST", REPORT, insured_refund(), mix_trade_no=id)
    assert desk.told(body["out_trade_no"]) == []
    assert desk.call(CREATE, body)["mix_pay_status"] == "MIX_PAY_FAIL"


def test_an_order_whose_user_part_was_closed(desk: Desk) -> None:
    body = placed(desk)
    cash = cash_order(desk, body["prepay_id"])
    desk.call("pay.close_order", {"mchid": desk.mchid}, out_trade_no=cash.out_trade_no)
    desk.control(f"POST medical-orders/{id_of(desk, body)}/pay", 409)
    assert find(desk, body)["mix_pay_status"] == "MIX_PAY_CREATED"
    desk.control("POST medical-orders/NOBODY/pay", 404)


# --- refunds


def test_both_parts_are_refunded(desk: Desk) -> None:
    body = paid(desk)
    id, cash = id_of(desk, body), cash_order(desk, body["prepay_id"])
    report = insured_refund()
    desk.call(
        "refund.create_refund",
        {
            "transaction_id": cash.transaction_id,
            "out_refund_no": report["out_refund_no"],
            "amount": {"refund": 4_200, "total": 4_200, "currency": "CNY"},
        },
    )
    desk.wait()
    assert states(find(desk, body)) == ("MIX_PAY_SUCCESS", "SELF_PAY_REFUND", "MED_INS_PAY_SUCCESS")
    for _ in range(2):
        desk.call(REPORT, report, mix_trade_no=id)
    assert states(find(desk, body)) == ("MIX_PAY_REFUND", "SELF_PAY_REFUND", "MED_INS_PAY_REFUND")
    outcome = OPERATIONS[CREATE].outcome
    assert outcome is not None
    assert "MIX_PAY_REFUND" in outcome.took_effect
    day = beijing_time(desk.clock.now)[:10]
    offer = desk.call("bill.request_trade_bill", bill_date=day)
    (token,) = parse_qs(urlsplit(offer["download_url"]).query)["token"]
    bill = desk.send("billdownload.download_bill", token=token).body.decode()
    assert cash.transaction_id in bill


def test_the_insurance_refunds_in_parts_and_never_too_much(desk: Desk) -> None:
    body = paid(desk)
    id = id_of(desk, body)
    first = insured_refund(med_refund_total_fee=10_000, med_refund_self_fee=0, med_refund_other_fee=0)
    desk.call(REPORT, first, mix_trade_no=id)
    desk.refused(400, "INVALID_REQUEST", REPORT, insured_refund(), mix_trade_no=id)
    desk.refused(400, "INVALID_REQUEST", REPORT, {**first, "refund_time": beijing_time(0)}, mix_trade_no=id)
    rest = insured_refund(med_refund_total_fee=5_000, med_refund_gov_fee=0)
    desk.call(REPORT, rest, mix_trade_no=id)
    assert states(find(desk, body)) == ("MIX_PAY_SUCCESS", "SELF_PAY_SUCCESS", "MED_INS_PAY_REFUND")
    other = id_of(desk, paid(desk))
    desk.refused(400, "INVALID_REQUEST", REPORT, rest, mix_trade_no=other)
    wrong = insured_refund(med_refund_total_fee=1)
    assert desk.refused(400, "PARAM_ERROR", REPORT, wrong, mix_trade_no=other)["detail"]["reason"] == "sum"
    desk.refused(404, "RESOURCE_NOT_EXISTS", REPORT, insured_refund(), mix_trade_no="NOBODY")


def test_a_refund_of_what_nobody_has_paid(desk: Desk) -> None:
    body = placed(desk)
    desk.refused(400, "INVALID_REQUEST", REPORT, insured_refund(), mix_trade_no=id_of(desk, body))


# --- what is refused


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"total_fee": 20_000}, "/total_fee"),
        ({"wechat_pay_cash_fee": 5_000}, "/wechat_pay_cash_fee"),
        ({"cash_reduce_detail": [{"cash_reduce_fee": 9_000, "cash_reduce_type": "DISCOUNT"}]}, "/wechat_pay_cash_fee"),
        ({"mix_pay_type": "INSURANCE_ONLY"}, "/mix_pay_type"),
        ({"prepay_id": None}, "/prepay_id"),
    ],
)
def test_amounts_that_do_not_add_up(desk: Desk, changes: dict[str, Any], field: str) -> None:
    refused = desk.refused(400, "PARAM_ERROR", CREATE, fee(**{"prepay_id": prepay(desk), **changes}))
    assert refused["detail"]["field"] == field


def test_a_prepay_id_that_is_not_needed(desk: Desk) -> None:
    refused = desk.refused(400, "PARAM_ERROR", CREATE, insured_fee(prepay_id=prepay(desk)))
    assert refused["detail"]["field"] == "/prepay_id"


def test_the_order_for_the_users_part_must_fit(desk: Desk) -> None:
    invalid = "INVALID_REQUEST"
    desk.refused(400, invalid, CREATE, fee(prepay_id="wx02150405000000000000000000000001"))
    desk.refused(400, invalid, CREATE, fee(prepay_id=prepay(desk, total=4_201)))
    desk.refused(400, invalid, CREATE, fee(prepay_id=prepay(desk, sub_mchid=SUB_MCHID)))
    old = prepay(desk)
    desk.wait(7_201)
    desk.refused(400, invalid, CREATE, fee(prepay_id=old))
    used = placed(desk)
    desk.refused(400, invalid, CREATE, fee(prepay_id=used["prepay_id"]))
    alone = prepay(desk)
    desk.control(f"POST orders/{cash_order(desk, alone).transaction_id}/pay")
    desk.refused(400, invalid, CREATE, fee(prepay_id=alone))


def test_the_same_number_with_other_parameters(desk: Desk) -> None:
    body = placed(desk)
    assert desk.call(CREATE, body) == find(desk, body)
    desk.refused(400, "INVALID_REQUEST", CREATE, {**body, "attach": "window-4"})


def test_unknown_orders(desk: Desk) -> None:
    body = placed(desk)
    missing = "RESOURCE_NOT_EXISTS"
    desk.refused(404, missing, "med_ins.get_order_by_out_trade_no", out_trade_no="NOBODY")
    by_number = "med_ins.get_order_by_out_trade_no"
    desk.refused(404, missing, by_number, out_trade_no=body["out_trade_no"], sub_mchid=SUB_MCHID)
    desk.refused(404, missing, "med_ins.get_order_by_mix_trade_no", mix_trade_no="NOBODY")
    by_id = "med_ins.get_order_by_mix_trade_no"
    desk.refused(404, missing, by_id, mix_trade_no=id_of(desk, body), sub_mchid=SUB_MCHID)


def test_an_order_of_a_service_provider(desk: Desk) -> None:
    prepay_id = prepay(desk, sub_mchid=SUB_MCHID)
    body = fee(sub_mchid=SUB_MCHID, openid=None, sub_openid=SUB_USER, prepay_id=prepay_id)
    made = desk.call(CREATE, body)
    assert made["sub_mchid"] == SUB_MCHID
    desk.control(f"POST medical-orders/{made['mix_trade_no']}/pay")
    found = find(desk, body, sub_mchid=SUB_MCHID)
    assert states(found) == ("MIX_PAY_SUCCESS", "SELF_PAY_SUCCESS", "MED_INS_PAY_SUCCESS")
    by_id = "med_ins.get_order_by_mix_trade_no"
    assert desk.call(by_id, mix_trade_no=made["mix_trade_no"], sub_mchid=SUB_MCHID) == found
    report = insured_refund(sub_mchid=SUB_MCHID)
    desk.call(REPORT, report, mix_trade_no=made["mix_trade_no"])
    desk.refused(404, "RESOURCE_NOT_EXISTS", REPORT, insured_refund(), mix_trade_no=made["mix_trade_no"])
