# Generated from spec/ by `make generate`. Do not edit.
"""Look up how far a sub-merchant is with its invoices (检查子商户开票功能状态).

GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from msgspec import field

from ...models.new_tax_control_fapiao import FapiaoAbility
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


FapiaoAbilityState: TypeAlias = Literal[
    "AUTHORIZED",
    "AUTHORIZE_PENDING",
    "DEAUTHORIZED",
    "AUTHORIZE_FAILED",
]
"""Whether the sub-merchant has let it be invoiced (能力授权状态).

- `AUTHORIZED`: it has
- `AUTHORIZE_PENDING`: not yet
- `DEAUTHORIZED`: no more
- `AUTHORIZE_FAILED`: it could not.
"""


class FapiaoAbilityStatus(Model, kw_only=True):
    """One thing that can be invoiced (能力信息)"""

    type_: FapiaoAbility | str = field(name="type")
    """What can be invoiced (发票能力类型).

    - `BASE_ABILITY`: goods and services in general
    - `REAL_ESTATE_ABILITY`: rents
    - `PASSENGER_TRANSPORT_ABILITY`: the transport of passengers
    - `REFINED_OIL_ABILITY`: fuel.
    """
    status: FapiaoAbilityState | str
    """Whether the sub-merchant has let it be invoiced (能力授权状态).

    - `AUTHORIZED`: it has
    - `AUTHORIZE_PENDING`: not yet
    - `DEAUTHORIZED`: no more
    - `AUTHORIZE_FAILED`: it could not.
    """
    authorize_fail_reason: str | Unset = UNSET
    """Why not, in words (能力授权失败原因)"""


class FapiaoBillingPerson(Model, kw_only=True):
    """Who draws up the invoices (开票人信息)"""

    id: str | Unset = UNSET
    """Number of the person (开票人ID)"""
    name: str | Unset = UNSET
    """Name of the person (开票人姓名)"""


class FapiaoDigitalMode(Model, kw_only=True):
    """Digital invoices, which WeChat Pay issues (数电发票模式)"""

    status: FapiaoDigitalModeStatus | str
    """How far the sub-merchant is (接入状态).

    - `APPROVAL_PENDING`: waiting for approval
    - `ACCESS_CONFIRMED_PENDING`: waiting until it confirms
    - `ABILITY_CONFIRMED_PENDING`: waiting until it confirms what can be invoiced
    - `BILLING_PERSON_REGISTER_PENDING`: waiting until somebody who draws up invoices is entered
    - `BILLING_PERSON_CONFIRMED_PENDING`: waiting until this person confirms
    - `SECURITY_SETTING_PENDING`: waiting for its security settings
    - `APPLY_FAILED`: refused
    - `DISABLED`: switched off
    - `ENABLED`: it may issue invoices
    - `RESOURCE_EXPIRED`: expired.
    """
    billing_person_info: FapiaoBillingPerson | Unset = UNSET
    """Who draws up the invoices (开票人信息)"""
    access_time: datetime | Unset = UNSET
    """Since when it may (接入时间)"""
    expired_time: datetime | Unset = UNSET
    """Until when it may (过期时间)"""
    access_fail_reason: str | Unset = UNSET
    """Why it may not, in words (接入失败原因)"""
    ability_info: list[FapiaoAbilityStatus] = ABSENT_LIST
    """What it can invoice (能力信息)"""


FapiaoDigitalModeStatus: TypeAlias = Literal[
    "APPROVAL_PENDING",
    "ACCESS_CONFIRMED_PENDING",
    "ABILITY_CONFIRMED_PENDING",
    "BILLING_PERSON_REGISTER_PENDING",
    "BILLING_PERSON_CONFIRMED_PENDING",
    "SECURITY_SETTING_PENDING",
    "APPLY_FAILED",
    "DISABLED",
    "ENABLED",
    "RESOURCE_EXPIRED",
]
"""How far the sub-merchant is (接入状态).

- `APPROVAL_PENDING`: waiting for approval
- `ACCESS_CONFIRMED_PENDING`: waiting until it confirms
- `ABILITY_CONFIRMED_PENDING`: waiting until it confirms what can be invoiced
- `BILLING_PERSON_REGISTER_PENDING`: waiting until somebody who draws up invoices is entered
- `BILLING_PERSON_CONFIRMED_PENDING`: waiting until this person confirms
- `SECURITY_SETTING_PENDING`: waiting for its security settings
- `APPLY_FAILED`: refused
- `DISABLED`: switched off
- `ENABLED`: it may issue invoices
- `RESOURCE_EXPIRED`: expired.
"""


class FapiaoMerchantStatus(Model, kw_only=True):
    """How far a sub-merchant is with its invoices (子商户开票功能状态)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    third_mode: FapiaoThirdMode | Unset = UNSET
    """Invoices that the merchant issues itself or by another platform (第三方开票模式)"""
    digital_tax_mode: FapiaoDigitalMode | Unset = UNSET
    """Digital invoices, which WeChat Pay issues (数电发票模式)"""


class FapiaoThirdMode(Model, kw_only=True):
    """Invoices that the merchant issues itself or by another platform (第三方开票模式)"""

    status: FapiaoThirdModeStatus | str
    """Whether it may (第三方/自建发票能力接入状态).

    - `DISABLED`: it may not
    - `ENABLED`: it may.
    """


FapiaoThirdModeStatus: TypeAlias = Literal[
    "DISABLED",
    "ENABLED",
]
"""Whether it may (第三方/自建发票能力接入状态).

- `DISABLED`: it may not
- `ENABLED`: it may.
"""


OPERATION: Operation[FapiaoMerchantStatus] = Operation(
    "new_tax_control_fapiao.get_merchant_status", FapiaoMerchantStatus
)


def sync_detailed(
    sub_mchid: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FapiaoMerchantStatus]:
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
) -> FapiaoMerchantStatus:
    """Look up how far a sub-merchant is with its invoices.

    Tells what is still to be done until digital invoices can be issued, and who draws them up: this number goes into
    each digital invoice.

    Args:
        sub_mchid: The sub-merchant who is meant (子商户号)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        FapiaoMerchantStatus

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015792561
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
) -> Response[FapiaoMerchantStatus]:
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
) -> FapiaoMerchantStatus:
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
