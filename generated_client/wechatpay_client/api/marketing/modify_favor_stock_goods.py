# Generated from spec/ by `make generate`. Do not edit.
"""Change the articles for which coupons of a batch are good (修改可用单品编码).

POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, FavorGoodsChangeDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ChangedFavorGoods(Model, kw_only=True):
    """When the articles of the batch were changed (修改可用单品编码结果)"""

    pause_time: datetime
    """When the change took effect (生效时间)"""
    stock_id: str
    """Number of the batch the coupon was issued from (活动批次ID)"""


class FavorGoodsChange(Model, kw_only=True):
    """Articles to be added to those of the batch, and to be taken out (修改可用单品编码)"""

    stock_creator_mchid: str
    """The merchant that made the batch of coupons (创建批次的商户号)"""
    add_goods_id_list: list[str] | Unset = UNSET
    """Numbers of the articles to be added (增加单品编码列表)"""
    delete_goods_id_list: list[str] | Unset = UNSET
    """Numbers of the articles to be taken out (删除单品编码列表)"""


OPERATION: Operation[ChangedFavorGoods] = Operation("marketing.modify_favor_stock_goods", ChangedFavorGoods)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        stock_id: str,
        *,
        client: Caller,
        body: FavorGoodsChange | FavorGoodsChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChangedFavorGoods]: ...

    @overload
    def sync_detailed(
        stock_id: str,
        *,
        client: Caller,
        json: FavorGoodsChange | FavorGoodsChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChangedFavorGoods]: ...


def sync_detailed(
    stock_id: str,
    *,
    client: Caller,
    body: FavorGoodsChange | FavorGoodsChangeDict | AnyMapping | Unset = UNSET,
    json: FavorGoodsChange | FavorGoodsChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ChangedFavorGoods]:
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
        body: FavorGoodsChange | FavorGoodsChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ChangedFavorGoods: ...

    @overload
    def sync(
        stock_id: str,
        *,
        client: Caller,
        json: FavorGoodsChange | FavorGoodsChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ChangedFavorGoods: ...


def sync(
    stock_id: str,
    *,
    client: Caller,
    body: FavorGoodsChange | FavorGoodsChangeDict | AnyMapping | Unset = UNSET,
    json: FavorGoodsChange | FavorGoodsChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ChangedFavorGoods:
    """Change the articles for which coupons of a batch are good.

    Adds articles to those of the batch, takes some out, or both.

    Args:
        stock_id: The batch that is meant (批次号)
        client: The client to call with.
        body: FavorGoodsChange or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ChangedFavorGoods

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4017164667
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
        body: FavorGoodsChange | FavorGoodsChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChangedFavorGoods]: ...

    @overload
    async def asyncio_detailed(
        stock_id: str,
        *,
        client: Caller,
        json: FavorGoodsChange | FavorGoodsChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChangedFavorGoods]: ...


async def asyncio_detailed(
    stock_id: str,
    *,
    client: Caller,
    body: FavorGoodsChange | FavorGoodsChangeDict | AnyMapping | Unset = UNSET,
    json: FavorGoodsChange | FavorGoodsChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ChangedFavorGoods]:
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
        body: FavorGoodsChange | FavorGoodsChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ChangedFavorGoods: ...

    @overload
    async def asyncio(
        stock_id: str,
        *,
        client: Caller,
        json: FavorGoodsChange | FavorGoodsChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ChangedFavorGoods: ...


async def asyncio(
    stock_id: str,
    *,
    client: Caller,
    body: FavorGoodsChange | FavorGoodsChangeDict | AnyMapping | Unset = UNSET,
    json: FavorGoodsChange | FavorGoodsChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ChangedFavorGoods:
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
