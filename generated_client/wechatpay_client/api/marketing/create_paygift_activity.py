# Generated from spec/ by `make generate`. Do not edit.
"""Make an activity that gives coupons after a payment (创建全场满额送活动).

POST /v3/marketing/paygiftactivity/unique-threshold-activity
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...models.marketing import (
    CardColor,
    PaygiftAudience,
    PaygiftAwardType,
    PaygiftContent,
    PaygiftMerchantOption,
    PaygiftPaymentMethod,
    PaygiftPurpose,
    PaymentScene,
)
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, PaygiftActivityRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CreatedPaygiftActivity(Model, kw_only=True):
    """The activity (创建全场满额送活动结果)"""

    activity_id: str
    """Number WeChat Pay gave the activity (活动id)"""
    create_time: datetime
    """When the activity was made (创建时间)"""


class PaygiftActivityRequest(Model, kw_only=True):
    """What the activity is, whom it reaches and what it gives (创建全场满额送活动)"""

    activity_base_info: PaygiftBaseInfoRequest
    """What the activity is called, when it is, and where it leads (活动基本信息)"""
    award_send_rule: PaygiftAwardRuleRequest
    """From which sum on which coupons are given (活动奖品发放规则)"""
    advanced_setting: PaygiftAdvancedSettingRequest | Unset = UNSET
    """Whom the activity reaches, and after which payments (活动高级设置)"""


class PaygiftAdvancedSettingRequest(Model, kw_only=True):
    """Whom the activity reaches, and after which payments (活动高级设置)"""

    delivery_user_category: PaygiftAudience | Unset = UNSET
    """Who is given coupons (投放用户类别).

    - `DELIVERY_ALL_PERSON`: everybody who pays
    - `DELIVERY_MEMBER_PERSON`: members.
    """
    merchant_member_appid: str | Unset = UNSET
    """AppID of the member card; with DELIVERY_MEMBER_PERSON (商家会员appid)"""
    payment_mode: PaygiftPaymentModeRequest | Unset = UNSET
    """Which ways of paying count (支付模式)"""
    payment_method_information: PaygiftPaymentMethodInfoRequest | Unset = UNSET
    """With what the user must pay (支付方式信息)"""
    goods_tags: list[str] | Unset = UNSET
    """Order marks of which an order must have one (订单优惠标记)"""


class PaygiftAwardRequest(Model, kw_only=True):
    """A batch whose coupons are given (奖品)"""

    stock_id: str
    """Number of the batch (券批次Id)"""
    original_image_url: str
    """Large picture of the coupon (奖品原始图)"""
    thumbnail_url: str | Unset = UNSET
    """Small picture of the coupon (奖品缩略图)"""


class PaygiftAwardRuleRequest(Model, kw_only=True):
    """From which sum on which coupons are given (活动奖品发放规则)"""

    award_type: PaygiftAwardType
    """What is given (奖品类型). `BUSIFAVOR`: coupons of a merchant."""
    merchant_option: PaygiftMerchantOption
    """After whose payments coupons are given (发券商户号选项).

    - `IN_SEVICE_COUPON_MERCHANT`: those of the merchants at which the coupon can be used
    - `MANUAL_INPUT_MERCHANT`: those of merchants that are named.
    """
    transaction_amount_minimum: int
    """Sum from which on coupons are given (消费金额门槛) Unit: fen."""
    send_content: PaygiftContent
    """How many coupons are given at once (发放内容).

    - `SINGLE_COUPON`: one
    - `GIFT_PACKAGE`: several, as a package.
    """
    award_list: list[PaygiftAwardRequest] | Unset = UNSET
    """The coupons (奖品基本信息列表)"""
    merchant_id_list: list[str] | Unset = UNSET
    """The merchants after whose payments coupons are given; with MANUAL_INPUT_MERCHANT (发券商户号列表)"""


class PaygiftBaseInfoRequest(Model, kw_only=True):
    """What the activity is called, when it is, and where it leads (活动基本信息)"""

    activity_name: str
    """What the activity is called (活动名称)"""
    activity_second_title: str
    """Words under the title (活动副标题)"""
    merchant_logo_url: str
    """Logo of the merchant (商户logo)"""
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
    begin_time: datetime
    """When the activity begins (活动开始时间)"""
    end_time: datetime
    """When the activity ends (活动结束时间)"""
    available_periods: PaygiftPeriodsRequest | Unset = UNSET
    """When coupons are given within the time of the activity (可用时间段)"""
    out_request_no: str
    """The merchant's own number of the request, unique under its merchant number (商户请求单号)"""
    delivery_purpose: PaygiftPurpose
    """What the user is to do with the coupon (投放目的).

    - `OFF_LINE_PAY`: come to the shop
    - `JUMP_MINI_APP`: open a mini-program.
    """
    mini_programs_appid: str | Unset = UNSET
    """AppID of the mini-program that opens; with JUMP_MINI_APP (商家小程序appid)"""
    mini_programs_path: str | Unset = UNSET
    """Page of the mini-program that opens; with JUMP_MINI_APP (商家小程序path)"""


