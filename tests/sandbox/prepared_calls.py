"""For each operation that changes something: a call that the sandbox carries out, and what has to be there before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

import test_car_parks
import test_edu_papay
import test_papay
import test_papay_insurance
import test_password_exempt
import test_vehicle
from desk import NOTIFY, Desk, fresh
from prepared_coupons import COUPON_CALLS
from test_alterations import KINDS, alteration
from test_applyments import REVOKE, hosted, proof, seller, sub_merchant, subject
from test_batches import batch, detail
from test_contracts import charge, lunch, sign, token
from test_discount_cards import cup, preparation, rebate, records, taken
from test_ecommerce_sharing import OTHER_MERCHANT
from test_ecommerce_sharing import add as add_for_all
from test_ecommerce_sharing import request as request_for_all
from test_every_handler import example
from test_hong_kong import KINDS as HONG_KONG_ORDERS
from test_hong_kong import ask as hong_kong_refund
from test_hong_kong import new_order as new_hong_kong_order
from test_hong_kong import order as hong_kong_order
from test_hong_kong import placed as placed_in_hong_kong
from test_invoices import DIGITAL, digital, insertion, invoice, issued, reversal, uploaded
from test_medical_orders import fee, id_of, insured_refund, prepay
from test_medical_orders import paid as paid_fee
from test_partner_batches import partner_batch, wages
from test_receipts import _paid as paid_out
from test_service_orders import (
    NAMED,
    OF_PARTNER,
    PARTNER,
    bill,
    due,
    ended_rental,
    lesson,
    partner_bill,
    permit,
    rental,
    running,
)
from test_sharing import HELD_BACK, STORE, order, request, share
from test_taxis import entered as entered_company
from test_taxis import example as taxi_example
from test_transfers import application, ask, authorised, payout
from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.stores.seed_data import APPID, AUTHORIZATION_ID, SUB_MCHID, USER

Prepared = tuple[dict[str, Any], Any]
"""Arguments of path and query, and the body, None where there is none."""


def prepared(desk: Desk, operation: str) -> Prepared:
    """Does what has to be done before; the call then."""
    prepare = PREPARATIONS.get(operation)
    return (example_call(operation)) if prepare is None else prepare(desk)


def example_call(operation: str) -> Prepared:
    """The spec's own example; but for its deadline, which is over."""
    arguments, body = example(operation)
    return arguments, _without_deadline(body)


def _without_deadline(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_deadline(inner) for name, inner in value.items() if name != "time_expire"}
    return value


def _after(operation: str, *earlier: str) -> Callable[[Desk], Prepared]:
    """The example, once the examples of others were carried out."""

    def prepare(desk: Desk) -> Prepared:
        for name in earlier:
            arguments, body = example_call(name)
            desk.call(name, body, **arguments)
        return example_call(operation)

    return prepare


def _sharing_return(desk: Desk, operation: str, asked: dict[str, Any], **parties: str) -> Prepared:
    desk.call(operation, asked)
    desk.wait()
    return {}, {
        **parties,
        "out_order_no": asked["out_order_no"],
        "out_return_no": fresh("RETURN"),
        "return_mchid": STORE,
        "amount": 200,
        "description": "用户退货",
    }


def _for_all(desk: Desk) -> dict[str, Any]:
    add_for_all(desk)
    return request_for_all(desk.pay(sub_mchid=SUB_MCHID, **HELD_BACK), 200)


def _offering(**changes: str) -> Prepared:
    offer = {
        "user_display_name": "member_0001",
        "out_authorization_no": fresh("AUTH"),
        "authorization_notify_url": NOTIFY,
    }
    return {}, payout(authorization_info=offer, **changes)


def _partner_authorization(desk: Desk) -> Prepared:
    arguments, body = example_call("fund_app.apply_partner_user_authorization")
    return arguments, {**body, "out_authorization_no": fresh("AUTH")}


def _unfreezing(desk: Desk, **parties: str) -> Prepared:
    share_of = share(desk, order(desk, **parties), 10, **parties)
    desk.wait()
    kept = {name: share_of[name] for name in ("transaction_id", *parties)}
    return {}, {**kept, "out_order_no": fresh("SHARE"), "description": "分账完结"}


def _payout_to_cancel(desk: Desk, operation: str, **changes: Any) -> Prepared:
    body = payout(**changes)
    ask(desk, body, operation)
    return {"out_bill_no": body["out_bill_no"]}, changes or None


