"""Single payouts: what the user, the merchant and time make of them, and what is refused with which code."""

from __future__ import annotations

from typing import Any

import pytest
from desk import NOTIFY, Desk, fresh
from wechatpay_sandbox.stores.seed_data import APPID, AUTHORIZATION_ID, OUT_AUTHORIZATION_NO, SUB_MCHID, USER

DAY = 86400


def payout(amount: int = 5000, **changes: Any) -> dict[str, Any]:
    """The body of a payout that the user confirms."""
    body = {
        "appid": APPID,
        "out_bill_no": fresh("PAYOUT"),
        "openid": USER,
        "transfer_amount": amount,
        "transfer_remark": "一月份返现",
        "notify_url": NOTIFY,
        "transfer_scene_id": "1000",
        "transfer_scene_report_infos": [{"info_type": "活动名称", "info_content": "新会员有礼"}],
        **changes,
    }
    return {name: value for name, value in body.items() if value is not None}


def ask(desk: Desk, body: dict[str, Any], operation: str = "create_transfer") -> Any:
    return desk.call(f"fund_app.{operation}", body)


def find(desk: Desk, number: str) -> Any:
    return desk.call("fund_app.get_transfer_by_out_bill_no", out_bill_no=number)


def confirm(desk: Desk, number: str, status: int = 200, **fields: Any) -> Any:
    listed = desk.control("GET transfers")["transfers"]
    id = next(line["transfer_bill_no"] for line in listed if line["out_bill_no"] == number)
    return desk.control(f"POST transfers/{id}/confirm", status, **fields)


def test_a_payout_that_the_user_confirms(desk: Desk) -> None:
    body = payout(user_name="张三")
    number = body["out_bill_no"]
    asked = ask(desk, body)
    assert asked["state"] == "WAIT_USER_CONFIRM"
    assert asked["package_info"]
    desk.wait()
    found = find(desk, number)
    assert (found["state"], found["user_name"], found["openid"]) == ("WAIT_USER_CONFIRM", "张三", USER)
    assert confirm(desk, number)["state"] == "TRANSFERING"
    assert "package_info" not in ask(desk, body)
    assert desk.told(number) == []
    desk.wait()
    found = find(desk, number)
    assert found["state"] == "SUCCESS"
    by_own = desk.call("fund_app.get_transfer_by_transfer_bill_no", transfer_bill_no=asked["transfer_bill_no"])
    assert by_own == found
    ((event, resource),) = desk.told(number)
    assert (event, resource["state"], resource["mch_id"]) == ("MCHTRANSFER.BILL.FINISHED", "SUCCESS", desk.mchid)
    confirm(desk, number, 409)


def test_the_same_number_is_the_same_payout(desk: Desk) -> None:
    body = payout()
    assert ask(desk, body) == ask(desk, body)
    reply = desk.send("fund_app.create_transfer", {**body, "transfer_amount": 5001})
    assert dict(reply.headers)["Request-ID"].endswith("-268498688")
    desk.refused(400, "INVALID_REQUEST", "fund_app.create_transfer", {**body, "transfer_amount": 5001})
    desk.refused(400, "INVALID_REQUEST", "fund_app.create_transfer_with_authorization", body)


def test_a_payout_that_nobody_confirms_fails_after_a_day(desk: Desk) -> None:
    body = payout()
    ask(desk, body)
    desk.wait(DAY - 1)
    assert find(desk, body["out_bill_no"])["state"] == "WAIT_USER_CONFIRM"
    desk.wait(1)
    found = find(desk, body["out_bill_no"])
    assert (found["state"], found["fail_reason"]) == ("FAIL", "OVERDUE_CLOSE")
    assert [event for event, _ in desk.told(body["out_bill_no"])] == ["MCHTRANSFER.BILL.FINISHED"]
    again = ask(desk, body)
    assert (again["state"], again["fail_reason"]) == ("FAIL", "OVERDUE_CLOSE")
    assert "package_info" not in again


def test_a_payout_that_fails_for_another_reason(desk: Desk) -> None:
    body = payout()
    id = ask(desk, body)["transfer_bill_no"]
    desk.control(f"POST transfers/{id}/fail", 400, reason="NO_SUCH_REASON")
    assert desk.control(f"POST transfers/{id}/fail", reason="NAME_NOT_CORRECT")["state"] == "FAIL"
    desk.control(f"POST transfers/{id}/fail", 409, reason="NAME_NOT_CORRECT")
    desk.wait(DAY)
    assert find(desk, body["out_bill_no"])["fail_reason"] == "NAME_NOT_CORRECT"
    assert len(desk.told(body["out_bill_no"])) == 1


