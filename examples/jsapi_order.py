"""An order that is paid on a page inside WeChat: the order, and the parameters with which the page opens the cashier.

.venv/bin/python examples/jsapi_order.py
"""

from __future__ import annotations

import json

from notify_url import notify_url
from till import APPID, OPENID, fresh_number, open_till, yuan
from wechatpay_auth import load_config
from wechatpay_auth.invoke import jsapi_parameters, mini_program_parameters
from wechatpay_client import UNSET, Client
from wechatpay_client.api.pay import close_order, create_jsapi_order, get_order_by_out_trade_no
from wechatpay_client.errors import APIStatusError
from wechatpay_client.models import JsapiOrder, JsapiPayer, OrderAmount


def main() -> None:
    with open_till() as till, Client.from_config(till.config_path) as client, notify_url(client) as notified:
        # 1. The page has learned by OAuth who the user is to our AppID (openid), and only that user can pay.
        number = fresh_number("TEA")
        prepaid = create_jsapi_order.sync(
            client=client,
            body=JsapiOrder(
                appid=APPID,
                mchid=till.mchid,
                description="乌龙茶",
                out_trade_no=number,
                notify_url=notified.url,
                amount=OrderAmount(total=1500),
                payer=JsapiPayer(openid=OPENID),
            ),
        )
        print(f"order {number} over {yuan(1500)}: prepay_id {prepaid.prepay_id}")

        # 2. The page opens the cashier with parameters that our server signs. The private key stays here.
        credentials = load_config(till.config_path).credentials
        page = jsapi_parameters(credentials, APPID, prepaid.prepay_id)
        print('for WeixinJSBridge.invoke("getBrandWCPayRequest", …):')
        print(json.dumps(page.as_dict(), indent=2))
        print(f"they open the cashier until {page.expires_at:%H:%M} UTC")

        # A mini program is given them without the AppID, which it knows. An app has orders and parameters of its own:
        # create_app_order and app_parameters.
        mini_program = mini_program_parameters(credentials, APPID, prepaid.prepay_id)
        print(f"for wx.requestPayment: {', '.join(mini_program.as_dict())}")

        # 3. What the page's own callback says proves nothing, since it runs on the user's phone. The notification does,
        #    and so does the answer to a query. The user opens the cashier with these very parameters.
        till.user.pay_with(page.as_dict())
        print(f"{notified.next().event_type} arrived")
        order = get_order_by_out_trade_no.sync(number, client=client, mchid=till.mchid)
        payer = "nobody" if order.payer is UNSET else order.payer.openid
        print(f"query: {order.trade_state}, paid by {payer}")

        # 4. What is paid cannot be closed any more. A refusal has a code to decide by and a message to read.
        try:
            close_order.sync(number, client=client, body={"mchid": till.mchid})
        except APIStatusError as error:
            print(f"closing it is refused: {error.code} ({error.message})")


if __name__ == "__main__":
    main()
