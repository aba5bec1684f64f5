# Generated from spec/ by `make generate`. Do not edit.
"""Look up whether a merchant has confirmed that it wants its account (获取商户开户意愿确认状态).

GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


SubjectAuthorizeState: TypeAlias = Literal[
    "AUTHORIZE_STATE_UNAUTHORIZED",
    "AUTHORIZE_STATE_AUTHORIZED",
]
"""Whether the merchant has confirmed for this merchant number (授权状态).

- `AUTHORIZE_STATE_UNAUTHORIZED`: it has not
- `AUTHORIZE_STATE_AUTHORIZED`: it has.
"""


class SubjectMerchantState(Model, kw_only=True):
    """Whether the merchant has confirmed for a merchant number (开户意愿确认状态)"""

    authorize_state: SubjectAuthorizeState | str
    """Whether the merchant has confirmed for this merchant number (授权状态).

    - `AUTHORIZE_STATE_UNAUTHORIZED`: it has not
    - `AUTHORIZE_STATE_AUTHORIZED`: it has.
    """


OPERATION: Operation[SubjectMerchantState] = Operation("apply4subject.get_merchant_state", SubjectMerchantState)


def sync_detailed(
    sub_mchid: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SubjectMerchantState]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "sub_mchid": sub_mchid,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    sub_mchid: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SubjectMerchantState:
    """Look up whether a merchant has confirmed that it wants its account.

    Without this, the merchant's payments are restricted.

    Args:
        sub_mchid: The merchant number that is meant (特约商户号)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        SubjectMerchantState

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012467549
    """
    return sync_detailed(
        sub_mchid,
        client=client,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    sub_mchid: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SubjectMerchantState]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "sub_mchid": sub_mchid,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    sub_mchid: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SubjectMerchantState:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            sub_mchid,
            client=client,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
