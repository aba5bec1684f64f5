"""A bill in one step: asked for, fetched, checked and read as rows of one type."""

from __future__ import annotations

import asyncio
from datetime import date

import pytest
from wechatpay_auth.bills import FundFlowRow, GenericRow, TradeRow
from wechatpay_client import OPERATIONS, Client, errors
from wechatpay_client.api.bill import request_fund_flow_bill, request_trade_bill
from wechatpay_client.api.pay import close_order
from wechatpay_client.api.profitsharing import request_bill
from wechatpay_client.tooling import bill_row, download_bill
from wechatpay_sandbox import running
from wechatpay_sandbox.control_client import ControlClient

DAY = date(2026, 1, 2)


@pytest.fixture(scope="module")
def sandbox():
    with running() as served:
        yield served


@pytest.fixture
def client(sandbox):
    with Client.from_config(sandbox.config_path) as client:
        yield client


def rows_of(bill):
    with bill as arriving:
        rows = arriving.rows()
        return list(rows), rows.summary, arriving.verified


@pytest.mark.parametrize("tar_type", [{}, {"tar_type": "GZIP"}])
def test_the_rows_of_a_trade_bill(client, tar_type):
    rows, summary, verified = rows_of(request_trade_bill.download(client=client, bill_date=DAY, **tar_type))
    assert rows
    assert {type(row) for row in rows} == {TradeRow}
    assert summary.values["总交易单数"] == str(len(rows))
    assert verified


def test_the_rows_of_a_fund_flow_bill_and_the_chain(client):
    rows, _summary, _verified = rows_of(request_fund_flow_bill.download(client=client, bill_date=DAY))
    assert {type(row) for row in rows} == {FundFlowRow}
    same, _summary, _verified = rows_of(client.v3.bill.fundflowbill.download(query={"bill_date": DAY}))
    assert same == rows


def test_awaited(client):
    async def collect(bill):
        async with bill as arriving:
            return [row async for row in arriving.rows()]

    rows = asyncio.run(collect(request_trade_bill.download_async(client=client, bill_date=DAY)))
    expected, _summary, _verified = rows_of(request_trade_bill.download(client=client, bill_date=DAY))
    assert rows == expected
    chained = client.v3.bill.tradebill.download_async(query={"bill_date": DAY, "tar_type": "GZIP"})
    assert asyncio.run(collect(chained)) == expected


def test_it_is_saved_as_any_file(client, tmp_path):
    target = tmp_path / "bill.csv"
    with request_trade_bill.download(client=client, bill_date=DAY) as bill:
        assert bill.save(target) == target.stat().st_size
    assert target.read_text("utf-8-sig").startswith("交易时间,")
    assert target.stat().st_mode & 0o777 == 0o600


def last_request(sandbox):
    control = ControlClient.of_folder(sandbox.config_path.parent)
    return control.ask("GET", "requests?limit=1")["requests"][0]["number"]


def test_nothing_is_sent_before_it_is_opened(client, sandbox):
    client.v3.certificates.get()
    before = last_request(sandbox)
    bill = request_trade_bill.download(client=client, bill_date=date(1999, 1, 1))
    assert not bill.verified
    with pytest.raises(RuntimeError, match="inside `with`"):
        list(bill)
    assert last_request(sandbox) == before
    with pytest.raises(errors.NoBill), bill:
        pass
    assert last_request(sandbox) == before + 1


def test_a_wrong_day_is_refused_when_it_is_opened(client):
    with (
        pytest.raises(errors.InvalidRequest, match="bill_date"),
        request_trade_bill.download(client=client, bill_date="yesterday"),
    ):
        pass


def test_left_early_it_is_not_proven(client):
    with pytest.raises(errors.BillNotReadToEnd), request_trade_bill.download(client=client, bill_date=DAY):
        pass


@pytest.mark.parametrize("row", [TradeRow, FundFlowRow])
def test_a_bill_of_another_kind_is_malformed(client, row):
    operation = OPERATIONS["bill.request_fund_flow_bill" if row is TradeRow else "bill.request_trade_bill"]
    with pytest.raises(errors.MalformedBill, match=f"line 1 .*not those of a {row.__name__}"):
        rows_of(download_bill(client, operation, {}, {"bill_date": DAY}, row))


def test_as_texts_any_bill_can_be_read(client):
    typed, _summary, _verified = rows_of(request_trade_bill.download(client=client, bill_date=DAY))
    operation = OPERATIONS["bill.request_trade_bill"]
    texts, summary, _verified = rows_of(download_bill(client, operation, {}, {"bill_date": DAY}, GenericRow))
    assert [row.values["商户订单号"] for row in texts] == [row.out_trade_no for row in typed]
    assert summary is not None


def test_which_operations_offer_a_bill(client):
    offers = {id: OPERATIONS[id].bill for id in OPERATIONS if OPERATIONS[id].bill is not None}
    assert {mark.kind: bill_row(OPERATIONS[id]) for id, mark in offers.items() if mark.kind} == {
        "trade": TradeRow,
        "fund-flow": FundFlowRow,
        "profit-sharing": GenericRow,
        "failed-withdrawals": GenericRow,
    }
    assert offers["marketing.request_favor_use_flow"].url == "url"
    assert request_bill.download(client=client, bill_date=DAY) is not None
    assert not hasattr(close_order, "download")
    with pytest.raises(errors.NotSent, match="does not offer a bill"):
        bill_row(OPERATIONS["pay.close_order"])


@pytest.mark.parametrize("reply", [{}, {"download_url": "https://api.mch.weixin.qq.com/v3/x"}, [], None])
def test_a_reply_without_an_address_is_a_mismatch(client, reply, monkeypatch):
    real = type(client).call

    def call(self, operation, *arguments, **more):
        response = real(self, operation, *arguments, **more)
        response._data = reply
        return response

    monkeypatch.setattr(type(client), "call", call)
    with pytest.raises(errors.ReplyMismatch, match="does not say where the bill is"):
        rows_of(request_trade_bill.download(client=client, bill_date=DAY))


def test_a_bill_that_is_not_the_announced_one(client, monkeypatch):
    real = type(client).call

    def call(self, operation, *arguments, **more):
        response = real(self, operation, *arguments, **more)
        response._data = {**response.json(), "hash_value": "0" * 40}
        return response

    monkeypatch.setattr(type(client), "call", call)
    with pytest.raises(errors.HashMismatch):
        rows_of(request_trade_bill.download(client=client, bill_date=DAY))
