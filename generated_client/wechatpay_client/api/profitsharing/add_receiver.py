# Generated from spec/ by `make generate`. Do not edit.
"""Add somebody who may receive shares (添加分账接收方).

POST /v3/profitsharing/receivers/add
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias, overload

from msgspec import field

from ...models.shared.sharing_receiver_type import SharingReceiverType
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AddSharingReceiverRequestDict, AnyMapping
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class AddSharingReceiverRequest(Model, kw_only=True):
    """Somebody who may receive shares from now on (添加分账接收方)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"name"})

    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID) Left out, it is the
    client's default.
    """
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    type_: SharingReceiverType = field(name="type")
    """How the receiver of a share is named (分账接收方类型).

    - `MERCHANT_ID`: by a merchant number
    - `PERSONAL_OPENID`: a person, as the caller's AppID sees them
    - `PERSONAL_SUB_OPENID`: a person, as the AppID of the sub-merchant sees them.
    """
    account: str
    """The receiver, a merchant number or an OpenID according to type (分账接收方账号)"""
    name: str | Unset = UNSET
    """Full name of a merchant, or name of a person if it is to be checked; encrypted on the wire
    (分账接收方全称或姓名)
    """
    relation_type: SharingRelationType
    """What the receiver is to the merchant that shares (与分账方的关系类型).

    - `SERVICE_PROVIDER`: its service provider
    - `STORE`: a shop
    - `STAFF`: an employee
    - `STORE_OWNER`: owner of the shop
    - `PARTNER`: a business partner
    - `HEADQUARTER`: the head office
    - `BRAND`: owner of the brand
    - `DISTRIBUTOR`: a distributor
    - `USER`: a user
    - `SUPPLIER`: a supplier
    - `CUSTOM`: something else, said in custom_relation.
    """
    custom_relation: str | Unset = UNSET
    """The relation in words, with relation_type CUSTOM (自定义的分账关系)"""


class SharingReceiverAdded(Model, kw_only=True):
    """The receiver as added (分账接收方)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"name"})

    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    type_: SharingReceiverType | str = field(name="type")
    """How the receiver of a share is named (分账接收方类型).

    - `MERCHANT_ID`: by a merchant number
    - `PERSONAL_OPENID`: a person, as the caller's AppID sees them
    - `PERSONAL_SUB_OPENID`: a person, as the AppID of the sub-merchant sees them.
    """
    account: str
    """The receiver, a merchant number or an OpenID according to type (分账接收方账号)"""
    name: str | Unset = UNSET
    """Name of the receiver, as given; encrypted on the wire (分账接收方全称)"""
    relation_type: SharingRelationType | str
    """What the receiver is to the merchant that shares (与分账方的关系类型).

    - `SERVICE_PROVIDER`: its service provider
    - `STORE`: a shop
    - `STAFF`: an employee
    - `STORE_OWNER`: owner of the shop
    - `PARTNER`: a business partner
    - `HEADQUARTER`: the head office
    - `BRAND`: owner of the brand
    - `DISTRIBUTOR`: a distributor
    - `USER`: a user
    - `SUPPLIER`: a supplier
    - `CUSTOM`: something else, said in custom_relation.
    """
    custom_relation: str | Unset = UNSET
    """The relation in words, with relation_type CUSTOM (自定义的分账关系)"""


SharingRelationType: TypeAlias = Literal[
    "SERVICE_PROVIDER",
    "STORE",
    "STAFF",
    "STORE_OWNER",
    "PARTNER",
    "HEADQUARTER",
    "BRAND",
    "DISTRIBUTOR",
    "USER",
    "SUPPLIER",
    "CUSTOM",
]
"""What the receiver is to the merchant that shares (与分账方的关系类型).

- `SERVICE_PROVIDER`: its service provider
- `STORE`: a shop
- `STAFF`: an employee
- `STORE_OWNER`: owner of the shop
- `PARTNER`: a business partner
- `HEADQUARTER`: the head office
- `BRAND`: owner of the brand
- `DISTRIBUTOR`: a distributor
- `USER`: a user
- `SUPPLIER`: a supplier
- `CUSTOM`: something else, said in custom_relation.
"""


OPERATION: Operation[SharingReceiverAdded] = Operation(
    "profitsharing.add_receiver", SharingReceiverAdded, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: AddSharingReceiverRequest | AddSharingReceiverRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SharingReceiverAdded]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: AddSharingReceiverRequest | AddSharingReceiverRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SharingReceiverAdded]: ...


def sync_detailed(
    *,
    client: Caller,
    body: AddSharingReceiverRequest | AddSharingReceiverRequestDict | AnyMapping | Unset = UNSET,
    json: AddSharingReceiverRequest | AddSharingReceiverRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SharingReceiverAdded]:
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
        body: AddSharingReceiverRequest | AddSharingReceiverRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SharingReceiverAdded: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: AddSharingReceiverRequest | AddSharingReceiverRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SharingReceiverAdded: ...


def sync(
    *,
    client: Caller,
    body: AddSharingReceiverRequest | AddSharingReceiverRequestDict | AnyMapping | Unset = UNSET,
    json: AddSharingReceiverRequest | AddSharingReceiverRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SharingReceiverAdded:
    """Add somebody who may receive shares.

    Done once per receiver, before its first share.

    Args:
        client: The client to call with.
        body: AddSharingReceiverRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        SharingReceiverAdded

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012528995
    https://pay.weixin.qq.com/doc/v3/partner/4012690944
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
        body: AddSharingReceiverRequest | AddSharingReceiverRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SharingReceiverAdded]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: AddSharingReceiverRequest | AddSharingReceiverRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SharingReceiverAdded]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: AddSharingReceiverRequest | AddSharingReceiverRequestDict | AnyMapping | Unset = UNSET,
    json: AddSharingReceiverRequest | AddSharingReceiverRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SharingReceiverAdded]:
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
        body: AddSharingReceiverRequest | AddSharingReceiverRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SharingReceiverAdded: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: AddSharingReceiverRequest | AddSharingReceiverRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SharingReceiverAdded: ...


async def asyncio(
    *,
    client: Caller,
    body: AddSharingReceiverRequest | AddSharingReceiverRequestDict | AnyMapping | Unset = UNSET,
    json: AddSharingReceiverRequest | AddSharingReceiverRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SharingReceiverAdded:
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
