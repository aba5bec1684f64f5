# Generated from spec/ by `make generate`. Do not edit.
"""Upload a picture of a paper for an application to close a merchant number (注销申请图片上传).

POST /v3/ecommerce/account/cancel-applications/media
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.uploads import upload, upload_async

if TYPE_CHECKING:
    from wechatpay_auth.upload import UploadSource

    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class AccountCancellationImage(Model, kw_only=True):
    """What the picture is called in the application (注销申请图片)"""

    media_id: str
    """What an upload is called in later requests (媒体文件标识ID)"""


OPERATION: Operation[AccountCancellationImage] = Operation(
    "ecommerce.upload_account_cancellation_image", AccountCancellationImage
)


def sync_detailed(
    file: UploadSource,
    *,
    client: Caller,
    filename: str | None = None,
    validate: Validate | None = None,
) -> Response[AccountCancellationImage]:
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
) -> AccountCancellationImage:
    """Upload a picture of a paper for an application to close a merchant number.

    Upload before the application is submitted, which names the picture by the number that comes back.

    The file is read once for its digest and once for each sending, never into memory as a whole.

    Args:
        file: Its path, its bytes, or the file itself, open for reading bytes and able to seek.
            At most 2,097,152 bytes, a name that ends in jpg, jpeg, png, bmp.
        client: The client to call with.
        filename: What the file is called, if not as on the disk; bytes need it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.

    Returns:
        AccountCancellationImage

    Raises:
        InvalidUpload: the file cannot be read or is not what the operation takes; nothing was sent.
        InvalidRequest: the call does not fit the spec; nothing was sent.
        FileChanged: the file changed while it was sent; the request was left incomplete.
        NotSent: nothing left this machine; the kinds above are such.
        OutcomeUnknown: sent, but what became of it cannot be read.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012691710
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
) -> Response[AccountCancellationImage]:
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
) -> AccountCancellationImage:
    """`sync`, awaited; the file is read in a thread."""
    return (
        await asyncio_detailed(
            file,
            client=client,
            filename=filename,
            validate=validate,
        )
    ).parsed
