# Generated from spec/ by `make generate`. Do not edit.
"""Ask how risky a paid order is (查询风险信息).

GET /v3/merchant-risk-manage/trade-risk-information
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.merchant_risk_manage import TradePunishType, TradeRiskType
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class TradeRisk(Model, kw_only=True):
    """How risky an order is (风险信息)"""

    risk_score: int
    """How risky; the higher, the riskier (风险系数值)"""
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
    punish_description: str | Unset = UNSET
    """What is done, in words (处置手段描述)"""


class GetTradeRiskQuery(TypedDict):
    """The query of `merchant_risk_manage.get_trade_risk`."""

    sp_mchid: NotRequired[str | None]
    """The service provider, if a sub-merchant calls (服务商商户号)"""
    acquiring_bank_id: NotRequired[str]
    """The acquiring institution, for who calls under one (从业机构号)"""
    channel_id: NotRequired[str]
    """The channel, for sub-merchants of a bank (渠道号)"""
    sub_mchid: NotRequired[str]
    """The sub-merchant of the order; needed unless it calls itself (子商户号)"""
    out_trade_no: str
    """The order that is meant (商户订单号)"""
    complaints_information: NotRequired[str]
    """What users complained of, in words (投诉信息)"""


OPERATION: Operation[TradeRisk] = Operation(
    "merchant_risk_manage.get_trade_risk", TradeRisk, query_defaults={"sp_mchid": False}
)


def sync_detailed(
    *,
    client: Caller,
    out_trade_no: str,
    sp_mchid: str | None | Unset = UNSET,
    acquiring_bank_id: str | Unset = UNSET,
    channel_id: str | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    complaints_information: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TradeRisk]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "sp_mchid": sp_mchid,
            "acquiring_bank_id": acquiring_bank_id,
            "channel_id": channel_id,
            "sub_mchid": sub_mchid,
            "out_trade_no": out_trade_no,
            "complaints_information": complaints_information,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    out_trade_no: str,
    sp_mchid: str | None | Unset = UNSET,
    acquiring_bank_id: str | Unset = UNSET,
    channel_id: str | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    complaints_information: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TradeRisk:
    """Ask how risky a paid order is.

    Such as after a user complained. The answer says what to do; tell what was done by
    `merchant_risk_manage.report_trade_risk_result`.

    Args:
        client: The client to call with.
        sp_mchid: The service provider, if a sub-merchant calls (服务商商户号)
        acquiring_bank_id: The acquiring institution, for who calls under one (从业机构号)
        channel_id: The channel, for sub-merchants of a bank (渠道号)
        sub_mchid: The sub-merchant of the order; needed unless it calls itself (子商户号)
        out_trade_no: The order that is meant (商户订单号)
        complaints_information: What users complained of, in words (投诉信息)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        TradeRisk

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012526198
    https://pay.weixin.qq.com/doc/v3/partner/4012467535
    """
    return sync_detailed(
        client=client,
        sp_mchid=sp_mchid,
        acquiring_bank_id=acquiring_bank_id,
        channel_id=channel_id,
        sub_mchid=sub_mchid,
        out_trade_no=out_trade_no,
        complaints_information=complaints_information,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    out_trade_no: str,
    sp_mchid: str | None | Unset = UNSET,
    acquiring_bank_id: str | Unset = UNSET,
    channel_id: str | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    complaints_information: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TradeRisk]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "sp_mchid": sp_mchid,
            "acquiring_bank_id": acquiring_bank_id,
            "channel_id": channel_id,
            "sub_mchid": sub_mchid,
            "out_trade_no": out_trade_no,
            "complaints_information": complaints_information,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    out_trade_no: str,
    sp_mchid: str | None | Unset = UNSET,
    acquiring_bank_id: str | Unset = UNSET,
    channel_id: str | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    complaints_information: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TradeRisk:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            sp_mchid=sp_mchid,
            acquiring_bank_id=acquiring_bank_id,
            channel_id=channel_id,
            sub_mchid=sub_mchid,
            out_trade_no=out_trade_no,
            complaints_information=complaints_information,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
