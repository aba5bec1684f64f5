# Generated from spec/ by `make generate`. Do not edit.
"""Debit the user in Hong Kong whose payment code was read at the till (提交付款码支付).

POST /v3/transactions/micropay
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...models.transactions import (
    HongKongGoods,
    HongKongOrderTotal,
    HongKongPaidAmount,
    HongKongPayer,
    HongKongPromotion,
    HongKongScene,
    HongKongTradeState,
    HongKongTradeType,
)
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, HongKongCodeOrderRequestDict
    from ...models.transactions import HongKongOrder
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class HongKongCodeOrder(Model, kw_only=True):
    """A debit by payment code and its state (订单)"""

    mchid: str | Unset = UNSET
    """Merchant number given by WeChat Pay (商户号)"""
    appid: str | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sp_mchid: str | Unset = UNSET
    """Merchant number of the institution that calls for its sub-merchants (机构商户号)"""
    sp_appid: str | Unset = UNSET
    """AppID of the institution (机构APPID)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    id: str | Unset = UNSET
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    trade_type: HongKongTradeType | str | Unset = UNSET
    """How the order is placed (交易类型).

    - `JSAPI`: official account or mini-program
    - `NATIVE`: the user scans a code of the merchant
    - `APP`: from an app
    - `MWEB`: web page outside WeChat (H5)
    - `MICROPAY`: the merchant scans the user's payment code.
    """
    bank_type: str | Unset = UNSET
    """Bank and kind of card that paid, by its short code; OTHERS for the balance (付款银行)"""
    success_time: datetime | Unset = UNSET
    """When the order was paid (支付完成时间)"""
    trade_state: HongKongTradeState | str
    """Where the order stands (交易状态).

    - `SUCCESS`: paid
    - `REFUND`: paid, and a refund was requested
    - `NOTPAY`: not paid yet
    - `CLOSED`: closed without payment
    - `REVOKED`: undone, payment codes only
    - `USERPAYING`: the user is at the password, payment codes only
    - `PAYERROR`: the payment failed, for example at the bank.
    """
    trade_state_desc: str
    """The state of the order in words, for people (交易状态描述)"""
    payer: HongKongPayer | Unset = UNSET
    """Who paid (支付者)"""
    amount: HongKongPaidAmount
    """What was asked and what was paid, in both currencies (订单金额)"""
    detail: list[HongKongPromotion] = ABSENT_LIST
    """The discounts the order was given (优惠功能)"""


class HongKongCodeOrderRequest(Model, kw_only=True):
    """An order that is debited at once by the payment code on the user's screen (提交付款码支付)"""

    mchid: str | None | Unset = UNSET
    """Merchant number given by WeChat Pay (商户号)"""
    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sp_mchid: str | None | Unset = UNSET
    """Merchant number of the institution that calls for its sub-merchants (机构商户号)"""
    sp_appid: str | Unset = UNSET
    """AppID of the institution (机构APPID)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    description: str
    """What is being paid for, as the user reads it in the bill (商品描述)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    goods_tag: str | Unset = UNSET
    """Mark that lets the order take part in the promotions set up for it (订单优惠标记)"""
    trade_type: HongKongTradeType
    """How the order is placed (交易类型).

    - `JSAPI`: official account or mini-program
    - `NATIVE`: the user scans a code of the merchant
    - `APP`: from an app
    - `MWEB`: web page outside WeChat (H5)
    - `MICROPAY`: the merchant scans the user's payment code.
    """
    limit_pay: str | Unset = UNSET
    """A way of paying that is excluded (指定支付方式), for example `no_credit`: no credit cards"""
    merchant_category_code: str
    """Trade of the merchant, by its category code of ISO 18245 (MCC码)"""
    payer: HongKongCodePayer
    """Who is to pay, by the payment code that was read (支付者)"""
    amount: HongKongOrderTotal
    """What is to be paid (订单金额)"""
    scene_info: HongKongScene | Unset = UNSET
    """Where the payment takes place (场景信息)"""
    detail: HongKongGoods | Unset = UNSET
    """What the order is for, article by article, so that discounts on articles apply (优惠功能)"""


class HongKongCodePayer(Model, kw_only=True):
    """Who is to pay, by the payment code that was read (支付者)"""

    auth_code: str
    """The payment code on the user's screen, as it was read; good for a minute (授权码)"""


OPERATION: Operation[HongKongCodeOrder] = Operation(
    "transactions.charge_payment_code",
    HongKongCodeOrder,
    body_defaults={"mchid": False, "appid": False, "sp_mchid": False},
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: HongKongCodeOrderRequest | HongKongCodeOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[HongKongCodeOrder]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: HongKongCodeOrderRequest | HongKongCodeOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[HongKongCodeOrder]: ...


def sync_detailed(
    *,
    client: Caller,
    body: HongKongCodeOrderRequest | HongKongCodeOrderRequestDict | AnyMapping | Unset = UNSET,
    json: HongKongCodeOrderRequest | HongKongCodeOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[HongKongCodeOrder]:
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
        body: HongKongCodeOrderRequest | HongKongCodeOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> HongKongCodeOrder: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: HongKongCodeOrderRequest | HongKongCodeOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> HongKongCodeOrder: ...


def sync(
    *,
    client: Caller,
    body: HongKongCodeOrderRequest | HongKongCodeOrderRequestDict | AnyMapping | Unset = UNSET,
    json: HongKongCodeOrderRequest | HongKongCodeOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> HongKongCodeOrder:
    """Debit the user in Hong Kong whose payment code was read at the till.

    Since 2022-09-08 the interface of the same name under /v3/global takes its place. While the user is asked for the
    password, query the order every few seconds, and reverse it if it is still not paid after about half a minute. After
    an unknown outcome query the order too, and do not send the request again: the code serves one debit.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        client: The client to call with.
        body: HongKongCodeOrderRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        HongKongCodeOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml
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
        body: HongKongCodeOrderRequest | HongKongCodeOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[HongKongCodeOrder]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: HongKongCodeOrderRequest | HongKongCodeOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[HongKongCodeOrder]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: HongKongCodeOrderRequest | HongKongCodeOrderRequestDict | AnyMapping | Unset = UNSET,
    json: HongKongCodeOrderRequest | HongKongCodeOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[HongKongCodeOrder]:
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
        body: HongKongCodeOrderRequest | HongKongCodeOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> HongKongCodeOrder: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: HongKongCodeOrderRequest | HongKongCodeOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> HongKongCodeOrder: ...


async def asyncio(
    *,
    client: Caller,
    body: HongKongCodeOrderRequest | HongKongCodeOrderRequestDict | AnyMapping | Unset = UNSET,
    json: HongKongCodeOrderRequest | HongKongCodeOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> HongKongCodeOrder:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[HongKongOrder]]:
    """Ask by `transactions.get_order_by_out_trade_no` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[HongKongOrder]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[HongKongOrder]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[HongKongOrder]] = await check_error(OPERATION, error).resolve_async()
    return found
