# Generated from spec/ by `make generate`. Do not edit.
"""Report that a person was insured (生成投保结果).

POST /v3/payroll-card/wesure/insurance
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, WesureInsuranceReportDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class WesureInsuranceReport(Model, kw_only=True):
    """The insurance of a person, and what came of it (生成投保结果)"""

    sp_mchid: str | None | Unset = UNSET
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号) Left out, it is
    the client's default.
    """
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    wesure_order_no: str
    """Number of the policy at WeSure (微保保单号)"""
    token: str | Unset = UNSET
    """Token with which the mini-program of the payroll card is opened (授权token)"""
    insurance_company_order_no: str
    """Number of the policy at the insurer (保司保单号)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    insure_state: str
    """Whether the person is insured (投保状态), for example `INSURE_SUCCESS`"""
    insure_effect_time: datetime
    """From when the person is insured (保障生效时间)"""
    insure_invalid_time: datetime
    """Until when the person is insured (保障失效时间)"""
    insurance_company_name: str
    """Name of the insurer (保险公司名称)"""


OPERATION: Operation[None] = Operation("payroll_card.report_wesure_insurance", None, body_defaults={"sp_mchid": True})


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: WesureInsuranceReport | WesureInsuranceReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: WesureInsuranceReport | WesureInsuranceReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    *,
    client: Caller,
    body: WesureInsuranceReport | WesureInsuranceReportDict | AnyMapping | Unset = UNSET,
    json: WesureInsuranceReport | WesureInsuranceReportDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
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
        body: WesureInsuranceReport | WesureInsuranceReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: WesureInsuranceReport | WesureInsuranceReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    *,
    client: Caller,
    body: WesureInsuranceReport | WesureInsuranceReportDict | AnyMapping | Unset = UNSET,
    json: WesureInsuranceReport | WesureInsuranceReportDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Report that a person was insured.

    For the insurer WeSure (微保): WeChat then shows the person from when to when they are insured, and by whom.

    Args:
        client: The client to call with.
        body: WesureInsuranceReport or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml
    """
    sync_detailed(
        client=client,
        body=require_body(body, json),
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
        body: WesureInsuranceReport | WesureInsuranceReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: WesureInsuranceReport | WesureInsuranceReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: WesureInsuranceReport | WesureInsuranceReportDict | AnyMapping | Unset = UNSET,
    json: WesureInsuranceReport | WesureInsuranceReportDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
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
        body: WesureInsuranceReport | WesureInsuranceReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: WesureInsuranceReport | WesureInsuranceReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    *,
    client: Caller,
    body: WesureInsuranceReport | WesureInsuranceReportDict | AnyMapping | Unset = UNSET,
    json: WesureInsuranceReport | WesureInsuranceReportDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """`sync`, awaited."""
    await asyncio_detailed(
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
