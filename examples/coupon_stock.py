"""A batch of cash coupons, from its beginning to the last use: budget, gifts, a payment with one, and its refund.

.venv/bin/python examples/coupon_stock.py
"""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from notify_url import Notified, notify_url
from till import APPID, OPENID, Till, fresh_number, open_till, yuan
from wechatpay_client import Client
from wechatpay_client.api.marketing import (
    create_favor_stock,
    get_favor_coupon,
    get_favor_stock,
    pause_favor_stock,
    request_favor_use_flow,
    restart_favor_stock,
    send_favor_coupon,
    set_favor_callback,
    start_favor_stock,
    stop_favor_stock,
)
from wechatpay_client.api.pay import create_native_order, get_order_by_out_trade_no
from wechatpay_client.api.refund import create_refund
from wechatpay_client.errors import APIStatusError
from wechatpay_client.models import (
    FavorCallbackRequest,
    FavorCouponGift,
    FavorFixedRuleRequest,
    FavorPattern,
    FavorSendRuleRequest,
    FavorStockOwner,
    FavorStockRequest,
    FavorUseRule,
    NativeOrder,
    OrderAmount,
    RefundAmount,
    RefundRequest,
)

OFF = 1000
"""What a coupon takes off, in fen."""
FROM = 3000
"""The least amount of an order with which it is good."""
COUPONS = 2
OTHER = "oUser0000000000000000000002"
BEIJING = timezone(timedelta(hours=8))


def main() -> None:
    with open_till() as till, Client.from_config(till.config_path) as client, notify_url(client) as notified:
        # 1. The batch is made, and gives nothing yet. Its budget is what all its coupons are worth.
        set_favor_callback.sync(client=client, body=FavorCallbackRequest(mchid=till.mchid, notify_url=notified.url))
        begins = datetime.combine(till.today(), datetime.min.time(), BEIJING)
        made = create_favor_stock.sync(client=client, body=batch(till.mchid, begins))
        owner = FavorStockOwner(stock_creator_mchid=till.mchid)
        print(f"batch {made.stock_id}: {state(client, till, made.stock_id)}")
        start_favor_stock.sync(made.stock_id, client=client, body=owner)
        print(f"batch {made.stock_id}: {state(client, till, made.stock_id)}")

        # 2. A user is given a coupon. The same gift again, as after a reply that got lost, is the same coupon.
        gift = give(till, made.stock_id)
        coupon = send_favor_coupon.sync(OPENID, client=client, body=gift).coupon_id
        again = send_favor_coupon.sync(OPENID, client=client, body=gift).coupon_id
        print(f"coupon {coupon}: {look_up(client, coupon)}; given {1 if again == coupon else 2} time")
        refuse(client, OPENID, give(till, made.stock_id), "one for each user")

        # 3. While the batch is halted nobody is given one, and what was given stays good.
        pause_favor_stock.sync(made.stock_id, client=client, body=owner)
        refuse(client, OTHER, give(till, made.stock_id), "halted")
        restart_favor_stock.sync(made.stock_id, client=client, body=owner)

        # 4. WeChat Pay takes the coupon off when the user pays; no call of ours uses it. The order says what it was
        #    worth, and an event of its own tells of the coupon.
        number = order(client, till, notified)
        till.user.pay(number, coupon_id=coupon)
        arrived = {notified.next().event_type, notified.next().event_type}
        print(f"{' and '.join(sorted(arrived))}: {paid(client, till, number)}; {look_up(client, coupon)}")

        # 5. The order is refunded in parts: the user gets what was paid, less the part of the coupon. With the last
        #    part the coupon is the user's again.
        for part in (500, 3000):
            refund(client, notified, number, part)
        print(f"coupon {coupon}: {look_up(client, coupon)}")
        number = order(client, till, notified)
        till.user.pay(number, coupon_id=coupon)
        notified.next()
        notified.next()

        # 6. The last coupon goes to somebody else; then the budget is used up.
        send_favor_coupon.sync(OTHER, client=client, body=give(till, made.stock_id))
        refuse(client, "oUser0000000000000000000003", give(till, made.stock_id), "used up")

        # 7. Which coupon was used for which order: a file that its hash proves.
        flow = request_favor_use_flow.sync(made.stock_id, client=client)
        with client.download(flow.url, hash_value=flow.hash_value, hash_type=flow.hash_type) as file:
            lines = b"".join(file).decode("utf-8-sig").splitlines()
        print(f"uses in the file: {sum(coupon in line for line in lines)}")
        stop_favor_stock.sync(made.stock_id, client=client, body=owner)
        print(f"batch {made.stock_id}: {state(client, till, made.stock_id)}")


