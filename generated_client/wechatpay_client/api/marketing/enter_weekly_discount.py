# Generated from spec/ by `make generate`. Do not edit.
"""Enter a shop into a discount of the week (报名周周惠活动).

POST /v3/marketing/weekly-discount/activities/{activity_id}/apply
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, WeeklyDiscountEntryDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class EnteredWeeklyDiscount(Model, kw_only=True):
    """When the shop entered (报名周周惠活动结果)"""

    activity_id: int
    """Number of the activity, as a number (报名成功的活动ID)"""
    success_time: datetime
    """When the shop entered (报名成功时间)"""


class WeeklyDiscountEntry(Model, kw_only=True):
    """The shop that enters (报名周周惠活动)"""

    applying_merchant_id: int
    """Merchant number of the shop, as a number (报名商户号)"""
    store_id: int
    """Number of the shop, as a number (报名商户门店号)"""


OPERATION: Operation[EnteredWeeklyDiscount] = Operation("marketing.enter_weekly_discount", EnteredWeeklyDiscount)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        activity_id: str,
        *,
        client: Caller,
        body: WeeklyDiscountEntry | WeeklyDiscountEntryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EnteredWeeklyDiscount]: ...

    @overload
    def sync_detailed(
        activity_id: str,
        *,
        client: Caller,
        json: WeeklyDiscountEntry | WeeklyDiscountEntryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EnteredWeeklyDiscount]: ...


def sync_detailed(
    activity_id: str,
    *,
    client: Caller,
    body: WeeklyDiscountEntry | WeeklyDiscountEntryDict | AnyMapping | Unset = UNSET,
    json: WeeklyDiscountEntry | WeeklyDiscountEntryDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EnteredWeeklyDiscount]:
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
        body: WeeklyDiscountEntry | WeeklyDiscountEntryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EnteredWeeklyDiscount: ...

    @overload
    def sync(
        activity_id: str,
        *,
        client: Caller,
        json: WeeklyDiscountEntry | WeeklyDiscountEntryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EnteredWeeklyDiscount: ...


def sync(
    activity_id: str,
    *,
    client: Caller,
    body: WeeklyDiscountEntry | WeeklyDiscountEntryDict | AnyMapping | Unset = UNSET,
    json: WeeklyDiscountEntry | WeeklyDiscountEntryDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EnteredWeeklyDiscount:
    """Enter a shop into a discount of the week.

    The discount holds in the shop from then on.

    Args:
        activity_id: The activity that is meant (活动ID)
        client: The client to call with.
        body: WeeklyDiscountEntry or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        EnteredWeeklyDiscount

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml
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
        body: WeeklyDiscountEntry | WeeklyDiscountEntryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EnteredWeeklyDiscount]: ...

    @overload
    async def asyncio_detailed(
        activity_id: str,
        *,
        client: Caller,
        json: WeeklyDiscountEntry | WeeklyDiscountEntryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EnteredWeeklyDiscount]: ...


async def asyncio_detailed(
    activity_id: str,
    *,
    client: Caller,
    body: WeeklyDiscountEntry | WeeklyDiscountEntryDict | AnyMapping | Unset = UNSET,
    json: WeeklyDiscountEntry | WeeklyDiscountEntryDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EnteredWeeklyDiscount]:
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
        body: WeeklyDiscountEntry | WeeklyDiscountEntryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EnteredWeeklyDiscount: ...

    @overload
    async def asyncio(
        activity_id: str,
        *,
        client: Caller,
        json: WeeklyDiscountEntry | WeeklyDiscountEntryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EnteredWeeklyDiscount: ...


async def asyncio(
    activity_id: str,
    *,
    client: Caller,
    body: WeeklyDiscountEntry | WeeklyDiscountEntryDict | AnyMapping | Unset = UNSET,
    json: WeeklyDiscountEntry | WeeklyDiscountEntryDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EnteredWeeklyDiscount:
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
