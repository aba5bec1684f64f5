# Generated from spec/ by `make generate`. Do not edit.
"""Ask whether a person has authorised the sub-merchant (查询微工卡授权关系).

GET /v3/payroll-card/relations/{openid}
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


PayrollAuthorizeState: TypeAlias = Literal[
    "UNAUTHORIZED",
    "AUTHORIZED",
    "DEAUTHORIZED",
]
"""Whether the sub-merchant is authorised (授权状态).

- `UNAUTHORIZED`: not yet
- `AUTHORIZED`: it is
- `DEAUTHORIZED`: no more.
"""


PayrollRegisterState: TypeAlias = Literal[
    "UNDEFINED",
    "UNREGISTERED",
    "REGISTERED",
    "CLOSED",
]
"""Whether the person has a payroll card (开通状态).

- `UNDEFINED`: not told
- `UNREGISTERED`: not yet
- `REGISTERED`: they have
- `CLOSED`: no more.
"""


class PayrollRelation(Model, kw_only=True):
    """Whether a person has authorised the sub-merchant (微工卡授权关系)"""

    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    authorize_state: PayrollAuthorizeState | str
    """Whether the sub-merchant is authorised (授权状态).

    - `UNAUTHORIZED`: not yet
    - `AUTHORIZED`: it is
    - `DEAUTHORIZED`: no more.
    """
    authorize_time: datetime | Unset = UNSET
    """When the person authorised the sub-merchant (授权时间)"""
    deauthorize_time: datetime | Unset = UNSET
    """When the person withdrew it (取消授权时间)"""
    register_state: PayrollRegisterState | str | Unset = UNSET
    """Whether the person has a payroll card (开通状态).

    - `UNDEFINED`: not told
    - `UNREGISTERED`: not yet
    - `REGISTERED`: they have
    - `CLOSED`: no more.
    """
    register_time: datetime | Unset = UNSET
    """When the person opened their payroll card (开通时间)"""
    close_time: datetime | Unset = UNSET
    """When the person closed their payroll card (注销时间)"""


class GetRelationQuery(TypedDict):
    """The query of `payroll_card.get_relation`."""

    sub_mchid: str
    """The sub-merchant, for which the service provider calls (子商户号)"""
    appid: NotRequired[str | None]
    """AppID under which the person has the OpenID, if it is the service provider's (应用ID)"""
    sub_appid: NotRequired[str]
    """AppID under which the person has the OpenID, if it is the sub-merchant's (子商户应用ID)"""


OPERATION: Operation[PayrollRelation] = Operation(
    "payroll_card.get_relation", PayrollRelation, query_defaults={"appid": False}
)


def sync_detailed(
    openid: str,
    *,
    client: Caller,
    sub_mchid: str,
    appid: str | None | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PayrollRelation]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "openid": openid,
        },
        {
            "sub_mchid": sub_mchid,
            "appid": appid,
            "sub_appid": sub_appid,
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
    sub_mchid: str,
    appid: str | None | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PayrollRelation:
    """Ask whether a person has authorised the sub-merchant.

    Ask it when the person comes back from the mini-program, and before wages are paid: to who has not authorised the
    sub-merchant a payout fails.

    Args:
        openid: The user who is meant, as the merchant's AppID sees them (用户标识)
        client: The client to call with.
        sub_mchid: The sub-merchant, for which the service provider calls (子商户号)
        appid: AppID under which the person has the OpenID, if it is the service provider's (应用ID)
        sub_appid: AppID under which the person has the OpenID, if it is the sub-merchant's (子商户应用ID)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PayrollRelation

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012461728
    """
    return sync_detailed(
        openid,
        client=client,
        sub_mchid=sub_mchid,
        appid=appid,
        sub_appid=sub_appid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    openid: str,
    *,
    client: Caller,
    sub_mchid: str,
    appid: str | None | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PayrollRelation]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "openid": openid,
        },
        {
            "sub_mchid": sub_mchid,
            "appid": appid,
            "sub_appid": sub_appid,
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
    sub_mchid: str,
    appid: str | None | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PayrollRelation:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            openid,
            client=client,
            sub_mchid=sub_mchid,
            appid=appid,
            sub_appid=sub_appid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
