# Generated from spec/ by `make generate`. Do not edit.
"""Fetch the receipt of payouts from the address that its lookup was answered with (下载电子回单).

GET /v3/transferdownload/signfile
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

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


class DownloadReceiptQuery(TypedDict):
    """The query of `transferdownload.download_receipt`."""

    token: str
    """The token in the download_url of the signed reply that looked the receipt up (下载凭证)"""


OPERATION: Operation[bytes] = Operation("transferdownload.download_receipt", bytes)


def stream(
    *,
    client: Caller,
    token: str,
    hash_value: str,
    hash_type: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FileStream:
    """Fetch the receipt of payouts from the address that its lookup was answered with.

    For receipts whose download_url has this path, such as those of batches. token is that of this address, which stands
    in the signed reply that looked the receipt up; it is sent as it stands there, within ten minutes. This reply is not
    signed: what proves the file is the digest of that earlier reply.

    Its own reply is not signed: the hash proves the file, and nothing unproven is returned.

    Args:
        client: The client to call with.
        token: The token in the download_url of the signed reply that looked the receipt up (下载凭证)
        hash_value: The file's hash, `hash_value` of the reply that gave the address.
        hash_type: Its kind, `hash_type` of that reply.
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

    https://pay.weixin.qq.com/doc/v3/merchant/4012269010
    https://pay.weixin.qq.com/doc/v3/partner/4012158314
    https://pay.weixin.qq.com/doc/v3/partner/4012163403
    https://pay.weixin.qq.com/doc/v3/partner/4012163705
    https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml
    """
    return _stream(
        client,
        OPERATION,
        {},
        {
            "token": token,
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
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncFileStream:
    """`stream` for `async with`; itself it is not awaited."""
    return _stream_async(
        client,
        OPERATION,
        {},
        {
            "token": token,
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
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> bytes:
    """Fetch the receipt of payouts from the address that its lookup was answered with.

    For receipts whose download_url has this path, such as those of batches. token is that of this address, which stands
    in the signed reply that looked the receipt up; it is sent as it stands there, within ten minutes. This reply is not
    signed: what proves the file is the digest of that earlier reply.

    Its own reply is not signed: the hash proves the file, and nothing unproven is returned.

    Args:
        client: The client to call with.
        token: The token in the download_url of the signed reply that looked the receipt up (下载凭证)
        hash_value: The file's hash, `hash_value` of the reply that gave the address.
        hash_type: Its kind, `hash_type` of that reply.
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

    https://pay.weixin.qq.com/doc/v3/merchant/4012269010
    https://pay.weixin.qq.com/doc/v3/partner/4012158314
    https://pay.weixin.qq.com/doc/v3/partner/4012163403
    https://pay.weixin.qq.com/doc/v3/partner/4012163705
    https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml
    """
    return sync_detailed(
        client=client,
        token=token,
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
            hash_value=hash_value,
            hash_type=hash_type,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
