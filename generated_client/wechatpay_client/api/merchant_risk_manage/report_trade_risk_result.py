# Generated from spec/ by `make generate`. Do not edit.
"""Report what was found and done about an order (处置结果回传).

POST /v3/merchant-risk-manage/trade-risk-result
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.merchant_risk_manage import TradePunishType, TradeRiskType
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, TradeRiskResultDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class TradeRiskResult(Model, kw_only=True):
    """What was found and done about an order (处置结果回传)"""

    sp_mchid: str | None | Unset = UNSET
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号)"""
    acquiring_bank_id: str | Unset = UNSET
    """The acquiring institution, for who calls under one (从业机构号)"""
    channel_id: str | Unset = UNSET
    """The channel, for sub-merchants of a bank (渠道号)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    out_trade_no: str | Unset = UNSET
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    risk_type: TradeRiskType | Unset = UNSET
    """What the order is suspected of (风险类型).

    - `OTHER_RISK`: something else
    - `INDUCE_PAYMENT`: users lured into paying
    - `FRAUD`: fraud
    - `GAMBLING`: gambling
    - `CYBERSEX`: pornography.
    """
    punish_type: TradePunishType | Unset = UNSET
    """What is done (处置手段).

    - `OTHER_PUNISH`: something else, said in words
    - `DISABLE_PAYMENT`: the merchant can no longer be paid
    - `SUSPEND_SETTLEMENT`: it is settled some days later
    - `DISABLE_WITHDRAW`: it can no longer withdraw
    - `REMOVE_MERCHANTS`: it is removed
    - `ADD_MERCHANTS_BLACKLIST`: it is put on a black list
    - `REFUND`: the order is refunded
    - `FREEZING_FUND_BY_TRANSACTION`: the money of the order is frozen
    - `FREEZING_FUND_BY_MERCHANTS`: all its money is frozen
    - `BLOCKED_USER`: the user is blocked.
    """
    additional_punish_type: str | Unset = UNSET
    """What was done, in words, where punish_type does not say it (处置手段补充)"""
    complaints_information: str | Unset = UNSET
    """What users complained of, in words (投诉信息)"""


class TradeRiskResultReply(Model, kw_only=True):
    """What was found and done about an order, as it was taken in (处置结果)"""

    sp_mchid: str | Unset = UNSET
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号)"""
    acquiring_bank_id: str | Unset = UNSET
    """The acquiring institution, for who calls under one (从业机构号)"""
    channel_id: str | Unset = UNSET
    """The channel, for sub-merchants of a bank (渠道号)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    out_trade_no: str | Unset = UNSET
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    risk_type: TradeRiskType | str | Unset = UNSET
    """What the order is suspected of (风险类型).

    - `OTHER_RISK`: something else
    - `INDUCE_PAYMENT`: users lured into paying
    - `FRAUD`: fraud
    - `GAMBLING`: gambling
    - `CYBERSEX`: pornography.
    """
    punish_type: TradePunishType | str | Unset = UNSET
    """What is done (处置手段).

    - `OTHER_PUNISH`: something else, said in words
    - `DISABLE_PAYMENT`: the merchant can no longer be paid
    - `SUSPEND_SETTLEMENT`: it is settled some days later
    - `DISABLE_WITHDRAW`: it can no longer withdraw
    - `REMOVE_MERCHANTS`: it is removed
    - `ADD_MERCHANTS_BLACKLIST`: it is put on a black list
    - `REFUND`: the order is refunded
    - `FREEZING_FUND_BY_TRANSACTION`: the money of the order is frozen
    - `FREEZING_FUND_BY_MERCHANTS`: all its money is frozen
    - `BLOCKED_USER`: the user is blocked.
    """
    additional_punish_type: str | Unset = UNSET
    """What was done, in words (处置手段补充)"""
    punish_description: str | Unset = UNSET
    """What is done, in words (处置手段描述)"""


OPERATION: Operation[TradeRiskResultReply] = Operation(
    "merchant_risk_manage.report_trade_risk_result", TradeRiskResultReply, body_defaults={"sp_mchid": False}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: TradeRiskResult | TradeRiskResultDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TradeRiskResultReply]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: TradeRiskResult | TradeRiskResultDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TradeRiskResultReply]: ...


def sync_detailed(
    *,
    client: Caller,
    body: TradeRiskResult | TradeRiskResultDict | AnyMapping | Unset = UNSET,
    json: TradeRiskResult | TradeRiskResultDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TradeRiskResultReply]:
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
        body: TradeRiskResult | TradeRiskResultDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TradeRiskResultReply: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: TradeRiskResult | TradeRiskResultDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TradeRiskResultReply: ...


def sync(
    *,
    client: Caller,
    body: TradeRiskResult | TradeRiskResultDict | AnyMapping | Unset = UNSET,
    json: TradeRiskResult | TradeRiskResultDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TradeRiskResultReply:
    """Report what was found and done about an order.

    Tells it after the order was looked into.

    Args:
        client: The client to call with.
        body: TradeRiskResult or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        TradeRiskResultReply

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012384516
    https://pay.weixin.qq.com/doc/v3/partner/4012467540
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
        body: TradeRiskResult | TradeRiskResultDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TradeRiskResultReply]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: TradeRiskResult | TradeRiskResultDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TradeRiskResultReply]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: TradeRiskResult | TradeRiskResultDict | AnyMapping | Unset = UNSET,
    json: TradeRiskResult | TradeRiskResultDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TradeRiskResultReply]:
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
        body: TradeRiskResult | TradeRiskResultDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TradeRiskResultReply: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: TradeRiskResult | TradeRiskResultDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TradeRiskResultReply: ...


async def asyncio(
    *,
    client: Caller,
    body: TradeRiskResult | TradeRiskResultDict | AnyMapping | Unset = UNSET,
    json: TradeRiskResult | TradeRiskResultDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TradeRiskResultReply:
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
