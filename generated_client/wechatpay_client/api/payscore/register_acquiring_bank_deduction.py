# Generated from spec/ by `make generate`. Do not edit.
"""Register the debit with which an acquiring institution collects an order (从业机构登记微信支付分扣款信息).

POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...api.payscore.get_acquiring_bank_deduction import Deduction
    from ...models.dicts import AnyMapping, DeductionRegistrationDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class DeductionRegistration(Model, kw_only=True):
    """The debit by which the institution collects the money of an order (从业机构登记扣款信息)"""

    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    appid: str | None | Unset = UNSET
    """AppID of the service provider or acquiring institution that calls (服务商应用ID) Left out, it is the client's
    default.
    """
    channel_id: str
    """Merchant number of the channel that brought the sub-merchant to the acquiring institution (渠道商商户号)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    out_trade_no: str
    """Number of the debit, under which the clearing institution is asked for it; serves one debit
    (商户系统内部扣款单号)
    """


class RegisteredDeduction(Model, kw_only=True):
    """What the debit has to be called (从业机构登记扣款信息结果)"""

    description: str | Unset = UNSET
    """What is paid for, as the debit has to say it (商品或支付单简要描述)"""


OPERATION: Operation[RegisteredDeduction] = Operation(
    "payscore.register_acquiring_bank_deduction", RegisteredDeduction, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        out_order_no: str,
        *,
        client: Caller,
        body: DeductionRegistration | DeductionRegistrationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RegisteredDeduction]: ...

    @overload
    def sync_detailed(
        out_order_no: str,
        *,
        client: Caller,
        json: DeductionRegistration | DeductionRegistrationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RegisteredDeduction]: ...


def sync_detailed(
    out_order_no: str,
    *,
    client: Caller,
    body: DeductionRegistration | DeductionRegistrationDict | AnyMapping | Unset = UNSET,
    json: DeductionRegistration | DeductionRegistrationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[RegisteredDeduction]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "out_order_no": out_order_no,
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
        out_order_no: str,
        *,
        client: Caller,
        body: DeductionRegistration | DeductionRegistrationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> RegisteredDeduction: ...

    @overload
    def sync(
        out_order_no: str,
        *,
        client: Caller,
        json: DeductionRegistration | DeductionRegistrationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> RegisteredDeduction: ...


def sync(
    out_order_no: str,
    *,
    client: Caller,
    body: DeductionRegistration | DeductionRegistrationDict | AnyMapping | Unset = UNSET,
    json: DeductionRegistration | DeductionRegistrationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> RegisteredDeduction:
    """Register the debit with which an acquiring institution collects an order.

    For a completed order whose money is due: register the number of the debit, then ask the clearing institution for
    the debit. It holds for 24 hours and serves one debit; another try needs another number. Repeating it with the same
    values is safe.

    Args:
        out_order_no: The service order that is meant, by the caller's own number (商户服务订单号)
        client: The client to call with.
        body: DeductionRegistration or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        RegisteredDeduction

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012458414
    https://pay.weixin.qq.com/doc/v3/partner/4013194100
    """
    return sync_detailed(
        out_order_no,
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
        out_order_no: str,
        *,
        client: Caller,
        body: DeductionRegistration | DeductionRegistrationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RegisteredDeduction]: ...

    @overload
    async def asyncio_detailed(
        out_order_no: str,
        *,
        client: Caller,
        json: DeductionRegistration | DeductionRegistrationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RegisteredDeduction]: ...


async def asyncio_detailed(
    out_order_no: str,
    *,
    client: Caller,
    body: DeductionRegistration | DeductionRegistrationDict | AnyMapping | Unset = UNSET,
    json: DeductionRegistration | DeductionRegistrationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[RegisteredDeduction]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "out_order_no": out_order_no,
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
        out_order_no: str,
        *,
        client: Caller,
        body: DeductionRegistration | DeductionRegistrationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> RegisteredDeduction: ...

    @overload
    async def asyncio(
        out_order_no: str,
        *,
        client: Caller,
        json: DeductionRegistration | DeductionRegistrationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> RegisteredDeduction: ...


async def asyncio(
    out_order_no: str,
    *,
    client: Caller,
    body: DeductionRegistration | DeductionRegistrationDict | AnyMapping | Unset = UNSET,
    json: DeductionRegistration | DeductionRegistrationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> RegisteredDeduction:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            out_order_no,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[Deduction]]:
    """Ask by `payscore.get_acquiring_bank_deduction` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[Deduction]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[Deduction]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[Deduction]] = await check_error(OPERATION, error).resolve_async()
    return found
