# Generated from spec/ by `make generate`. Do not edit.
"""Set what a service on the member card of a user shows (设置会员服务项用户信息).

POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.marketing import MemberMiniProgramRequest
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, MemberServiceDataRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class MemberServiceActionRequest(Model, kw_only=True):
    """What the user can do (操作设置)"""

    action_name: str
    """Words on the button (操作名称)"""
    jump_miniprogram: MemberMiniProgramRequest
    """A page of a mini-program (跳转小程序)"""


class MemberServiceContentRequest(Model, kw_only=True):
    """What the service shows (内容模板设置)"""

    field_list: list[MemberServiceFieldRequest] | Unset = UNSET
    """The lines (服务内容列表)"""
    action_setting: MemberServiceActionRequest | Unset = UNSET
    """What the user can do (操作设置)"""


class MemberServiceDataRequest(Model, kw_only=True):
    """What a service on the card of one user shows (设置会员服务项用户信息)"""

    out_request_no: str
    """The merchant's own number of the request, unique under its merchant number (商户请求单号)"""
    service_module_id: str
    """Number of the service on the card (会员服务项ID)"""
    state_setting: MemberServiceStateRequest
    """The state of the service for the user (服务状态设置)"""


class MemberServiceFieldRequest(Model, kw_only=True):
    """A line of the service (服务内容)"""

    field_id: str
    """Number of the line in the template (内容字段ID)"""
    field_value: str
    """What the line says (内容字段值)"""


class MemberServiceMessageRequest(Model, kw_only=True):
    """A message that the user gets (消息模板设置)"""

    message_template_id: str
    """Number of the template of the message (模板消息ID)"""
    field_list: list[MemberServiceFieldRequest]
    """The lines of the message (消息字段列表)"""


class MemberServiceStateRequest(Model, kw_only=True):
    """The state of the service for the user (服务状态设置)"""

    state_id: str
    """Number of the state, as agreed on with WeChat Pay (状态ID)"""
    content_template_data: MemberServiceContentRequest
    """What the service shows (内容模板设置)"""
    message_template_setting: MemberServiceMessageRequest | Unset = UNSET
    """A message that the user gets (消息模板设置)"""


OPERATION: Operation[None] = Operation("marketing.set_user_membercard_service", None)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        card_id: str,
        code: str,
        *,
        client: Caller,
        body: MemberServiceDataRequest | MemberServiceDataRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    def sync_detailed(
        card_id: str,
        code: str,
        *,
        client: Caller,
        json: MemberServiceDataRequest | MemberServiceDataRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    card_id: str,
    code: str,
    *,
    client: Caller,
    body: MemberServiceDataRequest | MemberServiceDataRequestDict | AnyMapping | Unset = UNSET,
    json: MemberServiceDataRequest | MemberServiceDataRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "card_id": card_id,
            "code": code,
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
        card_id: str,
        code: str,
        *,
        client: Caller,
        body: MemberServiceDataRequest | MemberServiceDataRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    def sync(
        card_id: str,
        code: str,
        *,
        client: Caller,
        json: MemberServiceDataRequest | MemberServiceDataRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    card_id: str,
    code: str,
    *,
    client: Caller,
    body: MemberServiceDataRequest | MemberServiceDataRequestDict | AnyMapping | Unset = UNSET,
    json: MemberServiceDataRequest | MemberServiceDataRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Set what a service on the member card of a user shows.

    Such as a booking and its state; the user may get a message too.

    Args:
        card_id: The kind of card that is meant (会员卡ID)
        code: The card of the user that is meant, by its code (会员卡code)
        client: The client to call with.
        body: MemberServiceDataRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        None: a successful reply is empty.

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.

    https://pay.weixin.qq.com/doc/v3/merchant/4017166964
    https://pay.weixin.qq.com/doc/v3/partner/4017176090
    """
    sync_detailed(
        card_id,
        code,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    async def asyncio_detailed(
        card_id: str,
        code: str,
        *,
        client: Caller,
        body: MemberServiceDataRequest | MemberServiceDataRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    async def asyncio_detailed(
        card_id: str,
        code: str,
        *,
        client: Caller,
        json: MemberServiceDataRequest | MemberServiceDataRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    card_id: str,
    code: str,
    *,
    client: Caller,
    body: MemberServiceDataRequest | MemberServiceDataRequestDict | AnyMapping | Unset = UNSET,
    json: MemberServiceDataRequest | MemberServiceDataRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "card_id": card_id,
            "code": code,
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
        card_id: str,
        code: str,
        *,
        client: Caller,
        body: MemberServiceDataRequest | MemberServiceDataRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    async def asyncio(
        card_id: str,
        code: str,
        *,
        client: Caller,
        json: MemberServiceDataRequest | MemberServiceDataRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    card_id: str,
    code: str,
    *,
    client: Caller,
    body: MemberServiceDataRequest | MemberServiceDataRequestDict | AnyMapping | Unset = UNSET,
    json: MemberServiceDataRequest | MemberServiceDataRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """`sync`, awaited."""
    await asyncio_detailed(
        card_id,
        code,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
