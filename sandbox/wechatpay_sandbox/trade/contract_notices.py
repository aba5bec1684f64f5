"""Notifies merchants of contracts that were signed or have ended."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wechatpay_sandbox.notifications.envelope import Event
from wechatpay_sandbox.stores import contracts, notify_addresses
from wechatpay_sandbox.stores.contracts import Contract
from wechatpay_sandbox.trade.contract_views import education_view, insurance_view, papay_notice, toll_view
from wechatpay_sandbox.trade.platform import Platform


def tell_signed(platform: Platform, contract: Contract, now: float) -> None:
    """Notify the merchant that the user has signed."""
    _tell(platform, contract, _SIGNED, "签约成功", now)


def tell_ended(platform: Platform, contract: Contract, now: float) -> None:
    """Notify the merchant that the contract has ended."""
    _tell(platform, contract, _ENDED, "解约成功", now)


def tell_renewed(platform: Platform, contract: Contract, now: float) -> None:
    """Notify the insurer that the agreement is good for another term."""
    _tell(platform, contract, {contracts.INSURANCE: "INSURANCE_ENTRUST.RENEW"}, "续期完成", now)


_SIGNED = {
    contracts.PAPAY: "ENTRUST.SIGN",
    contracts.INSURANCE: "INSURANCE_ENTRUST.SIGN",
    contracts.EDUCATION: "ENTRUST.SIGNING",
    contracts.TOLL: "VEHICLE.USER_STATE_CHANGE",
}
_ENDED = {
    contracts.PAPAY: "ENTRUST.TERMINATE",
    contracts.INSURANCE: "INSURANCE_ENTRUST.TERMINATE",
    contracts.EDUCATION: "ENTRUST.RELEASE",
    contracts.TOLL: "VEHICLE.USER_STATE_CHANGE",
}


def _tell(platform: Platform, contract: Contract, event_types: Mapping[str, str], summary: str, now: float) -> None:
    event_type, url = event_types.get(contract.product), _find_url(platform, contract)
    # why nothing for an agreement without password: what comes to its notify_url is not published
    if event_type is None or url is None:
        return
    original_type = event_type.partition(".")[0].lower()
    subject = contract.code if "out_contract_code" in contract.request else contract.contract_id
    resource = _make_resource(platform, contract, now)
    platform.notify(Event(event_type, original_type, summary, subject, resource), url, now)


def _find_url(platform: Platform, contract: Contract) -> str | None:
    if contract.product in _AREAS:
        return platform.store.notify_addresses.find_url(_AREAS[contract.product])
    url: str | None = contract.request.get("contract_notify_url")
    return url


# why areas: requests for these contracts name no address
_AREAS = {contracts.EDUCATION: notify_addresses.EDUCATION, contracts.TOLL: notify_addresses.VEHICLE}


# why Any: JSON, in the shapes of the spec
def _make_resource(platform: Platform, contract: Contract, now: float) -> dict[str, Any]:
    if contract.product == contracts.EDUCATION:
        return education_view(contract)
    if contract.product == contracts.TOLL:
        return toll_view(contract)
    if contract.product == contracts.INSURANCE:
        return insurance_view(contract, now)
    return papay_notice(platform, contract, now)
