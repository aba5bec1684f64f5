"""The mistakes that the parameters of a front end can have, and how one of them is told.

Values only, for `front_end_parameters` and those who show its findings.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class ParameterFault(StrEnum):
    """The kinds of mistake, for programs; the text of a finding is for people and may change."""

    MISSING = "missing"
    NAME = "name"
    TYPE = "type"
    BLANKS = "blanks"
    TIMESTAMP_UNIT = "timestamp-unit"
    TIMESTAMP_FORM = "timestamp-form"
    EXPIRED = "expired"
    SIGN_TYPE = "sign-type"
    PACKAGE = "package"
    PREPAY_ID = "prepay-id"
    PREPAY_ID_UNKNOWN = "prepay-id-unknown"
    PREPAY_ID_EXPIRED = "prepay-id-expired"
    PREPAY_ID_USED = "prepay-id-used"
    TRADE_TYPE = "trade-type"
    PAYER = "payer"
    SERVICE_ORDER = "service-order"
    BUSINESS_TYPE = "business-type"
    APPID = "appid"
    MCHID = "mchid"
    SIGNATURE_FORM = "signature-form"
    APIV2_SIGNATURE = "apiv2-signature"
    DIGEST = "digest"
    PADDING = "padding"
    LINE_ORDER = "line-order"
    LINE_ENDS = "line-ends"
    FINAL_LINE_FEED = "final-line-feed"
    LAYOUT = "layout"
    SIGNED_PACKAGE = "signed-package"
    SIGNED_AS_APP = "signed-as-app"
    SIGNED_AS_JSAPI = "signed-as-jsapi"
    SIGNED_TIMESTAMP = "signed-timestamp"
    SIGNED_NONCE = "signed-nonce"
    SIGNED_APPID = "signed-appid"
    OTHER_TEXT = "other-text"
    KEY = "key"
    APIV3_KEY = "apiv3-key"


class ParameterFinding(NamedTuple):
    """One mistake. No text holds a signature or a key."""

    fault: ParameterFault
    field: str
    """The name of the field as it was handed over, or as it should be; empty if it is none."""
    text: str
    """The mistake, in words."""
    fix: str
    """The remedy, in words."""

    def __str__(self) -> str:
        return f"{self.text}: {self.fix}"
