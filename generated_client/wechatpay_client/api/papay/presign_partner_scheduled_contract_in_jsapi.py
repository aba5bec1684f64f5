# Generated from spec/ by `make generate`. Do not edit.
"""Prepare an agreement of a sub-merchant on scheduled debits, signed from a page within WeChat
(JSAPI场景预约扣费类型签约的预签约).

POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.papay import PapayRedirect, PartnerPapayScheduledPresign
from ...runtime.body import require_body
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, PartnerPapayScheduledPresignDict
    from ...models.papay import PartnerPapayContract
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[PapayRedirect] = Operation("papay.presign_partner_scheduled_contract_in_jsapi", PapayRedirect)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayRedirect]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayRedirect]: ...


def sync_detailed(
    *,
    client: Caller,
    body: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping | Unset = UNSET,
    json: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping | Unset = UNSET,
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
        body: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayRedirect: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayRedirect: ...


def sync(
    *,
    client: Caller,
    body: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping | Unset = UNSET,
    json: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PapayRedirect:
    """Prepare an agreement of a sub-merchant on scheduled debits, signed from a page within WeChat.

    The page goes on to the address of the reply. Whether the user signed comes by notification (ENTRUST.SIGN), or by
    query; nothing comes if they did not. Each debit is then scheduled some days ahead.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        client: The client to call with.
        body: PartnerPapayScheduledPresign or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/doc/v3/partner/4012693093
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
        body: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayRedirect]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayRedirect]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping | Unset = UNSET,
    json: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping | Unset = UNSET,
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
        body: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayRedirect: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayRedirect: ...


async def asyncio(
    *,
    client: Caller,
    body: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping | Unset = UNSET,
    json: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping | Unset = UNSET,
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
