# Generated from spec/ by `make generate`. Do not edit.
"""Withdraw a change of the papers (撤销资料变更申请单).

POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.mchalterapply import SubjectAlterationStatus
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


AlterationRevocation: TypeAlias = Literal[
    "SUCCESS",
    "FAIL",
]
"""Whether the change was withdrawn (撤销状态).

- `SUCCESS`: it was
- `FAIL`: it was not.
"""


class AlterationRevocationResult(Model, kw_only=True):
    """Whether the change was withdrawn (撤销结果)"""

    result: AlterationRevocation | str
    """Whether the change was withdrawn (撤销状态).

    - `SUCCESS`: it was
    - `FAIL`: it was not.
    """


OPERATION: Operation[AlterationRevocationResult] = Operation(
    "mchalterapply.revoke_subject_alteration", AlterationRevocationResult
)


def sync_detailed(
    apply_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AlterationRevocationResult]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "apply_id": apply_id,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    apply_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AlterationRevocationResult:
    """Withdraw a change of the papers.

    Works until the change is being carried out. A reply with `FAIL` says that it was not withdrawn, though its status
    is 200.

    Args:
        apply_id: The change that is meant (微信支付申请单号)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        AlterationRevocationResult

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4014090672
    """
    return sync_detailed(
        apply_id,
        client=client,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    apply_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AlterationRevocationResult]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "apply_id": apply_id,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    apply_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AlterationRevocationResult:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            apply_id,
            client=client,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[SubjectAlterationStatus]]:
    """Ask by `mchalterapply.get_subject_alteration` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[SubjectAlterationStatus]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[SubjectAlterationStatus]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[SubjectAlterationStatus]] = await check_error(OPERATION, error).resolve_async()
    return found
