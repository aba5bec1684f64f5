# Generated from spec/ by `make generate`. Do not edit.
"""Look up whether a picture for a coupon for articles is made (查询图片生成任务执行结果).

GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ...models.marketing import ImageGenerationType, ImageTaskState, MadeImage
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ImageTaskResult(Model, kw_only=True):
    """Whether the picture is made, and where it lies (图片生成任务结果)"""

    brand_id: str
    """Number WeChat Pay gave the brand; it must have authorised the service provider (品牌ID)"""
    task_id: str
    """The merchant's own number of the picture that is made (图片生成的任务ID)"""
    image_generation_type: ImageGenerationType | str
    """What is made (图片生成类型).

    - `COMBINE_IMAGE`: a picture put together from the values of the coupon
    - `CUT_OUT`: the article cut out of a picture.
    """
    task_state: ImageTaskState | str
    """Whether the picture is made (任务状态).

    - `PROCESSING`: being made
    - `FAIL`: failed
    - `SUCCESS`: made.
    """
    combine_image_result: MadeImage | Unset = UNSET
    """The picture that was made (生成结果)"""
    cut_out_result: MadeImage | Unset = UNSET
    """The picture that was made (生成结果)"""


class GetProductCouponImageQuery(TypedDict):
    """The query of `marketing.get_product_coupon_image`."""

    brand_id: str
    """The brand of the picture (品牌ID)"""
    image_generation_type: ImageGenerationType
    """What is made (图片生成类型)"""


OPERATION: Operation[ImageTaskResult] = Operation("marketing.get_product_coupon_image", ImageTaskResult)


def sync_detailed(
    task_id: str,
    *,
    client: Caller,
    brand_id: str,
    image_generation_type: ImageGenerationType,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ImageTaskResult]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "task_id": task_id,
        },
        {
            "brand_id": brand_id,
            "image_generation_type": image_generation_type,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    task_id: str,
    *,
    client: Caller,
    brand_id: str,
    image_generation_type: ImageGenerationType,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ImageTaskResult:
    """Look up whether a picture for a coupon for articles is made.

    Tells whether the picture is made, and where it lies.

    Args:
        task_id: The picture that is meant (图片生成的任务ID)
        client: The client to call with.
        brand_id: The brand of the picture (品牌ID)
        image_generation_type: What is made (图片生成类型)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ImageTaskResult

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4017327739
    https://pay.weixin.qq.com/doc/v3/partner/4017327753
    """
    return sync_detailed(
        task_id,
        client=client,
        brand_id=brand_id,
        image_generation_type=image_generation_type,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    task_id: str,
    *,
    client: Caller,
    brand_id: str,
    image_generation_type: ImageGenerationType,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ImageTaskResult]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "task_id": task_id,
        },
        {
            "brand_id": brand_id,
            "image_generation_type": image_generation_type,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    task_id: str,
    *,
    client: Caller,
    brand_id: str,
    image_generation_type: ImageGenerationType,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ImageTaskResult:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            task_id,
            client=client,
            brand_id=brand_id,
            image_generation_type=image_generation_type,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
