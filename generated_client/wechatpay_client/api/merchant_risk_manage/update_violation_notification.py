# Generated from spec/ by `make generate`. Do not edit.
"""Change where events about violations go (修改商户违规通知回调地址).

PUT /v3/merchant-risk-manage/violation-notifications
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.merchant_risk_manage import ViolationNotification, ViolationNotificationAddress
from ...runtime.body import require_body
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, ViolationNotificationAddressDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[ViolationNotification] = Operation(
    "merchant_risk_manage.update_violation_notification", ViolationNotification, body_defaults={"notify_url": False}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: ViolationNotificationAddress | ViolationNotificationAddressDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ViolationNotification]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: ViolationNotificationAddress | ViolationNotificationAddressDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ViolationNotification]: ...


def sync_detailed(
    *,
    client: Caller,
    body: ViolationNotificationAddress | ViolationNotificationAddressDict | AnyMapping | Unset = UNSET,
    json: ViolationNotificationAddress | ViolationNotificationAddressDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ViolationNotification]:
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
        body: ViolationNotificationAddress | ViolationNotificationAddressDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ViolationNotification: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: ViolationNotificationAddress | ViolationNotificationAddressDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ViolationNotification: ...


def sync(
    *,
    client: Caller,
    body: ViolationNotificationAddress | ViolationNotificationAddressDict | AnyMapping | Unset = UNSET,
    json: ViolationNotificationAddress | ViolationNotificationAddressDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ViolationNotification:
    """Change where events about violations go.

    The new address takes the place of the one that was set.

    Args:
        client: The client to call with.
        body: ViolationNotificationAddress or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ViolationNotification

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012471330
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
        body: ViolationNotificationAddress | ViolationNotificationAddressDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ViolationNotification]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: ViolationNotificationAddress | ViolationNotificationAddressDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ViolationNotification]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: ViolationNotificationAddress | ViolationNotificationAddressDict | AnyMapping | Unset = UNSET,
    json: ViolationNotificationAddress | ViolationNotificationAddressDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ViolationNotification]:
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
        body: ViolationNotificationAddress | ViolationNotificationAddressDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ViolationNotification: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: ViolationNotificationAddress | ViolationNotificationAddressDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ViolationNotification: ...


async def asyncio(
    *,
    client: Caller,
    body: ViolationNotificationAddress | ViolationNotificationAddressDict | AnyMapping | Unset = UNSET,
    json: ViolationNotificationAddress | ViolationNotificationAddressDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ViolationNotification:
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
