"""Several processes with one folder: of all who want the same thing one gets it, and no sum is exceeded.

Each of EIGHT processes makes ATTEMPTS requests in each race, all in the same order, so that they meet.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from desk import NOTIFY, Desk, fresh, opened
from test_contracts import charge, token
from test_sharing import HELD_BACK, STORE, add, request
from test_transfers import ask, payout
from wechatpay_sandbox.stores import profit_sharing, transfer_bills

EIGHT = 8
ATTEMPTS = 50

# why Any: requests and replies, in JSON
Request = tuple[str, str, Any]


@dataclass
class Racers:
    desk: Desk
    processes: list[subprocess.Popen[str]]

    def race(self, *requests: list[Request]) -> list[list[tuple[int, Any]]]:
        """Status and body of what each process was answered, to the requests that each is to make."""
        assert len(requests) == len(self.processes)
        for process, wanted in zip(self.processes, requests, strict=True):
            assert process.stdin is not None
            process.stdin.write(json.dumps([self.desk.clock.now, wanted]) + "\n")
            process.stdin.flush()
        answers = []
        for process in self.processes:
            assert process.stdout is not None
            answers.append([(status, body) for status, body in json.loads(process.stdout.readline())])
        return answers


@pytest.fixture(scope="module")
def racers(made_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Racers]:
    folder = Path(shutil.copytree(made_folder, tmp_path_factory.mktemp("races") / "state"))
    with opened(folder) as desk:
        command = [sys.executable, str(Path(__file__).with_name("racer.py")), str(folder)]
        processes = [
            subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(EIGHT)
        ]
        try:
            for process in processes:
                assert process.stdout is not None
                assert process.stdout.readline() == "ready\n"
            yield Racers(desk, processes)
        finally:
            for process in processes:
                process.communicate()


def outcomes(answers: list[list[tuple[int, Any]]]) -> Counter[str]:
    """How often each outcome came: `ok`, or the code of the refusal."""
    return Counter("ok" if status in (200, 204) else body["code"] for process in answers for status, body in process)


def test_one_order_of_a_number(racers: Racers) -> None:
    numbers = [fresh("ORDER") for _ in range(ATTEMPTS)]

    def order(number: str, total: int) -> Request:
        body = {
            "appid": "wx8888888888888888",
            "mchid": racers.desk.mchid,
            "description": "手冲咖啡",
            "out_trade_no": number,
            "notify_url": NOTIFY,
            "amount": {"total": total, "currency": "CNY"},
        }
        return "POST", "/v3/pay/transactions/native", body

    answers = racers.race(*([order(number, 100 + racer) for number in numbers] for racer in range(EIGHT)))
    assert outcomes(answers) == {"ok": ATTEMPTS, "INVALID_REQUEST": ATTEMPTS * (EIGHT - 1)}
    for position, number in enumerate(numbers):
        (winner,) = [racer for racer in range(EIGHT) if answers[racer][position][0] == 200]
        found = racers.desk.sandbox.store.orders.find_by_out_trade_no(racers.desk.mchid, "", number)
        assert found is not None
        assert found.total == 100 + winner


def test_one_payment_of_an_order(racers: Racers) -> None:
    desk = racers.desk
    placed = [desk.place() for _ in range(ATTEMPTS)]
    pay: list[Request] = [("POST", f"/_sandbox/orders/{id}/pay", {}) for id in placed]
    answers = racers.race(*[pay] * EIGHT)
    assert outcomes(answers) == {"ok": ATTEMPTS, "INVALID_REQUEST": ATTEMPTS * (EIGHT - 1)}
    for id in placed:
        order = desk.sandbox.store.orders.find_by_transaction_id(id)
        assert order is not None
        assert [event for event, _ in desk.told(order.out_trade_no)] == ["TRANSACTION.SUCCESS"]


def test_refunds_never_exceed_the_order(racers: Racers) -> None:
    desk = racers.desk
    id = desk.pay(total=1000)

    def refund() -> Request:
        amount = {"refund": 30, "total": 1000, "currency": "CNY"}
        body = {"transaction_id": id, "out_refund_no": fresh("REFUND"), "amount": amount, "notify_url": NOTIFY}
        return "POST", "/v3/refund/domestic/refunds", body

    answers = racers.race(*([refund() for _ in range(ATTEMPTS)] for _ in range(EIGHT)))
    assert outcomes(answers) == {"ok": 33, "INVALID_REQUEST": EIGHT * ATTEMPTS - 33}
    order = desk.sandbox.store.orders.find_by_transaction_id(id)
    assert order is not None
    assert order.refunded == 990
    # all processes come to what is due then, and each refund is done by one of them
    desk.clock.now += 10
    racers.race(*[[("GET", f"/v3/pay/transactions/id/{id}?mchid={desk.mchid}", None)]] * EIGHT)
    for asked in desk.sandbox.store.refunds.list_by_order(id):
        assert [event for event, _ in desk.told(asked.out_refund_no)] == ["REFUND.SUCCESS"]


def test_one_refund_of_a_number(racers: Racers) -> None:
    id = racers.desk.pay(total=100_000)
    numbers = [fresh("REFUND") for _ in range(ATTEMPTS)]

    def refund(number: str, fen: int) -> Request:
        amount = {"refund": fen, "total": 100_000, "currency": "CNY"}
        return (
            "POST",
            "/v3/refund/domestic/refunds",
            {"transaction_id": id, "out_refund_no": number, "amount": amount},
        )

    answers = racers.race(*([refund(number, 1 + racer) for number in numbers] for racer in range(EIGHT)))
    assert outcomes(answers) == {"ok": ATTEMPTS, "INVALID_REQUEST": ATTEMPTS * (EIGHT - 1)}


def test_one_payout_of_a_number(racers: Racers) -> None:
    numbers = [fresh("PAYOUT") for _ in range(ATTEMPTS)]

    def transfer(number: str, fen: int) -> Request:
        return "POST", "/v3/fund-app/mch-transfer/transfer-bills", payout(fen, out_bill_no=number)

    answers = racers.race(*([transfer(number, 100 + racer) for number in numbers] for racer in range(EIGHT)))
    assert outcomes(answers) == {"ok": ATTEMPTS, "INVALID_REQUEST": ATTEMPTS * (EIGHT - 1)}


def test_the_user_confirms_or_the_merchant_withdraws(racers: Racers) -> None:
    desk = racers.desk
    asked = [ask(desk, payout()) for _ in range(ATTEMPTS)]
    confirm: list[Request] = [("POST", f"/_sandbox/transfers/{one['transfer_bill_no']}/confirm", {}) for one in asked]
    cancel: list[Request] = [
        ("POST", f"/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{one['out_bill_no']}/cancel", None)
        for one in asked
    ]
    answers = racers.race(*[confirm, cancel] * (EIGHT // 2))
    for position, one in enumerate(asked):
        confirmed = [answers[racer][position][0] == 200 for racer in range(0, EIGHT, 2)].count(True)
        withdrawn = [answers[racer][position][0] == 200 for racer in range(1, EIGHT, 2)].count(True)
        bill = desk.sandbox.store.transfer_bills.one(transfer_bill_no=one["transfer_bill_no"])
        assert bill is not None
        # who withdraws what is withdrawn is told so once more
        outcome = (confirmed, withdrawn, bill.state)
        assert outcome in ((1, 0, transfer_bills.TRANSFERING), (0, EIGHT // 2, transfer_bills.CANCELING))
    desk.wait()
    for one in asked:
        assert len(desk.told(one["out_bill_no"])) == 1


def held_back(desk: Desk) -> str:
    """A paid order of 1000 fen, all of which may be shared."""
    desk.control(f"POST merchants/{desk.mchid}/sharing-limit", max_ratio=10000)
    add(desk)
    return desk.pay(total=1000, **HELD_BACK)


def share(id: str, fen: int) -> Request:
    return "POST", "/v3/profitsharing/orders", request(id, fen)


def test_shares_never_exceed_the_order(racers: Racers) -> None:
    desk = racers.desk
    id = held_back(desk)
    answers = racers.race(*([share(id, 30) for _ in range(ATTEMPTS)] for _ in range(EIGHT)))
    assert outcomes(answers) == {"ok": 33, "RULE_LIMIT": EIGHT * ATTEMPTS - 33}
    assert desk.call("profitsharing.get_unsplit_amount", transaction_id=id)["unsplit_amount"] == 10
    assert desk.sandbox.store.profit_sharing.sum_given(id) == 990


def test_shares_and_refunds_never_exceed_the_order(racers: Racers) -> None:
    desk = racers.desk
    id = held_back(desk)

    def refund() -> Request:
        amount = {"refund": 70, "total": 1000, "currency": "CNY"}
        body = {"transaction_id": id, "out_refund_no": fresh("REFUND"), "amount": amount}
        return "POST", "/v3/refund/domestic/refunds", body

    shares = [[share(id, 40) for _ in range(ATTEMPTS)] for _ in range(EIGHT // 2)]
    refunds = [[refund() for _ in range(ATTEMPTS)] for _ in range(EIGHT // 2)]
    racers.race(*shares, *refunds)
    order = desk.sandbox.store.orders.find_by_transaction_id(id)
    assert order is not None
    left = desk.call("profitsharing.get_unsplit_amount", transaction_id=id)["unsplit_amount"]
    assert desk.sandbox.store.profit_sharing.sum_given(id) + order.refunded + left == 1000
    assert left < 40


def test_no_more_is_handed_back_than_was_received(racers: Racers) -> None:
    desk = racers.desk
    id = held_back(desk)
    body = request(id, 500)
    desk.call("profitsharing.create_order", body)
    desk.wait()

    def back() -> Request:
        named = {"out_order_no": body["out_order_no"], "out_return_no": fresh("RETURN"), "return_mchid": STORE}
        return "POST", "/v3/profitsharing/return-orders", {**named, "amount": 30, "description": "用户退货"}

    answers = racers.race(*([back() for _ in range(ATTEMPTS)] for _ in range(EIGHT)))
    assert outcomes(answers) == {"ok": 16, "NOT_ENOUGH": EIGHT * ATTEMPTS - 16}
    desk.wait()
    assert desk.sandbox.store.profit_sharing.sum_returned(id) == 480
    results = {one.result for one in desk.sandbox.store.profit_sharing.returns.latest(16)}
    assert results == {profit_sharing.SUCCESS}


def test_one_debit_of_a_token(racers: Racers) -> None:
    """Eight numbers for each charging: one of them debits it."""
    tokens = [token(racers.desk) for _ in range(ATTEMPTS)]
    answers = racers.race(
        *([("POST", "/v3/ebike/charge/transactions", charge(one)) for one in tokens] for _ in range(EIGHT))
    )
    assert outcomes(answers) == {"ok": ATTEMPTS, "INVALID_REQUEST": ATTEMPTS * (EIGHT - 1)}
