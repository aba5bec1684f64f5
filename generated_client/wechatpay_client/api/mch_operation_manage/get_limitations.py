# Generated from spec/ by `make generate`. Do not edit.
"""Look up what a sub-merchant's number cannot do at the moment, why, and what lifts it (查询子商户管控情况).

GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


LimitationActionType: TypeAlias = Literal[
    "LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL",
    "LIMIT_ACTION_TYPE_DELAY_CONTROL",
]
"""When it is limited (处置方式).

- `LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL`: at once
- `LIMIT_ACTION_TYPE_DELAY_CONTROL`: later, unless the reason is gone by then.
"""


class LimitationCase(Model, kw_only=True):
    """One reason, what it limits and what lifts it (被管控原因及解脱路径)"""

    limitation_case_id: str | Unset = UNSET
    """Number of the case (商户被该原因管控的单据号)"""
    limitation_reason: str | Unset = UNSET
    """The reason, in words (商户被管控原因)"""
    limitation_reason_describe: str | Unset = UNSET
    """The same at length (商户被管控原因描述)"""
    recover_way: LimitationRecoverWay | str | Unset = UNSET
    """What lifts it (解脱路径).

    - `IRRECOVERABLE`: nothing
    - `MODIFY_SUBJECT_INFORMATION`: changing what is known of the merchant
    - `MODIFY_SETTLE_ACCOUNT_INFORMATION`: changing the settlement account
    - `VERIFY_INACTIVE_MERCHANT_IDENTITY`: proving who the merchant is, after a long time without orders
    - `SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION`: telling where it sells offline
    - `SUBMIT_INFORMATION_FOR_APPEAL`: an appeal
    - `RESOLVE_TRANSACTION_DISPUTES`: settling disputes with users
    - `MODIFY_ADMINISTRATOR_INFORMATION`: changing the administrator
    - `CALL_CUSTOMER_SERVICE_AT_95017`: a call to customer service, 95017
    - `UPDATE_BUSINESS_SCENARIO_INFORMATION`: telling anew where it sells
    - `SUBMIT_CDD_INFORMATION`: due diligence
    - `WAITING_FOR_PLATFORM_REVIEW`: waiting for the review
    - `SUBMIT_UBO_INFORMATION`: telling who owns or controls it
    - `SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE`: a promise against fraud, and showing one's face
    - `CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION`: asking the authority that ordered it
    - `MODIFY_ABBREVIATION_INFORMATION`: changing the short name
    - `CONFIRM_BUSINESS_TYPE`: confirming its trade
    - `SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION`: telling where it sells online
    - `CONTACT_SERVICE_PROVIDER`: asking the service provider.
    """
    recover_way_param: str | Unset = UNSET
    """What the way needs, such as the number of a due diligence (解脱路径参数)"""
    recover_help_url: str | Unset = UNSET
    """A page that explains it (解脱帮助链接)"""
    limitation_action_type: LimitationActionType | str | Unset = UNSET
    """When it is limited (处置方式).

    - `LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL`: at once
    - `LIMIT_ACTION_TYPE_DELAY_CONTROL`: later, unless the reason is gone by then.
    """
    limitation_start_date: str | Unset = UNSET
    """From when on it will be limited (预计管控开始时间)"""
    limitation_date: str | Unset = UNSET
    """When it was limited (商户被该原因管控的时间)"""
    limitation_reason_type: LimitationReasonType | str | Unset = UNSET
    """Why, roughly (被管控原因类型).

    - `LICENSE_ABNORMAL`: something is wrong with its licence
    - `NO_TRADE`: it has had no orders
    - `SETTLE_ACCOUNT_ABNORMAL`: something is wrong with its settlement account
    - `RISK_ABNORMAL`: it is risky
    - `OTHER`: something else
    - `INSPECT_ABNORMAL`: an inspection found something
    - `INVALID_REPRESENTATIVE_INFORMATION`: the legal representative is no longer right
    - `INVALID_BUSINESS_STATUS`: it is no longer in business
    - `INVALID_BUSINESS_LICENSE`: its licence is no longer valid
    - `INVALID_BENEFICIARY_INFORMATION`: who owns it is no longer right.
    """
    relate_limitations: list[MerchantLimitation | str] = ABSENT_LIST
    """What it cannot do for this reason (商户被该原因管控的能力列表)"""
    other_relate_limitations: str | Unset = UNSET
    """What else it cannot do for this reason, in words (商户被该原因管控的其他能力描述)"""


LimitationReasonType: TypeAlias = Literal[
    "LICENSE_ABNORMAL",
    "NO_TRADE",
    "SETTLE_ACCOUNT_ABNORMAL",
    "RISK_ABNORMAL",
    "OTHER",
    "INSPECT_ABNORMAL",
    "INVALID_REPRESENTATIVE_INFORMATION",
    "INVALID_BUSINESS_STATUS",
    "INVALID_BUSINESS_LICENSE",
    "INVALID_BENEFICIARY_INFORMATION",
]
"""Why, roughly (被管控原因类型).

