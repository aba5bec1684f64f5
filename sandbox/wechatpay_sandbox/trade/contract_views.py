"""Makes the JSON of contracts, for replies and notifications."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.stores import contracts
from wechatpay_sandbox.stores.announced_debits import AnnouncedDebit
from wechatpay_sandbox.stores.contracts import Contract
from wechatpay_sandbox.trade import announcement_rules
from wechatpay_sandbox.trade.platform import Platform

CNY = "CNY"


# why Any: JSON, in the shapes of the spec
def papay_view(platform: Platform, contract: Contract, now: float) -> dict[str, Any]:
    """An agreement on debits, of a merchant or of a service provider."""
    view = _papay_contents(contract, now) | _signer(contract)
    schedule = _next_debit(platform, contract, now, "total")
    return {**view, "deduct_schedule": schedule} if schedule else view


def papay_notice(platform: Platform, contract: Contract, now: float) -> dict[str, Any]:
    """The resource of ENTRUST.SIGN and ENTRUST.TERMINATE."""
    view = _papay_contents(contract, now) | _signer(contract)
    schedule = _next_debit(platform, contract, now, "amount")
    return {**view, "deduct_schedule": schedule} if schedule else view


def insurance_view(contract: Contract, now: float) -> dict[str, Any]:
    """An agreement on automatic renewal, also as the resource of INSURANCE_ENTRUST.* events."""
    request = contract.request
    view: dict[str, Any] = {
        "mchid": contract.mchid,
        "contract_id": contract.contract_id,
        "appid": request["appid"],
        "plan_id": request["plan_id"],
        "out_contract_code": contract.code,
        "insured_display_name": request["insured_display_name"],
        "contract_state": contract.current_state(now),
        "contract_signed_time": beijing_time(contract.signed),
        "openid": contract.openid,
    }
    if contract.expires is not None:
        view["contract_expired_time"] = beijing_time(contract.expires)
    if "out_user_code" in request:
        view["out_user_code"] = request["out_user_code"]
    return view | _termination(contract)


def harmony_view(contract: Contract, now: float) -> dict[str, Any]:
    """An agreement on debits as an app on HarmonyOS sees it."""
    return {**_papay_contents(contract, now), **_signer(contract), "mask_wxid": "w***1"}


def _papay_contents(contract: Contract, now: float) -> dict[str, Any]:
    request = contract.request
    view: dict[str, Any] = {
        **_parties(contract),
        "contract_id": contract.contract_id,
        "plan_id": request["plan_id"],
        "out_contract_code": contract.code,
        "contract_display_account": request["contract_display_account"],
        "contract_state": contract.current_state(now),
        "contract_signed_time": beijing_time(contract.signed),
    }
    if contract.expires is not None:
        view["contract_expired_time"] = beijing_time(contract.expires)
    if "out_user_code" in request:
        view["out_user_code"] = request["out_user_code"]
    return view | _termination(contract)


def _parties(contract: Contract) -> dict[str, str]:
    request = contract.request
    if not contract.sub_mchid:
        return {"mchid": contract.mchid, "appid": request["appid"]}
    parties = {"sp_mchid": contract.mchid, "sp_appid": request["sp_appid"], "sub_mchid": contract.sub_mchid}
    return {**parties, "sub_appid": request["sub_appid"]} if "sub_appid" in request else parties


def _signer(contract: Contract) -> dict[str, str]:
    if not contract.sub_mchid:
        return {"openid": contract.openid}
    signer = {"sp_openid": contract.openid}
    return signer if contract.sub_openid is None else {**signer, "sub_openid": contract.sub_openid}


def _termination(contract: Contract) -> dict[str, Any]:
    if contract.ended is None:
        return {}
    told = {
        "contract_termination_mode": contract.ended_by,
        "contract_terminated_time": beijing_time(contract.ended),
    }
    if contract.remark is not None:
        told["contract_termination_remark"] = contract.remark
    return {"contract_terminate_info": told}


def _next_debit(platform: Platform, contract: Contract, now: float, amount_name: str) -> dict[str, Any] | None:
    """The debit that comes next; None if the user was not told of its day and amount when signing."""
    expected = contract.request.get("deduct_schedule")
    if expected is None:
        return None
    estimate = expected["estimated_deduct_amount"]["total"]
    view: dict[str, Any] = {
        "estimated_deduct_date": expected["estimated_deduct_date"],
        "estimated_deduct_amount": {amount_name: estimate, "currency": CNY},
    }
    debit = announcement_rules.find_last_schedule(platform, contract)
    return view | _schedule_contents(platform, debit, now, amount_name)


def schedule_view(platform: Platform, debit: AnnouncedDebit | None, now: float) -> dict[str, Any]:
    """A scheduled debit and its days; `debit` is None if none was scheduled."""
    view = _schedule_contents(platform, debit, now, "total")
    if debit is None:
        return view
    return {**view, "deduct_start_date": debit.first_day, "deduct_end_date": debit.last_day}


def _schedule_contents(
    platform: Platform, debit: AnnouncedDebit | None, now: float, amount_name: str
) -> dict[str, Any]:
    view: dict[str, Any] = {"schedule_state": announcement_rules.schedule_state(platform, debit, now)}
    if debit is None:
        return view
    view["scheduled_amount"] = {amount_name: debit.most, "currency": CNY}
    order = announcement_rules.find_order(platform, debit)
    if order is not None and order.paid is not None:
        view["deduct_amount"] = {amount_name: order.total, "currency": CNY}
        view["deduct_date"] = beijing_time(order.paid)[:10]
    return view


def exempt_view(contract: Contract, now: float) -> dict[str, Any]:
    """An agreement that waives the password."""
    request = contract.request
    view: dict[str, Any] = {
        "mchid": contract.mchid,
        "service_id": request["service_id"],
        "out_contract_code": contract.code,
        "contract_id": contract.contract_id,
        "appid": request.get("appid") or request["sp_appid"],
        "openid": contract.openid,
        "contract_display_account": request["contract_display_account"],
        "contract_state": contract.current_state(now),
        "contract_signed_time": beijing_time(contract.signed),
    }
    if "sub_appid" in request:
        view["sub_appid"] = request["sub_appid"]
    if contract.sub_openid is not None:
        view["sub_openid"] = contract.sub_openid
    return view | _termination(contract)


def exempt_numbers(mchid: str, request: Mapping[str, Any]) -> dict[str, Any]:
    """Which agreement that waives the password it is."""
    numbers = {"mchid": mchid, "service_id": request["service_id"], "out_contract_code": request["out_contract_code"]}
    is_partner = "sp_appid" in request
    return {"sub_mchid": request["sub_mchid"], **numbers} if is_partner else numbers


def education_view(contract: Contract) -> dict[str, Any]:
    """A contract on fees for education, also as the resource of ENTRUST.SIGNING and ENTRUST.RELEASE."""
    request = contract.request
    view: dict[str, Any] = {"sp_mchid": contract.mchid, "appid": request["appid"]}
    view |= {name: request[name] for name in ("sub_mchid", "sub_appid") if name in request}
    view["openid"] = contract.openid
    if contract.sub_openid is not None:
        view["sub_openid"] = contract.sub_openid
    in_force = contract.state == contracts.SIGNED
    return view | {
        "plan_id": contract.plan,
        "contract_information": {
            "contract_id": contract.contract_id,
            "contract_status": "ADD" if in_force else "DELETE",
            "create_time": beijing_time(contract.signed),
        },
    }


def toll_view(contract: Contract) -> dict[str, Any]:
    """An agreement on road tolls, also as the resource of VEHICLE.USER_STATE_CHANGE."""
    request = contract.request
    view: dict[str, Any] = {
        "appid": request["sp_appid"],
        "sp_mchid": contract.mchid,
        "sp_openid": contract.openid,
        "contract_id": contract.contract_id,
        # why this token: none is published for an agreement that has ended; it is that of a plate's service
        "bind_state": "NORMAL" if contract.state == contracts.SIGNED else "OUT_SERVICE",
        "plate_number": request["plate_number"],
    }
    view |= {name: request[name] for name in ("sub_mchid", "sub_appid") if name in request}
    return view if contract.sub_openid is None else {**view, "sub_openid": contract.sub_openid}