def batch(mchid: str, begins: datetime) -> FavorStockRequest:
    """Two coupons, one for each user, good for a month."""
    return FavorStockRequest(
        stock_name="新年满减券",
        belong_merchant=mchid,
        available_begin_time=begins,
        available_end_time=begins + timedelta(days=30),
        stock_use_rule=FavorSendRuleRequest(
            max_coupons=COUPONS,
            max_amount=COUPONS * OFF,
            max_coupons_per_user=1,
            natural_person_limit=False,
            prevent_api_abuse=True,
        ),
        pattern_info=FavorPattern(description="满三十元减十元，每单限用一张"),
        coupon_use_rule=FavorUseRule(
            fixed_normal_coupon=FavorFixedRuleRequest(coupon_amount=OFF, transaction_minimum=FROM),
            available_merchants=[mchid],
        ),
        no_cash=False,
        stock_type="NORMAL",
        out_request_no=fresh_number("STOCK"),
    )


def give(till: Till, stock_id: str) -> FavorCouponGift:
    """A gift under a number of its own."""
    return FavorCouponGift(
        stock_id=stock_id, out_request_no=fresh_number("GIFT"), appid=APPID, stock_creator_mchid=till.mchid
    )


def refuse(client: Client, openid: str, gift: FavorCouponGift, why: str) -> None:
    """A gift that the batch does not allow."""
    try:
        send_favor_coupon.sync(openid, client=client, body=gift)
    except APIStatusError as refused:
        print(f"{why}: {refused.code}")


def order(client: Client, till: Till, notified: Notified) -> str:
    """An order over 35 yuan; its number."""
    number = fresh_number("COFFEE")
    body = NativeOrder(
        appid=APPID,
        mchid=till.mchid,
        description="手冲咖啡",
        out_trade_no=number,
        notify_url=notified.url,
        amount=OrderAmount(total=3500),
    )
    create_native_order.sync(client=client, body=body)
    return number


def paid(client: Client, till: Till, number: str) -> str:
    """What an order cost, and what the user paid of it."""
    found = get_order_by_out_trade_no.sync(number, client=client, mchid=till.mchid)
    assert found.amount
    assert found.promotion_detail
    (promotion,) = found.promotion_detail
    return (
        f"{yuan(found.amount.total or 0)} less {yuan(promotion.amount or 0)} are {yuan(found.amount.payer_total or 0)}"
    )


def refund(client: Client, notified: Notified, number: str, part: int) -> None:
    """A part of the order goes back."""
    body = RefundRequest(
        out_trade_no=number,
        out_refund_no=fresh_number("BACK"),
        notify_url=notified.url,
        amount=RefundAmount(refund=part, total=3500, currency="CNY"),
    )
    told = create_refund.sync(client=client, body=body)
    notified.next()
    print(f"refund over {yuan(part)}: {yuan(told.amount.payer_refund)} to the user, the rest was the coupon's")


def state(client: Client, till: Till, stock_id: str) -> str:
    found = get_favor_stock.sync(stock_id, client=client, stock_creator_mchid=till.mchid)
    return f"{found.status}, {found.distributed_coupons} given"


def look_up(client: Client, coupon_id: str) -> str:
    return str(get_favor_coupon.sync(OPENID, coupon_id, client=client, appid=APPID).status)


if __name__ == "__main__":
    main()
