"""Spec and sandbox agree on what may be repeated: every operation with a number, sent twice with the same values.

Where the spec allows a repetition, the second reply is that of the first and nothing happens twice; where it does not,
the second request is refused. Before the first the query says nothing that the spec takes for an effect, afterwards it
does.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copytree
from typing import Any, NamedTuple

import pytest
from desk import NOTIFY, Desk, fresh, opened
from prepared_coupons import COUPON_CALLS
from test_alterations import alteration
from test_applyments import hosted, proof, seller, sub_merchant, subject
from test_batches import batch, detail
from test_car_parks import parking_pass
from test_contracts import charge, lunch, sign, token
from test_discount_cards import preparation
from test_ecommerce_sharing import add as add_of_platform
from test_ecommerce_sharing import request as platform_share
from test_edu_papay import sign as sign_for_education
from test_edu_papay import term
from test_hong_kong import KINDS as HONG_KONG_ORDERS
from test_hong_kong import ask as hong_kong_refund
from test_hong_kong import new_order as new_hong_kong_order
from test_hong_kong import order as hong_kong_order
from test_hong_kong import placed as placed_in_hong_kong
from test_invoices import DIGITAL, digital, insertion, invoice, issued, reversal, uploaded
from test_medical_orders import fee as medical_fee
from test_medical_orders import id_of as medical_id
from test_medical_orders import insured_refund, prepay
from test_medical_orders import paid as paid_fee
from test_merchant_records import ITEMS
from test_papay import NOTICED, PLAN, SCHEDULED, debit, debitable, debitable_of_partner, of_partner, scheduled
from test_papay import PARTNER as OF_SUB_MERCHANT
from test_papay import noticed as by_notice
from test_papay import sign as sign_papay
from test_papay_insurance import PLAN as POLICY_PLAN
from test_papay_insurance import debitable as debitable_premium
from test_papay_insurance import first_premium, lowered, policy
from test_papay_insurance import sign as sign_policy
from test_partner_batches import partner_batch, wages
from test_password_exempt import SERVICE as EXEMPT_SERVICE
from test_password_exempt import agreement as exempt_agreement
from test_password_exempt import sign as sign_exempt
from test_service_orders import (
    NAMED,
    OF_PARTNER,
    bill,
    due,
    ended_rental,
    lesson,
    partner_bill,
    permit,
    rental,
    running,
)
from test_service_orders import PARTNER as PARTNER_APP
from test_sharing import HELD_BACK, back, order, refund, share
from test_sharing import request as share_request
from test_transfers import application, authorised, payout
from test_vehicle import enter, fee, fresh_plate, sign_toll, toll
from wechatpay_client import OPERATIONS, spec
from wechatpay_client.tooling import build_query
from wechatpay_sandbox.handlers import HANDLERS
from wechatpay_sandbox.http.messages import Reply
from wechatpay_sandbox.stores.seed_data import APPID, AUTHORIZATION_ID, SUB_MCHID, USER

pytestmark = pytest.mark.filterwarnings("ignore::wechatpay_client.errors.RetiredOperationWarning")


class Request(NamedTuple):
    body: Any = None
    path: dict[str, object] = {}  # noqa: RUF012  never changed


Maker = Callable[[Desk, str], Request]
PARTNER = {"sub_mchid": SUB_MCHID}


def _example(operation: str) -> Any:
    return spec.operation(operation)["requestBody"]["content"]["application/json"]["example"]


def _parties(desk: Desk, operation: str) -> dict[str, Any]:
    """The merchant numbers that a body of an order names."""
    if "_partner_" in operation:
        return {"sp_mchid": desk.mchid, **PARTNER}
    return {"mchid": desk.mchid}


def _new_order(desk: Desk, operation: str) -> Request:
    body = {**_example(operation), **_parties(desk, operation), "out_trade_no": fresh("ORDER")}
    body.pop("time_expire", None)
    return Request(body)


def _new_combination(desk: Desk, operation: str) -> Request:
    body = {**_example(operation), "combine_mchid": desk.mchid, "combine_out_trade_no": fresh("COMBINED")}
    body.pop("time_expire", None)
    body["sub_orders"] = [{**part, "out_trade_no": fresh("PART")} for part in body["sub_orders"]]
    return Request(body)


def _closed_combination(desk: Desk, operation: str) -> Request:
    placed = _new_combination(desk, "combine_transactions.create_native_order").body
    desk.call("combine_transactions.create_native_order", placed)
    parts = [
        {name: part[name] for name in ("mchid", "sub_mchid", "out_trade_no") if name in part}
        for part in placed["sub_orders"]
    ]
    body = {"combine_appid": placed["combine_appid"], "sub_orders": parts}
    return Request(body, {"combine_out_trade_no": placed["combine_out_trade_no"]})


def _closed_order(desk: Desk, operation: str) -> Request:
    place = "pay.create_partner_native_order" if "_partner_" in operation else "pay.create_native_order"
    placed = _new_order(desk, place).body
    desk.call(place, placed)
    return Request(_parties(desk, operation), {"out_trade_no": placed["out_trade_no"]})


def _reversed_order(desk: Desk, operation: str) -> Request:
    debit = "pay.charge_partner_payment_code" if "_partner_" in operation else "pay.charge_payment_code"
    placed = _new_order(desk, debit).body
    desk.call(debit, placed)
    app = {"sp_appid": APPID} if "_partner_" in operation else {"appid": APPID}
    return Request({**_parties(desk, operation), **app}, {"out_trade_no": placed["out_trade_no"]})


def _transfer(desk: Desk, operation: str) -> Request:
    changes: dict[str, Any] = PARTNER if "_partner_" in operation else {}
    if operation.endswith("_with_authorization"):
        offer = application(fresh("AUTH"))
        changes = {
            **changes,
            "authorization_info": {
                "out_authorization_no": offer["out_authorization_no"],
                "user_display_name": offer["user_display_name"],
                "authorization_notify_url": NOTIFY,
            },
        }
    if "authorized" in operation:
        return Request({**authorised(authorization_id=AUTHORIZATION_ID), **changes})
    return Request(payout(**changes))


def _to_qq(desk: Desk, operation: str) -> Request:
    return Request(payout(transfer_scene_id="1401"))


def _cancelled(desk: Desk, operation: str) -> Request:
    create = operation.replace("cancel_", "create_")
    made = _to_qq(desk, create) if "qq" in operation else _transfer(desk, create)
    desk.call(create, made.body)
    return Request(PARTNER if "_partner_" in operation else None, {"out_bill_no": made.body["out_bill_no"]})


def _abnormal_refund(desk: Desk, operation: str) -> Request:
    asked = desk.call("refund.create_refund", refund(desk.pay(), 100))
    desk.control(f"POST refunds/{asked['refund_id']}/settle", status="ABNORMAL")
    body = {"out_refund_no": asked["out_refund_no"], "type": "MERCHANT_BANK_CARD"}
    return Request(body, {"refund_id": asked["refund_id"]})


def _platform_order(desk: Desk) -> str:
    add_of_platform(desk)
    return desk.pay(sub_mchid=SUB_MCHID, **HELD_BACK)


def _finished(desk: Desk, operation: str) -> Request:
    body = {**PARTNER, "transaction_id": _platform_order(desk), "out_order_no": fresh("SHARE"), "description": "解冻"}
    return Request(body)


def _unfrozen(desk: Desk, operation: str) -> Request:
    return Request({"transaction_id": order(desk), "out_order_no": fresh("SHARE"), "description": "解冻"})


def _handed_back(desk: Desk, operation: str) -> Request:
    shared = share(desk, order(desk), 200)
    desk.wait()
    return Request(back(shared, 50))


def _handed_back_to_platform(desk: Desk, operation: str) -> Request:
    shared = platform_share(_platform_order(desk), 200)
    desk.call("ecommerce.create_sharing_order", shared)
    desk.wait()
    body = {**back(shared, 50), **PARTNER}
    return Request(body)


def _message(desk: Desk, operation: str) -> Request:
    id = desk.control("POST complaints", transaction_id=desk.pay(), need_immediate_service=True)["complaint_id"]
    body = {**_example(operation), "complainted_mchid": desk.mchid, "idempotent_id": fresh("MESSAGE")}
    return Request(body, {"complaint_id": id})


def _authorisation(desk: Desk, operation: str) -> Request:
    body = application(fresh("AUTH"))
    if "_partner_" in operation:
        body["notify_url"] = body.pop("authorization_notify_url")
    return Request(body)


def _closed_authorisation(desk: Desk, operation: str) -> Request:
    apply = operation.replace("close_", "apply_")
    body = _authorisation(desk, apply).body
    desk.call(apply, body)
    return Request(None, {"out_authorization_no": body["out_authorization_no"]})


def _grant(desk: Desk, operation: str) -> Request:
    return Request({"sub_mchid": "1900000110", "out_apply_no": fresh("APPLY")})


def _completed(desk: Desk, operation: str) -> Request:
    id = desk.control("POST complaints", transaction_id=desk.pay())["complaint_id"]
    return Request({"complainted_mchid": desk.mchid}, {"complaint_id": id})


def _service_order(desk: Desk, operation: str) -> Request:
    parties = PARTNER_APP if "_partner_" in operation else {}
    if "sign_plan" in operation:
        return Request(lesson(desk, **parties))
    if "direct_complete" not in operation:
        return Request(rental(**parties))
    permit(desk, **parties)
    return Request(ended_rental(**parties))


def _service_step(desk: Desk, operation: str) -> Request:
    """A step to an order that runs, or whose money is due."""
    partner = "_partner_" in operation
    step = operation.removeprefix("payscore.").partition("_")[0]
    make = running if step in ("complete", "cancel") else due
    number = make(desk, **(PARTNER_APP if partner else {}))
    desk.wait()
    desk.control(f"POST users/{USER}/funds", short=False)
    if step == "complete":
        return Request(partner_bill() if partner else bill(), {"out_order_no": number})
    body: dict[str, Any] = {
        "cancel": {"reason": "设备故障"},
        "modify": {"post_payments": [{"name": "租借费", "amount": 500}], "total_amount": 500, "reason": "时间有误"},
        "sync": {"type": "Order_Paid", "detail": {"paid_time": "20260102181030"}},
        "pay": {},
    }[step]
    return Request({**(OF_PARTNER if partner else NAMED), **body}, {"out_order_no": number})


def _ended_permission(desk: Desk, operation: str) -> Request:
    parties = PARTNER_APP if "_partner_" in operation else {}
    code = permit(desk, **parties)
    body = {"reason": "用户不再使用", "service_id": NAMED["service_id"]}
    body |= PARTNER if parties else {}
    if operation.endswith("_by_authorization_code"):
        return Request(body, {"authorization_code": code})
    if operation == "payscore.terminate_user_permission":
        del body["service_id"]
        return Request({**body, "appid": APPID}, {"openid": USER, "service_id": NAMED["service_id"]})
    body["appid"] = APPID
    return Request({**body, "openid": USER}) if parties else Request(body, {"openid": USER})


def _prepared_debits(desk: Desk, operation: str) -> Request:
    if operation == NOTICED:
        return Request(by_notice())
    return Request(of_partner() if "_partner_" in operation else scheduled())


def _scheduled_debit(desk: Desk, operation: str) -> Request:
    parties = {"sp_appid": APPID, **PARTNER} if "_partner_" in operation else {"appid": APPID}
    contract_id, _ = sign_papay(desk, OF_SUB_MERCHANT if "_partner_" in operation else SCHEDULED)
    return Request({**parties, "schedule_amount": {"total": 1500}}, {"contract_id": contract_id})


def _announced_debit(desk: Desk, operation: str) -> Request:
    if operation == "papay.create_partner_order":
        return Request(debitable_of_partner(desk))
    if operation == "papay.create_harmony_order":
        return Request(debit(sign_papay(desk)[0], harmony_account_id="HARMONY-0001"))
    return Request(debit(debitable(desk)))


def _policy(desk: Desk, operation: str) -> Request:
    """A request about a policy of an insurer."""
    if "presign" in operation:
        return Request(policy(**first_premium()))
    if operation == "papay.create_insurance_order":
        return Request(debitable_premium(desk))
    contract_id, code = sign_policy(desk, policy_end_date="2036-12-31")
    if operation == "papay.terminate_insurance_contract":
        return Request(
            {"contract_termination_remark": "保单已退保"}, {"plan_id": POLICY_PLAN, "out_contract_code": code}
        )
    if operation == "papay.modify_insurance_periods":
        path: dict[str, object] = {"plan_id": POLICY_PLAN, "contract_id": contract_id}
        body = lowered(11_000)
        body["policy_periods"][0]["estimated_deduct_amount"]["total"] = 11_000
        return Request(body, path)
    return Request(
        {"appid": APPID, "scheduled_amount": {"total": 12_000}}, {"contract_id": contract_id, "policy_period_id": 2}
    )


def _ended_debits(desk: Desk, operation: str) -> Request:
    _, code = sign_papay(desk, OF_SUB_MERCHANT if "_partner_" in operation else NOTICED)
    body = {"contract_termination_remark": "会员已注销", **(PARTNER if "_partner_" in operation else {})}
    return Request(body, {"plan_id": PLAN, "out_contract_code": code})


def _exempt_agreement(desk: Desk, operation: str) -> Request:
    whose = operation.removeprefix("password_exempt_contract.presign_").partition("contract")[0]
    if not operation.endswith("_with_payment"):
        return Request(exempt_agreement(whose))
    order = desk.sandbox.store.orders.find_by_transaction_id(desk.place())
    assert order is not None
    return Request(exempt_agreement(whose, prepay_id=order.handle))


def _ended_exemption(desk: Desk, operation: str) -> Request:
    path = {"service_id": EXEMPT_SERVICE, "out_contract_code": sign_exempt(desk)}
    return Request({"contract_termination_remark": "会员已注销"}, path)


def _coupons(desk: Desk, operation: str) -> Request:
    arguments, body = COUPON_CALLS[operation](desk)
    return Request(body, arguments)


def _toll(desk: Desk, operation: str) -> Request:
    plate = fresh_plate()
    return Request(toll(sign_toll(desk, plate), plate))


def _applyment(desk: Desk, operation: str) -> Request:
    """A new application, its withdrawal, or the report of what was signed for the seller."""
    if operation == "ecommerce.submit_applyment_verification":
        numbers = desk.call("ecommerce.submit_hosted_applyment", hosted())
        return Request(proof(numbers["out_request_no"], applyment_id=numbers["applyment_id"]))
    if "revoke" in operation:
        numbers = desk.call("ecommerce.submit_applyment", seller())
        field = "out_request_no" if operation.endswith("_no") else "applyment_id"
        return Request(None, {field: numbers[field]})
    if "cancel" in operation:
        body = subject()
        desk.call("apply4subject.submit_applyment", body)
        return Request(None, {"business_code": body["business_code"]})
    area = operation.partition(".")[0]
    make = {"applyment4sub": sub_merchant, "apply4subject": subject}.get(
        area, hosted if "hosted" in operation else seller
    )
    return Request(make())


def _alteration(desk: Desk, operation: str) -> Request:
    """A change of a merchant, or its withdrawal."""
    kind = operation.split("_")[1]
    if "submit" in operation:
        return Request(alteration(kind))
    made = desk.call(f"mchalterapply.submit_{kind}_alteration", alteration(kind))
    return Request(None, {"apply_id": made["apply_id"]})


def _invoice(desk: Desk, operation: str) -> Request:
    """A paid order to be invoiced, an invoice of elsewhere, or one to be taken back."""
    if operation == "new_tax_control_fapiao.reverse_fapiao":
        apply_id, fapiao_id = issued(desk)
        return Request(reversal(desk, apply_id, fapiao_id), {"fapiao_apply_id": apply_id})
    apply_id = desk.pay(sub_mchid=SUB_MCHID, total=2800)
    if operation == "new_tax_control_fapiao.insert_cards":
        return Request(insertion(uploaded(desk)), {"fapiao_apply_id": apply_id})
    return Request(digital(operation, apply_id) if operation in DIGITAL else invoice(apply_id))


def _answer(desk: Desk, operation: str) -> Request:
    """What a sub-merchant tells of a restriction."""
    number = fresh("M")
    told = {"sub_mchid": SUB_MCHID, "manage_record_id": number, "manage_record_state": "PENDING"}
    desk.control("POST trigger", event_type="MANAGERECORD.CHANGE", url=NOTIFY, set=told)
    return Request({"sub_mchid": SUB_MCHID, "submit_data": ITEMS}, {"manage_record_id": number})


MAKERS: dict[str, Maker] = {
    "mch_manage.submit_information": _answer,
    **{
        id: _applyment
        for id in HANDLERS
        if OPERATIONS[id].idempotency and ("applyment" in id or id.startswith("apply4subject."))
    },
    **{id: _alteration for id in HANDLERS if OPERATIONS[id].idempotency and id.startswith("mchalterapply.")},
    **{id: _invoice for id in HANDLERS if OPERATIONS[id].idempotency and id.startswith("new_tax_control_fapiao.")},
    "fund_app.apply_user_authorization": _authorisation,
    "fund_app.apply_partner_user_authorization": _authorisation,
    "fund_app.close_user_authorization": _closed_authorisation,
    "fund_app.close_partner_user_authorization": _closed_authorisation,
    "fund_app.apply_sub_merchant_authorization": _grant,
    "merchant_service.complete_complaint": _completed,
    "eduschoolpay.terminate_contract": lambda desk, operation: Request(None, {"contract_id": sign(desk)}),
    **{id: _new_order for id in HANDLERS if id.startswith(("pay.create_", "pay.charge_"))},
    **{id: _new_combination for id in HANDLERS if id.startswith("combine_transactions.create_")},
    "combine_transactions.close_order": _closed_combination,
    "pay.close_order": _closed_order,
    "pay.close_partner_order": _closed_order,
    "pay.reverse_order": _reversed_order,
    "pay.reverse_partner_order": _reversed_order,
    **{id: _transfer for id in HANDLERS if id.startswith("fund_app.create_") and "transfer" in id},
    "fund_app.create_qq_wallet_transfer": _to_qq,
    **{id: _cancelled for id in HANDLERS if id.startswith("fund_app.cancel_")},
    "refund.create_refund": lambda desk, operation: Request(refund(desk.pay(), 100)),
    "refund.apply_abnormal_refund": _abnormal_refund,
    "refunds.create_refund": lambda desk, operation: Request(hong_kong_refund(desk, hong_kong_order(desk), 100)),
    **{id: lambda desk, operation: Request(new_hong_kong_order(desk, operation)) for id in HONG_KONG_ORDERS},
    **{
        id: lambda desk, operation: Request({"mchid": desk.mchid}, placed_in_hong_kong(desk, operation))
        for id in HANDLERS
        if id.startswith(("transactions.close_", "transactions.reverse_"))
    },
    "ebike.create_order": lambda desk, operation: Request(charge(token(desk))),
    "eduschoolpay.create_order": lambda desk, operation: Request(lunch(sign(desk))),
    "profitsharing.create_order": lambda desk, operation: Request(share_request(order(desk), 200)),
    "profitsharing.unfreeze_order": _unfrozen,
    "profitsharing.create_return_order": _handed_back,
    "ecommerce.create_sharing_order": lambda desk, operation: Request(platform_share(_platform_order(desk), 200)),
    "ecommerce.finish_sharing_order": _finished,
    "ecommerce.create_sharing_return": _handed_back_to_platform,
    "transfer.create_batch": lambda desk, operation: Request(batch(detail())),
    "partner_transfer.create_batch": lambda desk, operation: Request(partner_batch(detail())),
    "payroll_card.create_transfer_batch": lambda desk, operation: Request(wages(detail(user_name="张三"))),
    "med_ins.create_order": lambda desk, operation: Request(medical_fee(prepay_id=prepay(desk))),
    "med_ins.report_refund": lambda desk, operation: Request(
        insured_refund(), {"mix_trade_no": medical_id(desk, paid_fee(desk))}
    ),
    "discount_card.prepare_card": lambda desk, operation: Request(preparation()),
    "merchant_service.respond_immediately": _message,
    **{id: _service_order for id in HANDLERS if id.startswith(("payscore.create_", "payscore.direct_complete_"))},
    **{
        id: _service_step
        for id in HANDLERS
        if id.startswith(tuple(f"payscore.{step}_" for step in ("cancel", "complete", "modify", "sync", "pay")))
    },
    **{id: _ended_permission for id in HANDLERS if id.startswith("payscore.terminate_")},
    **{id: _prepared_debits for id in HANDLERS if id.startswith("papay.presign_")},
    **{id: _ended_debits for id in HANDLERS if id.startswith("papay.terminate_")},
    **{id: _announced_debit for id in HANDLERS if id.startswith("papay.create_")},
    **{id: _policy for id in HANDLERS if "_insurance_" in id and OPERATIONS[id].idempotency},
    "papay.schedule_debit": _scheduled_debit,
    "papay.schedule_partner_debit": _scheduled_debit,
    **{id: _exempt_agreement for id in HANDLERS if id.startswith("password_exempt_contract.presign_")},
    "password_exempt_contract.terminate_contract": _ended_exemption,
    "edu_papay.create_order": lambda desk, operation: Request(term(sign_for_education(desk))),
    "edu_papay.terminate_contract": lambda desk, operation: Request(None, {"contract_id": sign_for_education(desk)}),
    "vehicle.charge_parking": lambda desk, operation: Request(fee(desk, enter(desk))),
    "vehicle.charge_toll": _toll,
    **{id: _coupons for id in COUPON_CALLS if OPERATIONS[id].idempotency},
    "parking.report_pass_payment": lambda desk, operation: Request(parking_pass(desk)),
}
NUMBERED = sorted(id for id in HANDLERS if OPERATIONS[id].idempotency)
TAKES_A_MOMENT = {
    "fund_app.cancel_transfer",
    "fund_app.cancel_partner_transfer",
    "fund_app.cancel_qq_wallet_transfer",
    "marketing.pay_busifavor_subsidy",
    "payscore.complete_service_order",
    "payscore.complete_partner_service_order",
    "payscore.pay_service_order",
    "payscore.pay_partner_service_order",
}
"""What they ask for takes a moment."""


@pytest.fixture(scope="module")
def repeating_desk(made_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One desk for all operations that are sent twice: each has numbers of its own."""
    with opened(Path(copytree(made_folder, tmp_path_factory.mktemp("repeating") / "state"))) as desk:
        yield desk


