# Generated from spec/ by `make generate`. Do not edit.
"""Make an activity that gives coupons to members (创建活动).

POST /v3/marketing/membercard-activity/activities
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...models.marketing import MemberActivity, MemberActivityType, MemberCardActivation
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, MemberActivityRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ClockTimeRequest(Model, kw_only=True):
    """A time of day (每日时间)"""

    hours: int
    """Hour (时)"""
    minutes: int
    """Minute (分)"""
    seconds: int
    """Second (秒)"""


class MemberActivationProgramRequest(Model, kw_only=True):
    """The mini-program that makes the card good (跳转激活的小程序)"""

    activate_appid: str
    """AppID of the mini-program (跳转激活的appid)"""
    activate_path: str
    """Page of the mini-program (跳转激活的path)"""


class MemberActivityPaymentModeRequest(Model, kw_only=True):
    """Which ways of paying count (支付模式)"""

    payment_scene_list: list[str] | Unset = UNSET
    """The ways of paying, by their tokens (支付场景列表)"""


class MemberActivityPaymentRequest(Model, kw_only=True):
    """After which payments it shows (支付设置)"""

    payment_mode: MemberActivityPaymentModeRequest | Unset = UNSET
    """Which ways of paying count (支付模式)"""
    limit_bank: str | Unset = UNSET
    """Short code of the bank whose cards count (指定银行的简称)"""
    goods_tags: list[str] | Unset = UNSET
    """Order marks of which an order must have one (订单优惠标记)"""


class MemberActivityRequest(Model, kw_only=True):
    """Who is given which coupons, and when (创建会员活动)"""

    card_id: str
    """Number WeChat Pay gave the kind of member card (会员卡ID)"""
    activity_name: str
    """What the activity is called (活动名称)"""
    activity_type: MemberActivityType
    """Who is given coupons, and when (活动类型).

    - `NON_MEMBER_AFTERPAY`: who becomes a member after a payment
    - `MEMBER_AFTERPAY`: members after a payment
    - `NON_MEMBER_MINIPROGRAM`: who becomes a member in a mini-program
    - `MEMBER_MINIPROGRAM`: members in a mini-program.
    """
    begin_time: datetime
    """When the activity begins (活动开始时间)"""
    end_time: datetime
    """When the activity ends (活动结束时间)"""
    award_send_period: MemberAwardPeriodRequest | Unset = UNSET
    """When coupons are given within the time of the activity (发放时间段)"""
    stock_list: list[MemberActivityStockRequest] | Unset = UNSET
    """The batches whose coupons are given (优惠券列表)"""
    out_request_no: str
    """The merchant's own number of the request, unique under its merchant number (商户请求单号)"""
    pay_activity_setting: MemberPayActivityRequest | Unset = UNSET
    """How the activity shows after a payment (支付后活动设置)"""
    miniprogram_activity_setting: MemberMiniProgramActivityRequest | Unset = UNSET
    """How the activity shows in a mini-program (支付前会员活动设置)"""


class MemberActivitySettingRequest(Model, kw_only=True):
    """How a card becomes good once it was taken (激活方式设置)"""

    activate_type: MemberCardActivation
    """How a card becomes good once it was taken (会员卡激活类型).

    - `AUTO_ACTIVATE`: by itself
    - `JUMP_ACTIVATE`: by a page of the merchant.
    """
    activate_url: str | Unset = UNSET
    """Page of the web that makes the card good (跳转激活的url)"""
    activate_miniprogram: MemberActivationProgramRequest | Unset = UNSET
    """The mini-program that makes the card good (跳转激活的小程序)"""


class MemberActivityStockRequest(Model, kw_only=True):
    """A batch whose coupons are given (优惠券)"""

    stock_creator_mchid: str
    """The merchant that made the batch of coupons (创建批次的商户号)"""
    stock_id: str
    """Number of the batch (券批次ID)"""


class MemberAwardDayTimeRequest(Model, kw_only=True):
    """A part of each day in which coupons are given (指定时间段)"""

    begin_day_time: ClockTimeRequest
    """A time of day (每日时间)"""
    end_day_time: ClockTimeRequest
    """A time of day (每日时间)"""


