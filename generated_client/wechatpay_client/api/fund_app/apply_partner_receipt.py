# Generated from spec/ by `make generate`. Do not edit.
"""Apply for the receipt of a payout for a sub-merchant (申请单笔转账电子回单).

POST /v3/fund-app/mch-transfer/partner/electronic-receipts
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import UNSET

from ...models.fund_app import PartnerTransferReceipt
from ...runtime.model import Model, Unset
from ...runtime.operation import Operation

if TYPE_CHECKING:
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


def sync_detailed(
    *,
    client: Caller,
    body: PartnerReceiptRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PartnerTransferReceipt]:
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
    body: PartnerReceiptRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnerTransferReceipt:
    """Apply for the receipt of a payout for a sub-merchant.

    Accepted does not mean made: the query tells when the receipt can be fetched.

    Args:
        client: The client to call with.
        body: PartnerReceiptRequest or the same as plain data.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
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
        body=body,
        validate=validate,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    body: PartnerReceiptRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PartnerTransferReceipt]:
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
    body: PartnerReceiptRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnerTransferReceipt:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
            validate=validate,
            deadline=deadline,
        )
    ).parsed
