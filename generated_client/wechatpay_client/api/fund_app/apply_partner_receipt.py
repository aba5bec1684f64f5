# Generated from spec/ by `make generate`. Do not edit.
"""Apply for the receipt of a payout for a sub-merchant (申请单笔转账电子回单).

POST /v3/fund-app/mch-transfer/partner/electronic-receipts
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.fund_app import PartnerTransferReceipt
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, PartnerReceiptRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PartnerReceiptRequest(Model, kw_only=True):
    """The payout for a sub-merchant whose receipt is wanted (申请单笔转账电子回单)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    out_bill_no: str
    """The merchant's own number of a transfer; repeating it never pays twice (商户转账单号)"""


OPERATION: Operation[PartnerTransferReceipt] = Operation("fund_app.apply_partner_receipt", PartnerTransferReceipt)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: PartnerReceiptRequest | PartnerReceiptRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerTransferReceipt]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: PartnerReceiptRequest | PartnerReceiptRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerTransferReceipt]: ...


def sync_detailed(
    *,
    client: Caller,
    body: PartnerReceiptRequest | PartnerReceiptRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerReceiptRequest | PartnerReceiptRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PartnerTransferReceipt]:
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
        body: PartnerReceiptRequest | PartnerReceiptRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerTransferReceipt: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: PartnerReceiptRequest | PartnerReceiptRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerTransferReceipt: ...


def sync(
    *,
    client: Caller,
    body: PartnerReceiptRequest | PartnerReceiptRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerReceiptRequest | PartnerReceiptRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnerTransferReceipt:
    """Apply for the receipt of a payout for a sub-merchant.

    Accepted does not mean made: the query tells when the receipt can be fetched.

    Args:
        client: The client to call with.
        body: PartnerReceiptRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PartnerTransferReceipt

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4016315516
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
        body: PartnerReceiptRequest | PartnerReceiptRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerTransferReceipt]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: PartnerReceiptRequest | PartnerReceiptRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerTransferReceipt]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: PartnerReceiptRequest | PartnerReceiptRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerReceiptRequest | PartnerReceiptRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PartnerTransferReceipt]:
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
        body: PartnerReceiptRequest | PartnerReceiptRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerTransferReceipt: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: PartnerReceiptRequest | PartnerReceiptRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerTransferReceipt: ...


async def asyncio(
    *,
    client: Caller,
    body: PartnerReceiptRequest | PartnerReceiptRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerReceiptRequest | PartnerReceiptRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnerTransferReceipt:
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