class MemberAwardJumpRequest(Model, kw_only=True):
    """Where the page of the coupons leads (领奖页面跳转配置)"""

    mini_program_appid: str | Unset = UNSET
    """AppID of the mini-program (小程序AppID)"""
    mini_program_path: str | Unset = UNSET
    """Page of the mini-program (小程序path)"""
    button_text: str | Unset = UNSET
    """Words on the button (跳转按钮文案)"""


class MemberAwardPeriodRequest(Model, kw_only=True):
    """When coupons are given within the time of the activity (发放时间段)"""

    award_send_time: list[MemberAwardTimeRequest] | Unset = UNSET
    """Times with a beginning and an end (指定时间)"""
    award_send_day_time: list[MemberAwardDayTimeRequest] | Unset = UNSET
    """Parts of each day (指定时间段)"""


class MemberAwardTimeRequest(Model, kw_only=True):
    """A time in which coupons are given (指定时间)"""

    begin_time: datetime
    """When it begins (发放开始时间)"""
    end_time: datetime
    """When it ends (发放结束时间)"""


class MemberMiniProgramActivityRequest(Model, kw_only=True):
    """How the activity shows in a mini-program (支付前会员活动设置)"""

    outer_str: list[str] | Unset = UNSET
    """Texts of the ways by which users come to the card, of which one must be given (指定领取渠道)"""
    award_jump_deploy: MemberAwardJumpRequest | Unset = UNSET
    """Where the page of the coupons leads (领奖页面跳转配置)"""


class MemberPayActivityRequest(Model, kw_only=True):
    """How the activity shows after a payment (支付后活动设置)"""

    logo_url: str
    """Logo of the merchant (商户logo)"""
    activity_second_title: str
    """Words under the title (支付结果页活动副标题)"""
    mchid_list: list[str] | Unset = UNSET
    """The merchants after whose payments it shows (活动曝光商户号)"""
    activate_setting: MemberActivitySettingRequest | Unset = UNSET
    """How a card becomes good once it was taken (激活方式设置)"""
    payment_setting: MemberActivityPaymentRequest | Unset = UNSET
    """After which payments it shows (支付设置)"""


OPERATION: Operation[MemberActivity] = Operation("marketing.create_membercard_activity", MemberActivity)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: MemberActivityRequest | MemberActivityRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberActivity]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: MemberActivityRequest | MemberActivityRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberActivity]: ...


def sync_detailed(
    *,
    client: Caller,
    body: MemberActivityRequest | MemberActivityRequestDict | AnyMapping | Unset = UNSET,
    json: MemberActivityRequest | MemberActivityRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MemberActivity]:
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
        body: MemberActivityRequest | MemberActivityRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MemberActivity: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: MemberActivityRequest | MemberActivityRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MemberActivity: ...


def sync(
    *,
    client: Caller,
    body: MemberActivityRequest | MemberActivityRequestDict | AnyMapping | Unset = UNSET,
    json: MemberActivityRequest | MemberActivityRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MemberActivity:
    """Make an activity that gives coupons to members.

    Coupons of a merchant are given after a payment or in a mini-program, to members or to those who become members.
    Repeating the same number with the same contents makes no second activity.

    Args:
        client: The client to call with.
        body: MemberActivityRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        MemberActivity

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012553030
    https://pay.weixin.qq.com/doc/v3/partner/4012714463
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
        body: MemberActivityRequest | MemberActivityRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberActivity]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: MemberActivityRequest | MemberActivityRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberActivity]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: MemberActivityRequest | MemberActivityRequestDict | AnyMapping | Unset = UNSET,
    json: MemberActivityRequest | MemberActivityRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MemberActivity]:
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
        body: MemberActivityRequest | MemberActivityRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MemberActivity: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: MemberActivityRequest | MemberActivityRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MemberActivity: ...


async def asyncio(
    *,
    client: Caller,
    body: MemberActivityRequest | MemberActivityRequestDict | AnyMapping | Unset = UNSET,
    json: MemberActivityRequest | MemberActivityRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MemberActivity:
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
