# Generated from spec/ by `make generate`. Do not edit.
"""Take small shops off the activity of a brand (删除小店活动门店).

DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...models.marketing import RetailStore, RetailStoreRequest
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, RetailStoresRemovalDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class RemovedRetailStores(Model, kw_only=True):
    """Which shops were not taken off, and when the others were (删除小店活动门店结果)"""

    delete_time: datetime | Unset = UNSET
    """When the others were taken off (删除时间)"""
    failed_stores: list[RetailStore] = ABSENT_LIST
    """The shops that were not (删除失败的小店活动门店列表)"""


class RetailStoresRemoval(Model, kw_only=True):
    """Shops that do not take part any more (删除小店活动门店)"""

    out_request_no: str
    """The merchant's own number of the request, unique under its merchant number (请求业务单据号)"""
    delete_time: datetime
    """When they are taken off (删除时间)"""
    stores: list[RetailStoreRequest]
    """The shops (待删除的小店活动门店列表)"""


OPERATION: Operation[RemovedRetailStores] = Operation("marketing.remove_retail_stores", RemovedRetailStores)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        brand_id: str,
        *,
        client: Caller,
        body: RetailStoresRemoval | RetailStoresRemovalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RemovedRetailStores]: ...

    @overload
    def sync_detailed(
        brand_id: str,
        *,
        client: Caller,
        json: RetailStoresRemoval | RetailStoresRemovalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RemovedRetailStores]: ...


def sync_detailed(
    brand_id: str,
    *,
    client: Caller,
    body: RetailStoresRemoval | RetailStoresRemovalDict | AnyMapping | Unset = UNSET,
    json: RetailStoresRemoval | RetailStoresRemovalDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[RemovedRetailStores]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "brand_id": brand_id,
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
        brand_id: str,
        *,
        client: Caller,
        body: RetailStoresRemoval | RetailStoresRemovalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> RemovedRetailStores: ...

    @overload
    def sync(
        brand_id: str,
        *,
        client: Caller,
        json: RetailStoresRemoval | RetailStoresRemovalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> RemovedRetailStores: ...


def sync(
    brand_id: str,
    *,
    client: Caller,
    body: RetailStoresRemoval | RetailStoresRemovalDict | AnyMapping | Unset = UNSET,
    json: RetailStoresRemoval | RetailStoresRemovalDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> RemovedRetailStores:
    """Take small shops off the activity of a brand.

    The reply says which were not taken off. The shops stand in the body, though it is a DELETE.

    Args:
        brand_id: The brand that is meant (品牌ID)
        client: The client to call with.
        body: RetailStoresRemoval or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        RemovedRetailStores

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012384363
    https://pay.weixin.qq.com/doc/v3/partner/4012384431
    """
    return sync_detailed(
        brand_id,
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
        brand_id: str,
        *,
        client: Caller,
        body: RetailStoresRemoval | RetailStoresRemovalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RemovedRetailStores]: ...

    @overload
    async def asyncio_detailed(
        brand_id: str,
        *,
        client: Caller,
        json: RetailStoresRemoval | RetailStoresRemovalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RemovedRetailStores]: ...


async def asyncio_detailed(
    brand_id: str,
    *,
    client: Caller,
    body: RetailStoresRemoval | RetailStoresRemovalDict | AnyMapping | Unset = UNSET,
    json: RetailStoresRemoval | RetailStoresRemovalDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[RemovedRetailStores]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "brand_id": brand_id,
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
        brand_id: str,
        *,
        client: Caller,
        body: RetailStoresRemoval | RetailStoresRemovalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> RemovedRetailStores: ...

    @overload
    async def asyncio(
        brand_id: str,
        *,
        client: Caller,
        json: RetailStoresRemoval | RetailStoresRemovalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> RemovedRetailStores: ...


async def asyncio(
    brand_id: str,
    *,
    client: Caller,
    body: RetailStoresRemoval | RetailStoresRemovalDict | AnyMapping | Unset = UNSET,
    json: RetailStoresRemoval | RetailStoresRemovalDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> RemovedRetailStores:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            brand_id,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
