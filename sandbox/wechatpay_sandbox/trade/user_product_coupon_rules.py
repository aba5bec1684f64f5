"""Coupons for articles in the hands of users: given, confirmed, used, given back and withdrawn, alone and by bundles.

CONFIRMING ──→ PENDING ──→ EFFECTIVE ⇄ USED
     ╰────────────┴────────────┴──→ DEACTIVATED (by the merchant), EXPIRED (its time is over)
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time, unix_seconds
from wechatpay_sandbox.notifications.envelope import Event
from wechatpay_sandbox.reply.refusal import Refusal, not_found, parameter_error
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores import coupon_callbacks, product_coupons
from wechatpay_sandbox.stores.product_coupons import ProductCoupon, ProductCouponStock, UserProductCoupon
from wechatpay_sandbox.trade import identifiers
from wechatpay_sandbox.trade.coupon_hours import find_end_of_days, find_midnight, is_in_hours, wait_days
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.trade.product_coupon_rules import BY_GIFT, BY_UPLOAD, count_uses, find, find_bundle_of
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _

BY_INTERFACE = "API"
BY_COMPONENT = "RECEIVE_COMPONENT"
"""How a user came to a coupon: the merchant gave it, or the user took it in a mini-program."""

_DAYS = ("SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY")
_RULES = ("single_usage_rule", "sequential_usage_rule", "progressive_bundle_usage_rule")
_OF_USE = ("associated_order_info", "associated_pay_score_order_info", "saved_amount")
_DAY_SECONDS = 86400.0
_HELD = (product_coupons.CONFIRMING, product_coupons.PENDING, product_coupons.EFFECTIVE)
"""The states of a coupon that the user can still use, or will be able to."""


@dataclass(frozen=True, slots=True)
class Gift:
    """What a user is about to be given."""

    coupon: ProductCoupon
    stock: ProductCouponStock
    openid: str
    appid: str
    channel: str
    told: Mapping[str, Any]
    """What a query tells of the request: its number and attachments."""
    code: str | None = None
    """The code that the merchant names; None without one."""
    bundle_id: str | None = None
    """The number of the user's bundle; None if the coupon stands alone."""


def send(request: CheckedRequest) -> UserProductCoupon:
    """Gives a user a coupon, of which the merchant is told.

    Refusal RESOURCE_NOT_EXISTS without the batch, INVALID_REQUEST unless it gives coupons now, RULE_LIMIT if it has no
    coupon or code left, for this user or for this day, ALREADY_EXISTS for a code that it has, and PARAM_ERROR for a
    code too few or too many.
    """
    body = request.body
    coupon = find(request, body["product_coupon_id"])
    stock = request.platform.store.product_coupon_stocks.one(stock_id=body["stock_id"])
    if stock is None or stock.product_coupon_id != coupon.product_coupon_id:
        raise not_found(_("the coupon has no batch with this stock_id; check both"))
    if stock.stock_bundle_id is not None:
        raise _invalid(_("the batch is part of a bundle; give the bundle"))
    gift = Gift(
        coupon,
        stock,
        str(request.path["openid"]),
        body["appid"],
        BY_INTERFACE,
        _describe_gift(body),
        body.get("coupon_code"),
    )
    _check(request.platform, gift, request.now)
    return _give(request.platform, gift, product_coupons.EFFECTIVE, request.now)


def send_bundle(request: CheckedRequest) -> list[UserProductCoupon]:
    """Gives a user one coupon of each batch of a bundle. Refusals like `send`."""
    body = request.body
    coupon = find(request, body["product_coupon_id"])
    stocks = find_bundle_of(request, coupon, body["stock_bundle_id"])
    told, bundle_id = _describe_gift(body), identifiers.user_coupon_bundle_id()
    gifts = [
        Gift(coupon, stock, str(request.path["openid"]), body["appid"], BY_INTERFACE, told, None, bundle_id)
        for stock in stocks
    ]
    for gift in gifts:
        _check(request.platform, gift, request.now)
    return [_give(request.platform, gift, product_coupons.EFFECTIVE, request.now) for gift in gifts]


