"""A user complains about an order; the shop reads it, answers with a picture, and closes the matter.

.venv/bin/python examples/complaint_with_image.py
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from notify_url import notify_url
from till import APPID, fresh_number, open_till
from wechatpay_client import Client
from wechatpay_client.api.merchant_service import (
    complete_complaint,
    download_image,
    get_complaint,
    list_complaints,
    list_negotiation_history,
    respond_to_complaint,
    upload_image,
)
from wechatpay_client.api.pay import create_native_order
from wechatpay_client.models import Complaint, ComplaintCompletion, ComplaintResponse, NativeOrder, OrderAmount

BEIJING = timezone(timedelta(hours=8))
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(1024)


def main() -> None:
    with open_till() as till, Client.from_config(till.config_path) as client, notify_url(client) as notified:
        # An order that went wrong.
        number = fresh_number("CAKE")
        order = NativeOrder(
            appid=APPID,
            mchid=till.mchid,
            description="生日蛋糕",
            out_trade_no=number,
            notify_url=notified.url,
            amount=OrderAmount(total=19800),
        )
        create_native_order.sync(client=client, body=order)
        till.user.pay(number)
        till.user.complain(number, "蛋糕送到时已经压坏了")

        # 1. What came in today. (A platform that sets an address for complaints is told of each as it comes.)
        today = datetime.now(UTC).astimezone(BEIJING).date()
        complaints = list_complaints.pages(client=client, begin_date=today, end_date=today)
        mine = next(one for one in complaints if is_about(one, number))
        print(f"complaint {mine.complaint_id}, {mine.complaint_state}: {mine.complaint_detail}")

        # 2. The telephone number came encrypted, for us alone; here it is text already.
        complaint = get_complaint.sync(mine.complaint_id, client=client)
        print(f"to be called under {complaint.payer_phone}")

        # 3. An answer with a picture, which is uploaded first.
        picture = upload_image.sync(PICTURE, client=client, filename="new-cake.png")
        respond_to_complaint.sync(
            mine.complaint_id,
            client=client,
            body=ComplaintResponse(
                complainted_mchid=till.mchid,
                response_content="非常抱歉，新蛋糕已经在路上",
                response_images=[picture.media_id],
            ),
        )
        print(f"answered, with the picture {picture.media_id}")
        kept = download_image.sync(picture.media_id, client=client)
        print(f"the picture is {'the same' if kept == PICTURE else 'another'}: {len(kept)} bytes")

        # 4. Done, and what was said so far.
        complete_complaint.sync(
            mine.complaint_id, client=client, body=ComplaintCompletion(complainted_mchid=till.mchid)
        )
        complaint = get_complaint.sync(mine.complaint_id, client=client)
        print(f"complaint {mine.complaint_id}: {complaint.complaint_state}")
        for step in list_negotiation_history.pages(mine.complaint_id, client=client):
            print(f"  {step.operate_type}: {step.operate_details or ''}")


def is_about(complaint: Complaint, number: str) -> bool:
    """Whether the complaint is about the order of that number."""
    return any(order.out_trade_no == number for order in complaint.complaint_order_info or [])


if __name__ == "__main__":
    main()
