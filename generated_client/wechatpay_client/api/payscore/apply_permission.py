# Generated from spec/ by `make generate`. Do not edit.
"""Apply for the permission of a user for orders without confirmation (商户预授权).

POST /v3/payscore/permissions
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.payscore import AppliedPermission
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, PermissionRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PermissionRequest(Model, kw_only=True):
    """The service, and the number of the permission (商户预授权)"""

    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID) Left out, it is the
    client's default.
    """
    authorization_code: str
    """The merchant's own number of the permission, unique under its merchant number and good for one user
    (授权协议号)
    """
    notify_url: str | None | Unset = UNSET
    """Address that is told when the user gives the permission or withdraws it (通知地址)"""


OPERATION: Operation[AppliedPermission] = Operation(
    "payscore.apply_permission", AppliedPermission, body_defaults={"appid": True, "notify_url": False}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: PermissionRequest | PermissionRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AppliedPermission]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: PermissionRequest | PermissionRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AppliedPermission]: ...


def sync_detailed(
    *,
    client: Caller,
    body: PermissionRequest | PermissionRequestDict | AnyMapping | Unset = UNSET,
    json: PermissionRequest | PermissionRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AppliedPermission]:
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
        body: PermissionRequest | PermissionRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AppliedPermission: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: PermissionRequest | PermissionRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AppliedPermission: ...


def sync(
    *,
    client: Caller,
    body: PermissionRequest | PermissionRequestDict | AnyMapping | Unset = UNSET,
    json: PermissionRequest | PermissionRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AppliedPermission:
    """Apply for the permission of a user for orders without confirmation.

    The token of the reply opens the page on which the user gives the permission, for one hour. Nothing holds before
    that; that the user has given it comes by notification, or by query.

    Args:
        client: The client to call with.
        body: PermissionRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        AppliedPermission

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012647349
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
        body: PermissionRequest | PermissionRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AppliedPermission]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: PermissionRequest | PermissionRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AppliedPermission]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: PermissionRequest | PermissionRequestDict | AnyMapping | Unset = UNSET,
    json: PermissionRequest | PermissionRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AppliedPermission]:
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
        body: PermissionRequest | PermissionRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AppliedPermission: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: PermissionRequest | PermissionRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AppliedPermission: ...


async def asyncio(
    *,
    client: Caller,
    body: PermissionRequest | PermissionRequestDict | AnyMapping | Unset = UNSET,
    json: PermissionRequest | PermissionRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AppliedPermission:
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
