# Generated from spec/ by `make generate`. Do not edit.
"""Prepare an agreement on debits that the user signs from an app or by scanning a code (代扣预签约).

POST /v3/papay/sign/contracts/pre-entrust-sign
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, PapayPresignRequestDict
    from ...models.papay import PapayContract
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PapayDevice(Model, kw_only=True):
    """The device at which the user asks to sign, which helps to tell fraud (设备信息)"""

    device_type: PapayDeviceType
    """Kind of device (设备类型).

    - `DEVICE_TYPE_UNKNOW`: not known
    - `DEVICE_TYPE_PHONE`: telephone
    - `DEVICE_TYPE_PAD`: tablet
    - `DEVICE_TYPE_TV`: television
    - `DEVICE_TYPE_WATCH`: watch.
    """
    device_os: str
    """Operating system of the device, with its version (设备的OS版本)"""
    device_id: str
    """Number of the user's device (设备ID)"""
    device_running_as_root: bool
    """Whether the device runs with the rights of root (设备是否以root身份运行)"""
    device_ip: str
    """Address the device calls from, IPv4 or IPv6 (设备的IP)"""
    weixin_installed: bool
    """Whether WeChat is installed on the device (设备上是否安装微信)"""
    weixin_version: str
    """Version of WeChat on the device (设备上微信的版本)"""
    days_since_first_login: PapayFirstLogin
    """How long ago the user first logged in on this device (首次登录距今天数).

    - `DAYS_SINCE_FIRST_LOGIN_UNKNOW`: not known
    - `DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY`: within a day
    - `DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS`: within a week
    - `DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS`: within 30 days
    - `DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS`: within 90 days
    - `DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS`: within 180 days
    - `DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS`: longer ago.
    """


PapayDeviceType: TypeAlias = Literal[
    "DEVICE_TYPE_UNKNOW",
    "DEVICE_TYPE_PHONE",
    "DEVICE_TYPE_PAD",
    "DEVICE_TYPE_TV",
    "DEVICE_TYPE_WATCH",
]
"""Kind of device (设备类型).

- `DEVICE_TYPE_UNKNOW`: not known
- `DEVICE_TYPE_PHONE`: telephone
- `DEVICE_TYPE_PAD`: tablet
- `DEVICE_TYPE_TV`: television
- `DEVICE_TYPE_WATCH`: watch.
"""


PapayFirstLogin: TypeAlias = Literal[
    "DAYS_SINCE_FIRST_LOGIN_UNKNOW",
    "DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY",
    "DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS",
    "DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS",
    "DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS",
    "DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS",
    "DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS",
]
"""How long ago the user first logged in on this device (首次登录距今天数).

- `DAYS_SINCE_FIRST_LOGIN_UNKNOW`: not known
- `DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY`: within a day
- `DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS`: within a week
- `DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS`: within 30 days
- `DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS`: within 90 days
- `DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS`: within 180 days
- `DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS`: longer ago.
"""


class PapayPresignRequest(Model, kw_only=True):
    """The agreement a user is to sign, and the device they sit at (代扣预签约)"""

    sign_scene: PapaySignScene
    """How the user comes to the signing page (签约场景).

    - `SIGN_SCENE_APP`: from the merchant's app
    - `SIGN_SCENE_QRCODE`: by scanning a code, which a television shows, for example.
    """
    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID) Left out, it is the
    client's default.
    """
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    plan_id: int
    """Number of the contract template WeChat Pay approved for the merchant, as a number (委托代扣模板ID)"""
    out_contract_code: str
    """The merchant's own number of the agreement, unique under its merchant number (商户签约协议号)"""
    contract_display_account: str
    """How the merchant calls the user's account; shown on the page of the agreement (用户账户展示名称)"""
    contract_notify_url: str
    """Address that is called when the agreement is signed; public, https, without a query (签约结果通知地址)"""
    out_user_code: str
    """The user's account in the merchant's own system (商户侧用户标识)"""
    return_url: str | Unset = UNSET
    """Where the user is led back to after signing (回跳地址的url)"""
    device_info: PapayDevice
    """The device at which the user asks to sign, which helps to tell fraud (设备信息)"""


class PapayPresigned(Model, kw_only=True):
    """The prepared signing, and what opens it (预签约)"""

    pre_entrustweb_id: str
    """Session of a prepared signing, with which the app or mini-program opens the signing page (预签约ID)"""
    mini_program_username: str | Unset = UNSET
    """Original ID of the mini-program in which the user signs (跳转签约小程序的username)"""
    mini_program_path: str | Unset = UNSET
    """Page of the mini-program that the app opens, its parameters included (跳转签约小程序的path)"""
    redirect_url: str | Unset = UNSET
    """Address to be shown as a QR code, which the user scans to sign (展示扫码签约的二维码的URL)"""


PapaySignScene: TypeAlias = Literal[
    "SIGN_SCENE_APP",
    "SIGN_SCENE_QRCODE",
]
"""How the user comes to the signing page (签约场景).

- `SIGN_SCENE_APP`: from the merchant's app
- `SIGN_SCENE_QRCODE`: by scanning a code, which a television shows, for example.
"""


OPERATION: Operation[PapayPresigned] = Operation(
    "papay.presign_contract", PapayPresigned, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: PapayPresignRequest | PapayPresignRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayPresigned]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: PapayPresignRequest | PapayPresignRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayPresigned]: ...


def sync_detailed(
    *,
    client: Caller,
    body: PapayPresignRequest | PapayPresignRequestDict | AnyMapping | Unset = UNSET,
    json: PapayPresignRequest | PapayPresignRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PapayPresigned]:
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
        body: PapayPresignRequest | PapayPresignRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayPresigned: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: PapayPresignRequest | PapayPresignRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayPresigned: ...


def sync(
    *,
    client: Caller,
    body: PapayPresignRequest | PapayPresignRequestDict | AnyMapping | Unset = UNSET,
    json: PapayPresignRequest | PapayPresignRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PapayPresigned:
    """Prepare an agreement on debits that the user signs from an app or by scanning a code.

    An app opens the mini-program of the reply, a television shows its address as a QR code. Whether the user signed
    comes by notification (ENTRUST.SIGN), or by query; nothing comes if they did not.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        client: The client to call with.
        body: PapayPresignRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PapayPresigned

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012978414
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
        body: PapayPresignRequest | PapayPresignRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayPresigned]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: PapayPresignRequest | PapayPresignRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayPresigned]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: PapayPresignRequest | PapayPresignRequestDict | AnyMapping | Unset = UNSET,
    json: PapayPresignRequest | PapayPresignRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PapayPresigned]:
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
        body: PapayPresignRequest | PapayPresignRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayPresigned: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: PapayPresignRequest | PapayPresignRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayPresigned: ...


async def asyncio(
    *,
    client: Caller,
    body: PapayPresignRequest | PapayPresignRequestDict | AnyMapping | Unset = UNSET,
    json: PapayPresignRequest | PapayPresignRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PapayPresigned:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[PapayContract]]:
    """Ask by `papay.get_contract` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[PapayContract]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[PapayContract]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[PapayContract]] = await check_error(OPERATION, error).resolve_async()
    return found
