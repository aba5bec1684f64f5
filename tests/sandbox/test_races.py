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
from urllib.parse import quote

import pytest
from desk import NOTIFY, Desk, fresh, opened
from test_alterations import alteration
from test_applyments import find as find_applyment
from test_applyments import to_sign
from test_cash_coupons import find as find_coupon
from test_cash_coupons import find_stock, gift, give, started
from test_contracts import charge, token
from test_discount_cards import find as find_card
from test_discount_cards import preparation, rebate, records, taken
from test_discount_cards import token as card_token
from test_invoices import invoice, issued, reversal, told
from test_medical_orders import find as find_fee
from test_medical_orders import id_of, insured_refund, paid, placed, states
from test_merchant_coupons import give as give_of_merchant
from test_merchant_coupons import made
from test_merchant_coupons import use as use_of_merchant
from test_papay import debit, notice, prepare, sign
from test_service_orders import bill, due, events, find, order_id, running
from test_sharing import HELD_BACK, STORE, add, request
from test_transfers import ask, payout
from test_vehicle import enter, fee, fresh_plate
from wechatpay_sandbox.stores import profit_sharing, transfer_bills
from wechatpay_sandbox.stores.seed_data import SUB_MCHID, USER

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


def test_one_completion_of_a_service_order(racers: Racers) -> None:
    desk = racers.desk
    numbers = [running(desk) for _ in range(ATTEMPTS)]

    def complete(number: str, fen: int) -> Request:
        return "POST", f"/v3/payscore/serviceorder/{number}/complete", bill(fen)

    answers = racers.race(*([complete(number, 100 + racer) for number in numbers] for racer in range(EIGHT)))
    assert outcomes(answers) == {"ok": ATTEMPTS, "INVALID_REQUEST": ATTEMPTS * (EIGHT - 1)}
    desk.clock.now += 10
    racers.race(*[[("GET", "/v3/certificates", None)]] * EIGHT)
    for position, number in enumerate(numbers):
        (winner,) = [racer for racer in range(EIGHT) if answers[racer][position][0] == 200]
        assert find(desk, number)["collection"]["paid_amount"] == 100 + winner
        assert events(desk, number) == ["PAYSCORE.USER_CONFIRM", "PAYSCORE.USER_PAID"]


