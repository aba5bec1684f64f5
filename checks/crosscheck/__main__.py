"""`python -m checks.crosscheck`: exit code 0 when redocly finds spec/ right and bundles it to the same document."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from wechatpay_generator.bundle import BundleError, bundle

ROOT = Path(__file__).resolve().parents[2]
REDOCLY = ROOT / "checks/crosscheck/node_modules/.bin/redocly"
SPEC = ROOT / "spec"
_MOST_SHOWN = 20


def main() -> int:
    if not REDOCLY.is_file():
        print(f"{REDOCLY} is missing: `make spec-crosscheck` installs it", file=sys.stderr)
        return 2
    if _redocly("lint", str(SPEC / "openapi.yaml")) != 0:
        return 1
    with tempfile.TemporaryDirectory() as scratch:
        target = Path(scratch, "bundle.json")
        if _redocly("bundle", str(SPEC / "openapi.yaml"), "--output", str(target)) != 0:
            return 1
        theirs = json.loads(target.read_bytes())
    try:
        ours = bundle(SPEC)
    except BundleError as error:
        print(error, file=sys.stderr)
        return 1
    found = list(differences(ours, theirs))
    for line in found[:_MOST_SHOWN]:
        print(line, file=sys.stderr)
    if found:
        print(f"the two bundles differ in {len(found)} places", file=sys.stderr)
        return 1
    print("redocly's bundle equals ours")
    return 0


def _redocly(command: str, *arguments: str) -> int:
    quiet = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
    config = ROOT / "checks/crosscheck/redocly.yaml"
    return subprocess.run(  # noqa: S603 - the program that `make spec-crosscheck` installed, with our own arguments
        [str(REDOCLY), command, *arguments, "--config", str(config)], env={**os.environ, **quiet}, check=False
    ).returncode


# why Any: JSON as it comes
def differences(ours: Any, theirs: Any, pointer: str = "") -> Iterator[str]:
    """Where two JSON values differ; the order of keys does not count."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for key in sorted(ours.keys() | theirs.keys()):
            below = f"{pointer}/{key.replace('~', '~0').replace('/', '~1')}"
            if key not in theirs:
                yield f"{below}: in our bundle only"
            elif key not in ours:
                yield f"{below}: in redocly's bundle only"
            else:
                yield from differences(ours[key], theirs[key], below)
    elif isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        for position, (one, other) in enumerate(zip(ours, theirs, strict=True)):
            yield from differences(one, other, f"{pointer}/{position}")
    # why the types: True equals 1 in Python, in JSON it does not
    elif type(ours) is not type(theirs) or ours != theirs:
        yield f"{pointer}: we have {json.dumps(ours)[:60]}, redocly has {json.dumps(theirs)[:60]}"


if __name__ == "__main__":
    sys.exit(main())
