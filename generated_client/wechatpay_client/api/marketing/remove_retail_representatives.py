# Generated from spec/ by `make generate`. Do not edit.
"""Take people off the activity of small shops (删除零售小店活动业务代理).

DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...models.marketing import RetailRepresentative, RetailRepresentativeRequest
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, RetailRepresentativesRemovalDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class RemovedRetailRepresentatives(Model, kw_only=True):
    """Who was not taken off, and when the others were (删除业务代理结果)"""

    activity_id: str
    """Number WeChat Pay gave the activity (活动ID)"""
    failed_representative_info_list: list[RetailRepresentative] = ABSENT_LIST
    """The people who were not (删除失败业务代理信息列表)"""
    delete_time: datetime
    """When the others were taken off (删除时间)"""


class RetailRepresentativesRemoval(Model, kw_only=True):
    """Who does not work for the activity any more (删除零售小店活动业务代理)"""

    representative_info_list: list[RetailRepresentativeRequest]
    """The people (业务代理信息列表)"""
    out_request_no: str
    """The merchant's own number of the request, unique under its merchant number (请求业务单据号)"""
    delete_time: datetime
    """When they are taken off (删除时间)"""


OPERATION: Operation[RemovedRetailRepresentatives] = Operation(
    "marketing.remove_retail_representatives", RemovedRetailRepresentatives
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        activity_id: str,
        *,
        client: Caller,
        body: RetailRepresentativesRemoval | RetailRepresentativesRemovalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RemovedRetailRepresentatives]: ...

    @overload
    def sync_detailed(
        activity_id: str,
        *,
        client: Caller,
        json: RetailRepresentativesRemoval | RetailRepresentativesRemovalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RemovedRetailRepresentatives]: ...


def sync_detailed(
    activity_id: str,
    *,
    client: Caller,
    body: RetailRepresentativesRemoval | RetailRepresentativesRemovalDict | AnyMapping | Unset = UNSET,
    json: RetailRepresentativesRemoval | RetailRepresentativesRemovalDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[RemovedRetailRepresentatives]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "activity_id": activity_id,
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
        activity_id: str,
        *,
        client: Caller,
        body: RetailRepresentativesRemoval | RetailRepresentativesRemovalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> RemovedRetailRepresentatives: ...

    @overload
    def sync(
        activity_id: str,
        *,
        client: Caller,
        json: RetailRepresentativesRemoval | RetailRepresentativesRemovalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> RemovedRetailRepresentatives: ...


def sync(
    activity_id: str,
    *,
    client: Caller,
    body: RetailRepresentativesRemoval | RetailRepresentativesRemovalDict | AnyMapping | Unset = UNSET,
    json: RetailRepresentativesRemoval | RetailRepresentativesRemovalDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> RemovedRetailRepresentatives:
    """Take people off the activity of small shops.

    The reply says who was not taken off. The people stand in the body, though it is a DELETE.

    Args:
        activity_id: The activity that is meant (零售小店活动ID)
        client: The client to call with.
        body: RetailRepresentativesRemoval or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        RemovedRetailRepresentatives

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012384344
    https://pay.weixin.qq.com/doc/v3/partner/4012384399
    """
    return sync_detailed(
        activity_id,
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
        activity_id: str,
        *,
        client: Caller,
        body: RetailRepresentativesRemoval | RetailRepresentativesRemovalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RemovedRetailRepresentatives]: ...

    @overload
    async def asyncio_detailed(
        activity_id: str,
        *,
        client: Caller,
        json: RetailRepresentativesRemoval | RetailRepresentativesRemovalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RemovedRetailRepresentatives]: ...


async def asyncio_detailed(
    activity_id: str,
    *,
    client: Caller,
    body: RetailRepresentativesRemoval | RetailRepresentativesRemovalDict | AnyMapping | Unset = UNSET,
    json: RetailRepresentativesRemoval | RetailRepresentativesRemovalDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[RemovedRetailRepresentatives]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "activity_id": activity_id,
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
        activity_id: str,
        *,
        client: Caller,
        body: RetailRepresentativesRemoval | RetailRepresentativesRemovalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> RemovedRetailRepresentatives: ...

    @overload
    async def asyncio(
        activity_id: str,
        *,
        client: Caller,
        json: RetailRepresentativesRemoval | RetailRepresentativesRemovalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> RemovedRetailRepresentatives: ...


async def asyncio(
    activity_id: str,
    *,
    client: Caller,
    body: RetailRepresentativesRemoval | RetailRepresentativesRemovalDict | AnyMapping | Unset = UNSET,
    json: RetailRepresentativesRemoval | RetailRepresentativesRemovalDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> RemovedRetailRepresentatives:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            activity_id,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
