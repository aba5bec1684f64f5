# Generated from spec/ by `make generate`. Do not edit.
"""Ask whether a user still owes school fees and may be debited (商户查询用户欠款状态).

GET /v3/eduschoolpay/users/{openid}/debt-state
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ...model import Model
from ...operation import Operation

if TYPE_CHECKING:
    from ...client import Client
    from ...response import Response


class SchoolPayDebt(Model, kw_only=True):
    """What a user owes for school fees (用户欠款状态)"""

    appid: str
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    state: SchoolPayDebtState | str
    """Whether the user may be debited (用户状态). `NORMAL`: yes; `FORBIDDEN`: no, too much is owed until it is paid back."""
    debt_count: int
    """How many orders of the user are unpaid (当前用户欠款笔数)"""
    update_time: datetime
    """When the state last changed (用户欠款状态更新时间)"""


SchoolPayDebtState: TypeAlias = Literal["NORMAL", "FORBIDDEN"]
"""Whether the user may be debited (用户状态). `NORMAL`: yes; `FORBIDDEN`: no, too much is owed until it is paid back."""


OPERATION: Operation[SchoolPayDebt] = Operation("eduschoolpay.get_debt_state", SchoolPayDebt)


def sync_detailed(
    openid: str,
    *,
    client: Client,
    validate: bool | None = None,
) -> Response[SchoolPayDebt]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "openid": openid,
        },
        {},
        validate=validate,
    )


def sync(
    openid: str,
    *,
    client: Client,
    validate: bool | None = None,
) -> SchoolPayDebt:
    """Ask whether a user still owes school fees and may be debited.

    Args:
        openid: The user who is meant, as the merchant's AppID sees them (用户标识)
        client: The client to call with.
        validate: Whether to check the call against the spec before it is signed; the client's setting if None.

    Returns:
        SchoolPayDebt

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but what became of it cannot be read.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is not what the spec says.

    https://pay.weixin.qq.com/doc/v3/partner/4012469161
    """
    return sync_detailed(
        openid,
        client=client,
        validate=validate,
    ).parsed


async def asyncio_detailed(
    openid: str,
    *,
    client: Client,
    validate: bool | None = None,
) -> Response[SchoolPayDebt]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "openid": openid,
        },
        {},
        validate=validate,
    )


async def asyncio(
    openid: str,
    *,
    client: Client,
    validate: bool | None = None,
) -> SchoolPayDebt:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            openid,
            client=client,
            validate=validate,
        )
    ).parsed
