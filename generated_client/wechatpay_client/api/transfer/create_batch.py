# Generated from spec/ by `make generate`. Do not edit.
"""Pay a batch of users of one AppID (发起批量转账).

POST /v3/transfer/batches
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...models.shared.transfer_batch_payout import TransferBatchPayout
from ...models.shared.transfer_batch_status import TransferBatchStatus
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...api.transfer.get_batch_by_out_batch_no import TransferBatchPage
    from ...models.dicts import AnyMapping, TransferBatchRequestDict
    from ...runtime.call_options import Timeout
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


class TransferBatchRequest(Model, kw_only=True):
    """A batch of payouts to users of one AppID (发起批量转账)"""

    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID) Left out, it is the
    client's default.
    """
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
    notify_url: str | None | Unset = UNSET
    """Address that is called when the batch is finished or closed; public, https, without a query (通知地址)"""


OPERATION: Operation[AcceptedTransferBatch] = Operation(
    "transfer.create_batch", AcceptedTransferBatch, body_defaults={"appid": True, "notify_url": False}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: TransferBatchRequest | TransferBatchRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedTransferBatch]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: TransferBatchRequest | TransferBatchRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedTransferBatch]: ...


def sync_detailed(
    *,
    client: Caller,
    body: TransferBatchRequest | TransferBatchRequestDict | AnyMapping | Unset = UNSET,
    json: TransferBatchRequest | TransferBatchRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AcceptedTransferBatch]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {},
        require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    def sync(
        *,
        client: Caller,
        body: TransferBatchRequest | TransferBatchRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AcceptedTransferBatch: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: TransferBatchRequest | TransferBatchRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AcceptedTransferBatch: ...


def sync(
    *,
    client: Caller,
    body: TransferBatchRequest | TransferBatchRequestDict | AnyMapping | Unset = UNSET,
    json: TransferBatchRequest | TransferBatchRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AcceptedTransferBatch:
    """Pay a batch of users of one AppID.

    Accepted does not mean paid: the batch is worked off afterwards, and single payouts can fail. The result comes by
    notification, or by query. Repeating the same batch number with the same contents is safe, and is the right answer
    to an unknown outcome; a new number would pay everybody again.

    Args:
        client: The client to call with.
        body: TransferBatchRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
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
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


if TYPE_CHECKING:

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        body: TransferBatchRequest | TransferBatchRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedTransferBatch]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: TransferBatchRequest | TransferBatchRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedTransferBatch]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: TransferBatchRequest | TransferBatchRequestDict | AnyMapping | Unset = UNSET,
    json: TransferBatchRequest | TransferBatchRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AcceptedTransferBatch]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {},
        require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    async def asyncio(
        *,
        client: Caller,
        body: TransferBatchRequest | TransferBatchRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AcceptedTransferBatch: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: TransferBatchRequest | TransferBatchRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AcceptedTransferBatch: ...


async def asyncio(
    *,
    client: Caller,
    body: TransferBatchRequest | TransferBatchRequestDict | AnyMapping | Unset = UNSET,
    json: TransferBatchRequest | TransferBatchRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AcceptedTransferBatch:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
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
