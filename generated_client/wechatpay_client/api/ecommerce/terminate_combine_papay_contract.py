# Generated from spec/ by `make generate`. Do not edit.
"""End an agreement on combined debits on behalf of the platform (商户协议号解约协议).

POST /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...api.ecommerce.get_combine_papay_contract import CombinePapayContract
    from ...models.dicts import AnyMapping, CombinePapayTerminationRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CombinePapayTerminated(Model, kw_only=True):
    """The agreement that is ended (商户协议号解约协议)"""

    mchid: str
    """Merchant number of the platform (商户号)"""
    plan_id: int
    """Number of the contract template WeChat Pay approved for the platform, here as a number (委托代扣协议模板Id)"""
    out_contract_code: str
    """The platform's own number of the agreement, unique under its merchant number (商户签约协议号)"""


class CombinePapayTerminationRequest(Model, kw_only=True):
    """Why the agreement is ended (商户协议号解约协议)"""

    contract_termination_remark: str
    """Why the agreement is ended, in words (解约备注)"""


OPERATION: Operation[CombinePapayTerminated] = Operation(
    "ecommerce.terminate_combine_papay_contract", CombinePapayTerminated
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        plan_id: int,
        out_contract_code: str,
        *,
        client: Caller,
        body: CombinePapayTerminationRequest | CombinePapayTerminationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombinePapayTerminated]: ...

    @overload
    def sync_detailed(
        plan_id: int,
        out_contract_code: str,
        *,
        client: Caller,
        json: CombinePapayTerminationRequest | CombinePapayTerminationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombinePapayTerminated]: ...


def sync_detailed(
    plan_id: int,
    out_contract_code: str,
    *,
    client: Caller,
    body: CombinePapayTerminationRequest | CombinePapayTerminationRequestDict | AnyMapping | Unset = UNSET,
    json: CombinePapayTerminationRequest | CombinePapayTerminationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CombinePapayTerminated]:
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
        body: CombinePapayTerminationRequest | CombinePapayTerminationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CombinePapayTerminated: ...

    @overload
    def sync(
        plan_id: int,
        out_contract_code: str,
        *,
        client: Caller,
        json: CombinePapayTerminationRequest | CombinePapayTerminationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CombinePapayTerminated: ...


def sync(
    plan_id: int,
    out_contract_code: str,
    *,
    client: Caller,
    body: CombinePapayTerminationRequest | CombinePapayTerminationRequestDict | AnyMapping | Unset = UNSET,
    json: CombinePapayTerminationRequest | CombinePapayTerminationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CombinePapayTerminated:
    """End an agreement on combined debits on behalf of the platform.

    For an agreement in force. From then on nothing can be debited under it.

    Args:
        plan_id: The contract template of the agreement that is meant (委托代扣协议模板Id)
        out_contract_code: The agreement that is meant, by the platform's own number (商户签约协议号)
        client: The client to call with.
        body: CombinePapayTerminationRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CombinePapayTerminated

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012884072
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
        body: CombinePapayTerminationRequest | CombinePapayTerminationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombinePapayTerminated]: ...

    @overload
    async def asyncio_detailed(
        plan_id: int,
        out_contract_code: str,
        *,
        client: Caller,
        json: CombinePapayTerminationRequest | CombinePapayTerminationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombinePapayTerminated]: ...


async def asyncio_detailed(
    plan_id: int,
    out_contract_code: str,
    *,
    client: Caller,
    body: CombinePapayTerminationRequest | CombinePapayTerminationRequestDict | AnyMapping | Unset = UNSET,
    json: CombinePapayTerminationRequest | CombinePapayTerminationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CombinePapayTerminated]:
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
        body: CombinePapayTerminationRequest | CombinePapayTerminationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CombinePapayTerminated: ...

    @overload
    async def asyncio(
        plan_id: int,
        out_contract_code: str,
        *,
        client: Caller,
        json: CombinePapayTerminationRequest | CombinePapayTerminationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CombinePapayTerminated: ...


async def asyncio(
    plan_id: int,
    out_contract_code: str,
    *,
    client: Caller,
    body: CombinePapayTerminationRequest | CombinePapayTerminationRequestDict | AnyMapping | Unset = UNSET,
    json: CombinePapayTerminationRequest | CombinePapayTerminationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CombinePapayTerminated:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[CombinePapayContract]]:
    """Ask by `ecommerce.get_combine_papay_contract` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[CombinePapayContract]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[CombinePapayContract]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[CombinePapayContract]] = await check_error(OPERATION, error).resolve_async()
    return found
