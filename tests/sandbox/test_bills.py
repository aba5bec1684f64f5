"""Bills of what really happened: asked for, fetched, read and added up by the client."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sandbox_caller import Caller
from shop import PARTNER, SUB_MCHID, USER, Shop, fresh
from wechatpay_auth import APIStatusError
from wechatpay_auth.bills import BillRows, FundFlowRow, GenericRow, TradeRow
from wechatpay_client import Client
from wechatpay_sandbox import Running, Settings, running
from wechatpay_sandbox.bills.fees import fee
from wechatpay_sandbox.bills.fund_flow import OPENING_FEN
from wechatpay_sandbox.bills.layout import words, yuan
from wechatpay_sandbox.clock.beijing_time import BEIJING, beijing_time, day_bounds
from wechatpay_sandbox.stores.seed_data import PARTNER_TRANSACTION_ID, TRANSACTION_ID

SEEDED = "2026-01-02"
"""The day of the orders that a new sandbox knows."""


@dataclass
class Desk:
    sandbox: Running
    client: Client
    shop: Shop

    def ask(self, path: str, **query: str) -> Any:
        response = self.client[path].get(query=query)
        assert response.violations() == []
        return response.parsed

    def rows(self, path: str, **query: str) -> tuple[list[Any], Any]:
        """The rows of a bill and its summary, once the file has been proven and added up."""
        bill = self.ask(path, **query)
        with self.client.download(bill.download_url, hash_value=bill.hash_value, hash_type=bill.hash_type) as file:
            rows = file.rows()
            found = list(rows)
        return found, rows.summary

    def trade(self, **query: str) -> tuple[list[TradeRow], Any]:
        return self.rows("v3/bill/tradebill", **{"bill_date": today(), **query})

    def funds(self, **query: str) -> tuple[list[FundFlowRow], Any]:
        return self.rows("v3/bill/fundflowbill", **{"bill_date": today(), **query})

    def paid_by_partner(self, total: int) -> str:
        """Places and pays an order of the sub-merchant; its number."""
        number = fresh()
        order = {
            "sp_appid": "wx8888888888888888",
            "sp_mchid": self.shop.mchid,
            "sub_mchid": SUB_MCHID,
            "description": "手冲咖啡",
            "out_trade_no": number,
            "notify_url": "http://127.0.0.1:19/notify",
            "amount": {"total": total},
            "payer": {"sp_openid": USER},
        }
        assert self.shop.post(f"{PARTNER}/jsapi", order).status_code == 200
        assert self.shop.pay(number).status_code == 200
        return number


def today() -> str:
    return str(datetime.now(BEIJING).date())


@pytest.fixture
def desk(data_dir: Path) -> Iterator[Desk]:
    settings = Settings(probe_share=0.0, time_scale=0.0)
    with running(data_dir, settings=settings) as sandbox, Client.from_config(sandbox.config_path) as client:
        caller = Caller.of(sandbox.config_path)
        with caller.http:
            yield Desk(sandbox, client, Shop(caller))


def _refund(desk: Desk, number: str, amount: int, total: int) -> str:
    refund = fresh("REFUND")
    assert desk.shop.refund(number, amount, refund, total=total).status_code == 200
    desk.shop.find(number)  # whatever is due is done before a request is answered
    return refund


@pytest.mark.parametrize("tar_type", [{}, {"tar_type": "GZIP"}])
def test_what_was_sold_and_refunded_today(desk: Desk, tar_type: dict[str, str]) -> None:
    totals = [2800, 1, 99_999]
    numbers = [desk.shop.paid(amount={"total": total, "currency": "CNY"}) for total in totals]
    desk.shop.place()  # never paid
    refund = _refund(desk, numbers[0], 800, 2800)
    rows, summary = desk.trade(**tar_type)
    paid = [row for row in rows if row.trade_state == "SUCCESS"]
    assert sorted((row.out_trade_no, row.total) for row in paid) == sorted(zip(numbers, totals, strict=True))
    (refunded,) = [row for row in rows if row.trade_state == "REFUND"]
    assert (refunded.out_trade_no, refunded.out_refund_no, refunded.refund) == (numbers[0], refund, 800)
    assert (refunded.refund_status, refunded.refund_type, refunded.fee) == ("SUCCESS", "ORIGINAL", -fee(800))
    assert summary.fen("订单总金额") == sum(totals)
    assert summary.fen("申请退款总金额") == 800
    assert summary.fen("手续费总金额") == sum(map(fee, totals)) - fee(800)
    found = {row.out_trade_no: row for row in paid}[numbers[0]]
    told = desk.shop.find(numbers[0])
    assert (found.transaction_id, found.openid) == (told["transaction_id"], told["payer"]["openid"])
    assert found.time == datetime.fromisoformat(told["success_time"])
    assert (found.mchid, found.sub_mchid, found.appid) == (desk.shop.mchid, None, told["appid"])
    assert (found.trade_type, found.bank_type, found.fee_rate) == ("NATIVE", "OTHERS", "0.60%")
    assert all(row.extra == {} for row in rows)


@pytest.mark.parametrize(
    ("kind", "states"),
    [
        ("ALL", ["SUCCESS", "REFUND"]),
        ("SUCCESS", ["SUCCESS"]),
        ("REFUND", ["REFUND"]),
        ("ALL_SPECIAL", ["SUCCESS", "REFUND"]),
        ("SUC_SPECIAL", ["SUCCESS"]),
        ("REF_SPECIAL", ["REFUND"]),
    ],
)
def test_the_kinds_of_trade_bill(desk: Desk, kind: str, states: list[str]) -> None:
    _refund(desk, desk.shop.paid(), 100, 100)
    rows, _ = desk.trade(bill_type=kind)
    assert [row.trade_state for row in rows] == states
    if kind in ("REFUND", "REF_SPECIAL"):
        assert rows[0].refund_requested_at is not None
        assert rows[0].refunded_at is not None


def test_the_money_of_the_day(desk: Desk) -> None:
    numbers = [desk.shop.paid(amount={"total": total, "currency": "CNY"}) for total in (10_000, 20_000)]
    refund = _refund(desk, numbers[0], 5_000, 10_000)
    rows, summary = desk.funds()
    assert [(row.is_income, row.amount, row.voucher_id) for row in rows] == [
        (True, 10_000 - 60, numbers[0]),
        (True, 20_000 - 120, numbers[1]),
        (False, 5_000 - 30, refund),
    ]
    # the seeded order of the merchant itself, and the budget of the seeded batch of coupons
    before = OPENING_FEN + 990 - fee(990) - 100_000
    assert [row.balance for row in rows] == [before + 9_940, before + 29_820, before + 24_850]
    assert (summary.fen("收入金额"), summary.fen("支出金额")) == (29_820, 4_970)
    assert {row.business_type for row in rows} == {"交易", "退款"}


def test_all_accounts_are_the_accounts_together(desk: Desk) -> None:
    desk.shop.paid()
    one, every = desk.funds()[0], desk.funds(account_type="ALL")[0]
    assert one
    assert every == one  # nothing was paid out, so nothing moved on the other account
    path, whole = "v3/ecommerce/bill/fundflowbill", {"algorithm": "AEAD_AES_256_GCM", "bill_date": today()}
    desk.paid_by_partner(1000)
    assert desk.ask(path, account_type="ALL", **whole).download_bill_count == 1
    assert _refused(desk, path, account_type="OPERATION", **whole) == "NO_STATEMENT_EXIST"


def test_a_service_provider_sees_all_its_merchants_or_one(desk: Desk) -> None:
    own, theirs = desk.shop.paid(), desk.paid_by_partner(700)
    everybody, _ = desk.trade()
    assert {row.out_trade_no for row in everybody} == {own, theirs}
    (row,), _ = desk.trade(sub_mchid=SUB_MCHID)
    assert (row.out_trade_no, row.sub_mchid) == (theirs, SUB_MCHID)
    assert [row.voucher_id for row in desk.funds()[0]] == [own]
    assert [row.voucher_id for row in desk.funds(sub_mchid=SUB_MCHID)[0]] == [theirs]


def test_a_new_sandbox_has_a_bill(desk: Desk) -> None:
    rows, summary = desk.trade(bill_date=SEEDED)
    assert {row.transaction_id: row.total for row in rows} == {PARTNER_TRANSACTION_ID: 2800, TRANSACTION_ID: 990}
    assert summary.values["总交易单数"] == "2"


def _refused(desk: Desk, path: str, **query: str) -> str:
    with pytest.raises(APIStatusError) as caught:
        desk.ask(path, **query)
    assert caught.value.status_code == 400
    return str(caught.value.code)


def test_a_still_day_has_no_bill(desk: Desk) -> None:
    tomorrow = str(date.fromisoformat(today()) + timedelta(days=1))
    for path, more in (
        ("v3/bill/tradebill", {}),
        ("v3/bill/fundflowbill", {}),
        ("v3/profitsharing/bills", {}),
        ("v3/bill/sub-merchant-fundflowbill", _SEALED | {"account_type": "BASIC"}),
        ("v3/ecommerce/bill/fundflowbill", {"algorithm": "AEAD_AES_256_GCM", "account_type": "ALL"}),
    ):
        for day in ("2020-02-29", tomorrow):
            assert _refused(desk, path, bill_date=day, **more) == "NO_STATEMENT_EXIST"
    assert _refused(desk, "v3/bill/tradebill", bill_date=SEEDED, bill_type="REFUND") == "NO_STATEMENT_EXIST"
    assert _refused(desk, "v3/bill/tradebill", bill_date=SEEDED, bill_type="RECHARGE_REFUND") == "NO_STATEMENT_EXIST"
    assert _refused(desk, "v3/bill/fundflowbill", bill_date=SEEDED, account_type="FEES") == "NO_STATEMENT_EXIST"


_SEALED = {"sub_mchid": SUB_MCHID, "algorithm": "AEAD_AES_256_GCM"}


@pytest.mark.parametrize("tar_type", [{}, {"tar_type": "GZIP"}])
@pytest.mark.parametrize(
    ("path", "account_type"),
    [("v3/bill/sub-merchant-fundflowbill", "BASIC"), ("v3/ecommerce/bill/fundflowbill", "ALL")],
)
def test_an_encrypted_bill(desk: Desk, path: str, account_type: str, tar_type: dict[str, str]) -> None:
    number = desk.paid_by_partner(1000)
    whose = {"sub_mchid": SUB_MCHID} if "sub-merchant" in path else {}
    bill = desk.ask(
        path, bill_date=today(), account_type=account_type, algorithm="AEAD_AES_256_GCM", **whose, **tar_type
    )
    (file,) = bill.download_bill_list
    target = file.download_url.removeprefix(desk.sandbox.base_url)
    sealed = desk.shop.caller.send("GET", target).content
    text = AESGCM(file.encrypt_key.encode()).decrypt(file.nonce.encode(), sealed, None)
    text = gzip.decompress(text) if tar_type else text
    assert hashlib.sha1(text, usedforsecurity=False).hexdigest() == file.hash_value
    (row,) = BillRows([text])
    assert isinstance(row, FundFlowRow)
    assert (row.voucher_id, row.amount, row.is_income) == (number, 1000 - fee(1000), True)
    extra = {} if whose else {"二级商户号": SUB_MCHID, "账户类型": "BASIC"}
    assert row.extra == extra


def test_a_cipher_that_the_sandbox_lacks(desk: Desk) -> None:
    query = {"sub_mchid": SUB_MCHID, "bill_date": SEEDED, "account_type": "BASIC", "algorithm": "SM4_GCM"}
    assert _refused(desk, "v3/bill/sub-merchant-fundflowbill", **query) == "INVALID_REQUEST"


def test_shares_and_what_came_back(desk: Desk) -> None:
    shop = desk.shop
    number = shop.paid(settle_info={"profit_sharing": True}, amount={"total": 1000, "currency": "CNY"})
    transaction_id = shop.find(number)["transaction_id"]
    receiver = {"type": "MERCHANT_ID", "account": "1900000777"}
    added = {**receiver, "appid": "wx8888888888888888", "relation_type": "STORE", "name": "门店"}
    desk.client["v3/profitsharing/receivers/add"].post(json=added)
    share = {
        "appid": "wx8888888888888888",
        "transaction_id": transaction_id,
        "out_order_no": fresh("SHARE"),
        "receivers": [{**receiver, "amount": 300, "description": "分给门店"}],
        "unfreeze_unsplit": True,
    }
    desk.client["v3/profitsharing/orders"].post(json=share)
    back = {
        "out_order_no": share["out_order_no"],
        "out_return_no": fresh("RETURN"),
        "return_mchid": receiver["account"],
        "amount": 100,
        "description": "用户退款",
    }
    shop.find(number)
    desk.client["v3/profitsharing/return-orders"].post(json=back)
    shop.find(number)
    rows, summary = desk.rows("v3/profitsharing/bills", bill_date=today())
    found = [row.values for row in rows if isinstance(row, GenericRow)]
    assert {(row["业务类型"], row["分账接收方"], row["分账金额(元)"]) for row in found} == {
        ("分账", shop.mchid, "7.00"),
        ("分账", "1900000777", "3.00"),
        ("分账回退", "1900000777", "1.00"),
    }
    assert {row["微信订单号"] for row in found} == {transaction_id}
    assert summary.values["分账回退总金额(元)"] == "1.00"
    flows = {(row.business_type, row.is_income, row.amount) for row in desk.funds()[0]}
    assert flows == {("交易", True, 994), ("分账", False, 300), ("分账回退", True, 100)}


def test_an_address_is_refused_once_its_time_is_over(desk: Desk) -> None:
    bill = desk.ask("v3/bill/tradebill", bill_date=SEEDED)
    token = parse_qs(urlsplit(bill.download_url).query)["token"][0]
    with desk.sandbox.store.database.transaction() as connection:
        connection.execute("UPDATE offered_files SET expires = 0 WHERE token = ?", (token,))
    with (
        pytest.raises(APIStatusError, match="valid for 5 minutes"),
        desk.client.download(bill.download_url, hash_value=bill.hash_value, hash_type=bill.hash_type) as file,
    ):
        list(file)


def test_a_day_ends_at_midnight_in_beijing() -> None:
    start, end = day_bounds(date(2026, 1, 2))
    assert (beijing_time(start), beijing_time(end)) == ("2026-01-02T00:00:00+08:00", "2026-01-03T00:00:00+08:00")


def test_awkward_texts_stay_in_their_cells(desk: Desk) -> None:
    attach = '{"a":"5","b":",`"}'
    number = desk.shop.paid(description="一份, `两份`\n三份", attach=attach)
    (row,), _ = desk.trade()
    assert (row.out_trade_no, row.description) == (number, "一份, '两份' 三份")
    assert row.attach == words(attach) == attach.replace("`", "'")


@pytest.mark.parametrize(("fen", "text"), [(0, "0.00"), (5, "0.05"), (12_345, "123.45"), (-30, "-0.30")])
def test_yuan(fen: int, text: str) -> None:
    assert yuan(fen) == text


@pytest.mark.parametrize(("fen", "taken"), [(0, 0), (83, 0), (84, 1), (100, 1), (249, 1), (250, 2), (100_000, 600)])
def test_the_fee_is_rounded_to_the_next_fen(fen: int, taken: int) -> None:
    assert fee(fen) == taken
