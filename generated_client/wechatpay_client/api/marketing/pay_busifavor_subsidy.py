# Generated from spec/ by `make generate`. Do not edit.
"""Pay a merchant a subsidy for a used coupon (营销补差付款).

POST /v3/marketing/busifavor/subsidy/pay-receipts
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.marketing import CouponSubsidyPayment
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...api.marketing.list_busifavor_subsidies import CouponSubsidyPaymentList
    from ...models.dicts import AnyMapping, CouponSubsidyPaymentRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CouponSubsidyPaymentRequest(Model, kw_only=True):
    """Who pays whom how much for which coupon (营销补差付款)"""

    stock_id: str
    """Number of the batch of the coupon (商家券批次号)"""
    coupon_code: str
    """The code of the coupon that was used (商家券Code)"""
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    payer_merchant: str
    """The merchant that pays the compensation (营销补差扣款商户号)"""
    payee_merchant: str
    """The merchant that receives the compensation (营销补差入账商户号)"""
    amount: int
    """What is paid (补差付款金额) Unit: fen."""
    description: str
    """What the money is for, in words (补差描述)"""
    out_subsidy_no: str
    """The merchant's own number of the compensation, unique under its merchant number; repeating it never pays twice
    (业务请求唯一单号)
    """


OPERATION: Operation[CouponSubsidyPayment] = Operation("marketing.pay_busifavor_subsidy", CouponSubsidyPayment)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: CouponSubsidyPaymentRequest | CouponSubsidyPaymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CouponSubsidyPayment]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: CouponSubsidyPaymentRequest | CouponSubsidyPaymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CouponSubsidyPayment]: ...


def sync_detailed(
    *,
    client: Caller,
    body: CouponSubsidyPaymentRequest | CouponSubsidyPaymentRequestDict | AnyMapping | Unset = UNSET,
    json: CouponSubsidyPaymentRequest | CouponSubsidyPaymentRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CouponSubsidyPayment]:
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
        body: CouponSubsidyPaymentRequest | CouponSubsidyPaymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CouponSubsidyPayment: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: CouponSubsidyPaymentRequest | CouponSubsidyPaymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CouponSubsidyPayment: ...


def sync(
    *,
    client: Caller,
    body: CouponSubsidyPaymentRequest | CouponSubsidyPaymentRequestDict | AnyMapping | Unset = UNSET,
    json: CouponSubsidyPaymentRequest | CouponSubsidyPaymentRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CouponSubsidyPayment:
    """Pay a merchant a subsidy for a used coupon.

    Money goes from one merchant to another, for an order in which a coupon of a batch with subsidies was used. It can
    take a moment; look it up until it is paid or failed. Repeating the same number with the same contents never pays
    twice.

    Args:
        client: The client to call with.
        body: CouponSubsidyPaymentRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CouponSubsidyPayment

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4017147321
    https://pay.weixin.qq.com/doc/v3/partner/4017170057
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
        body: CouponSubsidyPaymentRequest | CouponSubsidyPaymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CouponSubsidyPayment]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: CouponSubsidyPaymentRequest | CouponSubsidyPaymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CouponSubsidyPayment]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: CouponSubsidyPaymentRequest | CouponSubsidyPaymentRequestDict | AnyMapping | Unset = UNSET,
    json: CouponSubsidyPaymentRequest | CouponSubsidyPaymentRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CouponSubsidyPayment]:
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
        body: CouponSubsidyPaymentRequest | CouponSubsidyPaymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CouponSubsidyPayment: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: CouponSubsidyPaymentRequest | CouponSubsidyPaymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CouponSubsidyPayment: ...


async def asyncio(
    *,
    client: Caller,
    body: CouponSubsidyPaymentRequest | CouponSubsidyPaymentRequestDict | AnyMapping | Unset = UNSET,
    json: CouponSubsidyPaymentRequest | CouponSubsidyPaymentRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CouponSubsidyPayment:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[CouponSubsidyPaymentList]]:
    """Ask by `marketing.list_busifavor_subsidies` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[CouponSubsidyPaymentList]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[CouponSubsidyPaymentList]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[CouponSubsidyPaymentList]] = await check_error(OPERATION, error).resolve_async()
    return found
