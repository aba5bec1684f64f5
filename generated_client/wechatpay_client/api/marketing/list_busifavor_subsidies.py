# Generated from spec/ by `make generate`. Do not edit.
"""List the subsidies paid for a used coupon (查询营销补差付款单列表).

GET /v3/marketing/busifavor/subsidy/pay-receipts
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.marketing import CouponSubsidyPayment
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CouponSubsidyPaymentList(Model, kw_only=True):
    """The compensations for a coupon (补差付款单列表)"""

    pay_receipt_list: list[CouponSubsidyPayment] = ABSENT_LIST
    """The compensations (补差付款单据列表)"""


class ListBusifavorSubsidiesQuery(TypedDict):
    """The query of `marketing.list_busifavor_subsidies`."""

    stock_id: str
    """The batch of the coupon (商家券批次号)"""
    coupon_code: str
    """The code of the coupon (商家券Code)"""
    out_subsidy_no: NotRequired[str]
    """The merchant's own number of the compensation wanted (补差付款请求单号)"""


OPERATION: Operation[CouponSubsidyPaymentList] = Operation(
    "marketing.list_busifavor_subsidies", CouponSubsidyPaymentList
)


def sync_detailed(
    *,
    client: Caller,
    stock_id: str,
    coupon_code: str,
    out_subsidy_no: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CouponSubsidyPaymentList]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "stock_id": stock_id,
            "coupon_code": coupon_code,
            "out_subsidy_no": out_subsidy_no,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    stock_id: str,
    coupon_code: str,
    out_subsidy_no: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CouponSubsidyPaymentList:
    """List the subsidies paid for a used coupon.

    By the coupon, or by the merchant's own number of one compensation. Ask it after an unknown outcome.

    Args:
        client: The client to call with.
        stock_id: The batch of the coupon (商家券批次号)
        coupon_code: The code of the coupon (商家券Code)
        out_subsidy_no: The merchant's own number of the compensation wanted (补差付款请求单号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CouponSubsidyPaymentList

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4017147338
    https://pay.weixin.qq.com/doc/v3/partner/4017171346
    """
    return sync_detailed(
        client=client,
        stock_id=stock_id,
        coupon_code=coupon_code,
        out_subsidy_no=out_subsidy_no,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    stock_id: str,
    coupon_code: str,
    out_subsidy_no: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CouponSubsidyPaymentList]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "stock_id": stock_id,
            "coupon_code": coupon_code,
            "out_subsidy_no": out_subsidy_no,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    stock_id: str,
    coupon_code: str,
    out_subsidy_no: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CouponSubsidyPaymentList:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            stock_id=stock_id,
            coupon_code=coupon_code,
            out_subsidy_no=out_subsidy_no,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
