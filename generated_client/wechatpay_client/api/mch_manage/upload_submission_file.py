# Generated from spec/ by `make generate`. Do not edit.
"""Upload a file that a record asks for (上传商户提交资料文件).

POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset
from ...runtime.uploads import upload, upload_async

if TYPE_CHECKING:
    from wechatpay_auth.upload import AsyncUploadSource, UploadSource

    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ManageUploadedFile(Model, kw_only=True):
    """What the file is called from now on (上传结果)"""

    file_id: str
    """What the file is called among the values of an item (文件标识ID)"""


class UploadSubmissionFileMeta(TypedDict):
    """What `mch_manage.upload_submission_file` is told beside the file."""

    item_id: int
    """The item that asks for the file (资料项唯一id)"""


OPERATION: Operation[ManageUploadedFile] = Operation("mch_manage.upload_submission_file", ManageUploadedFile)


def sync_detailed(
    sub_mchid: str,
    file: UploadSource,
    *,
    client: Caller,
    filename: str | None = None,
    item_id: int,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ManageUploadedFile]:
    """`sync`, with status, headers and bytes of the reply."""
    return upload(
        client,
        OPERATION,
        {
            "sub_mchid": sub_mchid,
        },
        {},
        file,
        filename=filename,
        meta={
            "item_id": item_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    sub_mchid: str,
    file: UploadSource,
    *,
    client: Caller,
    filename: str | None = None,
    item_id: int,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ManageUploadedFile:
    """Upload a file that a record asks for.

    The item says which endings and sizes it takes. The reply names the file for its values.

    The file is read once for its digest and once for each sending, never into memory as a whole.

    Args:
        sub_mchid: The sub-merchant who is meant (子商户号)
        file: Its path, its bytes, the file itself, open for reading bytes and able to seek, or a file from a form:
            `UploadFile` of FastAPI, `FileStorage` of Flask. The async functions take an async file too.
        client: The client to call with.
        filename: What the file is called, if not as on the disk; bytes need it.
        item_id: The item that asks for the file (资料项唯一id)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, with its file. If left out, the client's setting
            holds without the file, which has the least rate of the client.

    Returns:
        ManageUploadedFile

    Raises:
        InvalidUpload: the file cannot be read or is not what the operation takes; nothing was sent.
        InvalidRequest: the call does not fit the spec; nothing was sent.
        FileChanged: the file changed while it was sent; the request was left incomplete.
        NotSent: nothing left this machine; the kinds above are such.
        OutcomeUnknown: sent, but what became of it cannot be read.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4014940425
    """
    return sync_detailed(
        sub_mchid,
        file,
        client=client,
        filename=filename,
        item_id=item_id,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    sub_mchid: str,
    file: AsyncUploadSource,
    *,
    client: Caller,
    filename: str | None = None,
    item_id: int,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ManageUploadedFile]:
    """`sync_detailed`, awaited; the file is read in a thread."""
    return await upload_async(
        client,
        OPERATION,
        {
            "sub_mchid": sub_mchid,
        },
        {},
        file,
        filename=filename,
        meta={
            "item_id": item_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    sub_mchid: str,
    file: AsyncUploadSource,
    *,
    client: Caller,
    filename: str | None = None,
    item_id: int,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ManageUploadedFile:
    """`sync`, awaited; the file is read in a thread, or by awaiting if it is one of aiofiles or the like."""
    return (
        await asyncio_detailed(
            sub_mchid,
            file,
            client=client,
            filename=filename,
            item_id=item_id,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
