# Generated from spec/ by `make generate`. Do not edit.
"""Refund an order of a sub-merchant or private seller, wholly or in part (退款申请).

POST /v3/ecommerce/refunds/apply
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias, overload

from msgspec import field

from ...models.ecommerce import EcommerceRefundedAmount
from ...models.shared.ecommerce_refund_payer import EcommerceRefundPayer
from ...models.shared.refund_promotion import RefundPromotion
from ...models.shared.refund_source import RefundSource
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, EcommerceRefundRequestDict
    from ...models.ecommerce import EcommerceRefund
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class EcommerceRefundAccepted(Model, kw_only=True):
    """A refund that was accepted; its result comes later (退款申请)"""

    refund_id: str
    """Number WeChat Pay gave the refund (微信支付退款单号)"""
    out_refund_no: str
    """The merchant's own number of the refund; repeating it never refunds twice (商户退款单号)"""
    create_time: datetime
    """When the refund was accepted (退款创建时间)"""
    amount: EcommerceRefundedAmount
    """What goes back to whom (退款金额信息)"""
    promotion_detail: list[RefundPromotion] = ABSENT_LIST
    """The discounts the refund touched (优惠退款详情)"""
    refund_account: EcommerceRefundPayer | str | Unset = UNSET
    """Whose money is refunded (退款出资商户).

    - `REFUND_SOURCE_PARTNER_ADVANCE`: the platform advances it, which needs a permission
    - `REFUND_SOURCE_SUB_MERCHANT`: that of the merchant of the order.
    """


class EcommerceRefundAmount(Model, kw_only=True):
    """How much goes back, of how much (订单金额)"""

    refund: int
    """What goes back; all refunds of an order together at most its amount (退款金额) Unit: fen."""
    from_: list[RefundSource] | Unset = field(name="from", default=UNSET)
    """The balances to take the money from, if the platform chooses; they add up to the whole (退款出资账户及金额)"""
    total: int
    """Amount of the order (原订单金额) Unit: fen."""
    currency: str | Unset = UNSET
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""


EcommerceRefundFundsSource: TypeAlias = Literal[
    "AVAILABLE",
    "UNSETTLED",
    "PREPAID",
]
"""The money to refund from (资金账户).

- `AVAILABLE`: the available balance
- `UNSETTLED`: the money not yet settled
- `PREPAID`: money paid in beforehand.
"""


class EcommerceRefundRequest(Model, kw_only=True):
    """The order, how much of it goes back, and the number of the refund (退款申请)"""

    individual_auth_id: str | Unset = UNSET
    """Authorisation under which a private person is paid, instead of a merchant (个人收款方受理授权ID)"""
    sub_mchid: str | Unset = UNSET
    """The merchant of the order; left out for a private seller (二级商户号)"""
    sp_appid: str | Unset = UNSET
    """AppID of the service provider or platform (服务商应用ID)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    combine_mchid: str | Unset = UNSET
    """Service provider of a repayment, for refunds of repayments only (还款服务商商户号)"""
    combine_out_trade_no: str | Unset = UNSET
    """The service provider's own number of a repayment, for refunds of repayments only (还款订单号)"""
    combine_transaction_id: str | Unset = UNSET
    """Number WeChat Pay gave the combined order the order belongs to; needed for private sellers
    (交易单微信支付订单号)
    """
    transaction_id: str | Unset = UNSET
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    out_trade_no: str | Unset = UNSET
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    out_refund_no: str
    """The merchant's own number of the refund; repeating it never refunds twice (商户退款单号)"""
    reason: str | Unset = UNSET
    """Why the money goes back; the user reads it (退款原因)"""
    amount: EcommerceRefundAmount
    """How much goes back, of how much (订单金额)"""
    notify_url: str | None | Unset = UNSET
    """Address that is called with the result; overrides the one set for the platform (退款结果回调url)"""
    refund_account: EcommerceRefundPayer | Unset = UNSET
    """Whose money is refunded (退款出资商户).

    - `REFUND_SOURCE_PARTNER_ADVANCE`: the platform advances it, which needs a permission
    - `REFUND_SOURCE_SUB_MERCHANT`: that of the merchant of the order.
    """
    funds_account: EcommerceRefundFundsSource | Unset = UNSET
    """The money to refund from (资金账户).

    - `AVAILABLE`: the available balance
    - `UNSETTLED`: the money not yet settled
    - `PREPAID`: money paid in beforehand.
    """


OPERATION: Operation[EcommerceRefundAccepted] = Operation(
    "ecommerce.create_refund", EcommerceRefundAccepted, body_defaults={"notify_url": False}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: EcommerceRefundRequest | EcommerceRefundRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceRefundAccepted]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: EcommerceRefundRequest | EcommerceRefundRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceRefundAccepted]: ...


def sync_detailed(
    *,
    client: Caller,
    body: EcommerceRefundRequest | EcommerceRefundRequestDict | AnyMapping | Unset = UNSET,
    json: EcommerceRefundRequest | EcommerceRefundRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EcommerceRefundAccepted]:
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
        body: EcommerceRefundRequest | EcommerceRefundRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EcommerceRefundAccepted: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: EcommerceRefundRequest | EcommerceRefundRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EcommerceRefundAccepted: ...


def sync(
    *,
    client: Caller,
    body: EcommerceRefundRequest | EcommerceRefundRequestDict | AnyMapping | Unset = UNSET,
    json: EcommerceRefundRequest | EcommerceRefundRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EcommerceRefundAccepted:
    """Refund an order of a sub-merchant or private seller, wholly or in part.

    Accepted does not mean refunded: the result comes by notification, or by query. An order takes up to 50 refunds
    within a year, each under a number of its own. Repeating the same number with the same contents is safe, and is the
    right answer to an unknown outcome; a new number could refund twice.

    Args:
        client: The client to call with.
        body: EcommerceRefundRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        EcommerceRefundAccepted

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012649457
    https://pay.weixin.qq.com/doc/v3/partner/4012476892
    https://pay.weixin.qq.com/doc/v3/partner/4015251094
    https://pay.weixin.qq.com/doc/v3/partner/4015252418
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
        body: EcommerceRefundRequest | EcommerceRefundRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceRefundAccepted]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: EcommerceRefundRequest | EcommerceRefundRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceRefundAccepted]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: EcommerceRefundRequest | EcommerceRefundRequestDict | AnyMapping | Unset = UNSET,
    json: EcommerceRefundRequest | EcommerceRefundRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EcommerceRefundAccepted]:
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
        body: EcommerceRefundRequest | EcommerceRefundRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EcommerceRefundAccepted: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: EcommerceRefundRequest | EcommerceRefundRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EcommerceRefundAccepted: ...


async def asyncio(
    *,
    client: Caller,
    body: EcommerceRefundRequest | EcommerceRefundRequestDict | AnyMapping | Unset = UNSET,
    json: EcommerceRefundRequest | EcommerceRefundRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EcommerceRefundAccepted:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[EcommerceRefund]]:
    """Ask by `ecommerce.get_refund_by_out_refund_no` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[EcommerceRefund]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[EcommerceRefund]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[EcommerceRefund]] = await check_error(OPERATION, error).resolve_async()
    return found
