# Generated from spec/ by `make generate`. Do not edit.
"""List the periods of a policy and how the debit of each stands (保险商户查询保险扣费周期列表).

GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import date
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.papay import PapayAmountInReply, PapayScheduleState
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PapayListedPeriod(Model, kw_only=True):
    """A period of the policy and how its debit stands (扣费周期)"""

    policy_period_id: int
    """The insurer's own number of a period of the policy, unique in the agreement (保险扣费周期编号)"""
    estimated_deduct_date: date
    """Day on which the debit is expected, of Beijing time (预计扣费的日期)"""
    estimated_deduct_amount: PapayAmountInReply
    """What is expected to be debited (扣费周期预计的扣费金额)"""
    policy_period_state: PapayScheduleState | str
    """Where the debit that comes next stands (扣费预约状态).

    - `NO_SCHEDULED`: not scheduled yet
    - `SCHEDULED`: scheduled, it can be debited in its days
    - `PAID`: debited
    - `EXPIRED`: its days went by without a debit.
    """
    scheduled_amount: PapayAmountInReply | Unset = UNSET
    """What was scheduled, the most that can be debited (已预约的扣费金额信息)"""
    deduct_amount: PapayAmountInReply | Unset = UNSET
    """What was debited (实际扣费金额)"""
    deduct_date: date | Unset = UNSET
    """Day on which it was debited, of Beijing time (实际扣费的日期)"""


class PapayPeriodPage(Model, kw_only=True):
    """One page of the periods of a policy (扣费周期列表)"""

    data: list[PapayListedPeriod] = ABSENT_LIST
    """The periods of this page (扣费周期列表)"""
    limit: int
    """Largest number of periods in this page, as asked for (分页大小)"""
    offset: int
    """Position of the first period of this page, as asked for (分页开始位置)"""
    total_count: int | Unset = UNSET
    """Number of periods on all pages together (扣费周期总条数)"""


class ListInsurancePeriodsQuery(TypedDict):
    """The query of `papay.list_insurance_periods`."""

    offset: NotRequired[int]
    """Position of the first entry wanted, counted from 0 (起始位置)"""
    limit: NotRequired[int]
    """Largest number of entries wanted in one page (分页大小)"""


OPERATION: Operation[PapayPeriodPage] = Operation("papay.list_insurance_periods", PapayPeriodPage)


def sync_detailed(
    plan_id: int,
    out_contract_code: str,
    *,
    client: Caller,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PapayPeriodPage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "plan_id": plan_id,
            "out_contract_code": out_contract_code,
        },
        {
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    plan_id: int,
    out_contract_code: str,
    *,
    client: Caller,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PapayPeriodPage:
    """List the periods of a policy and how the debit of each stands.

    Tells for each period what is expected, scheduled and debited. Ask it before the amount of a period is changed, and
    after an unknown outcome of that.

    Args:
        plan_id: The contract template of the agreement that is meant (委托代扣模板ID)
        out_contract_code: The agreement that is meant, by the insurer's own number (商户签约协议号)
        client: The client to call with.
        offset: Position of the first entry wanted, counted from 0 (起始位置)
        limit: Largest number of entries wanted in one page (分页大小)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PapayPeriodPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012489530
    """
    return sync_detailed(
        plan_id,
        out_contract_code,
        client=client,
        offset=offset,
        limit=limit,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    plan_id: int,
    out_contract_code: str,
    *,
    client: Caller,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PapayPeriodPage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "plan_id": plan_id,
            "out_contract_code": out_contract_code,
        },
        {
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    plan_id: int,
    out_contract_code: str,
    *,
    client: Caller,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PapayPeriodPage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            plan_id,
            out_contract_code,
            client=client,
            offset=offset,
            limit=limit,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def pages(
    plan_id: int,
    out_contract_code: str,
    *,
    client: Caller,
    offset: int = 0,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[PapayListedPeriod]:
    """Every item of all pages, one call for each page as it is needed.

    The arguments are those of `sync`; timeout, retries and deadline are those of each page's call.

    The first page begins after as many items as the offset says. Without a limit the platform decides how many items a
    page has.

    Raises, while reading: what `sync` raises, with a note on how far the list was read; ReplyMismatch too where a page
    comes a second time.
    """
    from ...runtime.pages import items

    return items(
        client,
        OPERATION,
        {
            "plan_id": plan_id,
            "out_contract_code": out_contract_code,
        },
        {
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def pages_async(
    plan_id: int,
    out_contract_code: str,
    *,
    client: Caller,
    offset: int = 0,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[PapayListedPeriod]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {
            "plan_id": plan_id,
            "out_contract_code": out_contract_code,
        },
        {
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
