# Generated from spec/ by `make generate`. Do not edit.
"""Look up a refund by the platform's own number (通过商户退款单号查询退款).

GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}
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


class GetRefundByOutRefundNoQuery(TypedDict):
    """The query of `ecommerce.get_refund_by_out_refund_no`."""

    individual_auth_id: NotRequired[str]
    """The private seller of the order, instead of a sub-merchant (商品单个人收款方受理授权ID)"""
    sub_mchid: NotRequired[str]
    """The merchant of the order; left out for a private seller (二级商户号)"""


OPERATION: Operation[EcommerceRefund] = Operation("ecommerce.get_refund_by_out_refund_no", EcommerceRefund)


def sync_detailed(
    out_refund_no: str,
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
            "out_refund_no": out_refund_no,
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
    out_refund_no: str,
    *,
    client: Caller,
    individual_auth_id: str | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EcommerceRefund:
    """Look up a refund by the platform's own number.

    Tells whether the money reached the user, and where it went. Ask it when no notification came, and after an unknown
    outcome, before anything is refunded again.

    Args:
        out_refund_no: The merchant's own number of the refund that is meant (商户退款单号)
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

    https://pay.weixin.qq.com/doc/v3/partner/4012650314
    https://pay.weixin.qq.com/doc/v3/partner/4012476911
    https://pay.weixin.qq.com/doc/v3/partner/4015252427
    """
    return sync_detailed(
        out_refund_no,
        client=client,
        individual_auth_id=individual_auth_id,
        sub_mchid=sub_mchid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    out_refund_no: str,
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
            "out_refund_no": out_refund_no,
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
    out_refund_no: str,
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
            out_refund_no,
            client=client,
            individual_auth_id=individual_auth_id,
            sub_mchid=sub_mchid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
