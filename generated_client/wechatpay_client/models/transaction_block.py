# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `transaction_block` share."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from ..models.shared.requested_items import RequestedItems
from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

BlockCountLevel: TypeAlias = Literal[
    "LESS_THAN_TWENTY",
    "LESS_THAN_ONE_HUNDRED",
    "LESS_THAN_ONE_THOUSAND",
    "OVER_ONE_THOUSAND",
]
"""How many payments were blocked (拦截笔数).

- `LESS_THAN_TWENTY`: fewer than 20
- `LESS_THAN_ONE_HUNDRED`: fewer than 100
- `LESS_THAN_ONE_THOUSAND`: fewer than 1000
- `OVER_ONE_THOUSAND`: more.
"""


class BlockRecord(Model, kw_only=True):
    """Payments of a sub-merchant that were blocked, and what lifts the block (交易拦截记录)"""

    block_record_id: str | Unset = UNSET
    """Number WeChat Pay gave the record that payments were blocked (交易拦截记录ID)"""
    block_time: datetime | Unset = UNSET
    """When the payments were blocked (拦截时间)"""
    block_reason: str | Unset = UNSET
    """Why, in words (拦截原因)"""
    number_of_block: BlockCountLevel | str | Unset = UNSET
    """How many payments were blocked (拦截笔数).

    - `LESS_THAN_TWENTY`: fewer than 20
    - `LESS_THAN_ONE_HUNDRED`: fewer than 100
    - `LESS_THAN_ONE_THOUSAND`: fewer than 1000
    - `OVER_ONE_THOUSAND`: more.
    """
    recover_way: BlockRecoverWay | str | Unset = UNSET
    """How the block can be lifted (解除管控方式). `SUBMIT_INFORMATION`: by telling what is asked for."""
    requested_item_info: RequestedItems | str | Unset = UNSET
    """What the sub-merchant must tell, as a text of JSON (商户提交资料内容) Travels as JSON inside a text."""


BlockRecoverWay: TypeAlias = Literal["SUBMIT_INFORMATION"]
"""How the block can be lifted (解除管控方式). `SUBMIT_INFORMATION`: by telling what is asked for."""


BlockReviewResult: TypeAlias = Literal[
    "EMPTY",
    "PASS",
    "REJECT",
]
"""What the review said (审核结果).

- `EMPTY`: nothing yet
- `PASS`: the block is lifted
- `REJECT`: it is not, see the reason.
"""


class BlockSubmission(Model, kw_only=True):
    """An appeal, and what the review said (交易拦截申诉)"""

    block_submission_id: str | Unset = UNSET
    """Number WeChat Pay gave the appeal (交易拦截申诉ID)"""
    submit_time: datetime | Unset = UNSET
    """When the appeal was sent (提交时间)"""
    review_result: BlockReviewResult | str | Unset = UNSET
    """What the review said (审核结果).

    - `EMPTY`: nothing yet
    - `PASS`: the block is lifted
    - `REJECT`: it is not, see the reason.
    """
    review_time: datetime | Unset = UNSET
    """When it was reviewed (审核时间)"""
    review_reject_reason: str | Unset = UNSET
    """Why it was rejected, in words (审核驳回原因)"""
