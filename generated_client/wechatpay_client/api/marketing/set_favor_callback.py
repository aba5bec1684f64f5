# Generated from spec/ by `make generate`. Do not edit.
"""Set where events of cash coupons go (设置消息通知地址).

POST /v3/marketing/favor/callbacks
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, FavorCallbackRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ChangedFavorCallback(Model, kw_only=True):
    """Where events of cash coupons go from now on (设置消息通知地址结果)"""

    update_time: datetime
    """When the address was changed (修改时间)"""
    notify_url: str
    """Address that is called with the result; public, https, without a query (通知地址)"""


class FavorCallbackRequest(Model, kw_only=True):
    """Where events of cash coupons are to go (设置消息通知地址)"""

    mchid: str | None | Unset = UNSET
    """Merchant number given by WeChat Pay (商户号) Left out, it is the client's default."""
    notify_url: str | None | Unset = UNSET
    """Address that is told of each use of a coupon; public, https, without a query (通知地址) Left out, it is the
    client's default.
    """
    switch: bool | Unset = UNSET
    """Whether events are sent at all; they are if left out (回调开关)"""


OPERATION: Operation[ChangedFavorCallback] = Operation(
    "marketing.set_favor_callback", ChangedFavorCallback, body_defaults={"mchid": True, "notify_url": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: FavorCallbackRequest | FavorCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChangedFavorCallback]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: FavorCallbackRequest | FavorCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChangedFavorCallback]: ...


def sync_detailed(
    *,
    client: Caller,
    body: FavorCallbackRequest | FavorCallbackRequestDict | AnyMapping | Unset = UNSET,
    json: FavorCallbackRequest | FavorCallbackRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ChangedFavorCallback]:
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
        body: FavorCallbackRequest | FavorCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ChangedFavorCallback: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: FavorCallbackRequest | FavorCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ChangedFavorCallback: ...


def sync(
    *,
    client: Caller,
    body: FavorCallbackRequest | FavorCallbackRequestDict | AnyMapping | Unset = UNSET,
    json: FavorCallbackRequest | FavorCallbackRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ChangedFavorCallback:
    """Set where events of cash coupons go.

    One address for all coupons of a merchant; it is told of each use (COUPON.USE). Setting another address replaces it.

    Args:
        client: The client to call with.
        body: FavorCallbackRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ChangedFavorCallback

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012464198
    https://pay.weixin.qq.com/doc/v3/partner/4012464176
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
        body: FavorCallbackRequest | FavorCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChangedFavorCallback]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: FavorCallbackRequest | FavorCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChangedFavorCallback]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: FavorCallbackRequest | FavorCallbackRequestDict | AnyMapping | Unset = UNSET,
    json: FavorCallbackRequest | FavorCallbackRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ChangedFavorCallback]:
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
        body: FavorCallbackRequest | FavorCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ChangedFavorCallback: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: FavorCallbackRequest | FavorCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ChangedFavorCallback: ...


async def asyncio(
    *,
    client: Caller,
    body: FavorCallbackRequest | FavorCallbackRequestDict | AnyMapping | Unset = UNSET,
    json: FavorCallbackRequest | FavorCallbackRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ChangedFavorCallback:
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
