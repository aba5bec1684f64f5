# Generated from spec/ by `make generate`. Do not edit.
"""Prepare a charging agreement that the user then signs in WeChat (预开通服务).

POST /v3/ebike/charge/contracts/preopen
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, ChargePreopenRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ChargePreopenRequest(Model, kw_only=True):
    """The user who is to sign a charging agreement (预开通服务)"""

    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    appid: str | None | Unset = UNSET
    """AppID of the service provider's official account (服务商公众号ID) Left out, it is the client's default."""
    sub_appid: str | Unset = UNSET
    """AppID of the merchant's own official account (特约商户公众号ID)"""
    trade_scene: str
    """What the agreement is about (交易场景), for example `CHARGE`: charging"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""


class ChargePreopening(Model, kw_only=True):
    """The prepared signing of a charging agreement (预开通服务)"""

    preopen_id: str
    """Number with which the page that lets the user sign is opened (预开通ID)"""


OPERATION: Operation[ChargePreopening] = Operation(
    "ebike.preopen_charge_contract", ChargePreopening, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: ChargePreopenRequest | ChargePreopenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChargePreopening]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: ChargePreopenRequest | ChargePreopenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChargePreopening]: ...


def sync_detailed(
    *,
    client: Caller,
    body: ChargePreopenRequest | ChargePreopenRequestDict | AnyMapping | Unset = UNSET,
    json: ChargePreopenRequest | ChargePreopenRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ChargePreopening]:
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
        body: ChargePreopenRequest | ChargePreopenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ChargePreopening: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: ChargePreopenRequest | ChargePreopenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ChargePreopening: ...


def sync(
    *,
    client: Caller,
    body: ChargePreopenRequest | ChargePreopenRequestDict | AnyMapping | Unset = UNSET,
    json: ChargePreopenRequest | ChargePreopenRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ChargePreopening:
    """Prepare a charging agreement that the user then signs in WeChat.

    The signing page of WeChat Pay is opened with preopen_id of the reply; looking the agreement up tells whether the
    user signed.

    Out of service since 2019-12-16: calling it warns with RetiredOperationWarning.

    Args:
        client: The client to call with.
        body: ChargePreopenRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ChargePreopening

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml
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
        body: ChargePreopenRequest | ChargePreopenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChargePreopening]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: ChargePreopenRequest | ChargePreopenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChargePreopening]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: ChargePreopenRequest | ChargePreopenRequestDict | AnyMapping | Unset = UNSET,
    json: ChargePreopenRequest | ChargePreopenRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ChargePreopening]:
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
        body: ChargePreopenRequest | ChargePreopenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ChargePreopening: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: ChargePreopenRequest | ChargePreopenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ChargePreopening: ...


async def asyncio(
    *,
    client: Caller,
    body: ChargePreopenRequest | ChargePreopenRequestDict | AnyMapping | Unset = UNSET,
    json: ChargePreopenRequest | ChargePreopenRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ChargePreopening:
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
