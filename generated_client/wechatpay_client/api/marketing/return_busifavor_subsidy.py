# Generated from spec/ by `make generate`. Do not edit.
"""Return a subsidy paid for a used coupon (营销补差回退).

POST /v3/marketing/busifavor/subsidy/return-receipts
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.marketing import CouponSubsidyReturn
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, CouponSubsidyReturnRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CouponSubsidyReturnRequest(Model, kw_only=True):
    """Which compensation goes back, and how much of it (营销补差回退)"""

    stock_id: str
    """Number of the batch of the coupon (商家券批次号)"""
    coupon_code: str
    """The code of the coupon that was used (商家券Code)"""
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    refund_id: str
    """Number WeChat Pay gave the refund (微信支付退款单号)"""
    payer_merchant: str
    """The merchant that paid the compensation (原营销补差扣款商户号)"""
    payee_merchant: str
    """The merchant that received the compensation (原营销补差入账商户号)"""
    amount: int
    """What goes back (补差回退金额) Unit: fen."""
    description: str
    """What the money is for, in words (补差描述)"""
    out_subsidy_return_no: str
    """The merchant's own number of the return, unique under its merchant number; repeating it never pays twice
    (业务请求唯一单号)
    """


OPERATION: Operation[CouponSubsidyReturn] = Operation("marketing.return_busifavor_subsidy", CouponSubsidyReturn)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: CouponSubsidyReturnRequest | CouponSubsidyReturnRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CouponSubsidyReturn]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: CouponSubsidyReturnRequest | CouponSubsidyReturnRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CouponSubsidyReturn]: ...


def sync_detailed(
    *,
    client: Caller,
    body: CouponSubsidyReturnRequest | CouponSubsidyReturnRequestDict | AnyMapping | Unset = UNSET,
    json: CouponSubsidyReturnRequest | CouponSubsidyReturnRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CouponSubsidyReturn]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {},
        require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    def sync(
        *,
        client: Caller,
        body: CouponSubsidyReturnRequest | CouponSubsidyReturnRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CouponSubsidyReturn: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: CouponSubsidyReturnRequest | CouponSubsidyReturnRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CouponSubsidyReturn: ...


def sync(
    *,
    client: Caller,
    body: CouponSubsidyReturnRequest | CouponSubsidyReturnRequestDict | AnyMapping | Unset = UNSET,
    json: CouponSubsidyReturnRequest | CouponSubsidyReturnRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CouponSubsidyReturn:
    """Return a subsidy paid for a used coupon.

    For an order that was refunded: the money, or a part of it, goes back to who paid it. Repeating the same number with
    the same contents never returns twice, and is the right answer to an unknown outcome.

    Args:
        client: The client to call with.
        body: CouponSubsidyReturnRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CouponSubsidyReturn

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4017147332
    https://pay.weixin.qq.com/doc/v3/merchant/4017147340
    https://pay.weixin.qq.com/doc/v3/partner/4017170533
    https://pay.weixin.qq.com/doc/v3/partner/4017171673
    """
    return sync_detailed(
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


if TYPE_CHECKING:

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        body: CouponSubsidyReturnRequest | CouponSubsidyReturnRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CouponSubsidyReturn]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: CouponSubsidyReturnRequest | CouponSubsidyReturnRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CouponSubsidyReturn]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: CouponSubsidyReturnRequest | CouponSubsidyReturnRequestDict | AnyMapping | Unset = UNSET,
    json: CouponSubsidyReturnRequest | CouponSubsidyReturnRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CouponSubsidyReturn]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {},
        require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    async def asyncio(
        *,
        client: Caller,
        body: CouponSubsidyReturnRequest | CouponSubsidyReturnRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CouponSubsidyReturn: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: CouponSubsidyReturnRequest | CouponSubsidyReturnRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CouponSubsidyReturn: ...


async def asyncio(
    *,
    client: Caller,
    body: CouponSubsidyReturnRequest | CouponSubsidyReturnRequestDict | AnyMapping | Unset = UNSET,
    json: CouponSubsidyReturnRequest | CouponSubsidyReturnRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CouponSubsidyReturn:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
