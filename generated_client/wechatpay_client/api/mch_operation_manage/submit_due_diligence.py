# Generated from spec/ by `make generate`. Do not edit.
"""Send the answers to a due diligence (提交尽调资料).

POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from msgspec import field

from ...models.mch_operation_manage import DueDiligenceAnswers, DueDiligenceState, DueDiligenceTemplate
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...api.mch_operation_manage.get_due_diligence import DueDiligence
    from ...models.dicts import AnyMapping, DueDiligenceSubmissionDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class DueDiligenceSubmission(Model, kw_only=True):
    """The answers to a due diligence (提交尽调资料)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    submit_data: SubmittedDueDiligence | str | Unset = UNSET
    """What was asked for, with the values, as a text of JSON (提交资料内容) Travels as JSON inside a text."""


class SubmittedDueDiligence(Model, kw_only=True):
    """What the sub-merchant tells (提交资料内容)"""

    record_fields: list[SubmittedDueDiligenceItem]
    """The items as they were asked for, each with its value (资料项集合)"""


class SubmittedDueDiligenceItem(Model, kw_only=True):
    """One thing that is told (资料项)"""

    item_id: str | Unset = UNSET
    """Number of the item (资料项ID)"""
    field_name: str | Unset = UNSET
    """English name of the item (资料项英文名)"""
    name: str | Unset = UNSET
    """Chinese name of the item (资料项中文名)"""
    type_: int | Unset = field(name="type", default=UNSET)
    """Kind of the item, by number (资料项类型)"""
    field_data: str | Unset = UNSET
    """The value (资料项值)"""
    tips: str | Unset = UNSET
    """How to fill the item in (资料项填写提示)"""
    placeholder: str | Unset = UNSET
    """What an empty field shows (输入框占位文案)"""
    tooltip: str | Unset = UNSET
    """What the mark beside the field shows (叹号悬浮提示语)"""
    required: int | Unset = UNSET
    """Whether the item must be told; 1 if it must, else 0 (是否必须提交)"""
    check_rule: SubmittedDueDiligenceRule | Unset = UNSET
    """What a value must be like (校验规则)"""
    relations: list[SubmittedDueDiligenceRelation] | Unset = UNSET
    """Answers to other items for which this one is wanted (资料项关联规则集合)"""
    need_encrypt: bool | Unset = UNSET
    """Whether its value must be encrypted for WeChat Pay before it is put in; encrypt it yourself, since which items
    these are shows only here (提交内容需要加密)
    """


class SubmittedDueDiligenceRelation(Model, kw_only=True):
    """An answer to another item for which this one is wanted (资料项关联规则)"""

    source_key: int | Unset = UNSET
    """The other item (关联的资料项ID)"""
    source_value: str | Unset = UNSET
    """The answer to it (关联的资料项值)"""


class SubmittedDueDiligenceResult(Model, kw_only=True):
    """How far the due diligence is now (提交结果)"""

    due_diligence_state: DueDiligenceState | str | Unset = UNSET
    """Where the due diligence stands (尽调单状态).

    - `DUE_DILIGENCE_STATE_COLLECTING`: waiting for the answers
    - `DUE_DILIGENCE_STATE_AUDITING`: the answers are under review
    - `DUE_DILIGENCE_STATE_REJECTED`: they do not do, see the reason, and send them again
    - `DUE_DILIGENCE_STATE_EXPIRED`: no answers came in time
    - `DUE_DILIGENCE_STATE_CANCELLED`: called off
    - `DUE_DILIGENCE_STATE_FINISHED`: done.
    """
    submit_time: datetime | Unset = UNSET
    """When the answers were sent (提交时间)"""
    submission_template: DueDiligenceTemplate | str | Unset = UNSET
    """What is asked for, as a text of JSON (尽调要求提交的资料) Travels as JSON inside a text."""
    submission_data: DueDiligenceAnswers | str | Unset = UNSET
    """What was sent, as a text of JSON (尽调已经提交的资料) Travels as JSON inside a text."""


