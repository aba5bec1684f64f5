# Generated from spec/ by `make generate`. Do not edit.
"""Renew an agreement on the renewal of a policy that has run out (保险商户受理续期自动续费协议).

POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.papay import PapayPeriod
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, PapayRenewalRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PapayRenewalRequest(Model, kw_only=True):
    """The periods of the new term of the policy (续期自动续费协议)"""

    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID) Left out, it is the
    client's default.
    """
    policy_periods: list[PapayPeriod]
    """The periods of the new term, one debit each (续期的扣费周期列表)"""


OPERATION: Operation[None] = Operation("papay.renew_insurance_contract", None, body_defaults={"appid": True})


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        plan_id: int,
        contract_id: str,
        *,
        client: Caller,
        body: PapayRenewalRequest | PapayRenewalRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    def sync_detailed(
        plan_id: int,
        contract_id: str,
        *,
        client: Caller,
        json: PapayRenewalRequest | PapayRenewalRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    plan_id: int,
    contract_id: str,
    *,
    client: Caller,
    body: PapayRenewalRequest | PapayRenewalRequestDict | AnyMapping | Unset = UNSET,
    json: PapayRenewalRequest | PapayRenewalRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
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
        body: PapayRenewalRequest | PapayRenewalRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    def sync(
        plan_id: int,
        contract_id: str,
        *,
        client: Caller,
        json: PapayRenewalRequest | PapayRenewalRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    plan_id: int,
    contract_id: str,
    *,
    client: Caller,
    body: PapayRenewalRequest | PapayRenewalRequestDict | AnyMapping | Unset = UNSET,
    json: PapayRenewalRequest | PapayRenewalRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Renew an agreement on the renewal of a policy that has run out.

    For an agreement that was signed with can_auto_insure or can_auto_reinsure and has run out. It is taken on with the
    periods of the new term; that it is renewed comes by notification (INSURANCE_ENTRUST.RENEW). After an unknown
    outcome look the agreement up: `TO_BE_RENEWED` says that it is not renewed yet, `SIGNED` that it is.

    Args:
        plan_id: The contract template of the agreement that is meant (委托代扣模板ID)
        contract_id: Number of the agreement that is meant (协议号)
        client: The client to call with.
        body: PapayRenewalRequest or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/doc/v3/merchant/4012489588
    """
    sync_detailed(
        plan_id,
        contract_id,
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
        plan_id: int,
        contract_id: str,
        *,
        client: Caller,
        body: PapayRenewalRequest | PapayRenewalRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    async def asyncio_detailed(
        plan_id: int,
        contract_id: str,
        *,
        client: Caller,
        json: PapayRenewalRequest | PapayRenewalRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    plan_id: int,
    contract_id: str,
    *,
    client: Caller,
    body: PapayRenewalRequest | PapayRenewalRequestDict | AnyMapping | Unset = UNSET,
    json: PapayRenewalRequest | PapayRenewalRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
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
        body: PapayRenewalRequest | PapayRenewalRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    async def asyncio(
        plan_id: int,
        contract_id: str,
        *,
        client: Caller,
        json: PapayRenewalRequest | PapayRenewalRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    plan_id: int,
    contract_id: str,
    *,
    client: Caller,
    body: PapayRenewalRequest | PapayRenewalRequestDict | AnyMapping | Unset = UNSET,
    json: PapayRenewalRequest | PapayRenewalRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """`sync`, awaited."""
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