def test_a_payout_that_is_withdrawn(desk: Desk) -> None:
    body = payout()
    number = body["out_bill_no"]
    ask(desk, body)
    assert desk.call("fund_app.cancel_transfer", out_bill_no=number)["state"] == "CANCELING"
    confirm(desk, number, 409)
    desk.wait()
    assert find(desk, number)["state"] == "CANCELLED"
    assert desk.call("fund_app.cancel_transfer", out_bill_no=number)["state"] == "CANCELLED"
    ((_, resource),) = desk.told(number)
    assert resource["state"] == "CANCELLED"


def test_the_user_may_have_been_quicker(desk: Desk) -> None:
    body = payout()
    number = body["out_bill_no"]
    ask(desk, body)
    confirm(desk, number)
    desk.refused(400, "INVALID_REQUEST", "fund_app.cancel_transfer", out_bill_no=number)
    desk.wait()
    desk.refused(400, "INVALID_REQUEST", "fund_app.cancel_transfer", out_bill_no=number)


@pytest.mark.parametrize(
    ("amount", "name", "taken"),
    [
        (199_999, None, True),
        (200_000, None, False),
        (200_000, "张三", True),
        (30, "张三", True),
        (29, "张三", False),
        (29, None, True),
    ],
)
def test_when_the_name_is_needed(desk: Desk, amount: int, name: str | None, taken: bool) -> None:
    body = payout(amount, user_name=name)
    if taken:
        ask(desk, body)
    else:
        refused = desk.refused(400, "PARAM_ERROR", "fund_app.create_transfer", body)
        assert refused["detail"]["field"] == "/user_name"


def test_unknown_numbers(desk: Desk) -> None:
    unknown = fresh("NOBODY")
    desk.refused(404, "NOT_FOUND", "fund_app.get_transfer_by_out_bill_no", out_bill_no=unknown)
    desk.refused(404, "NOT_FOUND", "fund_app.get_transfer_by_transfer_bill_no", transfer_bill_no=unknown)
    desk.refused(404, "NOT_FOUND", "fund_app.cancel_transfer", out_bill_no=unknown)
    desk.refused(404, "NOT_FOUND", "fund_app.get_qq_wallet_transfer", out_bill_no=unknown)
    desk.refused(404, "NOT_FOUND", "fund_app.get_user_authorization", out_authorization_no=unknown)
    desk.control("POST transfers/1/confirm", 404)
    desk.control("POST authorisations/1/confirm", 404)


# --- for another merchant


def test_a_payout_for_a_merchant(desk: Desk) -> None:
    body = payout(sub_mchid=SUB_MCHID)
    number = body["out_bill_no"]
    ask(desk, body, "create_partner_transfer")
    desk.refused(404, "NOT_FOUND", "fund_app.get_transfer_by_out_bill_no", out_bill_no=number)
    confirm(desk, number)
    desk.wait()
    found = desk.call("fund_app.get_partner_transfer", out_bill_no=number, sub_mchid=SUB_MCHID)
    assert (found["state"], found["mchid"], found["sub_mchid"]) == ("SUCCESS", desk.mchid, SUB_MCHID)
    ((_, resource),) = desk.told(number)
    assert (resource["sub_mchid"], resource["state"]) == (SUB_MCHID, "SUCCESS")
    assert ask(desk, body, "create_partner_transfer")["package_info"]


def test_a_payout_for_a_merchant_is_withdrawn(desk: Desk) -> None:
    body = payout(sub_mchid=SUB_MCHID)
    number = body["out_bill_no"]
    ask(desk, body, "create_partner_transfer")
    withdrawn = desk.call("fund_app.cancel_partner_transfer", {"sub_mchid": SUB_MCHID}, out_bill_no=number)
    assert withdrawn["state"] == "CANCELING"


def test_a_merchant_has_to_allow_payouts(desk: Desk) -> None:
    other = "1900000110"
    body = payout(sub_mchid=other)
    desk.refused(403, "NO_AUTH", "fund_app.create_partner_transfer", body)
    query = {"sub_mchid": other}
    assert desk.call("fund_app.get_sub_merchant_authorization", **query)["state"] == "UNAUTHORIZED"
    application = {"sub_mchid": other, "out_apply_no": fresh("APPLY")}
    applied = desk.call("fund_app.apply_sub_merchant_authorization", application)
    assert applied["state"] == "INVITED"
    assert desk.call("fund_app.apply_sub_merchant_authorization", application) == applied
    desk.refused(403, "NO_AUTH", "fund_app.create_partner_transfer", body)
    desk.control(f"POST sub-merchants/{other}/allow-payouts")
    found = desk.call("fund_app.get_sub_merchant_authorization", **query)
    assert (found["state"], found["apply_order"]["state"]) == ("AUTHORIZED", "PASSED")
    ask(desk, body, "create_partner_transfer")
    desk.refused(
        400, "INVALID_REQUEST", "fund_app.apply_sub_merchant_authorization", {**application, "out_apply_no": "2"}
    )
    desk.control(f"POST sub-merchants/{other}/forbid-payouts")
    found = desk.call("fund_app.get_sub_merchant_authorization", **query)
    assert (found["state"], "cancel_authorization_time" in found) == ("CANCELED", True)


