# Generated from spec/ by `make generate`. Do not edit.
"""Look up an agreement on debits by the merchant's own number (通过商户协议号查询委托代扣签约协议).

GET /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.papay import PapayContract
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[PapayContract] = Operation("papay.get_contract", PapayContract)


def sync_detailed(
    plan_id: int,
    out_contract_code: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PapayContract]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "plan_id": plan_id,
            "out_contract_code": out_contract_code,
        },
        {},
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
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PapayContract:
    """Look up an agreement on debits by the merchant's own number.

    Tells whether the agreement is in force, its number, which every debit needs, and how the debit that comes next
    stands. Ask it when no notification of the signing came.

    Args:
        plan_id: The contract template of the agreement that is meant (委托代扣模板ID)
        out_contract_code: The agreement that is meant, by the merchant's own number (商户签约协议号)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PapayContract

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012489245
    """
    return sync_detailed(
        plan_id,
        out_contract_code,
        client=client,
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
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PapayContract]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "plan_id": plan_id,
            "out_contract_code": out_contract_code,
        },
        {},
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
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PapayContract:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            plan_id,
            out_contract_code,
            client=client,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
