# Generated from spec/ by `make generate`. Do not edit.
"""Send what a record asks for (对指定商户管理记录提交资料).

POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.shared.submitted_items import SubmittedItems
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, ManageSubmissionDict
    from ...models.mch_manage import ManageRecord
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ManageSubmission(Model, kw_only=True):
    """What the sub-merchant tells (提交资料)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    submit_data: SubmittedItems | str
    """What was asked for, with the values, as a text of JSON (商户提交资料内容) Travels as JSON inside a text."""


class ManageSubmissionNumber(Model, kw_only=True):
    """The answer as it was taken in (提交结果)"""

    manage_submission_id: str | Unset = UNSET
    """Number WeChat Pay gave the answer (商户管理提交资料记录ID)"""


OPERATION: Operation[ManageSubmissionNumber] = Operation("mch_manage.submit_information", ManageSubmissionNumber)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        manage_record_id: str,
        *,
        client: Caller,
        body: ManageSubmission | ManageSubmissionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ManageSubmissionNumber]: ...

    @overload
    def sync_detailed(
        manage_record_id: str,
        *,
        client: Caller,
        json: ManageSubmission | ManageSubmissionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ManageSubmissionNumber]: ...


def sync_detailed(
    manage_record_id: str,
    *,
    client: Caller,
    body: ManageSubmission | ManageSubmissionDict | AnyMapping | Unset = UNSET,
    json: ManageSubmission | ManageSubmissionDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ManageSubmissionNumber]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "manage_record_id": manage_record_id,
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
        manage_record_id: str,
        *,
        client: Caller,
        body: ManageSubmission | ManageSubmissionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ManageSubmissionNumber: ...

    @overload
    def sync(
        manage_record_id: str,
        *,
        client: Caller,
        json: ManageSubmission | ManageSubmissionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ManageSubmissionNumber: ...


def sync(
    manage_record_id: str,
    *,
    client: Caller,
    body: ManageSubmission | ManageSubmissionDict | AnyMapping | Unset = UNSET,
    json: ManageSubmission | ManageSubmissionDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ManageSubmissionNumber:
    """Send what a record asks for.

    The items go back as they were asked for, each with its values; what an item marks so is encrypted first. People
    review it; an event and `mch_manage.get_record` tell the result.

    Args:
        manage_record_id: The record that is meant (商户管理记录ID)
        client: The client to call with.
        body: ManageSubmission or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ManageSubmissionNumber

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4014940417
    """
    return sync_detailed(
        manage_record_id,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


if TYPE_CHECKING:

    @overload
    async def asyncio_detailed(
        manage_record_id: str,
        *,
        client: Caller,
        body: ManageSubmission | ManageSubmissionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ManageSubmissionNumber]: ...

    @overload
    async def asyncio_detailed(
        manage_record_id: str,
        *,
        client: Caller,
        json: ManageSubmission | ManageSubmissionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ManageSubmissionNumber]: ...


async def asyncio_detailed(
    manage_record_id: str,
    *,
    client: Caller,
    body: ManageSubmission | ManageSubmissionDict | AnyMapping | Unset = UNSET,
    json: ManageSubmission | ManageSubmissionDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ManageSubmissionNumber]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "manage_record_id": manage_record_id,
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
        manage_record_id: str,
        *,
        client: Caller,
        body: ManageSubmission | ManageSubmissionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ManageSubmissionNumber: ...

    @overload
    async def asyncio(
        manage_record_id: str,
        *,
        client: Caller,
        json: ManageSubmission | ManageSubmissionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ManageSubmissionNumber: ...


async def asyncio(
    manage_record_id: str,
    *,
    client: Caller,
    body: ManageSubmission | ManageSubmissionDict | AnyMapping | Unset = UNSET,
    json: ManageSubmission | ManageSubmissionDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ManageSubmissionNumber:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            manage_record_id,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[ManageRecord]]:
    """Ask by `mch_manage.get_record` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[ManageRecord]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[ManageRecord]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[ManageRecord]] = await check_error(OPERATION, error).resolve_async()
    return found
