"""Payments of sub-merchants that were blocked, and appeals against it."""

from __future__ import annotations

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.handlers.listed_page import make_slice
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores import merchant_records
from wechatpay_sandbox.stores.merchant_records import MerchantRecord
from wechatpay_sandbox.trade import merchant_record_rules
from wechatpay_sandbox.trade.merchant_record_rules import NOT_REVIEWED
from wechatpay_sandbox.trade.requested_items import REQUESTED_ITEMS


def _list(request: CheckedRequest) -> object:
    found = request.platform.store.merchant_records.list_newest(
        merchant_records.BLOCK_RECORD, str(request.path["sub_mchid"])
    )
    return make_slice(request, found, _view)


def _get(request: CheckedRequest) -> object:
    number, sub_mchid = str(request.path["block_record_id"]), str(request.query["sub_mchid"])
    return _view(merchant_record_rules.find(request, merchant_records.BLOCK_RECORD, sub_mchid, number))


def _view(record: MerchantRecord) -> dict[str, object]:
    return {
        "block_record_id": record.record_id,
        "block_time": beijing_time(record.created),
        "block_reason": "交易异常，请补充经营资料",
        "number_of_block": record.request["block_count_level"],
        "recover_way": "SUBMIT_INFORMATION",
        "requested_item_info": REQUESTED_ITEMS,
    }


def _appeal(request: CheckedRequest) -> object:
    return _appeal_view(merchant_record_rules.appeal(request, str(request.path["sub_mchid"])))


def _get_appeal(request: CheckedRequest) -> object:
    return _appeal_view(merchant_record_rules.find_appeal(request, str(request.path["block_submission_id"])))


def _appeal_view(record: MerchantRecord) -> dict[str, object]:
    result = record.request.get("appeal_result", NOT_REVIEWED)
    view: dict[str, object] = {
        "block_submission_id": record.record_id,
        "submit_time": beijing_time(record.created),
        "review_result": result,
    }
    if result != NOT_REVIEWED:
        view["review_time"] = beijing_time(record.updated)
    return {**view, "review_reject_reason": "资料不清晰，请重新提交"} if result == "REJECT" else view


HANDLERS: dict[str, Handler] = {
    "transaction_block.list_records": _list,
    "transaction_block.get_record": _get,
    "transaction_block.submit_appeal": _appeal,
    "transaction_block.get_submission": _get_appeal,
}
