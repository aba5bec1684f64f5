# Generated from spec/ by `make generate`. Do not edit.
"""Enter or change a taxi driver (更新司机信息).

POST /v3/taxi-invoice/driver/update-driver
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, overload

from ...models.taxi_invoice import TaxiPhotoDigestInReply
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, TaxiDriverUpdateDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class TaxiDriverPhoto(Model, kw_only=True):
    """Picture of the driver (司机头像)"""

    photo_type: str | Unset = UNSET
    """How the picture is given, as a token such as PHOTO_URL (照片类型)"""
    photo_digest: TaxiPhotoDigest | Unset = UNSET
    """Digest of the picture (司机头像摘要)"""
    photo_url: str | Unset = UNSET
    """Address of the picture (头像url)"""
    photo_icon: str | Unset = UNSET
    """The picture itself, in base64 (头像icon)"""


class TaxiDriverUpdate(Model, kw_only=True):
    """A driver who is entered or changed (更新司机信息)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"driver_name", "id_card_number"})

    driver_name: str
    """Name of the driver; encrypted on the wire (司机姓名)"""
    id_card_number: str
    """Number of the driver's identity card; encrypted on the wire (司机身份证号码)"""
    company_name: str
    """Full name of the company (公司名称)"""
    mchid: str
    """Merchant number of the company of a taxi or driver (商户号)"""
    driver_license: str
    """Number of the driver's licence to carry passengers (营运资格证号)"""
    driver_category: str
    """Whether first or second driver, as a token such as MAIN (司机类别)"""
    driver_status: str | Unset = UNSET
    """Whether the driver works there, as a token such as ON_DUTY (岗位状态)"""
    driver_photo: TaxiDriverPhoto | Unset = UNSET
    """Picture of the driver (司机头像)"""
    region_id: int
    """The city, by its administrative code (行政区划代码)"""


class TaxiPhotoDigest(Model, kw_only=True):
    """Digest of the picture (司机头像摘要)"""

    hash_type: str | Unset = UNSET
    """Function it was made with, such as MD5 (哈希类型)"""
    hash_value: str | Unset = UNSET
    """Digest of the bytes of the picture, in hexadecimal digits (哈希值)"""


class UpdatedTaxiDriver(Model, kw_only=True):
    """The driver as he was taken in (司机信息)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"driver_name", "id_card_number"})

    driver_name: str
    """Name of the driver; encrypted on the wire (司机姓名)"""
    id_card_number: str
    """Number of the driver's identity card; encrypted on the wire (司机身份证号码)"""
    company_name: str
    """Full name of the company (公司名称)"""
    mchid: str
    """Merchant number of the company of a taxi or driver (商户号)"""
    driver_license: str
    """Number of the driver's licence to carry passengers (营运资格证号)"""
    driver_category: str
    """Whether first or second driver, as a token such as MAIN (司机类别)"""
    driver_status: str
    """Whether the driver works there, as a token such as ON_DUTY (岗位状态)"""
    driver_photo: UpdatedTaxiDriverPhoto | Unset = UNSET
    """Picture of the driver (司机头像)"""
    region_id: int
    """The city, by its administrative code (行政区划代码)"""


class UpdatedTaxiDriverPhoto(Model, kw_only=True):
    """Picture of the driver (司机头像)"""

    photo_type: str | Unset = UNSET
    """How the picture is given, as a token such as PHOTO_URL (照片类型)"""
    photo_digest: TaxiPhotoDigestInReply | Unset = UNSET
    """Digest of the picture (司机头像摘要)"""
    photo_url: str | Unset = UNSET
    """Address of the picture (头像url)"""
    photo_icon: str | Unset = UNSET
    """The picture itself, in base64 (头像icon)"""


OPERATION: Operation[UpdatedTaxiDriver] = Operation("taxi_invoice.update_driver", UpdatedTaxiDriver)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: TaxiDriverUpdate | TaxiDriverUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UpdatedTaxiDriver]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: TaxiDriverUpdate | TaxiDriverUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UpdatedTaxiDriver]: ...


def sync_detailed(
    *,
    client: Caller,
    body: TaxiDriverUpdate | TaxiDriverUpdateDict | AnyMapping | Unset = UNSET,
    json: TaxiDriverUpdate | TaxiDriverUpdateDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UpdatedTaxiDriver]:
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
        body: TaxiDriverUpdate | TaxiDriverUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UpdatedTaxiDriver: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: TaxiDriverUpdate | TaxiDriverUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UpdatedTaxiDriver: ...


def sync(
    *,
    client: Caller,
    body: TaxiDriverUpdate | TaxiDriverUpdateDict | AnyMapping | Unset = UNSET,
    json: TaxiDriverUpdate | TaxiDriverUpdateDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UpdatedTaxiDriver:
    """Enter or change a taxi driver.

    A licence that is not known yet is entered.

    Args:
        client: The client to call with.
        body: TaxiDriverUpdate or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        UpdatedTaxiDriver

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012460171
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
        body: TaxiDriverUpdate | TaxiDriverUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UpdatedTaxiDriver]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: TaxiDriverUpdate | TaxiDriverUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UpdatedTaxiDriver]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: TaxiDriverUpdate | TaxiDriverUpdateDict | AnyMapping | Unset = UNSET,
    json: TaxiDriverUpdate | TaxiDriverUpdateDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UpdatedTaxiDriver]:
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
        body: TaxiDriverUpdate | TaxiDriverUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UpdatedTaxiDriver: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: TaxiDriverUpdate | TaxiDriverUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UpdatedTaxiDriver: ...


async def asyncio(
    *,
    client: Caller,
    body: TaxiDriverUpdate | TaxiDriverUpdateDict | AnyMapping | Unset = UNSET,
    json: TaxiDriverUpdate | TaxiDriverUpdateDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UpdatedTaxiDriver:
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
