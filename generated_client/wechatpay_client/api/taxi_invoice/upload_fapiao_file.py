# Generated from spec/ by `make generate`. Do not edit.
"""Upload the file of the invoice of a ride (上传出租车电子发票文件).

POST /v3/taxi-invoice/cards/upload-file
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ...models.shared.fapiao_uploaded_file import FapiaoUploadedFile
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset
from ...runtime.uploads import upload, upload_async

if TYPE_CHECKING:
    from wechatpay_auth.upload import AsyncUploadSource, UploadSource

    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class UploadFapiaoFileMeta(TypedDict):
    """What `taxi_invoice.upload_fapiao_file` is told beside the file."""

    company_mchid: str
    """Merchant number of the taxi company (出租车公司商户号)"""
    region_id: int
    """The city, by its administrative code (行政区划代码)"""


OPERATION: Operation[FapiaoUploadedFile] = Operation("taxi_invoice.upload_fapiao_file", FapiaoUploadedFile)


def sync_detailed(
    file: UploadSource,
    *,
    client: Caller,
    filename: str | None = None,
    company_mchid: str,
    region_id: int,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FapiaoUploadedFile]:
    """`sync`, with status, headers and bytes of the reply."""
    return upload(
        client,
        OPERATION,
        {},
        {},
        file,
        filename=filename,
        meta={
            "company_mchid": company_mchid,
            "region_id": region_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    file: UploadSource,
    *,
    client: Caller,
    filename: str | None = None,
    company_mchid: str,
    region_id: int,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FapiaoUploadedFile:
    """Upload the file of the invoice of a ride.

    A PDF file. The reply names it for `taxi_invoice.insert_card`.

    The file is read once for its digest and once for each sending, never into memory as a whole.

    Args:
        file: Its path, its bytes, the file itself, open for reading bytes and able to seek, or a file from a form:
            `UploadFile` of FastAPI, `FileStorage` of Flask. The async functions take an async file too.
            a name that ends in pdf.
        client: The client to call with.
        filename: What the file is called, if not as on the disk; bytes need it.
        company_mchid: Merchant number of the taxi company (出租车公司商户号)
        region_id: The city, by its administrative code (行政区划代码)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, with its file. If left out, the client's setting
            holds without the file, which has the least rate of the client.

    Returns:
        FapiaoUploadedFile

    Raises:
        InvalidUpload: the file cannot be read or is not what the operation takes; nothing was sent.
        InvalidRequest: the call does not fit the spec; nothing was sent.
        FileChanged: the file changed while it was sent; the request was left incomplete.
        NotSent: nothing left this machine; the kinds above are such.
        OutcomeUnknown: sent, but what became of it cannot be read.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012692904
    """
    return sync_detailed(
        file,
        client=client,
        filename=filename,
        company_mchid=company_mchid,
        region_id=region_id,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    file: AsyncUploadSource,
    *,
    client: Caller,
    filename: str | None = None,
    company_mchid: str,
    region_id: int,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FapiaoUploadedFile]:
    """`sync_detailed`, awaited; the file is read in a thread."""
    return await upload_async(
        client,
        OPERATION,
        {},
        {},
        file,
        filename=filename,
        meta={
            "company_mchid": company_mchid,
            "region_id": region_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    file: AsyncUploadSource,
    *,
    client: Caller,
    filename: str | None = None,
    company_mchid: str,
    region_id: int,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FapiaoUploadedFile:
    """`sync`, awaited; the file is read in a thread, or by awaiting if it is one of aiofiles or the like."""
    return (
        await asyncio_detailed(
            file,
            client=client,
            filename=filename,
            company_mchid=company_mchid,
            region_id=region_id,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
