# Generated from spec/ by `make generate`. Do not edit.
"""End an agreement on the renewal of a policy on behalf of the insurer (保险商户通过商户协议号解除保险自动续费协议).

POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...models.papay import PapayContractState, PapayTermination, PapayTerminationRequest
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...api.papay.get_insurance_contract import PapayInsuranceContract
    from ...models.dicts import AnyMapping, PapayTerminationRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PapayEndedInsuranceContract(Model, kw_only=True):
    """An agreement on automatic renewal that the insurer ended (保险自动续费协议)"""

    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    contract_id: str
    """Number WeChat Pay gave the agreement when the user signed it (协议号)"""
    appid: str
    """AppID under which the user signed (商户AppID)"""
    plan_id: int
    """Number of the contract template WeChat Pay approved for the merchant, as a number (委托代扣模板ID)"""
    out_contract_code: str
    """The merchant's own number of the agreement, unique under its merchant number (商户签约协议号)"""
    insured_display_name: str | Unset = UNSET
    """Name of the insured as it is shown to the user, all but the last character hidden (被保人的展示名称)"""
    contract_state: PapayContractState | str
    """Where the agreement stands (委托代扣协议状态).

    - `SIGNED`: signed, debits are possible
    - `TERMINATED`: ended
    - `SIGN_FAILED`: the signing failed
    - `TO_BE_RENEWED`: run out, to be renewed
    - `TERMINATE_PENDING`: the user asked to end it, which they may still take back.
    """
    contract_signed_time: datetime | Unset = UNSET
    """When the user signed (协议签署时间)"""
    contract_expired_time: datetime | Unset = UNSET
    """Until when the agreement is good (协议到期时间)"""
    contract_terminate_info: PapayTermination | Unset = UNSET
    """How and when the agreement ended (协议解约信息)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    out_user_code: str | Unset = UNSET
    """The user's account in the merchant's own system (商户侧用户标识)"""


OPERATION: Operation[PapayEndedInsuranceContract] = Operation(
    "papay.terminate_insurance_contract", PapayEndedInsuranceContract
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        plan_id: int,
        out_contract_code: str,
        *,
        client: Caller,
        body: PapayTerminationRequest | PapayTerminationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayEndedInsuranceContract]: ...

    @overload
    def sync_detailed(
        plan_id: int,
        out_contract_code: str,
        *,
        client: Caller,
        json: PapayTerminationRequest | PapayTerminationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayEndedInsuranceContract]: ...


def sync_detailed(
    plan_id: int,
    out_contract_code: str,
    *,
    client: Caller,
    body: PapayTerminationRequest | PapayTerminationRequestDict | AnyMapping | Unset = UNSET,
    json: PapayTerminationRequest | PapayTerminationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PapayEndedInsuranceContract]:
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
        body: PapayTerminationRequest | PapayTerminationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayEndedInsuranceContract: ...

    @overload
    def sync(
        plan_id: int,
        out_contract_code: str,
        *,
        client: Caller,
        json: PapayTerminationRequest | PapayTerminationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayEndedInsuranceContract: ...


def sync(
    plan_id: int,
    out_contract_code: str,
    *,
    client: Caller,
    body: PapayTerminationRequest | PapayTerminationRequestDict | AnyMapping | Unset = UNSET,
    json: PapayTerminationRequest | PapayTerminationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PapayEndedInsuranceContract:
    """End an agreement on the renewal of a policy on behalf of the insurer.

    For an agreement in force. From then on no premium can be debited under it.

    Args:
        plan_id: The contract template of the agreement that is meant (委托代扣模板ID)
        out_contract_code: The agreement that is meant, by the insurer's own number (商户签约协议号)
        client: The client to call with.
        body: PapayTerminationRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PapayEndedInsuranceContract

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012472767
    https://pay.weixin.qq.com/doc/v3/merchant/4016724542
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
        body: PapayTerminationRequest | PapayTerminationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayEndedInsuranceContract]: ...

    @overload
    async def asyncio_detailed(
        plan_id: int,
        out_contract_code: str,
        *,
        client: Caller,
        json: PapayTerminationRequest | PapayTerminationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayEndedInsuranceContract]: ...


async def asyncio_detailed(
    plan_id: int,
    out_contract_code: str,
    *,
    client: Caller,
    body: PapayTerminationRequest | PapayTerminationRequestDict | AnyMapping | Unset = UNSET,
    json: PapayTerminationRequest | PapayTerminationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PapayEndedInsuranceContract]:
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
        body: PapayTerminationRequest | PapayTerminationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayEndedInsuranceContract: ...

    @overload
    async def asyncio(
        plan_id: int,
        out_contract_code: str,
        *,
        client: Caller,
        json: PapayTerminationRequest | PapayTerminationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayEndedInsuranceContract: ...


async def asyncio(
    plan_id: int,
    out_contract_code: str,
    *,
    client: Caller,
    body: PapayTerminationRequest | PapayTerminationRequestDict | AnyMapping | Unset = UNSET,
    json: PapayTerminationRequest | PapayTerminationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PapayEndedInsuranceContract:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[PapayInsuranceContract]]:
    """Ask by `papay.get_insurance_contract` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[PapayInsuranceContract]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[PapayInsuranceContract]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[PapayInsuranceContract]] = await check_error(OPERATION, error).resolve_async()
    return found