- `LICENSE_ABNORMAL`: something is wrong with its licence
- `NO_TRADE`: it has had no orders
- `SETTLE_ACCOUNT_ABNORMAL`: something is wrong with its settlement account
- `RISK_ABNORMAL`: it is risky
- `OTHER`: something else
- `INSPECT_ABNORMAL`: an inspection found something
- `INVALID_REPRESENTATIVE_INFORMATION`: the legal representative is no longer right
- `INVALID_BUSINESS_STATUS`: it is no longer in business
- `INVALID_BUSINESS_LICENSE`: its licence is no longer valid
- `INVALID_BENEFICIARY_INFORMATION`: who owns it is no longer right.
"""


LimitationRecoverWay: TypeAlias = Literal[
    "IRRECOVERABLE",
    "MODIFY_SUBJECT_INFORMATION",
    "MODIFY_SETTLE_ACCOUNT_INFORMATION",
    "VERIFY_INACTIVE_MERCHANT_IDENTITY",
    "SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION",
    "SUBMIT_INFORMATION_FOR_APPEAL",
    "RESOLVE_TRANSACTION_DISPUTES",
    "MODIFY_ADMINISTRATOR_INFORMATION",
    "CALL_CUSTOMER_SERVICE_AT_95017",
    "UPDATE_BUSINESS_SCENARIO_INFORMATION",
    "SUBMIT_CDD_INFORMATION",
    "WAITING_FOR_PLATFORM_REVIEW",
    "SUBMIT_UBO_INFORMATION",
    "SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE",
    "CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION",
    "MODIFY_ABBREVIATION_INFORMATION",
    "CONFIRM_BUSINESS_TYPE",
    "SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION",
    "CONTACT_SERVICE_PROVIDER",
]
"""What lifts it (解脱路径).

- `IRRECOVERABLE`: nothing
- `MODIFY_SUBJECT_INFORMATION`: changing what is known of the merchant
- `MODIFY_SETTLE_ACCOUNT_INFORMATION`: changing the settlement account
- `VERIFY_INACTIVE_MERCHANT_IDENTITY`: proving who the merchant is, after a long time without orders
- `SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION`: telling where it sells offline
- `SUBMIT_INFORMATION_FOR_APPEAL`: an appeal
- `RESOLVE_TRANSACTION_DISPUTES`: settling disputes with users
- `MODIFY_ADMINISTRATOR_INFORMATION`: changing the administrator
- `CALL_CUSTOMER_SERVICE_AT_95017`: a call to customer service, 95017
- `UPDATE_BUSINESS_SCENARIO_INFORMATION`: telling anew where it sells
- `SUBMIT_CDD_INFORMATION`: due diligence
- `WAITING_FOR_PLATFORM_REVIEW`: waiting for the review
- `SUBMIT_UBO_INFORMATION`: telling who owns or controls it
- `SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE`: a promise against fraud, and showing one's face
- `CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION`: asking the authority that ordered it
- `MODIFY_ABBREVIATION_INFORMATION`: changing the short name
- `CONFIRM_BUSINESS_TYPE`: confirming its trade
- `SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION`: telling where it sells online
- `CONTACT_SERVICE_PROVIDER`: asking the service provider.
"""


MerchantLimitation: TypeAlias = Literal[
    "NO_TRANSACTION_AND_RECHARGE",
    "NO_PAYMENT",
    "NO_WITHDRAWAL",
    "NO_REFUND",
    "NO_TRANSACTION",
    "NO_PROFIT_SHARING",
    "NO_PAYMENT_POINT_COMPLETE_ORDER",
]
"""What the merchant number cannot do (被管控能力).

- `NO_TRANSACTION_AND_RECHARGE`: be paid, and be topped up
- `NO_PAYMENT`: pay others
- `NO_WITHDRAWAL`: withdraw
- `NO_REFUND`: refund
- `NO_TRANSACTION`: be paid
- `NO_PROFIT_SHARING`: share profit
- `NO_PAYMENT_POINT_COMPLETE_ORDER`: complete service orders of WeChat Pay score.
"""


class MerchantLimitations(Model, kw_only=True):
    """What a merchant number cannot do, and why (商户管控情况)"""

    mchid: str
    """Merchant number of the sub-merchant (商户号)"""
    limited_functions: list[MerchantLimitation | str] = ABSENT_LIST
    """What it cannot do (商户被管控能力列表)"""
    recovery_specifications: list[LimitationCase] = ABSENT_LIST
    """Why, one entry for each reason (被管控原因及解脱路径列表)"""
    other_limited_functions: str | Unset = UNSET
    """What else it cannot do, in words (商户其他被管控能力描述)"""


OPERATION: Operation[MerchantLimitations] = Operation("mch_operation_manage.get_limitations", MerchantLimitations)


def sync_detailed(
    sub_mchid: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MerchantLimitations]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "sub_mchid": sub_mchid,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    sub_mchid: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MerchantLimitations:
    """Look up what a sub-merchant's number cannot do at the moment, why, and what lifts it.

    Ask it when a call is refused for a reason that lies with the sub-merchant.

    Args:
        sub_mchid: The sub-merchant who is meant (子商户号)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        MerchantLimitations

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012803072
    """
    return sync_detailed(
        sub_mchid,
        client=client,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    sub_mchid: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MerchantLimitations]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "sub_mchid": sub_mchid,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    sub_mchid: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MerchantLimitations:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            sub_mchid,
            client=client,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
