# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `marketing` share."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from msgspec import field

from ..runtime.model import Model
from ..runtime.unset import ABSENT_LIST, UNSET, Unset

AppJumpType: TypeAlias = Literal[
    "H5",
    "PASSCODE_LINK",
    "USAGE_GUIDE",
]
"""How the user comes from the coupon to the app (APP跳转类型).

- `H5`: by a web page
- `PASSCODE_LINK`: by a link with a pass phrase
- `USAGE_GUIDE`: by words that say how.
"""


class AssociatedCouponStores(Model, kw_only=True):
    """At which shops the batch is good from now on (批次关联门店结果)"""

    total_count: int
    """How many different shops came (去重后门店总数)"""
    success_store_list: list[CouponStore] = ABSENT_LIST
    """The shops that were associated (关联成功的门店列表)"""
    failed_store_list: list[CouponStoreFailure] = ABSENT_LIST
    """The shops that were not, each with the reason (关联失败的门店列表)"""


AuthorizedBusiness: TypeAlias = Literal[
    "FAVOR_STOCK",
    "BUSIFAVOR_STOCK",
]
"""What the partner may use (授权业务类别).

- `FAVOR_STOCK`: a batch of cash coupons
- `BUSIFAVOR_STOCK`: a batch of coupons of a merchant.
"""


class AuthorizedData(Model, kw_only=True):
    """What the partner may use (被授权数据)"""

    business_type: AuthorizedBusiness | str
    """What the partner may use (授权业务类别).

    - `FAVOR_STOCK`: a batch of cash coupons
    - `BUSIFAVOR_STOCK`: a batch of coupons of a merchant.
    """
    stock_id: str | Unset = UNSET
    """Number of the batch (授权批次ID)"""
    scenarios: list[str] = ABSENT_LIST
    """For what it may be used, by tokens (授权场景列表)"""


class AuthorizedDataRequest(Model, kw_only=True):
    """What the partner may use (被授权数据)"""

    business_type: AuthorizedBusiness
    """What the partner may use (授权业务类别).

    - `FAVOR_STOCK`: a batch of cash coupons
    - `BUSIFAVOR_STOCK`: a batch of coupons of a merchant.
    """
    stock_id: str | Unset = UNSET
    """Number of the batch (授权批次ID)"""


class BankPackageTask(Model, kw_only=True):
    """An upload of users and how far it is (上传任务)"""

    task_id: str
    """Number of the upload (上传任务)"""
    package_id: str
    """Number of the list of users (号码包id)"""
    filename: str
    """Name of the file (文件名)"""
    bank_type: str
    """Short code of the bank (银行类型)"""
    create_time: datetime
    """When the upload was made (创建上传任务的时间)"""
    update_time: datetime | Unset = UNSET
    """When its state changed last (上传任务最近一次更新的时间)"""
    status: BankTaskState | str | Unset = UNSET
    """Where the upload stands (任务状态).

    - `PROCESSING`: under way
    - `FINISHED`: finished.
    """
    success_count: int | Unset = UNSET
    """How many agreements were taken (成功数)"""
    fail_count: int | Unset = UNSET
    """How many agreements were not taken (失败数)"""
    success_user_count: int | Unset = UNSET
    """How many users of WeChat they belong to (匹配成功的微信用户数)"""


BankTaskState: TypeAlias = Literal[
    "PROCESSING",
    "FINISHED",
]
"""Where the upload stands (任务状态).

- `PROCESSING`: under way
- `FINISHED`: finished.
"""


class BundleSendRuleRequest(Model, kw_only=True):
    """How many bundles there are, and how many a user may have (发放规则)"""

    max_count: int
    """Largest number of bundles that are given (发放次数总上限)"""
    max_count_per_day: int | Unset = UNSET
    """Largest number of bundles given on one day (每日发放次数上限)"""
    max_count_per_user: int
    """Largest number of bundles one user is given (每个用户领取次数上限)"""


class BundleUsageRule(Model, kw_only=True):
    """When a coupon of a bundle is good, and its discount (多次优惠使用规则)"""

    coupon_available_period: ProductCouponPeriod
    """When a coupon of the batch can be used (券可核销时间)"""
    normal_coupon: ProductCouponFixedRule | Unset = UNSET
    """A fixed sum off (满减券使用规则)"""
    discount_coupon: ProductCouponDiscountRule | Unset = UNSET
    """A share of the price off (折扣券使用规则)"""
    exchange_coupon: ProductCouponExchangeRule | Unset = UNSET
    """An article for a set price (兑换券使用规则)"""


class BundleUsageRuleRequest(Model, kw_only=True):
    """When the coupons of a bundle are good, and their discounts in the order of the uses (多次优惠使用规则)"""

    coupon_available_period: ProductCouponPeriodRequest
    """When a coupon of the batch can be used (券可核销时间)"""
    normal_coupon_list: list[ProductCouponFixedRuleRequest] | Unset = UNSET
    """The sums off, one for each coupon of the bundle (满减券使用规则)"""
    discount_coupon_list: list[ProductCouponDiscountRuleRequest] | Unset = UNSET
    """The shares off, one for each coupon of the bundle (折扣券使用规则)"""
    exchange_coupon_list: list[ProductCouponExchangeRuleRequest] | Unset = UNSET
    """The set prices, one for each coupon of the bundle (兑换券使用规则)"""


class BusifavorAvailableTime(Model, kw_only=True):
    """When a coupon of the batch can be used (券可核销时间)"""

    available_begin_time: datetime | Unset = UNSET
    """From when on coupons can be given and used (开始时间)"""
    available_end_time: datetime | Unset = UNSET
    """Until when coupons can be given and used (结束时间)"""
    available_day_after_receive: int | Unset = UNSET
    """How many days the coupon is good once it has become so (生效后N天内有效)"""
    available_week: BusifavorWeek | Unset = UNSET
    """The days of the week and the parts of the day in which the coupon can be used (固定周期有效时间段)"""
    irregulary_avaliable_time: list[Period] = ABSENT_LIST
    """Times of no pattern in which the coupon is good, beside the week (无规律的有效时间段)"""
    wait_days_after_receive: int | Unset = UNSET
    """How many days after it was given the coupon becomes good (领取后N天开始生效)"""


class BusifavorChannel(Model, kw_only=True):
    """A video of a WeChat channel on the page of the coupon (视频号相关信息)"""

    finder_id: str | Unset = UNSET
    """Number of the channel (视频号ID)"""
    finder_video_id: str | Unset = UNSET
    """Number of the video (视频号视频ID)"""
    finder_video_cover_image_url: str | Unset = UNSET
    """Picture that stands for the video, at most 2 MB, from the upload of pictures for marketing (视频号封面图)"""


class BusifavorChannelRequest(Model, kw_only=True):
    """A video of a WeChat channel on the page of the coupon (视频号相关信息)"""

    finder_id: str | Unset = UNSET
    """Number of the channel (视频号ID)"""
    finder_video_id: str | Unset = UNSET
    """Number of the video (视频号视频ID)"""
    finder_video_cover_image_url: str | Unset = UNSET
    """Picture that stands for the video, at most 2 MB, from the upload of pictures for marketing (视频号封面图)"""


class BusifavorCoupon(Model, kw_only=True):
    """A coupon of a user and what became of it (用户的商家券)"""

    stock_name: str
    """What the batch is called; the user reads it on the coupon (商家券批次名称)"""
    belong_merchant: str
    """The merchant the batch of coupons belongs to (归属商户号)"""
    comment: str | Unset = UNSET
    """Note on the batch that only the merchant sees (批次备注)"""
    goods_name: str
    """What the coupon is good for, as the user reads it (适用商品范围)"""
    stock_type: BusifavorStockType | str
    """Kind of the coupons of a batch (批次类型).

    - `NORMAL`: a fixed sum off
    - `DISCOUNT`: a share of the price off
    - `EXCHANGE`: an article for a set price.
    """
    transferable: bool | Unset = UNSET
    """Whether the user may give the coupon to another (是否允许转赠)"""
    shareable: bool | Unset = UNSET
    """Whether the user may share the link by which coupons are taken (是否允许分享链接)"""
    coupon_state: BusifavorCouponState | str | Unset = UNSET
    """Where the coupon stands (券状态).

    - `SENDED`: given, can be used
    - `USED`: used
    - `EXPIRED`: its time is over
    - `DELETED`: deleted by the user
    - `DEACTIVATED`: withdrawn by the merchant
    - `PENDING_REDEEM`: to be redeemed
    - `REDEEM_CONFIRMING`: being redeemed
    - `REDEEM_FAILED`: not redeemed
    - `REDEEM_EXPIRED`: the time to redeem it is over.
    """
    display_pattern_info: BusifavorDisplay | Unset = UNSET
    """How the coupons look (样式信息)"""
    coupon_use_rule: BusifavorUseRule
    """When, how and for what a coupon of the batch is good (核销规则)"""
    custom_entrance: BusifavorEntrance | Unset = UNSET
    """What a user finds on the page of the coupon beside it (自定义入口)"""
    coupon_code: str | Unset = UNSET
    """The code that names the coupon (券code)"""
    stock_id: str | Unset = UNSET
    """Number of the batch the coupon was issued from (活动批次ID)"""
    available_start_time: datetime | Unset = UNSET
    """From when on the coupon can be used (券可使用开始时间)"""
    expire_time: datetime | Unset = UNSET
    """Until when the coupon can be used (券过期时间)"""
    receive_time: datetime | Unset = UNSET
    """When the user was given the coupon (券领券时间)"""
    send_request_no: str | Unset = UNSET
    """The merchant's own number of the gift (发券请求单号)"""
    use_request_no: str | Unset = UNSET
    """The merchant's own number of the use (核销请求单号)"""
    use_time: datetime | Unset = UNSET
    """When the coupon was used (券核销时间)"""
    associate_out_trade_no: str | Unset = UNSET
    """The merchant's own number of the order that was tied to the coupon (关联的商户订单号)"""
    return_request_no: str | Unset = UNSET
    """The merchant's own number of the return (退券请求单号)"""
    return_time: datetime | Unset = UNSET
    """When the user got the coupon back (退券时间)"""
    deactivate_request_no: str | Unset = UNSET
    """The merchant's own number of the withdrawal (失效请求单号)"""
    deactivate_time: datetime | Unset = UNSET
    """When the coupon was withdrawn (失效时间)"""
    deactivate_reason: str | Unset = UNSET
    """Why the coupon was withdrawn, in words (失效原因)"""


class BusifavorCouponOrder(Model, kw_only=True):
    """A used coupon and the order in which it was used (关联订单信息)"""

    stock_id: str
    """Number of the batch (批次号)"""
    coupon_code: str
    """The code that names the coupon, unique under its batch (券code)"""
    out_trade_no: str
    """The merchant's own number of the order in which the coupon was used (关联的商户订单号)"""
    out_request_no: str
    """The merchant's own number of the request, unique under its merchant number (商户请求单号)"""


BusifavorCouponState: TypeAlias = Literal[
    "SENDED",
    "USED",
    "EXPIRED",
    "DELETED",
    "DEACTIVATED",
    "PENDING_REDEEM",
    "REDEEM_CONFIRMING",
    "REDEEM_FAILED",
    "REDEEM_EXPIRED",
]
"""Where the coupon stands (券状态).

- `SENDED`: given, can be used
- `USED`: used
- `EXPIRED`: its time is over
- `DELETED`: deleted by the user
- `DEACTIVATED`: withdrawn by the merchant
- `PENDING_REDEEM`: to be redeemed
- `REDEEM_CONFIRMING`: being redeemed
- `REDEEM_FAILED`: not redeemed
- `REDEEM_EXPIRED`: the time to redeem it is over.
"""


class BusifavorDiscountRule(Model, kw_only=True):
    """A share of the price off (折扣券使用规则)"""

    discount_percent: int | Unset = UNSET
    """What is left to pay, in percent: 88 takes 12 percent off (折扣比例)"""
    transaction_minimum: int | Unset = UNSET
    """Least amount of an order with which it is good (消费门槛) Unit: fen."""


class BusifavorDisplay(Model, kw_only=True):
    """How the coupons look (样式信息)"""

    description: str | Unset = UNSET
    """How the coupon is used, as the user reads it (使用须知)"""
    merchant_logo_url: str | Unset = UNSET
    """Logo of the merchant (商户logo)"""
    merchant_name: str | Unset = UNSET
    """Name of the merchant on the coupon (商户名称)"""
    background_color: CardColor | str | Unset = UNSET
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
    coupon_image_url: str | Unset = UNSET
    """Picture of the coupon's page (券详情图片)"""
    finder_info: BusifavorChannel | Unset = UNSET
    """A video of a WeChat channel on the page of the coupon (视频号相关信息)"""


class BusifavorDisplayRequest(Model, kw_only=True):
    """How the coupons look (样式信息)"""

    description: str | Unset = UNSET
    """How the coupon is used, as the user reads it (使用须知)"""
    merchant_logo_url: str | Unset = UNSET
    """Logo of the merchant (商户logo)"""
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
    coupon_image_url: str | Unset = UNSET
    """Picture of the coupon's page (券详情图片)"""
    finder_info: BusifavorChannelRequest | Unset = UNSET
    """A video of a WeChat channel on the page of the coupon (视频号相关信息)"""


class BusifavorEntrance(Model, kw_only=True):
    """What a user finds on the page of the coupon beside it (自定义入口)"""

    mini_programs_info: BusifavorMiniProgram | Unset = UNSET
    """A way from the coupon to a mini-program (小程序入口)"""
    appid: str | Unset = UNSET
    """AppID of the merchant's official account that is shown (商户公众号appid)"""
    hall_id: str | Unset = UNSET
    """Number of the page of merchants at which coupons of the batch can be used (营销馆id)"""
    store_id: str | Unset = UNSET
    """Number of the shop at which coupons of the batch can be used (可用门店id)"""
    code_display_mode: CodeDisplayMode | str | Unset = UNSET
    """How the code is shown to the user (code展示模式).

    - `NOT_SHOW`: not at all
    - `BARCODE`: as a bar code
    - `QRCODE`: as a QR code.
    """


class BusifavorEntranceRequest(Model, kw_only=True):
    """What a user finds on the page of the coupon beside it (自定义入口)"""

    mini_programs_info: BusifavorMiniProgramRequest | Unset = UNSET
    """A way from the coupon to a mini-program (小程序入口)"""
    appid: str | Unset = UNSET
    """AppID of the merchant's official account that is shown (商户公众号appid)"""
    hall_id: str | Unset = UNSET
    """Number of the page of merchants at which coupons of the batch can be used (营销馆id)"""
    store_id: str | Unset = UNSET
    """Number of the shop at which coupons of the batch can be used (可用门店id)"""
    code_display_mode: CodeDisplayMode | Unset = UNSET
    """How the code is shown to the user (code展示模式).

    - `NOT_SHOW`: not at all
    - `BARCODE`: as a bar code
    - `QRCODE`: as a QR code.
    """


class BusifavorExchangeRule(Model, kw_only=True):
    """An article for a set price (换购券使用规则)"""

    exchange_price: int | Unset = UNSET
    """What the article costs with the coupon (单品换购价) Unit: fen."""
    transaction_minimum: int | Unset = UNSET
    """Least amount of an order with which it is good (消费门槛) Unit: fen."""


class BusifavorFixedRule(Model, kw_only=True):
    """A fixed sum off (固定面额满减券使用规则)"""

    discount_amount: int | Unset = UNSET
    """What the coupon takes off (优惠金额) Unit: fen."""
    transaction_minimum: int | Unset = UNSET
    """Least amount of an order with which it is good (消费门槛) Unit: fen."""


class BusifavorMiniProgram(Model, kw_only=True):
    """A way from the coupon to a mini-program (小程序入口)"""

    mini_programs_appid: str
    """AppID of the merchant's mini-program (商家小程序appid)"""
    mini_programs_path: str
    """Page of the mini-program that opens (商家小程序path)"""
    entrance_words: str
    """Words on the way in (入口文案)"""
    guiding_words: str | Unset = UNSET
    """Words beside the way in (引导文案)"""


class BusifavorMiniProgramRequest(Model, kw_only=True):
    """A way from the coupon to a mini-program (小程序入口)"""

    mini_programs_appid: str
    """AppID of the merchant's mini-program (商家小程序appid)"""
    mini_programs_path: str
    """Page of the mini-program that opens (商家小程序path)"""
    entrance_words: str
    """Words on the way in (入口文案)"""
    guiding_words: str | Unset = UNSET
    """Words beside the way in (引导文案)"""


class BusifavorNotifyConfigRequest(Model, kw_only=True):
    """As whom events of the batch see users (事件通知配置)"""

    notify_appid: str | Unset = UNSET
    """AppID under which events of the batch name users (事件通知appid)"""


class BusifavorSendResult(Model, kw_only=True):
    """The coupon in the hands of the user (发券结果)"""

    stock_id: str | Unset = UNSET
    """Number of the batch the coupon was issued from (活动批次ID)"""
    out_request_no: str | Unset = UNSET
    """The merchant's own number of the gift (发券凭证)"""
    coupon_code: str | Unset = UNSET
    """The code that names the coupon (券code)"""


BusifavorStockType: TypeAlias = Literal[
    "NORMAL",
    "DISCOUNT",
    "EXCHANGE",
]
"""Kind of the coupons of a batch (批次类型).

- `NORMAL`: a fixed sum off
- `DISCOUNT`: a share of the price off
- `EXCHANGE`: an article for a set price.
"""


