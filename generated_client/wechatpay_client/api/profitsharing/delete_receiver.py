# Generated from spec/ by `make generate`. Do not edit.
"""Remove somebody from those who may receive shares (删除分账接收方).

POST /v3/profitsharing/receivers/delete
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from msgspec import field

from ...models.shared.sharing_receiver_type import SharingReceiverType
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, DeleteSharingReceiverRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class DeleteSharingReceiverRequest(Model, kw_only=True):
    """Somebody who may not receive shares any more (删除分账接收方)"""

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


class SharingReceiverDeleted(Model, kw_only=True):
    """The receiver as removed (分账接收方)"""

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


OPERATION: Operation[SharingReceiverDeleted] = Operation(
    "profitsharing.delete_receiver", SharingReceiverDeleted, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: DeleteSharingReceiverRequest | DeleteSharingReceiverRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SharingReceiverDeleted]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: DeleteSharingReceiverRequest | DeleteSharingReceiverRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SharingReceiverDeleted]: ...


def sync_detailed(
    *,
    client: Caller,
    body: DeleteSharingReceiverRequest | DeleteSharingReceiverRequestDict | AnyMapping | Unset = UNSET,
    json: DeleteSharingReceiverRequest | DeleteSharingReceiverRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SharingReceiverDeleted]:
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
        body: DeleteSharingReceiverRequest | DeleteSharingReceiverRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SharingReceiverDeleted: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: DeleteSharingReceiverRequest | DeleteSharingReceiverRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SharingReceiverDeleted: ...


def sync(
    *,
    client: Caller,
    body: DeleteSharingReceiverRequest | DeleteSharingReceiverRequestDict | AnyMapping | Unset = UNSET,
    json: DeleteSharingReceiverRequest | DeleteSharingReceiverRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SharingReceiverDeleted:
    """Remove somebody from those who may receive shares.

    From then on nothing can be shared with them; what they received stays theirs. They can be added again.

    Args:
        client: The client to call with.
        body: DeleteSharingReceiverRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        SharingReceiverDeleted

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012529590
    https://pay.weixin.qq.com/doc/v3/partner/4012466868
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
        body: DeleteSharingReceiverRequest | DeleteSharingReceiverRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SharingReceiverDeleted]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: DeleteSharingReceiverRequest | DeleteSharingReceiverRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SharingReceiverDeleted]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: DeleteSharingReceiverRequest | DeleteSharingReceiverRequestDict | AnyMapping | Unset = UNSET,
    json: DeleteSharingReceiverRequest | DeleteSharingReceiverRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SharingReceiverDeleted]:
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
        body: DeleteSharingReceiverRequest | DeleteSharingReceiverRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SharingReceiverDeleted: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: DeleteSharingReceiverRequest | DeleteSharingReceiverRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SharingReceiverDeleted: ...


async def asyncio(
    *,
    client: Caller,
    body: DeleteSharingReceiverRequest | DeleteSharingReceiverRequestDict | AnyMapping | Unset = UNSET,
    json: DeleteSharingReceiverRequest | DeleteSharingReceiverRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SharingReceiverDeleted:
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
