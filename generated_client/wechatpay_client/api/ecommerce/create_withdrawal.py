# Generated from spec/ by `make generate`. Do not edit.
"""Pay money of a sub-merchant out to its bank account (账户余额提现).

POST /v3/ecommerce/fund/withdraw
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import UNSET

from ...models.shared import MerchantAccountType
from ...runtime.model import Model, Unset
from ...runtime.operation import Operation, check_error

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.ecommerce import EcommerceWithdrawal
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class EcommerceWithdrawalAccepted(Model, kw_only=True):
    """A withdrawal that was accepted; its result comes later (账户余额提现)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    withdraw_id: str
    """Number WeChat Pay gave the withdrawal (微信支付提现单号)"""
    out_request_no: str
    """The caller's own number of the withdrawal; for six days repeating it never pays twice (商户提现单号)"""
    account_type: MerchantAccountType | str | Unset = UNSET
    """The account the money is taken from (出款账户类型)"""


class EcommerceWithdrawalRequest(Model, kw_only=True):
    """How much of a sub-merchant's money is paid out to its bank account (账户余额提现)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    out_request_no: str
    """The caller's own number of the withdrawal; for six days repeating it never pays twice (商户提现单号)"""
    amount: int
    """What is paid out (提现金额) Unit: fen."""
    remark: str | Unset = UNSET
    """Note of the caller on the withdrawal (提现备注)"""
    bank_memo: str | Unset = UNSET
    """Note that goes to the bank with the money; not every bank shows it (银行附言)"""
    account_type: MerchantAccountType | Unset = UNSET
    """The account the money is taken from (出款账户类型)"""
    notify_url: str | Unset = UNSET
    """Address that is called with the result (提现结果通知地址)"""


OPERATION: Operation[EcommerceWithdrawalAccepted] = Operation(
    "ecommerce.create_withdrawal", EcommerceWithdrawalAccepted
)


def sync_detailed(
    *,
    client: Caller,
    body: EcommerceWithdrawalRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EcommerceWithdrawalAccepted]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {},
        body,
        validate=validate,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    body: EcommerceWithdrawalRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> EcommerceWithdrawalAccepted:
    """Pay money of a sub-merchant out to its bank account.

    Accepted does not mean paid: the result comes by notification, or by query; the money arrives on the next working
    day. Repeating the same number for the same merchant with the same contents is safe for six days, and is the right
    answer to an unknown outcome; a new number could pay twice.

    Args:
        client: The client to call with.
        body: EcommerceWithdrawalRequest or the same as plain data.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        EcommerceWithdrawalAccepted

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012476652
    https://pay.weixin.qq.com/doc/v3/partner/4012719526
    https://pay.weixin.qq.com/doc/v3/partner/4012720157
    https://pay.weixin.qq.com/doc/v3/partner/4012714461
    """
    return sync_detailed(
        client=client,
        body=body,
        validate=validate,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    body: EcommerceWithdrawalRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EcommerceWithdrawalAccepted]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {},
        body,
        validate=validate,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    body: EcommerceWithdrawalRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> EcommerceWithdrawalAccepted:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
            validate=validate,
            deadline=deadline,
        )
    ).parsed


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[EcommerceWithdrawal]]:
    """Ask by `ecommerce.get_withdrawal_by_out_request_no` what became of a call of this operation whose outcome is
    unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[EcommerceWithdrawal]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[EcommerceWithdrawal]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[EcommerceWithdrawal]] = await check_error(OPERATION, error).resolve_async()
    return found
