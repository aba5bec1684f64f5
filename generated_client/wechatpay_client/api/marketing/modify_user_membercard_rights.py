# Generated from spec/ by `make generate`. Do not edit.
"""Change what the member card of a user gives (设置会员权益).

PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.marketing import MemberGuideRequest
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, UserMemberRightsChangeDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class UserMemberRightsChange(Model, kw_only=True):
    """What the card of one user gives from now on (设置会员权益)"""

    before_bonus_value: int | Unset = UNSET
    """Points as they are now; others are refused (变更前的会员积分值)"""
    bonus_value: int | Unset = UNSET
    """Points from now on (变更后的会员积分值)"""
    add_bonus_value: int | Unset = UNSET
    """How many points are added; a negative number takes some away (会员积分变动值)"""
    out_request_no: str
    """The merchant's own number of the request, unique under its merchant number (商户请求单号)"""
    need_inform_bonus: bool | Unset = UNSET
    """Whether the user is told (是否发送积分变更通知)"""
    member_price_word: str | Unset = UNSET
    """Words of the prices for the member (会员专享价文案)"""
    fapiao_jump_word: str | Unset = UNSET
    """Words on the way to invoices (会员发票跳转文案)"""
    guide: MemberGuideRequest | Unset = UNSET
    """Who advises the member (会员专属咨询信息)"""


OPERATION: Operation[None] = Operation("marketing.modify_user_membercard_rights", None)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        card_id: str,
        code: str,
        *,
        client: Caller,
        body: UserMemberRightsChange | UserMemberRightsChangeDict | AnyMapping,
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
        json: UserMemberRightsChange | UserMemberRightsChangeDict | AnyMapping,
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
    body: UserMemberRightsChange | UserMemberRightsChangeDict | AnyMapping | Unset = UNSET,
    json: UserMemberRightsChange | UserMemberRightsChangeDict | AnyMapping | Unset = UNSET,
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
        body: UserMemberRightsChange | UserMemberRightsChangeDict | AnyMapping,
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
        json: UserMemberRightsChange | UserMemberRightsChangeDict | AnyMapping,
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
    body: UserMemberRightsChange | UserMemberRightsChangeDict | AnyMapping | Unset = UNSET,
    json: UserMemberRightsChange | UserMemberRightsChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Change what the member card of a user gives.

    Points above all. Say how many there are and how many there are to be, so that two changes at once do not add up.

    Args:
        card_id: The kind of card that is meant (会员卡ID)
        code: The card of the user that is meant, by its code (会员卡code)
        client: The client to call with.
        body: UserMemberRightsChange or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/doc/v3/merchant/4012551213
    https://pay.weixin.qq.com/doc/v3/partner/4012729622
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
        body: UserMemberRightsChange | UserMemberRightsChangeDict | AnyMapping,
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
        json: UserMemberRightsChange | UserMemberRightsChangeDict | AnyMapping,
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
    body: UserMemberRightsChange | UserMemberRightsChangeDict | AnyMapping | Unset = UNSET,
    json: UserMemberRightsChange | UserMemberRightsChangeDict | AnyMapping | Unset = UNSET,
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
        body: UserMemberRightsChange | UserMemberRightsChangeDict | AnyMapping,
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
        json: UserMemberRightsChange | UserMemberRightsChangeDict | AnyMapping,
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
    body: UserMemberRightsChange | UserMemberRightsChangeDict | AnyMapping | Unset = UNSET,
    json: UserMemberRightsChange | UserMemberRightsChangeDict | AnyMapping | Unset = UNSET,
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
