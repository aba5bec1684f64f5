# Generated from spec/ by `make generate`. Do not edit.
"""Apply for the permission of a user who is just paying an order (服务商场景中预授权).

POST /v3/payscore/partner/permissions/apply-for-scene
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, ScenePermissionRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ScenePermission(Model, kw_only=True):
    """What the payment is prepared with, so that the user is asked for the permission (场景中预授权结果)"""

    scene: str
    """Where the user is asked, as in the request (授权场景)"""
    transaction_permissions_token: str | Unset = UNSET
    """What stands for the permission in the payment (微信支付交易中授权token)"""


class ScenePermissionRequest(Model, kw_only=True):
    """The permission, and the payment during which the user is asked for it (服务商场景中预授权)"""

    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    appid: str | None | Unset = UNSET
    """AppID of the service provider or acquiring institution that calls (服务商应用ID) Left out, it is the client's
    default.
    """
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    authorization_code: str
    """The merchant's own number of the permission, unique under its merchant number and good for one user
    (授权协议号)
    """
    notify_url: str | None | Unset = UNSET
    """Address that is called with the result; public, https, without a query (通知地址)"""
    scene: str
    """Where the user is asked (授权场景), for example `TRANSACTION`: while paying an order"""
    transaction_scene_info: TransactionScene | Unset = UNSET
    """Who places the order that the user pays then (微信支付交易中授权附带的参数)"""


class TransactionScene(Model, kw_only=True):
    """Who places the order that the user pays then (微信支付交易中授权附带的参数)"""

    mchid: str
    """Merchant number that places the order (支付下单的商户号)"""
    sub_mchid: str
    """Sub-merchant the order is placed for (支付下单的子商户号)"""


OPERATION: Operation[ScenePermission] = Operation(
    "payscore.apply_partner_permission_for_scene", ScenePermission, body_defaults={"appid": True, "notify_url": False}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: ScenePermissionRequest | ScenePermissionRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ScenePermission]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: ScenePermissionRequest | ScenePermissionRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ScenePermission]: ...


def sync_detailed(
    *,
    client: Caller,
    body: ScenePermissionRequest | ScenePermissionRequestDict | AnyMapping | Unset = UNSET,
    json: ScenePermissionRequest | ScenePermissionRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ScenePermission]:
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
        body: ScenePermissionRequest | ScenePermissionRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ScenePermission: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: ScenePermissionRequest | ScenePermissionRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ScenePermission: ...


def sync(
    *,
    client: Caller,
    body: ScenePermissionRequest | ScenePermissionRequestDict | AnyMapping | Unset = UNSET,
    json: ScenePermissionRequest | ScenePermissionRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ScenePermission:
    """Apply for the permission of a user who is just paying an order.

    The token of the reply goes into the payment of an order, and the user is asked for the permission on the way.
    Nothing holds before that; that the user has given it comes by notification, or by query.

    Args:
        client: The client to call with.
        body: ScenePermissionRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ScenePermission

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012778802
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
        body: ScenePermissionRequest | ScenePermissionRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ScenePermission]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: ScenePermissionRequest | ScenePermissionRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ScenePermission]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: ScenePermissionRequest | ScenePermissionRequestDict | AnyMapping | Unset = UNSET,
    json: ScenePermissionRequest | ScenePermissionRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ScenePermission]:
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
        body: ScenePermissionRequest | ScenePermissionRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ScenePermission: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: ScenePermissionRequest | ScenePermissionRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ScenePermission: ...


async def asyncio(
    *,
    client: Caller,
    body: ScenePermissionRequest | ScenePermissionRequestDict | AnyMapping | Unset = UNSET,
    json: ScenePermissionRequest | ScenePermissionRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ScenePermission:
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
