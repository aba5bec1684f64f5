# Generated from spec/ by `make generate`. Do not edit.
"""Have a sub-merchant hand back a share it received (请求分账回退).

POST /v3/ecommerce/profitsharing/returnorders
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.ecommerce import EcommerceSharingReturn
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, EcommerceSharingReturnRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class EcommerceSharingReturnRequest(Model, kw_only=True):
    """A share that is handed back, by a receiver that is a merchant (请求分账回退)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    order_id: str | Unset = UNSET
    """Number WeChat Pay gave the request to share profit (微信分账单号)"""
    out_order_no: str | Unset = UNSET
    """The merchant's own number of a request to share profit; repeating it never shares twice (商户分账单号)"""
    out_return_no: str
    """The merchant's own number of a request to hand a share back (商户回退单号)"""
    return_mchid: str
    """Merchant that received the share and hands it back (回退商户号)"""
    amount: int
    """What is handed back, at most what was received (回退金额) Unit: fen."""
    description: str
    """Why the money is handed back (回退描述)"""
    transaction_id: str | Unset = UNSET
    """Number WeChat Pay gave the order; needed if it is older than six months (微信订单号)"""


OPERATION: Operation[EcommerceSharingReturn] = Operation("ecommerce.create_sharing_return", EcommerceSharingReturn)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: EcommerceSharingReturnRequest | EcommerceSharingReturnRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceSharingReturn]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: EcommerceSharingReturnRequest | EcommerceSharingReturnRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceSharingReturn]: ...


def sync_detailed(
    *,
    client: Caller,
    body: EcommerceSharingReturnRequest | EcommerceSharingReturnRequestDict | AnyMapping | Unset = UNSET,
    json: EcommerceSharingReturnRequest | EcommerceSharingReturnRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EcommerceSharingReturn]:
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
        body: EcommerceSharingReturnRequest | EcommerceSharingReturnRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EcommerceSharingReturn: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: EcommerceSharingReturnRequest | EcommerceSharingReturnRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EcommerceSharingReturn: ...


def sync(
    *,
    client: Caller,
    body: EcommerceSharingReturnRequest | EcommerceSharingReturnRequestDict | AnyMapping | Unset = UNSET,
    json: EcommerceSharingReturnRequest | EcommerceSharingReturnRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EcommerceSharingReturn:
    """Have a sub-merchant hand back a share it received.

    Done before a refund, where the shares have left too little money. Only merchants hand back, not persons, and only
    those that allow it. When the answer is PROCESSING, query; do not choose a new number. Repeating the same number
    with the same contents is safe.

    Args:
        client: The client to call with.
        body: EcommerceSharingReturnRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        EcommerceSharingReturn

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012477737
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
        body: EcommerceSharingReturnRequest | EcommerceSharingReturnRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceSharingReturn]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: EcommerceSharingReturnRequest | EcommerceSharingReturnRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceSharingReturn]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: EcommerceSharingReturnRequest | EcommerceSharingReturnRequestDict | AnyMapping | Unset = UNSET,
    json: EcommerceSharingReturnRequest | EcommerceSharingReturnRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EcommerceSharingReturn]:
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
        body: EcommerceSharingReturnRequest | EcommerceSharingReturnRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EcommerceSharingReturn: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: EcommerceSharingReturnRequest | EcommerceSharingReturnRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EcommerceSharingReturn: ...


async def asyncio(
    *,
    client: Caller,
    body: EcommerceSharingReturnRequest | EcommerceSharingReturnRequestDict | AnyMapping | Unset = UNSET,
    json: EcommerceSharingReturnRequest | EcommerceSharingReturnRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EcommerceSharingReturn:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[EcommerceSharingReturn]]:
    """Ask by `ecommerce.get_sharing_return` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[EcommerceSharingReturn]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[EcommerceSharingReturn]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[EcommerceSharingReturn]] = await check_error(OPERATION, error).resolve_async()
    return found