BusifavorUseMethod: TypeAlias = Literal[
    "OFF_LINE",
    "MINI_PROGRAMS",
    "SELF_CONSUME",
    "PAYMENT_CODE",
]
"""How the user uses the coupon (核销方式).

- `OFF_LINE`: at the counter
- `MINI_PROGRAMS`: in a mini-program of the merchant
- `SELF_CONSUME`: by the user's own hand, in the wallet
- `PAYMENT_CODE`: with the payment code.
"""


class BusifavorUseRule(Model, kw_only=True):
    """When, how and for what a coupon of the batch is good (核销规则)"""

    coupon_available_time: BusifavorAvailableTime
    """When a coupon of the batch can be used (券可核销时间)"""
    fixed_normal_coupon: BusifavorFixedRule | Unset = UNSET
    """A fixed sum off (固定面额满减券使用规则)"""
    discount_coupon: BusifavorDiscountRule | Unset = UNSET
    """A share of the price off (折扣券使用规则)"""
    exchange_coupon: BusifavorExchangeRule | Unset = UNSET
    """An article for a set price (换购券使用规则)"""
    use_method: BusifavorUseMethod | str
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


class BusifavorWeek(Model, kw_only=True):
    """The days of the week and the parts of the day in which the coupon can be used (固定周期有效时间段)"""

    week_day: list[WeekDay | int] = ABSENT_LIST
    """The days of the week on which the coupon can be used (可用星期数)"""
    available_day_time: list[DayPeriod] = ABSENT_LIST
    """The parts of such a day in which the coupon can be used, the whole day if left out (当天可用时间段)"""


CardColor: TypeAlias = Literal[
    "Color010",
    "Color020",
    "Color030",
    "Color040",
    "Color050",
    "Color060",
    "Color070",
    "Color080",
    "Color081",
    "Color082",
    "Color090",
    "Color100",
    "Color101",
    "Color102",
]
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


class ClockTime(Model, kw_only=True):
    """A time of day (每日时间)"""

    hours: int
    """Hour (时)"""
    minutes: int
    """Minute (分)"""
    seconds: int
    """Second (秒)"""


CodeDisplayMode: TypeAlias = Literal[
    "NOT_SHOW",
    "BARCODE",
    "QRCODE",
]
"""How the code is shown to the user (code展示模式).

- `NOT_SHOW`: not at all
- `BARCODE`: as a bar code
- `QRCODE`: as a QR code.
"""


class ComboChoice(Model, kw_only=True):
    """An article of a set (单品)"""

    name: str
    """What the article is called (单品名称)"""
    price: int
    """Price of the article (单品价格) Unit: fen."""
    count: int
    """How many of the article there are (单品数量)"""
    image_url: str | Unset = UNSET
    """Picture of the article (单品图片)"""
    mini_program_appid: str | Unset = UNSET
    """AppID of the mini-program that shows the article (单品跳转小程序AppID)"""
    mini_program_path: str | Unset = UNSET
    """Page of the mini-program that shows the article (单品跳转小程序路径)"""


class ComboChoiceRequest(Model, kw_only=True):
    """An article of a set (单品)"""

    name: str
    """What the article is called (单品名称)"""
    price: int
    """Price of the article (单品价格) Unit: fen."""
    count: int
    """How many of the article there are (单品数量)"""
    image_url: str | Unset = UNSET
    """Picture of the article (单品图片)"""
    mini_program_appid: str | Unset = UNSET
    """AppID of the mini-program that shows the article (单品跳转小程序AppID)"""
    mini_program_path: str | Unset = UNSET
    """Page of the mini-program that shows the article (单品跳转小程序路径)"""


class ComboPackage(Model, kw_only=True):
    """A set of articles among which the user chooses (套餐组合)"""

    name: str
    """What the set is called (套餐名)"""
    pick_count: int
    """How many articles the user chooses (可选单品数量)"""
    choice_list: list[ComboChoice]
    """The articles of the set (单品列表)"""


class ComboPackageRequest(Model, kw_only=True):
    """A set of articles among which the user chooses (套餐组合)"""

    name: str
    """What the set is called (套餐名)"""
    pick_count: int
    """How many articles the user chooses (可选单品数量)"""
    choice_list: list[ComboChoiceRequest]
    """The articles of the set (单品列表)"""


class CouponAccountEntrance(Model, kw_only=True):
    """A way from the coupon to an official account (公众号入口)"""

    appid: str
    """AppID of the official account (公众号AppID)"""


class CouponAccountEntranceRequest(Model, kw_only=True):
    """A way from the coupon to an official account (公众号入口)"""

    appid: str
    """AppID of the official account (公众号AppID)"""


class CouponChannelEntrance(Model, kw_only=True):
    """A way from the coupon to a video of a WeChat channel (视频号入口)"""

    finder_id: str
    """Number of the channel (视频号ID)"""
    finder_video_id: str
    """Number of the video (视频号视频ID)"""
    finder_video_cover_image_url: str
    """Picture that stands for the video (视频号封面图)"""


class CouponChannelEntranceRequest(Model, kw_only=True):
    """A way from the coupon to a video of a WeChat channel (视频号入口)"""

    finder_id: str
    """Number of the channel (视频号ID)"""
    finder_video_id: str
    """Number of the video (视频号视频ID)"""
    finder_video_cover_image_url: str
    """Picture that stands for the video (视频号封面图)"""


CouponCodeMode: TypeAlias = Literal[
    "WECHATPAY_MODE",
    "MERCHANT_API",
    "MERCHANT_UPLOAD",
]
"""Where the codes of the coupons come from (券code模式).

- `WECHATPAY_MODE`: WeChat Pay makes them
- `MERCHANT_API`: the merchant names one with each coupon it gives
- `MERCHANT_UPLOAD`: the merchant uploads them beforehand.
"""


CouponCodeState: TypeAlias = Literal[
    "AVAILABLE",
    "DISPATCHED",
]
"""Whether a coupon has taken the code (商户上传code分配状态).

- `AVAILABLE`: it is free
- `DISPATCHED`: a coupon has it.
"""


class CouponDisplay(Model, kw_only=True):
    """How the coupon looks in the hands of the user, and where it leads (用户商品券展示信息)"""

    code_display_mode: ProductCouponCodeDisplay | str | Unset = UNSET
    """How the code is shown to the user (用户商品券Code展示模式).

    - `INVISIBLE`: not at all
    - `BARCODE`: as a bar code
    - `QRCODE`: as a QR code.
    """
    background_color: CardColor | str | Unset = UNSET
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
    entrance_mini_program: CouponMiniProgramEntrance | Unset = UNSET
    """A way from the coupon to a mini-program (小程序入口)"""
    entrance_official_account: CouponAccountEntrance | Unset = UNSET
    """A way from the coupon to an official account (公众号入口)"""
    entrance_finder: CouponChannelEntrance | Unset = UNSET
    """A way from the coupon to a video of a WeChat channel (视频号入口)"""


class CouponDisplayRequest(Model, kw_only=True):
    """How the coupon looks in the hands of the user, and where it leads (用户商品券展示信息)"""

    code_display_mode: ProductCouponCodeDisplay
    """How the code is shown to the user (用户商品券Code展示模式).

    - `INVISIBLE`: not at all
    - `BARCODE`: as a bar code
    - `QRCODE`: as a QR code.
    """
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
    entrance_mini_program: CouponMiniProgramEntranceRequest | Unset = UNSET
    """A way from the coupon to a mini-program (小程序入口)"""
    entrance_official_account: CouponAccountEntranceRequest | Unset = UNSET
    """A way from the coupon to an official account (公众号入口)"""
    entrance_finder: CouponChannelEntranceRequest | Unset = UNSET
    """A way from the coupon to a video of a WeChat channel (视频号入口)"""


class CouponMiniProgramEntrance(Model, kw_only=True):
    """A way from the coupon to a mini-program (小程序入口)"""

    appid: str
    """AppID of the mini-program (小程序appid)"""
    path: str
    """Page of the mini-program that opens (小程序跳转路径)"""
    entrance_wording: str
    """Words on the way in (入口文案)"""
    guidance_wording: str
    """Words beside the way in (引导文案)"""


class CouponMiniProgramEntranceRequest(Model, kw_only=True):
    """A way from the coupon to a mini-program (小程序入口)"""

    appid: str
    """AppID of the mini-program (小程序appid)"""
    path: str
    """Page of the mini-program that opens (小程序跳转路径)"""
    entrance_wording: str
    """Words on the way in (入口文案)"""
    guidance_wording: str
    """Words beside the way in (引导文案)"""


class CouponNotifyConfig(Model, kw_only=True):
    """As whom events see users (事件通知配置)"""

    notify_appid: str | Unset = UNSET
    """AppID under which events name users (事件通知appid)"""


class CouponNotifyConfigRequest(Model, kw_only=True):
    """As whom events see users (事件通知配置)"""

    notify_appid: str | Unset = UNSET
    """AppID under which events name users (事件通知appid)"""


class CouponOrder(Model, kw_only=True):
    """The order in which the coupon was used (关联微信支付订单信息)"""

    transaction_id: str | Unset = UNSET
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    out_trade_no: str | Unset = UNSET
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    mchid: str | Unset = UNSET
    """The merchant that placed the order (商户号)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""


CouponPaymentWay: TypeAlias = Literal[
    "MICROAPP",
    "APPPAY",
    "PPAY",
    "CARD",
    "FACE",
    "OTHER",
]
"""Way of paying for which a coupon is good (支付方式).

- `MICROAPP`: in a mini-program
- `APPPAY`: in an app
- `PPAY`: without a password, under an agreement
- `CARD`: by a payment code
- `FACE`: by face
- `OTHER`: in another way.
"""


class CouponScoreOrder(Model, kw_only=True):
    """The service order of WeChat Pay score in which the coupon was used (关联微信支付分订单信息)"""

    order_id: str | Unset = UNSET
    """Number WeChat Pay gave the service order (微信支付服务订单号)"""
    out_order_no: str | Unset = UNSET
    """The merchant's own number of the service order (商户服务订单号)"""
    mchid: str | Unset = UNSET
    """The merchant that made the order (商户号)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""


class CouponStore(Model, kw_only=True):
    """A shop (门店)"""

    store_id: str
    """Number WeChat Pay gave the shop of a brand (门店ID)"""


class CouponStoreDisplay(Model, kw_only=True):
    """What the user reads of the shops in which the coupon is good (券可用门店信息)"""

    description: str
    """The shops, in words (券可用门店描述)"""
    mini_program_appid: str | Unset = UNSET
    """AppID of the mini-program that lists the shops (小程序AppID)"""
    mini_program_path: str | Unset = UNSET
    """Page of the mini-program that lists the shops (小程序跳转路径)"""


class CouponStoreDisplayRequest(Model, kw_only=True):
    """What the user reads of the shops in which the coupon is good (券可用门店信息)"""

    description: str
    """The shops, in words (券可用门店描述)"""
    mini_program_appid: str | Unset = UNSET
    """AppID of the mini-program that lists the shops (小程序AppID)"""
    mini_program_path: str | Unset = UNSET
    """Page of the mini-program that lists the shops (小程序跳转路径)"""


class CouponStoreFailure(Model, kw_only=True):
    """A shop with which it did not work (失败的门店)"""

    store_id: str
    """Number WeChat Pay gave the shop of a brand (门店ID)"""
    code: str
    """Token of the reason (失败错误码)"""
    message: str
    """The reason in words (失败错误信息)"""


class CouponStoreRequest(Model, kw_only=True):
    """A shop (门店)"""

    store_id: str
    """Number WeChat Pay gave the shop of a brand (门店ID)"""


class CouponStoresRequest(Model, kw_only=True):
    """Shops to be associated with a batch, or taken off it (批次关联门店)"""

    brand_id: str
    """Number WeChat Pay gave the brand; it must have authorised the service provider (品牌ID)"""
    store_list: list[CouponStoreRequest]
    """The shops (门店列表)"""


class CouponSubsidyPayment(Model, kw_only=True):
    """A compensation and its state (补差付款单)"""

    subsidy_receipt_id: str
    """Number WeChat Pay gave the compensation (补差付款单号)"""
    stock_id: str
    """Number of the batch the coupon was issued from (活动批次ID)"""
    coupon_code: str
    """The code of the coupon that was used (商家券Code)"""
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    payer_merchant: str
    """The merchant that pays the compensation (营销补差扣款商户号)"""
    payee_merchant: str
    """The merchant that receives the compensation (营销补差入账商户号)"""
    amount: int
    """What is paid (补差付款金额) Unit: fen."""
    description: str
    """What the money is for, in words (补差描述)"""
    status: CouponSubsidyPaymentState | str
    """Where the compensation stands (补差付款单据状态).

    - `PAY_RECEIPT_UNKNOWN`: not known
    - `PAY_RECEIPT_ACCEPTED`: taken on
    - `PAY_RECEIPT_SUCCESS`: paid
    - `PAY_RECEIPT_FAIL`: failed, nothing was paid
    - `PAY_RECEIPT_RETURNING`: paid, a return is under way
    - `PAY_RECEIPT_PARTIAL_RETURN`: paid, a part was returned
    - `PAY_RECEIPT_FULL_RETURN`: paid, all was returned.
    """
    fail_reason: CouponSubsidyPaymentFailReason | str | Unset = UNSET
    """Why the compensation failed (补差付款失败原因).

    - `PAY_RECEIPT_INSUFFICIENT_BALANCE`: the paying merchant has too little money
    - `PAY_RECEIPT_NOT_INCOMESPLIT_ORDER`: the order allows no sharing of its money
    - `PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA`: the sum is beyond what the order allows
    - `PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA`: there are as many compensations as the order allows
    - `PAY_RECEIPT_OTHER`: another reason.
    """
    success_time: datetime | Unset = UNSET
    """When it was paid (补差付款完成时间)"""
    out_subsidy_no: str
    """The merchant's own number of the compensation, unique under its merchant number; repeating it never pays twice
    (业务请求唯一单号)
    """
    create_time: datetime | Unset = UNSET
    """When it was asked for (补差付款发起时间)"""


CouponSubsidyPaymentFailReason: TypeAlias = Literal[
    "PAY_RECEIPT_INSUFFICIENT_BALANCE",
    "PAY_RECEIPT_NOT_INCOMESPLIT_ORDER",
    "PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA",
    "PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA",
    "PAY_RECEIPT_OTHER",
]
"""Why the compensation failed (补差付款失败原因).

- `PAY_RECEIPT_INSUFFICIENT_BALANCE`: the paying merchant has too little money
- `PAY_RECEIPT_NOT_INCOMESPLIT_ORDER`: the order allows no sharing of its money
- `PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA`: the sum is beyond what the order allows
- `PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA`: there are as many compensations as the order allows
- `PAY_RECEIPT_OTHER`: another reason.
"""


CouponSubsidyPaymentState: TypeAlias = Literal[
    "PAY_RECEIPT_UNKNOWN",
    "PAY_RECEIPT_ACCEPTED",
    "PAY_RECEIPT_SUCCESS",
    "PAY_RECEIPT_FAIL",
    "PAY_RECEIPT_RETURNING",
    "PAY_RECEIPT_PARTIAL_RETURN",
    "PAY_RECEIPT_FULL_RETURN",
]
"""Where the compensation stands (补差付款单据状态).

- `PAY_RECEIPT_UNKNOWN`: not known
- `PAY_RECEIPT_ACCEPTED`: taken on
- `PAY_RECEIPT_SUCCESS`: paid
- `PAY_RECEIPT_FAIL`: failed, nothing was paid
- `PAY_RECEIPT_RETURNING`: paid, a return is under way
- `PAY_RECEIPT_PARTIAL_RETURN`: paid, a part was returned
- `PAY_RECEIPT_FULL_RETURN`: paid, all was returned.
"""


class CouponSubsidyReturn(Model, kw_only=True):
    """The return of a compensation and its state (补差回退单)"""

    subsidy_return_receipt_id: str | Unset = UNSET
    """Number WeChat Pay gave the return (补差回退单号)"""
    stock_id: str
    """Number of the batch the coupon was issued from (活动批次ID)"""
    coupon_code: str
    """The code of the coupon that was used (商家券Code)"""
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    refund_id: str
    """Number WeChat Pay gave the refund (微信支付退款单号)"""
    payer_merchant: str
    """The merchant that paid the compensation (原营销补差扣款商户号)"""
    payee_merchant: str
    """The merchant that received the compensation (原营销补差入账商户号)"""
    amount: int
    """What goes back (补差回退金额) Unit: fen."""
    description: str
    """What the money is for, in words (补差描述)"""
    status: CouponSubsidyReturnState | str
    """Where the return stands (补差回退单据状态).

    - `RETURN_RECEIPT_UNKNOWN`: not known
    - `RETURN_RECEIPT_ACCEPTED`: taken on
    - `RETURN_RECEIPT_SUCCESS`: returned
    - `RETURN_RECEIPT_FAIL`: failed, nothing was returned.
    """
    fail_reason: CouponSubsidyReturnFailReason | str | Unset = UNSET
    """Why the return failed (补差回退失败原因).

    - `RETURN_RECEIPT_INSUFFICIENT_BALANCE`: the merchant that was paid has too little money
    - `RETURN_RECEIPT_OTHER`: another reason.
    """
    return_done_time: datetime | Unset = UNSET
    """When it went back (补差回退完成时间)"""
    subsidy_receipt_id: str
    """Number WeChat Pay gave the compensation (补差付款单号)"""
    out_subsidy_return_no: str
    """The merchant's own number of the return, unique under its merchant number; repeating it never pays twice
    (业务请求唯一单号)
    """
    return_create_time: datetime | Unset = UNSET
    """When it was asked for (补差回退发起时间)"""


CouponSubsidyReturnFailReason: TypeAlias = Literal[
    "RETURN_RECEIPT_INSUFFICIENT_BALANCE",
    "RETURN_RECEIPT_OTHER",
]
"""Why the return failed (补差回退失败原因).

