# Generated from spec/ by `make generate`. Do not edit.
"""Report the points a member's payment in a shop earned (商圈会员积分同步).

POST /v3/businesscircle/points/notify
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, MemberPointsReportDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class MemberPointsReport(Model, kw_only=True):
    """What a member's payment in a shop earned them (商圈会员积分)"""

    sub_mchid: str | Unset = UNSET
    """Merchant number of the business circle; given by a service provider only (商圈商户ID)"""
    transaction_id: str
    """The payment, by the number its notification gave (微信订单号)"""
    appid: str | None | Unset = UNSET
    """AppID of the mini-program in which the member agreed to collect points (小程序AppID) Left out, it is the client's
    default.
    """
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    earn_points: bool
    """Whether the payment earned points (是否获得积分)"""
    increased_points: int
    """How many points the payment earned; 0 if none (订单新增积分值)"""
    points_update_time: datetime
    """When the points were credited; parts of a second are welcome (积分更新时间)"""
    no_points_remarks: str | Unset = UNSET
    """Why the payment earned no points (未获得积分的备注信息)"""
    total_points: int | Unset = UNSET
    """How many points the member has now (顾客积分总额)"""


OPERATION: Operation[None] = Operation("businesscircle.sync_points", None, body_defaults={"appid": True})


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: MemberPointsReport | MemberPointsReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: MemberPointsReport | MemberPointsReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    *,
    client: Caller,
    body: MemberPointsReport | MemberPointsReportDict | AnyMapping | Unset = UNSET,
    json: MemberPointsReport | MemberPointsReportDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
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
        body: MemberPointsReport | MemberPointsReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: MemberPointsReport | MemberPointsReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    *,
    client: Caller,
    body: MemberPointsReport | MemberPointsReportDict | AnyMapping | Unset = UNSET,
    json: MemberPointsReport | MemberPointsReportDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Report the points a member's payment in a shop earned.

    The answer to the notification about a member's payment. The member then reads in WeChat how many points were
    credited, or why there were none.

    Args:
        client: The client to call with.
        body: MemberPointsReport or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        None: a successful reply is empty.

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.

    https://pay.weixin.qq.com/doc/v3/merchant/4012534698
    https://pay.weixin.qq.com/doc/v3/partner/4012474133
    """
    sync_detailed(
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        body: MemberPointsReport | MemberPointsReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: MemberPointsReport | MemberPointsReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: MemberPointsReport | MemberPointsReportDict | AnyMapping | Unset = UNSET,
    json: MemberPointsReport | MemberPointsReportDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
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
        body: MemberPointsReport | MemberPointsReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: MemberPointsReport | MemberPointsReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    *,
    client: Caller,
    body: MemberPointsReport | MemberPointsReportDict | AnyMapping | Unset = UNSET,
    json: MemberPointsReport | MemberPointsReportDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """`sync`, awaited."""
    await asyncio_detailed(
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
