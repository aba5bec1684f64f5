"""Sharing for the merchants of an e-commerce platform: the rules of all sharing, with other field names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores.profit_sharing import SharingOrder, SharingReceiver
from wechatpay_sandbox.trade import return_rules, sharing_rules
from wechatpay_sandbox.trade.return_rules import NewReturn
from wechatpay_sandbox.trade.sharing_rules import NewSharing, Receiver
from wechatpay_sandbox.trade.sharing_views import ecommerce_return_view, ecommerce_view

_FINISH = "ecommerce.finish_sharing_order"


def _create(request: CheckedRequest) -> object:
    body = request.body
    receivers = [_read_share(receiver) for receiver in body["receivers"]]
    return _view(request, _share(request, receivers, sharing_rules.RELEASED if body["finish"] else None))


def _read_share(receiver: Mapping[str, Any]) -> Receiver:
    """The receiver of a share, which an older form names by its merchant number alone."""
    kind = receiver.get("type", "MERCHANT_ID")
    account = receiver.get("receiver_account") or receiver["receiver_mchid"]
    return Receiver(kind, account, receiver["amount"], receiver["description"])


def _finish(request: CheckedRequest) -> object:
    order = _share(request, [], request.body["description"])
    return {
        "sub_mchid": order.sub_mchid,
        "transaction_id": order.transaction_id,
        "out_order_no": order.out_order_no,
        "order_id": order.order_id,
    }


def _share(request: CheckedRequest, receivers: list[Receiver], release: str | None) -> SharingOrder:
    body = request.body
    new = NewSharing(body["sub_mchid"], body["transaction_id"], body["out_order_no"], receivers, release, body)
    return sharing_rules.share(request, new)


def _view(request: CheckedRequest, order: SharingOrder) -> object:
    shares = request.platform.store.profit_sharing.shares.all(order_id=order.order_id)
    finish = order.request["description"] if order.operation == _FINISH else None
    return ecommerce_view(order, shares, finish)


def _order(request: CheckedRequest, **numbers: str) -> SharingOrder:
    given = request.query if request.body is None else request.body
    order = request.platform.store.profit_sharing.orders.one(
        mchid=request.merchant.mchid, sub_mchid=given["sub_mchid"], **numbers
    )
    if order is None or not order.operation.startswith(sharing_rules.ECOMMERCE):
        raise sharing_rules.no_sharing()
    return order


def _get(request: CheckedRequest) -> object:
    query = request.query
    return _view(request, _order(request, out_order_no=query["out_order_no"], transaction_id=query["transaction_id"]))


def _unsplit(request: CheckedRequest) -> object:
    id = str(request.path["transaction_id"])
    return {"transaction_id": id, "unsplit_amount": sharing_rules.unsplit(request, id)}


def _add_receiver(request: CheckedRequest) -> object:
    """Adds a receiver for all merchants of the platform. Adding one again changes nothing."""
    request.platform.store.profit_sharing.receivers.put(_receiver(request, request.body["relation_type"]))
    return {"type": request.body["type"], "account": request.body["account"]}


def _delete_receiver(request: CheckedRequest) -> object:
    """Removes a receiver. Removing one that does not exist changes nothing."""
    request.platform.store.profit_sharing.remove_receiver(_receiver(request, ""))
    return {"type": request.body["type"], "account": request.body["account"]}


def _receiver(request: CheckedRequest, relation_type: str) -> SharingReceiver:
    return SharingReceiver(request.merchant.mchid, "", request.body["type"], request.body["account"], relation_type)


def _create_return(request: CheckedRequest) -> object:
    body = request.body
    order = _order(request, **{name: body[name] for name in ("order_id", "out_order_no") if name in body})
    new = NewReturn(order, body["out_return_no"], body["return_mchid"], body["amount"], body)
    return ecommerce_return_view(return_rules.hand_back(request, new), order)


def _get_return(request: CheckedRequest) -> object:
    """Without an identifier of the sharing order, out_return_no alone identifies the return."""
    query, returns = request.query, request.platform.store.profit_sharing.returns
    found = returns.one(
        mchid=request.merchant.mchid, sub_mchid=query["sub_mchid"], out_return_no=query["out_return_no"]
    )
    if found is None:
        raise sharing_rules.no_sharing()
    numbers = {name: query[name] for name in ("order_id", "out_order_no") if name in query}
    return ecommerce_return_view(found, _order(request, **{"order_id": found.order_id, **numbers}))


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
