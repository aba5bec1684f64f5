# Generated from spec/ by `make generate`. Do not edit.
"""Look up the invoices of an application (查询电子发票).

GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.new_tax_control_fapiao import (
    FapiaoCardStatus,
    FapiaoSellerInReply,
    FapiaoStaffInReply,
    FapiaoStatus,
    FapiaoTitle,
)
from ...models.shared.fapiao_tax_preference import FapiaoTaxPreference
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class Fapiao(Model, kw_only=True):
    """One invoice and what became of it (发票信息)"""

    fapiao_id: str
    """The merchant's own number of one invoice, unique under its merchant number (商户发票单号)"""
    status: FapiaoStatus | str
    """Where the invoice stands (发票状态).

    - `ISSUE_ACCEPTED`: being issued
    - `ISSUED`: issued
    - `REVERSE_ACCEPTED`: being reversed
    - `REVERSED`: reversed
    - `ISSUE_FAILED`: it could not be issued
    - `REVERSE_FAILED`: it could not be reversed, so it is still good.
    """
    blue_fapiao: FapiaoDocument | Unset = UNSET
    """The invoice itself (蓝字发票信息)"""
    red_fapiao: FapiaoDocument | Unset = UNSET
    """What reversed it (红字发票信息)"""
    card_information: FapiaoCard | Unset = UNSET
    """The card that shows the invoice in WeChat (电子发票插卡信息)"""
    total_amount: int | Unset = UNSET
    """What the invoice is about, tax included (总价税合计) Unit: fen."""
    tax_amount: int | Unset = UNSET
    """The tax in it (总税额) Unit: fen."""
    amount: int | Unset = UNSET
    """What is left without the tax (总金额) Unit: fen."""
    seller_information: FapiaoSellerInReply | Unset = UNSET
    """Who sold what is invoiced (销售方信息)"""
    buyer_information: FapiaoTitle | Unset = UNSET
    """Whom the invoice is for (购买方信息)"""
    extra_information: FapiaoStaffInReply | Unset = UNSET
    """Who made the invoice (附加信息)"""
    items: list[FapiaoItemInReply] = ABSENT_LIST
    """The lines of the invoice (发票行信息)"""
    remark: str | Unset = UNSET
    """Note on the invoice (备注信息)"""
    fapiao_error_code: str | Unset = UNSET
    """Why it could not be issued, as a token (开票失败错误码)"""
    fapiao_error_message: str | Unset = UNSET
    """Why it could not be issued, in words (开票失败原因)"""


class FapiaoApplication(Model, kw_only=True):
    """The invoices of one application (电子发票查询结果)"""

    total_count: int
    """How many there are (发票数量)"""
    fapiao_information: list[Fapiao]
    """The invoices (发票信息)"""


class FapiaoCard(Model, kw_only=True):
    """The card that shows the invoice in WeChat (电子发票插卡信息)"""

    card_appid: str
    """AppID of the official account that the card belongs to (插卡公众号AppID)"""
    card_openid: str
    """The user, as this official account sees them (插卡公众号下的用户标识)"""
    card_id: str | Unset = UNSET
    """Number of the kind of card that shows the merchant's invoices (电子发票卡券模板ID)"""
    card_code: str | Unset = UNSET
    """Number of the card among those of the user (电子发票在卡包中的编码)"""
    card_status: FapiaoCardStatus | str
    """Where the card stands that shows the invoice in WeChat (发票卡券状态).

    - `INSERT_ACCEPTED`: being put in
    - `INSERTED`: in the user's cards
    - `DISCARD_ACCEPTED`: being made void
    - `DISCARDED`: void.
    """


class FapiaoDocument(Model, kw_only=True):
    """An invoice as the tax authority registered it (发票)"""

    fapiao_code: str | Unset = UNSET
    """Code of the invoice in the register of the tax authority; digital invoices have none (发票代码)"""
    fapiao_number: str
    """Number of the invoice in the register of the tax authority (发票号码)"""
    check_code: str | Unset = UNSET
    """Check code of the invoice (校验码)"""
    password: str | Unset = UNSET
    """The text of signs on the invoice that proves it (密码)"""
    fapiao_time: datetime
    """When it was issued (开票时间)"""


