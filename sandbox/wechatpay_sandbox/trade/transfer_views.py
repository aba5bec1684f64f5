"""Makes the JSON of payouts, authorisations and batches, for replies and notifications."""

from __future__ import annotations

from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.stores import transfer_batches, transfer_bills, user_authorisations
from wechatpay_sandbox.stores.payout_grants import PayoutGrant
from wechatpay_sandbox.stores.transfer_batches import Sum, TransferBatch, TransferDetail
from wechatpay_sandbox.stores.transfer_bills import QQ, TransferBill
from wechatpay_sandbox.stores.user_authorisations import UserAuthorisation


# why Any: JSON, in the shapes of the spec
def bill_acceptance(bill: TransferBill) -> dict[str, Any]:
    """The reply to a request for a payout. It has package_info only while the user has to confirm."""
    view: dict[str, Any] = {
        "out_bill_no": bill.out_bill_no,
        "transfer_bill_no": bill.transfer_bill_no,
        "create_time": beijing_time(bill.created),
        "state": bill.state,
    }
    if bill.sub_mchid:
        # why always: the reply for service providers requires it, and has no state
        view |= {"sub_mchid": bill.sub_mchid, "package_info": bill.package_info}
        del view["state"]
    elif bill.state == transfer_bills.WAIT_USER_CONFIRM:
        view["package_info"] = bill.package_info
    if bill.fail_reason is not None and not bill.sub_mchid:
        view["fail_reason"] = bill.fail_reason
    offer = bill.request.get("authorization_info")
    if offer is not None and not bill.sub_mchid:
        view |= {name: offer[name] for name in ("user_display_name", "out_authorization_no")}
    return view


def bill_view(bill: TransferBill) -> dict[str, Any]:
    """A payout in full."""
    view: dict[str, Any] = {
        **_payer(bill),
        "out_bill_no": bill.out_bill_no,
        "transfer_bill_no": bill.transfer_bill_no,
        "appid": bill.request["appid"],
        "state": bill.state,
        "transfer_amount": bill.amount,
        "transfer_remark": bill.request["transfer_remark"],
        "openid": bill.openid,
        "create_time": beijing_time(bill.created),
        "update_time": beijing_time(bill.updated),
    }
    if bill.fail_reason is not None:
        view["fail_reason"] = bill.fail_reason
    return view | {name: bill.request[name] for name in ("user_name", "user_qq") if name in bill.request}


def _payer(bill: TransferBill) -> dict[str, Any]:
    if bill.sub_mchid:
        return {"mchid": bill.mchid, "sub_mchid": bill.sub_mchid}
    return {("mchid" if bill.wallet == QQ else "mch_id"): bill.mchid}


def bill_cancellation(bill: TransferBill) -> dict[str, Any]:
    """The reply to a withdrawal of a payout."""
    if bill.wallet == QQ or bill.sub_mchid:
        return {name: value for name, value in bill_view(bill).items() if bill.wallet == QQ or name not in _UNTOLD}
    return {
        "out_bill_no": bill.out_bill_no,
        "transfer_bill_no": bill.transfer_bill_no,
        "state": bill.state,
        "update_time": beijing_time(bill.updated),
    }


_UNTOLD = ("mchid", "appid")


def bill_notice(bill: TransferBill) -> dict[str, Any]:
    """The resource of MCHTRANSFER.BILL.FINISHED and of its counterpart for QQ wallets, before the name is encrypted."""
    view = bill_view(bill)
    if bill.wallet == QQ:
        return view
    for name in ("appid", "transfer_remark", "user_name"):
        view.pop(name, None)
    if bill.state == transfer_bills.SUCCESS:
        view["payment_method_type"] = "CFT"
    return view


_ASKED = ("appid", "openid", "user_display_name", "transfer_scene_id", "user_recv_perception")


def authorisation_view(authorisation: UserAuthorisation) -> dict[str, Any]:
    """An authorisation in full, without package_info."""
    request = authorisation.request
    view: dict[str, Any] = {
        "out_authorization_no": authorisation.out_authorization_no,
        "state": authorisation.state,
        "create_time": beijing_time(authorisation.created),
        **{name: request[name] for name in _ASKED if name in request},
    }
    if authorisation.authorization_id is not None:
        view["authorization_id"] = authorisation.authorization_id
    if authorisation.authorized is not None:
        view["authorize_time"] = beijing_time(authorisation.authorized)
    if authorisation.closed is not None:
        view["close_info"] = {
            "close_time": beijing_time(authorisation.closed),
            "close_reason": authorisation.close_reason,
        }
    return view


def authorisation_application(authorisation: UserAuthorisation) -> dict[str, Any]:
    """The reply to an application for an authorisation."""
    return {
        "out_authorization_no": authorisation.out_authorization_no,
        "state": authorisation.state,
        "create_time": beijing_time(authorisation.created),
        "package_info": authorisation.package_info,
    }


def authorisation_notice(authorisation: UserAuthorisation) -> dict[str, Any]:
    """The resource of MCHTRANSFER.AUTHORIZATION.* notifications."""
    view = authorisation_view(authorisation)
    for name in ("create_time", "transfer_scene_id", "user_recv_perception"):
        view.pop(name, None)
    return view


def grant_view(grant: PayoutGrant) -> dict[str, Any]:
    """The permission of a service provider to pay for a merchant."""
    view: dict[str, Any] = {"sub_mchid": grant.sub_mchid, "state": grant.state}
    if grant.out_apply_no is not None:
        view["apply_order"] = application_view(grant)
    if grant.granted is not None:
        view["authorization_time"] = beijing_time(grant.granted)
    if grant.cancelled is not None:
        view["cancel_authorization_time"] = beijing_time(grant.cancelled)
    return view


