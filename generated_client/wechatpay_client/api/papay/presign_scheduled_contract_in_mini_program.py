# Generated from spec/ by `make generate`. Do not edit.
"""Prepare an agreement on scheduled debits that the user signs from a mini-program
(小程序场景预约扣费类型签约的预签约).

POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.papay import PapayMiniProgramPresigned, PapayScheduledPresign
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


OPERATION: Operation[PapayMiniProgramPresigned] = Operation(
    "papay.presign_scheduled_contract_in_mini_program", PapayMiniProgramPresigned, body_defaults={"appid": True}
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
    ) -> Response[PapayMiniProgramPresigned]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayMiniProgramPresigned]: ...


def sync_detailed(
    *,
    client: Caller,
    body: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping | Unset = UNSET,
    json: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PapayMiniProgramPresigned]:
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
    ) -> PapayMiniProgramPresigned: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayMiniProgramPresigned: ...


def sync(
    *,
    client: Caller,
    body: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping | Unset = UNSET,
    json: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PapayMiniProgramPresigned:
    """Prepare an agreement on scheduled debits that the user signs from a mini-program.

    The mini-program opens the one of the reply. Whether the user signed comes by notification (ENTRUST.SIGN), or by
    query; nothing comes if they did not. Each debit is then scheduled some days ahead.

    Args:
        client: The client to call with.
        body: PapayScheduledPresign or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PapayMiniProgramPresigned

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012525209
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
    ) -> Response[PapayMiniProgramPresigned]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayMiniProgramPresigned]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping | Unset = UNSET,
    json: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PapayMiniProgramPresigned]:
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
    ) -> PapayMiniProgramPresigned: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PapayMiniProgramPresigned: ...


async def asyncio(
    *,
    client: Caller,
    body: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping | Unset = UNSET,
    json: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PapayMiniProgramPresigned:
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
