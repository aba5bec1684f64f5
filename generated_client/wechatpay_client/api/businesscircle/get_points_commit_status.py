# Generated from spec/ by `make generate`. Do not edit.
"""Ask whether points wait to be credited to a member (商圈会员待积分状态查询).

GET /v3/businesscircle/users/{openid}/points/commit_status
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


class PendingPoints(Model, kw_only=True):
    """Whether points wait to be credited to a member (商圈会员待积分状态)"""

    points_commit_status: PointsCommitStatus | str
    """Whether points of the member wait to be credited (待积分状态).

    - `PENDING`: some do
    - `FINISHED`: none do, all are credited.
    """


PointsCommitStatus: TypeAlias = Literal[
    "PENDING",
    "FINISHED",
]
"""Whether points of the member wait to be credited (待积分状态).

- `PENDING`: some do
- `FINISHED`: none do, all are credited.
"""


class GetPointsCommitStatusQuery(TypedDict):
    """The query of `businesscircle.get_points_commit_status`."""

    sub_mchid: NotRequired[str]
    """The sub-merchant, for which the service provider calls; left out by a merchant that calls for itself
    (子商户号)
    """
    brandid: int
    """The brand of the business circle that is meant (品牌ID)"""
    appid: NotRequired[str | None]
    """AppID of the mini-program in which the member agreed to collect points (应用ID) Left out, it is the client's
    default.
    """


OPERATION: Operation[PendingPoints] = Operation(
    "businesscircle.get_points_commit_status", PendingPoints, query_defaults={"appid": True}
)


def sync_detailed(
    openid: str,
    *,
    client: Caller,
    brandid: int,
    sub_mchid: str | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PendingPoints]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "openid": openid,
        },
        {
            "sub_mchid": sub_mchid,
            "brandid": brandid,
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
    brandid: int,
    sub_mchid: str | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PendingPoints:
    """Ask whether points wait to be credited to a member.

    Tells whether payments of the member still wait for their points. It changes nothing.

    Args:
        openid: The user who is meant, as the merchant's AppID sees them (用户标识)
        client: The client to call with.
        sub_mchid: The sub-merchant, for which the service provider calls; left out by a merchant that calls for
            itself (子商户号)
        brandid: The brand of the business circle that is meant (品牌ID)
        appid: AppID of the mini-program in which the member agreed to collect points (应用ID) Left out, it is the
            client's default.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PendingPoints

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012534994
    https://pay.weixin.qq.com/doc/v3/partner/4012474129
    """
    return sync_detailed(
        openid,
        client=client,
        sub_mchid=sub_mchid,
        brandid=brandid,
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
    brandid: int,
    sub_mchid: str | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PendingPoints]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "openid": openid,
        },
        {
            "sub_mchid": sub_mchid,
            "brandid": brandid,
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
    brandid: int,
    sub_mchid: str | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PendingPoints:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            openid,
            client=client,
            sub_mchid=sub_mchid,
            brandid=brandid,
            appid=appid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
