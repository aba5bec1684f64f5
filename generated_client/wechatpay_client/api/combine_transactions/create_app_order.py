# Generated from spec/ by `make generate`. Do not edit.
"""Place a combined order that is paid from an app (合单下单-APP支付).

POST /v3/combine-transactions/app
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...models.combine_transactions import CombinePaymentRestriction, CombineScene, TradeScenario
from ...models.shared.installment_subsidy import InstallmentSubsidy
from ...models.shared.part_amount import PartAmount
from ...models.shared.payer_identity import PayerIdentity
from ...models.shared.settle_info import SettleInfo
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.combine_transactions import CombineOrder
    from ...models.dicts import AnyMapping, CombineAppOrderDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CombineAppOrder(Model, kw_only=True):
    """A combined order, to be paid from an app (合单下单)"""

    combine_appid: str
    """AppID of the merchant that places the combined order (合单商户appid)"""
    combine_mchid: str
    """Merchant number of whoever places the combined order; a service provider gives its own (合单商户号)"""
    combine_out_trade_no: str
    """The merchant's own number of a combined order, unique under its merchant number (合单商户订单号)"""
    scene_info: CombineScene | Unset = UNSET
    """Where the order is placed (场景信息)"""
    sub_orders: list[CombineAppPart]
    """The parts of the order (商品单信息)"""
    combine_payer_info: CombineIdentifiedPayer | Unset = UNSET
    """Who will or must pay, where that is known or matters (支付者)"""
    time_start: datetime | Unset = UNSET
    """When the order was made at the merchant, in RFC 3339 with an offset (交易起始时间)"""
    time_expire: datetime | Unset = UNSET
    """Until when the order can be paid, in RFC 3339 with an offset (交易结束时间)"""
    prepay_id: str | Unset = UNSET
    """Session of a payment prepared before, which this order takes over (预支付交易会话标识)"""
    notify_url: str | None | Unset = UNSET
    """Address that is called with the result; public, https, without a query (通知地址) Left out, it is the client's
    default.
    """
    trade_scenario: TradeScenario | Unset = UNSET
    """Kind of trade with rules of its own (交易场景). `RECOMMERCE`: second-hand goods."""
    limit_pay: list[CombinePaymentRestriction] | Unset = UNSET
    """Ways of paying to exclude, or the only one to allow (指定支付方式)"""
    contract_info: CombineContract | Unset = UNSET
    """The agreement on later debits the user signs along with the payment (预签约信息)"""
    subsidy_info: InstallmentSubsidy | Unset = UNSET
    """Interest of the instalment credit 微信分付 the merchant takes over for this order (贴息信息)"""


class CombineAppPart(Model, kw_only=True):
    """One part of the order; paid to a merchant, or to a private person under an authorisation (商品单)"""

    mchid: str
    """Merchant number that places this part, bound to the AppID (子单商户号)"""
    individual_auth_id: str | Unset = UNSET
    """Authorisation under which a private person is paid, instead of a merchant (个人收款方受理授权ID)"""
    individual_name: str | Unset = UNSET
    """Name under which the private person sells on the platform (个人收款方平台昵称)"""
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


class CombineAppPayment(Model, kw_only=True):
    """The prepared payment, and what became of the agreement (预支付交易会话)"""

    prepay_id: str
    """Session of the prepared payment, with which the page or app opens WeChat Pay for 2 hours (预支付交易会话标识)"""
    contract_result: CombineContractResult | Unset = UNSET
    """Whether the agreement could be prepared along with the payment (预签约结果)"""


class CombineContract(Model, kw_only=True):
    """The agreement on later debits the user signs along with the payment (预签约信息)"""

    mchid: str
    """Merchant number under which the agreement is signed (签约商户号)"""
    appid: str
    """AppID under which the agreement is signed (签约商户AppID)"""
    out_contract_code: str
    """The merchant's own number of the agreement (签约商户协议号)"""
    plan_id: int
    """Number of the contract template, here as a number (委托代扣协议模板ID)"""
    contract_display_account: str
    """How the merchant calls the user's account; shown on the page of the agreement (用户账户展示名称)"""
    notify_url: str
    """Address that is called when the agreement is signed or ended (回调通知地址)"""


class CombineContractResult(Model, kw_only=True):
    """Whether the agreement could be prepared along with the payment (预签约结果)"""

    code: str
    """Token of the result, SUCCESS or that of a failure (签约结果码)"""
    message: str | Unset = UNSET
    """The result in words (签约结果描述信息)"""


class CombineIdentifiedPayer(Model, kw_only=True):
    """Who will or must pay, where that is known or matters (支付者)"""

    openid: str | Unset = UNSET
    """The user as the combined order's AppID sees them (用户标识)"""
    identity: PayerIdentity | Unset = UNSET
    """Who must pay; anybody else is refused. Needs a permission of its own (实名支付)"""


OPERATION: Operation[CombineAppPayment] = Operation(
    "combine_transactions.create_app_order", CombineAppPayment, body_defaults={"notify_url": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: CombineAppOrder | CombineAppOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombineAppPayment]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: CombineAppOrder | CombineAppOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombineAppPayment]: ...


def sync_detailed(
    *,
    client: Caller,
    body: CombineAppOrder | CombineAppOrderDict | AnyMapping | Unset = UNSET,
    json: CombineAppOrder | CombineAppOrderDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CombineAppPayment]:
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
        body: CombineAppOrder | CombineAppOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CombineAppPayment: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: CombineAppOrder | CombineAppOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CombineAppPayment: ...


def sync(
    *,
    client: Caller,
    body: CombineAppOrder | CombineAppOrderDict | AnyMapping | Unset = UNSET,
    json: CombineAppOrder | CombineAppOrderDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CombineAppPayment:
    """Place a combined order that is paid from an app.

    The app opens the payment with the session that comes back, signed by whoever placed the order. Repeating the same
    request with the same numbers is safe; the same numbers with other contents are refused.

    Args:
        client: The client to call with.
        body: CombineAppOrder or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CombineAppPayment

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012556944
    https://pay.weixin.qq.com/doc/v3/merchant/4012545465
    https://pay.weixin.qq.com/doc/v3/partner/4012758021
    https://pay.weixin.qq.com/doc/v3/partner/4012707307
    https://pay.weixin.qq.com/doc/v3/partner/4012760622
    https://pay.weixin.qq.com/doc/v3/partner/4012884108
    https://pay.weixin.qq.com/doc/v3/partner/4015001933
    https://pay.weixin.qq.com/doc/v3/partner/4015973099
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
        body: CombineAppOrder | CombineAppOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombineAppPayment]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: CombineAppOrder | CombineAppOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombineAppPayment]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: CombineAppOrder | CombineAppOrderDict | AnyMapping | Unset = UNSET,
    json: CombineAppOrder | CombineAppOrderDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CombineAppPayment]:
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
        body: CombineAppOrder | CombineAppOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CombineAppPayment: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: CombineAppOrder | CombineAppOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CombineAppPayment: ...


async def asyncio(
    *,
    client: Caller,
    body: CombineAppOrder | CombineAppOrderDict | AnyMapping | Unset = UNSET,
    json: CombineAppOrder | CombineAppOrderDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CombineAppPayment:
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
