# Generated from spec/ by `make generate`. Do not edit.
"""Look up whether a user has given the permission for a service (查询用户授权状态).

GET /v3/payscore/user-service-state
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


UseServiceState: TypeAlias = Literal[
    "UNAVAILABLE",
    "AVAILABLE",
]
"""Whether the user has given the permission (用户授权服务情况).

- `UNAVAILABLE`: no
- `AVAILABLE`: yes.
"""


class UserServiceState(Model, kw_only=True):
    """Whether the user has given the permission (用户授权服务情况)"""

    appid: str
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    use_service_state: UseServiceState | str
    """Whether the user has given the permission (用户授权服务情况).

    - `UNAVAILABLE`: no
    - `AVAILABLE`: yes.
    """


class GetUserServiceStateQuery(TypedDict):
    """The query of `payscore.get_user_service_state`."""

    appid: NotRequired[str | None]
    """The AppID under which the user has this OpenID (公众账号ID) Left out, it is the client's default."""
    service_id: str
    """The service the permission is for (服务ID)"""
    openid: str
    """The user who is meant (用户标识)"""


OPERATION: Operation[UserServiceState] = Operation(
    "payscore.get_user_service_state", UserServiceState, query_defaults={"appid": True}
)


def sync_detailed(
    *,
    client: Caller,
    service_id: str,
    openid: str,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UserServiceState]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "appid": appid,
            "service_id": service_id,
            "openid": openid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    service_id: str,
    openid: str,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UserServiceState:
    """Look up whether a user has given the permission for a service.

    The interface before the permissions with numbers of their own; it says only whether there is a permission.

    Args:
        client: The client to call with.
        appid: The AppID under which the user has this OpenID (公众账号ID) Left out, it is the client's default.
        service_id: The service the permission is for (服务ID)
        openid: The user who is meant (用户标识)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        UserServiceState

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml
    """
    return sync_detailed(
        client=client,
        appid=appid,
        service_id=service_id,
        openid=openid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    service_id: str,
    openid: str,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UserServiceState]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "appid": appid,
            "service_id": service_id,
            "openid": openid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    service_id: str,
    openid: str,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UserServiceState:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            appid=appid,
            service_id=service_id,
            openid=openid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
