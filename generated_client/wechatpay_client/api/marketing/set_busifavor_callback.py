# Generated from spec/ by `make generate`. Do not edit.
"""Set where events of coupons of a merchant go (设置商家券事件通知地址).

POST /v3/marketing/busifavor/callbacks
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, BusifavorCallbackRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class BusifavorCallbackRequest(Model, kw_only=True):
    """Where events of coupons are to go (设置商家券事件通知地址)"""

    mchid: str | None | Unset = UNSET
    """Merchant number given by WeChat Pay (商户号)"""
    notify_url: str | None | Unset = UNSET
    """Address that is told of each coupon that a user takes; public, https, without a query (通知URL地址) Left out, it
    is the client's default.
    """


class ChangedBusifavorCallback(Model, kw_only=True):
    """Where events of coupons go from now on (设置商家券事件通知地址结果)"""

    update_time: datetime | Unset = UNSET
    """When the address was changed (修改时间)"""
    notify_url: str
    """Address that is called with the result; public, https, without a query (通知地址)"""
    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""


OPERATION: Operation[ChangedBusifavorCallback] = Operation(
    "marketing.set_busifavor_callback", ChangedBusifavorCallback, body_defaults={"mchid": False, "notify_url": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: BusifavorCallbackRequest | BusifavorCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChangedBusifavorCallback]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: BusifavorCallbackRequest | BusifavorCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChangedBusifavorCallback]: ...


def sync_detailed(
    *,
    client: Caller,
    body: BusifavorCallbackRequest | BusifavorCallbackRequestDict | AnyMapping | Unset = UNSET,
    json: BusifavorCallbackRequest | BusifavorCallbackRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ChangedBusifavorCallback]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
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
        *,
        client: Caller,
        body: BusifavorCallbackRequest | BusifavorCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ChangedBusifavorCallback: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: BusifavorCallbackRequest | BusifavorCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ChangedBusifavorCallback: ...


def sync(
    *,
    client: Caller,
    body: BusifavorCallbackRequest | BusifavorCallbackRequestDict | AnyMapping | Unset = UNSET,
    json: BusifavorCallbackRequest | BusifavorCallbackRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ChangedBusifavorCallback:
    """Set where events of coupons of a merchant go.

    One address for all coupons of a merchant; it is told of each coupon that a user takes (COUPON.SEND).

    Args:
        client: The client to call with.
        body: BusifavorCallbackRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ChangedBusifavorCallback

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012465431
    https://pay.weixin.qq.com/doc/v3/partner/4012465425
    https://pay.weixin.qq.com/doc/v3/merchant/4015716835
    https://pay.weixin.qq.com/doc/v3/merchant/4015717428
    """
    return sync_detailed(
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
        *,
        client: Caller,
        body: BusifavorCallbackRequest | BusifavorCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChangedBusifavorCallback]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: BusifavorCallbackRequest | BusifavorCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChangedBusifavorCallback]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: BusifavorCallbackRequest | BusifavorCallbackRequestDict | AnyMapping | Unset = UNSET,
    json: BusifavorCallbackRequest | BusifavorCallbackRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ChangedBusifavorCallback]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
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
        *,
        client: Caller,
        body: BusifavorCallbackRequest | BusifavorCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ChangedBusifavorCallback: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: BusifavorCallbackRequest | BusifavorCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ChangedBusifavorCallback: ...


async def asyncio(
    *,
    client: Caller,
    body: BusifavorCallbackRequest | BusifavorCallbackRequestDict | AnyMapping | Unset = UNSET,
    json: BusifavorCallbackRequest | BusifavorCallbackRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ChangedBusifavorCallback:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
