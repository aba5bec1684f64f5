# Generated from spec/ by `make generate`. Do not edit.
"""Give the rest of an order to the merchant, nothing more being shared (解冻剩余资金).

POST /v3/profitsharing/orders/unfreeze
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.profitsharing import SharingOrder
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, UnfreezeRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class UnfreezeRequest(Model, kw_only=True):
    """The order whose money goes to the merchant, nothing more being shared (解冻剩余资金)"""

    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    out_order_no: str
    """The merchant's own number of a request to share profit; repeating it never shares twice (商户分账单号)"""
    description: str
    """What the money is for, as it stands in the bills (分账描述)"""
    notify_url: str | None | Unset = UNSET
    """Address that is called with the result; overrides the one set for the merchant (回调地址)"""


OPERATION: Operation[SharingOrder] = Operation(
    "profitsharing.unfreeze_order", SharingOrder, body_defaults={"notify_url": False}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: UnfreezeRequest | UnfreezeRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SharingOrder]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: UnfreezeRequest | UnfreezeRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SharingOrder]: ...


def sync_detailed(
    *,
    client: Caller,
    body: UnfreezeRequest | UnfreezeRequestDict | AnyMapping | Unset = UNSET,
    json: UnfreezeRequest | UnfreezeRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SharingOrder]:
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
        body: UnfreezeRequest | UnfreezeRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SharingOrder: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: UnfreezeRequest | UnfreezeRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SharingOrder: ...


def sync(
    *,
    client: Caller,
    body: UnfreezeRequest | UnfreezeRequestDict | AnyMapping | Unset = UNSET,
    json: UnfreezeRequest | UnfreezeRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SharingOrder:
    """Give the rest of an order to the merchant, nothing more being shared.

    Needed for every order placed with profit_sharing of which a part is left; what is left stays frozen until then, or
    until the period of freezing is over. Repeating the same number with the same contents is safe.

    Args:
        client: The client to call with.
        body: UnfreezeRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        SharingOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012526374
    https://pay.weixin.qq.com/doc/v3/partner/4012466860
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
        body: UnfreezeRequest | UnfreezeRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SharingOrder]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: UnfreezeRequest | UnfreezeRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SharingOrder]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: UnfreezeRequest | UnfreezeRequestDict | AnyMapping | Unset = UNSET,
    json: UnfreezeRequest | UnfreezeRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SharingOrder]:
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
        body: UnfreezeRequest | UnfreezeRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SharingOrder: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: UnfreezeRequest | UnfreezeRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SharingOrder: ...


async def asyncio(
    *,
    client: Caller,
    body: UnfreezeRequest | UnfreezeRequestDict | AnyMapping | Unset = UNSET,
    json: UnfreezeRequest | UnfreezeRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SharingOrder:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[SharingOrder]]:
    """Ask by `profitsharing.get_order` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[SharingOrder]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[SharingOrder]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[SharingOrder]] = await check_error(OPERATION, error).resolve_async()
    return found
