# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from datetime import datetime

from msgspec import field

from ...runtime.model import Model
from ...runtime.unset import UNSET, Unset


class SubmittedChoiceRule(Model, kw_only=True):
    """What can be chosen (枚举校验规则)"""

    min_list_length: int | Unset = UNSET
    """Fewest choices (最小列表长度)"""
    max_list_length: int | Unset = UNSET
    """Most choices (最大列表长度)"""
    enum_values: list[str] | Unset = UNSET
    """What there is to choose from (枚举值)"""


class SubmittedFileRule(Model, kw_only=True):
    """What files must be like (文件校验规则)"""

    min_list_length: int | Unset = UNSET
    """Fewest files (最小列表长度)"""
    max_list_length: int | Unset = UNSET
    """Most files (最大列表长度)"""
    enum_file_exts: list[str] | Unset = UNSET
    """Endings the files may have, such as png or pdf (限制提交的文件后缀)"""
    max_file_size: int | Unset = UNSET
    """Largest size of a file in megabytes (限制文件提交大小)"""


class SubmittedItem(Model, kw_only=True):
    """One thing that is to be told, and what a value of it must be like (资料项)"""

    item_id: str | Unset = UNSET
    """Number of the item (资料项ID)"""
    field_name: str | Unset = UNSET
    """English name of the item (资料项英文名)"""
    name: str | Unset = UNSET
    """Chinese name of the item (资料项中文名)"""
    type_: int | Unset = field(name="type", default=UNSET)
    """Kind of the item, a number that the pages do not explain; the rule that is there tells it (资料项类型)"""
    repeated_field_data: list[SubmittedValue] | str | Unset = UNSET
    """The values, as a text of JSON (补充资料项多值JSON格式) Travels as JSON inside a text."""
    tips: str | Unset = UNSET
    """How to fill the item in (资料项填写提示)"""
    placeholder: str | Unset = UNSET
    """What an empty field shows (输入框占位文案)"""
    tooltip: str | Unset = UNSET
    """What the mark beside the field shows (叹号悬浮提示语)"""
    required: int | Unset = UNSET
    """Whether the item must be told; 1 if it must, else 0 (是否必须提交)"""
    need_encrypt: bool | Unset = UNSET
    """Whether its values must be encrypted for WeChat Pay before they are put in; encrypt them yourself, since which
    items these are shows only here (提交内容需要加密)
    """
    string_check_rule: SubmittedTextRule | Unset = UNSET
    """What a text must be like (字符串校验规则)"""
    enum_check_rule: SubmittedChoiceRule | Unset = UNSET
    """What can be chosen (枚举校验规则)"""
    file_check_rule: SubmittedFileRule | Unset = UNSET
    """What files must be like (文件校验规则)"""
    time_interval_check_rule: SubmittedPeriodRule | Unset = UNSET
    """How many periods are wanted (时间区间校验规则)"""
    order_interval_check_rule: SubmittedOrderRule | Unset = UNSET
    """How many orders are wanted, and what their files must be like (订单类型校验规则)"""
    relations: list[SubmittedRelation] | Unset = UNSET
    """Answers to other items for which this one is wanted: of one item any of these, of several items each
    (资料项关联规则集合)
    """


class SubmittedItems(Model, kw_only=True):
    """What the sub-merchant tells (商户提交资料内容)"""

    record_fields: list[SubmittedItem]
    """The items as they were asked for, each with its values (资料项集合)"""


class SubmittedOrderRule(Model, kw_only=True):
    """How many orders are wanted, and what their files must be like (订单类型校验规则)"""

    min_list_length: int | Unset = UNSET
    """Fewest orders (最小列表长度)"""
    max_list_length: int | Unset = UNSET
    """Most orders (最大列表长度)"""
    enum_file_exts: list[str] | Unset = UNSET
    """Endings the files may have, such as png or pdf (限制提交的文件后缀)"""
    max_file_size: int | Unset = UNSET
    """Largest size of a file in megabytes (限制文件提交大小)"""


class SubmittedPeriodRule(Model, kw_only=True):
    """How many periods are wanted (时间区间校验规则)"""

    min_list_length: int | Unset = UNSET
    """Fewest moments (最小列表长度)"""
    max_list_length: int | Unset = UNSET
    """Most moments (最大列表长度)"""


class SubmittedRelation(Model, kw_only=True):
    """An answer to another item for which this one is wanted (资料项关联规则)"""

    source_key: int | Unset = UNSET
    """The other item (关联的资料项ID)"""
    source_value: str | Unset = UNSET
    """The answer to it (关联的资料项值)"""


class SubmittedTextRule(Model, kw_only=True):
    """What a text must be like (字符串校验规则)"""

    min_string_length: int | Unset = UNSET
    """Fewest characters (字符串最小长度)"""
    max_string_length: int | Unset = UNSET
    """Most characters (字符串最大长度)"""
    validator: str | Unset = UNSET
    """Form of the text (校验规则): number, phone, idcard, url or email"""


class SubmittedValue(Model, kw_only=True):
    """One value of an item; which fields it has depends on the kind of the item (补充资料项)"""

    longitude: str | Unset = UNSET
    """Longitude of a place (经度值)"""
    latitude: str | Unset = UNSET
    """Latitude of a place (纬度值)"""
    province: str | Unset = UNSET
    """Province of an address (省份)"""
    city: str | Unset = UNSET
    """City of an address (城市)"""
    area: str | Unset = UNSET
    """District of an address (区域)"""
    street: str | Unset = UNSET
    """Street of an address (街道)"""
    address: str | Unset = UNSET
    """The address in full (详细地址)"""
    name: str | Unset = UNSET
    """Name of the place (地址名)"""
    wechat_order_id: str | Unset = UNSET
    """Number WeChat Pay gave an order that is asked about (微信支付订单号)"""
    merchant_order_id: str | Unset = UNSET
    """The merchant's own number of this order (商户订单号)"""
    trade_time: datetime | Unset = UNSET
    """When this order was paid (交易时间)"""
    trade_money_amount: str | Unset = UNSET
    """Amount of this order, as a text (交易金额)"""
    trade_goods: str | Unset = UNSET
    """What was sold with this order (调单商品)"""
    logistic_flag: int | Unset = UNSET
    """Whether the goods were sent; 1 if they were, else 0 (是否物流)"""
    evidence_img_list: list[str] | Unset = UNSET
    """Pictures that prove it, by the numbers that the upload gave (凭证图片信息)"""
