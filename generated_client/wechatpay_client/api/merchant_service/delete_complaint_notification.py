# Generated from spec/ by `make generate`. Do not edit.
"""Stop notifications about complaints (删除投诉通知回调).

DELETE /v3/merchant-service/complaint-notifications
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from ...client import Client
    from ...response import Response


OPERATION: Operation[None] = Operation("merchant_service.delete_complaint_notification", None)


def sync_detailed(
    *,
    client: Client,
    validate: bool | None = None,
) -> Response[None]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {},
        validate=validate,
    )


def sync(
    *,
    client: Client,
    validate: bool | None = None,
) -> None:
    """Stop notifications about complaints.

    Args:
        client: The client to call with.
        validate: Whether to check the call against the spec before it is signed; the client's setting if None.

    Returns:
        None: a successful reply is empty.

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but what became of it cannot be read.
        APIStatusError: the platform refused it.

    https://pay.weixin.qq.com/doc/v3/merchant/4012460452
    https://pay.weixin.qq.com/doc/v3/partner/4012460474
    """
    sync_detailed(
        client=client,
        validate=validate,
    )


async def asyncio_detailed(
    *,
    client: Client,
    validate: bool | None = None,
) -> Response[None]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {},
        validate=validate,
    )


async def asyncio(
    *,
    client: Client,
    validate: bool | None = None,
) -> None:
    """`sync`, awaited."""
    await asyncio_detailed(
        client=client,
        validate=validate,
    )
