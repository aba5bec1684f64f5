"""An order that is paid by scanning a code, from the order to the refund.

.venv/bin/python examples/native_order.py
"""

from __future__ import annotations

from notify_url import notify_url
from till import APPID, fresh_number, open_till, yuan
from wechatpay_client import Client, webhooks
from wechatpay_client.api.pay import create_native_order, get_order_by_out_trade_no
from wechatpay_client.api.refund import create_refund, get_refund
from wechatpay_client.models import NativeOrder, OrderAmount, PaidOrder, RefundAmount, RefundRequest


def main() -> None:
    with open_till() as till, Client.from_config(till.config_path) as client, notify_url(client) as notified:
        # 1. The order. Its number is ours: whatever happens, it is what we ask by later.
        number = fresh_number("COFFEE")
        code = create_native_order.sync(
            client=client,
            body=NativeOrder(
                appid=APPID,
                mchid=till.mchid,
                description="手冲咖啡",
                out_trade_no=number,
                notify_url=notified.url,
                amount=OrderAmount(total=2800),
            ),
        )
        print(f"order {number} over {yuan(2800)}; show this as a QR code: {code.code_url}")

        # 2. The user scans and pays. That takes as long as it takes, and nobody waits for it in a call.
        till.user.pay(number)

        # 3. The platform tells us. The signature was verified and the resource decrypted before we see it.
        print(in_words(notified.next()))

        # 4. A query says the same; ask when no notification comes, which is never promised.
        order = get_order_by_out_trade_no.sync(number, client=client, mchid=till.mchid)
        print(f"query: {order.trade_state}, paid {order.success_time}, transaction {order.transaction_id}")

        # 5. Half of it goes back. Asked again with the same number, it would not go back twice.
        refund_number = fresh_number("BACK")
        refund = create_refund.sync(
            client=client,
            body=RefundRequest(
                out_trade_no=number,
                out_refund_no=refund_number,
                reason="少了一杯",
                notify_url=notified.url,
                amount=RefundAmount(refund=1400, total=2800, currency="CNY"),
            ),
        )
        print(f"refund {refund_number} over {yuan(1400)}: {refund.status}")

        # 6. A refund takes time too, and its end is told in the same way.
        print(in_words(notified.next()))
        refund = get_refund.sync(refund_number, client=client)
        print(f"query: {refund.status}, the money went to: {refund.user_received_account}")


def in_words(event: webhooks.Event) -> str:
    """Each kind of event has a class of its own, with what it is about as a model."""
    match event:
        case webhooks.TransactionSuccess(resource=PaidOrder() as order):
            return f"{event.event_type}: {order.out_trade_no} is {order.trade_state}"
        case webhooks.RefundSuccess() | webhooks.RefundClosed() | webhooks.RefundAbnormal():
            return f"{event.event_type}: {event.resource.out_refund_no} is {event.resource.refund_status}"
        case _:
            return f"{event.event_type}: of no interest here"


if __name__ == "__main__":
    main()
