# Generated from spec/ by `make generate`. Do not edit.
"""Look up the ride that a passenger asks an invoice for (根据凭证查询乘客行程单).

GET /v3/taxi-invoice/user-taxi-order/find-by-token
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class TaxiRide(Model, kw_only=True):
    """A ride (乘客行程单)"""

    plate_number: str
    """Registration plate of a vehicle, province sign included and without separators (车牌号)"""
    driver_license: str
    """Number of the driver's licence to carry passengers (营运资格证号)"""
    up_time: datetime
    """When the passenger got in (上车时间)"""
    region_id: int
    """The city, by its administrative code (行政区划代码)"""
    source: str
    """Where the ride is known from, as a token (乘客行程单来源)"""
    pay_time: datetime | Unset = UNSET
    """When the passenger paid the driver (面对面付款时间)"""
    pay_amount: int | Unset = UNSET
    """What the passenger paid (面对面付款金额) Unit: fen."""


class FindRideByTokenQuery(TypedDict):
    """The query of `taxi_invoice.find_ride_by_token`."""

    token: str
    """What opens the ride (获取乘客行程单详情的凭证)"""
    openid: str
    """The passenger (用户标识)"""
    appid: NotRequired[str | None]
    """AppID of the mini-program under which the passenger has the OpenID (应用ID) Left out, it is the client's
    default.
    """
    region_id: NotRequired[int]
    """The city (行政区划代码)"""
    auth_mode: NotRequired[str]
    """How the passenger authorised it, as a token such as ORDER_AUTH (授权模式)"""


OPERATION: Operation[TaxiRide] = Operation("taxi_invoice.find_ride_by_token", TaxiRide, query_defaults={"appid": True})


def sync_detailed(
    *,
    client: Caller,
    token: str,
    openid: str,
    appid: str | None | Unset = UNSET,
    region_id: int | Unset = UNSET,
    auth_mode: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TaxiRide]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "token": token,
            "openid": openid,
            "appid": appid,
            "region_id": region_id,
            "auth_mode": auth_mode,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    token: str,
    openid: str,
    appid: str | None | Unset = UNSET,
    region_id: int | Unset = UNSET,
    auth_mode: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TaxiRide:
    """Look up the ride that a passenger asks an invoice for.

    The token comes with the passenger from the receipt of the payment; the passenger must have authorised it.

    Args:
        client: The client to call with.
        token: What opens the ride (获取乘客行程单详情的凭证)
        openid: The passenger (用户标识)
        appid: AppID of the mini-program under which the passenger has the OpenID (应用ID) Left out, it is the
            client's default.
        region_id: The city (行政区划代码)
        auth_mode: How the passenger authorised it, as a token such as ORDER_AUTH (授权模式)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        TaxiRide

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012460180
    """
    return sync_detailed(
        client=client,
        token=token,
        openid=openid,
        appid=appid,
        region_id=region_id,
        auth_mode=auth_mode,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    token: str,
    openid: str,
    appid: str | None | Unset = UNSET,
    region_id: int | Unset = UNSET,
    auth_mode: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TaxiRide]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "token": token,
            "openid": openid,
            "appid": appid,
            "region_id": region_id,
            "auth_mode": auth_mode,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    token: str,
    openid: str,
    appid: str | None | Unset = UNSET,
    region_id: int | Unset = UNSET,
    auth_mode: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TaxiRide:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            token=token,
            openid=openid,
            appid=appid,
            region_id=region_id,
            auth_mode=auth_mode,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
