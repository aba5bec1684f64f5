# Generated from spec/ by `make generate`. Do not edit.
"""Look up a refund by the merchant's own number (查询单笔退款).

GET /v3/refund/domestic/refunds/{out_refund_no}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.refund import Refund
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetRefundQuery(TypedDict):
    """The query of `refund.get_refund`."""

    sub_mchid: NotRequired[str]
    """The sub-merchant, for which the service provider calls; left out by a merchant that calls for itself
    (子商户号)
    """


OPERATION: Operation[Refund] = Operation("refund.get_refund", Refund)


def sync_detailed(
    out_refund_no: str,
    *,
    client: Caller,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[Refund]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "out_refund_no": out_refund_no,
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
    out_refund_no: str,
    *,
    client: Caller,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Refund:
    """Look up a refund by the merchant's own number.

    Tells whether the money reached the user, and where it went. Ask it when no notification came, and after an unknown
    outcome, before anything is refunded again.

    Args:
        out_refund_no: The merchant's own number of the refund that is meant (商户退款单号)
        client: The client to call with.
        sub_mchid: The sub-merchant, for which the service provider calls; left out by a merchant that calls for
            itself (子商户号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        Refund

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012791863
    https://pay.weixin.qq.com/doc/v3/merchant/4013070374
    https://pay.weixin.qq.com/doc/v3/merchant/4012810601
    https://pay.weixin.qq.com/doc/v3/merchant/4012791884
    https://pay.weixin.qq.com/doc/v3/merchant/4012791904
    https://pay.weixin.qq.com/doc/v3/merchant/4012556587
    https://pay.weixin.qq.com/doc/v3/merchant/4013421156
    https://pay.weixin.qq.com/doc/v3/merchant/4013421261
    https://pay.weixin.qq.com/doc/v3/merchant/4013421346
    https://pay.weixin.qq.com/doc/v3/merchant/4013421421
    https://pay.weixin.qq.com/doc/v3/merchant/4013071041
    https://pay.weixin.qq.com/doc/v3/merchant/4012553002
    https://pay.weixin.qq.com/doc/v3/merchant/4012587973
    https://pay.weixin.qq.com/doc/v3/merchant/4012647465
    https://pay.weixin.qq.com/doc/v3/merchant/4012557161
    https://pay.weixin.qq.com/doc/v3/partner/4012739043
    https://pay.weixin.qq.com/doc/v3/partner/4013080239
    https://pay.weixin.qq.com/doc/v3/partner/4012759680
    https://pay.weixin.qq.com/doc/v3/partner/4012759733
    https://pay.weixin.qq.com/doc/v3/partner/4012760128
    https://pay.weixin.qq.com/doc/v3/partner/4012760226
    https://pay.weixin.qq.com/doc/v3/partner/4013462116
    https://pay.weixin.qq.com/doc/v3/partner/4013462188
    https://pay.weixin.qq.com/doc/v3/partner/4013462260
    https://pay.weixin.qq.com/doc/v3/partner/4013462581
    https://pay.weixin.qq.com/doc/v3/partner/4013080626
    https://pay.weixin.qq.com/doc/v3/partner/4012709434
    https://pay.weixin.qq.com/doc/v3/partner/4012760530
    https://pay.weixin.qq.com/doc/v3/partner/4012886256
    https://pay.weixin.qq.com/doc/v3/partner/4012760554
    https://pay.weixin.qq.com/doc/v3/partner/4013163613
    https://pay.weixin.qq.com/doc/v3/partner/4013139077
    """
    return sync_detailed(
        out_refund_no,
        client=client,
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
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[Refund]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "out_refund_no": out_refund_no,
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
    out_refund_no: str,
    *,
    client: Caller,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Refund:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            out_refund_no,
            client=client,
            sub_mchid=sub_mchid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
