# Generated from spec/ by `make generate`. Do not edit.
"""Set where events of coupons for articles go (设置商品券事件通知地址).

POST /v3/marketing/partner/product-coupon/notify-configs
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.marketing import ProductCouponCallback
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, ProductCouponCallbackRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ProductCouponCallbackRequest(Model, kw_only=True):
    """Where events of coupons for articles are to go (设置商品券事件通知地址)"""

    notify_url: str | None | Unset = UNSET
    """Address that is told of coupons and pictures; public, https, without a query (通知URL地址) Left out, it is the
    client's default.
    """


OPERATION: Operation[ProductCouponCallback] = Operation(
    "marketing.set_product_coupon_callback", ProductCouponCallback, body_defaults={"notify_url": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: ProductCouponCallbackRequest | ProductCouponCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponCallback]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: ProductCouponCallbackRequest | ProductCouponCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponCallback]: ...


def sync_detailed(
    *,
    client: Caller,
    body: ProductCouponCallbackRequest | ProductCouponCallbackRequestDict | AnyMapping | Unset = UNSET,
    json: ProductCouponCallbackRequest | ProductCouponCallbackRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ProductCouponCallback]:
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
        body: ProductCouponCallbackRequest | ProductCouponCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ProductCouponCallback: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: ProductCouponCallbackRequest | ProductCouponCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ProductCouponCallback: ...


def sync(
    *,
    client: Caller,
    body: ProductCouponCallbackRequest | ProductCouponCallbackRequestDict | AnyMapping | Unset = UNSET,
    json: ProductCouponCallbackRequest | ProductCouponCallbackRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ProductCouponCallback:
    """Set where events of coupons for articles go.

    One address for all coupons of all brands of a service provider.

    Args:
        client: The client to call with.
        body: ProductCouponCallbackRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ProductCouponCallback

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015781286
    https://pay.weixin.qq.com/doc/v3/partner/4016435719
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
        body: ProductCouponCallbackRequest | ProductCouponCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponCallback]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: ProductCouponCallbackRequest | ProductCouponCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponCallback]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: ProductCouponCallbackRequest | ProductCouponCallbackRequestDict | AnyMapping | Unset = UNSET,
    json: ProductCouponCallbackRequest | ProductCouponCallbackRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ProductCouponCallback]:
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
        body: ProductCouponCallbackRequest | ProductCouponCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ProductCouponCallback: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: ProductCouponCallbackRequest | ProductCouponCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ProductCouponCallback: ...


async def asyncio(
    *,
    client: Caller,
    body: ProductCouponCallbackRequest | ProductCouponCallbackRequestDict | AnyMapping | Unset = UNSET,
    json: ProductCouponCallbackRequest | ProductCouponCallbackRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ProductCouponCallback:
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
