"""Single payouts to users, for a merchant, for one it acts for, and to QQ wallets; users' authorisations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.request.call import Call, Handler
from wechatpay_sandbox.stores import payout_grants, transfer_bills
from wechatpay_sandbox.stores.payout_grants import PayoutGrant
from wechatpay_sandbox.stores.transfer_bills import QQ, WECHAT, TransferBill
from wechatpay_sandbox.stores.user_authorisations import UserAuthorisation
from wechatpay_sandbox.trade import authorisation_rules, transfer_rules
from wechatpay_sandbox.trade.authorisation_rules import NewAuthorisation
from wechatpay_sandbox.trade.order_rules import other_parameters
from wechatpay_sandbox.trade.transfer_rules import NewTransfer
from wechatpay_sandbox.trade.transfer_views import (
    application_view,
    authorisation_application,
    authorisation_view,
    bill_acceptance,
    bill_cancellation,
    bill_view,
    displays,
    grant_view,
)


def _create(call: Call) -> object:
    """The user has to confirm; with authorization_info they are asked about the next payouts too."""
    body = call.body
    bill = _request_transfer(call, WECHAT, body["openid"], transfer_bills.WAIT_USER_CONFIRM, None)
    offer = body.get("authorization_info")
    if offer is not None:
        _offer_authorisation(call, bill, offer)
    return bill_acceptance(bill)


def _offer_authorisation(call: Call, bill: TransferBill, offer: Mapping[str, Any]) -> None:
    """The same payout again finds what it offered before, whatever has become of that."""
    number = offer["out_authorization_no"]
    before = call.platform.store.user_authorisations.find_by_out_authorization_no(call.merchant.mchid, number)
    if before is None:
        request = {name: bill.request[name] for name in _SHARED_WITH_OFFER if name in bill.request}
        request |= {"user_display_name": offer["user_display_name"], "out_bill_no": bill.out_bill_no}
        authorisation_rules.apply(call, NewAuthorisation(number, offer["authorization_notify_url"], request))
    elif before.request.get("out_bill_no") != bill.out_bill_no:
        raise other_parameters("out_authorization_no")


_SHARED_WITH_OFFER = ("appid", "openid", "transfer_scene_id", "user_recv_perception")


def _create_authorised(call: Call) -> object:
    """Paid without the user being asked."""
    body = call.body
    authorisation = authorisation_rules.find_in_force(call, body["appid"], body)
    openid = authorisation.request["openid"]
    return bill_view(_request_transfer(call, WECHAT, openid, transfer_bills.ACCEPTED, authorisation.authorization_id))


def _create_to_qq(call: Call) -> object:
    return bill_view(_request_transfer(call, QQ, call.body["openid"], transfer_bills.ACCEPTED, None))


def _request_transfer(call: Call, wallet: str, openid: str, state: str, authorization_id: str | None) -> TransferBill:
    sub_mchid = call.body.get("sub_mchid", "")
    if sub_mchid:
        _check_grant(call, sub_mchid)
    return transfer_rules.request_transfer(
        call, NewTransfer(sub_mchid, wallet, openid, state, authorization_id, call.body)
    )


def _check_grant(call: Call, sub_mchid: str) -> None:
    grant = call.platform.store.payout_grants.one(mchid=call.merchant.mchid, sub_mchid=sub_mchid)
    if grant is None or grant.state != payout_grants.AUTHORIZED:
        raise Refusal(
            403, "NO_AUTH", f"{sub_mchid} does not let this service provider pay users for it; apply for that first"
        )


def _bill(call: Call, wallet: str = WECHAT) -> TransferBill:
    given = call.query if call.body is None else call.body
    number = str(call.path["out_bill_no"])
    bill = call.platform.store.transfer_bills.find_by_out_bill_no(
        call.merchant.mchid, given.get("sub_mchid", ""), wallet, number
    )
    if bill is None:
        raise transfer_rules.no_transfer()
    return bill


def _get(call: Call) -> object:
    return bill_view(_bill(call))


def _get_by_own_number(call: Call) -> object:
    bill = call.platform.store.transfer_bills.one(transfer_bill_no=str(call.path["transfer_bill_no"]))
    if bill is None or bill.wallet != WECHAT or (bill.mchid, bill.sub_mchid) != (call.merchant.mchid, ""):
        raise transfer_rules.no_transfer()
    return bill_view(bill)


def _get_to_qq(call: Call) -> object:
    return bill_view(_bill(call, QQ))


def _cancel(call: Call) -> object:
    return bill_cancellation(transfer_rules.withdraw(call, _bill(call)))


def _cancel_to_qq(call: Call) -> object:
    return bill_cancellation(transfer_rules.withdraw(call, _bill(call, QQ)))


def _apply_authorisation(call: Call) -> object:
    body = call.body
    url = body.get("authorization_notify_url") or body["notify_url"]
    return authorisation_application(
        authorisation_rules.apply(call, NewAuthorisation(body["out_authorization_no"], url, body))
    )


def _authorisation(call: Call) -> UserAuthorisation:
    found = call.platform.store.user_authorisations.find_by_out_authorization_no(
        call.merchant.mchid, str(call.path["out_authorization_no"])
    )
    if found is None:
        raise authorisation_rules.no_authorisation()
    return found


def _get_authorisation(call: Call) -> object:
    found = _authorisation(call)
    view = authorisation_view(found)
    if call.query.get("is_display_authorization") and displays(found):
        view["package_info"] = found.package_info
    return view


def _close_authorisation(call: Call) -> object:
    closed = authorisation_rules.close(call.platform, _authorisation(call), authorisation_rules.BY_MERCHANT, call.now)
    return authorisation_view(closed)


def _apply_grant(call: Call) -> object:
    """The merchant is asked; the same number again is the same application."""
    grants, sub_mchid, number = call.platform.store.payout_grants, call.body["sub_mchid"], call.body["out_apply_no"]
    before = grants.one(mchid=call.merchant.mchid, sub_mchid=sub_mchid)
    if before is None:
        before = PayoutGrant(call.merchant.mchid, sub_mchid, payout_grants.UNAUTHORIZED)
    if before.out_apply_no == number:
        return application_view(before)
    if before.state == payout_grants.AUTHORIZED:
        raise Refusal(400, "INVALID_REQUEST", f"{sub_mchid} already lets this service provider pay users for it")
    applied = replace(
        before, out_apply_no=number, apply_state=payout_grants.INVITED, applied=call.now, updated=call.now
    )
    return application_view(grants.put(applied))


def _get_grant(call: Call) -> object:
    sub_mchid = str(call.path["sub_mchid"])
    found = call.platform.store.payout_grants.one(mchid=call.merchant.mchid, sub_mchid=sub_mchid)
    return grant_view(found or PayoutGrant(call.merchant.mchid, sub_mchid, payout_grants.UNAUTHORIZED))


HANDLERS: dict[str, Handler] = {
    "fund_app.create_transfer": _create,
    "fund_app.create_partner_transfer": _create,
    "fund_app.create_transfer_with_authorization": _create,
    "fund_app.create_partner_transfer_with_authorization": _create,
    "fund_app.create_authorized_transfer": _create_authorised,
    "fund_app.create_authorized_partner_transfer": _create_authorised,
    "fund_app.create_qq_wallet_transfer": _create_to_qq,
    "fund_app.get_transfer_by_out_bill_no": _get,
    "fund_app.get_partner_transfer": _get,
    "fund_app.get_transfer_by_transfer_bill_no": _get_by_own_number,
    "fund_app.get_qq_wallet_transfer": _get_to_qq,
    "fund_app.cancel_transfer": _cancel,
    "fund_app.cancel_partner_transfer": _cancel,
    "fund_app.cancel_qq_wallet_transfer": _cancel_to_qq,
    "fund_app.apply_user_authorization": _apply_authorisation,
    "fund_app.apply_partner_user_authorization": _apply_authorisation,
    "fund_app.get_user_authorization": _get_authorisation,
    "fund_app.get_partner_user_authorization": _get_authorisation,
    "fund_app.close_user_authorization": _close_authorisation,
    "fund_app.close_partner_user_authorization": _close_authorisation,
    "fund_app.apply_sub_merchant_authorization": _apply_grant,
    "fund_app.get_sub_merchant_authorization": _get_grant,
}
