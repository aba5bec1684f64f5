# Generated from spec/ by `make generate`. Do not edit.
"""Pay the subsidy that was announced with an order (请求补差).

POST /v3/ecommerce/subsidies/create
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, SubsidyRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class Subsidy(Model, kw_only=True):
    """A subsidy and what became of it (补差单)"""

    sub_mchid: str
    """Merchant number of the seller who receives the subsidy (二级商户号)"""
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    subsidy_id: str
    """Number WeChat Pay gave the subsidy (微信补差单号)"""
    description: str
    """Note on the subsidy, as requested (补差描述)"""
    amount: int | Unset = UNSET
    """The subsidy (补差金额) Unit: fen."""
    result: SubsidyResult | str
    """What became of the subsidy (补差单结果).

    - `SUCCESS`: the seller has it
    - `FAIL`: failed
    - `REFUND`: paid, and returned in full since.
    """
    success_time: datetime
    """When the subsidy was paid (补差完成时间)"""
    out_subsidy_no: str | Unset = UNSET
    """The platform's own number of the subsidy; repeating it never pays twice (商户补差单号)"""


class SubsidyRequest(Model, kw_only=True):
    """A subsidy of a paid order (请求补差)"""

    sub_mchid: str
    """Merchant number of the seller who receives the subsidy (二级商户号)"""
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    amount: int
    """The subsidy, as announced with the order; less only if some of the order was refunded (补差金额) Unit: fen."""
    description: str
    """Note on the subsidy, which the reply gives back (补差描述)"""
    refund_id: str | Unset = UNSET
    """A refund of the order, needed if the subsidy is less than announced (微信退款单号)"""
    out_subsidy_no: str | Unset = UNSET
    """The platform's own number of the subsidy; repeating it never pays twice (商户补差单号)"""


SubsidyResult: TypeAlias = Literal[
    "SUCCESS",
    "FAIL",
    "REFUND",
]
"""What became of the subsidy (补差单结果).

- `SUCCESS`: the seller has it
- `FAIL`: failed
- `REFUND`: paid, and returned in full since.
"""


OPERATION: Operation[Subsidy] = Operation("ecommerce.create_subsidy", Subsidy)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: SubsidyRequest | SubsidyRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Subsidy]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: SubsidyRequest | SubsidyRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Subsidy]: ...


def sync_detailed(
    *,
    client: Caller,
    body: SubsidyRequest | SubsidyRequestDict | AnyMapping | Unset = UNSET,
    json: SubsidyRequest | SubsidyRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[Subsidy]:
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
        body: SubsidyRequest | SubsidyRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Subsidy: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: SubsidyRequest | SubsidyRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Subsidy: ...


def sync(
    *,
    client: Caller,
    body: SubsidyRequest | SubsidyRequestDict | AnyMapping | Unset = UNSET,
    json: SubsidyRequest | SubsidyRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Subsidy:
    """Pay the subsidy that was announced with an order.

    Once for each order, after it was paid and settled and before its money is shared. Repeating the same contents
    within 180 days is safe, and is the right answer to an unknown outcome, as no query exists; another amount could pay
    twice.

    Args:
        client: The client to call with.
        body: SubsidyRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        Subsidy

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012477631
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
        body: SubsidyRequest | SubsidyRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Subsidy]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: SubsidyRequest | SubsidyRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Subsidy]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: SubsidyRequest | SubsidyRequestDict | AnyMapping | Unset = UNSET,
    json: SubsidyRequest | SubsidyRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[Subsidy]:
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
        body: SubsidyRequest | SubsidyRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Subsidy: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: SubsidyRequest | SubsidyRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Subsidy: ...


async def asyncio(
    *,
    client: Caller,
    body: SubsidyRequest | SubsidyRequestDict | AnyMapping | Unset = UNSET,
    json: SubsidyRequest | SubsidyRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Subsidy:
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
