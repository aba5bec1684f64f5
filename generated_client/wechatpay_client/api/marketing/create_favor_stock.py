# Generated from spec/ by `make generate`. Do not edit.
"""Make a batch of cash coupons (创建代金券批次).

POST /v3/marketing/favor/coupon-stocks
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias, overload

from msgspec import field

from ...models.marketing import CardColor, CouponPaymentWay, WeekDay
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, FavorStockRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CreatedFavorStock(Model, kw_only=True):
    """The batch, which waits to be started (创建代金券批次结果)"""

    stock_id: str
    """Number of the batch the coupon was issued from (活动批次ID)"""
    create_time: datetime
    """When the batch was made (创建时间)"""


class FavorAvailableTime(Model, kw_only=True):
    """When a coupon of the batch can be used (券可核销时间)"""

    available_begin_time: datetime | Unset = UNSET
    """From when on the coupon can be used (开始时间)"""
    available_end_time: datetime | Unset = UNSET
    """Until when the coupon can be used (结束时间)"""
    fix_available_time: FavorFixedTime | Unset = UNSET
    """The days of the week and the part of the day in which the coupon can be used (固定时间段可用)"""
    second_day_available: bool | Unset = UNSET
    """Whether the coupon is good from the day after it was given on only (领取第二天生效)"""
    available_time_after_receive: int | Unset = UNSET
    """How long the coupon is good after it was given, in minutes (领取后有效时间) Unit: minute."""


class FavorCardLimit(Model, kw_only=True):
    """Bank cards for which the coupon is good (指定银行卡BIN)"""

    name: str | Unset = UNSET
    """What the user reads the cards are called (银行卡名称)"""
    bin_: list[str] | Unset = field(name="bin", default=UNSET)
    """First digits of the card numbers (指定卡BIN)"""


class FavorDiscountRule(Model, kw_only=True):
    """A share of the price off (折扣券使用规则)"""

    discount_amount_max: int | Unset = UNSET
    """Most that the coupon takes off (最高折扣金额) Unit: fen."""
    discount_percent: int | Unset = UNSET
    """What is left to pay, in percent: 88 takes 12 percent off (折扣百分比)"""
    transaction_minimum: int | Unset = UNSET
    """Least amount of an order with which it is good (门槛) Unit: fen."""


class FavorExchangeRule(Model, kw_only=True):
    """An article for a set price (换购券使用规则)"""

    exchange_price: int | Unset = UNSET
    """What the article costs with the coupon (单品换购价) Unit: fen."""
    transaction_minimum: int | Unset = UNSET
    """Least amount of an order with which it is good (消费门槛) Unit: fen."""


class FavorFixedRuleRequest(Model, kw_only=True):
    """A fixed sum off (固定面额满减券使用规则)"""

    coupon_amount: int
    """What the coupon takes off (面额) Unit: fen."""
    transaction_minimum: int
    """Least amount of an order with which it is good (门槛) Unit: fen."""


class FavorFixedTime(Model, kw_only=True):
    """The days of the week and the part of the day in which the coupon can be used (固定时间段可用)"""

    available_week_day: list[WeekDay] | Unset = UNSET
    """The days of the week on which the coupon can be used (可用星期数)"""
    begin_time: int | Unset = UNSET
    """When on such a day the coupon becomes good, as seconds since midnight (当天开始时间) Unit: second."""
    end_time: int | Unset = UNSET
    """When on such a day the coupon ends to be good, as seconds since midnight (当天结束时间) Unit: second."""


FavorJumpTarget: TypeAlias = Literal[
    "PAYMENT_CODE",
    "MINI_PROGRAM",
    "DEFAULT_PAGE",
]
"""What opens when the user taps the coupon (卡包跳转目标).

