# Generated from spec/ by `make generate`. Do not edit.
"""Have a member reminded to take the member card (导入加密手机号提醒会员领卡).

POST /v3/marketing/membercard-open/phonenumber-member/import
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, MemberReminderRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class MemberReminderRequest(Model, kw_only=True):
    """A member who is to be reminded to take the card (导入加密手机号提醒会员领卡)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"encrypted_phone_number"})

    member_information: RemindedMember
    """The member and the card (会员信息)"""
    encrypted_phone_number: str
    """Telephone number of the user; encrypted on the wire (用户加密手机号)"""
    outer_str: str | Unset = UNSET
    """Text of the merchant's choice that tells where the user came from; events give it back (自定义场景值)"""


class RemindedMember(Model, kw_only=True):
    """The member and the card (会员信息)"""

    card_id: str
    """Number WeChat Pay gave the kind of member card (会员卡ID)"""
    code: str | Unset = UNSET
    """The code that names the card of the user, unique under its kind (会员卡code)"""
    membership_number: str | Unset = UNSET
    """Number of the member in the merchant's own records (会员卡编号)"""
    registration_time: datetime
    """When the user became a member (会员注册时间)"""


OPERATION: Operation[None] = Operation("marketing.remind_member_by_phone", None)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: MemberReminderRequest | MemberReminderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: MemberReminderRequest | MemberReminderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    *,
    client: Caller,
    body: MemberReminderRequest | MemberReminderRequestDict | AnyMapping | Unset = UNSET,
    json: MemberReminderRequest | MemberReminderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
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
        *,
        client: Caller,
        body: MemberReminderRequest | MemberReminderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: MemberReminderRequest | MemberReminderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    *,
    client: Caller,
    body: MemberReminderRequest | MemberReminderRequestDict | AnyMapping | Unset = UNSET,
    json: MemberReminderRequest | MemberReminderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Have a member reminded to take the member card.

    WeChat shows the user of the telephone number that a card is waiting for them.

    Args:
        client: The client to call with.
        body: MemberReminderRequest or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/doc/v3/merchant/4017166226
    https://pay.weixin.qq.com/doc/v3/partner/4017171998
    """
    sync_detailed(
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
        *,
        client: Caller,
        body: MemberReminderRequest | MemberReminderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: MemberReminderRequest | MemberReminderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: MemberReminderRequest | MemberReminderRequestDict | AnyMapping | Unset = UNSET,
    json: MemberReminderRequest | MemberReminderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
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
        *,
        client: Caller,
        body: MemberReminderRequest | MemberReminderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: MemberReminderRequest | MemberReminderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    *,
    client: Caller,
    body: MemberReminderRequest | MemberReminderRequestDict | AnyMapping | Unset = UNSET,
    json: MemberReminderRequest | MemberReminderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """`sync`, awaited."""
    await asyncio_detailed(
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
