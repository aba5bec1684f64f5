# Generated from spec/ by `make generate`. Do not edit.
"""Declare a complaint dealt with (反馈处理完成).

POST /v3/merchant-service/complaints-v2/{complaint_id}/complete
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, ComplaintCompletionDict
    from ...models.merchant_service import Complaint
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ComplaintCompletion(Model, kw_only=True):
    """Whose complaint is dealt with (反馈处理完成)"""

    complainted_mchid: str
    """The merchant the complaint is about (被诉商户号)"""


OPERATION: Operation[None] = Operation("merchant_service.complete_complaint", None)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        complaint_id: str,
        *,
        client: Caller,
        body: ComplaintCompletion | ComplaintCompletionDict | AnyMapping,
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
        json: ComplaintCompletion | ComplaintCompletionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    complaint_id: str,
    *,
    client: Caller,
    body: ComplaintCompletion | ComplaintCompletionDict | AnyMapping | Unset = UNSET,
    json: ComplaintCompletion | ComplaintCompletionDict | AnyMapping | Unset = UNSET,
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
        body: ComplaintCompletion | ComplaintCompletionDict | AnyMapping,
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
        json: ComplaintCompletion | ComplaintCompletionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    complaint_id: str,
    *,
    client: Caller,
    body: ComplaintCompletion | ComplaintCompletionDict | AnyMapping | Unset = UNSET,
    json: ComplaintCompletion | ComplaintCompletionDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Declare a complaint dealt with.

    Tells the user that the merchant has finished. Answer the complaint first, and refund what was promised. Repeating
    it is safe.

    Args:
        complaint_id: The complaint that is meant (投诉单号)
        client: The client to call with.
        body: ComplaintCompletion or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        None: a successful reply is empty.

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.

    https://pay.weixin.qq.com/doc/v3/merchant/4012467255
    https://pay.weixin.qq.com/doc/v3/partner/4012467217
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
        body: ComplaintCompletion | ComplaintCompletionDict | AnyMapping,
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
        json: ComplaintCompletion | ComplaintCompletionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    complaint_id: str,
    *,
    client: Caller,
    body: ComplaintCompletion | ComplaintCompletionDict | AnyMapping | Unset = UNSET,
    json: ComplaintCompletion | ComplaintCompletionDict | AnyMapping | Unset = UNSET,
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
        body: ComplaintCompletion | ComplaintCompletionDict | AnyMapping,
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
        json: ComplaintCompletion | ComplaintCompletionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    complaint_id: str,
    *,
    client: Caller,
    body: ComplaintCompletion | ComplaintCompletionDict | AnyMapping | Unset = UNSET,
    json: ComplaintCompletion | ComplaintCompletionDict | AnyMapping | Unset = UNSET,
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[Complaint]]:
    """Ask by `merchant_service.get_complaint` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[Complaint]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[Complaint]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[Complaint]] = await check_error(OPERATION, error).resolve_async()
    return found