def _debit_to_reverse(desk: Desk, charging: str, reversing: str) -> Prepared:
    arguments, body = example_call(charging)
    body["out_trade_no"] = fresh("ORDER")
    desk.call(charging, body, **arguments)
    arguments, reversal = example_call(reversing)
    return {**arguments, "out_trade_no": body["out_trade_no"]}, reversal


def _abnormal_refund(desk: Desk) -> Prepared:
    id = desk.pay(total=1000)
    body = {
        "transaction_id": id,
        "out_refund_no": fresh("REFUND"),
        "amount": {"refund": 100, "total": 1000, "currency": "CNY"},
    }
    refund_id = desk.call("refund.create_refund", body)["refund_id"]
    desk.control(f"POST refunds/{refund_id}/settle", status="ABNORMAL")
    return {"refund_id": refund_id}, {"out_refund_no": body["out_refund_no"], "type": "MERCHANT_BANK_CARD"}


def _batch_receipt(desk: Desk, *, of_detail: bool) -> Prepared:
    body = batch(detail(user_name="张三"))
    id = desk.call("transfer.create_batch", body)["batch_id"]
    desk.control(f"POST transfer-batches/{id}/finish")
    number = {"out_batch_no": body["out_batch_no"]}
    if not of_detail:
        return {}, number
    one = body["transfer_detail_list"][0]["out_detail_no"]
    return {}, {"accept_type": "BATCH_TRANSFER", **number, "out_detail_no": one}


def _school_contract_to_end(desk: Desk) -> Prepared:
    arguments, body = example_call("eduschoolpay.terminate_contract")
    return {**arguments, "contract_id": sign(desk)}, body


def _partner_receipt(desk: Desk) -> Prepared:
    number, _ = paid_out(desk, "create_partner_transfer", user_name="张三", sub_mchid=SUB_MCHID)
    return {}, {"sub_mchid": SUB_MCHID, "out_bill_no": number}


def _now(desk: Desk, contract_id: str) -> None:
    """The days of what was announced under an agreement have come."""
    store, day = desk.sandbox.store, beijing_time(desk.clock())[:10]
    for debit in store.announced_debits.list_of_contract(contract_id):
        store.announced_debits.save(replace(debit, first_day=day, last_day="9999-12-31"))
    for period in store.policy_periods.list_of_contract(contract_id):
        store.policy_periods.save(replace(period, first_day=day, last_day="9999-12-31"))


def _announced(desk: Desk, **parties: str) -> str:
    """An agreement that can be debited today; its contract_id."""
    contract_id, _ = test_papay.sign(desk, test_papay.PARTNER if parties else test_papay.NOTICED)
    if parties:
        body = {"sp_mchid": desk.mchid, "sp_appid": APPID, **parties, "estimated_amount": {"amount": 1500}}
        desk.call("partner_papay.notify_debit", body, contract_id=contract_id)
    else:
        test_papay.notice(desk, contract_id)
    _now(desk, contract_id)
    return contract_id


def _papay_debit(desk: Desk, **parties: str) -> Prepared:
    body = test_papay.debit(_announced(desk, **parties))
    if parties:
        body |= {"sp_appid": body.pop("appid"), **parties}
    return {}, body


def _failure_to_tell(desk: Desk, **parties: str) -> Prepared:
    """After a debit that has failed, on one of its days."""
    _, body = _papay_debit(desk, **parties)
    desk.call("papay.create_partner_order" if parties else "papay.create_order", body)
    desk.control(f"POST orders/{body['out_trade_no']}/pay", result="PAYERROR")
    named = {"sp_mchid": desk.mchid, "sp_appid": APPID, **parties} if parties else {"mchid": desk.mchid, "appid": APPID}
    return {"contract_id": body["contract_id"]}, named


def _notice(desk: Desk, **parties: str) -> Prepared:
    contract_id, _ = test_papay.sign(desk, test_papay.PARTNER if parties else test_papay.NOTICED)
    named = {"sp_mchid": desk.mchid, "sp_appid": APPID, **parties} if parties else {"mchid": desk.mchid, "appid": APPID}
    return {"contract_id": contract_id}, {**named, "estimated_amount": {"amount": 1500}}


def _schedule(desk: Desk, **parties: str) -> Prepared:
    contract_id, _ = test_papay.sign(desk, test_papay.PARTNER if parties else test_papay.SCHEDULED)
    named = {"sp_appid": APPID, **parties} if parties else {"appid": APPID}
    return {"contract_id": contract_id}, {**named, "schedule_amount": {"total": 1500}}


