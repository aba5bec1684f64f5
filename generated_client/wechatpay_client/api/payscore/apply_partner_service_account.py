# Generated from spec/ by `make generate`. Do not edit.
"""Apply for a service of WeChat Pay score for a sub-merchant (收付通子商户申请绑定支付分服务).

POST /v3/payscore/partner/service-account-applications
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.payscore import ServiceAccountApplication
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, ServiceAccountRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ServiceAccountRequest(Model, kw_only=True):
    """The sub-merchant that is to use a service (收付通子商户申请绑定支付分服务)"""

    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    appid: str | None | Unset = UNSET
    """AppID of the service provider or acquiring institution that calls (服务商应用ID) Left out, it is the client's
    default.
    """
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    out_apply_no: str
    """The service provider's own number of the application (商户绑定申请单号)"""
    result_notify_url: str | Unset = UNSET
    """Address that is told what became of the application (绑定结果回调通知地址)"""


OPERATION: Operation[ServiceAccountApplication] = Operation(
    "payscore.apply_partner_service_account", ServiceAccountApplication, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: ServiceAccountRequest | ServiceAccountRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceAccountApplication]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: ServiceAccountRequest | ServiceAccountRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceAccountApplication]: ...


def sync_detailed(
    *,
    client: Caller,
    body: ServiceAccountRequest | ServiceAccountRequestDict | AnyMapping | Unset = UNSET,
    json: ServiceAccountRequest | ServiceAccountRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ServiceAccountApplication]:
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
        body: ServiceAccountRequest | ServiceAccountRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ServiceAccountApplication: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: ServiceAccountRequest | ServiceAccountRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ServiceAccountApplication: ...


def sync(
    *,
    client: Caller,
    body: ServiceAccountRequest | ServiceAccountRequestDict | AnyMapping | Unset = UNSET,
    json: ServiceAccountRequest | ServiceAccountRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ServiceAccountApplication:
    """Apply for a service of WeChat Pay score for a sub-merchant.

    For sub-merchants of e-commerce platforms. Accepted does not mean bound: that comes by notification, if the
    application names an address, or by query. Repeating the same number with the same contents is safe.

    Args:
        client: The client to call with.
        body: ServiceAccountRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ServiceAccountApplication

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012715051
    https://pay.weixin.qq.com/doc/v3/partner/4013394514
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
        body: ServiceAccountRequest | ServiceAccountRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceAccountApplication]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: ServiceAccountRequest | ServiceAccountRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceAccountApplication]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: ServiceAccountRequest | ServiceAccountRequestDict | AnyMapping | Unset = UNSET,
    json: ServiceAccountRequest | ServiceAccountRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ServiceAccountApplication]:
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
        body: ServiceAccountRequest | ServiceAccountRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ServiceAccountApplication: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: ServiceAccountRequest | ServiceAccountRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ServiceAccountApplication: ...


async def asyncio(
    *,
    client: Caller,
    body: ServiceAccountRequest | ServiceAccountRequestDict | AnyMapping | Unset = UNSET,
    json: ServiceAccountRequest | ServiceAccountRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ServiceAccountApplication:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[ServiceAccountApplication]]:
    """Ask by `payscore.get_partner_service_account` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[ServiceAccountApplication]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[ServiceAccountApplication]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[ServiceAccountApplication]] = await check_error(OPERATION, error).resolve_async()
    return found
