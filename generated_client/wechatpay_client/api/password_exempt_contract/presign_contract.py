# Generated from spec/ by `make generate`. Do not edit.
"""Prepare an agreement that waives the password, which the user signs in a mini-program (直连商户模式小程序场景预签约).

POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.password_exempt_contract import ExemptPresign, ExemptPresigned
from ...runtime.body import require_body
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...api.password_exempt_contract.get_contract import ExemptContract
    from ...models.dicts import AnyMapping, ExemptPresignDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[ExemptPresigned] = Operation(
    "password_exempt_contract.presign_contract", ExemptPresigned, body_defaults={"appid": True, "notify_url": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: ExemptPresign | ExemptPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ExemptPresigned]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: ExemptPresign | ExemptPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ExemptPresigned]: ...


def sync_detailed(
    *,
    client: Caller,
    body: ExemptPresign | ExemptPresignDict | AnyMapping | Unset = UNSET,
    json: ExemptPresign | ExemptPresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ExemptPresigned]:
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
        body: ExemptPresign | ExemptPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ExemptPresigned: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: ExemptPresign | ExemptPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ExemptPresigned: ...


def sync(
    *,
    client: Caller,
    body: ExemptPresign | ExemptPresignDict | AnyMapping | Unset = UNSET,
    json: ExemptPresign | ExemptPresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ExemptPresigned:
    """Prepare an agreement that waives the password, which the user signs in a mini-program.

    The merchant's mini-program opens the one of the reply, within 2 hours. Whether the user signed comes to notify_url,
    or by query; nothing comes if they did not. Orders then name the agreement as password_free_contract_id
    (pay.create_jsapi_order_with_contract).

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        client: The client to call with.
        body: ExemptPresign or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ExemptPresigned

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012472870
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
        body: ExemptPresign | ExemptPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ExemptPresigned]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: ExemptPresign | ExemptPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ExemptPresigned]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: ExemptPresign | ExemptPresignDict | AnyMapping | Unset = UNSET,
    json: ExemptPresign | ExemptPresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ExemptPresigned]:
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
        body: ExemptPresign | ExemptPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ExemptPresigned: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: ExemptPresign | ExemptPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ExemptPresigned: ...


async def asyncio(
    *,
    client: Caller,
    body: ExemptPresign | ExemptPresignDict | AnyMapping | Unset = UNSET,
    json: ExemptPresign | ExemptPresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ExemptPresigned:
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