def _papay_to_end(desk: Desk, **parties: str) -> Prepared:
    _, code = test_papay.sign(desk, test_papay.PARTNER if parties else test_papay.NOTICED)
    path = {"plan_id": test_papay.PLAN, "out_contract_code": code}
    return path, {"contract_termination_remark": "会员已注销", **parties}


def _policy_step(desk: Desk, step: str) -> Prepared:
    """A step to a policy of an insurer."""
    end = "2026-06-30" if step == "renew" else "2036-12-31"
    contract_id, code = test_papay_insurance.sign(
        desk, policy_start_date="2026-01-01", policy_end_date=end, can_auto_insure=True
    )
    plan = {"plan_id": test_papay_insurance.PLAN}
    if step == "terminate":
        return {**plan, "out_contract_code": code}, {"contract_termination_remark": "保单已退保"}
    if step == "modify":
        body = test_papay_insurance.lowered(11_000)
        body["policy_periods"][0]["estimated_deduct_amount"]["total"] = 11_000
        return {**plan, "contract_id": contract_id}, body
    if step == "renew":
        periods = [test_papay_insurance.period(4, "2027-02-20")]
        return {**plan, "contract_id": contract_id}, {"appid": APPID, "policy_periods": periods}
    if step == "schedule":
        body = {"appid": APPID, "scheduled_amount": {"total": 12_000}}
        return {"contract_id": contract_id, "policy_period_id": 2}, body
    test_papay_insurance.schedule(desk, contract_id)
    _now(desk, contract_id)
    return {}, test_papay_insurance.premium(contract_id)


def _offer_after_payment(desk: Desk, whose: str) -> Prepared:
    order = desk.sandbox.store.orders.find_by_transaction_id(desk.place())
    assert order is not None
    return {}, test_password_exempt.agreement(whose, prepay_id=order.handle)


def _exemption_to_end(desk: Desk) -> Prepared:
    path = {"service_id": test_password_exempt.SERVICE, "out_contract_code": test_password_exempt.sign(desk)}
    return path, {"contract_termination_remark": "会员已注销"}


def _parking_fee(desk: Desk) -> Prepared:
    stay = test_vehicle.enter(desk, start_time="2026-01-02T13:00:00+08:00")
    body = test_vehicle.fee(desk, stay)
    body["parking_info"]["end_time"] = "2026-01-02T15:00:00+08:00"
    return {}, body


def _toll(desk: Desk) -> Prepared:
    plate = test_vehicle.fresh_plate()
    return {}, test_vehicle.toll(test_vehicle.sign_toll(desk, plate), plate)


def _car_park_report(desk: Desk, step: str) -> Prepared:
    if step == "withdraw":
        return {}, test_car_parks.numbers(desk, test_car_parks.application())
    body = test_car_parks.entry(desk)
    desk.call("parking.report_entry", body)
    number = body["out_serial_number"]
    return {}, test_car_parks.leaving(desk, number) if step == "exit" else test_car_parks.payment(number)


def _education(desk: Desk, step: str) -> Prepared:
    contract_id = test_edu_papay.sign(desk)
    if step == "debit":
        return {}, test_edu_papay.term(contract_id)
    return {"contract_id": contract_id}, {"appid": APPID} if step == "notice" else None


def _contracts() -> dict[str, Callable[[Desk], Prepared]]:
    found: dict[str, Callable[[Desk], Prepared]] = {
        "papay.create_harmony_order": lambda desk: (
            {},
            test_papay.debit(test_papay.sign(desk)[0], harmony_account_id="HARMONY-0001"),
        ),
        "papay.create_insurance_order": partial(_policy_step, step="debit"),
        "papay.modify_insurance_periods": partial(_policy_step, step="modify"),
        "papay.renew_insurance_contract": partial(_policy_step, step="renew"),
        "papay.schedule_insurance_debit": partial(_policy_step, step="schedule"),
        "papay.terminate_insurance_contract": partial(_policy_step, step="terminate"),
        "password_exempt_contract.terminate_contract": _exemption_to_end,
        "edu_papay.create_order": partial(_education, step="debit"),
        "edu_papay.notify_debit": partial(_education, step="notice"),
        "edu_papay.terminate_contract": partial(_education, step="end"),
        "vehicle.charge_parking": _parking_fee,
        "vehicle.charge_toll": _toll,
        "parking.report_exit": partial(_car_park_report, step="exit"),
        "parking.report_payment": partial(_car_park_report, step="payment"),
        "parking.withdraw_lot_application": partial(_car_park_report, step="withdraw"),
    }
    for who, area, parties in (("", "papay", {}), ("partner_", "partner_papay", {"sub_mchid": SUB_MCHID})):
        found[f"papay.create_{who}order"] = partial(_papay_debit, **parties)
        found[f"papay.schedule_{who}debit"] = partial(_schedule, **parties)
        found[f"papay.terminate_{who}contract"] = partial(_papay_to_end, **parties)
        found[f"{area}.notify_debit"] = partial(_notice, **parties)
        found[f"{area}.notify_failed_debit"] = partial(_failure_to_tell, **parties)
    for whose in ("", "partner_", "ecommerce_", "clearing_"):
        found[f"password_exempt_contract.presign_{whose}contract_with_payment"] = partial(
            _offer_after_payment, whose=whose
        )
    return found


