"""Payouts in batches."""

from __future__ import annotations

from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores import transfer_batches
from wechatpay_sandbox.stores.transfer_batches import TransferBatch, TransferDetail
from wechatpay_sandbox.trade import batch_rules
from wechatpay_sandbox.trade.transfer_views import batch_view, detail_line, detail_view

_DEFAULT_LIMIT = 20
_LISTED = {
    "ALL": (transfer_batches.SUCCESS, transfer_batches.FAIL),
    "SUCCESS": (transfer_batches.SUCCESS,),
    "FAIL": (transfer_batches.FAIL,),
    "WAIT_PAY": (transfer_batches.WAIT_PAY,),
}
# why these: the platform lists payouts after the end of the batch, and to the person who has to approve it
_TELLS_PAYOUTS = frozenset({transfer_batches.FINISHED, transfer_batches.CLOSED, transfer_batches.WAIT_PAY})


def _create(request: CheckedRequest) -> object:
    batch = batch_rules.request_batch(request)
    return {
        "out_batch_no": batch.out_batch_no,
        "batch_id": batch.batch_id,
        "create_time": beijing_time(batch.created),
        "batch_status": batch.status,
    }


def _batch(request: CheckedRequest) -> TransferBatch:
    batches = request.platform.store.transfer_batches
    if "batch_id" in request.path:
        batch = batches.one(batch_id=str(request.path["batch_id"]), mchid=request.merchant.mchid, sub_mchid="")
    else:
        batch = batches.find_by_out_batch_no(request.merchant.mchid, str(request.path["out_batch_no"]))
    if batch is None:
        raise batch_rules.no_batch()
    return batch


def _get(request: CheckedRequest) -> object:
    """Replies to two operations, of which only one repeats offset and limit."""
    batch, details = _batch(request), request.platform.store.transfer_details
    succeeded = details.sum(batch.batch_id, transfer_batches.SUCCESS)
    failed = details.sum(batch.batch_id, transfer_batches.FAIL)
    # why Any: the shape of the spec
    reply: dict[str, Any] = {"transfer_batch": batch_view(batch, succeeded, failed)}
    if not request.query["need_query_detail"]:
        return reply
    reply["transfer_detail_list"] = list_payouts(request, batch)
    if "out_batch_no" in request.path:
        offset, limit = _page(request)
        reply |= {"offset": offset, "limit": limit}
    return reply


def list_payouts(request: CheckedRequest, batch: TransferBatch) -> list[dict[str, Any]]:
    """The page of payouts that the query asks for."""
    if batch.status not in _TELLS_PAYOUTS:
        return []
    statuses = _LISTED.get(request.query.get("detail_status", "ALL"), ())  # in a status that is not known is none
    listed = request.platform.store.transfer_details.page(batch.batch_id, statuses, *_page(request))
    return [detail_line(detail) for detail in listed]


def _page(request: CheckedRequest) -> tuple[int, int]:
    return request.query.get("offset", 0), request.query.get("limit", _DEFAULT_LIMIT)


def find_payout(request: CheckedRequest, batch: TransferBatch) -> TransferDetail | None:
    """The payout that the path names; None if the batch has none."""
    name = "detail_id" if "detail_id" in request.path else "out_detail_no"
    return request.platform.store.transfer_details.one(batch_id=batch.batch_id, **{name: str(request.path[name])})


def _get_detail(request: CheckedRequest) -> object:
    batch = _batch(request)
    detail = find_payout(request, batch)
    if detail is None:
        raise batch_rules.no_batch()
    return detail_view(detail, batch)


HANDLERS: dict[str, Handler] = {
    "transfer.create_batch": _create,
    "transfer.get_batch_by_batch_id": _get,
    "transfer.get_batch_by_out_batch_no": _get,
    "transfer.get_detail_by_detail_id": _get_detail,
    "transfer.get_detail_by_out_detail_no": _get_detail,
}
