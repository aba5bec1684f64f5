# Generated from spec/ by `make generate`. Do not edit.
"""Add small shops to the activity of a brand (添加小店活动门店).

POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores
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
    from ...models.dicts import AnyMapping, RetailStoresAdditionDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class AddedRetailStores(Model, kw_only=True):
    """Which shops were not added, and when the others were (添加小店活动门店结果)"""

    add_time: datetime | Unset = UNSET
    """When the others were added (添加时间)"""
    failed_stores: list[RetailStore] = ABSENT_LIST
    """The shops that were not (添加失败的小店活动门店列表)"""


class RetailStoresAddition(Model, kw_only=True):
    """Shops that take part from now on (添加小店活动门店)"""

    out_request_no: str
    """The merchant's own number of the request, unique under its merchant number (请求业务单据号)"""
    add_time: datetime
    """When they are added (添加时间)"""
    stores: list[RetailStoreRequest]
    """The shops (待新增的小店活动门店列表)"""


OPERATION: Operation[AddedRetailStores] = Operation("marketing.add_retail_stores", AddedRetailStores)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        brand_id: str,
        *,
        client: Caller,
        body: RetailStoresAddition | RetailStoresAdditionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AddedRetailStores]: ...

    @overload
    def sync_detailed(
        brand_id: str,
        *,
        client: Caller,
        json: RetailStoresAddition | RetailStoresAdditionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AddedRetailStores]: ...


def sync_detailed(
    brand_id: str,
    *,
    client: Caller,
    body: RetailStoresAddition | RetailStoresAdditionDict | AnyMapping | Unset = UNSET,
    json: RetailStoresAddition | RetailStoresAdditionDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AddedRetailStores]:
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
        body: RetailStoresAddition | RetailStoresAdditionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AddedRetailStores: ...

    @overload
    def sync(
        brand_id: str,
        *,
        client: Caller,
        json: RetailStoresAddition | RetailStoresAdditionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AddedRetailStores: ...


def sync(
    brand_id: str,
    *,
    client: Caller,
    body: RetailStoresAddition | RetailStoresAdditionDict | AnyMapping | Unset = UNSET,
    json: RetailStoresAddition | RetailStoresAdditionDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AddedRetailStores:
    """Add small shops to the activity of a brand.

    The reply says which were not added.

    Args:
        brand_id: The brand that is meant (品牌ID)
        client: The client to call with.
        body: RetailStoresAddition or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        AddedRetailStores

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012384359
    https://pay.weixin.qq.com/doc/v3/partner/4012384421
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
        body: RetailStoresAddition | RetailStoresAdditionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AddedRetailStores]: ...

    @overload
    async def asyncio_detailed(
        brand_id: str,
        *,
        client: Caller,
        json: RetailStoresAddition | RetailStoresAdditionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AddedRetailStores]: ...


async def asyncio_detailed(
    brand_id: str,
    *,
    client: Caller,
    body: RetailStoresAddition | RetailStoresAdditionDict | AnyMapping | Unset = UNSET,
    json: RetailStoresAddition | RetailStoresAdditionDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AddedRetailStores]:
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
        body: RetailStoresAddition | RetailStoresAdditionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AddedRetailStores: ...

    @overload
    async def asyncio(
        brand_id: str,
        *,
        client: Caller,
        json: RetailStoresAddition | RetailStoresAdditionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AddedRetailStores: ...


async def asyncio(
    brand_id: str,
    *,
    client: Caller,
    body: RetailStoresAddition | RetailStoresAdditionDict | AnyMapping | Unset = UNSET,
    json: RetailStoresAddition | RetailStoresAdditionDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AddedRetailStores:
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