def _service_order(desk: Desk, *, direct: bool = False, **parties: str) -> Prepared:
    if not direct:
        return {}, rental(**parties)
    permit(desk, **parties)
    return {}, ended_rental(**parties)


def _lesson(desk: Desk, **parties: str) -> Prepared:
    return {}, lesson(desk, **parties)


def _service_step(step: str, **parties: str) -> Callable[[Desk], Prepared]:
    """A step to an order that runs, or whose money is due."""
    price = {"post_payments": [{"name": "租借费", "amount": 500}], "total_amount": 500}
    body: dict[str, Any] = {
        "cancel": {"reason": "设备故障"},
        "complete": partner_bill() if parties else bill(),
        "modify": {**price, "reason": "归还时间有误"},
        "sync": {"type": "Order_Paid", "detail": {"paid_time": "20260102181030"}},
        "pay": {},
        "message": {**price, "prepaid_time": "20260103"},
    }[step]
    named = dict(OF_PARTNER if parties else NAMED)
    if step == "message":
        named.pop("appid", None)
    make = due if step in ("modify", "sync", "pay") else running

    def prepare(desk: Desk) -> Prepared:
        return {"out_order_no": make(desk, **parties)}, {**named, **body}

    return prepare


def _permission_to_end(desk: Desk, *, by_code: bool, **parties: str) -> Prepared:
    code = permit(desk, **parties)
    body = {"service_id": NAMED["service_id"], "reason": "用户不再使用"}
    if parties:
        body["sub_mchid"] = parties["sub_mchid"]
    if by_code:
        return {"authorization_code": code}, body
    named = {"openid": USER}
    body["appid"] = NAMED["appid"]
    return ({}, {**named, **body}) if parties else (named, body)


def _permission_to_end_as_before(desk: Desk) -> Prepared:
    permit(desk)
    path = {"openid": USER, "service_id": NAMED["service_id"]}
    return path, {"appid": NAMED["appid"], "reason": "用户不再使用"}


def _payscore() -> dict[str, Callable[[Desk], Prepared]]:
    found: dict[str, Callable[[Desk], Prepared]] = {
        "payscore.terminate_user_permission": _permission_to_end_as_before,
    }
    for who, parties in (("", {}), ("partner_", PARTNER)):
        for step in ("cancel", "complete", "modify", "sync", "pay"):
            found[f"payscore.{step}_{who}service_order"] = _service_step(step, **parties)
        for message in ("pending", "prepaid"):
            found[f"payscore.send_{who}{message}_message"] = _service_step("message", **parties)
        found[f"payscore.create_{who}service_order"] = partial(_service_order, **parties)
        found[f"payscore.create_{who}sign_plan_service_order"] = partial(_lesson, **parties)
        found[f"payscore.direct_complete_{who}service_order"] = partial(_service_order, direct=True, **parties)
        terminate = f"payscore.terminate_{who}permission_by"
        found[f"{terminate}_authorization_code"] = partial(_permission_to_end, by_code=True, **parties)
        found[f"{terminate}_openid"] = partial(_permission_to_end, by_code=False, **parties)
    return found


