# Generated from spec/ by `make generate`. Do not edit.
"""Prepare an agreement on combined debits that the user signs from an app (APP方式预签约).

POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.ecommerce import CombinePapayPresigned
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...api.ecommerce.get_combine_papay_contract import CombinePapayContract
    from ...models.dicts import AnyMapping, CombinePapayAppPresignDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CombinePapayAppPresign(Model, kw_only=True):
    """The agreement a user is to sign, coming from an app (APP方式预签约)"""

    appid: str | None | Unset = UNSET
    """AppID of the platform's app in which the user signs (商户APPID) Left out, it is the client's default."""
    plan_id: int
    """Number of the contract template WeChat Pay approved for the platform, here as a number (委托代扣协议模板Id)"""
    out_contract_code: str
    """The platform's own number of the agreement, unique under its merchant number (商户签约协议号)"""
    contract_display_account: str
    """How the platform calls the user's account; shown on the page of the agreement (用户账户展示名称)"""
    notify_url: str | None | Unset = UNSET
    """Address that is called when the user has signed; public, without a query (回调通知地址) Left out, it is the
    client's default.
    """
    return_app: bool | Unset = UNSET
    """Whether the user is led back to the app after signing; otherwise they stay in WeChat (返回app标识)"""
    attach: str | Unset = UNSET
    """Text of the platform's choice, not shown to the user; notifications give it back (商户数据包)"""


OPERATION: Operation[CombinePapayPresigned] = Operation(
    "ecommerce.presign_combine_papay_contract_in_app",
    CombinePapayPresigned,
    body_defaults={"appid": True, "notify_url": True},
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: CombinePapayAppPresign | CombinePapayAppPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombinePapayPresigned]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: CombinePapayAppPresign | CombinePapayAppPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombinePapayPresigned]: ...


def sync_detailed(
    *,
    client: Caller,
    body: CombinePapayAppPresign | CombinePapayAppPresignDict | AnyMapping | Unset = UNSET,
    json: CombinePapayAppPresign | CombinePapayAppPresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CombinePapayPresigned]:
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
        body: CombinePapayAppPresign | CombinePapayAppPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CombinePapayPresigned: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: CombinePapayAppPresign | CombinePapayAppPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CombinePapayPresigned: ...


def sync(
    *,
    client: Caller,
    body: CombinePapayAppPresign | CombinePapayAppPresignDict | AnyMapping | Unset = UNSET,
    json: CombinePapayAppPresign | CombinePapayAppPresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CombinePapayPresigned:
    """Prepare an agreement on combined debits that the user signs from an app.

    The app opens WeChat with the session that comes back, within 2 hours. Whether the user signed comes by
    notification, or by query; nothing comes if they did not.

    Args:
        client: The client to call with.
        body: CombinePapayAppPresign or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CombinePapayPresigned

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012881608
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
        body: CombinePapayAppPresign | CombinePapayAppPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombinePapayPresigned]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: CombinePapayAppPresign | CombinePapayAppPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombinePapayPresigned]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: CombinePapayAppPresign | CombinePapayAppPresignDict | AnyMapping | Unset = UNSET,
    json: CombinePapayAppPresign | CombinePapayAppPresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CombinePapayPresigned]:
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
        body: CombinePapayAppPresign | CombinePapayAppPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CombinePapayPresigned: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: CombinePapayAppPresign | CombinePapayAppPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CombinePapayPresigned: ...


async def asyncio(
    *,
    client: Caller,
    body: CombinePapayAppPresign | CombinePapayAppPresignDict | AnyMapping | Unset = UNSET,
    json: CombinePapayAppPresign | CombinePapayAppPresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CombinePapayPresigned:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[CombinePapayContract]]:
    """Ask by `ecommerce.get_combine_papay_contract` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[CombinePapayContract]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[CombinePapayContract]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[CombinePapayContract]] = await check_error(OPERATION, error).resolve_async()
    return found
