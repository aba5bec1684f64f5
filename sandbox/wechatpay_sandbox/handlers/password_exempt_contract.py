"""Agreements that waive the password, of merchants and of three kinds of callers who act for other merchants."""

from __future__ import annotations

from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores import contracts
from wechatpay_sandbox.stores.contracts import Contract
from wechatpay_sandbox.trade import contract_rules
from wechatpay_sandbox.trade.contract_views import exempt_numbers, exempt_view
from wechatpay_sandbox.translation import gettext as _

_SIGNING_APPID = "wx7777777777777777"


def presign_contract(request: CheckedRequest) -> object:
    """Prepares a signing. The user signs in a mini-program, in the sandbox with the control API."""
    body = request.body
    # why no sub_mchid: the query that finds the agreement names none
    signing = contract_rules.prepare_numbered(
        request, contracts.EXEMPT, "", str(body["service_id"]), body["out_contract_code"]
    )
    return {
        "pre_entrustweb_id": signing.token,
        **exempt_numbers(request.merchant.mchid, body),
        "sign_mp_appid": _SIGNING_APPID,
        "sign_mp_path": f"pages/sign/index?pre_entrustweb_id={signing.token}",
    }


def presign_contract_with_payment(request: CheckedRequest) -> object:
    """Prepares a signing that the user is offered once the order is paid. Refusal 404 for an unknown prepay_id."""
    body, store = request.body, request.platform.store
    orders = store.orders.find_by_handle(body["prepay_id"])
    if not orders or orders[0].caller != request.merchant.mchid:
        raise not_found(_("no order of this merchant has this prepay_id; place the order first"))
    contract_rules.prepare_numbered(request, contracts.EXEMPT, "", str(body["service_id"]), body["out_contract_code"])
    return exempt_numbers(request.merchant.mchid, body)


def _find(request: CheckedRequest) -> Contract:
    found = request.platform.store.contracts.one(
        product=contracts.EXEMPT,
        mchid=request.merchant.mchid,
        plan=str(request.path["service_id"]),
        code=str(request.path["out_contract_code"]),
    )
    if found is None:
        raise not_found(
            _("no agreement has this out_contract_code and service_id; the user may not have signed, or declined")
        )
    return found


def get_contract(request: CheckedRequest) -> object:
    return exempt_view(_find(request), request.now)


def terminate_contract(request: CheckedRequest) -> object:
    """Ends an agreement. An ended one stays as it is."""
    remark = request.body["contract_termination_remark"]
    contract = contract_rules.terminate(request.platform, _find(request), contracts.BY_MERCHANT, remark, request.now)
    return exempt_numbers(contract.mchid, contract.request)


HANDLERS: dict[str, Handler] = {
    **{
        f"password_exempt_contract.presign_{whose}contract": presign_contract
        for whose in ("", "partner_", "ecommerce_", "clearing_")
    },
    **{
        f"password_exempt_contract.presign_{whose}contract_with_payment": presign_contract_with_payment
        for whose in ("", "partner_", "ecommerce_", "clearing_")
    },
    "password_exempt_contract.get_contract": get_contract,
    "password_exempt_contract.terminate_contract": terminate_contract,
}
