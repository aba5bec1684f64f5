# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `merchant_service` share."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Literal, TypeAlias

from msgspec import field

from ..runtime.model import Model
from ..runtime.unset import ABSENT_LIST, UNSET, Unset


class Complaint(Model, kw_only=True):
    """A complaint of a user about a merchant (投诉单)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"payer_phone"})

    complaint_id: str
    """Number of a user's complaint (投诉单号)"""
    complaint_time: datetime
    """When the user complained (投诉时间)"""
    complaint_detail: str
    """The complaint in the user's words (投诉详情)"""
    complaint_state: ComplaintState | str
    """Where the complaint stands (投诉单状态).

    - `PENDING`: the merchant has not reacted yet
    - `PROCESSING`: the merchant is at it
    - `PROCESSED`: the merchant has declared it dealt with.
    """
    complainted_mchid: str
    """The merchant the complaint is about (被诉商户号)"""
    payer_phone: str | Unset = UNSET
    """Telephone number under which the user wants to be called; encrypted on the wire (投诉人联系方式)"""
    payer_openid: str | Unset = UNSET
    """The user who complained; only if one complaint is looked up (投诉人OpenID)"""
    complaint_media_list: list[ComplaintMedia] = ABSENT_LIST
    """Pictures the user added (投诉资料列表)"""
    complaint_order_info: list[ComplaintOrder] = ABSENT_LIST
    """The orders the complaint is about (投诉单关联订单信息)"""
    service_order_info: list[ComplaintServiceOrder] = ABSENT_LIST
    """The service orders (支付分) the complaint is about (投诉单关联服务单信息)"""
    complaint_full_refunded: bool
    """Whether all orders of the complaint were refunded in full (投诉单是否已全额退款)"""
    incoming_user_response: bool
    """Whether a message of the user waits for an answer (是否有待回复的用户留言)"""
    problem_description: str
    """The heading under which the user put the complaint (问题描述)"""
    user_complaint_times: int
    """How often the user has complained in this matter; above 1 it was complained again (用户投诉次数)"""
    problem_type: ComplaintProblemType | str | Unset = UNSET
    """What the complaint is about (问题类型).

    - `REFUND`: the user wants money back
    - `SERVICE_NOT_WORK`: what was paid for does not work
    - `OTHERS`: something else.
    """
    apply_refund_amount: int | Unset = UNSET
    """What the user wants back; with problem_type REFUND (申请退款金额) Unit: fen."""
    user_tag_list: list[ComplaintUserTag | str] = ABSENT_LIST
    """What WeChat Pay thinks of the user (用户标签列表)"""
    additional_info: ComplaintAdditionalInfo | Unset = UNSET
    """What some trades tell besides (补充信息)"""
    in_platform_service: bool | Unset = UNSET
    """Whether WeChat Pay was called in to mediate (是否在平台协助中)"""
    need_immediate_service: bool | Unset = UNSET
    """Whether the user is to be answered at once, in a dialogue (是否需即时服务用户)"""
    is_agent_mode: bool | Unset = UNSET
    """Whether the complaint is handled by an automatic agent (是否是智能体投诉)"""


class ComplaintAdditionalInfo(Model, kw_only=True):
    """What some trades tell besides (补充信息)"""

    type_: ComplaintAdditionalType | str | Unset = field(name="type", default=UNSET)
    """What more is told (补充信息类型). `SHARE_POWER_TYPE`: how a rented power bank was given back."""
    share_power_info: PowerBankReturn | Unset = UNSET
    """How a rented power bank was given back (充电宝投诉相关信息)"""


ComplaintAdditionalType: TypeAlias = Literal["SHARE_POWER_TYPE"]
"""What more is told (补充信息类型). `SHARE_POWER_TYPE`: how a rented power bank was given back."""


class ComplaintMedia(Model, kw_only=True):
    """Pictures of one kind (资料)"""

    media_type: ComplaintMediaType | str
    """What the pictures belong to (媒体文件业务类型).

    - `USER_COMPLAINT_IMAGE`: the complaint as the user made it
    - `OPERATION_IMAGE`: a step of its handling.
    """
    media_url: list[str] = ABSENT_LIST
    """Where the pictures can be fetched, signed like any request; use each as given (媒体文件请求url)"""


