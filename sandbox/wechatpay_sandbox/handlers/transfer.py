"""Payouts in batches."""

from __future__ import annotations

from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.request.call import Call, Handler
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
# why: no payout is told before the batch is finished, but who has to approve a batch must see what is in it
_TELLS_PAYOUTS = frozenset({transfer_batches.FINISHED, transfer_batches.CLOSED, transfer_batches.WAIT_PAY})


def _create(call: Call) -> object:
    batch = batch_rules.request_batch(call)
    return {
        "out_batch_no": batch.out_batch_no,
        "batch_id": batch.batch_id,
        "create_time": beijing_time(batch.created),
        "batch_status": batch.status,
    }


def _batch(call: Call) -> TransferBatch:
    batches = call.platform.store.transfer_batches
    if "batch_id" in call.path:
        batch = batches.one(batch_id=str(call.path["batch_id"]), mchid=call.merchant.mchid)
    else:
        batch = batches.find_by_out_batch_no(call.merchant.mchid, str(call.path["out_batch_no"]))
    if batch is None:
        raise batch_rules.no_batch()
    return batch


def _get(call: Call) -> object:
    """Each of the two operations has its shape: only one of them repeats where the page begins and how long it is."""
    batch, details = _batch(call), call.platform.store.transfer_details
    succeeded = details.sum(batch.batch_id, transfer_batches.SUCCESS)
    failed = details.sum(batch.batch_id, transfer_batches.FAIL)
    # why Any: the shape of the spec
    reply: dict[str, Any] = {"transfer_batch": batch_view(batch, succeeded, failed)}
    if not call.query["need_query_detail"]:
        return reply
    offset, limit = call.query.get("offset", 0), call.query.get("limit", _DEFAULT_LIMIT)
    listed: list[TransferDetail] = []
    if batch.status in _TELLS_PAYOUTS:
        statuses = _LISTED[call.query.get("detail_status", "ALL")]
        listed = details.page(batch.batch_id, statuses, offset, limit)
    reply["transfer_detail_list"] = [detail_line(detail) for detail in listed]
    if "out_batch_no" in call.path:
        reply |= {"offset": offset, "limit": limit}
    return reply


def _get_detail(call: Call) -> object:
    batch, details = _batch(call), call.platform.store.transfer_details
    name = "detail_id" if "detail_id" in call.path else "out_detail_no"
    detail = details.one(batch_id=batch.batch_id, **{name: str(call.path[name])})
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
