# Generated from spec/ by `make generate`. Do not edit.
"""Answer a complaint (提交回复).

POST /v3/merchant-service/complaints-v2/{complaint_id}/response
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, ComplaintResponseDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ComplaintMiniProgram(Model, kw_only=True):
    """Mini-program the user can open from the answer (跳转小程序信息)"""

    appid: str
    """AppID of the mini-program (跳转小程序APPID)"""
    path: str
    """Page of the mini-program (跳转小程序页面PATH)"""
    text: str
    """Name of the page, as the user reads it (跳转小程序页面名称)"""


class ComplaintResponse(Model, kw_only=True):
    """What the merchant answers to a complaint (提交回复)"""

    complainted_mchid: str
    """The merchant the complaint is about (被诉商户号)"""
    response_content: str
    """What the user reads (回复内容)"""
    response_images: list[str] | Unset = UNSET
    """Pictures, uploaded beforehand (回复图片)"""
    jump_url: str | Unset = UNSET
    """Page the user can open from the answer, https only (跳转链接)"""
    jump_url_text: str | Unset = UNSET
    """Text of the link; needed with jump_url (跳转链接文案)"""
    mini_program_jump_info: ComplaintMiniProgram | Unset = UNSET
    """Mini-program the user can open from the answer (跳转小程序信息)"""


OPERATION: Operation[None] = Operation("merchant_service.respond_to_complaint", None)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        complaint_id: str,
        *,
        client: Caller,
        body: ComplaintResponse | ComplaintResponseDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    def sync_detailed(
        complaint_id: str,
        *,
        client: Caller,
        json: ComplaintResponse | ComplaintResponseDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    complaint_id: str,
    *,
    client: Caller,
    body: ComplaintResponse | ComplaintResponseDict | AnyMapping | Unset = UNSET,
    json: ComplaintResponse | ComplaintResponseDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "complaint_id": complaint_id,
        },
        {},
        require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    def sync(
        complaint_id: str,
        *,
        client: Caller,
        body: ComplaintResponse | ComplaintResponseDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    def sync(
        complaint_id: str,
        *,
        client: Caller,
        json: ComplaintResponse | ComplaintResponseDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    complaint_id: str,
    *,
    client: Caller,
    body: ComplaintResponse | ComplaintResponseDict | AnyMapping | Unset = UNSET,
    json: ComplaintResponse | ComplaintResponseDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Answer a complaint.

    The user reads the answer in WeChat. Pictures are uploaded beforehand and named by their numbers.

    Args:
        complaint_id: The complaint that is meant (投诉单号)
        client: The client to call with.
        body: ComplaintResponse or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        None: a successful reply is empty.

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.

    https://pay.weixin.qq.com/doc/v3/merchant/4012467254
    https://pay.weixin.qq.com/doc/v3/partner/4012467213
    """
    sync_detailed(
        complaint_id,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    async def asyncio_detailed(
        complaint_id: str,
        *,
        client: Caller,
        body: ComplaintResponse | ComplaintResponseDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    async def asyncio_detailed(
        complaint_id: str,
        *,
        client: Caller,
        json: ComplaintResponse | ComplaintResponseDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    complaint_id: str,
    *,
    client: Caller,
    body: ComplaintResponse | ComplaintResponseDict | AnyMapping | Unset = UNSET,
    json: ComplaintResponse | ComplaintResponseDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "complaint_id": complaint_id,
        },
        {},
        require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    async def asyncio(
        complaint_id: str,
        *,
        client: Caller,
        body: ComplaintResponse | ComplaintResponseDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    async def asyncio(
        complaint_id: str,
        *,
        client: Caller,
        json: ComplaintResponse | ComplaintResponseDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    complaint_id: str,
    *,
    client: Caller,
    body: ComplaintResponse | ComplaintResponseDict | AnyMapping | Unset = UNSET,
    json: ComplaintResponse | ComplaintResponseDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """`sync`, awaited."""
    await asyncio_detailed(
        complaint_id,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
