# Generated from spec/ by `make generate`. Do not edit.
"""Ask whether a merchant gave back what the platform advanced for a refund (查询垫付回补结果).

GET /v3/ecommerce/refunds/{refund_id}/return-advance
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ...models.ecommerce import EcommerceAdvanceReturn
from ...operation import Operation

if TYPE_CHECKING:
    from ...client import Client
    from ...response import Response


class GetAdvanceReturnQuery(TypedDict):
    """The query of `ecommerce.get_advance_return`."""

    sub_mchid: str
    """The merchant the service provider acts for (子商户号)"""


OPERATION: Operation[EcommerceAdvanceReturn] = Operation("ecommerce.get_advance_return", EcommerceAdvanceReturn)


def sync_detailed(
    refund_id: str,
    *,
    client: Client,
    sub_mchid: str,
    validate: bool | None = None,
) -> Response[EcommerceAdvanceReturn]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "refund_id": refund_id,
        },
        {
            "sub_mchid": sub_mchid,
        },
        validate=validate,
    )


def sync(
    refund_id: str,
    *,
    client: Client,
    sub_mchid: str,
    validate: bool | None = None,
) -> EcommerceAdvanceReturn:
    """Ask whether a merchant gave back what the platform advanced for a refund.

    Args:
        refund_id: WeChat Pay's number of the refund that is meant (微信支付退款单号)
        client: The client to call with.
        sub_mchid: The merchant the service provider acts for (子商户号)
        validate: Whether to check the call against the spec before it is signed; the client's setting if None.

    Returns:
        EcommerceAdvanceReturn

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but what became of it cannot be read.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is not what the spec says.

    https://pay.weixin.qq.com/doc/v3/partner/4012476916
    """
    return sync_detailed(
        refund_id,
        client=client,
        sub_mchid=sub_mchid,
        validate=validate,
    ).parsed


async def asyncio_detailed(
    refund_id: str,
    *,
    client: Client,
    sub_mchid: str,
    validate: bool | None = None,
) -> Response[EcommerceAdvanceReturn]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "refund_id": refund_id,
        },
        {
            "sub_mchid": sub_mchid,
        },
        validate=validate,
    )


async def asyncio(
    refund_id: str,
    *,
    client: Client,
    sub_mchid: str,
    validate: bool | None = None,
) -> EcommerceAdvanceReturn:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            refund_id,
            client=client,
            sub_mchid=sub_mchid,
            validate=validate,
        )
    ).parsed
