# Generated from spec/ by `make generate`. Do not edit.
"""Ask whether a sub-merchant gave back what the platform advanced for a refund (查询垫付回补结果).

GET /v3/ecommerce/refunds/{refund_id}/return-advance
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ...models.ecommerce import EcommerceAdvanceReturn
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetAdvanceReturnQuery(TypedDict):
    """The query of `ecommerce.get_advance_return`."""

    sub_mchid: str
    """The sub-merchant, for which the service provider calls (子商户号)"""


OPERATION: Operation[EcommerceAdvanceReturn] = Operation("ecommerce.get_advance_return", EcommerceAdvanceReturn)


def sync_detailed(
    refund_id: str,
    *,
    client: Caller,
    sub_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
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
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    refund_id: str,
    *,
    client: Caller,
    sub_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EcommerceAdvanceReturn:
    """Ask whether a sub-merchant gave back what the platform advanced for a refund.

    Ask it after the return was requested and answered PROCESSING.

    Args:
        refund_id: WeChat Pay's number of the refund that is meant (微信支付退款单号)
        client: The client to call with.
        sub_mchid: The sub-merchant, for which the service provider calls (子商户号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        EcommerceAdvanceReturn

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012476927
    """
    return sync_detailed(
        refund_id,
        client=client,
        sub_mchid=sub_mchid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    refund_id: str,
    *,
    client: Caller,
    sub_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
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
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    refund_id: str,
    *,
    client: Caller,
    sub_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EcommerceAdvanceReturn:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            refund_id,
            client=client,
            sub_mchid=sub_mchid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
