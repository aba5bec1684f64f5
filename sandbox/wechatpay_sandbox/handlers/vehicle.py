"""Debits of parking fees, and of road tolls under an agreement."""

from __future__ import annotations

from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.handlers.found_debit import find_debit
from wechatpay_sandbox.reply.refusal import Refusal, not_found
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores import contracts, plates
from wechatpay_sandbox.stores.contracts import Contract
from wechatpay_sandbox.stores.parking_stays import ParkingStay
from wechatpay_sandbox.trade import contract_rules, debit_rules, identifiers, parking_rules
from wechatpay_sandbox.trade.contract_views import toll_view
from wechatpay_sandbox.trade.debit_rules import NewDebit
from wechatpay_sandbox.trade.debit_views import parking_order_view, toll_order_view
from wechatpay_sandbox.trade.parking_debts import ENTRY_FIELDS
from wechatpay_sandbox.translation import gettext as _

_PARKING_DEBIT = "vehicle.charge_parking"
_TOLL_DEBIT = "vehicle.charge_toll"


def get_parking_service(request: CheckedRequest) -> object:
    """The service of a plate for one user. Of the service that another user has opened, nothing is told."""
    query = request.query
    plate = request.platform.store.plates.one(plate_number=query["plate_number"], plate_color=query["plate_color"])
    view = {name: query[name] for name in ("plate_number", "plate_color", "openid")}
    if plate is None or plate.openid != query["openid"] or plate.state == plates.OUT_SERVICE:
        return {**view, "service_state": plates.OUT_SERVICE}
    return {**view, "service_open_time": beijing_time(plate.opened), "service_state": plate.state}


def create_parking_entry(request: CheckedRequest) -> object:
    return _entry_view(parking_rules.enter(request))


# why Any: JSON, in the shape of the spec
def _entry_view(stay: ParkingStay) -> dict[str, Any]:
    view = {
        "id": stay.parking_id,
        **{name: stay.request[name] for name in ENTRY_FIELDS},
        "state": stay.state,
    }
    return view if stay.block_reason is None else {**view, "block_reason": stay.block_reason}


def charge_parking(request: CheckedRequest) -> object:
    return parking_order_view(request.platform, parking_rules.debit(request))


def get_parking_order(request: CheckedRequest) -> object:
    order = find_debit(request, lambda order: order.operation == _PARKING_DEBIT)
    return parking_order_view(request.platform, order)


def preopen_etc(request: CheckedRequest) -> object:
    """Prepares a signing. The user signs on a page of WeChat, in the sandbox with the control API."""
    body = request.body
    signing = contract_rules.prepare(request, contracts.TOLL, body.get("sub_mchid", ""), body["plan_id"])
    return {"preopen_id": signing.token}


def get_user_etc_contract(request: CheckedRequest) -> object:
    query = request.query
    signed = request.platform.store.contracts.list_of_user(
        contracts.TOLL,
        request.merchant.mchid,
        query.get("sub_mchid", ""),
        query["plan_id"],
        str(request.path["openid"]),
    )
    found = next((one for one in signed if one.request["plate_number"] == query["plate_number"]), None)
    if found is None:
        raise not_found(_("the user has signed no agreement on road tolls for this plate"))
    return toll_view(found)


def _find_contract(request: CheckedRequest, contract_id: str, sub_mchid: str) -> Contract:
    found = request.platform.store.contracts.one(product=contracts.TOLL, contract_id=contract_id)
    if found is None or (found.mchid, found.sub_mchid) != (request.merchant.mchid, sub_mchid):
        raise not_found(_("no agreement of this merchant has this contract_id"))
    return found


def get_etc_contract(request: CheckedRequest) -> object:
    return toll_view(_find_contract(request, str(request.path["contract_id"]), request.query.get("sub_mchid", "")))


def charge_toll(request: CheckedRequest) -> object:
    """Takes a debit on while the agreement is in force. It is made a little later."""
    order, body = debit_rules.find_repetition(request), request.body
    if order is None:
        contract = _find_contract(request, body["contract_id"], body.get("sub_mchid", ""))
        contract_rules.require_in_force(contract, request.now)
        plate_number = contract.request["plate_number"]
        if body["highway_info"]["plate_number"] != plate_number:
            raise Refusal(
                400,
                "INVALID_REQUEST",
                _("the agreement is for the plate {plate_number}; debit the tolls of no other").format(
                    plate_number=plate_number
                ),
            )
        order = debit_rules.accept_debit(request, NewDebit(contract.openid, identifiers.token(), body, None))
    return toll_order_view(order)


def get_toll_order(request: CheckedRequest) -> object:
    return toll_order_view(find_debit(request, lambda order: order.operation == _TOLL_DEBIT))


HANDLERS: dict[str, Handler] = {
    "vehicle.get_parking_service": get_parking_service,
    "vehicle.create_parking_entry": create_parking_entry,
    _PARKING_DEBIT: charge_parking,
    "vehicle.get_order_by_out_trade_no": get_parking_order,
    "vehicle.preopen_etc": preopen_etc,
    "vehicle.get_user_etc_contract": get_user_etc_contract,
    "vehicle.get_etc_contract": get_etc_contract,
    _TOLL_DEBIT: charge_toll,
    "vehicle.get_toll_order_by_out_trade_no": get_toll_order,
    "vehicle.get_toll_order_by_transaction_id": get_toll_order,
}
