# Generated from spec/ by `make generate`. Do not edit.
"""Have WeChat Pay echo a message, to test signatures and encryption (商户签名验签／加解密测试).

POST /v3/security/echo
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, EchoRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class EchoReply(Model, kw_only=True):
    """The message, sent back (回显)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"encrypted_echo_message"})

    echo_message: str
    """The text that was sent (回显信息)"""
    encrypted_echo_message: str | Unset = UNSET
    """The text that was sent encrypted, encrypted for the merchant now (加密回显信息)"""


class EchoRequest(Model, kw_only=True):
    """The message to be sent back, and by which ways (商户签名验签／加解密测试)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"encrypted_echo_message"})

    notify_url: str | None | Unset = UNSET
    """Address that is to be called with the message too; no notification if left out (商户回调地址)"""
    echo_message: str
    """Text that comes back as it is (回显信息)"""
    encrypted_echo_message: str | Unset = UNSET
    """Text that travels encrypted, there and back (加密回显信息)"""


OPERATION: Operation[EchoReply] = Operation("security.echo_message", EchoReply, body_defaults={"notify_url": False})


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: EchoRequest | EchoRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EchoReply]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: EchoRequest | EchoRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EchoReply]: ...


def sync_detailed(
    *,
    client: Caller,
    body: EchoRequest | EchoRequestDict | AnyMapping | Unset = UNSET,
    json: EchoRequest | EchoRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EchoReply]:
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
        body: EchoRequest | EchoRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EchoReply: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: EchoRequest | EchoRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EchoReply: ...


def sync(
    *,
    client: Caller,
    body: EchoRequest | EchoRequestDict | AnyMapping | Unset = UNSET,
    json: EchoRequest | EchoRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EchoReply:
    """Have WeChat Pay echo a message, to test signatures and encryption.

    Tests everything at once and changes nothing: the signature of the request, the signature of the reply, the
    encryption of a field in both directions, and, if an address is given, a notification to it.

    Args:
        client: The client to call with.
        body: EchoRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        EchoReply

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4014551946
    https://pay.weixin.qq.com/doc/v3/partner/4015139289
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
        body: EchoRequest | EchoRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EchoReply]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: EchoRequest | EchoRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EchoReply]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: EchoRequest | EchoRequestDict | AnyMapping | Unset = UNSET,
    json: EchoRequest | EchoRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EchoReply]:
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
        body: EchoRequest | EchoRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EchoReply: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: EchoRequest | EchoRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EchoReply: ...


async def asyncio(
    *,
    client: Caller,
    body: EchoRequest | EchoRequestDict | AnyMapping | Unset = UNSET,
    json: EchoRequest | EchoRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EchoReply:
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
