# Generated from spec/ by `make generate`. Do not edit.
"""Apply for the receipt of one payout (转账明细电子回单受理).

POST /v3/transfer-detail/electronic-receipts
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.transfer_detail import PayoutReceipt, PayoutReceiptType
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, PayoutReceiptRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PayoutReceiptRequest(Model, kw_only=True):
    """The payout whose receipt is wanted (转账明细电子回单受理)"""

    accept_type: PayoutReceiptType
    """The interface the payout was made by (受理类型).

    - `BATCH_TRANSFER`: one payout of a batch
    - `TRANSFER_TO_POCKET`: enterprise payment to a user's balance (企业付款至零钱)
    - `TRANSFER_TO_BANK`: enterprise payment to a bank card (企业付款至银行卡).
    """
    out_batch_no: str | Unset = UNSET
    """The batch the payout belongs to; needed for BATCH_TRANSFER and left out otherwise (商家转账批次单号)"""
    out_detail_no: str
    """The merchant's own number of the payout (商家转账明细单号)"""


OPERATION: Operation[PayoutReceipt] = Operation("transfer_detail.apply_receipt", PayoutReceipt)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: PayoutReceiptRequest | PayoutReceiptRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PayoutReceipt]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: PayoutReceiptRequest | PayoutReceiptRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PayoutReceipt]: ...


def sync_detailed(
    *,
    client: Caller,
    body: PayoutReceiptRequest | PayoutReceiptRequestDict | AnyMapping | Unset = UNSET,
    json: PayoutReceiptRequest | PayoutReceiptRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PayoutReceipt]:
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
        body: PayoutReceiptRequest | PayoutReceiptRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PayoutReceipt: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: PayoutReceiptRequest | PayoutReceiptRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PayoutReceipt: ...


def sync(
    *,
    client: Caller,
    body: PayoutReceiptRequest | PayoutReceiptRequestDict | AnyMapping | Unset = UNSET,
    json: PayoutReceiptRequest | PayoutReceiptRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PayoutReceipt:
    """Apply for the receipt of one payout.

    For payouts of the last 30 days that succeeded and were made with the name of the user. Accepted does not mean made:
    the query tells when the receipt can be fetched.

    Args:
        client: The client to call with.
        body: PayoutReceiptRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PayoutReceipt

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012458967
    https://pay.weixin.qq.com/doc/v3/partner/4012718748
    https://pay.weixin.qq.com/doc/v3/partner/4012727951
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
        body: PayoutReceiptRequest | PayoutReceiptRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PayoutReceipt]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: PayoutReceiptRequest | PayoutReceiptRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PayoutReceipt]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: PayoutReceiptRequest | PayoutReceiptRequestDict | AnyMapping | Unset = UNSET,
    json: PayoutReceiptRequest | PayoutReceiptRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PayoutReceipt]:
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
        body: PayoutReceiptRequest | PayoutReceiptRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PayoutReceipt: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: PayoutReceiptRequest | PayoutReceiptRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PayoutReceipt: ...


async def asyncio(
    *,
    client: Caller,
    body: PayoutReceiptRequest | PayoutReceiptRequestDict | AnyMapping | Unset = UNSET,
    json: PayoutReceiptRequest | PayoutReceiptRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PayoutReceipt:
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
