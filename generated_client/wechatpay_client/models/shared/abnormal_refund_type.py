# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

AbnormalRefundType: TypeAlias = Literal[
    "USER_BANK_CARD",
    "MERCHANT_BANK_CARD",
]
"""Who receives a refund that failed (异常退款处理方式).

- `USER_BANK_CARD`: the user, on a bank card of theirs
- `MERCHANT_BANK_CARD`: the merchant, on its settlement account, to hand it to the user itself.
"""


RefundCardBank: TypeAlias = Literal[
    "CMB_DEBIT",
    "COMM_DEBIT",
    "ABC_DEBIT",
    "CCB_DEBIT",
    "ICBC_DEBIT",
    "BOC_DEBIT",
    "PAB_DEBIT",
    "SPDB_DEBIT",
    "CITIC_DEBIT",
    "CEB_DEBIT",
    "CMBC_DEBIT",
    "CIB_DEBIT",
    "GDB_DEBIT",
    "PSBC_DEBIT",
    "NBCB_DEBIT",
]
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
