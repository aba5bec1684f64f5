# Generated from spec/ by `make generate`. Do not edit.
"""List what was said and done about the complaint about a payment, as before 2.0 (查询投诉协商历史).

GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class TransactionNegotiationEntry(Model, kw_only=True):
    """One thing said or done about a complaint (协商记录)"""

    operate_user: str
    """Who did it, in words (操作人)"""
    operate_time: datetime
    """When it was done (操作时间)"""
    operate_type: TransactionNegotiationOperateType | str
    """What was done (操作类型). By the user:

    - `USER_CREATE_COMPLAINT`: complained
    - `USER_CONTINUE_COMPLAINT`: complained again
    - `USER_RESPONSE`: wrote
    - `USER_REVOKE_COMPLAINT`: withdrew the complaint
    - `USER_CONFIRM_COMPLAINT`: agreed that it is settled.

    By the merchant:

    - `MERCHANT_RESPONSE`: answered
    - `MERCHANT_LAUNCH_CONFIRM_PROCESS`: declared it dealt with
    - `SELLER_REFUND`: refunded.

    By WeChat Pay:

    - `CREATE_COMPLAINT_BY_PLATFORM`: complained for the user
    - `CONTINUE_COMPLAINT_BY_PLATFORM`: complained again for the user
    - `RESPONSE_BY_PLATFORM`: wrote.

    Automatic notes:

    - `CREATE_COMPLAINT_SYSTEM_MESSAGE`: a complaint was made
    - `CONTINUE_COMPLAINT_SYSTEM_MESSAGE`: it was made again
    - `COMPLAINT_TIMEOUT_SYSTEM_MESSAGE`: the merchant took too long
    - `SELLER_REFUND_SYSTEM_MESSAGE`: it was refunded
    - `LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE`: it was declared dealt with.
    """
    operate_details: str | Unset = UNSET
    """What was said (操作内容)"""
    image_list: list[str] = ABSENT_LIST
    """Pictures that came with it (协商历史图片凭证)"""


class TransactionNegotiationHistory(Model, kw_only=True):
    """The history of a complaint about one payment (投诉协商历史)"""

    complaint_negotiation_history: list[TransactionNegotiationEntry] = ABSENT_LIST
    """What was said and done (投诉协商历史)"""


TransactionNegotiationOperateType: TypeAlias = Literal[
    "USER_CREATE_COMPLAINT",
    "CREATE_COMPLAINT_BY_PLATFORM",
    "USER_CONTINUE_COMPLAINT",
    "USER_REVOKE_COMPLAINT",
    "USER_CONFIRM_COMPLAINT",
    "SELLER_REFUND",
    "MERCHANT_LAUNCH_CONFIRM_PROCESS",
    "USER_RESPONSE",
    "MERCHANT_RESPONSE",
    "RESPONSE_BY_PLATFORM",
    "CONTINUE_COMPLAINT_BY_PLATFORM",
    "CREATE_COMPLAINT_SYSTEM_MESSAGE",
    "COMPLAINT_TIMEOUT_SYSTEM_MESSAGE",
    "SELLER_REFUND_SYSTEM_MESSAGE",
    "CONTINUE_COMPLAINT_SYSTEM_MESSAGE",
    "LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE",
]
"""What was done (操作类型). By the user:

- `USER_CREATE_COMPLAINT`: complained
- `USER_CONTINUE_COMPLAINT`: complained again
- `USER_RESPONSE`: wrote
- `USER_REVOKE_COMPLAINT`: withdrew the complaint
- `USER_CONFIRM_COMPLAINT`: agreed that it is settled.

By the merchant:

- `MERCHANT_RESPONSE`: answered
- `MERCHANT_LAUNCH_CONFIRM_PROCESS`: declared it dealt with
- `SELLER_REFUND`: refunded.

By WeChat Pay:

- `CREATE_COMPLAINT_BY_PLATFORM`: complained for the user
- `CONTINUE_COMPLAINT_BY_PLATFORM`: complained again for the user
- `RESPONSE_BY_PLATFORM`: wrote.

Automatic notes:

- `CREATE_COMPLAINT_SYSTEM_MESSAGE`: a complaint was made
- `CONTINUE_COMPLAINT_SYSTEM_MESSAGE`: it was made again
- `COMPLAINT_TIMEOUT_SYSTEM_MESSAGE`: the merchant took too long
- `SELLER_REFUND_SYSTEM_MESSAGE`: it was refunded
- `LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE`: it was declared dealt with.
"""


OPERATION: Operation[TransactionNegotiationHistory] = Operation(
    "merchant_service.list_transaction_negotiation_history", TransactionNegotiationHistory
)


def sync_detailed(
    transaction_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TransactionNegotiationHistory]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "transaction_id": transaction_id,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    transaction_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TransactionNegotiationHistory:
    """List what was said and done about the complaint about a payment, as before 2.0.

    The history of the interface before 2.0, by the number of the payment. That of 2.0 takes its place.

    Out of service since 2021-01-08: calling it warns with RetiredOperationWarning.

    Args:
        transaction_id: WeChat Pay's number of the order that is meant (微信支付订单号)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        TransactionNegotiationHistory

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml
    """
    return sync_detailed(
        transaction_id,
        client=client,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    transaction_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TransactionNegotiationHistory]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "transaction_id": transaction_id,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    transaction_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TransactionNegotiationHistory:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            transaction_id,
            client=client,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