def take(
    platform: Platform, stock: ProductCouponStock, openid: str, appid: str, now: float, *, waits: bool
) -> UserProductCoupon:
    """The user takes a coupon in a mini-program, of which the merchant is told. Raises StepNotPossible.

    `waits` says whether the merchant has to confirm the coupon.
    """
    (coupon,) = platform.store.product_coupons.all(product_coupon_id=stock.product_coupon_id)
    if stock.stock_bundle_id is not None or stock.request["told"]["coupon_code_mode"] == BY_GIFT:
        raise StepNotPossible(_("only the merchant gives coupons of bundles, and coupons whose code it names"))
    told = {"send_request_no": identifiers.token()}
    gift = Gift(coupon, stock, openid, appid, BY_COMPONENT, told)
    try:
        _check(platform, gift, now)
        return _give(platform, gift, product_coupons.CONFIRMING if waits else product_coupons.EFFECTIVE, now)
    except Refusal as refusal:
        raise StepNotPossible(refusal.message) from refusal


def expire(platform: Platform, coupon: UserProductCoupon, now: float) -> UserProductCoupon:
    """The time of a coupon is over, before it is by itself. Raises StepNotPossible."""
    state = coupon.current_state(now)
    if state not in _HELD:
        raise StepNotPossible(
            _("the coupon is {state}; only one that is {states} can expire").format(
                state=state, states=", ".join(_HELD)
            )
        )
    # why the begin too: a coupon that cannot be used yet is over all the same
    ended = replace(coupon, begins=min(coupon.begins, now), ends=now)
    return platform.store.user_product_coupons.save(ended)


def _describe_gift(body: Mapping[str, Any]) -> dict[str, Any]:
    return {name: body[name] for name in ("send_request_no", "attach", "coupon_tag_info") if name in body}


def _invalid(message: str) -> Refusal:
    return Refusal(400, "INVALID_REQUEST", message)


def _limit(message: str) -> Refusal:
    return Refusal(403, "RULE_LIMIT", message)


def _check(platform: Platform, gift: Gift, now: float) -> None:
    """Refusal if the user cannot be given the coupon now."""
    stock = gift.stock
    if gift.coupon.state != product_coupons.EFFECTIVE:
        raise _invalid(
            _("the coupon is {state}; coupons are given once it is EFFECTIVE").format(state=gift.coupon.state)
        )
    if stock.current_state(now) != product_coupons.SENDING:
        raise _invalid(
            _("the batch is {state}; coupons are given while it is SENDING").format(state=stock.current_state(now))
        )
    rule, coupons = stock.request["told"]["stock_send_rule"], platform.store.user_product_coupons
    if stock.given >= rule["max_count"]:
        raise _limit(_("all {most} coupons of the batch were given").format(most=rule["max_count"]))
    most = rule.get("max_count_per_user")
    if most is not None and coupons.count_of_user(stock.stock_id, gift.openid) >= most:
        raise _limit(_("the user has {most} coupons of the batch, and can have no more").format(most=most))
    by_day = rule.get("max_count_per_day")
    if by_day is not None and coupons.count_since(stock.stock_id, find_midnight(now)) >= by_day:
        raise _limit(_("no further coupon of the batch is given today; give this one tomorrow"))


def _take_code(platform: Platform, gift: Gift, now: float) -> str:
    mode, stock_id = gift.stock.request["told"]["coupon_code_mode"], gift.stock.stock_id
    if mode == BY_GIFT:
        if gift.code is None:
            raise parameter_error(
                "/coupon_code", "body", _("is missing; the merchant names the codes of this batch"), reason="missing"
            )
        if platform.store.user_product_coupons.one(stock_id=stock_id, coupon_code=gift.code) is not None:
            raise Refusal(400, "ALREADY_EXISTS", _("a coupon of the batch has this coupon_code; name another"))
        return gift.code
    if gift.code is not None:
        raise parameter_error(
            "/coupon_code", "body", _("is not the merchant's to name for this batch; leave it out"), reason="mode"
        )
    if mode != BY_UPLOAD:
        return identifiers.coupon_code()
    free = platform.store.coupon_codes.find_free(stock_id)
    if free is None:
        raise _limit(_("no uploaded code of the batch is free; upload more"))
    return platform.store.coupon_codes.save(replace(free, dispatched=now, openid=gift.openid)).code


