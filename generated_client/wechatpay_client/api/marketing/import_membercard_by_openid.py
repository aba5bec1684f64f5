# Generated from spec/ by `make generate`. Do not edit.
"""Give a user a member card by the OpenID (根据openid导入用户会员卡).

POST /v3/marketing/membercard-open/cards/{card_id}/users/import
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.marketing import ImportedMemberCard
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, OpenIdMemberImportDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class OpenIdMemberImport(Model, kw_only=True):
    """A member who is known by the OpenID (根据openid导入用户会员卡)"""

    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    code: str | Unset = UNSET
    """The code that names the card of the user, unique under its kind (会员卡code)"""
    out_request_no: str
    """The merchant's own number of the request, unique under its merchant number (商户请求单号)"""


OPERATION: Operation[ImportedMemberCard] = Operation("marketing.import_membercard_by_openid", ImportedMemberCard)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        card_id: str,
        *,
        client: Caller,
        body: OpenIdMemberImport | OpenIdMemberImportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ImportedMemberCard]: ...

    @overload
    def sync_detailed(
        card_id: str,
        *,
        client: Caller,
        json: OpenIdMemberImport | OpenIdMemberImportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ImportedMemberCard]: ...


def sync_detailed(
    card_id: str,
    *,
    client: Caller,
    body: OpenIdMemberImport | OpenIdMemberImportDict | AnyMapping | Unset = UNSET,
    json: OpenIdMemberImport | OpenIdMemberImportDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ImportedMemberCard]:
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
        body: OpenIdMemberImport | OpenIdMemberImportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ImportedMemberCard: ...

    @overload
    def sync(
        card_id: str,
        *,
        client: Caller,
        json: OpenIdMemberImport | OpenIdMemberImportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ImportedMemberCard: ...


def sync(
    card_id: str,
    *,
    client: Caller,
    body: OpenIdMemberImport | OpenIdMemberImportDict | AnyMapping | Unset = UNSET,
    json: OpenIdMemberImport | OpenIdMemberImportDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ImportedMemberCard:
    """Give a user a member card by the OpenID.

    For members the merchant had before; they have authorised it. Repeating the same number with the same contents gives
    no second card.

    Args:
        card_id: The kind of card that is meant (会员卡ID)
        client: The client to call with.
        body: OpenIdMemberImport or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ImportedMemberCard

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012549739
    https://pay.weixin.qq.com/doc/v3/partner/4012727561
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
        body: OpenIdMemberImport | OpenIdMemberImportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ImportedMemberCard]: ...

    @overload
    async def asyncio_detailed(
        card_id: str,
        *,
        client: Caller,
        json: OpenIdMemberImport | OpenIdMemberImportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ImportedMemberCard]: ...


async def asyncio_detailed(
    card_id: str,
    *,
    client: Caller,
    body: OpenIdMemberImport | OpenIdMemberImportDict | AnyMapping | Unset = UNSET,
    json: OpenIdMemberImport | OpenIdMemberImportDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ImportedMemberCard]:
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
        body: OpenIdMemberImport | OpenIdMemberImportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ImportedMemberCard: ...

    @overload
    async def asyncio(
        card_id: str,
        *,
        client: Caller,
        json: OpenIdMemberImport | OpenIdMemberImportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ImportedMemberCard: ...


async def asyncio(
    card_id: str,
    *,
    client: Caller,
    body: OpenIdMemberImport | OpenIdMemberImportDict | AnyMapping | Unset = UNSET,
    json: OpenIdMemberImport | OpenIdMemberImportDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ImportedMemberCard:
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
