"""Trust for WeChat Pay APIv3: sign requests, verify replies, keep keys.

The core knows no HTTP library. `WeChatPayAuth` adapts it to httpx, and that of `wechatpay_auth.httpx2_auth` to httpx2.
Names are loaded when first used, so that a program which only catches errors does not pay for cryptography.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .aead import (
        decrypt,
        encrypt,
    )
    from .authorization import (
        Authorization,
        MalformedAuthorization,
        format_authorization,
        parse_authorization,
    )
    from .canonical import (
        reply_message,
        request_message,
    )
    from .certificate_errors import (
        CertificatesUnavailable,
        CertificatesUnreachable,
        PublicKeyRequired,
    )
    from .certificate_refresh import (
        CertificateRefresher,
    )
    from .certificate_store import (
        CertificateFolder,
        CertificateStore,
        MemoryCertificateStore,
        StoredCertificates,
    )
    from .certificates import (
        PlatformCertificate,
        read_certificates,
    )
    from .config import (
        Config,
        SandboxConfigWarning,
        load_config,
        sandbox_config_path,
    )
    from .credentials import (
        BrandCredentials,
        MerchantCredentials,
        TrimmedSettingWarning,
    )
    from .errors import (
        APIStatusError,
        AuthenticationFailed,
        BadRequest,
        CannotResolve,
        CertificateExpiryWarning,
        ConfigurationError,
        Conflict,
        ConnectionFailed,
        DecrypterUnavailable,
        DecryptionError,
        DuplicateHeader,
        ErrorBody,
        HostNotAllowed,
        IdentifierMismatch,
        InsecureKeyFileWarning,
        MalformedHeader,
        MissingHeader,
        NoBill,
        NoResponse,
        NotFound,
        NotSent,
        OutcomePending,
        OutcomeUnknown,
        PermissionDenied,
        RateLimited,
        ResponseIdentifierMismatch,
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
        read_error_body,
        refusal_class,
        unreadable_error,
    )
    from .hosts import (
        OFFICIAL_HOSTS,
        check_host,
    )
    from .httpx_auth import (
        WeChatPayAuth,
    )
    from .interruption import (
        attach_outcome,
        outcome_of,
        outcomes_of,
    )
    from .notification import (
        Notification,
        NotificationParser,
    )
    from .notification_errors import (
        BodyTooLarge,
        MalformedNotification,
        NotificationNotTaken,
        RawRequestNeeded,
        ReplayedNotification,
    )
    from .oaep import (
        AsyncFieldDecrypter,
        FieldDecrypter,
        PlaintextNotUnicode,
        PlaintextTooLong,
    )
    from .pem import (
        load_certificate,
        load_private_key,
        load_public_key,
    )
    from .platform_keys import (
        KeyCounters,
        KeyRing,
        PlatformKey,
    )
    from .replay_cache import (
        MemoryReplayCache,
        ReplayCache,
    )
    from .resolution import (
        AnyResolution,
        Difference,
        Failed,
        NoEffectYet,
        NotKnown,
        OtherValues,
        Resolution,
        TookEffect,
    )
    from .scheme import (
        BRAND_RSA,
        MERCHANT_RSA,
        SignatureScheme,
        UnsupportedAlgorithm,
        UnsupportedSignatureType,
        register_aead,
        register_signature_type,
    )
    from .signer import (
        AsyncBrandSigner,
        AsyncMerchantSigner,
        BrandSigner,
        MerchantSigner,
        Signer,
    )
    from .transport_errors import (
        transport_error,
    )
    from .upload import (
        FileChanged,
        InvalidUpload,
        Upload,
        build_upload,
        build_upload_async,
        build_upload_request,
    )
    from .verifier import (
        VerifiedBy,
        Verifier,
        has_signature,
    )

_MODULES = {
    "aead": (
        "decrypt",
        "encrypt",
    ),
    "authorization": (
        "Authorization",
        "MalformedAuthorization",
        "format_authorization",
        "parse_authorization",
    ),
    "canonical": (
        "reply_message",
        "request_message",
    ),
    "certificate_errors": (
        "CertificatesUnavailable",
        "CertificatesUnreachable",
        "PublicKeyRequired",
    ),
    "certificate_refresh": ("CertificateRefresher",),
    "certificate_store": (
        "CertificateFolder",
        "CertificateStore",
        "MemoryCertificateStore",
        "StoredCertificates",
    ),
    "certificates": (
        "PlatformCertificate",
        "read_certificates",
    ),
    "config": (
        "Config",
        "SandboxConfigWarning",
        "load_config",
        "sandbox_config_path",
    ),
    "credentials": (
        "BrandCredentials",
        "MerchantCredentials",
        "TrimmedSettingWarning",
    ),
    "errors": (
        "APIStatusError",
        "AuthenticationFailed",
        "BadRequest",
        "CannotResolve",
        "CertificateExpiryWarning",
        "ConfigurationError",
        "Conflict",
        "ConnectionFailed",
        "DecrypterUnavailable",
        "DecryptionError",
        "DuplicateHeader",
        "ErrorBody",
        "HostNotAllowed",
        "IdentifierMismatch",
        "InsecureKeyFileWarning",
        "MalformedHeader",
        "MissingHeader",
        "NoBill",
        "NoResponse",
        "NotFound",
        "NotSent",
        "OutcomePending",
        "OutcomeUnknown",
        "PermissionDenied",
        "RateLimited",
        "ResponseIdentifierMismatch",
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
        "read_error_body",
        "refusal_class",
        "unreadable_error",
    ),
    "hosts": (
        "OFFICIAL_HOSTS",
        "check_host",
    ),
    "httpx_auth": ("WeChatPayAuth",),
    "interruption": (
        "attach_outcome",
        "outcome_of",
        "outcomes_of",
    ),
    "notification": (
        "Notification",
        "NotificationParser",
    ),
    "notification_errors": (
        "BodyTooLarge",
        "MalformedNotification",
        "NotificationNotTaken",
        "RawRequestNeeded",
        "ReplayedNotification",
    ),
    "oaep": (
        "AsyncFieldDecrypter",
        "FieldDecrypter",
        "PlaintextNotUnicode",
        "PlaintextTooLong",
    ),
    "pem": (
        "load_certificate",
        "load_private_key",
        "load_public_key",
    ),
    "platform_keys": (
        "KeyCounters",
        "KeyRing",
        "PlatformKey",
    ),
    "replay_cache": (
        "MemoryReplayCache",
        "ReplayCache",
    ),
    "resolution": (
        "AnyResolution",
        "Difference",
        "Failed",
        "NoEffectYet",
        "NotKnown",
        "OtherValues",
        "Resolution",
        "TookEffect",
    ),
    "scheme": (
        "BRAND_RSA",
        "MERCHANT_RSA",
        "SignatureScheme",
        "UnsupportedAlgorithm",
        "UnsupportedSignatureType",
        "register_aead",
        "register_signature_type",
    ),
    "signer": (
        "AsyncBrandSigner",
        "AsyncMerchantSigner",
        "BrandSigner",
        "MerchantSigner",
        "Signer",
    ),
    "transport_errors": ("transport_error",),
    "upload": (
        "FileChanged",
        "InvalidUpload",
        "Upload",
        "build_upload",
        "build_upload_async",
        "build_upload_request",
    ),
    "verifier": (
        "VerifiedBy",
        "Verifier",
        "has_signature",
    ),
}
_MODULE_OF = {name: module for module, names in _MODULES.items() for name in names}

__all__ = [
    "APIStatusError",
    "AnyResolution",
    "AsyncBrandSigner",
    "AsyncFieldDecrypter",
    "AsyncMerchantSigner",
    "AuthenticationFailed",
    "Authorization",
    "BRAND_RSA",
    "BadRequest",
    "BodyTooLarge",
    "BrandCredentials",
    "BrandSigner",
    "CannotResolve",
    "CertificateExpiryWarning",
    "CertificateFolder",
    "CertificateRefresher",
    "CertificateStore",
    "CertificatesUnavailable",
    "CertificatesUnreachable",
    "Config",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "DecrypterUnavailable",
    "DecryptionError",
    "Difference",
    "DuplicateHeader",
    "ErrorBody",
    "Failed",
    "FieldDecrypter",
    "FileChanged",
    "HostNotAllowed",
    "IdentifierMismatch",
    "InsecureKeyFileWarning",
    "InvalidUpload",
    "KeyCounters",
    "KeyRing",
    "MERCHANT_RSA",
    "MalformedAuthorization",
    "MalformedHeader",
    "MalformedNotification",
    "MemoryCertificateStore",
    "MemoryReplayCache",
    "MerchantCredentials",
    "MerchantSigner",
    "MissingHeader",
    "NoBill",
    "NoEffectYet",
    "NoResponse",
    "NotFound",
    "NotKnown",
    "NotSent",
    "Notification",
    "NotificationNotTaken",
    "NotificationParser",
    "OFFICIAL_HOSTS",
    "OtherValues",
    "OutcomePending",
    "OutcomeUnknown",
    "PermissionDenied",
    "PlaintextNotUnicode",
    "PlaintextTooLong",
    "PlatformCertificate",
    "PlatformKey",
    "PublicKeyRequired",
    "RateLimited",
    "RawRequestNeeded",
    "ReplayCache",
    "ReplayedNotification",
    "Resolution",
    "ResponseIdentifierMismatch",
    "ResponseNotVerified",
    "ResponseUnreadable",
    "SandboxConfigWarning",
    "ServerError",
    "SignatureMismatch",
    "SignatureProbe",
    "SignatureScheme",
    "Signer",
    "StoredCertificates",
    "TimestampOutOfWindow",
    "TookEffect",
    "TrimmedSettingWarning",
    "UnknownSerial",
    "UnsupportedAlgorithm",
    "UnsupportedSignatureType",
    "Upload",
    "VerificationCause",
    "VerificationError",
    "VerifiedBy",
    "Verifier",
    "WeChatPayAuth",
    "WeChatPayError",
    "attach_outcome",
    "build_upload",
    "build_upload_async",
    "build_upload_request",
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
    "outcome_of",
    "outcomes_of",
    "parse_authorization",
    "read_certificates",
    "read_error_body",
    "refusal_class",
    "register_aead",
    "register_signature_type",
    "reply_message",
    "request_message",
    "sandbox_config_path",
    "transport_error",
    "unreadable_error",
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
