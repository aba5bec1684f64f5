# Generated from spec/ by `make generate`. Do not edit.
"""Report what a user did for their card, and the discounts they had (增加用户记录).

POST /v3/discount-card/cards/{out_card_code}/add-user-records
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...models.discount_card import DiscountCardRecordType
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, DiscountCardRecordsDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class DiscountCardRecords(Model, kw_only=True):
    """What the user did for the card, and what they had of it (增加用户记录)"""

    card_template_id: str
    """Number of the kind of card, made on the merchant platform (先享卡模板ID)"""
    objective_completion_records: list[ObjectiveCompletionRequest] | Unset = UNSET
    """What the user did of what they promised (目标完成记录)"""
    reward_usage_records: list[RewardUsageRequest] | Unset = UNSET
    """The discounts the user had (优惠使用记录)"""


class ObjectiveCompletionRequest(Model, kw_only=True):
    """One thing the user did of what they promised (目标完成记录)"""

    objective_completion_serial_no: str
    """The merchant's own number of one record; a record is kept once (流水号)"""
    objective_id: str
    """Number of one thing the user promises, as the kind of card has it (目标ID)"""
    completion_time: datetime
    """When the user did it (目标完成时间)"""
    completion_type: DiscountCardRecordType
    """Whether the record counts up or down (记录类型).

    - `INCREASE`: up
    - `DECREASE`: down, such as after a return.
    """
    description: str
    """What the user did, as they read it (目标完成描述)"""
    completion_count: int
    """How much of the objective was done (目标完成数量)"""
    remark: str | Unset = UNSET
    """Note on the record (备注说明)"""


class RewardUsageRequest(Model, kw_only=True):
    """One discount the user had (优惠使用记录)"""

    reward_usage_serial_no: str
    """The merchant's own number of one record; a record is kept once (流水号)"""
    reward_id: str
    """Number of one discount, as the kind of card has it (优惠ID)"""
    usage_time: datetime
    """When the user had the discount (优惠使用时间)"""
    usage_type: DiscountCardRecordType
    """Whether the record counts up or down (记录类型).

    - `INCREASE`: up
    - `DECREASE`: down, such as after a return.
    """
    description: str
    """What the discount was for, as the user reads it (优惠使用描述)"""
    usage_count: int
    """How many of the discounts were used (优惠使用数量)"""
    amount: int
    """What the discount took off (优惠金额) Unit: fen."""
    remark: str | Unset = UNSET
    """Note on the record (备注说明)"""


OPERATION: Operation[None] = Operation("discount_card.add_user_records", None)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        out_card_code: str,
        *,
        client: Caller,
        body: DiscountCardRecords | DiscountCardRecordsDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    def sync_detailed(
        out_card_code: str,
        *,
        client: Caller,
        json: DiscountCardRecords | DiscountCardRecordsDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    out_card_code: str,
    *,
    client: Caller,
    body: DiscountCardRecords | DiscountCardRecordsDict | AnyMapping | Unset = UNSET,
    json: DiscountCardRecords | DiscountCardRecordsDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "out_card_code": out_card_code,
        },
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
        out_card_code: str,
        *,
        client: Caller,
        body: DiscountCardRecords | DiscountCardRecordsDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    def sync(
        out_card_code: str,
        *,
        client: Caller,
        json: DiscountCardRecords | DiscountCardRecordsDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    out_card_code: str,
    *,
    client: Caller,
    body: DiscountCardRecords | DiscountCardRecordsDict | AnyMapping | Unset = UNSET,
    json: DiscountCardRecords | DiscountCardRecordsDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Report what a user did for their card, and the discounts they had.

    Send it whenever the user buys with the card: from these records WeChat Pay knows at the end whether the promise was
    kept, and what the user pays back if it was not. Each record has a number of its own; after an unknown outcome, look
    the card up to see which of them were taken.

    Args:
        out_card_code: The card that is meant, by the merchant's own number (商户领卡号)
        client: The client to call with.
        body: DiscountCardRecords or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        None: a successful reply is empty.

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.

    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml
    """
    sync_detailed(
        out_card_code,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    async def asyncio_detailed(
        out_card_code: str,
        *,
        client: Caller,
        body: DiscountCardRecords | DiscountCardRecordsDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    async def asyncio_detailed(
        out_card_code: str,
        *,
        client: Caller,
        json: DiscountCardRecords | DiscountCardRecordsDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    out_card_code: str,
    *,
    client: Caller,
    body: DiscountCardRecords | DiscountCardRecordsDict | AnyMapping | Unset = UNSET,
    json: DiscountCardRecords | DiscountCardRecordsDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "out_card_code": out_card_code,
        },
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
        out_card_code: str,
        *,
        client: Caller,
        body: DiscountCardRecords | DiscountCardRecordsDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    async def asyncio(
        out_card_code: str,
        *,
        client: Caller,
        json: DiscountCardRecords | DiscountCardRecordsDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    out_card_code: str,
    *,
    client: Caller,
    body: DiscountCardRecords | DiscountCardRecordsDict | AnyMapping | Unset = UNSET,
    json: DiscountCardRecords | DiscountCardRecordsDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """`sync`, awaited."""
    await asyncio_detailed(
        out_card_code,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
