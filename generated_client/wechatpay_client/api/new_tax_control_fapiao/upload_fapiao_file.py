# Generated from spec/ by `make generate`. Do not edit.
"""Upload the file of an invoice that was issued elsewhere (上传电子发票文件).

POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

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


FapiaoFileType: TypeAlias = Literal[
    "PDF",
    "OFD",
]
"""Format of the file of an invoice (发票文件的类型).

- `PDF`: PDF
- `OFD`: OFD.
"""


class UploadFapiaoFileMeta(TypedDict):
    """What `new_tax_control_fapiao.upload_fapiao_file` is told beside the file."""

    sub_mchid: NotRequired[str]
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    file_type: FapiaoFileType
    """Format of the file of an invoice (发票文件的类型).

    - `PDF`: PDF
    - `OFD`: OFD.
    """


OPERATION: Operation[FapiaoUploadedFile] = Operation("new_tax_control_fapiao.upload_fapiao_file", FapiaoUploadedFile)


def sync_detailed(
    file: UploadSource,
    *,
    client: Caller,
    filename: str | None = None,
    file_type: FapiaoFileType,
    sub_mchid: str | Unset = UNSET,
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
            "sub_mchid": sub_mchid,
            "file_type": file_type,
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
    file_type: FapiaoFileType,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FapiaoUploadedFile:
    """Upload the file of an invoice that was issued elsewhere.

    Up to 2 MB. The reply names the file for `new_tax_control_fapiao.insert_cards`.

    The file is read once for its digest and once for each sending, never into memory as a whole.

    Args:
        file: Its path, its bytes, the file itself, open for reading bytes and able to seek, or a file from a form:
            `UploadFile` of FastAPI, `FileStorage` of Flask. The async functions take an async file too.
            At most 2,097,152 bytes, a name that ends in pdf, ofd.
        client: The client to call with.
        filename: What the file is called, if not as on the disk; bytes need it.
        sub_mchid: Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)
        file_type: Format of the file of an invoice (发票文件的类型).
            - `PDF`: PDF
            - `OFD`: OFD.
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

    https://pay.weixin.qq.com/doc/v3/merchant/4012556605
    https://pay.weixin.qq.com/doc/v3/partner/4012696830
    """
    return sync_detailed(
        file,
        client=client,
        filename=filename,
        sub_mchid=sub_mchid,
        file_type=file_type,
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
    file_type: FapiaoFileType,
    sub_mchid: str | Unset = UNSET,
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
            "sub_mchid": sub_mchid,
            "file_type": file_type,
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
    file_type: FapiaoFileType,
    sub_mchid: str | Unset = UNSET,
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
            sub_mchid=sub_mchid,
            file_type=file_type,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
