# Generated from spec/ by `make generate`. Do not edit.
"""Look up where events of coupons of a merchant go (查询商家券事件通知地址).

GET /v3/marketing/busifavor/callbacks
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


class BusifavorCallback(Model, kw_only=True):
    """Where events of coupons go (商家券事件通知地址)"""

    notify_url: str
    """Address that is called with the result; public, https, without a query (通知地址)"""
    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""


class GetBusifavorCallbackQuery(TypedDict):
    """The query of `marketing.get_busifavor_callback`."""

    mchid: NotRequired[str | None]
    """The merchant whose address is wanted; the one that calls if left out (商户号)"""


OPERATION: Operation[BusifavorCallback] = Operation(
    "marketing.get_busifavor_callback", BusifavorCallback, query_defaults={"mchid": False}
)


def sync_detailed(
    *,
    client: Caller,
    mchid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[BusifavorCallback]:
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
) -> BusifavorCallback:
    """Look up where events of coupons of a merchant go.

    Tells the address that was set last.

    Args:
        client: The client to call with.
        mchid: The merchant whose address is wanted; the one that calls if left out (商户号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        BusifavorCallback

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012465507
    https://pay.weixin.qq.com/doc/v3/partner/4012465557
    https://pay.weixin.qq.com/doc/v3/merchant/4015716846
    https://pay.weixin.qq.com/doc/v3/merchant/4015717465
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
) -> Response[BusifavorCallback]:
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
) -> BusifavorCallback:
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
