# Generated from spec/ by `make generate`. Do not edit.
"""Add somebody who may receive shares of the platform's sub-merchants (添加分账接收方).

POST /v3/ecommerce/profitsharing/receivers/add
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from msgspec import UNSET, field

from ...models.ecommerce import EcommerceReceiver, EcommerceReceiverType
from ...runtime.model import Model, Unset
from ...runtime.operation import Operation

if TYPE_CHECKING:
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class EcommerceAddReceiverRequest(Model, kw_only=True):
    """Somebody who may receive shares of all sub-merchants of the platform from now on (添加分账接收方)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"encrypted_name"})

    appid: str | Unset = UNSET
    """AppID of the platform; needed if the receiver is named by an OpenID (公众账号ID)"""
    type_: EcommerceReceiverType = field(name="type")
    """How the receiver of a share is named (分账接收方类型).

    - `MERCHANT_ID`: by a merchant number
    - `PERSONAL_OPENID`: a person, as the platform's AppID sees them.
    """
    account: str
    """The receiver, a merchant number or an OpenID according to type (分账接收方账号)"""
    name: str | Unset = UNSET
    """Full name of a merchant; that of its owner if it is a small one (接收方名称)"""
    encrypted_name: str | Unset = UNSET
    """Name of a person, if it is to be checked; encrypted on the wire (接收方名称的密文)"""
    relation_type: EcommerceRelationType
    """What the receiver is to the merchants that share (与分账方的关系类型).

    - `SUPPLIER`: a supplier
    - `DISTRIBUTOR`: a distributor
    - `SERVICE_PROVIDER`: a service provider
    - `PLATFORM`: the platform
    - `OTHERS`: something else.
    """


EcommerceRelationType: TypeAlias = Literal[
    "SUPPLIER",
    "DISTRIBUTOR",
    "SERVICE_PROVIDER",
    "PLATFORM",
    "OTHERS",
]
"""What the receiver is to the merchants that share (与分账方的关系类型).

- `SUPPLIER`: a supplier
- `DISTRIBUTOR`: a distributor
- `SERVICE_PROVIDER`: a service provider
- `PLATFORM`: the platform
- `OTHERS`: something else.
"""


OPERATION: Operation[EcommerceReceiver] = Operation("ecommerce.add_sharing_receiver", EcommerceReceiver)


def sync_detailed(
    *,
    client: Caller,
    body: EcommerceAddReceiverRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EcommerceReceiver]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {},
        body,
        validate=validate,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    body: EcommerceAddReceiverRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> EcommerceReceiver:
    """Add somebody who may receive shares of the platform's sub-merchants.

    Done once per receiver, for all sub-merchants of the platform; up to 20,000 receivers.

    Args:
        client: The client to call with.
        body: EcommerceAddReceiverRequest or the same as plain data.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        EcommerceReceiver

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012477758
    """
    return sync_detailed(
        client=client,
        body=body,
        validate=validate,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    body: EcommerceAddReceiverRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EcommerceReceiver]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {},
        body,
        validate=validate,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    body: EcommerceAddReceiverRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> EcommerceReceiver:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
            validate=validate,
            deadline=deadline,
        )
    ).parsed
