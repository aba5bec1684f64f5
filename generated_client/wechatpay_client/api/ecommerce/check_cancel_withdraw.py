# Generated from spec/ by `make generate`. Do not edit.
"""Check whether a seller's merchant number can be closed, and what its accounts hold (商户注销资格校验).

GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from msgspec import field

from ...models.ecommerce import CancelWithdrawBalance
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CancelWithdrawBlock(Model, kw_only=True):
    """One thing that stands in the way (不可发起注销原因)"""

    type_: CancelWithdrawBlockType | str | Unset = field(name="type", default=UNSET)
    """What stands in the way (不可发起注销原因).

    - `CONSUMER_COMPLAINT_UNPROCESSED`: complaints not dealt with
    - `HAS_BLOCKING_CONTROL`: a restriction that forbids closing
    - `FUNDS_PENDING_PROCESSING`: money that is still under way
    - `OTHER_REASON`: something else.
    """
    description: str | Unset = UNSET
    """What it is, in words (原因描述)"""


CancelWithdrawBlockType: TypeAlias = Literal[
    "CONSUMER_COMPLAINT_UNPROCESSED",
    "HAS_BLOCKING_CONTROL",
    "FUNDS_PENDING_PROCESSING",
    "OTHER_REASON",
]
"""What stands in the way (不可发起注销原因).

- `CONSUMER_COMPLAINT_UNPROCESSED`: complaints not dealt with
- `HAS_BLOCKING_CONTROL`: a restriction that forbids closing
- `FUNDS_PENDING_PROCESSING`: money that is still under way
- `OTHER_REASON`: something else.
"""


class CancelWithdrawEligibility(Model, kw_only=True):
    """Whether a merchant number can be closed, and what its accounts hold (商户注销资格校验结果)"""

    sub_mchid: str
    """Merchant number that was checked (注销检查的二级商户号)"""
    merchant_state: CancelWithdrawMerchantState | str
    """Whether the merchant number is open (商户状态).

    - `NORMAL`: yes
    - `HAS_BEEN_CANCELLED`: closed.
    """
    validate_result: CancelWithdrawVerdict | str
    """Whether closing can be applied for (注销资格检查结果).

    - `ALLOW_CANCEL_WITHDRAW`: yes
    - `NOT_ALLOW_CANCEL_WITHDRAW`: not now, see the reasons.
    """
    account_info: list[CancelWithdrawBalance] = ABSENT_LIST
    """What the accounts hold at this moment (商户资金账户余额)"""
    block_reasons: list[CancelWithdrawBlock] = ABSENT_LIST
    """Everything that stands in the way (不可发起注销原因)"""


CancelWithdrawMerchantState: TypeAlias = Literal[
    "NORMAL",
    "HAS_BEEN_CANCELLED",
]
"""Whether the merchant number is open (商户状态).

- `NORMAL`: yes
- `HAS_BEEN_CANCELLED`: closed.
"""


CancelWithdrawVerdict: TypeAlias = Literal[
    "ALLOW_CANCEL_WITHDRAW",
    "NOT_ALLOW_CANCEL_WITHDRAW",
]
"""Whether closing can be applied for (注销资格检查结果).

- `ALLOW_CANCEL_WITHDRAW`: yes
- `NOT_ALLOW_CANCEL_WITHDRAW`: not now, see the reasons.
"""


OPERATION: Operation[CancelWithdrawEligibility] = Operation(
    "ecommerce.check_cancel_withdraw", CancelWithdrawEligibility
)


def sync_detailed(
    sub_mchid: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CancelWithdrawEligibility]:
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
) -> CancelWithdrawEligibility:
    """Check whether a seller's merchant number can be closed, and what its accounts hold.

    Ask before applying: what stands in the way is listed, and money that is left tells which account must be named. It
    changes nothing.

    Args:
        sub_mchid: Merchant number that is to be closed (申请注销的二级商户号)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CancelWithdrawEligibility

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4016420099
    https://pay.weixin.qq.com/doc/v3/partner/4018153750
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
) -> Response[CancelWithdrawEligibility]:
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
) -> CancelWithdrawEligibility:
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
