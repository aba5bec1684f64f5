"""Scenarios, played by a running sandbox while a shop calls it."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from receiver import eventually, receiving
from sandbox_caller import Caller
from shop import APPID, OTHER_USER, SUB_MCHID, USER, Shop, fresh
from wechatpay_client import OPERATIONS
from wechatpay_sandbox import CannotAct, Running, Settings, running
from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.scenarios.playing import Playing, ScenarioFailed
from wechatpay_sandbox.scenarios.reading import read_scenario
from wechatpay_sandbox.stores.seed_data import CASH_COUPON, CASH_STOCK

EXAMPLES = Path(__file__).parents[2] / "examples/scenarios"


def place_in_the_end(shop: Shop, number: str, **changes: Any) -> int:
    """Places an order in spite of faults; how often it was refused before."""
    for refused in range(30):
        reply = shop.post("/v3/pay/transactions/native", shop.order(number, **changes))
        if reply.status_code == 200:
            return refused
        assert reply.json()["code"] in ("SYSTEM_ERROR", "FREQUENCY_LIMITED"), reply.text
    raise AssertionError("the fault hits everything")


@pytest.fixture
def shop(own: Running, own_merchant: Caller) -> Shop:
    return Shop(own_merchant)


def give_coupon(shop: Shop) -> str:
    """A coupon of the batch that is there from the start, for the first user."""
    body = {
        "stock_id": CASH_STOCK,
        "stock_creator_mchid": shop.mchid,
        "appid": APPID,
        "out_request_no": fresh("GIFT"),
    }
    reply = shop.post(f"/v3/marketing/favor/users/{USER}/coupons", body, "marketing.send_favor_coupon")
    return str(reply.json()["coupon_id"])


def outcomes(told: dict[str, Any]) -> list[str]:
    return [step["outcome"] for step in told["steps"]]


def steps(*lines: str, head: str = "") -> str:
    return f"{head}\nsteps:\n" + "".join(f"  - {line}\n" for line in lines)


def test_the_next_order_is_paid_and_its_refund_is_abnormal(own: Running, shop: Shop) -> None:
    shop.place()  # an earlier one is not the next one
    text = steps("pay: next", "end_refund: {refund: next, status: ABNORMAL}", "complain: 没有退款")
    with own.play(text) as playing:
        number = shop.place()
        eventually(lambda: shop.find(number)["trade_state"] == "SUCCESS")
        refund = fresh("REFUND")
        assert shop.refund(number, 40, refund).status_code == 200
        told = playing.wait()
    assert outcomes(told) == [f"{number} SUCCESS", f"{refund} ABNORMAL", f"{number} PENDING: 没有退款"]
    assert [step["state"] for step in told["steps"]] == ["done"] * 3
    complaints = shop.control("GET", "complaints").json()["complaints"]
    order = shop.control("GET", f"orders/{number}").json()
    assert complaints[0]["transaction_id"] == order["transaction_id"]


def test_an_order_by_its_number_and_in_the_state_that_it_needs(own: Running, shop: Shop) -> None:
    number = fresh()
    text = steps(f"pay: {{order: {number}, result: USERPAYING}}", "pay: {order: same, result: PAYERROR}", "pay: same")
    with own.play(text) as playing:
        shop.place(number)
    assert outcomes(playing.look()) == [f"{number} USERPAYING", f"{number} PAYERROR", f"{number} SUCCESS"]


def test_an_order_is_paid_with_the_next_coupon(own: Running, shop: Shop) -> None:
    """The one that is there from the start is not the next one; a payment that fails uses none."""
    text = steps(
        "pay: {order: next, coupon: next, result: PAYERROR}",
        "pay: {order: same, coupon: next}",
        f"pay: {{order: next, coupon: {CASH_COUPON}}}",
        "pay: {order: next, coupon: same, within: 1s}",
    )
    costly = {"amount": {"total": 5000, "currency": "CNY"}}
    playing = own.play(text)
    number = shop.place(**costly)
    coupon = give_coupon(shop)
    eventually(lambda: shop.find(number)["trade_state"] == "SUCCESS")
    other = shop.place(**costly)
    eventually(lambda: shop.find(other)["trade_state"] == "SUCCESS")
    last = shop.place(**costly)
    with pytest.raises(ScenarioFailed, match="has not become one that can be used"):
        playing.wait()
    assert outcomes(playing.look())[:3] == [f"{number} PAYERROR", f"{number} SUCCESS", f"{other} SUCCESS"]
    for paid, used in ((number, coupon), (other, CASH_COUPON)):
        order = shop.find(paid)
        assert (order["amount"]["payer_total"], order["promotion_detail"][0]["coupon_id"]) == (4000, used)
    bill = shop.control("GET", f"bills?day={beijing_time(time.time())[:10]}&kind=trade").text
    assert [line.split(",")[13] for line in bill.splitlines() if number in line] == ["`10.00"]
    assert shop.find(last)["trade_state"] == "NOTPAY"


def test_time_passes_or_is_advanced(own: Running, shop: Shop) -> None:
    began = time.monotonic()
    own.play(steps("wait: 1s", "{after: 1s, clear_faults: }")).wait()
    assert time.monotonic() - began >= 2
    assert own.sandbox.clock.ahead == 0
    began = time.monotonic()
    number = shop.place()
    told = own.play(
        steps(
            "wait: 3h", f"pay: {number}", "{after: 1d, advance: {to: 2036-01-01T00:00:00+08:00}}", head="waits: advance"
        )
    ).wait()
    assert time.monotonic() - began < 10
    assert told["steps"][2]["at"][:19] == "2036-01-01T00:00:00"
    paid = shop.control("GET", f"orders/{number}").json()["paid"]
    assert paid[:16] == told["steps"][0]["at"][:16]


def test_faults_by_step_end_with_the_scenario(own: Running, shop: Shop) -> None:
    text = steps(
        "fault: SYSTEM_ERROR,operation=pay.create_native_order,times=1", "pay: next", "clear_faults", "pay: next",
        "fault: FREQUENCY_LIMITED",
    )  # fmt: skip
    with own.play(text) as playing:
        eventually(lambda: len(list(own.sandbox.faults)) == 1)
        assert shop.post("/v3/pay/transactions/native", shop.order(fresh())).json()["code"] == "SYSTEM_ERROR"
        shop.place()
        eventually(lambda: playing.look()["steps"][2]["state"] == "done")
        assert list(own.sandbox.faults) == []
        shop.place()
    assert playing.look()["steps"][2]["outcome"] == "1 removed"
    assert list(own.sandbox.faults) == []


def test_events_keys_and_other_controls(own: Running, shop: Shop) -> None:
    with receiving() as receiver:
        text = steps(
            f"trigger: {{event: REFUND.SUCCESS, url: '{receiver.url}', flaw: [forged]}}",
            "rotate_keys: {use_after_seconds: 1h}",
            "{control: {path: keys, method: PUT, body: {mode: certificates}}}",
            "control: {path: about, method: GET}",
        )
        told = own.play(text).wait()
        receiver.wait(1)
    assert outcomes(told) == [f"REFUND.SUCCESS → {receiver.url}", "4 keys are in use", "keys", "about"]
    assert own.sandbox.keys.mode == "certificates"


def test_a_step_that_fails(own: Running, shop: Shop) -> None:
    with pytest.raises(ScenarioFailed) as caught:
        own.play(steps("clear_faults", "pay: {order: next, within: 1s}", "clear_faults"), seed=3).wait()
    assert str(caught.value) == (
        "the scenario failed:\n"
        "done        3  clear_faults → 0 removed\n"
        "failed      4  pay: next within=1s → within 1 s, nobody has made another order that is to be paid\n"
        "open        5  clear_faults\n"
        "seed 3"
    )
    number = shop.paid()
    for step, said in (
        (f"pay: {{order: {number}, within: 1s}}", f"the order {number} has not become one that is to be paid"),
        ("pay: {order: NONE, within: 1s}", "there was no order NONE"),
        ("end_refund: {refund: same}", "no earlier step was about any refund; write `next` or its number"),
        ("control: {path: orders/1/pay, method: POST}", "RESOURCE_NOT_EXISTS: no order has this transaction_id"),
        ("control: {path: nothing, method: GET}", "RESOURCE_NOT_EXISTS: no control has this path"),
        ("control: {path: faults, method: POST, body: 1}", "PARAM_ERROR: "),
    ):
        with pytest.raises(ScenarioFailed) as caught:
            own.play(steps(step)).wait()
        assert said in str(caught.value)


def test_one_at_a_time_and_how_it_ends(own: Running, shop: Shop) -> None:
    playing = own.play(steps("pay: next"))
    with pytest.raises(CannotAct, match="scenario 1 is being played; wait for its end, or stop it"):
        own.play(steps("clear_faults"))
    with pytest.raises(ScenarioFailed, match=r"did not end within 0\.2 s and was stopped:\nstopped +3  pay: next"):
        playing.wait(0.2)
    shop.place()
    assert playing.stop()["state"] == "stopped"
    own.play(steps("clear_faults")).wait()
    listed = shop.control("GET", "scenarios").json()["scenarios"]
    assert [(one["id"], one["state"]) for one in listed] == [("2", "done"), ("1", "stopped")]
    assert shop.control("GET", "scenarios/9").status_code == 404
    with pytest.raises(ValueError, match="mine"), own.play(steps("pay: next")) as third:
        raise ValueError("mine")
    assert third.look()["state"] == "stopped"
    with pytest.raises(CannotAct, match="PARAM_ERROR: line 2: a step has no `pai`; did you mean `pay`"):
        own.play("steps:\n  - pai: next\n")
    with pytest.raises(CannotAct, match=r"line 3: fault: .*did you mean pay\.close_order\?"):
        own.play(steps("fault: SYSTEM_ERROR,operation=pay.close_oder"))
    with pytest.raises(CannotAct, match="seed must be a whole number"):
        own.play(steps("clear_faults"), seed=-2)


def test_a_server_that_stops_waits_for_no_scenario(data_dir: Path) -> None:
    began = time.monotonic()
    with running(data_dir) as sandbox:
        sandbox.play(steps("pay: {order: next, within: 1h}"))
    assert time.monotonic() - began < 10


def test_a_scenario_from_the_start(data_dir: Path) -> None:
    scenario = read_scenario(steps("wait: 1s", "clear_faults", head="waits: advance"))
    with running(data_dir, settings=Settings(scenario=scenario, seed=5)) as sandbox:
        control = httpx.Client(base_url=sandbox.base_url, trust_env=False)
        with control:
            told = control.get("/_sandbox/scenarios/1/end").json()
    assert (told["state"], told["seed"]) == ("done", 5)


CHANCE = """\
seed: 11
waits: advance
steps:
  - fault: FREQUENCY_LIMITED,operation=pay.create_native_order,share=0.5
  - after: 1s..1h
    pay: {order: next, result: [SUCCESS, PAYERROR, USERPAYING]}
  - {after: 1s..1h, pay: {order: next, result: [SUCCESS, PAYERROR, USERPAYING]}}
  - {after: 1s..1h, pay: {order: next, result: [SUCCESS, PAYERROR, USERPAYING]}}
  - wait: 1s..10d
