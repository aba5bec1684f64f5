"""Applyments: reviewed by the clock, proven, signed, rejected for single fields, withdrawn; settlement accounts."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from desk import Desk, fresh
from wechatpay_client import OPERATIONS, spec
from wechatpay_sandbox.identities import Identities
from wechatpay_sandbox.stores.seed_data import SUB_MCHID
from wechatpay_sandbox.trade.applyment_courses import COURSES

SUBMIT, HOSTED = "ecommerce.submit_applyment", "ecommerce.submit_hosted_applyment"
GET, GET_BY_NO = "ecommerce.get_applyment", "ecommerce.get_applyment_by_out_request_no"
REVOKE, PROVE = "ecommerce.revoke_applyment_by_out_request_no", "ecommerce.submit_applyment_verification"
SUBMIT_SUB, GET_SUB = "applyment4sub.submit_applyment", "applyment4sub.get_applyment_by_business_code"
SUBMIT_SUBJECT, GET_SUBJECT = "apply4subject.submit_applyment", "apply4subject.get_applyment"
CANCEL_SUBJECT, CONFIRMED = "apply4subject.cancel_applyment", "apply4subject.get_merchant_state"
ACCOUNT, MODIFY = "apply4sub.get_settlement", "apply4sub.modify_settlement"
CHANGE = "apply4sub.get_settlement_application"
STATE = "APPLYMENT_STATE_"


def example(operation: str, **changes: Any) -> dict[str, Any]:
    body = spec.operation(operation)["requestBody"]["content"]["application/json"]["example"]
    return {**copy.deepcopy(body), **changes}


def seller(**changes: Any) -> dict[str, Any]:
    """The body by which a platform applies for a seller."""
    return example(SUBMIT, **{"out_request_no": fresh("APPLY"), **changes})


def hosted(**changes: Any) -> dict[str, Any]:
    """The same by a platform that signs for its sellers."""
    return example(HOSTED, **{"out_request_no": fresh("APPLY"), **changes})


def sub_merchant(**changes: Any) -> dict[str, Any]:
    """The body by which a service provider applies for a merchant."""
    return example(SUBMIT_SUB, **{"business_code": fresh("BUSINESS"), **changes})


def subject(**changes: Any) -> dict[str, Any]:
    """The body by which a merchant confirms that it wants its account."""
    return example(SUBMIT_SUBJECT, **{"business_code": fresh("BUSINESS"), **changes})


def act(desk: Desk, step: str, number: str, expected: int = 200, **fields: Any) -> Any:
    (line,) = desk.control(f"GET applyments?number={number}")["applyments"]
    return desk.control(f"POST applyments/{line['applyment_id']}/{step}", expected, **fields)


def find(desk: Desk, number: str) -> Any:
    return desk.call(GET_BY_NO, out_request_no=number)


def find_sub(desk: Desk, number: str) -> Any:
    return desk.call(GET_SUB, business_code=number)


def submitted(desk: Desk, **changes: Any) -> str:
    """A seller's application; its out_request_no."""
    return str(desk.call(SUBMIT, seller(**changes))["out_request_no"])


def to_sign(desk: Desk) -> str:
    """A seller's application that waits for the signature; its out_request_no."""
    number = submitted(desk)
    desk.wait()
    act(desk, "verify", number)
    desk.wait()
    assert find(desk, number)["applyment_state"] == "NEED_SIGN"
    return number


def opened(desk: Desk) -> str:
    """The merchant number of a new seller."""
    number = to_sign(desk)
    act(desk, "sign", number)
    return str(find(desk, number)["sub_mchid"])


# --- sellers


