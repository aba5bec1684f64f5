"""Finds the debit of which a query asks, by the number of the merchant or of the platform."""

from __future__ import annotations

from collections.abc import Callable

from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.translation import gettext as _


def find_debit(request: CheckedRequest, is_of_product: Callable[[Order], bool]) -> Order:
    """The debit of one product that the path names, and that the merchant who asks requested. Raises Refusal."""
    orders, owner = request.platform.store.orders, (request.merchant.mchid, request.query.get("sub_mchid", ""))
    if "out_trade_no" in request.path:
        found = orders.find_by_out_trade_no(*owner, str(request.path["out_trade_no"]))
    else:
        found = orders.find_by_transaction_id(str(request.path["transaction_id"]))
        if found is not None and found.paid is None:  # why: before that, no reply has the transaction_id
            found = None
    if found is None or not is_of_product(found) or (found.mchid, found.sub_mchid) != owner:
        raise not_found(_("no debit has this identifier; check it, and which merchant requested it"))
    return found
