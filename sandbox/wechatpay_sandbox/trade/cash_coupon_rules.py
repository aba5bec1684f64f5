"""Cash coupons: batches are made, started and halted; users are given coupons, and pay orders with them.

unactivated ──→ running ⇄ paused        SENDED ──→ USED
      ╰───────────┴─────────┴──→ stoped    ↑  ╰───────┤
                                           ╰──────────╯ (the whole order was refunded)
                                        EXPIRED (its time is over)
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from wechatpay_sandbox.bills.coupon_budgets import find_locked
from wechatpay_sandbox.bills.fund_flow import find_balance
from wechatpay_sandbox.clock.beijing_time import find_next_moment, unix_seconds
from wechatpay_sandbox.notifications.envelope import Event
from wechatpay_sandbox.reply.refusal import Refusal, not_found, parameter_error
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores import cash_coupons, coupon_callbacks, refunds
from wechatpay_sandbox.stores.cash_coupons import CashCoupon, CashCouponMovement, CashCouponStock
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.stores.refunds import Refund
from wechatpay_sandbox.trade import identifiers
from wechatpay_sandbox.trade.cash_coupon_views import coupon_notice, promotion_view
from wechatpay_sandbox.trade.coupon_hours import find_midnight, is_in_week, wait_days
from wechatpay_sandbox.trade.discounted_goods import Discount, discount_goods, find_goods
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _

_WAYS = {"JSAPI": "MICROAPP", "APP": "APPPAY", "MICROPAY": "CARD", "FACEPAY": "FACE", "PAP": "PPAY"}
"""The ways of paying of coupons, by the trade types of orders; others are OTHER."""
_MINUTE = 60.0


# --- batches


def create_stock(request: CheckedRequest) -> CashCouponStock:
    """Makes a batch, which waits to be started. Refusal PARAM_ERROR for sums and times that do not fit together."""
    body = request.body
    rule, limits = body["coupon_use_rule"], body["stock_use_rule"]
    begins, ends = unix_seconds(body["available_begin_time"]), unix_seconds(body["available_end_time"])
    if ends <= begins:
        raise parameter_error(
            "/available_end_time", "body", _("must be later than available_begin_time"), reason="period"
        )
    if body["stock_type"] == cash_coupons.DISCOUNT and "discount_percent" not in rule.get("discount_coupon", {}):
        raise parameter_error(
            "/coupon_use_rule/discount_coupon/discount_percent",
            "body",
            _("is missing; say what share of the price is left to pay"),
            reason="missing",
        )
    fixed = rule.get("fixed_normal_coupon")
    if body["stock_type"] == cash_coupons.NORMAL and fixed is not None:
        _check_sums(limits, fixed["coupon_amount"])
    stock = CashCouponStock(
        stock_id=identifiers.stock_id(),
        mchid=request.merchant.mchid,
        state=cash_coupons.UNACTIVATED,
        begins=begins,
        ends=ends,
        created=request.now,
        started=None,
        paused=None,
        restarted=None,
        stopped=None,
        given=0,
        value=0,
        request={"create": body, "goods": list(rule.get("available_items", []))},
    )
    request.platform.store.cash_coupon_stocks.add(stock)
    return stock


def _check_sums(limits: Mapping[str, Any], amount: int) -> None:
    all_of_them = limits["max_coupons"] * amount
    if limits["max_amount"] != all_of_them:
        raise parameter_error(
            "/stock_use_rule/max_amount",
            "body",
            _("must be coupon_amount times max_coupons, which is {sum} fen").format(sum=all_of_them),
            reason="sum",
        )
    if limits.get("max_amount_by_day", amount) < amount:
        raise parameter_error(
            "/stock_use_rule/max_amount_by_day",
            "body",
            _("must be worth one coupon at least, {amount} fen").format(amount=amount),
            reason="sum",
        )


def find_stock(request: CheckedRequest, stock_id: str, creator: str | None = None) -> CashCouponStock:
    """A batch of the merchant that calls. Refusal RESOURCE_NOT_EXISTS without it, or if another merchant made it."""
    stock = request.platform.store.cash_coupon_stocks.one(stock_id=stock_id)
    if stock is None or stock.mchid != request.merchant.mchid or creator not in (None, stock.mchid):
        raise not_found(_("no batch of cash coupons of this merchant has this stock_id; check both numbers"))
    return stock


def start(request: CheckedRequest, stock: CashCouponStock) -> CashCouponStock:
    """Starts the batch, and locks its budget if it is paid in advance; a started one stays as it is.

    Refusal INVALID_REQUEST if it has ended, and NOT_ENOUGH if the account of the merchant does not hold the budget.
    """
    if stock.started is not None:
        return stock
    if stock.current_state(request.now) != cash_coupons.UNACTIVATED:
        raise _wrong_state(stock, request.now, _("only a batch that waits for its start can be started"))
    if not stock.request["create"]["no_cash"]:
        _check_funds(request, stock)
    return _save(request, replace(stock, state=cash_coupons.RUNNING, started=request.now))


def _check_funds(request: CheckedRequest, stock: CashCouponStock) -> None:
    budget = stock.request["create"]["stock_use_rule"]["max_amount"]
    held = find_balance(request.platform.store, stock.mchid, "", "BASIC", find_next_moment(request.now))
    if held < budget:
        # why this code: the older page of this interface has it for a budget that is not there, and merchants tell
        # that they are asked to top up their account
        raise _not_enough(
            _("the batch is paid in advance and needs {budget} fen; the basic account holds {held}").format(
                budget=budget, held=held
            )
        )


def pause(request: CheckedRequest, stock: CashCouponStock) -> CashCouponStock:
    """Halts the batch; a halted one stays as it is. Refusal INVALID_REQUEST unless it runs."""
    state = stock.current_state(request.now)
    if state == cash_coupons.PAUSED:
        return stock
    if state != cash_coupons.RUNNING:
        raise _wrong_state(stock, request.now, _("only a batch that runs can be halted"))
    return _save(request, replace(stock, state=cash_coupons.PAUSED, paused=request.now))


def restart(request: CheckedRequest, stock: CashCouponStock) -> CashCouponStock:
    """Lets a halted batch go on; one that went on stays as it is. Refusal INVALID_REQUEST for any other."""
    state = stock.current_state(request.now)
    if state == cash_coupons.RUNNING and stock.restarted is not None:
        return stock
    if state != cash_coupons.PAUSED:
        raise _wrong_state(stock, request.now, _("only a batch that was halted can go on"))
    return _save(request, replace(stock, state=cash_coupons.RUNNING, restarted=request.now))


def stop(request: CheckedRequest, stock: CashCouponStock) -> CashCouponStock:
    """Ends the batch; an ended one stays as it is."""
    if stock.stopped is not None:
        return stock
    ended = min(request.now, stock.ends)
    return _save(request, replace(stock, state=cash_coupons.STOPPED, stopped=ended))


def change_goods(request: CheckedRequest, stock: CashCouponStock) -> CashCouponStock:
    """Changes the articles for which coupons of the batch are good.

    Refusal INVALID_REQUEST if they are good for whole orders, or if no article would be left.
    """
    before = stock.request["goods"]
    if not before:
        raise _invalid(_("the coupons of this batch are good for whole orders; only those of articles have a list"))
    added, deleted = request.body.get("add_goods_id_list", []), request.body.get("delete_goods_id_list", [])
    # why a dictionary: it keeps the order, and each article once
    goods = [number for number in dict.fromkeys([*before, *added]) if number not in deleted]
    if not goods:
        raise _invalid(_("no article would be left; leave one in the list, or end the batch"))
    return _save(request, replace(stock, request={**stock.request, "goods": goods}))


def _save(request: CheckedRequest, stock: CashCouponStock) -> CashCouponStock:
    return request.platform.store.cash_coupon_stocks.save(stock)


def _invalid(message: str) -> Refusal:
    return Refusal(400, "INVALID_REQUEST", message)


def _limit(message: str) -> Refusal:
    return Refusal(403, "RULE_LIMIT", message)


def _not_enough(message: str) -> Refusal:
    return Refusal(403, "NOT_ENOUGH", message)


def _wrong_state(stock: CashCouponStock, now: float, needed: str) -> Refusal:
    return _invalid(_("the batch is {state}; {needed}").format(state=stock.current_state(now), needed=needed))


# --- coupons


def send(request: CheckedRequest) -> CashCoupon:
    """Gives a user a coupon.

    Refusal RESOURCE_NOT_EXISTS without the batch, INVALID_REQUEST unless it runs and its time has come, NOT_ENOUGH if
    it has no coupon or no money left, RULE_LIMIT if it has none for this user or for this day, and PARAM_ERROR if what
    it takes off is not said.
    """
    body, now = request.body, request.now
    stock = find_stock(request, body["stock_id"], body["stock_creator_mchid"])
    if stock.current_state(now) != cash_coupons.RUNNING:
        raise _wrong_state(stock, now, _("coupons are given while it runs"))
    if now < stock.begins:
        raise _invalid(_("the time of the batch has not come; give coupons from available_begin_time on"))
    value, minimum = _find_value(stock, body)
    _check_limits(request, stock, value)
    begins, ends = _find_time(stock, now)
    coupon = CashCoupon(
        coupon_id=identifiers.coupon_id(),
        stock_id=stock.stock_id,
        openid=str(request.path["openid"]),
        sender=request.merchant.mchid,
        out_request_no=body["out_request_no"],
        state=cash_coupons.SENT,
        value=value,
        minimum=minimum,
        given=now,
        begins=begins,
        ends=ends,
        used=None,
        transaction_id=None,
        mchid=None,
        amount=None,
    )
    request.platform.store.cash_coupons.add(coupon)
    _save(request, replace(stock, given=stock.given + 1, value=stock.value + value))
    return coupon


def _find_value(stock: CashCouponStock, body: Mapping[str, Any]) -> tuple[int, int]:
    """What a coupon takes off at most, and the least amount of an order with which it is good, in fen."""
    made = stock.request["create"]
    rule = made["coupon_use_rule"]
    if made["stock_type"] == cash_coupons.DISCOUNT:
        share = rule["discount_coupon"]
        return share.get("discount_amount_max", 0), share.get("transaction_minimum", 0)
    fixed = rule.get("fixed_normal_coupon")
    if fixed is not None:
        return fixed["coupon_amount"], fixed["transaction_minimum"]
    for name in ("coupon_value", "coupon_minimum"):
        if name not in body:
            raise parameter_error(f"/{name}", "body", _("is missing; the batch leaves it open"), reason="missing")
    return body["coupon_value"], body["coupon_minimum"]


def _check_limits(request: CheckedRequest, stock: CashCouponStock, value: int) -> None:
    limits, coupons = stock.request["create"]["stock_use_rule"], request.platform.store.cash_coupons
    if stock.given >= limits["max_coupons"]:
        raise _not_enough(_("all {most} coupons of the batch were given").format(most=limits["max_coupons"]))
    if stock.value + value > limits["max_amount"]:
        raise _not_enough(
            _("the budget of the batch has {left} fen left, too little for a coupon of {value}").format(
                left=limits["max_amount"] - stock.value, value=value
            )
        )
    most = limits["max_coupons_per_user"]
    if coupons.count_of_user(stock.stock_id, str(request.path["openid"])) >= most:
        raise _limit(_("the user has {most} coupons of the batch, and can have no more").format(most=most))
    by_day = limits.get("max_amount_by_day")
    if by_day is None:
        return
    if coupons.sum_since(stock.stock_id, find_midnight(request.now)) + value > by_day:
        raise _limit(
            _("coupons of {by_day} fen are given on one day at most; give this one tomorrow").format(by_day=by_day)
        )


def _find_time(stock: CashCouponStock, now: float) -> tuple[float, float]:
    """From when until when a coupon that is given now can be used, in Unix seconds."""
    rule = stock.request["create"]["coupon_use_rule"].get("coupon_available_time", {})
    begins, ends = max(now, stock.begins), stock.ends
    if "available_begin_time" in rule:
        begins = max(begins, unix_seconds(rule["available_begin_time"]))
    if "available_end_time" in rule:
        ends = min(ends, unix_seconds(rule["available_end_time"]))
    if rule.get("second_day_available"):
        begins = max(begins, wait_days(now, 1))
    if "available_time_after_receive" in rule:
        ends = min(ends, begins + rule["available_time_after_receive"] * _MINUTE)
    return begins, ends


def find_coupon(request: CheckedRequest) -> CashCoupon:
    """The coupon of the path. Refusal RESOURCE_NOT_EXISTS if the user has none with this number."""
    coupon = request.platform.store.cash_coupons.one(coupon_id=str(request.path["coupon_id"]))
    if coupon is None or coupon.openid != request.path["openid"]:
        raise not_found(_("the user has no cash coupon with this coupon_id; check both"))
    return coupon


def find_stock_of(platform: Platform, coupon: CashCoupon) -> CashCouponStock:
    """The batch of a coupon."""
    (stock,) = platform.store.cash_coupon_stocks.all(stock_id=coupon.stock_id)
    return stock


# --- payment


def use(platform: Platform, coupon_id: str, order: Order, openid: str, now: float) -> Order:
    """The user pays the order with the coupon, of which the merchant that made the batch is told.

    Returns the order with what the coupon takes off; who calls has the order paid. Raises StepNotPossible.
    """
    store = platform.store
    coupon = store.cash_coupons.one(coupon_id=coupon_id)
    if coupon is None:
        raise StepNotPossible(_("no cash coupon has this coupon_id"))
    stock = find_stock_of(platform, coupon)
    discount = _find_discount(stock, coupon, order, order.openid or openid, now)
    _check_budget(platform, stock, discount.amount, now)
    used = replace(
        coupon,
        state=cash_coupons.USED,
        used=now,
        transaction_id=order.transaction_id,
        mchid=order.sub_mchid or order.mchid,
        amount=discount.amount,
    )
    with store.database.transaction():
        store.cash_coupons.save(used)
        store.cash_coupon_flow.add(
            CashCouponMovement(
                None, coupon.stock_id, coupon.coupon_id, order.transaction_id, None, now, discount.amount
            )
        )
        discounted = store.orders.save_discounts(order._replace(discounts=[promotion_view(stock, used, discount)]))
        url = store.coupon_callbacks.find_url(coupon_callbacks.CASH, stock.mchid)
        if url is not None:
            notice = coupon_notice(stock, used, now)
            platform.notify(Event("COUPON.USE", "coupon", "代金券核销通知", coupon.coupon_id, notice), url, now)
        return discounted


def _check_budget(platform: Platform, stock: CashCouponStock, amount: int, now: float) -> None:
    if stock.request["create"]["no_cash"]:
        return
    # why it may be too little: of coupons that take off a share of any price nobody knows the worth when they are given
    locked = find_locked(platform.store, stock, find_next_moment(now))
    if locked < amount:
        raise StepNotPossible(
            _("the budget of the batch has {left} fen left, too little for a discount of {amount}").format(
                left=locked, amount=amount
            )
        )


def _find_discount(stock: CashCouponStock, coupon: CashCoupon, order: Order, openid: str, now: float) -> Discount:
    """What the coupon takes off the order. Raises StepNotPossible if it is not good for it."""
    state, rule = coupon.current_state(now), stock.request["create"]["coupon_use_rule"]
    if state != cash_coupons.SENT:
        raise StepNotPossible(_("the coupon is {state}; only one that is SENDED can be used").format(state=state))
    if order.currency != "CNY":
        raise StepNotPossible(
            _("cash coupons are worth yuan, and the order is in {currency}; pay without it").format(
                currency=order.currency
            )
        )
    if coupon.openid != openid:
        raise StepNotPossible(
            _("the coupon is of another user; who pays must be {openid}").format(openid=coupon.openid)
        )
    if now < coupon.begins or not is_in_week(rule.get("coupon_available_time", {}).get("fix_available_time"), now):
        raise StepNotPossible(_("the coupon is not good at this time; its batch says when it is"))
    if order.currency != "CNY":
        raise StepNotPossible(_("coupons take off CNY, and the order is in {currency}").format(currency=order.currency))
    merchants = rule.get("available_merchants")
    if merchants is not None and not {order.mchid, order.sub_mchid} & {*merchants}:
        raise StepNotPossible(_("the coupon is not good at the merchant of this order; see available_merchants"))
    way = _WAYS.get(order.trade_type, "OTHER")
    if way not in rule.get("trade_type", [way]):
        raise StepNotPossible(
            _("the coupon is good for {ways}, and not for {way}").format(ways=", ".join(rule["trade_type"]), way=way)
        )
    if "goods_tag" in rule and order.request.get("goods_tag") not in rule["goods_tag"]:
        raise StepNotPossible(_("the coupon is good for orders with a goods_tag of its batch alone"))
    goods = find_goods(order, stock.request["goods"], rule.get("unavailable_items", []))
    total = order.total if goods is None else sum(one.amount for one in goods)
    if not total or total < coupon.minimum:
        raise StepNotPossible(
            _("the coupon is good from {minimum} fen on; what it is good for costs {total}").format(
                minimum=coupon.minimum, total=total
            )
        )
    return discount_goods(_reckon(stock, coupon, total), goods)


def _reckon(stock: CashCouponStock, coupon: CashCoupon, total: int) -> int:
    """What the coupon takes off `total`, in fen."""
    made = stock.request["create"]
    if made["stock_type"] == cash_coupons.DISCOUNT:
        percent = int(made["coupon_use_rule"]["discount_coupon"]["discount_percent"])
        off = total - total * percent // 100
        return min(off, coupon.value) if coupon.value else off
    if made["stock_type"] != cash_coupons.NORMAL:
        raise StepNotPossible(
            _("the sandbox takes off fixed sums and shares of the price; it cannot reckon a coupon of {type}").format(
                type=made["stock_type"]
            )
        )
    return min(coupon.value, total)


def note_refund(platform: Platform, refund: Refund, order: Order, now: float) -> None:
    """A refund of an order that was paid with coupons has succeeded.

    Once the whole order is refunded, the user has the coupons again. What was paid in advance goes back to where it
    came from, the budget of the batch, and after the time of the batch to the account.
    """
    # why to the budget: a coupon that can be used again has to be paid again, and no source says where its money is
    store = platform.store
    ended = [one for one in store.refunds.list_by_order(order.transaction_id) if one.status == refunds.SUCCESS]
    is_all = sum(one.amount for one in ended) == order.total
    for taken_back in refund.discounts:
        coupon = store.cash_coupons.one(coupon_id=taken_back["promotion_id"])
        if coupon is None:
            continue
        store.cash_coupon_flow.add(
            CashCouponMovement(
                None,
                coupon.stock_id,
                coupon.coupon_id,
                order.transaction_id,
                refund.refund_id,
                now,
                taken_back["refund_amount"],
            )
        )
        if is_all and coupon.transaction_id == order.transaction_id:
            store.cash_coupons.save(
                replace(coupon, state=cash_coupons.SENT, used=None, transaction_id=None, mchid=None, amount=None)
            )


def expire(platform: Platform, coupon: CashCoupon, now: float) -> CashCoupon:
    """The time of a coupon is over, before it is by itself. Raises StepNotPossible."""
    state = coupon.current_state(now)
    if state != cash_coupons.SENT:
        raise StepNotPossible(_("the coupon is {state}; only one that is SENDED can expire").format(state=state))
    return platform.store.cash_coupons.save(replace(coupon, ends=now))


def list_of_user(request: CheckedRequest) -> Sequence[CashCoupon]:
    """The coupons of the user of the path that the query asks for, the newest first."""
    query, store = request.query, request.platform.store
    conditions, arguments = ["openid = ?"], [str(request.path["openid"])]
    if "stock_id" in query:
        conditions.append("stock_id = ?")
        arguments.append(str(query["stock_id"]))
    if "sender_mchid" in query:
        conditions.append("sender = ?")
        arguments.append(str(query["sender_mchid"]))
    found = store.cash_coupons.where(f"{' AND '.join(conditions)} ORDER BY rowid DESC", *arguments)
    if "business_type" in query:
        return []  # the sandbox gives no spending money
    if "status" in query:
        found = [coupon for coupon in found if coupon.current_state(request.now) == query["status"]]
    if "creator_mchid" in query:
        found = [coupon for coupon in found if find_stock_of(request.platform, coupon).mchid == query["creator_mchid"]]
    if "available_mchid" in query:
        found = [
            coupon
            for coupon in found
            if coupon.current_state(request.now) != cash_coupons.USED
            and query["available_mchid"] in list_merchants(find_stock_of(request.platform, coupon))
        ]
    return found


def list_merchants(stock: CashCouponStock) -> Sequence[str]:
    """The merchants at which coupons of a batch can be used; without a list, the one that it belongs to."""
    made = stock.request["create"]
    merchants: Sequence[str] = made["coupon_use_rule"].get("available_merchants", [made["belong_merchant"]])
    return merchants