class SubmittedDueDiligenceRule(Model, kw_only=True):
    """What a value must be like (校验规则)"""

    min_length: int | Unset = UNSET
    """Fewest characters (字符串最小长度)"""
    max_length: int | Unset = UNSET
    """Most characters (字符串最大长度)"""
    enum_file_exts: list[str] | Unset = UNSET
    """Endings a file may have (限制提交的文件后缀)"""
    max_file_size: int | Unset = UNSET
    """Largest size of a file in megabytes (限制文件提交大小)"""
    enum_keys: list[int] | Unset = UNSET
    """Numbers there are to choose from (枚举可选的字段枚举值)"""
    enum_values: list[str] | Unset = UNSET
    """What these numbers mean (枚举可选的字段枚举含义)"""


OPERATION: Operation[SubmittedDueDiligenceResult] = Operation(
    "mch_operation_manage.submit_due_diligence", SubmittedDueDiligenceResult
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        due_diligence_id: str,
        *,
        client: Caller,
        body: DueDiligenceSubmission | DueDiligenceSubmissionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubmittedDueDiligenceResult]: ...

    @overload
    def sync_detailed(
        due_diligence_id: str,
        *,
        client: Caller,
        json: DueDiligenceSubmission | DueDiligenceSubmissionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubmittedDueDiligenceResult]: ...


def sync_detailed(
    due_diligence_id: str,
    *,
    client: Caller,
    body: DueDiligenceSubmission | DueDiligenceSubmissionDict | AnyMapping | Unset = UNSET,
    json: DueDiligenceSubmission | DueDiligenceSubmissionDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SubmittedDueDiligenceResult]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "due_diligence_id": due_diligence_id,
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
        due_diligence_id: str,
        *,
        client: Caller,
        body: DueDiligenceSubmission | DueDiligenceSubmissionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SubmittedDueDiligenceResult: ...

    @overload
    def sync(
        due_diligence_id: str,
        *,
        client: Caller,
        json: DueDiligenceSubmission | DueDiligenceSubmissionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SubmittedDueDiligenceResult: ...


def sync(
    due_diligence_id: str,
    *,
    client: Caller,
    body: DueDiligenceSubmission | DueDiligenceSubmissionDict | AnyMapping | Unset = UNSET,
    json: DueDiligenceSubmission | DueDiligenceSubmissionDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SubmittedDueDiligenceResult:
    """Send the answers to a due diligence.

    The items go back as they were asked for, each with its value. People review them;
    `mch_operation_manage.get_due_diligence` tells the result.

    Args:
        due_diligence_id: The due diligence that is meant (尽调单号)
        client: The client to call with.
        body: DueDiligenceSubmission or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        SubmittedDueDiligenceResult

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015631033
    """
    return sync_detailed(
        due_diligence_id,
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
        due_diligence_id: str,
        *,
        client: Caller,
        body: DueDiligenceSubmission | DueDiligenceSubmissionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubmittedDueDiligenceResult]: ...

    @overload
    async def asyncio_detailed(
        due_diligence_id: str,
        *,
        client: Caller,
        json: DueDiligenceSubmission | DueDiligenceSubmissionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubmittedDueDiligenceResult]: ...


async def asyncio_detailed(
    due_diligence_id: str,
    *,
    client: Caller,
    body: DueDiligenceSubmission | DueDiligenceSubmissionDict | AnyMapping | Unset = UNSET,
    json: DueDiligenceSubmission | DueDiligenceSubmissionDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SubmittedDueDiligenceResult]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "due_diligence_id": due_diligence_id,
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
        due_diligence_id: str,
        *,
        client: Caller,
        body: DueDiligenceSubmission | DueDiligenceSubmissionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SubmittedDueDiligenceResult: ...

    @overload
    async def asyncio(
        due_diligence_id: str,
        *,
        client: Caller,
        json: DueDiligenceSubmission | DueDiligenceSubmissionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SubmittedDueDiligenceResult: ...


async def asyncio(
    due_diligence_id: str,
    *,
    client: Caller,
    body: DueDiligenceSubmission | DueDiligenceSubmissionDict | AnyMapping | Unset = UNSET,
    json: DueDiligenceSubmission | DueDiligenceSubmissionDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SubmittedDueDiligenceResult:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            due_diligence_id,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[DueDiligence]]:
    """Ask by `mch_operation_manage.get_due_diligence` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[DueDiligence]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[DueDiligence]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[DueDiligence]] = await check_error(OPERATION, error).resolve_async()
    return found
