# Generated from spec/ by `make generate`. Do not edit.
"""Report what a user did for a card of the interface before (更新先享卡订单).

PATCH /v3/discount-card/orders/{out_order_no}
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
    from ...models.dicts import AnyMapping, DiscountCardOrderUpdateDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class DiscountCardOrderUpdate(Model, kw_only=True):
    """What the user did for the card, and what they had of it (更新先享卡订单)"""

    objectives: list[NewOrderObjective] | Unset = UNSET
    """What the user did of what they promised (目标达成明细列表)"""
    rewards: list[NewOrderReward] | Unset = UNSET
    """The discounts the user had (奖励明细列表)"""


class NewOrderObjective(Model, kw_only=True):
    """One thing the user did of what they promised (目标达成明细)"""

    objective_serial_no: str
    """The merchant's own number of one record; a record is kept once (流水号)"""
    objective_id: int
    """Number of what was promised (先享卡目标ID)"""
    performance_description: str
    """What the user did, as they read it (履约描述)"""
    performance_type: DiscountCardRecordType
    """Whether the record counts up or down (记录类型).

    - `INCREASE`: up
    - `DECREASE`: down, such as after a return.
    """
    count: int
    """How much was done (目标数量)"""
    performance_time: datetime
    """When the user did it (履约时间)"""
    remark: str | Unset = UNSET
    """Note on the record (备注说明)"""


class NewOrderReward(Model, kw_only=True):
    """One discount the user had (奖励明细)"""

    reward_serial_no: str
    """The merchant's own number of one record; a record is kept once (流水号)"""
    reward_id: int
    """Number of the discount (先享卡奖励ID)"""
    description: str
    """What the discount was for, as the user reads it (奖励描述)"""
    reward_type: DiscountCardRecordType
    """Whether the record counts up or down (记录类型).

    - `INCREASE`: up
    - `DECREASE`: down, such as after a return.
    """
    count: int
    """How many of the discounts were used (奖励数量)"""
    amount: int
    """What the discount took off (奖励金额) Unit: fen."""
    reward_time: datetime
    """When the user had the discount (奖励时间)"""
    remark: str | Unset = UNSET
    """Note on the record (备注说明)"""


class UpdatedDiscountCardOrder(Model, kw_only=True):
    """The order that took the records (更新先享卡订单)"""

    out_order_no: str
    """Number WeChat Pay gave the order of the card (先享卡订单号)"""
    order_id: str
    """Number WeChat Pay gave the service order (微信支付服务订单号)"""


OPERATION: Operation[UpdatedDiscountCardOrder] = Operation("discount_card.update_order", UpdatedDiscountCardOrder)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        out_order_no: str,
        *,
        client: Caller,
        body: DiscountCardOrderUpdate | DiscountCardOrderUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UpdatedDiscountCardOrder]: ...

    @overload
    def sync_detailed(
        out_order_no: str,
        *,
        client: Caller,
        json: DiscountCardOrderUpdate | DiscountCardOrderUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UpdatedDiscountCardOrder]: ...


def sync_detailed(
    out_order_no: str,
    *,
    client: Caller,
    body: DiscountCardOrderUpdate | DiscountCardOrderUpdateDict | AnyMapping | Unset = UNSET,
    json: DiscountCardOrderUpdate | DiscountCardOrderUpdateDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UpdatedDiscountCardOrder]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "out_order_no": out_order_no,
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
        out_order_no: str,
        *,
        client: Caller,
        body: DiscountCardOrderUpdate | DiscountCardOrderUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UpdatedDiscountCardOrder: ...

    @overload
    def sync(
        out_order_no: str,
        *,
        client: Caller,
        json: DiscountCardOrderUpdate | DiscountCardOrderUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UpdatedDiscountCardOrder: ...


def sync(
    out_order_no: str,
    *,
    client: Caller,
    body: DiscountCardOrderUpdate | DiscountCardOrderUpdateDict | AnyMapping | Unset = UNSET,
    json: DiscountCardOrderUpdate | DiscountCardOrderUpdateDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UpdatedDiscountCardOrder:
    """Report what a user did for a card of the interface before.

    Out of service. Cards are reported on by `discount_card.add_user_records` now.

    Out of service since 2020-03-26: calling it warns with RetiredOperationWarning.

    Args:
        out_order_no: The order of the card that is meant (先享卡订单号)
        client: The client to call with.
        body: DiscountCardOrderUpdate or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        UpdatedDiscountCardOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml
    """
    return sync_detailed(
        out_order_no,
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
        out_order_no: str,
        *,
        client: Caller,
        body: DiscountCardOrderUpdate | DiscountCardOrderUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UpdatedDiscountCardOrder]: ...

    @overload
    async def asyncio_detailed(
        out_order_no: str,
        *,
        client: Caller,
        json: DiscountCardOrderUpdate | DiscountCardOrderUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UpdatedDiscountCardOrder]: ...


async def asyncio_detailed(
    out_order_no: str,
    *,
    client: Caller,
    body: DiscountCardOrderUpdate | DiscountCardOrderUpdateDict | AnyMapping | Unset = UNSET,
    json: DiscountCardOrderUpdate | DiscountCardOrderUpdateDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UpdatedDiscountCardOrder]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "out_order_no": out_order_no,
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
        out_order_no: str,
        *,
        client: Caller,
        body: DiscountCardOrderUpdate | DiscountCardOrderUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UpdatedDiscountCardOrder: ...

    @overload
    async def asyncio(
        out_order_no: str,
        *,
        client: Caller,
        json: DiscountCardOrderUpdate | DiscountCardOrderUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UpdatedDiscountCardOrder: ...


async def asyncio(
    out_order_no: str,
    *,
    client: Caller,
    body: DiscountCardOrderUpdate | DiscountCardOrderUpdateDict | AnyMapping | Unset = UNSET,
    json: DiscountCardOrderUpdate | DiscountCardOrderUpdateDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UpdatedDiscountCardOrder:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            out_order_no,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
