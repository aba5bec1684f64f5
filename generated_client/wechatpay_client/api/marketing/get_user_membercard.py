# Generated from spec/ by `make generate`. Do not edit.
"""Look up the member card of a user (查询用户会员卡信息).

GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...models.marketing import MemberInformation, MemberMiniProgram
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class MemberServiceAction(Model, kw_only=True):
    """What the user can do (操作设置)"""

    action_name: str | Unset = UNSET
    """Words on the button (操作名称)"""
    jump_miniprogram: MemberMiniProgram | Unset = UNSET
    """A page of a mini-program (跳转小程序)"""


class MemberServiceContent(Model, kw_only=True):
    """What the service shows (内容模板设置)"""

    field_list: list[MemberServiceField] = ABSENT_LIST
    """The lines (服务内容列表)"""
    action_setting: MemberServiceAction | Unset = UNSET
    """What the user can do (操作设置)"""


class MemberServiceField(Model, kw_only=True):
    """A line of the service (服务内容)"""

    field_id: str | Unset = UNSET
    """Number of the line in the template (内容字段ID)"""
    field_value: str | Unset = UNSET
    """What the line says (内容字段值)"""


class MemberServiceMessage(Model, kw_only=True):
    """A message that the user gets (消息模板设置)"""

    message_template_id: str | Unset = UNSET
    """Number of the template of the message (模板消息ID)"""
    field_list: list[MemberServiceField] = ABSENT_LIST
    """The lines of the message (消息字段列表)"""


class MemberServiceState(Model, kw_only=True):
    """The state of the service for the user (服务状态设置)"""

    state_id: str | Unset = UNSET
    """Number of the state, as agreed on with WeChat Pay (状态ID)"""
    content_template_data: MemberServiceContent | Unset = UNSET
    """What the service shows (内容模板设置)"""
    message_template_setting: MemberServiceMessage | Unset = UNSET
    """A message that the user gets (消息模板设置)"""


class UserMemberCard(Model, kw_only=True):
    """The card of a user (用户会员卡信息)"""

    card_id: str | Unset = UNSET
    """Number WeChat Pay gave the kind of member card (会员卡ID)"""
    code: str | Unset = UNSET
    """The code that names the card of the user, unique under its kind (会员卡code)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    membership_number: str | Unset = UNSET
    """Number of the member in the merchant's own records (会员卡编号)"""
    level: str | Unset = UNSET
    """Level of the member (用户等级)"""
    nickname: str | Unset = UNSET
    """Name of the user in WeChat (微信昵称)"""
    head_image_url: str | Unset = UNSET
    """Picture of the user in WeChat (微信头像url)"""
    background_picture_url: str | Unset = UNSET
    """Picture of the ground of the card (会员卡背景图)"""
    balance: int | Unset = UNSET
    """Money on the card (用户储值余额) Unit: fen."""
    user_card_status: UserMemberCardState | str | Unset = UNSET
    """Where the card of the user stands (用户会员卡状态).

    - `NOT_ACTIVATE`: taken, not activated yet
    - `EFFECTIVE`: good
    - `EXPIRE`: its time is over
    - `UNAVAILABLE`: made invalid by the merchant
    - `DELETE`: deleted by the user.
    """
    user_information: MemberInformation | Unset = UNSET
    """What the user answered (用户开卡时填写的个人信息)"""
    bonus_value: int | Unset = UNSET
    """Points of the member (用户当前积分)"""
    service_modules: list[UserMemberServiceModule] = ABSENT_LIST
    """What the services on the card show (会员服务项列表)"""


UserMemberCardState: TypeAlias = Literal[
    "NOT_ACTIVATE",
    "EFFECTIVE",
    "EXPIRE",
    "UNAVAILABLE",
    "DELETE",
]
"""Where the card of the user stands (用户会员卡状态).

- `NOT_ACTIVATE`: taken, not activated yet
- `EFFECTIVE`: good
- `EXPIRE`: its time is over
- `UNAVAILABLE`: made invalid by the merchant
- `DELETE`: deleted by the user.
"""


class UserMemberServiceModule(Model, kw_only=True):
    """What a service on the card of the user shows (会员服务项)"""

    service_module_id: str | Unset = UNSET
    """Number of the service on the card (会员服务项ID)"""
    state_setting: MemberServiceState | Unset = UNSET
    """The state of the service for the user (服务状态设置)"""


OPERATION: Operation[UserMemberCard] = Operation("marketing.get_user_membercard", UserMemberCard)


def sync_detailed(
    card_id: str,
    code: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UserMemberCard]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "card_id": card_id,
            "code": code,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    card_id: str,
    code: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UserMemberCard:
    """Look up the member card of a user.

    Tells whether the card is good, what is on it, and what the user answered.

    Args:
        card_id: The kind of card that is meant (会员卡ID)
        code: The card of the user that is meant, by its code (会员卡code)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        UserMemberCard

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012547768
    https://pay.weixin.qq.com/doc/v3/partner/4012709442
    """
    return sync_detailed(
        card_id,
        code,
        client=client,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    card_id: str,
    code: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UserMemberCard]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "card_id": card_id,
            "code": code,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    card_id: str,
    code: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UserMemberCard:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            card_id,
            code,
            client=client,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
