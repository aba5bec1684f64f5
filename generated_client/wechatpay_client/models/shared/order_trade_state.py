# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

OrderTradeState: TypeAlias = Literal[
    "SUCCESS",
    "REFUND",
    "NOTPAY",
    "CLOSED",
    "REVOKED",
    "USERPAYING",
    "PAYERROR",
    "ACCEPT",
]
"""Where the order stands (交易状态).

- `SUCCESS`: paid
- `REFUND`: paid, and a refund was requested
- `NOTPAY`: not paid yet
- `CLOSED`: closed without payment
- `REVOKED`: undone, payment codes only
- `USERPAYING`: the user is at the password, payment codes only
- `PAYERROR`: the payment failed, for example at the bank
- `ACCEPT`: accepted and to be debited.
"""


OrderTradeType: TypeAlias = Literal[
    "JSAPI",
    "NATIVE",
    "APP",
    "MICROPAY",
    "MWEB",
    "FACEPAY",
    "PAP",
]
"""How the order was placed (交易类型).

- `JSAPI`: official account or mini-program
- `NATIVE`: the user scanned a code of the merchant
- `APP`: from an app
- `MICROPAY`: the merchant scanned the user's payment code
- `MWEB`: web page outside WeChat (H5)
- `FACEPAY`: face recognition
- `PAP`: a debit under an agreement the user signed.
"""
