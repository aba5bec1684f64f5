# Generated from spec/ by `make generate`. Do not edit.
"""Put invoices that were issued elsewhere into the user's cards (将电子发票插入微信用户卡包).

POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...models.new_tax_control_fapiao import FapiaoOrderBuyer, FapiaoScene
from ...models.shared.fapiao_item import FapiaoItem, FapiaoStaff
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...api.new_tax_control_fapiao.get_application import FapiaoApplication
    from ...models.dicts import AnyMapping, FapiaoCardInsertionDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class FapiaoCardInsertion(Model, kw_only=True):
    """Invoices that are to be put into the user's cards (插入电子发票卡券)"""

    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    scene: FapiaoScene
    """What is invoiced (开票场景).

    - `WITH_WECHATPAY`: an order that was paid by WeChat Pay
    - `WITHOUT_WECHATPAY`: something else.
    """
    buyer_information: FapiaoOrderBuyer
    """Whom the invoice is for, and what order it is about (购买方信息)"""
    fapiao_card_information: list[InsertedFapiao]
    """The invoices (电子发票卡券信息列表)"""


class FapiaoSeller(Model, kw_only=True):
    """Who sold what is invoiced (销售方信息)"""

    name: str
    """Name of the seller (名称)"""
    taxpayer_id: str
    """Number of the seller at the tax authority (纳税人识别号)"""
    address: str
    """Address of the seller (地址)"""
    telephone: str | Unset = UNSET
    """Telephone of the seller (电话)"""
    bank_name: str | Unset = UNSET
    """Bank of the seller (开户银行)"""
    bank_account: str | Unset = UNSET
    """Bank account of the seller (银行账号)"""


class InsertedFapiao(Model, kw_only=True):
    """An invoice that was issued elsewhere (电子发票卡券信息)"""

    fapiao_media_id: str
    """Number that the upload gave the file of the invoice (电子发票文件ID)"""
    fapiao_number: str
    """Number of the invoice in the register of the tax authority (发票号码)"""
    fapiao_code: str
    """Code of the invoice in the register of the tax authority; digital invoices have none (发票代码)"""
    fapiao_time: datetime
    """When it was issued (开票时间)"""
    check_code: str
    """Check code of the invoice (校验码)"""
    password: str
    """The text of signs on the invoice that proves it (密码)"""
    total_amount: int
    """What the invoice is about, tax included (总价税合计) Unit: fen."""
    tax_amount: int
    """The tax in it (总税额) Unit: fen."""
    amount: int
    """What is left without the tax (总金额) Unit: fen."""
    seller_information: FapiaoSeller
    """Who sold what is invoiced (销售方信息)"""
    extra_information: FapiaoStaff
    """Who made the invoice (附加信息)"""
    items: list[FapiaoItem]
    """The lines of the invoice (发票行信息)"""
    remark: str | Unset = UNSET
    """Note on the invoice (备注信息)"""


OPERATION: Operation[None] = Operation("new_tax_control_fapiao.insert_cards", None)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        fapiao_apply_id: str,
        *,
        client: Caller,
        body: FapiaoCardInsertion | FapiaoCardInsertionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    def sync_detailed(
        fapiao_apply_id: str,
        *,
        client: Caller,
        json: FapiaoCardInsertion | FapiaoCardInsertionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    fapiao_apply_id: str,
    *,
    client: Caller,
    body: FapiaoCardInsertion | FapiaoCardInsertionDict | AnyMapping | Unset = UNSET,
    json: FapiaoCardInsertion | FapiaoCardInsertionDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "fapiao_apply_id": fapiao_apply_id,
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
        fapiao_apply_id: str,
        *,
        client: Caller,
        body: FapiaoCardInsertion | FapiaoCardInsertionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    def sync(
        fapiao_apply_id: str,
        *,
        client: Caller,
        json: FapiaoCardInsertion | FapiaoCardInsertionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    fapiao_apply_id: str,
    *,
    client: Caller,
    body: FapiaoCardInsertion | FapiaoCardInsertionDict | AnyMapping | Unset = UNSET,
    json: FapiaoCardInsertion | FapiaoCardInsertionDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Put invoices that were issued elsewhere into the user's cards.

    Accepted does not mean done: FAPIAO.CARD_INSERTED tells it, and so does the query. The files are uploaded first.

    Args:
        fapiao_apply_id: The application that is meant (发票申请单号)
        client: The client to call with.
        body: FapiaoCardInsertion or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/doc/v3/merchant/4012538365
    https://pay.weixin.qq.com/doc/v3/partner/4012474078
    https://pay.weixin.qq.com/doc/v3/partner/4015792579
    """
    sync_detailed(
        fapiao_apply_id,
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
        fapiao_apply_id: str,
        *,
        client: Caller,
        body: FapiaoCardInsertion | FapiaoCardInsertionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    async def asyncio_detailed(
        fapiao_apply_id: str,
        *,
        client: Caller,
        json: FapiaoCardInsertion | FapiaoCardInsertionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    fapiao_apply_id: str,
    *,
    client: Caller,
    body: FapiaoCardInsertion | FapiaoCardInsertionDict | AnyMapping | Unset = UNSET,
    json: FapiaoCardInsertion | FapiaoCardInsertionDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "fapiao_apply_id": fapiao_apply_id,
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
        fapiao_apply_id: str,
        *,
        client: Caller,
        body: FapiaoCardInsertion | FapiaoCardInsertionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    async def asyncio(
        fapiao_apply_id: str,
        *,
        client: Caller,
        json: FapiaoCardInsertion | FapiaoCardInsertionDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    fapiao_apply_id: str,
    *,
    client: Caller,
    body: FapiaoCardInsertion | FapiaoCardInsertionDict | AnyMapping | Unset = UNSET,
    json: FapiaoCardInsertion | FapiaoCardInsertionDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """`sync`, awaited."""
    await asyncio_detailed(
        fapiao_apply_id,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[FapiaoApplication]]:
    """Ask by `new_tax_control_fapiao.get_application` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[FapiaoApplication]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[FapiaoApplication]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[FapiaoApplication]] = await check_error(OPERATION, error).resolve_async()
    return found
