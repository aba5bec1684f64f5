# Generated from spec/ by `make generate`. Do not edit.
"""Place an order that is paid from an app (APP下单).

POST /v3/pay/transactions/app
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...models.pay import IdentifiedPayer, OrderAmount, OrderDetail, OrderScene
from ...models.shared.installment_subsidy import InstallmentSubsidy
from ...models.shared.payment_restriction import PaymentRestriction
from ...models.shared.prepared_payment import PreparedPayment
from ...models.shared.settle_info import SettleInfo
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, AppOrderDict
    from ...models.shared.order import Order
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class AppOrder(Model, kw_only=True):
    """An order to be paid from an app (APP下单)"""

    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID) Left out, it is the
    client's default.
    """
    mchid: str | None | Unset = UNSET
    """Merchant number given by WeChat Pay (商户号) Left out, it is the client's default."""
    description: str
    """What is being paid for, as the user reads it in the bill (商品描述)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    time_expire: datetime | Unset = UNSET
    """Until when the order can be paid, in RFC 3339 with an offset (交易结束时间)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    notify_url: str | None | Unset = UNSET
    """Address that is called with the result; public, https, without a query (通知地址) Left out, it is the client's
    default.
    """
    goods_tag: str | Unset = UNSET
    """Mark that lets the order take part in the promotions set up for it (订单优惠标记)"""
    limit_pay: list[PaymentRestriction] | Unset = UNSET
    """Ways of paying to exclude, or the only one to allow (指定支付方式)"""
    support_fapiao: bool | Unset = UNSET
    """Whether the receipt in WeChat offers the user an electronic invoice (电子发票入口开放标识)"""
    amount: OrderAmount
    """What is to be paid (订单金额)"""
    payer: IdentifiedPayer | Unset = UNSET
    """Who must pay, where that matters (支付者)"""
    detail: OrderDetail | Unset = UNSET
    """The articles of the order, for promotions on single articles (优惠功能)"""
    scene_info: OrderScene | Unset = UNSET
    """Where the order is placed (场景信息)"""
    settle_info: SettleInfo | Unset = UNSET
    """What happens to the money once the order is paid, and what the platform adds to it (结算信息)"""
    subsidy_info: InstallmentSubsidy | Unset = UNSET
    """Interest of the instalment credit 微信分付 the merchant takes over for this order (贴息信息)"""


OPERATION: Operation[PreparedPayment] = Operation(
    "pay.create_app_order", PreparedPayment, body_defaults={"appid": True, "mchid": True, "notify_url": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: AppOrder | AppOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: AppOrder | AppOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]: ...


def sync_detailed(
    *,
    client: Caller,
    body: AppOrder | AppOrderDict | AnyMapping | Unset = UNSET,
    json: AppOrder | AppOrderDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PreparedPayment]:
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
        body: AppOrder | AppOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedPayment: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: AppOrder | AppOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedPayment: ...


def sync(
    *,
    client: Caller,
    body: AppOrder | AppOrderDict | AnyMapping | Unset = UNSET,
    json: AppOrder | AppOrderDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PreparedPayment:
    """Place an order that is paid from an app.

    The app opens the payment with the session that comes back, signed by the merchant. Repeating the same request with
    the same number is safe; the same number with other contents is refused.

    Args:
        client: The client to call with.
        body: AppOrder or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PreparedPayment

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4013070347
    https://pay.weixin.qq.com/doc/v3/merchant/4012525136
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
        body: AppOrder | AppOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: AppOrder | AppOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: AppOrder | AppOrderDict | AnyMapping | Unset = UNSET,
    json: AppOrder | AppOrderDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PreparedPayment]:
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
        body: AppOrder | AppOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedPayment: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: AppOrder | AppOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedPayment: ...


async def asyncio(
    *,
    client: Caller,
    body: AppOrder | AppOrderDict | AnyMapping | Unset = UNSET,
    json: AppOrder | AppOrderDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PreparedPayment:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[Order]]:
    """Ask by `pay.get_order_by_out_trade_no` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[Order]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[Order]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[Order]] = await check_error(OPERATION, error).resolve_async()
    return found
