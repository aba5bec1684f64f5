"""Three days of a shop at a running sandbox: what the platform's bills say of them, and what the shop booked itself.

The ledger is made of what the shop asked for and was answered, never of a bill.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from typing import Any

from wechatpay_auth.bills import GenericRow, TypedBillRows
from wechatpay_client import Client
from wechatpay_client.errors import NoBill
from wechatpay_sandbox import Running, Settings, running

APPID, SUB_MCHID, USER, STORE, OTHER_STORE = (
    "wx8888888888888888", "1900000109", "oUser0000000000000000000001", "1900000201", "1900000202",
)  # fmt: skip
NOTIFY = "http://127.0.0.1:19/notify"
Row = dict[str, Any]
_PATHS = {
    "trade": ("v3/bill/tradebill", {"bill_type": "ALL"}),
    "fund-flow": ("v3/bill/fundflowbill", {"account_type": "BASIC"}),
    "profit-sharing": ("v3/profitsharing/bills", {}),
}


@dataclass
class World:
    mchid: str
    days: list[str]
    bills: dict[str, list[Row]]
    """The rows of all days by kind of bill, as texts, with what was asked for: `day`, and of funds whose account."""
    ledger: list[Row]
    """Entries of every record, in the form of a ledger."""


@dataclass
class Shop:
    sandbox: Running
    client: Client
    mchid: str
    ledger: list[Row] = field(default_factory=list)
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def fresh(self, prefix: str) -> str:
        return f"{prefix}{next(self._numbers):08}"

    def post(self, path: str, **body: Any) -> Any:
        return self.client[path].post(json=body).parsed

    def order(self, total: int, *, sub_mchid: str = "", paid: bool = True, closed: bool = False, **more: Any) -> Row:
        """Places an order, which is paid or not, and books it."""
        number = self.fresh("ORDER")
        body = {
            "description": "手冲咖啡",
            "out_trade_no": number,
            "notify_url": NOTIFY,
            "amount": {"total": total, "currency": "CNY"},
            **more,
        }
        if sub_mchid:
            whose = {"sp_appid": APPID, "sp_mchid": self.mchid, "sub_mchid": sub_mchid, "payer": {"sp_openid": USER}}
            self.post("v3/pay/partner/transactions/jsapi", **whose, **body)
        else:
            self.post("v3/pay/transactions/native", appid=APPID, mchid=self.mchid, **body)
        if closed:
            close = self.client["v3/pay/transactions/out-trade-no/{out_trade_no}/close"]
            close.post(out_trade_no=number, json={"mchid": self.mchid})
        elif paid:
            self.sandbox.pay(number)
        found = self.find(number, sub_mchid)
        booked = self.sandbox.now if found.trade_state != "SUCCESS" else datetime.fromisoformat(str(found.success_time))
        fee = (total * 6 + 500) // 1000
        row = self.book("payment", number, total, booked, sub_mchid, fee=fee, state=str(found.trade_state))
        row |= {"order_number": number, "platform_number": found.transaction_id if paid and not closed else None}
        if paid and not closed:
            self.book("fund_in", number, total - fee, booked, sub_mchid)
        return row

    def find(self, number: str, sub_mchid: str) -> Any:
        partner = "partner/" if sub_mchid else ""
        query = {"sp_mchid": self.mchid, "sub_mchid": sub_mchid} if sub_mchid else {"mchid": self.mchid}
        path = f"v3/pay/{partner}transactions/out-trade-no/{{out_trade_no}}"
        return self.client[path].get(out_trade_no=number, query=query).parsed

    def refund(self, order: Row, amount: int) -> None:
        number, sub_mchid = self.fresh("REFUND"), order["sub_mchid"]
        amounts = {"refund": amount, "total": order["amount"], "currency": "CNY"}
        more = {"sub_mchid": sub_mchid} if sub_mchid else {}
        self.post(
            "v3/refund/domestic/refunds", out_trade_no=order["number"], out_refund_no=number, amount=amounts, **more
        )
        asked = self.client["v3/refund/domestic/refunds/{out_refund_no}"].get(out_refund_no=number, query=more).parsed
        booked, fee = datetime.fromisoformat(str(asked.success_time)), (amount * 6 + 500) // 1000
        row = self.book("refund", number, amount, booked, sub_mchid, fee=-fee, state=str(asked.status))
        row |= {"order_number": order["number"], "platform_number": asked.refund_id}
        self.book("fund_out", number, amount - fee, booked, sub_mchid)

    def share(self, order: Row, *shares: tuple[str, int]) -> str:
        """Shares a paid order of this merchant itself; the number of the request."""
        number = self.fresh("SHARE")
        receivers = [
            {"type": "MERCHANT_ID", "account": account, "amount": amount, "description": "分给门店"}
            for account, amount in shares
        ]
        numbers = {"transaction_id": order["platform_number"], "out_order_no": number}
        self.post("v3/profitsharing/orders", appid=APPID, **numbers, receivers=receivers, unfreeze_unsplit=False)
        query = {"transaction_id": order["platform_number"]}
        asked = self.client["v3/profitsharing/orders/{out_order_no}"].get(out_order_no=number, query=query).parsed
        for one in asked.receivers:
            booked = datetime.fromisoformat(str(one.finish_time))
            row = self.book("share", number, one.amount, booked, "", state=str(one.result))
            row["platform_number"] = one.detail_id
            self.book("fund_out", number, one.amount, booked, "")
        return number

    def return_share(self, share: str, account: str, amount: int) -> None:
        number = self.fresh("BACK")
        asked = self.post(
            "v3/profitsharing/return-orders",
            out_order_no=share, out_return_no=number, return_mchid=account, amount=amount, description="退回",
        )  # fmt: skip
        query = {"out_order_no": share}
        asked = self.client["v3/profitsharing/return-orders/{out_return_no}"].get(out_return_no=number, query=query)
        booked = datetime.fromisoformat(str(asked.parsed.finish_time))
        row = self.book("share_return", number, amount, booked, "", state=str(asked.parsed.result))
        row["platform_number"] = asked.parsed.return_id
        self.book("fund_in", number, amount, booked, "")

    def release_rest(self, order: Row) -> None:
        """The rest is the shop's own again; no money leaves, and nothing is booked."""
        self.post(
            "v3/profitsharing/orders/unfreeze",
            transaction_id=order["platform_number"], out_order_no=self.fresh("REST"), description="解冻",
        )  # fmt: skip

    def book(self, record: str, number: str, amount: int, moment: datetime, sub_mchid: str, **more: Any) -> Row:
        time = moment.astimezone(self.sandbox.now.tzinfo)
        row = {
            "day": str(time.date()), "mchid": self.mchid, "sub_mchid": sub_mchid, "record": record, "number": number,
            "order_number": None, "platform_number": None, "amount": amount, "fee": None, "state": "SUCCESS",
            "time": f"{time:%Y-%m-%d %H:%M:%S}", **more,
        }  # fmt: skip
        self.ledger.append(row)
        return row

    def wait_for(self, hour: int, minute: int, second: int, *, days: int = 0) -> str:
        """Time passes until this time of day, so many days later; the day that it is then."""
        now = self.sandbox.now
        then = (now + timedelta(days=days)).replace(hour=hour, minute=minute, second=second, microsecond=0)
        self.sandbox.advance(then - now)
        return str(self.sandbox.now.date())

    def rows(self, kind: str, day: str, sub_mchid: str = "") -> list[Row]:
        """The bill of a day as texts; none where there is no bill."""
        path, query = _PATHS[kind]
        more = {"sub_mchid": sub_mchid} if sub_mchid else {}
        try:
            offer = self.client[path].get(query={"bill_date": day, **query, **more}).parsed
        except NoBill:
            return []
        with self.client.download(offer.download_url, hash_value=offer.hash_value, hash_type=offer.hash_type) as file:
            return [dict(row.values) for row in TypedBillRows(file, GenericRow)]


