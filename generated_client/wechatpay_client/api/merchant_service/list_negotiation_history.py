# Generated from spec/ by `make generate`. Do not edit.
"""List what was said and done about a complaint (查询投诉协商历史).

GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypeAlias, TypedDict

from msgspec import field

from ...models.merchant_service import (
    ComplaintMedia,
    MessageActionType,
    MessageBlockType,
    MessageButtonLayout,
    MessageImageStyle,
    MessageSenderIdentity,
    MessageTextColor,
)
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ClickedMessage(Model, kw_only=True):
    """What the user tapped, and what that said (用户点击回复消息)"""

    message_content: Any | Unset = UNSET
    """What the user said with the tap (回复的消息内容)"""
    action_id: str | Unset = UNSET
    """Number of the tapped action, as the merchant gave it (动作ID)"""
    clicked_log_id: str | Unset = UNSET
    """The entry whose message was tapped (被点击的操作流水号)"""


class NegotiationEntry(Model, kw_only=True):
    """One thing said or done about a complaint (协商记录)"""

    complaint_media_list: ComplaintMedia | Unset = UNSET
    """Pictures that came with it (操作资料列表)"""
    log_id: str
    """Number of an entry in the history of a complaint (操作流水号)"""
    operator: str
    """Who did it, in words (操作人)"""
    operate_time: datetime
    """When it was done (操作时间)"""
    operate_type: NegotiationOperateType | str
    """What was done (操作类型). By the user:

    - `USER_CREATE_COMPLAINT`: complained
    - `USER_CONTINUE_COMPLAINT`: complained again
    - `USER_RESPONSE`: wrote
    - `USER_REVOKE_COMPLAINT`: withdrew the complaint
    - `USER_COMFIRM_COMPLAINT`: agreed that it is settled
    - `USER_APPLY_PLATFORM_HELP` and `USER_APPLY_PLATFORM_SERVICE`: called WeChat Pay in
    - `USER_CANCEL_PLATFORM_SERVICE`: no longer needs it
    - `USER_SUBMIT_SATISFACTION`: rated the handling
    - `USER_CLICK_RESPONSE`: tapped something in a message.

    By the merchant:

    - `MERCHANT_RESPONSE`: answered
    - `MERCHANT_CONFIRM_COMPLETE`: declared it dealt with
    - `MERCHANT_APPROVE_REFUND`: agreed to a refund
    - `MERCHANT_REFUSE_RERUND`: refused one
    - `SERVICE_ORDER_CANCEL`: cancelled the service order
    - `SERVICE_ORDER_COMPLETE`: completed it.

    By WeChat Pay:

    - `PLATFORM_RESPONSE`: wrote
    - `PLATFORM_HELP_APPLICATION`: offered to mediate
    - `PLATFORM_SERVICE_FINISHED`: ended its mediation.

    Automatic notes:

    - `USER_CREATE_COMPLAINT_SYSTEM_MESSAGE`: a complaint was made
    - `USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE`: it was made again
    - `COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE`: all was refunded
    - `COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE`: a part was
    - `COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE`: the money arrived
    - `COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE`: the refund was made on the merchant's standing order.
    """
    operate_details: str | Unset = UNSET
    """What was said (操作内容)"""
    image_list: list[str] = ABSENT_LIST
    """Pictures that came with it; complaint_media_list takes the place of this field (图片凭证)"""
    user_appy_platform_service_reason: str | Unset = UNSET
    """Why the user called WeChat Pay in (用户申请平台协助原因)"""
    user_appy_platform_service_reason_description: str | Unset = UNSET
    """The same in the user's words (用户申请平台协助原因描述)"""
    normal_message: SentMessage | Unset = UNSET
    """A message to the user (消息内容)"""
    click_message: ClickedMessage | Unset = UNSET
    """What the user tapped, and what that said (用户点击回复消息)"""


