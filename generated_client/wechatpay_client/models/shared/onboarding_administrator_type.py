# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal, TypeAlias

from ...models.shared.applyment_finance_type import ApplymentFinanceType
from ...models.shared.onboarding_document_type import OnboardingDocumentType
from ...runtime.model import Model
from ...runtime.unset import UNSET, Unset

OnboardingAdministratorType: TypeAlias = Literal[
    "LEGAL",
    "SUPER",
]
"""Who the administrator is (超级管理员类型).

- `LEGAL`: the owner or legal representative
- `SUPER`: somebody who acts for the merchant.
"""


class OnboardingApplymentNumber(Model, kw_only=True):
    """The application as it was taken in (提交结果)"""

    applyment_id: int
    """Number WeChat Pay gave the application (微信支付申请单号)"""


class OnboardingBeneficiary(Model, kw_only=True):
    """A person who owns or controls the merchant (最终受益人)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"ubo_id_doc_name", "ubo_id_doc_number", "ubo_id_doc_address"})

    ubo_id_doc_type: OnboardingDocumentType
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
    ubo_id_doc_copy: str | Unset = UNSET
    """Picture of the front, for an identity card the side with the portrait (证件正面照片)"""
    ubo_id_doc_copy_back: str | Unset = UNSET
    """Picture of the back; a passport has none (证件反面照片)"""
    ubo_id_doc_name: str
    """Name in the document; encrypted on the wire (证件姓名)"""
    ubo_id_doc_number: str | Unset = UNSET
    """Number of the document; encrypted on the wire (证件号码)"""
    ubo_id_doc_address: str | Unset = UNSET
    """Address in the document; encrypted on the wire (证件居住地址)"""
    ubo_period_begin: date | Unset = UNSET
    """First day the document is valid (证件有效期开始时间)"""
    ubo_period_end: str | Unset = UNSET
    """Last day the document is valid, as year-month-day, or 长期 for one without an end (证件有效期结束时间)"""


class OnboardingFinanceLicense(Model, kw_only=True):
    """Licences of a financial institution (金融机构许可证信息)"""

    finance_type: ApplymentFinanceType | Unset = UNSET
    """What kind of financial institution the seller is (金融机构类型).

    - `BANK_AGENT`: bank
    - `PAYMENT_AGENT`: payment company
    - `INSURANCE`: insurance
    - `TRADE_AND_SETTLE`: exchange, clearing or settlement
    - `OTHER`: any other, such as trust, leasing, consumer credit or securities.
    """
    finance_license_pics: list[str] | Unset = UNSET
    """Pictures of the licences (金融机构许可证图片)"""


OnboardingMicroBusinessType: TypeAlias = Literal[
    "MICRO_TYPE_STORE",
    "MICRO_TYPE_MOBILE",
    "MICRO_TYPE_ONLINE",
]
"""How a person without a business licence sells (小微经营类型).

- `MICRO_TYPE_STORE`: in a shop
- `MICRO_TYPE_MOBILE`: on the move, or as a service to the neighbourhood
- `MICRO_TYPE_ONLINE`: online.
"""
