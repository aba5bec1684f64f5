# Generated from spec/ by `make generate`. Do not edit.
"""Give the rest of an order to the merchant, nothing more being shared (解冻剩余资金).

POST /v3/profitsharing/orders/unfreeze
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import UNSET

from ...model import Model, Unset
from ...models.profitsharing import SharingOrder
from ...operation import Operation

if TYPE_CHECKING:
    from ...client import Client
    from ...response import Response


class UnfreezeRequest(Model, kw_only=True):
    """The order whose money goes to the merchant, nothing more being shared (解冻剩余资金)"""

    sub_mchid: str | Unset = UNSET
    """Merchant number of the merchant a service provider acts for (特约商户号)"""
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    out_order_no: str
    """The merchant's own number of a request to share profit; repeating it never shares twice (商户分账单号)"""
    description: str
    """What the money is for, as it stands in the bills (分账描述)"""


OPERATION: Operation[SharingOrder] = Operation("profitsharing.unfreeze_order", SharingOrder)


def sync_detailed(
    *,
    client: Client,
    body: UnfreezeRequest | Mapping[str, object],
    validate: bool | None = None,
) -> Response[SharingOrder]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {},
        body,
        validate=validate,
    )


def sync(
    *,
    client: Client,
    body: UnfreezeRequest | Mapping[str, object],
    validate: bool | None = None,
) -> SharingOrder:
    """Give the rest of an order to the merchant, nothing more being shared.

    Needed for every order placed with profit_sharing of which a part is left; what is left stays frozen
    until then, or until the period of freezing is over. Repeating the same number with the same
    contents is safe.

    Args:
        client: The client to call with.
        body: UnfreezeRequest or the same as plain data.
        validate: Whether to check the call against the spec before it is signed; the client's setting if None.

    Returns:
        SharingOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but what became of it cannot be read.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is not what the spec says.

    https://pay.weixin.qq.com/doc/v3/merchant/4012526374
    https://pay.weixin.qq.com/doc/v3/partner/4012466860
    """
    return sync_detailed(
        client=client,
        body=body,
        validate=validate,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: UnfreezeRequest | Mapping[str, object],
    validate: bool | None = None,
) -> Response[SharingOrder]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {},
        body,
        validate=validate,
    )


async def asyncio(
    *,
    client: Client,
    body: UnfreezeRequest | Mapping[str, object],
    validate: bool | None = None,
) -> SharingOrder:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
            validate=validate,
        )
    ).parsed