- `PAYMENT_CODE`: the payment code
- `MINI_PROGRAM`: a mini-program
- `DEFAULT_PAGE`: the page of the coupon.
"""


class FavorPattern(Model, kw_only=True):
    """How the coupons look in the user's wallet (样式信息)"""

    description: str
    """How the coupon is used, as the user reads it; at most 1000 characters (使用说明)"""
    merchant_logo: str | Unset = UNSET
    """Logo of the merchant, as an address of uploaded pictures (商户logo)"""
    merchant_name: str | Unset = UNSET
    """Name of the merchant on the coupon (商户名称)"""
    background_color: CardColor | Unset = UNSET
    """Colour of the ground of a coupon or a card (背景颜色).

    - `Color010`: green
    - `Color020`: dark green
    - `Color030`: blue
    - `Color040`: light blue
    - `Color050`: purple
    - `Color060`: brown yellow
    - `Color070`: yellow
    - `Color080`: orange
    - `Color081`: light orange
    - `Color082`: deep orange
    - `Color090`: red orange
    - `Color100`: red
    - `Color101`: deep red
    - `Color102`: grey.
    """
    coupon_image: str | Unset = UNSET
    """Picture of the coupon's page (券详情图片)"""
    jump_target: FavorJumpTarget | Unset = UNSET
    """What opens when the user taps the coupon (卡包跳转目标).

    - `PAYMENT_CODE`: the payment code
    - `MINI_PROGRAM`: a mini-program
    - `DEFAULT_PAGE`: the page of the coupon.
    """
    mini_program_appid: str | Unset = UNSET
    """AppID of the mini-program that opens; with MINI_PROGRAM (小程序appid)"""
    mini_program_path: str | Unset = UNSET
    """Page of the mini-program that opens; with MINI_PROGRAM (小程序path)"""


class FavorSendRuleRequest(Model, kw_only=True):
    """How many coupons of a batch there are, and how they may be given (发放规则)"""

    max_coupons: int
    """Largest number of coupons that are given (发放总上限)"""
    max_amount: int
    """Largest value of all coupons that are given; for coupons of a fixed sum that sum times the number (总预算) Unit:
    fen.
    """
    max_amount_by_day: int | Unset = UNSET
    """Largest value of the coupons given on one day; at least one coupon (单天发放上限金额) Unit: fen."""
    max_coupons_per_user: int
    """Largest number of coupons one user is given (单个用户可领个数)"""
    natural_person_limit: bool
    """Whether a person counts once over all their WeChat accounts (是否开启自然人限制)"""
    prevent_api_abuse: bool
    """Whether accounts that seem to abuse promotions get no coupon by interface (api发券防刷)"""


class FavorStockRequest(Model, kw_only=True):
    """What the coupons of a batch are, who may use them and how many there are (创建代金券批次)"""

    stock_name: str
    """What the batch is called; the user reads it on the coupon (批次名称)"""
    comment: str | Unset = UNSET
    """Note on the batch that only the merchant sees (批次备注)"""
    belong_merchant: str
    """The merchant the batch of coupons belongs to (归属商户号)"""
    available_begin_time: datetime
    """From when on coupons can be given and used (开始时间)"""
    available_end_time: datetime
    """Until when coupons can be given and used (结束时间)"""
    stock_use_rule: FavorSendRuleRequest
    """How many coupons of a batch there are, and how they may be given (发放规则)"""
    pattern_info: FavorPattern | Unset = UNSET
    """How the coupons look in the user's wallet (样式信息)"""
    coupon_use_rule: FavorUseRule
    """When, where and for what a coupon of the batch is good (核销规则)"""
    no_cash: bool
    """Whether the merchant bears the discount without paying it in advance: false takes it from money paid in, true
    lowers what the merchant receives (是否无资金流)
    """
    stock_type: FavorStockTypeRequest
    """Kind of the coupons of a batch (批次类型).

    - `NORMAL`: a fixed sum off
    - `DISCOUNT`: a share of the price off
    - `EXCHAHGE`: an article for a set price
    - `RANDOM`: a sum of chance off
    - `DISCOUNT_CUT`: the price of an article cut down to a sum.
    """
    out_request_no: str
    """The merchant's own number of the batch, unique under its merchant number (商户单据号)"""
    ext_info: str | Unset = UNSET
    """A text of JSON with further values, agreed on with WeChat Pay (扩展属性)"""


