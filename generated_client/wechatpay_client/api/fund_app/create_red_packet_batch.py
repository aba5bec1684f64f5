# Generated from spec/ by `make generate`. Do not edit.
"""Hand out red packets of a brand to a batch of users (品牌商户发放红包).

POST /v3/fund-app/brand-redpacket/brand-merchant-batches
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias, overload

from ...models.fund_app import RedPacketBatchState
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, RedPacketBatchRequestDict
    from ...models.fund_app import RedPacketBatch
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class AcceptedRedPacketBatch(Model, kw_only=True):
    """The batch as accepted; whether users receive anything shows later (品牌红包受理结果)"""

    out_batch_no: str
    """The merchant's own number of a batch of payouts; repeating it never pays twice (商家批次单号)"""
    batch_no: str | Unset = UNSET
    """Number WeChat Pay gave the batch of red packets (微信支付品牌红包批次单号)"""
    create_time: datetime
    """When the batch was accepted (品牌红包批次创建时间)"""
    batch_state: RedPacketBatchState | str | Unset = UNSET
    """Where the batch stands (批次单状态).

    - `WAIT_PAY`: waits for a person of the merchant to approve it
    - `ACCEPTED`: taken in, not begun
    - `PROCESSING`: red packets are being handed out
    - `FINISHED`: every red packet has been received or has failed
    - `CLOSED`: closed, see the reason.
    """


class RedPacketBatchRequest(Model, kw_only=True):
    """A batch of red packets of a brand (品牌商户发放红包)"""

    brand_id: int
    """Number of the brand at WeChat Pay (品牌ID)"""
    brand_appid: str
    """AppID of the brand, under which the users have their OpenIDs (品牌AppID)"""
    scene: RedPacketScene
    """How the red packets are handed out (品牌红包发放场景). `CUSTOM_SEND`: to the users the merchant names."""
    template_id: str
    """Number of the look of the red packet that was approved for the brand (品牌红包模板ID)"""
    out_batch_no: str
    """The merchant's own number of a batch of payouts; repeating it never pays twice (商家批次单号)"""
    batch_name: str
    """Name of the batch (品牌红包批次名称)"""
    batch_remark: str
    """Note on the batch (品牌红包批次备注)"""
    total_amount: int
    """Sum of all red packets of the batch; must agree with the list (总金额) Unit: fen."""
    total_num: int
    """Number of red packets of the batch; must agree with the list (总笔数)"""
    detail_list: list[RedPacketOrder] | Unset = UNSET
    """The red packets (品牌红包明细列表)"""


class RedPacketOrder(Model, kw_only=True):
    """One red packet to hand out (品牌红包明细)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"user_name"})

    out_detail_no: str
    """The merchant's own number of one payout of a batch (商家明细单号)"""
    amount: int
    """Money in the red packet (红包金额) Unit: fen."""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    user_name: str | Unset = UNSET
    """Real name of the user who receives it, checked against their OpenID; encrypted on the wire (接收红包用户姓名)"""
    remark: str
    """Note on the red packet, which the user reads (红包备注)"""


RedPacketScene: TypeAlias = Literal["CUSTOM_SEND"]
"""How the red packets are handed out (品牌红包发放场景). `CUSTOM_SEND`: to the users the merchant names."""


OPERATION: Operation[AcceptedRedPacketBatch] = Operation("fund_app.create_red_packet_batch", AcceptedRedPacketBatch)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: RedPacketBatchRequest | RedPacketBatchRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedRedPacketBatch]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: RedPacketBatchRequest | RedPacketBatchRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedRedPacketBatch]: ...


def sync_detailed(
    *,
    client: Caller,
    body: RedPacketBatchRequest | RedPacketBatchRequestDict | AnyMapping | Unset = UNSET,
    json: RedPacketBatchRequest | RedPacketBatchRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AcceptedRedPacketBatch]:
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
        body: RedPacketBatchRequest | RedPacketBatchRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AcceptedRedPacketBatch: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: RedPacketBatchRequest | RedPacketBatchRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AcceptedRedPacketBatch: ...


def sync(
    *,
    client: Caller,
    body: RedPacketBatchRequest | RedPacketBatchRequestDict | AnyMapping | Unset = UNSET,
    json: RedPacketBatchRequest | RedPacketBatchRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AcceptedRedPacketBatch:
    """Hand out red packets of a brand to a batch of users.

    Accepted does not mean received: the batch is worked off afterwards, and single red packets can fail. Repeating the
    same batch number with the same contents is safe, and is the right answer to an unknown outcome; a new number would
    pay everybody again.

    Args:
        client: The client to call with.
        body: RedPacketBatchRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        AcceptedRedPacketBatch

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4014310358
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
        body: RedPacketBatchRequest | RedPacketBatchRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedRedPacketBatch]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: RedPacketBatchRequest | RedPacketBatchRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedRedPacketBatch]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: RedPacketBatchRequest | RedPacketBatchRequestDict | AnyMapping | Unset = UNSET,
    json: RedPacketBatchRequest | RedPacketBatchRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AcceptedRedPacketBatch]:
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
        body: RedPacketBatchRequest | RedPacketBatchRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AcceptedRedPacketBatch: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: RedPacketBatchRequest | RedPacketBatchRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AcceptedRedPacketBatch: ...


async def asyncio(
    *,
    client: Caller,
    body: RedPacketBatchRequest | RedPacketBatchRequestDict | AnyMapping | Unset = UNSET,
    json: RedPacketBatchRequest | RedPacketBatchRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AcceptedRedPacketBatch:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[RedPacketBatch]]:
    """Ask by `fund_app.get_red_packet_batch_by_out_batch_no` what became of a call of this operation whose outcome is
    unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[RedPacketBatch]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[RedPacketBatch]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[RedPacketBatch]] = await check_error(OPERATION, error).resolve_async()
    return found
