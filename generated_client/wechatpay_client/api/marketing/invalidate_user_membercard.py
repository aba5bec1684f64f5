# Generated from spec/ by `make generate`. Do not edit.
"""Make the member card of a user invalid (作废用户会员卡).

POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, MemberCardInvalidationDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class MemberCardInvalidation(Model, kw_only=True):
    """Why the card of a user is made invalid (作废用户会员卡)"""

    reason: str | Unset = UNSET
    """The reason in words (失效理由)"""


OPERATION: Operation[None] = Operation("marketing.invalidate_user_membercard", None)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        card_id: str,
        code: str,
        *,
        client: Caller,
        body: MemberCardInvalidation | MemberCardInvalidationDict | AnyMapping,
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
        json: MemberCardInvalidation | MemberCardInvalidationDict | AnyMapping,
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
    body: MemberCardInvalidation | MemberCardInvalidationDict | AnyMapping | Unset = UNSET,
    json: MemberCardInvalidation | MemberCardInvalidationDict | AnyMapping | Unset = UNSET,
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
        body: MemberCardInvalidation | MemberCardInvalidationDict | AnyMapping,
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
        json: MemberCardInvalidation | MemberCardInvalidationDict | AnyMapping,
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
    body: MemberCardInvalidation | MemberCardInvalidationDict | AnyMapping | Unset = UNSET,
    json: MemberCardInvalidation | MemberCardInvalidationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Make the member card of a user invalid.

    For members who have left. No call undoes it.

    Args:
        card_id: The kind of card that is meant (会员卡ID)
        code: The card of the user that is meant, by its code (会员卡code)
        client: The client to call with.
        body: MemberCardInvalidation or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/doc/v3/merchant/4012549677
    https://pay.weixin.qq.com/doc/v3/partner/4012726955
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
        body: MemberCardInvalidation | MemberCardInvalidationDict | AnyMapping,
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
        json: MemberCardInvalidation | MemberCardInvalidationDict | AnyMapping,
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
    body: MemberCardInvalidation | MemberCardInvalidationDict | AnyMapping | Unset = UNSET,
    json: MemberCardInvalidation | MemberCardInvalidationDict | AnyMapping | Unset = UNSET,
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
        body: MemberCardInvalidation | MemberCardInvalidationDict | AnyMapping,
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
        json: MemberCardInvalidation | MemberCardInvalidationDict | AnyMapping,
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
    body: MemberCardInvalidation | MemberCardInvalidationDict | AnyMapping | Unset = UNSET,
    json: MemberCardInvalidation | MemberCardInvalidationDict | AnyMapping | Unset = UNSET,
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
