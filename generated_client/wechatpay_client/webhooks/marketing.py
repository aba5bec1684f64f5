# Generated from spec/ by `make generate`. Do not edit.
"""The events of `marketing`.

CouponSend: A user was given a coupon of a merchant
CouponUse: A user used a cash coupon or spending money
DeliveryPlanChange: A delivery plan changed
MembercardAcceptCard: A user took a member card
MembercardActivateCard: A member card was activated
MembercardUsercardManage: A user looked at, changed or deleted a member card
ProductCouponSpImageGeneration: A picture for a coupon for articles was made, or failed
ProductCouponSpSend: A user was given a coupon for articles
"""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Literal, TypeAlias

from ..models.marketing import (
    FavorBusinessType,
    FavorCouponState,
    FavorCouponType,
    FavorFixedRule,
    ImageGenerationType,
    ImageTaskState,
    MadeImage,
    ProductCouponSendChannel,
    UsedGoods,
)
from ..runtime.event import Event
from ..runtime.model import Model
from ..runtime.unset import ABSENT_LIST, UNSET, Unset


class AcceptedMemberCard(Model, kw_only=True):
    """A card that a user took (会员卡领卡通知)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"phone_number"})

    event_type: MemberAcceptEventType | str
    """How the user came to the card (领卡事件类型).

    - `NEW_ACTIVATE`: took it for the first time
    - `RECOVER`: took it back after deleting it
    - `MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER`: took it by the telephone number.
    """
    card_id: str
    """Number WeChat Pay gave the kind of member card (会员卡ID)"""
    code: str | Unset = UNSET
    """The code that names the card of the user, unique under its kind (会员卡code)"""
    event_time: datetime
    """When the user took the card (领取时间)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    unionid: str | Unset = UNSET
    """The user as all AppIDs of one account of the open platform see them (用户统一标识)"""
    phone_number: str | Unset = UNSET
    """Telephone number of the user, of those who took it by that; encrypted on the wire (加密手机号)"""
    outer_str: str | Unset = UNSET
    """Text of the merchant's choice that tells where the user came from; events give it back (自定义场景值)"""


class ActivatedMemberCard(Model, kw_only=True):
    """A card that was activated (会员卡激活通知)"""

    event_type: MemberActivateEventType | str
    """What happened to the card (激活事件类型). `MEMBER_CARD_ACTIVATE`: it was activated."""
    card_id: str
    """Number WeChat Pay gave the kind of member card (会员卡ID)"""
    code: str | Unset = UNSET
    """The code that names the card of the user, unique under its kind (会员卡code)"""
    event_time: datetime
    """When the card was activated (激活时间)"""
    activate_scene: MemberActivateScene | str
    """Which card was activated (激活场景).

    - `NEW_ACTIVATE`: a new one
    - `RECOVER`: one that had been deleted.
    """
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    unionid: str | Unset = UNSET
    """The user as all AppIDs of one account of the open platform see them (用户统一标识)"""
    outer_str: str | Unset = UNSET
    """Text of the merchant's choice that tells where the user came from; events give it back (自定义场景值)"""


BusifavorEventType: TypeAlias = Literal["EVENT_TYPE_BUSICOUPON_SEND"]
"""What happened to the coupon (业务细分事件类型). `EVENT_TYPE_BUSICOUPON_SEND`: a user was given it."""


