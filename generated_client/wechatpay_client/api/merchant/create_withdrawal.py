# Generated from spec/ by `make generate`. Do not edit.
"""Pay the platform's own money out to its bank account (电商平台提现).

POST /v3/merchant/fund/withdraw
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.shared.merchant_account_type import MerchantAccountType
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, MerchantWithdrawalRequestDict
    from ...models.merchant import MerchantWithdrawal
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class MerchantWithdrawalAccepted(Model, kw_only=True):
    """A withdrawal that was accepted; its result comes later (电商平台提现)"""

    withdraw_id: str
    """Number WeChat Pay gave the withdrawal (微信支付提现单号)"""
    out_request_no: str
    """The caller's own number of the withdrawal; for six days repeating it never pays twice (商户提现单号)"""


class MerchantWithdrawalRequest(Model, kw_only=True):
    """How much money is paid out to the bank account (电商平台提现)"""

    out_request_no: str
    """The caller's own number of the withdrawal; for six days repeating it never pays twice (商户提现单号)"""
    amount: int
    """What is paid out (提现金额) Unit: fen."""
    remark: str | Unset = UNSET
    """Note of the caller on the withdrawal (提现备注)"""
    bank_memo: str | Unset = UNSET
    """Note that goes to the bank with the money; not every bank shows it (银行附言)"""
    account_type: MerchantAccountType
    """The account the money is taken from (出款账户类型)"""
    notify_url: str | None | Unset = UNSET
    """Address that is called with the result (提现结果通知地址)"""


OPERATION: Operation[MerchantWithdrawalAccepted] = Operation(
    "merchant.create_withdrawal", MerchantWithdrawalAccepted, body_defaults={"notify_url": False}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: MerchantWithdrawalRequest | MerchantWithdrawalRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantWithdrawalAccepted]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: MerchantWithdrawalRequest | MerchantWithdrawalRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantWithdrawalAccepted]: ...


def sync_detailed(
    *,
    client: Caller,
    body: MerchantWithdrawalRequest | MerchantWithdrawalRequestDict | AnyMapping | Unset = UNSET,
    json: MerchantWithdrawalRequest | MerchantWithdrawalRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MerchantWithdrawalAccepted]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
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
        *,
        client: Caller,
        body: MerchantWithdrawalRequest | MerchantWithdrawalRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MerchantWithdrawalAccepted: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: MerchantWithdrawalRequest | MerchantWithdrawalRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MerchantWithdrawalAccepted: ...


def sync(
    *,
    client: Caller,
    body: MerchantWithdrawalRequest | MerchantWithdrawalRequestDict | AnyMapping | Unset = UNSET,
    json: MerchantWithdrawalRequest | MerchantWithdrawalRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MerchantWithdrawalAccepted:
    """Pay the platform's own money out to its bank account.

    Accepted does not mean paid: the result comes by notification, or by query; the money arrives on the next working
    day. Repeating the same number with the same contents is safe for six days, and is the right answer to an unknown
    outcome; a new number could pay twice.

    Args:
        client: The client to call with.
        body: MerchantWithdrawalRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        MerchantWithdrawalAccepted

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012476670
    """
    return sync_detailed(
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
        *,
        client: Caller,
        body: MerchantWithdrawalRequest | MerchantWithdrawalRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantWithdrawalAccepted]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: MerchantWithdrawalRequest | MerchantWithdrawalRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantWithdrawalAccepted]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: MerchantWithdrawalRequest | MerchantWithdrawalRequestDict | AnyMapping | Unset = UNSET,
    json: MerchantWithdrawalRequest | MerchantWithdrawalRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MerchantWithdrawalAccepted]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
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
        *,
        client: Caller,
        body: MerchantWithdrawalRequest | MerchantWithdrawalRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MerchantWithdrawalAccepted: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: MerchantWithdrawalRequest | MerchantWithdrawalRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MerchantWithdrawalAccepted: ...


async def asyncio(
    *,
    client: Caller,
    body: MerchantWithdrawalRequest | MerchantWithdrawalRequestDict | AnyMapping | Unset = UNSET,
    json: MerchantWithdrawalRequest | MerchantWithdrawalRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MerchantWithdrawalAccepted:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[MerchantWithdrawal]]:
    """Ask by `merchant.get_withdrawal_by_out_request_no` what became of a call of this operation whose outcome is
    unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[MerchantWithdrawal]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[MerchantWithdrawal]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[MerchantWithdrawal]] = await check_error(OPERATION, error).resolve_async()
    return found
