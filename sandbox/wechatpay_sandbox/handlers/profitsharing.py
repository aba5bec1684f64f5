"""Sharing the money of paid orders, by merchants and by their service providers."""

from __future__ import annotations

from typing import Any

from wechatpay_sandbox.reply.refusal import parameter_error
from wechatpay_sandbox.request.call import Call, Handler
from wechatpay_sandbox.stores.profit_sharing import SharingOrder, SharingReceiver
from wechatpay_sandbox.trade import return_rules, sharing_rules
from wechatpay_sandbox.trade.return_rules import NewReturn
from wechatpay_sandbox.trade.sharing_rules import NewSharing, Receiver
from wechatpay_sandbox.trade.sharing_views import return_view, sharing_view


def _create(call: Call) -> object:
    body = call.body
    receivers = [
        Receiver(receiver["type"], receiver["account"], receiver["amount"], receiver["description"])
        for receiver in body.get("receivers", ())
    ]
    return _share(call, receivers, sharing_rules.RELEASED if body["unfreeze_unsplit"] else None)


def _unfreeze(call: Call) -> object:
    return _share(call, [], call.body["description"])


def _share(call: Call, receivers: list[Receiver], release: str | None) -> object:
    body = call.body
    new = NewSharing(body.get("sub_mchid", ""), body["transaction_id"], body["out_order_no"], receivers, release, body)
    return _view(call, sharing_rules.share(call, new))


def _view(call: Call, order: SharingOrder) -> object:
    return sharing_view(order, call.platform.store.profit_sharing.shares.all(order_id=order.order_id))


def _get(call: Call) -> object:
    order = _order(call, out_order_no=str(call.path["out_order_no"]))
    if order.transaction_id != call.query["transaction_id"]:
        raise sharing_rules.no_sharing()
    return _view(call, order)


def _order(call: Call, **number: str) -> SharingOrder:
    given = call.query if call.body is None else call.body
    order = call.platform.store.profit_sharing.orders.one(
        mchid=call.merchant.mchid, sub_mchid=given.get("sub_mchid", ""), **number
    )
    if order is None:
        raise sharing_rules.no_sharing()
    return order


def _unsplit(call: Call) -> object:
    id = str(call.path["transaction_id"])
    return {"transaction_id": id, "unsplit_amount": sharing_rules.unsplit(call, id)}


def _add_receiver(call: Call) -> object:
    """One that is there already is added once more without harm."""
    body = call.body
    if body["relation_type"] == "CUSTOM" and "custom_relation" not in body:
        raise parameter_error(
            "/custom_relation", "body", "is missing; it describes the relation when relation_type is CUSTOM"
        )
    call.platform.store.profit_sharing.receivers.put(_receiver(call, body["relation_type"]))
    return _pick_fields(call, "sub_mchid", "type", "account", "name", "relation_type", "custom_relation")


def _delete_receiver(call: Call) -> object:
    """One that is not there is deleted without harm."""
    call.platform.store.profit_sharing.remove_receiver(_receiver(call, ""))
    return _pick_fields(call, "sub_mchid", "type", "account")


def _receiver(call: Call, relation_type: str) -> SharingReceiver:
    body = call.body
    return SharingReceiver(call.merchant.mchid, body.get("sub_mchid", ""), body["type"], body["account"], relation_type)


# why Any: fields of the body, which the gateway has checked against the spec
def _pick_fields(call: Call, *names: str) -> dict[str, Any]:
    return {name: call.body[name] for name in names if name in call.body}


def _create_return(call: Call) -> object:
    body = call.body
    numbers = {name: body[name] for name in ("order_id", "out_order_no") if name in body}
    order = _order(call, **numbers)
    made = return_rules.hand_back(
        call, NewReturn(order, body["out_return_no"], body["return_mchid"], body["amount"], body)
    )
    return return_view(made, order)


def _get_return(call: Call) -> object:
    order = _order(call, out_order_no=call.query["out_order_no"])
    found = call.platform.store.profit_sharing.returns.one(
        order_id=order.order_id, out_return_no=str(call.path["out_return_no"])
    )
    if found is None:
        raise sharing_rules.no_sharing()
    return return_view(found, order)


def _limit(call: Call) -> object:
    sub_mchid = str(call.path["sub_mchid"])
    return {"sub_mchid": sub_mchid, "max_ratio": sharing_rules.max_ratio(call.platform, sub_mchid)}


HANDLERS: dict[str, Handler] = {
    "profitsharing.create_order": _create,
    "profitsharing.get_order": _get,
    "profitsharing.unfreeze_order": _unfreeze,
    "profitsharing.get_unsplit_amount": _unsplit,
    "profitsharing.add_receiver": _add_receiver,
    "profitsharing.delete_receiver": _delete_receiver,
    "profitsharing.create_return_order": _create_return,
    "profitsharing.get_return_order": _get_return,
    "profitsharing.get_merchant_config": _limit,
}