class FapiaoItemInReply(Model, kw_only=True):
    """A line of the invoice (发票行信息)"""

    tax_code: str
    """Code of the goods or service in the list of the tax authority, 19 digits (货物或应税劳务、服务编码)"""
    goods_name: str
    """Name of the goods or service (货物或应税劳务、服务名称)"""
    specification: str | Unset = UNSET
    """Model or size (规格型号)"""
    unit: str | Unset = UNSET
    """Unit in which it is counted (单位)"""
    quantity: int
    """How many, in hundred-millionths; 100000000 is one (数量)"""
    unit_price: int
    """Price of one piece without tax, in hundred-millionths of a yuan (单价)"""
    amount: int
    """What the line is about, without tax (单行金额) Unit: fen."""
    tax_amount: int
    """The tax of the line (单行税额) Unit: fen."""
    total_amount: int
    """What the line is about, tax included (单行金额合计) Unit: fen."""
    tax_rate: int
    """Tax rate; 600 is 6 percent (税率) Unit: 1/10000."""
    tax_prefer_mark: FapiaoTaxPreference | str | Unset = UNSET
    """Whether the tax is reduced (税收优惠政策标识).

    - `NO_FAVORABLE`: not
    - `OUTSIDE_VAT`: the tax does not apply
    - `VAT_EXEMPT`: exempt
    - `NORMAL_ZERO_RATED`: at a rate of zero
    - `EXPORT_ZERO_RATED`: at a rate of zero, as an export.
    """
    discount: bool
    """Whether the line is a discount on the one before it (是否折扣行)"""


class GetApplicationQuery(TypedDict):
    """The query of `new_tax_control_fapiao.get_application`."""

    sub_mchid: NotRequired[str]
    """The sub-merchant, for which the service provider calls; left out by a merchant that calls for itself
    (子商户号)
    """
    fapiao_id: NotRequired[str]
    """The invoice that is meant; all of the application if left out (商户发票单号)"""


OPERATION: Operation[FapiaoApplication] = Operation("new_tax_control_fapiao.get_application", FapiaoApplication)


def sync_detailed(
    fapiao_apply_id: str,
    *,
    client: Caller,
    sub_mchid: str | Unset = UNSET,
    fapiao_id: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FapiaoApplication]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "fapiao_apply_id": fapiao_apply_id,
        },
        {
            "sub_mchid": sub_mchid,
            "fapiao_id": fapiao_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    fapiao_apply_id: str,
    *,
    client: Caller,
    sub_mchid: str | Unset = UNSET,
    fapiao_id: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FapiaoApplication:
    """Look up the invoices of an application.

    Tells of each invoice whether it was issued, reversed or failed, and where its card stands.

    Args:
        fapiao_apply_id: The application that is meant (发票申请单号)
        client: The client to call with.
        sub_mchid: The sub-merchant, for which the service provider calls; left out by a merchant that calls for
            itself (子商户号)
        fapiao_id: The invoice that is meant; all of the application if left out (商户发票单号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        FapiaoApplication

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012531753
    https://pay.weixin.qq.com/doc/v3/partner/4012489258
    https://pay.weixin.qq.com/doc/v3/partner/4015792567
    """
    return sync_detailed(
        fapiao_apply_id,
        client=client,
        sub_mchid=sub_mchid,
        fapiao_id=fapiao_id,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    fapiao_apply_id: str,
    *,
    client: Caller,
    sub_mchid: str | Unset = UNSET,
    fapiao_id: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FapiaoApplication]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "fapiao_apply_id": fapiao_apply_id,
        },
        {
            "sub_mchid": sub_mchid,
            "fapiao_id": fapiao_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    fapiao_apply_id: str,
    *,
    client: Caller,
    sub_mchid: str | Unset = UNSET,
    fapiao_id: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FapiaoApplication:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            fapiao_apply_id,
            client=client,
            sub_mchid=sub_mchid,
            fapiao_id=fapiao_id,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
