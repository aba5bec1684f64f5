# Generated from spec/ by `make generate`. Do not edit.
"""Have a picture for a coupon for articles made (提交图片生成任务).

POST /v3/marketing/partner/product-coupon/image-generation-tasks
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from msgspec import field

from ...models.marketing import (
    ImageGenerationType,
    ProductCouponDiscountRuleRequest,
    ProductCouponExchangeRuleRequest,
    ProductCouponFixedRuleRequest,
    ProductCouponScope,
    ProductCouponType,
    ProductCouponUsageMode,
)
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...api.marketing.get_product_coupon_image import ImageTaskResult
    from ...models.dicts import AnyMapping, ImageTaskRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CombineImageInput(Model, kw_only=True):
    """The values of the coupon that the picture shows (拼图数据)"""

    scope: ProductCouponScope
    """What the coupon is good for (优惠范围).

    - `ALL`: the whole order
    - `SINGLE`: one article
    - `CATEGORY`: articles of one kind.
    """
    type_: ProductCouponType = field(name="type")
    """What the coupon does (商品券类型).

    - `NORMAL`: takes a fixed sum off
    - `DISCOUNT`: takes a share of the price off
    - `EXCHANGE`: gives an article for a set price.
    """
    usage_mode: ProductCouponUsageMode
    """How often the coupon is used (使用模式).

    - `SINGLE`: once
    - `SEQUENTIAL`: several times, one after the other
    - `PROGRESSIVE_BUNDLE`: several times, by a coupon of its own each.
    """
    normal_coupon: ProductCouponFixedRuleRequest | Unset = UNSET
    """A fixed sum off (满减券使用规则)"""
    discount_coupon: ProductCouponDiscountRuleRequest | Unset = UNSET
    """A share of the price off (折扣券使用规则)"""
    exchange_coupon: ProductCouponExchangeRuleRequest | Unset = UNSET
    """An article for a set price (兑换券使用规则)"""
    background_color: str | Unset = UNSET
    """Colour of the ground, as six hexadecimal digits after a number sign (背景颜色色值)"""


class CutOutInput(Model, kw_only=True):
    """The picture out of which the article is cut (抠图数据)"""

    image_url: str
    """Picture of the article, from `upload_product_coupon_image` (商品图URL)"""


class ImageTask(Model, kw_only=True):
    """The picture that is to be made (图片生成任务)"""

    task_id: str
    """The merchant's own number of the picture that is made (图片生成的任务ID)"""
    brand_id: str
    """Number WeChat Pay gave the brand; it must have authorised the service provider (品牌ID)"""


class ImageTaskRequest(Model, kw_only=True):
    """What picture is to be made of what (提交图片生成任务)"""

    brand_id: str
    """Number WeChat Pay gave the brand; it must have authorised the service provider (品牌ID)"""
    task_id: str
    """The merchant's own number of the picture that is made (图片生成的任务ID)"""
    image_generation_type: ImageGenerationType
    """What is made (图片生成类型).

    - `COMBINE_IMAGE`: a picture put together from the values of the coupon
    - `CUT_OUT`: the article cut out of a picture.
    """
    combine_image: CombineImageInput | Unset = UNSET
    """The values of the coupon that the picture shows (拼图数据)"""
    cut_out: CutOutInput | Unset = UNSET
    """The picture out of which the article is cut (抠图数据)"""


OPERATION: Operation[ImageTask] = Operation("marketing.create_product_coupon_image", ImageTask)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: ImageTaskRequest | ImageTaskRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ImageTask]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: ImageTaskRequest | ImageTaskRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ImageTask]: ...


def sync_detailed(
    *,
    client: Caller,
    body: ImageTaskRequest | ImageTaskRequestDict | AnyMapping | Unset = UNSET,
    json: ImageTaskRequest | ImageTaskRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ImageTask]:
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
        body: ImageTaskRequest | ImageTaskRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ImageTask: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: ImageTaskRequest | ImageTaskRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ImageTask: ...


def sync(
    *,
    client: Caller,
    body: ImageTaskRequest | ImageTaskRequestDict | AnyMapping | Unset = UNSET,
    json: ImageTaskRequest | ImageTaskRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ImageTask:
    """Have a picture for a coupon for articles made.

    Either put together from the values of the coupon, or the article cut out of a picture. The result comes as event,
    or by query.

    Args:
        client: The client to call with.
        body: ImageTaskRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ImageTask

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4017327735
    https://pay.weixin.qq.com/doc/v3/partner/4017327752
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
        body: ImageTaskRequest | ImageTaskRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ImageTask]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: ImageTaskRequest | ImageTaskRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ImageTask]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: ImageTaskRequest | ImageTaskRequestDict | AnyMapping | Unset = UNSET,
    json: ImageTaskRequest | ImageTaskRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ImageTask]:
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
        body: ImageTaskRequest | ImageTaskRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ImageTask: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: ImageTaskRequest | ImageTaskRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ImageTask: ...


async def asyncio(
    *,
    client: Caller,
    body: ImageTaskRequest | ImageTaskRequestDict | AnyMapping | Unset = UNSET,
    json: ImageTaskRequest | ImageTaskRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ImageTask:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[ImageTaskResult]]:
    """Ask by `marketing.get_product_coupon_image` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[ImageTaskResult]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[ImageTaskResult]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[ImageTaskResult]] = await check_error(OPERATION, error).resolve_async()
    return found
