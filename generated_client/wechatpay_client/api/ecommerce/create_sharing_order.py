# Generated from spec/ by `make generate`. Do not edit.
"""Share the money of a paid order of a sub-merchant (请求分账).

POST /v3/ecommerce/profitsharing/orders
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, overload

from msgspec import field

from ...models.ecommerce import EcommerceReceiverType, EcommerceSharingOrder
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, EcommerceSharingRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class EcommerceSharingReceiver(Model, kw_only=True):
    """One receiver and its share (分账接收方)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"receiver_name"})

    receiver_mchid: str | Unset = UNSET
    """Merchant that receives the share; an old form of receiver_account (分账接收商户号)"""
    type_: EcommerceReceiverType | Unset = field(name="type", default=UNSET)
    """How the receiver of a share is named (分账接收方类型).

    - `MERCHANT_ID`: by a merchant number
    - `PERSONAL_OPENID`: a person, as the platform's AppID sees them.
    """
    receiver_account: str | Unset = UNSET
    """The receiver, a merchant number or an OpenID according to type (分账接收方账号)"""
    amount: int
    """Share of this receiver (分账金额) Unit: fen."""
    description: str
    """What the money is for, as it stands in the bills (分账描述)"""
    receiver_name: str | Unset = UNSET
    """Name of the receiver; if given, it must be that of the account's owner; encrypted on the wire
    (分账个人接收方姓名)
    """


class EcommerceSharingRequest(Model, kw_only=True):
    """An order and who gets how much of it (请求分账)"""

    appid: str | None | Unset = UNSET
    """AppID of the platform; needed if a receiver is named by an OpenID (公众账号ID)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    out_order_no: str
    """The merchant's own number of a request to share profit; repeating it never shares twice (商户分账单号)"""
    receivers: list[EcommerceSharingReceiver]
    """Who gets how much; each must have been added as a receiver before (分账接收方列表)"""
    finish: bool
    """Whether the rest goes to the merchant now, so that nothing more can be shared (是否分账完成)"""
    notify_url: str | None | Unset = UNSET
    """Address that is called with the result; overrides the one set for the merchant (回调地址)"""


OPERATION: Operation[EcommerceSharingOrder] = Operation(
    "ecommerce.create_sharing_order", EcommerceSharingOrder, body_defaults={"appid": False, "notify_url": False}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: EcommerceSharingRequest | EcommerceSharingRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceSharingOrder]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: EcommerceSharingRequest | EcommerceSharingRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceSharingOrder]: ...


def sync_detailed(
    *,
    client: Caller,
    body: EcommerceSharingRequest | EcommerceSharingRequestDict | AnyMapping | Unset = UNSET,
    json: EcommerceSharingRequest | EcommerceSharingRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EcommerceSharingOrder]:
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
        body: EcommerceSharingRequest | EcommerceSharingRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EcommerceSharingOrder: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: EcommerceSharingRequest | EcommerceSharingRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EcommerceSharingOrder: ...


def sync(
    *,
    client: Caller,
    body: EcommerceSharingRequest | EcommerceSharingRequestDict | AnyMapping | Unset = UNSET,
    json: EcommerceSharingRequest | EcommerceSharingRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EcommerceSharingOrder:
    """Share the money of a paid order of a sub-merchant.

    Accepted does not mean paid: the shares are paid later, and a query tells how each one ended. An order takes up to
    50 requests within 180 days, each under a number of its own and for up to 50 receivers. Repeating the same number
    with the same contents is safe.

    Args:
        client: The client to call with.
        body: EcommerceSharingRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        EcommerceSharingOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012691594
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
        body: EcommerceSharingRequest | EcommerceSharingRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceSharingOrder]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: EcommerceSharingRequest | EcommerceSharingRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceSharingOrder]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: EcommerceSharingRequest | EcommerceSharingRequestDict | AnyMapping | Unset = UNSET,
    json: EcommerceSharingRequest | EcommerceSharingRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EcommerceSharingOrder]:
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
        body: EcommerceSharingRequest | EcommerceSharingRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EcommerceSharingOrder: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: EcommerceSharingRequest | EcommerceSharingRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EcommerceSharingOrder: ...


async def asyncio(
    *,
    client: Caller,
    body: EcommerceSharingRequest | EcommerceSharingRequestDict | AnyMapping | Unset = UNSET,
    json: EcommerceSharingRequest | EcommerceSharingRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EcommerceSharingOrder:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[EcommerceSharingOrder]]:
    """Ask by `ecommerce.get_sharing_order` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[EcommerceSharingOrder]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[EcommerceSharingOrder]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[EcommerceSharingOrder]] = await check_error(OPERATION, error).resolve_async()
    return found
