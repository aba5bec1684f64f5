"""Sharing the money of paid orders, for merchants and service providers."""

from __future__ import annotations

from typing import Any

from wechatpay_sandbox.reply.refusal import parameter_error
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores.profit_sharing import SharingOrder, SharingReceiver
from wechatpay_sandbox.trade import return_rules, sharing_rules
from wechatpay_sandbox.trade.return_rules import NewReturn
from wechatpay_sandbox.trade.sharing_rules import NewSharing, Receiver
from wechatpay_sandbox.trade.sharing_views import return_view, sharing_view
from wechatpay_sandbox.translation import gettext as _


def _create(request: CheckedRequest) -> object:
    body = request.body
    receivers = [
        Receiver(receiver["type"], receiver["account"], receiver["amount"], receiver["description"])
        for receiver in body.get("receivers", ())
    ]
    return _share(request, receivers, sharing_rules.RELEASED if body["unfreeze_unsplit"] else None)


def _unfreeze(request: CheckedRequest) -> object:
    return _share(request, [], request.body["description"])


def _share(request: CheckedRequest, receivers: list[Receiver], release: str | None) -> object:
    body = request.body
    new = NewSharing(body.get("sub_mchid", ""), body["transaction_id"], body["out_order_no"], receivers, release, body)
    return _view(request, sharing_rules.share(request, new))


def _view(request: CheckedRequest, order: SharingOrder) -> object:
    return sharing_view(order, request.platform.store.profit_sharing.shares.all(order_id=order.order_id))


def _get(request: CheckedRequest) -> object:
    order = _order(request, out_order_no=str(request.path["out_order_no"]))
    if order.transaction_id != request.query["transaction_id"]:
        raise sharing_rules.no_sharing()
    return _view(request, order)


def _order(request: CheckedRequest, **identifier: str) -> SharingOrder:
    given = request.query if request.body is None else request.body
    order = request.platform.store.profit_sharing.orders.one(
        mchid=request.merchant.mchid, sub_mchid=given.get("sub_mchid", ""), **identifier
    )
    if order is None:
        raise sharing_rules.no_sharing()
    return order


def _unsplit(request: CheckedRequest) -> object:
    id = str(request.path["transaction_id"])
    return {"transaction_id": id, "unsplit_amount": sharing_rules.unsplit(request, id)}


def _add_receiver(request: CheckedRequest) -> object:
    """Adds a receiver. Adding one again changes nothing."""
    body = request.body
    if body["relation_type"] == "CUSTOM" and "custom_relation" not in body:
        raise parameter_error(
            "/custom_relation",
            "body",
            _("is missing; describe the relation, since relation_type is CUSTOM"),
            reason="missing",
        )
    request.platform.store.profit_sharing.receivers.put(_receiver(request, body["relation_type"]))
    return _pick_fields(request, "sub_mchid", "type", "account", "name", "relation_type", "custom_relation")


def _delete_receiver(request: CheckedRequest) -> object:
    """Removes a receiver. Removing one that does not exist changes nothing."""
    request.platform.store.profit_sharing.remove_receiver(_receiver(request, ""))
    return _pick_fields(request, "sub_mchid", "type", "account")


def _receiver(request: CheckedRequest, relation_type: str) -> SharingReceiver:
    body = request.body
    return SharingReceiver(
        request.merchant.mchid, body.get("sub_mchid", ""), body["type"], body["account"], relation_type
    )


# why Any: fields of the body, which the gateway has checked against the spec
def _pick_fields(request: CheckedRequest, *names: str) -> dict[str, Any]:
    return {name: request.body[name] for name in names if name in request.body}


def _create_return(request: CheckedRequest) -> object:
    body = request.body
    identifiers = {name: body[name] for name in ("order_id", "out_order_no") if name in body}
    order = _order(request, **identifiers)
    made = return_rules.hand_back(
        request, NewReturn(order, body["out_return_no"], body["return_mchid"], body["amount"], body)
    )
    return return_view(made, order)


def _get_return(request: CheckedRequest) -> object:
    order = _order(request, out_order_no=request.query["out_order_no"])
    found = request.platform.store.profit_sharing.returns.one(
        order_id=order.order_id, out_return_no=str(request.path["out_return_no"])
    )
    if found is None:
        raise sharing_rules.no_sharing()
    return return_view(found, order)


def _limit(request: CheckedRequest) -> object:
    sub_mchid = str(request.path["sub_mchid"])
    return {"sub_mchid": sub_mchid, "max_ratio": sharing_rules.max_ratio(request.platform, sub_mchid)}


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
