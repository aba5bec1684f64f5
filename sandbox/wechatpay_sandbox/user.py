"""Somebody with WeChat on a phone, in front of a running sandbox: what only the user can do, for tests and examples."""

from __future__ import annotations

import http.client
import json
from typing import Any
from urllib.parse import quote, urlsplit

from wechatpay_sandbox.stores.seed_data import USER

_ANSWER_WITHIN_SECONDS = 10.0


class CannotAct(Exception):
    """The user cannot do this now: what they would do it to is not there, or not in the state for it.

    The message says which.
    """


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
        password) or PAYERROR (the bank said no). Raises CannotAct, and OSError if no sandbox answers.
        """
        self._ask("POST", f"orders/{self._order(out_trade_no)}/pay", {"result": result, "openid": self._openid})

    def take(self, out_bill_no: str) -> None:
        """Agrees to take the money of the newest payout of this number, which is on its way then.

        Raises CannotAct, and OSError if no sandbox answers.
        """
        transfers = self._ask("GET", "transfers")["transfers"]
        found = next((transfer for transfer in transfers if transfer["out_bill_no"] == out_bill_no), None)
        if found is None:
            raise CannotAct(f"no payout has out_bill_no {out_bill_no}; create it first")
        self._ask("POST", f"transfers/{found['transfer_bill_no']}/confirm", {})

    def complain(self, out_trade_no: str, detail: str) -> str:
        """Complains about the newest order of this number, which is paid; the number of the complaint (投诉单号).

        Raises CannotAct, and OSError if no sandbox answers.
        """
        complaint = self._ask("POST", "complaints", {"transaction_id": self._order(out_trade_no), "detail": detail})
        return str(complaint["complaint_id"])

    def _order(self, out_trade_no: str) -> str:
        """Its transaction_id."""
        found = self._ask("GET", f"orders?limit=1&out_trade_no={quote(out_trade_no, safe='')}")["orders"]
        if not found:
            raise CannotAct(f"no order has out_trade_no {out_trade_no}; place it first")
        return str(found[0]["transaction_id"])

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
            raise CannotAct(f"the server on port {self._port} of {self._host} is not a sandbox") from error
        finally:
            connection.close()
        if response.status != 200:
            raise CannotAct(f"{answer['code']}: {answer['message']}")
        return answer