class NegotiationHistory(Model, kw_only=True):
    """One page of the history of a complaint (投诉协商历史)"""

    data: list[NegotiationEntry] = ABSENT_LIST
    """The entries of this page (投诉协商历史)"""
    limit: int
    """Largest number of entries in this page, as asked for (分页大小)"""
    offset: int
    """Position of the first entry of this page, as asked for (分页开始位置)"""
    total_count: int | Unset = UNSET
    """Number of entries on all pages together; given with the first page (投诉协商历史总条数)"""


NegotiationOperateType: TypeAlias = Literal[
    "USER_CREATE_COMPLAINT",
    "USER_CONTINUE_COMPLAINT",
    "USER_RESPONSE",
    "PLATFORM_RESPONSE",
    "MERCHANT_RESPONSE",
    "MERCHANT_CONFIRM_COMPLETE",
    "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE",
    "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE",
    "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE",
    "USER_REVOKE_COMPLAINT",
    "USER_COMFIRM_COMPLAINT",
    "PLATFORM_HELP_APPLICATION",
    "USER_APPLY_PLATFORM_HELP",
    "MERCHANT_APPROVE_REFUND",
    "MERCHANT_REFUSE_RERUND",
    "USER_SUBMIT_SATISFACTION",
    "SERVICE_ORDER_CANCEL",
    "SERVICE_ORDER_COMPLETE",
    "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE",
    "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE",
    "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE",
    "USER_APPLY_PLATFORM_SERVICE",
    "USER_CANCEL_PLATFORM_SERVICE",
    "PLATFORM_SERVICE_FINISHED",
    "USER_CLICK_RESPONSE",
]
"""What was done (操作类型). By the user:

- `USER_CREATE_COMPLAINT`: complained
- `USER_CONTINUE_COMPLAINT`: complained again
- `USER_RESPONSE`: wrote
- `USER_REVOKE_COMPLAINT`: withdrew the complaint
- `USER_COMFIRM_COMPLAINT`: agreed that it is settled
- `USER_APPLY_PLATFORM_HELP` and `USER_APPLY_PLATFORM_SERVICE`: called WeChat Pay in
- `USER_CANCEL_PLATFORM_SERVICE`: no longer needs it
- `USER_SUBMIT_SATISFACTION`: rated the handling
- `USER_CLICK_RESPONSE`: tapped something in a message.

By the merchant:

- `MERCHANT_RESPONSE`: answered
- `MERCHANT_CONFIRM_COMPLETE`: declared it dealt with
- `MERCHANT_APPROVE_REFUND`: agreed to a refund
- `MERCHANT_REFUSE_RERUND`: refused one
- `SERVICE_ORDER_CANCEL`: cancelled the service order
- `SERVICE_ORDER_COMPLETE`: completed it.

By WeChat Pay:

- `PLATFORM_RESPONSE`: wrote
- `PLATFORM_HELP_APPLICATION`: offered to mediate
- `PLATFORM_SERVICE_FINISHED`: ended its mediation.

Automatic notes:

- `USER_CREATE_COMPLAINT_SYSTEM_MESSAGE`: a complaint was made
- `USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE`: it was made again
- `COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE`: all was refunded
- `COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE`: a part was
- `COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE`: the money arrived
- `COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE`: the refund was made on the merchant's standing order.
"""


class SentMessage(Model, kw_only=True):
    """A message to the user (消息内容)"""

    blocks: list[SentMessageBlock] = ABSENT_LIST
    """The parts of the message, from top to bottom (消息内容块列表)"""
    sender_identity: MessageSenderIdentity | str | Unset = UNSET
    """Who speaks for the merchant (发送者身份类别).

    - `UNKNOWN`: not said
    - `MANUAL`: a person
    - `MACHINE`: a program.
    """
    custom_data: str | Unset = UNSET
    """Text of the merchant's choice, which the user never sees (自定义透传信息)"""


