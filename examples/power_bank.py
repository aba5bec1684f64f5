"""A power bank rented and returned, and paid afterwards by WeChat Pay score: by a user who is asked, and by a regular.

.venv/bin/python examples/power_bank.py
"""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from notify_url import notify_url
from till import APPID, OPENID, fresh_number, open_till, yuan
from wechatpay_client import UNSET, Client
from wechatpay_client.api.payscore import (
    apply_permission,
    complete_service_order,
    create_service_order,
    get_permission_by_authorization_code,
    get_service_order,
)
from wechatpay_client.errors import APIStatusError
from wechatpay_client.models import (
    CompleteServiceOrderRequest,
    PermissionRequest,
    ServiceFee,
    ServiceOrderRequest,
    ServiceRiskFund,
    ServiceTimeRange,
)

SERVICE = "50000000000000000000000000000001"
RISK = 9900
"""What a power bank costs that never comes back: more is never debited."""
PRICE = 300
"""For each hour that has begun."""
BEIJING = timezone(timedelta(hours=8))


def score_time(moment: datetime) -> str:
    """A time in the form of service orders."""
    return moment.astimezone(BEIJING).strftime("%Y%m%d%H%M%S")


def take(number: str, notify: str, taken: datetime) -> ServiceOrderRequest:
    """The order of somebody who takes a power bank and confirms that in WeChat."""
    return ServiceOrderRequest(
        out_order_no=number,
        appid=APPID,
        service_id=SERVICE,
        service_introduction="共享充电宝",
        time_range=ServiceTimeRange(start_time=score_time(taken)),
        risk_fund=ServiceRiskFund(name="DEPOSIT", amount=RISK),
        notify_url=notify,
    )


def put_back(taken: datetime, hours: int) -> CompleteServiceOrderRequest:
    """What it cost in the end."""
    total = min(hours * PRICE, RISK)
    return CompleteServiceOrderRequest(
        appid=APPID,
        service_id=SERVICE,
        post_payments=[ServiceFee(name="租借费", description="每小时三元", amount=total)],
        total_amount=total,
        time_range=ServiceTimeRange(end_time=score_time(taken + timedelta(hours=hours))),
    )


def main() -> None:
    taken = datetime.now(BEIJING)
    with open_till() as till, Client.from_config(till.config_path) as client, notify_url(client) as notified:
        # 1. Somebody we do not know yet: the user confirms the order in WeChat, which its package opens.
        number = fresh_number("BANK")
        order = create_service_order.sync(client=client, body=take(number, notified.url, taken))
        print(f"order {number} is {order.state}; the app opens WeChat with {order.package}")
        query_id = till.user.confirm(number)
        print(f"{notified.next().event_type}: the cabinet opens")
        # The user comes back with a query_id: what the screen shows is asked for, never believed.
        found = get_service_order.sync(client=client, query_id=query_id, service_id=SERVICE, appid=APPID)
        print(f"order {found.out_order_no} is {found.state}")

        # 2. Three hours later it is put back. Completed is not paid: WeChat Pay debits the user, and tells us then.
        complete_service_order.sync(number, client=client, body=put_back(taken, 3))
        print(f"{notified.next().event_type}: {paid(client, number)}")

        # 3. A regular gives a permission once, and confirms no order from then on.
        code = fresh_number("AUTH")
        asked = PermissionRequest(service_id=SERVICE, appid=APPID, authorization_code=code, notify_url=notified.url)
        apply_permission.sync(client=client, body=asked)
        till.user.permit(code)
        print(f"{notified.next().event_type}: {permission(client, code)}")
        number = fresh_number("BANK")
        regular = take(number, notified.url, taken)
        regular.need_user_confirm, regular.openid = False, OPENID
        order = create_service_order.sync(client=client, body=regular)
        print(f"order {number} is {order.state} at once; the cabinet opens")

        # 4. Two days are more than the risk fund, which is the most that is debited.
        complete_service_order.sync(number, client=client, body=put_back(taken, 48))
        print(f"{notified.next().event_type}: {paid(client, number)}")

        # 5. The permission is the user's, who may withdraw it at any time.
        till.user.withdraw(code)
        print(f"{notified.next().event_type}: {permission(client, code)}")
        regular.out_order_no = fresh_number("BANK")
        try:
            create_service_order.sync(client=client, body=regular)
        except APIStatusError as refused:
            print(f"without it the user has to confirm: {refused.code}")


def paid(client: Client, number: str) -> str:
    """What was received for an order, and the number that refunds take."""
    order = get_service_order.sync(client=client, out_order_no=number, service_id=SERVICE, appid=APPID)
    assert order.collection is not UNSET  # it has one since it is completed
    (payment,) = order.collection.details
    received = 0 if payment.amount is UNSET else payment.amount
    return f"{order.state}, {yuan(received)}, transaction {payment.transaction_id}"


def permission(client: Client, code: str) -> str:
    """What became of a permission."""
    found = get_permission_by_authorization_code.sync(code, client=client, service_id=SERVICE)
    return f"{code} is {found.authorization_state}"


if __name__ == "__main__":
    main()
