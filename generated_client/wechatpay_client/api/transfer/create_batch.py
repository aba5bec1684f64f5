# Generated from spec/ by `make generate`. Do not edit.
"""Pay a batch of users of one AppID (发起批量转账).

POST /v3/transfer/batches
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from msgspec import UNSET

from ...models.transfer import TransferBatchStatus
from ...runtime.model import Model, Unset
from ...runtime.operation import Operation, check_error

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...api.transfer.get_batch_by_out_batch_no import TransferBatchPage
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class AcceptedTransferBatch(Model, kw_only=True):
    """The batch as accepted; whether users are paid shows later (批量转账受理结果)"""

    out_batch_no: str
    """The merchant's own number of a batch of payouts; repeating it never pays twice (商家批次单号)"""
    batch_id: str
    """Number WeChat Pay gave the batch of payouts (微信批次单号)"""
    create_time: datetime
    """When the batch was accepted (批次创建时间)"""
    batch_status: TransferBatchStatus | str | Unset = UNSET
    """Where the batch stands (批次状态).

    - `WAIT_PAY`: waits for a person of the merchant to approve it
    - `ACCEPTED`: taken in, not begun
    - `PROCESSING`: payouts under way
    - `FINISHED`: every payout has succeeded or failed
    - `CLOSED`: closed, see the reason.
    """


class TransferBatchPayout(Model, kw_only=True):
    """One payout of a batch (转账明细)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"user_name", "user_id_card"})

    out_detail_no: str
    """The merchant's own number of one payout of a batch (商家明细单号)"""
    transfer_amount: int
    """What the user receives (转账金额) Unit: fen."""
    transfer_remark: str
    """Note on the payout, which the user reads when receiving it (转账备注)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    user_name: str | Unset = UNSET
    """Real name of the user who is paid, checked against their OpenID; needed from 2000 yuan on, not allowed below 0.3
    yuan; encrypted on the wire (收款用户姓名)
    """
    user_id_card: str | Unset = UNSET
    """Number of the user's identity card, checked as well; only together with the name; encrypted on the wire
    (收款用户身份证)
    """


class TransferBatchRequest(Model, kw_only=True):
    """A batch of payouts to users of one AppID (发起批量转账)"""

    appid: str
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    out_batch_no: str
    """The merchant's own number of a batch of payouts; repeating it never pays twice (商家批次单号)"""
    batch_name: str
    """Name of the batch, for the merchant's own books (批次名称)"""
    batch_remark: str
    """Note on the batch, for the merchant's own books (批次备注)"""
    total_amount: int
    """Sum of all payouts of the batch; must agree with the list (转账总金额) Unit: fen."""
    total_num: int
    """Number of payouts of the batch; must agree with the list (转账总笔数)"""
    transfer_detail_list: list[TransferBatchPayout]
    """The payouts, with a name for each of them or for none (转账明细列表)"""
    transfer_scene_id: str | Unset = UNSET
    """What the payouts are for, by the number of the approved purpose (转账场景ID)"""
    notify_url: str | Unset = UNSET
    """Address that is called when the batch is finished or closed; public, https, without a query (通知地址)"""


OPERATION: Operation[AcceptedTransferBatch] = Operation("transfer.create_batch", AcceptedTransferBatch)


def sync_detailed(
    *,
    client: Caller,
    body: TransferBatchRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AcceptedTransferBatch]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {},
        body,
        validate=validate,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    body: TransferBatchRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> AcceptedTransferBatch:
    """Pay a batch of users of one AppID.

    Accepted does not mean paid: the batch is worked off afterwards, and single payouts can fail. The result comes by
    notification, or by query. Repeating the same batch number with the same contents is safe, and is the right answer
    to an unknown outcome; a new number would pay everybody again.

    Args:
        client: The client to call with.
        body: TransferBatchRequest or the same as plain data.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        AcceptedTransferBatch

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012458841
    """
    return sync_detailed(
        client=client,
        body=body,
        validate=validate,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    body: TransferBatchRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AcceptedTransferBatch]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {},
        body,
        validate=validate,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    body: TransferBatchRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> AcceptedTransferBatch:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
            validate=validate,
            deadline=deadline,
        )
    ).parsed


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[TransferBatchPage]]:
    """Ask by `transfer.get_batch_by_out_batch_no` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[TransferBatchPage]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[TransferBatchPage]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[TransferBatchPage]] = await check_error(OPERATION, error).resolve_async()
    return found
