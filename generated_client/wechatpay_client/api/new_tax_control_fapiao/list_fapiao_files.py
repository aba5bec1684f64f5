# Generated from spec/ by `make generate`. Do not edit.
"""Look up where the files of invoices are (获取发票下载信息).

GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ...models.new_tax_control_fapiao import FapiaoStatus
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class FapiaoFile(Model, kw_only=True):
    """Where the file of an invoice is (发票下载信息)"""

    fapiao_id: str | Unset = UNSET
    """The merchant's own number of one invoice, unique under its merchant number (商户发票单号)"""
    download_url: str | Unset = UNSET
    """Address of the file, with all that invoicing.download_fapiao_file asks for in its query; it is fetched without a
    signature (发票文件下载地址)
    """
    status: FapiaoStatus | str | Unset = UNSET
    """Where the invoice stands (发票状态).

    - `ISSUE_ACCEPTED`: being issued
    - `ISSUED`: issued
    - `REVERSE_ACCEPTED`: being reversed
    - `REVERSED`: reversed
    - `ISSUE_FAILED`: it could not be issued
    - `REVERSE_FAILED`: it could not be reversed, so it is still good.
    """


class FapiaoFiles(Model, kw_only=True):
    """Where the files of invoices are (发票下载信息)"""

    fapiao_download_info_list: list[FapiaoFile] = ABSENT_LIST
    """One entry per invoice (发票列表)"""


class ListFapiaoFilesQuery(TypedDict):
    """The query of `new_tax_control_fapiao.list_fapiao_files`."""

    sub_mchid: str
    """The sub-merchant, for which the service provider calls (子商户号)"""
    fapiao_id: str
    """The invoice that is meant (商户发票单号)"""


OPERATION: Operation[FapiaoFiles] = Operation("new_tax_control_fapiao.list_fapiao_files", FapiaoFiles)


def sync_detailed(
    fapiao_apply_id: str,
    *,
    client: Caller,
    sub_mchid: str,
    fapiao_id: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FapiaoFiles]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "fapiao_apply_id": fapiao_apply_id,
        },
        {
            "sub_mchid": sub_mchid,
            "fapiao_id": fapiao_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    fapiao_apply_id: str,
    *,
    client: Caller,
    sub_mchid: str,
    fapiao_id: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FapiaoFiles:
    """Look up where the files of invoices are.

    The address opens the file for a while, to whoever has it; `invoicing.download_fapiao_file` fetches it.

    Args:
        fapiao_apply_id: The application that is meant (发票申请单号)
        client: The client to call with.
        sub_mchid: The sub-merchant, for which the service provider calls (子商户号)
        fapiao_id: The invoice that is meant (商户发票单号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        FapiaoFiles

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012538335
    https://pay.weixin.qq.com/doc/v3/partner/4012474067
    https://pay.weixin.qq.com/doc/v3/partner/4015792576
    """
    return sync_detailed(
        fapiao_apply_id,
        client=client,
        sub_mchid=sub_mchid,
        fapiao_id=fapiao_id,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    fapiao_apply_id: str,
    *,
    client: Caller,
    sub_mchid: str,
    fapiao_id: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FapiaoFiles]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "fapiao_apply_id": fapiao_apply_id,
        },
        {
            "sub_mchid": sub_mchid,
            "fapiao_id": fapiao_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    fapiao_apply_id: str,
    *,
    client: Caller,
    sub_mchid: str,
    fapiao_id: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FapiaoFiles:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            fapiao_apply_id,
            client=client,
            sub_mchid=sub_mchid,
            fapiao_id=fapiao_id,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
