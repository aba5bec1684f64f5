# Generated from spec/ by `make generate`. Do not edit.
"""Call off a subsidy that was announced with an order (取消补差).

POST /v3/ecommerce/subsidies/cancel
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, SubsidyCancellationRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class SubsidyCancellation(Model, kw_only=True):
    """Whether the subsidy was called off (取消补差结果)"""

    sub_mchid: str
    """Merchant number of the seller who would have received the subsidy (二级商户号)"""
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    result: SubsidyCancellationResult | str
    """Whether the subsidy was called off (取消补差结果).

    - `SUCCESS`: called off
    - `FAIL`: not.
    """
    description: str
    """Why it was called off, as requested (取消补差描述)"""


class SubsidyCancellationRequest(Model, kw_only=True):
    """The order that is to have no subsidy after all (取消补差)"""

    sub_mchid: str
    """Merchant number of the seller who would have received the subsidy (二级商户号)"""
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    description: str
    """Why the subsidy is called off, which the reply gives back (取消补差描述)"""


SubsidyCancellationResult: TypeAlias = Literal[
    "SUCCESS",
    "FAIL",
]
"""Whether the subsidy was called off (取消补差结果).

- `SUCCESS`: called off
- `FAIL`: not.
"""


OPERATION: Operation[SubsidyCancellation] = Operation("ecommerce.cancel_subsidy", SubsidyCancellation)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: SubsidyCancellationRequest | SubsidyCancellationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubsidyCancellation]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: SubsidyCancellationRequest | SubsidyCancellationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubsidyCancellation]: ...


def sync_detailed(
    *,
    client: Caller,
    body: SubsidyCancellationRequest | SubsidyCancellationRequestDict | AnyMapping | Unset = UNSET,
    json: SubsidyCancellationRequest | SubsidyCancellationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SubsidyCancellation]:
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
        body: SubsidyCancellationRequest | SubsidyCancellationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SubsidyCancellation: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: SubsidyCancellationRequest | SubsidyCancellationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SubsidyCancellation: ...


def sync(
    *,
    client: Caller,
    body: SubsidyCancellationRequest | SubsidyCancellationRequestDict | AnyMapping | Unset = UNSET,
    json: SubsidyCancellationRequest | SubsidyCancellationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SubsidyCancellation:
    """Call off a subsidy that was announced with an order.

    For an order that was refunded, before its money is shared; afterwards the money can be shared without the subsidy.

    Args:
        client: The client to call with.
        body: SubsidyCancellationRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        SubsidyCancellation

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012477639
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
        body: SubsidyCancellationRequest | SubsidyCancellationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubsidyCancellation]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: SubsidyCancellationRequest | SubsidyCancellationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubsidyCancellation]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: SubsidyCancellationRequest | SubsidyCancellationRequestDict | AnyMapping | Unset = UNSET,
    json: SubsidyCancellationRequest | SubsidyCancellationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SubsidyCancellation]:
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
        body: SubsidyCancellationRequest | SubsidyCancellationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SubsidyCancellation: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: SubsidyCancellationRequest | SubsidyCancellationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SubsidyCancellation: ...


async def asyncio(
    *,
    client: Caller,
    body: SubsidyCancellationRequest | SubsidyCancellationRequestDict | AnyMapping | Unset = UNSET,
    json: SubsidyCancellationRequest | SubsidyCancellationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SubsidyCancellation:
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
