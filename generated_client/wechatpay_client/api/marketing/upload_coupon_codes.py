# Generated from spec/ by `make generate`. Do not edit.
"""Upload codes for the coupons of a batch (上传预存code).

POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, CouponCodeUploadDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CouponCodeFailure(Model, kw_only=True):
    """A code that was not taken (上传失败的code及原因)"""

    coupon_code: str
    """The code (上传失败的券code)"""
    code: str
    """Token of the reason (上传失败错误码)"""
    message: str
    """The reason in words (上传失败错误信息)"""


class CouponCodeUpload(Model, kw_only=True):
    """Codes for coupons of a batch (上传预存code)"""

    coupon_code_list: list[str]
    """The codes, each once under the batch (券code列表)"""
    upload_request_no: str
    """The merchant's own number of the upload, unique under its merchant number (请求业务单据号)"""


class CouponCodeUploadResult(Model, kw_only=True):
    """Which codes were taken (上传预存code结果)"""

    stock_id: str
    """Number of the batch the coupon was issued from (活动批次ID)"""
    total_count: int
    """How many different codes came (去重后上传code总数)"""
    success_count: int
    """How many codes were taken (上传成功code个数)"""
    success_codes: list[str] = ABSENT_LIST
    """The codes that were taken (上传成功的code列表)"""
    success_time: datetime
    """When the codes were taken (上传成功时间)"""
    fail_count: int | Unset = UNSET
    """How many codes were not taken (上传失败code个数)"""
    fail_codes: list[CouponCodeFailure] = ABSENT_LIST
    """The codes that were not taken, each with the reason (上传失败的code及原因)"""
    exist_codes: list[str] = ABSENT_LIST
    """The codes that the batch had already (已存在的code列表)"""
    duplicate_codes: list[str] = ABSENT_LIST
    """The codes that stand in the request more than once (本次请求中重复的code列表)"""


OPERATION: Operation[CouponCodeUploadResult] = Operation("marketing.upload_coupon_codes", CouponCodeUploadResult)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        stock_id: str,
        *,
        client: Caller,
        body: CouponCodeUpload | CouponCodeUploadDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CouponCodeUploadResult]: ...

    @overload
    def sync_detailed(
        stock_id: str,
        *,
        client: Caller,
        json: CouponCodeUpload | CouponCodeUploadDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CouponCodeUploadResult]: ...


def sync_detailed(
    stock_id: str,
    *,
    client: Caller,
    body: CouponCodeUpload | CouponCodeUploadDict | AnyMapping | Unset = UNSET,
    json: CouponCodeUpload | CouponCodeUploadDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CouponCodeUploadResult]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
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
        stock_id: str,
        *,
        client: Caller,
        body: CouponCodeUpload | CouponCodeUploadDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CouponCodeUploadResult: ...

    @overload
    def sync(
        stock_id: str,
        *,
        client: Caller,
        json: CouponCodeUpload | CouponCodeUploadDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CouponCodeUploadResult: ...


def sync(
    stock_id: str,
    *,
    client: Caller,
    body: CouponCodeUpload | CouponCodeUploadDict | AnyMapping | Unset = UNSET,
    json: CouponCodeUpload | CouponCodeUploadDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CouponCodeUploadResult:
    """Upload codes for the coupons of a batch.

    For batches whose codes the merchant uploads. At most 200 codes in a request; the reply says which were taken.

    Args:
        stock_id: The batch that is meant (批次号)
        client: The client to call with.
        body: CouponCodeUpload or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CouponCodeUploadResult

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012487038
    https://pay.weixin.qq.com/doc/v3/partner/4012492853
    https://pay.weixin.qq.com/doc/v3/merchant/4015715946
    https://pay.weixin.qq.com/doc/v3/merchant/4015717418
    """
    return sync_detailed(
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
        stock_id: str,
        *,
        client: Caller,
        body: CouponCodeUpload | CouponCodeUploadDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CouponCodeUploadResult]: ...

    @overload
    async def asyncio_detailed(
        stock_id: str,
        *,
        client: Caller,
        json: CouponCodeUpload | CouponCodeUploadDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CouponCodeUploadResult]: ...


async def asyncio_detailed(
    stock_id: str,
    *,
    client: Caller,
    body: CouponCodeUpload | CouponCodeUploadDict | AnyMapping | Unset = UNSET,
    json: CouponCodeUpload | CouponCodeUploadDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CouponCodeUploadResult]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
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
        stock_id: str,
        *,
        client: Caller,
        body: CouponCodeUpload | CouponCodeUploadDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CouponCodeUploadResult: ...

    @overload
    async def asyncio(
        stock_id: str,
        *,
        client: Caller,
        json: CouponCodeUpload | CouponCodeUploadDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CouponCodeUploadResult: ...


async def asyncio(
    stock_id: str,
    *,
    client: Caller,
    body: CouponCodeUpload | CouponCodeUploadDict | AnyMapping | Unset = UNSET,
    json: CouponCodeUpload | CouponCodeUploadDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CouponCodeUploadResult:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            stock_id,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
