# Generated from spec/ by `make generate`. Do not edit.
"""Set where events of member cards go (设置回调地址).

PATCH /v3/marketing/membercard-open/callback
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.marketing import MemberCardCallback
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, MemberCardCallbackRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class MemberCardCallbackRequest(Model, kw_only=True):
    """Where events of member cards are to go (设置会员卡回调地址)"""

    notify_url: str | None | Unset = UNSET
    """Address that is told of cards that users take, activate and manage; public, https, without a query (通知url地址)
    Left out, it is the client's default.
    """


OPERATION: Operation[MemberCardCallback] = Operation(
    "marketing.set_membercard_callback", MemberCardCallback, body_defaults={"notify_url": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: MemberCardCallbackRequest | MemberCardCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardCallback]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: MemberCardCallbackRequest | MemberCardCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardCallback]: ...


def sync_detailed(
    *,
    client: Caller,
    body: MemberCardCallbackRequest | MemberCardCallbackRequestDict | AnyMapping | Unset = UNSET,
    json: MemberCardCallbackRequest | MemberCardCallbackRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MemberCardCallback]:
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
        body: MemberCardCallbackRequest | MemberCardCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MemberCardCallback: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: MemberCardCallbackRequest | MemberCardCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MemberCardCallback: ...


def sync(
    *,
    client: Caller,
    body: MemberCardCallbackRequest | MemberCardCallbackRequestDict | AnyMapping | Unset = UNSET,
    json: MemberCardCallbackRequest | MemberCardCallbackRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MemberCardCallback:
    """Set where events of member cards go.

    One address for all cards of a merchant.

    Args:
        client: The client to call with.
        body: MemberCardCallbackRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        MemberCardCallback

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012552251
    https://pay.weixin.qq.com/doc/v3/partner/4012714353
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
        body: MemberCardCallbackRequest | MemberCardCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardCallback]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: MemberCardCallbackRequest | MemberCardCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardCallback]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: MemberCardCallbackRequest | MemberCardCallbackRequestDict | AnyMapping | Unset = UNSET,
    json: MemberCardCallbackRequest | MemberCardCallbackRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MemberCardCallback]:
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
        body: MemberCardCallbackRequest | MemberCardCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MemberCardCallback: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: MemberCardCallbackRequest | MemberCardCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MemberCardCallback: ...


async def asyncio(
    *,
    client: Caller,
    body: MemberCardCallbackRequest | MemberCardCallbackRequestDict | AnyMapping | Unset = UNSET,
    json: MemberCardCallbackRequest | MemberCardCallbackRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MemberCardCallback:
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