@pytest.fixture(scope="module")
def asking_desk(made_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Another one for the queries, since a sub-merchant that has applied already is known to one of them."""
    with opened(Path(copytree(made_folder, tmp_path_factory.mktemp("asking") / "state"))) as desk:
        yield desk


def test_every_operation_with_a_number_is_driven() -> None:
    assert sorted(MAKERS) == NUMBERED


@pytest.mark.parametrize("operation", NUMBERED)
def test_the_same_request_twice(operation: str, repeating_desk: Desk) -> None:
    desk = repeating_desk
    rules = OPERATIONS[operation].idempotency
    assert rules is not None
    body, path = MAKERS[operation](desk, operation)
    first = desk.call(operation, body, **path)
    before = _told(desk, operation, body, path)
    again = desk.send(operation, body, **path)
    if rules.repeat:
        assert desk.read(operation, again) == first
    else:
        assert 400 <= again.status < 500
        assert _facts(again).outcome == "refused"
    assert _told(desk, operation, body, path) == before


def _tells_outcome(operation: str) -> bool:
    """Whether the spec says what the query tells. It says so of no operation that can be done several times."""
    outcome = OPERATIONS[operation].outcome
    return outcome is not None and not outcome.undecidable


@pytest.mark.parametrize("operation", [id for id in NUMBERED if _tells_outcome(id)])
def test_what_the_query_says_before_and_after(operation: str, asking_desk: Desk) -> None:
    desk = asking_desk
    outcome = OPERATIONS[operation].outcome
    assert outcome is not None
    assert outcome.state is not None
    body, path = MAKERS[operation](desk, operation)
    reply = _ask(desk, operation, body, path)
    if reply.status == 200:
        assert not outcome.took_effect.intersection(_values(json.loads(reply.body), outcome.state))
    else:
        assert (reply.status, _facts(reply).absent) == (404, True)
    desk.call(operation, body, **path)
    if operation in TAKES_A_MOMENT:
        states = _values(_told(desk, operation, body, path), outcome.state)
        # a state of which the spec says nothing was the same before
        assert outcome.not_yet.issuperset(states) if outcome.not_yet else outcome.took_effect.isdisjoint(states)
        desk.wait()
    told = _told(desk, operation, body, path)
    states = _values(told, outcome.state)
    assert states
    assert outcome.took_effect.issuperset(states)
    compared = 0
    for given, place in outcome.same:
        sent, found = _values({**path, **(body or {})}, given), _values(told, place)
        if sent and len(sent) == len(found):
            assert sorted(sent) == sorted(found), (given, place)
            compared += 1
    assert compared or not outcome.same


# why Any: JSON, in the shapes of the spec
def _told(desk: Desk, operation: str, body: Any, path: dict[str, object]) -> Any:
    """What the query says of it; None where there is none."""
    rules = OPERATIONS[operation].idempotency
    if rules is None or rules.query is None:
        return None
    reply = _ask(desk, operation, body, path)
    # what a user has still to sign is not found
    return None if reply.status == 404 and not _tells_outcome(operation) else desk.read(rules.query, reply)


def _ask(desk: Desk, operation: str, body: Any, path: dict[str, object]) -> Reply:
    asked = build_query(OPERATIONS[operation], path, {}, body, desk.mchid)
    return desk.send(asked.operation.id, None, **asked.path, **asked.query)


def _facts(reply: Reply) -> spec.CodeFacts:
    facts = spec.code_facts(json.loads(reply.body)["code"])
    assert facts is not None
    return facts


def _values(data: Any, path: tuple[str, ...]) -> list[Any]:
    """What stands at a path; `*` is every item of a list."""
    found = [data]
    for name in path:
        if name == "*":
            found = [item for items in found for item in items]
        else:
            found = [item[name] for item in found if isinstance(item, dict) and name in item]
    return found
