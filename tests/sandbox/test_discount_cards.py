"""Discount cards: taken, reported on, settled by the clock, and paid back where the promise was broken."""

from __future__ import annotations

from typing import Any

import pytest
from desk import NOTIFY, Desk, fresh
from wechatpay_sandbox.stores.seed_data import APPID, OTHER_USER, USER

TEMPLATE = "87000000000000000000000000000001"
PREPARE, ADD, GET = "discount_card.prepare_card", "discount_card.add_user_records", "discount_card.get_card"
COFFEE, REBATE = "123456", "234567"
"""The objective and the discount of the spec's example: three cups in a month, 5 yuan off each."""
DAY = 86400.0


def preparation(**changes: Any) -> dict[str, Any]:
    """The body that prepares a card."""
    return {
        "out_card_code": fresh("CARD"),
        "card_template_id": TEMPLATE,
        "appid": APPID,
        "notify_url": NOTIFY,
        **changes,
    }


def cup(**changes: Any) -> dict[str, Any]:
    """What the user did."""
    return {
        "objective_completion_serial_no": fresh("RECORD"),
        "objective_id": COFFEE,
        "completion_time": "2026-01-03T08:30:00+08:00",
        "completion_type": "INCREASE",
        "description": "购买手冲咖啡",
        "completion_count": 1,
        **changes,
    }


def rebate(amount: int = 500, **changes: Any) -> dict[str, Any]:
    """What the user had."""
    return {
        "reward_usage_serial_no": fresh("RECORD"),
        "reward_id": REBATE,
        "usage_time": "2026-01-03T08:30:00+08:00",
        "usage_type": "INCREASE",
        "description": "手冲咖啡减 5 元",
        "usage_count": 1,
        "amount": amount,
        **changes,
    }


def records(cups: list[Any] | None = None, rebates: list[Any] | None = None, **changes: Any) -> dict[str, Any]:
    """The body of a report."""
    lists = {"objective_completion_records": cups, "reward_usage_records": rebates}
    return {"card_template_id": TEMPLATE, **{name: value for name, value in lists.items() if value}, **changes}


def token(desk: Desk, code: str) -> str:
    (line,) = desk.control(f"GET discount-cards?out_card_code={code}")["discount_cards"]
    return str(line["prepare_card_token"])


def taken(desk: Desk, **changes: Any) -> str:
    """A card that the user has; its out_card_code."""
    body = preparation(**changes)
    made = desk.call(PREPARE, body)["prepare_card_token"]
    desk.control(f"POST discount-cards/{made}/take")
    return str(body["out_card_code"])


def find(desk: Desk, code: str) -> Any:
    return desk.call(GET, out_card_code=code)


def report(desk: Desk, code: str, body: dict[str, Any]) -> None:
    desk.call(ADD, body, out_card_code=code)


def refuse(desk: Desk, reason: str, code: str, body: dict[str, Any]) -> Any:
    return desk.refused(400, reason, ADD, body, out_card_code=code)


def events(desk: Desk, code: str) -> list[str]:
    return [event.partition(".")[2] for event, _ in desk.told(code)]


# --- the life of a card


def test_a_promise_that_is_kept(desk: Desk) -> None:
    body = preparation()
    code = body["out_card_code"]
    made = desk.call(PREPARE, body)["prepare_card_token"]
    assert desk.call(PREPARE, body)["prepare_card_token"] == made
    desk.refused(404, "RESOURCE_NOT_EXISTS", GET, out_card_code=code)
    desk.control(f"POST discount-cards/{made}/take", openid=OTHER_USER)
    desk.control(f"POST discount-cards/{made}/take", 409)
    found = find(desk, code)
    assert (found["state"], found["openid"], found["total_amount"]) == ("ONGOING", OTHER_USER, 0)
    assert [part["objective_completion_records"] for part in found["objectives"]] == [[]]
    assert found["time_range"] == {"begin_time": "2027-01-15T16:00:00+08:00", "end_time": "2027-02-14T16:00:00+08:00"}
    report(desk, code, records([cup()], [rebate()]))
    report(desk, code, records([cup(completion_count=2)]))
    held = find(desk, code)
    assert (held["total_amount"], held["state"]) == (500, "ONGOING")
    assert [len(part["objective_completion_records"]) for part in held["objectives"]] == [2]
    desk.wait(30 * DAY - 1)
    assert find(desk, code)["state"] == "ONGOING"
    desk.wait(1)
    assert find(desk, code)["state"] == "SETTLING"
    refuse(desk, "INVALID_REQUEST", code, records([cup()]))
    desk.wait()
    done = find(desk, code)
    assert (done["state"], "pay_information" in done, "unfinished_reason" in done) == ("FINISHED", False, False)
    assert desk.call(PREPARE, body)["prepare_card_token"] == made
    desk.control(f"POST discount-cards/{made}/pay", 409)
    desk.wait(2 * DAY)
    assert find(desk, code) == done
    accepted, ended = desk.told(code)
    assert (accepted, ended) == (("DISCOUNT_CARD.USER_ACCEPTED", found), ("DISCOUNT_CARD.AGREEMENT_ENDED", done))


