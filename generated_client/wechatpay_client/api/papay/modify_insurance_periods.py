# Generated from spec/ by `make generate`. Do not edit.
"""Lower the amount of the periods of a policy that are yet to be debited (保险商户修改保险扣费周期列表).

POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, overload

from ...models.papay import PapayAmountInReply, PapayPeriod
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, PapayPeriodsChangeDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PapayChangedPeriods(Model, kw_only=True):
    """The periods of the policy after the change (修改保险扣费周期列表)"""

    policy_periods: list[PapayPeriodInReply] = ABSENT_LIST
    """The periods as they are now (最新的扣费周期列表)"""
    cancel_scheduled_policy_period_id: int | Unset = UNSET
    """The period whose debit was taken off the schedule and must be scheduled again (取消预约的扣费周期编号)"""


class PapayPeriodInReply(Model, kw_only=True):
    """A period of the policy, and what is expected to be debited for it (扣费周期)"""

    policy_period_id: int
    """The insurer's own number of a period of the policy, unique in the agreement (保险扣费周期编号)"""
    estimated_deduct_date: date
    """Day on which the debit is expected, of Beijing time (预计扣费的日期)"""
    estimated_deduct_amount: PapayAmountInReply
    """An amount of a debit (扣费金额信息)"""


class PapayPeriodsChange(Model, kw_only=True):
    """All periods of the policy, those yet to be debited with a smaller amount (修改保险扣费周期列表)"""

    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID) Left out, it is the
    client's default.
    """
    policy_periods: list[PapayPeriod]
    """All periods of the policy, as signed but for the smaller amount (扣费周期列表)"""
    allow_cancel_scheduled: bool | Unset = UNSET
    """Whether a debit that is scheduled already may be taken off the schedule for it (是否允许取消预约)"""


OPERATION: Operation[PapayChangedPeriods] = Operation(
    "papay.modify_insurance_periods", PapayChangedPeriods, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        plan_id: int,
        contract_id: str,
        *,
        client: Caller,
        body: PapayPeriodsChange | PapayPeriodsChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayChangedPeriods]: ...

    @overload
    def sync_detailed(
        plan_id: int,
        contract_id: str,
        *,
        client: Caller,
        json: PapayPeriodsChange | PapayPeriodsChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayChangedPeriods]: ...


def sync_detailed(
    plan_id: int,
    contract_id: str,
    *,
    client: Caller,
    body: PapayPeriodsChange | PapayPeriodsChangeDict | AnyMapping | Unset = UNSET,
    json: PapayPeriodsChange | PapayPeriodsChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PapayChangedPeriods]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "plan_id": plan_id,
            "contract_id": contract_id,
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
        plan_id: int,
        contract_id: str,
        *,
        client: Caller,
        body: PapayPeriodsChange | PapayPeriodsChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayChangedPeriods: ...

    @overload
    def sync(
        plan_id: int,
        contract_id: str,
        *,
        client: Caller,
        json: PapayPeriodsChange | PapayPeriodsChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayChangedPeriods: ...


def sync(
    plan_id: int,
    contract_id: str,
    *,
    client: Caller,
    body: PapayPeriodsChange | PapayPeriodsChangeDict | AnyMapping | Unset = UNSET,
    json: PapayPeriodsChange | PapayPeriodsChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PapayChangedPeriods:
    """Lower the amount of the periods of a policy that are yet to be debited.

    All periods are sent, as they were signed; only those not debited yet may have another amount, which is smaller and
    the same for all of them. Look the periods up before, and after an unknown outcome (list_insurance_periods). No
    money moves.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        plan_id: The contract template of the agreement that is meant (委托代扣模板ID)
        contract_id: Number of the agreement that is meant (协议号)
        client: The client to call with.
        body: PapayPeriodsChange or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PapayChangedPeriods

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012987596
    """
    return sync_detailed(
        plan_id,
        contract_id,
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
        plan_id: int,
        contract_id: str,
        *,
        client: Caller,
        body: PapayPeriodsChange | PapayPeriodsChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayChangedPeriods]: ...

    @overload
    async def asyncio_detailed(
        plan_id: int,
        contract_id: str,
        *,
        client: Caller,
        json: PapayPeriodsChange | PapayPeriodsChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayChangedPeriods]: ...


async def asyncio_detailed(
    plan_id: int,
    contract_id: str,
    *,
    client: Caller,
    body: PapayPeriodsChange | PapayPeriodsChangeDict | AnyMapping | Unset = UNSET,
    json: PapayPeriodsChange | PapayPeriodsChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PapayChangedPeriods]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "plan_id": plan_id,
            "contract_id": contract_id,
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
        plan_id: int,
        contract_id: str,
        *,
        client: Caller,
        body: PapayPeriodsChange | PapayPeriodsChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayChangedPeriods: ...

    @overload
    async def asyncio(
        plan_id: int,
        contract_id: str,
        *,
        client: Caller,
        json: PapayPeriodsChange | PapayPeriodsChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayChangedPeriods: ...


async def asyncio(
    plan_id: int,
    contract_id: str,
    *,
    client: Caller,
    body: PapayPeriodsChange | PapayPeriodsChangeDict | AnyMapping | Unset = UNSET,
    json: PapayPeriodsChange | PapayPeriodsChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PapayChangedPeriods:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            plan_id,
            contract_id,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
