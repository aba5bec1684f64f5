"""Coupons of a merchant: batches and their codes; coupons that are given, used, given back and withdrawn.

SENDED ⇄ USED        SENDED ──→ DEACTIVATED (by the merchant), DELETED (by the user), EXPIRED (its time is over)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time, unix_seconds
from wechatpay_sandbox.notifications.envelope import Event
from wechatpay_sandbox.reply.refusal import Refusal, not_found, parameter_error
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores import coupon_callbacks, merchant_coupons
from wechatpay_sandbox.stores.coupon_codes import CouponCode
from wechatpay_sandbox.stores.merchant_coupons import MerchantCoupon, MerchantCouponStock
from wechatpay_sandbox.trade import identifiers
from wechatpay_sandbox.trade.coupon_hours import find_end_of_days, find_midnight, is_in_hours, wait_days
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _

BY_INTERFACE = "BUSICOUPON_SEND_CHANNEL_API"
BY_USER = "BUSICOUPON_SEND_CHANNEL_MINIAPP"
BY_PAYMENT = "BUSICOUPON_SEND_CHANNEL_PAYGIFT"
"""How a user came to a coupon: the merchant gave it, or the user took it in a mini-program, or after a payment."""

_USE = ("use_request_no", "use_time")


# --- batches


def create_stock(request: CheckedRequest) -> MerchantCouponStock:
    """Makes a batch, whose coupons can be given from its beginning on.

    Refusal PARAM_ERROR for times that do not fit.
    """
    body = request.body
    times = body["coupon_use_rule"]["coupon_available_time"]
    begins, ends = unix_seconds(times["available_begin_time"]), unix_seconds(times["available_end_time"])
    if ends <= begins:
        raise parameter_error(
            "/coupon_use_rule/coupon_available_time/available_end_time",
            "body",
            _("must be later than available_begin_time"),
            reason="period",
        )
    stock = MerchantCouponStock(
        stock_id=identifiers.stock_id(),
        mchid=request.merchant.mchid,
        begins=begins,
        ends=ends,
        created=request.now,
        given=0,
        value=0,
        request=body,
    )
    request.platform.store.merchant_coupon_stocks.add(stock)
    return stock


def find_stock(request: CheckedRequest, stock_id: str) -> MerchantCouponStock:
    """A batch of the merchant that calls. Refusal RESOURCE_NOT_EXISTS if there is none."""
    stock = request.platform.store.merchant_coupon_stocks.one(stock_id=stock_id)
    if stock is None or stock.mchid != request.merchant.mchid:
        raise not_found(_("no batch of coupons of this merchant has this stock_id; check it"))
    return stock


def change_stock(request: CheckedRequest, stock: MerchantCouponStock) -> None:
    """Changes what the body names; of the rules for use and for gifts, only what stands in them."""
    _refuse_after_end(stock, request.now)
    made = dict(stock.request)
    for name, value in request.body.items():
        if name == "out_request_no":
            continue
        made[name] = {**made[name], **value} if name in ("coupon_use_rule", "stock_send_rule") else value
    request.platform.store.merchant_coupon_stocks.save(replace(stock, request=made))


def change_budget(request: CheckedRequest, stock: MerchantCouponStock) -> Mapping[str, int]:
    """Changes how many coupons there are; the rule from then on.

    Refusal INVALID_REQUEST if there are not as many now as the merchant says, or more were given.
    """
    _refuse_after_end(stock, request.now)
    body, rule = request.body, dict(stock.request["stock_send_rule"])
    for name in ("max_coupons", "max_coupons_by_day"):
        target, current = body.get(f"target_{name}"), body.get(f"current_{name}")
        if current is not None and current != rule.get(name, 0):
            raise _invalid(
                _("{name} is {now}, not {given}; look the batch up, and send what it is now").format(
                    name=name, now=rule.get(name, 0), given=current
                )
            )
        if target is not None:
            rule[name] = target
    if rule["max_coupons"] < stock.given:
        raise _invalid(_("{given} coupons were given; there cannot be fewer").format(given=stock.given))
    made = {**stock.request, "stock_send_rule": rule}
    request.platform.store.merchant_coupon_stocks.save(replace(stock, request=made))
    return rule


def _refuse_after_end(stock: MerchantCouponStock, now: float) -> None:
    if stock.current_state(now) == merchant_coupons.STOPPED:
        raise _invalid(_("the batch is at its end; make another"))


def _invalid(message: str) -> Refusal:
    return Refusal(400, "INVALID_REQUEST", message)


def _limit(message: str) -> Refusal:
    return Refusal(403, "RULE_LIMIT", message)


# --- codes


def upload_codes(request: CheckedRequest, stock: MerchantCouponStock) -> dict[str, list[str]]:
    """Adds codes: those that were `taken`, those that the batch had, and those that stand in the request twice.

    Refusal INVALID_REQUEST unless the codes of the batch are uploaded.
    """
    if stock.request["coupon_code_mode"] != merchant_coupons.BY_UPLOAD:
        raise _invalid(_("the codes of this batch are not uploaded; only those of MERCHANT_UPLOAD are"))
    codes, sent = request.platform.store.coupon_codes, request.body["coupon_code_list"]
    once = list(dict.fromkeys(sent))
    known = [code for code in once if codes.one(stock_id=stock.stock_id, code=code) is not None]
    taken = [code for code in once if code not in known]
    codes.add(*(CouponCode(stock.stock_id, code, request.now, None, None) for code in taken))
    return {"taken": taken, "known": known, "twice": [code for code in once if sent.count(code) > 1]}


def find_code(request: CheckedRequest) -> CouponCode:
    """The code of the path. Refusal RESOURCE_NOT_EXISTS if the batch has none."""
    stock = find_stock(request, str(request.path["stock_id"]))
    found = request.platform.store.coupon_codes.one(stock_id=stock.stock_id, code=str(request.path["coupon_code"]))
    if found is None:
        raise not_found(_("this code was not uploaded for the batch; check both"))
    return found


def delete_code(request: CheckedRequest) -> CouponCode:
    """Deletes a code that is free. Refusal INVALID_REQUEST if a coupon has it."""
    code = find_code(request)
    if code.dispatched is not None:
        raise _invalid(_("a coupon has taken the code; withdraw the coupon instead"))
    request.platform.store.coupon_codes.remove(code)
    return code


# --- coupons


def send(request: CheckedRequest) -> MerchantCoupon:
    """Gives a user a coupon, of which the merchant is told.

    Refusal RESOURCE_NOT_EXISTS without the batch, INVALID_REQUEST outside its time or for a code that it has,
    RULE_LIMIT if it has no coupon or code left, for this user or for this day, and PARAM_ERROR for a code too few or
    too many.
    """
    body = request.body
    stock = find_stock(request, body["stock_id"])
    state = _find_refusal(request.platform, stock, body["openid"], request.now)
    if state is not None:
        raise state
    code = _take_code(request, stock, body["openid"])
    shown = {"send_request_no": body["out_request_no"]}
    return _give(request.platform, stock, code, body["openid"], shown, BY_INTERFACE, request.now)


def take(
    platform: Platform,
    stock: MerchantCouponStock,
    openid: str,
    now: float,
    *,
    paygift: Mapping[str, str] | None = None,
) -> MerchantCoupon:
    """The user takes a coupon in a mini-program, of which the merchant is told. Raises StepNotPossible.

    `paygift` is what the event tells of the payment after which the user takes it; None for a mini-program.
    """
    refusal = _find_refusal(platform, stock, openid, now)
    if refusal is not None:
        raise StepNotPossible(refusal.message)
    mode = stock.request["coupon_code_mode"]
    if mode == merchant_coupons.BY_GIFT:
        raise StepNotPossible(_("the merchant names the code of each coupon of this batch, so it has to give it"))
    code = (
        identifiers.coupon_code() if mode == merchant_coupons.BY_PLATFORM else _dispatch(platform, stock, openid, now)
    )
    if code is None:
        raise StepNotPossible(_("no uploaded code of the batch is free"))
    channel = BY_USER if paygift is None else BY_PAYMENT
    shown = {"send_request_no": identifiers.token()}
    return _give(platform, stock, code, openid, shown, channel, now, paygift)


def _find_refusal(platform: Platform, stock: MerchantCouponStock, openid: str, now: float) -> Refusal | None:
    """Why the user cannot be given a coupon now; None if nothing is against it."""
    if stock.current_state(now) == merchant_coupons.STOPPED:
        return _invalid(_("the batch is at its end; coupons are given while it runs"))
    if now < stock.begins:
        return _invalid(_("the time of the batch has not come; give coupons from available_begin_time on"))
    rule, coupons, value = stock.request["stock_send_rule"], platform.store.merchant_coupons, find_value(stock)
    if stock.given >= rule.get("max_coupons", stock.given + 1):
        return _limit(_("all {most} coupons of the batch were given").format(most=rule["max_coupons"]))
    if stock.value + value > rule.get("max_amount", stock.value + value):
        return _limit(_("the budget of the batch is used up"))
    most = rule["max_coupons_per_user"]
    if coupons.count_of_user(stock.stock_id, openid) >= most:
        return _limit(_("the user has {most} coupons of the batch, and can have no more").format(most=most))
    if "max_coupons_by_day" not in rule and "max_amount_by_day" not in rule:
        return None
    count, worth = coupons.count_since(stock.stock_id, find_midnight(now))
    if count >= rule.get("max_coupons_by_day", count + 1) or worth + value > rule.get(
        "max_amount_by_day", worth + value
    ):
        return _limit(_("no further coupon of the batch is given today; give this one tomorrow"))
    return None


def find_value(stock: MerchantCouponStock) -> int:
    """What a coupon of the batch takes off in fen, of a fixed sum; else 0."""
    return int(stock.request["coupon_use_rule"].get("fixed_normal_coupon", {}).get("discount_amount", 0))


def _take_code(request: CheckedRequest, stock: MerchantCouponStock, openid: str) -> str:
    mode, given = stock.request["coupon_code_mode"], request.body.get("coupon_code")
    if mode == merchant_coupons.BY_GIFT:
        if given is None:
            raise parameter_error(
                "/coupon_code", "body", _("is missing; the merchant names the codes of this batch"), reason="missing"
            )
        if request.platform.store.merchant_coupons.one(stock_id=stock.stock_id, coupon_code=given) is not None:
            raise _invalid(_("a coupon of the batch has this coupon_code; name another"))
        return str(given)
    if given is not None:
        raise parameter_error(
            "/coupon_code", "body", _("is not the merchant's to name for this batch; leave it out"), reason="mode"
        )
    if mode == merchant_coupons.BY_UPLOAD:
        code = _dispatch(request.platform, stock, openid, request.now)
        if code is None:
            raise _limit(_("no uploaded code of the batch is free; upload more"))
        return code
    return identifiers.coupon_code()


def _dispatch(platform: Platform, stock: MerchantCouponStock, openid: str, now: float) -> str | None:
    """An uploaded code for a coupon of the user; None if none is free."""
    free = platform.store.coupon_codes.find_free(stock.stock_id)
    if free is None:
        return None
    return platform.store.coupon_codes.save(replace(free, dispatched=now, openid=openid)).code


def _give(
    platform: Platform,
    stock: MerchantCouponStock,
    code: str,
    openid: str,
    shown: Mapping[str, Any],
    channel: str,
    now: float,
    attached: Mapping[str, str] | None = None,
) -> MerchantCoupon:
    begins, ends = _find_time(stock, now)
    coupon = MerchantCoupon(
        stock_id=stock.stock_id,
        coupon_code=code,
        openid=openid,
        sender=stock.mchid,
        state=merchant_coupons.SENT,
        value=find_value(stock),
        given=now,
        begins=begins,
        ends=ends,
        request=shown,
    )
    store = platform.store
    with store.database.transaction():
        store.merchant_coupons.add(coupon)
        store.merchant_coupon_stocks.save(replace(stock, given=stock.given + 1, value=stock.value + coupon.value))
        url = store.coupon_callbacks.find_url(coupon_callbacks.MERCHANT, stock.mchid)
        if url is not None:
            notice = {
                "event_type": "EVENT_TYPE_BUSICOUPON_SEND",
                "coupon_code": code,
                "stock_id": stock.stock_id,
                "send_time": beijing_time(now),
                "openid": openid,
                "send_channel": channel,
                "send_merchant": stock.mchid,
                **({} if attached is None else {"attach_info": attached}),
            }
            platform.notify(Event("COUPON.SEND", "coupon", "商家券领券通知", code, notice), url, now)
        return coupon


def _find_time(stock: MerchantCouponStock, now: float) -> tuple[float, float]:
    """From when until when a coupon that is given now can be used, in Unix seconds."""
    rule = stock.request["coupon_use_rule"]["coupon_available_time"]
    begins, ends = wait_days(max(now, stock.begins), rule.get("wait_days_after_receive", 0)), stock.ends
    if "available_day_after_receive" in rule:
        ends = min(ends, find_end_of_days(begins, rule["available_day_after_receive"]))
    if "available_second_after_receive" in rule:
        ends = min(ends, begins + rule["available_second_after_receive"])
    return begins, ends


def find_coupon(request: CheckedRequest, code: str, stock_id: str | None, openid: str | None = None) -> MerchantCoupon:
    """A coupon by its code. Refusal RESOURCE_NOT_EXISTS without it, PARAM_ERROR if several batches have the code."""
    found = _find_coupons(request, code, stock_id, openid)
    if len(found) > 1:
        raise parameter_error(
            "/stock_id", "body", _("is missing; several batches have a coupon with this code"), reason="missing"
        )
    return found[0]


def find_coupon_of_user(request: CheckedRequest) -> MerchantCoupon:
    """The coupon of the path, of several with its code the newest. Refusal RESOURCE_NOT_EXISTS without it."""
    return _find_coupons(request, str(request.path["coupon_code"]), None, str(request.path["openid"]))[-1]


def _find_coupons(request: CheckedRequest, code: str, stock_id: str | None, openid: str | None) -> list[MerchantCoupon]:
    wanted = {"coupon_code": code} if stock_id is None else {"coupon_code": code, "stock_id": stock_id}
    found = [
        coupon
        for coupon in request.platform.store.merchant_coupons.all(**wanted)
        if coupon.sender == request.merchant.mchid and openid in (None, coupon.openid)
    ]
    if not found:
        raise not_found(_("no coupon has this coupon_code; check it, its batch and its user"))
    return found


def find_stock_of(platform: Platform, coupon: MerchantCoupon) -> MerchantCouponStock:
    """The batch of a coupon."""
    (stock,) = platform.store.merchant_coupon_stocks.all(stock_id=coupon.stock_id)
    return stock


def use(request: CheckedRequest) -> MerchantCoupon:
    """Uses a coupon up.

    Refusal INVALID_REQUEST unless it is good now, RESOURCE_NOT_EXISTS and PARAM_ERROR like `find_coupon`.
    """
    body = request.body
    coupon = find_coupon(request, body["coupon_code"], body.get("stock_id"), body.get("openid"))
    _require(coupon, merchant_coupons.SENT, request.now)
    if not _is_good(find_stock_of(request.platform, coupon), coupon, request.now):
        raise _invalid(_("the coupon is not good at this time; its batch says when it is"))
    shown = {"use_request_no": body["use_request_no"], "use_time": beijing_time(request.now)}
    return _save(request.platform, coupon, merchant_coupons.USED, shown)


def _is_good(stock: MerchantCouponStock, coupon: MerchantCoupon, now: float) -> bool:
    """Whether the coupon can be used at `now` (Unix seconds)."""
    rule = stock.request["coupon_use_rule"]["coupon_available_time"]
    week = rule.get("available_week")
    weeks = (
        []
        if week is None
        else [{"available_week_day": week["week_day"], **part} for part in week.get("available_day_time", [{}])]
    )
    return now >= coupon.begins and is_in_hours(weeks, rule.get("irregulary_avaliable_time", []), rule, now)


def _require(coupon: MerchantCoupon, state: str, now: float) -> None:
    present = coupon.current_state(now)
    if present != state:
        raise _invalid(
            _("the coupon is {present}; this can be done with one that is {state}").format(present=present, state=state)
        )


def _save(
    platform: Platform, coupon: MerchantCoupon, state: str, shown: Mapping[str, Any], *dropped: str
) -> MerchantCoupon:
    kept = {name: value for name, value in coupon.request.items() if name not in dropped}
    return platform.store.merchant_coupons.save(replace(coupon, state=state, request={**kept, **shown}))


def give_back(request: CheckedRequest) -> MerchantCoupon:
    """The user has a used coupon again. Refusal INVALID_REQUEST unless it is used."""
    body = request.body
    coupon = find_coupon(request, body["coupon_code"], body["stock_id"])
    _require(coupon, merchant_coupons.USED, request.now)
    shown = {"return_request_no": body["return_request_no"], "return_time": beijing_time(request.now)}
    return _save(request.platform, coupon, merchant_coupons.SENT, shown, *_USE)


def deactivate(request: CheckedRequest) -> MerchantCoupon:
    """Withdraws a coupon. Refusal INVALID_REQUEST if it is not the user's to use any more."""
    body = request.body
    coupon = find_coupon(request, body["coupon_code"], body["stock_id"])
    _require(coupon, merchant_coupons.SENT, request.now)
    shown = {
        "deactivate_request_no": body["deactivate_request_no"],
        "deactivate_time": beijing_time(request.now),
        **({"deactivate_reason": body["deactivate_reason"]} if "deactivate_reason" in body else {}),
    }
    return _save(request.platform, coupon, merchant_coupons.DEACTIVATED, shown)


