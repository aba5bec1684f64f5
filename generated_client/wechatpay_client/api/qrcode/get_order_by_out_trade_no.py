# Generated from spec/ by `make generate`. Do not edit.
"""Look up the debit of a ride by the merchant's own number (查询订单).

GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.qrcode import TransitOrder
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetOrderByOutTradeNoQuery(TypedDict):
    """The query of `qrcode.get_order_by_out_trade_no`."""

    sub_mchid: NotRequired[str]
    """The sub-merchant, for which the service provider calls; left out by a merchant that calls for itself
    (子商户号)
    """


OPERATION: Operation[TransitOrder] = Operation("qrcode.get_order_by_out_trade_no", TransitOrder)


def sync_detailed(
    out_trade_no: str,
    *,
    client: Caller,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TransitOrder]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "out_trade_no": out_trade_no,
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
    out_trade_no: str,
    *,
    client: Caller,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TransitOrder:
    """Look up the debit of a ride by the merchant's own number.

    Tells whether the debit succeeded, and whether the user has paid back what WeChat Pay advanced. Ask it when no
    notification came, and after an unknown outcome.

    No official page of it is known.

    Args:
        out_trade_no: The merchant's own number of the order that is meant (商户订单号)
        client: The client to call with.
        sub_mchid: The sub-merchant, for which the service provider calls; left out by a merchant that calls for
            itself (子商户号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        TransitOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    """
    return sync_detailed(
        out_trade_no,
        client=client,
        sub_mchid=sub_mchid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    out_trade_no: str,
    *,
    client: Caller,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TransitOrder]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "out_trade_no": out_trade_no,
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
    out_trade_no: str,
    *,
    client: Caller,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TransitOrder:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            out_trade_no,
            client=client,
            sub_mchid=sub_mchid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
