# Generated from spec/ by `make generate`. Do not edit.
"""Add merchants to an activity that gives coupons after a payment (新增活动发券商户号).

POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, PaygiftMerchantsAdditionDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class AddedPaygiftMerchants(Model, kw_only=True):
    """Which merchants were added (新增活动发券商户号结果)"""

    activity_id: str | Unset = UNSET
    """Number WeChat Pay gave the activity (活动id)"""
    invalid_merchant_id_list: list[InvalidPaygiftMerchant] = ABSENT_LIST
    """The merchants that were not, each with the reason (无效的商户号列表)"""
    add_time: datetime | Unset = UNSET
    """When they were added (添加时间)"""


class InvalidPaygiftMerchant(Model, kw_only=True):
    """A merchant that was not added (无效的商户号)"""

    mchid: str | Unset = UNSET
    """Merchant number given by WeChat Pay (商户号)"""
    invalid_reason: str | Unset = UNSET
    """The reason in words (无效原因)"""


class PaygiftMerchantsAddition(Model, kw_only=True):
    """Merchants to be added to an activity (新增活动发券商户号)"""

    merchant_id_list: list[str]
    """The merchants (发券商户号)"""
    add_request_no: str
    """The merchant's own number of the request, unique under its merchant number (商户请求单号)"""


OPERATION: Operation[AddedPaygiftMerchants] = Operation("marketing.add_paygift_merchants", AddedPaygiftMerchants)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        activity_id: str,
        *,
        client: Caller,
        body: PaygiftMerchantsAddition | PaygiftMerchantsAdditionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AddedPaygiftMerchants]: ...

    @overload
    def sync_detailed(
        activity_id: str,
        *,
        client: Caller,
        json: PaygiftMerchantsAddition | PaygiftMerchantsAdditionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AddedPaygiftMerchants]: ...


def sync_detailed(
    activity_id: str,
    *,
    client: Caller,
    body: PaygiftMerchantsAddition | PaygiftMerchantsAdditionDict | AnyMapping | Unset = UNSET,
    json: PaygiftMerchantsAddition | PaygiftMerchantsAdditionDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AddedPaygiftMerchants]:
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
        body: PaygiftMerchantsAddition | PaygiftMerchantsAdditionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AddedPaygiftMerchants: ...

    @overload
    def sync(
        activity_id: str,
        *,
        client: Caller,
        json: PaygiftMerchantsAddition | PaygiftMerchantsAdditionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AddedPaygiftMerchants: ...


def sync(
    activity_id: str,
    *,
    client: Caller,
    body: PaygiftMerchantsAddition | PaygiftMerchantsAdditionDict | AnyMapping | Unset = UNSET,
    json: PaygiftMerchantsAddition | PaygiftMerchantsAdditionDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AddedPaygiftMerchants:
    """Add merchants to an activity that gives coupons after a payment.

    At most 15 at once; the reply says which were not added, and why.

    Args:
        activity_id: The activity that is meant (活动ID)
        client: The client to call with.
        body: PaygiftMerchantsAddition or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        AddedPaygiftMerchants

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012466671
    https://pay.weixin.qq.com/doc/v3/partner/4012466735
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
        body: PaygiftMerchantsAddition | PaygiftMerchantsAdditionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AddedPaygiftMerchants]: ...

    @overload
    async def asyncio_detailed(
        activity_id: str,
        *,
        client: Caller,
        json: PaygiftMerchantsAddition | PaygiftMerchantsAdditionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AddedPaygiftMerchants]: ...


async def asyncio_detailed(
    activity_id: str,
    *,
    client: Caller,
    body: PaygiftMerchantsAddition | PaygiftMerchantsAdditionDict | AnyMapping | Unset = UNSET,
    json: PaygiftMerchantsAddition | PaygiftMerchantsAdditionDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AddedPaygiftMerchants]:
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
        body: PaygiftMerchantsAddition | PaygiftMerchantsAdditionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AddedPaygiftMerchants: ...

    @overload
    async def asyncio(
        activity_id: str,
        *,
        client: Caller,
        json: PaygiftMerchantsAddition | PaygiftMerchantsAdditionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AddedPaygiftMerchants: ...


async def asyncio(
    activity_id: str,
    *,
    client: Caller,
    body: PaygiftMerchantsAddition | PaygiftMerchantsAdditionDict | AnyMapping | Unset = UNSET,
    json: PaygiftMerchantsAddition | PaygiftMerchantsAdditionDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AddedPaygiftMerchants:
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
