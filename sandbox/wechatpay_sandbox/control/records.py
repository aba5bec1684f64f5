"""Controls of records: what operations without rules of their own have created, as far as they agree by number."""

from __future__ import annotations

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.control.api import Control, ControlRequest
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.stores.records import Record
from wechatpay_sandbox.translation import gettext as _


def _list(request: ControlRequest) -> object:
    """The latest records, or those of the operations of the area `area`."""
    records = request.sandbox.store.records
    found = records.latest(request.limit, request.query.get("area", ""))
    return {"records": [_line(record, records.identifiers(record)) for record in found]}


def _line(record: Record, identifiers: list[tuple[str, str]]) -> dict[str, object]:
    return {
        "id": record.id,
        "mchid": record.mchid,
        "resource": record.resource,
        "operation": record.operation,
        "identifiers": [{"name": name, "value": value} for name, value in identifiers],
        "created": beijing_time(record.created),
    }


def _show(request: ControlRequest) -> object:
    records, id = request.sandbox.store.records, request.path["id"]
    record = records.find_by_id(int(id)) if id.isascii() and id.isdigit() and len(id) < 16 else None
    if record is None:
        raise not_found(_("no record has this id; GET /_sandbox/records lists them"))
    return {**_line(record, records.identifiers(record)), "request": record.sent, "reply": record.reply}


CONTROLS: dict[str, Control] = {"GET records": _list, "GET records/{id}": _show}
