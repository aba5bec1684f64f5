"""A shop that books every paid order once: one order of which a notification tells, and one of which none does.

Then one gets lost from its books, and is found when the day is closed.

SHOP_DATABASE=postgresql://shop@localhost/shop .venv/bin/python examples/shop
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))  # where till.py is

import httpx
import uvicorn
from close_day import close_day
from shop_app import make_app
from shop_parts import open_parts
from shop_tables import orders, payments
from sqlalchemy import delete, update
from till import Till, open_till, yuan

PRICE = 2800
"""Of a coffee, in fen."""
FOLDER = Path(__file__).parent


@contextmanager
def served(listener: socket.socket) -> Iterator[None]:
    """Serves the shop in a thread; in real life, the `uvicorn` command does."""
    server = uvicorn.Server(uvicorn.Config(make_app(open_parts()), log_level="warning"))
    thread = threading.Thread(target=server.run, args=([listener],), daemon=True)
    thread.start()
    try:
        while not server.started:
            time.sleep(0.01)
        yield
    finally:
        server.should_exit = True
        thread.join()


@contextmanager
def working() -> Iterator[None]:
    """A worker, as a process of its own."""
    with subprocess.Popen([sys.executable, str(FOLDER / "shop_worker.py")]) as worker:
        try:
            yield
        finally:
            worker.terminate()


def wait_until(shop: httpx.Client, number: str, state: str) -> int:
    """Waits until the order is in this state; how often its payment was booked."""
    deadline = time.monotonic() + 60
    while (found := shop.get(f"/orders/{number}").raise_for_status().json())["state"] != state:
        if time.monotonic() > deadline:
            raise TimeoutError(f"{number} is {found['state']}, and not {state}")
        time.sleep(0.1)
    booked: int = found["payments"]
    return booked


def order_coffee(shop: httpx.Client) -> str:
    placed = shop.post("/orders", json={"total": PRICE}).raise_for_status().json()
    number: str = placed["number"]
    print(f"order {number} over {yuan(PRICE)}: {placed['code_url']}")
    return number


def sell(till: Till, shop: httpx.Client) -> None:
    """An order of which a notification tells, and its refund."""
    number = order_coffee(shop)
    till.user.pay(number)
    print(f"a notification comes: {number} is PAID, booked {wait_until(shop, number, 'PAID')} time")
    shop.post(f"/orders/{number}/refunds", json={"total": PRICE}).raise_for_status()


def sell_unnoticed(till: Till) -> str:
    """The same where WeChat Pay cannot reach the shop: another address, at which nobody listens. Its number."""
    os.environ["SHOP_NOTIFY_URL"] = "http://127.0.0.1:9/notify"
    listener = socket.create_server(("127.0.0.1", 0))
    own_url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    with listener, served(listener), httpx.Client(base_url=own_url, timeout=30) as shop:
        number = order_coffee(shop)
        till.user.pay(number)
        print("no notification comes; the watcher asks after 5 seconds, 30, 60 …")
        print(f"asked: {number} is PAID, booked {wait_until(shop, number, 'PAID')} time")
        return number


def close(till: Till, shop: httpx.Client, number: str, day: date) -> None:
    """The day ends, and the books of it are compared with the bill. One payment is missing: a backup was restored."""
    parts = open_parts()
    with parts.engine.begin() as connection:
        connection.execute(delete(payments).where(payments.c.number == number))
        connection.execute(update(orders).where(orders.c.number == number).values(state="PENDING"))
    till.advance("1d")
    print(f"\nthe books have lost {number}; the next day, it is closed:")
    close_day(parts, day)
    print(f"asked: {number} is PAID, booked {wait_until(shop, number, 'PAID')} time")
    parts.close()


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, open_till() as till:
        if "SHOP_DATABASE" not in os.environ:
            print("SHOP_DATABASE is not set, so the books are in a file of SQLite; a real shop has PostgreSQL")
            os.environ["SHOP_DATABASE"] = f"sqlite:///{folder}/shop.db"
        os.environ["WECHATPAY_CONFIG"] = str(till.config_path)
        with socket.create_server(("127.0.0.1", 0)) as listener:
            own_url = f"http://127.0.0.1:{listener.getsockname()[1]}"
            os.environ["SHOP_NOTIFY_URL"] = f"{own_url}/notify"
            with served(listener), working(), httpx.Client(base_url=own_url, timeout=30) as shop:
                sell(till, shop)
                close(till, shop, sell_unnoticed(till), till.today())


if __name__ == "__main__":
    main()