def test_a_merchant_refuses_payouts(desk: Desk) -> None:
    other = "1900000111"
    desk.call("fund_app.apply_sub_merchant_authorization", {"sub_mchid": other, "out_apply_no": "1"})
    desk.control(f"POST sub-merchants/{other}/forbid-payouts")
    found = desk.call("fund_app.get_sub_merchant_authorization", sub_mchid=other)
    assert (found["state"], found["apply_order"]["state"]) == ("UNAUTHORIZED", "REJECTED")


# --- to QQ wallets


def test_a_payout_to_a_qq_wallet(desk: Desk) -> None:
    body = payout(user_name="张三", user_qq="10000000001", transfer_scene_id="1401")
    number = body["out_bill_no"]
    assert ask(desk, body, "create_qq_wallet_transfer")["state"] == "ACCEPTED"
    # the numbers of payouts to WeChat are others
    desk.refused(404, "NOT_FOUND", "fund_app.get_transfer_by_out_bill_no", out_bill_no=number)
    desk.wait()
    found = desk.call("fund_app.get_qq_wallet_transfer", out_bill_no=number)
    assert (found["state"], found["user_name"], found["user_qq"]) == ("WAIT_USER_CONFIRM", "张三", "10000000001")
    confirm(desk, number)
    desk.wait()
    ((event, resource),) = desk.told(number)
    assert (event, resource["state"]) == ("MCHTRANSFER.QQWALLETBILL.FINISHED", "SUCCESS")
    assert resource["user_name"] != "张三"
    desk.refused(400, "INVALID_REQUEST", "fund_app.cancel_qq_wallet_transfer", out_bill_no=number)


def test_a_payout_to_a_qq_wallet_is_stopped_on_its_way(desk: Desk) -> None:
    body = payout(transfer_scene_id="1401")
    number = body["out_bill_no"]
    ask(desk, body, "create_qq_wallet_transfer")
    confirm(desk, number)
    assert desk.call("fund_app.cancel_qq_wallet_transfer", out_bill_no=number)["state"] == "CANCELING"
    desk.wait()
    assert desk.call("fund_app.get_qq_wallet_transfer", out_bill_no=number)["state"] == "CANCELLED"
    assert len(desk.told(number)) == 1


# --- without confirmation


def authorised(number: str | None = None, **changes: Any) -> dict[str, Any]:
    """The body of a payout under an authorisation."""
    return payout(openid=None, out_authorization_no=number, **changes)


def application(number: str) -> dict[str, Any]:
    """The body of an application for an authorisation."""
    return {
        "out_authorization_no": number,
        "appid": APPID,
        "openid": USER,
        "transfer_scene_id": "1000",
        "user_display_name": "member_0001",
        "authorization_notify_url": NOTIFY,
    }


def test_a_payout_under_the_authorisation_that_is_there_from_the_start(desk: Desk) -> None:
    body = authorised(authorization_id=AUTHORIZATION_ID)
    number = body["out_bill_no"]
    asked = ask(desk, body, "create_authorized_transfer")
    assert (asked["state"], asked["openid"]) == ("ACCEPTED", USER)
    desk.wait(1)
    assert find(desk, number)["state"] == "PROCESSING"
    desk.wait(1)
    assert find(desk, number)["state"] == "SUCCESS"
    assert [resource["state"] for _, resource in desk.told(number)] == ["SUCCESS"]
    named = authorised(OUT_AUTHORIZATION_NO, sub_mchid=None)
    assert ask(desk, named, "create_authorized_transfer")["state"] == "ACCEPTED"
    partner = authorised(authorization_id=AUTHORIZATION_ID, sub_mchid=SUB_MCHID)
    assert ask(desk, partner, "create_authorized_partner_transfer")["sub_mchid"] == SUB_MCHID