def _give(platform: Platform, gift: Gift, state: str, now: float) -> UserProductCoupon:
    stock, store = gift.stock, platform.store
    begins, ends = _find_time(gift.coupon, stock, now)
    with store.database.transaction():
        given = UserProductCoupon(
            stock_id=stock.stock_id,
            coupon_code=_take_code(platform, gift, now),
            openid=gift.openid,
            product_coupon_id=gift.coupon.product_coupon_id,
            user_coupon_bundle_id=gift.bundle_id,
            place=stock.place,
            state=state,
            given=now,
            begins=begins,
            ends=ends,
            request={"told": {**gift.told, "send_channel": gift.channel}, "uses": []},
        )
        store.user_product_coupons.add(given)
        store.product_coupon_stocks.save(replace(stock, given=stock.given + 1))
        url = store.coupon_callbacks.find_url(coupon_callbacks.PRODUCT, gift.coupon.mchid)
        if url is not None:
            event = Event(
                "PRODUCT_COUPON_SP.SEND", "product_coupon", "商品券领券通知", given.coupon_code, _notice(gift, given)
            )
            platform.notify(event, url, now)
        return given


def _notice(gift: Gift, given: UserProductCoupon) -> dict[str, Any]:
    """The resource of PRODUCT_COUPON_SP.SEND."""
    bundle: dict[str, Any] = {}
    if gift.bundle_id is not None:
        bundle = {"stock_bundle_id": gift.stock.stock_bundle_id, "user_coupon_bundle_id": gift.bundle_id}
    return {
        "brand_id": gift.coupon.brand_id,
        "coupon_code": given.coupon_code,
        "product_coupon_id": given.product_coupon_id,
        "stock_id": given.stock_id,
        **bundle,
        "appid": gift.appid,
        "openid": given.openid,
        "receive_time": beijing_time(given.given),
        "send_request_no": gift.told["send_request_no"],
        "send_channel": gift.channel,
        "valid_begin_time": beijing_time(given.begins),
        "valid_end_time": beijing_time(given.ends),
        **({"attach": gift.told["attach"]} if "attach" in gift.told else {}),
    }


def _find_period(stock: ProductCouponStock) -> Mapping[str, Any]:
    told = stock.request["told"]
    period: Mapping[str, Any] = next(told[name] for name in _RULES if name in told)["coupon_available_period"]
    return period


def _find_time(coupon: ProductCoupon, stock: ProductCouponStock, now: float) -> tuple[float, float]:
    """From when until when a coupon that is given now can be used, in Unix seconds."""
    rule = _find_period(stock)
    begins, ends = wait_days(max(now, stock.begins), rule.get("wait_days_after_receive", 0)), stock.ends
    days = rule.get("available_days", coupon.request.get("sequential_usage_info", {}).get("available_days"))
    if days is not None:
        ends = min(ends, find_end_of_days(begins, days))
    if "available_seconds" in rule:
        ends = min(ends, begins + rule["available_seconds"])
    return begins, ends


def find_given(request: CheckedRequest) -> tuple[UserProductCoupon, ProductCouponStock, ProductCoupon]:
    """The user's coupon of the path, its batch and what it is. Refusal RESOURCE_NOT_EXISTS without it."""
    given = request.query if request.body is None else request.body
    coupon = find(request, str(given["product_coupon_id"]))
    store = request.platform.store
    stock_id, code = str(given["stock_id"]), str(request.path["coupon_code"])
    found = store.user_product_coupons.one(stock_id=stock_id, coupon_code=code)
    stock = store.product_coupon_stocks.one(stock_id=stock_id)
    if found is None or stock is None or found.product_coupon_id != coupon.product_coupon_id:
        raise not_found(_("no coupon of this batch has this coupon_code; check both"))
    if found.openid != request.path["openid"]:
        raise not_found(_("the coupon is of another user; check openid"))
    return found, stock, coupon