def associate(request: CheckedRequest) -> MerchantCoupon:
    """Ties a used coupon to an order. Refusal INVALID_REQUEST if it is not used, or tied to another order."""
    body = request.body
    coupon = find_coupon(request, body["coupon_code"], body["stock_id"])
    _require(coupon, merchant_coupons.USED, request.now)
    before = coupon.request.get("associate_out_trade_no", body["out_trade_no"])
    if before != body["out_trade_no"]:
        raise _invalid(_("the coupon is tied to the order {before}; untie it first").format(before=before))
    return _save(request.platform, coupon, coupon.state, {"associate_out_trade_no": body["out_trade_no"]})


def disassociate(request: CheckedRequest) -> MerchantCoupon:
    """Unties a coupon from an order. Refusal INVALID_REQUEST if it is not tied to it."""
    body = request.body
    coupon = find_coupon(request, body["coupon_code"], body["stock_id"])
    if coupon.request.get("associate_out_trade_no") != body["out_trade_no"]:
        raise _invalid(_("the coupon is not tied to this order; check out_trade_no"))
    return _save(request.platform, coupon, coupon.state, {}, "associate_out_trade_no")


def expire(platform: Platform, coupon: MerchantCoupon, now: float) -> MerchantCoupon:
    """The time of a coupon is over, before it is by itself. Raises StepNotPossible."""
    _require_step(coupon, now)
    return platform.store.merchant_coupons.save(replace(coupon, ends=now))


