# Generated from spec/ by `make generate`. Do not edit.
"""Schedule the next debit for a sub-merchant under an agreement on scheduled debits (预约扣费).

POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.papay import PapayScheduledDebit
from ...models.shared.papay_amount import PapayAmount
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, PartnerPapayScheduleRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PartnerPapayScheduleRequest(Model, kw_only=True):
    """How much the next debit for a sub-merchant will be at most (预约扣费)"""

    sp_appid: str
    """AppID of the service provider or platform (服务商应用ID)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    schedule_amount: PapayAmount
    """What is to be debited (扣费金额信息)"""


OPERATION: Operation[PapayScheduledDebit] = Operation("papay.schedule_partner_debit", PapayScheduledDebit)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        contract_id: str,
        *,
        client: Caller,
        body: PartnerPapayScheduleRequest | PartnerPapayScheduleRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayScheduledDebit]: ...

    @overload
    def sync_detailed(
        contract_id: str,
        *,
        client: Caller,
        json: PartnerPapayScheduleRequest | PartnerPapayScheduleRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayScheduledDebit]: ...


def sync_detailed(
    contract_id: str,
    *,
    client: Caller,
    body: PartnerPapayScheduleRequest | PartnerPapayScheduleRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerPapayScheduleRequest | PartnerPapayScheduleRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PapayScheduledDebit]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
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
        contract_id: str,
        *,
        client: Caller,
        body: PartnerPapayScheduleRequest | PartnerPapayScheduleRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayScheduledDebit: ...

    @overload
    def sync(
        contract_id: str,
        *,
        client: Caller,
        json: PartnerPapayScheduleRequest | PartnerPapayScheduleRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayScheduledDebit: ...


def sync(
    contract_id: str,
    *,
    client: Caller,
    body: PartnerPapayScheduleRequest | PartnerPapayScheduleRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerPapayScheduleRequest | PartnerPapayScheduleRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PapayScheduledDebit:
    """Schedule the next debit for a sub-merchant under an agreement on scheduled debits.

    Needed before each debit. The reply says in which days the debit can then be made, up to the amount that was
    scheduled. No money moves.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        contract_id: Number of the agreement that is meant (协议号)
        client: The client to call with.
        body: PartnerPapayScheduleRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PapayScheduledDebit

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012468581
    """
    return sync_detailed(
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
        contract_id: str,
        *,
        client: Caller,
        body: PartnerPapayScheduleRequest | PartnerPapayScheduleRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayScheduledDebit]: ...

    @overload
    async def asyncio_detailed(
        contract_id: str,
        *,
        client: Caller,
        json: PartnerPapayScheduleRequest | PartnerPapayScheduleRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayScheduledDebit]: ...


async def asyncio_detailed(
    contract_id: str,
    *,
    client: Caller,
    body: PartnerPapayScheduleRequest | PartnerPapayScheduleRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerPapayScheduleRequest | PartnerPapayScheduleRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PapayScheduledDebit]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
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
        contract_id: str,
        *,
        client: Caller,
        body: PartnerPapayScheduleRequest | PartnerPapayScheduleRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayScheduledDebit: ...

    @overload
    async def asyncio(
        contract_id: str,
        *,
        client: Caller,
        json: PartnerPapayScheduleRequest | PartnerPapayScheduleRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayScheduledDebit: ...


async def asyncio(
    contract_id: str,
    *,
    client: Caller,
    body: PartnerPapayScheduleRequest | PartnerPapayScheduleRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerPapayScheduleRequest | PartnerPapayScheduleRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PapayScheduledDebit:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            contract_id,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[PapayScheduledDebit]]:
    """Ask by `papay.get_partner_debit_schedule` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[PapayScheduledDebit]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[PapayScheduledDebit]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[PapayScheduledDebit]] = await check_error(OPERATION, error).resolve_async()
    return found
