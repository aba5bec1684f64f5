# Generated from spec/ by `make generate`. Do not edit.
"""Set where notifications about complaints go (创建投诉通知回调).

POST /v3/merchant-service/complaint-notifications
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import UNSET

from ...models.merchant_service import ComplaintNotification, ComplaintNotificationRequest
from ...runtime.model import Unset
from ...runtime.operation import Operation

if TYPE_CHECKING:
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[ComplaintNotification] = Operation(
    "merchant_service.create_complaint_notification", ComplaintNotification
)


def sync_detailed(
    *,
    client: Caller,
    body: ComplaintNotificationRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ComplaintNotification]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {},
        body,
        validate=validate,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    body: ComplaintNotificationRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> ComplaintNotification:
    """Set where notifications about complaints go.

    Sets the address for the first time; an address that is set already is changed by updating it.

    Args:
        client: The client to call with.
        body: ComplaintNotificationRequest or the same as plain data.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ComplaintNotification

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012458679
    https://pay.weixin.qq.com/doc/v3/partner/4012458106
    """
    return sync_detailed(
        client=client,
        body=body,
        validate=validate,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    body: ComplaintNotificationRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ComplaintNotification]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {},
        body,
        validate=validate,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    body: ComplaintNotificationRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> ComplaintNotification:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
            validate=validate,
            deadline=deadline,
        )
    ).parsed
