"""Somebody with WeChat on a phone, in front of a running sandbox: what only the user can do, for tests and examples."""

from __future__ import annotations

import http.client
import json
from typing import Any
from urllib.parse import quote, urlsplit

from wechatpay_sandbox.stores.seed_data import USER

_ANSWER_WITHIN_SECONDS = 10.0


class CannotPay(Exception):
    """The order is not there, or not to be paid any more: the message says which."""


class User:
    """Acts by the control API of the sandbox at `base_url`; `token` is what that one printed, if it asks for any.

    `openid` is as whom the user pays an order that does not say itself who is to pay it.
    """

    def __init__(self, base_url: str, *, openid: str = USER, token: str = "") -> None:
        address = urlsplit(base_url)
        if address.scheme != "http" or not address.hostname:
            raise ValueError(f"{base_url} is not the address of a sandbox, such as http://127.0.0.1:8787")
        self._host, self._port = address.hostname, address.port
        self._openid = openid
        self._token = token

    def pay(self, out_trade_no: str, result: str = "SUCCESS") -> None:
        """Pays the newest order of this number; of a combined order (by the number of any part, or its own) all parts.

        The merchant is notified, if the order has a notify_url. `result` may also be USERPAYING (the user is at the
        password) or PAYERROR (the bank said no). Raises CannotPay, and OSError if no sandbox answers.
        """
        found = self._ask("GET", f"orders?limit=1&out_trade_no={quote(out_trade_no, safe='')}")["orders"]
        if not found:
            raise CannotPay(f"the sandbox has no order of the number {out_trade_no}: place it first")
        order = found[0]["transaction_id"]
        self._ask("POST", f"orders/{order}/pay", {"result": result, "openid": self._openid})

    # why Any: JSON of the control API
    def _ask(self, method: str, path: str, body: dict[str, str] | None = None) -> Any:
        connection = http.client.HTTPConnection(self._host, self._port, timeout=_ANSWER_WITHIN_SECONDS)
        headers = {"Content-Type": "application/json"}
        if self._token:
            headers["Authorization"] = f"Bearer {self._token}"
        try:
            connection.request(method, f"/_sandbox/{path}", None if body is None else json.dumps(body), headers)
            response = connection.getresponse()
            answer = json.loads(response.read())
        except ValueError as error:
            raise CannotPay(f"what answers on port {self._port} of {self._host} is no sandbox") from error
        finally:
            connection.close()
        if response.status != 200:
            raise CannotPay(f"{answer['code']}: {answer['message']}")
        return answer
