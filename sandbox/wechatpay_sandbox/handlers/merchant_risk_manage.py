"""Orders that were found risky, and where events about violations of sub-merchants go."""

from __future__ import annotations

from wechatpay_sandbox.clock.beijing_time import beijing_time, unix_seconds
from wechatpay_sandbox.handlers.notification_address import AddressOperations
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores import merchant_records, notify_addresses
from wechatpay_sandbox.stores.merchant_records import MerchantRecord

_ADDRESS = AddressOperations(notify_addresses.VIOLATIONS, "notify_url", tells_mchid=False)
_USUAL_PAGE = 10


def _list_risk_trades(request: CheckedRequest) -> object:
    body = request.body
    # why the signer at last: the pages mark every field as optional
    mchid = body.get("sub_mchid") or body.get("mchid") or request.merchant.mchid
    start = unix_seconds(body["start_time"]) if "start_time" in body else float("-inf")
    end = unix_seconds(body["end_time"]) if "end_time" in body else float("inf")
    found = [
        record
        for record in request.platform.store.merchant_records.list_newest(merchant_records.RISK_TRADE, mchid)
        if start <= record.created <= end
    ]
    size = body.get("page_size", _USUAL_PAGE)
    begin = (body.get("page_index", 1) - 1) * size
    return {"total_num": len(found), "risk_trade_list": [_view(record) for record in found[begin : begin + size]]}


def _view(record: MerchantRecord) -> dict[str, object]:
    return {
        "mchid": record.mchid,
        "out_trade_no": record.record_id,
        "risk_type": record.request["risk_type"],
        "risk_level": record.request["risk_level"],
        "risk_discove_time": beijing_time(record.created),
    }


HANDLERS: dict[str, Handler] = {
    **_ADDRESS.handlers("violation_notification"),
    "merchant_risk_manage.list_risk_trades": _list_risk_trades,
}
