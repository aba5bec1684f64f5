# Generated from spec/ by `make generate`. Do not edit.
"""Look up a subsidy paid for a used coupon (查询营销补差付款单详情).

GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.marketing import CouponSubsidyPayment
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[CouponSubsidyPayment] = Operation("marketing.get_busifavor_subsidy", CouponSubsidyPayment)


def sync_detailed(
    subsidy_receipt_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CouponSubsidyPayment]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "subsidy_receipt_id": subsidy_receipt_id,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    subsidy_receipt_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CouponSubsidyPayment:
    """Look up a subsidy paid for a used coupon.

    Tells whether the money was paid, and whether it was returned since.

    Args:
        subsidy_receipt_id: The compensation that is meant (补差付款单号)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CouponSubsidyPayment

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4017147336
    https://pay.weixin.qq.com/doc/v3/partner/4017170661
    """
    return sync_detailed(
        subsidy_receipt_id,
        client=client,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    subsidy_receipt_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CouponSubsidyPayment]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "subsidy_receipt_id": subsidy_receipt_id,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    subsidy_receipt_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CouponSubsidyPayment:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            subsidy_receipt_id,
            client=client,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
