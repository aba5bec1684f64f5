# Generated from spec/ by `make generate`. Do not edit.
"""Fetch the file of an e-invoice from the address another request was answered with (下载发票文件).

GET /invoicing/fapiao/fapiao-file
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

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


class DownloadFapiaoFileQuery(TypedDict):
    """The query of `invoicing.download_fapiao_file`."""

    token: str
    """What opens the file, as the download_url has it (下载凭证)"""
    mchid: NotRequired[str | None]
    """The merchant that calls (商户号) Left out, it is the client's default."""
    sub_mchid: NotRequired[str]
    """The sub-merchant, as the download_url has it (子商户号)"""
    openid: str
    """The user (用户标识)"""
    invoice_code: str
    """Code of the invoice (发票代码)"""
    invoice_no: str
    """Number of the invoice (发票号码)"""
    fapiao_id: str
    """The merchant's own number of the invoice (商户发票单号)"""


OPERATION: Operation[bytes] = Operation("invoicing.download_fapiao_file", bytes, query_defaults={"mchid": True})


def stream(
    *,
    client: Caller,
    token: str,
    openid: str,
    invoice_code: str,
    invoice_no: str,
    fapiao_id: str,
    mchid: str | None | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FileStream:
    """Fetch the file of an e-invoice from the address another request was answered with.

    All values are those of the query of the download_url in the reply of `new_tax_control_fapiao.list_fapiao_files`, as
    they stand there. Whoever has the address gets the file, so keep it to yourself; nothing proves the file.

    The platform neither signs this reply nor gives a hash of the file: only the connection vouches for it.
    The request is not signed either: whoever has the address gets the file.

    Args:
        client: The client to call with.
        token: What opens the file, as the download_url has it (下载凭证)
        openid: The user (用户标识)
        invoice_code: Code of the invoice (发票代码)
        invoice_no: Number of the invoice (发票号码)
        fapiao_id: The merchant's own number of the invoice (商户发票单号)
        mchid: The merchant that calls (商户号) Left out, it is the client's default.
        sub_mchid: The sub-merchant, as the download_url has it (子商户号)
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

    https://pay.weixin.qq.com/doc/v3/merchant/4012286040
    https://pay.weixin.qq.com/doc/v3/partner/4012071750
    https://pay.weixin.qq.com/doc/v3/partner/4015792569
    """
    return _stream(
        client,
        OPERATION,
        {},
        {
            "token": token,
            "mchid": mchid,
            "sub_mchid": sub_mchid,
            "openid": openid,
            "invoice_code": invoice_code,
            "invoice_no": invoice_no,
            "fapiao_id": fapiao_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def stream_async(
    *,
    client: Caller,
    token: str,
    openid: str,
    invoice_code: str,
    invoice_no: str,
    fapiao_id: str,
    mchid: str | None | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
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
            "mchid": mchid,
            "sub_mchid": sub_mchid,
            "openid": openid,
            "invoice_code": invoice_code,
            "invoice_no": invoice_no,
            "fapiao_id": fapiao_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync_detailed(
    *,
    client: Caller,
    token: str,
    openid: str,
    invoice_code: str,
    invoice_no: str,
    fapiao_id: str,
    mchid: str | None | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
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
            "mchid": mchid,
            "sub_mchid": sub_mchid,
            "openid": openid,
            "invoice_code": invoice_code,
            "invoice_no": invoice_no,
            "fapiao_id": fapiao_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    token: str,
    openid: str,
    invoice_code: str,
    invoice_no: str,
    fapiao_id: str,
    mchid: str | None | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> bytes:
    """Fetch the file of an e-invoice from the address another request was answered with.

    All values are those of the query of the download_url in the reply of `new_tax_control_fapiao.list_fapiao_files`, as
    they stand there. Whoever has the address gets the file, so keep it to yourself; nothing proves the file.

    The platform neither signs this reply nor gives a hash of the file: only the connection vouches for it.
    The request is not signed either: whoever has the address gets the file.

    Args:
        client: The client to call with.
        token: What opens the file, as the download_url has it (下载凭证)
        openid: The user (用户标识)
        invoice_code: Code of the invoice (发票代码)
        invoice_no: Number of the invoice (发票号码)
        fapiao_id: The merchant's own number of the invoice (商户发票单号)
        mchid: The merchant that calls (商户号) Left out, it is the client's default.
        sub_mchid: The sub-merchant, as the download_url has it (子商户号)
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

    https://pay.weixin.qq.com/doc/v3/merchant/4012286040
    https://pay.weixin.qq.com/doc/v3/partner/4012071750
    https://pay.weixin.qq.com/doc/v3/partner/4015792569
    """
    return sync_detailed(
        client=client,
        token=token,
        mchid=mchid,
        sub_mchid=sub_mchid,
        openid=openid,
        invoice_code=invoice_code,
        invoice_no=invoice_no,
        fapiao_id=fapiao_id,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    token: str,
    openid: str,
    invoice_code: str,
    invoice_no: str,
    fapiao_id: str,
    mchid: str | None | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
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
            "mchid": mchid,
            "sub_mchid": sub_mchid,
            "openid": openid,
            "invoice_code": invoice_code,
            "invoice_no": invoice_no,
            "fapiao_id": fapiao_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    token: str,
    openid: str,
    invoice_code: str,
    invoice_no: str,
    fapiao_id: str,
    mchid: str | None | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
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
            mchid=mchid,
            sub_mchid=sub_mchid,
            openid=openid,
            invoice_code=invoice_code,
            invoice_no=invoice_no,
            fapiao_id=fapiao_id,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
