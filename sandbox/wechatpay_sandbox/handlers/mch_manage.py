"""What is restricted or asked of sub-merchants, and what they answer."""

from __future__ import annotations

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.handlers.listed_page import make_slice
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores import merchant_records
from wechatpay_sandbox.stores.merchant_records import MerchantRecord
from wechatpay_sandbox.trade import merchant_record_rules
from wechatpay_sandbox.trade.merchant_record_rules import PENDING, RECOVERED, REJECTED
from wechatpay_sandbox.trade.requested_items import REQUESTED_ITEMS

_TYPE = "FUNCTIONAL_LIMIT_RECORD"
"""The type of every record, since events do not tell it."""
_ANSWERED_SECONDS = 30 * 86400.0


def _list(request: CheckedRequest) -> object:
    query = request.query
    found = request.platform.store.merchant_records.list_newest(
        merchant_records.MANAGE_RECORD, str(request.path["sub_mchid"])
    )
    wanted = [
        record
        for record in found
        if query["manage_record_type"] == _TYPE
        and query.get("manage_record_state", record.request["manage_record_state"])
        == record.request["manage_record_state"]
    ]
    return make_slice(request, wanted, _view)


def _find(request: CheckedRequest, sub_mchid: str) -> MerchantRecord:
    number = str(request.path["manage_record_id"])
    return merchant_record_rules.find(request, merchant_records.MANAGE_RECORD, sub_mchid, number)


def _get(request: CheckedRequest) -> object:
    return {**_view(_find(request, str(request.query["sub_mchid"]))), "requested_item_info": REQUESTED_ITEMS}


def _view(record: MerchantRecord) -> dict[str, object]:
    state, begin = record.request["manage_record_state"], beijing_time(record.created)
    view: dict[str, object] = {
        "sub_mchid": record.mchid,
        "manage_record_id": record.record_id,
        "manage_record_type": _TYPE,
        "manage_time": begin,
        "manage_reason": "交易异常",
        "limit_ability": "关闭支付权限",
        "recover_way": "SUBMIT_INFORMATION",
        "allow_submit": state in (PENDING, REJECTED),
        "submit_start_time": begin,
        "submit_end_time": beijing_time(record.created + _ANSWERED_SECONDS),
        "manage_record_state": state,
    }
    if state == RECOVERED:
        view |= {"recover_time": beijing_time(record.updated), "recover_reason": "MERCHANT_SUBMIT_RECOVER"}
    return {**view, "reject_reason": "资料不清晰，请重新提交"} if state == REJECTED else view


def _answer(request: CheckedRequest) -> object:
    record = _find(request, request.body["sub_mchid"])
    return {"manage_submission_id": merchant_record_rules.answer(request, record)}


HANDLERS: dict[str, Handler] = {
    "mch_manage.list_records": _list,
    "mch_manage.get_record": _get,
    "mch_manage.submit_information": _answer,
}
