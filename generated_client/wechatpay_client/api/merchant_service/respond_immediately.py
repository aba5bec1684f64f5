# Generated from spec/ by `make generate`. Do not edit.
"""Send a message to a user whose complaint is to be answered at once (回复需要即时服务的投诉单).

POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from msgspec import field

from ...models.merchant_service import (
    MessageActionType,
    MessageBlockType,
    MessageButtonLayout,
    MessageImageStyle,
    MessageSenderIdentity,
    MessageTextColor,
)
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, ImmediateResponseDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ImmediateResponse(Model, kw_only=True):
    """A message to the user, and the number that keeps it from being sent twice (回复需要即时服务的投诉单)"""

    complainted_mchid: str
    """The merchant the complaint is about (被诉商户号)"""
    message: Message
    """A message to the user (消息内容)"""
    idempotent_id: str
    """The merchant's own number of the message; repeating it never sends twice (幂等ID)"""


class ImmediateResponseResult(Model, kw_only=True):
    """The message as the history of the complaint knows it (回复结果)"""

    log_id: str | Unset = UNSET
    """Number of an entry in the history of a complaint (操作流水号)"""


class Message(Model, kw_only=True):
    """A message to the user (消息内容)"""

    blocks: list[MessageBlock] | Unset = UNSET
    """The parts of the message, from top to bottom (消息内容块列表)"""
    sender_identity: MessageSenderIdentity | Unset = UNSET
    """Who speaks for the merchant (发送者身份类别).

    - `UNKNOWN`: not said
    - `MANUAL`: a person
    - `MACHINE`: a program.
    """
    custom_data: str | Unset = UNSET
    """Text of the merchant's choice, which the user never sees (自定义透传信息)"""


class MessageAction(Model, kw_only=True):
    """What a tap does (动作)"""

    action_type: MessageActionType | Unset = UNSET
    """What a tap does (动作类型).

    - `ACTION_TYPE_SEND_MESSAGE`: it sends the message of message_info as the user's
    - `ACTION_TYPE_JUMP_URL`: it opens jump_url
    - `ACTION_TYPE_JUMP_MINI_PROGRAM`: it opens the mini-program of mini_program_jump_info.
    """
    jump_url: str | Unset = UNSET
    """Page that is opened (跳转链接)"""
    mini_program_jump_info: MessageMiniProgram | Unset = UNSET
    """Mini-program that is opened (跳转小程序信息)"""
    message_info: MessageReply | Unset = UNSET
    """The message a tap sends as the user's (回复消息内容)"""
    action_id: str | Unset = UNSET
    """The merchant's own number of the action; the history gives it back with the tap (动作ID)"""


class MessageBlock(Model, kw_only=True):
    """One part of a message (消息块)"""

    type_: MessageBlockType | Unset = field(name="type", default=UNSET)
    """Kind of block, which says where its contents stand (消息块类型).

    - `TEXT`: in text
    - `IMAGE`: in image
    - `LINK`: in link
    - `FAQ_LIST`: in faq_list
    - `BUTTON`: in button
    - `BUTTON_GROUP`: in button_group.
    """
    text: MessageText | Unset = UNSET
    """A paragraph (文本)"""
    image: MessageImage | Unset = UNSET
    """A picture (图片)"""
    link: MessageLink | Unset = UNSET
    """A text that can be tapped (链接)"""
    faq_list: MessageFaqList | Unset = UNSET
    """A list of questions the user may want to ask (FAQ列表)"""
    button: MessageButton | Unset = UNSET
    """A button (按钮)"""
    button_group: MessageButtonGroup | Unset = UNSET
    """Buttons that belong together (按钮组)"""


class MessageButton(Model, kw_only=True):
    """A button (按钮)"""

    text: str | Unset = UNSET
    """What the button says (按钮文本)"""
    action: MessageAction | Unset = UNSET
    """What a tap does (动作)"""
    invalid_info: MessageExpiry | Unset = UNSET
    """When a link or button stops working (失效配置)"""


class MessageButtonGroup(Model, kw_only=True):
    """Buttons that belong together (按钮组)"""

    buttons: list[MessageButton] | Unset = UNSET
    """The buttons, in order (按钮组)"""
    button_layout: MessageButtonLayout | Unset = UNSET
    """How buttons are arranged (按钮布局方式).

    - `LAYOUT_UNKNOWN`: not said
    - `LAYOUT_HORIZONTAL`: side by side
    - `LAYOUT_VERTICAL`: one below the other.
    """
    invalid_info: MessageExpiry | Unset = UNSET
    """When a link or button stops working (失效配置)"""


class MessageExpiry(Model, kw_only=True):
    """When a link or button stops working (失效配置)"""

    expired_time: datetime | Unset = UNSET
    """Until when it works (过期时间)"""
    multi_clickable: bool | Unset = UNSET
    """Whether it still works after a tap (是否可以多次点击)"""


class MessageFaq(Model, kw_only=True):
    """A question that can be tapped (常见问题)"""

    faq_id: str | Unset = UNSET
    """The merchant's own number of the question (FAQ的ID)"""
    faq_title: str | Unset = UNSET
    """The question, as the user reads it (FAQ内容)"""
    action: MessageAction | Unset = UNSET
    """What a tap does (动作)"""