"""


def test_the_same_seed_takes_the_same_course(made_folder: Path, tmp_path: Path) -> None:
    def course(name: str, seed: int | None) -> list[Any]:
        with running(
            Path(shutil.copytree(made_folder, tmp_path / name)), settings=Settings(probe_share=0.5)
        ) as sandbox:
            caller = Caller.of(sandbox.config_path)
            with caller.http, receiving() as receiver:
                shop, seen = Shop(caller), list[Any]()
                with sandbox.play(CHANCE, seed) as playing:
                    eventually(lambda: len(list(sandbox.sandbox.faults)) == 1)
                    for count in range(1, 4):
                        seen.append(place_in_the_end(shop, f"COURSE{count}", notify_url=receiver.url))
                        eventually(lambda count=count: playing.look()["steps"][count]["state"] == "done")  # type: ignore[misc]
                    told = playing.wait()
                seen += outcomes(told)
                seen.append(round(sandbox.sandbox.clock.ahead))
                attempts = sandbox.store.database.rows("SELECT probe FROM attempts ORDER BY started, rowid")
                return [*seen, [row["probe"] for row in attempts]]

    first = course("first", None)
    assert first == course("again", 11)
    assert first != course("other", 12)


@contextmanager
def example(own: Running, name: str) -> Iterator[Playing]:
    with own.play(EXAMPLES / f"{name}.yaml") as playing:
        eventually(lambda: playing.look()["steps"][0]["state"] != "open")
        yield playing


def test_abnormal_refund(own: Running, shop: Shop) -> None:
    with example(own, "abnormal_refund") as playing:
        number = shop.place()
        eventually(lambda: shop.find(number)["trade_state"] == "SUCCESS")
        shop.refund(number, 100, "REFUNDED")
    assert outcomes(playing.look())[1] == "REFUNDED ABNORMAL"


def test_busy_platform(own: Running, shop: Shop) -> None:
    refused = 0
    with example(own, "busy_platform"):
        for number in ("BUSY0001", "BUSY0002", "BUSY0003"):
            refused += place_in_the_end(shop, number)
            eventually(lambda number=number: shop.find(number)["trade_state"] == "SUCCESS")  # type: ignore[misc]
    assert refused > 0


def test_thirty_days_later(own: Running, shop: Shop) -> None:
    key = own.sandbox.keys.certificate.serial
    with example(own, "thirty_days_later"):
        shop.place("MONTH1")
    assert shop.control("GET", "orders/MONTH1").json()["trade_state"] == "SUCCESS"
    assert own.sandbox.clock.ahead == 32 * 86400
    assert own.sandbox.keys.certificate.serial != key


def test_undecided_user(own: Running, shop: Shop) -> None:
    with example(own, "undecided_user") as playing:
        shop.place("UNDECIDED")
    assert outcomes(playing.look())[1] in ("UNDECIDED SUCCESS", "UNDECIDED PAYERROR")


def test_rented_power_bank(own: Running, shop: Shop) -> None:
    rent: dict[str, Any] = {
        "out_order_no": "RENTED1", "appid": "wx8888888888888888", "service_id": "500001",
        "service_introduction": "充电宝租借", "time_range": {"start_time": "OnAccept"},
        "risk_fund": {"name": "DEPOSIT", "amount": 10000}, "notify_url": "http://127.0.0.1:19/notify",
        "need_user_confirm": True,
    }  # fmt: skip
    with example(own, "rented_power_bank") as playing:
        reply = shop.post("/v3/payscore/serviceorder", rent)
        assert reply.status_code == 200, reply.text
        eventually(lambda: playing.look()["steps"][1]["state"] == "done")
        done = {"appid": rent["appid"], "service_id": "500001", "total_amount": 300,
                "post_payments": [{"name": "租借费", "amount": 300}],
                "time_range": {"end_time": "20270101120000"}}  # fmt: skip
        reply = shop.post("/v3/payscore/serviceorder/RENTED1/complete", done)
        assert reply.status_code == 200, reply.text
    assert outcomes(playing.look())[::2] == ["RENTED1 DOING", "RENTED1 DONE"]


def test_monthly_contract(own: Running, shop: Shop) -> None:
    with example(own, "monthly_contract") as playing:
        sign = {
            "appid": APPID, "openid": USER, "plan_id": 100001, "out_contract_code": "MONTHLY0001",
            "contract_display_account": "member_0001", "contract_notify_url": "http://127.0.0.1:19/notify",
            "deduct_schedule": {
                "estimated_deduct_date": str(own.now.date() + timedelta(days=31)),
                "estimated_deduct_amount": {"total": 1500, "currency": "CNY"},
                "description": "南山影音 月度会员",
            },
        }  # fmt: skip
        reply = shop.post(OPERATIONS["papay.presign_scheduled_contract_in_app"].path, sign)
        assert reply.status_code == 200, reply.text
    assert outcomes(playing.look())[::2] == ["PAPAY MONTHLY0001", "too little money", "the user has ended it"]
    (contract,) = shop.control("GET", "contracts").json()["contracts"]
    assert contract["ended"][:10] == str((own.now).date())


def test_contracts_that_are_not_signed(own: Running, shop: Shop) -> None:
    sign = {"sub_mchid": SUB_MCHID, "appid": APPID, "trade_scene": "CHARGE", "openid": OTHER_USER}
    playing = own.play(steps("decline_contract: next", "sign_contract: {signing: same, within: 1s}"))
    token = shop.post(OPERATIONS["ebike.preopen_charge_contract"].path, sign).json()["preopen_id"]
    with pytest.raises(ScenarioFailed, match="has not become one that is neither signed nor declined"):
        playing.wait()
    (signing,) = shop.control("GET", "signings").json()["signings"]
    assert (signing["token"], signing["contract_id"]) == (token, None)
    assert signing["declined"] is not None


EXAMPLE_TESTS: dict[str, Callable[..., None]] = {
    "abnormal_refund": test_abnormal_refund,
    "monthly_contract": test_monthly_contract,
    "busy_platform": test_busy_platform,
    "thirty_days_later": test_thirty_days_later,
    "undecided_user": test_undecided_user,
    "rented_power_bank": test_rented_power_bank,
}


def test_every_example_is_played() -> None:
    assert {path.stem for path in EXAMPLES.iterdir()} == set(EXAMPLE_TESTS)
