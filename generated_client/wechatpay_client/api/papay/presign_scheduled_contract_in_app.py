# Generated from spec/ by `make generate`. Do not edit.
"""Prepare an agreement on scheduled debits that the user signs from an app (App场景预约扣费类型签约的预签约).

POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.papay import PapayAppPresigned, PapayScheduledPresign
from ...runtime.body import require_body
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, PapayScheduledPresignDict
    from ...models.papay import PapayContract
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[PapayAppPresigned] = Operation(
    "papay.presign_scheduled_contract_in_app", PapayAppPresigned, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayAppPresigned]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayAppPresigned]: ...


def sync_detailed(
    *,
    client: Caller,
    body: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping | Unset = UNSET,
    json: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PapayAppPresigned]:
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
        body: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayAppPresigned: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayAppPresigned: ...


def sync(
    *,
    client: Caller,
    body: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping | Unset = UNSET,
    json: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PapayAppPresigned:
    """Prepare an agreement on scheduled debits that the user signs from an app.

    The app opens the mini-program of the reply. Whether the user signed comes by notification (ENTRUST.SIGN), or by
    query; nothing comes if they did not. Each debit is then scheduled some days ahead.

    Args:
        client: The client to call with.
        body: PapayScheduledPresign or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PapayAppPresigned

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012524934
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
        body: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayAppPresigned]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayAppPresigned]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping | Unset = UNSET,
    json: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PapayAppPresigned]:
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
        body: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayAppPresigned: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayAppPresigned: ...


async def asyncio(
    *,
    client: Caller,
    body: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping | Unset = UNSET,
    json: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PapayAppPresigned:
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
