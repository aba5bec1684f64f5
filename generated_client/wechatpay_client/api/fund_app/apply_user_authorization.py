# Generated from spec/ by `make generate`. Do not edit.
"""Ask a user to authorise payouts that need no confirmation (申请免确认收款授权).

POST /v3/fund-app/mch-transfer/user-confirm-authorization
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, overload

from ...models.fund_app import AppliedUserAuthorization
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, UserAuthorizationRequestDict
    from ...models.fund_app import UserAuthorization
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


PayeeDeviceType: TypeAlias = Literal[
    "IOS",
    "ANDROID",
    "HARMONY",
    "OTHER",
]
"""System of the device the user holds (用户设备类型).

- `IOS`: iOS
- `ANDROID`: Android
- `HARMONY`: HarmonyOS
- `OTHER`: another one.
"""


class UserAuthorizationDevice(Model, kw_only=True):
    """The device the user holds (场景信息)"""

    client_ip: str | Unset = UNSET
    """Address the user's device calls from, IPv4 or IPv6 (用户终端IP)"""
    device_id: str | Unset = UNSET
    """Number that tells the device from others (用户设备ID)"""
    device_type: PayeeDeviceType | Unset = UNSET
    """System of the device the user holds (用户设备类型).

    - `IOS`: iOS
    - `ANDROID`: Android
    - `HARMONY`: HarmonyOS
    - `OTHER`: another one.
    """


class UserAuthorizationRequest(Model, kw_only=True):
    """The user and the purpose for which they are asked to be paid without confirming (申请免确认收款授权)"""

    out_authorization_no: str
    """The merchant's own number of a user's authorisation to be paid without confirming (商户侧授权单号)"""
    appid: str | None | Unset = UNSET
    """AppID under which the user has the OpenID; it must be bound to the merchant (商户AppID) Left out, it is the
    client's default.
    """
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    transfer_scene_id: str
    """What the payout is for (转账场景ID): 1000 marketing in cash, 1002 government subsidy, 1004 insurance claim, 1005
    commission, 1009 purchase of goods, 1010 second-hand goods bought back, 1011 compensation by a company, 1013
    charitable aid.
    """
    user_display_name: str
    """Account of the user at the merchant, shown to the user with the authorisation (用户展示名称)"""
    user_recv_perception: str | Unset = UNSET
    """Reason of the payout as the user reads it, one of those of the purpose; its usual one if left out
    (用户收款感知)
    """
    authorization_notify_url: str
    """Address that is called when the user authorises or ends it; public, https, without a query
    (自动收款授权结果通知地址)
    """
    scene_info: UserAuthorizationDevice | Unset = UNSET
    """The device the user holds (场景信息)"""


OPERATION: Operation[AppliedUserAuthorization] = Operation(
    "fund_app.apply_user_authorization", AppliedUserAuthorization, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: UserAuthorizationRequest | UserAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AppliedUserAuthorization]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: UserAuthorizationRequest | UserAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AppliedUserAuthorization]: ...


def sync_detailed(
    *,
    client: Caller,
    body: UserAuthorizationRequest | UserAuthorizationRequestDict | AnyMapping | Unset = UNSET,
    json: UserAuthorizationRequest | UserAuthorizationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AppliedUserAuthorization]:
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
        body: UserAuthorizationRequest | UserAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AppliedUserAuthorization: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: UserAuthorizationRequest | UserAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AppliedUserAuthorization: ...


def sync(
    *,
    client: Caller,
    body: UserAuthorizationRequest | UserAuthorizationRequestDict | AnyMapping | Unset = UNSET,
    json: UserAuthorizationRequest | UserAuthorizationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AppliedUserAuthorization:
    """Ask a user to authorise payouts that need no confirmation.

    The user has a day to confirm: hand package_info of the reply to WeChat, which opens the page. After that another
    number is needed.

    Args:
        client: The client to call with.
        body: UserAuthorizationRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        AppliedUserAuthorization

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4015901167
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
        body: UserAuthorizationRequest | UserAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AppliedUserAuthorization]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: UserAuthorizationRequest | UserAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AppliedUserAuthorization]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: UserAuthorizationRequest | UserAuthorizationRequestDict | AnyMapping | Unset = UNSET,
    json: UserAuthorizationRequest | UserAuthorizationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AppliedUserAuthorization]:
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
        body: UserAuthorizationRequest | UserAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AppliedUserAuthorization: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: UserAuthorizationRequest | UserAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AppliedUserAuthorization: ...


async def asyncio(
    *,
    client: Caller,
    body: UserAuthorizationRequest | UserAuthorizationRequestDict | AnyMapping | Unset = UNSET,
    json: UserAuthorizationRequest | UserAuthorizationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AppliedUserAuthorization:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[UserAuthorization]]:
    """Ask by `fund_app.get_user_authorization` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[UserAuthorization]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[UserAuthorization]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[UserAuthorization]] = await check_error(OPERATION, error).resolve_async()
    return found
