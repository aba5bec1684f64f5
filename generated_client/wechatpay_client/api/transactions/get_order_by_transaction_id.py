# Generated from spec/ by `make generate`. Do not edit.
"""Look up an order of Hong Kong by the number WeChat Pay gave it (查询订单(微信支付订单号)).

GET /v3/transactions/id/{transaction_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.transactions import HongKongOrder
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetOrderByTransactionIdQuery(TypedDict):
    """The query of `transactions.get_order_by_transaction_id`."""

    mchid: NotRequired[str | None]
    """The merchant that calls for itself (商户号)"""
    sub_mchid: NotRequired[str]
    """The sub-merchant, for which an institution calls (子商户号)"""
    sp_mchid: NotRequired[str | None]
    """The institution that calls for a sub-merchant (机构商户号)"""


OPERATION: Operation[HongKongOrder] = Operation(
    "transactions.get_order_by_transaction_id", HongKongOrder, query_defaults={"mchid": False, "sp_mchid": False}
)


def sync_detailed(
    transaction_id: str,
    *,
    client: Caller,
    mchid: str | None | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    sp_mchid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[HongKongOrder]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "transaction_id": transaction_id,
        },
        {
            "mchid": mchid,
            "sub_mchid": sub_mchid,
            "sp_mchid": sp_mchid,
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
    mchid: str | None | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    sp_mchid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> HongKongOrder:
    """Look up an order of Hong Kong by the number WeChat Pay gave it.

    Since 2022-09-08 the interface of the same name under /v3/global takes its place. Only an order that was paid has
    such a number.

    Args:
        transaction_id: WeChat Pay's number of the order that is meant (微信支付订单号)
        client: The client to call with.
        mchid: The merchant that calls for itself (商户号)
        sub_mchid: The sub-merchant, for which an institution calls (子商户号)
        sp_mchid: The institution that calls for a sub-merchant (机构商户号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        HongKongOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml
    """
    return sync_detailed(
        transaction_id,
        client=client,
        mchid=mchid,
        sub_mchid=sub_mchid,
        sp_mchid=sp_mchid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    transaction_id: str,
    *,
    client: Caller,
    mchid: str | None | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    sp_mchid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[HongKongOrder]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "transaction_id": transaction_id,
        },
        {
            "mchid": mchid,
            "sub_mchid": sub_mchid,
            "sp_mchid": sp_mchid,
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
    mchid: str | None | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    sp_mchid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> HongKongOrder:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            transaction_id,
            client=client,
            mchid=mchid,
            sub_mchid=sub_mchid,
            sp_mchid=sp_mchid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
