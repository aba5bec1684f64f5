# Generated from spec/ by `make generate`. Do not edit.
"""Apply for the receipt of a batch of payouts (转账电子回单申请受理).

POST /v3/transfer/bill-receipt
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.transfer import TransferBatchReceipt
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, TransferBatchReceiptRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class TransferBatchReceiptRequest(Model, kw_only=True):
    """The batch whose receipt is wanted (转账电子回单申请)"""

    out_batch_no: str
    """The merchant's own number of a batch of payouts; repeating it never pays twice (商家批次单号)"""


OPERATION: Operation[TransferBatchReceipt] = Operation("transfer.apply_batch_receipt", TransferBatchReceipt)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: TransferBatchReceiptRequest | TransferBatchReceiptRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransferBatchReceipt]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: TransferBatchReceiptRequest | TransferBatchReceiptRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransferBatchReceipt]: ...


def sync_detailed(
    *,
    client: Caller,
    body: TransferBatchReceiptRequest | TransferBatchReceiptRequestDict | AnyMapping | Unset = UNSET,
    json: TransferBatchReceiptRequest | TransferBatchReceiptRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TransferBatchReceipt]:
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
        body: TransferBatchReceiptRequest | TransferBatchReceiptRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TransferBatchReceipt: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: TransferBatchReceiptRequest | TransferBatchReceiptRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TransferBatchReceipt: ...


def sync(
    *,
    client: Caller,
    body: TransferBatchReceiptRequest | TransferBatchReceiptRequestDict | AnyMapping | Unset = UNSET,
    json: TransferBatchReceiptRequest | TransferBatchReceiptRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TransferBatchReceipt:
    """Apply for the receipt of a batch of payouts.

    Accepted does not mean made: the query tells when the receipt can be fetched.

    Args:
        client: The client to call with.
        body: TransferBatchReceiptRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        TransferBatchReceipt

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012458946
    https://pay.weixin.qq.com/doc/v3/partner/4012718570
    https://pay.weixin.qq.com/doc/v3/partner/4012721664
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
        body: TransferBatchReceiptRequest | TransferBatchReceiptRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransferBatchReceipt]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: TransferBatchReceiptRequest | TransferBatchReceiptRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransferBatchReceipt]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: TransferBatchReceiptRequest | TransferBatchReceiptRequestDict | AnyMapping | Unset = UNSET,
    json: TransferBatchReceiptRequest | TransferBatchReceiptRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TransferBatchReceipt]:
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
        body: TransferBatchReceiptRequest | TransferBatchReceiptRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TransferBatchReceipt: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: TransferBatchReceiptRequest | TransferBatchReceiptRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TransferBatchReceipt: ...


async def asyncio(
    *,
    client: Caller,
    body: TransferBatchReceiptRequest | TransferBatchReceiptRequestDict | AnyMapping | Unset = UNSET,
    json: TransferBatchReceiptRequest | TransferBatchReceiptRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TransferBatchReceipt:
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
