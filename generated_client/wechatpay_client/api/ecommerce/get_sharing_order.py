# Generated from spec/ by `make generate`. Do not edit.
"""Ask what became of a request to share profit or to finish an order (查询分账结果).

GET /v3/ecommerce/profitsharing/orders
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ...models.ecommerce import EcommerceSharingOrder
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetSharingOrderQuery(TypedDict):
    """The query of `ecommerce.get_sharing_order`."""

    sub_mchid: str
    """The sub-merchant, for which the service provider calls (子商户号)"""
    transaction_id: str
    """WeChat Pay's number of the order that is shared (微信订单号)"""
    out_order_no: str
    """The platform's own number of the request that is meant (商户分账单号)"""


OPERATION: Operation[EcommerceSharingOrder] = Operation("ecommerce.get_sharing_order", EcommerceSharingOrder)


def sync_detailed(
    *,
    client: Caller,
    sub_mchid: str,
    transaction_id: str,
    out_order_no: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EcommerceSharingOrder]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "sub_mchid": sub_mchid,
            "transaction_id": transaction_id,
            "out_order_no": out_order_no,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    sub_mchid: str,
    transaction_id: str,
    out_order_no: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EcommerceSharingOrder:
    """Ask what became of a request to share profit or to finish an order.

    Tells for each receiver whether it was paid, and why not. Ask it until no share is pending any more.

    Args:
        client: The client to call with.
        sub_mchid: The sub-merchant, for which the service provider calls (子商户号)
        transaction_id: WeChat Pay's number of the order that is shared (微信订单号)
        out_order_no: The platform's own number of the request that is meant (商户分账单号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        EcommerceSharingOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012477734
    """
    return sync_detailed(
        client=client,
        sub_mchid=sub_mchid,
        transaction_id=transaction_id,
        out_order_no=out_order_no,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    sub_mchid: str,
    transaction_id: str,
    out_order_no: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EcommerceSharingOrder]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "sub_mchid": sub_mchid,
            "transaction_id": transaction_id,
            "out_order_no": out_order_no,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    sub_mchid: str,
    transaction_id: str,
    out_order_no: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EcommerceSharingOrder:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            sub_mchid=sub_mchid,
            transaction_id=transaction_id,
            out_order_no=out_order_no,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
