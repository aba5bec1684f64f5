# Generated from spec/ by `make generate`. Do not edit.
"""Look up what a due diligence asks of a sub-merchant, and how far it is (查询子商户强化尽调单信息).

GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, TypedDict

from ...models.mch_operation_manage import DueDiligenceAnswers, DueDiligenceState, DueDiligenceTemplate
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class DueDiligence(Model, kw_only=True):
    """What WeChat Pay wants to know of a sub-merchant, and how far that is (强化尽调单)"""

    due_diligence_id: str
    """Number WeChat Pay gave the due diligence (尽调单号)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    due_diligence_state: DueDiligenceState | str
    """Where the due diligence stands (尽调单状态).

    - `DUE_DILIGENCE_STATE_COLLECTING`: waiting for the answers
    - `DUE_DILIGENCE_STATE_AUDITING`: the answers are under review
    - `DUE_DILIGENCE_STATE_REJECTED`: they do not do, see the reason, and send them again
    - `DUE_DILIGENCE_STATE_EXPIRED`: no answers came in time
    - `DUE_DILIGENCE_STATE_CANCELLED`: called off
    - `DUE_DILIGENCE_STATE_FINISHED`: done.
    """
    reject_reason: DueDiligenceRejection | str | Unset = UNSET
    """What does not do, as a text of JSON (驳回原因) Travels as JSON inside a text."""
    deadline_time: datetime
    """Until when answers can be sent (截止时间)"""
    terminal_time: datetime | Unset = UNSET
    """When it came to an end (终止时间)"""
    submit_time: datetime | Unset = UNSET
    """When the answers were sent (提交时间)"""
    reject_time: datetime | Unset = UNSET
    """When they were rejected (驳回时间)"""
    complete_time: datetime | Unset = UNSET
    """When it was done (完成时间)"""
    submission_template: DueDiligenceTemplate | str | Unset = UNSET
    """What is asked for, as a text of JSON (尽调要求提交的资料) Travels as JSON inside a text."""
    submission_data: DueDiligenceAnswers | str | Unset = UNSET
    """What was sent, as a text of JSON (尽调已经提交的资料) Travels as JSON inside a text."""


class DueDiligenceItemRejection(Model, kw_only=True):
    """What does not do of one item (审核原因)"""

    audit_result: int | Unset = UNSET
    """What the review said of it, by number (审核结果)"""
    item_id: int | Unset = UNSET
    """The item (审核的资料项ID)"""
    reject_reason_to_merchant: str | Unset = UNSET
    """What does not do, in words (展示给商户的审核结果)"""


class DueDiligenceRejection(Model, kw_only=True):
    """What does not do (驳回原因)"""

    audit_detail_by_item: list[DueDiligenceItemRejection] = ABSENT_LIST
    """One entry for each item (审核原因集合)"""


class GetDueDiligenceQuery(TypedDict):
    """The query of `mch_operation_manage.get_due_diligence`."""

    sub_mchid: str
    """The sub-merchant, for which the service provider calls (子商户号)"""


OPERATION: Operation[DueDiligence] = Operation("mch_operation_manage.get_due_diligence", DueDiligence)


def sync_detailed(
    due_diligence_id: str,
    *,
    client: Caller,
    sub_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[DueDiligence]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "due_diligence_id": due_diligence_id,
        },
        {
            "sub_mchid": sub_mchid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    due_diligence_id: str,
    *,
    client: Caller,
    sub_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> DueDiligence:
    """Look up what a due diligence asks of a sub-merchant, and how far it is.

    The template says what is to be told, item by item; the reason says what did not do.

    Args:
        due_diligence_id: The due diligence that is meant (尽调单号)
        client: The client to call with.
        sub_mchid: The sub-merchant, for which the service provider calls (子商户号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        DueDiligence

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015631048
    """
    return sync_detailed(
        due_diligence_id,
        client=client,
        sub_mchid=sub_mchid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    due_diligence_id: str,
    *,
    client: Caller,
    sub_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[DueDiligence]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "due_diligence_id": due_diligence_id,
        },
        {
            "sub_mchid": sub_mchid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    due_diligence_id: str,
    *,
    client: Caller,
    sub_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> DueDiligence:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            due_diligence_id,
            client=client,
            sub_mchid=sub_mchid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
