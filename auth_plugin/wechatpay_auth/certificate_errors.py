"""The errors of downloading platform certificates.

WeChatPayError
├── ConfigurationError
│   └── PublicKeyRequired               this merchant has no platform certificates
└── NotSent
    └── CertificatesUnavailable         no key to verify a reply with, so the request was not sent
        └── CertificatesUnreachable     no answer came to the download (also a ConnectionFailed)
"""

from __future__ import annotations

from .errors import ConfigurationError, ConnectionFailed, NotSent


class PublicKeyRequired(ConfigurationError):
    """The merchant uses the WeChat Pay public key: the platform has no certificates for it."""


class CertificatesUnavailable(NotSent):
    """The key ring has no key of the platform that holds now, and none could be downloaded. Nothing was sent.

    `__cause__` is why the download failed.
    """


class CertificatesUnreachable(CertificatesUnavailable, ConnectionFailed):
    """The download got no answer, so the request for which it was made was not sent.

    Repeating the request is safe, and if the key ring has keys that still hold, it goes out with those.
    """