def _onboarding() -> dict[str, Callable[[Desk], Prepared]]:
    """Applications and what becomes of them."""

    def verification(desk: Desk) -> Prepared:
        numbers = desk.call("ecommerce.submit_hosted_applyment", hosted())
        return {}, proof(numbers["out_request_no"], applyment_id=numbers["applyment_id"])

    def withdrawal(desk: Desk, field: str) -> Prepared:
        return {field: desk.call("ecommerce.submit_applyment", seller())[field]}, None

    def cancellation(desk: Desk) -> Prepared:
        body = subject()
        desk.call("apply4subject.submit_applyment", body)
        return {"business_code": body["business_code"]}, None

    return {
        "ecommerce.submit_applyment": lambda desk: ({}, seller()),
        "ecommerce.submit_hosted_applyment": lambda desk: ({}, hosted()),
        "ecommerce.submit_applyment_verification": verification,
        "ecommerce.revoke_applyment": lambda desk: withdrawal(desk, "applyment_id"),
        REVOKE: lambda desk: withdrawal(desk, "out_request_no"),
        "applyment4sub.submit_applyment": lambda desk: ({}, sub_merchant()),
        "apply4subject.submit_applyment": lambda desk: ({}, subject()),
        "apply4subject.cancel_applyment": cancellation,
    }


def _alterations() -> dict[str, Callable[[Desk], Prepared]]:
    """Changes of merchants, and their withdrawal."""
    return {
        f"mchalterapply.{step}_{kind}_alteration": partial(_alteration, kind=kind, step=step)
        for step in ("submit", "revoke")
        for kind in KINDS
    }


def _alteration(desk: Desk, kind: str, step: str) -> Prepared:
    if step == "submit":
        return {}, alteration(kind)
    return {"apply_id": desk.call(f"mchalterapply.submit_{kind}_alteration", alteration(kind))["apply_id"]}, None


def _taxis() -> dict[str, Callable[[Desk], Prepared]]:
    """What belongs to a taxi company."""

    def at_work(desk: Desk) -> Prepared:
        company = entered_company(desk)
        for kind in ("taxi", "driver"):
            desk.call(f"taxi_invoice.update_{kind}", taxi_example(f"update_{kind}", mchid=company))
        return {}, taxi_example("report_attendance")

    return {
        "taxi_invoice.update_taxi": lambda desk: ({}, taxi_example("update_taxi", mchid=entered_company(desk))),
        "taxi_invoice.update_driver": lambda desk: ({}, taxi_example("update_driver", mchid=entered_company(desk))),
        "taxi_invoice.report_attendance": at_work,
    }


def _invoices() -> dict[str, Callable[[Desk], Prepared]]:
    """E-invoices of orders that were paid."""

    def paid(desk: Desk) -> str:
        return desk.pay(sub_mchid=SUB_MCHID, total=2800)

    def taken_back(desk: Desk) -> Prepared:
        apply_id, fapiao_id = issued(desk)
        return {"fapiao_apply_id": apply_id}, reversal(desk, apply_id, fapiao_id)

    def inserted(desk: Desk) -> Prepared:
        return {"fapiao_apply_id": paid(desk)}, insertion(uploaded(desk))

    return {
        "new_tax_control_fapiao.issue_fapiao": lambda desk: ({}, invoice(paid(desk))),
        "new_tax_control_fapiao.insert_cards": inserted,
        "new_tax_control_fapiao.reverse_fapiao": taken_back,
        **{operation: _digital_invoice(operation) for operation in DIGITAL},
    }


def _digital_invoice(operation: str) -> Callable[[Desk], Prepared]:
    return lambda desk: ({}, digital(operation, desk.pay(sub_mchid=SUB_MCHID, total=2800)))


def _of_hong_kong(desk: Desk, operation: str) -> Prepared:
    if operation in HONG_KONG_ORDERS:
        return {}, new_hong_kong_order(desk, operation)
    return placed_in_hong_kong(desk, operation), {"mchid": desk.mchid}


