# Generated from spec/ by `make generate`. Do not edit.
"""Look up a taxi driver (获取司机信息).

GET /v3/taxi-invoice/drivers/{driver_license}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ...models.taxi_invoice import TaxiPhotoDigestInReply
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class TaxiDriver(Model, kw_only=True):
    """A driver (司机信息)"""

    driver_name: str
    """Name of the driver (司机姓名)"""
    company_name: str
    """Full name of the company (公司名称)"""
    company_mchid: str
    """Merchant number of the taxi company (出租车公司商户号)"""
    driver_license: str
    """Number of the driver's licence to carry passengers (营运资格证号)"""
    driver_category: str
    """Whether first or second driver, as a token such as MAIN (司机类别)"""
    driver_photo: TaxiDriverPhotoInReply | Unset = UNSET
    """Picture of the driver (司机照片)"""
    region_id: int
    """The city, by its administrative code (行政区划代码)"""
    driver_state: str | Unset = UNSET
    """Whether the driver works there, as a token (司机状态)"""


class TaxiDriverPhotoInReply(Model, kw_only=True):
    """Picture of the driver (司机照片)"""

    photo_type: str | Unset = UNSET
    """How the picture is given, as a token such as PHOTO_URL (照片类型)"""
    photo_digest: TaxiPhotoDigestInReply | Unset = UNSET
    """Digest of the picture (司机头像摘要)"""
    photo_url: str | Unset = UNSET
    """Address of the picture (头像url)"""
    photo_data: str | Unset = UNSET
    """The picture itself, in base64 (头像icon)"""


class GetDriverQuery(TypedDict):
    """The query of `taxi_invoice.get_driver`."""

    region_id: int
    """The city (行政区划代码)"""


OPERATION: Operation[TaxiDriver] = Operation("taxi_invoice.get_driver", TaxiDriver)


def sync_detailed(
    driver_license: str,
    *,
    client: Caller,
    region_id: int,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TaxiDriver]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "driver_license": driver_license,
        },
        {
            "region_id": region_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    driver_license: str,
    *,
    client: Caller,
    region_id: int,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TaxiDriver:
    """Look up a taxi driver.

    Shows the company, and whether the driver works there.

    Args:
        driver_license: The driver who is meant (营运资格证号)
        client: The client to call with.
        region_id: The city (行政区划代码)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        TaxiDriver

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012461309
    """
    return sync_detailed(
        driver_license,
        client=client,
        region_id=region_id,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    driver_license: str,
    *,
    client: Caller,
    region_id: int,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TaxiDriver]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "driver_license": driver_license,
        },
        {
            "region_id": region_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    driver_license: str,
    *,
    client: Caller,
    region_id: int,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TaxiDriver:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            driver_license,
            client=client,
            region_id=region_id,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
