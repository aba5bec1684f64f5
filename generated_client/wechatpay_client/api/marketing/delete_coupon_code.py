# Generated from spec/ by `make generate`. Do not edit.
"""Delete a code uploaded for the coupons of a batch (删除预存code).

DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, TypedDict

from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class DeletedCouponCode(Model, kw_only=True):
    """When the code was deleted (删除预存code结果)"""

    stock_id: str | Unset = UNSET
    """Number of the batch the coupon was issued from (活动批次ID)"""
    delete_time: datetime | Unset = UNSET
    """When the code was deleted (删除时间)"""


class DeleteCouponCodeQuery(TypedDict):
    """The query of `marketing.delete_coupon_code`."""

    delete_request_no: str
    """The merchant's own number of the deletion, unique under its merchant number (请求业务单据号)"""


OPERATION: Operation[DeletedCouponCode] = Operation("marketing.delete_coupon_code", DeletedCouponCode)


def sync_detailed(
    stock_id: str,
    coupon_code: str,
    *,
    client: Caller,
    delete_request_no: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[DeletedCouponCode]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "stock_id": stock_id,
            "coupon_code": coupon_code,
        },
        {
            "delete_request_no": delete_request_no,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    stock_id: str,
    coupon_code: str,
    *,
    client: Caller,
    delete_request_no: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> DeletedCouponCode:
    """Delete a code uploaded for the coupons of a batch.

    No coupon takes the code from then on.

    Args:
        stock_id: The batch that is meant (批次号)
        coupon_code: The code that is meant (商户上传的code)
        client: The client to call with.
        delete_request_no: The merchant's own number of the deletion, unique under its merchant number
            (请求业务单据号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        DeletedCouponCode

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
    """
    return sync_detailed(
        stock_id,
        coupon_code,
        client=client,
        delete_request_no=delete_request_no,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    stock_id: str,
    coupon_code: str,
    *,
    client: Caller,
    delete_request_no: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[DeletedCouponCode]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "stock_id": stock_id,
            "coupon_code": coupon_code,
        },
        {
            "delete_request_no": delete_request_no,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    stock_id: str,
    coupon_code: str,
    *,
    client: Caller,
    delete_request_no: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> DeletedCouponCode:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            stock_id,
            coupon_code,
            client=client,
            delete_request_no=delete_request_no,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
