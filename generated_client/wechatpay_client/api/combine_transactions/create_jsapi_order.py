# Generated from spec/ by `make generate`. Do not edit.
"""Place a combined order that is paid in an official account or mini-program (合单下单-JSAPI支付).

POST /v3/combine-transactions/jsapi
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...models.combine_transactions import CombinePaymentRestriction, CombineScene
from ...models.shared.installment_subsidy import InstallmentSubsidy
from ...models.shared.part_amount import PartAmount
from ...models.shared.payer_identity import PayerIdentity
from ...models.shared.prepared_payment import PreparedPayment
from ...models.shared.settle_info import SettleInfo
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.combine_transactions import CombineOrder
    from ...models.dicts import AnyMapping, CombineJsapiOrderDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CombineJsapiOrder(Model, kw_only=True):
    """A combined order, to be paid in an official account or mini-program (合单下单)"""

    combine_appid: str
    """AppID of the merchant that places the combined order (合单商户appid)"""
    combine_mchid: str
    """Merchant number of whoever places the combined order; a service provider gives its own (合单商户号)"""
    combine_out_trade_no: str
    """The merchant's own number of a combined order, unique under its merchant number (合单商户订单号)"""
    scene_info: CombineScene | Unset = UNSET
    """Where the order is placed (场景信息)"""
    sub_orders: list[CombineJsapiPart]
    """The parts of the order (商品单信息)"""
    combine_payer_info: CombineOpenIdPayer
    """Who will pay, by one of the OpenIDs (支付者)"""
    time_start: datetime | Unset = UNSET
    """When the order was made at the merchant, in RFC 3339 with an offset (交易起始时间)"""
    time_expire: datetime | Unset = UNSET
    """Until when the order can be paid, in RFC 3339 with an offset (交易结束时间)"""
    notify_url: str | None | Unset = UNSET
    """Address that is called with the result; public, https, without a query (通知地址)"""
    limit_pay: list[CombinePaymentRestriction] | Unset = UNSET
    """Ways of paying to exclude, or the only one to allow (指定支付方式)"""
    subsidy_info: InstallmentSubsidy | Unset = UNSET
    """Interest of the instalment credit 微信分付 the merchant takes over for this order (贴息信息)"""


class CombineJsapiPart(Model, kw_only=True):
    """One part of the order (商品单)"""

    mchid: str
    """Merchant number that places this part, bound to the AppID (子单商户号)"""
    attach: str
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    amount: PartAmount
    """What is to be paid for this part (订单金额)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    detail: str | Unset = UNSET
    """More about the goods, as free text (商品详情)"""
    goods_tag: str | Unset = UNSET
    """Mark that lets the order take part in the promotions set up for it (订单优惠标记)"""
    description: str
    """What is being paid for, as the user reads it in the bill (商品描述)"""
    settle_info: SettleInfo | Unset = UNSET
    """What happens to the money once the order is paid, and what the platform adds to it (结算信息)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    profit_sharing: bool | Unset = UNSET
    """Whether the money is held back on payment so that it can be shared with others later (是否指定分账)"""


class CombineOpenIdPayer(Model, kw_only=True):
    """Who will pay, by one of the OpenIDs (支付者)"""

    openid: str | Unset = UNSET
    """The user as the combined order's AppID sees them (用户标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""
    identity: PayerIdentity | Unset = UNSET
    """Who must pay; anybody else is refused. Needs a permission of its own (实名支付)"""


OPERATION: Operation[PreparedPayment] = Operation(
    "combine_transactions.create_jsapi_order", PreparedPayment, body_defaults={"notify_url": False}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: CombineJsapiOrder | CombineJsapiOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: CombineJsapiOrder | CombineJsapiOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]: ...


def sync_detailed(
    *,
    client: Caller,
    body: CombineJsapiOrder | CombineJsapiOrderDict | AnyMapping | Unset = UNSET,
    json: CombineJsapiOrder | CombineJsapiOrderDict | AnyMapping | Unset = UNSET,
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
        body: CombineJsapiOrder | CombineJsapiOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedPayment: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: CombineJsapiOrder | CombineJsapiOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedPayment: ...


def sync(
    *,
    client: Caller,
    body: CombineJsapiOrder | CombineJsapiOrderDict | AnyMapping | Unset = UNSET,
    json: CombineJsapiOrder | CombineJsapiOrderDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PreparedPayment:
    """Place a combined order that is paid in an official account or mini-program.

    The payment is opened in WeChat with the session that comes back, signed by whoever placed the order. Repeating the
    same request with the same numbers is safe; the same numbers with other contents are refused.

    Args:
        client: The client to call with.
        body: CombineJsapiOrder or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/doc/v3/merchant/4012556926
    https://pay.weixin.qq.com/doc/v3/merchant/4012556931
    https://pay.weixin.qq.com/doc/v3/merchant/4012545654
    https://pay.weixin.qq.com/doc/v3/partner/4012757938
    https://pay.weixin.qq.com/doc/v3/partner/4012758246
    https://pay.weixin.qq.com/doc/v3/partner/4012707323
    https://pay.weixin.qq.com/doc/v3/partner/4012760615
    https://pay.weixin.qq.com/doc/v3/partner/4012760633
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
        body: CombineJsapiOrder | CombineJsapiOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: CombineJsapiOrder | CombineJsapiOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: CombineJsapiOrder | CombineJsapiOrderDict | AnyMapping | Unset = UNSET,
    json: CombineJsapiOrder | CombineJsapiOrderDict | AnyMapping | Unset = UNSET,
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
        body: CombineJsapiOrder | CombineJsapiOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedPayment: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: CombineJsapiOrder | CombineJsapiOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedPayment: ...


async def asyncio(
    *,
    client: Caller,
    body: CombineJsapiOrder | CombineJsapiOrderDict | AnyMapping | Unset = UNSET,
    json: CombineJsapiOrder | CombineJsapiOrderDict | AnyMapping | Unset = UNSET,
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
