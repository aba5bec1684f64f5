# Generated from spec/ by `make generate`. Do not edit.
"""Report what was found and done about a risky order (回传处置结果).

POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, overload

from ...models.merchant_risk_manage import RiskTradeType
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, RiskTradeResultDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class RiskTradeAnswer(Model, kw_only=True):
    """What WeChat Pay says to it (返回描述)"""

    rsp_msg: str | Unset = UNSET
    """In words (返回描述)"""


RiskTradeMeasure: TypeAlias = Literal[
    1,
    2,
    3,
]
"""What the merchant did (处置结论).

- `1`: nothing
- `2`: it stopped the order
- `3`: it closed the shop.
"""


class RiskTradeResult(Model, kw_only=True):
    """What the merchant found and did about a risky order (回传处置结果)"""

    sp_mchid: str | None | Unset = UNSET
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    mchid: str | None | Unset = UNSET
    """Merchant number given by WeChat Pay (商户号)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    final_risk_result: RiskTradeVerdict | Unset = UNSET
    """What the merchant found (最终风险结论).

    - `1`: there is a risk
    - `2`: there is none.
    """
    final_risk_type: RiskTradeType | Unset = UNSET
    """What the order is suspected of (风险类型).

    - `1`: gambling
    - `2`: fraud
    - `3`: pornography
    - `4`: money laundering.
    """
    disp_conclusion: list[RiskTradeMeasure] | Unset = UNSET
    """What the merchant did, one or more (处置结论)"""
    disp_addition: str | Unset = UNSET
    """The same in words (处置补充)"""
    exist_complaint: bool | Unset = UNSET
    """Whether somebody complained (是否有投诉)"""
    refund_amount: int | Unset = UNSET
    """What was refunded (退款金额) Unit: fen."""


RiskTradeVerdict: TypeAlias = Literal[
    1,
    2,
]
"""What the merchant found (最终风险结论).

- `1`: there is a risk
- `2`: there is none.
"""


OPERATION: Operation[RiskTradeAnswer] = Operation(
    "merchant_risk_manage.report_risk_trade_result", RiskTradeAnswer, body_defaults={"sp_mchid": False, "mchid": False}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: RiskTradeResult | RiskTradeResultDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RiskTradeAnswer]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: RiskTradeResult | RiskTradeResultDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RiskTradeAnswer]: ...


def sync_detailed(
    *,
    client: Caller,
    body: RiskTradeResult | RiskTradeResultDict | AnyMapping | Unset = UNSET,
    json: RiskTradeResult | RiskTradeResultDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[RiskTradeAnswer]:
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
        body: RiskTradeResult | RiskTradeResultDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> RiskTradeAnswer: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: RiskTradeResult | RiskTradeResultDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> RiskTradeAnswer: ...


def sync(
    *,
    client: Caller,
    body: RiskTradeResult | RiskTradeResultDict | AnyMapping | Unset = UNSET,
    json: RiskTradeResult | RiskTradeResultDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> RiskTradeAnswer:
    """Report what was found and done about a risky order.

    Answers an order of `merchant_risk_manage.list_risk_trades` or of the event RISKTRADE.IDENTIFICATION.

    Args:
        client: The client to call with.
        body: RiskTradeResult or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        RiskTradeAnswer

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4013894250
    https://pay.weixin.qq.com/doc/v3/partner/4013894227
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
        body: RiskTradeResult | RiskTradeResultDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RiskTradeAnswer]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: RiskTradeResult | RiskTradeResultDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RiskTradeAnswer]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: RiskTradeResult | RiskTradeResultDict | AnyMapping | Unset = UNSET,
    json: RiskTradeResult | RiskTradeResultDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[RiskTradeAnswer]:
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
        body: RiskTradeResult | RiskTradeResultDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> RiskTradeAnswer: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: RiskTradeResult | RiskTradeResultDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> RiskTradeAnswer: ...


async def asyncio(
    *,
    client: Caller,
    body: RiskTradeResult | RiskTradeResultDict | AnyMapping | Unset = UNSET,
    json: RiskTradeResult | RiskTradeResultDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> RiskTradeAnswer:
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
