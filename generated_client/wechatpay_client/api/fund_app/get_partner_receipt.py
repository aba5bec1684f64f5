# Generated from spec/ by `make generate`. Do not edit.
"""Look up the receipt of a payout for a sub-merchant (查询单笔转账电子回单).

GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ...models.fund_app import PartnerTransferReceipt
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetPartnerReceiptQuery(TypedDict):
    """The query of `fund_app.get_partner_receipt`."""

    sub_mchid: str
    """The sub-merchant, for which the service provider calls (子商户号)"""


OPERATION: Operation[PartnerTransferReceipt] = Operation("fund_app.get_partner_receipt", PartnerTransferReceipt)


def sync_detailed(
    out_bill_no: str,
    *,
    client: Caller,
    sub_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PartnerTransferReceipt]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "out_bill_no": out_bill_no,
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
    out_bill_no: str,
    *,
    client: Caller,
    sub_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnerTransferReceipt:
    """Look up the receipt of a payout for a sub-merchant.

    Tells whether the receipt is made, and then where it can be fetched and what its digest is. Apply for it first.

    Args:
        out_bill_no: The payout that is meant, by the merchant's own number (商户转账单号)
        client: The client to call with.
        sub_mchid: The sub-merchant, for which the service provider calls (子商户号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PartnerTransferReceipt

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4016315544
    """
    return sync_detailed(
        out_bill_no,
        client=client,
        sub_mchid=sub_mchid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    out_bill_no: str,
    *,
    client: Caller,
    sub_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PartnerTransferReceipt]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "out_bill_no": out_bill_no,
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
    out_bill_no: str,
    *,
    client: Caller,
    sub_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnerTransferReceipt:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            out_bill_no,
            client=client,
            sub_mchid=sub_mchid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