@contextmanager
def open_shop() -> Iterator[Shop]:
    settings = Settings(probe_share=0.0, time_scale=0.0)
    with running(settings=settings) as sandbox, Client.from_config(sandbox.config_path) as client:
        yield Shop(sandbox, client, sandbox.sandbox.folder.mchid)


def build_world() -> World:
    """Days with orders that are paid, unpaid and closed, refunds of the day and of earlier days, shares and returns."""
    with open_shop() as shop:
        for account in (STORE, OTHER_STORE):
            shop.post(
                "v3/profitsharing/receivers/add",
                appid=APPID, type="MERCHANT_ID", account=account, relation_type="STORE",
            )  # fmt: skip
        days = [shop.wait_for(9, 0, 0, days=1)]
        orders = [shop.order(total) for total in (2800, 1, 99_999, 1234)]
        partner = [shop.order(total, sub_mchid=SUB_MCHID) for total in (500, 4321)]
        shop.order(700, paid=False)
        shop.order(800, closed=True)
        held = [shop.order(total, settle_info={"profit_sharing": True}) for total in (1000, 3000)]
        shop.refund(orders[0], 800)
        shop.wait_for(23, 59, 50)
        late = shop.order(4700)
        days.append(shop.wait_for(0, 0, 1, days=1))
        shop.order(4701)
        assert late["day"] == days[0]
        # The shop books this order when it hears of it, a few seconds later, which is the next day.
        late |= {"day": days[1], "time": f"{days[1]} 00:00:03"}
        shop.wait_for(10, 0, 0)
        shop.refund(orders[0], 500)
        shop.refund(partner[0], 200)
        first = shop.share(held[0], (STORE, 200), (OTHER_STORE, 50))
        days.append(shop.wait_for(11, 0, 0, days=1))
        shop.share(held[1], (STORE, 300), (STORE, 1))
        shop.return_share(first, STORE, 120)
        shop.release_rest(held[0])
        shop.order(31, sub_mchid=SUB_MCHID)
        shop.refund(orders[2], 99_999)
        shop.wait_for(12, 0, 0, days=1)  # bills are there on the next day
        bills: dict[str, list[Row]] = {}
        for kind in _PATHS:
            accounts = ("", SUB_MCHID) if kind == "fund-flow" else ("",)
            bills[kind] = [
                {**row, "day": day, **({"mchid": shop.mchid, "sub_mchid": account} if kind == "fund-flow" else {})}
                for day in days
                for account in accounts
                for row in shop.rows(kind, day, account)
            ]
        return World(shop.mchid, days, bills, shop.ledger)
