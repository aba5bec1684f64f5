# Generated from spec/ by `make generate`. Do not edit.
"""Which certificate authorities vouch for the platform: those of certifi, or those that the environment names.

Whether a payment goes out must not depend on what an HTTP library trusts unasked, which is not the same in each.
"""

from __future__ import annotations

import os
import ssl
from collections.abc import Callable, Iterable
from weakref import WeakValueDictionary

from wechatpay_auth.errors import ConfigurationError
from wechatpay_auth.forks import holding_forks_off, remember_for_forks

from .translation import gettext as _

_Key = tuple[object, ...]


class _Context(ssl.SSLContext):
    """A context that many threads use at once.

    httpcore names the protocols anew for each connection. OpenSSL then frees the names that it had, and another thread
    may be reading them: so they are set once.
    """

    def set_alpn_protocols(self, alpn_protocols: Iterable[str]) -> None:
        names = tuple(alpn_protocols)
        if getattr(self, "_names", None) != names:
            super().set_alpn_protocols(list(names))
            self._names = names


class _Contexts:
    """The contexts that the clients of this process use now, each by what it was made of."""

    def __init__(self) -> None:
        self._used: WeakValueDictionary[_Key, ssl.SSLContext] = WeakValueDictionary()
        remember_for_forks(self)

    def after_fork_in_child(self) -> None:
        # why not the parent's: another of its threads may have held a lock of OpenSSL in one
        self._used = WeakValueDictionary()

    def find(self, key: _Key, make: Callable[[], ssl.SSLContext]) -> ssl.SSLContext:
        with holding_forks_off:
            context = self._used.get(key)
            if context is None:
                context = self._used[key] = make()
            return context


_contexts = _Contexts()


def find_tls_context(trust_env: bool) -> ssl.SSLContext:
    """The context of `make_tls_context`, made once for all clients of this process that trust the same authorities.

    It takes 800 KiB and 20 ms. It holds nothing of a client: a client proves who it is by the signature of a request.
    A list of authorities that was written anew counts as another. Raises ConfigurationError, which names the variable.
    """
    name, place = _find_authorities(trust_env)
    known = None if name == "SSL_CERT_DIR" else _describe_file(place)
    if known is None:  # OpenSSL reads a folder piece by piece; and what cannot be read, `make_tls_context` refuses
        with holding_forks_off:
            return make_tls_context(trust_env)
    return _contexts.find((place, *known, os.environ.get("SSLKEYLOGFILE")), lambda: make_tls_context(trust_env))


def find_empty_context() -> ssl.SSLContext:
    """A context that trusts nobody, for clients without TLS."""
    return _contexts.find((), lambda: _Context(ssl.PROTOCOL_TLS_CLIENT))


def make_tls_context(trust_env: bool) -> ssl.SSLContext:
    """A context for connections to the platform. `trust_env`: whether SSL_CERT_FILE and SSL_CERT_DIR count.

    The file counts if both are set. Raises ConfigurationError, which names the variable.
    """
    name, place = _find_authorities(trust_env)
    # why: OpenSSL says nothing of a folder that is not there
    if name == "SSL_CERT_DIR" and not os.access(place, os.R_OK | os.X_OK):
        raise ConfigurationError(
            _("{name} does not name a folder that can be read; correct it or unset it").format(name=name)
        )
    try:
        if name == "SSL_CERT_DIR":
            return _shareable(ssl.create_default_context(capath=place))
        return _shareable(ssl.create_default_context(cafile=place))
    except (OSError, ValueError) as error:  # ssl.SSLError is an OSError; ValueError: a path with a null
        reason = getattr(error, "strerror", None) or type(error).__name__
    raise ConfigurationError(
        _("{name} names a file that cannot be used ({reason}); correct it or unset it").format(
            name=name or "SSLKEYLOGFILE", reason=reason
        )
    )


def _shareable(context: ssl.SSLContext) -> ssl.SSLContext:
    context.__class__ = _Context
    return context


def _find_authorities(trust_env: bool) -> tuple[str, str]:
    """The variable that names authorities, empty if none does, and the file or folder that has them."""
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR") if trust_env else ():
        if place := os.environ.get(name):
            return name, place
    import certifi  # only where nothing else is named

    return "", certifi.where()


def _describe_file(file: str) -> tuple[int, ...] | None:
    """What changes when the file is written anew; None if it cannot be read."""
    try:
        found = os.stat(file)
    except (OSError, ValueError):
        return None
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns
