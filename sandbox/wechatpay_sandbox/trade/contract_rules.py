"""Contracts: merchants prepare them, users sign or decline them, and either side ends them.

prepared ──→ SIGNED ──→ TERMINATED (by the user or the merchant)
   │  ╲         ╰────→ TO_BE_RENEWED (agreements on debits, after ten years or at the end of the policy)
   │   declined by the user
   ↓
not signed in two hours
"""

from __future__ import annotations

from dataclasses import replace

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores import charge_contracts, contracts, orders, school_contracts, signings
from wechatpay_sandbox.stores.charge_contracts import ChargeContract
from wechatpay_sandbox.stores.contracts import Contract
from wechatpay_sandbox.stores.school_contracts import SchoolContract
from wechatpay_sandbox.stores.signings import Signing
from wechatpay_sandbox.trade import contract_notices, identifiers, policy_rules
from wechatpay_sandbox.trade.order_rules import other_parameters
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _

SIGN_WITHIN_SECONDS = 7200.0
"""How long the user can sign after the merchant has prepared the signing."""
PAPAY_SECONDS = 3652 * 86400.0
"""How long an agreement on debits is good: the ten years of the documents' example."""


def prepare(request: CheckedRequest, product: str, sub_mchid: str = "", plan: str = "") -> Signing:
    """Prepare a signing, which is new for each request and can be signed once."""
    token = identifiers.token()
    return _add(request, token, product, sub_mchid, plan, token)


def prepare_numbered(request: CheckedRequest, product: str, sub_mchid: str, plan: str, code: str) -> Signing:
    """Prepare a signing under a number of the merchant. Returns the existing one if the same request was sent before.

    It is a new one if the user can no longer use the one before. Refusal INVALID_REQUEST if the requests differ, or if
    the contract with this number has ended.
    """
    store = request.platform.store
    before = store.signings.find_last(product, request.merchant.mchid, sub_mchid, plan, code)
    if before is not None:
        if (before.operation, before.request) != (request.operation, request.body):
            raise other_parameters("out_contract_code")
        signed = None if before.contract_id is None else store.contracts.one(contract_id=before.contract_id)
        if signed is not None and signed.state == contracts.TERMINATED:
            raise Refusal(
                400, "INVALID_REQUEST", _("the contract has ended; prepare another one under a new out_contract_code")
            )
        if signed is not None or _is_open(before, request.now):
            return before
    return _add(request, identifiers.pre_entrustweb_id(), product, sub_mchid, plan, code)


def _add(request: CheckedRequest, token: str, product: str, sub_mchid: str, plan: str, code: str) -> Signing:
    signing = Signing(
        token=token,
        product=product,
        mchid=request.merchant.mchid,
        sub_mchid=sub_mchid,
        plan=plan,
        code=code,
        operation=request.operation,
        prepared=request.now,
        declined=None,
        contract_id=None,
        request=request.body,
    )
    request.platform.store.signings.add(signing)
    return signing


def _is_open(signing: Signing, now: float) -> bool:
    return signing.declined is None and now < signing.prepared + SIGN_WITHIN_SECONDS


def _require_open(signing: Signing, now: float) -> None:
    if signing.contract_id is not None:
        raise StepNotPossible(
            _("the user has already signed; the contract is {contract_id}").format(contract_id=signing.contract_id)
        )
    if signing.declined is not None:
        raise StepNotPossible(_("the user has declined; the merchant has to prepare another signing"))
    if not _is_open(signing, now):
        raise StepNotPossible(_("the signing is older than two hours; the merchant has to prepare another"))


def decline(platform: Platform, signing: Signing, now: float) -> Signing:
    """The user declines to sign, of which the merchant is not told. Raises StepNotPossible."""
    _require_open(signing, now)
    return platform.store.signings.save(replace(signing, declined=now))


def sign(platform: Platform, signing: Signing, openid: str, sub_openid: str | None, now: float) -> Signing:
    """The user signs, a contract is in force, and the merchant is notified. Raises StepNotPossible.

    `openid` and `sub_openid` are the user where the request of the merchant does not name one.
    """
    _require_open(signing, now)
    _require_payment(platform, signing)
    store, request, contract_id = platform.store, signing.request, identifiers.contract_id()
    with store.database.transaction():
        if signing.product == signings.CHARGE:
            store.charge_contracts.add(
                ChargeContract(
                    contract_id,
                    signing.mchid,
                    request.get("sub_mchid"),
                    request["openid"],
                    charge_contracts.CONTRACTED,
                )
            )
        elif signing.product == signings.SCHOOL:
            store.school_contracts.add(
                SchoolContract(
                    contract_id=contract_id,
                    mchid=signing.mchid,
                    appid=request["appid"],
                    openid=request["openid"],
                    plan_id=request["plan_id"],
                    contract_status=school_contracts.SIGNED,
                    create_time=beijing_time(now),
                    out_contract_code=request["out_contract_code"],
                )
            )
        else:
            contract = _make_contract(signing, contract_id, openid, sub_openid, now)
            store.contracts.add(contract)
            if contract.product == contracts.INSURANCE:
                policy_rules.start(platform, contract, now)
            contract_notices.tell_signed(platform, contract, now)
        return store.signings.save(replace(signing, contract_id=contract_id))


def _require_payment(platform: Platform, signing: Signing) -> None:
    """A signing that is offered after a payment waits for it. Raises StepNotPossible."""
    prepay_id = signing.request.get("prepay_id")
    if prepay_id is None:
        return
    if any(order.state not in orders.PAID for order in platform.store.orders.find_by_handle(prepay_id)):
        raise StepNotPossible(_("the user is asked to sign after the payment; pay the order first"))


def _make_contract(signing: Signing, contract_id: str, openid: str, sub_openid: str | None, now: float) -> Contract:
    request = signing.request
    return Contract(
        contract_id=contract_id,
        product=signing.product,
        mchid=signing.mchid,
        sub_mchid=signing.sub_mchid,
        plan=signing.plan,
        code=signing.code,
        openid=request.get("openid") or request.get("sp_openid") or openid,
        sub_openid=request.get("sub_openid") or sub_openid,
        state=contracts.SIGNED,
        signed=now,
        expires=_find_end(signing, now),
        ended=None,
        ended_by=None,
        remark=None,
        operation=signing.operation,
        request=request,
    )


def _find_end(signing: Signing, now: float) -> float | None:
    if signing.product == contracts.INSURANCE:
        return policy_rules.find_end(signing.request)
    return now + PAPAY_SECONDS if signing.product == contracts.PAPAY else None


def terminate(platform: Platform, contract: Contract, ended_by: str, remark: str | None, now: float) -> Contract:
    """End the contract, and notify the merchant. An ended one stays as it is."""
    if contract.state == contracts.TERMINATED:
        return contract
    ended = replace(contract, state=contracts.TERMINATED, ended=now, ended_by=ended_by, remark=remark)
    with platform.store.database.transaction():
        platform.store.contracts.save(ended)
        contract_notices.tell_ended(platform, ended, now)
        return ended


def require_in_force(contract: Contract, now: float) -> None:
    """Refusal 403 RULE_LIMIT if nothing can be debited under the contract."""
    state = contract.current_state(now)
    if state == contracts.TERMINATED:
        raise Refusal(403, "RULE_LIMIT", _("the contract has ended; the user has to sign a new one"))
    if state == contracts.TO_BE_RENEWED:
        raise Refusal(403, "RULE_LIMIT", _("the contract has run out; the user has to sign a new one"))
