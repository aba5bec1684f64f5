"""Debits under an agreement: signings, agreements, schedules, notices, debits. Policies are in papay_insurance.py."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wechatpay_sandbox.reply.refusal import Refusal, not_found
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores import contracts
from wechatpay_sandbox.stores.contracts import Contract
from wechatpay_sandbox.stores.signings import Signing
from wechatpay_sandbox.trade import announcement_rules, contract_rules, debit_rules, identifiers
from wechatpay_sandbox.trade.contract_views import harmony_view, papay_view, schedule_view
from wechatpay_sandbox.trade.debit_rules import NewDebit
from wechatpay_sandbox.trade.order_views import PAPAY_TRADE_TYPE
from wechatpay_sandbox.translation import gettext as _

_SIGNING_APPID = "wx7777777777777777"
_SIGNING_USERNAME = "gh_0000000000a1"
"""The mini-program of WeChat in which the user signs, as the examples of the spec have it."""


def _prepare(view: Callable[[CheckedRequest, Signing], dict[str, Any]]) -> Handler:
    """The handler that prepares a signing. The user signs in WeChat, in the sandbox with the control API."""

    def prepare(request: CheckedRequest) -> object:
        body = request.body
        signing = contract_rules.prepare_numbered(
            request, contracts.PAPAY, body.get("sub_mchid", ""), str(body["plan_id"]), body["out_contract_code"]
        )
        return view(request, signing)

    return prepare


# why Any: JSON, in the shapes of the spec
def _open_by_app_or_code(request: CheckedRequest, signing: Signing) -> dict[str, Any]:
    view = {"pre_entrustweb_id": signing.token}
    if request.body["sign_scene"] == "SIGN_SCENE_QRCODE":
        return {**view, **open_by_address(signing)}
    return {**view, "mini_program_username": _SIGNING_USERNAME, "mini_program_path": _page(signing)}


def _open_by_app(request: CheckedRequest, signing: Signing) -> dict[str, Any]:
    return {
        "pre_entrustweb_id": signing.token,
        "miniprogram_username": _SIGNING_USERNAME,
        "miniprogram_path": _page(signing),
    }


def open_by_mini_program(signing: Signing) -> dict[str, Any]:
    """What the merchant's mini-program opens."""
    return {
        "pre_entrustweb_id": signing.token,
        "redirect_appid": _SIGNING_APPID,
        "redirect_path": _page(signing),
    }


def open_by_address(signing: Signing) -> dict[str, Any]:
    """What a browser opens."""
    return {"redirect_url": f"https://payapp.weixin.qq.com/papay/sign?token={signing.token}"}


def _page(signing: Signing) -> str:
    return f"pages/sign/index?pre_entrustweb_id={signing.token}"


def find_contract(request: CheckedRequest, product: str = contracts.PAPAY) -> Contract:
    """The agreement that the path names, by its contract_id or the merchant's number. Refusal 404."""
    path, given = request.path, request.query if request.body is None else request.body
    sub_mchid = str(given.get("sub_mchid", ""))
    if "contract_id" in path:
        found = _find_by_id(request, str(path["contract_id"]), product, sub_mchid)
        if found.plan != str(path.get("plan_id", found.plan)):
            raise not_found(_("the agreement with this contract_id has another plan_id"))
        return found
    by_code = request.platform.store.contracts.one(
        product=product,
        mchid=request.merchant.mchid,
        sub_mchid=sub_mchid,
        plan=str(path["plan_id"]),
        code=str(path["out_contract_code"]),
    )
    if by_code is None:
        raise not_found(
            _("no agreement has this out_contract_code and plan_id; the user may not have signed, or declined")
        )
    return by_code


def _find_by_id(request: CheckedRequest, contract_id: str, product: str, sub_mchid: str) -> Contract:
    found = request.platform.store.contracts.one(product=product, contract_id=contract_id)
    if found is None or (found.mchid, found.sub_mchid) != (request.merchant.mchid, sub_mchid):
        raise not_found(_("no agreement of this merchant has this contract_id"))
    return found


def require_contract(request: CheckedRequest, contract_id: str, product: str = contracts.PAPAY) -> Contract:
    """An agreement in force. Refusal 403 RULE_LIMIT if it has ended, 400 INVALID_REQUEST under another AppID."""
    contract = _find_by_id(request, contract_id, product, request.body.get("sub_mchid", ""))
    contract_rules.require_in_force(contract, request.now)
    for name in ("appid", "sp_appid"):
        signed_under = contract.request.get(name)
        if name in request.body and request.body[name] != signed_under:
            raise Refusal(
                400,
                "INVALID_REQUEST",
                _("the user signed under AppID {appid}; send that one as {name}").format(appid=signed_under, name=name),
            )
    return contract


