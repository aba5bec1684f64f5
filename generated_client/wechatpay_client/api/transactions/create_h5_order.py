# Generated from spec/ by `make generate`. Do not edit.
"""Place an order of Hong Kong that the user pays in a browser outside WeChat (H5支付下单).

POST /v3/transactions/mweb
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...models.transactions import (
    HongKongGoods,
    HongKongOrderPayer,
    HongKongOrderTotal,
    HongKongStore,
    HongKongTradeType,
)
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, HongKongH5OrderRequestDict
    from ...models.transactions import HongKongOrder
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class HongKongH5OrderRequest(Model, kw_only=True):
    """An order that the user pays in a browser, from a Hong Kong wallet (H5支付下单)"""

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
    notify_url: str | None | Unset = UNSET
    """Address that is called with the result; public, https, without a query (通知地址) Left out, it is the client's
    default.
    """
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
    time_start: datetime | Unset = UNSET
    """From when on the order can be paid (交易起始时间)"""
    time_expire: datetime | Unset = UNSET
    """Until when the order can be paid, in RFC 3339 with an offset (交易结束时间)"""
    merchant_category_code: str
    """Trade of the merchant, by its category code of ISO 18245 (MCC码)"""
    payer: HongKongOrderPayer | Unset = UNSET
    """Who is to pay, by one of the OpenIDs; needed in an official account or mini-program (支付者)"""
    amount: HongKongOrderTotal
    """What is to be paid (订单金额)"""
    scene_info: HongKongH5Scene
    """Where the payment takes place, the address of the user's device included (场景信息)"""
    detail: HongKongGoods | Unset = UNSET
    """What the order is for, article by article, so that discounts on articles apply (优惠功能)"""


class HongKongH5Scene(Model, kw_only=True):
    """Where the payment takes place, the address of the user's device included (场景信息)"""

    device_id: str | Unset = UNSET
    """The merchant's number for the terminal or shop the order comes from (商户端设备号)"""
    device_ip: str | Unset = UNSET
    """Address the merchant's device calls from, IPv4 or IPv6 (商户端设备IP)"""
    payer_client_ip: str
    """Address the user's device calls from, IPv4 or IPv6 (用户终端IP)"""
    operator_id: str | Unset = UNSET
    """Number of the person at the till (操作员ID)"""
    store_info: HongKongStore
    """The shop where the user pays (商户门店信息)"""


class HongKongPaymentLink(Model, kw_only=True):
    """The prepared payment, as a link to be opened in a browser (支付跳转链接)"""

    mweb_url: str
    """Link to which the browser is sent, so that it opens WeChat to pay (支付跳转链接)"""


OPERATION: Operation[HongKongPaymentLink] = Operation(
    "transactions.create_h5_order",
    HongKongPaymentLink,
    body_defaults={"mchid": False, "appid": False, "sp_mchid": False, "notify_url": True},
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: HongKongH5OrderRequest | HongKongH5OrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[HongKongPaymentLink]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: HongKongH5OrderRequest | HongKongH5OrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[HongKongPaymentLink]: ...


def sync_detailed(
    *,
    client: Caller,
    body: HongKongH5OrderRequest | HongKongH5OrderRequestDict | AnyMapping | Unset = UNSET,
    json: HongKongH5OrderRequest | HongKongH5OrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[HongKongPaymentLink]:
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
        body: HongKongH5OrderRequest | HongKongH5OrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> HongKongPaymentLink: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: HongKongH5OrderRequest | HongKongH5OrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> HongKongPaymentLink: ...


def sync(
    *,
    client: Caller,
    body: HongKongH5OrderRequest | HongKongH5OrderRequestDict | AnyMapping | Unset = UNSET,
    json: HongKongH5OrderRequest | HongKongH5OrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> HongKongPaymentLink:
    """Place an order of Hong Kong that the user pays in a browser outside WeChat.

    Since 2022-09-08 the interface of the same name under /v3/global takes its place. The browser goes on to the link
    that comes back. No money moves yet.

    Args:
        client: The client to call with.
        body: HongKongH5OrderRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        HongKongPaymentLink

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter3_3.shtml
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
        body: HongKongH5OrderRequest | HongKongH5OrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[HongKongPaymentLink]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: HongKongH5OrderRequest | HongKongH5OrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[HongKongPaymentLink]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: HongKongH5OrderRequest | HongKongH5OrderRequestDict | AnyMapping | Unset = UNSET,
    json: HongKongH5OrderRequest | HongKongH5OrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[HongKongPaymentLink]:
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
        body: HongKongH5OrderRequest | HongKongH5OrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> HongKongPaymentLink: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: HongKongH5OrderRequest | HongKongH5OrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> HongKongPaymentLink: ...


async def asyncio(
    *,
    client: Caller,
    body: HongKongH5OrderRequest | HongKongH5OrderRequestDict | AnyMapping | Unset = UNSET,
    json: HongKongH5OrderRequest | HongKongH5OrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> HongKongPaymentLink:
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
