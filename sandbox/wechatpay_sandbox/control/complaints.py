"""Complaints: complain as the user, write, complain again."""

from __future__ import annotations

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.control import tokens
from wechatpay_sandbox.control.api import Control, ControlCall, bad_request, conflict
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.stores.complaints import Complaint
from wechatpay_sandbox.stores.orders import PAID
from wechatpay_sandbox.stores.seed_data import USER
from wechatpay_sandbox.trade import complaint_rules
from wechatpay_sandbox.trade.complaint_rules import NewComplaint

_MOST_IMAGES = 4
_LONGEST_DETAIL = 300
_PHONE = "13900000000"


def _list(call: ControlCall) -> object:
    return {"complaints": [_line(complaint) for complaint in call.sandbox.store.complaints.latest(call.limit)]}


def _line(complaint: Complaint) -> dict[str, object]:
    return {
        "complaint_id": complaint.complaint_id,
        "transaction_id": complaint.transaction_id,
        "complainted_mchid": complaint.complainted_mchid,
        "complaint_state": complaint.state,
        "problem_type": complaint.problem_type,
        "complaint_detail": complaint.detail,
        "user_complaint_times": complaint.times,
        "incoming_user_response": bool(complaint.waits_for_answer),
        "need_immediate_service": bool(complaint.immediate),
        "refund_decision": complaint.decision,
        "complaint_time": beijing_time(complaint.created),
    }


def _complain(call: ControlCall) -> object:
    """The payer of the order `transaction_id` complains.

    `problem_type` is REFUND (by default), SERVICE_NOT_WORK or OTHERS; `images` are numbers of pictures that were
    uploaded; with `need_immediate_service` the user is to be answered in a dialogue.
    """
    order = call.sandbox.store.orders.find_by_transaction_id(call.field("transaction_id", str))
    if order is None:
        raise not_found("there is no order of that transaction_id")
    if order.current_state(call.now) not in PAID:
        raise conflict(f"the order is {order.current_state(call.now)}: only paid ones are complained about")
    images = call.field("images", list, [])
    if len(images) > _MOST_IMAGES or not all(isinstance(image, str) and image for image in images):
        raise bad_request(f"images are the numbers of up to {_MOST_IMAGES} pictures")
    new = NewComplaint(
        order=order,
        problem_type=tokens.read_token(call, "problem_type", "ComplaintProblemType", "REFUND"),
        problem_description=call.field("problem_description", str, "商家未发货"),
        detail=_text(call, "detail", "商品一直没有送到"),
        phone=call.field("phone", str, _PHONE),
        openid=order.openid or USER,
        immediate=call.field("need_immediate_service", bool, False),
        images=images,
    )
    return _line(complaint_rules.complain(call.sandbox.platform, new, call.now))


def _text(call: ControlCall, name: str, default: str | None = None) -> str:
    text: str = call.field(name, str, default)
    if not 1 <= len(text) <= _LONGEST_DETAIL:
        raise bad_request(f"{name} has 1 to {_LONGEST_DETAIL} characters")
    return text


def _complaint(call: ControlCall) -> Complaint:
    complaint = call.sandbox.store.complaints.one(complaint_id=call.path["id"])
    if complaint is None:
        raise not_found("there is no complaint of that complaint_id")
    return complaint


def _write(call: ControlCall) -> object:
    """The user writes `text` to the merchant."""
    return _line(complaint_rules.write_as_user(call.sandbox.platform, _complaint(call), _text(call, "text"), call.now))


def _continue(call: ControlCall) -> object:
    """The user complains again, with `text`."""
    platform = call.sandbox.platform
    return _line(complaint_rules.continue_complaint(platform, _complaint(call), _text(call, "text"), call.now))


CONTROLS: dict[str, Control] = {
    "GET complaints": _list,
    "POST complaints": _complain,
    "POST complaints/{id}/write": _write,
    "POST complaints/{id}/continue": _continue,
}
