"""Other linters over spec/ and over the documents made of it."""

from __future__ import annotations

import json
from pathlib import Path

from wechatpay_generator.bundle import bundle

from .bundles import differences
from .documents import Documents
from .tools import ROOT, Disagreement, find_node_program, first_lines, run

CONFIG = ROOT / "checks/crosscheck/redocly.yaml"
_QUIET = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}


def check_with_redocly(documents: Documents, scratch: Path) -> str:
    """redocly finds spec/ and the two whole documents right, and its bundle equals ours."""
    redocly = find_node_program("redocly")
    source = documents.spec / "openapi.yaml"
    run([redocly, "lint", source, documents.strict, documents.tolerant, "--config", CONFIG], ROOT, env=_QUIET)
    target = scratch / "bundle.json"
    run([redocly, "bundle", source, "--output", target, "--config", CONFIG], ROOT, env=_QUIET)
    found = list(differences(bundle(documents.spec), json.loads(target.read_bytes())))
    if found:
        raise Disagreement(f"the two bundles differ in {len(found)} places:\n" + first_lines("\n".join(found)))
    return "spec/ and both documents have no fault; redocly's bundle equals ours"


def check_with_spectral(documents: Documents, scratch: Path) -> str:
    """Spectral's rules for OpenAPI find no error in the strict document."""
    rules = scratch / "spectral.yaml"
    rules.write_text('extends: ["spectral:oas"]\n', "utf-8")
    spectral = find_node_program("spectral")
    run([spectral, "lint", documents.strict, "--ruleset", rules, "--fail-severity", "error", "--quiet"], scratch)
    return "0 errors"


def check_journeys(documents: Documents, scratch: Path) -> str:
    """redocly and Spectral's rules for Arazzo find no error in any journey."""
    if not documents.journeys:
        raise Disagreement("there are no journeys in spec/journeys")
    run([find_node_program("redocly"), "lint", *documents.journeys, "--config", CONFIG], ROOT, env=_QUIET)
    rules = scratch / "spectral.yaml"
    rules.write_text('extends: ["spectral:arazzo"]\n', "utf-8")
    spectral = find_node_program("spectral")
    run([spectral, "lint", *documents.journeys, "--ruleset", rules, "--fail-severity", "error", "--quiet"], scratch)
    return f"0 errors in {len(documents.journeys)} files"
