# Generated from spec/ by `make generate`. Do not edit.
"""Make codes for the small shops of the activity of a brand (生成小店活动物料码).

POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, RetailMaterialRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class RetailMaterial(Model, kw_only=True):
    """A code for a shop (物料码)"""

    material_id: str | Unset = UNSET
    """Number of the code (物料码ID)"""
    material_url: str | Unset = UNSET
    """Address to be shown as a QR code (物料码链接)"""


class RetailMaterialRequest(Model, kw_only=True):
    """How many codes are wanted (生成小店活动物料码)"""

    out_request_no: str
    """The merchant's own number of the request, unique under its merchant number (请求业务单据号)"""
    material_num: int
    """How many codes are wanted (生成物料码数量)"""


class RetailMaterials(Model, kw_only=True):
    """The codes (小店活动物料码)"""

    material_list: list[RetailMaterial] = ABSENT_LIST
    """The codes (成功的物料码列表)"""


OPERATION: Operation[RetailMaterials] = Operation("marketing.create_retail_materials", RetailMaterials)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        brand_id: str,
        *,
        client: Caller,
        body: RetailMaterialRequest | RetailMaterialRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RetailMaterials]: ...

    @overload
    def sync_detailed(
        brand_id: str,
        *,
        client: Caller,
        json: RetailMaterialRequest | RetailMaterialRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RetailMaterials]: ...


def sync_detailed(
    brand_id: str,
    *,
    client: Caller,
    body: RetailMaterialRequest | RetailMaterialRequestDict | AnyMapping | Unset = UNSET,
    json: RetailMaterialRequest | RetailMaterialRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[RetailMaterials]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "brand_id": brand_id,
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
        brand_id: str,
        *,
        client: Caller,
        body: RetailMaterialRequest | RetailMaterialRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> RetailMaterials: ...

    @overload
    def sync(
        brand_id: str,
        *,
        client: Caller,
        json: RetailMaterialRequest | RetailMaterialRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> RetailMaterials: ...


def sync(
    brand_id: str,
    *,
    client: Caller,
    body: RetailMaterialRequest | RetailMaterialRequestDict | AnyMapping | Unset = UNSET,
    json: RetailMaterialRequest | RetailMaterialRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> RetailMaterials:
    """Make codes for the small shops of the activity of a brand.

    Each is shown in a shop as a QR code. Repeating the same number with the same contents makes no further codes.

    Args:
        brand_id: The brand that is meant (品牌ID)
        client: The client to call with.
        body: RetailMaterialRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        RetailMaterials

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012384337
    https://pay.weixin.qq.com/doc/v3/partner/4012384395
    """
    return sync_detailed(
        brand_id,
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
        brand_id: str,
        *,
        client: Caller,
        body: RetailMaterialRequest | RetailMaterialRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RetailMaterials]: ...

    @overload
    async def asyncio_detailed(
        brand_id: str,
        *,
        client: Caller,
        json: RetailMaterialRequest | RetailMaterialRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RetailMaterials]: ...


async def asyncio_detailed(
    brand_id: str,
    *,
    client: Caller,
    body: RetailMaterialRequest | RetailMaterialRequestDict | AnyMapping | Unset = UNSET,
    json: RetailMaterialRequest | RetailMaterialRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[RetailMaterials]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "brand_id": brand_id,
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
        brand_id: str,
        *,
        client: Caller,
        body: RetailMaterialRequest | RetailMaterialRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> RetailMaterials: ...

    @overload
    async def asyncio(
        brand_id: str,
        *,
        client: Caller,
        json: RetailMaterialRequest | RetailMaterialRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> RetailMaterials: ...


async def asyncio(
    brand_id: str,
    *,
    client: Caller,
    body: RetailMaterialRequest | RetailMaterialRequestDict | AnyMapping | Unset = UNSET,
    json: RetailMaterialRequest | RetailMaterialRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> RetailMaterials:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            brand_id,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
