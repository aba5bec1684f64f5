# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `mch_operation_manage` share."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import field

from ..runtime.model import Model
from ..runtime.unset import ABSENT_LIST, UNSET, Unset


class DueDiligenceAnswer(Model, kw_only=True):
    """One thing that was told (资料项)"""

    item_id: str | Unset = UNSET
    """Number of the item (资料项ID)"""
    field_name: str | Unset = UNSET
    """English name of the item (资料项英文名)"""
    name: str | Unset = UNSET
    """Chinese name of the item (资料项中文名)"""
    type_: int | Unset = field(name="type", default=UNSET)
    """Kind of the item, by number (资料项类型)"""
    tips: str | Unset = UNSET
    """How to fill the item in (资料项填写提示)"""
    placeholder: str | Unset = UNSET
    """What an empty field shows (输入框占位文案)"""
    tooltip: str | Unset = UNSET
    """What the mark beside the field shows (叹号悬浮提示语)"""
    required: int | Unset = UNSET
    """Whether the item must be told; 1 if it must, else 0 (是否必须提交)"""
    check_rule: DueDiligenceRule | Unset = UNSET
    """What a value must be like (校验规则)"""
    relations: list[DueDiligenceRelation] = ABSENT_LIST
    """Answers to other items for which this one is wanted (资料项关联规则集合)"""
    need_encrypt: bool | Unset = UNSET
    """Whether its value is encrypted (提交内容需要加密)"""


class DueDiligenceAnswers(Model, kw_only=True):
    """What was sent (尽调已经提交的资料)"""

    record_fields: list[DueDiligenceAnswer]
    """One entry for each thing that was told (资料项集合)"""


class DueDiligenceRelation(Model, kw_only=True):
    """An answer to another item for which this one is wanted (资料项关联规则)"""

    source_key: int | Unset = UNSET
    """The other item (关联的资料项ID)"""
    source_value: str | Unset = UNSET
    """The answer to it (关联的资料项值)"""


class DueDiligenceRule(Model, kw_only=True):
    """What a value must be like (校验规则)"""

    min_length: int | Unset = UNSET
    """Fewest characters (字符串最小长度)"""
    max_length: int | Unset = UNSET
    """Most characters (字符串最大长度)"""
    enum_file_exts: list[str] = ABSENT_LIST
    """Endings a file may have (限制提交的文件后缀)"""
    max_file_size: int | Unset = UNSET
    """Largest size of a file in megabytes (限制文件提交大小)"""
    enum_keys: list[int] = ABSENT_LIST
    """Numbers there are to choose from (枚举可选的字段枚举值)"""
    enum_values: list[str] = ABSENT_LIST
    """What these numbers mean (枚举可选的字段枚举含义)"""


DueDiligenceState: TypeAlias = Literal[
    "DUE_DILIGENCE_STATE_COLLECTING",
    "DUE_DILIGENCE_STATE_AUDITING",
    "DUE_DILIGENCE_STATE_REJECTED",
    "DUE_DILIGENCE_STATE_EXPIRED",
    "DUE_DILIGENCE_STATE_CANCELLED",
    "DUE_DILIGENCE_STATE_FINISHED",
]
"""Where the due diligence stands (尽调单状态).

- `DUE_DILIGENCE_STATE_COLLECTING`: waiting for the answers
- `DUE_DILIGENCE_STATE_AUDITING`: the answers are under review
- `DUE_DILIGENCE_STATE_REJECTED`: they do not do, see the reason, and send them again
- `DUE_DILIGENCE_STATE_EXPIRED`: no answers came in time
- `DUE_DILIGENCE_STATE_CANCELLED`: called off
- `DUE_DILIGENCE_STATE_FINISHED`: done.
"""


class DueDiligenceTemplate(Model, kw_only=True):
    """What is asked for (尽调要求提交的资料)"""

    record_fields: list[DueDiligenceTemplateItem]
    """One entry for each thing that is asked for (资料项集合)"""


class DueDiligenceTemplateItem(Model, kw_only=True):
    """One thing that is asked for, and what its value must be like (资料项)"""

    check_rule: DueDiligenceRule | Unset = UNSET
    """What a value must be like (校验规则)"""
    disabled: int | Unset = UNSET
    """Whether the value is fixed; 1 if it is, else 0 (是否允许修改内容)"""
    field_data: str | Unset = UNSET
    """The value there is already (资料项值(单值类型))"""
    field_name: str | Unset = UNSET
    """English name of the item (资料项英文名)"""
    hidden: int | Unset = UNSET
    """Whether the item is not shown, by number (是否隐藏资料项)"""
    item_id: str | Unset = UNSET
    """Number of the item (资料项ID)"""
    name: str | Unset = UNSET
    """Chinese name of the item (资料项中文名)"""
    need_encrypt: bool | Unset = UNSET
    """Whether its value must be encrypted for WeChat Pay before it is put in (提交内容需要加密)"""
    placeholder: str | Unset = UNSET
    """What an empty field shows (输入占位文案)"""
    required: int | Unset = UNSET
    """Whether the item must be told; 1 if it must, else 0 (是否必填)"""
    tips: str | Unset = UNSET
    """How to fill the item in (资料项填写提示)"""
    tooltip: str | Unset = UNSET
    """What the mark beside the field shows (叹号悬浮提示语)"""
    type_: int | Unset = field(name="type", default=UNSET)
    """Kind of the item, by number; the rule tells it (资料项类型)"""
    use_permanently_date: int | Unset = UNSET
    """Whether a day without an end will do; 1 if it will, else 0 (是否可填长期)"""