def application_view(grant: PayoutGrant) -> dict[str, Any]:
    """The last application to pay for a merchant."""
    return {
        "sub_mchid": grant.sub_mchid,
        "out_apply_no": grant.out_apply_no,
        "state": grant.apply_state,
        "accept_time": beijing_time(grant.applied or 0),
        "update_time": beijing_time(grant.updated or 0),
    }


def batch_view(batch: TransferBatch, succeeded: Sum, failed: Sum) -> dict[str, Any]:
    """A batch, without its payouts."""
    view: dict[str, Any] = {
        "mchid": batch.mchid,
        "out_batch_no": batch.out_batch_no,
        "batch_id": batch.batch_id,
        "appid": batch.request["appid"],
        "batch_status": batch.status,
        "batch_type": "API",
        "batch_name": batch.request["batch_name"],
        "batch_remark": batch.request["batch_remark"],
        "total_amount": batch.total_amount,
        "total_num": batch.total_num,
        "create_time": beijing_time(batch.created),
        "update_time": beijing_time(batch.updated),
        "success_amount": succeeded.amount,
        "success_num": succeeded.num,
        "fail_amount": failed.amount,
        "fail_num": failed.num,
    }
    if "transfer_scene_id" in batch.request:
        view["transfer_scene_id"] = batch.request["transfer_scene_id"]
    if batch.close_reason is not None:
        view["close_reason"] = batch.close_reason
    return view


def batch_notice(batch: TransferBatch, succeeded: Sum, failed: Sum) -> dict[str, Any]:
    """The resource of MCHTRANSFER.BATCH.* notifications."""
    names = ["mchid", "out_batch_no", "batch_id", "batch_status", "total_num", "total_amount", "update_time"]
    if batch.status == transfer_batches.CLOSED:
        names.append("close_reason")
    else:
        names += ["success_amount", "success_num", "fail_amount", "fail_num"]
    view = batch_view(batch, succeeded, failed)
    return {name: view[name] for name in names}


def detail_line(detail: TransferDetail) -> dict[str, Any]:
    """A payout of a batch, for a list."""
    return {
        "detail_id": detail.detail_id,
        "out_detail_no": detail.out_detail_no,
        "detail_status": detail.status,
    }


def detail_view(detail: TransferDetail, batch: TransferBatch) -> dict[str, Any]:
    """A payout of a batch in full."""
    view: dict[str, Any] = {
        "mchid": batch.mchid,
        "out_batch_no": batch.out_batch_no,
        "batch_id": batch.batch_id,
        "appid": batch.request["appid"],
        **detail_line(detail),
        "transfer_amount": detail.amount,
        "transfer_remark": detail.transfer_remark,
        "openid": detail.openid,
        "initiate_time": beijing_time(batch.created),
        "update_time": beijing_time(detail.updated),
    }
    if detail.fail_reason is not None:
        view["fail_reason"] = detail.fail_reason
    if detail.user_name is not None:
        view["user_name"] = detail.user_name
    return view


_PARTNER_ASKED = ("sub_appid", "sp_appid", "authorization_type", "batch_name", "batch_remark", "transfer_purpose")


def partner_batch_view(batch: TransferBatch, succeeded: Sum, failed: Sum) -> dict[str, Any]:
    """A batch that a service provider made for a merchant, without its payouts."""
    view: dict[str, Any] = {
        "sp_mchid": batch.mchid,
        "sub_mchid": batch.sub_mchid,
        "out_batch_no": batch.out_batch_no,
        "batch_id": batch.batch_id,
        "batch_status": batch.status,
        "batch_type": "API",
        **{name: batch.request[name] for name in _PARTNER_ASKED if name in batch.request},
        "total_amount": batch.total_amount,
        "total_num": batch.total_num,
        "create_time": beijing_time(batch.created),
        "update_time": beijing_time(batch.updated),
        "success_amount": succeeded.amount,
        "success_num": succeeded.num,
        "fail_amount": failed.amount,
        "fail_num": failed.num,
        "transfer_scene": _transfer_scene(batch),
    }
    if batch.close_reason is not None:
        view["close_reason"] = batch.close_reason
    return view


def _transfer_scene(batch: TransferBatch) -> str:
    is_payroll = batch.operation.startswith("payroll_card.")
    return str(batch.request.get("transfer_scene", "PAYROLL_CARD_TRANSFER" if is_payroll else "ORDINARY_TRANSFER"))


def partner_detail_view(detail: TransferDetail, batch: TransferBatch) -> dict[str, Any]:
    """A payout of a batch of a service provider in full."""
    appid = batch.request.get("sub_appid", batch.request.get("sp_appid"))
    view: dict[str, Any] = {
        "sp_mchid": batch.mchid,
        "out_batch_no": batch.out_batch_no,
        "batch_id": batch.batch_id,
        **detail_line(detail),
        "transfer_amount": detail.amount,
        "transfer_remark": detail.transfer_remark,
        "openid": detail.openid,
        "initiate_time": beijing_time(batch.created),
        "update_time": beijing_time(detail.updated),
    }
    told = {"appid": appid, "fail_reason": detail.fail_reason, "username": detail.user_name}
    return view | {name: value for name, value in told.items() if value is not None}


def displays(authorisation: UserAuthorisation) -> bool:
    """Whether WeChat has a page on which the user can see the authorisation."""
    return authorisation.state != user_authorisations.CLOSED
