"""Which keys of the platform a merchant verifies with."""

from __future__ import annotations

from enum import StrEnum


class KeyMode(StrEnum):
    """What a merchant was given: the WeChat Pay public key, platform certificates, or both during its move."""

    PUBLIC = "public"
    CERTIFICATES = "certificates"
    BOTH = "both"

    @property
    def has_public_key(self) -> bool:
        return self is not KeyMode.CERTIFICATES

    @property
    def has_certificates(self) -> bool:
        return self is not KeyMode.PUBLIC
