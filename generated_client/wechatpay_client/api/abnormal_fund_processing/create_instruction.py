# Generated from spec/ by `make generate`. Do not edit.
"""Say to whom money that could not be credited is to be paid (发起在途异常资金付款指令).

POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.abnormal_fund_processing import AbnormalFundReceiptInReply, AbnormalFundTransferMode
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.abnormal_fund_processing import AbnormalFundInstructionInReply
    from ...models.dicts import AbnormalFundInstructionRequestDict, AnyMapping
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class AbnormalFundInstructionRequest(Model, kw_only=True):
    """To whom the money is to be paid (发起在途异常资金付款指令)"""

    out_instruction_no: str
    """The merchant's own number of the instruction; repeating it never pays twice (商户侧指令编号)"""
    transfer_mode: AbnormalFundTransferMode
    """How the money is paid (付款方式).

    - `TRANSFER_TO_ORIGINAL_RECEIVE_USER`: to the user it was meant for
    - `TRANSFER_TO_ORIGINAL_RECEIVE_MERCHANT` or `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT`: to the merchant it was
      meant for
    - `TRANSFER_TO_SPECIFIED_RECEIVE_MERCHANT` or `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT`: to the merchant named.
    """
    receiver: AbnormalFundReceiver | Unset = UNSET
    """Who is paid, a user by OpenID and AppID or a merchant by its number (收款方)"""
    appid: list[str] | Unset = UNSET
    """AppIDs of the merchant, one of which sees the user who is paid; receiver names one today (商户AppID)"""
    notify_url: str | None | Unset = UNSET
    """Address that is called when the money is paid; public, https, without a query (回调通知地址)"""


class AbnormalFundReceiver(Model, kw_only=True):
    """Who is paid, a user by OpenID and AppID or a merchant by its number (收款方)"""

    openid: str | Unset = UNSET
    """The user who is paid, as the AppID beside sees them (入账用户OpenID)"""
    appid: str | Unset = UNSET
    """AppID that sees the user so (商户AppID)"""
    mchid: str | Unset = UNSET
    """The merchant that is paid (入账商户号)"""


OPERATION: Operation[AbnormalFundReceiptInReply] = Operation(
    "abnormal_fund_processing.create_instruction", AbnormalFundReceiptInReply, body_defaults={"notify_url": False}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        receipt_id: str,
        *,
        client: Caller,
        body: AbnormalFundInstructionRequest | AbnormalFundInstructionRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AbnormalFundReceiptInReply]: ...

    @overload
    def sync_detailed(
        receipt_id: str,
        *,
        client: Caller,
        json: AbnormalFundInstructionRequest | AbnormalFundInstructionRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AbnormalFundReceiptInReply]: ...


def sync_detailed(
    receipt_id: str,
    *,
    client: Caller,
    body: AbnormalFundInstructionRequest | AbnormalFundInstructionRequestDict | AnyMapping | Unset = UNSET,
    json: AbnormalFundInstructionRequest | AbnormalFundInstructionRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AbnormalFundReceiptInReply]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "receipt_id": receipt_id,
        },
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
        receipt_id: str,
        *,
        client: Caller,
        body: AbnormalFundInstructionRequest | AbnormalFundInstructionRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AbnormalFundReceiptInReply: ...

    @overload
    def sync(
        receipt_id: str,
        *,
        client: Caller,
        json: AbnormalFundInstructionRequest | AbnormalFundInstructionRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AbnormalFundReceiptInReply: ...


def sync(
    receipt_id: str,
    *,
    client: Caller,
    body: AbnormalFundInstructionRequest | AbnormalFundInstructionRequestDict | AnyMapping | Unset = UNSET,
    json: AbnormalFundInstructionRequest | AbnormalFundInstructionRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AbnormalFundReceiptInReply:
    """Say to whom money that could not be credited is to be paid.

    It goes to the user it was meant for, or to a merchant. The reply says that the instruction is taken on; that the
    money is paid comes by notification (ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS), or by query. Repeating the same
    number with the same contents is safe, and is the right answer to an unknown outcome.

    Args:
        receipt_id: The money that is meant (微信支付在途异常资金付款单号)
        client: The client to call with.
        body: AbnormalFundInstructionRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        AbnormalFundReceiptInReply

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015408022
    """
    return sync_detailed(
        receipt_id,
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
        receipt_id: str,
        *,
        client: Caller,
        body: AbnormalFundInstructionRequest | AbnormalFundInstructionRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AbnormalFundReceiptInReply]: ...

    @overload
    async def asyncio_detailed(
        receipt_id: str,
        *,
        client: Caller,
        json: AbnormalFundInstructionRequest | AbnormalFundInstructionRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AbnormalFundReceiptInReply]: ...


async def asyncio_detailed(
    receipt_id: str,
    *,
    client: Caller,
    body: AbnormalFundInstructionRequest | AbnormalFundInstructionRequestDict | AnyMapping | Unset = UNSET,
    json: AbnormalFundInstructionRequest | AbnormalFundInstructionRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AbnormalFundReceiptInReply]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "receipt_id": receipt_id,
        },
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
        receipt_id: str,
        *,
        client: Caller,
        body: AbnormalFundInstructionRequest | AbnormalFundInstructionRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AbnormalFundReceiptInReply: ...

    @overload
    async def asyncio(
        receipt_id: str,
        *,
        client: Caller,
        json: AbnormalFundInstructionRequest | AbnormalFundInstructionRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AbnormalFundReceiptInReply: ...


async def asyncio(
    receipt_id: str,
    *,
    client: Caller,
    body: AbnormalFundInstructionRequest | AbnormalFundInstructionRequestDict | AnyMapping | Unset = UNSET,
    json: AbnormalFundInstructionRequest | AbnormalFundInstructionRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AbnormalFundReceiptInReply:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            receipt_id,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[AbnormalFundInstructionInReply]]:
    """Ask by `abnormal_fund_processing.get_instruction` what became of a call of this operation whose outcome is
    unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[AbnormalFundInstructionInReply]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[AbnormalFundInstructionInReply]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[AbnormalFundInstructionInReply]] = await check_error(OPERATION, error).resolve_async()
    return found
