# Generated from spec/ by `make generate`. Do not edit.
"""Look up the code of a member card that a page was opened with (加密code解码（跳转型激活）).

GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class DecryptedMemberCode(Model, kw_only=True):
    """The code of the card of the user (解码结果)"""

    code: str
    """The code that names the card of the user, unique under its kind (会员卡code)"""


class DecryptMembercardCodeQuery(TypedDict):
    """The query of `marketing.decrypt_membercard_code`."""

    encrypt_code: str
    """The code as the page was opened with it (加密code)"""


OPERATION: Operation[DecryptedMemberCode] = Operation("marketing.decrypt_membercard_code", DecryptedMemberCode)


def sync_detailed(
    card_id: str,
    *,
    client: Caller,
    encrypt_code: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[DecryptedMemberCode]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "card_id": card_id,
        },
        {
            "encrypt_code": encrypt_code,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    card_id: str,
    *,
    client: Caller,
    encrypt_code: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> DecryptedMemberCode:
    """Look up the code of a member card that a page was opened with.

    The page that activates a card is opened with the code in an encrypted form.

    Args:
        card_id: The kind of card that is meant (会员卡ID)
        client: The client to call with.
        encrypt_code: The code as the page was opened with it (加密code)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        DecryptedMemberCode

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012550742
    https://pay.weixin.qq.com/doc/v3/partner/4012727758
    """
    return sync_detailed(
        card_id,
        client=client,
        encrypt_code=encrypt_code,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    card_id: str,
    *,
    client: Caller,
    encrypt_code: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[DecryptedMemberCode]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "card_id": card_id,
        },
        {
            "encrypt_code": encrypt_code,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    card_id: str,
    *,
    client: Caller,
    encrypt_code: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> DecryptedMemberCode:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            card_id,
            client=client,
            encrypt_code=encrypt_code,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
