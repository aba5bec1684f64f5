# Generated from spec/ by `make generate`. Do not edit.
"""End an agreement that waives the password on behalf of the caller (商户通过商户协议号解约协议).

POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.password_exempt_contract import ExemptNamed
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...api.password_exempt_contract.get_contract import ExemptContract
    from ...models.dicts import AnyMapping, ExemptTerminationRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ExemptTerminationRequest(Model, kw_only=True):
    """Why the agreement is ended (商户通过商户协议号解约协议)"""

    contract_termination_remark: str
    """Why the agreement is ended, in words (解约备注)"""


OPERATION: Operation[ExemptNamed] = Operation("password_exempt_contract.terminate_contract", ExemptNamed)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        service_id: int,
        out_contract_code: str,
        *,
        client: Caller,
        body: ExemptTerminationRequest | ExemptTerminationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ExemptNamed]: ...

    @overload
    def sync_detailed(
        service_id: int,
        out_contract_code: str,
        *,
        client: Caller,
        json: ExemptTerminationRequest | ExemptTerminationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ExemptNamed]: ...


def sync_detailed(
    service_id: int,
    out_contract_code: str,
    *,
    client: Caller,
    body: ExemptTerminationRequest | ExemptTerminationRequestDict | AnyMapping | Unset = UNSET,
    json: ExemptTerminationRequest | ExemptTerminationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ExemptNamed]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "service_id": service_id,
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
        service_id: int,
        out_contract_code: str,
        *,
        client: Caller,
        body: ExemptTerminationRequest | ExemptTerminationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ExemptNamed: ...

    @overload
    def sync(
        service_id: int,
        out_contract_code: str,
        *,
        client: Caller,
        json: ExemptTerminationRequest | ExemptTerminationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ExemptNamed: ...


def sync(
    service_id: int,
    out_contract_code: str,
    *,
    client: Caller,
    body: ExemptTerminationRequest | ExemptTerminationRequestDict | AnyMapping | Unset = UNSET,
    json: ExemptTerminationRequest | ExemptTerminationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ExemptNamed:
    """End an agreement that waives the password on behalf of the caller.

    From then on each payment of the user needs the password again.

    Args:
        service_id: The service of the agreement that is meant (免密支付服务ID)
        out_contract_code: The agreement that is meant, by the caller's own number (商户签约协议号)
        client: The client to call with.
        body: ExemptTerminationRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ExemptNamed

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012472858
    https://pay.weixin.qq.com/doc/v3/partner/4012715383
    """
    return sync_detailed(
        service_id,
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
        service_id: int,
        out_contract_code: str,
        *,
        client: Caller,
        body: ExemptTerminationRequest | ExemptTerminationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ExemptNamed]: ...

    @overload
    async def asyncio_detailed(
        service_id: int,
        out_contract_code: str,
        *,
        client: Caller,
        json: ExemptTerminationRequest | ExemptTerminationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ExemptNamed]: ...


async def asyncio_detailed(
    service_id: int,
    out_contract_code: str,
    *,
    client: Caller,
    body: ExemptTerminationRequest | ExemptTerminationRequestDict | AnyMapping | Unset = UNSET,
    json: ExemptTerminationRequest | ExemptTerminationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ExemptNamed]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "service_id": service_id,
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
        service_id: int,
        out_contract_code: str,
        *,
        client: Caller,
        body: ExemptTerminationRequest | ExemptTerminationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ExemptNamed: ...

    @overload
    async def asyncio(
        service_id: int,
        out_contract_code: str,
        *,
        client: Caller,
        json: ExemptTerminationRequest | ExemptTerminationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ExemptNamed: ...


async def asyncio(
    service_id: int,
    out_contract_code: str,
    *,
    client: Caller,
    body: ExemptTerminationRequest | ExemptTerminationRequestDict | AnyMapping | Unset = UNSET,
    json: ExemptTerminationRequest | ExemptTerminationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ExemptNamed:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            service_id,
            out_contract_code,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[ExemptContract]]:
    """Ask by `password_exempt_contract.get_contract` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[ExemptContract]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[ExemptContract]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[ExemptContract]] = await check_error(OPERATION, error).resolve_async()
    return found