- `RETURN_RECEIPT_INSUFFICIENT_BALANCE`: the merchant that was paid has too little money
- `RETURN_RECEIPT_OTHER`: another reason.
"""


CouponSubsidyReturnState: TypeAlias = Literal[
    "RETURN_RECEIPT_UNKNOWN",
    "RETURN_RECEIPT_ACCEPTED",
    "RETURN_RECEIPT_SUCCESS",
    "RETURN_RECEIPT_FAIL",
]
"""Where the return stands (补差回退单据状态).

- `RETURN_RECEIPT_UNKNOWN`: not known
- `RETURN_RECEIPT_ACCEPTED`: taken on
- `RETURN_RECEIPT_SUCCESS`: returned
- `RETURN_RECEIPT_FAIL`: failed, nothing was returned.
"""


class DayClockPeriod(Model, kw_only=True):
    """A part of a day in which the coupon can be used (当天可用时间段)"""

    begin_time: int
    """When the part begins, as seconds since midnight (当天可用开始时间) Unit: second."""
    end_time: int
    """When the part ends, as seconds since midnight (当天可用结束时间) Unit: second."""


class DayClockPeriodRequest(Model, kw_only=True):
    """A part of a day in which the coupon can be used (当天可用时间段)"""

    begin_time: int
    """When the part begins, as seconds since midnight (当天可用开始时间) Unit: second."""
    end_time: int
    """When the part ends, as seconds since midnight (当天可用结束时间) Unit: second."""


class DayPeriod(Model, kw_only=True):
    """A part of a day (当天可用时间段)"""

    begin_time: int | Unset = UNSET
    """When the part begins, as seconds since midnight (当天可用开始时间) Unit: second."""
    end_time: int | Unset = UNSET
    """When the part ends, as seconds since midnight (当天可用结束时间) Unit: second."""


class DeliveryPlan(Model, kw_only=True):
    """A plan and where it stands (投放计划)"""

    plan_id: str
    """Number WeChat Pay gave the plan (投放计划ID)"""
    plan_name: str
    """What the plan is called (投放计划名称)"""
    plan_state: DeliveryPlanState | str
    """Where the plan stands (投放计划状态).

    - `PLAN_CREATING`: being made
    - `PLAN_CREATED`: made, not begun
    - `PLAN_TERMINATING`: being ended
    - `PLAN_TERMINATED`: ended by the merchant
    - `PLAN_EXPIRED`: its time is over
    - `PLAN_DELIVERING`: under way
    - `PLAN_PAUSED`: halted.
    """
    delivery_start_time: datetime | Unset = UNSET
    """From when on the coupon is shown (开始可用时间)"""
    delivery_end_time: datetime | Unset = UNSET
    """Until when the coupon is shown (结束可用时间)"""
    stock_id: str
    """Number of the batch the coupon was issued from (活动批次ID)"""
    product_coupon_id: str
    """Number WeChat Pay gave the coupon (商品券ID)"""
    recommend_word: str | Unset = UNSET
    """Words that recommend the coupon (营销标签)"""
    brand_id: str
    """Number WeChat Pay gave the brand; it must have authorised the service provider (品牌ID)"""
    total_count: int | Unset = UNSET
    """Largest number of coupons that are given (总库存)"""
    user_limit: int | Unset = UNSET
    """Largest number of coupons one user is given (单用户限领)"""
    daily_limit: int | Unset = UNSET
    """Largest number of coupons given on one day (单日限领)"""
    reuse_coupon_config: bool | Unset = UNSET
    """Whether the plan takes over limits and times of the batch (是否复用商品券和批次信息)"""


class DeliveryPlanResult(Model, kw_only=True):
    """The plan (投放计划详情)"""

    plan: DeliveryPlan
    """A plan and where it stands (投放计划)"""


DeliveryPlanState: TypeAlias = Literal[
    "PLAN_CREATING",
    "PLAN_CREATED",
    "PLAN_TERMINATING",
    "PLAN_TERMINATED",
    "PLAN_EXPIRED",
    "PLAN_DELIVERING",
    "PLAN_PAUSED",
]
"""Where the plan stands (投放计划状态).

- `PLAN_CREATING`: being made
- `PLAN_CREATED`: made, not begun
- `PLAN_TERMINATING`: being ended
- `PLAN_TERMINATED`: ended by the merchant
- `PLAN_EXPIRED`: its time is over
- `PLAN_DELIVERING`: under way
- `PLAN_PAUSED`: halted.
"""


class DisassociatedCouponStores(Model, kw_only=True):
    """At which shops the batch is not good any more (批次取消关联门店结果)"""

    total_count: int
    """How many different shops came (去重后门店总数)"""
    success_store_list: list[CouponStore] = ABSENT_LIST
    """The shops that were taken off (取消关联成功的门店列表)"""
    failed_store_list: list[CouponStoreFailure] = ABSENT_LIST
    """The shops that were not, each with the reason (取消关联失败的门店列表)"""


FavorBusinessType: TypeAlias = Literal["MULTIUSE"]
"""Kind of product the coupons belong to; cash coupons have none (业务类型). `MULTIUSE`: spending money, used in several
payments.
"""


class FavorCoupon(Model, kw_only=True):
    """A coupon of a user and what became of it (代金券)"""

    stock_creator_mchid: str | Unset = UNSET
    """The merchant that made the batch of coupons (创建批次的商户号)"""
    stock_id: str | Unset = UNSET
    """Number of the batch the coupon was issued from (活动批次ID)"""
    coupon_id: str | Unset = UNSET
    """Number of one coupon in the hands of a user (券ID)"""
    cut_to_message: FavorCutTo | Unset = UNSET
    """The price down to which an article is cut (减至批次特定信息)"""
    coupon_name: str | Unset = UNSET
    """What the coupon is called (代金券名称)"""
    status: FavorCouponState | str | Unset = UNSET
    """Where the coupon stands (代金券状态).

    - `SENDED`: given, can be used
    - `USED`: used
    - `EXPIRED`: its time is over
    - `RECOVER`: taken back.
    """
    description: str | Unset = UNSET
    """How the coupon is used, as the user reads it (使用说明)"""
    create_time: datetime | Unset = UNSET
    """When the user was given the coupon (领券时间)"""
    coupon_type: FavorCouponType | str | Unset = UNSET
    """What the coupon does (券类型).

    - `NORMAL`: takes a fixed sum off
    - `CUT_TO`: cuts the price of an article down to a sum.
    """
    no_cash: bool | Unset = UNSET
    """Whether the merchant bears the discount without having paid it in advance (是否无资金流)"""
    start_time: datetime | Unset = UNSET
    """When the batch was started (激活批次的时间)"""
    stop_time: datetime | Unset = UNSET
    """When the batch was ended (终止批次的时间)"""
    available_begin_time: datetime | Unset = UNSET
    """From when on the coupon can be used (可用开始时间)"""
    available_end_time: datetime | Unset = UNSET
    """Until when the coupon can be used (可用结束时间)"""
    singleitem: bool | Unset = UNSET
    """Whether the coupon is good for certain articles only (是否单品优惠)"""
    normal_coupon_information: FavorFixedRule | Unset = UNSET
    """A fixed sum off (固定面额满减券使用规则)"""
    consume_information: FavorCouponUse | Unset = UNSET
    """How the coupon was used (已实扣代金券核销信息)"""
    available_balance: int | Unset = UNSET
    """What is left of spending money (剩余金额) Unit: fen."""
    business_type: FavorBusinessType | str | Unset = UNSET
    """Kind of product the coupons belong to; cash coupons have none (业务类型). `MULTIUSE`: spending money, used in
    several payments.
    """
    out_request_no: str | Unset = UNSET
    """The merchant's own number of the gift (商户单据号)"""


FavorCouponState: TypeAlias = Literal[
    "SENDED",
    "USED",
    "EXPIRED",
    "RECOVER",
]
"""Where the coupon stands (代金券状态).

- `SENDED`: given, can be used
- `USED`: used
- `EXPIRED`: its time is over
- `RECOVER`: taken back.
"""


FavorCouponType: TypeAlias = Literal[
    "NORMAL",
    "CUT_TO",
]
"""What the coupon does (券类型).

- `NORMAL`: takes a fixed sum off
- `CUT_TO`: cuts the price of an article down to a sum.
"""


class FavorCouponUse(Model, kw_only=True):
    """How the coupon was used (已实扣代金券核销信息)"""

    consume_time: datetime | Unset = UNSET
    """When the coupon was used (核销时间)"""
    consume_mchid: str | Unset = UNSET
    """The merchant at which the coupon was used (核销商户号)"""
    transaction_id: str | Unset = UNSET
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    goods_detail: list[UsedGoods] = ABSENT_LIST
    """The articles it was used for (单品信息)"""


class FavorCutTo(Model, kw_only=True):
    """The price down to which an article is cut (减至批次特定信息)"""

    single_price_max: int | Unset = UNSET
    """Highest price of an article for which the coupon is good (可用优惠的商品最高单价) Unit: fen."""
    cut_to_price: int | Unset = UNSET
    """What the article costs with the coupon (减至后的优惠单价) Unit: fen."""


class FavorFixedRule(Model, kw_only=True):
    """A fixed sum off (固定面额满减券使用规则)"""

    coupon_amount: int
    """What the coupon takes off (面额) Unit: fen."""
    transaction_minimum: int
    """Least amount of an order with which it is good (门槛) Unit: fen."""


class FavorFlow(Model, kw_only=True):
    """Where the records of a batch can be fetched, and what their bytes must hash to (批次明细下载信息)"""

    url: str
    """Where the file can be fetched for 30 seconds; use it as given, signed like any request (下载链接)"""
    hash_value: str
    """Digest of the file before compression, in hexadecimal digits (哈希值)"""
    hash_type: str
    """Function the digest was made with, in practice SHA1 (哈希算法类型)"""


class FavorRegion(Model, kw_only=True):
    """A region in which spending money can be used (消费金可用地域)"""

    type_: str | Unset = field(name="type", default=UNSET)
    """How large the region is: a province, a city or a district (类型)"""
    country: str | Unset = UNSET
    """Country of the region (国家)"""
    province: str | Unset = UNSET
    """Province of the region (省)"""
    city: str | Unset = UNSET
    """City of the region (市)"""
    district: str | Unset = UNSET
    """District of the region (区)"""


class FavorSendRule(Model, kw_only=True):
    """How many coupons of a batch there are, how they may be given, and by what means they are used (发放规则)"""

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
    natural_person_limit: bool | Unset = UNSET
    """Whether a person counts once over all their WeChat accounts (是否开启自然人限制)"""
    prevent_api_abuse: bool | Unset = UNSET
    """Whether accounts that seem to abuse promotions get no coupon by interface (api发券防刷)"""
    coupon_type: FavorCouponType | str | Unset = UNSET
    """What the coupon does (券类型).

    - `NORMAL`: takes a fixed sum off
    - `CUT_TO`: cuts the price of an article down to a sum.
    """
    fixed_normal_coupon: FavorFixedRule | Unset = UNSET
    """A fixed sum off (固定面额满减券使用规则)"""
    goods_tag: list[str] = ABSENT_LIST
    """Order marks of which an order must have one, where the batch asks for any (订单优惠标记)"""
    trade_type: list[CouponPaymentWay | str] = ABSENT_LIST
    """The ways of paying for which the coupon is good, where the batch limits them (支付方式)"""
    combine_use: bool | Unset = UNSET
    """Whether another discount may be used with it (是否可叠加其他优惠)"""


class FavorStock(Model, kw_only=True):
    """A batch of coupons, where it stands and how many were given (代金券批次)"""

    stock_id: str | Unset = UNSET
    """Number of the batch the coupon was issued from (活动批次ID)"""
    stock_creator_mchid: str | Unset = UNSET
    """The merchant that made the batch of coupons (创建批次的商户号)"""
    stock_name: str
    """What the batch is called; the user reads it on the coupon (批次名称)"""
    status: FavorStockState | str | Unset = UNSET
    """Where the batch stands (批次状态).

    - `unactivated`: made, not started yet
    - `audit`: under review
    - `running`: started, coupons can be given and used
    - `stoped`: at its end
    - `paused`: halted by the merchant.
    """
    create_time: datetime | Unset = UNSET
    """When the batch was made (创建时间)"""
    description: str
    """How the coupon is used, as the user reads it (使用说明)"""
    stock_use_rule: FavorSendRule | Unset = UNSET
    """How many coupons of a batch there are, how they may be given, and by what means they are used (发放规则)"""
    available_begin_time: datetime
    """From when on coupons can be given and used (开始时间)"""
    available_end_time: datetime
    """Until when coupons can be given and used (结束时间)"""
    distributed_coupons: int | Unset = UNSET
    """How many coupons were given (已发券数量)"""
    no_cash: bool
    """Whether the merchant bears the discount without having paid it in advance (是否无资金流)"""
    start_time: datetime | Unset = UNSET
    """When the batch was started (激活批次的时间)"""
    stop_time: datetime | Unset = UNSET
    """When the batch was ended (终止批次的时间)"""
    cut_to_message: FavorCutTo | Unset = UNSET
    """The price down to which an article is cut (减至批次特定信息)"""
    singleitem: bool | Unset = UNSET
    """Whether the coupon is good for certain articles only (是否单品优惠)"""
    stock_type: FavorStockType | str
    """Kind of the coupons of a batch (批次类型).

    - `NORMAL`: a fixed sum off
    - `DISCOUNT`: a share of the price off
    - `EXCHAHGE`: an article for a set price
    - `RANDOM`: a sum of chance off
    - `DISCOUNT_CUT`: the price of an article cut down to a sum
    - `OTHER`: another kind.
    """
    card_id: str | Unset = UNSET
    """Number of the card in WeChat's card pack that shows the coupon, where there is one (微信卡包ID)"""
    business_type: FavorBusinessType | str | Unset = UNSET
    """Kind of product the coupons belong to; cash coupons have none (业务类型). `MULTIUSE`: spending money, used in
    several payments.
    """
    available_region_list: list[FavorRegion] = ABSENT_LIST
    """The regions in which spending money can be used (消费金可用地域)"""
    available_industry_list: list[str] = ABSENT_LIST
    """The trades in which spending money can be used (消费金可用行业)"""


class FavorStockOwner(Model, kw_only=True):
    """The merchant that made the batch (批次操作)"""

    stock_creator_mchid: str
    """The merchant that made the batch of coupons (创建批次的商户号)"""


FavorStockState: TypeAlias = Literal[
    "unactivated",
    "audit",
    "running",
    "stoped",
    "paused",
]
"""Where the batch stands (批次状态).

- `unactivated`: made, not started yet
- `audit`: under review
- `running`: started, coupons can be given and used
- `stoped`: at its end
- `paused`: halted by the merchant.
"""


FavorStockType: TypeAlias = Literal[
    "NORMAL",
    "DISCOUNT",
    "EXCHAHGE",
    "RANDOM",
    "DISCOUNT_CUT",
    "OTHER",
]
"""Kind of the coupons of a batch (批次类型).

- `NORMAL`: a fixed sum off
- `DISCOUNT`: a share of the price off
- `EXCHAHGE`: an article for a set price
- `RANDOM`: a sum of chance off
- `DISCOUNT_CUT`: the price of an article cut down to a sum
- `OTHER`: another kind.
"""


class GivenBusifavorCoupon(Model, kw_only=True):
    """The coupon in the hands of the user (向用户发券结果)"""

    stock_id: str | Unset = UNSET
    """Number of the batch the coupon was issued from (活动批次ID)"""
    coupon_code: str | Unset = UNSET
    """The code that names the coupon (券code)"""
    out_request_no: str | Unset = UNSET
    """The merchant's own number of the gift (发券凭证)"""
    send_coupon_result: BusifavorSendResult | Unset = UNSET
    """The coupon in the hands of the user (发券结果)"""


class GoodsSubsidyOrder(Model, kw_only=True):
    """The order that takes the offers (订单信息)"""

    payer_openid: str
    """The user who pays (支付者OpenID)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    total_fee: int
    """Sum of the order (订单总金额) Unit: fen."""
    store_id: str
    """Number WeChat Pay gave the shop of a brand (门店ID)"""
    store_merchant_id: str
    """Merchant number of the shop (门店商户号)"""


class GoodsSubsidyQualification(Model, kw_only=True):
    """Offers that an order takes (锁定品牌加价购活动资格)"""

    qualification_ids: list[str]
    """Numbers of what entitles the user to the offers (待锁定的加价购资格ID列表)"""
    order_information: GoodsSubsidyOrder
    """The order that takes the offers (订单信息)"""


ImageGenerationType: TypeAlias = Literal[
    "COMBINE_IMAGE",
    "CUT_OUT",
]
"""What is made (图片生成类型).

- `COMBINE_IMAGE`: a picture put together from the values of the coupon
- `CUT_OUT`: the article cut out of a picture.
"""


ImageTaskState: TypeAlias = Literal[
    "PROCESSING",
    "FAIL",
    "SUCCESS",
]
"""Whether the picture is made (任务状态).

