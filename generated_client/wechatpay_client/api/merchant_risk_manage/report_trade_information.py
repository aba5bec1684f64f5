# Generated from spec/ by `make generate`. Do not edit.
"""Report what the merchant knows of an order and of who pays it (上报订单关联信息).

POST /v3/merchant-risk-manage/report-trade-union-information
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, overload

from msgspec import field

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, TradeUnionInformationDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class TradeLivingExpenses(Model, kw_only=True):
    """The bill of a household that is paid (生活缴费场景独有字段)"""

    acc_no: str | Unset = UNSET
    """Number of the customer (户号)"""
    type_: int | Unset = field(name="type", default=UNSET)
    """What the bill is for, by number (费种)"""
    city: str | Unset = UNSET
    """City (缴费城市)"""
    address: str | Unset = UNSET
    """Address of the household (户号对应的地址信息)"""
    acc_name: str | Unset = UNSET
    """Name of the customer (缴费户名)"""
    company_name: str | Unset = UNSET
    """Who is paid (机构名称)"""
    amount: int | Unset = UNSET
    """What is paid (缴费金额) Unit: fen."""


class TradeRechargeInformation(Model, kw_only=True):
    """The account that is topped up (充值业务场景独有字段)"""

    account_type: int | Unset = UNSET
    """What kind of account, by number (充值账号类型)"""
    account: str | Unset = UNSET
    """The account (充值账号)"""


class TradeUnionInformation(Model, kw_only=True):
    """What the merchant knows of an order and of who pays it (上报订单关联信息)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"phone", "certificates_number"})

    sp_mchid: str | None | Unset = UNSET
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号)"""
    acquiring_bank_id: str | Unset = UNSET
    """The acquiring institution, for who calls under one (从业机构号)"""
    channel_id: str | Unset = UNSET
    """The channel, for sub-merchants of a bank (渠道号)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    out_trade_no: str | Unset = UNSET
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    phone: str | Unset = UNSET
    """Mobile number the user left with the merchant; encrypted on the wire (用户手机号)"""
    certificates_number: str | Unset = UNSET
    """Last six digits of the user's identity card; encrypted on the wire (用户实名证件号)"""
    client_ip: str | Unset = UNSET
    """Address the user's device calls from, IPv4 or IPv6 (用户终端IP)"""
    risk_level: int | Unset = UNSET
    """How risky the merchant deems the order (商户判定交易的风险等级)"""
    line_type: int | Unset = UNSET
    """Whether it is sold online or in a shop, by number (线上线下标识)"""
    goods_type: int | Unset = UNSET
    """Whether the goods are things, by number (虚拟实物标识)"""
    seller_type: int | Unset = UNSET
    """Who offers the goods, by number (物品发布类型)"""
    is_need_deliver: bool | Unset = UNSET
    """Whether the goods are sent (是否需要物流发货)"""
    device_type: int | Unset = UNSET
    """The user's device, by number (用户设备类型)"""
    userid: str | Unset = UNSET
    """The payer in the merchant's system (付款方用户标识)"""
    phone_from: int | Unset = UNSET
    """Where the mobile number comes from, by number (手机号来源)"""
    seller_userid: str | Unset = UNSET
    """The seller in the merchant's system (收款方用户标识)"""
    scene: int | Unset = UNSET
    """What is paid for, by number: it says which of the two objects below belongs to it (业务场景)"""
    recharge_fields: TradeRechargeInformation | Unset = UNSET
    """The account that is topped up (充值业务场景独有字段)"""
    living_expenses_fields: TradeLivingExpenses | Unset = UNSET
    """The bill of a household that is paid (生活缴费场景独有字段)"""
    extra_fields1: str | Unset = UNSET
    """Further facts, as a text of JSON (扩展字段1)"""
    extra_fields2: str | Unset = UNSET
    """Further facts, as a text of JSON (扩展字段2)"""
    extra_fields3: str | Unset = UNSET
    """Further facts, as a text of JSON (扩展字段3)"""
    high_risk_goods: int | Unset = UNSET
    """Mark of goods of high risk, by number (高风险商品标签)"""
    same_deviced: bool | Unset = UNSET
    """Whether the order was made and paid on the same device (下单与支付是否为同一设备)"""
    reliable_device: bool | Unset = UNSET
    """Whether the user often uses this device (用户下单设备是否是常用设备)"""
    delivery_province: str | Unset = UNSET
    """Province the goods go to (收货省份)"""
    delivery_city: str | Unset = UNSET
    """City the goods go to (收货城市)"""
    new_address: bool | Unset = UNSET
    """Whether the address is new (收货人地址是否新增)"""
    last_pay_openid: str | Unset = UNSET
    """Who paid the order before this one (上一笔支付openid)"""
    risky_goods: int | Unset = UNSET
    """Kind of goods of high risk, by number (高风险类目)"""
    offline_delivery_label: int | Unset = UNSET
    """Whether the goods are handed over in person, by number (线下交付标识)"""
    proxy_payment: bool | Unset = UNSET
    """Whether somebody else pays for the user (是否为代付订单)"""
    order_phone_number: str | Unset = UNSET
    """Mobile number given with the order (下单手机号)"""
    user_risk_level: int | Unset = UNSET
    """How risky who ordered is, by number (下单人风险等级)"""
    sp_risk_level: int | Unset = UNSET
    """How risky the merchant is, by number (商户风险等级)"""
    phone_number_location: str | Unset = UNSET
    """Where the mobile number belongs to (手机号所属地)"""
    goods_category: str | Unset = UNSET
    """What kind of goods it is (商品类目)"""
    pre_opening_behavior: str | Unset = UNSET
    """What was unusual before the page was opened (前置打开行为异常)"""
    new_store: bool | Unset = UNSET
    """Whether the seller's account is new (卖家是否是新账号)"""
    store_identifier: str | Unset = UNSET
    """The seller's shop (店铺标识)"""
    goods_listing_time: str | Unset = UNSET
    """When the goods were put on sale; the page gives no form (商品上架时间)"""
    combine_out_trade_no: str | Unset = UNSET
    """The merchant's own number of a combined order, unique under its merchant number (合单商户订单号)"""
    combine_mchid: str | Unset = UNSET
    """Merchant number under which the combined order was placed (合单商户号)"""
    sub_orders: list[TradeUnionSubOrder] | Unset = UNSET
    """The orders of the combined order (子单列表)"""