def test_a_seller_comes_in(desk: Desk) -> None:
    body = seller()
    number = body["out_request_no"]
    numbers = desk.call(SUBMIT, body)
    assert desk.call(SUBMIT, body) == numbers
    assert numbers["out_request_no"] == number
    found = find(desk, number)
    assert (found["applyment_state"], found["sign_state"]) == ("CHECKING", "NOT_SIGNABLE")
    assert found.keys() & {"sign_url", "sub_mchid", "account_validation", "audit_detail"} == set()
    act(desk, "verify", number, 409)
    act(desk, "sign", number, 409)
    desk.wait(1)
    assert find(desk, number)["applyment_state"] == "CHECKING"
    desk.wait(1)
    found = desk.call(GET, applyment_id=numbers["applyment_id"])
    assert found == find(desk, number)
    assert (found["applyment_state"], found["sign_state"]) == ("ACCOUNT_NEED_VERIFY", "UNSIGNED")
    remittance = found["account_validation"]
    assert remittance["account_name"] == body["account_info"]["account_name"]
    assert remittance["deadline"] == "2027-01-25 16:00:02"
    # the number of the account is told for accounts of persons only
    assert "account_no" not in remittance
    assert found["sign_url"] != found["legal_validation_url"]
    desk.wait(86400)
    assert find(desk, number)["applyment_state"] == "ACCOUNT_NEED_VERIFY"
    act(desk, "verify", number)
    assert find(desk, number)["applyment_state"] == "AUDITING"
    desk.wait()
    found = find(desk, number)
    assert (found["applyment_state"], found["sign_state"]) == ("NEED_SIGN", "UNSIGNED")
    act(desk, "sign", number)
    done = find(desk, number)
    assert (done["applyment_state"], done["sign_state"]) == ("FINISH", "SIGNED")
    assert done["sub_mchid"] == found["sub_mchid"]
    assert "sign_url" not in done
    act(desk, "sign", number, 409)
    assert desk.call(SUBMIT, body) == numbers


def test_a_person_remits_from_a_named_account(desk: Desk) -> None:
    account = {**seller()["account_info"], "bank_account_type": "75"}
    number = submitted(desk, account_info=account)
    desk.wait()
    assert find(desk, number)["account_validation"]["account_no"] == account["account_number"]


def test_who_signs_early_need_not_sign_again(desk: Desk) -> None:
    number = submitted(desk)
    desk.wait()
    act(desk, "sign", number)
    assert (find(desk, number)["applyment_state"], find(desk, number)["sign_state"]) == (
        "ACCOUNT_NEED_VERIFY",
        "SIGNED",
    )
    act(desk, "sign", number, 409)
    act(desk, "verify", number)
    desk.wait()
    assert find(desk, number)["applyment_state"] == "FINISH"


def test_what_is_rejected_is_corrected_under_its_number(desk: Desk) -> None:
    body = seller()
    number = body["out_request_no"]
    numbers = desk.call(SUBMIT, body)
    findings = [
        {"field": "id_card_copy", "reason": "图片不清晰，请重新上传"},
        {"field": "account_number", "reason": "账号与户名不符"},
    ]
    act(desk, "reject", number, findings=findings)
    rejected = find(desk, number)
    assert (rejected["applyment_state"], rejected["sign_state"]) == ("REJECTED", "NOT_SIGNABLE")
    assert rejected["audit_detail"] == [
        {"param_name": found["field"], "reject_reason": found["reason"]} for found in findings
    ]
    act(desk, "reject", number, 409, field="id_card_copy", reason="图片不清晰")
    desk.wait(1)
    corrected = {**body, "merchant_shortname": "南山手冲"}
    assert desk.call(SUBMIT, corrected) == numbers
    # the review begins anew, and that of the rejected one does not end it
    desk.wait(1)
    found = find(desk, number)
    assert (found["applyment_state"], "audit_detail" in found) == ("CHECKING", False)
    desk.wait(1)
    assert find(desk, number)["applyment_state"] == "ACCOUNT_NEED_VERIFY"


def test_a_signature_is_good_for_what_was_signed(desk: Desk) -> None:
    number = to_sign(desk)
    before = find(desk, number)["sub_mchid"]
    act(desk, "reject", number, field="store_url", reason="店铺无法访问")
    assert "sub_mchid" not in find(desk, number)
    desk.call(SUBMIT, seller(out_request_no=number))
    desk.wait()
    act(desk, "verify", number)
    desk.wait()
    found = find(desk, number)
    assert (found["applyment_state"], found["sign_state"], found["sub_mchid"]) == ("NEED_SIGN", "UNSIGNED", before)