ComplaintMediaType: TypeAlias = Literal[
    "USER_COMPLAINT_IMAGE",
    "OPERATION_IMAGE",
]
"""What the pictures belong to (媒体文件业务类型).

- `USER_COMPLAINT_IMAGE`: the complaint as the user made it
- `OPERATION_IMAGE`: a step of its handling.
"""


class ComplaintNotification(Model, kw_only=True):
    """Where notifications about complaints go (投诉通知回调)"""

    mchid: str
    """The merchant whose notifications go there, the caller (商户号)"""
    url: str
    """Address that is called when a user complains or a complaint changes; public and https (通知地址)"""


class ComplaintNotificationRequest(Model, kw_only=True):
    """Where notifications about complaints are to go (投诉通知回调)"""

    url: str
    """Address that is called when a user complains or a complaint changes; public and https (通知地址)"""


class ComplaintOrder(Model, kw_only=True):
    """An order a complaint is about (关联订单)"""

    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    amount: int
    """Amount of the order (订单金额) Unit: fen."""


ComplaintProblemType: TypeAlias = Literal[
    "REFUND",
    "SERVICE_NOT_WORK",
    "OTHERS",
]
"""What the complaint is about (问题类型).

- `REFUND`: the user wants money back
- `SERVICE_NOT_WORK`: what was paid for does not work
- `OTHERS`: something else.
"""


class ComplaintServiceOrder(Model, kw_only=True):
    """A service order a complaint is about (关联服务单)"""

    order_id: str | Unset = UNSET
    """Number WeChat Pay gave the service order (微信支付服务订单号)"""
    out_order_no: str | Unset = UNSET
    """The merchant's own number of the service order (商户服务订单号)"""
    state: ComplaintServiceOrderState | str | Unset = UNSET
    """Where the service order stands (支付分服务单状态).

    - `DOING`: under way
    - `REVOKED`: cancelled by the merchant
    - `WAITPAY`: ended, to be paid
    - `DONE`: ended and paid.
    """


ComplaintServiceOrderState: TypeAlias = Literal[
    "DOING",
    "REVOKED",
    "WAITPAY",
    "DONE",
]
"""Where the service order stands (支付分服务单状态).

- `DOING`: under way
- `REVOKED`: cancelled by the merchant
- `WAITPAY`: ended, to be paid
- `DONE`: ended and paid.
"""


ComplaintState: TypeAlias = Literal[
    "PENDING",
    "PROCESSING",
    "PROCESSED",
]
"""Where the complaint stands (投诉单状态).

- `PENDING`: the merchant has not reacted yet
- `PROCESSING`: the merchant is at it
- `PROCESSED`: the merchant has declared it dealt with.
"""


ComplaintUserTag: TypeAlias = Literal[
    "TRUSTED",
    "HIGH_RISK",
]
"""What WeChat Pay thinks of the user (用户标签).

- `TRUSTED`: reliable, can be paid back at once
- `HIGH_RISK`: risky, to be treated with care.
"""


FrozenComplaintState: TypeAlias = Literal[
    "PAYER_COMPLAINTED",
    "FROZENED",
    "FROZEN_FINISHED",
    "PAYER_CANCELED",
    "MERCHANT_REFUNDED",
    "SYSTEM_REFUNDED",
    "MANUAL_UNFROZEN",
]
"""Where the complaint stood (投诉单状态).

- `PAYER_COMPLAINTED`: the user complained
- `FROZENED`: the money was frozen
- `FROZEN_FINISHED`: the time of freezing was over
- `PAYER_CANCELED`: the user withdrew the complaint
- `MERCHANT_REFUNDED`: the merchant refunded
- `SYSTEM_REFUNDED`: WeChat Pay refunded
- `MANUAL_UNFROZEN`: the money was released by hand.
"""


MessageActionType: TypeAlias = Literal[
    "ACTION_TYPE_SEND_MESSAGE",
    "ACTION_TYPE_JUMP_URL",
    "ACTION_TYPE_JUMP_MINI_PROGRAM",
]
"""What a tap does (动作类型).

- `ACTION_TYPE_SEND_MESSAGE`: it sends the message of message_info as the user's
- `ACTION_TYPE_JUMP_URL`: it opens jump_url
- `ACTION_TYPE_JUMP_MINI_PROGRAM`: it opens the mini-program of mini_program_jump_info.
"""