- `PROCESSING`: being made
- `FAIL`: failed
- `SUCCESS`: made.
"""


class ImportedMemberCard(Model, kw_only=True):
    """The card of the user (导入用户会员卡结果)"""

    code: str
    """The code that names the card of the user, unique under its kind (会员卡code)"""


class IrregularPeriod(Model, kw_only=True):
    """A time in which the coupon can be used (无规律的可用时间段)"""

    begin_time: datetime
    """When it begins (开始时间)"""
    end_time: datetime
    """When it ends (结束时间)"""


class IrregularPeriodRequest(Model, kw_only=True):
    """A time in which the coupon can be used (无规律的可用时间段)"""

    begin_time: datetime
    """When it begins (开始时间)"""
    end_time: datetime
    """When it ends (结束时间)"""


class MadeImage(Model, kw_only=True):
    """The picture that was made (生成结果)"""

    image_url: str
    """Address of the picture, for the fields of coupons (生成的图片URL)"""


class MemberActivationProgram(Model, kw_only=True):
    """The mini-program that makes the card good (跳转激活的小程序)"""

    activate_appid: str
    """AppID of the mini-program (跳转激活的appid)"""
    activate_path: str
    """Page of the mini-program (跳转激活的path)"""


class MemberActivity(Model, kw_only=True):
    """An activity and where it stands (会员活动)"""

    activity_id: str
    """Number WeChat Pay gave the activity (活动ID)"""
    activity_status: MemberActivityState | str | Unset = UNSET
    """Where the activity stands (活动的当前状态).

    - `CREATED`: made, not begun
    - `ONGOING`: under way
    - `TERMINATED`: ended by the merchant
    - `OVER_TIME`: its time is over.
    """
    create_time: datetime | Unset = UNSET
    """When the activity was made (创建时间)"""
    update_time: datetime | Unset = UNSET
    """When it was changed (更新时间)"""
    card_id: str | Unset = UNSET
    """Number WeChat Pay gave the kind of member card (会员卡ID)"""
    activity_name: str | Unset = UNSET
    """What the activity is called (活动名称)"""
    activity_type: MemberActivityType | str | Unset = UNSET
    """Who is given coupons, and when (活动类型).

    - `NON_MEMBER_AFTERPAY`: who becomes a member after a payment
    - `MEMBER_AFTERPAY`: members after a payment
    - `NON_MEMBER_MINIPROGRAM`: who becomes a member in a mini-program
    - `MEMBER_MINIPROGRAM`: members in a mini-program.
    """
    begin_time: datetime | Unset = UNSET
    """When the activity begins (活动开始时间)"""
    end_time: datetime | Unset = UNSET
    """When the activity ends (活动结束时间)"""
    award_send_period: MemberAwardPeriod | Unset = UNSET
    """When coupons are given within the time of the activity (发放时间段)"""
    stock_list: list[MemberActivityStock] = ABSENT_LIST
    """The batches whose coupons are given (优惠券列表)"""
    out_request_no: str | Unset = UNSET
    """The merchant's own number of the request, unique under its merchant number (商户请求单号)"""
    pay_activity_setting: MemberPayActivity | Unset = UNSET
    """How the activity shows after a payment (支付后活动设置)"""
    miniprogram_activity_setting: MemberMiniProgramActivity | Unset = UNSET
    """How the activity shows in a mini-program (支付前会员活动设置)"""


class MemberActivityPayment(Model, kw_only=True):
    """After which payments it shows (支付设置)"""

    payment_mode: MemberActivityPaymentMode | Unset = UNSET
    """Which ways of paying count (支付模式)"""
    limit_bank: str | Unset = UNSET
    """Short code of the bank whose cards count (指定银行的简称)"""
    goods_tags: list[str] = ABSENT_LIST
    """Order marks of which an order must have one (订单优惠标记)"""


class MemberActivityPaymentMode(Model, kw_only=True):
    """Which ways of paying count (支付模式)"""

    payment_scene_list: list[str] = ABSENT_LIST
    """The ways of paying, by their tokens (支付场景列表)"""


class MemberActivitySetting(Model, kw_only=True):
    """How a card becomes good once it was taken (激活方式设置)"""

    activate_type: MemberCardActivation | str
    """How a card becomes good once it was taken (会员卡激活类型).

    - `AUTO_ACTIVATE`: by itself
    - `JUMP_ACTIVATE`: by a page of the merchant.
    """
    activate_url: str | Unset = UNSET
    """Page of the web that makes the card good (跳转激活的url)"""
    activate_miniprogram: MemberActivationProgram | Unset = UNSET
    """The mini-program that makes the card good (跳转激活的小程序)"""


MemberActivityState: TypeAlias = Literal[
    "CREATED",
    "ONGOING",
    "TERMINATED",
    "OVER_TIME",
]
"""Where the activity stands (活动的当前状态).

- `CREATED`: made, not begun
- `ONGOING`: under way
- `TERMINATED`: ended by the merchant
- `OVER_TIME`: its time is over.
"""


class MemberActivityStock(Model, kw_only=True):
    """A batch whose coupons are given (优惠券)"""

    stock_creator_mchid: str
    """The merchant that made the batch of coupons (创建批次的商户号)"""
    stock_id: str
    """Number of the batch (券批次ID)"""


MemberActivityType: TypeAlias = Literal[
    "NON_MEMBER_AFTERPAY",
    "MEMBER_AFTERPAY",
    "NON_MEMBER_MINIPROGRAM",
    "MEMBER_MINIPROGRAM",
]
"""Who is given coupons, and when (活动类型).

- `NON_MEMBER_AFTERPAY`: who becomes a member after a payment
- `MEMBER_AFTERPAY`: members after a payment
- `NON_MEMBER_MINIPROGRAM`: who becomes a member in a mini-program
- `MEMBER_MINIPROGRAM`: members in a mini-program.
"""


class MemberAwardDayTime(Model, kw_only=True):
    """A part of each day in which coupons are given (指定时间段)"""

    begin_day_time: ClockTime
    """A time of day (每日时间)"""
    end_day_time: ClockTime
    """A time of day (每日时间)"""


class MemberAwardJump(Model, kw_only=True):
    """Where the page of the coupons leads (领奖页面跳转配置)"""

    mini_program_appid: str | Unset = UNSET
    """AppID of the mini-program (小程序AppID)"""
    mini_program_path: str | Unset = UNSET
    """Page of the mini-program (小程序path)"""
    button_text: str | Unset = UNSET
    """Words on the button (跳转按钮文案)"""


class MemberAwardPeriod(Model, kw_only=True):
    """When coupons are given within the time of the activity (发放时间段)"""

    award_send_time: list[MemberAwardTime] = ABSENT_LIST
    """Times with a beginning and an end (指定时间)"""
    award_send_day_time: list[MemberAwardDayTime] = ABSENT_LIST
    """Parts of each day (指定时间段)"""


class MemberAwardTime(Model, kw_only=True):
    """A time in which coupons are given (指定时间)"""

    begin_time: datetime
    """When it begins (发放开始时间)"""
    end_time: datetime
    """When it ends (发放结束时间)"""


class MemberBonus(Model, kw_only=True):
    """Points of the member (会员积分)"""

    init_bonus: int | Unset = UNSET
    """Points at the beginning (会员初始积分值)"""
    bonus_value_word: str | Unset = UNSET
    """What the points are called (积分值文案)"""
    bonus_cost_title: str | Unset = UNSET
    """Title of what points are good for (积分价值项标题)"""
    bonus_cost_word: str | Unset = UNSET
    """What points are good for, in words (积分价值项文案)"""
    bonus_jump_word: str | Unset = UNSET
    """Words on the way to the shop of points (积分跳转文案)"""
    bonus_jump_appid: str | Unset = UNSET
    """AppID of the mini-program with the shop of points (积分跳转appid)"""
    bonus_jump_path: str | Unset = UNSET
    """Page of the mini-program with the shop of points (积分跳转path)"""
    bonus_support_appid: str | Unset = UNSET
    """AppID of the mini-program in which users claim points (自助积分跳转appid)"""
    bonus_support_path: str | Unset = UNSET
    """Page of the mini-program in which users claim points (自助积分跳转path)"""


class MemberBonusOfOrder(Model, kw_only=True):
    """The points that an order brings (支付结果页展示会员积分)"""

    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    mchid: str | None | Unset = UNSET
    """Merchant number given by WeChat Pay (商户号) Left out, it is the client's default."""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    bonus_value: int
    """The points (会员积分值)"""


class MemberCard(Model, kw_only=True):
    """A kind of card and where it stands (会员卡模板)"""

    card_id: str
    """Number WeChat Pay gave the kind of member card (会员卡ID)"""
    create_time: datetime | Unset = UNSET
    """When the kind of card was made (创建时间)"""
    update_time: datetime | Unset = UNSET
    """When it was changed (更新时间)"""
    remain_quantity: int | Unset = UNSET
    """How many cards can still be taken (剩余库存)"""
    status: MemberCardState | str | Unset = UNSET
    """Where the kind of card stands (会员卡状态).

    - `NOT_APPROVE`: under review
    - `APPROVE_FAIL`: not approved
    - `APPROVED`: approved, users can take it
    - `DELETED`: deleted.
    """
    brand: MemberCardBrand
    """The brand of the card (品牌信息)"""
    appid: str
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    logo_url: str
    """Logo of the card (会员卡logo)"""
    title: str
    """What the card is called (卡名称)"""
    background_picture_url: str
    """Picture of the ground of the card (会员卡背景图)"""
    description: str
    """What the card is good for, in words (使用须知)"""
    service_phone: str | Unset = UNSET
    """Telephone number for members (服务电话)"""
    code_type: MemberCardCodeType | str
    """How the code of the card is shown (会员码型).

    - `BAR_CODE`: as a bar code
    - `QRCODE`: as a QR code
    - `BAR_CODE_AND_QRCODE`: as both
    - `NONE_CODE`: not at all.
    """
    total_quantity: int | Unset = UNSET
    """Largest number of cards that are taken (会员卡总库存)"""
    date_information: MemberCardTerm
    """How long a card is good (有效期)"""
    code_mode: MemberCardCodeMode | str
    """Where the codes of the cards come from (会员卡code分配类型).

    - `SYSTEM_ALLOCATE`: WeChat Pay makes them
    - `MERCHANT_DEPOSIT`: the merchant uploads them beforehand
    - `REAL_TIME`: the merchant names one as a user takes a card.
    """
    need_display_level: bool | Unset = UNSET
    """Whether the card shows the level of the member (是否展示会员等级)"""
    init_level: str | Unset = UNSET
    """The level at the beginning (会员初始等级)"""
    out_request_no: str
    """The merchant's own number of the request, unique under its merchant number (商户请求单号)"""
    balance_information: MemberCardBalanceInfo | Unset = UNSET
    """Whether money can be put on the card, and where (储值信息)"""
    user_information_form: MemberCardForm | Unset = UNSET
    """What the user who takes a card is asked (开卡信息)"""
    additional_statement: MemberCardStatement | Unset = UNSET
    """A statement of the merchant beside the terms of WeChat (商户补充声明)"""
    need_dynamic_code: bool | Unset = UNSET
    """Whether the code changes from time to time (是否启用动态码)"""
    bonus: MemberBonus | Unset = UNSET
    """Points of the member (会员积分)"""
    favor: MemberFavor | Unset = UNSET
    """Discounts for the member (会员优惠)"""
    fapiao: MemberFapiao | Unset = UNSET
    """Invoices for the member (会员发票)"""
    guide: MemberGuide | Unset = UNSET
    """Who advises the member (会员专属咨询信息)"""
    service_modules: list[MemberServiceModule] = ABSENT_LIST
    """The services on the card (会员服务项列表)"""


MemberCardActivation: TypeAlias = Literal[
    "AUTO_ACTIVATE",
    "JUMP_ACTIVATE",
]
"""How a card becomes good once it was taken (会员卡激活类型).

- `AUTO_ACTIVATE`: by itself
- `JUMP_ACTIVATE`: by a page of the merchant.
"""


class MemberCardBalanceInfo(Model, kw_only=True):
    """Whether money can be put on the card, and where (储值信息)"""

    need_balance: bool | Unset = UNSET
    """Whether money can be put on the card (是否支持储值)"""
    balance_appid: str | Unset = UNSET
    """AppID of the mini-program in which that is done (储值小程序appid)"""
    balance_path: str | Unset = UNSET
    """Page of the mini-program in which that is done (储值小程序path)"""
    balance_url: str | Unset = UNSET
    """Page of the web in which that is done (储值url)"""


class MemberCardBalanceInfoRequest(Model, kw_only=True):
    """Whether money can be put on the card, and where (储值信息)"""

    need_balance: bool | Unset = UNSET
    """Whether money can be put on the card (是否支持储值)"""
    balance_appid: str | Unset = UNSET
    """AppID of the mini-program in which that is done (储值小程序appid)"""
    balance_path: str | Unset = UNSET
    """Page of the mini-program in which that is done (储值小程序path)"""
    balance_url: str | Unset = UNSET
    """Page of the web in which that is done (储值url)"""


class MemberCardBrand(Model, kw_only=True):
    """The brand of the card (品牌信息)"""

    brand_id: str
    """Number WeChat Pay gave the brand; it must have authorised the service provider (品牌ID)"""
    display_name: str
    """What the brand is called on the card (品牌展示名称)"""


class MemberCardCallback(Model, kw_only=True):
    """Where events of member cards go (会员卡回调地址)"""

    notify_url: str
    """Address that is called with the result; public, https, without a query (通知地址)"""
    mchid: str | Unset = UNSET
    """Merchant number given by WeChat Pay (商户号)"""


MemberCardCodeMode: TypeAlias = Literal[
    "SYSTEM_ALLOCATE",
    "MERCHANT_DEPOSIT",
    "REAL_TIME",
]
"""Where the codes of the cards come from (会员卡code分配类型).

- `SYSTEM_ALLOCATE`: WeChat Pay makes them
- `MERCHANT_DEPOSIT`: the merchant uploads them beforehand
- `REAL_TIME`: the merchant names one as a user takes a card.
"""


MemberCardCodeType: TypeAlias = Literal[
    "BAR_CODE",
    "QRCODE",
    "BAR_CODE_AND_QRCODE",
    "NONE_CODE",
]
"""How the code of the card is shown (会员码型).

- `BAR_CODE`: as a bar code
- `QRCODE`: as a QR code
- `BAR_CODE_AND_QRCODE`: as both
- `NONE_CODE`: not at all.
"""


class MemberCardForm(Model, kw_only=True):
    """What the user who takes a card is asked (开卡信息)"""

    common_field_list: list[MemberFormField | str] = ABSENT_LIST
    """What WeChat asks (通用开卡信息字段列表)"""
    custom_field_list: list[MemberCustomField] = ABSENT_LIST
    """What the merchant asks (自定义开卡信息字段列表)"""
    can_modify_after_activate: bool | Unset = UNSET
    """Whether the user may change the answers later (是否允许修改)"""


class MemberCardServiceModule(Model, kw_only=True):
    """A service on the cards of a kind (会员卡服务项)"""

    card_id: str
    """Number WeChat Pay gave the kind of member card (会员卡ID)"""
    service_module_id: str
    """Number of the service on the card (会员服务项ID)"""
    jump_miniprogram: MemberMiniProgram
    """A page of a mini-program (跳转小程序)"""


MemberCardState: TypeAlias = Literal[
    "NOT_APPROVE",
    "APPROVE_FAIL",
    "APPROVED",
    "DELETED",
]
"""Where the kind of card stands (会员卡状态).

- `NOT_APPROVE`: under review
- `APPROVE_FAIL`: not approved
- `APPROVED`: approved, users can take it
- `DELETED`: deleted.
"""


class MemberCardStatement(Model, kw_only=True):
    """A statement of the merchant beside the terms of WeChat (商户补充声明)"""

    title: str | Unset = UNSET
    """What the statement is called (标题)"""
    url: str | Unset = UNSET
    """Page of the web with the statement (跳转url)"""
    appid: str | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    path: str | Unset = UNSET
    """Page of the mini-program with the statement (跳转小程序path)"""


class MemberCardStatementRequest(Model, kw_only=True):
    """A statement of the merchant beside the terms of WeChat (商户补充声明)"""

    title: str | Unset = UNSET
    """What the statement is called (标题)"""
    url: str | Unset = UNSET
    """Page of the web with the statement (跳转url)"""
    appid: str | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    path: str | Unset = UNSET
    """Page of the mini-program with the statement (跳转小程序path)"""


class MemberCardTerm(Model, kw_only=True):
    """How long a card is good (有效期)"""

    type_: MemberCardTermType | str = field(name="type")
    """How long a card is good (有效期类型).

    - `FIX_TIME_RANGE`: between two moments
    - `FIX_TERM`: for some days after it was taken
    - `PERMANENT`: for ever.
    """
    available_begin_time: datetime | Unset = UNSET
    """From when on it is good; with FIX_TIME_RANGE (有效期开始时间)"""
    available_end_time: datetime | Unset = UNSET
    """Until when it is good; with FIX_TIME_RANGE (有效期结束时间)"""
    available_day_after_receive: int | Unset = UNSET
    """How many days it is good once it has become so; with FIX_TERM (生效后N天内有效)"""
    wait_days_after_receive: int | Unset = UNSET
    """How many days after it was taken it becomes good; with FIX_TERM (领取后N天开始生效)"""


class MemberCardTermRequest(Model, kw_only=True):
    """How long a card is good (有效期)"""

    type_: MemberCardTermType = field(name="type")
    """How long a card is good (有效期类型).

    - `FIX_TIME_RANGE`: between two moments
    - `FIX_TERM`: for some days after it was taken
    - `PERMANENT`: for ever.
    """
    available_begin_time: datetime | Unset = UNSET
    """From when on it is good; with FIX_TIME_RANGE (有效期开始时间)"""
    available_end_time: datetime | Unset = UNSET
    """Until when it is good; with FIX_TIME_RANGE (有效期结束时间)"""
    available_day_after_receive: int | Unset = UNSET
    """How many days it is good once it has become so; with FIX_TERM (生效后N天内有效)"""
    wait_days_after_receive: int | Unset = UNSET
    """How many days after it was taken it becomes good; with FIX_TERM (领取后N天开始生效)"""


