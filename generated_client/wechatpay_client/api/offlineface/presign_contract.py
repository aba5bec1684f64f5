# Generated from spec/ by `make generate`. Do not edit.
"""Prepare the contract of a person who is to pay by face (预签约接口).

POST /v3/offlineface/contracts/presign
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias, overload

from ...models.offlineface import FaceContractMode
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, FacePresignRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class FaceBankCard(Model, kw_only=True):
    """The bank card that is to be debited, and its owner (签约指定银行卡)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"bank_card_number", "identification_name", "phone"})

    bank_card_number: str | Unset = UNSET
    """Number of the card; encrypted on the wire (银行卡号)"""
    identification_name: str | Unset = UNSET
    """Name of its owner; encrypted on the wire (开卡人姓名)"""
    identification: FaceIdentification | Unset = UNSET
    """A document that names a person (证件信息)"""
    valid_thru: str | Unset = UNSET
    """Until when the card is valid, month and year as printed on it, like 08/31 (银行卡有效期)"""
    bank_type: str | Unset = UNSET
    """The bank, by its short code (银行类型)"""
    phone: str | Unset = UNSET
    """Telephone number its owner left with the bank; encrypted on the wire (开卡预留手机号)"""


class FaceIdentification(Model, kw_only=True):
    """A document that names a person (证件信息)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"identification_number"})

    identification_type: FaceIdentificationType
    """Kind of document that names a person (证件类型). `IDCARD`: identity card of mainland China."""
    identification_number: str
    """Number of the document; encrypted on the wire (证件ID)"""


FaceIdentificationType: TypeAlias = Literal["IDCARD"]
"""Kind of document that names a person (证件类型). `IDCARD`: identity card of mainland China."""


class FacePayUser(Model, kw_only=True):
    """The person who is to pay by face (刷脸用户信息)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"phone"})

    out_user_id: str
    """The merchant's own number of the person who pays by face (商户用户ID)"""
    organization_id: str
    """Number WeChat Pay gave the school or other organisation (机构ID)"""
    identification_name: str | Unset = UNSET
    """Name of the person; not encrypted, unlike that of the owner of a card (刷脸用户名)"""
    identification: FaceIdentification | Unset = UNSET
    """A document that names a person (证件信息)"""
    phone: str | Unset = UNSET
    """Telephone number of the person; encrypted on the wire (手机号码)"""


class FacePresignRequest(Model, kw_only=True):
    """The person who is to pay by face, and what is to be debited (刷脸预签约)"""

    business_name: str
    """For which kind of business the contract is (业务类型)"""
    facepay_user: FacePayUser
    """The person who is to pay by face (刷脸用户信息)"""
    limit_bank_card: FaceBankCard | Unset = UNSET
    """The bank card that is to be debited, and its owner (签约指定银行卡)"""
    contract_mode: FaceContractMode | Unset = UNSET
    """What is debited (签约模式).

    - `LIMIT_BANK_CARD`: the bank card given, and nothing else
    - `PRIORITY_BANK_CARD`: that card first
    - `LIMIT_NONE`: whatever the user chooses.
    """


class FacePresigned(Model, kw_only=True):
    """What the signing is opened with (刷脸预签约结果)"""

    presign_token: str
    """Session of the signing (会话ID)"""


OPERATION: Operation[FacePresigned] = Operation("offlineface.presign_contract", FacePresigned)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: FacePresignRequest | FacePresignRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FacePresigned]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: FacePresignRequest | FacePresignRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FacePresigned]: ...


def sync_detailed(
    *,
    client: Caller,
    body: FacePresignRequest | FacePresignRequestDict | AnyMapping | Unset = UNSET,
    json: FacePresignRequest | FacePresignRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FacePresigned]:
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
        body: FacePresignRequest | FacePresignRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FacePresigned: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: FacePresignRequest | FacePresignRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FacePresigned: ...


def sync(
    *,
    client: Caller,
    body: FacePresignRequest | FacePresignRequestDict | AnyMapping | Unset = UNSET,
    json: FacePresignRequest | FacePresignRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FacePresigned:
    """Prepare the contract of a person who is to pay by face.

    The token of the reply opens the signing. Nobody can be debited before it is signed; that comes by notification, or
    by query.

    No page says whether it is for merchants, for service providers or for both.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        client: The client to call with.
        body: FacePresignRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        FacePresigned

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
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
        body: FacePresignRequest | FacePresignRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FacePresigned]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: FacePresignRequest | FacePresignRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FacePresigned]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: FacePresignRequest | FacePresignRequestDict | AnyMapping | Unset = UNSET,
    json: FacePresignRequest | FacePresignRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FacePresigned]:
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
        body: FacePresignRequest | FacePresignRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FacePresigned: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: FacePresignRequest | FacePresignRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FacePresigned: ...


async def asyncio(
    *,
    client: Caller,
    body: FacePresignRequest | FacePresignRequestDict | AnyMapping | Unset = UNSET,
    json: FacePresignRequest | FacePresignRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FacePresigned:
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