MessageBlockType: TypeAlias = Literal[
    "TEXT",
    "IMAGE",
    "LINK",
    "FAQ_LIST",
    "BUTTON",
    "BUTTON_GROUP",
]
"""Kind of block, which says where its contents stand (消息块类型).

- `TEXT`: in text
- `IMAGE`: in image
- `LINK`: in link
- `FAQ_LIST`: in faq_list
- `BUTTON`: in button
- `BUTTON_GROUP`: in button_group.
"""


MessageButtonLayout: TypeAlias = Literal[
    "LAYOUT_UNKNOWN",
    "LAYOUT_HORIZONTAL",
    "LAYOUT_VERTICAL",
]
"""How buttons are arranged (按钮布局方式).

- `LAYOUT_UNKNOWN`: not said
- `LAYOUT_HORIZONTAL`: side by side
- `LAYOUT_VERTICAL`: one below the other.
"""


MessageImageStyle: TypeAlias = Literal[
    "IMAGE_STYLE_TYPE_NARROW",
    "IMAGE_STYLE_TYPE_WIDE",
]
"""Width of a picture (图片样式类型).

- `IMAGE_STYLE_TYPE_NARROW`: narrow
- `IMAGE_STYLE_TYPE_WIDE`: wide.
"""


MessageSenderIdentity: TypeAlias = Literal[
    "UNKNOWN",
    "MANUAL",
    "MACHINE",
]
"""Who speaks for the merchant (发送者身份类别).

- `UNKNOWN`: not said
- `MANUAL`: a person
- `MACHINE`: a program.
"""


MessageTextColor: TypeAlias = Literal[
    "DEFAULT",
    "SECONDARY",
]
"""Colour of a text (文本颜色).

- `DEFAULT`: the usual one
- `SECONDARY`: a paler one.
"""


class PowerBankReturn(Model, kw_only=True):
    """How a rented power bank was given back (充电宝投诉相关信息)"""

    return_time: datetime | Unset = UNSET
    """When it was given back, according to the user (归还时间)"""
    return_address_info: PowerBankReturnPlace | Unset = UNSET
    """Where a rented power bank was given back (归还地点信息)"""
    is_returned_to_same_machine: bool | Unset = UNSET
    """Whether it went back into the cabinet it was taken from (是否归还同一柜机)"""


class PowerBankReturnPlace(Model, kw_only=True):
    """Where a rented power bank was given back (归还地点信息)"""

    return_address: str | Unset = UNSET
    """The place in words (归还地点)"""
    longitude: str | Unset = UNSET
    """Its longitude in degrees, as text (归还地点经度)"""
    latitude: str | Unset = UNSET
    """Its latitude in degrees, as text (归还地点纬度)"""


class TransactionComplaint(Model, kw_only=True):
    """A complaint about one payment (投诉)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"payer_phone"})

    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    complaint_time: datetime
    """When the user complained (投诉时间)"""
    amount: int
    """Amount of the order (订单金额) Unit: fen."""
    payer_phone: str | Unset = UNSET
    """Telephone number under which the user wants to be called; encrypted on the wire (投诉人联系方式)"""
    complaint_detail: str
    """The complaint in the user's words (投诉详情)"""
    complaint_state: FrozenComplaintState | str | Unset = UNSET
    """Where the complaint stood (投诉单状态).

    - `PAYER_COMPLAINTED`: the user complained
    - `FROZENED`: the money was frozen
    - `FROZEN_FINISHED`: the time of freezing was over
    - `PAYER_CANCELED`: the user withdrew the complaint
    - `MERCHANT_REFUNDED`: the merchant refunded
    - `SYSTEM_REFUNDED`: WeChat Pay refunded
    - `MANUAL_UNFROZEN`: the money was released by hand.
    """
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    frozen_end_time: datetime | Unset = UNSET
    """Until when the money is frozen (冻结结束时间)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    complaint_handle_state: str | Unset = UNSET
    """How far the handling is, for example `PROCESSING`; only if one complaint is looked up (投诉单处理进展状态)"""
