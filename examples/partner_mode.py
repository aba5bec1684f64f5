"""A service provider places an order for one of its merchants, and refunds it: the same calls with two numbers.

.venv/bin/python examples/partner_mode.py
"""

from __future__ import annotations

from notify_url import notify_url
from till import APPID, SUB_MCHID, fresh_number, open_till, yuan
from wechatpay_client import Client, errors, webhooks
from wechatpay_client.api.pay import create_partner_native_order, get_partner_order_by_out_trade_no
from wechatpay_client.api.refund import create_refund, get_refund
from wechatpay_client.models import OrderAmount, PartnerNativeOrder, PartnerPaidOrder, RefundAmount, RefundRequest


def main() -> None:
    with open_till() as till, Client.from_config(till.config_path) as client, notify_url(client) as notified:
        # 1. `sp_mchid` is the service provider: its keys sign, its configuration is in wechatpay.toml.
        #    `sub_mchid` is the merchant that is paid.
        number = fresh_number("NOODLES")
        code = create_partner_native_order.sync(
            client=client,
            body=PartnerNativeOrder(
                sp_appid=APPID,
                sp_mchid=till.mchid,
                sub_mchid=SUB_MCHID,
                description="牛肉面",
                out_trade_no=number,
                notify_url=notified.url,
                amount=OrderAmount(total=3600),
            ),
        )
        print(f"order {number} over {yuan(3600)} for merchant {SUB_MCHID}: {code.code_url}")
        till.user.pay(number)

        # 2. The provider is told, with its own APIv3 key, whichever of its merchants was paid.
        event = notified.next()
        if isinstance(event, webhooks.TransactionSuccess) and isinstance(event.resource, PartnerPaidOrder):
            print(f"{event.event_type}: {event.resource.sub_mchid} got {yuan(event.resource.amount.total or 0)}")

        # 3. Whoever asks for an order or refund of the merchant names the merchant.
        order = get_partner_order_by_out_trade_no.sync(number, client=client, sp_mchid=till.mchid, sub_mchid=SUB_MCHID)
        print(f"query: {order.trade_state}, for {order.sub_mchid}, by {order.sp_mchid}")
        try:
            get_partner_order_by_out_trade_no.sync(number, client=client, sp_mchid=till.mchid, sub_mchid="1900000110")
        except errors.NotFound as error:
            print(f"for another merchant there is no such order: {error.code}")

        # 4. A refund has one operation for both modes; `sub_mchid` makes it one of the merchant.
        refund_number = fresh_number("BACK")
        create_refund.sync(
            client=client,
            body=RefundRequest(
                sub_mchid=SUB_MCHID,
                out_trade_no=number,
                out_refund_no=refund_number,
                amount=RefundAmount(refund=3600, total=3600, currency="CNY"),
            ),
        )
        refund = get_refund.sync(refund_number, client=client, sub_mchid=SUB_MCHID)
        print(f"refund {refund_number} over {yuan(refund.amount.refund)}: {refund.status}")


if __name__ == "__main__":
    main()
