# Generated from spec/ by `make generate`. Do not edit.
"""Withdraw a coupon for articles (失效商品券).

POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.marketing import ProductCoupon, ProductCouponDeactivation
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


OPERATION: Operation[ProductCoupon] = Operation("marketing.deactivate_product_coupon", ProductCoupon)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        product_coupon_id: str,
        *,
        client: Caller,
        body: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCoupon]: ...

    @overload
    def sync_detailed(
        product_coupon_id: str,
        *,
        client: Caller,
        json: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCoupon]: ...


def sync_detailed(
    product_coupon_id: str,
    *,
    client: Caller,
    body: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
    json: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ProductCoupon]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "product_coupon_id": product_coupon_id,
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
        *,
        client: Caller,
        body: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ProductCoupon: ...

    @overload
    def sync(
        product_coupon_id: str,
        *,
        client: Caller,
        json: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ProductCoupon: ...


def sync(
    product_coupon_id: str,
    *,
    client: Caller,
    body: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
    json: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ProductCoupon:
    """Withdraw a coupon for articles.

    No coupon of any of its batches can be given from then on. No call undoes it.

    Args:
        product_coupon_id: The coupon that is meant (商品券ID)
        client: The client to call with.
        body: ProductCouponDeactivation or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ProductCoupon

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015781290
    https://pay.weixin.qq.com/doc/v3/partner/4016434631
    """
    return sync_detailed(
        product_coupon_id,
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
        *,
        client: Caller,
        body: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCoupon]: ...

    @overload
    async def asyncio_detailed(
        product_coupon_id: str,
        *,
        client: Caller,
        json: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCoupon]: ...


async def asyncio_detailed(
    product_coupon_id: str,
    *,
    client: Caller,
    body: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
    json: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ProductCoupon]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "product_coupon_id": product_coupon_id,
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
        *,
        client: Caller,
        body: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ProductCoupon: ...

    @overload
    async def asyncio(
        product_coupon_id: str,
        *,
        client: Caller,
        json: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ProductCoupon: ...


async def asyncio(
    product_coupon_id: str,
    *,
    client: Caller,
    body: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
    json: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ProductCoupon:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            product_coupon_id,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[ProductCoupon]]:
    """Ask by `marketing.get_product_coupon` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[ProductCoupon]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[ProductCoupon]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[ProductCoupon]] = await check_error(OPERATION, error).resolve_async()
    return found
