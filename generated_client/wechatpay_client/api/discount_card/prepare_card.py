# Generated from spec/ by `make generate`. Do not edit.
"""Prepare a card that the user then takes in WeChat (预受理领卡请求).

POST /v3/discount-card/cards
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, DiscountCardRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class DiscountCardRequest(Model, kw_only=True):
    """The card a user is to take (预受理领卡请求)"""

    out_card_code: str
    """The merchant's own number of the card of one user (商户领卡号)"""
    card_template_id: str
    """Number of the kind of card, made on the merchant platform (先享卡模板ID)"""
    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID) Left out, it is the
    client's default.
    """
    notify_url: str | None | Unset = UNSET
    """Address that is called when the card changes; public, https, without a query (通知商户URL) Left out, it is the
    client's default.
    """


class PreparedDiscountCard(Model, kw_only=True):
    """The prepared taking of a card (预受理领卡)"""

    prepare_card_token: str
    """Token with which the app or page opens where the user takes the card (预领卡请求token)"""


OPERATION: Operation[PreparedDiscountCard] = Operation(
    "discount_card.prepare_card", PreparedDiscountCard, body_defaults={"appid": True, "notify_url": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: DiscountCardRequest | DiscountCardRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedDiscountCard]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: DiscountCardRequest | DiscountCardRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedDiscountCard]: ...


def sync_detailed(
    *,
    client: Caller,
    body: DiscountCardRequest | DiscountCardRequestDict | AnyMapping | Unset = UNSET,
    json: DiscountCardRequest | DiscountCardRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PreparedDiscountCard]:
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
        body: DiscountCardRequest | DiscountCardRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedDiscountCard: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: DiscountCardRequest | DiscountCardRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedDiscountCard: ...


def sync(
    *,
    client: Caller,
    body: DiscountCardRequest | DiscountCardRequestDict | AnyMapping | Unset = UNSET,
    json: DiscountCardRequest | DiscountCardRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PreparedDiscountCard:
    """Prepare a card that the user then takes in WeChat.

    The reply has a token with which the app or page opens where the user reads what they promise and takes the card.
    The event `DISCOUNT_CARD.USER_ACCEPTED` tells when they have.

    Args:
        client: The client to call with.
        body: DiscountCardRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PreparedDiscountCard

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml
    """
    return sync_detailed(
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
        *,
        client: Caller,
        body: DiscountCardRequest | DiscountCardRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedDiscountCard]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: DiscountCardRequest | DiscountCardRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedDiscountCard]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: DiscountCardRequest | DiscountCardRequestDict | AnyMapping | Unset = UNSET,
    json: DiscountCardRequest | DiscountCardRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PreparedDiscountCard]:
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
        body: DiscountCardRequest | DiscountCardRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedDiscountCard: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: DiscountCardRequest | DiscountCardRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedDiscountCard: ...


async def asyncio(
    *,
    client: Caller,
    body: DiscountCardRequest | DiscountCardRequestDict | AnyMapping | Unset = UNSET,
    json: DiscountCardRequest | DiscountCardRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PreparedDiscountCard:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
