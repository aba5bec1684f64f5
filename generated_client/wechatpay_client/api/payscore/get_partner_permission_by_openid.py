# Generated from spec/ by `make generate`. Do not edit.
"""Look up a permission for a sub-merchant by OpenID (查询与用户授权记录（openid）).

GET /v3/payscore/partner/permissions/search
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.payscore import PartnerPermission
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetPartnerPermissionByOpenidQuery(TypedDict):
    """The query of `payscore.get_partner_permission_by_openid`."""

    service_id: str
    """The service the permission is for (服务ID)"""
    appid: NotRequired[str | None]
    """The AppID of the service provider (服务商应用ID) Left out, it is the client's default."""
    sub_mchid: str
    """The sub-merchant, for which the service provider calls (子商户号)"""
    sub_appid: NotRequired[str]
    """The AppID under which the user has sub_openid (子商户应用ID)"""
    openid: NotRequired[str]
    """The user who is meant, as the service provider sees them (用户标识)"""
    sub_openid: NotRequired[str]
    """The user who is meant, as the sub-merchant sees them (子商户公众号下openid)"""


OPERATION: Operation[PartnerPermission] = Operation(
    "payscore.get_partner_permission_by_openid", PartnerPermission, query_defaults={"appid": True}
)


def sync_detailed(
    *,
    client: Caller,
    service_id: str,
    sub_mchid: str,
    appid: str | None | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    openid: str | Unset = UNSET,
    sub_openid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PartnerPermission]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "service_id": service_id,
            "appid": appid,
            "sub_mchid": sub_mchid,
            "sub_appid": sub_appid,
            "openid": openid,
            "sub_openid": sub_openid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    service_id: str,
    sub_mchid: str,
    appid: str | None | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    openid: str | Unset = UNSET,
    sub_openid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnerPermission:
    """Look up a permission for a sub-merchant by OpenID.

    Tells whether the user has given the permission, and since when. Ask it before an order without confirmation. Either
    OpenID names the user.

    Args:
        client: The client to call with.
        service_id: The service the permission is for (服务ID)
        appid: The AppID of the service provider (服务商应用ID) Left out, it is the client's default.
        sub_mchid: The sub-merchant, for which the service provider calls (子商户号)
        sub_appid: The AppID under which the user has sub_openid (子商户应用ID)
        openid: The user who is meant, as the service provider sees them (用户标识)
        sub_openid: The user who is meant, as the sub-merchant sees them (子商户公众号下openid)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PartnerPermission

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012692798
    """
    return sync_detailed(
        client=client,
        service_id=service_id,
        appid=appid,
        sub_mchid=sub_mchid,
        sub_appid=sub_appid,
        openid=openid,
        sub_openid=sub_openid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    service_id: str,
    sub_mchid: str,
    appid: str | None | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    openid: str | Unset = UNSET,
    sub_openid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PartnerPermission]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "service_id": service_id,
            "appid": appid,
            "sub_mchid": sub_mchid,
            "sub_appid": sub_appid,
            "openid": openid,
            "sub_openid": sub_openid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    service_id: str,
    sub_mchid: str,
    appid: str | None | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    openid: str | Unset = UNSET,
    sub_openid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnerPermission:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            service_id=service_id,
            appid=appid,
            sub_mchid=sub_mchid,
            sub_appid=sub_appid,
            openid=openid,
            sub_openid=sub_openid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
