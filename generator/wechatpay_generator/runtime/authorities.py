"""Which certificate authorities vouch for the platform: those of certifi, or those that the environment names.

Whether a payment goes out must not depend on what an HTTP library trusts unasked, which is not the same in each.
"""

from __future__ import annotations

import os
import ssl

from wechatpay_auth.errors import ConfigurationError

from .translation import gettext as _


def make_tls_context(trust_env: bool) -> ssl.SSLContext:
    """A context for connections to the platform. `trust_env`: whether SSL_CERT_FILE and SSL_CERT_DIR count.

    The file counts if both are set. Raises ConfigurationError, which names the variable.
    """
    named = [name for name in ("SSL_CERT_FILE", "SSL_CERT_DIR") if os.environ.get(name)] if trust_env else []
    name = named[0] if named else "SSLKEYLOGFILE"
    # why: OpenSSL says nothing of a folder that is not there
    if name == "SSL_CERT_DIR" and not os.access(os.environ[name], os.R_OK | os.X_OK):
        raise ConfigurationError(
            _("{name} does not name a folder that can be read; correct it or unset it").format(name=name)
        )
    try:
        if name == "SSL_CERT_FILE":
            return ssl.create_default_context(cafile=os.environ[name])
        if name == "SSL_CERT_DIR":
            return ssl.create_default_context(capath=os.environ[name])
        import certifi  # only where nothing else is named

        return ssl.create_default_context(cafile=certifi.where())
    except (OSError, ValueError) as error:  # ssl.SSLError is an OSError; ValueError: a path with a null
        reason = getattr(error, "strerror", None) or type(error).__name__
    raise ConfigurationError(
        _("{name} names a file that cannot be used ({reason}); correct it or unset it").format(name=name, reason=reason)
    )
