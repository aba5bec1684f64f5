# Generated from spec/ by `make generate`. Do not edit.
"""Withdraw a batch of a coupon for articles (失效商品券批次).

POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.marketing import ProductCouponDeactivation, ProductCouponStock
from ...runtime.body import require_body
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, ProductCouponDeactivationDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[ProductCouponStock] = Operation("marketing.deactivate_product_coupon_stock", ProductCouponStock)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        product_coupon_id: str,
        stock_id: str,
        *,
        client: Caller,
        body: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponStock]: ...

    @overload
    def sync_detailed(
        product_coupon_id: str,
        stock_id: str,
        *,
        client: Caller,
        json: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponStock]: ...


def sync_detailed(
    product_coupon_id: str,
    stock_id: str,
    *,
    client: Caller,
    body: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
    json: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ProductCouponStock]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "product_coupon_id": product_coupon_id,
            "stock_id": stock_id,
        },
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
        product_coupon_id: str,
        stock_id: str,
        *,
        client: Caller,
        body: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ProductCouponStock: ...

    @overload
    def sync(
        product_coupon_id: str,
        stock_id: str,
        *,
        client: Caller,
        json: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ProductCouponStock: ...


def sync(
    product_coupon_id: str,
    stock_id: str,
    *,
    client: Caller,
    body: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
    json: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ProductCouponStock:
    """Withdraw a batch of a coupon for articles.

    No coupon of the batch can be given from then on. No call undoes it.

    Args:
        product_coupon_id: The coupon that is meant (商品券ID)
        stock_id: The batch that is meant (批次ID)
        client: The client to call with.
        body: ProductCouponDeactivation or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ProductCouponStock

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015781532
    https://pay.weixin.qq.com/doc/v3/partner/4016434661
    """
    return sync_detailed(
        product_coupon_id,
        stock_id,
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
        product_coupon_id: str,
        stock_id: str,
        *,
        client: Caller,
        body: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponStock]: ...

    @overload
    async def asyncio_detailed(
        product_coupon_id: str,
        stock_id: str,
        *,
        client: Caller,
        json: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponStock]: ...


async def asyncio_detailed(
    product_coupon_id: str,
    stock_id: str,
    *,
    client: Caller,
    body: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
    json: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ProductCouponStock]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "product_coupon_id": product_coupon_id,
            "stock_id": stock_id,
        },
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
        product_coupon_id: str,
        stock_id: str,
        *,
        client: Caller,
        body: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ProductCouponStock: ...

    @overload
    async def asyncio(
        product_coupon_id: str,
        stock_id: str,
        *,
        client: Caller,
        json: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ProductCouponStock: ...


async def asyncio(
    product_coupon_id: str,
    stock_id: str,
    *,
    client: Caller,
    body: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
    json: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ProductCouponStock:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            product_coupon_id,
            stock_id,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[ProductCouponStock]]:
    """Ask by `marketing.get_product_coupon_stock` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[ProductCouponStock]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[ProductCouponStock]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[ProductCouponStock]] = await check_error(OPERATION, error).resolve_async()
    return found
