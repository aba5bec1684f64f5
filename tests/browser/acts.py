"""What the merchant and the user do at a sandbox, while a test looks at its page."""

from __future__ import annotations

from itertools import count
from typing import Any

import httpx
from wechatpay_client import Client
from wechatpay_sandbox import Running

_numbers = count(1)


def place(client: Client, notify_url: str = "http://127.0.0.1:19/notify", kind: str = "native", **changes: Any) -> str:
    """Places an order; its number."""
    number = f"ORDER{next(_numbers):08}"
    order = {
        "appid": "wx8888888888888888",
        "mchid": "1900000001",
        "description": "手冲咖啡",
        "out_trade_no": number,
        "notify_url": notify_url,
        "amount": {"total": 2801},
    }
    client.chain(f"v3/pay/transactions/{kind}").post(json={**order, **changes})
    return number


def pay(sandbox: Running, number: str) -> None:
    base = f"{sandbox.base_url}/_sandbox/orders"
    orders = httpx.get(base, trust_env=False).json()["orders"]
    (id,) = [order["transaction_id"] for order in orders if order["out_trade_no"] == number]
    assert httpx.post(f"{base}/{id}/pay", json={}, trust_env=False).status_code == 200


def refund(client: Client, number: str, amount: int, notify_url: str = "http://127.0.0.1:19/notify") -> None:
    client.v3.refund.domestic.refunds.post(
        json={
            "out_trade_no": number,
            "out_refund_no": f"REFUND{number}",
            "notify_url": notify_url,
            "amount": {"refund": amount, "total": 2801, "currency": "CNY"},
        }
    )
