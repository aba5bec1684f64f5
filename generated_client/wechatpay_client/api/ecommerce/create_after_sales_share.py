# Generated from spec/ by `make generate`. Do not edit.
"""Keep a part of a refund as a fee for service after the sale (请求售后服务分账).

POST /v3/ecommerce/profitsharing/after-sales-orders
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, overload

from msgspec import field

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, EcommerceAfterSalesShareRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class EcommerceAfterSalesShareAccepted(Model, kw_only=True):
    """A share for a service after the sale that was accepted; its result comes later (售后服务分账)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    amount: int
    """What the platform gets (分账金额) Unit: fen."""


class EcommerceAfterSalesShareRequest(Model, kw_only=True):
    """What the platform keeps of a refund for its service (请求售后服务分账)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    amount: int
    """What the platform gets (分账金额) Unit: fen."""
    type_: EcommerceAfterSalesShareType = field(name="type")
    """What the share is (类型). `SERVICE_FEE_INCOME`: a fee for the service."""
    scene: EcommerceAfterSalesShareScene
    """What the service was (场景).

    - `REFUND_TICKET`: a ticket was given back
    - `CHANGE_TICKET`: a ticket was changed
    - `RETURN_GOODS`: goods were returned.
    """
    refund_id: str
    """Number WeChat Pay gave the refund (微信支付退款单号)"""


EcommerceAfterSalesShareScene: TypeAlias = Literal[
    "REFUND_TICKET",
    "CHANGE_TICKET",
    "RETURN_GOODS",
]
"""What the service was (场景).

- `REFUND_TICKET`: a ticket was given back
- `CHANGE_TICKET`: a ticket was changed
- `RETURN_GOODS`: goods were returned.
"""


EcommerceAfterSalesShareType: TypeAlias = Literal["SERVICE_FEE_INCOME"]
"""What the share is (类型). `SERVICE_FEE_INCOME`: a fee for the service."""


OPERATION: Operation[EcommerceAfterSalesShareAccepted] = Operation(
    "ecommerce.create_after_sales_share", EcommerceAfterSalesShareAccepted
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: EcommerceAfterSalesShareRequest | EcommerceAfterSalesShareRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceAfterSalesShareAccepted]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: EcommerceAfterSalesShareRequest | EcommerceAfterSalesShareRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceAfterSalesShareAccepted]: ...


def sync_detailed(
    *,
    client: Caller,
    body: EcommerceAfterSalesShareRequest | EcommerceAfterSalesShareRequestDict | AnyMapping | Unset = UNSET,
    json: EcommerceAfterSalesShareRequest | EcommerceAfterSalesShareRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EcommerceAfterSalesShareAccepted]:
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
        body: EcommerceAfterSalesShareRequest | EcommerceAfterSalesShareRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EcommerceAfterSalesShareAccepted: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: EcommerceAfterSalesShareRequest | EcommerceAfterSalesShareRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EcommerceAfterSalesShareAccepted: ...


def sync(
    *,
    client: Caller,
    body: EcommerceAfterSalesShareRequest | EcommerceAfterSalesShareRequestDict | AnyMapping | Unset = UNSET,
    json: EcommerceAfterSalesShareRequest | EcommerceAfterSalesShareRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EcommerceAfterSalesShareAccepted:
    """Keep a part of a refund as a fee for service after the sale.

    For tickets that were given back or changed, and goods that were returned. The request has no number of the
    platform's own: after an unknown outcome, query before repeating it.

    Args:
        client: The client to call with.
        body: EcommerceAfterSalesShareRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        EcommerceAfterSalesShareAccepted

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html
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
        body: EcommerceAfterSalesShareRequest | EcommerceAfterSalesShareRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceAfterSalesShareAccepted]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: EcommerceAfterSalesShareRequest | EcommerceAfterSalesShareRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceAfterSalesShareAccepted]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: EcommerceAfterSalesShareRequest | EcommerceAfterSalesShareRequestDict | AnyMapping | Unset = UNSET,
    json: EcommerceAfterSalesShareRequest | EcommerceAfterSalesShareRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EcommerceAfterSalesShareAccepted]:
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
        body: EcommerceAfterSalesShareRequest | EcommerceAfterSalesShareRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EcommerceAfterSalesShareAccepted: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: EcommerceAfterSalesShareRequest | EcommerceAfterSalesShareRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EcommerceAfterSalesShareAccepted: ...


async def asyncio(
    *,
    client: Caller,
    body: EcommerceAfterSalesShareRequest | EcommerceAfterSalesShareRequestDict | AnyMapping | Unset = UNSET,
    json: EcommerceAfterSalesShareRequest | EcommerceAfterSalesShareRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EcommerceAfterSalesShareAccepted:
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
