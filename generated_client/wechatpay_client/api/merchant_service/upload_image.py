# Generated from spec/ by `make generate`. Do not edit.
"""Upload a picture for an answer to a complaint (商户上传反馈图片).

POST /v3/merchant-service/images/upload
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.shared import UploadedMedia
from ...runtime.operation import Operation
from ...runtime.uploads import upload, upload_async

if TYPE_CHECKING:
    from wechatpay_auth.upload import UploadSource

    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[UploadedMedia] = Operation("merchant_service.upload_image", UploadedMedia)


def sync_detailed(
    file: UploadSource,
    *,
    client: Caller,
    filename: str | None = None,
    validate: Validate | None = None,
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
    )


def sync(
    file: UploadSource,
    *,
    client: Caller,
    filename: str | None = None,
    validate: Validate | None = None,
) -> UploadedMedia:
    """Upload a picture for an answer to a complaint.

    Up to 2 MB, in JPG, PNG or BMP. The reply names the picture for the answer.

    The file is read once for its digest and once for each sending, never into memory as a whole.

    Args:
        file: Its path, its bytes, or the file itself, open for reading bytes and able to seek.
            At most 2,097,152 bytes, a name that ends in jpg, jpeg, png, bmp.
        client: The client to call with.
        filename: What the file is called, if not as on the disk; bytes need it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.

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

    https://pay.weixin.qq.com/doc/v3/merchant/4012467250
    https://pay.weixin.qq.com/doc/v3/partner/4012467222
    """
    return sync_detailed(
        file,
        client=client,
        filename=filename,
        validate=validate,
    ).parsed


async def asyncio_detailed(
    file: UploadSource,
    *,
    client: Caller,
    filename: str | None = None,
    validate: Validate | None = None,
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
    )


async def asyncio(
    file: UploadSource,
    *,
    client: Caller,
    filename: str | None = None,
    validate: Validate | None = None,
) -> UploadedMedia:
    """`sync`, awaited; the file is read in a thread."""
    return (
        await asyncio_detailed(
            file,
            client=client,
            filename=filename,
            validate=validate,
        )
    ).parsed
