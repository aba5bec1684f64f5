# Generated from spec/ by `make generate`. Do not edit.
"""Debit for a sub-merchant the user whose payment code was read (付款码支付).

POST /v3/pay/partner/transactions/codepay
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...models.pay import CodepayDetail, CodepayPayer, CodepayScene, OrderAmount
from ...models.shared.order_trade_state import OrderTradeState, OrderTradeType
from ...models.shared.paid_amount import PaidAmount
from ...models.shared.partner_order_payer import PartnerOrderPayer
from ...models.shared.plain_settle_info import PlainSettleInfo
from ...models.shared.promotion_detail import PromotionDetail
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, PartnerCodepayOrderDict
    from ...models.shared.partner_order import PartnerOrder
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PartnerCodepayOrder(Model, kw_only=True):
    """An order of a service provider that is debited at once by the payment code on the user's screen (付款码支付)"""

    sp_appid: str | Unset = UNSET
    """AppID of the service provider or platform (服务商应用ID)"""
    sp_mchid: str | None | Unset = UNSET
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号) Left out, it is
    the client's default.
    """
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    description: str
    """What is being paid for, as the user reads it in the bill (商品描述)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    goods_tag: str | Unset = UNSET
    """Mark that lets the order take part in the promotions set up for it (订单优惠标记)"""
    support_fapiao: bool | Unset = UNSET
    """Whether the receipt in WeChat offers the user an electronic invoice (电子发票入口开放标识)"""
    amount: OrderAmount
    """What is to be paid (订单金额)"""
    payer: CodepayPayer
    """Who pays, by what their screen shows (支付者)"""
    detail: CodepayDetail | Unset = UNSET
    """The articles of the order, for promotions on single articles (优惠功能)"""
    scene_info: CodepayScene
    """The shop and the device that read the payment code (场景信息)"""
    settle_info: PlainSettleInfo | Unset = UNSET
    """What happens to the money once the order is paid (结算信息)"""


class PartnerCodepayResult(Model, kw_only=True):
    """What became of the debit; USERPAYING and an absent reply call for queries (付款码支付结果)"""

    sp_appid: str | Unset = UNSET
    """AppID of the service provider or platform (服务商应用ID)"""
    sp_mchid: str
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    transaction_id: str | Unset = UNSET
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    trade_type: OrderTradeType | str | Unset = UNSET
    """How the order was placed (交易类型).

    - `JSAPI`: official account or mini-program
    - `NATIVE`: the user scanned a code of the merchant
    - `APP`: from an app
    - `MICROPAY`: the merchant scanned the user's payment code
    - `MWEB`: web page outside WeChat (H5)
    - `FACEPAY`: face recognition
    - `PAP`: a debit under an agreement the user signed.
    """
    bank_type: str | Unset = UNSET
    """Bank and kind of card that paid, by its short code; OTHERS for the balance (付款银行)"""
    success_time: datetime | Unset = UNSET
    """When the order was paid (支付完成时间)"""
    trade_state: OrderTradeState | str
    """Where the order stands (交易状态).

    - `SUCCESS`: paid
    - `REFUND`: paid, and a refund was requested
    - `NOTPAY`: not paid yet
    - `CLOSED`: closed without payment
    - `REVOKED`: undone, payment codes only
    - `USERPAYING`: the user is at the password, payment codes only
    - `PAYERROR`: the payment failed, for example at the bank
    - `ACCEPT`: accepted and to be debited.
    """
    trade_state_desc: str | Unset = UNSET
    """The state of the order in words, for people (交易状态描述)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    payer: PartnerOrderPayer | Unset = UNSET
    """Who paid; empty as long as nobody did (支付者)"""
    amount: PaidAmount | Unset = UNSET
    """What was asked and what was paid (订单金额)"""
    promotion_detail: list[PromotionDetail] = ABSENT_LIST
    """The discounts the order was given (优惠信息)"""


OPERATION: Operation[PartnerCodepayResult] = Operation(
    "pay.charge_partner_payment_code", PartnerCodepayResult, body_defaults={"sp_mchid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: PartnerCodepayOrder | PartnerCodepayOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerCodepayResult]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: PartnerCodepayOrder | PartnerCodepayOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerCodepayResult]: ...


def sync_detailed(
    *,
    client: Caller,
    body: PartnerCodepayOrder | PartnerCodepayOrderDict | AnyMapping | Unset = UNSET,
    json: PartnerCodepayOrder | PartnerCodepayOrderDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PartnerCodepayResult]:
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
        body: PartnerCodepayOrder | PartnerCodepayOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerCodepayResult: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: PartnerCodepayOrder | PartnerCodepayOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerCodepayResult: ...


def sync(
    *,
    client: Caller,
    body: PartnerCodepayOrder | PartnerCodepayOrderDict | AnyMapping | Unset = UNSET,
    json: PartnerCodepayOrder | PartnerCodepayOrderDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnerCodepayResult:
    """Debit for a sub-merchant the user whose payment code was read.

    While the user is asked for the password the answer is USERPAYING: query the order every few seconds, and reverse it
    if it is still not paid after about half a minute. After an unknown outcome query the order too, and do not send the
    request again: the code serves one debit, and the number of a paid order is refused.

    Args:
        client: The client to call with.
        body: PartnerCodepayOrder or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PartnerCodepayResult

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012382179
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
        body: PartnerCodepayOrder | PartnerCodepayOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerCodepayResult]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: PartnerCodepayOrder | PartnerCodepayOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerCodepayResult]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: PartnerCodepayOrder | PartnerCodepayOrderDict | AnyMapping | Unset = UNSET,
    json: PartnerCodepayOrder | PartnerCodepayOrderDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PartnerCodepayResult]:
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
        body: PartnerCodepayOrder | PartnerCodepayOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerCodepayResult: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: PartnerCodepayOrder | PartnerCodepayOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerCodepayResult: ...


async def asyncio(
    *,
    client: Caller,
    body: PartnerCodepayOrder | PartnerCodepayOrderDict | AnyMapping | Unset = UNSET,
    json: PartnerCodepayOrder | PartnerCodepayOrderDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnerCodepayResult:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[PartnerOrder]]:
    """Ask by `pay.get_partner_order_by_out_trade_no` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[PartnerOrder]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[PartnerOrder]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[PartnerOrder]] = await check_error(OPERATION, error).resolve_async()
    return found
