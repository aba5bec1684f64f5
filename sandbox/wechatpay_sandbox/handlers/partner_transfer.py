"""Payouts in batches that a service provider makes for its merchants, wages by payroll card among them."""

from __future__ import annotations

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.handlers.transfer import find_payout, list_payouts
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores import transfer_batches
from wechatpay_sandbox.stores.transfer_batches import TransferBatch
from wechatpay_sandbox.trade import batch_rules
from wechatpay_sandbox.trade.transfer_views import partner_batch_view, partner_detail_view
from wechatpay_sandbox.translation import gettext as _


def _create(request: CheckedRequest) -> object:
    batch = batch_rules.request_batch(request)
    return {
        "out_batch_no": batch.out_batch_no,
        "batch_id": batch.batch_id,
        "create_time": beijing_time(batch.created),
    }


def _batch(request: CheckedRequest) -> TransferBatch:
    name = "batch_id" if "batch_id" in request.path else "out_batch_no"
    number = {name: str(request.path[name])}
    batch = request.platform.store.transfer_batches.find_of_partner(request.merchant.mchid, **number)
    if batch is None:
        raise not_found(_("no batch for a sub-merchant has this number; check it, and which service provider made it"))
    return batch


def _get(request: CheckedRequest) -> object:
    batch, details = _batch(request), request.platform.store.transfer_details
    succeeded = details.sum(batch.batch_id, transfer_batches.SUCCESS)
    failed = details.sum(batch.batch_id, transfer_batches.FAIL)
    view = partner_batch_view(batch, succeeded, failed)
    return view | {"transfer_detail_list": list_payouts(request, batch)} if request.query["need_query_detail"] else view


def _get_detail(request: CheckedRequest) -> object:
    batch = _batch(request)
    detail = find_payout(request, batch)
    if detail is None:
        raise not_found(_("no payout of the batch has this number; check it"))
    return partner_detail_view(detail, batch)


HANDLERS: dict[str, Handler] = {
    "partner_transfer.create_batch": _create,
    "payroll_card.create_transfer_batch": _create,
    "partner_transfer.get_batch_by_batch_id": _get,
    "partner_transfer.get_batch_by_out_batch_no": _get,
    "partner_transfer.get_detail_by_detail_id": _get_detail,
    "partner_transfer.get_detail_by_out_detail_no": _get_detail,
}
