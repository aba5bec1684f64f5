# Generated from spec/ by `make generate`. Do not edit.
"""Give a user a coupon of a bank that is good for several payments (给指定用户报名多笔立减活动).

POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, BankMultiActivityEntryDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class BankMultiActivityEntry(Model, kw_only=True):
    """The user who enters, and the coupon (给指定用户报名多笔立减活动)"""

    stock_id: str
    """Number of the batch (批次号)"""
    activity_id: str
    """Number WeChat Pay gave the activity (活动ID)"""
    out_request_no: str
    """The merchant's own number of the gift, unique under its merchant number; repeating it gives no second coupon
    (发券凭证)
    """
    appid: str | None | Unset = UNSET
    """AppID under which the user is named; bound to the merchant that calls (公众账号ID) Left out, it is the client's
    default.
    """
    stock_creator_mchid: str
    """The merchant that made the batch of coupons (创建批次的商户号)"""


class EnteredBankActivity(Model, kw_only=True):
    """The coupon of the user (报名多笔立减活动结果)"""

    coupon_id: str
    """Number of one coupon in the hands of a user (券ID)"""


OPERATION: Operation[EnteredBankActivity] = Operation(
    "marketing.enter_bank_multi_activity", EnteredBankActivity, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        openid: str,
        *,
        client: Caller,
        body: BankMultiActivityEntry | BankMultiActivityEntryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EnteredBankActivity]: ...

    @overload
    def sync_detailed(
        openid: str,
        *,
        client: Caller,
        json: BankMultiActivityEntry | BankMultiActivityEntryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EnteredBankActivity]: ...


def sync_detailed(
    openid: str,
    *,
    client: Caller,
    body: BankMultiActivityEntry | BankMultiActivityEntryDict | AnyMapping | Unset = UNSET,
    json: BankMultiActivityEntry | BankMultiActivityEntryDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EnteredBankActivity]:
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
        body: BankMultiActivityEntry | BankMultiActivityEntryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EnteredBankActivity: ...

    @overload
    def sync(
        openid: str,
        *,
        client: Caller,
        json: BankMultiActivityEntry | BankMultiActivityEntryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EnteredBankActivity: ...


def sync(
    openid: str,
    *,
    client: Caller,
    body: BankMultiActivityEntry | BankMultiActivityEntryDict | AnyMapping | Unset = UNSET,
    json: BankMultiActivityEntry | BankMultiActivityEntryDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EnteredBankActivity:
    """Give a user a coupon of a bank that is good for several payments.

    The coupon comes from a batch that an activity of the bank is bound to. Repeating the same number with the same
    contents gives no second coupon.

    Args:
        openid: The user who is meant, as the merchant's AppID sees them (用户标识)
        client: The client to call with.
        body: BankMultiActivityEntry or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        EnteredBankActivity

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4014569793
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
        body: BankMultiActivityEntry | BankMultiActivityEntryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EnteredBankActivity]: ...

    @overload
    async def asyncio_detailed(
        openid: str,
        *,
        client: Caller,
        json: BankMultiActivityEntry | BankMultiActivityEntryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EnteredBankActivity]: ...


async def asyncio_detailed(
    openid: str,
    *,
    client: Caller,
    body: BankMultiActivityEntry | BankMultiActivityEntryDict | AnyMapping | Unset = UNSET,
    json: BankMultiActivityEntry | BankMultiActivityEntryDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EnteredBankActivity]:
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
        body: BankMultiActivityEntry | BankMultiActivityEntryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EnteredBankActivity: ...

    @overload
    async def asyncio(
        openid: str,
        *,
        client: Caller,
        json: BankMultiActivityEntry | BankMultiActivityEntryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EnteredBankActivity: ...


async def asyncio(
    openid: str,
    *,
    client: Caller,
    body: BankMultiActivityEntry | BankMultiActivityEntryDict | AnyMapping | Unset = UNSET,
    json: BankMultiActivityEntry | BankMultiActivityEntryDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EnteredBankActivity:
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
