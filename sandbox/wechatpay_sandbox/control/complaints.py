"""Controls of complaints: complain as the user, write, complain again."""

from __future__ import annotations

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.control import tokens
from wechatpay_sandbox.control.api import Control, ControlRequest, bad_request, conflict, takes
from wechatpay_sandbox.control.order_lookup import find_order
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.stores.complaints import Complaint
from wechatpay_sandbox.stores.orders import PAID
from wechatpay_sandbox.stores.seed_data import USER
from wechatpay_sandbox.trade import complaint_rules
from wechatpay_sandbox.trade.complaint_rules import NewComplaint
from wechatpay_sandbox.translation import gettext as _

_MOST_IMAGES = 4
_LONGEST_DETAIL = 300
_PHONE = "13900000000"


def _list(request: ControlRequest) -> object:
    return {"complaints": [_line(complaint) for complaint in request.sandbox.store.complaints.latest(request.limit)]}


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


@takes(
    "transaction_id",
    "out_trade_no",
    "problem_type",
    "problem_description",
    "detail",
    "phone",
    "need_immediate_service",
    "images",
)
def _complain(request: ControlRequest) -> object:
    """The payer of the order `transaction_id`, or `out_trade_no`, complains.

    `problem_type` is REFUND (the default), SERVICE_NOT_WORK or OTHERS. `images` are media_ids of uploaded pictures.
    With `need_immediate_service`, the merchant has to answer in a dialogue.
    """
    name = "out_trade_no" if "out_trade_no" in request.body else "transaction_id"
    if name == "out_trade_no" and "transaction_id" in request.body:
        raise bad_request(_("the body has both transaction_id and out_trade_no; give one"))
    order = find_order(request, request.field(name, str))
    if order.current_state(request.now) not in PAID:
        raise conflict(
            _("the order is {state}; users complain only about paid orders").format(
                state=order.current_state(request.now)
            )
        )
    images = request.field("images", list, [])
    if len(images) > _MOST_IMAGES or not all(isinstance(image, str) and image for image in images):
        raise bad_request(_("images must be a list of at most {limit} media_ids").format(limit=_MOST_IMAGES))
    new = NewComplaint(
        order=order,
        problem_type=tokens.read_token(request, "problem_type", "ComplaintProblemType", "REFUND"),
        problem_description=request.field("problem_description", str, "商家未发货"),
        detail=_text(request, "detail", "商品一直没有送到"),
        phone=request.field("phone", str, _PHONE),
        openid=order.openid or USER,
        immediate=request.field("need_immediate_service", bool, False),
        images=images,
    )
    return _line(complaint_rules.complain(request.sandbox.platform, new, request.now))


def _text(request: ControlRequest, name: str, default: str | None = None) -> str:
    text: str = request.field(name, str, default)
    if not 1 <= len(text) <= _LONGEST_DETAIL:
        raise bad_request(_("{name} must have 1 to {limit} characters").format(name=name, limit=_LONGEST_DETAIL))
    return text


def _complaint(request: ControlRequest) -> Complaint:
    complaint = request.sandbox.store.complaints.one(complaint_id=request.path["id"])
    if complaint is None:
        raise not_found(_("no complaint has this complaint_id"))
    return complaint


@takes("text")
def _write(request: ControlRequest) -> object:
    """The user writes `text` to the merchant."""
    return _line(
        complaint_rules.write_as_user(
            request.sandbox.platform, _complaint(request), _text(request, "text"), request.now
        )
    )


@takes("text")
def _continue(request: ControlRequest) -> object:
    """The user complains again, with `text`."""
    platform = request.sandbox.platform
    return _line(complaint_rules.continue_complaint(platform, _complaint(request), _text(request, "text"), request.now))


CONTROLS: dict[str, Control] = {
    "GET complaints": _list,
    "POST complaints": _complain,
    "POST complaints/{id}/write": _write,
    "POST complaints/{id}/continue": _continue,
}
