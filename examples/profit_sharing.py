"""The money of an order is shared with a partner, part of it handed back, the rest released to the shop.

    .venv/bin/python examples/profit_sharing.py
"""

from __future__ import annotations

import time

from notify_url import notify_url
from till import APPID, OPENID, fresh_number, open_till, yuan
from wechatpay_client import UNSET, Client
from wechatpay_client.api.pay import create_native_order, get_order_by_out_trade_no
from wechatpay_client.api.profitsharing import (
    add_receiver,
    create_order,
    get_order,
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
)


def main() -> None:
    with open_till() as till, Client.from_config(till.config_path) as client, notify_url(till.config_path) as notified:
        # 1. Who gets shares is made known once. The name travels encrypted; the spec says so, the client does it.
        add_receiver.sync(
            client=client,
            body=AddSharingReceiverRequest(
                appid=APPID, type_="PERSONAL_OPENID", account=OPENID, name="李雷", relation_type="DISTRIBUTOR"
            ),
        )
        print("李雷 may get shares now")

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
                    SharingReceiver(type_="PERSONAL_OPENID", account=OPENID, amount=1500, description="推荐奖励")
                ],
                unfreeze_unsplit=False,
            ),
        )
        print(f"share {share_number}: {shared.state}")
        finished = wait_until_finished(client, share_number, order.transaction_id)
        for receiver in [] if finished.receivers is UNSET else finished.receivers:
            print(f"{receiver.account} got {yuan(receiver.amount)}: {receiver.result}")

        # 4. Nobody else gets anything: the rest is the shop's.
        left = get_unsplit_amount.sync(order.transaction_id, client=client)
        rest_number = fresh_number("REST")
        unfreeze_order.sync(
            client=client,
            body={"transaction_id": order.transaction_id, "out_order_no": rest_number, "description": "解冻剩余资金"},
        )
        wait_until_finished(client, rest_number, order.transaction_id)
        print(f"released to the shop: {yuan(left.unsplit_amount)}")


def wait_until_finished(client: Client, share_number: str, transaction_id: str) -> SharingOrder:
    """Asks until the request is FINISHED. With the platform, ask every few minutes rather than ten times a second."""
    while True:
        found = get_order.sync(share_number, client=client, transaction_id=transaction_id)
        if found.state == "FINISHED":
            return found
        time.sleep(0.1)


if __name__ == "__main__":
    main()
