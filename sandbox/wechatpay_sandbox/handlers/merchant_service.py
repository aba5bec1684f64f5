"""Complaints of users, and the address of notifications about them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from wechatpay_sandbox.clock.beijing_time import day_bounds
from wechatpay_sandbox.handlers.notification_address import AddressOperations
from wechatpay_sandbox.reply.refusal import not_found, parameter_error
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores import notify_addresses
from wechatpay_sandbox.stores.complaints import Complaint
from wechatpay_sandbox.stores.seed_data import COMPLAINT_IMAGE
from wechatpay_sandbox.trade import complaint_rules
from wechatpay_sandbox.trade.complaint_views import complaint_view, entry_view
from wechatpay_sandbox.translation import gettext as _

_LONGEST_SPAN = timedelta(days=30)
_PAGE_LIMIT = 10
_HISTORY_LIMIT = 100


def _list(request: CheckedRequest) -> object:
    first, last = (date.fromisoformat(str(request.query[name])) for name in ("begin_date", "end_date"))
    if not timedelta() <= last - first <= _LONGEST_SPAN:
        raise parameter_error("/end_date", "query", _("must be 0 to 30 days after begin_date"), reason="span")
    offset, limit = request.query.get("offset", 0), request.query.get("limit", _PAGE_LIMIT)
    found, total = request.platform.store.complaints.page(
        request.merchant.mchid,
        request.query.get("complainted_mchid"),
        day_bounds(first)[0],
        day_bounds(last)[1],
        offset,
        limit,
    )
    return _page(
        [complaint_view(request.platform, complaint, request.sent_to.origin) for complaint in found],
        offset,
        limit,
        total,
    )


def _page(data: list[dict[str, Any]], offset: int, limit: int, total: int) -> dict[str, Any]:
    page = {"data": data, "limit": limit, "offset": offset}
    # the platform gives the total on the first page only
    return page if offset else {**page, "total_count": total}


def _get(request: CheckedRequest) -> object:
    complaint = _complaint(request)
    return {**complaint_view(request.platform, complaint, request.sent_to.origin), "payer_openid": complaint.openid}


def _complaint(request: CheckedRequest) -> Complaint:
    complaint = request.platform.store.complaints.one(
        complaint_id=str(request.path["complaint_id"]), mchid=request.merchant.mchid
    )
    about = None if request.body is None else request.body.get("complainted_mchid")
    if complaint is None or about not in (None, complaint.complainted_mchid):
        raise not_found(_("no complaint has this complaint_id; check it, and the merchant it is about"))
    return complaint


def _history(request: CheckedRequest) -> object:
    entries = request.platform.store.complaints.entries.all(complaint_id=_complaint(request).complaint_id)
    offset, limit = request.query.get("offset", 0), request.query.get("limit", _HISTORY_LIMIT)
    page = [entry_view(entry, request.sent_to.origin) for entry in entries[offset : offset + limit]]
    return _page(page, offset, limit, len(entries))


def _respond(request: CheckedRequest) -> None:
    body = request.body
    entry = {
        "operate_details": body["response_content"],
        **complaint_rules.pictures(_images(request, "response_images"), "OPERATION_IMAGE"),
    }
    complaint_rules.answer(request.platform, _complaint(request), entry, request.now)


def _images(request: CheckedRequest, field: str) -> list[str]:
    """The media_ids of pictures that the merchant has uploaded. The one of the spec's examples always exists."""
    images: list[str] = request.body.get(field, [])
    for index, image in enumerate(images):
        if image != COMPLAINT_IMAGE and request.platform.store.uploads.find(request.merchant.mchid, image) is None:
            raise parameter_error(
                f"/{field}/{index}",
                "body",
                _("is not the media_id of an uploaded picture; upload it first"),
                reason="unknown-file",
            )
    return images


def _respond_immediately(request: CheckedRequest) -> object:
    log_id = complaint_rules.send_message(
        request.platform, _complaint(request), request.body["message"], request.body["idempotent_id"], request.now
    )
    return {"log_id": log_id}


def _decide_refund(request: CheckedRequest) -> None:
    body = request.body
    words = [body[name] for name in ("reject_reason", "remark") if name in body]
    entry = {
        **({"operate_details": "；".join(words)} if words else {}),
        **complaint_rules.pictures(_images(request, "reject_media_list"), "OPERATION_IMAGE"),
    }
    complaint_rules.decide_refund(request.platform, _complaint(request), body["action"], entry, request.now)


def _complete(request: CheckedRequest) -> None:
    complaint_rules.complete(request.platform, _complaint(request), request.now)


_ADDRESS = AddressOperations(notify_addresses.COMPLAINTS, "url", tells_mchid=True)

HANDLERS: dict[str, Handler] = {
    "merchant_service.list_complaints": _list,
    "merchant_service.get_complaint": _get,
    "merchant_service.list_negotiation_history": _history,
    "merchant_service.respond_to_complaint": _respond,
    "merchant_service.respond_immediately": _respond_immediately,
    "merchant_service.update_refund_progress": _decide_refund,
    "merchant_service.complete_complaint": _complete,
    **_ADDRESS.handlers("complaint_notification"),
}
