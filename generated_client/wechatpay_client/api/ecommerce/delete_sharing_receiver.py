# Generated from spec/ by `make generate`. Do not edit.
"""Remove somebody from those who may receive shares of the platform's sub-merchants (删除分账接收方).

POST /v3/ecommerce/profitsharing/receivers/delete
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from msgspec import field

from ...models.ecommerce import EcommerceReceiver, EcommerceReceiverType
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, EcommerceDeleteReceiverRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class EcommerceDeleteReceiverRequest(Model, kw_only=True):
    """Somebody who may not receive shares any more (删除分账接收方)"""

    appid: str | None | Unset = UNSET
    """AppID of the platform; needed if the receiver is named by an OpenID (公众账号ID)"""
    type_: EcommerceReceiverType = field(name="type")
    """How the receiver of a share is named (分账接收方类型).

    - `MERCHANT_ID`: by a merchant number
    - `PERSONAL_OPENID`: a person, as the platform's AppID sees them.
    """
    account: str
    """The receiver, a merchant number or an OpenID according to type (分账接收方账号)"""


OPERATION: Operation[EcommerceReceiver] = Operation(
    "ecommerce.delete_sharing_receiver", EcommerceReceiver, body_defaults={"appid": False}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: EcommerceDeleteReceiverRequest | EcommerceDeleteReceiverRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceReceiver]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: EcommerceDeleteReceiverRequest | EcommerceDeleteReceiverRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceReceiver]: ...


def sync_detailed(
    *,
    client: Caller,
    body: EcommerceDeleteReceiverRequest | EcommerceDeleteReceiverRequestDict | AnyMapping | Unset = UNSET,
    json: EcommerceDeleteReceiverRequest | EcommerceDeleteReceiverRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EcommerceReceiver]:
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
        body: EcommerceDeleteReceiverRequest | EcommerceDeleteReceiverRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EcommerceReceiver: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: EcommerceDeleteReceiverRequest | EcommerceDeleteReceiverRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EcommerceReceiver: ...


def sync(
    *,
    client: Caller,
    body: EcommerceDeleteReceiverRequest | EcommerceDeleteReceiverRequestDict | AnyMapping | Unset = UNSET,
    json: EcommerceDeleteReceiverRequest | EcommerceDeleteReceiverRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EcommerceReceiver:
    """Remove somebody from those who may receive shares of the platform's sub-merchants.

    From then on nothing can be shared with them; what they received stays theirs. They can be added again.

    Args:
        client: The client to call with.
        body: EcommerceDeleteReceiverRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
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
        body: EcommerceDeleteReceiverRequest | EcommerceDeleteReceiverRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceReceiver]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: EcommerceDeleteReceiverRequest | EcommerceDeleteReceiverRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceReceiver]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: EcommerceDeleteReceiverRequest | EcommerceDeleteReceiverRequestDict | AnyMapping | Unset = UNSET,
    json: EcommerceDeleteReceiverRequest | EcommerceDeleteReceiverRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EcommerceReceiver]:
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
        body: EcommerceDeleteReceiverRequest | EcommerceDeleteReceiverRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EcommerceReceiver: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: EcommerceDeleteReceiverRequest | EcommerceDeleteReceiverRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EcommerceReceiver: ...


async def asyncio(
    *,
    client: Caller,
    body: EcommerceDeleteReceiverRequest | EcommerceDeleteReceiverRequestDict | AnyMapping | Unset = UNSET,
    json: EcommerceDeleteReceiverRequest | EcommerceDeleteReceiverRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EcommerceReceiver:
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
