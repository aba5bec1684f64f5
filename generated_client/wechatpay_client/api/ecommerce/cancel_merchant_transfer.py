# Generated from spec/ by `make generate`. Do not edit.
"""Withdraw a payout on behalf of a seller that the user has not confirmed (撤销转账).

POST /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...models.shared.partner_transfer_cancellation import PartnerTransferCancellation
from ...models.shared.transfer_bill_state import TransferBillState
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, PartnerTransferCancellationDict
    from ...models.ecommerce import MerchantTransfer
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class MerchantTransferCancelled(Model, kw_only=True):
    """A payout that is being withdrawn; it may still succeed until the state says otherwise (撤销转账结果)"""

    sub_mchid: str
    """Merchant number of the seller, who puts up the money (二级商户号)"""
    out_bill_no: str
    """The merchant's own number of a transfer; repeating it never pays twice (商户转账单号)"""
    transfer_bill_no: str
    """Number WeChat Pay gave the transfer (微信转账单号)"""
    state: TransferBillState | str
    """Where the payout stands (单据状态).

    - `ACCEPTED`: taken in, not begun
    - `PROCESSING`: the money is being set aside; if it stays so, the account may hold too little
    - `WAIT_USER_CONFIRM`: waits for the user to confirm that they want it
    - `TRANSFERING`: the user confirmed, the money is on its way
    - `SUCCESS`: the user has the money
    - `FAIL`: failed, see the reason
    - `CANCELING`: being withdrawn by the merchant
    - `CANCELLED`: withdrawn by the merchant.
    """
    update_time: datetime
    """When the payout last changed (状态变更时间)"""


OPERATION: Operation[MerchantTransferCancelled] = Operation(
    "ecommerce.cancel_merchant_transfer", MerchantTransferCancelled
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        out_bill_no: str,
        *,
        client: Caller,
        body: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantTransferCancelled]: ...

    @overload
    def sync_detailed(
        out_bill_no: str,
        *,
        client: Caller,
        json: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantTransferCancelled]: ...


def sync_detailed(
    out_bill_no: str,
    *,
    client: Caller,
    body: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping | Unset = UNSET,
    json: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MerchantTransferCancelled]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "out_bill_no": out_bill_no,
        },
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
        out_bill_no: str,
        *,
        client: Caller,
        body: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MerchantTransferCancelled: ...

    @overload
    def sync(
        out_bill_no: str,
        *,
        client: Caller,
        json: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MerchantTransferCancelled: ...


def sync(
    out_bill_no: str,
    *,
    client: Caller,
    body: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping | Unset = UNSET,
    json: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MerchantTransferCancelled:
    """Withdraw a payout on behalf of a seller that the user has not confirmed.

    Works until the user has confirmed. Accepted does not mean withdrawn: only the state CANCELLED of the query does,
    and the user may have been quicker.

    Args:
        out_bill_no: The payout that is meant, by the platform's own number (商户单号)
        client: The client to call with.
        body: PartnerTransferCancellation or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        MerchantTransferCancelled

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4013504212
    """
    return sync_detailed(
        out_bill_no,
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
        out_bill_no: str,
        *,
        client: Caller,
        body: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantTransferCancelled]: ...

    @overload
    async def asyncio_detailed(
        out_bill_no: str,
        *,
        client: Caller,
        json: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantTransferCancelled]: ...


async def asyncio_detailed(
    out_bill_no: str,
    *,
    client: Caller,
    body: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping | Unset = UNSET,
    json: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MerchantTransferCancelled]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "out_bill_no": out_bill_no,
        },
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
        out_bill_no: str,
        *,
        client: Caller,
        body: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MerchantTransferCancelled: ...

    @overload
    async def asyncio(
        out_bill_no: str,
        *,
        client: Caller,
        json: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MerchantTransferCancelled: ...


async def asyncio(
    out_bill_no: str,
    *,
    client: Caller,
    body: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping | Unset = UNSET,
    json: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MerchantTransferCancelled:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            out_bill_no,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[MerchantTransfer]]:
    """Ask by `ecommerce.get_merchant_transfer_by_out_bill_no` what became of a call of this operation whose outcome is
    unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[MerchantTransfer]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[MerchantTransfer]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[MerchantTransfer]] = await check_error(OPERATION, error).resolve_async()
    return found
