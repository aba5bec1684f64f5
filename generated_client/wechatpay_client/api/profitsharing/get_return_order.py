# Generated from spec/ by `make generate`. Do not edit.
"""Ask what became of a request to hand a share back (查询分账回退结果).

GET /v3/profitsharing/return-orders/{out_return_no}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.profitsharing import SharingReturn
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetReturnOrderQuery(TypedDict):
    """The query of `profitsharing.get_return_order`."""

    sub_mchid: NotRequired[str]
    """The sub-merchant, for which the service provider calls; left out by a merchant that calls for itself
    (子商户号)
    """
    out_order_no: str
    """The merchant's own number of the request to share that is taken back (商户分账单号)"""


OPERATION: Operation[SharingReturn] = Operation("profitsharing.get_return_order", SharingReturn)


def sync_detailed(
    out_return_no: str,
    *,
    client: Caller,
    out_order_no: str,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SharingReturn]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "out_return_no": out_return_no,
        },
        {
            "sub_mchid": sub_mchid,
            "out_order_no": out_order_no,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    out_return_no: str,
    *,
    client: Caller,
    out_order_no: str,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SharingReturn:
    """Ask what became of a request to hand a share back.

    Tells whether the share was handed back, and why not. Ask it when the request was answered PROCESSING.

    Args:
        out_return_no: The merchant's own number of the request that is meant (商户回退单号)
        client: The client to call with.
        sub_mchid: The sub-merchant, for which the service provider calls; left out by a merchant that calls for
            itself (子商户号)
        out_order_no: The merchant's own number of the request to share that is taken back (商户分账单号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        SharingReturn

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012526279
    https://pay.weixin.qq.com/doc/v3/partner/4012466858
    """
    return sync_detailed(
        out_return_no,
        client=client,
        sub_mchid=sub_mchid,
        out_order_no=out_order_no,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    out_return_no: str,
    *,
    client: Caller,
    out_order_no: str,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SharingReturn]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "out_return_no": out_return_no,
        },
        {
            "sub_mchid": sub_mchid,
            "out_order_no": out_order_no,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    out_return_no: str,
    *,
    client: Caller,
    out_order_no: str,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SharingReturn:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            out_return_no,
            client=client,
            sub_mchid=sub_mchid,
            out_order_no=out_order_no,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
