# Generated from spec/ by `make generate`. Do not edit.
"""Look up what a user told on taking a member card (获取用户信息（跳转型激活）).

GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.marketing import MemberInformation
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class MemberActivationInfo(Model, kw_only=True):
    """What the user told on taking the card (用户信息)"""

    nickname: str | Unset = UNSET
    """Name of the user in WeChat (微信昵称)"""
    head_image_url: str | Unset = UNSET
    """Picture of the user in WeChat (微信头像url)"""
    user_information: MemberInformation | Unset = UNSET
    """What the user answered (用户开卡时填写的个人信息)"""


OPERATION: Operation[MemberActivationInfo] = Operation("marketing.get_membercard_activation", MemberActivationInfo)


def sync_detailed(
    activate_ticket: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MemberActivationInfo]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "activate_ticket": activate_ticket,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    activate_ticket: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MemberActivationInfo:
    """Look up what a user told on taking a member card.

    For cards that a page of the merchant activates: the page is opened with a ticket, which tells who the user is.

    Args:
        activate_ticket: Ticket of the activation, which the page of the merchant was opened with (激活凭证)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        MemberActivationInfo

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012550779
    https://pay.weixin.qq.com/doc/v3/partner/4012727881
    """
    return sync_detailed(
        activate_ticket,
        client=client,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    activate_ticket: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MemberActivationInfo]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "activate_ticket": activate_ticket,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    activate_ticket: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MemberActivationInfo:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            activate_ticket,
            client=client,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
