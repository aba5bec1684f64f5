"""Sharing the money of the merchants of an e-commerce platform: the rules of all sharing, in words of its own."""

from __future__ import annotations

from wechatpay_sandbox.request.call import Call, Handler
from wechatpay_sandbox.stores.profit_sharing import SharingOrder, SharingReceiver
from wechatpay_sandbox.trade import return_rules, sharing_rules
from wechatpay_sandbox.trade.return_rules import NewReturn
from wechatpay_sandbox.trade.sharing_rules import NewSharing, Receiver
from wechatpay_sandbox.trade.sharing_views import ecommerce_return_view, ecommerce_view

_FINISH = "ecommerce.finish_sharing_order"


def _create(call: Call) -> object:
    body = call.body
    receivers = [
        Receiver(receiver["type"], receiver["receiver_account"], receiver["amount"], receiver["description"])
        for receiver in body["receivers"]
    ]
    return _view(call, _share(call, receivers, sharing_rules.RELEASED if body["finish"] else None))


def _finish(call: Call) -> object:
    order = _share(call, [], call.body["description"])
    return {
        "sub_mchid": order.sub_mchid,
        "transaction_id": order.transaction_id,
        "out_order_no": order.out_order_no,
        "order_id": order.order_id,
    }


def _share(call: Call, receivers: list[Receiver], release: str | None) -> SharingOrder:
    body = call.body
    new = NewSharing(body["sub_mchid"], body["transaction_id"], body["out_order_no"], receivers, release, body)
    return sharing_rules.share(call, new)


def _view(call: Call, order: SharingOrder) -> object:
    shares = call.platform.store.profit_sharing.shares.all(order_id=order.order_id)
    finish = order.request["description"] if order.operation == _FINISH else None
    return ecommerce_view(order, shares, finish)


def _order(call: Call, **numbers: str) -> SharingOrder:
    given = call.query if call.body is None else call.body
    order = call.platform.store.profit_sharing.orders.one(
        mchid=call.merchant.mchid, sub_mchid=given["sub_mchid"], **numbers
    )
    if order is None or not order.operation.startswith(sharing_rules.ECOMMERCE):
        raise sharing_rules.no_sharing()
    return order


def _get(call: Call) -> object:
    query = call.query
    return _view(call, _order(call, out_order_no=query["out_order_no"], transaction_id=query["transaction_id"]))


def _unsplit(call: Call) -> object:
    id = str(call.path["transaction_id"])
    return {"transaction_id": id, "unsplit_amount": sharing_rules.unsplit(call, id)}


def _add_receiver(call: Call) -> object:
    """For all merchants of the platform; one that is there already is added once more without harm."""
    call.platform.store.profit_sharing.receivers.put(_receiver(call, call.body["relation_type"]))
    return {"type": call.body["type"], "account": call.body["account"]}


def _delete_receiver(call: Call) -> object:
    """One that is not there is deleted without harm."""
    call.platform.store.profit_sharing.remove_receiver(_receiver(call, ""))
    return {"type": call.body["type"], "account": call.body["account"]}


def _receiver(call: Call, relation_type: str) -> SharingReceiver:
    return SharingReceiver(call.merchant.mchid, "", call.body["type"], call.body["account"], relation_type)


def _create_return(call: Call) -> object:
    body = call.body
    order = _order(call, **{name: body[name] for name in ("order_id", "out_order_no") if name in body})
    new = NewReturn(order, body["out_return_no"], body["return_mchid"], body["amount"], body)
    return ecommerce_return_view(return_rules.hand_back(call, new), order)


def _get_return(call: Call) -> object:
    """Without either number of the request to share, the number of the return alone has to do."""
    query, returns = call.query, call.platform.store.profit_sharing.returns
    found = returns.one(mchid=call.merchant.mchid, sub_mchid=query["sub_mchid"], out_return_no=query["out_return_no"])
    if found is None:
        raise sharing_rules.no_sharing()
    numbers = {name: query[name] for name in ("order_id", "out_order_no") if name in query}
    return ecommerce_return_view(found, _order(call, **{"order_id": found.order_id, **numbers}))


HANDLERS: dict[str, Handler] = {
    "ecommerce.create_sharing_order": _create,
    _FINISH: _finish,
    "ecommerce.get_sharing_order": _get,
    "ecommerce.get_unsplit_amount": _unsplit,
    "ecommerce.add_sharing_receiver": _add_receiver,
    "ecommerce.delete_sharing_receiver": _delete_receiver,
    "ecommerce.create_sharing_return": _create_return,
    "ecommerce.get_sharing_return": _get_return,
}