def test_another_one_under_the_same_number(desk: Desk) -> None:
    body = seller()
    desk.call(SUBMIT, body)
    other = {**body, "merchant_shortname": "别的店"}
    desk.refused(400, "RESOURCE_ALREADY_EXISTS", SUBMIT, other)
    business = sub_merchant()
    desk.call(SUBMIT_SUB, business)
    changed = {**business, "addition_info": {"business_addition_msg": "别的"}}
    desk.refused(400, "INVALID_REQUEST", SUBMIT_SUB, changed)


def test_a_number_of_one_kind_is_free_for_another(desk: Desk) -> None:
    number = fresh("BUSINESS")
    ids = {
        desk.call(SUBMIT_SUB, sub_merchant(business_code=number))["applyment_id"],
        desk.call(SUBMIT_SUBJECT, subject(business_code=number))["applyment_id"],
        desk.call(SUBMIT, seller(out_request_no=number))["applyment_id"],
    }
    assert len(ids) == 3
    for id in ids:
        statuses = [
            desk.send(operation, applyment_id=id).status
            for operation in (GET, "applyment4sub.get_applyment", GET_SUBJECT)
        ]
        assert sorted(statuses) == [200, 404, 404]


@pytest.mark.parametrize("steps", [(), ("verify",)])
def test_what_is_withdrawn_is_void(desk: Desk, steps: tuple[str, ...]) -> None:
    body = seller()
    number = body["out_request_no"]
    numbers = desk.call(SUBMIT, body)
    desk.wait()
    for step in steps:
        act(desk, step, number)
    assert desk.call(REVOKE, out_request_no=number) == numbers
    assert desk.call("ecommerce.revoke_applyment", applyment_id=numbers["applyment_id"]) == numbers
    desk.wait(86400)
    assert find(desk, number)["applyment_state"] == "CANCELED"
    desk.refused(400, "INVALID_REQUEST", SUBMIT, body)
    act(desk, "verify", number, 409)


def test_what_is_done_is_not_withdrawn(desk: Desk) -> None:
    number = to_sign(desk)
    act(desk, "sign", number)
    desk.refused(400, "INVALID_REQUEST", REVOKE, out_request_no=number)
    act(desk, "void", number, 409)


def test_what_is_frozen_stays_frozen(desk: Desk) -> None:
    number = submitted(desk)
    act(desk, "freeze", number, field="merchant_shortname", reason="涉嫌违规")
    found = find(desk, number)
    assert (found["applyment_state"], found["audit_detail"][0]["reject_reason"]) == ("FROZEN", "涉嫌违规")
    desk.refused(400, "INVALID_REQUEST", SUBMIT, seller(out_request_no=number))
    act(desk, "approve", number, 409)


def test_the_platform_is_done_early(desk: Desk) -> None:
    number = submitted(desk)
    act(desk, "approve", number)
    assert find(desk, number)["applyment_state"] == "ACCOUNT_NEED_VERIFY"
    act(desk, "approve", number, 409)
    desk.wait()
    assert find(desk, number)["applyment_state"] == "ACCOUNT_NEED_VERIFY"


def test_unknown_numbers(desk: Desk) -> None:
    desk.refused(404, "RESOURCE_NOT_EXISTS", GET_BY_NO, out_request_no="NOBODY")
    desk.refused(404, "RESOURCE_NOT_EXISTS", GET, applyment_id=2000002999999999)
    desk.refused(404, "RESOURCE_NOT_EXISTS", REVOKE, out_request_no="NOBODY")
    desk.refused(404, "RESOURCE_NOT_EXISTS", GET_SUB, business_code="NOBODY")
    desk.control("POST applyments/1/sign", 404)


@pytest.mark.parametrize(
    "findings", [[], ["id_card_copy"], [{"field": "id_card_copy"}], [{"field": "a", "reason": 1}], {"field": "a"}]
)
def test_findings_that_say_nothing(desk: Desk, findings: Any) -> None:
    act(desk, "reject", submitted(desk), 400, findings=findings)


# --- a platform that signs for its sellers


def proof(number: str, **changes: Any) -> dict[str, Any]:
    return {**example(PROVE), "out_request_no": number, **changes}


def signed_for(desk: Desk, **changes: Any) -> tuple[str, dict[str, Any]]:
    """An application for which the platform signs; its number, and what the platform reports."""
    numbers = desk.call(HOSTED, hosted(**changes))
    return numbers["out_request_no"], proof(numbers["out_request_no"], applyment_id=numbers["applyment_id"])


