# Generated from spec/ by `make generate`. Do not edit.
"""Apply for the receipt of a payout by the number WeChat Pay gave it (微信单号申请电子回单).

POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.fund_app import TransferReceiptApplication
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, ReceiptByTransferBillNoRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ReceiptByTransferBillNoRequest(Model, kw_only=True):
    """The payout whose receipt is wanted (微信单号申请电子回单)"""

    transfer_bill_no: str
    """Number WeChat Pay gave the transfer (微信转账单号)"""


OPERATION: Operation[TransferReceiptApplication] = Operation(
    "fund_app.apply_receipt_by_transfer_bill_no", TransferReceiptApplication
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: ReceiptByTransferBillNoRequest | ReceiptByTransferBillNoRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransferReceiptApplication]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: ReceiptByTransferBillNoRequest | ReceiptByTransferBillNoRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransferReceiptApplication]: ...


def sync_detailed(
    *,
    client: Caller,
    body: ReceiptByTransferBillNoRequest | ReceiptByTransferBillNoRequestDict | AnyMapping | Unset = UNSET,
    json: ReceiptByTransferBillNoRequest | ReceiptByTransferBillNoRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TransferReceiptApplication]:
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
        body: ReceiptByTransferBillNoRequest | ReceiptByTransferBillNoRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TransferReceiptApplication: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: ReceiptByTransferBillNoRequest | ReceiptByTransferBillNoRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TransferReceiptApplication: ...


def sync(
    *,
    client: Caller,
    body: ReceiptByTransferBillNoRequest | ReceiptByTransferBillNoRequestDict | AnyMapping | Unset = UNSET,
    json: ReceiptByTransferBillNoRequest | ReceiptByTransferBillNoRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TransferReceiptApplication:
    """Apply for the receipt of a payout by the number WeChat Pay gave it.

    For payouts of the last six months that succeeded and were made with the name of the user. Accepted does not mean
    made: the query tells when the receipt can be fetched. It is kept for 90 days.

    Args:
        client: The client to call with.
        body: ReceiptByTransferBillNoRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        TransferReceiptApplication

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012716456
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
        body: ReceiptByTransferBillNoRequest | ReceiptByTransferBillNoRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransferReceiptApplication]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: ReceiptByTransferBillNoRequest | ReceiptByTransferBillNoRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransferReceiptApplication]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: ReceiptByTransferBillNoRequest | ReceiptByTransferBillNoRequestDict | AnyMapping | Unset = UNSET,
    json: ReceiptByTransferBillNoRequest | ReceiptByTransferBillNoRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TransferReceiptApplication]:
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
        body: ReceiptByTransferBillNoRequest | ReceiptByTransferBillNoRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TransferReceiptApplication: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: ReceiptByTransferBillNoRequest | ReceiptByTransferBillNoRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TransferReceiptApplication: ...


async def asyncio(
    *,
    client: Caller,
    body: ReceiptByTransferBillNoRequest | ReceiptByTransferBillNoRequestDict | AnyMapping | Unset = UNSET,
    json: ReceiptByTransferBillNoRequest | ReceiptByTransferBillNoRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TransferReceiptApplication:
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
