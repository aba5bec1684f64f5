# Generated from spec/ by `make generate`. Do not edit.
"""Let a batch of cash coupons go on (重启代金券批次).

POST /v3/marketing/favor/stocks/{stock_id}/restart
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...models.marketing import FavorStockOwner
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, FavorStockOwnerDict
    from ...models.marketing import FavorStock
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class RestartedFavorStock(Model, kw_only=True):
    """When the batch went on (重启批次结果)"""

    restart_time: datetime
    """When the batch went on (生效时间)"""
    stock_id: str
    """Number of the batch the coupon was issued from (活动批次ID)"""


OPERATION: Operation[RestartedFavorStock] = Operation("marketing.restart_favor_stock", RestartedFavorStock)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        stock_id: str,
        *,
        client: Caller,
        body: FavorStockOwner | FavorStockOwnerDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RestartedFavorStock]: ...

    @overload
    def sync_detailed(
        stock_id: str,
        *,
        client: Caller,
        json: FavorStockOwner | FavorStockOwnerDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RestartedFavorStock]: ...


def sync_detailed(
    stock_id: str,
    *,
    client: Caller,
    body: FavorStockOwner | FavorStockOwnerDict | AnyMapping | Unset = UNSET,
    json: FavorStockOwner | FavorStockOwnerDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[RestartedFavorStock]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "stock_id": stock_id,
        },
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
        stock_id: str,
        *,
        client: Caller,
        body: FavorStockOwner | FavorStockOwnerDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> RestartedFavorStock: ...

    @overload
    def sync(
        stock_id: str,
        *,
        client: Caller,
        json: FavorStockOwner | FavorStockOwnerDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> RestartedFavorStock: ...


def sync(
    stock_id: str,
    *,
    client: Caller,
    body: FavorStockOwner | FavorStockOwnerDict | AnyMapping | Unset = UNSET,
    json: FavorStockOwner | FavorStockOwnerDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> RestartedFavorStock:
    """Let a batch of cash coupons go on.

    Undoes `pause_favor_stock`; coupons of the batch can be given again.

    Args:
        stock_id: The batch that is meant (批次号)
        client: The client to call with.
        body: FavorStockOwner or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        RestartedFavorStock

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012460411
    https://pay.weixin.qq.com/doc/v3/partner/4012460448
    """
    return sync_detailed(
        stock_id,
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
        stock_id: str,
        *,
        client: Caller,
        body: FavorStockOwner | FavorStockOwnerDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RestartedFavorStock]: ...

    @overload
    async def asyncio_detailed(
        stock_id: str,
        *,
        client: Caller,
        json: FavorStockOwner | FavorStockOwnerDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RestartedFavorStock]: ...


async def asyncio_detailed(
    stock_id: str,
    *,
    client: Caller,
    body: FavorStockOwner | FavorStockOwnerDict | AnyMapping | Unset = UNSET,
    json: FavorStockOwner | FavorStockOwnerDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[RestartedFavorStock]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "stock_id": stock_id,
        },
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
        stock_id: str,
        *,
        client: Caller,
        body: FavorStockOwner | FavorStockOwnerDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> RestartedFavorStock: ...

    @overload
    async def asyncio(
        stock_id: str,
        *,
        client: Caller,
        json: FavorStockOwner | FavorStockOwnerDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> RestartedFavorStock: ...


async def asyncio(
    stock_id: str,
    *,
    client: Caller,
    body: FavorStockOwner | FavorStockOwnerDict | AnyMapping | Unset = UNSET,
    json: FavorStockOwner | FavorStockOwnerDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> RestartedFavorStock:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            stock_id,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[FavorStock]]:
    """Ask by `marketing.get_favor_stock` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[FavorStock]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[FavorStock]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[FavorStock]] = await check_error(OPERATION, error).resolve_async()
    return found
