"""Agreements that waive the password: signed from a mini-program or after a payment, and ended."""

from __future__ import annotations

from typing import Any

import pytest
from desk import NOTIFY, Desk, fresh
from wechatpay_sandbox.stores.seed_data import APPID, SUB_MCHID, SUB_USER, USER

SERVICE = 12535
SUB_APPID = "wx9999999999999999"
AREA = "password_exempt_contract"
COMMON = {"service_id": SERVICE, "notify_url": NOTIFY, "contract_display_account": "member_0001"}
PARTIES: dict[str, dict[str, Any]] = {
    "": {"appid": APPID, "openid": USER},
    "ecommerce_": {"appid": APPID, "openid": USER},
    "partner_": {"sp_appid": APPID, "sub_mchid": SUB_MCHID, "sub_appid": SUB_APPID},
    "clearing_": {"appid": APPID, "sub_mchid": SUB_MCHID, "sub_appid": SUB_APPID},
}


def agreement(whose: str = "", **changes: Any) -> dict[str, Any]:
    """The body that prepares an agreement."""
    return {**PARTIES[whose], **COMMON, "out_contract_code": fresh("EXEMPT"), **changes}


def find(desk: Desk, code: str) -> Any:
    return desk.call(f"{AREA}.get_contract", service_id=SERVICE, out_contract_code=code)


def sign(desk: Desk, whose: str = "", **changes: Any) -> str:
    """A signed agreement; its out_contract_code."""
    body = agreement(whose, **changes)
    told = desk.call(f"{AREA}.presign_{whose}contract", body)
    desk.control(f"POST signings/{told['pre_entrustweb_id']}/sign")
    return str(body["out_contract_code"])


@pytest.mark.parametrize("whose", PARTIES)
def test_an_agreement_from_its_signing_to_its_end(desk: Desk, whose: str) -> None:
    body = agreement(whose)
    code = body["out_contract_code"]
    operation, path = f"{AREA}.presign_{whose}contract", {"service_id": SERVICE, "out_contract_code": code}
    told = desk.call(operation, body)
    assert desk.call(operation, body) == told
    assert told["sign_mp_path"].endswith(told["pre_entrustweb_id"])
    desk.refused(404, "RESOURCE_NOT_EXISTS", f"{AREA}.get_contract", **path)
    desk.control(f"POST signings/{told['pre_entrustweb_id']}/sign")
    found = find(desk, code)
    assert (found["contract_state"], found["openid"], found["appid"]) == ("SIGNED", USER, APPID)
    assert found.get("sub_openid") == (SUB_USER if "sub_appid" in body else None)
    assert desk.call(operation, body) == told
    for _ in range(2):
        ended = desk.call(f"{AREA}.terminate_contract", {"contract_termination_remark": "会员已注销"}, **path)
    assert (ended["out_contract_code"], ended["service_id"]) == (code, SERVICE)
    found = find(desk, code)
    assert found["contract_state"] == "TERMINATED"
    assert found["contract_terminate_info"]["contract_termination_mode"] == "MCH_API_TERMINATE"
    desk.refused(400, "INVALID_REQUEST", operation, body)
    # what comes to notify_url is not published
    assert desk.told(code) == []


def test_the_user_ends_an_agreement(desk: Desk) -> None:
    code = sign(desk)
    desk.control(f"POST contracts/{find(desk, code)['contract_id']}/terminate")
    found = find(desk, code)
    assert found["contract_terminate_info"]["contract_termination_mode"] == "USER_TERMINATE"


def test_the_same_number_is_one_agreement_of_the_caller(desk: Desk) -> None:
    code = sign(desk)
    other = agreement("partner_", out_contract_code=code)
    desk.refused(400, "INVALID_REQUEST", f"{AREA}.presign_partner_contract", other)
    desk.refused(400, "INVALID_REQUEST", f"{AREA}.presign_contract", agreement(out_contract_code=code, openid="oX"))
    unknown = {"service_id": 1, "out_contract_code": code}
    desk.refused(404, "RESOURCE_NOT_EXISTS", f"{AREA}.get_contract", **unknown)
    end = {"contract_termination_remark": "会员已注销"}
    desk.refused(404, "RESOURCE_NOT_EXISTS", f"{AREA}.terminate_contract", end, **unknown)


@pytest.mark.parametrize("whose", PARTIES)
def test_an_agreement_that_is_offered_after_a_payment(desk: Desk, whose: str) -> None:
    id = desk.place()
    order = desk.sandbox.store.orders.find_by_transaction_id(id)
    assert order is not None
    body = agreement(whose, prepay_id=order.handle)
    operation, code = f"{AREA}.presign_{whose}contract_with_payment", body["out_contract_code"]
    desk.refused(404, "RESOURCE_NOT_EXISTS", operation, {**body, "prepay_id": "wx0"})
    told = desk.call(operation, body)
    assert desk.call(operation, body) == told
    assert told.get("sub_mchid") == (SUB_MCHID if whose == "partner_" else None)
    (line,) = desk.control(f"GET signings?number={code}")["signings"]
    desk.control(f"POST signings/{line['token']}/sign", 409)
    desk.control(f"POST orders/{id}/pay")
    desk.control(f"POST signings/{line['token']}/sign")
    assert find(desk, code)["contract_state"] == "SIGNED"