def test_an_authorisation_from_its_beginning_to_its_end(desk: Desk) -> None:
    number = fresh("AUTH")
    applied = desk.call("fund_app.apply_user_authorization", application(number))
    assert applied["state"] == "WAIT_USER_CONFIRM"
    assert desk.call("fund_app.apply_user_authorization", application(number)) == applied
    other = {**application(number), "user_display_name": "member_0002"}
    desk.refused(400, "INVALID_REQUEST", "fund_app.apply_user_authorization", other)
    desk.refused(400, "INVALID_REQUEST", "fund_app.create_authorized_transfer", authorised(number))
    assert desk.control(f"POST authorisations/{number}/confirm")["state"] == "TAKING_EFFECT"
    desk.control(f"POST authorisations/{number}/confirm", 409)
    found = desk.call("fund_app.get_user_authorization", out_authorization_no=number)
    assert "package_info" not in found
    shown = {"out_authorization_no": number, "is_display_authorization": True}
    assert desk.call("fund_app.get_user_authorization", **shown)["package_info"] == applied["package_info"]
    wrong = authorised(number, appid="wx7777777777777777")
    desk.refused(400, "INVALID_REQUEST", "fund_app.create_authorized_transfer", wrong)
    ask(desk, authorised(number), "create_authorized_transfer")
    closed = desk.call("fund_app.close_user_authorization", out_authorization_no=number)
    assert (closed["state"], closed["close_info"]["close_reason"]) == ("CLOSED", "CLOSE_VIA_MCH_API")
    assert desk.call("fund_app.close_user_authorization", out_authorization_no=number) == closed
    assert "package_info" not in desk.call("fund_app.get_user_authorization", **shown)
    desk.refused(400, "INVALID_REQUEST", "fund_app.apply_user_authorization", application(number))
    assert [event for event, _ in desk.told(number)] == [
        "MCHTRANSFER.AUTHORIZATION.CONFIRMED",
        "MCHTRANSFER.AUTHORIZATION.CLOSED",
    ]


def test_the_user_ends_an_authorisation(desk: Desk) -> None:
    number = fresh("AUTH")
    desk.call("fund_app.apply_partner_user_authorization", _for_partner(number))
    desk.control(f"POST authorisations/{number}/confirm")
    desk.control(f"POST authorisations/{number}/close")
    found = desk.call("fund_app.get_partner_user_authorization", out_authorization_no=number)
    assert (found["state"], found["close_info"]["close_reason"]) == ("CLOSED", "USER_CLOSE")


def _for_partner(number: str) -> dict[str, Any]:
    body = application(number)
    return {"notify_url": body.pop("authorization_notify_url"), **body}


def test_an_authorisation_that_nobody_confirms_is_closed_after_a_day(desk: Desk) -> None:
    number = fresh("AUTH")
    desk.call("fund_app.apply_user_authorization", application(number))
    desk.wait(DAY)
    found = desk.call("fund_app.get_user_authorization", out_authorization_no=number)
    assert (found["state"], found["close_info"]["close_reason"]) == ("CLOSED", "USER_OVERDUE_UNCONFIRMED")
    assert desk.told(number) == []


def test_an_unknown_authorisation(desk: Desk) -> None:
    desk.refused(404, "NOT_FOUND", "fund_app.create_authorized_transfer", authorised(fresh("AUTH")))


@pytest.mark.parametrize("authorise", [True, False])
def test_a_payout_that_offers_an_authorisation(desk: Desk, authorise: bool) -> None:
    number = fresh("AUTH")
    offer = {"user_display_name": "member_0001", "out_authorization_no": number, "authorization_notify_url": NOTIFY}
    body = payout(authorization_info=offer)
    asked = ask(desk, body, "create_transfer_with_authorization")
    assert (asked["out_authorization_no"], asked["user_display_name"]) == (number, "member_0001")
    assert ask(desk, body, "create_transfer_with_authorization") == asked
    second = payout(authorization_info=offer)
    desk.refused(400, "INVALID_REQUEST", "fund_app.create_transfer_with_authorization", second)
    desk.refused(404, "NOT_FOUND", "fund_app.get_transfer_by_out_bill_no", out_bill_no=second["out_bill_no"])
    confirm(desk, body["out_bill_no"], authorise=authorise)
    found = desk.call("fund_app.get_user_authorization", out_authorization_no=number)
    assert found["state"] == ("TAKING_EFFECT" if authorise else "WAIT_USER_CONFIRM")
    if authorise:
        ask(desk, authorised(number), "create_authorized_transfer")


def test_a_payout_of_a_merchant_that_offers_an_authorisation(desk: Desk) -> None:
    number = fresh("AUTH")
    offer = {"user_display_name": "member_0001", "out_authorization_no": number, "authorization_notify_url": NOTIFY}
    body = payout(authorization_info=offer, sub_mchid=SUB_MCHID)
    ask(desk, body, "create_partner_transfer_with_authorization")
    confirm(desk, body["out_bill_no"])
    found = desk.call("fund_app.get_partner_user_authorization", out_authorization_no=number)
    assert found["state"] == "TAKING_EFFECT"