class TradeUnionReport(Model, kw_only=True):
    """The order of which it was told (上报结果)"""

    sp_mchid: str | Unset = UNSET
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号)"""
    acquiring_bank_id: str | Unset = UNSET
    """The acquiring institution, for who calls under one (从业机构号)"""
    channel_id: str | Unset = UNSET
    """The channel, for sub-merchants of a bank (渠道号)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    out_trade_no: str | Unset = UNSET
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""


class TradeUnionSubOrder(Model, kw_only=True):
    """One order of the combined order (子单)"""

    out_trade_no: str | Unset = UNSET
    """The merchant's own number of this order (子单商户订单号)"""
    mch_id: str | Unset = UNSET
    """The merchant of this order (子单发起方商户号)"""
    delivery_province: str | Unset = UNSET
    """Province the goods go to (收货省份)"""
    delivery_city: str | Unset = UNSET
    """City the goods go to (收货城市)"""
    risky_goods: int | Unset = UNSET
    """Kind of goods of high risk, by number (高风险类目)"""
    user_risk_level: int | Unset = UNSET
    """How risky who ordered is, by number (下单人风险等级)"""
    sp_risk_level: int | Unset = UNSET
    """How risky the merchant is, by number (商户风险等级)"""


OPERATION: Operation[TradeUnionReport] = Operation(
    "merchant_risk_manage.report_trade_information", TradeUnionReport, body_defaults={"sp_mchid": False}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: TradeUnionInformation | TradeUnionInformationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TradeUnionReport]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: TradeUnionInformation | TradeUnionInformationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TradeUnionReport]: ...


def sync_detailed(
    *,
    client: Caller,
    body: TradeUnionInformation | TradeUnionInformationDict | AnyMapping | Unset = UNSET,
    json: TradeUnionInformation | TradeUnionInformationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TradeUnionReport]:
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
        body: TradeUnionInformation | TradeUnionInformationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TradeUnionReport: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: TradeUnionInformation | TradeUnionInformationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TradeUnionReport: ...


def sync(
    *,
    client: Caller,
    body: TradeUnionInformation | TradeUnionInformationDict | AnyMapping | Unset = UNSET,
    json: TradeUnionInformation | TradeUnionInformationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TradeUnionReport:
    """Report what the merchant knows of an order and of who pays it.

    Sent after the order is placed, so that WeChat Pay can judge the payment.

    Args:
        client: The client to call with.
        body: TradeUnionInformation or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        TradeUnionReport

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012529250
    https://pay.weixin.qq.com/doc/v3/partner/4012692160
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
        body: TradeUnionInformation | TradeUnionInformationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TradeUnionReport]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: TradeUnionInformation | TradeUnionInformationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TradeUnionReport]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: TradeUnionInformation | TradeUnionInformationDict | AnyMapping | Unset = UNSET,
    json: TradeUnionInformation | TradeUnionInformationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TradeUnionReport]:
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
        body: TradeUnionInformation | TradeUnionInformationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TradeUnionReport: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: TradeUnionInformation | TradeUnionInformationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TradeUnionReport: ...


async def asyncio(
    *,
    client: Caller,
    body: TradeUnionInformation | TradeUnionInformationDict | AnyMapping | Unset = UNSET,
    json: TradeUnionInformation | TradeUnionInformationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TradeUnionReport:
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
