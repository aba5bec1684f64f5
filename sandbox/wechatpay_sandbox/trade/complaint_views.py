"""Makes the JSON of complaints and of their history."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.stores import complaints
from wechatpay_sandbox.stores.complaints import Complaint, ComplaintEntry
from wechatpay_sandbox.trade.complaint_rules import CREATED, is_fully_refunded
from wechatpay_sandbox.trade.platform import Platform

_IMAGES = "/v3/merchant-service/images/"


# why Any: JSON, in the shapes of the spec
def complaint_view(platform: Platform, complaint: Complaint, origin: str) -> dict[str, Any]:
    """A complaint for a list. `origin` is the address of this sandbox, with which the addresses of pictures begin."""
    order = platform.store.orders.find_by_transaction_id(complaint.transaction_id)
    if order is None:
        raise LookupError(f"complaint {complaint.complaint_id} is about an order that does not exist")
    wants_refund = complaint.problem_type == complaints.REFUND
    first = platform.store.complaints.entries.one(
        complaint_id=complaint.complaint_id, operate_type=CREATED.operate_type
    )
    return {
        "complaint_id": complaint.complaint_id,
        "complaint_time": beijing_time(complaint.created),
        "complaint_detail": complaint.detail,
        "complaint_state": complaint.state,
        "complainted_mchid": complaint.complainted_mchid,
        "payer_phone": complaint.phone,
        **_media(first, origin, as_list=True),
        "complaint_order_info": [
            {"transaction_id": order.transaction_id, "out_trade_no": order.out_trade_no, "amount": order.total}
        ],
        "complaint_full_refunded": is_fully_refunded(platform, order),
        "incoming_user_response": bool(complaint.waits_for_answer),
        "problem_description": complaint.problem_description,
        "user_complaint_times": complaint.times,
        "problem_type": complaint.problem_type,
        **({"apply_refund_amount": order.total} if wants_refund else {}),
        "in_platform_service": False,
        "need_immediate_service": bool(complaint.immediate),
        "is_agent_mode": False,
    }


def entry_view(entry: ComplaintEntry, origin: str) -> dict[str, Any]:
    """One entry of the history."""
    told = {name: value for name, value in entry.request.items() if name not in ("images", "media_type")}
    view = {
        "log_id": entry.log_id,
        "operator": entry.operator,
        "operate_time": beijing_time(entry.done),
        "operate_type": entry.operate_type,
        **told,
        **_media(entry, origin, as_list=False),
    }
    if "complaint_media_list" in view:
        view["image_list"] = view["complaint_media_list"]["media_url"]
    return view


def _media(entry: ComplaintEntry | None, origin: str, *, as_list: bool) -> dict[str, Any]:
    """The pictures of an entry: a list in a complaint, a single object in its history."""
    if entry is None or not entry.request.get("images"):
        return {}
    addresses = [f"{origin}{_IMAGES}{quote(image, safe='')}" for image in entry.request["images"]]
    media = {"media_type": entry.request["media_type"], "media_url": addresses}
    return {"complaint_media_list": [media] if as_list else media}
