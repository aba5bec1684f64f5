"""The keys of the platform with which a merchant verifies."""

from __future__ import annotations

from enum import StrEnum


class KeyMode(StrEnum):
    """The keys that a merchant has: the WeChat Pay public key, platform certificates, or both during its migration."""

    PUBLIC = "public"
    CERTIFICATES = "certificates"
    BOTH = "both"

    @property
    def has_public_key(self) -> bool:
        return self is not KeyMode.CERTIFICATES

    @property
    def has_certificates(self) -> bool:
        return self is not KeyMode.PUBLIC