def confirm(request: CheckedRequest) -> UserProductCoupon:
    """The merchant confirms the coupon. Refusal INVALID_REQUEST unless it waits for that."""
    found, _stock, _coupon = find_given(request)
    _require(found, (product_coupons.CONFIRMING,), request.now)
    told = {"confirm_request_no": request.body["out_request_no"], "confirm_time": beijing_time(request.now)}
    return _save(request.platform, found, product_coupons.EFFECTIVE, told)


def _require(found: UserProductCoupon, states: Sequence[str], now: float) -> None:
    state = found.current_state(now)
    if state not in states:
        raise _invalid(
            _("the coupon is {state}; this can be done with one that is {states}").format(
                state=state, states=", ".join(states)
            )
        )


def _save(
    platform: Platform,
    found: UserProductCoupon,
    state: str,
    told: Mapping[str, Any],
    uses: Sequence[Mapping[str, Any]] | None = None,
) -> UserProductCoupon:
    request = {
        "told": {**found.request["told"], **told},
        "uses": found.request["uses"] if uses is None else list(uses),
    }
    return platform.store.user_product_coupons.save(replace(found, state=state, request=request))


def use(request: CheckedRequest) -> UserProductCoupon:
    """Uses the coupon, once or the next time.

    Refusal INVALID_REQUEST unless it is good now and the turn has come, PARAM_ERROR without the turn where it is used
    several times.
    """
    body = request.body
    found, stock, coupon = find_given(request)
    _require(found, (product_coupons.EFFECTIVE,), request.now)
    if not _is_in_hours(stock, request.now):
        raise _invalid(_("the coupon is not good at this time; its batch says when it is"))
    uses = _list_made(found)
    if coupon.usage_mode == product_coupons.IN_TURN:
        _check_turn(request, coupon, uses)
    if found.user_coupon_bundle_id is not None:
        _check_bundle(request, coupon, found)
    made = {
        "use_request_no": body["out_request_no"],
        "use_time": beijing_time(request.now),
        **{name: body[name] for name in _OF_USE if name in body},
    }
    uses.append(made)
    is_last = len(uses) == (count_uses(coupon) if coupon.usage_mode == product_coupons.IN_TURN else 1)
    state = product_coupons.USED if is_last else product_coupons.EFFECTIVE
    return _save(request.platform, found, state, {}, uses)


def _list_made(found: UserProductCoupon) -> list[Mapping[str, Any]]:
    """The uses that were made and not undone, in their order."""
    return [one for one in found.request["uses"] if "use_time" in one]


def _is_in_hours(stock: ProductCouponStock, now: float) -> bool:
    rule = _find_period(stock)
    week = rule.get("weekly_available_period")
    weeks = []
    if week is not None:
        days = {"available_week_day": [_DAYS.index(day) for day in week.get("day_list", _DAYS) if day in _DAYS]}
        weeks = [{**days, **part} for part in week.get("day_period_list", [{}])]
    return is_in_hours(weeks, rule.get("irregular_available_period_list", []), rule, now)


def _check_turn(request: CheckedRequest, coupon: ProductCoupon, uses: Sequence[Mapping[str, Any]]) -> None:
    index = request.body.get("sequential_coupon_index")
    if index is None:
        raise parameter_error(
            "/sequential_coupon_index", "body", _("is missing; say which use it is"), reason="missing"
        )
    if index != len(uses):
        raise _invalid(_("use {next} comes next, counted from 0; not {index}").format(next=len(uses), index=index))
    _check_interval(request, coupon.request["sequential_usage_info"], [one["use_time"] for one in uses])


def _check_bundle(request: CheckedRequest, coupon: ProductCoupon, found: UserProductCoupon) -> None:
    """Coupons of a bundle are used in their order."""
    others = request.platform.store.user_product_coupons.list_bundle(found.user_coupon_bundle_id or "")
    waiting = [one for one in others if one.place < found.place and one.state == product_coupons.EFFECTIVE]
    if any(one.current_state(request.now) != product_coupons.EXPIRED for one in waiting):
        raise _invalid(_("an earlier coupon of the bundle is not used; use that first"))
    times = [use["use_time"] for one in others for use in _list_made(one)]
    _check_interval(request, coupon.request["progressive_bundle_usage_info"], times)


