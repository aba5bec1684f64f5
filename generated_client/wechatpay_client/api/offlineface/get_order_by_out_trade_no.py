# Generated from spec/ by `make generate`. Do not edit.
"""Look up a debit by face by the caller's own number (查单接口).

GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.offlineface import FaceDebit
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetOrderByOutTradeNoQuery(TypedDict):
    """The query of `offlineface.get_order_by_out_trade_no`."""

    sp_mchid: NotRequired[str | None]
    """The service provider that calls (服务商户号) Left out, it is the client's default."""
    sub_mchid: str
    """The sub-merchant, for which the service provider calls (子商户号)"""
    business_product_id: int
    """Number of the product of the debit (平台产品ID)"""


OPERATION: Operation[FaceDebit] = Operation(
    "offlineface.get_order_by_out_trade_no", FaceDebit, query_defaults={"sp_mchid": True}
)


def sync_detailed(
    out_trade_no: str,
    *,
    client: Caller,
    sub_mchid: str,
    business_product_id: int,
    sp_mchid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FaceDebit]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "out_trade_no": out_trade_no,
        },
        {
            "sp_mchid": sp_mchid,
            "sub_mchid": sub_mchid,
            "business_product_id": business_product_id,
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
    sub_mchid: str,
    business_product_id: int,
    sp_mchid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FaceDebit:
    """Look up a debit by face by the caller's own number.

    Tells whether the debit succeeded, failed or is owed. Ask it after an unknown outcome.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        out_trade_no: The merchant's own number of the order that is meant (商户订单号)
        client: The client to call with.
        sp_mchid: The service provider that calls (服务商户号) Left out, it is the client's default.
        sub_mchid: The sub-merchant, for which the service provider calls (子商户号)
        business_product_id: Number of the product of the debit (平台产品ID)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        FaceDebit

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
    """
    return sync_detailed(
        out_trade_no,
        client=client,
        sp_mchid=sp_mchid,
        sub_mchid=sub_mchid,
        business_product_id=business_product_id,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    out_trade_no: str,
    *,
    client: Caller,
    sub_mchid: str,
    business_product_id: int,
    sp_mchid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FaceDebit]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "out_trade_no": out_trade_no,
        },
        {
            "sp_mchid": sp_mchid,
            "sub_mchid": sub_mchid,
            "business_product_id": business_product_id,
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
    sub_mchid: str,
    business_product_id: int,
    sp_mchid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FaceDebit:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            out_trade_no,
            client=client,
            sp_mchid=sp_mchid,
            sub_mchid=sub_mchid,
            business_product_id=business_product_id,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
