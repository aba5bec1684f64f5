# Generated from spec/ by `make generate`. Do not edit.
"""Place a combined order that is paid from a web page outside WeChat (合单下单-H5支付).

POST /v3/combine-transactions/h5
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from msgspec import field

from ...models.combine_transactions import CombineOptionalPayer, CombinePart, CombinePaymentRestriction
from ...models.shared.payment_link import PaymentLink
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.combine_transactions import CombineOrder
    from ...models.dicts import AnyMapping, CombineH5OrderDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CombineH5Info(Model, kw_only=True):
    """The web page or app the user comes from (H5场景信息)"""

    type_: str = field(name="type")
    """Kind of page, for example `Wap`, `iOS` or `Android` (场景类型)"""
    app_name: str | Unset = UNSET
    """Name of the app or site (应用名称)"""
    app_url: str | Unset = UNSET
    """Address of the site (网站URL)"""
    bundle_id: str | Unset = UNSET
    """Bundle ID of the app on iOS (iOS平台BundleID)"""
    package_name: str | Unset = UNSET
    """Package name of the app on Android (Android平台PackageName)"""


class CombineH5Order(Model, kw_only=True):
    """A combined order, to be paid from a web page outside WeChat (合单下单)"""

    combine_appid: str
    """AppID of the merchant that places the combined order (合单商户appid)"""
    combine_mchid: str
    """Merchant number of whoever places the combined order; a service provider gives its own (合单商户号)"""
    combine_out_trade_no: str
    """The merchant's own number of a combined order, unique under its merchant number (合单商户订单号)"""
    scene_info: CombineH5Scene
    """Where the order is placed, and by which web page (场景信息)"""
    sub_orders: list[CombinePart]
    """The parts of the order (商品单信息)"""
    time_start: datetime | Unset = UNSET
    """When the order was made at the merchant, in RFC 3339 with an offset (交易起始时间)"""
    time_expire: datetime | Unset = UNSET
    """Until when the order can be paid, in RFC 3339 with an offset (交易结束时间)"""
    notify_url: str | None | Unset = UNSET
    """Address that is called with the result; public, https, without a query (通知地址) Left out, it is the client's
    default.
    """
    limit_pay: list[CombinePaymentRestriction] | Unset = UNSET
    """Ways of paying to exclude, or the only one to allow (指定支付方式)"""
    combine_payer_info: CombineOptionalPayer | Unset = UNSET
    """Who will or must pay, where that is known or matters (支付者)"""


class CombineH5Scene(Model, kw_only=True):
    """Where the order is placed, and by which web page (场景信息)"""

    device_id: str
    """The merchant's number for the terminal or shop the order comes from (商户端设备号)"""
    payer_client_ip: str
    """Address the user's device calls from, IPv4 or IPv6 (用户终端IP)"""
    h5_info: CombineH5Info
    """The web page or app the user comes from (H5场景信息)"""


OPERATION: Operation[PaymentLink] = Operation(
    "combine_transactions.create_h5_order", PaymentLink, body_defaults={"notify_url": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: CombineH5Order | CombineH5OrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaymentLink]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: CombineH5Order | CombineH5OrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaymentLink]: ...


def sync_detailed(
    *,
    client: Caller,
    body: CombineH5Order | CombineH5OrderDict | AnyMapping | Unset = UNSET,
    json: CombineH5Order | CombineH5OrderDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PaymentLink]:
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
        body: CombineH5Order | CombineH5OrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PaymentLink: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: CombineH5Order | CombineH5OrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PaymentLink: ...


def sync(
    *,
    client: Caller,
    body: CombineH5Order | CombineH5OrderDict | AnyMapping | Unset = UNSET,
    json: CombineH5Order | CombineH5OrderDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PaymentLink:
    """Place a combined order that is paid from a web page outside WeChat.

    The browser of a telephone follows the link that comes back, and WeChat opens. Repeating the same request with the
    same numbers is safe; the same numbers with other contents are refused.

    Args:
        client: The client to call with.
        body: CombineH5Order or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PaymentLink

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012556961
    https://pay.weixin.qq.com/doc/v3/merchant/4012545879
    https://pay.weixin.qq.com/doc/v3/partner/4012758208
    https://pay.weixin.qq.com/doc/v3/partner/4012707565
    https://pay.weixin.qq.com/doc/v3/partner/4012760626
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
        body: CombineH5Order | CombineH5OrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaymentLink]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: CombineH5Order | CombineH5OrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaymentLink]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: CombineH5Order | CombineH5OrderDict | AnyMapping | Unset = UNSET,
    json: CombineH5Order | CombineH5OrderDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PaymentLink]:
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
        body: CombineH5Order | CombineH5OrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PaymentLink: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: CombineH5Order | CombineH5OrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PaymentLink: ...


async def asyncio(
    *,
    client: Caller,
    body: CombineH5Order | CombineH5OrderDict | AnyMapping | Unset = UNSET,
    json: CombineH5Order | CombineH5OrderDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PaymentLink:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[CombineOrder]]:
    """Ask by `combine_transactions.get_order_by_combine_out_trade_no` what became of a call of this operation whose
    outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[CombineOrder]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[CombineOrder]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[CombineOrder]] = await check_error(OPERATION, error).resolve_async()
    return found
