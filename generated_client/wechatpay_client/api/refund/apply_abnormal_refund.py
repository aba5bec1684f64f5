# Generated from spec/ by `make generate`. Do not edit.
"""Send the money of a failed refund to another account (发起异常退款).

POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, overload

from msgspec import field

from ...models.refund import Refund
from ...models.shared.abnormal_refund_type import AbnormalRefundType, RefundCardBank
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AbnormalRefundRequestDict, AnyMapping
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class AbnormalRefundRequest(Model, kw_only=True):
    """Where the money of a refund that failed is to go; the card is told for USER_BANK_CARD only (异常退款处理)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"bank_account", "real_name"})

    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    out_refund_no: str
    """The merchant's own number of the refund; repeating it never refunds twice (商户退款单号)"""
    type_: AbnormalRefundType = field(name="type")
    """Who receives a refund that failed (异常退款处理方式).

    - `USER_BANK_CARD`: the user, on a bank card of theirs
    - `MERCHANT_BANK_CARD`: the merchant, on its settlement account, to hand it to the user itself.
    """
    bank_type: RefundCardBank | Unset = UNSET
    """Bank of the user's debit card (开户银行).

    - `CMB_DEBIT`: China Merchants
    - `COMM_DEBIT`: Communications
    - `ABC_DEBIT`: Agricultural
    - `CCB_DEBIT`: Construction
    - `ICBC_DEBIT`: Industrial and Commercial
    - `BOC_DEBIT`: Bank of China
    - `PAB_DEBIT`: Ping An
    - `SPDB_DEBIT`: Shanghai Pudong
    - `CITIC_DEBIT`: CITIC
    - `CEB_DEBIT`: Everbright
    - `CMBC_DEBIT`: Minsheng
    - `CIB_DEBIT`: Industrial (兴业)
    - `GDB_DEBIT`: Guangfa
    - `PSBC_DEBIT`: Postal Savings
    - `NBCB_DEBIT`: Ningbo.
    """
    bank_account: str | Unset = UNSET
    """Number of the user's bank card; encrypted on the wire (收款银行卡号)"""
    real_name: str | Unset = UNSET
    """Name of the card's owner; encrypted on the wire (收款用户姓名)"""


OPERATION: Operation[Refund] = Operation("refund.apply_abnormal_refund", Refund)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        refund_id: str,
        *,
        client: Caller,
        body: AbnormalRefundRequest | AbnormalRefundRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Refund]: ...

    @overload
    def sync_detailed(
        refund_id: str,
        *,
        client: Caller,
        json: AbnormalRefundRequest | AbnormalRefundRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Refund]: ...


def sync_detailed(
    refund_id: str,
    *,
    client: Caller,
    body: AbnormalRefundRequest | AbnormalRefundRequestDict | AnyMapping | Unset = UNSET,
    json: AbnormalRefundRequest | AbnormalRefundRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[Refund]:
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
        body: AbnormalRefundRequest | AbnormalRefundRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Refund: ...

    @overload
    def sync(
        refund_id: str,
        *,
        client: Caller,
        json: AbnormalRefundRequest | AbnormalRefundRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Refund: ...


def sync(
    refund_id: str,
    *,
    client: Caller,
    body: AbnormalRefundRequest | AbnormalRefundRequestDict | AnyMapping | Unset = UNSET,
    json: AbnormalRefundRequest | AbnormalRefundRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Refund:
    """Send the money of a failed refund to another account.

    For refunds in the state ABNORMAL. The money goes to another bank card of the user, or back to the merchant.

    Args:
        refund_id: WeChat Pay's number of the refund that is meant (微信支付退款单号)
        client: The client to call with.
        body: AbnormalRefundRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        Refund

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012791864
    https://pay.weixin.qq.com/doc/v3/merchant/4013070379
    https://pay.weixin.qq.com/doc/v3/merchant/4012810603
    https://pay.weixin.qq.com/doc/v3/merchant/4012791885
    https://pay.weixin.qq.com/doc/v3/merchant/4012791905
    https://pay.weixin.qq.com/doc/v3/merchant/4013420988
    https://pay.weixin.qq.com/doc/v3/merchant/4013421164
    https://pay.weixin.qq.com/doc/v3/merchant/4013421269
    https://pay.weixin.qq.com/doc/v3/merchant/4013421352
    https://pay.weixin.qq.com/doc/v3/merchant/4013421429
    https://pay.weixin.qq.com/doc/v3/merchant/4013071193
    https://pay.weixin.qq.com/doc/v3/partner/4013335389
    https://pay.weixin.qq.com/doc/v3/partner/4013080240
    https://pay.weixin.qq.com/doc/v3/partner/4013351901
    https://pay.weixin.qq.com/doc/v3/partner/4013352066
    https://pay.weixin.qq.com/doc/v3/partner/4013352278
    https://pay.weixin.qq.com/doc/v3/partner/4013461907
    https://pay.weixin.qq.com/doc/v3/partner/4013462123
    https://pay.weixin.qq.com/doc/v3/partner/4013462191
    https://pay.weixin.qq.com/doc/v3/partner/4013462286
    https://pay.weixin.qq.com/doc/v3/partner/4013462582
    https://pay.weixin.qq.com/doc/v3/partner/4013080627
    https://pay.weixin.qq.com/doc/v3/partner/4017150905
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
        body: AbnormalRefundRequest | AbnormalRefundRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Refund]: ...

    @overload
    async def asyncio_detailed(
        refund_id: str,
        *,
        client: Caller,
        json: AbnormalRefundRequest | AbnormalRefundRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Refund]: ...


async def asyncio_detailed(
    refund_id: str,
    *,
    client: Caller,
    body: AbnormalRefundRequest | AbnormalRefundRequestDict | AnyMapping | Unset = UNSET,
    json: AbnormalRefundRequest | AbnormalRefundRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[Refund]:
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
        body: AbnormalRefundRequest | AbnormalRefundRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Refund: ...

    @overload
    async def asyncio(
        refund_id: str,
        *,
        client: Caller,
        json: AbnormalRefundRequest | AbnormalRefundRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Refund: ...


async def asyncio(
    refund_id: str,
    *,
    client: Caller,
    body: AbnormalRefundRequest | AbnormalRefundRequestDict | AnyMapping | Unset = UNSET,
    json: AbnormalRefundRequest | AbnormalRefundRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Refund:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[Refund]]:
    """Ask by `refund.get_refund` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[Refund]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[Refund]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[Refund]] = await check_error(OPERATION, error).resolve_async()
    return found