MemberCardTermType: TypeAlias = Literal[
    "FIX_TIME_RANGE",
    "FIX_TERM",
    "PERMANENT",
]
"""How long a card is good (有效期类型).

- `FIX_TIME_RANGE`: between two moments
- `FIX_TERM`: for some days after it was taken
- `PERMANENT`: for ever.
"""


class MemberCommonAnswer(Model, kw_only=True):
    """An answer to what WeChat asks (通用开卡信息)"""

    name: MemberFormField | str | Unset = UNSET
    """What WeChat asks of the user who takes a card (通用开卡信息字段).

    - `USER_FORM_FLAG_MOBILE`: telephone number
    - `USER_FORM_FLAG_SEX`: sex
    - `USER_FORM_FLAG_NAME`: name
    - `USER_FORM_FLAG_BIRTHDAY`: birthday
    - `USER_FORM_FLAG_ADDRESS`: address
    - `USER_FORM_FLAG_EMAIL`: electronic mail
    - `USER_FORM_FLAG_CITY`: city.
    """
    value: str | Unset = UNSET
    """The answer (用户开卡时填写的个人信息)"""


class MemberCustomAnswer(Model, kw_only=True):
    """An answer to what the merchant asks (自定义开卡信息)"""

    name: str | Unset = UNSET
    """The question (字段名称)"""
    value: str | Unset = UNSET
    """The answer, of questions with one (字段值)"""
    value_list: list[str] = ABSENT_LIST
    """The answers, of questions with several (字段值列表)"""


class MemberCustomField(Model, kw_only=True):
    """A question of the merchant (商户自定义的开卡信息字段)"""

    type_: MemberCustomFieldType | str | Unset = field(name="type", default=UNSET)
    """How the user answers a question of the merchant (开卡信息字段类型).

    - `TEXT`: in words
    - `SELECT`: by one of a list
    - `RADIO`: by one of some buttons
    - `CHECK_BOX`: by any of some boxes.
    """
    name: str | Unset = UNSET
    """The question (字段名称)"""
    values: list[str] = ABSENT_LIST
    """The answers among which the user chooses (字段值)"""


class MemberCustomFieldRequest(Model, kw_only=True):
    """A question of the merchant (商户自定义的开卡信息字段)"""

    type_: MemberCustomFieldType | Unset = field(name="type", default=UNSET)
    """How the user answers a question of the merchant (开卡信息字段类型).

    - `TEXT`: in words
    - `SELECT`: by one of a list
    - `RADIO`: by one of some buttons
    - `CHECK_BOX`: by any of some boxes.
    """
    name: str | Unset = UNSET
    """The question (字段名称)"""
    values: list[str] | Unset = UNSET
    """The answers among which the user chooses (字段值)"""


MemberCustomFieldType: TypeAlias = Literal[
    "TEXT",
    "SELECT",
    "RADIO",
    "CHECK_BOX",
]
"""How the user answers a question of the merchant (开卡信息字段类型).

- `TEXT`: in words
- `SELECT`: by one of a list
- `RADIO`: by one of some buttons
- `CHECK_BOX`: by any of some boxes.
"""


class MemberFapiao(Model, kw_only=True):
    """Invoices for the member (会员发票)"""

    fapiao_jump_word: str | Unset = UNSET
    """Words on the way to invoices (发票跳转文案)"""
    fapiao_jump_appid: str | Unset = UNSET
    """AppID of the mini-program with invoices (发票跳转AppID)"""
    fapiao_jump_path: str | Unset = UNSET
    """Page of the mini-program with invoices (发票跳转path)"""


class MemberFavor(Model, kw_only=True):
    """Discounts for the member (会员优惠)"""

    show_coupon: bool | Unset = UNSET
    """Whether the card shows the member's coupons (是否展示优惠券)"""
    member_price_word: str | Unset = UNSET
    """Words of the prices for members (会员专享价文案)"""
    member_price_appid: str | Unset = UNSET
    """AppID of the mini-program with the prices for members (会员专享价跳转appid)"""
    member_price_path: str | Unset = UNSET
    """Page of the mini-program with the prices for members (会员专享价跳转path)"""


MemberFormField: TypeAlias = Literal[
    "USER_FORM_FLAG_MOBILE",
    "USER_FORM_FLAG_SEX",
    "USER_FORM_FLAG_NAME",
    "USER_FORM_FLAG_BIRTHDAY",
    "USER_FORM_FLAG_ADDRESS",
    "USER_FORM_FLAG_EMAIL",
    "USER_FORM_FLAG_CITY",
]
"""What WeChat asks of the user who takes a card (通用开卡信息字段).

- `USER_FORM_FLAG_MOBILE`: telephone number
- `USER_FORM_FLAG_SEX`: sex
- `USER_FORM_FLAG_NAME`: name
- `USER_FORM_FLAG_BIRTHDAY`: birthday
- `USER_FORM_FLAG_ADDRESS`: address
- `USER_FORM_FLAG_EMAIL`: electronic mail
- `USER_FORM_FLAG_CITY`: city.
"""


class MemberGuide(Model, kw_only=True):
    """Who advises the member (会员专属咨询信息)"""

    staff_name: str | Unset = UNSET
    """Name of the adviser (联系人名字)"""
    head_image_url: str | Unset = UNSET
    """Picture of the adviser (联系人头像)"""
    contact_information_name: str | Unset = UNSET
    """By what means the adviser is reached (联系方式)"""
    contact_information_value: str | Unset = UNSET
    """The number or name by that means (联系信息值)"""
    phone_number: str | Unset = UNSET
    """Telephone number of the adviser (联系电话)"""


class MemberGuideRequest(Model, kw_only=True):
    """Who advises the member (会员专属咨询信息)"""

    staff_name: str | Unset = UNSET
    """Name of the adviser (联系人名字)"""
    head_image_url: str | Unset = UNSET
    """Picture of the adviser (联系人头像)"""
    contact_information_name: str | Unset = UNSET
    """By what means the adviser is reached (联系方式)"""
    contact_information_value: str | Unset = UNSET
    """The number or name by that means (联系信息值)"""
    phone_number: str | Unset = UNSET
    """Telephone number of the adviser (联系电话)"""


class MemberInformation(Model, kw_only=True):
    """What the user answered (用户开卡时填写的个人信息)"""

    common_field_list: list[MemberCommonAnswer] = ABSENT_LIST
    """The answers to what WeChat asks (通用开卡信息字段列表)"""
    custom_field_list: list[MemberCustomAnswer] = ABSENT_LIST
    """The answers to what the merchant asks (自定义开卡信息字段列表)"""


class MemberMiniProgram(Model, kw_only=True):
    """A page of a mini-program (跳转小程序)"""

    appid: str
    """AppID of the mini-program (小程序appid)"""
    path: str
    """Page of the mini-program that opens (小程序path)"""


class MemberMiniProgramActivity(Model, kw_only=True):
    """How the activity shows in a mini-program (支付前会员活动设置)"""

    outer_str: list[str] = ABSENT_LIST
    """Texts of the ways by which users come to the card, of which one must be given (指定领取渠道)"""
    award_jump_deploy: MemberAwardJump | Unset = UNSET
    """Where the page of the coupons leads (领奖页面跳转配置)"""


class MemberMiniProgramRequest(Model, kw_only=True):
    """A page of a mini-program (跳转小程序)"""

    appid: str
    """AppID of the mini-program (小程序appid)"""
    path: str
    """Page of the mini-program that opens (小程序path)"""


class MemberPayActivity(Model, kw_only=True):
    """How the activity shows after a payment (支付后活动设置)"""

    logo_url: str
    """Logo of the merchant (商户logo)"""
    activity_second_title: str
    """Words under the title (支付结果页活动副标题)"""
    mchid_list: list[str] = ABSENT_LIST
    """The merchants after whose payments it shows (活动曝光商户号)"""
    activate_setting: MemberActivitySetting | Unset = UNSET
    """How a card becomes good once it was taken (激活方式设置)"""
    payment_setting: MemberActivityPayment | Unset = UNSET
    """After which payments it shows (支付设置)"""


class MemberServiceModule(Model, kw_only=True):
    """A service on the card (会员服务项)"""

    service_module_id: str | Unset = UNSET
    """Number of the service on the card (会员服务项ID)"""
    jump_miniprogram: MemberMiniProgram | Unset = UNSET
    """A page of a mini-program (跳转小程序)"""


class MemberTagInfo(Model, kw_only=True):
    """Of which member card the coupon is a benefit (会员标签信息)"""

    member_card_id: str | Unset = UNSET
    """Number of the kind of member card (会员卡模板ID)"""


class MemberTagInfoRequest(Model, kw_only=True):
    """Of which member card the coupon is a benefit (会员标签信息)"""

    member_card_id: str
    """Number of the kind of member card (会员卡模板ID)"""


class Partner(Model, kw_only=True):
    """Who the partner is (合作方信息)"""

    type_: PartnerType | str = field(name="type")
    """Who the partner is (合作方类别).

    - `APPID`: an AppID
    - `MERCHANT`: a merchant.
    """
    appid: str | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    merchant_id: str | Unset = UNSET
    """The merchant, where it is one (合作方商户ID)"""


class PartnerRequest(Model, kw_only=True):
    """Who the partner is (合作方信息)"""

    type_: PartnerType = field(name="type")
    """Who the partner is (合作方类别).

    - `APPID`: an AppID
    - `MERCHANT`: a merchant.
    """
    appid: str | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    merchant_id: str | Unset = UNSET
    """The merchant, where it is one (合作方商户ID)"""


PartnerType: TypeAlias = Literal[
    "APPID",
    "MERCHANT",
]
"""Who the partner is (合作方类别).

- `APPID`: an AppID
- `MERCHANT`: a merchant.
"""


class PartnershipRequest(Model, kw_only=True):
    """Who may use which batch (建立合作关系)"""

    partner: PartnerRequest
    """Who the partner is (合作方信息)"""
    authorized_data: AuthorizedDataRequest
    """What the partner may use (被授权数据)"""


class PaygiftActivity(Model, kw_only=True):
    """An activity and where it stands (支付有礼活动)"""

    activity_id: str | Unset = UNSET
    """Number WeChat Pay gave the activity (活动id)"""
    activity_type: PaygiftActivityType | str | Unset = UNSET
    """How the gift depends on what is paid (活动类型).

    - `FULL_SEND_ACT_TYPE`: one gift from a sum on
    - `STEP_SEND_ACT_TYPE`: larger gifts for larger sums
    - `SPECIFIC_SEND_ACT_TYPE`: a gift for certain articles.
    """
    activity_base_info: PaygiftBaseInfo | Unset = UNSET
    """What the activity is called, when it is, and where it leads (活动基本信息)"""
    award_send_rule: PaygiftAwardRules | Unset = UNSET
    """What is given, by the type of the activity (活动奖品发放规则)"""
    advanced_setting: PaygiftAdvancedSetting | Unset = UNSET
    """Whom the activity reaches, and after which payments (活动高级设置)"""
    activity_status: PaygiftActivityState | str | Unset = UNSET
    """Where the activity stands (活动状态).

    - `ACT_STATUS_UNKNOWN`: not known
    - `CREATE_ACT_STATUS`: made, not begun
    - `ONGOING_ACT_STATUS`: under way
    - `TERMINATE_ACT_STATUS`: ended by the merchant
    - `STOP_ACT_STATUS`: halted
    - `OVER_TIME_ACT_STATUS`: its time is over
    - `CREATE_ACT_FAILED`: could not be made.
    """
    creator_merchant_id: str | Unset = UNSET
    """The merchant that made the activity (创建商户号)"""
    belong_merchant_id: str | Unset = UNSET
    """The merchant the activity belongs to (所属商户号)"""
    pause_time: datetime | Unset = UNSET
    """When the activity was halted (活动暂停时间)"""
    recovery_time: datetime | Unset = UNSET
    """When the activity went on (活动恢复时间)"""
    create_time: datetime | Unset = UNSET
    """When the activity was made (活动创建时间)"""
    update_time: datetime | Unset = UNSET
    """When the activity was changed (活动更新时间)"""


PaygiftActivityState: TypeAlias = Literal[
    "ACT_STATUS_UNKNOWN",
    "CREATE_ACT_STATUS",
    "ONGOING_ACT_STATUS",
    "TERMINATE_ACT_STATUS",
    "STOP_ACT_STATUS",
    "OVER_TIME_ACT_STATUS",
    "CREATE_ACT_FAILED",
]
"""Where the activity stands (活动状态).

- `ACT_STATUS_UNKNOWN`: not known
- `CREATE_ACT_STATUS`: made, not begun
- `ONGOING_ACT_STATUS`: under way
- `TERMINATE_ACT_STATUS`: ended by the merchant
- `STOP_ACT_STATUS`: halted
- `OVER_TIME_ACT_STATUS`: its time is over
- `CREATE_ACT_FAILED`: could not be made.
"""


PaygiftActivityType: TypeAlias = Literal[
    "FULL_SEND_ACT_TYPE",
    "STEP_SEND_ACT_TYPE",
    "SPECIFIC_SEND_ACT_TYPE",
]
"""How the gift depends on what is paid (活动类型).

- `FULL_SEND_ACT_TYPE`: one gift from a sum on
- `STEP_SEND_ACT_TYPE`: larger gifts for larger sums
- `SPECIFIC_SEND_ACT_TYPE`: a gift for certain articles.
"""


class PaygiftAdvancedSetting(Model, kw_only=True):
    """Whom the activity reaches, and after which payments (活动高级设置)"""

    delivery_user_category: PaygiftAudience | str | Unset = UNSET
    """Who is given coupons (投放用户类别).

    - `DELIVERY_ALL_PERSON`: everybody who pays
    - `DELIVERY_MEMBER_PERSON`: members.
    """
    merchant_member_appid: str | Unset = UNSET
    """AppID of the member card; with DELIVERY_MEMBER_PERSON (商家会员appid)"""
    payment_mode: PaygiftPaymentMode | Unset = UNSET
    """Which ways of paying count (支付模式)"""
    payment_method_information: PaygiftPaymentMethodInfo | Unset = UNSET
    """With what the user must pay (支付方式信息)"""
    goods_tags: list[str] = ABSENT_LIST
    """Order marks of which an order must have one (订单优惠标记)"""


PaygiftAudience: TypeAlias = Literal[
    "DELIVERY_ALL_PERSON",
    "DELIVERY_MEMBER_PERSON",
]
"""Who is given coupons (投放用户类别).

- `DELIVERY_ALL_PERSON`: everybody who pays
- `DELIVERY_MEMBER_PERSON`: members.
"""


class PaygiftAward(Model, kw_only=True):
    """A batch whose coupons are given (奖品)"""

    stock_id: str | Unset = UNSET
    """Number of the batch (券批次Id)"""
    original_image_url: str | Unset = UNSET
    """Large picture of the coupon (奖品原始图)"""
    thumbnail_url: str | Unset = UNSET
    """Small picture of the coupon (奖品缩略图)"""


class PaygiftAwardRule(Model, kw_only=True):
    """From which sum on which coupons are given (活动奖品发放规则)"""

    award_type: PaygiftAwardType | str
    """What is given (奖品类型). `BUSIFAVOR`: coupons of a merchant."""
    merchant_option: PaygiftMerchantOption | str
    """After whose payments coupons are given (发券商户号选项).

    - `IN_SEVICE_COUPON_MERCHANT`: those of the merchants at which the coupon can be used
    - `MANUAL_INPUT_MERCHANT`: those of merchants that are named.
    """
    transaction_amount_minimum: int
    """Sum from which on coupons are given (消费金额门槛) Unit: fen."""
    send_content: PaygiftContent | str
    """How many coupons are given at once (发放内容).

    - `SINGLE_COUPON`: one
    - `GIFT_PACKAGE`: several, as a package.
    """
    award_list: list[PaygiftAward] = ABSENT_LIST
    """The coupons (奖品基本信息列表)"""
    merchant_id_list: list[str] = ABSENT_LIST
    """The merchants after whose payments coupons are given; with MANUAL_INPUT_MERCHANT (发券商户号列表)"""


class PaygiftAwardRules(Model, kw_only=True):
    """What is given, by the type of the activity (活动奖品发放规则)"""

    full_send_rule: PaygiftAwardRule | Unset = UNSET
    """From which sum on which coupons are given (活动奖品发放规则)"""
    step_send_rule: PaygiftStepRule | Unset = UNSET
    """What larger sums give (阶梯送发放规则)"""


PaygiftAwardType: TypeAlias = Literal["BUSIFAVOR"]
"""What is given (奖品类型). `BUSIFAVOR`: coupons of a merchant."""


class PaygiftBaseInfo(Model, kw_only=True):
    """What the activity is called, when it is, and where it leads (活动基本信息)"""

    activity_name: str
    """What the activity is called (活动名称)"""
    activity_second_title: str
    """Words under the title (活动副标题)"""
    merchant_logo_url: str
    """Logo of the merchant (商户logo)"""
    background_color: CardColor | str | Unset = UNSET
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
    begin_time: datetime | Unset = UNSET
    """When the activity begins (活动开始时间)"""
    end_time: datetime | Unset = UNSET
    """When the activity ends (活动结束时间)"""
    available_periods: PaygiftPeriods | Unset = UNSET
    """When coupons are given within the time of the activity (可用时间段)"""
    out_request_no: str
    """The merchant's own number of the request, unique under its merchant number (商户请求单号)"""
    delivery_purpose: PaygiftPurpose | str
    """What the user is to do with the coupon (投放目的).

    - `OFF_LINE_PAY`: come to the shop
    - `JUMP_MINI_APP`: open a mini-program.
    """
    mini_programs_appid: str | Unset = UNSET
    """AppID of the mini-program that opens; with JUMP_MINI_APP (商家小程序appid)"""
    mini_programs_path: str | Unset = UNSET
    """Page of the mini-program that opens; with JUMP_MINI_APP (商家小程序path)"""


