# Generated from spec/ by `make generate`. Do not edit.
"""Withdraw an application of a seller by the number WeChat Pay gave it (撤销申请单-使用申请单号).

POST /v3/ecommerce/applyments/{applyment_id}/revoke
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.ecommerce import ApplymentNumbers
from ...operation import Operation

if TYPE_CHECKING:
    from ...client import Client
    from ...response import Response


OPERATION: Operation[ApplymentNumbers] = Operation("ecommerce.revoke_applyment", ApplymentNumbers)


def sync_detailed(
    applyment_id: int,
    *,
    client: Client,
    validate: bool | None = None,
) -> Response[ApplymentNumbers]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "applyment_id": applyment_id,
        },
        {},
        validate=validate,
    )


def sync(
    applyment_id: int,
    *,
    client: Client,
    validate: bool | None = None,
) -> ApplymentNumbers:
    """Withdraw an application of a seller by the number WeChat Pay gave it.

    Works until the application is finished or void.

    Args:
        applyment_id: The application that is meant, by the number WeChat Pay gave it (微信支付申请单号)
        client: The client to call with.
        validate: Whether to check the call against the spec before it is signed; the client's setting if None.

    Returns:
        ApplymentNumbers

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but what became of it cannot be read.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is not what the spec says.

    https://pay.weixin.qq.com/doc/v3/partner/4015616720
    """
    return sync_detailed(
        applyment_id,
        client=client,
        validate=validate,
    ).parsed


async def asyncio_detailed(
    applyment_id: int,
    *,
    client: Client,
    validate: bool | None = None,
) -> Response[ApplymentNumbers]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "applyment_id": applyment_id,
        },
        {},
        validate=validate,
    )


async def asyncio(
    applyment_id: int,
    *,
    client: Client,
    validate: bool | None = None,
) -> ApplymentNumbers:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            applyment_id,
            client=client,
            validate=validate,
        )
    ).parsed
