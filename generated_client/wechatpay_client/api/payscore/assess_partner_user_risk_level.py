# Generated from spec/ by `make generate`. Do not edit.
"""Ask how far a user of a sub-merchant can be trusted (服务商评估用户分层).

POST /v3/payscore/partner/permissions/assess-user-risk-level
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict, overload

from ...models.payscore import PlannedShopping, UserRisk
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, PartnerUserRiskRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PartnerUserRiskRequest(Model, kw_only=True):
    """The user of a sub-merchant, and what they are about to buy (服务商评估用户分层)"""

    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    appid: str | None | Unset = UNSET
    """AppID of the service provider or acquiring institution that calls (服务商应用ID) Left out, it is the client's
    default.
    """
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    authorization_code: str | Unset = UNSET
    """The merchant's own number of the permission, unique under its merchant number and good for one user
    (授权协议号)
    """
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""
    shopping_info: PlannedShopping | Unset = UNSET
    """What the user is about to buy (先用后付商品信息)"""


class AssessPartnerUserRiskLevelQuery(TypedDict):
    """The query of `payscore.assess_partner_user_risk_level`."""

    sub_mchid: str
    """The sub-merchant, for which the service provider calls (子商户号)"""


OPERATION: Operation[UserRisk] = Operation(
    "payscore.assess_partner_user_risk_level", UserRisk, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: PartnerUserRiskRequest | PartnerUserRiskRequestDict | AnyMapping,
        sub_mchid: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserRisk]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: PartnerUserRiskRequest | PartnerUserRiskRequestDict | AnyMapping,
        sub_mchid: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserRisk]: ...


def sync_detailed(
    *,
    client: Caller,
    body: PartnerUserRiskRequest | PartnerUserRiskRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerUserRiskRequest | PartnerUserRiskRequestDict | AnyMapping | Unset = UNSET,
    sub_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UserRisk]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "sub_mchid": sub_mchid,
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
        body: PartnerUserRiskRequest | PartnerUserRiskRequestDict | AnyMapping,
        sub_mchid: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UserRisk: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: PartnerUserRiskRequest | PartnerUserRiskRequestDict | AnyMapping,
        sub_mchid: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UserRisk: ...


def sync(
    *,
    client: Caller,
    body: PartnerUserRiskRequest | PartnerUserRiskRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerUserRiskRequest | PartnerUserRiskRequestDict | AnyMapping | Unset = UNSET,
    sub_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UserRisk:
    """Ask how far a user of a sub-merchant can be trusted.

    Tells how far WeChat Pay would trust the user with these goods, as a level, and by which version of its rules.
    Nothing is made or debited by it. Ask it before goods are offered to be paid for on delivery.

    Args:
        client: The client to call with.
        body: PartnerUserRiskRequest or the same as plain data; `json=` is another name of it.
        sub_mchid: The sub-merchant, for which the service provider calls (子商户号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        UserRisk

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012783585
    """
    return sync_detailed(
        client=client,
        body=require_body(body, json),
        sub_mchid=sub_mchid,
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
        body: PartnerUserRiskRequest | PartnerUserRiskRequestDict | AnyMapping,
        sub_mchid: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserRisk]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: PartnerUserRiskRequest | PartnerUserRiskRequestDict | AnyMapping,
        sub_mchid: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserRisk]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: PartnerUserRiskRequest | PartnerUserRiskRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerUserRiskRequest | PartnerUserRiskRequestDict | AnyMapping | Unset = UNSET,
    sub_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UserRisk]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "sub_mchid": sub_mchid,
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
        body: PartnerUserRiskRequest | PartnerUserRiskRequestDict | AnyMapping,
        sub_mchid: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UserRisk: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: PartnerUserRiskRequest | PartnerUserRiskRequestDict | AnyMapping,
        sub_mchid: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UserRisk: ...


async def asyncio(
    *,
    client: Caller,
    body: PartnerUserRiskRequest | PartnerUserRiskRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerUserRiskRequest | PartnerUserRiskRequestDict | AnyMapping | Unset = UNSET,
    sub_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UserRisk:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            body=require_body(body, json),
            sub_mchid=sub_mchid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