PaygiftContent: TypeAlias = Literal[
    "SINGLE_COUPON",
    "GIFT_PACKAGE",
]
"""How many coupons are given at once (发放内容).

- `SINGLE_COUPON`: one
- `GIFT_PACKAGE`: several, as a package.
"""


class PaygiftDayPeriod(Model, kw_only=True):
    """A part of each day in which coupons are given (每日可用时间)"""

    begin_day_time: str | Unset = UNSET
    """When it begins, as hours, minutes and seconds (每日可用开始时间)"""
    end_day_time: str | Unset = UNSET
    """When it ends, as hours, minutes and seconds (每日可用结束时间)"""


PaygiftMerchantOption: TypeAlias = Literal[
    "IN_SEVICE_COUPON_MERCHANT",
    "MANUAL_INPUT_MERCHANT",
]
"""After whose payments coupons are given (发券商户号选项).

- `IN_SEVICE_COUPON_MERCHANT`: those of the merchants at which the coupon can be used
- `MANUAL_INPUT_MERCHANT`: those of merchants that are named.
"""


PaygiftPaymentMethod: TypeAlias = Literal[
    "CFT",
    "SPECIFIC_BANK_CARD",
]
"""With what the user pays (支付方式).

- `CFT`: the balance of WeChat
- `SPECIFIC_BANK_CARD`: cards of one bank.
"""


class PaygiftPaymentMethodInfo(Model, kw_only=True):
    """With what the user must pay (支付方式信息)"""

    payment_method: PaygiftPaymentMethod | str | Unset = UNSET
    """With what the user pays (支付方式).

    - `CFT`: the balance of WeChat
    - `SPECIFIC_BANK_CARD`: cards of one bank.
    """
    bank_abbreviation: str | Unset = UNSET
    """Short code of the bank; with SPECIFIC_BANK_CARD (银行简称)"""


class PaygiftPaymentMode(Model, kw_only=True):
    """Which ways of paying count (支付模式)"""

    payment_scene_list: list[PaymentScene | str] = ABSENT_LIST
    """The ways of paying; all if left out (支付场景列表)"""


class PaygiftPeriod(Model, kw_only=True):
    """A time in which coupons are given (可用时间)"""

    begin_time: datetime | Unset = UNSET
    """When it begins (可用开始时间)"""
    end_time: datetime | Unset = UNSET
    """When it ends (可用结束时间)"""


class PaygiftPeriods(Model, kw_only=True):
    """When coupons are given within the time of the activity (可用时间段)"""

    available_time: list[PaygiftPeriod] = ABSENT_LIST
    """Times with a beginning and an end (可用时间)"""
    available_day_time: list[PaygiftDayPeriod] = ABSENT_LIST
    """Parts of each day (每日可用时间)"""


PaygiftPurpose: TypeAlias = Literal[
    "OFF_LINE_PAY",
    "JUMP_MINI_APP",
]
"""What the user is to do with the coupon (投放目的).

- `OFF_LINE_PAY`: come to the shop
- `JUMP_MINI_APP`: open a mini-program.
"""


class PaygiftStepRule(Model, kw_only=True):
    """What larger sums give (阶梯送发放规则)"""

    award_type: PaygiftAwardType | str | Unset = UNSET
    """What is given (奖品类型). `BUSIFAVOR`: coupons of a merchant."""
    merchant_option: PaygiftMerchantOption | str | Unset = UNSET
    """After whose payments coupons are given (发券商户号选项).

    - `IN_SEVICE_COUPON_MERCHANT`: those of the merchants at which the coupon can be used
    - `MANUAL_INPUT_MERCHANT`: those of merchants that are named.
    """


PaymentScene: TypeAlias = Literal[
    "APP_SCENE",
    "SWING_CARD_SCENE",
    "NO_SECRET_SCENE",
    "MINIAPP_SCENE",
    "FACE_PAY_SCENE",
    "OTHER_SCENE",
]
"""Way of paying that counts (支付场景).

- `APP_SCENE`: in an app
- `SWING_CARD_SCENE`: by a payment code
- `NO_SECRET_SCENE`: without a password
- `MINIAPP_SCENE`: in a mini-program
- `FACE_PAY_SCENE`: by face
- `OTHER_SCENE`: in another way.
"""


class Period(Model, kw_only=True):
    """A time with a beginning and an end (有效时间段)"""

    begin_time: datetime | Unset = UNSET
    """When it begins (开始时间)"""
    end_time: datetime | Unset = UNSET
    """When it ends (结束时间)"""


class PreparedProductCoupon(Model, kw_only=True):
    """What the mini-program gives the coupon with (预发放商品券结果)"""

    token: str
    """Token for the component of the mini-program that gives the coupon (预发券token)"""


class ProductCoupon(Model, kw_only=True):
    """A coupon and where it stands (商品券)"""

    product_coupon_id: str
    """Number WeChat Pay gave the coupon (商品券ID)"""
    state: ProductCouponState | str
    """Where the coupon stands (商品券状态).

    - `AUDITING`: under review
    - `EFFECTIVE`: batches of it can be made and given
    - `DEACTIVATED`: withdrawn.
    """
    brand_id: str
    """Number WeChat Pay gave the brand; it must have authorised the service provider (品牌ID)"""
    scope: ProductCouponScope | str
    """What the coupon is good for (优惠范围).

    - `ALL`: the whole order
    - `SINGLE`: one article
    - `CATEGORY`: articles of one kind.
    """
    type_: ProductCouponType | str = field(name="type")
    """What the coupon does (商品券类型).

    - `NORMAL`: takes a fixed sum off
    - `DISCOUNT`: takes a share of the price off
    - `EXCHANGE`: gives an article for a set price.
    """
    usage_mode: ProductCouponUsageMode | str
    """How often the coupon is used (使用模式).

    - `SINGLE`: once
    - `SEQUENTIAL`: several times, one after the other
    - `PROGRESSIVE_BUNDLE`: several times, by a coupon of its own each.
    """
    single_usage_info: SingleUsageInfo | Unset = UNSET
    """The discount of a coupon for all that is used once; other coupons have it in their batches (单券模式信息)"""
    sequential_usage_info: SequentialUsageInfo | Unset = UNSET
    """How often a coupon is used, one time after the other (多次优惠模式信息)"""
    progressive_bundle_usage_info: ProgressiveBundleUsageInfo | Unset = UNSET
    """How many coupons a bundle has, one for each use (券组模式信息)"""
    display_info: ProductCouponDisplay
    """How the coupon looks, and what it is good for in detail (展示信息)"""
    out_product_no: str | Unset = UNSET
    """The merchant's own number of the article or the offer (外部商品ID)"""
    deactivate_request_no: str | Unset = UNSET
    """The merchant's own number of the withdrawal (失效请求单号)"""
    deactivate_time: datetime | Unset = UNSET
    """When the coupon was withdrawn (失效时间)"""
    deactivate_reason: str | Unset = UNSET
    """Why the coupon was withdrawn, in words (失效原因)"""


class ProductCouponBudgetChange(Model, kw_only=True):
    """How many coupons there are to be from now on (修改商品券批次发放预算)"""

    brand_id: str
    """Number WeChat Pay gave the brand; it must have authorised the service provider (品牌ID)"""
    out_request_no: str
    """The merchant's own number of the request, unique under its merchant number; repeating it does nothing twice
    (请求单号)
    """
    update_mode: ProductCouponBudgetMode
    """Which limit changes (更新模式).

    - `MAX_COUNT`: the number of all coupons
    - `MAX_COUNT_PER_DAY`: the number of coupons of one day.
    """
    current_max_count: int | Unset = UNSET
    """Largest number of coupons as it is now; with MAX_COUNT (当前批次发放次数总上限)"""
    target_max_count: int | Unset = UNSET
    """Largest number of coupons from now on; with MAX_COUNT (目标批次发放次数总上限)"""
    current_max_count_per_day: int | Unset = UNSET
    """Largest number on one day as it is now; with MAX_COUNT_PER_DAY (当前批次每日发放次数上限)"""
    target_max_count_per_day: int | Unset = UNSET
    """Largest number on one day from now on; with MAX_COUNT_PER_DAY (目标批次每日发放次数上限)"""


ProductCouponBudgetMode: TypeAlias = Literal[
    "MAX_COUNT",
    "MAX_COUNT_PER_DAY",
]
"""Which limit changes (更新模式).

- `MAX_COUNT`: the number of all coupons
- `MAX_COUNT_PER_DAY`: the number of coupons of one day.
"""


class ProductCouponBundle(Model, kw_only=True):
    """A bundle and its batches, one for each use (商品券批次组)"""

    stock_bundle_id: str
    """Number WeChat Pay gave the bundle of batches (批次组ID)"""
    stock_list: list[ProductCouponStock]
    """The batches of the bundle, in the order of the uses (批次列表)"""


ProductCouponBundleCodeMode: TypeAlias = Literal[
    "WECHATPAY",
    "UPLOAD",
]
"""Where the codes of the coupons come from (券Code分配模式).

- `WECHATPAY`: WeChat Pay makes them
- `UPLOAD`: the merchant uploads them beforehand.
"""


class ProductCouponBundleInfo(Model, kw_only=True):
    """What the batches of a bundle are made of (批次组信息)"""

    remark: str | Unset = UNSET
    """Note on the batch that only the brand sees (备注)"""
    coupon_code_mode: ProductCouponBundleCodeMode
    """Where the codes of the coupons come from (券Code分配模式).

    - `WECHATPAY`: WeChat Pay makes them
    - `UPLOAD`: the merchant uploads them beforehand.
    """
    stock_send_rule: BundleSendRuleRequest
    """How many bundles there are, and how many a user may have (发放规则)"""
    progressive_bundle_usage_rule: BundleUsageRuleRequest | Unset = UNSET
    """When the coupons of a bundle are good, and their discounts in the order of the uses (多次优惠使用规则)"""
    usage_rule_display_info: UsageRuleDisplayRequest
    """What the user reads of how the coupon is used (券使用规则展示信息)"""
    coupon_display_info: CouponDisplayRequest
    """How the coupon looks in the hands of the user, and where it leads (用户商品券展示信息)"""
    notify_config: CouponNotifyConfigRequest
    """As whom events see users (事件通知配置)"""
    store_scope: StoreScope
    """Shops at which the coupon is good (可用门店范围).

    - `NONE`: in no shop, such as in a mini-program only
    - `ALL`: in all shops of the brand
    - `SPECIFIC`: in the shops associated with the batch.
    """


class ProductCouponBundlePlace(Model, kw_only=True):
    """The bundle that the batch is part of (批次组信息)"""

    stock_bundle_id: str
    """Number WeChat Pay gave the bundle of batches (批次组ID)"""
    stock_bundle_index: int
    """Place of the batch in the bundle, that is which use it is for (批次在批次组内的次序)"""


class ProductCouponCallback(Model, kw_only=True):
    """Where events of coupons for articles go (商品券事件通知地址)"""

    notify_url: str
    """Address that is called with the result; public, https, without a query (通知地址)"""
    update_time: datetime
    """When the address was changed (修改时间)"""


class ProductCouponCodeCount(Model, kw_only=True):
    """How many uploaded codes the batch has (券Code数量)"""

    total_count: int
    """How many codes were uploaded (已上传的Code总数)"""
    available_count: int
    """How many of them are free (当前可用的Code)"""


ProductCouponCodeDisplay: TypeAlias = Literal[
    "INVISIBLE",
    "BARCODE",
    "QRCODE",
]
"""How the code is shown to the user (用户商品券Code展示模式).

- `INVISIBLE`: not at all
- `BARCODE`: as a bar code
- `QRCODE`: as a QR code.
"""


ProductCouponCodeMode: TypeAlias = Literal[
    "WECHATPAY",
    "UPLOAD",
    "API_ASSIGN",
]
"""Where the codes of the coupons come from (券Code分配模式).

- `WECHATPAY`: WeChat Pay makes them
- `UPLOAD`: the merchant uploads them beforehand
- `API_ASSIGN`: the merchant names one with each coupon it gives.
"""


class ProductCouponDeactivation(Model, kw_only=True):
    """Why the coupon, or a batch of it, is withdrawn (失效商品券)"""

    brand_id: str
    """Number WeChat Pay gave the brand; it must have authorised the service provider (品牌ID)"""
    out_request_no: str
    """The merchant's own number of the request, unique under its merchant number; repeating it does nothing twice
    (请求单号)
    """
    deactivate_reason: str
    """Why it is withdrawn, in words (失效原因)"""


class ProductCouponDiscountRule(Model, kw_only=True):
    """A share of the price off (折扣券使用规则)"""

    threshold: int
    """Least amount of an order with which it is good (门槛金额) Unit: fen."""
    percent_off: int
    """What the coupon takes off, in percent: 20 leaves 80 percent to pay (固定减免百分比)"""


class ProductCouponDiscountRuleRequest(Model, kw_only=True):
    """A share of the price off (折扣券使用规则)"""

    threshold: int
    """Least amount of an order with which it is good (门槛金额) Unit: fen."""
    percent_off: int
    """What the coupon takes off, in percent: 20 leaves 80 percent to pay (固定减免百分比)"""


class ProductCouponDisplay(Model, kw_only=True):
    """How the coupon looks, and what it is good for in detail (展示信息)"""

    name: str
    """What the coupon is called; the user reads it (商品券名称)"""
    image_url: str
    """Picture of the coupon, from `upload_product_coupon_image` (商品券图片)"""
    background_url: str
    """Picture of its ground, from `upload_product_coupon_image` (商品券背景图)"""
    detail_image_url_list: list[str] = ABSENT_LIST
    """Pictures of its page, from `upload_product_coupon_image` (商品券详情图列表)"""
    original_price: int | Unset = UNSET
    """Price of the article without the coupon; of coupons for one article (商品原价) Unit: fen."""
    combo_package_list: list[ComboPackage] = ABSENT_LIST
    """The sets of articles among which the user chooses; of coupons for one article (套餐组合)"""


class ProductCouponDisplayRequest(Model, kw_only=True):
    """How the coupon looks, and what it is good for in detail (展示信息)"""

    name: str
    """What the coupon is called; the user reads it (商品券名称)"""
    image_url: str
    """Picture of the coupon, from `upload_product_coupon_image` (商品券图片)"""
    background_url: str
    """Picture of its ground, from `upload_product_coupon_image` (商品券背景图)"""
    detail_image_url_list: list[str] | Unset = UNSET
    """Pictures of its page, from `upload_product_coupon_image` (商品券详情图列表)"""
    original_price: int | Unset = UNSET
    """Price of the article without the coupon; of coupons for one article (商品原价) Unit: fen."""
    combo_package_list: list[ComboPackageRequest] | Unset = UNSET
    """The sets of articles among which the user chooses; of coupons for one article (套餐组合)"""


class ProductCouponExchangeRule(Model, kw_only=True):
    """An article for a set price (兑换券使用规则)"""

    threshold: int
    """Least amount of an order with which it is good (门槛金额) Unit: fen."""
    exchange_price: int
    """What the article costs with the coupon (固定兑换价格) Unit: fen."""


class ProductCouponExchangeRuleRequest(Model, kw_only=True):
    """An article for a set price (兑换券使用规则)"""

    threshold: int
    """Least amount of an order with which it is good (门槛金额) Unit: fen."""
    exchange_price: int
    """What the article costs with the coupon (固定兑换价格) Unit: fen."""


class ProductCouponFixedRule(Model, kw_only=True):
    """A fixed sum off (满减券使用规则)"""

    threshold: int
    """Least amount of an order with which it is good (门槛金额) Unit: fen."""
    discount_amount: int
    """What the coupon takes off (固定减免金额) Unit: fen."""


class ProductCouponFixedRuleRequest(Model, kw_only=True):
    """A fixed sum off (满减券使用规则)"""

    threshold: int
    """Least amount of an order with which it is good (门槛金额) Unit: fen."""
    discount_amount: int
    """What the coupon takes off (固定减免金额) Unit: fen."""


class ProductCouponPeriod(Model, kw_only=True):
    """When a coupon of the batch can be used (券可核销时间)"""

    available_begin_time: datetime
    """From when on the coupon can be used (开始时间)"""
    available_end_time: datetime
    """Until when the coupon can be used (结束时间)"""
    available_days: int | Unset = UNSET
    """How many days the coupon is good once it has become so (生效后N天内有效)"""
    wait_days_after_receive: int | Unset = UNSET
    """How many days after it was given the coupon becomes good (领取后N天开始生效)"""
    weekly_available_period: WeeklyAvailablePeriod | Unset = UNSET
    """The days of the week and the parts of the day in which the coupon can be used (每周固定可用时间)"""
    irregular_available_period_list: list[IrregularPeriod] = ABSENT_LIST
    """Times of no pattern in which the coupon can be used, beside the week (无规律的可用时间段)"""
    available_seconds: int | Unset = UNSET
    """How many seconds the coupon is good after it was given (领取后N秒内有效) Unit: second."""


