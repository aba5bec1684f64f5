"""What the platform finds out about merchants: an event that tells of it leaves a record, which queries find.

A record of blocked payments can be appealed against, and what is restricted can be answered. People review both, so
the sandbox decides nothing: the next event (BLOCKSUBMISSION.CHANGE, MANAGERECORD.CHANGE) tells what they said.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final, NamedTuple

from wechatpay_sandbox.reply.refusal import Refusal, not_found
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores import merchant_records
from wechatpay_sandbox.stores.merchant_records import MerchantRecord
from wechatpay_sandbox.trade import identifiers
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.translation import gettext as _

PENDING = "PENDING"
SUBMITTED = "SUBMITTED"
REJECTED = "REJECTED"
RECOVERED = "RECOVERED"
NOT_REVIEWED = "EMPTY"


class _Told(NamedTuple):
    """What an event tells of."""

    kind: str
    merchant: str
    """The field that names the merchant."""
    number: str
    """The field that names the record."""


_BY_EVENT: Final[Mapping[str, _Told]] = {
    "RISKTRADE.IDENTIFICATION": _Told(merchant_records.RISK_TRADE, "mchid", "out_trade_no"),
    "BLOCKRECORD.CHANGE": _Told(merchant_records.BLOCK_RECORD, "sub_mchid", "block_record_id"),
    "BLOCKSUBMISSION.CHANGE": _Told(merchant_records.BLOCK_APPEAL, "sub_mchid", "appeal_record_id"),
    "MANAGERECORD.CHANGE": _Told(merchant_records.MANAGE_RECORD, "sub_mchid", "manage_record_id"),
}
"""The events whose records queries find. Of violations and subscribed notices no operation tells."""


# why Any below: JSON, in the shapes of the spec
def note_event(platform: Platform, event_type: str, resource: Mapping[str, Any], now: float) -> None:
    """The platform has told of something: a record of it is made, or changed if there is one.

    The resource fits the spec of its event.
    """
    told = _BY_EVENT.get(event_type)
    if told is None:
        return
    mchid, number = resource[told.merchant], resource[told.number]
    records = platform.store.merchant_records
    before = records.one(kind=told.kind, mchid=mchid, record_id=number)
    if before is None:
        records.add(MerchantRecord(told.kind, mchid, number, now, now, dict(resource)))
    else:
        records.save(replace(before, updated=now, request={**before.request, **resource}))


def find(request: CheckedRequest, kind: str, mchid: str, record_id: str) -> MerchantRecord:
    """A record about a merchant. Refusal RESOURCE_NOT_EXISTS if there is none with this number."""
    record = request.platform.store.merchant_records.one(kind=kind, mchid=mchid, record_id=record_id)
    if record is None:
        raise not_found(_("there is no such record about this merchant; an event that is triggered makes one"))
    return record


def appeal(request: CheckedRequest, sub_mchid: str) -> MerchantRecord:
    """Takes in an appeal against blocked payments. Refusal RESOURCE_NOT_EXISTS if none of the merchant are blocked."""
    records = request.platform.store.merchant_records
    if not records.list_newest(merchant_records.BLOCK_RECORD, sub_mchid):
        raise not_found(_("no payments of this merchant were blocked; trigger BLOCKRECORD.CHANGE for it first"))
    made = MerchantRecord(
        kind=merchant_records.BLOCK_APPEAL,
        mchid=sub_mchid,
        record_id=identifiers.block_submission_id(),
        created=request.now,
        updated=request.now,
        request=request.body,
    )
    records.add(made)
    return made


def find_appeal(request: CheckedRequest, number: str) -> MerchantRecord:
    """An appeal, which a query names by its number alone. Refusal RESOURCE_NOT_EXISTS."""
    found = request.platform.store.merchant_records.one(kind=merchant_records.BLOCK_APPEAL, record_id=number)
    if found is None:
        raise not_found(_("there is no such appeal; check its number"))
    return found


def answer(request: CheckedRequest, record: MerchantRecord) -> str:
    """Takes in what a record asks for; the number of the answer. The same answer, sent again, is the same one.

    Refusal INVALID_REQUEST if the record asks for nothing.
    """
    state, before = record.request["manage_record_state"], record.request.get("answer")
    if before is not None and state == SUBMITTED and before["sent"] == request.body:
        return str(before["id"])
    if state not in (PENDING, REJECTED):
        raise Refusal(400, "INVALID_REQUEST", _("the record is {state} and takes no answer").format(state=state))
    number = identifiers.manage_submission_id()
    told = {**record.request, "manage_record_state": SUBMITTED, "answer": {"id": number, "sent": request.body}}
    request.platform.store.merchant_records.save(replace(record, updated=request.now, request=told))
    return number
