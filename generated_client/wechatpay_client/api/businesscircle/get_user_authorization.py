# Generated from spec/ by `make generate`. Do not edit.
"""Ask whether a user let the business circle collect points for their payments (商圈积分授权查询).

GET /v3/businesscircle/user-authorizations/{openid}
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PointsAuthorization(Model, kw_only=True):
    """Whether a user agreed to collect points, and since when (商圈积分授权)"""

    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    authorize_state: PointsAuthorizeState | str
    """Whether the user lets the business circle credit points for payments (授权状态).

    - `UNAUTHORIZED`: never did
    - `AUTHORIZED`: does
    - `DEAUTHORIZED`: no longer does.
    """
    authorize_time: datetime | Unset = UNSET
    """When the user agreed (授权时间)"""
    deauthorize_time: datetime | Unset = UNSET
    """When the user withdrew the agreement (取消授权时间)"""


PointsAuthorizeState: TypeAlias = Literal[
    "UNAUTHORIZED",
    "AUTHORIZED",
    "DEAUTHORIZED",
]
"""Whether the user lets the business circle credit points for payments (授权状态).

- `UNAUTHORIZED`: never did
- `AUTHORIZED`: does
- `DEAUTHORIZED`: no longer does.
"""


class GetUserAuthorizationQuery(TypedDict):
    """The query of `businesscircle.get_user_authorization`."""

    sub_mchid: NotRequired[str]
    """The sub-merchant, for which the service provider calls; left out by a merchant that calls for itself
    (子商户号)
    """
    appid: NotRequired[str | None]
    """AppID of the mini-program in which the user would agree (小程序AppID) Left out, it is the client's default."""


OPERATION: Operation[PointsAuthorization] = Operation(
    "businesscircle.get_user_authorization", PointsAuthorization, query_defaults={"appid": True}
)


def sync_detailed(
    openid: str,
    *,
    client: Caller,
    sub_mchid: str | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PointsAuthorization]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "openid": openid,
        },
        {
            "sub_mchid": sub_mchid,
            "appid": appid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    openid: str,
    *,
    client: Caller,
    sub_mchid: str | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PointsAuthorization:
    """Ask whether a user let the business circle collect points for their payments.

    Ask before points are reported for a user whose notification of joining was missed. The reply says whether the
    authorisation stands, and since when.

    Args:
        openid: The user who is meant, as the merchant's AppID sees them (用户标识)
        client: The client to call with.
        sub_mchid: The sub-merchant, for which the service provider calls; left out by a merchant that calls for
            itself (子商户号)
        appid: AppID of the mini-program in which the user would agree (小程序AppID) Left out, it is the client's
            default.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PointsAuthorization

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012534848
    https://pay.weixin.qq.com/doc/v3/partner/4012474135
    """
    return sync_detailed(
        openid,
        client=client,
        sub_mchid=sub_mchid,
        appid=appid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    openid: str,
    *,
    client: Caller,
    sub_mchid: str | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PointsAuthorization]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "openid": openid,
        },
        {
            "sub_mchid": sub_mchid,
            "appid": appid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    openid: str,
    *,
    client: Caller,
    sub_mchid: str | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PointsAuthorization:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            openid,
            client=client,
            sub_mchid=sub_mchid,
            appid=appid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
