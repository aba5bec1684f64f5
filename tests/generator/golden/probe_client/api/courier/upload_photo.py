# Generated from spec/ by `make generate`. Do not edit.
"""Upload a photo of a parcel (上传照片).

POST /v3/courier/parcels/{out_parcel_no}/photos
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, NotRequired, TypeAlias, TypedDict

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


class Photo(Model, kw_only=True):
    """What the photo is called (照片)"""

    photo_id: str
    """Its number (照片编号)"""


class PhotoContact(Model, kw_only=True):
    """Who is asked about it (联系人)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"name"})

    name: str | Unset = UNSET
    """Name of a person (姓名)"""
    hours: PhotoHours | str | Unset = UNSET
    """When to call (时间段) Travels as JSON inside a text."""


class PhotoHours(Model, kw_only=True):
    """Hours of a day (时间段)"""

    begin: int | Unset = UNSET
    """First hour (开始)"""
    end: int | Unset = UNSET
    """Last hour (结束)"""


PhotoSide: TypeAlias = Literal[
    "FRONT",
    "BACK",
]
"""What is seen (拍摄面)"""


class UploadPhotoQuery(TypedDict):
    """The query of `courier.upload_photo`."""

    public: NotRequired[bool]
    """Whether everybody may see it (公开)"""


class UploadPhotoMeta(TypedDict):
    """What `courier.upload_photo` is told beside the file."""

    side: PhotoSide
    """What is seen (拍摄面)"""
    taken_at: NotRequired[datetime]
    """When it was taken (拍摄时间)"""
    contact: NotRequired[PhotoContact]
    """Who is asked about it (联系人)"""


OPERATION: Operation[Photo] = Operation("courier.upload_photo", Photo)


def sync_detailed(
    out_parcel_no: str,
    file: UploadSource,
    *,
    client: Caller,
    filename: str | None = None,
    side: PhotoSide,
    taken_at: datetime | Unset = UNSET,
    contact: PhotoContact | Unset = UNSET,
    public: bool | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[Photo]:
    """`sync`, with status, headers and bytes of the reply."""
    return upload(
        client,
        OPERATION,
        {
            "out_parcel_no": out_parcel_no,
        },
        {
            "public": public,
        },
        file,
        filename=filename,
        meta={
            "side": side,
            "taken_at": taken_at,
            "contact": contact,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    out_parcel_no: str,
    file: UploadSource,
    *,
    client: Caller,
    filename: str | None = None,
    side: PhotoSide,
    taken_at: datetime | Unset = UNSET,
    contact: PhotoContact | Unset = UNSET,
    public: bool | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Photo:
    """Upload a photo of a parcel.

    The file is read once for its digest and once for each sending, never into memory as a whole.

    Args:
        out_parcel_no: The caller's own number of the parcel (商户包裹号)
        file: Its path, its bytes, the file itself, open for reading bytes and able to seek, or a file from a form:
            `UploadFile` of FastAPI, `FileStorage` of Flask. The async functions take an async file too.
            At most 100,000 bytes, a name that ends in jpg, png.
        client: The client to call with.
        filename: What the file is called, if not as on the disk; bytes need it.
        side: What is seen (拍摄面)
        taken_at: When it was taken (拍摄时间)
        contact: Who is asked about it (联系人)
        public: Whether everybody may see it (公开)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, with its file. If left out, the client's setting
            holds without the file, which has the least rate of the client.

    Returns:
        Photo

    Raises:
        InvalidUpload: the file cannot be read or is not what the operation takes; nothing was sent.
        InvalidRequest: the call does not fit the spec; nothing was sent.
        FileChanged: the file changed while it was sent; the request was left incomplete.
        NotSent: nothing left this machine; the kinds above are such.
        OutcomeUnknown: sent, but what became of it cannot be read.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4000000011
    """
    return sync_detailed(
        out_parcel_no,
        file,
        client=client,
        filename=filename,
        side=side,
        taken_at=taken_at,
        contact=contact,
        public=public,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    out_parcel_no: str,
    file: AsyncUploadSource,
    *,
    client: Caller,
    filename: str | None = None,
    side: PhotoSide,
    taken_at: datetime | Unset = UNSET,
    contact: PhotoContact | Unset = UNSET,
    public: bool | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[Photo]:
    """`sync_detailed`, awaited; the file is read in a thread."""
    return await upload_async(
        client,
        OPERATION,
        {
            "out_parcel_no": out_parcel_no,
        },
        {
            "public": public,
        },
        file,
        filename=filename,
        meta={
            "side": side,
            "taken_at": taken_at,
            "contact": contact,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    out_parcel_no: str,
    file: AsyncUploadSource,
    *,
    client: Caller,
    filename: str | None = None,
    side: PhotoSide,
    taken_at: datetime | Unset = UNSET,
    contact: PhotoContact | Unset = UNSET,
    public: bool | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Photo:
    """`sync`, awaited; the file is read in a thread, or by awaiting if it is one of aiofiles or the like."""
    return (
        await asyncio_detailed(
            out_parcel_no,
            file,
            client=client,
            filename=filename,
            side=side,
            taken_at=taken_at,
            contact=contact,
            public=public,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
