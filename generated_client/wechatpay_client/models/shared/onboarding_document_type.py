# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

OnboardingDocumentType: TypeAlias = Literal[
    "IDENTIFICATION_TYPE_IDCARD",
    "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
    "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
    "IDENTIFICATION_TYPE_MACAO_PASSPORT",
    "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
    "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
    "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
    "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
]
"""Kind of document that names a person (证件类型).

- `IDENTIFICATION_TYPE_IDCARD`: identity card of mainland China
- `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`: foreign passport
- `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`: travel permit of a resident of Hong Kong
- `IDENTIFICATION_TYPE_MACAO_PASSPORT`: that of a resident of Macao
- `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`: that of a resident of Taiwan
- `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`: residence permit of a foreigner
- `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`: mainland residence permit of a resident of Hong Kong or Macao
- `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`: that of a resident of Taiwan.
"""
