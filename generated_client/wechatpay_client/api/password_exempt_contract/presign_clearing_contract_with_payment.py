# Generated from spec/ by `make generate`. Do not edit.
"""Offer an agreement that waives the password after a payment, for a clearing institution
(清算机构模式支付后场景预签约).

POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.password_exempt_contract import ExemptNamed
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...api.password_exempt_contract.get_contract import ExemptContract
    from ...models.dicts import AnyMapping, ClearingExemptPresignWithPaymentDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ClearingExemptPresignWithPayment(Model, kw_only=True):
    """The agreement of an institution's sub-merchant that a user is offered right after a payment (支付后场景预签约)"""

    appid: str | None | Unset = UNSET
    """AppID of the institution (商户AppID) Left out, it is the client's default."""
    sub_appid: str
    """AppID of the sub-merchant (特约商户应用ID)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
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
    prepay_id: str
    """Session of the prepared payment, with which the page or app opens WeChat Pay for 2 hours (预支付交易会话标识)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""


OPERATION: Operation[ExemptNamed] = Operation(
    "password_exempt_contract.presign_clearing_contract_with_payment",
    ExemptNamed,
    body_defaults={"appid": True, "notify_url": True},
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: ClearingExemptPresignWithPayment | ClearingExemptPresignWithPaymentDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ExemptNamed]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: ClearingExemptPresignWithPayment | ClearingExemptPresignWithPaymentDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ExemptNamed]: ...


def sync_detailed(
    *,
    client: Caller,
    body: ClearingExemptPresignWithPayment | ClearingExemptPresignWithPaymentDict | AnyMapping | Unset = UNSET,
    json: ClearingExemptPresignWithPayment | ClearingExemptPresignWithPaymentDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ExemptNamed]:
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
        body: ClearingExemptPresignWithPayment | ClearingExemptPresignWithPaymentDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ExemptNamed: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: ClearingExemptPresignWithPayment | ClearingExemptPresignWithPaymentDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ExemptNamed: ...


def sync(
    *,
    client: Caller,
    body: ClearingExemptPresignWithPayment | ClearingExemptPresignWithPaymentDict | AnyMapping | Unset = UNSET,
    json: ClearingExemptPresignWithPayment | ClearingExemptPresignWithPaymentDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ExemptNamed:
    """Offer an agreement that waives the password after a payment, for a clearing institution.

    Call it between placing the order and opening the payment. If the user pays within 2 hours, WeChat offers them to
    sign. Whether they signed comes to notify_url, or by query; nothing comes if they did not.

    Args:
        client: The client to call with.
        body: ClearingExemptPresignWithPayment or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ExemptNamed

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012471286
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
        body: ClearingExemptPresignWithPayment | ClearingExemptPresignWithPaymentDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ExemptNamed]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: ClearingExemptPresignWithPayment | ClearingExemptPresignWithPaymentDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ExemptNamed]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: ClearingExemptPresignWithPayment | ClearingExemptPresignWithPaymentDict | AnyMapping | Unset = UNSET,
    json: ClearingExemptPresignWithPayment | ClearingExemptPresignWithPaymentDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ExemptNamed]:
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
        body: ClearingExemptPresignWithPayment | ClearingExemptPresignWithPaymentDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ExemptNamed: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: ClearingExemptPresignWithPayment | ClearingExemptPresignWithPaymentDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ExemptNamed: ...


async def asyncio(
    *,
    client: Caller,
    body: ClearingExemptPresignWithPayment | ClearingExemptPresignWithPaymentDict | AnyMapping | Unset = UNSET,
    json: ClearingExemptPresignWithPayment | ClearingExemptPresignWithPaymentDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ExemptNamed:
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