class SentMessageAction(Model, kw_only=True):
    """What a tap does (动作)"""

    action_type: MessageActionType | str | Unset = UNSET
    """What a tap does (动作类型).

    - `ACTION_TYPE_SEND_MESSAGE`: it sends the message of message_info as the user's
    - `ACTION_TYPE_JUMP_URL`: it opens jump_url
    - `ACTION_TYPE_JUMP_MINI_PROGRAM`: it opens the mini-program of mini_program_jump_info.
    """
    jump_url: str | Unset = UNSET
    """Page that is opened (跳转链接)"""
    mini_program_jump_info: SentMessageMiniProgram | Unset = UNSET
    """Mini-program that is opened (跳转小程序信息)"""
    message_info: SentMessageReply | Unset = UNSET
    """The message a tap sends as the user's (回复消息内容)"""
    action_id: str | Unset = UNSET
    """The merchant's own number of the action; given back with the tap (动作ID)"""


class SentMessageBlock(Model, kw_only=True):
    """One part of a message (消息块)"""

    type_: MessageBlockType | str | Unset = field(name="type", default=UNSET)
    """Kind of block, which says where its contents stand (消息块类型).

    - `TEXT`: in text
    - `IMAGE`: in image
    - `LINK`: in link
    - `FAQ_LIST`: in faq_list
    - `BUTTON`: in button
    - `BUTTON_GROUP`: in button_group.
    """
    text: SentMessageText | Unset = UNSET
    """A paragraph (文本)"""
    image: SentMessageImage | Unset = UNSET
    """A picture (图片)"""
    link: SentMessageLink | Unset = UNSET
    """A text that can be tapped (链接)"""
    faq_list: SentMessageFaqList | Unset = UNSET
    """A list of questions the user may want to ask (FAQ列表)"""
    button: SentMessageButton | Unset = UNSET
    """A button (按钮)"""
    button_group: SentMessageButtonGroup | Unset = UNSET
    """Buttons that belong together (按钮组)"""


class SentMessageButton(Model, kw_only=True):
    """A button (按钮)"""

    text: str | Unset = UNSET
    """What the button says (按钮文本)"""
    action: SentMessageAction | Unset = UNSET
    """What a tap does (动作)"""
    invalid_info: SentMessageExpiry | Unset = UNSET
    """When a link or button stops working (失效配置)"""


class SentMessageButtonGroup(Model, kw_only=True):
    """Buttons that belong together (按钮组)"""

    buttons: list[SentMessageButton] = ABSENT_LIST
    """The buttons, in order (按钮组)"""
    button_layout: MessageButtonLayout | str | Unset = UNSET
    """How buttons are arranged (按钮布局方式).

    - `LAYOUT_UNKNOWN`: not said
    - `LAYOUT_HORIZONTAL`: side by side
    - `LAYOUT_VERTICAL`: one below the other.
    """
    invalid_info: SentMessageExpiry | Unset = UNSET
    """When a link or button stops working (失效配置)"""


class SentMessageExpiry(Model, kw_only=True):
    """When a link or button stops working (失效配置)"""

    expired_time: datetime | Unset = UNSET
    """Until when it works (过期时间)"""
    multi_clickable: bool | Unset = UNSET
    """Whether it still works after a tap (是否可以多次点击)"""


class SentMessageFaq(Model, kw_only=True):
    """A question that can be tapped (常见问题)"""

    faq_id: str | Unset = UNSET
    """The merchant's own number of the question (FAQ的ID)"""
    faq_title: str | Unset = UNSET
    """The question, as the user reads it (FAQ内容)"""
    action: SentMessageAction | Unset = UNSET
    """What a tap does (动作)"""


class SentMessageFaqList(Model, kw_only=True):
    """A list of questions the user may want to ask (FAQ列表)"""

    faqs: list[SentMessageFaq] = ABSENT_LIST
    """The questions, from top to bottom (FAQ列表)"""


class SentMessageImage(Model, kw_only=True):
    """A picture (图片)"""

    media_id: str | Unset = UNSET
    """What an upload is called in later requests (媒体文件标识ID)"""
    image_style_type: MessageImageStyle | str | Unset = UNSET
    """Width of a picture (图片样式类型).

    - `IMAGE_STYLE_TYPE_NARROW`: narrow
    - `IMAGE_STYLE_TYPE_WIDE`: wide.
    """


