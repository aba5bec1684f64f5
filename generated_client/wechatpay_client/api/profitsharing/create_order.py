# Generated from spec/ by `make generate`. Do not edit.
"""Share the money of a paid order (请求分账).

POST /v3/profitsharing/orders
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, overload

from msgspec import field

from ...models.profitsharing import SharingOrder
from ...models.shared.sharing_receiver_type import SharingReceiverType
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, SharingRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class SharingReceiver(Model, kw_only=True):
    """One receiver and its share (分账接收方)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"name"})

    type_: SharingReceiverType = field(name="type")
    """How the receiver of a share is named (分账接收方类型).

    - `MERCHANT_ID`: by a merchant number
    - `PERSONAL_OPENID`: a person, as the caller's AppID sees them
    - `PERSONAL_SUB_OPENID`: a person, as the AppID of the sub-merchant sees them.
    """
    account: str
    """The receiver, a merchant number or an OpenID according to type (分账接收方账号)"""
    name: str | Unset = UNSET
    """Name of a personal receiver; if given, it must be that of the account's owner; encrypted on the wire
    (分账个人接收方姓名)
    """
    amount: int
    """Share of this receiver (分账金额) Unit: fen."""
    description: str
    """What the money is for, as it stands in the bills (分账描述)"""


class SharingRequest(Model, kw_only=True):
    """An order and who gets how much of it (请求分账)"""

    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    out_order_no: str
    """The merchant's own number of a request to share profit; repeating it never shares twice (商户分账单号)"""
    receivers: list[SharingReceiver] | Unset = UNSET
    """Who gets how much; each must have been added as a receiver before (分账接收方列表)"""
    unfreeze_unsplit: bool
    """Whether the rest goes to the merchant now, so that nothing more can be shared (是否解冻剩余未分资金)"""
    notify_url: str | None | Unset = UNSET
    """Address that is called with the result; overrides the one set for the merchant (回调地址)"""


OPERATION: Operation[SharingOrder] = Operation(
    "profitsharing.create_order", SharingOrder, body_defaults={"appid": False, "notify_url": False}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: SharingRequest | SharingRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SharingOrder]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: SharingRequest | SharingRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SharingOrder]: ...


def sync_detailed(
    *,
    client: Caller,
    body: SharingRequest | SharingRequestDict | AnyMapping | Unset = UNSET,
    json: SharingRequest | SharingRequestDict | AnyMapping | Unset = UNSET,
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
        body: SharingRequest | SharingRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SharingOrder: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: SharingRequest | SharingRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SharingOrder: ...


def sync(
    *,
    client: Caller,
    body: SharingRequest | SharingRequestDict | AnyMapping | Unset = UNSET,
    json: SharingRequest | SharingRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SharingOrder:
    """Share the money of a paid order.

    Accepted does not mean paid: the shares are paid later, and a query tells how each one ended. An order takes up to
    50 requests, each under a number of its own and for up to 50 receivers. Repeating the same number with the same
    contents is safe.

    Args:
        client: The client to call with.
        body: SharingRequest or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/doc/v3/merchant/4012524936
    https://pay.weixin.qq.com/doc/v3/partner/4012690683
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
        body: SharingRequest | SharingRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SharingOrder]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: SharingRequest | SharingRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SharingOrder]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: SharingRequest | SharingRequestDict | AnyMapping | Unset = UNSET,
    json: SharingRequest | SharingRequestDict | AnyMapping | Unset = UNSET,
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
        body: SharingRequest | SharingRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SharingOrder: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: SharingRequest | SharingRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SharingOrder: ...


async def asyncio(
    *,
    client: Caller,
    body: SharingRequest | SharingRequestDict | AnyMapping | Unset = UNSET,
    json: SharingRequest | SharingRequestDict | AnyMapping | Unset = UNSET,
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
