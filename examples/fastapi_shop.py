"""A shop on FastAPI: it takes orders, and ships each paid one exactly once, however often it is told of the payment.

.venv/bin/python examples/fastapi_shop.py
"""

from __future__ import annotations

import socket
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import httpx
import uvicorn
from fastapi import FastAPI, HTTPException
from till import APPID, Till, fresh_number, open_till, yuan
from wechatpay_auth import Notification, NotificationParser
from wechatpay_auth.frameworks.starlette import notification_endpoint
from wechatpay_client import Client, webhooks
from wechatpay_client.api.pay import create_native_order
from wechatpay_client.models import NativeOrder, OrderAmount, PaidOrder

PRICE = 2800
"""Of a coffee, in fen."""


class Ledger:
    """The shop's own orders, in a database: what is in memory only, a restart forgets."""

    def __init__(self) -> None:
        # why the lock: one connection, and FastAPI calls from several threads
        self._lock = threading.Lock()
        self._database = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
        self._database.execute(
            "CREATE TABLE orders"
            " (number TEXT PRIMARY KEY, total INTEGER, told INTEGER DEFAULT 0, shipped INTEGER DEFAULT 0)"
        )

    def add(self, number: str, total: int) -> None:
        with self._lock:
            self._database.execute("INSERT INTO orders (number, total) VALUES (?, ?)", (number, total))

    def ship(self, number: str, total: int) -> bool:
        """Ships the order unless it is shipped; whether it was done now.

        One statement looks and changes: of two notifications at the same moment only one finds the order unshipped.
        """
        with self._lock:
            self._database.execute("UPDATE orders SET told = told + 1 WHERE number = ?", (number,))
            changed = self._database.execute(
                "UPDATE orders SET shipped = shipped + 1 WHERE number = ? AND total = ? AND shipped = 0",
                (number, total),
            )
            return changed.rowcount == 1

    def find(self, number: str) -> tuple[int, int] | None:
        """How often we were told that it is paid, and how often it was shipped."""
        with self._lock:
            found = self._database.execute("SELECT told, shipped FROM orders WHERE number = ?", (number,)).fetchone()
        return None if found is None else (found[0], found[1])


@dataclass
class PlacedOrder:
    number: str
    code_url: str


@dataclass
class OrderState:
    told: int
    shipped: int


def make_shop(client: Client, parser: NotificationParser, mchid: str, own_url: str) -> FastAPI:
    """The application; `own_url` is where WeChat Pay reaches it."""
    app = FastAPI()
    ledger = Ledger()

    @app.post("/orders")
    async def order_coffee() -> PlacedOrder:
        number = fresh_number("COFFEE")
        # Written down before it is sent: a notification may come before the reply does.
        ledger.add(number, PRICE)
        order = NativeOrder(
            appid=APPID,
            mchid=mchid,
            description="手冲咖啡",
            out_trade_no=number,
            notify_url=f"{own_url}/notify",
            amount=OrderAmount(total=PRICE),
        )
        code = await create_native_order.asyncio(client=client, body=order)
        return PlacedOrder(number, code.code_url)

    @app.get("/orders/{number}")
    def look(number: str) -> OrderState:
        found = ledger.find(number)
        if found is None:
            raise HTTPException(404, "there is no such order")
        return OrderState(*found)

    def handle(notification: Notification) -> None:
        """Verified and decrypted. Returning means 204; raising means 500, and that it comes again."""
        match webhooks.parse_notification(notification):
            case webhooks.TransactionSuccess(resource=PaidOrder() as order):
                done = ledger.ship(order.out_trade_no, order.amount.total or 0)
                print(f"  shop: {order.out_trade_no} is paid: {'one coffee, coming up' if done else 'nothing to do'}")
            case event:
                print(f"  shop: {event.event_type} is of no interest here")

    app.add_route("/notify", notification_endpoint(parser, handle), methods=["POST"])
    return app


@contextmanager
def served(app: FastAPI, listener: socket.socket) -> Iterator[None]:
    """Serves the application in a thread; in real life, the `uvicorn` command does."""
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    thread = threading.Thread(target=server.run, args=([listener],), daemon=True)
    thread.start()
    try:
        while not server.started:
            time.sleep(0.01)
        yield
    finally:
        server.should_exit = True
        thread.join()


def send_again(till: Till, number: str) -> None:
    """The platform tells us once more, as it may at any time; here, because the sandbox is asked to."""
    control = f"{till.base_url}/_sandbox/notifications"
    notifications = httpx.get(control).raise_for_status().json()["notifications"]
    told = next(one["id"] for one in notifications if one["subject"] == number)
    httpx.post(f"{control}/{told}/resend", json={}).raise_for_status()


def wait_until_told(shop: httpx.Client, number: str, times: int) -> OrderState:
    """The order, once the shop was told that often."""
    deadline = time.monotonic() + 20
    while (state := OrderState(**shop.get(f"/orders/{number}").json())).told < times:
        if time.monotonic() > deadline:
            raise TimeoutError(f"the shop was told {state.told} times, not {times}")
        time.sleep(0.05)
    return state


def main() -> None:
    with open_till() as till, Client.from_config(till.config_path) as client:
        listener = socket.create_server(("127.0.0.1", 0))
        own_url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        app = make_shop(client, client.notification_parser(), till.mchid, own_url)
        with listener, served(app, listener), httpx.Client(base_url=own_url) as shop:
            placed = PlacedOrder(**shop.post("/orders").raise_for_status().json())
            print(f"order {placed.number} over {yuan(PRICE)}: {placed.code_url}")

            till.user.pay(placed.number)
            state = wait_until_told(shop, placed.number, 1)
            print(f"told {state.told} time, shipped {state.shipped} time")

            send_again(till, placed.number)
            state = wait_until_told(shop, placed.number, 2)
            print(f"told {state.told} times, shipped {state.shipped} time")

            forged = shop.post("/notify", json={"event_type": "TRANSACTION.SUCCESS"})
            print(f"a notification that anybody made is answered {forged.status_code}: {forged.json()['message']}")


if __name__ == "__main__":
    main()
