# Generated from spec/ by `make generate`. Do not edit.
"""Look up a refund by the number WeChat Pay gave it (通过微信支付退款单号查询退款).

GET /v3/ecommerce/refunds/id/{refund_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.ecommerce import EcommerceRefund
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetRefundByRefundIdQuery(TypedDict):
    """The query of `ecommerce.get_refund_by_refund_id`."""

    individual_auth_id: NotRequired[str]
    """The private seller of the order, instead of a sub-merchant (商品单个人收款方受理授权ID)"""
    sub_mchid: NotRequired[str]
    """The merchant of the order; left out for a private seller (二级商户号)"""


OPERATION: Operation[EcommerceRefund] = Operation("ecommerce.get_refund_by_refund_id", EcommerceRefund)


def sync_detailed(
    refund_id: str,
    *,
    client: Caller,
    individual_auth_id: str | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EcommerceRefund]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "refund_id": refund_id,
        },
        {
            "individual_auth_id": individual_auth_id,
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
    individual_auth_id: str | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EcommerceRefund:
    """Look up a refund by the number WeChat Pay gave it.

    Tells whether the money reached the user, and where it went. Ask it when no notification came.

    Args:
        refund_id: WeChat Pay's number of the refund that is meant (微信支付退款单号)
        client: The client to call with.
        individual_auth_id: The private seller of the order, instead of a sub-merchant (商品单个人收款方受理授权ID)
        sub_mchid: The merchant of the order; left out for a private seller (二级商户号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        EcommerceRefund

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012650253
    https://pay.weixin.qq.com/doc/v3/partner/4012476908
    https://pay.weixin.qq.com/doc/v3/partner/4015252439
    """
    return sync_detailed(
        refund_id,
        client=client,
        individual_auth_id=individual_auth_id,
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
    individual_auth_id: str | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EcommerceRefund]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "refund_id": refund_id,
        },
        {
            "individual_auth_id": individual_auth_id,
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
    individual_auth_id: str | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EcommerceRefund:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            refund_id,
            client=client,
            individual_auth_id=individual_auth_id,
            sub_mchid=sub_mchid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
