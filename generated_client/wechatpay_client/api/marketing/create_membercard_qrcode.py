# Generated from spec/ by `make generate`. Do not edit.
"""Make a code by which users take a member card (创建会员卡二维码).

POST /v3/marketing/membercard-open/cards/{card_id}/qrcode
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.marketing import MemberCardActivation
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, MemberCardQrCodeRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class MemberCardQrCode(Model, kw_only=True):
    """The address to be shown as a QR code (会员卡二维码)"""

    url: str
    """Address to be shown as a QR code; users who scan it take a card (二维码对应的url)"""


class MemberCardQrCodeRequest(Model, kw_only=True):
    """What happens to a card that is taken by the code (创建会员卡二维码)"""

    activate_type: MemberCardActivation
    """How a card becomes good once it was taken (会员卡激活类型).

    - `AUTO_ACTIVATE`: by itself
    - `JUMP_ACTIVATE`: by a page of the merchant.
    """
    activate_url: str | Unset = UNSET
    """Page of the web that makes the card good; with JUMP_ACTIVATE (跳转激活的url)"""
    activate_appid: str | Unset = UNSET
    """AppID of the mini-program that makes the card good; with JUMP_ACTIVATE (跳转激活的appid)"""
    activate_path: str | Unset = UNSET
    """Page of the mini-program that makes the card good; with JUMP_ACTIVATE (跳转激活的path)"""
    outer_str: str | Unset = UNSET
    """Text of the merchant's choice that tells where the user came from; events give it back (自定义场景值)"""


OPERATION: Operation[MemberCardQrCode] = Operation("marketing.create_membercard_qrcode", MemberCardQrCode)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        card_id: str,
        *,
        client: Caller,
        body: MemberCardQrCodeRequest | MemberCardQrCodeRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardQrCode]: ...

    @overload
    def sync_detailed(
        card_id: str,
        *,
        client: Caller,
        json: MemberCardQrCodeRequest | MemberCardQrCodeRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardQrCode]: ...


def sync_detailed(
    card_id: str,
    *,
    client: Caller,
    body: MemberCardQrCodeRequest | MemberCardQrCodeRequestDict | AnyMapping | Unset = UNSET,
    json: MemberCardQrCodeRequest | MemberCardQrCodeRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MemberCardQrCode]:
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
        body: MemberCardQrCodeRequest | MemberCardQrCodeRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MemberCardQrCode: ...

    @overload
    def sync(
        card_id: str,
        *,
        client: Caller,
        json: MemberCardQrCodeRequest | MemberCardQrCodeRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MemberCardQrCode: ...


def sync(
    card_id: str,
    *,
    client: Caller,
    body: MemberCardQrCodeRequest | MemberCardQrCodeRequestDict | AnyMapping | Unset = UNSET,
    json: MemberCardQrCodeRequest | MemberCardQrCodeRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MemberCardQrCode:
    """Make a code by which users take a member card.

    Show the address of the reply as a QR code. The text that is given comes back in events, so that ways to the card
    can be told apart.

    Args:
        card_id: The kind of card that is meant (会员卡ID)
        client: The client to call with.
        body: MemberCardQrCodeRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        MemberCardQrCode

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012550605
    https://pay.weixin.qq.com/doc/v3/partner/4012727701
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
        body: MemberCardQrCodeRequest | MemberCardQrCodeRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardQrCode]: ...

    @overload
    async def asyncio_detailed(
        card_id: str,
        *,
        client: Caller,
        json: MemberCardQrCodeRequest | MemberCardQrCodeRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardQrCode]: ...


async def asyncio_detailed(
    card_id: str,
    *,
    client: Caller,
    body: MemberCardQrCodeRequest | MemberCardQrCodeRequestDict | AnyMapping | Unset = UNSET,
    json: MemberCardQrCodeRequest | MemberCardQrCodeRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MemberCardQrCode]:
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
        body: MemberCardQrCodeRequest | MemberCardQrCodeRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MemberCardQrCode: ...

    @overload
    async def asyncio(
        card_id: str,
        *,
        client: Caller,
        json: MemberCardQrCodeRequest | MemberCardQrCodeRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MemberCardQrCode: ...


async def asyncio(
    card_id: str,
    *,
    client: Caller,
    body: MemberCardQrCodeRequest | MemberCardQrCodeRequestDict | AnyMapping | Unset = UNSET,
    json: MemberCardQrCodeRequest | MemberCardQrCodeRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MemberCardQrCode:
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
