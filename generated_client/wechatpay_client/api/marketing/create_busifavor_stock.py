# Generated from spec/ by `make generate`. Do not edit.
"""Make a batch of coupons of a merchant (创建商家券).

POST /v3/marketing/busifavor/stocks
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...models.marketing import (
    BusifavorDisplayRequest,
    BusifavorEntranceRequest,
    BusifavorNotifyConfigRequest,
    BusifavorStockType,
    BusifavorUseMethod,
    CouponCodeMode,
    WeekDay,
)
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, BusifavorStockRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class BusifavorAvailableTimeRequest(Model, kw_only=True):
    """When a coupon of the batch can be used (券可核销时间)"""

    available_begin_time: datetime
    """From when on coupons can be given and used (开始时间)"""
    available_end_time: datetime
    """Until when coupons can be given and used (结束时间)"""
    available_day_after_receive: int | Unset = UNSET
    """How many days the coupon is good once it has become so (生效后N天内有效)"""
    available_week: BusifavorWeekRequest | Unset = UNSET
    """The days of the week and the parts of the day in which the coupon can be used (固定周期有效时间段)"""
    irregulary_avaliable_time: list[PeriodRequest] | Unset = UNSET
    """Times of no pattern in which the coupon is good, beside the week (无规律的有效时间段)"""
    wait_days_after_receive: int | Unset = UNSET
    """How many days after it was given the coupon becomes good (领取后N天开始生效)"""
    available_second_after_receive: int | Unset = UNSET
    """How many seconds the coupon is good after it was given (领取后N秒内有效) Unit: second."""


class BusifavorDiscountRuleRequest(Model, kw_only=True):
    """A share of the price off (折扣券使用规则)"""

    discount_percent: int
    """What is left to pay, in percent: 88 takes 12 percent off (折扣比例)"""
    transaction_minimum: int
    """Least amount of an order with which it is good (消费门槛) Unit: fen."""


class BusifavorExchangeRuleRequest(Model, kw_only=True):
    """An article for a set price (换购券使用规则)"""

    exchange_price: int
    """What the article costs with the coupon (单品换购价) Unit: fen."""
    transaction_minimum: int
    """Least amount of an order with which it is good (消费门槛) Unit: fen."""


class BusifavorFixedRuleRequest(Model, kw_only=True):
    """A fixed sum off (固定面额满减券使用规则)"""

    discount_amount: int
    """What the coupon takes off (优惠金额) Unit: fen."""
    transaction_minimum: int
    """Least amount of an order with which it is good (消费门槛) Unit: fen."""


class BusifavorSendRuleRequest(Model, kw_only=True):
    """How many coupons of a batch there are, and how they may be given (发放规则)"""

    max_amount: int | Unset = UNSET
    """Largest value of all coupons that are given (批次总预算) Unit: fen."""
    max_coupons: int
    """Largest number of coupons that are given (批次最大发放个数)"""
    max_coupons_per_user: int
    """Largest number of coupons one user is given (用户最大可领个数)"""
    max_amount_by_day: int | Unset = UNSET
    """Largest value of the coupons given on one day (单天发放上限金额) Unit: fen."""
    max_coupons_by_day: int | Unset = UNSET
    """Largest number of coupons given on one day (单天发放上限个数)"""
    natural_person_limit: bool | Unset = UNSET
    """Whether a person counts once over all their WeChat accounts (是否开启自然人限制)"""
    prevent_api_abuse: bool | Unset = UNSET
    """Whether accounts that seem to abuse promotions get no coupon (可疑账号拦截)"""
    transferable: bool | Unset = UNSET
    """Whether a user may give the coupon to another (是否允许转赠)"""
    shareable: bool | Unset = UNSET
    """Whether a user may share the link by which coupons are taken (是否允许分享链接)"""


class BusifavorStockRequest(Model, kw_only=True):
    """What the coupons of a batch are, who may use them and how many there are (创建商家券)"""

    stock_name: str
    """What the batch is called; the user reads it on the coupon (商家券批次名称)"""
    belong_merchant: str
    """The merchant the batch of coupons belongs to (归属商户号)"""
    comment: str | Unset = UNSET
    """Note on the batch that only the merchant sees (批次备注)"""
    goods_name: str
    """What the coupon is good for, as the user reads it (适用商品范围)"""
    stock_type: BusifavorStockType
    """Kind of the coupons of a batch (批次类型).

    - `NORMAL`: a fixed sum off
    - `DISCOUNT`: a share of the price off
    - `EXCHANGE`: an article for a set price.
    """
    coupon_use_rule: BusifavorUseRuleRequest
    """When, how and for what a coupon of the batch is good (核销规则)"""
    stock_send_rule: BusifavorSendRuleRequest
    """How many coupons of a batch there are, and how they may be given (发放规则)"""
    out_request_no: str
    """The merchant's own number of the request, unique under its merchant number (商户请求单号)"""
    custom_entrance: BusifavorEntranceRequest | Unset = UNSET
    """What a user finds on the page of the coupon beside it (自定义入口)"""
    display_pattern_info: BusifavorDisplayRequest | Unset = UNSET
    """How the coupons look (样式信息)"""
    coupon_code_mode: CouponCodeMode
    """Where the codes of the coupons come from (券code模式).

    - `WECHATPAY_MODE`: WeChat Pay makes them
    - `MERCHANT_API`: the merchant names one with each coupon it gives
    - `MERCHANT_UPLOAD`: the merchant uploads them beforehand.
    """
    notify_config: BusifavorNotifyConfigRequest | Unset = UNSET
    """As whom events of the batch see users (事件通知配置)"""
    subsidy: bool | Unset = UNSET
    """Whether the merchant may be paid a compensation for used coupons; if not said, it may not (是否允许营销补差)"""


