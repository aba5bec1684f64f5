# Generated from spec/ by `make generate`. Do not edit.
"""Place an order of a sub-merchant, agreeing to later debits, in WeChat (JSAPI下单并授权/签约).

POST /v3/pay/partner/transactions/jsapi-with-contract
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...models.pay import ContractOrderDetail, ContractScene, JsapiContract, OrderAmount, PartnerPayer
from ...models.shared.plain_settle_info import PlainSettleInfo
from ...models.shared.prepared_payment import PreparedPayment
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, PartnerJsapiContractOrderDict
    from ...models.shared.partner_order import PartnerOrder
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PartnerJsapiContractOrder(Model, kw_only=True):
    """An order of a service provider, with which the user agrees to later debits, paid in WeChat (JSAPI下单并签约)"""

    sp_appid: str
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
    support_fapiao: bool | Unset = UNSET
    """Whether the receipt in WeChat offers the user an electronic invoice (电子发票入口开放标识)"""
    amount: OrderAmount
    """What is to be paid (订单金额)"""
    payer: PartnerPayer
    """Who will pay, by one of the OpenIDs (支付者)"""
    detail: ContractOrderDetail | Unset = UNSET
    """The articles of the order, for promotions on single articles (优惠功能)"""
    scene_info: ContractScene | Unset = UNSET
    """Where the order is placed (场景信息)"""
    settle_info: PlainSettleInfo | Unset = UNSET
    """What happens to the money once the order is paid (结算信息)"""
    contract_info: JsapiContract
    """The agreement on later debits the user signs along with the payment (签约授权信息)"""


OPERATION: Operation[PreparedPayment] = Operation(
    "pay.create_partner_jsapi_order_with_contract",
    PreparedPayment,
    body_defaults={"sp_mchid": True, "notify_url": True},
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: PartnerJsapiContractOrder | PartnerJsapiContractOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: PartnerJsapiContractOrder | PartnerJsapiContractOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]: ...


def sync_detailed(
    *,
    client: Caller,
    body: PartnerJsapiContractOrder | PartnerJsapiContractOrderDict | AnyMapping | Unset = UNSET,
    json: PartnerJsapiContractOrder | PartnerJsapiContractOrderDict | AnyMapping | Unset = UNSET,
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
        body: PartnerJsapiContractOrder | PartnerJsapiContractOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedPayment: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: PartnerJsapiContractOrder | PartnerJsapiContractOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedPayment: ...


def sync(
    *,
    client: Caller,
    body: PartnerJsapiContractOrder | PartnerJsapiContractOrderDict | AnyMapping | Unset = UNSET,
    json: PartnerJsapiContractOrder | PartnerJsapiContractOrderDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PreparedPayment:
    """Place an order of a sub-merchant, agreeing to later debits, in WeChat.

    Paying signs the agreement, or makes use of an authorisation prepared before. Repeating the same request with the
    same number is safe; the same number with other contents is refused.

    Args:
        client: The client to call with.
        body: PartnerJsapiContractOrder or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/doc/v3/partner/4012688481
    https://pay.weixin.qq.com/doc/v3/partner/4012526951
    https://pay.weixin.qq.com/doc/v3/partner/4017019937
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
        body: PartnerJsapiContractOrder | PartnerJsapiContractOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: PartnerJsapiContractOrder | PartnerJsapiContractOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: PartnerJsapiContractOrder | PartnerJsapiContractOrderDict | AnyMapping | Unset = UNSET,
    json: PartnerJsapiContractOrder | PartnerJsapiContractOrderDict | AnyMapping | Unset = UNSET,
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
        body: PartnerJsapiContractOrder | PartnerJsapiContractOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedPayment: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: PartnerJsapiContractOrder | PartnerJsapiContractOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedPayment: ...


async def asyncio(
    *,
    client: Caller,
    body: PartnerJsapiContractOrder | PartnerJsapiContractOrderDict | AnyMapping | Unset = UNSET,
    json: PartnerJsapiContractOrder | PartnerJsapiContractOrderDict | AnyMapping | Unset = UNSET,
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
