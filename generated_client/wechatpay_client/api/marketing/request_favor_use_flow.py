# Generated from spec/ by `make generate`. Do not edit.
"""Ask where the records of used coupons of a batch can be fetched (下载批次核销明细).

GET /v3/marketing/favor/stocks/{stock_id}/use-flow
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.marketing import FavorFlow
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.bills import AsyncTypedBillStream, GenericRow, TypedBillStream

    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[FavorFlow] = Operation("marketing.request_favor_use_flow", FavorFlow)


def sync_detailed(
    stock_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FavorFlow]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "stock_id": stock_id,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    stock_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FavorFlow:
    """Ask where the records of used coupons of a batch can be fetched.

    Says which coupon was used for which order, once the batch has ended or for what it has so far.

    Args:
        stock_id: The batch that is meant (批次号)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        FavorFlow

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012463585
    https://pay.weixin.qq.com/doc/v3/partner/4012463698
    """
    return sync_detailed(
        stock_id,
        client=client,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    stock_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FavorFlow]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "stock_id": stock_id,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    stock_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FavorFlow:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            stock_id,
            client=client,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def download(
    stock_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TypedBillStream[GenericRow]:
    """Ask for the address of the bill as `sync` does, and fetch the bill, in one step.

    Both happen when it is opened by `with`, and nothing before. What was read is proven once its end is reached: the
    bill is checked against the hash in the reply. Gzip is undone.

    The arguments are those of `sync`; timeout, retries and deadline are those of each of both requests.

    Returns:
        The bill, to be opened by `with` and read once: as GenericRow by `rows`, as bytes, or into a file by `save`.

    Raises, when it is opened: what `sync` raises, NoBill for a day without one, and ReplyMismatch for a reply without
    an address. When it is read: HashMismatch, MalformedBill (also for a bill with other columns), BillSummaryMismatch.
    """
    from wechatpay_auth.bills import GenericRow

    from ...runtime.bill_offers import download_bill

    return download_bill(
        client,
        OPERATION,
        {
            "stock_id": stock_id,
        },
        {},
        GenericRow,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def download_async(
    stock_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncTypedBillStream[GenericRow]:
    """`download` for `async with`; itself it is not awaited."""
    from wechatpay_auth.bills import GenericRow

    from ...runtime.bill_offers import download_bill_async

    return download_bill_async(
        client,
        OPERATION,
        {
            "stock_id": stock_id,
        },
        {},
        GenericRow,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
