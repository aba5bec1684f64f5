# Generated from spec/ by `make generate`. Do not edit.
"""Look up the debit of a road toll by the number WeChat Pay gave it (查询订单).

GET /v3/vehicle/etc/transactions/id/{transaction_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.vehicle import TollOrder
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetTollOrderByTransactionIdQuery(TypedDict):
    """The query of `vehicle.get_toll_order_by_transaction_id`."""

    sub_mchid: NotRequired[str]
    """The sub-merchant, for which the service provider calls; left out by a merchant that calls for itself
    (子商户号)
    """


OPERATION: Operation[TollOrder] = Operation("vehicle.get_toll_order_by_transaction_id", TollOrder)


def sync_detailed(
    transaction_id: str,
    *,
    client: Caller,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TollOrder]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "transaction_id": transaction_id,
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
    transaction_id: str,
    *,
    client: Caller,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TollOrder:
    """Look up the debit of a road toll by the number WeChat Pay gave it.

    Tells whether the user was debited and how much. Ask it where a bill or a complaint names the order.

    Args:
        transaction_id: WeChat Pay's number of the order that is meant (微信支付订单号)
        client: The client to call with.
        sub_mchid: The sub-merchant, for which the service provider calls; left out by a merchant that calls for
            itself (子商户号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        TollOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012715719
    """
    return sync_detailed(
        transaction_id,
        client=client,
        sub_mchid=sub_mchid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    transaction_id: str,
    *,
    client: Caller,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TollOrder]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "transaction_id": transaction_id,
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
    transaction_id: str,
    *,
    client: Caller,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TollOrder:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            transaction_id,
            client=client,
            sub_mchid=sub_mchid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