BusifavorSendChannel: TypeAlias = Literal[
    "BUSICOUPON_SEND_CHANNEL_MINIAPP",
    "BUSICOUPON_SEND_CHANNEL_API",
    "BUSICOUPON_SEND_CHANNEL_PAYGIFT",
    "BUSICOUPON_SEND_CHANNEL_H5",
    "BUSICOUPON_SEND_CHANNEL_FTOF",
    "BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT",
    "BUSICOUPON_SEND_CHANNEL_HALL",
    "BUSICOUPON_SEND_CHANNEL_JSAPI",
    "JSAPI",
    "BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE",
    "BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH",
    "BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT",
    "BUSICOUPON_SEND_CHANNEL_WECHAT_AD",
    "BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM",
    "BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT",
    "BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT",
    "BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL",
    "BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM",
]
"""By which way the user came to the coupon (发放渠道).

- `BUSICOUPON_SEND_CHANNEL_MINIAPP`: the component of mini-programs
- `BUSICOUPON_SEND_CHANNEL_API`: the interface
- `BUSICOUPON_SEND_CHANNEL_PAYGIFT`: a gift after a payment
- `BUSICOUPON_SEND_CHANNEL_H5`: a web page
- `BUSICOUPON_SEND_CHANNEL_FTOF`: from hand to hand
- `BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT`: an activity of member cards
- `BUSICOUPON_SEND_CHANNEL_HALL`: the page of merchants
- `BUSICOUPON_SEND_CHANNEL_JSAPI`: a page in WeChat
- `JSAPI`: a page in WeChat, so named by older ones
- `BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE`: a live show in a mini-program
- `BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH`: the search of WeChat
- `BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT`: discounts beside payments
- `BUSICOUPON_SEND_CHANNEL_WECHAT_AD`: an advertisement in WeChat
- `BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM`: the platform of rights
- `BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT`: gifts with money that a merchant receives
- `BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT`: rights of members who pay
- `BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL`: smart retail
- `BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM`: a live show of a WeChat channel.
"""


class BusifavorSendDetail(Model, kw_only=True):
    """More about how the user came to the coupon; which fields there are depends on the way (发券附加信息)"""

    transaction_id: str | Unset = UNSET
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    act_code: str | Unset = UNSET
    """Number of the activity (活动编码)"""
    hall_code: str | Unset = UNSET
    """Number of the page of merchants (营销馆编码)"""
    hall_belong_mch_id: int | Unset = UNSET
    """The merchant that the page of merchants belongs to, as a number (营销馆所属商户号)"""
    card_id: str | Unset = UNSET
    """Number of the kind of member card (会员卡ID)"""
    code: str | Unset = UNSET
    """Code of the member card of the user (会员卡code)"""
    activity_id: str | Unset = UNSET
    """Number of the activity (活动ID)"""
    phone_number: str | Unset = UNSET
    """Telephone number of the user, where they gave it (手机号)"""
    country_code: str | Unset = UNSET
    """Country code of that number (手机区号)"""


ChangedDeliveryAuditState: TypeAlias = Literal[
    "PROCESSING",
    "PASSED",
    "REJECTED",
]
"""Where the review stands (投放计划当前审核状态).

- `PROCESSING`: under way
- `PASSED`: passed
- `REJECTED`: not passed.
"""


class ChangedDeliveryPlan(Model, kw_only=True):
    """A plan that changed (投放计划状态变更通知)"""

    plan_id: str | Unset = UNSET
    """Number WeChat Pay gave the plan (投放计划ID)"""
    plan_state: ChangedDeliveryPlanState | str
    """Where the plan stood before the change (投放计划变更前状态).

    - `CREATED`: made, not begun
    - `DELIVERING`: under way
    - `PLAN_TERMINATED`: ended by the merchant
    - `PAUSED`: halted
    - `TERMINATED`: ended
    - `EXPIRED`: its time is over.
    """
    audit_state: ChangedDeliveryAuditState | str
    """Where the review stands (投放计划当前审核状态).

    - `PROCESSING`: under way
    - `PASSED`: passed
    - `REJECTED`: not passed.
    """
    change_reason: str
    """Why it changed, in words (变更原因)"""
    modify_time: datetime
    """When it changed (修改时间)"""


ChangedDeliveryPlanState: TypeAlias = Literal[
    "CREATED",
    "DELIVERING",
    "PLAN_TERMINATED",
    "PAUSED",
    "TERMINATED",
    "EXPIRED",
]
"""Where the plan stood before the change (投放计划变更前状态).

- `CREATED`: made, not begun
- `DELIVERING`: under way
- `PLAN_TERMINATED`: ended by the merchant
- `PAUSED`: halted
- `TERMINATED`: ended
- `EXPIRED`: its time is over.
"""


