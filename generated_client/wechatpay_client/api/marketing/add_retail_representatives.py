# Generated from spec/ by `make generate`. Do not edit.
"""Add people to the activity of small shops (添加零售小店活动业务代理).

PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative
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
    from ...models.dicts import AnyMapping, RetailRepresentativesAdditionDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class AddedRetailRepresentatives(Model, kw_only=True):
    """Who was not added, and when the others were (添加业务代理结果)"""

    activity_id: str
    """Number WeChat Pay gave the activity (活动ID)"""
    failed_representative_info_list: list[RetailRepresentative] = ABSENT_LIST
    """The people who were not (添加失败业务代理信息列表)"""
    add_time: datetime
    """When the others were added (添加时间)"""


class RetailRepresentativesAddition(Model, kw_only=True):
    """Who works for the activity from now on (添加零售小店活动业务代理)"""

    representative_info_list: list[RetailRepresentativeRequest]
    """The people (业务代理信息列表)"""
    out_request_no: str
    """The merchant's own number of the request, unique under its merchant number (请求业务单据号)"""
    add_time: datetime | Unset = UNSET
    """When they are added (添加时间)"""


OPERATION: Operation[AddedRetailRepresentatives] = Operation(
    "marketing.add_retail_representatives", AddedRetailRepresentatives
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        activity_id: str,
        *,
        client: Caller,
        body: RetailRepresentativesAddition | RetailRepresentativesAdditionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AddedRetailRepresentatives]: ...

    @overload
    def sync_detailed(
        activity_id: str,
        *,
        client: Caller,
        json: RetailRepresentativesAddition | RetailRepresentativesAdditionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AddedRetailRepresentatives]: ...


def sync_detailed(
    activity_id: str,
    *,
    client: Caller,
    body: RetailRepresentativesAddition | RetailRepresentativesAdditionDict | AnyMapping | Unset = UNSET,
    json: RetailRepresentativesAddition | RetailRepresentativesAdditionDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AddedRetailRepresentatives]:
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
        body: RetailRepresentativesAddition | RetailRepresentativesAdditionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AddedRetailRepresentatives: ...

    @overload
    def sync(
        activity_id: str,
        *,
        client: Caller,
        json: RetailRepresentativesAddition | RetailRepresentativesAdditionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AddedRetailRepresentatives: ...


def sync(
    activity_id: str,
    *,
    client: Caller,
    body: RetailRepresentativesAddition | RetailRepresentativesAdditionDict | AnyMapping | Unset = UNSET,
    json: RetailRepresentativesAddition | RetailRepresentativesAdditionDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AddedRetailRepresentatives:
    """Add people to the activity of small shops.

    They represent the brand at the shops. The reply says who was not added.

    Args:
        activity_id: The activity that is meant (零售小店活动ID)
        client: The client to call with.
        body: RetailRepresentativesAddition or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        AddedRetailRepresentatives

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012384327
    https://pay.weixin.qq.com/doc/v3/partner/4012384386
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
        body: RetailRepresentativesAddition | RetailRepresentativesAdditionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AddedRetailRepresentatives]: ...

    @overload
    async def asyncio_detailed(
        activity_id: str,
        *,
        client: Caller,
        json: RetailRepresentativesAddition | RetailRepresentativesAdditionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AddedRetailRepresentatives]: ...


async def asyncio_detailed(
    activity_id: str,
    *,
    client: Caller,
    body: RetailRepresentativesAddition | RetailRepresentativesAdditionDict | AnyMapping | Unset = UNSET,
    json: RetailRepresentativesAddition | RetailRepresentativesAdditionDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AddedRetailRepresentatives]:
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
        body: RetailRepresentativesAddition | RetailRepresentativesAdditionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AddedRetailRepresentatives: ...

    @overload
    async def asyncio(
        activity_id: str,
        *,
        client: Caller,
        json: RetailRepresentativesAddition | RetailRepresentativesAdditionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AddedRetailRepresentatives: ...


async def asyncio(
    activity_id: str,
    *,
    client: Caller,
    body: RetailRepresentativesAddition | RetailRepresentativesAdditionDict | AnyMapping | Unset = UNSET,
    json: RetailRepresentativesAddition | RetailRepresentativesAdditionDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AddedRetailRepresentatives:
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
