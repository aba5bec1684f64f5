# Generated from spec/ by `make generate`. Do not edit.
"""Look up what became of a change of the bank account (查询结算账户修改申请状态).

GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

from ...models.apply4sub import SettlementAccountMask, SettlementAccountType
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class SettlementApplication(Model, kw_only=True):
    """A change of the account, and what became of it (修改结算账户申请)"""

    account_name: str
    """Name of the account, most of it hidden (开户名称)"""
    account_type: SettlementAccountType | str
    """Whose account it is (账户类型).

    - `ACCOUNT_TYPE_BUSINESS`: the organisation's
    - `ACCOUNT_TYPE_PRIVATE`: a person's.
    """
    account_bank: str
    """Bank of the account (开户银行)"""
    bank_name: str | Unset = UNSET
    """Name of bank and branch in full (开户银行全称（含支行）)"""
    bank_branch_id: str | Unset = UNSET
    """Number of the branch between banks (开户银行联行号)"""
    account_number: str
    """Number of the account, most of it hidden (银行账号)"""
    verify_result: SettlementReview | str
    """What the review said (审核状态).

    - `AUDIT_SUCCESS`: the account is the new one
    - `AUDITING`: under review
    - `AUDIT_FAIL`: the old account stays, see the reason.
    """
    verify_fail_reason: str | Unset = UNSET
    """Why it was rejected, in words (审核驳回原因)"""
    verify_finish_time: datetime | Unset = UNSET
    """When it was reviewed (审核结果更新时间)"""


SettlementReview: TypeAlias = Literal[
    "AUDIT_SUCCESS",
    "AUDITING",
    "AUDIT_FAIL",
]
"""What the review said (审核状态).

- `AUDIT_SUCCESS`: the account is the new one
- `AUDITING`: under review
- `AUDIT_FAIL`: the old account stays, see the reason.
"""


class GetSettlementApplicationQuery(TypedDict):
    """The query of `apply4sub.get_settlement_application`."""

    account_number_rule: NotRequired[SettlementAccountMask]
    """How much of the number is wanted (银行账号展示规则)"""


OPERATION: Operation[SettlementApplication] = Operation("apply4sub.get_settlement_application", SettlementApplication)


def sync_detailed(
    sub_mchid: str,
    application_no: str,
    *,
    client: Caller,
    account_number_rule: SettlementAccountMask | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SettlementApplication]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "sub_mchid": sub_mchid,
            "application_no": application_no,
        },
        {
            "account_number_rule": account_number_rule,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    sub_mchid: str,
    application_no: str,
    *,
    client: Caller,
    account_number_rule: SettlementAccountMask | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SettlementApplication:
    """Look up what became of a change of the bank account.

    A change that was rejected says why; ask for it anew with what was wrong put right.

    Args:
        sub_mchid: The sub-merchant who is meant (特约商户/二级商户号)
        application_no: The change that is meant (修改结算账户申请单号)
        client: The client to call with.
        account_number_rule: How much of the number is wanted (银行账号展示规则)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        SettlementApplication

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012761169
    https://pay.weixin.qq.com/doc/v3/partner/4012761120
    https://pay.weixin.qq.com/doc/v3/partner/4012721475
    https://pay.weixin.qq.com/doc/v3/partner/4012760660
    """
    return sync_detailed(
        sub_mchid,
        application_no,
        client=client,
        account_number_rule=account_number_rule,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    sub_mchid: str,
    application_no: str,
    *,
    client: Caller,
    account_number_rule: SettlementAccountMask | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SettlementApplication]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "sub_mchid": sub_mchid,
            "application_no": application_no,
        },
        {
            "account_number_rule": account_number_rule,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    sub_mchid: str,
    application_no: str,
    *,
    client: Caller,
    account_number_rule: SettlementAccountMask | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SettlementApplication:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            sub_mchid,
            application_no,
            client=client,
            account_number_rule=account_number_rule,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
