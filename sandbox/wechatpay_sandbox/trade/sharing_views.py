"""Makes the JSON of sharing orders and returns, for replies and notifications."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.stores import profit_sharing
from wechatpay_sandbox.stores.profit_sharing import Share, SharingOrder, SharingReturn


def sharing_state(shares: Sequence[Share]) -> str:
    """PROCESSING while a share is PENDING, then FINISHED."""
    waits = any(share.result == profit_sharing.PENDING for share in shares)
    return profit_sharing.PROCESSING if waits else profit_sharing.FINISHED


# why Any: JSON, in the shapes of the spec
def sharing_view(order: SharingOrder, shares: Sequence[Share]) -> dict[str, Any]:
    """A sharing order with its shares."""
    view: dict[str, Any] = {
        "transaction_id": order.transaction_id,
        "out_order_no": order.out_order_no,
        "order_id": order.order_id,
        "state": sharing_state(shares),
        "receivers": [_share_view(share) for share in shares],
    }
    return _with_merchant(view, order.sub_mchid)


def ecommerce_view(order: SharingOrder, shares: Sequence[Share], finish: str | None) -> dict[str, Any]:
    """A sharing order of an e-commerce platform. `finish` is the reason of a release, None for shares."""
    own = sum(share.amount for share in shares if share.own)
    view: dict[str, Any] = {
        "sub_mchid": order.sub_mchid,
        "transaction_id": order.transaction_id,
        "out_order_no": order.out_order_no,
        "order_id": order.order_id,
        "status": sharing_state(shares),
    }
    if finish is not None:
        return view | {"finish_amount": own, "finish_description": finish}
    return view | {"receivers": [_ecommerce_share(share) for share in shares if not share.own]}


def _ecommerce_share(share: Share) -> dict[str, Any]:
    view = _share_view(share)
    view["receiver_account"] = view.pop("account")
    del view["create_time"]
    return view


def ecommerce_return_view(asked: SharingReturn, order: SharingOrder) -> dict[str, Any]:
    """A return to a merchant of an e-commerce platform."""
    view = return_view(asked, order)
    view["return_no"] = view.pop("return_id")
    for name in ("description", "create_time"):
        del view[name]
    return view | {"transaction_id": order.transaction_id}


def _with_merchant(view: dict[str, Any], sub_mchid: str) -> dict[str, Any]:
    return {"sub_mchid": sub_mchid, **view} if sub_mchid else view


def _share_view(share: Share) -> dict[str, Any]:
    view: dict[str, Any] = {
        **_receiver(share),
        "result": share.result,
        "detail_id": share.detail_id,
        "create_time": beijing_time(share.created),
    }
    if share.fail_reason is not None:
        view["fail_reason"] = share.fail_reason
    if share.finished is not None:
        view["finish_time"] = beijing_time(share.finished)
    return view


def _receiver(share: Share) -> dict[str, Any]:
    return {
        "type": share.type,
        "account": share.account,
        "amount": share.amount,
        "description": share.description,
    }


def return_view(asked: SharingReturn, order: SharingOrder) -> dict[str, Any]:
    """A return of a share."""
    view: dict[str, Any] = {
        "order_id": order.order_id,
        "out_order_no": order.out_order_no,
        "out_return_no": asked.out_return_no,
        "return_id": asked.return_id,
        "return_mchid": asked.return_mchid,
        "amount": asked.amount,
        "description": asked.request["description"],
        "result": asked.result,
        "create_time": beijing_time(asked.created),
    }
    if asked.fail_reason is not None:
        view["fail_reason"] = asked.fail_reason
    if asked.finished is not None:
        view["finish_time"] = beijing_time(asked.finished)
    return _with_merchant(view, order.sub_mchid)


def share_notice(order: SharingOrder, share: Share, now: float) -> dict[str, Any]:
    """The resource of PROFITSHARING.SUCCESS notifications."""
    return _notice(order, order.order_id, order.out_order_no, _receiver(share), now)


def return_notice(order: SharingOrder, asked: SharingReturn, now: float) -> dict[str, Any]:
    """The resource of PROFITSHARING.RETURN notifications."""
    receiver = {
        "type": "MERCHANT_ID",
        "account": asked.return_mchid,
        "amount": asked.amount,
        "description": asked.request["description"],
    }
    return _notice(order, asked.return_id, asked.out_return_no, receiver, now)


def _notice(order: SharingOrder, id: str, own_id: str, receiver: dict[str, Any], now: float) -> dict[str, Any]:
    parties = {"sp_mchid": order.mchid, "sub_mchid": order.sub_mchid} if order.sub_mchid else {"mchid": order.mchid}
    return {
        **parties,
        "transaction_id": order.transaction_id,
        "order_id": id,
        "out_order_no": own_id,
        "receiver": receiver,
        "success_time": beijing_time(now),
    }