def test_the_platform_signs_for_the_seller(desk: Desk) -> None:
    number, told = signed_for(desk)
    reply = desk.call(PROVE, told)
    assert reply == {"applyment_id": told["applyment_id"]}
    assert desk.call(PROVE, told) == reply
    desk.wait()
    found = find(desk, number)
    assert (found["applyment_state"], found["sign_state"]) == ("ACCOUNT_NEED_VERIFY", "SIGNED")
    act(desk, "verify", number)
    desk.wait()
    assert find(desk, number)["applyment_state"] == "FINISH"
    assert desk.call(PROVE, told) == reply


def test_both_reports_make_the_signature(desk: Desk) -> None:
    number, told = signed_for(desk)
    desk.wait()
    checked = told["proxy_verify_identity_info"]
    desk.call(PROVE, {"out_request_no": number, "pre_sign_time": told["pre_sign_time"]})
    assert find(desk, number)["sign_state"] == "UNSIGNED"
    failed = {**checked, "verify_identity_result": False}
    desk.call(PROVE, {"out_request_no": number, "proxy_verify_identity_info": failed})
    assert find(desk, number)["sign_state"] == "UNSIGNED"
    desk.call(PROVE, {"out_request_no": number, "proxy_verify_identity_info": checked})
    assert find(desk, number)["sign_state"] == "SIGNED"


def test_who_signs_itself(desk: Desk) -> None:
    number, told = signed_for(desk, proxy_sign_verify_mode=False)
    desk.refused(400, "INVALID_REQUEST", PROVE, told)
    other, _ = signed_for(desk)
    desk.refused(404, "RESOURCE_NOT_EXISTS", PROVE, {**told, "out_request_no": other})
    desk.call(REVOKE, out_request_no=other)
    desk.refused(400, "INVALID_REQUEST", PROVE, proof(other, applyment_id=find(desk, other)["applyment_id"]))
    assert number != other


# --- sub-merchants of a service provider


def test_a_sub_merchant_comes_in(desk: Desk) -> None:
    body = sub_merchant()
    number = body["business_code"]
    id = desk.call(SUBMIT_SUB, body)["applyment_id"]
    assert desk.call(SUBMIT_SUB, body)["applyment_id"] == id
    states = [find_sub(desk, number)["applyment_state"]]
    desk.wait()
    found = find_sub(desk, number)
    states.append(found["applyment_state"])
    assert ("sign_url" in found, "sub_mchid" in found) == (True, False)
    act(desk, "sign", number, 409)
    act(desk, "verify", number)
    found = find_sub(desk, number)
    states.append(found["applyment_state"])
    assert {"sign_url", "sub_mchid"} <= found.keys()
    act(desk, "sign", number)
    states.append(find_sub(desk, number)["applyment_state"])
    desk.wait()
    done = desk.call("applyment4sub.get_applyment", applyment_id=id)
    states.append(done["applyment_state"])
    assert states == [f"{STATE}{one}" for one in ("AUDITING", "TO_BE_CONFIRMED", "TO_BE_SIGNED", "SIGNING", "FINISHED")]
    assert (done["sub_mchid"], "sign_url" in done) == (found["sub_mchid"], False)


def test_reasons_have_the_field_in_both_languages(desk: Desk) -> None:
    body = sub_merchant()
    number = body["business_code"]
    desk.call(SUBMIT_SUB, body)
    act(desk, "reject", number, findings=[{"field": "license_copy", "name": "营业执照照片", "reason": "照片模糊"}])
    assert find_sub(desk, number)["audit_detail"] == [
        {"field": "license_copy", "field_name": "营业执照照片", "reject_reason": "照片模糊"}
    ]
    act(desk, "void", number, 409)


def test_the_platform_voids_it(desk: Desk) -> None:
    body = sub_merchant()
    desk.call(SUBMIT_SUB, body)
    act(desk, "void", body["business_code"])
    assert find_sub(desk, body["business_code"])["applyment_state"] == f"{STATE}CANCELED"
    desk.refused(400, "INVALID_REQUEST", SUBMIT_SUB, body)


# --- the new number