def test_a_promise_that_is_broken_is_paid_for(desk: Desk) -> None:
    code = taken(desk)
    report(desk, code, records([cup(completion_count=2)], [rebate(), rebate(300)]))
    desk.wait(30 * DAY)
    desk.wait(2)
    broken = find(desk, code)
    assert (broken["state"], broken["unfinished_reason"]) == ("UNFINISHED", "到期未完成目标")
    assert broken["pay_information"] == {"pay_amount": 800, "pay_state": "PAYING"}
    desk.wait(2)
    paid = find(desk, code)["pay_information"]
    assert (paid["pay_amount"], paid["pay_state"]) == (800, "PAID")
    order = desk.sandbox.store.orders.find_by_transaction_id(paid["transaction_id"])
    assert order is not None
    assert (order.total, order.openid, order.state) == (800, USER, "SUCCESS")
    assert events(desk, code) == ["USER_ACCEPTED", "AGREEMENT_ENDED", "USER_PAID"]
    (_, _, (_, told)) = desk.told(code)
    assert (told["pay_information"], told["card_id"]) == (paid, broken["card_id"])
    refund = {
        "transaction_id": paid["transaction_id"],
        "out_refund_no": fresh("REFUND"),
        "amount": {"refund": 300, "total": 800, "currency": "CNY"},
    }
    assert desk.call("refund.create_refund", refund)["status"] == "PROCESSING"


def test_a_broken_promise_of_somebody_who_had_nothing(desk: Desk) -> None:
    code = taken(desk)
    desk.wait(30 * DAY)
    desk.wait()
    desk.wait(2 * DAY)
    ended = find(desk, code)
    assert (ended["state"], ended["total_amount"], "pay_information" in ended) == ("UNFINISHED", 0, False)
    assert events(desk, code) == ["USER_ACCEPTED", "AGREEMENT_ENDED"]


def test_a_user_without_money_is_debited_again(desk: Desk) -> None:
    code = taken(desk)
    report(desk, code, records(rebates=[rebate()]))
    desk.control(f"POST users/{USER}/funds", short=True)
    id = token(desk, code)
    desk.control(f"POST discount-cards/{id}/end")
    desk.control(f"POST discount-cards/{id}/end", 409)
    desk.wait()
    assert find(desk, code)["pay_information"]["pay_state"] == "PAYING"
    desk.control(f"POST users/{USER}/funds", short=False)
    desk.wait(DAY)
    assert find(desk, code)["pay_information"]["pay_state"] == "PAID"
    desk.wait(2 * DAY)
    assert events(desk, code).count("USER_PAID") == 1


def test_the_user_pays_before_the_debit(desk: Desk) -> None:
    code = taken(desk)
    report(desk, code, records(rebates=[rebate()]))
    id = token(desk, code)
    desk.control(f"POST discount-cards/{id}/pay", 409)
    desk.control(f"POST users/{USER}/funds", short=True)
    desk.control(f"POST discount-cards/{id}/end")
    desk.wait()
    assert desk.control(f"POST discount-cards/{id}/pay")["is_due"] is False
    desk.control(f"POST discount-cards/{id}/pay", 409)
    desk.control(f"POST users/{USER}/funds", short=False)
    desk.wait(DAY)
    assert events(desk, code).count("USER_PAID") == 1


def test_an_order_under_the_number_of_a_card(desk: Desk) -> None:
    code = taken(desk)
    report(desk, code, records(rebates=[rebate()]))
    body = {
        "appid": APPID,
        "mchid": desk.mchid,
        "description": "手冲咖啡",
        "out_trade_no": find(desk, code)["card_id"],
        "notify_url": NOTIFY,
        "amount": {"total": 100, "currency": "CNY"},
    }
    desk.call("pay.create_native_order", body)
    desk.control(f"POST discount-cards/{token(desk, code)}/end")
    desk.wait()
    assert find(desk, code)["pay_information"]["pay_state"] == "PAID"


# --- records


