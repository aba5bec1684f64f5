# Generated from spec/ by `make generate`. Do not edit.
"""Look up how much users of each level may have before they pay (查询用户分层对应建议先享金额).

GET /v3/payscore/partner/servicequotas/service-id/{service_id}
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


class ServiceQuota(Model, kw_only=True):
    """How much users of one level may have first (先享金额)"""

    risk_level: int
    """How much the user can be trusted with, as a level that WeChat Pay gives (用户分层)"""
    suggested_quota: int
    """What WeChat Pay suggests at most (建议先享金额) Unit: fen."""


class ServiceQuotas(Model, kw_only=True):
    """How much WeChat Pay suggests to let users of each level have first (先享金额)"""

    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    appid: str
    """AppID of the service provider or acquiring institution that calls (服务商应用ID)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    risk_level_version: int
    """By which version of its rules WeChat Pay gave the level (分层版本)"""
    quotas: list[ServiceQuota]
    """One entry for each level (先享金额列表)"""


class GetPartnerServiceQuotasQuery(TypedDict):
    """The query of `payscore.get_partner_service_quotas`."""

    sub_mchid: str
    """The sub-merchant, for which the service provider calls (子商户号)"""
    appid: NotRequired[str | None]
    """The AppID of the service provider (服务商应用ID) Left out, it is the client's default."""
    sub_appid: NotRequired[str]
    """The AppID of the sub-merchant (子商户应用ID)"""
    risk_level_version: int
    """The version of the levels (分层版本)"""


OPERATION: Operation[ServiceQuotas] = Operation(
    "payscore.get_partner_service_quotas", ServiceQuotas, query_defaults={"appid": True}
)


def sync_detailed(
    service_id: str,
    *,
    client: Caller,
    sub_mchid: str,
    risk_level_version: int,
    appid: str | None | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ServiceQuotas]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "service_id": service_id,
        },
        {
            "sub_mchid": sub_mchid,
            "appid": appid,
            "sub_appid": sub_appid,
            "risk_level_version": risk_level_version,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    service_id: str,
    *,
    client: Caller,
    sub_mchid: str,
    risk_level_version: int,
    appid: str | None | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ServiceQuotas:
    """Look up how much users of each level may have before they pay.

    Tells for each level of users what WeChat Pay suggests to let them have first. The levels are those of the
    assessment, of the version that is asked for.

    Args:
        service_id: The service that is meant (服务ID)
        client: The client to call with.
        sub_mchid: The sub-merchant, for which the service provider calls (子商户号)
        appid: The AppID of the service provider (服务商应用ID) Left out, it is the client's default.
        sub_appid: The AppID of the sub-merchant (子商户应用ID)
        risk_level_version: The version of the levels (分层版本)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ServiceQuotas

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4013394486
    """
    return sync_detailed(
        service_id,
        client=client,
        sub_mchid=sub_mchid,
        appid=appid,
        sub_appid=sub_appid,
        risk_level_version=risk_level_version,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    service_id: str,
    *,
    client: Caller,
    sub_mchid: str,
    risk_level_version: int,
    appid: str | None | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ServiceQuotas]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "service_id": service_id,
        },
        {
            "sub_mchid": sub_mchid,
            "appid": appid,
            "sub_appid": sub_appid,
            "risk_level_version": risk_level_version,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    service_id: str,
    *,
    client: Caller,
    sub_mchid: str,
    risk_level_version: int,
    appid: str | None | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ServiceQuotas:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            service_id,
            client=client,
            sub_mchid=sub_mchid,
            appid=appid,
            sub_appid=sub_appid,
            risk_level_version=risk_level_version,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