class BusifavorUseRuleRequest(Model, kw_only=True):
    """When, how and for what a coupon of the batch is good (核销规则)"""

    coupon_available_time: BusifavorAvailableTimeRequest
    """When a coupon of the batch can be used (券可核销时间)"""
    fixed_normal_coupon: BusifavorFixedRuleRequest | Unset = UNSET
    """A fixed sum off (固定面额满减券使用规则)"""
    discount_coupon: BusifavorDiscountRuleRequest | Unset = UNSET
    """A share of the price off (折扣券使用规则)"""
    exchange_coupon: BusifavorExchangeRuleRequest | Unset = UNSET
    """An article for a set price (换购券使用规则)"""
    use_method: BusifavorUseMethod
    """How the user uses the coupon (核销方式).

    - `OFF_LINE`: at the counter
    - `MINI_PROGRAMS`: in a mini-program of the merchant
    - `SELF_CONSUME`: by the user's own hand, in the wallet
    - `PAYMENT_CODE`: with the payment code.
    """
    mini_programs_appid: str | Unset = UNSET
    """AppID of the mini-program in which the coupon is used; with MINI_PROGRAMS (小程序appid)"""
    mini_programs_path: str | Unset = UNSET
    """Page of the mini-program in which the coupon is used; with MINI_PROGRAMS (小程序path)"""


class BusifavorWeekRequest(Model, kw_only=True):
    """The days of the week and the parts of the day in which the coupon can be used (固定周期有效时间段)"""

    week_day: list[WeekDay]
    """The days of the week on which the coupon can be used (可用星期数)"""
    available_day_time: list[DayPeriodRequest] | Unset = UNSET
    """The parts of such a day in which the coupon can be used, the whole day if left out (当天可用时间段)"""


class CreatedBusifavorStock(Model, kw_only=True):
    """The batch, whose coupons can be given from its beginning on (创建商家券结果)"""

    stock_id: str
    """Number of the batch the coupon was issued from (活动批次ID)"""
    create_time: datetime
    """When the batch was made (创建时间)"""


class DayPeriodRequest(Model, kw_only=True):
    """A part of a day (当天可用时间段)"""

    begin_time: int | Unset = UNSET
    """When the part begins, as seconds since midnight (当天可用开始时间) Unit: second."""
    end_time: int | Unset = UNSET
    """When the part ends, as seconds since midnight (当天可用结束时间) Unit: second."""


class PeriodRequest(Model, kw_only=True):
    """A time with a beginning and an end (有效时间段)"""

    begin_time: datetime | Unset = UNSET
    """When it begins (开始时间)"""
    end_time: datetime | Unset = UNSET
    """When it ends (结束时间)"""


OPERATION: Operation[CreatedBusifavorStock] = Operation("marketing.create_busifavor_stock", CreatedBusifavorStock)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: BusifavorStockRequest | BusifavorStockRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedBusifavorStock]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: BusifavorStockRequest | BusifavorStockRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedBusifavorStock]: ...


def sync_detailed(
    *,
    client: Caller,
    body: BusifavorStockRequest | BusifavorStockRequestDict | AnyMapping | Unset = UNSET,
    json: BusifavorStockRequest | BusifavorStockRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CreatedBusifavorStock]:
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
        body: BusifavorStockRequest | BusifavorStockRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedBusifavorStock: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: BusifavorStockRequest | BusifavorStockRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedBusifavorStock: ...


def sync(
    *,
    client: Caller,
    body: BusifavorStockRequest | BusifavorStockRequestDict | AnyMapping | Unset = UNSET,
    json: BusifavorStockRequest | BusifavorStockRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CreatedBusifavorStock:
    """Make a batch of coupons of a merchant.

    The merchant bears these coupons and uses them up itself: no money of WeChat Pay is in them. The batch needs no
    start. Repeating the same number with the same contents makes no second batch.

    Args:
        client: The client to call with.
        body: BusifavorStockRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CreatedBusifavorStock

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012534855
    https://pay.weixin.qq.com/doc/v3/partner/4012692931
    https://pay.weixin.qq.com/doc/v3/merchant/4015715853
    https://pay.weixin.qq.com/doc/v3/merchant/4015716931
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
        body: BusifavorStockRequest | BusifavorStockRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedBusifavorStock]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: BusifavorStockRequest | BusifavorStockRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedBusifavorStock]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: BusifavorStockRequest | BusifavorStockRequestDict | AnyMapping | Unset = UNSET,
    json: BusifavorStockRequest | BusifavorStockRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CreatedBusifavorStock]:
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
        body: BusifavorStockRequest | BusifavorStockRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedBusifavorStock: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: BusifavorStockRequest | BusifavorStockRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedBusifavorStock: ...


async def asyncio(
    *,
    client: Caller,
    body: BusifavorStockRequest | BusifavorStockRequestDict | AnyMapping | Unset = UNSET,
    json: BusifavorStockRequest | BusifavorStockRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CreatedBusifavorStock:
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
