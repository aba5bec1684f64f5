# Generated from spec/ by `make generate`. Do not edit.
"""Prepare a contract that the user then signs in WeChat (预签约).

POST /v3/eduschoolpay/contracts/presign
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, SchoolPayPresignRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class SchoolPayBankCard(Model, kw_only=True):
    """The bank card that is to pay (签约银行卡)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"bank_card_no", "phone"})

    bank_card_no: str
    """Number of the card; encrypted on the wire (签约银行卡号)"""
    valid_thru: str | Unset = UNSET
    """Until when the card is valid, month and year as printed on it, like 08/31 (银行卡有效期)"""
    phone: str | Unset = UNSET
    """Telephone number the bank has for the card; encrypted on the wire (银行卡开卡预留手机号)"""
    bank_type: str | Unset = UNSET
    """Bank of the card, by its short code (银行类型)"""


class SchoolPayIdentity(Model, kw_only=True):
    """The person who must sign (实名信息)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"real_name", "credential_type", "id_card_number"})

    real_name: str
    """Name in the document; encrypted on the wire (姓名)"""
    credential_type: str
    """Kind of document; encrypted on the wire (证件类型), for example `IDENTITY_CARD`, the identity card of mainland
    China
    """
    id_card_number: str | Unset = UNSET
    """Number of the identity card; encrypted on the wire (身份证号)"""


class SchoolPayPresignRequest(Model, kw_only=True):
    """The contract a user is to sign (预签约)"""

    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID) Left out, it is the
    client's default.
    """
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    plan_id: str
    """Number of the contract template WeChat Pay approved for the merchant (签约模板号)"""
    user_id: str
    """The user's account in the merchant's own system, such as a student number (用户账号)"""
    school_id: str
    """Number WeChat Pay gave the school (学校编号)"""
    out_contract_code: str
    """The merchant's own number for the contract (外部签约号)"""
    contract_mode: str | Unset = UNSET
    """How free the user is in choosing what pays (签约模式), for example `LIMIT_BANK_CARD`: the given card only"""
    downgrade_default_contract: bool | Unset = UNSET
    """Whether an ordinary contract will do if the wanted mode cannot be had (允许降级为普通签约模式)"""
    identity: SchoolPayIdentity | Unset = UNSET
    """The person who must sign (实名信息)"""
    bank_card: SchoolPayBankCard | Unset = UNSET
    """The bank card that is to pay (签约银行卡)"""


class SchoolPayPresigned(Model, kw_only=True):
    """The prepared signing (预签约)"""

    presign_token: str
    """Token with which the mini-program opens the signing page, good for 2 hours (预签约码)"""


OPERATION: Operation[SchoolPayPresigned] = Operation(
    "eduschoolpay.presign_contract", SchoolPayPresigned, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: SchoolPayPresignRequest | SchoolPayPresignRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SchoolPayPresigned]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: SchoolPayPresignRequest | SchoolPayPresignRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SchoolPayPresigned]: ...


def sync_detailed(
    *,
    client: Caller,
    body: SchoolPayPresignRequest | SchoolPayPresignRequestDict | AnyMapping | Unset = UNSET,
    json: SchoolPayPresignRequest | SchoolPayPresignRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SchoolPayPresigned]:
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
        body: SchoolPayPresignRequest | SchoolPayPresignRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SchoolPayPresigned: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: SchoolPayPresignRequest | SchoolPayPresignRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SchoolPayPresigned: ...


def sync(
    *,
    client: Caller,
    body: SchoolPayPresignRequest | SchoolPayPresignRequestDict | AnyMapping | Unset = UNSET,
    json: SchoolPayPresignRequest | SchoolPayPresignRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SchoolPayPresigned:
    """Prepare a contract that the user then signs in WeChat.

    Returns a token with which the merchant's mini-program opens the signing page of WeChat Pay. The token names one
    signing and expires after 2 hours.

    Args:
        client: The client to call with.
        body: SchoolPayPresignRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        SchoolPayPresigned

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012468952
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
        body: SchoolPayPresignRequest | SchoolPayPresignRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SchoolPayPresigned]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: SchoolPayPresignRequest | SchoolPayPresignRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SchoolPayPresigned]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: SchoolPayPresignRequest | SchoolPayPresignRequestDict | AnyMapping | Unset = UNSET,
    json: SchoolPayPresignRequest | SchoolPayPresignRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SchoolPayPresigned]:
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
        body: SchoolPayPresignRequest | SchoolPayPresignRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SchoolPayPresigned: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: SchoolPayPresignRequest | SchoolPayPresignRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SchoolPayPresigned: ...


async def asyncio(
    *,
    client: Caller,
    body: SchoolPayPresignRequest | SchoolPayPresignRequestDict | AnyMapping | Unset = UNSET,
    json: SchoolPayPresignRequest | SchoolPayPresignRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SchoolPayPresigned:
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