def get_contract(request: CheckedRequest) -> object:
    return papay_view(request.platform, find_contract(request), request.now)


def get_harmony_contract(request: CheckedRequest) -> object:
    """An agreement that was prepared as any other: of HarmonyOS, no operation prepares one."""
    return harmony_view(find_contract(request), request.now)


def terminate_contract(request: CheckedRequest) -> object:
    """Ends an agreement. An ended one stays as it is."""
    remark = request.body["contract_termination_remark"]
    contract = contract_rules.terminate(
        request.platform, find_contract(request), contracts.BY_MERCHANT, remark, request.now
    )
    return papay_view(request.platform, contract, request.now)


def schedule_debit(request: CheckedRequest) -> object:
    contract = require_contract(request, str(request.path["contract_id"]))
    debit = announcement_rules.schedule(request, contract, request.body["schedule_amount"]["total"])
    return schedule_view(request.platform, debit, request.now)


def get_debit_schedule(request: CheckedRequest) -> object:
    contract = find_contract(request)
    debit = announcement_rules.find_last_schedule(request.platform, contract)
    return schedule_view(request.platform, debit, request.now)


def notify_debit(request: CheckedRequest) -> None:
    contract, body = require_contract(request, str(request.path["contract_id"])), request.body
    days = body.get("deduct_duration", {}).get("count", announcement_rules.NOTICED_DAYS)
    announcement_rules.tell_user(request, contract, body["estimated_amount"]["amount"], days)


def notify_failed_debit(request: CheckedRequest) -> None:
    """Tells the user, which changes nothing. Refusal INVALID_REQUEST if no debit of these days has failed."""
    contract = require_contract(request, str(request.path["contract_id"]))
    if not announcement_rules.has_failed_debit(request.platform, contract, request.now):
        raise Refusal(
            400, "INVALID_REQUEST", _("no debit has failed whose days are not over; there is nothing to tell the user")
        )


def create_order(request: CheckedRequest) -> object:
    """Takes a debit on that was announced. It is made a little later."""
    body = request.body
    order = debit_rules.find_repetition(request)
    if order is None:
        contract = require_contract(request, body["contract_id"])
        announced = announcement_rules.find_debitable(request.platform, contract, body["amount"]["total"], request.now)
        order = debit_rules.accept_debit(request, _new_debit(request, contract))
        announcement_rules.note_debit(request.platform, announced, order)
    return {"out_trade_no": order.out_trade_no, "amount": {"total": order.total, "currency": "CNY"}}


def create_harmony_order(request: CheckedRequest) -> object:
    """Takes a debit on. The documents ask for no announcement of it."""
    order = debit_rules.find_repetition(request)
    if order is None:
        contract = require_contract(request, request.body["contract_id"])
        order = debit_rules.accept_debit(request, _new_debit(request, contract))
    return {"out_trade_no": order.out_trade_no, "amount": {"total": order.total, "currency": "CNY"}}


def _new_debit(request: CheckedRequest, contract: Contract) -> NewDebit:
    url = request.body["transaction_notify_url"]
    return NewDebit(contract.openid, identifiers.token(), request.body, url, PAPAY_TRADE_TYPE)


HANDLERS: dict[str, Handler] = {
    "papay.presign_contract": _prepare(_open_by_app_or_code),
    **{
        f"papay.presign_{whose}scheduled_contract_in_{place}": _prepare(view)
        for whose in ("", "partner_")
        for place, view in (
            ("app", _open_by_app),
            ("mini_program", lambda request, signing: open_by_mini_program(signing)),
            ("jsapi", lambda request, signing: open_by_address(signing)),
            ("h5", lambda request, signing: open_by_address(signing)),
        )
    },
    "papay.get_contract": get_contract,
    "papay.get_partner_contract": get_contract,
    "papay.get_harmony_contract": get_harmony_contract,
    "papay.terminate_contract": terminate_contract,
    "papay.terminate_partner_contract": terminate_contract,
    "papay.schedule_debit": schedule_debit,
    "papay.schedule_partner_debit": schedule_debit,
    "papay.get_debit_schedule": get_debit_schedule,
    "papay.get_partner_debit_schedule": get_debit_schedule,
    "papay.notify_debit": notify_debit,
    "partner_papay.notify_debit": notify_debit,
    "papay.notify_failed_debit": notify_failed_debit,
    "partner_papay.notify_failed_debit": notify_failed_debit,
    "papay.create_order": create_order,
    "papay.create_partner_order": create_order,
    "papay.create_harmony_order": create_harmony_order,
}
