# Generated from spec/ by `make generate`. Do not edit.
"""Look up whether a reminded member took the member card (通过加密手机号查询会员领卡状态).

GET /v3/marketing/membercard-open/phonenumber-member/search
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class MemberReminder(Model, kw_only=True):
    """Whether the reminded user took the card (会员领卡状态)"""

    receive_status: MemberReminderState | str
    """Whether the user took the card (用户领取状态).

    - `UNSHOWED`: not shown to the user yet
    - `UNRECEIVED`: shown, not taken
    - `RECEIVED`: taken.
    """
    user_card_information: ReceivedMemberCard | Unset = UNSET
    """The card that the user took (用户会员卡信息)"""


MemberReminderState: TypeAlias = Literal[
    "UNSHOWED",
    "UNRECEIVED",
    "RECEIVED",
]
"""Whether the user took the card (用户领取状态).

- `UNSHOWED`: not shown to the user yet
- `UNRECEIVED`: shown, not taken
- `RECEIVED`: taken.
"""


class ReceivedMemberCard(Model, kw_only=True):
    """The card that the user took (用户会员卡信息)"""

    code: str
    """The code that names the card of the user, unique under its kind (会员卡code)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    unionid: str | Unset = UNSET
    """The user as all AppIDs of one account of the open platform see them (用户统一标识)"""
    receive_time: datetime
    """When the user took the card (会员卡领取时间)"""
    card_appid: str
    """AppID of the brand (品牌appid)"""
    card_id: str
    """Number WeChat Pay gave the kind of member card (会员卡ID)"""


class GetMemberReminderQuery(TypedDict):
    """The query of `marketing.get_member_reminder`."""

    card_id: str
    """The kind of card (会员卡ID)"""
    encrypted_phone_number: str
    """Telephone number of the user; encrypted on the wire (加密手机号)"""


OPERATION: Operation[MemberReminder] = Operation("marketing.get_member_reminder", MemberReminder)


def sync_detailed(
    *,
    client: Caller,
    card_id: str,
    encrypted_phone_number: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MemberReminder]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "card_id": card_id,
            "encrypted_phone_number": encrypted_phone_number,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    card_id: str,
    encrypted_phone_number: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MemberReminder:
    """Look up whether a reminded member took the member card.

    By the telephone number, which is encrypted in the address as it is in a body.

    Args:
        client: The client to call with.
        card_id: The kind of card (会员卡ID)
        encrypted_phone_number: Telephone number of the user; encrypted on the wire (加密手机号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        MemberReminder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4017166232
    https://pay.weixin.qq.com/doc/v3/partner/4017172062
    """
    return sync_detailed(
        client=client,
        card_id=card_id,
        encrypted_phone_number=encrypted_phone_number,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    card_id: str,
    encrypted_phone_number: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MemberReminder]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "card_id": card_id,
            "encrypted_phone_number": encrypted_phone_number,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    card_id: str,
    encrypted_phone_number: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MemberReminder:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            card_id=card_id,
            encrypted_phone_number=encrypted_phone_number,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
