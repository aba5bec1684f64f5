# Generated from spec/ by `make generate`. Do not edit.
"""Ask what became of a share for a service after the sale (查询售后服务分账结果).

GET /v3/ecommerce/profitsharing/after-sales-orders
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class EcommerceAfterSalesShare(Model, kw_only=True):
    """A share for a service after the sale, and what became of it (售后服务分账结果)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    amount: int
    """What the platform gets (分账金额) Unit: fen."""
    result: EcommerceAfterSalesShareState | str
    """What became of the share (分账结果).

    - `PROCESSING`: under way, query again
    - `SUCCESS`: paid
    - `FAILED`: not paid, see fail_reason.
    """
    fail_reason: EcommerceAfterSalesShareFailReason | str | Unset = UNSET
    """Why the share was not paid (分账失败原因).

    - `ACCOUNT_ABNORMAL`: the receiver's account cannot be used
    - `NO_RELATION`: it was removed from the receivers
    - `RECEIVER_HIGH_RISK`: it is under risk control.
    """
    finish_time: datetime | Unset = UNSET
    """When the share was paid or given up (分账完成时间)"""


EcommerceAfterSalesShareFailReason: TypeAlias = Literal[
    "ACCOUNT_ABNORMAL",
    "NO_RELATION",
    "RECEIVER_HIGH_RISK",
]
"""Why the share was not paid (分账失败原因).

- `ACCOUNT_ABNORMAL`: the receiver's account cannot be used
- `NO_RELATION`: it was removed from the receivers
- `RECEIVER_HIGH_RISK`: it is under risk control.
"""


EcommerceAfterSalesShareState: TypeAlias = Literal[
    "PROCESSING",
    "SUCCESS",
    "FAILED",
]
"""What became of the share (分账结果).

- `PROCESSING`: under way, query again
- `SUCCESS`: paid
- `FAILED`: not paid, see fail_reason.
"""


class GetAfterSalesShareQuery(TypedDict):
    """The query of `ecommerce.get_after_sales_share`."""

    sub_mchid: str
    """The sub-merchant, for which the service provider calls (子商户号)"""
    transaction_id: NotRequired[str]
    """WeChat Pay's number of the order that is meant (微信订单号)"""


OPERATION: Operation[EcommerceAfterSalesShare] = Operation("ecommerce.get_after_sales_share", EcommerceAfterSalesShare)


def sync_detailed(
    *,
    client: Caller,
    sub_mchid: str,
    transaction_id: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EcommerceAfterSalesShare]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
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
    *,
    client: Caller,
    sub_mchid: str,
    transaction_id: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EcommerceAfterSalesShare:
    """Ask what became of a share for a service after the sale.

    Tells whether the fee was kept. Ask it before the request is repeated, since that has no number of its own.

    Args:
        client: The client to call with.
        sub_mchid: The sub-merchant, for which the service provider calls (子商户号)
        transaction_id: WeChat Pay's number of the order that is meant (微信订单号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        EcommerceAfterSalesShare

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html
    """
    return sync_detailed(
        client=client,
        sub_mchid=sub_mchid,
        transaction_id=transaction_id,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    sub_mchid: str,
    transaction_id: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EcommerceAfterSalesShare]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
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
    *,
    client: Caller,
    sub_mchid: str,
    transaction_id: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EcommerceAfterSalesShare:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            sub_mchid=sub_mchid,
            transaction_id=transaction_id,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
