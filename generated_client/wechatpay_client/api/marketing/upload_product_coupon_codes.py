# Generated from spec/ by `make generate`. Do not edit.
"""Upload codes for coupons of a batch (预上传券Code).

POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, ProductCouponCodeUploadDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ProductCouponCodeFailure(Model, kw_only=True):
    """A code that was not taken (上传失败的券Code)"""

    coupon_code: str | Unset = UNSET
    """The code (券Code)"""
    code: str | Unset = UNSET
    """Token of the reason (失败错误码)"""
    message: str | Unset = UNSET
    """The reason in words (失败错误信息)"""


class ProductCouponCodeUpload(Model, kw_only=True):
    """Codes for coupons of a batch (预上传券Code)"""

    brand_id: str
    """Number WeChat Pay gave the brand; it must have authorised the service provider (品牌ID)"""
    out_request_no: str
    """The merchant's own number of the request, unique under its merchant number; repeating it does nothing twice
    (请求单号)
    """
    code_list: list[str]
    """The codes, each once under the batch (券Code列表)"""


class ProductCouponCodeUploadResult(Model, kw_only=True):
    """Which codes were taken (预上传券Code结果)"""

    total_count: int
    """How many different codes came (去重后券Code总数)"""
    success_code_list: list[str] = ABSENT_LIST
    """The codes that were taken (上传成功的券Code列表)"""
    failed_code_list: list[ProductCouponCodeFailure] = ABSENT_LIST
    """The codes that were not taken, each with the reason (上传失败的券Code列表)"""
    already_exist_code_list: list[str] = ABSENT_LIST
    """The codes that the batch had already (已经存在的券Code列表)"""
    duplicate_code_list: list[str] = ABSENT_LIST
    """The codes that stand in the request more than once (重复的券Code列表)"""


OPERATION: Operation[ProductCouponCodeUploadResult] = Operation(
    "marketing.upload_product_coupon_codes", ProductCouponCodeUploadResult
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        product_coupon_id: str,
        stock_id: str,
        *,
        client: Caller,
        body: ProductCouponCodeUpload | ProductCouponCodeUploadDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponCodeUploadResult]: ...

    @overload
    def sync_detailed(
        product_coupon_id: str,
        stock_id: str,
        *,
        client: Caller,
        json: ProductCouponCodeUpload | ProductCouponCodeUploadDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponCodeUploadResult]: ...


def sync_detailed(
    product_coupon_id: str,
    stock_id: str,
    *,
    client: Caller,
    body: ProductCouponCodeUpload | ProductCouponCodeUploadDict | AnyMapping | Unset = UNSET,
    json: ProductCouponCodeUpload | ProductCouponCodeUploadDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ProductCouponCodeUploadResult]:
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
        body: ProductCouponCodeUpload | ProductCouponCodeUploadDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ProductCouponCodeUploadResult: ...

    @overload
    def sync(
        product_coupon_id: str,
        stock_id: str,
        *,
        client: Caller,
        json: ProductCouponCodeUpload | ProductCouponCodeUploadDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ProductCouponCodeUploadResult: ...


def sync(
    product_coupon_id: str,
    stock_id: str,
    *,
    client: Caller,
    body: ProductCouponCodeUpload | ProductCouponCodeUploadDict | AnyMapping | Unset = UNSET,
    json: ProductCouponCodeUpload | ProductCouponCodeUploadDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ProductCouponCodeUploadResult:
    """Upload codes for coupons of a batch.

    For batches whose codes the merchant uploads; the reply says which were taken.

    Args:
        product_coupon_id: The coupon that is meant (商品券ID)
        stock_id: The batch that is meant (批次ID)
        client: The client to call with.
        body: ProductCouponCodeUpload or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ProductCouponCodeUploadResult

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015781572
    https://pay.weixin.qq.com/doc/v3/partner/4016434668
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
        body: ProductCouponCodeUpload | ProductCouponCodeUploadDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponCodeUploadResult]: ...

    @overload
    async def asyncio_detailed(
        product_coupon_id: str,
        stock_id: str,
        *,
        client: Caller,
        json: ProductCouponCodeUpload | ProductCouponCodeUploadDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponCodeUploadResult]: ...


async def asyncio_detailed(
    product_coupon_id: str,
    stock_id: str,
    *,
    client: Caller,
    body: ProductCouponCodeUpload | ProductCouponCodeUploadDict | AnyMapping | Unset = UNSET,
    json: ProductCouponCodeUpload | ProductCouponCodeUploadDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ProductCouponCodeUploadResult]:
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
        body: ProductCouponCodeUpload | ProductCouponCodeUploadDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ProductCouponCodeUploadResult: ...

    @overload
    async def asyncio(
        product_coupon_id: str,
        stock_id: str,
        *,
        client: Caller,
        json: ProductCouponCodeUpload | ProductCouponCodeUploadDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ProductCouponCodeUploadResult: ...


async def asyncio(
    product_coupon_id: str,
    stock_id: str,
    *,
    client: Caller,
    body: ProductCouponCodeUpload | ProductCouponCodeUploadDict | AnyMapping | Unset = UNSET,
    json: ProductCouponCodeUpload | ProductCouponCodeUploadDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ProductCouponCodeUploadResult:
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