def test_a_service_order_is_paid_or_cancelled(racers: Racers) -> None:
    desk = racers.desk
    numbers = [due(desk) for _ in range(ATTEMPTS)]
    pay: list[Request] = [("POST", f"/_sandbox/service-orders/{order_id(desk, number)}/pay", {}) for number in numbers]
    named = {"appid": "wx8888888888888888", "service_id": find(desk, numbers[0])["service_id"], "reason": "设备故障"}
    cancel: list[Request] = [("POST", f"/v3/payscore/serviceorder/{number}/cancel", named) for number in numbers]
    answers = racers.race(*[pay, cancel] * (EIGHT // 2))
    for position, number in enumerate(numbers):
        paid = [answers[racer][position][0] == 200 for racer in range(0, EIGHT, 2)].count(True)
        cancelled = [answers[racer][position][0] == 200 for racer in range(1, EIGHT, 2)].count(True)
        # who cancels what is cancelled is told so once more
        assert (paid, cancelled, find(desk, number)["state"]) in ((1, 0, "DONE"), (0, EIGHT // 2, "REVOKED"))
        assert events(desk, number).count("PAYSCORE.USER_PAID") == paid


def test_a_medical_order_is_paid_once_or_refused(racers: Racers) -> None:
    """By the order of the user's part, as a whole, or refused by the insurance: one of them wins, for both parts."""
    desk = racers.desk
    orders = [placed(desk) for _ in range(ATTEMPTS)]
    ids = [id_of(desk, order) for order in orders]
    cash = [desk.sandbox.store.orders.find_by_handle(order["prepay_id"])[0].transaction_id for order in orders]
    pay: list[Request] = [("POST", f"/_sandbox/medical-orders/{id}/pay", {}) for id in ids]
    pay_cash: list[Request] = [("POST", f"/_sandbox/orders/{id}/pay", {}) for id in cash]
    fail: list[Request] = [("POST", f"/_sandbox/medical-orders/{id}/fail", {}) for id in ids]
    answers = racers.race(*[pay, pay_cash, fail, fail] * (EIGHT // 4))
    assert outcomes(answers) == {"ok": ATTEMPTS, "INVALID_REQUEST": ATTEMPTS * (EIGHT - 1)}
    for order in orders:
        told = [event for event, _ in desk.told(order["out_trade_no"])]
        assert (states(find_fee(desk, order)), told) in (
            (("MIX_PAY_SUCCESS", "SELF_PAY_SUCCESS", "MED_INS_PAY_SUCCESS"), ["MEDICAL_INSURANCE.SUCCESS"]),
            (("MIX_PAY_FAIL", "SELF_PAY_FAIL", "MED_INS_PAY_FAIL"), []),
        )


def test_the_insurance_never_refunds_more_than_it_paid(racers: Racers) -> None:
    id = id_of(racers.desk, paid(racers.desk))

    def report() -> Request:
        parts = {"med_refund_gov_fee": 700, "med_refund_self_fee": 0, "med_refund_other_fee": 0}
        body = insured_refund(med_refund_total_fee=700, **parts)
        return "POST", f"/v3/med-ins/refunds/notify?mix_trade_no={id}", body

    answers = racers.race(*([report() for _ in range(ATTEMPTS)] for _ in range(EIGHT)))
    assert outcomes(answers) == {"ok": 21, "INVALID_REQUEST": EIGHT * ATTEMPTS - 21}


def test_one_user_of_a_card(racers: Racers) -> None:
    desk = racers.desk
    cards = [preparation() for _ in range(ATTEMPTS)]
    tokens = [desk.call("discount_card.prepare_card", card)["prepare_card_token"] for card in cards]

    def take(token: str, racer: int) -> Request:
        return "POST", f"/_sandbox/discount-cards/{token}/take", {"openid": f"oUser{racer}"}

    answers = racers.race(*([take(token, racer) for token in tokens] for racer in range(EIGHT)))
    assert outcomes(answers) == {"ok": ATTEMPTS, "INVALID_REQUEST": ATTEMPTS * (EIGHT - 1)}
    for position, card in enumerate(cards):
        (winner,) = [racer for racer in range(EIGHT) if answers[racer][position][0] == 200]
        assert find_card(desk, card["out_card_code"])["openid"] == f"oUser{winner}"
        assert len(desk.told(card["out_card_code"])) == 1


def test_a_discount_is_never_had_too_often(racers: Racers) -> None:
    """Everybody reports the last ones of a limit of three, or ends the card."""
    desk = racers.desk
    codes = [taken(desk) for _ in range(ATTEMPTS)]
    report: list[list[Request]] = [
        [("POST", f"/v3/discount-card/cards/{code}/add-user-records", records(rebates=[rebate()])) for code in codes]
        for _ in range(EIGHT - 1)
    ]
    end: list[Request] = [("POST", f"/_sandbox/discount-cards/{card_token(desk, code)}/end", {}) for code in codes]
    answers = racers.race(*report, end)
    for position, code in enumerate(codes):
        reported = [answers[racer][position][0] == 204 for racer in range(EIGHT - 1)].count(True)
        found = find_card(desk, code)
        assert reported <= 3
        assert (found["total_amount"], len(found["rewards"][0]["reward_usage_records"])) == (500 * reported, reported)


def test_one_change_of_a_number_and_one_signature(racers: Racers) -> None:
    """Everybody asks under the same numbers for another name; then everybody signs for sellers, or withdraws them."""
    desk = racers.desk
    changes = [alteration("name") for _ in range(ATTEMPTS)]

    def ask_for(body: dict[str, Any], racer: int) -> Request:
        return "POST", "/v3/mchalterapply/merchantnamealterapplyment", {**body, "merchant_shortname": f"卖家{racer}"}

    answers = racers.race(*([ask_for(body, racer) for body in changes] for racer in range(EIGHT)))
    assert outcomes(answers) == {"ok": ATTEMPTS, "INVALID_REQUEST": ATTEMPTS * (EIGHT - 1)}

    numbers = [to_sign(desk) for _ in range(ATTEMPTS)]
    ids = [find_applyment(desk, number)["applyment_id"] for number in numbers]
    sign: list[Request] = [("POST", f"/_sandbox/applyments/{id}/sign", {}) for id in ids]
    revoke: list[Request] = [("POST", f"/v3/ecommerce/applyments/{id}/revoke", None) for id in ids]
    answers = racers.race(*[sign] * (EIGHT - 1), revoke)
    for position, number in enumerate(numbers):
        signatures = [answers[racer][position][0] for racer in range(EIGHT - 1)].count(200)
        is_revoked = answers[EIGHT - 1][position][0] == 200
        assert signatures + is_revoked == 1
        assert find_applyment(desk, number)["applyment_state"] == ("CANCELED" if is_revoked else "FINISH")


def test_one_invoice_of_a_number_and_one_reversal(racers: Racers) -> None:
    desk = racers.desk
    bodies = [invoice(desk.pay(sub_mchid=SUB_MCHID, total=2800)) for _ in range(ATTEMPTS)]

    def issue(body: dict[str, Any], racer: int) -> Request:
        (detail,) = body["fapiao_information"]
        buyer = {"type": "INDIVIDUAL", "name": f"买家{racer}"}
        return (
            "POST",
            "/v3/new-tax-control-fapiao/fapiao-applications",
            {**body, "buyer_information": buyer, "fapiao_information": [detail]},
        )

    answers = racers.race(*([issue(body, racer) for body in bodies] for racer in range(EIGHT)))
    assert Counter(status for process in answers for status, _ in process) == {
        202: ATTEMPTS,
        400: ATTEMPTS * (EIGHT - 1),
    }
    desk.wait()
    for position, body in enumerate(bodies):
        (winner,) = [racer for racer in range(EIGHT) if answers[racer][position][0] == 202]
        assert told(desk, body["fapiao_apply_id"])["buyer_information"]["name"] == f"买家{winner}"

    numbers = [issued(desk) for _ in range(ATTEMPTS)]
    back: list[Request] = [
        (
            "POST",
            f"/v3/new-tax-control-fapiao/fapiao-applications/{apply_id}/reverse",
            reversal(desk, apply_id, fapiao_id),
        )
        for apply_id, fapiao_id in numbers
    ]
    desk.control("POST notify-addresses/new_tax_control_fapiao", url=NOTIFY)
    answers = racers.race(*[back] * EIGHT)
    assert Counter(status for process in answers for status, _ in process) == {202: ATTEMPTS * EIGHT}
    desk.wait()
    for apply_id, _ in numbers:
        assert [event for event, _ in desk.told(apply_id)].count("FAPIAO.REVERSED") == 1


def test_one_debit_of_a_month_of_each_agreement(racers: Racers) -> None:
    desk = racers.desk
    signed = [sign(desk)[0] for _ in range(ATTEMPTS)]
    for contract_id in signed:
        notice(desk, contract_id)
    desk.wait(2 * 86_400)
    debits = [[debit(contract_id) for contract_id in signed] for _ in range(EIGHT)]
    answers = racers.race(*([("POST", "/v3/papay/pay/transactions/apply", body) for body in each] for each in debits))
    assert outcomes(answers) == {"ok": ATTEMPTS, "RULE_LIMIT": ATTEMPTS * (EIGHT - 1)}
    desk.wait()
    paid = [body["contract_id"] for each in debits for body in each if desk.told(body["out_trade_no"])]
    assert sorted(paid) == sorted(signed)


def test_one_signature_of_each_agreement(racers: Racers) -> None:
    desk = racers.desk
    prepared = [prepare(desk) for _ in range(ATTEMPTS)]
    steps: list[list[Request]] = [
        [("POST", f"/_sandbox/signings/{token}/{step}", {}) for token, _ in prepared]
        for step in ("sign", "decline") * (EIGHT // 2)
    ]
    assert outcomes(racers.race(*steps)) == {"ok": ATTEMPTS, "INVALID_REQUEST": ATTEMPTS * (EIGHT - 1)}
    store = desk.sandbox.store
    for opened_by, code in prepared:
        signing = store.signings.one(token=opened_by)
        assert signing is not None
        assert (signing.contract_id is None) != (signing.declined is None)
        assert (store.contracts.one(code=code) is not None) == (signing.contract_id is not None)
        assert len(desk.told(code)) == (signing.contract_id is not None)


def test_one_debit_of_each_stay(racers: Racers) -> None:
    desk = racers.desk
    plates = [fresh_plate() for _ in range(ATTEMPTS)]
    for plate in plates:
        desk.control(f"POST plates/{quote(plate)}/open")
    stays = [enter(desk, plate) for plate in plates]
    fees = [[fee(desk, stay) for stay in stays] for _ in range(EIGHT)]
    answers = racers.race(*([("POST", "/v3/vehicle/transactions/parking", body) for body in each] for each in fees))
    assert outcomes(answers) == {"ok": ATTEMPTS, "RULE_LIMIT": ATTEMPTS * (EIGHT - 1)}
    desk.wait()
    assert sum(len(desk.told(body["out_trade_no"])) for each in fees for body in each) == ATTEMPTS


MANY = {"max_coupons": 33, "max_amount": 33_000, "max_coupons_per_user": 1000}


def test_a_batch_gives_no_coupon_too_many(racers: Racers) -> None:
    desk = racers.desk
    stock_id = started(desk, limits=MANY)
    gifts: list[list[Request]] = [
        [("POST", f"/v3/marketing/favor/users/{USER}/coupons", gift(desk, stock_id)) for _ in range(10)]
        for _ in range(EIGHT)
    ]
    assert outcomes(racers.race(*gifts)) == {"ok": 33, "NOT_ENOUGH": 10 * EIGHT - 33}
    assert find_stock(desk, stock_id)["distributed_coupons"] == 33


def test_one_order_is_paid_with_each_coupon(racers: Racers) -> None:
    desk = racers.desk
    stock_id = started(desk, limits=MANY)
    coupons = [give(desk, stock_id) for _ in range(10)]
    placed = [[desk.place(total=3500) for _ in coupons] for _ in range(EIGHT)]
    pay: list[list[Request]] = [
        [("POST", f"/_sandbox/orders/{id}/pay", {"coupon_id": coupon}) for id, coupon in zip(ids, coupons, strict=True)]
        for ids in placed
    ]
    answers = racers.race(*pay)
    assert outcomes(answers) == {"ok": 10, "INVALID_REQUEST": 10 * (EIGHT - 1)}
    for position, coupon in enumerate(coupons):
        (winner,) = [ids[position] for ids, told in zip(placed, answers, strict=True) if told[position][0] == 200]
        assert find_coupon(desk, coupon)["consume_information"]["transaction_id"] == winner
        states = [desk.control(f"GET orders/{ids[position]}")["trade_state"] for ids in placed]
        assert sorted(states) == ["NOTPAY"] * (EIGHT - 1) + ["SUCCESS"]


def test_a_coupon_of_a_merchant_is_used_once(racers: Racers) -> None:
    """Each of them under a number of its own."""
    desk = racers.desk
    stock_id = made(desk, limits={"max_coupons": 10, "max_coupons_per_user": 10})
    codes = [give_of_merchant(desk, stock_id) for _ in range(10)]
    uses: list[list[Request]] = [
        [
            (
                "POST",
                "/v3/marketing/busifavor/coupons/use",
                use_of_merchant({"stock_id": stock_id, "coupon_code": code}),
            )
            for code in codes
        ]
        for _ in range(EIGHT)
    ]
    assert outcomes(racers.race(*uses)) == {"ok": 10, "INVALID_REQUEST": 10 * (EIGHT - 1)}
