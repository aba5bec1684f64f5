# Generated from spec/ by `make generate`. Do not edit.
"""Change the member card of a user (修改用户会员卡信息).

PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, UserMemberCardChangeDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class MemberBalanceChange(Model, kw_only=True):
    """How the money on the card changes (用户储值变更信息)"""

    before_balance: int
    """Money on the card as it is now (更新前用户储值余额) Unit: fen."""
    balance: int
    """Money on the card from now on (更新后用户储值余额) Unit: fen."""
    add_balance: int
    """What is added, in fen; a negative number takes some away (本次余额变动值)"""
    balance_remark: str | Unset = UNSET
    """What the money was for, in words (储值消耗记录)"""


class UserMemberCardChange(Model, kw_only=True):
    """What changes of the card of a user; what is left out stays (修改用户会员卡信息)"""

    membership_number: str | Unset = UNSET
    """Number of the member in the merchant's own records (会员卡编号)"""
    background_picture_url: str | Unset = UNSET
    """Picture of the ground of the card (会员卡背景图)"""
    level: str | Unset = UNSET
    """Level of the member from now on (用户等级)"""
    out_request_no: str | Unset = UNSET
    """The merchant's own number of the request, unique under its merchant number (商户请求单号)"""
    balance_information: MemberBalanceChange | Unset = UNSET
    """How the money on the card changes (用户储值变更信息)"""
    need_inform_balance: bool | Unset = UNSET
    """Whether the user is told of the money (是否发送储值变更通知)"""
    need_inform_level: bool | Unset = UNSET
    """Whether the user is told of the level (是否发送等级变更通知)"""


OPERATION: Operation[None] = Operation("marketing.modify_user_membercard", None)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        card_id: str,
        code: str,
        *,
        client: Caller,
        body: UserMemberCardChange | UserMemberCardChangeDict | AnyMapping,
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
        json: UserMemberCardChange | UserMemberCardChangeDict | AnyMapping,
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
    body: UserMemberCardChange | UserMemberCardChangeDict | AnyMapping | Unset = UNSET,
    json: UserMemberCardChange | UserMemberCardChangeDict | AnyMapping | Unset = UNSET,
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
        body: UserMemberCardChange | UserMemberCardChangeDict | AnyMapping,
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
        json: UserMemberCardChange | UserMemberCardChangeDict | AnyMapping,
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
    body: UserMemberCardChange | UserMemberCardChangeDict | AnyMapping | Unset = UNSET,
    json: UserMemberCardChange | UserMemberCardChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Change the member card of a user.

    Number, level and money of the card. Of the money say what is and what is to be, so that two changes at once do not
    add up.

    Args:
        card_id: The kind of card that is meant (会员卡ID)
        code: The card of the user that is meant, by its code (会员卡code)
        client: The client to call with.
        body: UserMemberCardChange or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/doc/v3/merchant/4012549292
    https://pay.weixin.qq.com/doc/v3/partner/4012709735
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
        body: UserMemberCardChange | UserMemberCardChangeDict | AnyMapping,
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
        json: UserMemberCardChange | UserMemberCardChangeDict | AnyMapping,
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
    body: UserMemberCardChange | UserMemberCardChangeDict | AnyMapping | Unset = UNSET,
    json: UserMemberCardChange | UserMemberCardChangeDict | AnyMapping | Unset = UNSET,
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
        body: UserMemberCardChange | UserMemberCardChangeDict | AnyMapping,
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
        json: UserMemberCardChange | UserMemberCardChangeDict | AnyMapping,
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
    body: UserMemberCardChange | UserMemberCardChangeDict | AnyMapping | Unset = UNSET,
    json: UserMemberCardChange | UserMemberCardChangeDict | AnyMapping | Unset = UNSET,
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
