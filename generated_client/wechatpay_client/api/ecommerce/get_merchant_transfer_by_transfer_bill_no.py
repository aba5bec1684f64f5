# Generated from spec/ by `make generate`. Do not edit.
"""Look up a payout on behalf of a seller by the number WeChat Pay gave it (微信转账单号查询转账单).

GET /v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ...models.ecommerce import MerchantTransfer
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetMerchantTransferByTransferBillNoQuery(TypedDict):
    """The query of `ecommerce.get_merchant_transfer_by_transfer_bill_no`."""

    sub_mchid: str
    """The seller the payout was made for (二级商户号)"""


OPERATION: Operation[MerchantTransfer] = Operation(
    "ecommerce.get_merchant_transfer_by_transfer_bill_no", MerchantTransfer
)


def sync_detailed(
    transfer_bill_no: str,
    *,
    client: Caller,
    sub_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MerchantTransfer]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "transfer_bill_no": transfer_bill_no,
        },
        {
            "sub_mchid": sub_mchid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    transfer_bill_no: str,
    *,
    client: Caller,
    sub_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MerchantTransfer:
    """Look up a payout on behalf of a seller by the number WeChat Pay gave it.

    Tells whether the user has confirmed and was paid.

    Args:
        transfer_bill_no: The payout that is meant, by the number of WeChat Pay (微信转账单号)
        client: The client to call with.
        sub_mchid: The seller the payout was made for (二级商户号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        MerchantTransfer

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4013504214
    """
    return sync_detailed(
        transfer_bill_no,
        client=client,
        sub_mchid=sub_mchid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    transfer_bill_no: str,
    *,
    client: Caller,
    sub_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MerchantTransfer]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "transfer_bill_no": transfer_bill_no,
        },
        {
            "sub_mchid": sub_mchid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    transfer_bill_no: str,
    *,
    client: Caller,
    sub_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MerchantTransfer:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            transfer_bill_no,
            client=client,
            sub_mchid=sub_mchid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
