# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from msgspec import field

from ...runtime.model import Model


class PayerIdentity(Model, kw_only=True):
    """Who must pay; anybody else is refused. Needs a permission of its own (实名支付)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"number", "name"})

    type_: PayerIdentityType = field(name="type")
    """Kind of document that names the payer (证件类型).

    - `IDCARD`: identity card of mainland China
    - `HONGKONG_MACAO`: travel permit for residents of Hong Kong and Macao
    - `HONGKONG_MACAO_RESIDENT`: mainland residence permit for them
    - `TAIWAN_RESIDENT`: travel permit for residents of Taiwan
    - `FOREIGN_RESIDENT`: residence permit of a foreigner
    - `OVERSEA_PASSPORT`: foreign passport
    - `PHONE_NUMBER`: telephone number instead of a document.
    """
    number: str
    """Number of the document, or the telephone number; encrypted on the wire (证件号)"""
    name: str
    """Name in the document; encrypted on the wire (姓名)"""


PayerIdentityType: TypeAlias = Literal[
    "IDCARD",
    "HONGKONG_MACAO",
    "HONGKONG_MACAO_RESIDENT",
    "TAIWAN_RESIDENT",
    "FOREIGN_RESIDENT",
    "OVERSEA_PASSPORT",
    "PHONE_NUMBER",
]
"""Kind of document that names the payer (证件类型).

- `IDCARD`: identity card of mainland China
- `HONGKONG_MACAO`: travel permit for residents of Hong Kong and Macao
- `HONGKONG_MACAO_RESIDENT`: mainland residence permit for them
- `TAIWAN_RESIDENT`: travel permit for residents of Taiwan
- `FOREIGN_RESIDENT`: residence permit of a foreigner
- `OVERSEA_PASSPORT`: foreign passport
- `PHONE_NUMBER`: telephone number instead of a document.
"""
