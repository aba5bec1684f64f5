"""A paid order is invoiced: the user asks at the receipt, finds the invoice in WeChat, and gives it back with a refund.

.venv/bin/python examples/invoice_after_payment.py
"""

from __future__ import annotations

from notify_url import Notified, notify_url
from till import APPID, SUB_MCHID, Till, fresh_number, open_till, yuan
from wechatpay_client import UNSET, Client
from wechatpay_client.api.new_tax_control_fapiao import (
    get_application,
    get_user_title,
    issue_fapiao,
    list_fapiao_files,
    reverse_fapiao,
)
from wechatpay_client.api.pay import create_partner_native_order, get_partner_order_by_out_trade_no
from wechatpay_client.models import (
    Fapiao,
    FapiaoBuyer,
    FapiaoIssue,
    FapiaoIssueDetail,
    FapiaoIssueItem,
    FapiaoReversal,
    OrderAmount,
    PartnerNativeOrder,
    ReversedFapiao,
)

AREA = "new_tax_control_fapiao"
PRICE = 2800


def sell(client: Client, till: Till, notify: str) -> str:
    """An order whose receipt offers an invoice; WeChat Pay's number of it, once the user has paid."""
    number = fresh_number("COFFEE")
    create_partner_native_order.sync(
        client=client,
        body=PartnerNativeOrder(
            sp_appid=APPID,
            sp_mchid=till.mchid,
            sub_mchid=SUB_MCHID,
            description="手冲咖啡",
            out_trade_no=number,
            notify_url=notify,
            amount=OrderAmount(total=PRICE),
            support_fapiao=True,
        ),
    )
    till.user.pay(number)
    till.user.request_invoice(number, "示例科技有限公司", taxpayer_id="91440300MA0000001X", email="buyer@example.com")
    order = get_partner_order_by_out_trade_no.sync(number, client=client, sp_mchid=till.mchid, sub_mchid=SUB_MCHID)
    return str(order.transaction_id)


def find(client: Client, apply_id: str) -> Fapiao:
    """The only invoice of an application."""
    (invoice,) = get_application.sync(apply_id, client=client, sub_mchid=SUB_MCHID).fapiao_information
    return invoice


def tell(client: Client, notified: Notified, apply_id: str) -> None:
    """Says what the next event is about. It names the application; the query has the rest."""
    event = notified.next()
    invoice = find(client, apply_id)
    card = UNSET if invoice.card_information is UNSET else invoice.card_information.card_status
    print(f"{event.event_type}: the invoice is {invoice.status}, its card {card}")


def main() -> None:
    with open_till() as till, Client.from_config(till.config_path) as client, notify_url(client) as notified:
        # 1. Events of invoices go to one address, which is set once. At the platform, `update_development_config` sets
        #    it, and takes https only.
        till.set_notify_address(AREA, notified.url)

        # 2. The user pays, and says at the receipt whom the invoice is for. The number of the application is WeChat
        #    Pay's number of the order.
        apply_id = sell(client, till, notified.url)
        print(" and ".join(sorted(event.event_type for event in (notified.next(), notified.next()))))
        title = get_user_title.sync(
            client=client, scene="WITH_WECHATPAY", fapiao_apply_id=apply_id, sub_mchid=SUB_MCHID
        )
        print(f"{apply_id} over {yuan(PRICE)} is to be invoiced for {title.name}, sent to {title.email}")

        # 3. Issue it. Accepted is not issued; the same request again issues nothing twice.
        request = FapiaoIssue(
            sub_mchid=SUB_MCHID,
            scene="WITH_WECHATPAY",
            fapiao_apply_id=apply_id,
            buyer_information=FapiaoBuyer(type_="ORGANIZATION", name=title.name, taxpayer_id=title.taxpayer_id),
            fapiao_information=[
                FapiaoIssueDetail(
                    fapiao_id=fresh_number("INVOICE"),
                    total_amount=PRICE,
                    need_list=False,
                    items=[
                        FapiaoIssueItem(
                            tax_code="3070401000000000000",
                            goods_name="手冲咖啡",
                            quantity=100_000_000,
                            total_amount=PRICE,
                            tax_rate=600,
                            tax_prefer_mark="NO_FAVORABLE",
                            discount=False,
                        )
                    ],
                )
            ],
        )
        issue_fapiao.sync(client=client, body=request)
        issue_fapiao.sync(client=client, body=request)
        print(f"{find(client, apply_id).fapiao_id} is accepted")
        tell(client, notified, apply_id)
        tell(client, notified, apply_id)

        # 4. What stands on it, and its file. Whoever has the address gets the file, so it is fetched and kept.
        invoice = find(client, apply_id)
        assert invoice.blue_fapiao is not UNSET
        assert invoice.tax_amount is not UNSET
        print(f"number {invoice.blue_fapiao.fapiao_number}, {yuan(invoice.tax_amount)} of {yuan(PRICE)} are tax")
        files = list_fapiao_files.sync(apply_id, client=client, sub_mchid=SUB_MCHID, fapiao_id=invoice.fapiao_id)
        with client.download(str(files.fapiao_download_info_list[0].download_url)) as file:
            print(f"its file has {sum(map(len, file))} bytes")

        # 5. The coffee was cold and is refunded, so the invoice is taken back; then its card is void.
        named = ReversedFapiao(
            fapiao_id=invoice.fapiao_id,
            fapiao_code=invoice.blue_fapiao.fapiao_code,
            fapiao_number=invoice.blue_fapiao.fapiao_number,
        )
        back = FapiaoReversal(sub_mchid=SUB_MCHID, reverse_reason="SALES_RETURN", fapiao_information=[named])
        reverse_fapiao.sync(apply_id, client=client, body=back)
        tell(client, notified, apply_id)
        tell(client, notified, apply_id)


if __name__ == "__main__":
    main()