def delete(platform: Platform, coupon: MerchantCoupon, now: float) -> MerchantCoupon:
    """The user deletes a coupon. Raises StepNotPossible."""
    _require_step(coupon, now)
    return platform.store.merchant_coupons.save(replace(coupon, state=merchant_coupons.DELETED))


def _require_step(coupon: MerchantCoupon, now: float) -> None:
    state = coupon.current_state(now)
    if state != merchant_coupons.SENT:
        raise StepNotPossible(_("the coupon is {state}; only one that is SENDED has this step").format(state=state))


def list_of_user(request: CheckedRequest) -> list[MerchantCoupon]:
    """The coupons of the user of the path that the query asks for, the newest first."""
    query, platform = request.query, request.platform
    conditions, arguments = ["openid = ?"], [str(request.path["openid"])]
    if "stock_id" in query:
        conditions.append("stock_id = ?")
        arguments.append(str(query["stock_id"]))
    if "sender_merchant" in query:
        conditions.append("sender = ?")
        arguments.append(str(query["sender_merchant"]))
    found = platform.store.merchant_coupons.where(f"{' AND '.join(conditions)} ORDER BY rowid DESC", *arguments)
    if "coupon_state" in query:
        found = [coupon for coupon in found if coupon.current_state(request.now) == query["coupon_state"]]
    if "creator_merchant" in query:
        found = [one for one in found if find_stock_of(platform, one).mchid == query["creator_merchant"]]
    if "belong_merchant" in query:
        wanted = query["belong_merchant"]
        found = [one for one in found if find_stock_of(platform, one).request["belong_merchant"] == wanted]
    return found
