"""The money of an order is shared with another merchant, part of it comes back, and the shop keeps the rest.

.venv/bin/python examples/profit_sharing.py
"""

from __future__ import annotations

import time

from notify_url import notify_url
from till import APPID, fresh_number, open_till, yuan
from wechatpay_client import UNSET, Client
from wechatpay_client.api.pay import create_native_order, get_order_by_out_trade_no
from wechatpay_client.api.profitsharing import (
    add_receiver,
    create_order,
    create_return_order,
    get_order,
    get_return_order,
    get_unsplit_amount,
    unfreeze_order,
)
from wechatpay_client.models import (
    AddSharingReceiverRequest,
    NativeOrder,
    OrderAmount,
    SettleInfo,
    SharingOrder,
    SharingReceiver,
    SharingRequest,
    SharingReturnRequest,
)

BEEKEEPER = "1900000109"
ASK_AGAIN_SECONDS = 0.1
"""For a sandbox in a hurry. The platform takes minutes."""


def main() -> None:
    with open_till() as till, Client.from_config(till.config_path) as client, notify_url(client) as notified:
        # 1. Who gets shares is made known once. The name travels encrypted; the spec says so, the client does it.
        add_receiver.sync(
            client=client,
            body=AddSharingReceiverRequest(
                appid=APPID, type_="MERCHANT_ID", account=BEEKEEPER, name="山野养蜂场", relation_type="SUPPLIER"
            ),
        )
        print(f"merchant {BEEKEEPER} may get shares now")

        # 2. An order whose money is to be shared says so; then it stays frozen after the payment.
        number = fresh_number("HONEY")
        create_native_order.sync(
            client=client,
            body=NativeOrder(
                appid=APPID,
                mchid=till.mchid,
                description="一罐蜂蜜",
                out_trade_no=number,
                notify_url=notified.url,
                amount=OrderAmount(total=10000),
                settle_info=SettleInfo(profit_sharing=True),
            ),
        )
        till.user.pay(number)
        order = get_order_by_out_trade_no.sync(number, client=client, mchid=till.mchid)
        assert order.transaction_id is not UNSET  # it has one since it is paid
        print(f"order {number} over {yuan(10000)} is {order.trade_state}")
        frozen = get_unsplit_amount.sync(order.transaction_id, client=client)
        print(f"to be shared: {yuan(frozen.unsplit_amount)}")

        # 3. A share. Accepted is not paid: the request is PROCESSING first, and a query tells how it ended.
        share_number = fresh_number("SHARE")
        shared = create_order.sync(
            client=client,
            body=SharingRequest(
                appid=APPID,
                transaction_id=order.transaction_id,
                out_order_no=share_number,
                receivers=[
                    SharingReceiver(type_="MERCHANT_ID", account=BEEKEEPER, amount=2000, description="蜂蜜货款")
                ],
                unfreeze_unsplit=False,
            ),
        )
        print(f"share {share_number}: {shared.state}")
        finished = wait_until_finished(client, share_number, order.transaction_id)
        for receiver in finished.receivers:
            print(f"{receiver.account} got {yuan(receiver.amount)}: {receiver.result}")

        # 4. A jar was broken: the other merchant gives a part back, which needs its agreement with WeChat Pay once.
        returned = create_return_order.sync(
            client=client,
            body=SharingReturnRequest(
                out_order_no=share_number,
                out_return_no=fresh_number("JAR"),
                return_mchid=BEEKEEPER,
                amount=500,
                description="破损退款",
            ),
        )
        while returned.result == "PROCESSING":
            time.sleep(ASK_AGAIN_SECONDS)
            returned = get_return_order.sync(returned.out_return_no, client=client, out_order_no=share_number)
        print(f"{returned.return_mchid} gave back {yuan(returned.amount)}: {returned.result}")

        # 5. Nobody else gets anything: the rest is the shop's.
        left = get_unsplit_amount.sync(order.transaction_id, client=client)
        rest_number = fresh_number("REST")
        unfreeze_order.sync(
            client=client,
            body={"transaction_id": order.transaction_id, "out_order_no": rest_number, "description": "解冻剩余资金"},
        )
        wait_until_finished(client, rest_number, order.transaction_id)
        print(f"released to the shop: {yuan(left.unsplit_amount)}")


def wait_until_finished(client: Client, share_number: str, transaction_id: str) -> SharingOrder:
    """Asks until the request is FINISHED."""
    while True:
        found = get_order.sync(share_number, client=client, transaction_id=transaction_id)
        if found.state == "FINISHED":
            return found
        time.sleep(ASK_AGAIN_SECONDS)


if __name__ == "__main__":
    main()
