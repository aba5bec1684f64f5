# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `taxi_invoice` share."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

TaxiCompanyType: TypeAlias = Literal[
    "ENTERPRISE",
    "INDIVIDUALS",
    "CORPORATION",
    "INDIVIDUAL",
]
"""What kind of company it is (企业类型).

- `ENTERPRISE`: company
- `INDIVIDUALS`: person
- `CORPORATION`: company, as replies have it
- `INDIVIDUAL`: person, as replies have it.
"""


TaxiInvoiceMode: TypeAlias = Literal[
    "JIAO_WEI",
    "NUO_NUO",
    "JIAOWEI",
    "NUONUO",
]
"""By which platform its invoices are issued (开票渠道).

- `JIAO_WEI`: the transport authority's
- `NUO_NUO`: Nuonuo's
- `JIAOWEI`: the transport authority's, as replies have it
- `NUONUO`: Nuonuo's, as replies have it.
"""


class TaxiPhotoDigestInReply(Model, kw_only=True):
    """Digest of the picture (司机头像摘要)"""

    hash_type: str | Unset = UNSET
    """Function it was made with, such as MD5 (哈希类型)"""
    hash_value: str | Unset = UNSET
    """Digest of the bytes of the picture, in hexadecimal digits (哈希值)"""


TaxiState: TypeAlias = Literal[
    "IN_OPERATION",
    "OUT_OPERATION",
]
"""Whether the taxi is in use (出租车状态).

- `IN_OPERATION`: it is
- `OUT_OPERATION`: no more.
"""
