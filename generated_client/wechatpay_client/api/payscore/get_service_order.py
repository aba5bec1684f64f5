# Generated from spec/ by `make generate`. Do not edit.
"""Look up a service order (查询支付分订单).

GET /v3/payscore/serviceorder
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.payscore import ServiceOrder
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetServiceOrderQuery(TypedDict):
    """The query of `payscore.get_service_order`."""

    out_order_no: NotRequired[str]
    """The service order that is meant, by the merchant's own number; without query_id (商户服务订单号)"""
    query_id: NotRequired[str]
    """What the mini-program of WeChat Pay gave back when the user returned; without out_order_no (回跳查询ID)"""
    service_id: str
    """The service the order is for (服务ID)"""
    appid: NotRequired[str | None]
    """The AppID the order was made with (公众账号ID) Left out, it is the client's default."""


OPERATION: Operation[ServiceOrder] = Operation(
    "payscore.get_service_order", ServiceOrder, query_defaults={"appid": True}
)


def sync_detailed(
    *,
    client: Caller,
    service_id: str,
    out_order_no: str | Unset = UNSET,
    query_id: str | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ServiceOrder]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "out_order_no": out_order_no,
            "query_id": query_id,
            "service_id": service_id,
            "appid": appid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    service_id: str,
    out_order_no: str | Unset = UNSET,
    query_id: str | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ServiceOrder:
    """Look up a service order.

    Tells where the order stands, what it costs and what has been received. Ask it when the user comes back from WeChat,
    when no notification came, and after an unknown outcome. Exactly one of out_order_no and query_id names the order.

    Args:
        client: The client to call with.
        out_order_no: The service order that is meant, by the merchant's own number; without query_id
            (商户服务订单号)
        query_id: What the mini-program of WeChat Pay gave back when the user returned; without out_order_no
            (回跳查询ID)
        service_id: The service the order is for (服务ID)
        appid: The AppID the order was made with (公众账号ID) Left out, it is the client's default.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ServiceOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012587902
    https://pay.weixin.qq.com/doc/v3/merchant/4012647419
    """
    return sync_detailed(
        client=client,
        out_order_no=out_order_no,
        query_id=query_id,
        service_id=service_id,
        appid=appid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    service_id: str,
    out_order_no: str | Unset = UNSET,
    query_id: str | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ServiceOrder]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "out_order_no": out_order_no,
            "query_id": query_id,
            "service_id": service_id,
            "appid": appid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    service_id: str,
    out_order_no: str | Unset = UNSET,
    query_id: str | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ServiceOrder:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            out_order_no=out_order_no,
            query_id=query_id,
            service_id=service_id,
            appid=appid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
