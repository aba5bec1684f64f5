# Generated from spec/ by `make generate`. Do not edit.
"""Change how many coupons of a merchant a batch has (修改批次预算).

PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, BusifavorBudgetChangeDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class BusifavorBudget(Model, kw_only=True):
    """How many coupons there are (批次预算)"""

    max_coupons: int
    """Largest number of coupons that are given (批次当前最大发放个数)"""
    max_coupons_by_day: int | Unset = UNSET
    """Largest number of coupons given on one day (当前单天发放上限个数)"""


class BusifavorBudgetChange(Model, kw_only=True):
    """How many coupons there are to be from now on (修改批次预算)"""

    target_max_coupons: int | Unset = UNSET
    """Largest number of coupons that are given from now on (目标批次最大发放个数)"""
    target_max_coupons_by_day: int | Unset = UNSET
    """Largest number of coupons given on one day from now on (目标单天发放上限个数)"""
    current_max_coupons: int | Unset = UNSET
    """Largest number of coupons as it is now; another number is refused (当前批次最大发放个数)"""
    current_max_coupons_by_day: int | Unset = UNSET
    """Largest number on one day as it is now; another number is refused (当前单天发放上限个数)"""
    modify_budget_request_no: str
    """The merchant's own number of the change, unique under its merchant number (修改预算请求单据号)"""


OPERATION: Operation[BusifavorBudget] = Operation("marketing.modify_busifavor_stock_budget", BusifavorBudget)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        stock_id: str,
        *,
        client: Caller,
        body: BusifavorBudgetChange | BusifavorBudgetChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BusifavorBudget]: ...

    @overload
    def sync_detailed(
        stock_id: str,
        *,
        client: Caller,
        json: BusifavorBudgetChange | BusifavorBudgetChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BusifavorBudget]: ...


def sync_detailed(
    stock_id: str,
    *,
    client: Caller,
    body: BusifavorBudgetChange | BusifavorBudgetChangeDict | AnyMapping | Unset = UNSET,
    json: BusifavorBudgetChange | BusifavorBudgetChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[BusifavorBudget]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "stock_id": stock_id,
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
        stock_id: str,
        *,
        client: Caller,
        body: BusifavorBudgetChange | BusifavorBudgetChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> BusifavorBudget: ...

    @overload
    def sync(
        stock_id: str,
        *,
        client: Caller,
        json: BusifavorBudgetChange | BusifavorBudgetChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> BusifavorBudget: ...


def sync(
    stock_id: str,
    *,
    client: Caller,
    body: BusifavorBudgetChange | BusifavorBudgetChangeDict | AnyMapping | Unset = UNSET,
    json: BusifavorBudgetChange | BusifavorBudgetChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> BusifavorBudget:
    """Change how many coupons of a merchant a batch has.

    Say what is to be and what is now, so that two changes at once do not add up.

    Args:
        stock_id: The batch that is meant (批次号)
        client: The client to call with.
        body: BusifavorBudgetChange or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        BusifavorBudget

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012465739
    https://pay.weixin.qq.com/doc/v3/partner/4012465809
    https://pay.weixin.qq.com/doc/v3/merchant/4015716855
    https://pay.weixin.qq.com/doc/v3/merchant/4015717476
    """
    return sync_detailed(
        stock_id,
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
        stock_id: str,
        *,
        client: Caller,
        body: BusifavorBudgetChange | BusifavorBudgetChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BusifavorBudget]: ...

    @overload
    async def asyncio_detailed(
        stock_id: str,
        *,
        client: Caller,
        json: BusifavorBudgetChange | BusifavorBudgetChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BusifavorBudget]: ...


async def asyncio_detailed(
    stock_id: str,
    *,
    client: Caller,
    body: BusifavorBudgetChange | BusifavorBudgetChangeDict | AnyMapping | Unset = UNSET,
    json: BusifavorBudgetChange | BusifavorBudgetChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[BusifavorBudget]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "stock_id": stock_id,
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
        stock_id: str,
        *,
        client: Caller,
        body: BusifavorBudgetChange | BusifavorBudgetChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> BusifavorBudget: ...

    @overload
    async def asyncio(
        stock_id: str,
        *,
        client: Caller,
        json: BusifavorBudgetChange | BusifavorBudgetChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> BusifavorBudget: ...


async def asyncio(
    stock_id: str,
    *,
    client: Caller,
    body: BusifavorBudgetChange | BusifavorBudgetChangeDict | AnyMapping | Unset = UNSET,
    json: BusifavorBudgetChange | BusifavorBudgetChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> BusifavorBudget:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            stock_id,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
