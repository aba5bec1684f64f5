"""Payouts in batches: request, approve, process and close them.

ACCEPTED ──→ PROCESSING ──→ FINISHED        of the batch, which merchants and service providers make
 ↑    ↓
WAIT_PAY ──→ CLOSED
INIT ──→ PROCESSING ──→ SUCCESS, FAIL       of each payout

https://pay.weixin.qq.com/doc/v3/merchant/4012458841
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from wechatpay_sandbox.notifications.envelope import Event
from wechatpay_sandbox.reply.refusal import Refusal, parameter_error
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores import transfer_batches
from wechatpay_sandbox.stores.transfer_batches import TransferBatch, TransferDetail
from wechatpay_sandbox.trade import identifiers, payee_name
from wechatpay_sandbox.trade.order_rules import other_parameters
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.trade.transfer_views import batch_notice
from wechatpay_sandbox.translation import gettext as _

PROCEED = "batch.proceed"
"""The name of the appointment at which a batch takes its next step by itself."""
STEP_SECONDS = 1.0
"""How long each such step takes."""

INFORMATION_ONLY = "INFORMATION_AUTHORIZATION_TYPE"
"""The authorisation of a service provider to tell what is to be paid, which the merchant then approves."""

_OPEN = (transfer_batches.INIT, transfer_batches.WAIT_PAY, transfer_batches.PROCESSING)


def request_batch(request: CheckedRequest) -> TransferBatch:
    """Creates a batch. Returns the existing one if the same request was sent before.

    With a sub_mchid it is that of a service provider. Where the provider may only tell what is to be paid, the batch
    waits for the merchant to approve it.

    Refusal INVALID_REQUEST if the requests differ, PARAM_ERROR for wrong sums, identifiers or names.
    """
    store, body = request.platform.store, request.body
    mchid, sub_mchid, out_batch_no = request.merchant.mchid, body.get("sub_mchid", ""), body["out_batch_no"]
    if sub_mchid:
        before = store.transfer_batches.find_of_partner(mchid, out_batch_no=out_batch_no)
    else:
        before = store.transfer_batches.find_by_out_batch_no(mchid, out_batch_no)
    if before is not None:
        if (before.operation, before.request) != (request.operation, body):
            raise other_parameters("out_batch_no")
        return before
    _check(body)
    waits = body.get("authorization_type") == INFORMATION_ONLY
    batch = TransferBatch(
        batch_id=identifiers.transfer_batch_id(request.now),
        mchid=mchid,
        sub_mchid=sub_mchid,
        out_batch_no=out_batch_no,
        operation=request.operation,
        status=transfer_batches.WAIT_PAY if waits else transfer_batches.ACCEPTED,
        close_reason=None,
        total_amount=body["total_amount"],
        total_num=body["total_num"],
        notify_url=body.get("notify_url"),
        created=request.now,
        updated=request.now,
        request=body,
    )
    store.transfer_batches.add(batch)
    store.transfer_details.add(*(_detail(batch, payout) for payout in body["transfer_detail_list"]))
    return batch if waits else _schedule_step(request.platform, batch, request.now)


# why Any: the body and its parts, which the gateway has checked against the spec
def _check(body: Mapping[str, Any]) -> None:
    payouts = body["transfer_detail_list"]
    if body["total_num"] != len(payouts):
        raise parameter_error(
            "/total_num", "body", _("is not the number of payouts, {count}").format(count=len(payouts)), reason="count"
        )
    total = sum(payout["transfer_amount"] for payout in payouts)
    if body["total_amount"] != total:
        raise parameter_error(
            "/total_amount", "body", _("is not the sum of the payouts, {total} fen").format(total=total), reason="sum"
        )
    numbers_given: set[str] = set()
    for position, payout in enumerate(payouts):
        field = f"/transfer_detail_list/{position}"
        if payout["out_detail_no"] in numbers_given:
            raise parameter_error(
                f"{field}/out_detail_no",
                "body",
                _("is the out_detail_no of another payout of the batch; give each its own"),
                reason="repeated",
            )
        numbers_given.add(payout["out_detail_no"])
        payee_name.check(payout["transfer_amount"], payout.get("user_name"), f"{field}/user_name")
        if ("user_name" in payout) != ("user_name" in payouts[0]):
            raise parameter_error(
                f"{field}/user_name",
                "body",
                _("must be given for all payouts of a batch, or for none"),
                reason="missing",
            )


def _detail(batch: TransferBatch, payout: Mapping[str, Any]) -> TransferDetail:
    return TransferDetail(
        detail_id=identifiers.transfer_detail_id(batch.created),
        batch_id=batch.batch_id,
        out_detail_no=payout["out_detail_no"],
        status=transfer_batches.WAIT_PAY if batch.status == transfer_batches.WAIT_PAY else transfer_batches.INIT,
        amount=payout["transfer_amount"],
        openid=payout["openid"],
        user_name=payout.get("user_name"),
        transfer_remark=payout["transfer_remark"],
        fail_reason=None,
        updated=batch.created,
    )


def no_batch() -> Refusal:
    """404 NOT_FOUND."""
    return Refusal(404, "NOT_FOUND", _("no batch has this identifier, or no payout of the batch has; check both"))


def proceed(platform: Platform, batch_id: str, now: float) -> None:
    """Take the next step of a batch that nobody has to approve, if there is one."""
    batch = platform.store.transfer_batches.one(batch_id=batch_id)
    if batch is None:
        return
    if batch.status == transfer_batches.ACCEPTED:
        _schedule_step(
            platform, _set_status(platform, batch, transfer_batches.PROCESSING, transfer_batches.PROCESSING, now), now
        )
    elif batch.status == transfer_batches.PROCESSING:
        finish(platform, batch, {}, now)


def hold(platform: Platform, batch: TransferBatch, now: float) -> TransferBatch:
    """Let the batch wait for the approval of the merchant. Raises StepNotPossible."""
    if batch.status not in (transfer_batches.ACCEPTED, transfer_batches.WAIT_PAY):
        raise StepNotPossible(
            _("the batch is {status}; only ACCEPTED or WAIT_PAY batches can be held").format(status=batch.status)
        )
    return _set_status(platform, batch, transfer_batches.WAIT_PAY, transfer_batches.WAIT_PAY, now)


def approve(platform: Platform, batch: TransferBatch, now: float) -> TransferBatch:
    """Approve the batch, as the merchant. Raises StepNotPossible."""
    if batch.status != transfer_batches.WAIT_PAY:
        raise StepNotPossible(
            _("the batch is {status}; only WAIT_PAY batches can be approved").format(status=batch.status)
        )
    return _schedule_step(
        platform, _set_status(platform, batch, transfer_batches.ACCEPTED, transfer_batches.INIT, now), now
    )


def finish(platform: Platform, batch: TransferBatch, failed: Mapping[str, str], now: float) -> TransferBatch:
    """Finish the batch, and notify the merchant.

    `failed` has the reasons of failed payouts by out_detail_no. All others succeed.

    Raises StepNotPossible.
    """
    if batch.status not in (transfer_batches.ACCEPTED, transfer_batches.PROCESSING):
        raise StepNotPossible(
            _("the batch is {status}; only ACCEPTED or PROCESSING batches can finish").format(status=batch.status)
        )
    details = platform.store.transfer_details
    with platform.store.database.transaction():
        for out_detail_no, reason in failed.items():
            detail = details.one(batch_id=batch.batch_id, out_detail_no=out_detail_no)
            if detail is None:
                raise StepNotPossible(_("the batch has no payout {out_detail_no}").format(out_detail_no=out_detail_no))
            details.save(replace(detail, status=transfer_batches.FAIL, fail_reason=reason, updated=now))
        ended = _set_status(platform, batch, transfer_batches.FINISHED, transfer_batches.SUCCESS, now)
        return _notify(platform, ended, "商家转账批次完成通知", now)


def close(platform: Platform, batch: TransferBatch, reason: str, now: float) -> TransferBatch:
    """Close the batch without payouts, and notify the merchant. Raises StepNotPossible once payouts have begun."""
    if batch.status not in (transfer_batches.ACCEPTED, transfer_batches.WAIT_PAY):
        raise StepNotPossible(
            _("the batch is {status}; only ACCEPTED or WAIT_PAY batches can be closed").format(status=batch.status)
        )
    with platform.store.database.transaction():
        closed = _set_status(platform, batch, transfer_batches.CLOSED, transfer_batches.FAIL, now)
        closed = platform.store.transfer_batches.save(replace(closed, close_reason=reason))
        return _notify(platform, closed, "商家转账批次关闭通知", now)


def _set_status(platform: Platform, batch: TransferBatch, status: str, of_details: str, now: float) -> TransferBatch:
    with platform.store.database.transaction():
        platform.store.transfer_details.set_status(batch.batch_id, _OPEN, of_details, now)
        return platform.store.transfer_batches.save(replace(batch, status=status, updated=now))


def _schedule_step(platform: Platform, batch: TransferBatch, now: float) -> TransferBatch:
    platform.store.agenda.add(platform.pace.due_time(now, STEP_SECONDS), PROCEED, batch.batch_id)
    return batch


def _notify(platform: Platform, batch: TransferBatch, summary: str, now: float) -> TransferBatch:
    if batch.notify_url is not None:
        details = platform.store.transfer_details
        succeeded = details.sum(batch.batch_id, transfer_batches.SUCCESS)
        failed = details.sum(batch.batch_id, transfer_batches.FAIL)
        event = Event(
            f"MCHTRANSFER.BATCH.{batch.status}",
            "mch_payment",
            summary,
            batch.out_batch_no,
            batch_notice(batch, succeeded, failed),
        )
        platform.notify(event, batch.notify_url, now)
    return batch
