# Generated from spec/ by `make generate`. Do not edit.
"""Report a refund that the medical insurance made of its part (医保退款通知).

POST /v3/med-ins/refunds/notify
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, TypedDict, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, MedInsRefundReportDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class MedInsRefundReport(Model, kw_only=True):
    """A refund that the medical insurance made of its part (医保退款通知)"""

    sub_mchid: str | Unset = UNSET
    """Merchant number of the medical institution (医疗机构的商户号)"""
    med_refund_total_fee: int
    """What the insurance refunded in all (医保退款的总金额) Unit: fen."""
    med_refund_gov_fee: int
    """Part of it that the common fund had paid (医保统筹退款金额) Unit: fen."""
    med_refund_self_fee: int
    """Part of it that the user's own account had paid (医保个账退款金额) Unit: fen."""
    med_refund_other_fee: int
    """Part of it that other funds had paid (医保其他退款金额) Unit: fen."""
    refund_time: datetime
    """When the insurance refunded it (医保退款成功时间)"""
    out_refund_no: str
    """The merchant's own number of the refund, the same as that of the user's part if both are refunded (退款单号)"""


class ReportRefundQuery(TypedDict):
    """The query of `med_ins.report_refund`."""

    mix_trade_no: str
    """The order that is meant, by the number WeChat Pay gave it (医保自费混合订单号)"""


OPERATION: Operation[None] = Operation("med_ins.report_refund", None)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: MedInsRefundReport | MedInsRefundReportDict | AnyMapping,
        mix_trade_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: MedInsRefundReport | MedInsRefundReportDict | AnyMapping,
        mix_trade_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    *,
    client: Caller,
    body: MedInsRefundReport | MedInsRefundReportDict | AnyMapping | Unset = UNSET,
    json: MedInsRefundReport | MedInsRefundReportDict | AnyMapping | Unset = UNSET,
    mix_trade_no: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "mix_trade_no": mix_trade_no,
        },
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
        body: MedInsRefundReport | MedInsRefundReportDict | AnyMapping,
        mix_trade_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: MedInsRefundReport | MedInsRefundReportDict | AnyMapping,
        mix_trade_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    *,
    client: Caller,
    body: MedInsRefundReport | MedInsRefundReportDict | AnyMapping | Unset = UNSET,
    json: MedInsRefundReport | MedInsRefundReportDict | AnyMapping | Unset = UNSET,
    mix_trade_no: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Report a refund that the medical insurance made of its part.

    Moves no money: the insurance has refunded its part in its own system, and WeChat Pay is told so, so that the user
    reads it. Where the user's part goes back as well, refund it first by `refund.create_refund`, and report the part of
    the insurance under the same out_refund_no.

    Args:
        client: The client to call with.
        body: MedInsRefundReport or the same as plain data; `json=` is another name of it.
        mix_trade_no: The order that is meant, by the number WeChat Pay gave it (医保自费混合订单号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        None: a successful reply is empty.

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.

    https://pay.weixin.qq.com/doc/v3/merchant/4016781561
    https://pay.weixin.qq.com/doc/v3/partner/4012166534
    """
    sync_detailed(
        client=client,
        body=require_body(body, json),
        mix_trade_no=mix_trade_no,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        body: MedInsRefundReport | MedInsRefundReportDict | AnyMapping,
        mix_trade_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: MedInsRefundReport | MedInsRefundReportDict | AnyMapping,
        mix_trade_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: MedInsRefundReport | MedInsRefundReportDict | AnyMapping | Unset = UNSET,
    json: MedInsRefundReport | MedInsRefundReportDict | AnyMapping | Unset = UNSET,
    mix_trade_no: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "mix_trade_no": mix_trade_no,
        },
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
        body: MedInsRefundReport | MedInsRefundReportDict | AnyMapping,
        mix_trade_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: MedInsRefundReport | MedInsRefundReportDict | AnyMapping,
        mix_trade_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    *,
    client: Caller,
    body: MedInsRefundReport | MedInsRefundReportDict | AnyMapping | Unset = UNSET,
    json: MedInsRefundReport | MedInsRefundReportDict | AnyMapping | Unset = UNSET,
    mix_trade_no: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """`sync`, awaited."""
    await asyncio_detailed(
        client=client,
        body=require_body(body, json),
        mix_trade_no=mix_trade_no,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
