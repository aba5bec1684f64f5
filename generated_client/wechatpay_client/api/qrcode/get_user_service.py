# Generated from spec/ by `make generate`. Do not edit.
"""Look up whether a user may ride under an agreement (查询用户服务可用信息).

GET /v3/qrcode/user-services/contract-id/{contract_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


TransitBlockReason: TypeAlias = Literal[
    "DELETED",
    "ACCOUNT_FROZEN",
    "OVERDUE",
]
"""Why the user may not ride (不可用原因).

- `DELETED`: the user ended the agreement
- `ACCOUNT_FROZEN`: the account is frozen
- `OVERDUE`: the user owes for earlier rides.
"""


TransitServiceState: TypeAlias = Literal[
    "NORMAL",
    "BLOCKED",
]
"""Whether the user may ride (用户服务状态).

- `NORMAL`: yes
- `BLOCKED`: no.
"""


class TransitUserService(Model, kw_only=True):
    """Whether a user may ride under an agreement (用户服务可用信息)"""

    contract_id: str | Unset = UNSET
    """Number WeChat Pay gave the agreement when the user signed it (协议号)"""
    user_service_state: TransitServiceState | str | Unset = UNSET
    """Whether the user may ride (用户服务状态).

    - `NORMAL`: yes
    - `BLOCKED`: no.
    """
    block_reason: TransitBlockReason | str | Unset = UNSET
    """Why the user may not ride (不可用原因).

    - `DELETED`: the user ended the agreement
    - `ACCOUNT_FROZEN`: the account is frozen
    - `OVERDUE`: the user owes for earlier rides.
    """


class GetUserServiceQuery(TypedDict):
    """The query of `qrcode.get_user_service`."""

    appid: NotRequired[str | None]
    """AppID under which the user signed; the official Go SDK asks for it (公众账号ID)"""
    sub_appid: NotRequired[str]
    """AppID of the sub-merchant; left out by a merchant that calls for itself (子公众账号ID)"""
    sub_mchid: NotRequired[str]
    """The sub-merchant, for which the service provider calls; left out by a merchant that calls for itself
    (子商户号)
    """


OPERATION: Operation[TransitUserService] = Operation(
    "qrcode.get_user_service", TransitUserService, query_defaults={"appid": False}
)


def sync_detailed(
    contract_id: str,
    *,
    client: Caller,
    appid: str | None | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TransitUserService]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "contract_id": contract_id,
        },
        {
            "appid": appid,
            "sub_appid": sub_appid,
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
    appid: str | None | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TransitUserService:
    """Look up whether a user may ride under an agreement.

    Ask it before the gate opens. A user who owes for earlier rides, or whose account is frozen, may not ride.

    No official page of it is known.

    Args:
        contract_id: Number of the agreement that is meant (协议号)
        client: The client to call with.
        appid: AppID under which the user signed; the official Go SDK asks for it (公众账号ID)
        sub_appid: AppID of the sub-merchant; left out by a merchant that calls for itself (子公众账号ID)
        sub_mchid: The sub-merchant, for which the service provider calls; left out by a merchant that calls for
            itself (子商户号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        TransitUserService

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    """
    return sync_detailed(
        contract_id,
        client=client,
        appid=appid,
        sub_appid=sub_appid,
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
    appid: str | None | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TransitUserService]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "contract_id": contract_id,
        },
        {
            "appid": appid,
            "sub_appid": sub_appid,
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
    appid: str | None | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TransitUserService:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            contract_id,
            client=client,
            appid=appid,
            sub_appid=sub_appid,
            sub_mchid=sub_mchid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
