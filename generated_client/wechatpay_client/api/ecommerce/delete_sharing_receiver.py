# Generated from spec/ by `make generate`. Do not edit.
"""Remove somebody from those who may receive shares of the platform's sub-merchants (删除分账接收方).

POST /v3/ecommerce/profitsharing/receivers/delete
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import UNSET, field

from ...models.ecommerce import EcommerceReceiver, EcommerceReceiverType
from ...runtime.model import Model, Unset
from ...runtime.operation import Operation

if TYPE_CHECKING:
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class EcommerceDeleteReceiverRequest(Model, kw_only=True):
    """Somebody who may not receive shares any more (删除分账接收方)"""

    appid: str | Unset = UNSET
    """AppID of the platform; needed if the receiver is named by an OpenID (公众账号ID)"""
    type_: EcommerceReceiverType = field(name="type")
    """How the receiver of a share is named (分账接收方类型).

    - `MERCHANT_ID`: by a merchant number
    - `PERSONAL_OPENID`: a person, as the platform's AppID sees them.
    """
    account: str
    """The receiver, a merchant number or an OpenID according to type (分账接收方账号)"""


OPERATION: Operation[EcommerceReceiver] = Operation("ecommerce.delete_sharing_receiver", EcommerceReceiver)


def sync_detailed(
    *,
    client: Caller,
    body: EcommerceDeleteReceiverRequest | Mapping[str, object],
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
    body: EcommerceDeleteReceiverRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> EcommerceReceiver:
    """Remove somebody from those who may receive shares of the platform's sub-merchants.

    From then on nothing can be shared with them; what they received stays theirs. They can be added again.

    Args:
        client: The client to call with.
        body: EcommerceDeleteReceiverRequest or the same as plain data.
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

    https://pay.weixin.qq.com/doc/v3/partner/4012477759
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
    body: EcommerceDeleteReceiverRequest | Mapping[str, object],
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
    body: EcommerceDeleteReceiverRequest | Mapping[str, object],
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
