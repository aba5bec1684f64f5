"""A membership that is paid by the month: signed once, debited each month, and ended by the user.

.venv/bin/python examples/monthly_contract.py
"""

from __future__ import annotations

from datetime import timedelta

from notify_url import notify_url
from till import APPID, OPENID, fresh_number, open_till, yuan
from wechatpay_client import Client
from wechatpay_client.api.papay import (
    create_order,
    get_contract,
    notify_failed_debit,
    presign_scheduled_contract_in_app,
    schedule_debit,
)
from wechatpay_client.api.pay import get_order_by_out_trade_no
from wechatpay_client.errors import APIStatusError
from wechatpay_client.models import (
    PapayAmount,
    PapayFailureNotice,
    PapayFirstDebit,
    PapayOrderRequest,
    PapayScheduledPresign,
    PapayScheduleRequest,
)

PLAN = 100001
"""The contract template that WeChat Pay approved for us."""
PRICE = 1500
"""For a month, in fen."""


def main() -> None:
    with open_till() as till, Client.from_config(till.config_path) as client, notify_url(client) as notified:
        # 1. The user signs in WeChat, which our app opens. They read there what is debited first, and when.
        code = fresh_number("M")[:32]
        signing = PapayScheduledPresign(
            appid=APPID,
            openid=OPENID,
            plan_id=PLAN,
            out_contract_code=code,
            contract_display_account="member_0001",
            contract_notify_url=notified.url,
            deduct_schedule=PapayFirstDebit(
                estimated_deduct_date=till.today() + timedelta(days=31),
                estimated_deduct_amount=PapayAmount(total=PRICE),
                description="南山影音 月度会员",
            ),
        )
        opens = presign_scheduled_contract_in_app.sync(client=client, body=signing)
        print(f"agreement {code}: the app opens {opens.miniprogram_path}")
        till.user.sign(code)
        print(f"{notified.next().event_type}: {contract(client, code)}")
        contract_id = get_contract.sync(PLAN, code, client=client).contract_id

        # 2. Each debit is scheduled, and can then be made in some days only.
        schedule(client, contract_id)
        try:
            debit(client, contract_id, notified.url)
        except APIStatusError as refused:
            print(f"today it is refused: {refused.code}")
        till.advance("31d")
        number = debit(client, contract_id, notified.url)
        print(f"{notified.next().event_type}: {paid(client, till.mchid, number)}")

        # 3. A month later the user has too little money: WeChat Pay tries once. We ask again, under a new number.
        till.advance("28d")
        schedule(client, contract_id)
        till.advance("2d")
        till.user.set_funds(short=True)
        number = debit(client, contract_id, notified.url)
        print(f"{notified.next().event_type}: {paid(client, till.mchid, number)}")
        reminder = PapayFailureNotice(mchid=till.mchid, appid=APPID)
        notify_failed_debit.sync(contract_id, client=client, body=reminder)
        till.user.set_funds(short=False)
        till.advance("1d")
        number = debit(client, contract_id, notified.url)
        print(f"{notified.next().event_type}: {paid(client, till.mchid, number)}")

        # 4. The agreement is the user's, who may end it at any time.
        till.user.terminate(code)
        print(f"{notified.next().event_type}: {contract(client, code)}")
        try:
            schedule(client, contract_id)
        except APIStatusError as refused:
            print(f"nothing is debited any more: {refused.code}")


def schedule(client: Client, contract_id: str) -> None:
    """Says that the price of a month is debited next."""
    body = PapayScheduleRequest(appid=APPID, schedule_amount=PapayAmount(total=PRICE))
    told = schedule_debit.sync(contract_id, client=client, body=body)
    print(f"{told.schedule_state}: {yuan(PRICE)} from {told.deduct_start_date} to {told.deduct_end_date}")


def debit(client: Client, contract_id: str, notify: str) -> str:
    """Asks for the price of a month. The reply says that it is taken on, not that it is paid."""
    number = fresh_number("MONTH")
    body = PapayOrderRequest(
        appid=APPID,
        out_trade_no=number,
        description="南山影音 月度会员",
        transaction_notify_url=notify,
        contract_id=contract_id,
        amount=PapayAmount(total=PRICE),
    )
    create_order.sync(client=client, body=body)
    return number


def paid(client: Client, mchid: str, number: str) -> str:
    """What became of a debit: it is an order like others."""
    order = get_order_by_out_trade_no.sync(number, client=client, mchid=mchid)
    return f"{number} is {order.trade_state}"


def contract(client: Client, code: str) -> str:
    """How the agreement stands."""
    found = get_contract.sync(PLAN, code, client=client)
    return f"{found.contract_id} is {found.contract_state}"


if __name__ == "__main__":
    main()
