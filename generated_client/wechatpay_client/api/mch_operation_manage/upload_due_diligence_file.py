# Generated from spec/ by `make generate`. Do not edit.
"""Upload a picture that a due diligence asks for (上传尽调资料文件).

POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload
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


class DueDiligenceUploadedFile(Model, kw_only=True):
    """What the picture is called from now on (上传结果)"""

    file_id: str
    """What the picture is called as the value of an item (文件标识ID)"""


class UploadDueDiligenceFileMeta(TypedDict):
    """What `mch_operation_manage.upload_due_diligence_file` is told beside the file."""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    item_id: int
    """The item that asks for the picture (资料项唯一id)"""


OPERATION: Operation[DueDiligenceUploadedFile] = Operation(
    "mch_operation_manage.upload_due_diligence_file", DueDiligenceUploadedFile
)


def sync_detailed(
    due_diligence_id: str,
    file: UploadSource,
    *,
    client: Caller,
    filename: str | None = None,
    sub_mchid: str,
    item_id: int,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[DueDiligenceUploadedFile]:
    """`sync`, with status, headers and bytes of the reply."""
    return upload(
        client,
        OPERATION,
        {
            "due_diligence_id": due_diligence_id,
        },
        {},
        file,
        filename=filename,
        meta={
            "sub_mchid": sub_mchid,
            "item_id": item_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    due_diligence_id: str,
    file: UploadSource,
    *,
    client: Caller,
    filename: str | None = None,
    sub_mchid: str,
    item_id: int,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> DueDiligenceUploadedFile:
    """Upload a picture that a due diligence asks for.

    The item says which sizes it takes. The reply names the picture for its value.

    The file is read once for its digest and once for each sending, never into memory as a whole.

    Args:
        due_diligence_id: The due diligence that is meant (尽调单号)
        file: Its path, its bytes, the file itself, open for reading bytes and able to seek, or a file from a form:
            `UploadFile` of FastAPI, `FileStorage` of Flask. The async functions take an async file too.
            a name that ends in png, jpg, jpeg.
        client: The client to call with.
        filename: What the file is called, if not as on the disk; bytes need it.
        sub_mchid: Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)
        item_id: The item that asks for the picture (资料项唯一id)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, with its file. If left out, the client's setting
            holds without the file, which has the least rate of the client.

    Returns:
        DueDiligenceUploadedFile

    Raises:
        InvalidUpload: the file cannot be read or is not what the operation takes; nothing was sent.
        InvalidRequest: the call does not fit the spec; nothing was sent.
        FileChanged: the file changed while it was sent; the request was left incomplete.
        NotSent: nothing left this machine; the kinds above are such.
        OutcomeUnknown: sent, but what became of it cannot be read.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015631042
    """
    return sync_detailed(
        due_diligence_id,
        file,
        client=client,
        filename=filename,
        sub_mchid=sub_mchid,
        item_id=item_id,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    due_diligence_id: str,
    file: AsyncUploadSource,
    *,
    client: Caller,
    filename: str | None = None,
    sub_mchid: str,
    item_id: int,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[DueDiligenceUploadedFile]:
    """`sync_detailed`, awaited; the file is read in a thread."""
    return await upload_async(
        client,
        OPERATION,
        {
            "due_diligence_id": due_diligence_id,
        },
        {},
        file,
        filename=filename,
        meta={
            "sub_mchid": sub_mchid,
            "item_id": item_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    due_diligence_id: str,
    file: AsyncUploadSource,
    *,
    client: Caller,
    filename: str | None = None,
    sub_mchid: str,
    item_id: int,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> DueDiligenceUploadedFile:
    """`sync`, awaited; the file is read in a thread, or by awaiting if it is one of aiofiles or the like."""
    return (
        await asyncio_detailed(
            due_diligence_id,
            file,
            client=client,
            filename=filename,
            sub_mchid=sub_mchid,
            item_id=item_id,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
