"""Single payouts to users, by merchants and service providers and to QQ wallets, and authorisations of users."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
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
from wechatpay_sandbox.translation import gettext as _


def _create(request: CheckedRequest) -> object:
    """Creates a payout that the user has to confirm. With authorization_info, it offers an authorisation too."""
    body = request.body
    bill = _request_transfer(request, WECHAT, body["openid"], transfer_bills.WAIT_USER_CONFIRM, None)
    offer = body.get("authorization_info")
    if offer is not None:
        _offer_authorisation(request, bill, offer)
    return bill_acceptance(bill)


def _offer_authorisation(request: CheckedRequest, bill: TransferBill, offer: Mapping[str, Any]) -> None:
    """A repeated payout finds the authorisation that it offered before, in any state."""
    out_authorization_no = offer["out_authorization_no"]
    before = request.platform.store.user_authorisations.find_by_out_authorization_no(
        request.merchant.mchid, out_authorization_no
    )
    if before is None:
        application = {name: bill.request[name] for name in _SHARED_WITH_OFFER if name in bill.request}
        application |= {"user_display_name": offer["user_display_name"], "out_bill_no": bill.out_bill_no}
        authorisation_rules.apply(
            request, NewAuthorisation(out_authorization_no, offer["authorization_notify_url"], application)
        )
    elif before.request.get("out_bill_no") != bill.out_bill_no:
        raise other_parameters("out_authorization_no")


_SHARED_WITH_OFFER = ("appid", "openid", "transfer_scene_id", "user_recv_perception")


def _create_authorised(request: CheckedRequest) -> object:
    """Creates a payout under an authorisation, without a confirmation of the user."""
    body = request.body
    authorisation = authorisation_rules.find_in_force(request, body["appid"], body)
    openid = authorisation.request["openid"]
    return bill_view(
        _request_transfer(request, WECHAT, openid, transfer_bills.ACCEPTED, authorisation.authorization_id)
    )


def _create_to_qq(request: CheckedRequest) -> object:
    return bill_view(_request_transfer(request, QQ, request.body["openid"], transfer_bills.ACCEPTED, None))


def _request_transfer(
    request: CheckedRequest, wallet: str, openid: str, state: str, authorization_id: str | None
) -> TransferBill:
    sub_mchid = request.body.get("sub_mchid", "")
    if sub_mchid:
        _check_grant(request, sub_mchid)
    return transfer_rules.request_transfer(
        request, NewTransfer(sub_mchid, wallet, openid, state, authorization_id, request.body)
    )


def _check_grant(request: CheckedRequest, sub_mchid: str) -> None:
    grant = request.platform.store.payout_grants.one(mchid=request.merchant.mchid, sub_mchid=sub_mchid)
    if grant is None or grant.state != payout_grants.AUTHORIZED:
        raise Refusal(
            403,
            "NO_AUTH",
            _("{sub_mchid} does not let this service provider pay users for it; apply for that first").format(
                sub_mchid=sub_mchid
            ),
        )


def _bill(request: CheckedRequest, wallet: str = WECHAT) -> TransferBill:
    given = request.query if request.body is None else request.body
    out_bill_no = str(request.path["out_bill_no"])
    bill = request.platform.store.transfer_bills.find_by_out_bill_no(
        request.merchant.mchid, given.get("sub_mchid", ""), wallet, out_bill_no
    )
    if bill is None:
        raise transfer_rules.no_transfer()
    return bill


def _get(request: CheckedRequest) -> object:
    return bill_view(_bill(request))


def _get_by_transfer_bill_no(request: CheckedRequest) -> object:
    bill = request.platform.store.transfer_bills.one(transfer_bill_no=str(request.path["transfer_bill_no"]))
    if bill is None or bill.wallet != WECHAT or (bill.mchid, bill.sub_mchid) != (request.merchant.mchid, ""):
        raise transfer_rules.no_transfer()
    return bill_view(bill)


def _get_to_qq(request: CheckedRequest) -> object:
    return bill_view(_bill(request, QQ))


def _cancel(request: CheckedRequest) -> object:
    return bill_cancellation(transfer_rules.withdraw(request, _bill(request)))


def _cancel_to_qq(request: CheckedRequest) -> object:
    return bill_cancellation(transfer_rules.withdraw(request, _bill(request, QQ)))


def _apply_authorisation(request: CheckedRequest) -> object:
    body = request.body
    url = body.get("authorization_notify_url") or body["notify_url"]
    return authorisation_application(
        authorisation_rules.apply(request, NewAuthorisation(body["out_authorization_no"], url, body))
    )


def _authorisation(request: CheckedRequest) -> UserAuthorisation:
    found = request.platform.store.user_authorisations.find_by_out_authorization_no(
        request.merchant.mchid, str(request.path["out_authorization_no"])
    )
    if found is None:
        raise authorisation_rules.no_authorisation()
    return found


def _get_authorisation(request: CheckedRequest) -> object:
    found = _authorisation(request)
    view = authorisation_view(found)
    if request.query.get("is_display_authorization") and displays(found):
        view["package_info"] = found.package_info
    return view


def _close_authorisation(request: CheckedRequest) -> object:
    closed = authorisation_rules.close(
        request.platform, _authorisation(request), authorisation_rules.BY_MERCHANT, request.now
    )
    return authorisation_view(closed)


def _apply_grant(request: CheckedRequest) -> object:
    """Applies for the permission of a merchant. The same out_apply_no is the same application."""
    grants, sub_mchid, out_apply_no = (
        request.platform.store.payout_grants,
        request.body["sub_mchid"],
        request.body["out_apply_no"],
    )
    before = grants.one(mchid=request.merchant.mchid, sub_mchid=sub_mchid)
    if before is None:
        before = PayoutGrant(request.merchant.mchid, sub_mchid, payout_grants.UNAUTHORIZED)
    if before.out_apply_no == out_apply_no:
        return application_view(before)
    if before.state == payout_grants.AUTHORIZED:
        raise Refusal(
            400,
            "INVALID_REQUEST",
            _("{sub_mchid} already lets this service provider pay users for it").format(sub_mchid=sub_mchid),
        )
    applied = replace(
        before,
        out_apply_no=out_apply_no,
        apply_state=payout_grants.INVITED,
        applied=request.now,
        updated=request.now,
    )
    return application_view(grants.put(applied))


def _get_grant(request: CheckedRequest) -> object:
    sub_mchid = str(request.path["sub_mchid"])
    found = request.platform.store.payout_grants.one(mchid=request.merchant.mchid, sub_mchid=sub_mchid)
    return grant_view(found or PayoutGrant(request.merchant.mchid, sub_mchid, payout_grants.UNAUTHORIZED))


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
    "fund_app.get_transfer_by_transfer_bill_no": _get_by_transfer_bill_no,
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