def test_a_record_is_kept_once(desk: Desk) -> None:
    code = taken(desk)
    once, twice = cup(), rebate()
    for _ in range(2):
        report(desk, code, records([once], [twice]))
    found = find(desk, code)
    assert found["objectives"][0]["objective_completion_records"] == [once]
    assert (found["rewards"][0]["reward_usage_records"], found["total_amount"]) == ([twice], 500)
    refuse(desk, "INVALID_REQUEST", code, records([cup(), {**once, "completion_count": 2}]))
    refuse(desk, "INVALID_REQUEST", code, records([cup()], [{**twice, "amount": 400}]))
    assert find(desk, code) == found


def test_a_return_counts_down(desk: Desk) -> None:
    code = taken(desk)
    report(desk, code, records([cup()], [rebate()]))
    back = records([cup(completion_type="DECREASE")], [rebate(usage_type="DECREASE")])
    report(desk, code, back)
    assert find(desk, code)["total_amount"] == 0
    refuse(desk, "INVALID_REQUEST", code, records([cup(completion_type="DECREASE")]))
    refuse(desk, "INVALID_REQUEST", code, records(rebates=[rebate(usage_type="DECREASE")]))
    report(desk, code, records(rebates=[rebate()]))
    more = rebate(600, usage_type="DECREASE")
    refuse(desk, "INVALID_REQUEST", code, records(rebates=[more]))
    assert find(desk, code)["total_amount"] == 500


def test_a_discount_has_its_limit(desk: Desk) -> None:
    code = taken(desk)
    report(desk, code, records(rebates=[rebate(usage_count=3)]))
    refuse(desk, "INVALID_REQUEST", code, records(rebates=[rebate()]))


def test_records_of_something_else(desk: Desk) -> None:
    code = taken(desk)
    other = refuse(desk, "PARAM_ERROR", code, records([cup(), cup(objective_id="1")]))
    assert other["detail"]["field"] == "/objective_completion_records/1/objective_id"
    refuse(desk, "PARAM_ERROR", code, records(rebates=[rebate(reward_id="1")]))
    refuse(desk, "PARAM_ERROR", code, records([cup()], card_template_id="1"))
    refuse(desk, "PARAM_ERROR", code, records())
    waiting = preparation()
    desk.call(PREPARE, waiting)
    for unknown in ("NOBODY", waiting["out_card_code"]):
        desk.refused(404, "RESOURCE_NOT_EXISTS", ADD, records([cup()]), out_card_code=unknown)
        desk.refused(404, "RESOURCE_NOT_EXISTS", GET, out_card_code=unknown)


def test_the_same_number_with_other_parameters(desk: Desk) -> None:
    body = preparation()
    desk.call(PREPARE, body)
    desk.refused(400, "INVALID_REQUEST", PREPARE, {**body, "card_template_id": "1"})


# --- kinds of card


def test_a_kind_of_card_of_ones_own(desk: Desk) -> None:
    kind = fresh("TEMPLATE")
    promise = {"objective_id": "runs", "name": "跑步两次", "count": 2, "unit": "次"}
    treat = {"reward_id": "drink", "name": "免费饮料", "count_type": "COUNT_UNLIMITED"}
    described = desk.control(f"PUT card-templates/{kind}", days=7, objectives=[promise], rewards=[treat])
    assert described == {"card_template_id": kind, "days": 7, "objectives": [promise], "rewards": [treat]}
    code = taken(desk, card_template_id=kind)
    assert find(desk, code)["rewards"] == [{**treat, "reward_usage_records": []}]
    runs = cup(objective_id="runs", completion_count=2)
    drinks = [rebate(reward_id="drink", usage_count=9)]
    report(desk, code, records([runs], drinks, card_template_id=kind))
    # what a card promises stays as it was when the user took it
    desk.control(f"PUT card-templates/{kind}", objectives=[{**promise, "count": 3}])
    desk.wait(7 * DAY)
    desk.wait()
    assert find(desk, code)["state"] == "FINISHED"
    assert desk.control(f"PUT card-templates/{kind}")["days"] == 7


@pytest.mark.parametrize(
    "wrong",
    [
        {"days": 0},
        {"days": "7"},
        {"objectives": ["coffee"]},
        {"objectives": [{"name": "三杯"}]},
        {"objectives": [{"objective_id": "1", "count": "3"}]},
        {"rewards": [{"reward_id": "1", "reward_usage_records": []}]},
        {"colour": "red"},
    ],
)
def test_a_kind_of_card_that_cannot_be(desk: Desk, wrong: dict[str, Any]) -> None:
    desk.control("PUT card-templates/1", 400, **wrong)


def test_unknown_cards(desk: Desk) -> None:
    for step in ("take", "end", "pay"):
        desk.control(f"POST discount-cards/NOBODY/{step}", 404)
    assert desk.control("GET discount-cards?out_card_code=NOBODY")["discount_cards"] == []
