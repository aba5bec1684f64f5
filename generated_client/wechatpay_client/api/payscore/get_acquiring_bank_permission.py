# Generated from spec/ by `make generate`. Do not edit.
"""Look up a permission that an acquiring institution applied for (从业机构查询与用户授权记录（授权协议号）).

GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, TypedDict

from ...models.payscore import PermissionState
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class AcquiringBankPermission(Model, kw_only=True):
    """A permission for a service of a sub-merchant of a channel, and its state (从业机构用户授权记录)"""

    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    appid: str
    """AppID of the service provider or acquiring institution that calls (服务商应用ID)"""
    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    channel_id: str | Unset = UNSET
    """Merchant number of the channel that brought the sub-merchant to the acquiring institution (渠道商商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""
    authorization_code: str | Unset = UNSET
    """The merchant's own number of the permission, unique under its merchant number and good for one user
    (授权协议号)
    """
    authorization_state: PermissionState | str
    """Whether the user has given the permission (授权状态).

    - `UNAVAILABLE`: given before, and withdrawn
    - `AVAILABLE`: given
    - `UNBINDUSER`: applied for, and no user has answered yet.
    """
    notify_url: str | Unset = UNSET
    """Address that is called with the result; public, https, without a query (通知地址)"""
    cancel_authorization_time: datetime | Unset = UNSET
    """When the permission was last withdrawn (最近一次解除授权时间)"""
    authorization_success_time: datetime | Unset = UNSET
    """When the permission was last given (最近一次授权成功时间)"""
    user_label: str | Unset = UNSET
    """What WeChat Pay calls the user by (用户标签)"""


class GetAcquiringBankPermissionQuery(TypedDict):
    """The query of `payscore.get_acquiring_bank_permission`."""

    service_id: str
    """The service that is meant (服务ID)"""
    channel_id: str
    """The channel that brought the sub-merchant (渠道商商户号)"""
    sub_mchid: str
    """The sub-merchant, for which the service provider calls (子商户号)"""


OPERATION: Operation[AcquiringBankPermission] = Operation(
    "payscore.get_acquiring_bank_permission", AcquiringBankPermission
)


def sync_detailed(
    authorization_code: str,
    *,
    client: Caller,
    service_id: str,
    channel_id: str,
    sub_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AcquiringBankPermission]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "authorization_code": authorization_code,
        },
        {
            "service_id": service_id,
            "channel_id": channel_id,
            "sub_mchid": sub_mchid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    authorization_code: str,
    *,
    client: Caller,
    service_id: str,
    channel_id: str,
    sub_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AcquiringBankPermission:
    """Look up a permission that an acquiring institution applied for.

    Tells whether the user has given the permission, and since when. Ask it when no notification came, and before an
    order without confirmation.

    Args:
        authorization_code: The permission that is meant, by the caller's own number (授权协议号)
        client: The client to call with.
        service_id: The service that is meant (服务ID)
        channel_id: The channel that brought the sub-merchant (渠道商商户号)
        sub_mchid: The sub-merchant, for which the service provider calls (子商户号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        AcquiringBankPermission

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012461004
    """
    return sync_detailed(
        authorization_code,
        client=client,
        service_id=service_id,
        channel_id=channel_id,
        sub_mchid=sub_mchid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    authorization_code: str,
    *,
    client: Caller,
    service_id: str,
    channel_id: str,
    sub_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AcquiringBankPermission]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "authorization_code": authorization_code,
        },
        {
            "service_id": service_id,
            "channel_id": channel_id,
            "sub_mchid": sub_mchid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    authorization_code: str,
    *,
    client: Caller,
    service_id: str,
    channel_id: str,
    sub_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AcquiringBankPermission:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            authorization_code,
            client=client,
            service_id=service_id,
            channel_id=channel_id,
            sub_mchid=sub_mchid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
