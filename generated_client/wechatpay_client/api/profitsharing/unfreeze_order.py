# Generated from spec/ by `make generate`. Do not edit.
"""Give the rest of an order to the merchant, nothing more being shared (解冻剩余资金).

POST /v3/profitsharing/orders/unfreeze
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import UNSET

from ...models.profitsharing import SharingOrder
from ...runtime.model import Model, Unset
from ...runtime.operation import Operation, check_error

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class UnfreezeRequest(Model, kw_only=True):
    """The order whose money goes to the merchant, nothing more being shared (解冻剩余资金)"""

    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    out_order_no: str
    """The merchant's own number of a request to share profit; repeating it never shares twice (商户分账单号)"""
    description: str
    """What the money is for, as it stands in the bills (分账描述)"""
    notify_url: str | Unset = UNSET
    """Address that is called with the result; overrides the one set for the merchant (回调地址)"""


OPERATION: Operation[SharingOrder] = Operation("profitsharing.unfreeze_order", SharingOrder)


def sync_detailed(
    *,
    client: Caller,
    body: UnfreezeRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SharingOrder]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {},
        body,
        validate=validate,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    body: UnfreezeRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> SharingOrder:
    """Give the rest of an order to the merchant, nothing more being shared.

    Needed for every order placed with profit_sharing of which a part is left; what is left stays frozen until then, or
    until the period of freezing is over. Repeating the same number with the same contents is safe.

    Args:
        client: The client to call with.
        body: UnfreezeRequest or the same as plain data.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        SharingOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012526374
    https://pay.weixin.qq.com/doc/v3/partner/4012466860
    """
    return sync_detailed(
        client=client,
        body=body,
        validate=validate,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    body: UnfreezeRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SharingOrder]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {},
        body,
        validate=validate,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    body: UnfreezeRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> SharingOrder:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
            validate=validate,
            deadline=deadline,
        )
    ).parsed


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[SharingOrder]]:
    """Ask by `profitsharing.get_order` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[SharingOrder]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[SharingOrder]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[SharingOrder]] = await check_error(OPERATION, error).resolve_async()
    return found
