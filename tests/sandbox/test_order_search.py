"""`GET orders` finds orders by words, state and amount, and gives every order in pages."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from sandbox_caller import Caller, refused
from shop import ORDERS, Shop, fresh
from wechatpay_sandbox import Running, Sandbox, running
from wechatpay_sandbox.stores.order_search import Wanted, Word, search_orders
from wechatpay_sandbox.stores.orders import Order


@pytest.fixture(scope="module")
def own() -> Iterator[Running]:
    """A sandbox with no orders but those of this module."""
    with running() as sandbox:
        yield sandbox


@pytest.fixture
def shop(own: Running) -> Iterator[Shop]:
    caller = Caller.of(own.config_path)
    yield Shop(caller)
    caller.http.close()


def _found(shop: Shop, **query: object) -> list[str]:
    text = "&".join(f"{name}={quote(str(value), safe='')}" for name, value in query.items())
    reply = shop.control("GET", f"orders?{text}")
    assert reply.status_code == 200, reply.text
    return [line["out_trade_no"] for line in reply.json()["orders"]]


def _place(shop: Shop, **changes: object) -> str:
    order = shop.order(fresh(), **changes)
    assert shop.post(f"{ORDERS}/native", order).status_code == 200
    return str(order["out_trade_no"])


def test_by_words_of_the_description(shop: Shop) -> None:
    tea, coffee = _place(shop, description="茉莉花茶 大杯 Grande"), _place(shop, description="手冲咖啡 大杯")
    assert _found(shop, search="花茶") == [tea]
    assert _found(shop, search="茶") == [tea]
    assert _found(shop, search="大杯") == [coffee, tea]
    assert _found(shop, search="大杯 茉莉") == [tea]
    assert _found(shop, search="gRANDE") == [tea]
    assert _found(shop, search="花咖") == []


def test_by_any_part_of_a_number(shop: Shop) -> None:
    number = _place(shop, description="杯子")
    (line,) = shop.control("GET", f"orders?search={number}").json()["orders"]
    assert _found(shop, search=number[3:].lower()) == [number]
    assert _found(shop, search=line["transaction_id"][5:]) == [number]
    assert _found(shop, search=line["transaction_id"], state="SUCCESS") == []


@pytest.mark.parametrize("text", ["%", "_", "' OR 1=1 --", '"', "\\", "茶*", "NEAR(茶)"])
def test_no_character_means_anything_else(shop: Shop, text: str) -> None:
    _place(shop, description="甲")
    assert _found(shop, search=text) == []
    number = _place(shop, description=f"乙 {text} 丙")
    assert _found(shop, search=text) == [number]


def test_by_amount_in_yuan_or_in_fen(shop: Shop) -> None:
    number = _place(shop, amount={"total": 765432})
    for text in ("7654.32", "¥7654.32", "￥7654.32"):
        assert _found(shop, search=text) == [number]
    assert _found(shop, total=765432) == [number]
    assert _found(shop, total=7654) == []
    round_sum = _place(shop, amount={"total": 9_876_500})
    assert _found(shop, search="98765") == _found(shop, search="98765.0") == [round_sum]


def test_by_the_state_at_this_moment(data_dir: Path) -> None:
    now = time.time()
    with Sandbox(data_dir) as sandbox:
        store = sandbox.store
        open_order = _row(1, now, expires=now + 60)
        store.orders.add(open_order)
        store.orders.add(_row(2, now, expires=now - 60))
        store.orders.add(_row(3, now, expires=now + 60, state="CLOSED"))
        store.orders.add(_row(4, now, expires=now - 60, state="SUCCESS"))

        def found(state: str, at: float = now) -> list[str]:
            return [order.out_trade_no for order in search_orders(store.database, Wanted(state=state), at, 10)]

        assert found("NOTPAY") == ["ORDER000001"]
        assert found("CLOSED") == ["ORDER000003", "ORDER000002"]
        assert found("SUCCESS") == ["ORDER000004"]
        assert found("NOTPAY", now + 61) == []
        assert found("CLOSED", now + 61) == ["ORDER000003", "ORDER000002", "ORDER000001"]


def _row(number: int, placed: float, *, expires: float, state: str = "NOTPAY", description: str = "茶") -> Order:
    return Order(
        f"4200000000203001010{number:09}",
        "1900000001",
        "",
        f"ORDER{number:06}",
        "1900000001",
        None,
        "pay.create_native_order",
        "NATIVE",
        state,
        100,
        0,
        None,
        None,
        f"weixin://wxpay/bizpayurl?pr={number}",
        placed,
        expires,
        None,
        {"description": description},
    )


def test_pages_give_every_order_once_while_new_ones_come(shop: Shop) -> None:
    numbers = [_place(shop, description="翻页 pages") for _ in range(7)]
    seen: list[str] = []
    before = ""
    while True:
        page = shop.control("GET", f"orders?search=pages&limit=3&before={before}").json()
        seen += [line["out_trade_no"] for line in page["orders"]]
        _place(shop, description="翻页 pages")
        if page["next"] is None:
            break
        assert len(page["orders"]) == 3
        assert page["next"] == page["orders"][-1]["transaction_id"]
        before = page["next"]
    assert seen == numbers[::-1]


def test_pages_without_words(shop: Shop) -> None:
    for _ in range(3):
        _place(shop)
    every = _found(shop)
    assert len(every) == len(set(every)) >= 3
    seen, before = [], ""
    while before is not None:
        page = shop.control("GET", f"orders?limit=2&before={before}").json()
        seen += [line["out_trade_no"] for line in page["orders"]]
        before = page["next"]
    assert seen == every


@pytest.mark.parametrize(
    ("query", "part"),
    [
        ("state=PAID", "state must be one of NOTPAY"),
        ("total=1.5", "total must be a whole number"),
        ("total=-1", "total must be"),
        ("before=4200", "before must be the transaction_id"),
        (f"search={'x' * 101}", "at most 8 words"),
        (f"search={'a+' * 9}", "at most 8 words"),
        ("limit=0", "limit must be"),
    ],
)
def test_what_no_order_can_have_is_refused(shop: Shop, query: str, part: str) -> None:
    reply = shop.control("GET", f"orders?{query}")
    refused(reply, 400, "PARAM_ERROR")
    assert part in reply.json()["message"]


def test_orders_are_looked_through_from_the_newest_on(data_dir: Path) -> None:
    """The plan, not the time: a search stops at the last order that it shows, and sorts nothing."""
    with Sandbox(data_dir) as sandbox:
        database = sandbox.store.database
        plans: list[str] = []
        rows = database.rows

        def explain(query: str, arguments: tuple[object, ...] = ()) -> list[object]:
            plans.append("\n".join(row["detail"] for row in rows(f"EXPLAIN QUERY PLAN {query}", arguments)))
            return []

        database.rows = explain  # type: ignore[assignment,method-assign]
        for wanted in (
            Wanted(),
            Wanted(before="4200000000203001010000000001"),
            Wanted((Word("茶"),)),
            Wanted((Word("茶"), Word("28", 2800)), before="4200000000203001010000000001"),
            Wanted(state="SUCCESS"),
            Wanted(total=100),
        ):
            search_orders(database, wanted, time.time(), 50)
        for plan in plans:
            assert "TEMP B-TREE" not in plan
        assert "orders USING INTEGER PRIMARY KEY" in plan or plan == "SCAN orders"