class MessageFaqList(Model, kw_only=True):
    """A list of questions the user may want to ask (FAQ列表)"""

    faqs: list[MessageFaq] | Unset = UNSET
    """The questions, from top to bottom (FAQ列表)"""


class MessageImage(Model, kw_only=True):
    """A picture (图片)"""

    media_id: str | Unset = UNSET
    """What an upload is called in later requests (媒体文件标识ID)"""
    image_style_type: MessageImageStyle | Unset = UNSET
    """Width of a picture (图片样式类型).

    - `IMAGE_STYLE_TYPE_NARROW`: narrow
    - `IMAGE_STYLE_TYPE_WIDE`: wide.
    """


class MessageLink(Model, kw_only=True):
    """A text that can be tapped (链接)"""

    text: str | Unset = UNSET
    """What the user reads (链接文案)"""
    action: MessageAction | Unset = UNSET
    """What a tap does (动作)"""
    invalid_info: MessageExpiry | Unset = UNSET
    """When a link or button stops working (失效配置)"""


class MessageMiniProgram(Model, kw_only=True):
    """Mini-program that is opened (跳转小程序信息)"""

    appid: str
    """AppID of the mini-program (跳转小程序APPID)"""
    path: str | Unset = UNSET
    """Page of the mini-program (跳转小程序页面PATH)"""
    text: str | Unset = UNSET
    """Name of the page, as the user reads it (跳转小程序页面名称)"""


class MessageReply(Model, kw_only=True):
    """The message a tap sends as the user's (回复消息内容)"""

    content: str
    """What the user says with the tap (回复的消息内容)"""
    custom_data: str | Unset = UNSET
    """Text of the merchant's choice that travels with the tap (自定义透传字段)"""


class MessageText(Model, kw_only=True):
    """A paragraph (文本)"""

    text: str | Unset = UNSET
    """What the user reads (文字内容)"""
    color: MessageTextColor | Unset = UNSET
    """Colour of a text (文本颜色).

    - `DEFAULT`: the usual one
    - `SECONDARY`: a paler one.
    """
    is_bold: bool | Unset = UNSET
    """Whether it is set in bold (是否粗体)"""


OPERATION: Operation[ImmediateResponseResult] = Operation(
    "merchant_service.respond_immediately", ImmediateResponseResult
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        complaint_id: str,
        *,
        client: Caller,
        body: ImmediateResponse | ImmediateResponseDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ImmediateResponseResult]: ...

    @overload
    def sync_detailed(
        complaint_id: str,
        *,
        client: Caller,
        json: ImmediateResponse | ImmediateResponseDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ImmediateResponseResult]: ...


def sync_detailed(
    complaint_id: str,
    *,
    client: Caller,
    body: ImmediateResponse | ImmediateResponseDict | AnyMapping | Unset = UNSET,
    json: ImmediateResponse | ImmediateResponseDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ImmediateResponseResult]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "complaint_id": complaint_id,
        },
        {},
        require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    def sync(
        complaint_id: str,
        *,
        client: Caller,
        body: ImmediateResponse | ImmediateResponseDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ImmediateResponseResult: ...

    @overload
    def sync(
        complaint_id: str,
        *,
        client: Caller,
        json: ImmediateResponse | ImmediateResponseDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ImmediateResponseResult: ...


def sync(
    complaint_id: str,
    *,
    client: Caller,
    body: ImmediateResponse | ImmediateResponseDict | AnyMapping | Unset = UNSET,
    json: ImmediateResponse | ImmediateResponseDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ImmediateResponseResult:
    """Send a message to a user whose complaint is to be answered at once.

    For complaints with need_immediate_service. A message is made of blocks and can offer questions and buttons; what
    the user taps appears in the history. Repeating the same number never sends the message twice.

    Args:
        complaint_id: The complaint that is meant (投诉单号)
        client: The client to call with.
        body: ImmediateResponse or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ImmediateResponseResult

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4017151596
    https://pay.weixin.qq.com/doc/v3/partner/4017151726
    """
    return sync_detailed(
        complaint_id,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


if TYPE_CHECKING:

    @overload
    async def asyncio_detailed(
        complaint_id: str,
        *,
        client: Caller,
        body: ImmediateResponse | ImmediateResponseDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ImmediateResponseResult]: ...

    @overload
    async def asyncio_detailed(
        complaint_id: str,
        *,
        client: Caller,
        json: ImmediateResponse | ImmediateResponseDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ImmediateResponseResult]: ...


async def asyncio_detailed(
    complaint_id: str,
    *,
    client: Caller,
    body: ImmediateResponse | ImmediateResponseDict | AnyMapping | Unset = UNSET,
    json: ImmediateResponse | ImmediateResponseDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ImmediateResponseResult]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "complaint_id": complaint_id,
        },
        {},
        require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    async def asyncio(
        complaint_id: str,
        *,
        client: Caller,
        body: ImmediateResponse | ImmediateResponseDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ImmediateResponseResult: ...

    @overload
    async def asyncio(
        complaint_id: str,
        *,
        client: Caller,
        json: ImmediateResponse | ImmediateResponseDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ImmediateResponseResult: ...


async def asyncio(
    complaint_id: str,
    *,
    client: Caller,
    body: ImmediateResponse | ImmediateResponseDict | AnyMapping | Unset = UNSET,
    json: ImmediateResponse | ImmediateResponseDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ImmediateResponseResult:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            complaint_id,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
