# Generated from spec/ by `make generate`. Do not edit.
"""Upload users of a bank by their agreements (导入定向用户协议号).

POST /v3/marketing/bank/packages/{package_id}/tasks
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ...models.marketing import BankPackageTask
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset
from ...runtime.uploads import upload, upload_async

if TYPE_CHECKING:
    from wechatpay_auth.upload import AsyncUploadSource, UploadSource

    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ImportBankUsersMeta(TypedDict):
    """What `marketing.import_bank_users` is told beside the file."""

    bank_type: str
    """Short code of the bank (银行类型)"""


OPERATION: Operation[BankPackageTask] = Operation("marketing.import_bank_users", BankPackageTask)


def sync_detailed(
    package_id: str,
    file: UploadSource,
    *,
    client: Caller,
    filename: str | None = None,
    bank_type: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[BankPackageTask]:
    """`sync`, with status, headers and bytes of the reply."""
    return upload(
        client,
        OPERATION,
        {
            "package_id": package_id,
        },
        {},
        file,
        filename=filename,
        meta={
            "bank_type": bank_type,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    package_id: str,
    file: UploadSource,
    *,
    client: Caller,
    filename: str | None = None,
    bank_type: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> BankPackageTask:
    """Upload users of a bank by their agreements.

    A file of numbers of agreements on quick payment, one in a line. Those whose users are found can be given coupons of
    the bank.

    The file is read once for its digest and once for each sending, never into memory as a whole.

    Args:
        package_id: The list of users that is meant (号码包id)
        file: Its path, its bytes, the file itself, open for reading bytes and able to seek, or a file from a form:
            `UploadFile` of FastAPI, `FileStorage` of Flask. The async functions take an async file too.
        client: The client to call with.
        filename: What the file is called, if not as on the disk; bytes need it.
        bank_type: Short code of the bank (银行类型)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, with its file. If left out, the client's setting
            holds without the file, which has the least rate of the client.

    Returns:
        BankPackageTask

    Raises:
        InvalidUpload: the file cannot be read or is not what the operation takes; nothing was sent.
        InvalidRequest: the call does not fit the spec; nothing was sent.
        FileChanged: the file changed while it was sent; the request was left incomplete.
        NotSent: nothing left this machine; the kinds above are such.
        OutcomeUnknown: sent, but what became of it cannot be read.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml
    """
    return sync_detailed(
        package_id,
        file,
        client=client,
        filename=filename,
        bank_type=bank_type,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    package_id: str,
    file: AsyncUploadSource,
    *,
    client: Caller,
    filename: str | None = None,
    bank_type: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[BankPackageTask]:
    """`sync_detailed`, awaited; the file is read in a thread."""
    return await upload_async(
        client,
        OPERATION,
        {
            "package_id": package_id,
        },
        {},
        file,
        filename=filename,
        meta={
            "bank_type": bank_type,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    package_id: str,
    file: AsyncUploadSource,
    *,
    client: Caller,
    filename: str | None = None,
    bank_type: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> BankPackageTask:
    """`sync`, awaited; the file is read in a thread, or by awaiting if it is one of aiofiles or the like."""
    return (
        await asyncio_detailed(
            package_id,
            file,
            client=client,
            filename=filename,
            bank_type=bank_type,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
