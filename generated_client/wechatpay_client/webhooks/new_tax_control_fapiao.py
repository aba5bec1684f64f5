# Generated from spec/ by `make generate`. Do not edit.
"""The events of `new_tax_control_fapiao`.

FapiaoCardDiscarded: Cards that show invoices have become void
FapiaoCardInserted: Invoices were put into the user's cards
FapiaoIssued: Invoices were issued
FapiaoReversed: Invoices were taken back
FapiaoUserApplied: A user has said whom the invoice is for
"""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Literal

from ..models.new_tax_control_fapiao import FapiaoCardStatus, FapiaoStatus
from ..runtime.event import Event
from ..runtime.model import Model
from ..runtime.unset import ABSENT_LIST, UNSET, Unset


class ChangedFapiao(Model, kw_only=True):
    """An invoice that has changed (发票)"""

    fapiao_id: str
    """The merchant's own number of one invoice, unique under its merchant number (商户发票单号)"""
    fapiao_status: FapiaoStatus | str
    """Where the invoice stands (发票状态).

    - `ISSUE_ACCEPTED`: being issued
    - `ISSUED`: issued
    - `REVERSE_ACCEPTED`: being reversed
    - `REVERSED`: reversed
    - `ISSUE_FAILED`: it could not be issued
    - `REVERSE_FAILED`: it could not be reversed, so it is still good.
    """
    card_status: FapiaoCardStatus | str | Unset = UNSET
    """Where the card stands that shows the invoice in WeChat (发票卡券状态).

    - `INSERT_ACCEPTED`: being put in
    - `INSERTED`: in the user's cards
    - `DISCARD_ACCEPTED`: being made void
    - `DISCARDED`: void.
    """


class FapiaoChange(Model, kw_only=True):
    """Invoices of an application that have changed (发票状态变更)"""

    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    fapiao_apply_id: str
    """Number of the application for invoices: WeChat Pay's number of the order if it was paid by WeChat Pay, else the
    merchant's own number (发票申请单号)
    """
    fapiao_information: list[ChangedFapiao] = ABSENT_LIST
    """The invoices (发票信息)"""


class FapiaoUserApplication(Model, kw_only=True):
    """A user who has said whom the invoice is for (用户发票抬头填写完成)"""

    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    fapiao_apply_id: str
    """Number of the application for invoices: WeChat Pay's number of the order if it was paid by WeChat Pay, else the
    merchant's own number (发票申请单号)
    """
    apply_time: datetime | Unset = UNSET
    """When the user was done (用户完成发票抬头填写的时间)"""


class FapiaoCardDiscarded(Event, frozen=True, kw_only=True):
    """Cards that show invoices have become void (发票卡券作废通知).

    It follows the reversal of an invoice.

    https://pay.weixin.qq.com/doc/v3/merchant/4012286035
    https://pay.weixin.qq.com/doc/v3/partner/4012071609
    https://pay.weixin.qq.com/doc/v3/partner/4015792560
    """

    variants: ClassVar[tuple[type[Model], ...]] = (FapiaoChange,)

    event_type: Literal["FAPIAO.CARD_DISCARDED"]
    resource: FapiaoChange


class FapiaoCardInserted(Event, frozen=True, kw_only=True):
    """Invoices were put into the user's cards (发票插入用户卡包成功通知).

    The user sees the invoices in WeChat from now on.

    https://pay.weixin.qq.com/doc/v3/merchant/4012286082
    https://pay.weixin.qq.com/doc/v3/partner/4012072011
    https://pay.weixin.qq.com/doc/v3/partner/4015792578
    """

    variants: ClassVar[tuple[type[Model], ...]] = (FapiaoChange,)

    event_type: Literal["FAPIAO.CARD_INSERTED"]
    resource: FapiaoChange


class FapiaoIssued(Event, frozen=True, kw_only=True):
    """Invoices were issued (发票开具成功通知).

    The card that shows an invoice in WeChat may still be on its way.

    https://pay.weixin.qq.com/doc/v3/merchant/4012286057
    https://pay.weixin.qq.com/doc/v3/partner/4012071832
    https://pay.weixin.qq.com/doc/v3/partner/4015792570
    """

    variants: ClassVar[tuple[type[Model], ...]] = (FapiaoChange,)

    event_type: Literal["FAPIAO.ISSUED"]
    resource: FapiaoChange


class FapiaoReversed(Event, frozen=True, kw_only=True):
    """Invoices were taken back (发票冲红成功通知).

    The card that shows an invoice in WeChat becomes void next.

    https://pay.weixin.qq.com/doc/v3/merchant/4012286074
    https://pay.weixin.qq.com/doc/v3/partner/4012071979
    https://pay.weixin.qq.com/doc/v3/partner/4015792571
    """

    variants: ClassVar[tuple[type[Model], ...]] = (FapiaoChange,)

    event_type: Literal["FAPIAO.REVERSED"]
    resource: FapiaoChange


class FapiaoUserApplied(Event, frozen=True, kw_only=True):
    """A user has said whom the invoice is for (用户发票抬头填写完成通知).

    Look it up by `new_tax_control_fapiao.get_user_title`, and issue the invoice.

    https://pay.weixin.qq.com/doc/v3/merchant/4012286009
    https://pay.weixin.qq.com/doc/v3/partner/4012070348
    https://pay.weixin.qq.com/doc/v3/partner/4015792559
    """

    variants: ClassVar[tuple[type[Model], ...]] = (FapiaoUserApplication,)

    event_type: Literal["FAPIAO.USER_APPLIED"]
    resource: FapiaoUserApplication
