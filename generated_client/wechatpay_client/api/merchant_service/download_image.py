# Generated from spec/ by `make generate`. Do not edit.
"""Fetch a picture of a complaint (图片下载).

GET /v3/merchant-service/images/{media_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.downloads import fetch, fetch_async
from ...runtime.downloads import stream as _stream
from ...runtime.downloads import stream_async as _stream_async
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.bills import AsyncFileStream, FileStream

    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.downloads import FileResponse
    from ...runtime.validate_setting import Validate


OPERATION: Operation[bytes] = Operation("merchant_service.download_image", bytes)


def stream(
    media_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FileStream:
    """Fetch a picture of a complaint.

    For pictures of users, by the last part of a media_url in the signed reply that holds the complaint; pictures the
    merchant uploaded cannot be fetched. The address already escapes that part, so it is unescaped before it is given
    here, or the address is used as it stands. This reply is not signed, and nothing proves the picture.

    The platform neither signs this reply nor gives a hash of the file: only the connection vouches for it.

    Args:
        media_id: The picture that is meant, as its media_url names it (媒体文件标识ID)
        client: The client to call with.
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

    https://pay.weixin.qq.com/doc/v3/merchant/4012467251
    https://pay.weixin.qq.com/doc/v3/partner/4012467223
    """
    return _stream(
        client,
        OPERATION,
        {
            "media_id": media_id,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def stream_async(
    media_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncFileStream:
    """`stream` for `async with`; itself it is not awaited."""
    return _stream_async(
        client,
        OPERATION,
        {
            "media_id": media_id,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync_detailed(
    media_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FileResponse:
    """`sync`, with the headers of the reply and what proves the file."""
    return fetch(
        client,
        OPERATION,
        {
            "media_id": media_id,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    media_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> bytes:
    """Fetch a picture of a complaint.

    For pictures of users, by the last part of a media_url in the signed reply that holds the complaint; pictures the
    merchant uploaded cannot be fetched. The address already escapes that part, so it is unescaped before it is given
    here, or the address is used as it stands. This reply is not signed, and nothing proves the picture.

    The platform neither signs this reply nor gives a hash of the file: only the connection vouches for it.

    Args:
        media_id: The picture that is meant, as its media_url names it (媒体文件标识ID)
        client: The client to call with.
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
        FileTooLarge: it is longer than 64 MiB.

    https://pay.weixin.qq.com/doc/v3/merchant/4012467251
    https://pay.weixin.qq.com/doc/v3/partner/4012467223
    """
    return sync_detailed(
        media_id,
        client=client,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    media_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FileResponse:
    """`sync_detailed`, awaited."""
    return await fetch_async(
        client,
        OPERATION,
        {
            "media_id": media_id,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    media_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> bytes:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            media_id,
            client=client,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
