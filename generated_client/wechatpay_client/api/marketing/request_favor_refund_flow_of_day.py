# Generated from spec/ by `make generate`. Do not edit.
"""Ask where the records of coupons refunded on one day can be fetched (获取批次退款明细下载链接).

GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, TypedDict

from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class FavorRefundFlowOfDay(Model, kw_only=True):
    """Where the records of one day can be fetched, and what the file must be (批次退款明细下载信息)"""

    url: str
    """Where the file can be fetched; use it as given (下载链接)"""
    stock_refundflow_hash: str
    """Digest of the file (账单文件摘要)"""
    stock_refundflow_count: str
    """How many records the file has, as a text (账单记录总条数)"""


class RequestFavorRefundFlowOfDayQuery(TypedDict):
    """The query of `marketing.request_favor_refund_flow_of_day`."""

    bill_date: date
    """The day whose records are wanted (账单日期)"""


OPERATION: Operation[FavorRefundFlowOfDay] = Operation(
    "marketing.request_favor_refund_flow_of_day", FavorRefundFlowOfDay
)


def sync_detailed(
    stock_id: str,
    *,
    client: Caller,
    bill_date: date,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FavorRefundFlowOfDay]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "stock_id": stock_id,
        },
        {
            "bill_date": bill_date,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    stock_id: str,
    *,
    client: Caller,
    bill_date: date,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FavorRefundFlowOfDay:
    """Ask where the records of coupons refunded on one day can be fetched.

    As `request_favor_refund_flow`, for one day; for large batches.

    Only for whom WeChat Pay has invited (邀请制).

    No official page of it is known.

    Args:
        stock_id: The batch that is meant (批次号)
        client: The client to call with.
        bill_date: The day whose records are wanted (账单日期)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        FavorRefundFlowOfDay

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    """
    return sync_detailed(
        stock_id,
        client=client,
        bill_date=bill_date,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    stock_id: str,
    *,
    client: Caller,
    bill_date: date,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FavorRefundFlowOfDay]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "stock_id": stock_id,
        },
        {
            "bill_date": bill_date,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    stock_id: str,
    *,
    client: Caller,
    bill_date: date,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FavorRefundFlowOfDay:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            stock_id,
            client=client,
            bill_date=bill_date,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
