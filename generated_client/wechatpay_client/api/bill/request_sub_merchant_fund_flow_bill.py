# Generated from spec/ by `make generate`. Do not edit.
"""Ask where the bill of the movements of one sub-merchant's money can be fetched (申请单个子商户资金账单).

GET /v3/bill/sub-merchant-fundflowbill
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


SubMerchantFundFlowAccountType: TypeAlias = Literal[
    "BASIC",
    "OPERATION",
    "FEES",
    "DEPOSIT",
    "ALL",
]
"""The account whose movements are wanted (资金账户类型).

- `BASIC`: basic account
- `OPERATION`: operation account
- `FEES`: fee account
- `DEPOSIT`: deposit account, with money that secures obligations
- `ALL`: all of them.
"""


class RequestSubMerchantFundFlowBillQuery(TypedDict):
    """The query of `bill.request_sub_merchant_fund_flow_bill`."""

    sub_mchid: str
    """The sub-merchant, for which the service provider calls (子商户号)"""
    bill_date: date
    """The day of the bill, at most three months ago (账单日期)"""
    account_type: SubMerchantFundFlowAccountType
    """The account whose movements are wanted (资金账户类型)"""
    algorithm: BillCipher
    """How the files are to be encrypted (加密算法)"""
    tar_type: NotRequired[TarType]
    """Compression of the bill; plain text if left out (压缩类型)"""


OPERATION: Operation[EncryptedBill] = Operation("bill.request_sub_merchant_fund_flow_bill", EncryptedBill)


def sync_detailed(
    *,
    client: Caller,
    sub_mchid: str,
    bill_date: date,
    account_type: SubMerchantFundFlowAccountType,
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
            "sub_mchid": sub_mchid,
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
    sub_mchid: str,
    bill_date: date,
    account_type: SubMerchantFundFlowAccountType,
    algorithm: BillCipher,
    tar_type: TarType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EncryptedBill:
    """Ask where the bill of the movements of one sub-merchant's money can be fetched.

    The bill comes in one or more encrypted files, each with a key of its own. It is ready from about ten in the morning
    of the next day.

    Args:
        client: The client to call with.
        sub_mchid: The sub-merchant, for which the service provider calls (子商户号)
        bill_date: The day of the bill, at most three months ago (账单日期)
        account_type: The account whose movements are wanted (资金账户类型)
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

    https://pay.weixin.qq.com/doc/v3/partner/4012710630
    https://pay.weixin.qq.com/doc/v3/partner/4012886329
    https://pay.weixin.qq.com/doc/v3/partner/4012760249
    https://pay.weixin.qq.com/doc/v3/partner/4012720204
    https://pay.weixin.qq.com/doc/v3/partner/4012719583
    https://pay.weixin.qq.com/doc/v3/partner/4012715220
    """
    return sync_detailed(
        client=client,
        sub_mchid=sub_mchid,
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
    sub_mchid: str,
    bill_date: date,
    account_type: SubMerchantFundFlowAccountType,
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
            "sub_mchid": sub_mchid,
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
    sub_mchid: str,
    bill_date: date,
    account_type: SubMerchantFundFlowAccountType,
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
            sub_mchid=sub_mchid,
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