class FavorArticlePriceCap(Model, kw_only=True):
    """Up to which price of an article the coupon is good (单品优惠特定信息)"""

    single_price_max: int | Unset = UNSET
    """Highest price of an article for which the coupon is good (可用优惠的商品最高单价) Unit: fen."""


class FavorCouponConsumption(Model, kw_only=True):
    """How the coupon was used (已实扣代金券信息)"""

    consume_time: datetime
    """When the coupon was used (核销时间)"""
    consume_mchid: str
    """The merchant at which the coupon was used (核销商户号)"""
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    consume_amount: int | Unset = UNSET
    """What the coupon took off (核销金额) Unit: fen."""
    goods_detail: list[UsedGoods] = ABSENT_LIST
    """The articles it was used for (单品信息)"""


class FavorDiscountTo(Model, kw_only=True):
    """The price down to which an article is cut (减至优惠特定信息)"""

    cut_to_price: int | Unset = UNSET
    """What the article costs with the coupon (减至后的优惠单价) Unit: fen."""
    max_price: int | Unset = UNSET
    """Highest price of an article for which the coupon is good (可用优惠的商品最高单价) Unit: fen."""


class MadeProductCouponImage(Model, kw_only=True):
    """A picture that was made, or not (商品券图片生成结果通知)"""

    brand_id: str
    """Number WeChat Pay gave the brand; it must have authorised the service provider (品牌ID)"""
    task_id: str
    """The merchant's own number of the picture that is made (图片生成的任务ID)"""
    image_generation_type: ImageGenerationType | str
    """What is made (图片生成类型).

    - `COMBINE_IMAGE`: a picture put together from the values of the coupon
    - `CUT_OUT`: the article cut out of a picture.
    """
    task_state: ImageTaskState | str
    """Whether the picture is made (任务状态).

    - `PROCESSING`: being made
    - `FAIL`: failed
    - `SUCCESS`: made.
    """
    combine_image_result: MadeImage | Unset = UNSET
    """The picture that was made (生成结果)"""
    cut_out_result: MadeImage | Unset = UNSET
    """The picture that was made (生成结果)"""


class ManagedMemberCard(Model, kw_only=True):
    """A card that a user looked at, changed or deleted (用户管理会员卡通知)"""

    event_type: MemberManageEventType | str
    """What the user did (用户管理事件类型).

    - `USER_VIEW_MEMBERCARD`: looked at the card
    - `USER_DELETE_MEMBERCARD`: deleted the card
    - `USER_MODIFY_INFORMATION`: changed the answers.
    """
    card_id: str
    """Number WeChat Pay gave the kind of member card (会员卡ID)"""
    code: str | Unset = UNSET
    """The code that names the card of the user, unique under its kind (会员卡code)"""
    event_time: datetime
    """When the user did it (事件时间)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    unionid: str | Unset = UNSET
    """The user as all AppIDs of one account of the open platform see them (用户统一标识)"""


MemberAcceptEventType: TypeAlias = Literal[
    "NEW_ACTIVATE",
    "RECOVER",
    "MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER",
]
"""How the user came to the card (领卡事件类型).

- `NEW_ACTIVATE`: took it for the first time
- `RECOVER`: took it back after deleting it
- `MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER`: took it by the telephone number.
"""


MemberActivateEventType: TypeAlias = Literal["MEMBER_CARD_ACTIVATE"]
"""What happened to the card (激活事件类型). `MEMBER_CARD_ACTIVATE`: it was activated."""


MemberActivateScene: TypeAlias = Literal[
    "NEW_ACTIVATE",
    "RECOVER",
]
"""Which card was activated (激活场景).

