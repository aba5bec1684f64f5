# Generated from spec/ by `make generate`. Do not edit.
"""Upload a picture or PDF file that another request refers to (文件上传).

POST /v3/merchant/media/upload
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.shared.uploaded_media import UploadedMedia
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset
from ...runtime.uploads import upload, upload_async

if TYPE_CHECKING:
    from wechatpay_auth.upload import AsyncUploadSource, UploadSource

    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[UploadedMedia] = Operation("merchant.upload_image", UploadedMedia)


def sync_detailed(
    file: UploadSource,
    *,
    client: Caller,
    filename: str | None = None,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UploadedMedia]:
    """`sync`, with status, headers and bytes of the reply."""
    return upload(
        client,
        OPERATION,
        {},
        {},
        file,
        filename=filename,
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
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UploadedMedia:
    """Upload a picture or PDF file that another request refers to.

    Licences, identity documents and the like. Pictures have up to 5 MB, in JPG, PNG or BMP; PDF files up to 7.5 MB. The
    reply names the file for later requests.

    The file is read once for its digest and once for each sending, never into memory as a whole.

    Args:
        file: Its path, its bytes, the file itself, open for reading bytes and able to seek, or a file from a form:
            `UploadFile` of FastAPI, `FileStorage` of Flask. The async functions take an async file too.
            At most 7,864,320 bytes, a name that ends in jpg, jpeg, png, bmp, pdf.
        client: The client to call with.
        filename: What the file is called, if not as on the disk; bytes need it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, with its file. If left out, the client's setting
            holds without the file, which has the least rate of the client.

    Returns:
        UploadedMedia

    Raises:
        InvalidUpload: the file cannot be read or is not what the operation takes; nothing was sent.
        InvalidRequest: the call does not fit the spec; nothing was sent.
        FileChanged: the file changed while it was sent; the request was left incomplete.
        NotSent: nothing left this machine; the kinds above are such.
        OutcomeUnknown: sent, but what became of it cannot be read.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012760432
    https://pay.weixin.qq.com/doc/v3/partner/4012760490
    https://pay.weixin.qq.com/doc/v3/partner/4012760509
    https://pay.weixin.qq.com/doc/v3/partner/4012759044
    """
    return sync_detailed(
        file,
        client=client,
        filename=filename,
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
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UploadedMedia]:
    """`sync_detailed`, awaited; the file is read in a thread."""
    return await upload_async(
        client,
        OPERATION,
        {},
        {},
        file,
        filename=filename,
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
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UploadedMedia:
    """`sync`, awaited; the file is read in a thread, or by awaiting if it is one of aiofiles or the like."""
    return (
        await asyncio_detailed(
            file,
            client=client,
            filename=filename,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
