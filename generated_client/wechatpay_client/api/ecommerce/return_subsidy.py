# Generated from spec/ by `make generate`. Do not edit.
"""Take a subsidy back, wholly or in part, after the order was refunded (请求补差回退).

POST /v3/ecommerce/subsidies/return
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias, overload

from msgspec import field

from ...models.shared.refund_source_account import RefundSourceAccount
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, SubsidyReturnRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class SubsidyReturn(Model, kw_only=True):
    """The return of a subsidy and what became of it (补差回退单)"""

    sub_mchid: str
    """Merchant number of the seller who received the subsidy (二级商户号)"""
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    subsidy_refund_id: str
    """Number WeChat Pay gave the return of a subsidy (微信补差回退单号)"""
    refund_id: str | Unset = UNSET
    """The refund it goes with (微信退款单号)"""
    out_order_no: str
    """The platform's own number of the return of a subsidy; repeating it never returns twice (商户补差回退单号)"""
    amount: int
    """What was taken back (补差回退金额) Unit: fen."""
    description: str
    """Note on the return, as requested (补差回退描述)"""
    result: SubsidyReturnResult | str
    """Whether the subsidy was returned (补差回退结果).

    - `SUCCESS`: returned
    - `FAIL`: not.
    """
    success_time: datetime
    """When it was returned (补差回退完成时间)"""
    subsidy_id: str | Unset = UNSET
    """Number WeChat Pay gave the subsidy (微信补差单号)"""
    from_: list[SubsidyReturnShare] = field(name="from", default=ABSENT_LIST)
    """The balance of the seller it was taken from, if one was named (回退出资账户及金额)"""


class SubsidyReturnRequest(Model, kw_only=True):
    """The part of a subsidy the platform takes back after a refund (请求补差回退)"""

    sub_mchid: str
    """Merchant number of the seller who received the subsidy (二级商户号)"""
    out_order_no: str
    """The platform's own number of the return of a subsidy; repeating it never returns twice (商户补差回退单号)"""
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    refund_id: str | Unset = UNSET
    """The refund it goes with; left out only if the user's account cannot take a refund (微信退款单号)"""
    amount: int
    """What is taken back; all returns together at most the subsidy (补差回退金额) Unit: fen."""
    description: str
    """Note on the return, which the reply gives back (补差回退描述)"""
    subsidy_id: str | Unset = UNSET
    """Number WeChat Pay gave the subsidy (微信补差单号)"""
    from_: list[SubsidyReturnSource] | Unset = field(name="from", default=UNSET)
    """The balance of the seller it is to be taken from, with the whole amount (回退出资账户及金额)"""


SubsidyReturnResult: TypeAlias = Literal[
    "SUCCESS",
    "FAIL",
]
"""Whether the subsidy was returned (补差回退结果).

- `SUCCESS`: returned
- `FAIL`: not.
"""


class SubsidyReturnShare(Model, kw_only=True):
    """A balance of the seller and what was taken from it (回退出资账户及金额)"""

    account: RefundSourceAccount | str | Unset = UNSET
    """Balance the subsidy was taken back from (出资账户类型).

    - `AVAILABLE`: the available one
    - `UNAVAILABLE`: the frozen one.
    """
    amount: int | Unset = UNSET
    """What was taken from this balance (出资金额) Unit: fen."""


class SubsidyReturnSource(Model, kw_only=True):
    """A balance of the seller and what is to be taken from it (回退出资账户及金额)"""

    account: RefundSourceAccount | Unset = UNSET
    """Balance the subsidy is taken back from (出资账户类型).

    - `AVAILABLE`: the available one
    - `UNAVAILABLE`: the frozen one.
    """
    amount: int | Unset = UNSET
    """What is to be taken from this balance (出资金额) Unit: fen."""


OPERATION: Operation[SubsidyReturn] = Operation("ecommerce.return_subsidy", SubsidyReturn)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: SubsidyReturnRequest | SubsidyReturnRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubsidyReturn]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: SubsidyReturnRequest | SubsidyReturnRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubsidyReturn]: ...


def sync_detailed(
    *,
    client: Caller,
    body: SubsidyReturnRequest | SubsidyReturnRequestDict | AnyMapping | Unset = UNSET,
    json: SubsidyReturnRequest | SubsidyReturnRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SubsidyReturn]:
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
        body: SubsidyReturnRequest | SubsidyReturnRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SubsidyReturn: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: SubsidyReturnRequest | SubsidyReturnRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SubsidyReturn: ...


def sync(
    *,
    client: Caller,
    body: SubsidyReturnRequest | SubsidyReturnRequestDict | AnyMapping | Unset = UNSET,
    json: SubsidyReturnRequest | SubsidyReturnRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SubsidyReturn:
    """Take a subsidy back, wholly or in part, after the order was refunded.

    Once for each refund. Repeating the same number with the same contents is safe, and is the right answer to an
    unknown outcome, as no query exists.

    Args:
        client: The client to call with.
        body: SubsidyReturnRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        SubsidyReturn

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012477636
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
        body: SubsidyReturnRequest | SubsidyReturnRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubsidyReturn]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: SubsidyReturnRequest | SubsidyReturnRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubsidyReturn]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: SubsidyReturnRequest | SubsidyReturnRequestDict | AnyMapping | Unset = UNSET,
    json: SubsidyReturnRequest | SubsidyReturnRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SubsidyReturn]:
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
        body: SubsidyReturnRequest | SubsidyReturnRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SubsidyReturn: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: SubsidyReturnRequest | SubsidyReturnRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SubsidyReturn: ...


async def asyncio(
    *,
    client: Caller,
    body: SubsidyReturnRequest | SubsidyReturnRequestDict | AnyMapping | Unset = UNSET,
    json: SubsidyReturnRequest | SubsidyReturnRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SubsidyReturn:
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