class ProductCouponPeriodRequest(Model, kw_only=True):
    """When a coupon of the batch can be used (券可核销时间)"""

    available_begin_time: datetime
    """From when on the coupon can be used (开始时间)"""
    available_end_time: datetime
    """Until when the coupon can be used (结束时间)"""
    available_days: int | Unset = UNSET
    """How many days the coupon is good once it has become so (生效后N天内有效)"""
    wait_days_after_receive: int | Unset = UNSET
    """How many days after it was given the coupon becomes good (领取后N天开始生效)"""
    weekly_available_period: WeeklyAvailablePeriodRequest | Unset = UNSET
    """The days of the week and the parts of the day in which the coupon can be used (每周固定可用时间)"""
    irregular_available_period_list: list[IrregularPeriodRequest] | Unset = UNSET
    """Times of no pattern in which the coupon can be used, beside the week (无规律的可用时间段)"""
    available_seconds: int | Unset = UNSET
    """How many seconds the coupon is good after it was given (领取后N秒内有效) Unit: second."""


class ProductCouponRound(Model, kw_only=True):
    """One use of the coupon (轮次使用详情)"""

    detail_state: ProductCouponRoundState | str | Unset = UNSET
    """Where one use of the coupon stands (轮次使用详情状态).

    - `PENDING`: its time has not come
    - `EFFECTIVE`: it can be made
    - `USED`: it was made
    - `EXPIRED`: its time is over
    - `DELETED`: deleted by the user
    - `DEACTIVATED`: withdrawn by the merchant.
    """
    valid_begin_time: datetime | Unset = UNSET
    """From when on it can be made (有效期开始时间)"""
    valid_end_time: datetime | Unset = UNSET
    """Until when it can be made (有效期结束时间)"""
    use_request_no: str | Unset = UNSET
    """The merchant's own number of the use (核销请求单号)"""
    use_time: datetime | Unset = UNSET
    """When it was made (核销时间)"""
    associated_order_info: CouponOrder | Unset = UNSET
    """The order in which the coupon was used (关联微信支付订单信息)"""
    return_request_no: str | Unset = UNSET
    """The merchant's own number of the return (退券请求单号)"""
    return_time: datetime | Unset = UNSET
    """When it was undone (退券时间)"""
    delete_time: datetime | Unset = UNSET
    """When the user deleted it (删除时间)"""


ProductCouponRoundState: TypeAlias = Literal[
    "PENDING",
    "EFFECTIVE",
    "USED",
    "EXPIRED",
    "DELETED",
    "DEACTIVATED",
]
"""Where one use of the coupon stands (轮次使用详情状态).

- `PENDING`: its time has not come
- `EFFECTIVE`: it can be made
- `USED`: it was made
- `EXPIRED`: its time is over
- `DELETED`: deleted by the user
- `DEACTIVATED`: withdrawn by the merchant.
"""


ProductCouponScope: TypeAlias = Literal[
    "ALL",
    "SINGLE",
    "CATEGORY",
]
"""What the coupon is good for (优惠范围).

- `ALL`: the whole order
- `SINGLE`: one article
- `CATEGORY`: articles of one kind.
"""


ProductCouponSendChannel: TypeAlias = Literal[
    "API",
    "BRAND_MANAGE",
    "MERCHANT_CARD",
    "MEMBER",
    "SMALL_ACTIVITY",
    "RECEIVE_COMPONENT",
]
"""By which way the user came to the coupon (发券渠道).

- `API`: the interface
- `BRAND_MANAGE`: the platform of the brand
- `MERCHANT_CARD`: the merchant's card in WeChat
- `MEMBER`: a benefit of members
- `SMALL_ACTIVITY`: a small activity
- `RECEIVE_COMPONENT`: the component of mini-programs.
"""


class ProductCouponSendRule(Model, kw_only=True):
    """How many coupons there are, and how many a user may have (发放规则)"""

    max_count: int
    """Largest number of coupons that are given (发放次数总上限)"""
    max_count_per_day: int | Unset = UNSET
    """Largest number of coupons given on one day (每日发放次数上限)"""
    max_count_per_user: int | Unset = UNSET
    """Largest number of coupons one user is given (每个用户领取次数上限)"""


class ProductCouponSendRuleRequest(Model, kw_only=True):
    """How many coupons there are, and how many a user may have (发放规则)"""

    max_count: int
    """Largest number of coupons that are given (发放次数总上限)"""
    max_count_per_day: int | Unset = UNSET
    """Largest number of coupons given on one day (每日发放次数上限)"""
    max_count_per_user: int | Unset = UNSET
    """Largest number of coupons one user is given (每个用户领取次数上限)"""


class ProductCouponSentCount(Model, kw_only=True):
    """How many coupons were given (已发放次数)"""

    total_count: int
    """How many coupons were given (已发放总次数)"""
    today_count: int
    """How many coupons were given today (当天已发放次数)"""


ProductCouponState: TypeAlias = Literal[
    "AUDITING",
    "EFFECTIVE",
    "DEACTIVATED",
]
"""Where the coupon stands (商品券状态).

- `AUDITING`: under review
- `EFFECTIVE`: batches of it can be made and given
- `DEACTIVATED`: withdrawn.
"""


class ProductCouponStock(Model, kw_only=True):
    """A batch of a coupon, where it stands and how many were given (商品券批次)"""

    product_coupon_id: str
    """Number WeChat Pay gave the coupon (商品券ID)"""
    stock_id: str
    """Number of the batch the coupon was issued from (活动批次ID)"""
    remark: str | Unset = UNSET
    """Note on the batch that only the brand sees (备注)"""
    coupon_code_mode: ProductCouponCodeMode | str
    """Where the codes of the coupons come from (券Code分配模式).

    - `WECHATPAY`: WeChat Pay makes them
    - `UPLOAD`: the merchant uploads them beforehand
    - `API_ASSIGN`: the merchant names one with each coupon it gives.
    """
    coupon_code_count_info: ProductCouponCodeCount | Unset = UNSET
    """How many uploaded codes the batch has (券Code数量)"""
    stock_send_rule: ProductCouponSendRule
    """How many coupons there are, and how many a user may have (发放规则)"""
    single_usage_rule: SingleUsageRule | Unset = UNSET
    """When a coupon that is used once is good, and its discount (单券使用规则)"""
    sequential_usage_rule: SequentialUsageRule | Unset = UNSET
    """When a coupon that is used several times is good, and its discounts in the order of the uses
    (多次优惠使用规则)
    """
    progressive_bundle_usage_rule: BundleUsageRule | Unset = UNSET
    """When a coupon of a bundle is good, and its discount (多次优惠使用规则)"""
    stock_bundle_info: ProductCouponBundlePlace | Unset = UNSET
    """The bundle that the batch is part of (批次组信息)"""
    usage_rule_display_info: UsageRuleDisplay
    """What the user reads of how the coupon is used (券使用规则展示信息)"""
    coupon_display_info: CouponDisplay
    """How the coupon looks in the hands of the user, and where it leads (用户商品券展示信息)"""
    notify_config: CouponNotifyConfig
    """As whom events see users (事件通知配置)"""
    store_scope: StoreScope | str
    """Shops at which the coupon is good (可用门店范围).

    - `NONE`: in no shop, such as in a mini-program only
    - `ALL`: in all shops of the brand
    - `SPECIFIC`: in the shops associated with the batch.
    """
    sent_count_info: ProductCouponSentCount
    """How many coupons were given (已发放次数)"""
    state: ProductCouponStockState | str
    """Where the batch stands (批次状态).

    - `AUDITING`: under review
    - `SENDING`: coupons can be given
    - `PAUSED`: halted
    - `STOPPED`: at its end
    - `DEACTIVATED`: withdrawn by the brand.
    """
    deactivate_request_no: str | Unset = UNSET
    """The merchant's own number of the withdrawal (失效请求单号)"""
    deactivate_time: datetime | Unset = UNSET
    """When the batch was withdrawn (失效时间)"""
    deactivate_reason: str | Unset = UNSET
    """Why the batch was withdrawn, in words (失效原因)"""
    brand_id: str
    """Number WeChat Pay gave the brand; it must have authorised the service provider (品牌ID)"""


class ProductCouponStockChange(Model, kw_only=True):
    """What changes of a batch, or of all batches of a bundle; what is left out stays (修改商品券批次)"""

    brand_id: str
    """Number WeChat Pay gave the brand; it must have authorised the service provider (品牌ID)"""
    out_request_no: str
    """The merchant's own number of the request, unique under its merchant number; repeating it does nothing twice
    (请求单号)
    """
    remark: str | Unset = UNSET
    """Note on the batch that only the brand sees (备注)"""
    usage_rule_display_info: UsageRuleDisplayRequest | Unset = UNSET
    """What the user reads of how the coupon is used (券使用规则展示信息)"""
    coupon_display_info: CouponDisplayRequest | Unset = UNSET
    """How the coupon looks in the hands of the user, and where it leads (用户商品券展示信息)"""
    notify_config: CouponNotifyConfigRequest | Unset = UNSET
    """As whom events see users (事件通知配置)"""
    store_scope: StoreScope | Unset = UNSET
    """Shops at which the coupon is good (可用门店范围).

    - `NONE`: in no shop, such as in a mini-program only
    - `ALL`: in all shops of the brand
    - `SPECIFIC`: in the shops associated with the batch.
    """


class ProductCouponStockInfo(Model, kw_only=True):
    """What a batch of a coupon is made of (批次信息)"""

    remark: str | Unset = UNSET
    """Note on the batch that only the brand sees (备注)"""
    coupon_code_mode: ProductCouponCodeMode
    """Where the codes of the coupons come from (券Code分配模式).

    - `WECHATPAY`: WeChat Pay makes them
    - `UPLOAD`: the merchant uploads them beforehand
    - `API_ASSIGN`: the merchant names one with each coupon it gives.
    """
    stock_send_rule: ProductCouponSendRuleRequest
    """How many coupons there are, and how many a user may have (发放规则)"""
    single_usage_rule: SingleUsageRuleRequest | Unset = UNSET
    """When a coupon that is used once is good, and its discount (单券使用规则)"""
    sequential_usage_rule: SequentialUsageRuleRequest | Unset = UNSET
    """When a coupon that is used several times is good, and its discounts in the order of the uses
    (多次优惠使用规则)
    """
    usage_rule_display_info: UsageRuleDisplayRequest
    """What the user reads of how the coupon is used (券使用规则展示信息)"""
    coupon_display_info: CouponDisplayRequest
    """How the coupon looks in the hands of the user, and where it leads (用户商品券展示信息)"""
    notify_config: CouponNotifyConfigRequest
    """As whom events see users (事件通知配置)"""
    store_scope: StoreScope
    """Shops at which the coupon is good (可用门店范围).

    - `NONE`: in no shop, such as in a mini-program only
    - `ALL`: in all shops of the brand
    - `SPECIFIC`: in the shops associated with the batch.
    """


ProductCouponStockState: TypeAlias = Literal[
    "AUDITING",
    "SENDING",
    "PAUSED",
    "STOPPED",
    "DEACTIVATED",
]
"""Where the batch stands (批次状态).

- `AUDITING`: under review
- `SENDING`: coupons can be given
- `PAUSED`: halted
- `STOPPED`: at its end
- `DEACTIVATED`: withdrawn by the brand.
"""


ProductCouponTag: TypeAlias = Literal["MEMBER"]
"""A mark of the coupon (用户商品券标签). `MEMBER`: for members."""


class ProductCouponTagInfo(Model, kw_only=True):
    """Marks of the coupon (用户商品券标签信息)"""

    coupon_tag_list: list[ProductCouponTag | str] = ABSENT_LIST
    """The marks (用户商品券标签列表)"""
    member_tag_info: MemberTagInfo | Unset = UNSET
    """Of which member card the coupon is a benefit (会员标签信息)"""


class ProductCouponTagInfoRequest(Model, kw_only=True):
    """Marks of the coupon (用户商品券标签信息)"""

    coupon_tag_list: list[ProductCouponTag] | Unset = UNSET
    """The marks (用户商品券标签列表)"""
    member_tag_info: MemberTagInfoRequest | Unset = UNSET
    """Of which member card the coupon is a benefit (会员标签信息)"""


ProductCouponType: TypeAlias = Literal[
    "NORMAL",
    "DISCOUNT",
    "EXCHANGE",
]
"""What the coupon does (商品券类型).

- `NORMAL`: takes a fixed sum off
- `DISCOUNT`: takes a share of the price off
- `EXCHANGE`: gives an article for a set price.
"""


class ProductCouponUsage(Model, kw_only=True):
    """How the coupon was used, and whether it was given back (单券使用详情)"""

    use_request_no: str | Unset = UNSET
    """The merchant's own number of the use (券核销请求单号)"""
    use_time: datetime | Unset = UNSET
    """When the coupon was used (核销时间)"""
    associated_order_info: CouponOrder | Unset = UNSET
    """The order in which the coupon was used (关联微信支付订单信息)"""
    associated_pay_score_order_info: CouponScoreOrder | Unset = UNSET
    """The service order of WeChat Pay score in which the coupon was used (关联微信支付分订单信息)"""
    saved_amount: int | Unset = UNSET
    """What the coupon took off (优惠金额) Unit: fen."""
    return_request_no: str | Unset = UNSET
    """The merchant's own number of the return (退券请求单号)"""
    return_time: datetime | Unset = UNSET
    """When the user got the coupon back (退券时间)"""


ProductCouponUsageMethod: TypeAlias = Literal[
    "OFFLINE",
    "MINI_PROGRAM",
    "APP",
    "PAYMENT_CODE",
]
"""How the user uses the coupon (券使用方式).

- `OFFLINE`: in a shop
- `MINI_PROGRAM`: in a mini-program
- `APP`: in an app
- `PAYMENT_CODE`: with the payment code.
"""


ProductCouponUsageMode: TypeAlias = Literal[
    "SINGLE",
    "SEQUENTIAL",
    "PROGRESSIVE_BUNDLE",
]
"""How often the coupon is used (使用模式).

- `SINGLE`: once
- `SEQUENTIAL`: several times, one after the other
- `PROGRESSIVE_BUNDLE`: several times, by a coupon of its own each.
"""


class ProgressiveBundleUsageInfo(Model, kw_only=True):
    """How many coupons a bundle has, one for each use (券组模式信息)"""

    count: int
    """How many coupons a bundle has (可使用次数)"""
    interval_days: int | Unset = UNSET
    """How many days lie between two uses at least (多次优惠使用间隔天数)"""


class ReceiptEntrance(Model, kw_only=True):
    """What the receipts of a brand show (自定义入口)"""

    custom_entrance_type: ReceiptEntranceType | str
    """Where the entry leads (自定义入口种类).

    - `MERCHANT_ACTIVITY`: to an activity of the merchant
    - `MERCHANT_MINI_PROGRAM`: to a mini-program of the merchant.
    """
    subtitle: str
    """Words on the entry (副标题)"""
    goods_thumbnail_url: str | Unset = UNSET
    """Picture on the entry (商品缩略图)"""
    custom_entrance_state: ReceiptEntranceState | str
    """Whether the entry is shown (自定义入口状态).

    - `ONLINE`: it is
    - `OFFLINE`: it is not.
    """
    start_time: datetime
    """From when on it is shown (自定义入口的开始时间)"""
    end_time: datetime
    """Until when it is shown (自定义入口的结束时间)"""
    brand_id: str
    """Number WeChat Pay gave the brand; it must have authorised the service provider (品牌ID)"""
    create_time: datetime
    """When it was made (自定义入口创建的时间)"""
    modify_time: datetime
    """When it was changed (自定义入口修改的时间)"""
    out_request_no: str
    """The merchant's own number of the request, unique under its merchant number (商户请求单号)"""
    jump_link: ReceiptEntranceLink
    """Where the entry leads (自定义入口跳转信息)"""


class ReceiptEntranceLink(Model, kw_only=True):
    """Where the entry leads (自定义入口跳转信息)"""

    mini_programs_appid: str
    """AppID of the mini-program (商家小程序appid)"""
    mini_programs_path: str
    """Page of the mini-program (商家小程序path)"""


class ReceiptEntranceLinkRequest(Model, kw_only=True):
    """Where the entry leads (自定义入口跳转信息)"""

    mini_programs_appid: str
    """AppID of the mini-program (商家小程序appid)"""
    mini_programs_path: str
    """Page of the mini-program (商家小程序path)"""


ReceiptEntranceState: TypeAlias = Literal[
    "ONLINE",
    "OFFLINE",
]
"""Whether the entry is shown (自定义入口状态).

- `ONLINE`: it is
- `OFFLINE`: it is not.
"""


ReceiptEntranceType: TypeAlias = Literal[
    "MERCHANT_ACTIVITY",
    "MERCHANT_MINI_PROGRAM",
]
"""Where the entry leads (自定义入口种类).

- `MERCHANT_ACTIVITY`: to an activity of the merchant
- `MERCHANT_MINI_PROGRAM`: to a mini-program of the merchant.
"""


class RetailRepresentative(Model, kw_only=True):
    """Somebody who works for the activity (业务代理信息)"""

    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""


class RetailRepresentativeRequest(Model, kw_only=True):
    """Somebody who works for the activity (业务代理信息)"""

    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""


class RetailStore(Model, kw_only=True):
    """A small shop (小店活动门店)"""

    store_code: str | Unset = UNSET
    """The brand's own code of the shop (门店编码)"""
    store_name: str | Unset = UNSET
    """Name of the shop (门店名称)"""


class RetailStoreRequest(Model, kw_only=True):
    """A small shop (小店活动门店)"""

    store_code: str | Unset = UNSET
    """The brand's own code of the shop (门店编码)"""
    store_name: str | Unset = UNSET
    """Name of the shop (门店名称)"""


