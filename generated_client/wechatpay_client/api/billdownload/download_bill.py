# Generated from spec/ by `make generate`. Do not edit.
"""Fetch a bill from the address that another request was answered with (下载账单).

GET /v3/billdownload/file
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...runtime.downloads import fetch, fetch_async
from ...runtime.downloads import stream as _stream
from ...runtime.downloads import stream_async as _stream_async
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.bills import AsyncBillStream, BillStream

    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.downloads import FileResponse
    from ...runtime.validate_setting import Validate


class DownloadBillQuery(TypedDict):
    """The query of `billdownload.download_bill`."""

    token: str
    """The token in the download_url of the signed reply that offered the bill (下载凭证)"""
    tartype: NotRequired[str]
    """The tartype in the download_url of the signed reply; left out if there is none (压缩类型)"""


OPERATION: Operation[bytes] = Operation("billdownload.download_bill", bytes)


def stream(
    *,
    client: Caller,
    token: str,
    hash_value: str,
    hash_type: str,
    tartype: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> BillStream:
    """Fetch a bill from the address that another request was answered with.

    token and tartype are those of the download_url in the signed reply that offered the bill; they are sent as they
    stand there, and for 30 seconds to 5 minutes only, so the bill is asked for and fetched in one go. The file is text
    in UTF-8, comma-separated, and gzip if the bill was asked for with tar_type GZIP. Its own reply is not signed: what
    proves it is the digest of that earlier reply, which is made of the text, after decompression. A file of an
    encrypted bill is first decrypted with the key and nonce of that reply.

    Its own reply is not signed: the hash proves the file, and nothing unproven is returned.

    Args:
        client: The client to call with.
        token: The token in the download_url of the signed reply that offered the bill (下载凭证)
        hash_value: The file's hash, `hash_value` of the reply that gave the address.
        hash_type: Its kind, `hash_type` of that reply.
        tartype: The tartype in the download_url of the signed reply; left out if there is none (压缩类型)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, with its file. If left out, the client's setting
            holds without the file, which has the least rate of the client.

    Returns:
        The file, to be opened by `with` and read once; nothing is sent before. Opening and reading it raise.

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but no whole reply came.
        APIStatusError: the platform refused it.
        HashMismatch: it is not the file whose hash was given.
        MalformedBill: it is gzip, and damaged.

    https://pay.weixin.qq.com/doc/v3/merchant/4012791868
    https://pay.weixin.qq.com/doc/v3/merchant/4013070401
    https://pay.weixin.qq.com/doc/v3/merchant/4012810615
    https://pay.weixin.qq.com/doc/v3/merchant/4012791889
    https://pay.weixin.qq.com/doc/v3/merchant/4012791909
    https://pay.weixin.qq.com/doc/v3/merchant/4012085923
    https://pay.weixin.qq.com/doc/v3/merchant/4013421189
    https://pay.weixin.qq.com/doc/v3/merchant/4013421294
    https://pay.weixin.qq.com/doc/v3/merchant/4013421368
    https://pay.weixin.qq.com/doc/v3/merchant/4013421461
    https://pay.weixin.qq.com/doc/v3/merchant/4013071204
    https://pay.weixin.qq.com/doc/v3/merchant/4013071238
    https://pay.weixin.qq.com/doc/v3/merchant/4012268886
    https://pay.weixin.qq.com/doc/v3/merchant/4012289690
    https://pay.weixin.qq.com/doc/v3/merchant/4012083163
    https://pay.weixin.qq.com/doc/v3/merchant/4012083134
    https://pay.weixin.qq.com/doc/v3/merchant/4012084371
    https://pay.weixin.qq.com/doc/v3/merchant/4012084430
    https://pay.weixin.qq.com/doc/v3/merchant/4012084687
    https://pay.weixin.qq.com/doc/v3/merchant/4012062348
    https://pay.weixin.qq.com/doc/v3/merchant/4013417983
    https://pay.weixin.qq.com/doc/v3/partner/4012085421
    https://pay.weixin.qq.com/doc/v3/partner/4013080230
    https://pay.weixin.qq.com/doc/v3/partner/4012085682
    https://pay.weixin.qq.com/doc/v3/partner/4012085877
    https://pay.weixin.qq.com/doc/v3/partner/4012085803
    https://pay.weixin.qq.com/doc/v3/partner/4012231933
    https://pay.weixin.qq.com/doc/v3/partner/4013462137
    https://pay.weixin.qq.com/doc/v3/partner/4013462207
    https://pay.weixin.qq.com/doc/v3/partner/4013462389
    https://pay.weixin.qq.com/doc/v3/partner/4013462614
    https://pay.weixin.qq.com/doc/v3/partner/4013080591
    https://pay.weixin.qq.com/doc/v3/partner/4013080597
    https://pay.weixin.qq.com/doc/v3/partner/4012167495
    https://pay.weixin.qq.com/doc/v3/partner/4012167003
    https://pay.weixin.qq.com/doc/v3/partner/4012886351
    https://pay.weixin.qq.com/doc/v3/partner/4012124894
    https://pay.weixin.qq.com/doc/v3/partner/4012158422
    https://pay.weixin.qq.com/doc/v3/partner/4012171219
    https://pay.weixin.qq.com/doc/v3/partner/4012163775
    https://pay.weixin.qq.com/doc/v3/partner/4012075366
    https://pay.weixin.qq.com/doc/v3/partner/4012076073
    https://pay.weixin.qq.com/doc/v3/partner/4013332327
    https://pay.weixin.qq.com/doc/v3/partner/4012085435
    https://pay.weixin.qq.com/doc/v3/partner/4013332346
    https://pay.weixin.qq.com/doc/v3/partner/4013332309
    https://pay.weixin.qq.com/doc/v3/partner/4013332289
    https://pay.weixin.qq.com/doc/v3/partner/4012085172
    https://pay.weixin.qq.com/doc/v3/partner/4013461816
    """
    return _stream(
        client,
        OPERATION,
        {},
        {
            "token": token,
            "tartype": tartype,
        },
        hash_value=hash_value,
        hash_type=hash_type,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def stream_async(
    *,
    client: Caller,
    token: str,
    hash_value: str,
    hash_type: str,
    tartype: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncBillStream:
    """`stream` for `async with`; itself it is not awaited."""
    return _stream_async(
        client,
        OPERATION,
        {},
        {
            "token": token,
            "tartype": tartype,
        },
        hash_value=hash_value,
        hash_type=hash_type,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync_detailed(
    *,
    client: Caller,
    token: str,
    hash_value: str,
    hash_type: str,
    tartype: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FileResponse:
    """`sync`, with the headers of the reply and what proves the file."""
    return fetch(
        client,
        OPERATION,
        {},
        {
            "token": token,
            "tartype": tartype,
        },
        hash_value=hash_value,
        hash_type=hash_type,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    token: str,
    hash_value: str,
    hash_type: str,
    tartype: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> bytes:
    """Fetch a bill from the address that another request was answered with.

    token and tartype are those of the download_url in the signed reply that offered the bill; they are sent as they
    stand there, and for 30 seconds to 5 minutes only, so the bill is asked for and fetched in one go. The file is text
    in UTF-8, comma-separated, and gzip if the bill was asked for with tar_type GZIP. Its own reply is not signed: what
    proves it is the digest of that earlier reply, which is made of the text, after decompression. A file of an
    encrypted bill is first decrypted with the key and nonce of that reply.

    Its own reply is not signed: the hash proves the file, and nothing unproven is returned.

    Args:
        client: The client to call with.
        token: The token in the download_url of the signed reply that offered the bill (下载凭证)
        hash_value: The file's hash, `hash_value` of the reply that gave the address.
        hash_type: Its kind, `hash_type` of that reply.
        tartype: The tartype in the download_url of the signed reply; left out if there is none (压缩类型)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, with its file. If left out, the client's setting
            holds without the file, which has the least rate of the client.

    Returns:
        The whole file, of at most 64 MiB; `stream` has no bound.

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but no whole reply came.
        APIStatusError: the platform refused it.
        HashMismatch: it is not the file whose hash was given.
        MalformedBill: it is gzip, and damaged.
        FileTooLarge: it is longer than 64 MiB.

    https://pay.weixin.qq.com/doc/v3/merchant/4012791868
    https://pay.weixin.qq.com/doc/v3/merchant/4013070401
    https://pay.weixin.qq.com/doc/v3/merchant/4012810615
    https://pay.weixin.qq.com/doc/v3/merchant/4012791889
    https://pay.weixin.qq.com/doc/v3/merchant/4012791909
    https://pay.weixin.qq.com/doc/v3/merchant/4012085923
    https://pay.weixin.qq.com/doc/v3/merchant/4013421189
    https://pay.weixin.qq.com/doc/v3/merchant/4013421294
    https://pay.weixin.qq.com/doc/v3/merchant/4013421368
    https://pay.weixin.qq.com/doc/v3/merchant/4013421461
    https://pay.weixin.qq.com/doc/v3/merchant/4013071204
    https://pay.weixin.qq.com/doc/v3/merchant/4013071238
    https://pay.weixin.qq.com/doc/v3/merchant/4012268886
    https://pay.weixin.qq.com/doc/v3/merchant/4012289690
    https://pay.weixin.qq.com/doc/v3/merchant/4012083163
    https://pay.weixin.qq.com/doc/v3/merchant/4012083134
    https://pay.weixin.qq.com/doc/v3/merchant/4012084371
    https://pay.weixin.qq.com/doc/v3/merchant/4012084430
    https://pay.weixin.qq.com/doc/v3/merchant/4012084687
    https://pay.weixin.qq.com/doc/v3/merchant/4012062348
    https://pay.weixin.qq.com/doc/v3/merchant/4013417983
    https://pay.weixin.qq.com/doc/v3/partner/4012085421
    https://pay.weixin.qq.com/doc/v3/partner/4013080230
    https://pay.weixin.qq.com/doc/v3/partner/4012085682
    https://pay.weixin.qq.com/doc/v3/partner/4012085877
    https://pay.weixin.qq.com/doc/v3/partner/4012085803
    https://pay.weixin.qq.com/doc/v3/partner/4012231933
    https://pay.weixin.qq.com/doc/v3/partner/4013462137
    https://pay.weixin.qq.com/doc/v3/partner/4013462207
    https://pay.weixin.qq.com/doc/v3/partner/4013462389
    https://pay.weixin.qq.com/doc/v3/partner/4013462614
    https://pay.weixin.qq.com/doc/v3/partner/4013080591
    https://pay.weixin.qq.com/doc/v3/partner/4013080597
    https://pay.weixin.qq.com/doc/v3/partner/4012167495
    https://pay.weixin.qq.com/doc/v3/partner/4012167003
    https://pay.weixin.qq.com/doc/v3/partner/4012886351
    https://pay.weixin.qq.com/doc/v3/partner/4012124894
    https://pay.weixin.qq.com/doc/v3/partner/4012158422
    https://pay.weixin.qq.com/doc/v3/partner/4012171219
    https://pay.weixin.qq.com/doc/v3/partner/4012163775
    https://pay.weixin.qq.com/doc/v3/partner/4012075366
    https://pay.weixin.qq.com/doc/v3/partner/4012076073
    https://pay.weixin.qq.com/doc/v3/partner/4013332327
    https://pay.weixin.qq.com/doc/v3/partner/4012085435
    https://pay.weixin.qq.com/doc/v3/partner/4013332346
    https://pay.weixin.qq.com/doc/v3/partner/4013332309
    https://pay.weixin.qq.com/doc/v3/partner/4013332289
    https://pay.weixin.qq.com/doc/v3/partner/4012085172
    https://pay.weixin.qq.com/doc/v3/partner/4013461816
    """
    return sync_detailed(
        client=client,
        token=token,
        tartype=tartype,
        hash_value=hash_value,
        hash_type=hash_type,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    token: str,
    hash_value: str,
    hash_type: str,
    tartype: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FileResponse:
    """`sync_detailed`, awaited."""
    return await fetch_async(
        client,
        OPERATION,
        {},
        {
            "token": token,
            "tartype": tartype,
        },
        hash_value=hash_value,
        hash_type=hash_type,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    token: str,
    hash_value: str,
    hash_type: str,
    tartype: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> bytes:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            token=token,
            tartype=tartype,
            hash_value=hash_value,
            hash_type=hash_type,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
