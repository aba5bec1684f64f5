"""What is mutated, and which tests should notice."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath

RUNTIME = PurePosixPath("generator/wechatpay_generator/runtime")
CLIENT = PurePosixPath("generated_client/wechatpay_client")
AUTH = PurePosixPath("auth_plugin/wechatpay_auth")


@dataclass(frozen=True)
class Module:
    """A subject of the trusted core. Paths are relative to the root of the tree."""

    sources: tuple[PurePosixPath, ...]
    tests: tuple[str, ...]
    """Nearest first: the run of a mutant ends with the first failure."""


def _runtime(*names: str) -> tuple[PurePosixPath, ...]:
    return tuple(RUNTIME / f"{name}.py" for name in names)


def _auth(*names: str) -> tuple[PurePosixPath, ...]:
    return tuple(AUTH / f"{name}.py" for name in names)


def _tests(folder: str, *names: str) -> tuple[str, ...]:
    return tuple(f"tests/{folder}/test_{name}.py" for name in names)


_CALLS = _tests("client", "unknown_outcomes", "retries", "bad_replies", "transport", "ways_to_call", "error_meanings")

MODULES: dict[str, Module] = {
    "caller": Module(
        _runtime("caller"),
        (
            *_CALLS,
            *_tests("client", "bad_input", "field_encryption", "json_text", "certificate_mode", "downloads", "uploads"),
            *_tests("client", "secrets_stay_secret"),
            *_tests("auth", "auth_signer_protocols", "auth_brand"),
        ),
    ),
    "retries": Module(_runtime("retries"), _CALLS),
    "resolution": Module(_runtime("resolution"), (*_CALLS, *_tests("operations", "every_operation"))),
    "connections": Module(
        _runtime("connections"), (*_tests("client", "transport", "retries", "ways_to_call", "loading"),)
    ),
    "verifier": Module(
        _auth("verifier"),
        (
            *_tests("auth", "auth_verifier", "auth_notification", "auth_notification_properties", "auth_scheme"),
            *_tests("auth", "auth_brand", "auth_openssl"),
        ),
    ),
    "hosts": Module(_auth("hosts"), (*_tests("auth", "auth_hosts"), *_tests("client", "downloads"))),
    "keys": Module(
        _auth("platform_keys"),
        (
            *_tests("auth", "auth_platform_keys", "auth_key_ring_use", "auth_scheme", "auth_verifier"),
            *_tests("auth", "auth_certificate_refresh", "auth_config", "auth_openssl"),
        ),
    ),
    "aead": Module(_auth("aead"), _tests("auth", "auth_aead", "auth_notification", "auth_certificates")),
    "fields": Module(
        (AUTH / "oaep.py", RUNTIME / "check.py"),
        (
            *_tests("auth", "auth_oaep", "auth_signer_protocols"),
            *_tests("client", "field_encryption", "json_text", "bad_input", "bad_replies", "certificate_mode"),
        ),
    ),
    "bills": Module(
        tuple(AUTH / "bills" / f"{name}.py" for name in ("download", "file", "rows")),
        (*_tests("auth", "auth_bill_rows", "auth_bill_download"), *_tests("client", "downloads")),
    ),
}


def copies(source: PurePosixPath) -> tuple[PurePosixPath, ...]:
    """Where else the same text stands: the runtime is copied into the generated client, below a line of its own."""
    return (CLIENT / source.name,) if source.parent == RUNTIME else ()
