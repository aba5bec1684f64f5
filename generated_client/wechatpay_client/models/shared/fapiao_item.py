# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from ...models.shared.fapiao_tax_preference import FapiaoTaxPreference
from ...runtime.model import Model
from ...runtime.unset import UNSET, Unset


class FapiaoItem(Model, kw_only=True):
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
    tax_prefer_mark: FapiaoTaxPreference
    """Whether the tax is reduced (税收优惠政策标识).

    - `NO_FAVORABLE`: not
    - `OUTSIDE_VAT`: the tax does not apply
    - `VAT_EXEMPT`: exempt
    - `NORMAL_ZERO_RATED`: at a rate of zero
    - `EXPORT_ZERO_RATED`: at a rate of zero, as an export.
    """
    discount: bool
    """Whether the line is a discount on the one before it (是否折扣行)"""


class FapiaoStaff(Model, kw_only=True):
    """Who made the invoice (附加信息)"""

    payee: str | Unset = UNSET
    """Who received the money (收款人)"""
    reviewer: str | Unset = UNSET
    """Who checked the invoice (复核人)"""
    drawer: str
    """Who drew it up (开票人)"""
