# Generated from spec/ by `make generate`. Do not edit.
"""Have a sub-merchant give back what the platform advanced for a refund (垫付退款回补).

POST /v3/ecommerce/refunds/{refund_id}/return-advance
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.ecommerce import EcommerceAdvanceReturn
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, EcommerceAdvanceReturnRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class EcommerceAdvanceReturnRequest(Model, kw_only=True):
    """The merchant that gives back what the platform advanced for it (垫付退款回补)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""


OPERATION: Operation[EcommerceAdvanceReturn] = Operation("ecommerce.return_advance", EcommerceAdvanceReturn)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        refund_id: str,
        *,
        client: Caller,
        body: EcommerceAdvanceReturnRequest | EcommerceAdvanceReturnRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceAdvanceReturn]: ...

    @overload
    def sync_detailed(
        refund_id: str,
        *,
        client: Caller,
        json: EcommerceAdvanceReturnRequest | EcommerceAdvanceReturnRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceAdvanceReturn]: ...


def sync_detailed(
    refund_id: str,
    *,
    client: Caller,
    body: EcommerceAdvanceReturnRequest | EcommerceAdvanceReturnRequestDict | AnyMapping | Unset = UNSET,
    json: EcommerceAdvanceReturnRequest | EcommerceAdvanceReturnRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EcommerceAdvanceReturn]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "refund_id": refund_id,
        },
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
        refund_id: str,
        *,
        client: Caller,
        body: EcommerceAdvanceReturnRequest | EcommerceAdvanceReturnRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EcommerceAdvanceReturn: ...

    @overload
    def sync(
        refund_id: str,
        *,
        client: Caller,
        json: EcommerceAdvanceReturnRequest | EcommerceAdvanceReturnRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EcommerceAdvanceReturn: ...


def sync(
    refund_id: str,
    *,
    client: Caller,
    body: EcommerceAdvanceReturnRequest | EcommerceAdvanceReturnRequestDict | AnyMapping | Unset = UNSET,
    json: EcommerceAdvanceReturnRequest | EcommerceAdvanceReturnRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EcommerceAdvanceReturn:
    """Have a sub-merchant give back what the platform advanced for a refund.

    For refunds with refund_account REFUND_SOURCE_PARTNER_ADVANCE. When the answer is PROCESSING, query; a repetition
    does no harm. Needs a permission of its own.

    Args:
        refund_id: WeChat Pay's number of the refund that is meant (微信支付退款单号)
        client: The client to call with.
        body: EcommerceAdvanceReturnRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        EcommerceAdvanceReturn

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012476916
    """
    return sync_detailed(
        refund_id,
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
        refund_id: str,
        *,
        client: Caller,
        body: EcommerceAdvanceReturnRequest | EcommerceAdvanceReturnRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceAdvanceReturn]: ...

    @overload
    async def asyncio_detailed(
        refund_id: str,
        *,
        client: Caller,
        json: EcommerceAdvanceReturnRequest | EcommerceAdvanceReturnRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceAdvanceReturn]: ...


async def asyncio_detailed(
    refund_id: str,
    *,
    client: Caller,
    body: EcommerceAdvanceReturnRequest | EcommerceAdvanceReturnRequestDict | AnyMapping | Unset = UNSET,
    json: EcommerceAdvanceReturnRequest | EcommerceAdvanceReturnRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EcommerceAdvanceReturn]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "refund_id": refund_id,
        },
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
        refund_id: str,
        *,
        client: Caller,
        body: EcommerceAdvanceReturnRequest | EcommerceAdvanceReturnRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EcommerceAdvanceReturn: ...

    @overload
    async def asyncio(
        refund_id: str,
        *,
        client: Caller,
        json: EcommerceAdvanceReturnRequest | EcommerceAdvanceReturnRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EcommerceAdvanceReturn: ...


async def asyncio(
    refund_id: str,
    *,
    client: Caller,
    body: EcommerceAdvanceReturnRequest | EcommerceAdvanceReturnRequestDict | AnyMapping | Unset = UNSET,
    json: EcommerceAdvanceReturnRequest | EcommerceAdvanceReturnRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EcommerceAdvanceReturn:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            refund_id,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[EcommerceAdvanceReturn]]:
    """Ask by `ecommerce.get_advance_return` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[EcommerceAdvanceReturn]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[EcommerceAdvanceReturn]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[EcommerceAdvanceReturn]] = await check_error(OPERATION, error).resolve_async()
    return found