def test_a_new_sub_merchant_is_paid_once_it_is_in(desk: Desk) -> None:
    number = to_sign(desk)
    sub_mchid = find(desk, number)["sub_mchid"]
    order = {
        "sp_appid": "wx8888888888888888",
        "sp_mchid": desk.mchid,
        "sub_mchid": sub_mchid,
        "description": "手冲咖啡",
        "out_trade_no": fresh("ORDER"),
        "notify_url": "https://shop.example.com/notify",
        "amount": {"total": 100},
    }
    desk.refused(403, "NO_AUTH", "pay.create_partner_native_order", order)
    combined = example(
        "combine_transactions.create_native_order", combine_mchid=desk.mchid, combine_out_trade_no=fresh("COMBINED")
    )
    combined.pop("time_expire", None)
    combined["sub_orders"] = [
        {**part, "mchid": desk.mchid, "sub_mchid": sub_mchid, "out_trade_no": fresh("PART")}
        for part in combined["sub_orders"]
    ]
    desk.refused(403, "NO_AUTH", "combine_transactions.create_native_order", combined)
    act(desk, "sign", number)
    assert desk.pay(sub_mchid=sub_mchid)
    desk.call("combine_transactions.create_native_order", combined)


def test_whoever_was_brought_in_belongs_to_the_merchant(desk: Desk) -> None:
    number = to_sign(desk)
    sub_mchid = find(desk, number)["sub_mchid"]
    gateway = desk.sandbox.gateway
    known, gateway.identities = gateway.identities, Identities(sub_mchids=(SUB_MCHID,))
    try:
        desk.refused(403, "NO_AUTH", ACCOUNT, sub_mchid=sub_mchid)
        act(desk, "sign", number)
        assert desk.call(ACCOUNT, sub_mchid=sub_mchid)["verify_result"] == "VERIFY_SUCCESS"
        desk.refused(403, "NO_AUTH", ACCOUNT, sub_mchid="1900000111")
    finally:
        gateway.identities = known


# --- settlement accounts


def change(**changes: Any) -> dict[str, Any]:
    return {**example(MODIFY), "account_number": "6222020000001111", **changes}


def audit(desk: Desk, sub_mchid: str, id: str, **query: Any) -> Any:
    return desk.call(CHANGE, sub_mchid=sub_mchid, application_no=id, **query)


def test_a_new_seller_has_the_account_it_applied_with(desk: Desk) -> None:
    sub_mchid = opened(desk)
    found = desk.call(ACCOUNT, sub_mchid=sub_mchid)
    assert found == {
        "account_type": "ACCOUNT_TYPE_BUSINESS",
        "account_bank": "工商银行",
        "bank_branch_id": "102100000001",
        "account_number": "622200*********0000",
        "verify_result": "VERIFY_SUCCESS",
    }
    hidden = desk.call(ACCOUNT, sub_mchid=sub_mchid, account_number_rule="ACCOUNT_NUMBER_RULE_MASK_V2")
    assert hidden["account_number"] == "***************0000"


def test_another_account(desk: Desk) -> None:
    sub_mchid = opened(desk)
    body = change(account_name="南山手冲咖啡有限公司")
    id = desk.call(MODIFY, body, sub_mchid=sub_mchid)["application_no"]
    assert desk.call(MODIFY, body, sub_mchid=sub_mchid)["application_no"] == id
    desk.refused(400, "INVALID_REQUEST", MODIFY, change(account_bank="招商银行"), sub_mchid=sub_mchid)
    found = audit(desk, sub_mchid, id)
    assert (found["verify_result"], found["account_name"]) == ("AUDITING", "南*司")
    assert desk.call(ACCOUNT, sub_mchid=sub_mchid)["account_number"] == "622200*********0000"
    desk.wait(2)
    found = audit(desk, sub_mchid, id)
    assert (found["verify_result"], found["verify_finish_time"]) == ("AUDIT_SUCCESS", "2027-01-15T16:00:22+08:00")
    account = desk.call(ACCOUNT, sub_mchid=sub_mchid)
    assert (account["account_number"], account["verify_result"]) == ("622202******1111", "VERIFYING")
    desk.wait(2)
    assert desk.call(ACCOUNT, sub_mchid=sub_mchid)["verify_result"] == "VERIFY_SUCCESS"
    # the same again is the same change, and another is a new one
    assert desk.call(MODIFY, body, sub_mchid=sub_mchid)["application_no"] == id
    assert desk.call(MODIFY, change(), sub_mchid=sub_mchid)["application_no"] != id