FavorStockTypeRequest: TypeAlias = Literal[
    "NORMAL",
    "DISCOUNT",
    "EXCHAHGE",
    "RANDOM",
    "DISCOUNT_CUT",
]
"""Kind of the coupons of a batch (批次类型).

- `NORMAL`: a fixed sum off
- `DISCOUNT`: a share of the price off
- `EXCHAHGE`: an article for a set price
- `RANDOM`: a sum of chance off
- `DISCOUNT_CUT`: the price of an article cut down to a sum.
"""


class FavorUseRule(Model, kw_only=True):
    """When, where and for what a coupon of the batch is good (核销规则)"""

    coupon_available_time: FavorAvailableTime | Unset = UNSET
    """When a coupon of the batch can be used (券可核销时间)"""
    fixed_normal_coupon: FavorFixedRuleRequest | Unset = UNSET
    """A fixed sum off (固定面额满减券使用规则)"""
    discount_coupon: FavorDiscountRule | Unset = UNSET
    """A share of the price off (折扣券使用规则)"""
    exchange_coupon: FavorExchangeRule | Unset = UNSET
    """An article for a set price (换购券使用规则)"""
    goods_tag: list[str] | Unset = UNSET
    """Order marks of which an order must have one, so that the coupon is good (订单优惠标记)"""
    limit_pay: list[str] | Unset = UNSET
    """The one means of payment for which the coupon is good, by its short code (指定支付方式)"""
    limit_card: FavorCardLimit | Unset = UNSET
    """Bank cards for which the coupon is good (指定银行卡BIN)"""
    trade_type: list[CouponPaymentWay] | Unset = UNSET
    """The ways of paying for which the coupon is good; all if left out (支付方式)"""
    available_items: list[str] | Unset = UNSET
    """Numbers of the articles for which the coupon is good (可核销商品编码)"""
    unavailable_items: list[str] | Unset = UNSET
    """Numbers of the articles for which the coupon is not good (不参与优惠商品编码)"""
    available_merchants: list[str] | Unset = UNSET
    """The merchants at which the coupon can be used (可核销商户号)"""
    combine_use: bool | Unset = UNSET
    """Whether another discount may be used with it (是否可叠加其他优惠)"""


OPERATION: Operation[CreatedFavorStock] = Operation("marketing.create_favor_stock", CreatedFavorStock)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: FavorStockRequest | FavorStockRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedFavorStock]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: FavorStockRequest | FavorStockRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedFavorStock]: ...


def sync_detailed(
    *,
    client: Caller,
    body: FavorStockRequest | FavorStockRequestDict | AnyMapping | Unset = UNSET,
    json: FavorStockRequest | FavorStockRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CreatedFavorStock]:
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
        body: FavorStockRequest | FavorStockRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedFavorStock: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: FavorStockRequest | FavorStockRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedFavorStock: ...


def sync(
    *,
    client: Caller,
    body: FavorStockRequest | FavorStockRequestDict | AnyMapping | Unset = UNSET,
    json: FavorStockRequest | FavorStockRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CreatedFavorStock:
    """Make a batch of cash coupons.

    The batch waits until it is started. A batch whose discounts are paid in advance takes its whole budget from the
    merchant's money when it is started, and gives back what is left after its end. Repeating the same number with the
    same contents makes no second batch.

    Args:
        client: The client to call with.
        body: FavorStockRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CreatedFavorStock

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012534633
    https://pay.weixin.qq.com/doc/v3/partner/4012534537
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
        body: FavorStockRequest | FavorStockRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedFavorStock]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: FavorStockRequest | FavorStockRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedFavorStock]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: FavorStockRequest | FavorStockRequestDict | AnyMapping | Unset = UNSET,
    json: FavorStockRequest | FavorStockRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CreatedFavorStock]:
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
        body: FavorStockRequest | FavorStockRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedFavorStock: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: FavorStockRequest | FavorStockRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedFavorStock: ...


async def asyncio(
    *,
    client: Caller,
    body: FavorStockRequest | FavorStockRequestDict | AnyMapping | Unset = UNSET,
    json: FavorStockRequest | FavorStockRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CreatedFavorStock:
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
