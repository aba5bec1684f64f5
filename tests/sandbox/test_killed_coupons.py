"""Servers that are killed at any moment: coupons of merchants and for articles, and gifts after payments, stay."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import test_merchant_coupons as merchant
import test_paygifts as paygift
import test_product_coupons as product
from desk import NOTIFY
from test_killed import Customers, kill_servers
from wechatpay_sandbox import Sandbox
from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.stores import Store
from wechatpay_sandbox.stores.seed_data import APPID, BRAND, USER

KILLS = 30
LIVES_SECONDS = 0.3
BUSIFAVOR = "/v3/marketing/busifavor"
PRODUCT = "/v3/marketing/partner/product-coupon"
PAYGIFT = "/v3/marketing/paygiftactivity/unique-threshold-activity"


class Present(NamedTuple):
    """The merchant of the servers, by this machine's clock."""

    mchid: str = "1900000001"
    clock: Callable[[], float] = time.time


@dataclass
class Guests(Customers):
    """Take coupons, use them, give them back; and know what they were told."""

    held: dict[tuple[str, str], str] = field(default_factory=dict)
    """The last step of each coupon of a merchant that was acknowledged, by batch and code: given, used, or returned."""
    articles: dict[tuple[str, str], str] = field(default_factory=dict)
    """The same of coupons for articles."""
    gifts: dict[str, str] = field(default_factory=dict)
    """The code of the coupon that was given after each order, by its out_trade_no."""

    def take_one_of_each(self) -> None:
        """One round: a coupon of a merchant, one for an article, and a gift after a payment."""
        self.take_of_merchant()
        self.take_for_article()
        self.take_gift()

    def take_of_merchant(self) -> None:
        self.server.call("POST", f"{BUSIFAVOR}/callbacks", {"mchid": Present().mchid, "notify_url": NOTIFY})
        stock_id = self._make_stock()
        code = self.server.call("POST", f"/_sandbox/merchant-coupon-stocks/{stock_id}/take", {})["coupon_code"]
        coupon = {"stock_id": stock_id, "coupon_code": code}
        self.held[stock_id, code] = "given"
        self.doubtful.append(partial(self._check_of_merchant, stock_id, code))
        # why before the replies: it may be done though nobody has heard of it
        self.held[stock_id, code] = "given or used"
        use = merchant.use(coupon, use_time=beijing_time(time.time()), openid=USER)
        self.server.call("POST", f"{BUSIFAVOR}/coupons/use", use)
        self.held[stock_id, code] = "used or returned"
        self.server.call("POST", f"{BUSIFAVOR}/coupons/return", merchant.step("return", coupon)[1])
        self.held[stock_id, code] = "returned"

    def _make_stock(self) -> str:
        return str(self.server.call("POST", f"{BUSIFAVOR}/stocks", merchant.batch(Present()))["stock_id"])

    def _check_of_merchant(self, stock_id: str, code: str) -> None:
        path = f"{BUSIFAVOR}/users/{USER}/coupons/{code}/appids/{APPID}"
        state, step = self.server.call("GET", path)["coupon_state"], self.held[stock_id, code]
        assert state in _possible(step, "SENDED"), (state, step)

    def take_for_article(self) -> None:
        made = self.server.call("POST", f"{PRODUCT}/product-coupons", product.body(Present()))
        id, stock_id = made["product_coupon_id"], made["stock"]["stock_id"]
        batch = f"{PRODUCT}/product-coupons/{id}/stocks/{stock_id}?brand_id={BRAND}"
        while self.server.call("GET", batch)["state"] != "SENDING":
            time.sleep(0.001)
        users = f"{PRODUCT}/users/{USER}/coupons"
        held = product.names(self.server.call("POST", users, product.gift(made)))
        code = held["path"]["coupon_code"]
        self.articles[stock_id, code] = "given"
        self.doubtful.append(partial(self._check_for_article, stock_id, held))
        self.articles[stock_id, code] = "given or used"
        self.server.call("POST", f"{users}/{code}/use", product.use(held, use_time=beijing_time(time.time())))
        self.articles[stock_id, code] = "used or returned"
        self.server.call("POST", f"{users}/{code}/return", product.ask(held))
        self.articles[stock_id, code] = "returned"

    def _check_for_article(self, stock_id: str, held: dict[str, Any]) -> None:
        code, asked = held["path"]["coupon_code"], "&".join(f"{name}={value}" for name, value in held["body"].items())
        state = self.server.call("GET", f"{PRODUCT}/users/{USER}/coupons/{code}?{asked}")["coupon_state"]
        step = self.articles[stock_id, code]
        assert state in _possible(step, "EFFECTIVE"), (state, step)

    def take_gift(self) -> None:
        body = paygift.activity_of(Present(), self._make_stock(), rule={"transaction_amount_minimum": 100})
        activity = self.server.call("POST", PAYGIFT, body)["activity_id"]
        number = self.order()
        self.pay(number)
        give = self.server.call("POST", f"/_sandbox/paygift-activities/{activity}/give", {"order": number})
        (coupon,) = give["merchant_coupons"]
        self.gifts[number] = coupon["coupon_code"]


