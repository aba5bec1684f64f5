# Generated from spec/ by `make generate`. Do not edit.
"""The events of `transaction_block`.

BlockrecordChange: Payments of a sub-merchant were blocked
BlocksubmissionChange: An appeal against blocked payments was reviewed
"""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from ..models.transaction_block import BlockCountLevel
from ..runtime.event import Event
from ..runtime.model import Model

BlockAppealResult: TypeAlias = Literal[
    "PASS",
    "REJECT",
]
"""What the review said (申诉结果).

- `PASS`: the block is lifted
- `REJECT`: it is not.
"""


class BlockRecordChange(Model, kw_only=True):
    """Payments of a sub-merchant that were blocked (交易拦截记录新增)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    block_record_id: str
    """Number WeChat Pay gave the record that payments were blocked (交易拦截记录ID)"""
    block_count_level: BlockCountLevel | str
    """How many payments were blocked (拦截笔数).

    - `LESS_THAN_TWENTY`: fewer than 20
    - `LESS_THAN_ONE_HUNDRED`: fewer than 100
    - `LESS_THAN_ONE_THOUSAND`: fewer than 1000
    - `OVER_ONE_THOUSAND`: more.
    """


class BlockSubmissionChange(Model, kw_only=True):
    """An appeal that was reviewed (交易拦截记录申诉)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    appeal_record_id: str
    """Number WeChat Pay gave the appeal (交易拦截申诉ID)"""
    appeal_result: BlockAppealResult | str
    """What the review said (申诉结果).

    - `PASS`: the block is lifted
    - `REJECT`: it is not.
    """


class BlockrecordChange(Event, frozen=True, kw_only=True):
    """Payments of a sub-merchant were blocked (商户交易拦截记录新增通知).

    Look the record up to see what lifts the block.

    Only one source has its fields: try it with an account of your own before relying on them.

    https://pay.weixin.qq.com/doc/v3/partner/4014940982
    """

    variants: ClassVar[tuple[type[Model], ...]] = (BlockRecordChange,)

    event_type: Literal["BLOCKRECORD.CHANGE"]
    resource: BlockRecordChange


class BlocksubmissionChange(Event, frozen=True, kw_only=True):
    """An appeal against blocked payments was reviewed (商户交易拦截记录申诉通知).

    Tells whether the block is lifted; why it is not tells a query.

    Only one source has its fields: try it with an account of your own before relying on them.

    https://pay.weixin.qq.com/doc/v3/partner/4014940982
    """

    variants: ClassVar[tuple[type[Model], ...]] = (BlockSubmissionChange,)

    event_type: Literal["BLOCKSUBMISSION.CHANGE"]
    resource: BlockSubmissionChange
