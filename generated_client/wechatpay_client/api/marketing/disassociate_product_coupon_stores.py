# Generated from spec/ by `make generate`. Do not edit.
"""Take off shops at which coupons of a batch are good (批次取消关联门店).

POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.marketing import CouponStoresRequest, DisassociatedCouponStores
from ...runtime.body import require_body
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, CouponStoresRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[DisassociatedCouponStores] = Operation(
    "marketing.disassociate_product_coupon_stores", DisassociatedCouponStores
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        product_coupon_id: str,
        stock_id: str,
        *,
        client: Caller,
        body: CouponStoresRequest | CouponStoresRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DisassociatedCouponStores]: ...

    @overload
    def sync_detailed(
        product_coupon_id: str,
        stock_id: str,
        *,
        client: Caller,
        json: CouponStoresRequest | CouponStoresRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DisassociatedCouponStores]: ...


def sync_detailed(
    product_coupon_id: str,
    stock_id: str,
    *,
    client: Caller,
    body: CouponStoresRequest | CouponStoresRequestDict | AnyMapping | Unset = UNSET,
    json: CouponStoresRequest | CouponStoresRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[DisassociatedCouponStores]:
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
        body: CouponStoresRequest | CouponStoresRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> DisassociatedCouponStores: ...

    @overload
    def sync(
        product_coupon_id: str,
        stock_id: str,
        *,
        client: Caller,
        json: CouponStoresRequest | CouponStoresRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> DisassociatedCouponStores: ...


def sync(
    product_coupon_id: str,
    stock_id: str,
    *,
    client: Caller,
    body: CouponStoresRequest | CouponStoresRequestDict | AnyMapping | Unset = UNSET,
    json: CouponStoresRequest | CouponStoresRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> DisassociatedCouponStores:
    """Take off shops at which coupons of a batch are good.

    Undoes `associate_product_coupon_stores`; the reply says which were taken off and which were not.

    Args:
        product_coupon_id: The coupon that is meant (商品券ID)
        stock_id: The batch that is meant (批次ID)
        client: The client to call with.
        body: CouponStoresRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        DisassociatedCouponStores

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015781537
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
        body: CouponStoresRequest | CouponStoresRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DisassociatedCouponStores]: ...

    @overload
    async def asyncio_detailed(
        product_coupon_id: str,
        stock_id: str,
        *,
        client: Caller,
        json: CouponStoresRequest | CouponStoresRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DisassociatedCouponStores]: ...


async def asyncio_detailed(
    product_coupon_id: str,
    stock_id: str,
    *,
    client: Caller,
    body: CouponStoresRequest | CouponStoresRequestDict | AnyMapping | Unset = UNSET,
    json: CouponStoresRequest | CouponStoresRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[DisassociatedCouponStores]:
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
        body: CouponStoresRequest | CouponStoresRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> DisassociatedCouponStores: ...

    @overload
    async def asyncio(
        product_coupon_id: str,
        stock_id: str,
        *,
        client: Caller,
        json: CouponStoresRequest | CouponStoresRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> DisassociatedCouponStores: ...


async def asyncio(
    product_coupon_id: str,
    stock_id: str,
    *,
    client: Caller,
    body: CouponStoresRequest | CouponStoresRequestDict | AnyMapping | Unset = UNSET,
    json: CouponStoresRequest | CouponStoresRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> DisassociatedCouponStores:
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
