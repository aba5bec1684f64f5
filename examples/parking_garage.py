"""A parking garage whose barrier opens by the plate: a vehicle comes, leaves, and its fee is debited; one that owes a
fee pays at the exit.

.venv/bin/python examples/parking_garage.py
"""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from notify_url import notify_url
from till import APPID, OPENID, fresh_number, open_till, yuan
from wechatpay_client import UNSET, Client
from wechatpay_client.api.vehicle import (
    charge_parking,
    create_parking_entry,
    get_order_by_out_trade_no,
    get_parking_service,
)
from wechatpay_client.errors import APIStatusError
from wechatpay_client.models import (
    ChargedParkingStay,
    ParkingDebitAmount,
    ParkingDebitRequest,
    ParkingEntry,
    ParkingEntryRequest,
)

PLATE = "粤B66666"
GARAGE = "南山停车场"
FREE_SECONDS = 900
PRICE = 600
"""For each hour that has begun, in fen."""
BEIJING = timezone(timedelta(hours=8))


def come(client: Client, notify: str, came: datetime) -> ParkingEntry:
    """A vehicle at the entrance."""
    entry = ParkingEntryRequest(
        out_parking_no=fresh_number("STAY"),
        plate_number=PLATE,
        plate_color="BLUE",
        notify_url=notify,
        start_time=came,
        parking_name=GARAGE,
        free_duration=FREE_SECONDS,
    )
    stay = create_parking_entry.sync(client=client, body=entry)
    print(f"{PLATE} comes in: stay {stay.id} is {stay.state}")
    return stay


def leave(client: Client, stay: ParkingEntry, notify: str, left: datetime, hours: int) -> str:
    """A vehicle at the exit. Returns the number of the order that debits its fee."""
    number = fresh_number("PARK")
    body = ParkingDebitRequest(
        appid=APPID,
        description=f"{GARAGE} 停车费",
        out_trade_no=number,
        trade_scene="PARKING",
        notify_url=notify,
        amount=ParkingDebitAmount(total=hours * PRICE, currency="CNY"),
        # what is told of the stay has to agree with what was reported at the entrance
        parking_info=ChargedParkingStay(
            parking_id=stay.id,
            plate_number=stay.plate_number,
            plate_color="BLUE",
            start_time=stay.start_time,
            end_time=left,
            parking_name=stay.parking_name,
            charging_duration=hours * 3600,
            device_id="EXIT-2",
        ),
    )
    order = charge_parking.sync(client=client, body=body)
    print(f"{PLATE} is at the exit: order {number} is {order.trade_state}; the barrier opens")
    return number


def main() -> None:
    left = datetime.now(BEIJING).replace(microsecond=0)
    came = left - timedelta(hours=3)
    with open_till() as till, Client.from_config(till.config_path) as client, notify_url(client) as notified:
        # 1. A driver whose plate we do not know yet: the service is theirs to open, on a page of WeChat.
        print(f"{PLATE}: {service(client)}")
        till.user.open_parking(PLATE)
        print(f"{PLATE}: {service(client)}")

        # 2. The vehicle comes, and three hours later it leaves. The barrier opens when the debit is taken on; the
        #    money comes afterwards.
        stay = come(client, notified.url, came)
        number = leave(client, stay, notified.url, left, 3)
        print(f"{notified.next().event_type}: {paid(client, number)}")

        # 3. While a vehicle is inside, its driver pauses the service: we are told, and the driver pays in another way.
        stay = come(client, notified.url, came)
        till.user.pause_parking(PLATE)
        print(f"{notified.next().event_type}: put the price on the screen at the exit")
        try:
            leave(client, stay, notified.url, left, 1)
        except APIStatusError as refused:
            print(f"the barrier stays down: {refused.code}")

        # 4. The driver has another mind, and the same stay can be debited.
        till.user.open_parking(PLATE)
        print(f"{notified.next().event_type}: {PLATE} pays by itself again")
        number = leave(client, stay, notified.url, left, 1)
        print(f"{notified.next().event_type}: {paid(client, number)}")


def service(client: Client) -> str:
    """Whether the plate pays by itself."""
    found = get_parking_service.sync(client=client, appid=APPID, plate_number=PLATE, plate_color="BLUE", openid=OPENID)
    since = "" if found.service_open_time is UNSET else f" since {found.service_open_time}"
    return f"{found.service_state}{since}"


def paid(client: Client, number: str) -> str:
    """What was received for an order, and the number that refunds take."""
    order = get_order_by_out_trade_no.sync(number, client=client)
    return f"{order.trade_state}, {yuan(order.amount.total)}, transaction {order.transaction_id}"


if __name__ == "__main__":
    main()
