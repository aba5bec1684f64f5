# Generated from spec/ by `make generate`. Do not edit.
"""Give a user a consumption card (发放消费卡).

POST /v3/marketing/busifavor/coupons/{card_id}/send
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, ConsumptionCardGiftDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ConsumptionCardGift(Model, kw_only=True):
    """Who is given a card, and when that was asked for (发放消费卡)"""

    appid: str | None | Unset = UNSET
    """AppID under which the user is named; bound to the merchant that calls (公众账号ID) Left out, it is the client's
    default.
    """
    openid: str
    """The user, as the AppID sees them (用户标识)"""
    out_request_no: str
    """The merchant's own number of the gift, unique under its merchant number (商户单据号)"""
    send_time: datetime
    """When the card was asked for (请求发卡时间)"""


class GivenConsumptionCard(Model, kw_only=True):
    """The card in the hands of the user (发放消费卡结果)"""

    card_code: str
    """The code that names the card of the user (消费卡code)"""


OPERATION: Operation[GivenConsumptionCard] = Operation(
    "marketing.send_consumption_card", GivenConsumptionCard, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        card_id: str,
        *,
        client: Caller,
        body: ConsumptionCardGift | ConsumptionCardGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GivenConsumptionCard]: ...

    @overload
    def sync_detailed(
        card_id: str,
        *,
        client: Caller,
        json: ConsumptionCardGift | ConsumptionCardGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GivenConsumptionCard]: ...


def sync_detailed(
    card_id: str,
    *,
    client: Caller,
    body: ConsumptionCardGift | ConsumptionCardGiftDict | AnyMapping | Unset = UNSET,
    json: ConsumptionCardGift | ConsumptionCardGiftDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[GivenConsumptionCard]:
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
        body: ConsumptionCardGift | ConsumptionCardGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> GivenConsumptionCard: ...

    @overload
    def sync(
        card_id: str,
        *,
        client: Caller,
        json: ConsumptionCardGift | ConsumptionCardGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> GivenConsumptionCard: ...


def sync(
    card_id: str,
    *,
    client: Caller,
    body: ConsumptionCardGift | ConsumptionCardGiftDict | AnyMapping | Unset = UNSET,
    json: ConsumptionCardGift | ConsumptionCardGiftDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> GivenConsumptionCard:
    """Give a user a consumption card.

    A card that gives discounts as it is used. Repeating the same number with the same contents gives no second card.

    Args:
        card_id: The kind of card that is given (消费卡ID)
        client: The client to call with.
        body: ConsumptionCardGift or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        GivenConsumptionCard

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4017164666
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
        body: ConsumptionCardGift | ConsumptionCardGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GivenConsumptionCard]: ...

    @overload
    async def asyncio_detailed(
        card_id: str,
        *,
        client: Caller,
        json: ConsumptionCardGift | ConsumptionCardGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GivenConsumptionCard]: ...


async def asyncio_detailed(
    card_id: str,
    *,
    client: Caller,
    body: ConsumptionCardGift | ConsumptionCardGiftDict | AnyMapping | Unset = UNSET,
    json: ConsumptionCardGift | ConsumptionCardGiftDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[GivenConsumptionCard]:
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
        body: ConsumptionCardGift | ConsumptionCardGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> GivenConsumptionCard: ...

    @overload
    async def asyncio(
        card_id: str,
        *,
        client: Caller,
        json: ConsumptionCardGift | ConsumptionCardGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> GivenConsumptionCard: ...


async def asyncio(
    card_id: str,
    *,
    client: Caller,
    body: ConsumptionCardGift | ConsumptionCardGiftDict | AnyMapping | Unset = UNSET,
    json: ConsumptionCardGift | ConsumptionCardGiftDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> GivenConsumptionCard:
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
