"""A shop over a running sandbox: orders, payments and refunds in a line each, every reply checked against the spec."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import Any

import httpx
from sandbox_caller import Caller
from wechatpay_client import validate

APPID, SUB_APPID, SUB_MCHID = "wx8888888888888888", "wx9999999999999999", "1900000109"
USER, OTHER_USER = "oUser0000000000000000000001", "oUser0000000000000000000002"
ORDERS, PARTNER, COMBINE = "/v3/pay/transactions", "/v3/pay/partner/transactions", "/v3/combine-transactions"
REFUNDS = "/v3/refund/domestic/refunds"
_numbers = count(1)


def fresh(prefix: str = "ORDER") -> str:
    """A merchant number that no other test uses."""
    return f"{prefix}{next(_numbers):012}"


@dataclass
class Shop:
    caller: Caller

    @property
    def mchid(self) -> str:
        return self.caller.credentials.mchid

    def post(self, path: str, payload: object, operation: str = "") -> httpx.Response:
        return self._checked(self.caller.call("POST", path, payload), operation)

    def get(self, path: str, operation: str = "") -> httpx.Response:
        return self._checked(self.caller.call("GET", path), operation)

    def _checked(self, reply: httpx.Response, operation: str) -> httpx.Response:
        if operation and reply.status_code == 200:
            assert validate(operation, reply.json(), where="response") == []
        return reply

    def order(self, number: str, **changes: Any) -> dict[str, Any]:
        """The body of a Native order of 100 fen."""
        order = {
            "appid": APPID,
            "mchid": self.mchid,
            "description": "手冲咖啡",
            "out_trade_no": number,
            "notify_url": "http://127.0.0.1:19/notify",
            "amount": {"total": 100, "currency": "CNY"},
        }
        return {name: value for name, value in {**order, **changes}.items() if value is not None}

    def place(self, number: str = "", **changes: Any) -> str:
        """Places a Native order; its number."""
        number = number or fresh()
        reply = self.post(f"{ORDERS}/native", self.order(number, **changes), "pay.create_native_order")
        assert reply.status_code == 200, reply.text
        return number

    def find(self, number: str) -> dict[str, Any]:
        """The order as a query tells it."""
        path = f"{ORDERS}/out-trade-no/{number}?mchid={self.mchid}"
        reply = self.get(path, "pay.get_order_by_out_trade_no")
        assert reply.status_code == 200, reply.text
        found: dict[str, Any] = reply.json()
        return found

    def close(self, number: str) -> httpx.Response:
        return self.post(f"{ORDERS}/out-trade-no/{number}/close", {"mchid": self.mchid})

    def control(self, method: str, path: str, payload: object = None) -> httpx.Response:
        """A request to the control API."""
        if method == "GET":
            return self.caller.http.get(f"/_sandbox/{path}")
        return self.caller.http.request(method, f"/_sandbox/{path}", json=payload or {})

    def pay(self, number: str, result: str = "SUCCESS") -> httpx.Response:
        """The user pays, on the page of the sandbox."""
        orders = self.control("GET", "orders").json()["orders"]
        id = next(order["transaction_id"] for order in orders if order["out_trade_no"] == number)
        return self.control("POST", f"orders/{id}/pay", {"result": result})

    def paid(self, **changes: Any) -> str:
        """Places and pays a Native order; its number."""
        number = self.place(**changes)
        assert self.pay(number).status_code == 200
        return number

    def refund(self, number: str, amount: int, refund: str = "", *, total: int = 100, **changes: Any) -> httpx.Response:
        """Asks for a refund of an order."""
        body = {
            "out_trade_no": number,
            "out_refund_no": refund or fresh("REFUND"),
            "amount": {"refund": amount, "total": total, "currency": "CNY"},
            **changes,
        }
        return self.post(REFUNDS, body, "refund.create_refund")
