"""What is mutated, and which tests should notice."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath

RUNTIME = PurePosixPath("generator/wechatpay_generator/runtime")
CLIENT = PurePosixPath("generated_client/wechatpay_client")
AUTH = PurePosixPath("auth_plugin/wechatpay_auth")
BOOKS = PurePosixPath("bookkeeping/wechatpay_bookkeeping")


@dataclass(frozen=True)
class Module:
    """A subject of the trusted core or the bookkeeping. Paths are relative to the root of the tree."""

    sources: tuple[PurePosixPath, ...]
    tests: tuple[str, ...]
    """Nearest first: the run of a mutant ends with the first failure."""
    without: tuple[str, ...] = ()
    """Words in the names and parameters of those of these tests that are not run, since they are slow and run the same
    lines as others do."""
    first: str = ""
    """The test that notices most; it is tried before the others, though these are faster."""
    waits: bool = True
    """Whether these tests wait for servers, threads or time, so that one may fail by itself."""

    @property
    def arguments(self) -> tuple[str, ...]:
        """The tests as pytest is told."""
        return (*self.tests, "-k", f"not ({' or '.join(self.without)})") if self.without else self.tests


def _runtime(*names: str) -> tuple[PurePosixPath, ...]:
    return tuple(RUNTIME / f"{name}.py" for name in names)


def _auth(*names: str) -> tuple[PurePosixPath, ...]:
    return tuple(AUTH / f"{name}.py" for name in names)


def _books(*names: str) -> tuple[PurePosixPath, ...]:
    return tuple(BOOKS / f"{name}.py" for name in names)


def _reconciliation(*names: str) -> tuple[PurePosixPath, ...]:
    return tuple(BOOKS / "reconciliation" / f"{name}.py" for name in names)


def _tests(folder: str, *names: str) -> tuple[str, ...]:
    return tuple(f"tests/{folder}/test_{name}.py" for name in names)


_SERVER = ("postgresql",)
"""What the tests of the bookkeeping with a server are called."""
_OTHER_LIBRARIES = ("polars", "ibis", "pyarrow", "pandas", "does_not_load", *_SERVER)
"""The rules are written once for all libraries, so DuckDB alone tells; a process of its own tells nothing of them."""
_RULES = _tests("bookkeeping", "reconcile", "reconcile_at_random")


def _rules(*names: str) -> Module:
    return Module(
        _reconciliation(*names),
        _RULES,
        without=_OTHER_LIBRARIES,
        first="test_the_rules_find_what_a_plain_program_finds",
        waits=False,
    )


_CALLS = _tests("client", "outcomes", "pauses", "unknown_outcomes", "retries", "bad_replies", "error_meanings")

MODULES: dict[str, Module] = {
    # --- what a caller may believe
    "verdict": Module(_runtime("verdict"), (*_tests("client", "verdict_table"), *_CALLS)),
    "retries": Module(_runtime("retries"), (*_CALLS, *_tests("client"))),
    "asking": Module(_runtime("asking"), _CALLS),
    "resolution": Module(
        _runtime("resolution"), (*_tests("client", "resolve"), *_CALLS, *_tests("client", "cannot_resolve"))
    ),
    "auth_resolution": Module(
        _auth("resolution"), (*_tests("auth", "resolution"), *_tests("client", "outcomes", "retries"))
    ),
    "interruption": Module(_auth("interruption"), (*_tests("auth", "interruption"), *_tests("client", "outcomes"))),
    # --- a call on its way
    "sender": Module(
        _runtime("sender"),
        (
            *_CALLS,
            *_tests("client", "cannot_resolve", "certificate_mode", "ways_to_call", "downloads", "uploads", "deadline"),
            *_tests("client", "secrets_stay_secret", "call_options", "defaults", "call_log", "call_spans"),
            *_tests("auth", "signer_protocols", "brand"),
        ),
    ),
    "request": Module(
        _runtime("request"),
        (
            *_tests("client", "bad_input", "field_encryption", "json_text", "ways_to_call", "plain_values", "paths"),
            *_tests("client", "uploads", "downloads", "outcomes"),
        ),
    ),
    "reply": Module(
        _runtime("reply"),
        (
            *_CALLS,
            *_tests("client", "field_encryption", "json_text", "async_kms", "bounds", "ways_to_call", "downloads"),
        ),
    ),
    "servers": Module(
        _runtime("servers"), _tests("client", "servers", "retries", "ways_to_call", "paths", "downloads")
    ),
    "connections": Module(
        _runtime("connections", "authorities", "before_fork"),
        _tests("client", "transport", "event_loops", "proxies", "deadline", "loading", "authorities", "fork"),
    ),
    "transport": Module(
        _runtime("transport"),
        _tests("client", "transport", "proxies", "event_loops", "bounds", "bad_replies", "deadline", "downloads"),
    ),
    "deadline": Module(_runtime("deadline"), _tests("client", "pace", "deadline", "outcomes", "call_options")),
    "options": Module(
        _runtime("call_options", "call_sender", "defaults", "call_log", "call_spans"),
        _tests("client", "call_options", "defaults", "call_log", "call_spans"),
    ),
    "pace": Module(_runtime("pace"), _tests("client", "pace", "deadline")),
    # --- who it came from, and what is secret
    "verifier": Module(
        _auth("verifier"),
        (
            *_tests("auth", "verifier", "notification", "notification_properties", "scheme"),
            *_tests("auth", "brand", "openssl"),
        ),
    ),
    "signing": Module(
        _auth("signing_auth", "certificate_fetch", "transport_errors", "http_library", "httpx_auth", "httpx2_auth"),
        _tests("auth", "outcomes", "certificate_refresh", "signed_bytes", "upload", "brand"),
    ),
    "hosts": Module(
        _auth("hosts"),
        (*_tests("auth", "hosts", "certificate_refresh"), *_tests("client", "downloads", "certificate_mode")),
    ),
    "platform_keys": Module(
        _auth("platform_keys"),
        (
            *_tests("auth", "platform_keys", "key_ring_use", "scheme", "verifier"),
            *_tests("auth", "certificate_refresh", "config", "openssl", "races"),
        ),
    ),
    "apiv3_keys": Module(
        (*_auth("apiv3_keys"), *_runtime("key_changes")),
        (*_tests("auth", "reload", "notification"), *_tests("client", "reload")),
    ),
    "aead": Module(_auth("aead"), _tests("auth", "aead", "notification", "certificates")),
    "fields": Module(
        (AUTH / "oaep.py", RUNTIME / "check.py", RUNTIME / "json_schema.py"),
        (
            *_tests("auth", "oaep", "signer_protocols"),
            *_tests("client", "field_encryption", "json_text", "bad_input", "bad_replies", "certificate_mode"),
            *_tests("client", "secrets_stay_secret", "ways_to_call"),
        ),
    ),
    "bills": Module(
        tuple(
            AUTH / "bills" / f"{name}.py"
            for name in ("cells", "columns", "download", "file", "reader", "row_types", "table")
        ),
        (*_tests("auth", "bill_rows", "bill_download"), *_tests("client", "downloads")),
    ),
    # --- what is booked, and when
    "watch_rules": Module(
        _books("watch_rules", "watch_settings"), _tests("bookkeeping", "watcher", "settings"), without=_SERVER
    ),
    "watch_schedule": Module(_books("watch_schedule"), _tests("bookkeeping", "watcher"), without=_SERVER),
    "watcher": Module(
        _books("watcher", "async_watcher", "watch_steps"),
        _tests("bookkeeping", "watcher", "async_watcher", "steps"),
        without=_SERVER,
    ),
    "inbox_rules": Module(
        _books("inbox_rules", "inbox_settings"), _tests("bookkeeping", "inbox", "settings"), without=_SERVER
    ),
    "event_rows": Module(_books("event_rows", "expectation"), _tests("bookkeeping", "inbox"), without=_SERVER),
    "inbox": Module(
        _books("inbox", "async_inbox", "inbox_steps"),
        _tests("bookkeeping", "inbox", "async_inbox", "inbox_spans", "steps"),
        # why also those: they have programs of their own, which take seconds
        without=(*_SERVER, "nothing_of_opentelemetry", "without_the_extra", "django"),
    ),
    "workers": Module(
        _books("steps", "outage", "retry_settings", "transaction_runner", "async_transaction_runner"),
        _tests("bookkeeping", "settings", "steps", "inbox", "async_inbox", "watcher", "async_watcher"),
        without=_SERVER,
    ),
    # --- what a bill and a ledger differ in
    "reconcile": _rules("rules", "settled", "days", "summary", "undated"),
    "sides": _rules("sides"),
    "judging": _rules("judging"),
    "states": _rules("states"),
    "bill_entries": Module(
        _reconciliation("bill_entries", "bill_columns", "yuan"),
        _tests("bookkeeping", "bill_entries"),
        without=_OTHER_LIBRARIES,
        waits=False,
    ),
    "ledger": Module(
        _reconciliation("ledger", "ledger_database", "ledger_file", "ledger_map", "ledger_values"),
        _tests("bookkeeping", "ledger"),
        without=_SERVER,
        waits=False,
    ),
    "own_ledgers": Module(
        _reconciliation("inbox_ledger", "watcher_ledger", "entry_table"),
        _tests("bookkeeping", "own_ledgers"),
        without=_SERVER,
    ),
    "handing_over": Module(_reconciliation("handing_over"), _tests("bookkeeping", "own_ledgers"), without=_SERVER),
}


def copies(source: PurePosixPath) -> tuple[PurePosixPath, ...]:
    """Where else the same text stands: the runtime is copied into the generated client, below a line of its own."""
    return (CLIENT / "runtime" / source.name,) if source.parent == RUNTIME else ()
