"""The user with WeChat on a phone, who pays and confirms at a running sandbox, for tests and examples."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from wechatpay_sandbox.control_client import CannotAct, ControlClient
from wechatpay_sandbox.stores.seed_data import PLATE_COLOR, USER
from wechatpay_sandbox.translation import gettext as _

__all__ = ["CannotAct", "User", "WrongParameters"]


class WrongParameters(CannotAct):
    """WeChat would not open with these parameters. The message says what is wrong with them, in a line each."""

    def __init__(self, findings: Sequence[Mapping[str, str]]) -> None:
        super().__init__("\n".join(f"{finding['text']}: {finding['fix']}" for finding in findings))
        self.findings = findings
        """Each has `fault` (a code for programs), `field`, `text` and `fix`."""


class User:
    """Acts as the user, by the control API of the sandbox at `base_url`. `token` is the one that the sandbox printed.

    `openid` is the user who pays an order that does not name one.
    """

    def __init__(self, base_url: str, *, openid: str = USER, token: str = "") -> None:
        self._control = ControlClient(base_url, token=token)
        self._openid = openid

    def pay(self, out_trade_no: str, result: str = "SUCCESS", *, coupon_id: str = "") -> None:
        """Pay the newest order with this out_trade_no or combine_out_trade_no. All parts of a combined order are paid.

        The merchant is notified if the order has a notify_url. A parking fee that the platform has paid for the user is
        paid back. `result` may also be USERPAYING (the user enters the password) or PAYERROR (the bank refuses).
        `coupon_id` is the cash coupon that the user pays with. Raises CannotAct, and OSError if no sandbox answers.
        """
        body = {"result": result, "openid": self._openid}
        body |= {"coupon_id": coupon_id} if coupon_id else {}
        self._ask("POST", f"orders/{self._order(out_trade_no)}/pay", body)

    def pay_with(
        self,
        parameters: Mapping[str, object] | str,
        *,
        appid: str = "",
        openid: str = "",
        result: str = "SUCCESS",
        coupon_id: str = "",
    ) -> None:
        """Open WeChat with what a page, mini program or app hands over, and pay, or confirm the service order.

        `parameters` are those that reach WeChat: the `as_dict()` of JsapiParameters and the like, or the address of a
        coupon's page. `appid` is that of the mini program, which does not hand it over. `openid` is the user who opens
        it, if it matters who; `result` and `coupon_id` are as in `pay`. Raises WrongParameters if WeChat would refuse
        them, CannotAct, and OSError if no sandbox answers.
        """
        body: dict[str, object] = {"parameters": parameters if isinstance(parameters, str) else dict(parameters)}
        body |= {"appid": appid} if appid else {}
        body |= {"openid": openid} if openid else {}
        body |= {"coupon_id": coupon_id} if coupon_id else {}
        self._ask("POST", "cashier", {**body, "result": result})

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

    def permit(self, authorization_code: str) -> None:
        """Give the newest permission for service orders with this authorization_code.

        The merchant is notified if the permission has a notify_url.
        Raises CannotAct, and OSError if no sandbox answers.
        """
        token = self._permission(authorization_code)
        self._ask("POST", f"service-permissions/{token}/give", {"openid": self._openid})

    def withdraw(self, authorization_code: str) -> None:
        """Withdraw the newest permission with this authorization_code.

        Raises CannotAct, and OSError if no sandbox answers.
        """
        self._ask("POST", f"service-permissions/{self._permission(authorization_code)}/end", {})

    def confirm(self, out_order_no: str) -> str:
        """Confirm the newest service order with this out_order_no. Returns the query_id that the user brings back.

        The merchant is notified if the order has a notify_url. Raises CannotAct, and OSError if no sandbox answers.
        """
        order_id = self._service_order(out_order_no)
        return str(self._ask("POST", f"service-orders/{order_id}/confirm", {"openid": self._openid})["query_id"])

    def pay_service(self, out_order_no: str) -> None:
        """Pay what is due for the newest service order with this out_order_no, without waiting for the debit.

        The merchant is notified if the order has a notify_url. Raises CannotAct, and OSError if no sandbox answers.
        """
        self._ask("POST", f"service-orders/{self._service_order(out_order_no)}/pay", {})

    def sign(self, number: str) -> str:
        """Sign the contract that a merchant has prepared under this number. Returns the contract_id.

        `number` is an out_contract_code, or the token of a product without such a number (presign_token, preopen_id).
        The merchant is notified if its request names an address. Raises CannotAct, and OSError if no sandbox answers.
        """
        body = {"openid": self._openid}
        return str(self._ask("POST", f"signings/{self._signing(number)}/sign", body)["contract_id"])

    def decline(self, number: str) -> None:
        """Decline to sign the contract that a merchant has prepared under this number, as `sign` has it.

        Raises CannotAct, and OSError if no sandbox answers.
        """
        self._ask("POST", f"signings/{self._signing(number)}/decline", {})

    def terminate(self, number: str) -> None:
        """End the newest contract with this out_contract_code or contract_id. The merchant is notified.

        Raises CannotAct, and OSError if no sandbox answers.
        """
        found = self._ask("GET", f"contracts?limit=1&number={quote(number, safe='')}")["contracts"]
        # why the number itself otherwise: contracts of charging and of school fees are not listed
        contract_id = found[0]["contract_id"] if found else number
        self._ask("POST", f"contracts/{quote(contract_id, safe='')}/terminate", {})

    def set_funds(self, *, short: bool) -> None:
        """Have too little money for debits, or enough again. Raises OSError if no sandbox answers."""
        self._ask("POST", f"users/{quote(self._openid, safe='')}/funds", {"short": short})

    def open_parking(self, plate_number: str, plate_color: str = PLATE_COLOR) -> None:
        """Open the service that debits parking fees of a plate, or resume it after a pause.

        Raises CannotAct, and OSError if no sandbox answers.
        """
        self._change_parking("open", plate_number, {"plate_color": plate_color, "openid": self._openid})

    def pause_parking(self, plate_number: str, plate_color: str = PLATE_COLOR) -> None:
        """Pause the service. Raises CannotAct, and OSError if no sandbox answers."""
        self._change_parking("pause", plate_number, {"plate_color": plate_color})

    def close_parking(self, plate_number: str, plate_color: str = PLATE_COLOR) -> None:
        """Close the service. Raises CannotAct, and OSError if no sandbox answers."""
        self._change_parking("close", plate_number, {"plate_color": plate_color})

    def _change_parking(self, step: str, plate_number: str, body: dict[str, str]) -> None:
        self._ask("POST", f"plates/{quote(plate_number, safe='')}/{step}", body)

    def _signing(self, number: str) -> str:
        """The token of the newest signing with this number."""
        found = self._ask("GET", f"signings?limit=1&number={quote(number, safe='')}")["signings"]
        if not found:
            raise CannotAct(
                _("no signing has the number {number}; the merchant has to prepare it first").format(number=number)
            )
        return str(found[0]["token"])

    def pay_medical(self, out_trade_no: str) -> None:
        """Pay the newest medical order with this out_trade_no: the user's part and that of the insurance.

        The merchant is notified of both. Raises CannotAct, and OSError if no sandbox answers.
        """
        found = self._ask("GET", f"medical-orders?limit=1&out_trade_no={quote(out_trade_no, safe='')}")
        if not found["medical_orders"]:
            raise CannotAct(
                _("no medical order has out_trade_no {out_trade_no}; place it first").format(out_trade_no=out_trade_no)
            )
        mix_trade_no = found["medical_orders"][0]["mix_trade_no"]
        self._ask("POST", f"medical-orders/{mix_trade_no}/pay", {"openid": self._openid})

    def take_card(self, out_card_code: str) -> None:
        """Take the newest discount card with this out_card_code. The merchant is notified.

        Raises CannotAct, and OSError if no sandbox answers.
        """
        self._ask("POST", f"discount-cards/{self._card(out_card_code)}/take", {"openid": self._openid})

    def pay_card(self, out_card_code: str) -> None:
        """Pay the discounts of the newest card with this out_card_code back, without waiting for the debit.

        The merchant is notified. Raises CannotAct, and OSError if no sandbox answers.
        """
        self._ask("POST", f"discount-cards/{self._card(out_card_code)}/pay", {})

    def prove_account(self, number: str) -> None:
        """Prove the bank account of the newest application with this out_request_no or business_code.

        Raises CannotAct, and OSError if no sandbox answers.
        """
        self._ask("POST", f"applyments/{self._applyment(number)}/verify", {})

    def sign_applyment(self, number: str) -> None:
        """Sign the newest application with this out_request_no or business_code as its administrator, or confirm it.

        Raises CannotAct, and OSError if no sandbox answers.
        """
        self._ask("POST", f"applyments/{self._applyment(number)}/sign", {})

    def request_invoice(self, number: str, name: str, *, taxpayer_id: str = "", **title: str) -> None:
        """Say whom the invoice is for: a person, or with `taxpayer_id` an organisation.

        `number` is the out_trade_no of the newest order, whose receipt offers an invoice; or the title_url or
        miniprogram_path that the merchant got from get_title_url. `title` may have `phone`, `email`, `address`,
        `telephone`, `bank_name`, `bank_account`, `fapiao_bill_type` and `user_apply_message`. The merchant is notified
        if it has set an address for invoices. Raises CannotAct, and OSError if no sandbox answers.
        """
        whose = {"type": "ORGANIZATION", "taxpayer_id": taxpayer_id} if taxpayer_id else {"type": "INDIVIDUAL"}
        asked = {"link": number} if "?" in number else {"transaction_id": self._order(number)}
        self._ask("POST", "invoice-titles", {**title, **whose, **asked, "name": name})

    def _applyment(self, number: str) -> str:
        """The applyment_id of the newest application with this number."""
        found = self._ask("GET", f"applyments?limit=1&number={quote(number, safe='')}")["applyments"]
        if not found:
            raise CannotAct(_("no application has the number {number}; submit it first").format(number=number))
        return str(found[0]["applyment_id"])

    def take_coupon(self, stock_id: str) -> str:
        """Take a coupon of a merchant's batch, in a mini-program. Returns its coupon_code.

        The merchant is notified if it has set an address. Raises CannotAct, and OSError if no sandbox answers.
        """
        path = f"merchant-coupon-stocks/{quote(stock_id, safe='')}/take"
        return str(self._ask("POST", path, {"openid": self._openid})["coupon_code"])

    def _card(self, out_card_code: str) -> str:
        """The prepare_card_token of the newest discount card with this out_card_code."""
        found = self._ask("GET", f"discount-cards?limit=1&out_card_code={quote(out_card_code, safe='')}")
        if not found["discount_cards"]:
            raise CannotAct(
                _("no discount card has out_card_code {out_card_code}; prepare it first").format(
                    out_card_code=out_card_code
                )
            )
        return str(found["discount_cards"][0]["prepare_card_token"])

    def _permission(self, authorization_code: str) -> str:
        """The token of the newest permission with this authorization_code."""
        permissions = self._ask("GET", "service-permissions")["service_permissions"]
        found = next((one for one in permissions if one["authorization_code"] == authorization_code), None)
        if found is None:
            raise CannotAct(
                _("no permission has authorization_code {authorization_code}; apply for it first").format(
                    authorization_code=authorization_code
                )
            )
        if found["token"] is None:
            raise CannotAct(
                _("the permission {authorization_code} has ended; apply for it again").format(
                    authorization_code=authorization_code
                )
            )
        return str(found["token"])

    def _service_order(self, out_order_no: str) -> str:
        """The order_id of the newest service order with this out_order_no."""
        path = f"service-orders?limit=1&out_order_no={quote(out_order_no, safe='')}"
        found = self._ask("GET", path)["service_orders"]
        if not found:
            raise CannotAct(
                _("no service order has out_order_no {out_order_no}; make it first").format(out_order_no=out_order_no)
            )
        return str(found[0]["order_id"])

    def _order(self, out_trade_no: str) -> str:
        """The transaction_id of the newest order with this out_trade_no."""
        found = self._ask("GET", f"orders?limit=1&out_trade_no={quote(out_trade_no, safe='')}")["orders"]
        if not found:
            raise CannotAct(
                _("no order has out_trade_no {out_trade_no}; place it first").format(out_trade_no=out_trade_no)
            )
        return str(found[0]["transaction_id"])

    # why Any: JSON of the control API
    def _ask(self, method: str, path: str, body: Mapping[str, object] | None = None) -> Any:
        try:
            return self._control.ask(method, path, body)
        except CannotAct as error:
            if "findings" in error.detail:
                raise WrongParameters(error.detail["findings"]) from None
            raise
