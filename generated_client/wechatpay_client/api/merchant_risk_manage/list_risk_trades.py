# Generated from spec/ by `make generate`. Do not edit.
"""List the orders that were found risky (查询风险订单).

POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...models.merchant_risk_manage import RiskTradeLevel, RiskTradeType
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, RiskTradeQueryDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class RiskTrade(Model, kw_only=True):
    """A risky order (风险订单)"""

    mchid: str | Unset = UNSET
    """The merchant of the order (商户号)"""
    sp_mchid: str | Unset = UNSET
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号)"""
    out_trade_no: str | Unset = UNSET
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    risk_type: RiskTradeType | int | Unset = UNSET
    """What the order is suspected of (风险类型).

    - `1`: gambling
    - `2`: fraud
    - `3`: pornography
    - `4`: money laundering.
    """
    risk_level: RiskTradeLevel | int | Unset = UNSET
    """How strong the suspicion is, in three levels (风险等级).

    - `1`: the first
    - `2`: the second
    - `3`: the third.
    """
    risk_discove_time: datetime | Unset = UNSET
    """When the risk was found (风险发现时间)"""


class RiskTradePage(Model, kw_only=True):
    """A page of risky orders (风险订单列表)"""

    total_num: int | Unset = UNSET
    """Number of orders on all pages together (总风险订单数)"""
    risk_trade_list: list[RiskTrade] = ABSENT_LIST
    """The orders of this page (风险订单列表)"""


class RiskTradeQuery(Model, kw_only=True):
    """The risky orders wanted (查询风险订单)"""

    sp_mchid: str | None | Unset = UNSET
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    mchid: str | None | Unset = UNSET
    """Merchant number given by WeChat Pay (商户号)"""
    start_time: datetime | Unset = UNSET
    """From when on (开始时间)"""
    end_time: datetime | Unset = UNSET
    """Until when (结束时间)"""
    page_index: int | Unset = UNSET
    """Number of the page wanted, 1 if left out (查询页码)"""
    page_size: int | Unset = UNSET
    """Largest number of orders wanted in one page, 10 if left out (查询页大小)"""


OPERATION: Operation[RiskTradePage] = Operation(
    "merchant_risk_manage.list_risk_trades", RiskTradePage, body_defaults={"sp_mchid": False, "mchid": False}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: RiskTradeQuery | RiskTradeQueryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RiskTradePage]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: RiskTradeQuery | RiskTradeQueryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RiskTradePage]: ...


def sync_detailed(
    *,
    client: Caller,
    body: RiskTradeQuery | RiskTradeQueryDict | AnyMapping | Unset = UNSET,
    json: RiskTradeQuery | RiskTradeQueryDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[RiskTradePage]:
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
        body: RiskTradeQuery | RiskTradeQueryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> RiskTradePage: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: RiskTradeQuery | RiskTradeQueryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> RiskTradePage: ...


def sync(
    *,
    client: Caller,
    body: RiskTradeQuery | RiskTradeQueryDict | AnyMapping | Unset = UNSET,
    json: RiskTradeQuery | RiskTradeQueryDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> RiskTradePage:
    """List the orders that were found risky.

    A merchant asks for its own orders, a service provider for those of a sub-merchant.

    Args:
        client: The client to call with.
        body: RiskTradeQuery or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        RiskTradePage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4013894247
    https://pay.weixin.qq.com/doc/v3/partner/4013894221
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
        body: RiskTradeQuery | RiskTradeQueryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RiskTradePage]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: RiskTradeQuery | RiskTradeQueryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RiskTradePage]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: RiskTradeQuery | RiskTradeQueryDict | AnyMapping | Unset = UNSET,
    json: RiskTradeQuery | RiskTradeQueryDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[RiskTradePage]:
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
        body: RiskTradeQuery | RiskTradeQueryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> RiskTradePage: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: RiskTradeQuery | RiskTradeQueryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> RiskTradePage: ...


async def asyncio(
    *,
    client: Caller,
    body: RiskTradeQuery | RiskTradeQueryDict | AnyMapping | Unset = UNSET,
    json: RiskTradeQuery | RiskTradeQueryDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> RiskTradePage:
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


if TYPE_CHECKING:

    @overload
    def pages(
        *,
        client: Caller,
        body: RiskTradeQuery | RiskTradeQueryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[RiskTrade]: ...

    @overload
    def pages(
        *,
        client: Caller,
        json: RiskTradeQuery | RiskTradeQueryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[RiskTrade]: ...


def pages(
    *,
    client: Caller,
    body: RiskTradeQuery | RiskTradeQueryDict | AnyMapping | Unset = UNSET,
    json: RiskTradeQuery | RiskTradeQueryDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[RiskTrade]:
    """Every item of all pages, one call for each page as it is needed.

    The arguments are those of `sync`; timeout, retries and deadline are those of each page's call.

    The first page is the one that the arguments name, or else the first of the list. Without a size the platform
    decides how many items a page has.

    Raises, while reading: what `sync` raises, with a note on how far the list was read; ReplyMismatch too where a page
    comes a second time.
    """
    from ...runtime.pages import items

    return items(
        client,
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
    def pages_async(
        *,
        client: Caller,
        body: RiskTradeQuery | RiskTradeQueryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[RiskTrade]: ...

    @overload
    def pages_async(
        *,
        client: Caller,
        json: RiskTradeQuery | RiskTradeQueryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[RiskTrade]: ...


def pages_async(
    *,
    client: Caller,
    body: RiskTradeQuery | RiskTradeQueryDict | AnyMapping | Unset = UNSET,
    json: RiskTradeQuery | RiskTradeQueryDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[RiskTrade]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {},
        {},
        require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
