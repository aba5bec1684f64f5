# Generated from spec/ by `make generate`. Do not edit.
"""Confirm for a seller, who agreed on the platform, that its merchant number is closed (平台代商户确认注销).

POST /v3/ecommerce/account/apply-cancel-withdraw/confirm
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, CancelWithdrawConfirmRequestDict
    from ...models.ecommerce import CancelWithdraw
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CancelWithdrawConfirmRequest(Model, kw_only=True):
    """That the seller confirmed on the platform, by either number of the application (平台代商户确认注销)"""

    applyment_id: str | Unset = UNSET
    """Number WeChat Pay gave the application to close a merchant number (微信支付注销提现申请单号)"""
    out_request_no: str | Unset = UNSET
    """The platform's own number of the application to close a merchant number (商户注销申请单号)"""
    sub_mchid: str
    """Merchant number that is to be closed (申请注销的二级商户号)"""
    operator_identification: str
    """Who of the platform's staff attests it, by a mark of the platform's own of letters, digits and Chinese
    characters; kept as evidence (平台确认操作人标识)
    """
    confirm_time: datetime
    """When the seller agreed to the terms of closing (注销确认时间)"""
    cancel_contract_version: str
    """Version of the terms the seller agreed to (注销协议版本号)"""


class ConfirmedCancelWithdraw(Model, kw_only=True):
    """The application that was confirmed (已确认的注销申请单)"""

    applyment_id: str | Unset = UNSET
    """Number WeChat Pay gave the application to close a merchant number (微信支付注销提现申请单号)"""
    out_request_no: str | Unset = UNSET
    """The platform's own number of the application to close a merchant number (商户注销申请单号)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number that is to be closed (申请注销的二级商户号)"""


OPERATION: Operation[ConfirmedCancelWithdraw] = Operation("ecommerce.confirm_cancel_withdraw", ConfirmedCancelWithdraw)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: CancelWithdrawConfirmRequest | CancelWithdrawConfirmRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ConfirmedCancelWithdraw]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: CancelWithdrawConfirmRequest | CancelWithdrawConfirmRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ConfirmedCancelWithdraw]: ...


def sync_detailed(
    *,
    client: Caller,
    body: CancelWithdrawConfirmRequest | CancelWithdrawConfirmRequestDict | AnyMapping | Unset = UNSET,
    json: CancelWithdrawConfirmRequest | CancelWithdrawConfirmRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ConfirmedCancelWithdraw]:
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
        body: CancelWithdrawConfirmRequest | CancelWithdrawConfirmRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ConfirmedCancelWithdraw: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: CancelWithdrawConfirmRequest | CancelWithdrawConfirmRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ConfirmedCancelWithdraw: ...


def sync(
    *,
    client: Caller,
    body: CancelWithdrawConfirmRequest | CancelWithdrawConfirmRequestDict | AnyMapping | Unset = UNSET,
    json: CancelWithdrawConfirmRequest | CancelWithdrawConfirmRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ConfirmedCancelWithdraw:
    """Confirm for a seller, who agreed on the platform, that its merchant number is closed.

    Only while the application waits for it, WAITING_MERCHANT_CONFIRM.

    Args:
        client: The client to call with.
        body: CancelWithdrawConfirmRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ConfirmedCancelWithdraw

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4013892772
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
        body: CancelWithdrawConfirmRequest | CancelWithdrawConfirmRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ConfirmedCancelWithdraw]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: CancelWithdrawConfirmRequest | CancelWithdrawConfirmRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ConfirmedCancelWithdraw]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: CancelWithdrawConfirmRequest | CancelWithdrawConfirmRequestDict | AnyMapping | Unset = UNSET,
    json: CancelWithdrawConfirmRequest | CancelWithdrawConfirmRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ConfirmedCancelWithdraw]:
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
        body: CancelWithdrawConfirmRequest | CancelWithdrawConfirmRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ConfirmedCancelWithdraw: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: CancelWithdrawConfirmRequest | CancelWithdrawConfirmRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ConfirmedCancelWithdraw: ...


async def asyncio(
    *,
    client: Caller,
    body: CancelWithdrawConfirmRequest | CancelWithdrawConfirmRequestDict | AnyMapping | Unset = UNSET,
    json: CancelWithdrawConfirmRequest | CancelWithdrawConfirmRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ConfirmedCancelWithdraw:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[CancelWithdraw]]:
    """Ask by `ecommerce.get_cancel_withdraw_by_out_request_no` what became of a call of this operation whose outcome is
    unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[CancelWithdraw]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[CancelWithdraw]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[CancelWithdraw]] = await check_error(OPERATION, error).resolve_async()
    return found
