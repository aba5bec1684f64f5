# Generated from spec/ by `make generate`. Do not edit.
"""Prepare an agreement of a sub-merchant on scheduled debits, signed from a browser (H5场景预约扣费类型签约的预签约).

POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.papay import PapayFirstDebit, PapayJumpControl, PapayRedirect
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, PartnerPapayScheduledH5PresignDict
    from ...models.papay import PartnerPapayContract
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PartnerPapayScheduledH5Presign(Model, kw_only=True):
    """An agreement of a sub-merchant whose debits are scheduled, to be signed from a browser (H5场景预签约)"""

    sp_appid: str
    """AppID of the service provider or platform (服务商应用ID)"""
    sp_openid: str | Unset = UNSET
    """The user as the AppID of the service provider sees them (用户服务标识)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""
    plan_id: int
    """Number of the contract template WeChat Pay approved for the merchant, as a number (委托代扣模板ID)"""
    out_contract_code: str
    """The merchant's own number of the agreement, unique under its merchant number (商户签约协议号)"""
    contract_display_account: str
    """How the merchant calls the user's account; shown on the page of the agreement (用户账户展示名称)"""
    contract_notify_url: str
    """Address that is called when the agreement is signed; public, https, without a query (签约结果通知地址)"""
    out_user_code: str | Unset = UNSET
    """The user's account in the merchant's own system (商户侧用户标识)"""
    deduct_schedule: PapayFirstDebit | Unset = UNSET
    """What is to be debited first and when, which the user reads when signing (用于预约扣费的预约信息)"""
    jump_control: PapayJumpControl | Unset = UNSET
    """Where the user is led after signing in WeChat (跳转控制信息)"""


OPERATION: Operation[PapayRedirect] = Operation("papay.presign_partner_scheduled_contract_in_h5", PapayRedirect)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: PartnerPapayScheduledH5Presign | PartnerPapayScheduledH5PresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayRedirect]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: PartnerPapayScheduledH5Presign | PartnerPapayScheduledH5PresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayRedirect]: ...


def sync_detailed(
    *,
    client: Caller,
    body: PartnerPapayScheduledH5Presign | PartnerPapayScheduledH5PresignDict | AnyMapping | Unset = UNSET,
    json: PartnerPapayScheduledH5Presign | PartnerPapayScheduledH5PresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PapayRedirect]:
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
        body: PartnerPapayScheduledH5Presign | PartnerPapayScheduledH5PresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayRedirect: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: PartnerPapayScheduledH5Presign | PartnerPapayScheduledH5PresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayRedirect: ...


def sync(
    *,
    client: Caller,
    body: PartnerPapayScheduledH5Presign | PartnerPapayScheduledH5PresignDict | AnyMapping | Unset = UNSET,
    json: PartnerPapayScheduledH5Presign | PartnerPapayScheduledH5PresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PapayRedirect:
    """Prepare an agreement of a sub-merchant on scheduled debits, signed from a browser.

    The address of the reply opens WeChat. Whether the user signed comes by notification (ENTRUST.SIGN), or by query;
    nothing comes if they did not. Each debit is then scheduled some days ahead.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        client: The client to call with.
        body: PartnerPapayScheduledH5Presign or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PapayRedirect

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012464549
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
        body: PartnerPapayScheduledH5Presign | PartnerPapayScheduledH5PresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayRedirect]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: PartnerPapayScheduledH5Presign | PartnerPapayScheduledH5PresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayRedirect]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: PartnerPapayScheduledH5Presign | PartnerPapayScheduledH5PresignDict | AnyMapping | Unset = UNSET,
    json: PartnerPapayScheduledH5Presign | PartnerPapayScheduledH5PresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PapayRedirect]:
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
        body: PartnerPapayScheduledH5Presign | PartnerPapayScheduledH5PresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayRedirect: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: PartnerPapayScheduledH5Presign | PartnerPapayScheduledH5PresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayRedirect: ...


async def asyncio(
    *,
    client: Caller,
    body: PartnerPapayScheduledH5Presign | PartnerPapayScheduledH5PresignDict | AnyMapping | Unset = UNSET,
    json: PartnerPapayScheduledH5Presign | PartnerPapayScheduledH5PresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PapayRedirect:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[PartnerPapayContract]]:
    """Ask by `papay.get_partner_contract` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[PartnerPapayContract]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[PartnerPapayContract]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[PartnerPapayContract]] = await check_error(OPERATION, error).resolve_async()
    return found
