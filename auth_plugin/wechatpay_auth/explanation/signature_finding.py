"""The faults that a request's signature can have, and an explanation made of such findings.

Values only: errors carry an explanation, and this module imports nothing that imports errors.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from wechatpay_auth.translation import gettext as _


class SignatureFault(StrEnum):
    """The kinds of mistake, for programs; a Finding's text is for people and may change."""

    AUTHORIZATION_MISSING = "authorization-missing"
    AUTHORIZATION_REPEATED = "authorization-repeated"
    AUTHORIZATION_MALFORMED = "authorization-malformed"
    SCHEME = "scheme"
    TIMESTAMP_UNIT = "timestamp-unit"
    SIGNATURE_FORM = "signature-form"
    CLOCK = "clock"
    MCHID = "mchid"
    SERIAL = "serial"
    CERTIFICATE_MISSING = "certificate-missing"
    CERTIFICATE_EXPIRED = "certificate-expired"
    CERTIFICATE_REVOKED = "certificate-revoked"
    CERTIFICATE_REPLACED = "certificate-replaced"
    APIV3_KEY_MISSING = "apiv3-key-missing"
    OTHER_REQUEST = "other-request"
    LAYOUT = "layout"
    LINE_ENDS = "line-ends"
    FINAL_LINE_FEED = "final-line-feed"
    METHOD = "method"
    FULL_URL = "full-url"
    FRAGMENT = "fragment"
    PLACEHOLDER = "placeholder"
    PATH = "path"
    PATH_PREFIX = "path-prefix"
    PATH_ENCODING = "path-encoding"
    DOT_SEGMENTS = "dot-segments"
    TRAILING_SLASH = "trailing-slash"
    UNENCODED = "unencoded"
    QUERY = "query"
    QUERY_NOT_SIGNED = "query-not-signed"
    QUERY_LOST = "query-lost"
    QUERY_ORDER = "query-order"
    QUERY_ENCODING = "query-encoding"
    TIMESTAMP = "timestamp"
    NONCE = "nonce"
    BODY = "body"
    BODY_LOST = "body-lost"
    BODY_NOT_SIGNED = "body-not-signed"
    BODY_REWRITTEN = "body-rewritten"
    BODY_INCOMPLETE = "body-incomplete"
    MULTIPART = "multipart"
    KEY = "key"
    UNEXPLAINED = "unexplained"


OF_BODIES = frozenset(
    {
        SignatureFault.BODY,
        SignatureFault.BODY_LOST,
        SignatureFault.BODY_NOT_SIGNED,
        SignatureFault.BODY_REWRITTEN,
        SignatureFault.KEY,
    }
)
"""Faults that can only be told from the whole body."""


class Finding(NamedTuple):
    """One mistake. No text holds a signature, a query's values or any part of a body."""

    fault: SignatureFault
    text: str
    """The fault, in words."""
    fix: str
    """The remedy, in words."""

    def translate(self) -> Finding:
        """A finding whose texts are constants, in the user's language."""
        return self._replace(text=_(self.text), fix=_(self.fix))

    def __str__(self) -> str:
        return f"{self.text}: {self.fix}"


class Explanation(NamedTuple):
    """The findings, the most telling first. They may be logged: no body, query value or signature is in them."""

    findings: tuple[Finding, ...]

    @property
    def summary(self) -> str:
        """One line: the first finding, its fix, and how many more there are."""
        if not self.findings:
            return _("nothing wrong was found with the signature")
        more = len(self.findings) - 1
        return str(self.findings[0]) + (_(" (and {more} more)").format(more=more) if more else "")

    def __str__(self) -> str:
        return "\n".join(map(str, self.findings)) or self.summary
