# Generated from spec/ by `make generate`. Do not edit.
"""Give a user spending money from a batch (发放指定批次的消费金).

POST /v3/multiuse/users/{openid}/coupons
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, SpendingMoneyGiftDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GivenSpendingMoney(Model, kw_only=True):
    """The spending money in the hands of the user (发放消费金)"""

    coupon_id: str
    """Number of the spending money (消费金ID)"""


SpendingMoneyCardType: TypeAlias = Literal["ID_CARD"]
"""Kind of document that names the user (证件类型). `ID_CARD`: identity card of mainland China."""


class SpendingMoneyGift(Model, kw_only=True):
    """Who is given spending money, from which batch and how much (发放消费金)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"user_name", "id_card_number"})

    stock_id: str
    """Number of the batch that is given from (批次号)"""
    out_request_no: str
    """The merchant's own number of the gift, unique under its merchant number (商户单据号)"""
    user_name: str
    """Name of the user, checked against their account; encrypted on the wire (用户姓名)"""
    id_card_number: str
    """Number of the user's identity card; encrypted on the wire (身份证号码)"""
    amount: int | Unset = UNSET
    """Sum of the spending money, where the batch leaves it open (发放面额) Unit: fen."""
    appid: str | None | Unset = UNSET
    """AppID under which the user is named (公众账号ID) Left out, it is the client's default."""
    card_type: SpendingMoneyCardType
    """Kind of document that names the user (证件类型). `ID_CARD`: identity card of mainland China."""


OPERATION: Operation[GivenSpendingMoney] = Operation(
    "multiuse.send_coupon", GivenSpendingMoney, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        openid: str,
        *,
        client: Caller,
        body: SpendingMoneyGift | SpendingMoneyGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GivenSpendingMoney]: ...

    @overload
    def sync_detailed(
        openid: str,
        *,
        client: Caller,
        json: SpendingMoneyGift | SpendingMoneyGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GivenSpendingMoney]: ...


def sync_detailed(
    openid: str,
    *,
    client: Caller,
    body: SpendingMoneyGift | SpendingMoneyGiftDict | AnyMapping | Unset = UNSET,
    json: SpendingMoneyGift | SpendingMoneyGiftDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[GivenSpendingMoney]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "openid": openid,
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
        openid: str,
        *,
        client: Caller,
        body: SpendingMoneyGift | SpendingMoneyGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> GivenSpendingMoney: ...

    @overload
    def sync(
        openid: str,
        *,
        client: Caller,
        json: SpendingMoneyGift | SpendingMoneyGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> GivenSpendingMoney: ...


def sync(
    openid: str,
    *,
    client: Caller,
    body: SpendingMoneyGift | SpendingMoneyGiftDict | AnyMapping | Unset = UNSET,
    json: SpendingMoneyGift | SpendingMoneyGiftDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> GivenSpendingMoney:
    """Give a user spending money from a batch.

    The batch is made before, on the merchant platform or by interface. The user spends the sum in one or several
    payments. Repeating the same number with the same contents gives no second time, and is the right answer to an
    unknown outcome.

    Args:
        openid: The user who is meant, as the merchant's AppID sees them (用户标识)
        client: The client to call with.
        body: SpendingMoneyGift or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        GivenSpendingMoney

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012539766
    """
    return sync_detailed(
        openid,
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
        openid: str,
        *,
        client: Caller,
        body: SpendingMoneyGift | SpendingMoneyGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GivenSpendingMoney]: ...

    @overload
    async def asyncio_detailed(
        openid: str,
        *,
        client: Caller,
        json: SpendingMoneyGift | SpendingMoneyGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GivenSpendingMoney]: ...


async def asyncio_detailed(
    openid: str,
    *,
    client: Caller,
    body: SpendingMoneyGift | SpendingMoneyGiftDict | AnyMapping | Unset = UNSET,
    json: SpendingMoneyGift | SpendingMoneyGiftDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[GivenSpendingMoney]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "openid": openid,
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
        openid: str,
        *,
        client: Caller,
        body: SpendingMoneyGift | SpendingMoneyGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> GivenSpendingMoney: ...

    @overload
    async def asyncio(
        openid: str,
        *,
        client: Caller,
        json: SpendingMoneyGift | SpendingMoneyGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> GivenSpendingMoney: ...


async def asyncio(
    openid: str,
    *,
    client: Caller,
    body: SpendingMoneyGift | SpendingMoneyGiftDict | AnyMapping | Unset = UNSET,
    json: SpendingMoneyGift | SpendingMoneyGiftDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> GivenSpendingMoney:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            openid,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
