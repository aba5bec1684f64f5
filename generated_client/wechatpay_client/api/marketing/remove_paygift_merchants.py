# Generated from spec/ by `make generate`. Do not edit.
"""Take merchants off an activity that gives coupons after a payment (删除活动发券商户号).

POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, PaygiftMerchantsRemovalDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PaygiftMerchantsRemoval(Model, kw_only=True):
    """Merchants to be taken off an activity (删除活动发券商户号)"""

    merchant_id_list: list[str]
    """The merchants (删除的发券商户号)"""
    delete_request_no: str
    """The merchant's own number of the request, unique under its merchant number (商户请求单号)"""


class RemovedPaygiftMerchants(Model, kw_only=True):
    """When the merchants were taken off (删除活动发券商户号结果)"""

    activity_id: str | Unset = UNSET
    """Number WeChat Pay gave the activity (活动id)"""
    delete_time: datetime | Unset = UNSET
    """When they were taken off (删除时间)"""


OPERATION: Operation[RemovedPaygiftMerchants] = Operation("marketing.remove_paygift_merchants", RemovedPaygiftMerchants)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        activity_id: str,
        *,
        client: Caller,
        body: PaygiftMerchantsRemoval | PaygiftMerchantsRemovalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RemovedPaygiftMerchants]: ...

    @overload
    def sync_detailed(
        activity_id: str,
        *,
        client: Caller,
        json: PaygiftMerchantsRemoval | PaygiftMerchantsRemovalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RemovedPaygiftMerchants]: ...


def sync_detailed(
    activity_id: str,
    *,
    client: Caller,
    body: PaygiftMerchantsRemoval | PaygiftMerchantsRemovalDict | AnyMapping | Unset = UNSET,
    json: PaygiftMerchantsRemoval | PaygiftMerchantsRemovalDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[RemovedPaygiftMerchants]:
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
        body: PaygiftMerchantsRemoval | PaygiftMerchantsRemovalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> RemovedPaygiftMerchants: ...

    @overload
    def sync(
        activity_id: str,
        *,
        client: Caller,
        json: PaygiftMerchantsRemoval | PaygiftMerchantsRemovalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> RemovedPaygiftMerchants: ...


def sync(
    activity_id: str,
    *,
    client: Caller,
    body: PaygiftMerchantsRemoval | PaygiftMerchantsRemovalDict | AnyMapping | Unset = UNSET,
    json: PaygiftMerchantsRemoval | PaygiftMerchantsRemovalDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> RemovedPaygiftMerchants:
    """Take merchants off an activity that gives coupons after a payment.

    Undoes `add_paygift_merchants`.

    Args:
        activity_id: The activity that is meant (活动ID)
        client: The client to call with.
        body: PaygiftMerchantsRemoval or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        RemovedPaygiftMerchants

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012466787
    https://pay.weixin.qq.com/doc/v3/partner/4012466827
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
        body: PaygiftMerchantsRemoval | PaygiftMerchantsRemovalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RemovedPaygiftMerchants]: ...

    @overload
    async def asyncio_detailed(
        activity_id: str,
        *,
        client: Caller,
        json: PaygiftMerchantsRemoval | PaygiftMerchantsRemovalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RemovedPaygiftMerchants]: ...


async def asyncio_detailed(
    activity_id: str,
    *,
    client: Caller,
    body: PaygiftMerchantsRemoval | PaygiftMerchantsRemovalDict | AnyMapping | Unset = UNSET,
    json: PaygiftMerchantsRemoval | PaygiftMerchantsRemovalDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[RemovedPaygiftMerchants]:
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
        body: PaygiftMerchantsRemoval | PaygiftMerchantsRemovalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> RemovedPaygiftMerchants: ...

    @overload
    async def asyncio(
        activity_id: str,
        *,
        client: Caller,
        json: PaygiftMerchantsRemoval | PaygiftMerchantsRemovalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> RemovedPaygiftMerchants: ...


async def asyncio(
    activity_id: str,
    *,
    client: Caller,
    body: PaygiftMerchantsRemoval | PaygiftMerchantsRemovalDict | AnyMapping | Unset = UNSET,
    json: PaygiftMerchantsRemoval | PaygiftMerchantsRemovalDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> RemovedPaygiftMerchants:
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
