# Generated from spec/ by `make generate`. Do not edit.
"""Look up the charging agreement of a user (通过用户标识查询用户状态).

GET /v3/ebike/charge/users/{openid}/contract
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.ebike import ChargeContract
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetUserChargeContractQuery(TypedDict):
    """The query of `ebike.get_user_charge_contract`."""

    sub_mchid: NotRequired[str]
    """The merchant whose agreement is meant (特约商户号)"""
    trade_scene: str
    """What the agreement is about (交易场景)"""


OPERATION: Operation[ChargeContract] = Operation("ebike.get_user_charge_contract", ChargeContract)


def sync_detailed(
    openid: str,
    *,
    client: Caller,
    trade_scene: str,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ChargeContract]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "openid": openid,
        },
        {
            "sub_mchid": sub_mchid,
            "trade_scene": trade_scene,
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
    trade_scene: str,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ChargeContract:
    """Look up the charging agreement of a user.

    For a user whose number of an agreement is not known; tells whether one is in force.

    Out of service since 2019-12-16: calling it warns with RetiredOperationWarning.

    Args:
        openid: The user who is meant, as the merchant's AppID sees them (用户标识)
        client: The client to call with.
        sub_mchid: The merchant whose agreement is meant (特约商户号)
        trade_scene: What the agreement is about (交易场景)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ChargeContract

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml
    """
    return sync_detailed(
        openid,
        client=client,
        sub_mchid=sub_mchid,
        trade_scene=trade_scene,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    openid: str,
    *,
    client: Caller,
    trade_scene: str,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ChargeContract]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "openid": openid,
        },
        {
            "sub_mchid": sub_mchid,
            "trade_scene": trade_scene,
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
    trade_scene: str,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ChargeContract:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            openid,
            client=client,
            sub_mchid=sub_mchid,
            trade_scene=trade_scene,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