def _check_interval(request: CheckedRequest, rule: Mapping[str, Any], times: Sequence[str]) -> None:
    wait = rule.get("interval_days", 0) * _DAY_SECONDS
    if times and request.now < max(unix_seconds(time) for time in times) + wait:
        raise _invalid(_("{days} days lie between two uses at least").format(days=rule["interval_days"]))


def give_back(request: CheckedRequest) -> UserProductCoupon:
    """The user has the coupon, or its last use, again. Refusal INVALID_REQUEST unless that was used."""
    body = request.body
    found, _stock, coupon = find_given(request)
    uses = _list_made(found)
    if not uses or found.state not in (product_coupons.USED, product_coupons.EFFECTIVE):
        raise _invalid(_("the coupon is {state}; only a used one is given back").format(state=found.state))
    if coupon.usage_mode == product_coupons.IN_TURN and body.get("sequential_coupon_index") != len(uses) - 1:
        raise _invalid(_("use {last} was the last, counted from 0; undo that").format(last=len(uses) - 1))
    undone = {"return_request_no": body["out_request_no"], "return_time": beijing_time(request.now)}
    return _save(request.platform, found, product_coupons.EFFECTIVE, {}, [*uses[:-1], undone])


def deactivate(request: CheckedRequest) -> UserProductCoupon:
    """Withdraws the coupon. Refusal INVALID_REQUEST if it is not the user's to use any more."""
    found, _stock, _coupon = find_given(request)
    held = (product_coupons.CONFIRMING, product_coupons.PENDING, product_coupons.EFFECTIVE)
    _require(found, held, request.now)
    return _save(request.platform, found, product_coupons.DEACTIVATED, _describe_withdrawal(request))


def _describe_withdrawal(request: CheckedRequest) -> dict[str, Any]:
    return {
        "deactivate_request_no": request.body["out_request_no"],
        "deactivate_time": beijing_time(request.now),
        "deactivate_reason": request.body["deactivate_reason"],
    }


def deactivate_bundle(request: CheckedRequest) -> list[UserProductCoupon]:
    """Withdraws the coupons of the bundle of the path that can be used. Refusal INVALID_REQUEST if none can.

    Refusal RESOURCE_NOT_EXISTS without the bundle.
    """
    coupon = find(request, request.body["product_coupon_id"])
    coupons = request.platform.store.user_product_coupons
    found = coupons.list_bundle(str(request.path["user_coupon_bundle_id"]))
    if not found or (found[0].openid, found[0].product_coupon_id) != (
        request.path["openid"],
        coupon.product_coupon_id,
    ):
        raise not_found(_("the user has no bundle with this user_coupon_bundle_id; check both"))
    held = (product_coupons.PENDING, product_coupons.EFFECTIVE)
    if not any(one.current_state(request.now) in held for one in found):
        raise _invalid(_("no coupon of the bundle can be used any more"))
    return [
        _save(request.platform, one, product_coupons.DEACTIVATED, _describe_withdrawal(request))
        if one.current_state(request.now) in held
        else one
        for one in found
    ]


def list_of_user(request: CheckedRequest) -> list[UserProductCoupon]:
    """The coupons of the user of the path that the query asks for, the newest first."""
    query, store = request.query, request.platform.store
    conditions, arguments = ["openid = ?"], [str(request.path["openid"])]
    for name in ("product_coupon_id", "stock_id", "user_coupon_bundle_id"):
        if name in query:
            conditions.append(f"{name} = ?")
            arguments.append(str(query[name]))
    if "brand_id" in query:
        conditions.append("product_coupon_id IN (SELECT product_coupon_id FROM product_coupons WHERE brand_id = ?)")
        arguments.append(str(query["brand_id"]))
    found = store.user_product_coupons.where(f"{' AND '.join(conditions)} ORDER BY rowid DESC", *arguments)
    wanted = query.get("coupon_state")
    return [one for one in found if wanted in (None, one.current_state(request.now))]
