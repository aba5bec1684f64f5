# Generated from spec/ by `make generate`. Do not edit.
"""Ask what became of a request to share profit (查询分账结果).

GET /v3/profitsharing/orders/{out_order_no}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.profitsharing import SharingOrder
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetOrderQuery(TypedDict):
    """The query of `profitsharing.get_order`."""

    sub_mchid: NotRequired[str]
    """The sub-merchant, for which the service provider calls; left out by a merchant that calls for itself
    (子商户号)
    """
    transaction_id: str
    """WeChat Pay's number of the order that is shared (微信支付订单号)"""


OPERATION: Operation[SharingOrder] = Operation("profitsharing.get_order", SharingOrder)


def sync_detailed(
    out_order_no: str,
    *,
    client: Caller,
    transaction_id: str,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SharingOrder]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "out_order_no": out_order_no,
        },
        {
            "sub_mchid": sub_mchid,
            "transaction_id": transaction_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    out_order_no: str,
    *,
    client: Caller,
    transaction_id: str,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SharingOrder:
    """Ask what became of a request to share profit.

    Tells for each receiver whether it was paid, and why not. Ask it until no share is pending any more.

    Args:
        out_order_no: The merchant's own number of the request that is meant (商户分账单号)
        client: The client to call with.
        sub_mchid: The sub-merchant, for which the service provider calls; left out by a merchant that calls for
            itself (子商户号)
        transaction_id: WeChat Pay's number of the order that is shared (微信支付订单号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        SharingOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012525210
    https://pay.weixin.qq.com/doc/v3/partner/4012466850
    """
    return sync_detailed(
        out_order_no,
        client=client,
        sub_mchid=sub_mchid,
        transaction_id=transaction_id,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    out_order_no: str,
    *,
    client: Caller,
    transaction_id: str,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SharingOrder]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "out_order_no": out_order_no,
        },
        {
            "sub_mchid": sub_mchid,
            "transaction_id": transaction_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    out_order_no: str,
    *,
    client: Caller,
    transaction_id: str,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SharingOrder:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            out_order_no,
            client=client,
            sub_mchid=sub_mchid,
            transaction_id=transaction_id,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