HONG_KONG_NUMBERS = ("out_trade_no", "transaction_id")
VIOLATIONS = "merchant_risk_manage.{}_violation_notification"
ORDER, PARTNER_ORDER = "pay.create_native_order", "pay.create_partner_native_order"
PREPARATIONS: dict[str, Callable[[Desk], Prepared]] = {
    "combine_transactions.close_order": _after(
        "combine_transactions.close_order", "combine_transactions.create_native_order"
    ),
    "discount_card.add_user_records": lambda desk: (
        {"out_card_code": taken(desk)},
        records([cup()], [rebate()]),
    ),
    "discount_card.prepare_card": lambda desk: ({}, preparation()),
    "ebike.create_order": lambda desk: ({}, charge(token(desk))),
    "ecommerce.create_sharing_order": lambda desk: ({}, _for_all(desk)),
    "ecommerce.create_sharing_return": lambda desk: _sharing_return(
        desk, "ecommerce.create_sharing_order", _for_all(desk), sub_mchid=SUB_MCHID
    ),
    "ecommerce.finish_sharing_order": lambda desk: _unfreezing(desk, sub_mchid=SUB_MCHID),
    "eduschoolpay.create_order": lambda desk: ({}, lunch(sign(desk), payment_mode="SYNC")),
    "eduschoolpay.terminate_contract": _school_contract_to_end,
    "fund_app.apply_partner_receipt": _partner_receipt,
    "fund_app.apply_partner_user_authorization": _partner_authorization,
    "fund_app.apply_sub_merchant_authorization": lambda desk: (
        {},
        {"sub_mchid": OTHER_MERCHANT, "out_apply_no": fresh("APPLY")},
    ),
    "fund_app.create_partner_transfer_with_authorization": lambda desk: _offering(sub_mchid=SUB_MCHID),
    "fund_app.create_transfer_with_authorization": lambda desk: _offering(),
    "fund_app.apply_receipt_by_out_bill_no": lambda desk: ({}, {"out_bill_no": paid_out(desk, user_name="张三")[0]}),
    "fund_app.apply_receipt_by_transfer_bill_no": lambda desk: (
        {},
        {"transfer_bill_no": paid_out(desk, user_name="张三")[1]},
    ),
    "fund_app.apply_user_authorization": lambda desk: ({}, application(fresh("AUTH"))),
    "fund_app.cancel_partner_transfer": lambda desk: _payout_to_cancel(
        desk, "create_partner_transfer", sub_mchid=SUB_MCHID
    ),
    "fund_app.cancel_qq_wallet_transfer": _after(
        "fund_app.cancel_qq_wallet_transfer", "fund_app.create_qq_wallet_transfer"
    ),
    "fund_app.cancel_transfer": lambda desk: _payout_to_cancel(desk, "create_transfer"),
    "fund_app.create_authorized_transfer": lambda desk: ({}, authorised(authorization_id=AUTHORIZATION_ID)),
    **COUPON_CALLS,
    "med_ins.create_order": lambda desk: ({}, fee(prepay_id=prepay(desk))),
    "med_ins.report_refund": lambda desk: ({"mix_trade_no": id_of(desk, paid_fee(desk))}, insured_refund()),
    "merchant_service.delete_complaint_notification": _after(
        "merchant_service.delete_complaint_notification", "merchant_service.create_complaint_notification"
    ),
    "merchant_service.update_complaint_notification": _after(
        "merchant_service.update_complaint_notification", "merchant_service.create_complaint_notification"
    ),
    "partner_transfer.create_batch": lambda desk: ({}, partner_batch(detail())),
    "payroll_card.create_transfer_batch": lambda desk: ({}, wages(detail(user_name="张三"))),
    "pay.close_order": _after("pay.close_order", ORDER),
    "pay.close_partner_order": _after("pay.close_partner_order", PARTNER_ORDER),
    "pay.reverse_order": lambda desk: _debit_to_reverse(desk, "pay.charge_payment_code", "pay.reverse_order"),
    "pay.reverse_partner_order": lambda desk: _debit_to_reverse(
        desk, "pay.charge_partner_payment_code", "pay.reverse_partner_order"
    ),
    "goldplan.change_custom_page_status": _after(
        "goldplan.change_custom_page_status", "goldplan.change_gold_plan_status"
    ),
    **{
        VIOLATIONS.format(step): _after(VIOLATIONS.format(step), VIOLATIONS.format("create"))
        for step in ("delete", "update")
    },
    **_payscore(),
    **_onboarding(),
    **_invoices(),
    **_alterations(),
    **_taxis(),
    **_contracts(),
    "profitsharing.create_order": lambda desk: ({}, request(order(desk), 10)),
    "profitsharing.create_return_order": lambda desk: _sharing_return(
        desk, "profitsharing.create_order", request(order(desk), 200)
    ),
    "profitsharing.unfreeze_order": _unfreezing,
    "refund.apply_abnormal_refund": _abnormal_refund,
    **{
        id: partial(_of_hong_kong, operation=id)
        for id in (
            *HONG_KONG_ORDERS,
            *(
                f"transactions.{step}_order_by_{number}"
                for step in ("close", "reverse")
                for number in HONG_KONG_NUMBERS
            ),
        )
    },
    "refunds.create_refund": lambda desk: ({}, hong_kong_refund(desk, hong_kong_order(desk), 400)),
    "transfer.apply_batch_receipt": lambda desk: _batch_receipt(desk, of_detail=False),
    "transfer_detail.apply_receipt": lambda desk: _batch_receipt(desk, of_detail=True),
}
