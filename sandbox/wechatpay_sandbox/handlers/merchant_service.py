"""Complaints of users, and where notifications about them go."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from wechatpay_sandbox.clock.beijing_time import day_bounds
from wechatpay_sandbox.reply.refusal import Refusal, not_found, parameter_error
from wechatpay_sandbox.request.call import Call, Handler
from wechatpay_sandbox.stores import notify_addresses
from wechatpay_sandbox.stores.complaints import Complaint
from wechatpay_sandbox.stores.notify_addresses import NotifyAddress
from wechatpay_sandbox.stores.seed_data import COMPLAINT_IMAGE
from wechatpay_sandbox.trade import complaint_rules
from wechatpay_sandbox.trade.complaint_views import complaint_view, entry_view

_LONGEST_SPAN = timedelta(days=30)
_PAGE_LIMIT = 10
_HISTORY_LIMIT = 100


def _list(call: Call) -> object:
    first, last = (date.fromisoformat(str(call.query[name])) for name in ("begin_date", "end_date"))
    if not timedelta() <= last - first <= _LONGEST_SPAN:
        raise parameter_error("/end_date", "query", "must be 0 to 30 days after begin_date")
    offset, limit = call.query.get("offset", 0), call.query.get("limit", _PAGE_LIMIT)
    found, total = call.platform.store.complaints.page(
        call.merchant.mchid,
        call.query.get("complainted_mchid"),
        day_bounds(first)[0],
        day_bounds(last)[1],
        offset,
        limit,
    )
    return _page([complaint_view(call.platform, complaint, call.origin) for complaint in found], offset, limit, total)


def _page(data: list[dict[str, Any]], offset: int, limit: int, total: int) -> dict[str, Any]:
    page = {"data": data, "limit": limit, "offset": offset}
    # the platform counts for the first page only
    return page if offset else {**page, "total_count": total}


def _get(call: Call) -> object:
    complaint = _complaint(call)
    return {**complaint_view(call.platform, complaint, call.origin), "payer_openid": complaint.openid}


def _complaint(call: Call) -> Complaint:
    complaint = call.platform.store.complaints.one(
        complaint_id=str(call.path["complaint_id"]), mchid=call.merchant.mchid
    )
    about = None if call.body is None else call.body.get("complainted_mchid")
    if complaint is None or about not in (None, complaint.complainted_mchid):
        raise not_found("no complaint has this complaint_id; check it, and the merchant it is about")
    return complaint


def _history(call: Call) -> object:
    entries = call.platform.store.complaints.entries.all(complaint_id=_complaint(call).complaint_id)
    offset, limit = call.query.get("offset", 0), call.query.get("limit", _HISTORY_LIMIT)
    page = [entry_view(entry, call.origin) for entry in entries[offset : offset + limit]]
    return _page(page, offset, limit, len(entries))


def _respond(call: Call) -> None:
    body = call.body
    entry = {
        "operate_details": body["response_content"],
        **complaint_rules.pictures(_images(call, "response_images"), "OPERATION_IMAGE"),
    }
    complaint_rules.answer(call.platform, _complaint(call), entry, call.now)


def _images(call: Call, field: str) -> list[str]:
    """Numbers of pictures that the merchant has uploaded; the one of the spec's examples is always there."""
    images: list[str] = call.body.get(field, [])
    for index, image in enumerate(images):
        if image != COMPLAINT_IMAGE and call.platform.store.uploads.find(call.merchant.mchid, image) is None:
            raise parameter_error(
                f"/{field}/{index}", "body", "is not the media_id of an uploaded picture; upload it first"
            )
    return images


def _respond_immediately(call: Call) -> object:
    log_id = complaint_rules.send_message(
        call.platform, _complaint(call), call.body["message"], call.body["idempotent_id"], call.now
    )
    return {"log_id": log_id}


def _decide_refund(call: Call) -> None:
    body = call.body
    words = [body[name] for name in ("reject_reason", "remark") if name in body]
    entry = {
        **({"operate_details": "；".join(words)} if words else {}),
        **complaint_rules.pictures(_images(call, "reject_media_list"), "OPERATION_IMAGE"),
    }
    complaint_rules.decide_refund(call.platform, _complaint(call), body["action"], entry, call.now)


def _complete(call: Call) -> None:
    complaint_rules.complete(call.platform, _complaint(call), call.now)


# --- where notifications go


def _get_address(call: Call) -> object:
    return _address_view(call, _address(call))


def _address(call: Call) -> str:
    url = call.platform.store.notify_addresses.find_url(notify_addresses.COMPLAINTS)
    if url is None:
        raise not_found("no address for notifications about complaints is set; set one with POST")
    return url


def _address_view(call: Call, url: str) -> dict[str, str]:
    return {"mchid": call.merchant.mchid, "url": url}


def _create_address(call: Call) -> object:
    """Setting the address once more is no mistake, setting another one is."""
    before, url = call.platform.store.notify_addresses.find_url(notify_addresses.COMPLAINTS), call.body["url"]
    if before not in (None, url):
        raise Refusal(400, "INVALID_REQUEST", "an address is already set; change it with PUT")
    return _set_address(call, url)


def _update_address(call: Call) -> object:
    _address(call)
    return _set_address(call, call.body["url"])


def _set_address(call: Call, url: str) -> object:
    call.platform.store.notify_addresses.put(NotifyAddress(notify_addresses.COMPLAINTS, url))
    return _address_view(call, url)


def _delete_address(call: Call) -> None:
    _address(call)
    call.platform.store.notify_addresses.remove(notify_addresses.COMPLAINTS)


HANDLERS: dict[str, Handler] = {
    "merchant_service.list_complaints": _list,
    "merchant_service.get_complaint": _get,
    "merchant_service.list_negotiation_history": _history,
    "merchant_service.respond_to_complaint": _respond,
    "merchant_service.respond_immediately": _respond_immediately,
    "merchant_service.update_refund_progress": _decide_refund,
    "merchant_service.complete_complaint": _complete,
    "merchant_service.get_complaint_notification": _get_address,
    "merchant_service.create_complaint_notification": _create_address,
    "merchant_service.update_complaint_notification": _update_address,
    "merchant_service.delete_complaint_notification": _delete_address,
}
