# Generated from spec/ by `make generate`. Do not edit.
"""Look up the debit that was registered for an order (从业机构查询微信支付分扣款信息).

GET /v3/payscore/acquiringbank/serviceorder/deduction
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class Deduction(Model, kw_only=True):
    """The debit that was registered for an order (扣款信息)"""

    description: str
    """What is paid for, as the debit has to say it (商品或支付单简要描述)"""
    out_trade_no: str
    """Number of the debit, under which the clearing institution is asked for it; serves one debit
    (商户系统内部扣款单号)
    """


class GetAcquiringBankDeductionQuery(TypedDict):
    """The query of `payscore.get_acquiring_bank_deduction`."""

    out_order_no: str
    """The service order that is meant, by the caller's own number (商户服务订单号)"""
    service_id: str
    """The service that is meant (服务ID)"""
    appid: NotRequired[str | None]
    """The AppID of the acquiring institution (服务商应用ID) Left out, it is the client's default."""
    channel_id: str
    """The channel that brought the sub-merchant (渠道商商户号)"""
    sub_mchid: str
    """The sub-merchant, for which the service provider calls (子商户号)"""
    sub_appid: NotRequired[str]
    """The AppID of the sub-merchant (子商户应用ID)"""


OPERATION: Operation[Deduction] = Operation(
    "payscore.get_acquiring_bank_deduction", Deduction, query_defaults={"appid": True}
)


def sync_detailed(
    *,
    client: Caller,
    out_order_no: str,
    service_id: str,
    channel_id: str,
    sub_mchid: str,
    appid: str | None | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[Deduction]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "out_order_no": out_order_no,
            "service_id": service_id,
            "appid": appid,
            "channel_id": channel_id,
            "sub_mchid": sub_mchid,
            "sub_appid": sub_appid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    out_order_no: str,
    service_id: str,
    channel_id: str,
    sub_mchid: str,
    appid: str | None | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Deduction:
    """Look up the debit that was registered for an order.

    Tells under which number the debit was registered, and how it has to describe what is paid for.

    Args:
        client: The client to call with.
        out_order_no: The service order that is meant, by the caller's own number (商户服务订单号)
        service_id: The service that is meant (服务ID)
        appid: The AppID of the acquiring institution (服务商应用ID) Left out, it is the client's default.
        channel_id: The channel that brought the sub-merchant (渠道商商户号)
        sub_mchid: The sub-merchant, for which the service provider calls (子商户号)
        sub_appid: The AppID of the sub-merchant (子商户应用ID)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        Deduction

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012458665
    https://pay.weixin.qq.com/doc/v3/partner/4013194110
    """
    return sync_detailed(
        client=client,
        out_order_no=out_order_no,
        service_id=service_id,
        appid=appid,
        channel_id=channel_id,
        sub_mchid=sub_mchid,
        sub_appid=sub_appid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    out_order_no: str,
    service_id: str,
    channel_id: str,
    sub_mchid: str,
    appid: str | None | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[Deduction]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "out_order_no": out_order_no,
            "service_id": service_id,
            "appid": appid,
            "channel_id": channel_id,
            "sub_mchid": sub_mchid,
            "sub_appid": sub_appid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    out_order_no: str,
    service_id: str,
    channel_id: str,
    sub_mchid: str,
    appid: str | None | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Deduction:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            out_order_no=out_order_no,
            service_id=service_id,
            appid=appid,
            channel_id=channel_id,
            sub_mchid=sub_mchid,
            sub_appid=sub_appid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
