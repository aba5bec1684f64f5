"""Controls of sharing: list sharing orders, fail shares and returns, set limits."""

from __future__ import annotations

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.control import tokens
from wechatpay_sandbox.control.api import Control, ControlRequest, bad_request, conflict, takes
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.stores.profit_sharing import SharingLimit, SharingOrder, SharingReturn
from wechatpay_sandbox.trade import return_rules, sharing_rules
from wechatpay_sandbox.trade.sharing_views import sharing_view
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _


def _orders(request: ControlRequest) -> object:
    stored = request.sandbox.store.profit_sharing
    return {"sharing_orders": [_line(request, order) for order in stored.orders.latest(request.limit)]}


def _line(request: ControlRequest, order: SharingOrder) -> dict[str, object]:
    stored = request.sandbox.store.profit_sharing
    return {
        "mchid": order.mchid,
        "created": beijing_time(order.created),
        **sharing_view(order, stored.shares.all(order_id=order.order_id)),
        "returns": [_return_line(asked) for asked in stored.returns.all(order_id=order.order_id)],
    }


def _return_line(asked: SharingReturn) -> dict[str, object]:
    return {
        "return_id": asked.return_id,
        "out_return_no": asked.out_return_no,
        "return_mchid": asked.return_mchid,
        "amount": asked.amount,
        "result": asked.result,
        "fail_reason": asked.fail_reason,
    }


@takes("reason")
def _fail_share(request: ControlRequest) -> object:
    """Fail a share. `reason` is a token such as RECEIVER_RECEIPT_LIMIT, by default ACCOUNT_ABNORMAL."""
    reason = tokens.read_token(request, "reason", "SharingFailReason", "ACCOUNT_ABNORMAL")
    stored = request.sandbox.store.profit_sharing
    share = stored.shares.one(detail_id=request.path["id"])
    order = None if share is None else stored.orders.one(order_id=share.order_id)
    if share is None or order is None:
        raise not_found(_("no share has this detail_id"))
    try:
        sharing_rules.fail(request.sandbox.platform, share, reason, request.now)
    except StepNotPossible as error:
        raise conflict(str(error)) from error
    return _line(request, order)


@takes("reason")
def _fail_return(request: ControlRequest) -> object:
    """Fail a return. `reason` is by default BALANCE_NOT_ENOUGH."""
    reason = tokens.read_token(request, "reason", "SharingReturnFailReason", "BALANCE_NOT_ENOUGH")
    asked = request.sandbox.store.profit_sharing.returns.one(return_id=request.path["id"])
    if asked is None:
        raise not_found(_("no return has this return_id"))
    try:
        return _return_line(return_rules.fail(request.sandbox.platform, asked, reason, request.now))
    except StepNotPossible as error:
        raise conflict(str(error)) from error


@takes("max_ratio")
def _set_limit(request: ControlRequest) -> object:
    """Set the limit of a merchant. `max_ratio` is in ten-thousandths; the default of 3000 is 30 percent."""
    ratio = request.field("max_ratio", int)
    if not 0 <= ratio <= 10000:
        raise bad_request(_("max_ratio must be from 0 to 10000"))
    request.sandbox.store.profit_sharing.limits.put(SharingLimit(request.path["id"], ratio))
    return {"mchid": request.path["id"], "max_ratio": ratio}


CONTROLS: dict[str, Control] = {
    "GET sharing-orders": _orders,
    "POST shares/{id}/fail": _fail_share,
    "POST sharing-returns/{id}/fail": _fail_return,
    "POST merchants/{id}/sharing-limit": _set_limit,
}
