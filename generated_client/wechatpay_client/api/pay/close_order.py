# Generated from spec/ by `make generate`. Do not edit.
"""Close an order that nobody paid (关单).

POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ...model import Model
from ...operation import Operation

if TYPE_CHECKING:
    from ...client import Client
    from ...response import Response


class CloseOrderRequest(Model, kw_only=True):
    """Whose order is closed (关单)"""

    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""


OPERATION: Operation[None] = Operation("pay.close_order", None)


def sync_detailed(
    out_trade_no: str,
    *,
    client: Client,
    body: CloseOrderRequest | Mapping[str, object],
    validate: bool | None = None,
) -> Response[None]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "out_trade_no": out_trade_no,
        },
        {},
        body,
        validate=validate,
    )


def sync(
    out_trade_no: str,
    *,
    client: Client,
    body: CloseOrderRequest | Mapping[str, object],
    validate: bool | None = None,
) -> None:
    """Close an order that nobody paid.

    Afterwards the order cannot be paid any more, and a new attempt needs a new number. An order that is
    already paid is not closed; refund it instead.

    Args:
        out_trade_no: The merchant's own number of the order that is meant (商户订单号)
        client: The client to call with.
        body: CloseOrderRequest or the same as plain data.
        validate: Whether to check the call against the spec before it is signed; the client's setting if None.

    Returns:
        None: a successful reply is empty.

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but what became of it cannot be read.
        APIStatusError: the platform refused it.

    https://pay.weixin.qq.com/doc/v3/merchant/4012791860
    https://pay.weixin.qq.com/doc/v3/merchant/4013070360
    https://pay.weixin.qq.com/doc/v3/merchant/4012791839
    https://pay.weixin.qq.com/doc/v3/merchant/4012791881
    https://pay.weixin.qq.com/doc/v3/merchant/4012791901
    https://pay.weixin.qq.com/doc/v3/merchant/4012526915
    """
    sync_detailed(
        out_trade_no,
        client=client,
        body=body,
        validate=validate,
    )


async def asyncio_detailed(
    out_trade_no: str,
    *,
    client: Client,
    body: CloseOrderRequest | Mapping[str, object],
    validate: bool | None = None,
) -> Response[None]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "out_trade_no": out_trade_no,
        },
        {},
        body,
        validate=validate,
    )


async def asyncio(
    out_trade_no: str,
    *,
    client: Client,
    body: CloseOrderRequest | Mapping[str, object],
    validate: bool | None = None,
) -> None:
    """`sync`, awaited."""
    await asyncio_detailed(
        out_trade_no,
        client=client,
        body=body,
        validate=validate,
    )
