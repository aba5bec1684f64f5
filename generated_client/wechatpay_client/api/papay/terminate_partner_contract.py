# Generated from spec/ by `make generate`. Do not edit.
"""End a sub-merchant's agreement on debits (通过商户协议号解除委托代扣签约协议).

POST /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.papay import PartnerPapayContract
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, PartnerPapayTerminationRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PartnerPapayTerminationRequest(Model, kw_only=True):
    """Whose agreement is ended, and why (解除委托代扣签约协议)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    contract_termination_remark: str
    """Why the agreement is ended, in words (解约备注)"""


OPERATION: Operation[PartnerPapayContract] = Operation("papay.terminate_partner_contract", PartnerPapayContract)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        plan_id: int,
        out_contract_code: str,
        *,
        client: Caller,
        body: PartnerPapayTerminationRequest | PartnerPapayTerminationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerPapayContract]: ...

    @overload
    def sync_detailed(
        plan_id: int,
        out_contract_code: str,
        *,
        client: Caller,
        json: PartnerPapayTerminationRequest | PartnerPapayTerminationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerPapayContract]: ...


def sync_detailed(
    plan_id: int,
    out_contract_code: str,
    *,
    client: Caller,
    body: PartnerPapayTerminationRequest | PartnerPapayTerminationRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerPapayTerminationRequest | PartnerPapayTerminationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PartnerPapayContract]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "plan_id": plan_id,
            "out_contract_code": out_contract_code,
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
        out_contract_code: str,
        *,
        client: Caller,
        body: PartnerPapayTerminationRequest | PartnerPapayTerminationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerPapayContract: ...

    @overload
    def sync(
        plan_id: int,
        out_contract_code: str,
        *,
        client: Caller,
        json: PartnerPapayTerminationRequest | PartnerPapayTerminationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerPapayContract: ...


def sync(
    plan_id: int,
    out_contract_code: str,
    *,
    client: Caller,
    body: PartnerPapayTerminationRequest | PartnerPapayTerminationRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerPapayTerminationRequest | PartnerPapayTerminationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnerPapayContract:
    """End a sub-merchant's agreement on debits.

    The service provider ends an agreement in force. From then on nothing can be debited under it.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        plan_id: The contract template of the agreement that is meant (委托代扣模板ID)
        out_contract_code: The agreement that is meant, by the merchant's own number (商户签约协议号)
        client: The client to call with.
        body: PartnerPapayTerminationRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PartnerPapayContract

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012489491
    """
    return sync_detailed(
        plan_id,
        out_contract_code,
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
        out_contract_code: str,
        *,
        client: Caller,
        body: PartnerPapayTerminationRequest | PartnerPapayTerminationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerPapayContract]: ...

    @overload
    async def asyncio_detailed(
        plan_id: int,
        out_contract_code: str,
        *,
        client: Caller,
        json: PartnerPapayTerminationRequest | PartnerPapayTerminationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerPapayContract]: ...


async def asyncio_detailed(
    plan_id: int,
    out_contract_code: str,
    *,
    client: Caller,
    body: PartnerPapayTerminationRequest | PartnerPapayTerminationRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerPapayTerminationRequest | PartnerPapayTerminationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PartnerPapayContract]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "plan_id": plan_id,
            "out_contract_code": out_contract_code,
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
        out_contract_code: str,
        *,
        client: Caller,
        body: PartnerPapayTerminationRequest | PartnerPapayTerminationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerPapayContract: ...

    @overload
    async def asyncio(
        plan_id: int,
        out_contract_code: str,
        *,
        client: Caller,
        json: PartnerPapayTerminationRequest | PartnerPapayTerminationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerPapayContract: ...


async def asyncio(
    plan_id: int,
    out_contract_code: str,
    *,
    client: Caller,
    body: PartnerPapayTerminationRequest | PartnerPapayTerminationRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerPapayTerminationRequest | PartnerPapayTerminationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnerPapayContract:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            plan_id,
            out_contract_code,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[PartnerPapayContract]]:
    """Ask by `papay.get_partner_contract` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[PartnerPapayContract]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[PartnerPapayContract]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[PartnerPapayContract]] = await check_error(OPERATION, error).resolve_async()
    return found
