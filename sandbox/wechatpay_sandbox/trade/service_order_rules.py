"""Service orders: make, confirm, complete, pay and cancel them.

CREATED ──→ DOING ──→ DOING, completed and due ──→ DONE
   │  ╲        ╰────────────┬──────╯
   │   ╲──────────────→ REVOKED (by the merchant)
   ↓
EXPIRED (not confirmed in 30 days)

What a user pays for a service order is an order with a transaction_id, so it can be refunded and shared like others.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from wechatpay_sandbox.clock.beijing_time import compact_time
from wechatpay_sandbox.notifications.envelope import Event
from wechatpay_sandbox.reply.refusal import Refusal, parameter_error
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores import orders, service_orders
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.stores.service_orders import ServiceOrder
from wechatpay_sandbox.trade import debit_rules, identifiers
from wechatpay_sandbox.trade.order_rules import other_parameters
from wechatpay_sandbox.trade.plan_parts import part_price
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.trade.score_permission_rules import Holder, has_permission
from wechatpay_sandbox.trade.service_order_views import service_order_notice
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _

EXPIRE = "service_order.expire"
"""The name of the appointment at which an order that the user has not confirmed lapses."""
EXPIRE_SECONDS = 30 * 86400.0
CONFIRM_WITHIN_SECONDS = 3600.0
"""How long a package opens the page on which the user confirms the order."""
DEBIT = "service_order.debit"
"""The name of the appointment at which the platform debits the user, by itself."""
DEBIT_ON_DEMAND = "service_order.debit_on_demand"
"""The name of the appointment at which it does so since the merchant asked for the money."""
RETRY_SECONDS = 86400.0
"""How long the platform waits after a debit that failed. It is our own choice, since no interval is published."""
ESTIMATE = "ESTIMATE_ORDER_COST"
"""The name of a risk fund that does not limit what an order costs."""


# why Any: bodies, which the gateway has checked against the spec
def create(request: CheckedRequest, sub_mchid: str) -> ServiceOrder:
    """Makes an order. Returns the existing one if the same request was sent before, with a new package if it needs one.

    Refusal INVALID_REQUEST if the requests differ, or if an order without confirmation lacks the user's permission.
    """
    body = request.body
    before = _find_repetition(request, sub_mchid)
    if before is not None:
        if before.state == service_orders.CREATED and request.now >= before.packed + CONFIRM_WITHIN_SECONDS:
            renewed = replace(before, package=identifiers.package_info(), packed=request.now)
            return request.platform.store.service_orders.save(renewed)
        return before
    if not body.get("need_user_confirm", True):
        _require_permission(request, sub_mchid)
        return _add(request, sub_mchid, service_orders.DOING)
    order = _add(request, sub_mchid, service_orders.CREATED, identifiers.package_info())
    request.platform.store.agenda.add(request.now + EXPIRE_SECONDS, EXPIRE, order.order_id)
    return order


def create_completed(request: CheckedRequest, sub_mchid: str) -> ServiceOrder:
    """Makes an order of a service that has ended. Returns the existing one if the same request was sent before.

    Refusal PARAM_ERROR without a user or an amount, INVALID_REQUEST like `create`.
    """
    before = _find_repetition(request, sub_mchid)
    if before is not None:
        return before
    _require_permission(request, sub_mchid)
    total = request.body.get("total_amount", _amount_due(request.body))
    if total is None:
        raise parameter_error("/total_amount", "body", _("is missing; say what the user has to pay"), reason="missing")
    _check_total(request.body, total)
    return _make_due(request, _add(request, sub_mchid, service_orders.DOING), total)


def create_for_part(request: CheckedRequest, sub_mchid: str) -> ServiceOrder:
    """Makes the order of a part of a signed plan, which runs. Returns the existing one if it was made before.

    Refusal INVALID_REQUEST if the requests differ, RESOURCE_NOT_EXISTS or PARAM_ERROR like `part_price`.
    """
    before = _find_repetition(request, sub_mchid, "out_trade_no")
    if before is not None:
        return before
    part = {**request.body, "out_order_no": request.body["out_trade_no"], **part_price(request)}
    return _add(request, sub_mchid, service_orders.DOING, part=part)


def _find_repetition(request: CheckedRequest, sub_mchid: str, name: str = "out_order_no") -> ServiceOrder | None:
    """The order with the number of the request, which the field `name` holds. Refusal INVALID_REQUEST for another."""
    found = request.platform.store.service_orders.find_by_out_order_no(
        request.merchant.mchid, sub_mchid, request.body[name]
    )
    if found is not None:
        sent = found.request.get("part", found.request["create"])
        if (found.operation, sent) != (request.operation, request.body):
            raise other_parameters(name)
    return found


def _require_permission(request: CheckedRequest, sub_mchid: str) -> None:
    body = request.body
    openid, sub_openid = body.get("openid"), body.get("sub_openid")
    if openid is None and sub_openid is None:
        raise parameter_error(
            "/openid", "body", _("is missing; an order that nobody confirms must name its user"), reason="missing"
        )
    holder = Holder(request.merchant.mchid, sub_mchid, body["service_id"], body["appid"], openid, sub_openid)
    if not has_permission(request.platform, holder):
        raise Refusal(
            400,
            "INVALID_REQUEST",
            _("the user has given no permission for this service; apply for one, or let the user confirm the order"),
        )


def _add(
    request: CheckedRequest,
    sub_mchid: str,
    state: str,
    package: str | None = None,
    *,
    part: Mapping[str, Any] | None = None,
) -> ServiceOrder:
    body = request.body if part is None else part
    order = ServiceOrder(
        order_id=identifiers.service_order_id(request.now),
        mchid=request.merchant.mchid,
        sub_mchid=sub_mchid,
        out_order_no=body["out_order_no"],
        service_id=body["service_id"],
        operation=request.operation,
        state=state,
        total_amount=None,
        openid=body.get("openid"),
        sub_openid=body.get("sub_openid"),
        notify_url=body.get("notify_url"),
        package=package,
        packed=request.now,
        created=request.now,
        confirmed=None if package else request.now,
        query_id=None,
        paid_type=None,
        paid_time=None,
        transaction_id=None,
        request={"create": body} if part is None else {"create": part, "part": request.body},
    )
    request.platform.store.service_orders.add(order)
    return order


def _wrong_state(order: ServiceOrder, needed: str) -> Refusal:
    return Refusal(
        400, "INVALID_REQUEST", _("the order is {state}; {needed}").format(state=_state_text(order), needed=needed)
    )


def _state_text(order: ServiceOrder) -> str:
    return _("DOING, completed and due") if order.is_due else order.state


def cancel(request: CheckedRequest, order: ServiceOrder) -> ServiceOrder:
    """Cancels the order; a cancelled one stays as it is. Refusal INVALID_REQUEST if it is DONE or EXPIRED."""
    if order.state == service_orders.REVOKED:
        return order
    if order.state == service_orders.DONE:
        raise _wrong_state(order, _("refund what was paid"))
    if order.state == service_orders.EXPIRED:
        raise _wrong_state(order, _("only orders that are CREATED or DOING can be cancelled"))
    return request.platform.store.service_orders.save(replace(order, state=service_orders.REVOKED))


def complete(request: CheckedRequest, order: ServiceOrder) -> ServiceOrder:
    """Completes a running order, whose money is then due. Returns a completed one if the same request was sent before.

    Refusal INVALID_REQUEST if the requests differ, the order does not run, or the amount exceeds the risk fund, and
    PARAM_ERROR if the amounts do not add up, or nothing says when the service ended.
    """
    body = request.body
    if "complete" in order.request and order.state in (service_orders.DOING, service_orders.DONE):
        if order.request["complete"] != body:
            raise other_parameters("out_order_no")
        return order
    if order.state != service_orders.DOING:
        raise _wrong_state(order, _("only an order that the user has confirmed can be completed"))
    total = body["total_amount"]
    _check_total(body, total)
    risk_fund = order.request["create"]["risk_fund"]
    if risk_fund.get("name") != ESTIMATE and total > risk_fund["amount"]:
        raise Refusal(
            400,
            "INVALID_REQUEST",
            _("the user pays at most the risk fund, {amount} fen, not {total}; debit less").format(
                amount=risk_fund["amount"], total=total
            ),
        )
    ranges = {**order.request["create"]["time_range"], **body.get("time_range", {})}
    if "end_time" not in ranges:
        raise parameter_error(
            "/time_range/end_time", "body", _("is missing; say when the service ended"), reason="missing"
        )
    return _make_due(request, order, total)


def _make_due(request: CheckedRequest, order: ServiceOrder, total: int) -> ServiceOrder:
    completed = replace(
        order,
        state=service_orders.DOING if total else service_orders.DONE,
        total_amount=total,
        request={**order.request, "complete": request.body},
    )
    if total:
        due = request.platform.pace.due_time(request.now, debit_rules.SETTLE_SECONDS)
        request.platform.store.agenda.add(due, DEBIT, order.order_id)
    return request.platform.store.service_orders.save(completed)


def _amount_due(body: Mapping[str, Any]) -> int | None:
    """The fees less the discounts in fen; None if the amount of one is not given, or without fees."""
    fees, discounts = body.get("post_payments", []), body.get("post_discounts", [])
    if not fees or any("amount" not in part for part in (*fees, *discounts)):
        return None
    return int(sum(fee["amount"] for fee in fees) - sum(discount["amount"] for discount in discounts))


def _check_total(body: Mapping[str, Any], total: int) -> None:
    due = _amount_due(body)
    if due not in (None, total) or total < 0:
        raise parameter_error(
            "/total_amount",
            "body",
            _("must be the fees less the discounts, which are {due} fen").format(due=due),
            reason="sum",
        )


def modify(request: CheckedRequest, order: ServiceOrder) -> ServiceOrder:
    """Lowers what is due. Returns the order as it is if the same request was the last one.

    Refusal INVALID_REQUEST if nothing is due, or if the amount is higher than before.
    """
    body, total = request.body, request.body["total_amount"]
    if order.request.get("modify") == body and order.state in (service_orders.DOING, service_orders.DONE):
        return order
    if not order.is_due or order.total_amount is None:
        raise _wrong_state(order, _("only the amount of a completed order that is not paid can be lowered"))
    if total > order.total_amount:
        raise Refusal(
            400,
            "INVALID_REQUEST",
            _("the order costs {now} fen, and can only become cheaper; {total} is more").format(
                now=order.total_amount, total=total
            ),
        )
    _check_total(body, total)
    lowered = replace(
        order,
        state=service_orders.DOING if total else service_orders.DONE,
        total_amount=total,
        request={**order.request, "modify": body},
    )
    return request.platform.store.service_orders.save(lowered)


def sync(request: CheckedRequest, order: ServiceOrder) -> ServiceOrder:
    """The merchant received the money in another way. Returns the order as it is if the same request was sent before.

    Refusal INVALID_REQUEST if nothing is due, or if only a part was paid.
    """
    body = request.body
    detail = body.get("detail", {})
    if order.request.get("sync") == body:
        return order
    if not order.is_due:
        raise _wrong_state(order, _("only a completed order whose money is due can be paid in another way"))
    if body["type"] != "Order_Paid":
        raise Refusal(400, "INVALID_REQUEST", _("the sandbox knows no other type than Order_Paid"))
    if detail.get("paid_amount", order.total_amount) != order.total_amount:
        raise Refusal(
            400,
            "INVALID_REQUEST",
            _("the sandbox knows no payment of a part; say that {total} fen were paid").format(
                total=order.total_amount
            ),
        )
    paid = replace(
        order,
        state=service_orders.DONE,
        paid_type=service_orders.BY_MERCHANT,
        paid_time=detail.get("paid_time", compact_time(request.now)),
        request={**order.request, "sync": body},
    )
    return request.platform.store.service_orders.save(paid)


def demand(request: CheckedRequest, order: ServiceOrder) -> None:
    """The merchant asks for the money, and the user is debited a little later.

    Refusal ORDER_DONE, ORDER_CANCELED or INVALID_ORDER_STATE if nothing is due.
    """
    if order.state == service_orders.DONE:
        raise Refusal(400, "ORDER_DONE", _("the order is done; nothing is due any more"))
    if order.state == service_orders.REVOKED:
        raise Refusal(400, "ORDER_CANCELED", _("the order is cancelled; nothing is due any more"))
    if not order.is_due:
        raise Refusal(
            400,
            "INVALID_ORDER_STATE",
            _("the order is {state}; complete it, then ask for its money").format(state=order.state),
        )
    due = request.platform.pace.due_time(request.now, debit_rules.SETTLE_SECONDS)
    request.platform.store.agenda.add(due, DEBIT_ON_DEMAND, order.order_id)


def remind(request: CheckedRequest, order: ServiceOrder) -> ServiceOrder:
    """The user is sent the message that something is to be settled. Refusal INVALID_REQUEST for a second message."""
    if "remind" in order.request:
        raise Refusal(400, "INVALID_REQUEST", _("the user was sent this message before; an order has only one"))
    reminded = replace(order, request={**order.request, "remind": request.body})
    return request.platform.store.service_orders.save(reminded)


def confirm(platform: Platform, order: ServiceOrder, openid: str, sub_openid: str | None, now: float) -> ServiceOrder:
    """The user confirms the order, and the merchant is notified. Raises StepNotPossible."""
    if order.state != service_orders.CREATED:
        raise StepNotPossible(
            _("the order is {state}; only a CREATED order can be confirmed").format(state=_state_text(order))
        )
    if now >= order.packed + CONFIRM_WITHIN_SECONDS:
        raise StepNotPossible(_("the package is older than an hour; the merchant has to repeat the request"))
    confirmed = replace(
        order,
        state=service_orders.DOING,
        openid=order.openid or openid,
        sub_openid=order.sub_openid or sub_openid,
        confirmed=now,
        query_id=identifiers.package_info(),
    )
    return _save_and_notify(platform, confirmed, "USER_CONFIRM", "用户确认订单", now)


def pay(platform: Platform, order: ServiceOrder, now: float) -> ServiceOrder:
    """The user pays what is due, and the merchant is notified. Raises StepNotPossible."""
    if not order.is_due or order.total_amount is None:
        raise StepNotPossible(
            _("the order is {state}; only a completed order whose money is due can be paid").format(
                state=_state_text(order)
            )
        )
    with platform.store.database.transaction():
        payment = _make_payment(platform, order, order.total_amount, now)
        platform.store.orders.add(payment)
        paid = replace(
            order,
            state=service_orders.DONE,
            paid_type=service_orders.BY_SCORE,
            paid_time=compact_time(now),
            transaction_id=payment.transaction_id,
        )
        return _save_and_notify(platform, paid, "USER_PAID", "用户支付成功", now)


def _make_payment(platform: Platform, order: ServiceOrder, total: int, now: float) -> Order:
    """The order that the bill, refunds and shares know. Its out_trade_no is the order_id, which is our own choice."""
    out_trade_no = order.order_id
    # why: a merchant may have placed an order under this number, and nothing may keep the platform from a debit
    while platform.store.orders.find_by_out_trade_no(order.mchid, order.sub_mchid, out_trade_no) is not None:
        out_trade_no = identifiers.service_order_id(now)
    made, completed = order.request["create"], order.request["complete"]
    shown = {name: made[name] for name in ("appid", "sub_appid", "attach") if name in made}
    return Order(
        transaction_id=identifiers.transaction_id(now),
        mchid=order.mchid,
        sub_mchid=order.sub_mchid,
        out_trade_no=out_trade_no,
        caller=order.mchid,
        combine_out_trade_no=None,
        operation=order.operation,
        trade_type=debit_rules.TRADE_TYPE,
        state=orders.SUCCESS,
        total=total,
        refunded=0,
        openid=order.openid,
        # why none: PAYSCORE.USER_PAID tells of this payment
        notify_url=None,
        handle=identifiers.token(),
        placed=now,
        expires=now + debit_rules.NEVER_SECONDS,
        paid=now,
        request={
            **shown,
            "description": made.get("service_introduction", ""),
            "amount": {"total": total, "currency": "CNY"},
            "settle_info": {"profit_sharing": completed.get("profit_sharing", False)},
        },
    )


def debit(platform: Platform, order_id: str, now: float) -> None:
    """Debit the user, and try again a day later if the user has too little money."""
    if not _debit(platform, order_id, now):
        # why not at the pace: with a pace of 0 the next debit would be due at once, again and again
        platform.store.agenda.add(now + RETRY_SECONDS, DEBIT, order_id)


def debit_on_demand(platform: Platform, order_id: str, now: float) -> None:
    """Debit the user once, beside the debits that the platform makes by itself."""
    _debit(platform, order_id, now)


def _debit(platform: Platform, order_id: str, now: float) -> bool:
    """Whether there is nothing more to debit."""
    order = platform.store.service_orders.one(order_id=order_id)
    if order is None or not order.is_due:
        return True
    if (order.openid or order.sub_openid or "") in platform.store.short_users:
        return False
    pay(platform, order, now)
    return True


def expire(platform: Platform, order_id: str, now: float) -> None:
    """An order that the user has not confirmed lapses."""
    order = platform.store.service_orders.one(order_id=order_id)
    if order is not None and order.state == service_orders.CREATED:
        platform.store.service_orders.save(replace(order, state=service_orders.EXPIRED))


def _save_and_notify(platform: Platform, order: ServiceOrder, change: str, summary: str, now: float) -> ServiceOrder:
    with platform.store.database.transaction():
        saved = platform.store.service_orders.save(order)
        if order.notify_url is not None:
            notice = service_order_notice(saved)
            event = Event(f"PAYSCORE.{change}", "payscore", summary, order.out_order_no, notice)
            platform.notify(event, order.notify_url, now)
        return saved
