# Generated from spec/ by `make generate`. Do not edit.
"""Prepare an agreement on the renewal of a policy that the user signs from an app (保险商户App预签约).

POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/app
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, overload

from ...models.papay import PapayIdentity, PapayPeriod
from ...models.shared.papay_amount import PapayAmount
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...api.papay.get_insurance_contract import PapayInsuranceContract
    from ...models.dicts import AnyMapping, PapayInsuranceAppPresignDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PapayInsuranceAppPresign(Model, kw_only=True):
    """An agreement on automatic renewal that a user is to sign, coming from an app (保险商户App预签约)"""

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
    insured_display_name: str
    """Name of the insured as it is shown to the user, all but the last character hidden (被保人的展示名称)"""
    contract_notify_url: str
    """Address that is called when the agreement is signed; public, https, without a query (签约结果通知地址)"""
    policy_start_date: date
    """First day of the policy, of Beijing time (保险保单的开始日期)"""
    policy_end_date: date
    """Last day of the policy, of Beijing time (保险保单的结束日期)"""
    policy_periods: list[PapayPeriod]
    """The periods of the policy, one debit each (保单的扣费周期列表)"""
    amount: PapayAmount | Unset = UNSET
    """What is debited as soon as the user has signed; left out if nothing is (扣费金额信息)"""
    out_trade_no: str | Unset = UNSET
    """The insurer's own number of the debit on signing, unique under its merchant number (商户订单号)"""
    description: str | Unset = UNSET
    """What is debited for, as the user reads it in the bill (商品描述)"""
    transaction_notify_url: str | Unset = UNSET
    """Address that is called with the result of the debit; public, https, without a query (通知地址)"""
    out_user_code: str | Unset = UNSET
    """The user's account in the merchant's own system (商户侧用户标识)"""
    goods_tag: str | Unset = UNSET
    """Mark that lets the order take part in the promotions set up for it (订单优惠标记)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    can_auto_insure: bool | Unset = UNSET
    """Whether the policy may be renewed when it has run out (是否自动续保)"""
    can_auto_reinsure: bool | Unset = UNSET
    """Whether a policy that has run out may be taken out anew (是否自动重新投保)"""
    real_identity: PapayIdentity | Unset = UNSET
    """The person who must sign; anybody else is refused (用户实名信息)"""
    combined_deduct_period_count: int | Unset = UNSET
    """Number of periods that are debited together (合并扣费期数)"""


class PapayInsuranceAppPresigned(Model, kw_only=True):
    """The prepared signing, which the app opens (预签约)"""

    pre_entrustweb_id: str
    """Session of a prepared signing, with which the app or mini-program opens the signing page (预签约ID)"""


OPERATION: Operation[PapayInsuranceAppPresigned] = Operation(
    "papay.presign_insurance_contract_in_app", PapayInsuranceAppPresigned, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: PapayInsuranceAppPresign | PapayInsuranceAppPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayInsuranceAppPresigned]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: PapayInsuranceAppPresign | PapayInsuranceAppPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayInsuranceAppPresigned]: ...


def sync_detailed(
    *,
    client: Caller,
    body: PapayInsuranceAppPresign | PapayInsuranceAppPresignDict | AnyMapping | Unset = UNSET,
    json: PapayInsuranceAppPresign | PapayInsuranceAppPresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PapayInsuranceAppPresigned]:
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
        body: PapayInsuranceAppPresign | PapayInsuranceAppPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayInsuranceAppPresigned: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: PapayInsuranceAppPresign | PapayInsuranceAppPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayInsuranceAppPresigned: ...


def sync(
    *,
    client: Caller,
    body: PapayInsuranceAppPresign | PapayInsuranceAppPresignDict | AnyMapping | Unset = UNSET,
    json: PapayInsuranceAppPresign | PapayInsuranceAppPresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PapayInsuranceAppPresigned:
    """Prepare an agreement on the renewal of a policy that the user signs from an app.

    The app opens WeChat with the session of the reply. With amount and out_trade_no the first premium is debited as
    soon as the user signs. Whether the user signed comes by notification (INSURANCE_ENTRUST.SIGN), or by query; nothing
    comes if they did not.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        client: The client to call with.
        body: PapayInsuranceAppPresign or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PapayInsuranceAppPresigned

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4013005766
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
        body: PapayInsuranceAppPresign | PapayInsuranceAppPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayInsuranceAppPresigned]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: PapayInsuranceAppPresign | PapayInsuranceAppPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayInsuranceAppPresigned]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: PapayInsuranceAppPresign | PapayInsuranceAppPresignDict | AnyMapping | Unset = UNSET,
    json: PapayInsuranceAppPresign | PapayInsuranceAppPresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PapayInsuranceAppPresigned]:
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
        body: PapayInsuranceAppPresign | PapayInsuranceAppPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayInsuranceAppPresigned: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: PapayInsuranceAppPresign | PapayInsuranceAppPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayInsuranceAppPresigned: ...


async def asyncio(
    *,
    client: Caller,
    body: PapayInsuranceAppPresign | PapayInsuranceAppPresignDict | AnyMapping | Unset = UNSET,
    json: PapayInsuranceAppPresign | PapayInsuranceAppPresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PapayInsuranceAppPresigned:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[PapayInsuranceContract]]:
    """Ask by `papay.get_insurance_contract` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[PapayInsuranceContract]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[PapayInsuranceContract]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[PapayInsuranceContract]] = await check_error(OPERATION, error).resolve_async()
    return found
