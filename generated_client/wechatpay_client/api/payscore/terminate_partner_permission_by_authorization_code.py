# Generated from spec/ by `make generate`. Do not edit.
"""End a permission for a sub-merchant by the service provider's own number (解除用户授权关系（授权协议号）).

POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, PartnerPermissionTerminationDict
    from ...models.payscore import PartnerPermission
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PartnerPermissionTermination(Model, kw_only=True):
    """For which sub-merchant the permission ends, and why (解除用户授权关系)"""

    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    reason: str
    """Why the permission ends, in words (撤销原因)"""


OPERATION: Operation[None] = Operation("payscore.terminate_partner_permission_by_authorization_code", None)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        authorization_code: str,
        *,
        client: Caller,
        body: PartnerPermissionTermination | PartnerPermissionTerminationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    def sync_detailed(
        authorization_code: str,
        *,
        client: Caller,
        json: PartnerPermissionTermination | PartnerPermissionTerminationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    authorization_code: str,
    *,
    client: Caller,
    body: PartnerPermissionTermination | PartnerPermissionTerminationDict | AnyMapping | Unset = UNSET,
    json: PartnerPermissionTermination | PartnerPermissionTerminationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "authorization_code": authorization_code,
        },
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
        authorization_code: str,
        *,
        client: Caller,
        body: PartnerPermissionTermination | PartnerPermissionTerminationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    def sync(
        authorization_code: str,
        *,
        client: Caller,
        json: PartnerPermissionTermination | PartnerPermissionTerminationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    authorization_code: str,
    *,
    client: Caller,
    body: PartnerPermissionTermination | PartnerPermissionTerminationDict | AnyMapping | Unset = UNSET,
    json: PartnerPermissionTermination | PartnerPermissionTerminationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """End a permission for a sub-merchant by the service provider's own number.

    From then on the user has to confirm each order. Orders that run already are not touched. Repeating it is safe.

    Args:
        authorization_code: The permission that is meant, by the caller's own number (授权协议号)
        client: The client to call with.
        body: PartnerPermissionTermination or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        None: a successful reply is empty.

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.

    https://pay.weixin.qq.com/doc/v3/partner/4012382049
    """
    sync_detailed(
        authorization_code,
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
        authorization_code: str,
        *,
        client: Caller,
        body: PartnerPermissionTermination | PartnerPermissionTerminationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    async def asyncio_detailed(
        authorization_code: str,
        *,
        client: Caller,
        json: PartnerPermissionTermination | PartnerPermissionTerminationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    authorization_code: str,
    *,
    client: Caller,
    body: PartnerPermissionTermination | PartnerPermissionTerminationDict | AnyMapping | Unset = UNSET,
    json: PartnerPermissionTermination | PartnerPermissionTerminationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "authorization_code": authorization_code,
        },
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
        authorization_code: str,
        *,
        client: Caller,
        body: PartnerPermissionTermination | PartnerPermissionTerminationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    async def asyncio(
        authorization_code: str,
        *,
        client: Caller,
        json: PartnerPermissionTermination | PartnerPermissionTerminationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    authorization_code: str,
    *,
    client: Caller,
    body: PartnerPermissionTermination | PartnerPermissionTerminationDict | AnyMapping | Unset = UNSET,
    json: PartnerPermissionTermination | PartnerPermissionTerminationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """`sync`, awaited."""
    await asyncio_detailed(
        authorization_code,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[PartnerPermission]]:
    """Ask by `payscore.get_partner_permission_by_authorization_code` what became of a call of this operation whose
    outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[PartnerPermission]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[PartnerPermission]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[PartnerPermission]] = await check_error(OPERATION, error).resolve_async()
    return found
