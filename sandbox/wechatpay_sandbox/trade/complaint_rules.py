"""Complaints: the user complains, the merchant answers and completes them.

PENDING ──→ PROCESSING ──→ PROCESSED
   ↑                           │
   ╰───────────────────────────╯ the user complains again

The first answer of any kind makes a complaint PROCESSING. Each step is an entry in its history, and the merchant is
notified of it.
https://pay.weixin.qq.com/doc/v3/merchant/4012289719
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from wechatpay_sandbox.notifications.envelope import Event
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.stores import complaints, notify_addresses, refunds
from wechatpay_sandbox.stores.complaints import Complaint, ComplaintEntry
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.trade import identifiers
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.translation import gettext as _

BY_USER, BY_MERCHANT, BY_PLATFORM = "投诉人", "商户", "系统"
_SUMMARIES = {"COMPLAINT.CREATE": "产生新投诉", "COMPLAINT.STATE_CHANGE": "投诉单状态变化"}


class Step(NamedTuple):
    """A step of a complaint, by its names in the history and in notifications."""

    operator: str
    operate_type: str
    action_type: str


CREATED = Step(BY_USER, "USER_CREATE_COMPLAINT", "CREATE_COMPLAINT")
CONTINUED = Step(BY_USER, "USER_CONTINUE_COMPLAINT", "CONTINUE_COMPLAINT")
USER_WROTE = Step(BY_USER, "USER_RESPONSE", "USER_RESPONSE")
ANSWERED = Step(BY_MERCHANT, "MERCHANT_RESPONSE", "MERCHANT_RESPONSE")
APPROVED = Step(BY_MERCHANT, "MERCHANT_APPROVE_REFUND", "MERCHANT_APPROVE_REFUND")
REJECTED = Step(BY_MERCHANT, "MERCHANT_REFUSE_RERUND", "MERCHANT_REJECT_REFUND")
COMPLETED = Step(BY_MERCHANT, "MERCHANT_CONFIRM_COMPLETE", "MERCHANT_CONFIRM_COMPLETE")
REFUNDED = Step(BY_PLATFORM, "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE", "SELLER_REFUND")
PARTLY_REFUNDED = Step(BY_PLATFORM, "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE", "REFUND_SUCCESS")


class NewComplaint(NamedTuple):
    """A complaint of a user; the fields mean the same as in `Complaint`."""

    order: Order
    problem_type: str
    problem_description: str
    detail: str
    phone: str
    openid: str
    immediate: bool
    images: list[str]
    """The media_ids of pictures."""


# why Any below: fields of a history entry, in the shapes of the spec


def complain(platform: Platform, new: NewComplaint, now: float) -> Complaint:
    """The user complains about a paid order, and the merchant is notified."""
    order = new.order
    complaint = Complaint(
        complaint_id=identifiers.complaint_id(now),
        mchid=order.caller,
        complainted_mchid=order.sub_mchid or order.mchid,
        transaction_id=order.transaction_id,
        state=complaints.PENDING,
        problem_type=new.problem_type,
        problem_description=new.problem_description,
        detail=new.detail,
        phone=new.phone,
        openid=new.openid,
        times=1,
        waits_for_answer=True,
        immediate=new.immediate,
        decision=None,
        created=now,
    )
    platform.store.complaints.add(complaint)
    _record_step(platform, complaint, CREATED, now, {"operate_details": new.detail, **pictures(new.images)})
    return complaint


def pictures(media_ids: list[str], media_type: str = "USER_COMPLAINT_IMAGE") -> dict[str, Any]:
    """The pictures of an entry. `entry_view` makes their addresses."""
    return {"images": media_ids, "media_type": media_type} if media_ids else {}


def write_as_user(platform: Platform, complaint: Complaint, text: str, now: float) -> Complaint:
    """The user writes to the merchant."""
    written = platform.store.complaints.save(replace(complaint, waits_for_answer=True))
    _record_step(platform, written, USER_WROTE, now, {"operate_details": text})
    return written


def continue_complaint(platform: Platform, complaint: Complaint, text: str, now: float) -> Complaint:
    """The user complains again, even about a processed complaint, which becomes PENDING."""
    again = replace(
        complaint, state=complaints.PENDING, times=complaint.times + 1, waits_for_answer=True, decision=None
    )
    platform.store.complaints.save(again)
    _record_step(platform, again, CONTINUED, now, {"operate_details": text})
    return again


def answer(platform: Platform, complaint: Complaint, entry: Mapping[str, Any], now: float) -> None:
    """The merchant answers. A processed complaint stays processed."""
    platform.store.complaints.save(replace(_take_up(complaint), waits_for_answer=False))
    _record_step(platform, complaint, ANSWERED, now, entry)


def send_message(
    platform: Platform, complaint: Complaint, message: Mapping[str, Any], idempotent_id: str, now: float
) -> str:
    """The merchant sends a message in the dialogue with the user. Returns the log_id of the entry.

    An idempotent_id that was used before sends nothing again. Refusal INVALID_REQUEST if the complaint has no dialogue.
    """
    if not complaint.immediate:
        raise Refusal(
            400,
            "INVALID_REQUEST",
            _("the complaint has no dialogue; send messages only about those with need_immediate_service"),
        )
    before = platform.store.complaints.entries.one(complaint_id=complaint.complaint_id, idempotent_id=idempotent_id)
    if before is not None:
        return before.log_id
    platform.store.complaints.save(replace(_take_up(complaint), waits_for_answer=False))
    return _record_step(platform, complaint, ANSWERED, now, {"normal_message": message}, idempotent_id)


def decide_refund(
    platform: Platform, complaint: Complaint, decision: str, entry: Mapping[str, Any], now: float
) -> None:
    """The merchant decides about the refund that the user wants. The same decision again changes nothing.

    Refusal INVALID_REQUEST if the user wants no refund, or the merchant has decided the opposite before.
    """
    if complaint.problem_type != complaints.REFUND:
        raise Refusal(
            400,
            "INVALID_REQUEST",
            _("the user asks for no refund; only complaints of the problem_type REFUND need a decision"),
        )
    if complaint.decision == decision:
        return
    if complaint.decision is not None:
        raise Refusal(
            400,
            "INVALID_REQUEST",
            _("the merchant has already decided about the refund: {decision}").format(decision=complaint.decision),
        )
    platform.store.complaints.save(replace(_take_up(complaint), decision=decision))
    _record_step(platform, complaint, APPROVED if decision == "APPROVE" else REJECTED, now, entry)


def complete(platform: Platform, complaint: Complaint, now: float) -> None:
    """The merchant completes the complaint. Doing so again changes nothing."""
    if complaint.state == complaints.PROCESSED:
        return
    platform.store.complaints.save(replace(complaint, state=complaints.PROCESSED, waits_for_answer=False))
    _record_step(platform, complaint, COMPLETED, now, {})


def note_refund(platform: Platform, order: Order, now: float) -> None:
    """Record a successful refund in all complaints about the order."""
    step = REFUNDED if is_fully_refunded(platform, order) else PARTLY_REFUNDED
    for complaint in platform.store.complaints.all(transaction_id=order.transaction_id):
        _record_step(platform, complaint, step, now, {})


def is_fully_refunded(platform: Platform, order: Order) -> bool:
    """Whether the user got all money of an order back."""
    done = platform.store.refunds.list_by_order(order.transaction_id)
    return sum(refund.amount for refund in done if refund.status == refunds.SUCCESS) >= order.total


def _take_up(complaint: Complaint) -> Complaint:
    return replace(complaint, state=complaints.PROCESSING) if complaint.state == complaints.PENDING else complaint


def _record_step(
    platform: Platform,
    complaint: Complaint,
    step: Step,
    now: float,
    entry: Mapping[str, Any],
    idempotent_id: str | None = None,
) -> str:
    log_id = identifiers.complaint_log_id(now)
    platform.store.complaints.entries.add(
        ComplaintEntry(log_id, complaint.complaint_id, step.operator, step.operate_type, idempotent_id, now, entry)
    )
    url = platform.store.notify_addresses.find_url(notify_addresses.COMPLAINTS)
    if url is not None:
        event_type = "COMPLAINT.CREATE" if step == CREATED else "COMPLAINT.STATE_CHANGE"
        resource = {"complaint_id": complaint.complaint_id, "action_type": step.action_type}
        event = Event(event_type, "complaint", _SUMMARIES[event_type], complaint.complaint_id, resource)
        platform.notify(event, url, now)
    return log_id
