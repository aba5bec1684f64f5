# Generated from spec/ by `make generate`. Do not edit.
"""Ask where the bill of the movements of all sub-merchants' money can be fetched (申请二级商户资金账单).

GET /v3/ecommerce/bill/fundflowbill
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

from ...models.shared.bill_hash_type import TarType
from ...models.shared.encrypted_bill import BillCipher, EncryptedBill
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


EcommerceFundFlowAccountType: TypeAlias = Literal[
    "ALL",
    "BASIC",
    "OPERATION",
    "FEES",
]
"""The accounts whose movements are wanted (资金账户类型).

- `ALL`: all accounts of all merchants
- `BASIC`: their basic accounts
- `OPERATION`: their operation accounts
- `FEES`: their fee accounts.
"""


class RequestFundFlowBillQuery(TypedDict):
    """The query of `ecommerce.request_fund_flow_bill`."""

    bill_date: date
    """The day of the bill, at most three months ago (账单日期)"""
    account_type: EcommerceFundFlowAccountType
    """The accounts whose movements are wanted (资金账户类型)"""
    algorithm: BillCipher
    """How the files are to be encrypted (加密算法)"""
    tar_type: NotRequired[TarType]
    """Compression of the bill; plain text if left out (压缩类型)"""


OPERATION: Operation[EncryptedBill] = Operation("ecommerce.request_fund_flow_bill", EncryptedBill)


def sync_detailed(
    *,
    client: Caller,
    bill_date: date,
    account_type: EcommerceFundFlowAccountType,
    algorithm: BillCipher,
    tar_type: TarType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EncryptedBill]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "bill_date": bill_date,
            "account_type": account_type,
            "algorithm": algorithm,
            "tar_type": tar_type,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    bill_date: date,
    account_type: EcommerceFundFlowAccountType,
    algorithm: BillCipher,
    tar_type: TarType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EncryptedBill:
    """Ask where the bill of the movements of all sub-merchants' money can be fetched.

    The bill comes in one or more encrypted files, each with a key of its own. It is ready from about ten in the morning
    of the next day, and kept for three months; amounts in it are in yuan. Needs a permission of its own.

    Args:
        client: The client to call with.
        bill_date: The day of the bill, at most three months ago (账单日期)
        account_type: The accounts whose movements are wanted (资金账户类型)
        algorithm: How the files are to be encrypted (加密算法)
        tar_type: Compression of the bill; plain text if left out (压缩类型)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        EncryptedBill

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012760697
    """
    return sync_detailed(
        client=client,
        bill_date=bill_date,
        account_type=account_type,
        algorithm=algorithm,
        tar_type=tar_type,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    bill_date: date,
    account_type: EcommerceFundFlowAccountType,
    algorithm: BillCipher,
    tar_type: TarType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EncryptedBill]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "bill_date": bill_date,
            "account_type": account_type,
            "algorithm": algorithm,
            "tar_type": tar_type,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    bill_date: date,
    account_type: EcommerceFundFlowAccountType,
    algorithm: BillCipher,
    tar_type: TarType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EncryptedBill:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            bill_date=bill_date,
            account_type=account_type,
            algorithm=algorithm,
            tar_type=tar_type,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