def _possible(step: str, held: str) -> tuple[str, ...]:
    """The states that a coupon may be in after the last step that was acknowledged; `held` is the one of a free one."""
    return {"given or used": (held, "USED"), "used or returned": ("USED", held)}.get(step, (held,))


def test_coupons_of_merchants_and_gifts_of_servers_killed_at_any_moment(data_dir: Path) -> None:
    guests = kill_servers(data_dir, KILLS, LIVES_SECONDS, Guests.take_one_of_each, Guests)
    print(f"{len(guests.held)} of merchants, {len(guests.articles)} for articles, {len(guests.gifts)} gifts")
    assert "returned" in guests.held.values()
    assert "returned" in guests.articles.values()
    assert guests.gifts
    store = Store(data_dir / "sandbox.sqlite3", Present().mchid)
    try:
        assert [row[0] for row in store.database.rows("PRAGMA integrity_check")] == ["ok"]
        assert store.database.rows("PRAGMA foreign_key_check") == []
        check_acknowledged(store, guests)
        check_counts(store)
    finally:
        store.close()


def check_acknowledged(store: Store, guests: Guests) -> None:
    """All that guests were told is there."""
    for (stock_id, code), step in guests.held.items():
        coupon = store.merchant_coupons.one(stock_id=stock_id, coupon_code=code)
        assert coupon is not None
        assert coupon.state in _possible(step, "SENDED")
    for (stock_id, code), step in guests.articles.items():
        article = store.user_product_coupons.one(stock_id=stock_id, coupon_code=code)
        assert article is not None
        assert article.state in _possible(step, "EFFECTIVE")
    for number, code in guests.gifts.items():
        order = store.orders.find_by_out_trade_no(Present().mchid, "", number)
        assert order is not None
        assert store.paygifts.one(transaction_id=order.transaction_id) is not None
        assert store.merchant_coupons.one(coupon_code=code) is not None


def check_counts(store: Store) -> None:
    """Each batch knows what it gave, each gift is one coupon, and of what users took was told once."""

    def rows(query: str) -> list[tuple[object, ...]]:
        return sorted(tuple(row) for row in store.database.rows(query))

    for stocks, coupons in (
        ("merchant_coupon_stocks", "merchant_coupons"),
        ("product_coupon_stocks", "user_product_coupons"),
    ):
        given = rows(f"SELECT stock_id, given FROM {stocks} WHERE given > 0")
        assert rows(f"SELECT stock_id, count(*) FROM {coupons} GROUP BY stock_id") == given
    of_gifts = "json_extract(resource, '$.attach_info.transaction_id')"
    assert rows(f"SELECT {of_gifts} FROM notifications WHERE {of_gifts} IS NOT NULL") == rows(
        "SELECT transaction_id FROM paygifts"
    )
    # the first coupon is there from the start, and nobody was told of it
    taken = "SELECT coupon_code FROM merchant_coupons WHERE rowid > 1"
    assert rows("SELECT subject FROM notifications WHERE event_type = 'COUPON.SEND'") == rows(taken)
    waits = rows("SELECT product_coupon_id FROM product_coupons WHERE state = 'AUDITING'")
    appointed = rows("SELECT DISTINCT subject FROM agenda WHERE action LIKE 'product_coupon%'")
    assert set(waits) <= set(appointed)


def test_the_check_would_notice(data_dir: Path) -> None:
    """What is missing, counted twice or told twice is found."""
    with Sandbox(data_dir) as sandbox:
        check_counts(sandbox.store)
        for harm in (
            "UPDATE merchant_coupon_stocks SET given = given + 1",
            "UPDATE product_coupon_stocks SET given = given + 1",
            "DELETE FROM merchant_coupons",
            "DELETE FROM user_product_coupons",
            "INSERT INTO paygifts SELECT activity_id, '4200000000202601020000000001', 0 FROM paygift_activities",
        ):
            with pytest.raises(AssertionError):
                _check_harmed(sandbox.store, harm)
        check_counts(sandbox.store)


def _check_harmed(store: Store, harm: str) -> None:
    """Checks a store that was harmed, which is as before once the check has failed."""
    with store.database.transaction() as connection:
        connection.execute(harm)
        check_counts(store)