class SequentialCouponPeriod(Model, kw_only=True):
    """When a coupon that is used several times can be used (券可核销时间)"""

    available_begin_time: datetime
    """From when on the coupon can be used (开始时间)"""
    available_end_time: datetime
    """Until when the coupon can be used (结束时间)"""
    wait_days_after_receive: int | Unset = UNSET
    """How many days after it was given the coupon becomes good (领取后N天开始生效)"""
    weekly_available_period: WeeklyAvailablePeriod | Unset = UNSET
    """The days of the week and the parts of the day in which the coupon can be used (每周固定可用时间)"""
    irregular_available_period_list: list[IrregularPeriod] = ABSENT_LIST
    """Times of no pattern in which the coupon can be used, beside the week (无规律的可用时间段)"""
    available_seconds: int | Unset = UNSET
    """How many seconds the coupon is good after it was given (领取后N秒内有效) Unit: second."""


class SequentialCouponPeriodRequest(Model, kw_only=True):
    """When a coupon that is used several times can be used (券可核销时间)"""

    available_begin_time: datetime
    """From when on the coupon can be used (开始时间)"""
    available_end_time: datetime
    """Until when the coupon can be used (结束时间)"""
    wait_days_after_receive: int | Unset = UNSET
    """How many days after it was given the coupon becomes good (领取后N天开始生效)"""
    weekly_available_period: WeeklyAvailablePeriodRequest | Unset = UNSET
    """The days of the week and the parts of the day in which the coupon can be used (每周固定可用时间)"""
    irregular_available_period_list: list[IrregularPeriodRequest] | Unset = UNSET
    """Times of no pattern in which the coupon can be used, beside the week (无规律的可用时间段)"""


class SequentialUsageDetail(Model, kw_only=True):
    """How often the coupon was used, and each use (多次优惠使用详情)"""

    total_count: int | Unset = UNSET
    """How often the coupon is used (总可使用次数)"""
    used_count: int | Unset = UNSET
    """How often the coupon was used (已使用次数)"""
    detail_item_list: list[ProductCouponRound] = ABSENT_LIST
    """The uses (轮次使用详情列表)"""


class SequentialUsageInfo(Model, kw_only=True):
    """How often a coupon is used, one time after the other (多次优惠模式信息)"""

    type_: SequentialUsageType | str = field(name="type")
    """How the discounts of several uses differ (多次优惠规则类型).

    - `INCREMENTAL`: each is larger than the one before
    - `EQUAL`: all are the same.
    """
    count: int
    """How often the coupon is used (可使用次数)"""
    available_days: int
    """How many days the coupon is good after it was given (多次优惠有效天数)"""
    interval_days: int | Unset = UNSET
    """How many days lie between two uses at least (多次优惠使用间隔天数)"""


class SequentialUsageRule(Model, kw_only=True):
    """When a coupon that is used several times is good, and its discounts in the order of the uses
    (多次优惠使用规则)
    """

    coupon_available_period: SequentialCouponPeriod
    """When a coupon that is used several times can be used (券可核销时间)"""
    normal_coupon_list: list[ProductCouponFixedRule] = ABSENT_LIST
    """The sums off, one for each use (满减券使用规则)"""
    discount_coupon_list: list[ProductCouponDiscountRule] = ABSENT_LIST
    """The shares off, one for each use (折扣券使用规则列表)"""
    exchange_coupon_list: list[ProductCouponExchangeRule] = ABSENT_LIST
    """The set prices, one for each use (兑换券使用规则列表)"""
    special_first: bool | Unset = UNSET
    """Whether the first use has a discount beyond the pattern (多次优惠是否提供首笔特惠)"""


class SequentialUsageRuleRequest(Model, kw_only=True):
    """When a coupon that is used several times is good, and its discounts in the order of the uses
    (多次优惠使用规则)
    """

    coupon_available_period: SequentialCouponPeriodRequest
    """When a coupon that is used several times can be used (券可核销时间)"""
    normal_coupon_list: list[ProductCouponFixedRuleRequest] | Unset = UNSET
    """The sums off, one for each use (满减券使用规则)"""
    discount_coupon_list: list[ProductCouponDiscountRuleRequest] | Unset = UNSET
    """The shares off, one for each use (折扣券使用规则列表)"""
    exchange_coupon_list: list[ProductCouponExchangeRuleRequest] | Unset = UNSET
    """The set prices, one for each use (兑换券使用规则列表)"""
    special_first: bool | Unset = UNSET
    """Whether the first use has a discount beyond the pattern (多次优惠是否提供首笔特惠)"""


SequentialUsageType: TypeAlias = Literal[
    "INCREMENTAL",
    "EQUAL",
]
"""How the discounts of several uses differ (多次优惠规则类型).

- `INCREMENTAL`: each is larger than the one before
- `EQUAL`: all are the same.
"""


class SingleUsageInfo(Model, kw_only=True):
    """The discount of a coupon for all that is used once; other coupons have it in their batches (单券模式信息)"""

    normal_coupon: ProductCouponFixedRule | Unset = UNSET
    """A fixed sum off (满减券使用规则)"""
    discount_coupon: ProductCouponDiscountRule | Unset = UNSET
    """A share of the price off (折扣券使用规则)"""


class SingleUsageRule(Model, kw_only=True):
    """When a coupon that is used once is good, and its discount (单券使用规则)"""

    coupon_available_period: ProductCouponPeriod
    """When a coupon of the batch can be used (券可核销时间)"""
    normal_coupon: ProductCouponFixedRule | Unset = UNSET
    """A fixed sum off (满减券使用规则)"""
    discount_coupon: ProductCouponDiscountRule | Unset = UNSET
    """A share of the price off (折扣券使用规则)"""
    exchange_coupon: ProductCouponExchangeRule | Unset = UNSET
    """An article for a set price (兑换券使用规则)"""


class SingleUsageRuleRequest(Model, kw_only=True):
    """When a coupon that is used once is good, and its discount (单券使用规则)"""

    coupon_available_period: ProductCouponPeriodRequest
    """When a coupon of the batch can be used (券可核销时间)"""
    normal_coupon: ProductCouponFixedRuleRequest | Unset = UNSET
    """A fixed sum off (满减券使用规则)"""
    discount_coupon: ProductCouponDiscountRuleRequest | Unset = UNSET
    """A share of the price off (折扣券使用规则)"""
    exchange_coupon: ProductCouponExchangeRuleRequest | Unset = UNSET
    """An article for a set price (兑换券使用规则)"""


StoreScope: TypeAlias = Literal[
    "NONE",
    "ALL",
    "SPECIFIC",
]
"""Shops at which the coupon is good (可用门店范围).

- `NONE`: in no shop, such as in a mini-program only
- `ALL`: in all shops of the brand
- `SPECIFIC`: in the shops associated with the batch.
"""


class UploadedCouponCode(Model, kw_only=True):
    """A code that the merchant uploaded (券code信息)"""

    code: str | Unset = UNSET
    """The code (商户上传code)"""
    code_status: CouponCodeState | str | Unset = UNSET
    """Whether a coupon has taken the code (商户上传code分配状态).

    - `AVAILABLE`: it is free
    - `DISPATCHED`: a coupon has it.
    """
    upload_time: datetime | Unset = UNSET
    """When the code was uploaded (上传时间)"""
    dispatched_time: datetime | Unset = UNSET
    """When a coupon took the code (被分配时间)"""
    openid: str | Unset = UNSET
    """The user, as the AppID sees them (用户标识)"""
    unionid: str | Unset = UNSET
    """The user as all AppIDs of one account of the open platform see them (用户统一标识)"""
    coupon_code: str | Unset = UNSET
    """Code of the coupon that took it (用户券code)"""


class UsageRuleDisplay(Model, kw_only=True):
    """What the user reads of how the coupon is used (券使用规则展示信息)"""

    coupon_usage_method_list: list[ProductCouponUsageMethod | str]
    """The ways in which the coupon is used (券使用方式列表)"""
    mini_program_appid: str | Unset = UNSET
    """AppID of the mini-program in which it is used; with MINI_PROGRAM (小程序AppID)"""
    mini_program_path: str | Unset = UNSET
    """Page of the mini-program in which it is used; with MINI_PROGRAM (小程序跳转路径)"""
    app_path: str | Unset = UNSET
    """Address that opens the app in which it is used; with APP (APP的H5跳转路径)"""
    usage_description: str
    """How the coupon is used, in words (券使用说明)"""
    coupon_available_store_info: CouponStoreDisplay | Unset = UNSET
    """What the user reads of the shops in which the coupon is good (券可用门店信息)"""
    app_jump_type: AppJumpType | str | Unset = UNSET
    """How the user comes from the coupon to the app (APP跳转类型).

    - `H5`: by a web page
    - `PASSCODE_LINK`: by a link with a pass phrase
    - `USAGE_GUIDE`: by words that say how.
    """
    passcode_link: str | Unset = UNSET
    """Link with a pass phrase that opens the app; with PASSCODE_LINK (口令链接)"""


class UsageRuleDisplayRequest(Model, kw_only=True):
    """What the user reads of how the coupon is used (券使用规则展示信息)"""

    coupon_usage_method_list: list[ProductCouponUsageMethod]
    """The ways in which the coupon is used (券使用方式列表)"""
    mini_program_appid: str | Unset = UNSET
    """AppID of the mini-program in which it is used; with MINI_PROGRAM (小程序AppID)"""
    mini_program_path: str | Unset = UNSET
    """Page of the mini-program in which it is used; with MINI_PROGRAM (小程序跳转路径)"""
    app_path: str | Unset = UNSET
    """Address that opens the app in which it is used; with APP (APP的H5跳转路径)"""
    usage_description: str
    """How the coupon is used, in words (券使用说明)"""
    coupon_available_store_info: CouponStoreDisplayRequest | Unset = UNSET
    """What the user reads of the shops in which the coupon is good (券可用门店信息)"""
    app_jump_type: AppJumpType | Unset = UNSET
    """How the user comes from the coupon to the app (APP跳转类型).

    - `H5`: by a web page
    - `PASSCODE_LINK`: by a link with a pass phrase
    - `USAGE_GUIDE`: by words that say how.
    """
    passcode_link: str | Unset = UNSET
    """Link with a pass phrase that opens the app; with PASSCODE_LINK (口令链接)"""


class UsedGoods(Model, kw_only=True):
    """An article that a coupon was used for, as the order named it (单品信息)"""

    goods_id: str | Unset = UNSET
    """Number of the article (商品编码)"""
    quantity: int | Unset = UNSET
    """How many of the article were bought (商品数量)"""
    price: int | Unset = UNSET
    """Price of one piece (商品价格) Unit: fen."""
    discount_amount: int | Unset = UNSET
    """What the coupon took off the article (商品优惠金额) Unit: fen."""


class UserCouponBundlePlace(Model, kw_only=True):
    """The bundle of the user that the coupon is part of (用户券组信息)"""

    user_coupon_bundle_id: str
    """Number WeChat Pay gave the bundle in the hands of the user (用户券组ID)"""
    user_coupon_bundle_index: int
    """Place of the coupon in the bundle (用户券组内索引)"""
    total_count: int
    """How many coupons the bundle has (总可使用次数)"""
    used_count: int
    """How many of them were used (已使用次数)"""


class UserProductCoupon(Model, kw_only=True):
    """A coupon of a user and what became of it (用户商品券)"""

    coupon_code: str
    """The code that names the coupon of the user (用户商品券Code)"""
    coupon_state: UserProductCouponState | str
    """Where the coupon stands (用户商品券状态).

    - `CONFIRMING`: waits for the merchant to confirm it
    - `PENDING`: given, not good yet
    - `EFFECTIVE`: can be used
    - `USED`: used
    - `EXPIRED`: its time is over
    - `DELETED`: deleted by the user
    - `DEACTIVATED`: withdrawn by the merchant.
    """
    valid_begin_time: datetime
    """From when on the coupon can be used (有效期开始时间)"""
    valid_end_time: datetime
    """Until when the coupon can be used (有效期结束时间)"""
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
    confirm_request_no: str | Unset = UNSET
    """The merchant's own number of the confirmation (确认请求单号)"""
    confirm_time: datetime | Unset = UNSET
    """When the coupon was confirmed (确认发放时间)"""
    deactivate_request_no: str | Unset = UNSET
    """The merchant's own number of the withdrawal (失效请求单号)"""
    deactivate_time: datetime | Unset = UNSET
    """When the coupon was withdrawn (失效时间)"""
    deactivate_reason: str | Unset = UNSET
    """Why the coupon was withdrawn, in words (失效原因)"""
    single_usage_detail: ProductCouponUsage | Unset = UNSET
    """How the coupon was used, and whether it was given back (单券使用详情)"""
    sequential_usage_detail: SequentialUsageDetail | Unset = UNSET
    """How often the coupon was used, and each use (多次优惠使用详情)"""
    progressive_bundle_usage_detail: ProductCouponUsage | Unset = UNSET
    """How the coupon was used, and whether it was given back (单券使用详情)"""
    user_product_coupon_bundle_info: UserCouponBundlePlace | Unset = UNSET
    """The bundle of the user that the coupon is part of (用户券组信息)"""
    product_coupon: ProductCoupon
    """A coupon and where it stands (商品券)"""
    stock: ProductCouponStock
    """A batch of a coupon, where it stands and how many were given (商品券批次)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice; replies and events give it back (自定义附加信息)"""
    channel_custom_info: str | Unset = UNSET
    """Further values that the way to the coupon brings along (渠道自定义信息)"""
    coupon_tag_info: ProductCouponTagInfo | Unset = UNSET
    """Marks of the coupon (用户商品券标签信息)"""
    brand_id: str
    """Number WeChat Pay gave the brand; it must have authorised the service provider (品牌ID)"""


class UserProductCouponBundle(Model, kw_only=True):
    """A bundle in the hands of the user, and its coupons (用户商品券组)"""

    user_coupon_bundle_id: str
    """Number WeChat Pay gave the bundle in the hands of the user (用户券组ID)"""
    user_product_coupon_list: list[UserProductCoupon]
    """The coupons of the bundle (用户商品券列表)"""


UserProductCouponState: TypeAlias = Literal[
    "CONFIRMING",
    "PENDING",
    "EFFECTIVE",
    "USED",
    "EXPIRED",
    "DELETED",
    "DEACTIVATED",
]
"""Where the coupon stands (用户商品券状态).

- `CONFIRMING`: waits for the merchant to confirm it
- `PENDING`: given, not good yet
- `EFFECTIVE`: can be used
- `USED`: used
- `EXPIRED`: its time is over
- `DELETED`: deleted by the user
- `DEACTIVATED`: withdrawn by the merchant.
"""


WeekDay: TypeAlias = Literal[
    0,
    1,
    2,
    3,
    4,
    5,
    6,
]
"""Day of the week, counted from Sunday (星期).

- `0`: Sunday
- `1`: Monday
- `2`: Tuesday
- `3`: Wednesday
- `4`: Thursday
- `5`: Friday
- `6`: Saturday.
"""


WeekDayName: TypeAlias = Literal[
    "MONDAY",
    "TUESDAY",
    "WEDNESDAY",
    "THURSDAY",
    "FRIDAY",
    "SATURDAY",
    "SUNDAY",
]
"""Day of the week (星期).

- `MONDAY`: Monday
- `TUESDAY`: Tuesday
- `WEDNESDAY`: Wednesday
- `THURSDAY`: Thursday
- `FRIDAY`: Friday
- `SATURDAY`: Saturday
- `SUNDAY`: Sunday.
"""


class WeeklyAvailablePeriod(Model, kw_only=True):
    """The days of the week and the parts of the day in which the coupon can be used (每周固定可用时间)"""

    day_list: list[WeekDayName | str] = ABSENT_LIST
    """The days of the week on which the coupon can be used (每周可用星期数)"""
    day_period_list: list[DayClockPeriod] = ABSENT_LIST
    """The parts of such a day in which the coupon can be used, the whole day if left out (当天可用时间段)"""


class WeeklyAvailablePeriodRequest(Model, kw_only=True):
    """The days of the week and the parts of the day in which the coupon can be used (每周固定可用时间)"""

    day_list: list[WeekDayName] | Unset = UNSET
    """The days of the week on which the coupon can be used (每周可用星期数)"""
    day_period_list: list[DayClockPeriodRequest] | Unset = UNSET
    """The parts of such a day in which the coupon can be used, the whole day if left out (当天可用时间段)"""


class WeeklyDiscount(Model, kw_only=True):
    """A discount of the week (周周惠活动)"""

    activity_id: str | Unset = UNSET
    """Number WeChat Pay gave the activity (活动ID)"""
    activity_name: str
    """What the activity is called (活动名称)"""
    activity_scene: str
    """In which trade it holds, as a token (活动投放场景)"""
    activity_area_code: list[str]
    """Where it holds, as codes of regions (活动投放区域编码)"""
    activity_limit_pay: str | Unset = UNSET
    """The means of payment for which it holds, by its short code (活动指定付款方式)"""
    activity_transaction_minimum_amount: int
    """Least amount of an order (活动优惠门槛) Unit: fen."""
    activity_coupon_amount: int
    """What it takes off (活动优惠金额) Unit: fen."""
    activity_available_week: list[str]
    """The days of the week on which it holds, each as a text (活动可使用周期)"""
    activity_max_amount: int
    """Largest sum of all discounts (活动预算) Unit: fen."""
    activity_max_amount_per_day: int | Unset = UNSET
    """Largest sum of the discounts of one day (活动单天预算) Unit: fen."""
    activity_available_begin_time: datetime
    """When it begins (活动开始时间)"""
    activity_available_end_time: datetime
    """When it ends (活动结束时间)"""
    activity_state: str
    """Where it stands, as a token (活动状态)"""
    activity_remark: str | Unset = UNSET
    """Note on the activity (活动备注)"""
    activity_logo: str
    """Picture of the activity (活动logo)"""
