"""The user with WeChat on a phone, who pays and confirms at a running sandbox, for tests and examples."""

from __future__ import annotations

import http.client
import json
from typing import Any
from urllib.parse import quote, urlsplit

from wechatpay_sandbox.stores.seed_data import USER
from wechatpay_sandbox.translation import gettext as _

_ANSWER_WITHIN_SECONDS = 10.0


class CannotAct(Exception):
    """The user cannot do this, because the resource does not exist or is in another state. The message says which."""


class User:
    """Acts as the user, by the control API of the sandbox at `base_url`. `token` is the one that the sandbox printed.

    `openid` is the user who pays an order that does not name one.
    """

    def __init__(self, base_url: str, *, openid: str = USER, token: str = "") -> None:
        address = urlsplit(base_url)
        if address.scheme != "http" or not address.hostname:
            raise ValueError(
                _("{base_url} is not the address of a sandbox; give one such as http://127.0.0.1:8787").format(
                    base_url=base_url
                )
            )
        self._host, self._port = address.hostname, address.port
        self._openid = openid
        self._token = token

    def pay(self, out_trade_no: str, result: str = "SUCCESS") -> None:
        """Pay the newest order with this out_trade_no or combine_out_trade_no. All parts of a combined order are paid.

        The merchant is notified if the order has a notify_url. `result` may also be USERPAYING (the user enters the
        password) or PAYERROR (the bank refuses). Raises CannotAct, and OSError if no sandbox answers.
        """
        self._ask("POST", f"orders/{self._order(out_trade_no)}/pay", {"result": result, "openid": self._openid})

    def take(self, out_bill_no: str) -> None:
        """Confirm the newest payout with this out_bill_no.

        Raises CannotAct, and OSError if no sandbox answers.
        """
        transfers = self._ask("GET", "transfers")["transfers"]
        found = next((transfer for transfer in transfers if transfer["out_bill_no"] == out_bill_no), None)
        if found is None:
            raise CannotAct(
                _("no payout has out_bill_no {out_bill_no}; create it first").format(out_bill_no=out_bill_no)
            )
        self._ask("POST", f"transfers/{found['transfer_bill_no']}/confirm", {})

    def complain(self, out_trade_no: str, detail: str) -> str:
        """Complain about the newest order with this out_trade_no, which must be paid. Returns the complaint_id.

        Raises CannotAct, and OSError if no sandbox answers.
        """
        complaint = self._ask("POST", "complaints", {"transaction_id": self._order(out_trade_no), "detail": detail})
        return str(complaint["complaint_id"])

    def _order(self, out_trade_no: str) -> str:
        """The transaction_id of the newest order with this out_trade_no."""
        found = self._ask("GET", f"orders?limit=1&out_trade_no={quote(out_trade_no, safe='')}")["orders"]
        if not found:
            raise CannotAct(
                _("no order has out_trade_no {out_trade_no}; place it first").format(out_trade_no=out_trade_no)
            )
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
            raise CannotAct(
                _("the server on port {port} of {host} is not a sandbox; check the address").format(
                    port=self._port, host=self._host
                )
            ) from error
        finally:
            connection.close()
        if response.status != 200:
            raise CannotAct(f"{answer['code']}: {answer['message']}")
        return answer
