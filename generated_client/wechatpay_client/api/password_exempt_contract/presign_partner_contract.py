# Generated from spec/ by `make generate`. Do not edit.
"""Prepare a sub-merchant's agreement that waives the password, signed in a mini-program (服务商模式小程序场景预签约).

POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program
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

    from ...api.password_exempt_contract.get_contract import ExemptContract
    from ...models.dicts import AnyMapping, PartnerExemptPresignDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PartnerExemptPresign(Model, kw_only=True):
    """The agreement of a sub-merchant that a user is to sign in a mini-program (小程序场景预签约)"""

    sp_appid: str
    """AppID of the service provider or platform (服务商应用ID)"""
    sp_openid: str | Unset = UNSET
    """The user as the AppID of the service provider sees them (用户服务标识)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sub_appid: str
    """AppID of the sub-merchant (特约商户应用ID)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""
    service_id: int
    """Number of the service WeChat Pay approved for the caller (免密支付服务ID)"""
    out_contract_code: str
    """The merchant's own number of the agreement, unique under its merchant number (商户签约协议号)"""
    notify_url: str | None | Unset = UNSET
    """Address that is called when the user has signed; public, https, without a query (回调通知地址) Left out, it is
    the client's default.
    """
    contract_display_account: str
    """How the merchant calls the user's account; shown on the page of the agreement (用户账户展示名称)"""


class PartnerExemptPresigned(Model, kw_only=True):
    """The prepared signing for a sub-merchant, and the mini-program that opens it (预签约)"""

    pre_entrustweb_id: str
    """Session of a prepared signing, with which the app or mini-program opens the signing page (预签约ID)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    mchid: str
    """Merchant number that called (商户号)"""
    service_id: int
    """Number of the service WeChat Pay approved for the caller (免密支付服务ID)"""
    out_contract_code: str
    """The merchant's own number of the agreement, unique under its merchant number (商户签约协议号)"""
    sign_mp_appid: str
    """AppID of the mini-program in which the user signs (跳转签约的小程序AppID)"""
    sign_mp_path: str
    """Page of that mini-program, its parameters included (跳转签约的小程序路径)"""


OPERATION: Operation[PartnerExemptPresigned] = Operation(
    "password_exempt_contract.presign_partner_contract", PartnerExemptPresigned, body_defaults={"notify_url": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: PartnerExemptPresign | PartnerExemptPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerExemptPresigned]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: PartnerExemptPresign | PartnerExemptPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerExemptPresigned]: ...


def sync_detailed(
    *,
    client: Caller,
    body: PartnerExemptPresign | PartnerExemptPresignDict | AnyMapping | Unset = UNSET,
    json: PartnerExemptPresign | PartnerExemptPresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PartnerExemptPresigned]:
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
        body: PartnerExemptPresign | PartnerExemptPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerExemptPresigned: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: PartnerExemptPresign | PartnerExemptPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerExemptPresigned: ...


def sync(
    *,
    client: Caller,
    body: PartnerExemptPresign | PartnerExemptPresignDict | AnyMapping | Unset = UNSET,
    json: PartnerExemptPresign | PartnerExemptPresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnerExemptPresigned:
    """Prepare a sub-merchant's agreement that waives the password, signed in a mini-program.

    The sub-merchant's mini-program opens the one of the reply, within 2 hours. Whether the user signed comes to
    notify_url, or by query; nothing comes if they did not. Orders then name the agreement as password_free_contract_id
    (pay.create_partner_jsapi_order_with_contract).

    Args:
        client: The client to call with.
        body: PartnerExemptPresign or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PartnerExemptPresigned

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012471269
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
        body: PartnerExemptPresign | PartnerExemptPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerExemptPresigned]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: PartnerExemptPresign | PartnerExemptPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerExemptPresigned]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: PartnerExemptPresign | PartnerExemptPresignDict | AnyMapping | Unset = UNSET,
    json: PartnerExemptPresign | PartnerExemptPresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PartnerExemptPresigned]:
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
        body: PartnerExemptPresign | PartnerExemptPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerExemptPresigned: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: PartnerExemptPresign | PartnerExemptPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerExemptPresigned: ...


async def asyncio(
    *,
    client: Caller,
    body: PartnerExemptPresign | PartnerExemptPresignDict | AnyMapping | Unset = UNSET,
    json: PartnerExemptPresign | PartnerExemptPresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnerExemptPresigned:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[ExemptContract]]:
    """Ask by `password_exempt_contract.get_contract` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[ExemptContract]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[ExemptContract]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[ExemptContract]] = await check_error(OPERATION, error).resolve_async()
    return found
