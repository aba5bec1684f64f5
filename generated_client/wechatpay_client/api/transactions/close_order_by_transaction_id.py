# Generated from spec/ by `make generate`. Do not edit.
"""Close an order of Hong Kong that nobody paid, by the number WeChat Pay gave it (关闭订单(微信支付订单号)).

POST /v3/transactions/id/{transaction_id}/close
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.transactions import HongKongMerchantRequest
from ...runtime.body import require_body
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, HongKongMerchantRequestDict
    from ...models.transactions import HongKongOrder
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[None] = Operation(
    "transactions.close_order_by_transaction_id", None, body_defaults={"mchid": False, "sp_mchid": False}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        transaction_id: str,
        *,
        client: Caller,
        body: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    def sync_detailed(
        transaction_id: str,
        *,
        client: Caller,
        json: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    transaction_id: str,
    *,
    client: Caller,
    body: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping | Unset = UNSET,
    json: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "transaction_id": transaction_id,
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
        transaction_id: str,
        *,
        client: Caller,
        body: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    def sync(
        transaction_id: str,
        *,
        client: Caller,
        json: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    transaction_id: str,
    *,
    client: Caller,
    body: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping | Unset = UNSET,
    json: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Close an order of Hong Kong that nobody paid, by the number WeChat Pay gave it.

    Since 2022-09-08 the interface of the same name under /v3/global takes its place. Afterwards the order cannot be
    paid any more, and a new attempt needs a new number.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        transaction_id: WeChat Pay's number of the order that is meant (微信支付订单号)
        client: The client to call with.
        body: HongKongMerchantRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        None: a successful reply is empty.

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.

    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml
    """
    sync_detailed(
        transaction_id,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    async def asyncio_detailed(
        transaction_id: str,
        *,
        client: Caller,
        body: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    async def asyncio_detailed(
        transaction_id: str,
        *,
        client: Caller,
        json: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    transaction_id: str,
    *,
    client: Caller,
    body: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping | Unset = UNSET,
    json: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "transaction_id": transaction_id,
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
        transaction_id: str,
        *,
        client: Caller,
        body: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    async def asyncio(
        transaction_id: str,
        *,
        client: Caller,
        json: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    transaction_id: str,
    *,
    client: Caller,
    body: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping | Unset = UNSET,
    json: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """`sync`, awaited."""
    await asyncio_detailed(
        transaction_id,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[HongKongOrder]]:
    """Ask by `transactions.get_order_by_transaction_id` what became of a call of this operation whose outcome is
    unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[HongKongOrder]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[HongKongOrder]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[HongKongOrder]] = await check_error(OPERATION, error).resolve_async()
    return found
