"""Contracts: merchants prepare them, and users sign them."""

from __future__ import annotations

from dataclasses import replace

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores import charge_contracts, school_contracts, signings
from wechatpay_sandbox.stores.charge_contracts import ChargeContract
from wechatpay_sandbox.stores.school_contracts import SchoolContract
from wechatpay_sandbox.stores.signings import Signing
from wechatpay_sandbox.trade import identifiers
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _

SIGN_WITHIN_SECONDS = 7200.0
"""How long the user can sign after the merchant has prepared the signing."""


def prepare(request: CheckedRequest, product: str) -> Signing:
    """Prepare a signing, which is new for each request and can be signed once."""
    signing = Signing(identifiers.token(), product, request.merchant.mchid, request.now, None, request.body)
    request.platform.store.signings.add(signing)
    return signing


def sign(platform: Platform, signing: Signing, now: float) -> Signing:
    """The user signs, and a contract is in force. Raises StepNotPossible."""
    if signing.contract_id is not None:
        raise StepNotPossible(
            _("the user has already signed; the contract is {contract_id}").format(contract_id=signing.contract_id)
        )
    if now >= signing.prepared + SIGN_WITHIN_SECONDS:
        raise StepNotPossible(_("the signing is older than two hours; the merchant has to prepare another"))
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
        else:
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
        return store.signings.save(replace(signing, contract_id=contract_id))
