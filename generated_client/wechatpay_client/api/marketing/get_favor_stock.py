# Generated from spec/ by `make generate`. Do not edit.
"""Look up a batch of cash coupons (查询批次详情).

GET /v3/marketing/favor/stocks/{stock_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ...models.marketing import FavorStock
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetFavorStockQuery(TypedDict):
    """The query of `marketing.get_favor_stock`."""

    stock_creator_mchid: str
    """The merchant that made the batch (创建批次的商户号)"""


OPERATION: Operation[FavorStock] = Operation("marketing.get_favor_stock", FavorStock)


def sync_detailed(
    stock_id: str,
    *,
    client: Caller,
    stock_creator_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FavorStock]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "stock_id": stock_id,
        },
        {
            "stock_creator_mchid": stock_creator_mchid,
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
    stock_creator_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FavorStock:
    """Look up a batch of cash coupons.

    Tells where the batch stands and how many coupons were given. Ask it after an unknown outcome of starting or
    halting.

    Args:
        stock_id: The batch that is meant (批次号)
        client: The client to call with.
        stock_creator_mchid: The merchant that made the batch (创建批次的商户号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        FavorStock

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012460564
    https://pay.weixin.qq.com/doc/v3/partner/4012460606
    """
    return sync_detailed(
        stock_id,
        client=client,
        stock_creator_mchid=stock_creator_mchid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    stock_id: str,
    *,
    client: Caller,
    stock_creator_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FavorStock]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "stock_id": stock_id,
        },
        {
            "stock_creator_mchid": stock_creator_mchid,
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
    stock_creator_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FavorStock:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            stock_id,
            client=client,
            stock_creator_mchid=stock_creator_mchid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
