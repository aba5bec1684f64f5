# Generated from spec/ by `make generate`. Do not edit.
"""Look up the bank account of a sub-merchant (查询结算账户).

GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement
"""

from __future__ import annotations

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


class Settlement(Model, kw_only=True):
    """The bank account of a sub-merchant (结算账户)"""

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
    verify_result: SettlementVerification | str
    """Whether WeChat Pay could pay into the account (验证结果).

    - `VERIFY_SUCCESS`: it could
    - `VERIFY_FAIL`: it could not, see the reason
    - `VERIFYING`: being tried.
    """
    verify_fail_reason: str | Unset = UNSET
    """Why not, in words (验证失败原因)"""


SettlementVerification: TypeAlias = Literal[
    "VERIFY_SUCCESS",
    "VERIFY_FAIL",
    "VERIFYING",
]
"""Whether WeChat Pay could pay into the account (验证结果).

- `VERIFY_SUCCESS`: it could
- `VERIFY_FAIL`: it could not, see the reason
- `VERIFYING`: being tried.
"""


class GetSettlementQuery(TypedDict):
    """The query of `apply4sub.get_settlement`."""

    account_number_rule: NotRequired[SettlementAccountMask]
    """How much of the number is wanted (银行账号展示规则)"""


OPERATION: Operation[Settlement] = Operation("apply4sub.get_settlement", Settlement)


def sync_detailed(
    sub_mchid: str,
    *,
    client: Caller,
    account_number_rule: SettlementAccountMask | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[Settlement]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "sub_mchid": sub_mchid,
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
    *,
    client: Caller,
    account_number_rule: SettlementAccountMask | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Settlement:
    """Look up the bank account of a sub-merchant.

    Tells too whether money could be paid into it. Where it could not, the account is wrong and must be changed.

    Args:
        sub_mchid: The sub-merchant who is meant (特约商户/二级商户号)
        client: The client to call with.
        account_number_rule: How much of the number is wanted (银行账号展示规则)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        Settlement

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012761142
    https://pay.weixin.qq.com/doc/v3/partner/4012761113
    https://pay.weixin.qq.com/doc/v3/partner/4012721295
    https://pay.weixin.qq.com/doc/v3/partner/4012760642
    """
    return sync_detailed(
        sub_mchid,
        client=client,
        account_number_rule=account_number_rule,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    sub_mchid: str,
    *,
    client: Caller,
    account_number_rule: SettlementAccountMask | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[Settlement]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "sub_mchid": sub_mchid,
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
    *,
    client: Caller,
    account_number_rule: SettlementAccountMask | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Settlement:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            sub_mchid,
            client=client,
            account_number_rule=account_number_rule,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
