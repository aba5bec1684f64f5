# Generated from spec/ by `make generate`. Do not edit.
"""Look up where events of cash coupons go (获取已设置的消息通知地址).

GET /v3/marketing/favor/callbacks
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class FavorCallback(Model, kw_only=True):
    """Where events of cash coupons go (消息通知地址)"""

    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    notify_url: str
    """Address that is called with the result; public, https, without a query (通知地址)"""


class GetFavorCallbackQuery(TypedDict):
    """The query of `marketing.get_favor_callback`."""

    mchid: NotRequired[str | None]
    """The merchant that calls (商户号) Left out, it is the client's default."""


OPERATION: Operation[FavorCallback] = Operation(
    "marketing.get_favor_callback", FavorCallback, query_defaults={"mchid": True}
)


def sync_detailed(
    *,
    client: Caller,
    mchid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FavorCallback]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "mchid": mchid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    mchid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FavorCallback:
    """Look up where events of cash coupons go.

    Tells the address that was set last.

    Args:
        client: The client to call with.
        mchid: The merchant that calls (商户号) Left out, it is the client's default.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        FavorCallback

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012464070
    https://pay.weixin.qq.com/doc/v3/partner/4012464155
    """
    return sync_detailed(
        client=client,
        mchid=mchid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    mchid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FavorCallback]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "mchid": mchid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    mchid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FavorCallback:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            mchid=mchid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
