# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from ...runtime.model import Model


class InstallmentChoice(Model, kw_only=True):
    """What the user chose when paying by the instalment credit 微信分付 (分期信息)"""

    use_subsidy: bool
    """Whether the merchant's offer to pay the interest was used (是否使用了商户贴息)"""
    selected_installment_number: int
    """Number of instalments the user chose (用户实际选择分期期数)"""