class PaygiftDayPeriodRequest(Model, kw_only=True):
    """A part of each day in which coupons are given (每日可用时间)"""

    begin_day_time: str
    """When it begins, as hours, minutes and seconds (每日可用开始时间)"""
    end_day_time: str
    """When it ends, as hours, minutes and seconds (每日可用结束时间)"""


class PaygiftPaymentMethodInfoRequest(Model, kw_only=True):
    """With what the user must pay (支付方式信息)"""

    payment_method: PaygiftPaymentMethod
    """With what the user pays (支付方式).

    - `CFT`: the balance of WeChat
    - `SPECIFIC_BANK_CARD`: cards of one bank.
    """
    bank_abbreviation: str | Unset = UNSET
    """Short code of the bank; with SPECIFIC_BANK_CARD (银行简称)"""


class PaygiftPaymentModeRequest(Model, kw_only=True):
    """Which ways of paying count (支付模式)"""

    payment_scene_list: list[PaymentScene] | Unset = UNSET
    """The ways of paying; all if left out (支付场景列表)"""


class PaygiftPeriodRequest(Model, kw_only=True):
    """A time in which coupons are given (可用时间)"""

    begin_time: datetime
    """When it begins (可用开始时间)"""
    end_time: datetime
    """When it ends (可用结束时间)"""


class PaygiftPeriodsRequest(Model, kw_only=True):
    """When coupons are given within the time of the activity (可用时间段)"""

    available_time: list[PaygiftPeriodRequest] | Unset = UNSET
    """Times with a beginning and an end (可用时间)"""
    available_day_time: list[PaygiftDayPeriodRequest] | Unset = UNSET
    """Parts of each day (每日可用时间)"""


OPERATION: Operation[CreatedPaygiftActivity] = Operation("marketing.create_paygift_activity", CreatedPaygiftActivity)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: PaygiftActivityRequest | PaygiftActivityRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedPaygiftActivity]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: PaygiftActivityRequest | PaygiftActivityRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedPaygiftActivity]: ...


def sync_detailed(
    *,
    client: Caller,
    body: PaygiftActivityRequest | PaygiftActivityRequestDict | AnyMapping | Unset = UNSET,
    json: PaygiftActivityRequest | PaygiftActivityRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CreatedPaygiftActivity]:
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
        body: PaygiftActivityRequest | PaygiftActivityRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedPaygiftActivity: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: PaygiftActivityRequest | PaygiftActivityRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedPaygiftActivity: ...


def sync(
    *,
    client: Caller,
    body: PaygiftActivityRequest | PaygiftActivityRequestDict | AnyMapping | Unset = UNSET,
    json: PaygiftActivityRequest | PaygiftActivityRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CreatedPaygiftActivity:
    """Make an activity that gives coupons after a payment.

    Who pays a sum or more is given coupons of a merchant on the result page. The batches belong to the caller, or their
    merchant has authorised it (`build_partnership`). Repeating the same number with the same contents makes no second
    activity.

    Args:
        client: The client to call with.
        body: PaygiftActivityRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CreatedPaygiftActivity

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012487898
    https://pay.weixin.qq.com/doc/v3/partner/4012492900
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
        body: PaygiftActivityRequest | PaygiftActivityRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedPaygiftActivity]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: PaygiftActivityRequest | PaygiftActivityRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedPaygiftActivity]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: PaygiftActivityRequest | PaygiftActivityRequestDict | AnyMapping | Unset = UNSET,
    json: PaygiftActivityRequest | PaygiftActivityRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CreatedPaygiftActivity]:
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
        body: PaygiftActivityRequest | PaygiftActivityRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedPaygiftActivity: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: PaygiftActivityRequest | PaygiftActivityRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedPaygiftActivity: ...


async def asyncio(
    *,
    client: Caller,
    body: PaygiftActivityRequest | PaygiftActivityRequestDict | AnyMapping | Unset = UNSET,
    json: PaygiftActivityRequest | PaygiftActivityRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CreatedPaygiftActivity:
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
