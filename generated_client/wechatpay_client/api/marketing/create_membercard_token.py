# Generated from spec/ by `make generate`. Do not edit.
"""Make a token by which users take a member card in a mini-program (商户预授权).

POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.marketing import MemberCardActivation
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, MemberCardTokenRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class MemberCardToken(Model, kw_only=True):
    """What a mini-program opens the page with on which the user takes the card (商户预授权结果)"""

    permission_token: str
    """Token with which a mini-program opens the page (预授权token)"""


class MemberCardTokenRequest(Model, kw_only=True):
    """What happens to a card that is taken with the token (商户预授权)"""

    activate_type: MemberCardActivation
    """How a card becomes good once it was taken (会员卡激活类型).

    - `AUTO_ACTIVATE`: by itself
    - `JUMP_ACTIVATE`: by a page of the merchant.
    """
    navigate_back_previous_page: bool | Unset = UNSET
    """Whether the user comes back to the page before when the card was taken (是否返回上一页)"""
    activate_url: str | Unset = UNSET
    """Page of the web that makes the card good; with JUMP_ACTIVATE (跳转激活的url)"""
    activate_appid: str | Unset = UNSET
    """AppID of the mini-program that makes the card good; with JUMP_ACTIVATE (跳转激活的appid)"""
    activate_path: str | Unset = UNSET
    """Page of the mini-program that makes the card good; with JUMP_ACTIVATE (跳转激活的path)"""
    outer_str: str | Unset = UNSET
    """Text of the merchant's choice that tells where the user came from; events give it back (自定义场景值)"""


OPERATION: Operation[MemberCardToken] = Operation("marketing.create_membercard_token", MemberCardToken)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        card_id: str,
        *,
        client: Caller,
        body: MemberCardTokenRequest | MemberCardTokenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardToken]: ...

    @overload
    def sync_detailed(
        card_id: str,
        *,
        client: Caller,
        json: MemberCardTokenRequest | MemberCardTokenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardToken]: ...


def sync_detailed(
    card_id: str,
    *,
    client: Caller,
    body: MemberCardTokenRequest | MemberCardTokenRequestDict | AnyMapping | Unset = UNSET,
    json: MemberCardTokenRequest | MemberCardTokenRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MemberCardToken]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "card_id": card_id,
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
        *,
        client: Caller,
        body: MemberCardTokenRequest | MemberCardTokenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MemberCardToken: ...

    @overload
    def sync(
        card_id: str,
        *,
        client: Caller,
        json: MemberCardTokenRequest | MemberCardTokenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MemberCardToken: ...


def sync(
    card_id: str,
    *,
    client: Caller,
    body: MemberCardTokenRequest | MemberCardTokenRequestDict | AnyMapping | Unset = UNSET,
    json: MemberCardTokenRequest | MemberCardTokenRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MemberCardToken:
    """Make a token by which users take a member card in a mini-program.

    The mini-program opens the page on which the user takes the card with it.

    Args:
        card_id: The kind of card that is meant (会员卡ID)
        client: The client to call with.
        body: MemberCardTokenRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        MemberCardToken

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012550867
    https://pay.weixin.qq.com/doc/v3/partner/4012728179
    """
    return sync_detailed(
        card_id,
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
        card_id: str,
        *,
        client: Caller,
        body: MemberCardTokenRequest | MemberCardTokenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardToken]: ...

    @overload
    async def asyncio_detailed(
        card_id: str,
        *,
        client: Caller,
        json: MemberCardTokenRequest | MemberCardTokenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardToken]: ...


async def asyncio_detailed(
    card_id: str,
    *,
    client: Caller,
    body: MemberCardTokenRequest | MemberCardTokenRequestDict | AnyMapping | Unset = UNSET,
    json: MemberCardTokenRequest | MemberCardTokenRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MemberCardToken]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "card_id": card_id,
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
        *,
        client: Caller,
        body: MemberCardTokenRequest | MemberCardTokenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MemberCardToken: ...

    @overload
    async def asyncio(
        card_id: str,
        *,
        client: Caller,
        json: MemberCardTokenRequest | MemberCardTokenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MemberCardToken: ...


async def asyncio(
    card_id: str,
    *,
    client: Caller,
    body: MemberCardTokenRequest | MemberCardTokenRequestDict | AnyMapping | Unset = UNSET,
    json: MemberCardTokenRequest | MemberCardTokenRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MemberCardToken:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            card_id,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
