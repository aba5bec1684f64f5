# Generated from spec/ by `make generate`. Do not edit.
"""Schedule the debit of a period of a policy (保险商户预约保险自动续费).

POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.papay import PapayInsuranceScheduledDebit
from ...models.shared.papay_amount import PapayAmount
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, PapayInsuranceScheduleRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PapayInsuranceScheduleRequest(Model, kw_only=True):
    """How much the debit of a period will be at most (预约保险自动续费)"""

    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID) Left out, it is the
    client's default.
    """
    scheduled_amount: PapayAmount
    """What is to be debited (扣费金额信息)"""


OPERATION: Operation[PapayInsuranceScheduledDebit] = Operation(
    "papay.schedule_insurance_debit", PapayInsuranceScheduledDebit, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        contract_id: str,
        policy_period_id: int,
        *,
        client: Caller,
        body: PapayInsuranceScheduleRequest | PapayInsuranceScheduleRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayInsuranceScheduledDebit]: ...

    @overload
    def sync_detailed(
        contract_id: str,
        policy_period_id: int,
        *,
        client: Caller,
        json: PapayInsuranceScheduleRequest | PapayInsuranceScheduleRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayInsuranceScheduledDebit]: ...


def sync_detailed(
    contract_id: str,
    policy_period_id: int,
    *,
    client: Caller,
    body: PapayInsuranceScheduleRequest | PapayInsuranceScheduleRequestDict | AnyMapping | Unset = UNSET,
    json: PapayInsuranceScheduleRequest | PapayInsuranceScheduleRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PapayInsuranceScheduledDebit]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "contract_id": contract_id,
            "policy_period_id": policy_period_id,
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
        contract_id: str,
        policy_period_id: int,
        *,
        client: Caller,
        body: PapayInsuranceScheduleRequest | PapayInsuranceScheduleRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayInsuranceScheduledDebit: ...

    @overload
    def sync(
        contract_id: str,
        policy_period_id: int,
        *,
        client: Caller,
        json: PapayInsuranceScheduleRequest | PapayInsuranceScheduleRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayInsuranceScheduledDebit: ...


def sync(
    contract_id: str,
    policy_period_id: int,
    *,
    client: Caller,
    body: PapayInsuranceScheduleRequest | PapayInsuranceScheduleRequestDict | AnyMapping | Unset = UNSET,
    json: PapayInsuranceScheduleRequest | PapayInsuranceScheduleRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PapayInsuranceScheduledDebit:
    """Schedule the debit of a period of a policy.

    Needed before the debit of each period. The reply says in which days the debit can then be made, up to the amount
    that was scheduled. No money moves.

    Args:
        contract_id: Number of the agreement that is meant (协议号)
        policy_period_id: The period of the policy that is meant (保单的扣费周期编号)
        client: The client to call with.
        body: PapayInsuranceScheduleRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PapayInsuranceScheduledDebit

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012471270
    """
    return sync_detailed(
        contract_id,
        policy_period_id,
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
        contract_id: str,
        policy_period_id: int,
        *,
        client: Caller,
        body: PapayInsuranceScheduleRequest | PapayInsuranceScheduleRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayInsuranceScheduledDebit]: ...

    @overload
    async def asyncio_detailed(
        contract_id: str,
        policy_period_id: int,
        *,
        client: Caller,
        json: PapayInsuranceScheduleRequest | PapayInsuranceScheduleRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayInsuranceScheduledDebit]: ...


async def asyncio_detailed(
    contract_id: str,
    policy_period_id: int,
    *,
    client: Caller,
    body: PapayInsuranceScheduleRequest | PapayInsuranceScheduleRequestDict | AnyMapping | Unset = UNSET,
    json: PapayInsuranceScheduleRequest | PapayInsuranceScheduleRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PapayInsuranceScheduledDebit]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "contract_id": contract_id,
            "policy_period_id": policy_period_id,
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
        contract_id: str,
        policy_period_id: int,
        *,
        client: Caller,
        body: PapayInsuranceScheduleRequest | PapayInsuranceScheduleRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayInsuranceScheduledDebit: ...

    @overload
    async def asyncio(
        contract_id: str,
        policy_period_id: int,
        *,
        client: Caller,
        json: PapayInsuranceScheduleRequest | PapayInsuranceScheduleRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayInsuranceScheduledDebit: ...


async def asyncio(
    contract_id: str,
    policy_period_id: int,
    *,
    client: Caller,
    body: PapayInsuranceScheduleRequest | PapayInsuranceScheduleRequestDict | AnyMapping | Unset = UNSET,
    json: PapayInsuranceScheduleRequest | PapayInsuranceScheduleRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PapayInsuranceScheduledDebit:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            contract_id,
            policy_period_id,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[PapayInsuranceScheduledDebit]]:
    """Ask by `papay.get_insurance_debit_schedule` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[PapayInsuranceScheduledDebit]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[PapayInsuranceScheduledDebit]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[PapayInsuranceScheduledDebit]] = await check_error(OPERATION, error).resolve_async()
    return found