class SentMessageLink(Model, kw_only=True):
    """A text that can be tapped (链接)"""

    text: str | Unset = UNSET
    """What the user reads (链接文案)"""
    action: SentMessageAction | Unset = UNSET
    """What a tap does (动作)"""
    invalid_info: SentMessageExpiry | Unset = UNSET
    """When a link or button stops working (失效配置)"""


class SentMessageMiniProgram(Model, kw_only=True):
    """Mini-program that is opened (跳转小程序信息)"""

    appid: str
    """AppID of the mini-program (跳转小程序APPID)"""
    path: str | Unset = UNSET
    """Page of the mini-program (跳转小程序页面PATH)"""
    text: str | Unset = UNSET
    """Name of the page, as the user reads it (跳转小程序页面名称)"""


class SentMessageReply(Model, kw_only=True):
    """The message a tap sends as the user's (回复消息内容)"""

    content: str
    """What the user says with the tap (回复的消息内容)"""
    custom_data: str | Unset = UNSET
    """Text of the merchant's choice that travels with the tap (自定义透传字段)"""


class SentMessageText(Model, kw_only=True):
    """A paragraph (文本)"""

    text: str | Unset = UNSET
    """What the user reads (文字内容)"""
    color: MessageTextColor | str | Unset = UNSET
    """Colour of a text (文本颜色).

    - `DEFAULT`: the usual one
    - `SECONDARY`: a paler one.
    """
    is_bold: bool | Unset = UNSET
    """Whether it is set in bold (是否粗体)"""


class ListNegotiationHistoryQuery(TypedDict):
    """The query of `merchant_service.list_negotiation_history`."""

    limit: NotRequired[int]
    """Largest number of entries wanted in one page; a hundred if left out (分页大小)"""
    offset: NotRequired[int]
    """Position of the first entry wanted, counted from 0 (起始位置)"""


OPERATION: Operation[NegotiationHistory] = Operation("merchant_service.list_negotiation_history", NegotiationHistory)


def sync_detailed(
    complaint_id: str,
    *,
    client: Caller,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[NegotiationHistory]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "complaint_id": complaint_id,
        },
        {
            "limit": limit,
            "offset": offset,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    complaint_id: str,
    *,
    client: Caller,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> NegotiationHistory:
    """List what was said and done about a complaint.

    What the user, the merchant and WeChat Pay wrote and did, with the pictures that were sent.

    Args:
        complaint_id: The complaint that is meant (投诉单号)
        client: The client to call with.
        limit: Largest number of entries wanted in one page; a hundred if left out (分页大小)
        offset: Position of the first entry wanted, counted from 0 (起始位置)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        NegotiationHistory

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012533439
    https://pay.weixin.qq.com/doc/v3/partner/4012691802
    """
    return sync_detailed(
        complaint_id,
        client=client,
        limit=limit,
        offset=offset,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    complaint_id: str,
    *,
    client: Caller,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[NegotiationHistory]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "complaint_id": complaint_id,
        },
        {
            "limit": limit,
            "offset": offset,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    complaint_id: str,
    *,
    client: Caller,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> NegotiationHistory:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            complaint_id,
            client=client,
            limit=limit,
            offset=offset,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def pages(
    complaint_id: str,
    *,
    client: Caller,
    limit: int | Unset = UNSET,
    offset: int = 0,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[NegotiationEntry]:
    """Every item of all pages, one call for each page as it is needed.

    The arguments are those of `sync`; timeout, retries and deadline are those of each page's call.

    The first page begins after as many items as the offset says. Without a limit the platform decides how many items a
    page has.

    Raises, while reading: what `sync` raises, with a note on how far the list was read; ReplyMismatch too where a page
    comes a second time.
    """
    from ...runtime.pages import items

    return items(
        client,
        OPERATION,
        {
            "complaint_id": complaint_id,
        },
        {
            "limit": limit,
            "offset": offset,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def pages_async(
    complaint_id: str,
    *,
    client: Caller,
    limit: int | Unset = UNSET,
    offset: int = 0,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[NegotiationEntry]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {
            "complaint_id": complaint_id,
        },
        {
            "limit": limit,
            "offset": offset,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