- `NEW_ACTIVATE`: a new one
- `RECOVER`: one that had been deleted.
"""


MemberManageEventType: TypeAlias = Literal[
    "USER_VIEW_MEMBERCARD",
    "USER_DELETE_MEMBERCARD",
    "USER_MODIFY_INFORMATION",
]
"""What the user did (用户管理事件类型).

- `USER_VIEW_MEMBERCARD`: looked at the card
- `USER_DELETE_MEMBERCARD`: deleted the card
- `USER_MODIFY_INFORMATION`: changed the answers.
"""


class SentBusifavorCoupon(Model, kw_only=True):
    """A coupon of a merchant that a user was given (商家券领券通知)"""

    event_type: BusifavorEventType | str | Unset = UNSET
    """What happened to the coupon (业务细分事件类型). `EVENT_TYPE_BUSICOUPON_SEND`: a user was given it."""
    coupon_code: str
    """The code that names the coupon (券的唯一标识)"""
    stock_id: str
    """Number of the batch the coupon was issued from (活动批次ID)"""
    send_time: datetime
    """When the user was given the coupon (发放时间)"""
    openid: str | Unset = UNSET
    """The user, as the AppID sees them (用户标识)"""
    unionid: str | Unset = UNSET
    """The user as all AppIDs of one account of the open platform see them (用户统一标识)"""
    send_channel: BusifavorSendChannel | str
    """By which way the user came to the coupon (发放渠道).

    - `BUSICOUPON_SEND_CHANNEL_MINIAPP`: the component of mini-programs
    - `BUSICOUPON_SEND_CHANNEL_API`: the interface
    - `BUSICOUPON_SEND_CHANNEL_PAYGIFT`: a gift after a payment
    - `BUSICOUPON_SEND_CHANNEL_H5`: a web page
    - `BUSICOUPON_SEND_CHANNEL_FTOF`: from hand to hand
    - `BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT`: an activity of member cards
    - `BUSICOUPON_SEND_CHANNEL_HALL`: the page of merchants
    - `BUSICOUPON_SEND_CHANNEL_JSAPI`: a page in WeChat
    - `JSAPI`: a page in WeChat, so named by older ones
    - `BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE`: a live show in a mini-program
    - `BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH`: the search of WeChat
    - `BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT`: discounts beside payments
    - `BUSICOUPON_SEND_CHANNEL_WECHAT_AD`: an advertisement in WeChat
    - `BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM`: the platform of rights
    - `BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT`: gifts with money that a merchant receives
    - `BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT`: rights of members who pay
    - `BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL`: smart retail
    - `BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM`: a live show of a WeChat channel.
    """
    send_merchant: str
    """The merchant that gave the coupon (发券商户号)"""
    act_id: str | Unset = UNSET
    """Number of the shaking activity (摇一摇活动ID)"""
    attach_info: BusifavorSendDetail | Unset = UNSET
    """More about how the user came to the coupon; which fields there are depends on the way (发券附加信息)"""


class SentProductCoupon(Model, kw_only=True):
    """A coupon for articles that a user was given (商品券领券通知)"""

    brand_id: str
    """Number WeChat Pay gave the brand; it must have authorised the service provider (品牌ID)"""
    coupon_code: str
    """The code that names the coupon of the user (用户商品券Code)"""
    product_coupon_id: str
    """Number WeChat Pay gave the coupon (商品券ID)"""
    stock_id: str
    """Number of the batch the coupon was issued from (活动批次ID)"""
    stock_bundle_id: str | Unset = UNSET
    """Number WeChat Pay gave the bundle of batches (批次组ID)"""
    user_coupon_bundle_id: str | Unset = UNSET
    """Number WeChat Pay gave the bundle in the hands of the user (用户券组ID)"""
    appid: str
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    unionid: str | Unset = UNSET
    """The user as all AppIDs of one account of the open platform see them (用户统一标识)"""
    receive_time: datetime
    """When the user was given the coupon (领券时间)"""
    send_request_no: str
    """The merchant's own number of the gift, unique under its merchant number; repeating it gives nothing twice
    (发券请求单号)
    """
    send_channel: ProductCouponSendChannel | str
    """By which way the user came to the coupon (发券渠道).

    - `API`: the interface
    - `BRAND_MANAGE`: the platform of the brand
    - `MERCHANT_CARD`: the merchant's card in WeChat
    - `MEMBER`: a benefit of members
    - `SMALL_ACTIVITY`: a small activity
    - `RECEIVE_COMPONENT`: the component of mini-programs.
    """
    valid_begin_time: datetime
    """From when on the coupon can be used (有效期开始时间)"""
    valid_end_time: datetime
    """Until when the coupon can be used (有效期结束时间)"""
    phone_number: str | Unset = UNSET
    """Telephone number of the user, where they gave it (领券手机号)"""
    country_code: str | Unset = UNSET
    """Country code of that number (领券手机区号)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice; replies and events give it back (自定义附加信息)"""
    channel_custom_info: str | Unset = UNSET
    """Further values that the way to the coupon brings along (渠道自定义信息)"""


class UsedFavorCoupon(Model, kw_only=True):
    """A coupon, or spending money, that a user used (代金券核销通知)"""

    stock_creator_mchid: str
    """The merchant that made the batch of coupons (创建批次的商户号)"""
    stock_id: str
    """Number of the batch the coupon was issued from (活动批次ID)"""
    coupon_id: str
    """Number of one coupon in the hands of a user (券ID)"""
    singleitem_discount_off: FavorArticlePriceCap | Unset = UNSET
    """Up to which price of an article the coupon is good (单品优惠特定信息)"""
    discount_to: FavorDiscountTo | Unset = UNSET
    """The price down to which an article is cut (减至优惠特定信息)"""
    coupon_name: str
    """What the coupon is called (代金券名称)"""
    status: FavorCouponState | str
    """Where the coupon stands (代金券状态).

    - `SENDED`: given, can be used
    - `USED`: used
    - `EXPIRED`: its time is over
    - `RECOVER`: taken back.
    """
    description: str
    """How the coupon is used, as the user reads it (使用说明)"""
    create_time: datetime
    """When the user was given the coupon (领券时间)"""
    coupon_type: FavorCouponType | str
    """What the coupon does (券类型).

    - `NORMAL`: takes a fixed sum off
    - `CUT_TO`: cuts the price of an article down to a sum.
    """
    no_cash: bool
    """Whether the merchant bears the discount without having paid it in advance (是否无资金流)"""
    available_begin_time: datetime
    """From when on the coupon can be used (可用开始时间)"""
    available_end_time: datetime
    """Until when the coupon can be used (可用结束时间)"""
    singleitem: bool
    """Whether the coupon is good for certain articles only (是否单品优惠)"""
    normal_coupon_information: FavorFixedRule | Unset = UNSET
    """A fixed sum off (固定面额满减券使用规则)"""
    consume_information: FavorCouponConsumption | Unset = UNSET
    """How the coupon was used (已实扣代金券信息)"""
    business_type: FavorBusinessType | str | Unset = UNSET
    """Kind of product the coupons belong to; cash coupons have none (业务类型). `MULTIUSE`: spending money, used in
    several payments.
    """


class CouponSend(Event, frozen=True, kw_only=True):
    """A user was given a coupon of a merchant (领券事件回调通知).

    Comes for each coupon that a user takes or is given, to the address that `set_busifavor_callback` set.

    https://pay.weixin.qq.com/doc/v3/merchant/4012285279
    https://pay.weixin.qq.com/doc/v3/partner/4012285839
    https://pay.weixin.qq.com/doc/v3/merchant/4015717506
    """

    variants: ClassVar[tuple[type[Model], ...]] = (SentBusifavorCoupon,)

    event_type: Literal["COUPON.SEND"]
    resource: SentBusifavorCoupon


class CouponUse(Event, frozen=True, kw_only=True):
    """A user used a cash coupon or spending money (核销事件回调通知).

    Comes for each use, to the address that `set_favor_callback` set.

    https://pay.weixin.qq.com/doc/v3/merchant/4012285250
    https://pay.weixin.qq.com/doc/v3/partner/4012285807
    """

    variants: ClassVar[tuple[type[Model], ...]] = (UsedFavorCoupon,)

    event_type: Literal["COUPON.USE"]
    resource: UsedFavorCoupon


class DeliveryPlanChange(Event, frozen=True, kw_only=True):
    """A delivery plan changed (投放计划状态变更通知).

    Comes when the plan or its review changes, to the address that `set_delivery_plan_callback` set.

    https://pay.weixin.qq.com/doc/v3/partner/4016168699
    """

    variants: ClassVar[tuple[type[Model], ...]] = (ChangedDeliveryPlan,)

    event_type: Literal["DELIVERY_PLAN.CHANGE"]
    resource: ChangedDeliveryPlan


class MembercardAcceptCard(Event, frozen=True, kw_only=True):
    """A user took a member card (会员卡领卡事件通知).

    Comes for each card that a user takes, to the address that `set_membercard_callback` set.

    Only one source has its fields: try it with an account of your own before relying on them.

    https://pay.weixin.qq.com/doc/v3/merchant/4012288215
    https://pay.weixin.qq.com/doc/v3/partner/4012163936
    https://pay.weixin.qq.com/doc/v3/merchant/4017166745
    """

    variants: ClassVar[tuple[type[Model], ...]] = (AcceptedMemberCard,)

    event_type: Literal["MEMBERCARD.ACCEPT_CARD"]
    resource: AcceptedMemberCard


class MembercardActivateCard(Event, frozen=True, kw_only=True):
    """A member card was activated (会员卡激活事件通知).

    Comes once the card of a user has become good.

    https://pay.weixin.qq.com/doc/v3/merchant/4012288215
    https://pay.weixin.qq.com/doc/v3/partner/4012163936
    """

    variants: ClassVar[tuple[type[Model], ...]] = (ActivatedMemberCard,)

    event_type: Literal["MEMBERCARD.ACTIVATE_CARD"]
    resource: ActivatedMemberCard


class MembercardUsercardManage(Event, frozen=True, kw_only=True):
    """A user looked at, changed or deleted a member card (用户管理会员卡事件通知).

    Comes for each time; whoever opens the card sends one.

    https://pay.weixin.qq.com/doc/v3/merchant/4012288215
    https://pay.weixin.qq.com/doc/v3/partner/4012163936
    """

    variants: ClassVar[tuple[type[Model], ...]] = (ManagedMemberCard,)

    event_type: Literal["MEMBERCARD.USERCARD_MANAGE"]
    resource: ManagedMemberCard


class ProductCouponSpImageGeneration(Event, frozen=True, kw_only=True):
    """A picture for a coupon for articles was made, or failed (商品券图片生成结果通知).

    Comes for each picture that `create_product_coupon_image` asked for, to the address that
    `set_product_coupon_callback` set.

    https://pay.weixin.qq.com/doc/v3/partner/4017327744
    https://pay.weixin.qq.com/doc/v3/partner/4017327759
    """

    variants: ClassVar[tuple[type[Model], ...]] = (MadeProductCouponImage,)

    event_type: Literal["PRODUCT_COUPON_SP.IMAGE_GENERATION"]
    resource: MadeProductCouponImage


class ProductCouponSpSend(Event, frozen=True, kw_only=True):
    """A user was given a coupon for articles (商品券领券通知).

    Comes for each coupon that a user takes or is given, to the address that `set_product_coupon_callback` set.

    https://pay.weixin.qq.com/doc/v3/partner/4015780862
    https://pay.weixin.qq.com/doc/v3/partner/4016435717
    """

    variants: ClassVar[tuple[type[Model], ...]] = (SentProductCoupon,)

    event_type: Literal["PRODUCT_COUPON_SP.SEND"]
    resource: SentProductCoupon
