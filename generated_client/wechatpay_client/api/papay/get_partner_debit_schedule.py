# Generated from spec/ by `make generate`. Do not edit.
"""Look up how the next debit for a sub-merchant under an agreement stands (查询扣费预约).

GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ...models.papay import PapayScheduledDebit
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetPartnerDebitScheduleQuery(TypedDict):
    """The query of `papay.get_partner_debit_schedule`."""

    sub_mchid: str
    """The sub-merchant, for which the service provider calls (子商户号)"""


OPERATION: Operation[PapayScheduledDebit] = Operation("papay.get_partner_debit_schedule", PapayScheduledDebit)


def sync_detailed(
    contract_id: str,
    *,
    client: Caller,
    sub_mchid: str,
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
        {
            "sub_mchid": sub_mchid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    contract_id: str,
    *,
    client: Caller,
    sub_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PapayScheduledDebit:
    """Look up how the next debit for a sub-merchant under an agreement stands.

    Tells whether it is scheduled, in which days it can be made, and afterwards what was debited. Ask it before the
    debit, and after an unknown outcome of the schedule.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        contract_id: Number of the agreement that is meant (协议号)
        client: The client to call with.
        sub_mchid: The sub-merchant, for which the service provider calls (子商户号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PapayScheduledDebit

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012468579
    """
    return sync_detailed(
        contract_id,
        client=client,
        sub_mchid=sub_mchid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    contract_id: str,
    *,
    client: Caller,
    sub_mchid: str,
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
        {
            "sub_mchid": sub_mchid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    contract_id: str,
    *,
    client: Caller,
    sub_mchid: str,
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
            sub_mchid=sub_mchid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
