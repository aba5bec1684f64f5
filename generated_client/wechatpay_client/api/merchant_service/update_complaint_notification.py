# Generated from spec/ by `make generate`. Do not edit.
"""Change where notifications about complaints go (更新投诉通知回调).

PUT /v3/merchant-service/complaint-notifications
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.merchant_service import ComplaintNotification, ComplaintNotificationRequest
from ...runtime.body import require_body
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, ComplaintNotificationRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[ComplaintNotification] = Operation(
    "merchant_service.update_complaint_notification", ComplaintNotification
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: ComplaintNotificationRequest | ComplaintNotificationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ComplaintNotification]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: ComplaintNotificationRequest | ComplaintNotificationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ComplaintNotification]: ...


def sync_detailed(
    *,
    client: Caller,
    body: ComplaintNotificationRequest | ComplaintNotificationRequestDict | AnyMapping | Unset = UNSET,
    json: ComplaintNotificationRequest | ComplaintNotificationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ComplaintNotification]:
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
        body: ComplaintNotificationRequest | ComplaintNotificationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ComplaintNotification: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: ComplaintNotificationRequest | ComplaintNotificationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ComplaintNotification: ...


def sync(
    *,
    client: Caller,
    body: ComplaintNotificationRequest | ComplaintNotificationRequestDict | AnyMapping | Unset = UNSET,
    json: ComplaintNotificationRequest | ComplaintNotificationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ComplaintNotification:
    """Change where notifications about complaints go.

    From then on notifications go to the new address. The first address is set by creating it.

    Args:
        client: The client to call with.
        body: ComplaintNotificationRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ComplaintNotification

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012459282
    https://pay.weixin.qq.com/doc/v3/partner/4012459287
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
        body: ComplaintNotificationRequest | ComplaintNotificationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ComplaintNotification]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: ComplaintNotificationRequest | ComplaintNotificationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ComplaintNotification]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: ComplaintNotificationRequest | ComplaintNotificationRequestDict | AnyMapping | Unset = UNSET,
    json: ComplaintNotificationRequest | ComplaintNotificationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ComplaintNotification]:
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
        body: ComplaintNotificationRequest | ComplaintNotificationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ComplaintNotification: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: ComplaintNotificationRequest | ComplaintNotificationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ComplaintNotification: ...


async def asyncio(
    *,
    client: Caller,
    body: ComplaintNotificationRequest | ComplaintNotificationRequestDict | AnyMapping | Unset = UNSET,
    json: ComplaintNotificationRequest | ComplaintNotificationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ComplaintNotification:
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
