"""Trust for WeChat Pay APIv3: sign requests, verify replies, keep keys.

The core knows no HTTP library; `WeChatPayAuth` adapts it to httpx. Names are loaded when first used, so
that a program which only catches errors does not pay for cryptography.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .aead import decrypt, encrypt
    from .authorization import (
        Authorization,
        MalformedAuthorization,
        format_authorization,
        parse_authorization,
    )
    from .canonical import reply_message, request_message
    from .config import Config, load_config, sandbox_config_path
    from .credentials import MerchantCredentials
    from .errors import (
        APIStatusError,
        AuthenticationFailed,
        BadRequest,
        CannotResolve,
        ConfigurationError,
        Conflict,
        ConnectionFailed,
        DecryptionError,
        DuplicateHeader,
        HostNotAllowed,
        InsecureKeyFileWarning,
        MalformedHeader,
        MissingHeader,
        NoResponse,
        NotFound,
        NotSent,
        OutcomeUnknown,
        PermissionDenied,
        RateLimited,
        ResponseNotVerified,
        ResponseUnreadable,
        ServerError,
        SignatureMismatch,
        SignatureProbe,
        TimestampOutOfWindow,
        UnknownSerial,
        VerificationCause,
        VerificationError,
        WeChatPayError,
        error_from_reply,
        normalise_code,
    )
    from .hosts import OFFICIAL_HOSTS, check_host
    from .httpx_auth import WeChatPayAuth, transport_error
    from .pem import load_certificate, load_private_key, load_public_key
    from .platform_keys import KeyRing, PlatformKey
    from .signer import Signer
    from .verifier import VerifiedBy, Verifier, has_signature

_MODULES = {
    "aead": ("decrypt", "encrypt"),
    "authorization": (
        "Authorization",
        "MalformedAuthorization",
        "format_authorization",
        "parse_authorization",
    ),
    "canonical": ("reply_message", "request_message"),
    "config": ("Config", "load_config", "sandbox_config_path"),
    "credentials": ("MerchantCredentials",),
    "errors": (
        "APIStatusError",
        "AuthenticationFailed",
        "BadRequest",
        "CannotResolve",
        "ConfigurationError",
        "Conflict",
        "ConnectionFailed",
        "DecryptionError",
        "DuplicateHeader",
        "HostNotAllowed",
        "InsecureKeyFileWarning",
        "MalformedHeader",
        "MissingHeader",
        "NoResponse",
        "NotFound",
        "NotSent",
        "OutcomeUnknown",
        "PermissionDenied",
        "RateLimited",
        "ResponseNotVerified",
        "ResponseUnreadable",
        "ServerError",
        "SignatureMismatch",
        "SignatureProbe",
        "TimestampOutOfWindow",
        "UnknownSerial",
        "VerificationCause",
        "VerificationError",
        "WeChatPayError",
        "error_from_reply",
        "normalise_code",
    ),
    "hosts": ("OFFICIAL_HOSTS", "check_host"),
    "httpx_auth": ("WeChatPayAuth", "transport_error"),
    "pem": ("load_certificate", "load_private_key", "load_public_key"),
    "platform_keys": ("KeyRing", "PlatformKey"),
    "signer": ("Signer",),
    "verifier": ("VerifiedBy", "Verifier", "has_signature"),
}
_MODULE_OF = {name: module for module, names in _MODULES.items() for name in names}

__all__ = [
    "APIStatusError",
    "AuthenticationFailed",
    "Authorization",
    "BadRequest",
    "Config",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "DecryptionError",
    "DuplicateHeader",
    "HostNotAllowed",
    "InsecureKeyFileWarning",
    "KeyRing",
    "MalformedAuthorization",
    "MalformedHeader",
    "MerchantCredentials",
    "MissingHeader",
    "NoResponse",
    "NotFound",
    "NotSent",
    "OFFICIAL_HOSTS",
    "OutcomeUnknown",
    "PermissionDenied",
    "PlatformKey",
    "RateLimited",
    "ResponseNotVerified",
    "ResponseUnreadable",
    "ServerError",
    "SignatureMismatch",
    "SignatureProbe",
    "Signer",
    "TimestampOutOfWindow",
    "UnknownSerial",
    "VerificationCause",
    "VerificationError",
    "VerifiedBy",
    "Verifier",
    "WeChatPayAuth",
    "WeChatPayError",
    "check_host",
    "decrypt",
    "encrypt",
    "error_from_reply",
    "format_authorization",
    "has_signature",
    "load_certificate",
    "load_config",
    "load_private_key",
    "load_public_key",
    "normalise_code",
    "parse_authorization",
    "reply_message",
    "request_message",
    "sandbox_config_path",
    "transport_error",
]


if not TYPE_CHECKING:  # to a type checker, a name that is not imported above does not exist

    def __getattr__(name: str) -> object:
        module = _MODULE_OF.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value: object = getattr(import_module(f".{module}", __name__), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