def test_a_change_that_is_rejected(desk: Desk) -> None:
    body = change()
    before = desk.call(ACCOUNT, sub_mchid=SUB_MCHID)
    id = desk.call(MODIFY, body, sub_mchid=SUB_MCHID)["application_no"]
    desk.control(f"POST settlement-changes/{id}/reject", reason="户名不符")
    found = audit(desk, SUB_MCHID, id)
    assert (found["verify_result"], found["verify_fail_reason"]) == ("AUDIT_FAIL", "户名不符")
    desk.control(f"POST settlement-changes/{id}/approve", 409)
    desk.wait()
    assert desk.call(ACCOUNT, sub_mchid=SUB_MCHID) == before
    again = desk.call(MODIFY, body, sub_mchid=SUB_MCHID)["application_no"]
    assert again != id
    desk.control(f"POST settlement-changes/{again}/approve")
    assert audit(desk, SUB_MCHID, again)["verify_result"] == "AUDIT_SUCCESS"
    (line, *_) = desk.control("GET settlement-changes")["settlement_changes"]
    assert (line["application_no"], line["state"]) == (again, "AUDIT_SUCCESS")


def test_money_that_comes_back(desk: Desk) -> None:
    sub_mchid = opened(desk)
    result = f"POST settlement-accounts/{sub_mchid}/result"
    desk.control(result, 400, result="VERIFY_FAIL")
    desk.control(result, 400, result="LOST")
    desk.control(result, result="VERIFY_FAIL", reason="银行卡已注销")
    found = desk.call(ACCOUNT, sub_mchid=sub_mchid)
    assert (found["verify_result"], found["verify_fail_reason"]) == ("VERIFY_FAIL", "银行卡已注销")
    desk.control(result, result="VERIFY_SUCCESS")
    assert "verify_fail_reason" not in desk.call(ACCOUNT, sub_mchid=sub_mchid)


def test_a_payment_that_came_back_is_not_told_to_have_arrived(desk: Desk) -> None:
    id = desk.call(MODIFY, change(account_bank="招商银行"), sub_mchid=SUB_MCHID)["application_no"]
    desk.wait(2)
    desk.control(f"POST settlement-accounts/{SUB_MCHID}/result", result="VERIFY_FAIL", reason="银行卡已注销")
    desk.wait()
    assert desk.call(ACCOUNT, sub_mchid=SUB_MCHID)["verify_result"] == "VERIFY_FAIL"
    assert audit(desk, SUB_MCHID, id)["verify_result"] == "AUDIT_SUCCESS"


def test_the_account_of_nobody(desk: Desk) -> None:
    sub_mchid = find(desk, to_sign(desk))["sub_mchid"]
    desk.refused(404, "RESOURCE_NOT_EXISTS", ACCOUNT, sub_mchid=sub_mchid)
    desk.refused(404, "RESOURCE_NOT_EXISTS", MODIFY, change(), sub_mchid=sub_mchid)
    desk.refused(404, "RESOURCE_NOT_EXISTS", CHANGE, sub_mchid=SUB_MCHID, application_no="1")
    desk.control("POST settlement-changes/1/approve", 404)


# --- merchants that confirm that they want their account


def test_a_legal_representative_confirms(desk: Desk) -> None:
    body = subject(addition_info={"confirm_mchid_list": ["1900000119"]})
    number = body["business_code"]
    id = desk.call(SUBMIT_SUBJECT, body)["applyment_id"]
    assert desk.call(GET_SUBJECT, business_code=number) == {"applyment_state": f"{STATE}WAITTING_FOR_AUDIT"}
    desk.wait()
    found = desk.call(GET_SUBJECT, applyment_id=id)
    assert found["applyment_state"] == f"{STATE}WAITTING_FOR_CONFIRM_CONTACT"
    assert found["qrcode_data"].startswith("iVBORw0KGgo")
    assert desk.call(CONFIRMED, sub_mchid="1900000119")["authorize_state"] == "AUTHORIZE_STATE_UNAUTHORIZED"
    act(desk, "sign", number)
    assert desk.call(GET_SUBJECT, business_code=number, applyment_id=id) == {"applyment_state": f"{STATE}PASSED"}
    assert desk.call(CONFIRMED, sub_mchid="1900000119")["authorize_state"] == "AUTHORIZE_STATE_AUTHORIZED"
    desk.refused(400, "INVALID_REQUEST", CANCEL_SUBJECT, business_code=number)


def test_somebody_who_acts_for_the_merchant_confirms(desk: Desk) -> None:
    body = subject()
    body["contact_info"]["contact_type"] = "SUPER"
    number = body["business_code"]
    desk.call(SUBMIT_SUBJECT, body)
    desk.wait()
    act(desk, "sign", number)
    assert desk.call(GET_SUBJECT, business_code=number)["applyment_state"] == f"{STATE}WAITTING_FOR_CONFIRM_LEGALPERSON"
    act(desk, "verify", number)
    assert desk.call(GET_SUBJECT, business_code=number)["applyment_state"] == f"{STATE}PASSED"


def test_a_confirmation_is_rejected_and_withdrawn(desk: Desk) -> None:
    body = subject()
    number = body["business_code"]
    desk.call(SUBMIT_SUBJECT, body)
    act(desk, "reject", number, field="licence_copy", reason="照片模糊")
    found = desk.call(GET_SUBJECT, business_code=number)
    assert (found["reject_param"], found["reject_reason"]) == ("licence_copy", "照片模糊")
    desk.call(CANCEL_SUBJECT, business_code=number)
    desk.call(CANCEL_SUBJECT, business_code=number)
    assert desk.call(GET_SUBJECT, business_code=number)["applyment_state"] == f"{STATE}CANCELED"


def test_which_confirmation_is_meant(desk: Desk) -> None:
    first, second = subject(), subject()
    id = desk.call(SUBMIT_SUBJECT, first)["applyment_id"]
    desk.call(SUBMIT_SUBJECT, second)
    desk.refused(400, "PARAM_ERROR", GET_SUBJECT)
    other = {"business_code": second["business_code"], "applyment_id": id}
    desk.refused(404, "RESOURCE_NOT_EXISTS", GET_SUBJECT, **other)
    desk.refused(404, "RESOURCE_NOT_EXISTS", CANCEL_SUBJECT, **other)


def test_a_number_without_a_confirmation(desk: Desk) -> None:
    assert desk.call(CONFIRMED, sub_mchid="1900000120")["authorize_state"] == "AUTHORIZE_STATE_AUTHORIZED"
    number = to_sign(desk)
    assigned = find(desk, number)["sub_mchid"]
    assert desk.call(CONFIRMED, sub_mchid=assigned)["authorize_state"] == "AUTHORIZE_STATE_UNAUTHORIZED"
    act(desk, "sign", number)
    assert desk.call(CONFIRMED, sub_mchid=assigned)["authorize_state"] == "AUTHORIZE_STATE_AUTHORIZED"


def test_lists_name_what_applications_wait_for(desk: Desk) -> None:
    number = submitted(desk)
    (line,) = desk.control(f"GET applyments?number={number}")["applyments"]
    assert (line["kind"], line["state"], line["waits_for"], line["may_sign"]) == (
        "SELLER",
        "CHECKING",
        "platform",
        False,
    )
    assert line["merchant_name"] == "南山手冲咖啡"
    assert desk.control("GET applyments?limit=1")["applyments"] == [line]


@pytest.mark.parametrize("operation", [SUBMIT, HOSTED, SUBMIT_SUB, SUBMIT_SUBJECT])
def test_states_are_those_of_the_spec(operation: str) -> None:
    outcome = OPERATIONS[operation].outcome
    assert outcome is not None
    known = outcome.took_effect | outcome.failed | outcome.not_yet
    kind = {SUBMIT_SUB: "SUB_MERCHANT", SUBMIT_SUBJECT: "SUBJECT"}.get(operation, "SELLER")
    course = COURSES[kind]
    assert {course.first, course.done, course.rejected, course.frozen, course.cancelled, *course.moves} <= known
