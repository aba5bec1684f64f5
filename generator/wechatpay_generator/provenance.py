"""What the output was made with: the version of openapi-python-client and every template of it that ours replace."""

from __future__ import annotations

import hashlib
import json
from importlib.metadata import version
from pathlib import Path

import openapi_python_client

UPSTREAM = Path(openapi_python_client.__file__).parent / "templates"
TEMPLATES = Path(__file__).parent / "templates"
LOCK = "generator.lock.json"


def provenance() -> str:
    """The lock file beside the output. A changed upstream template shows as a difference in `make check`."""
    overridden = sorted(path.name for path in TEMPLATES.glob("*.jinja") if (UPSTREAM / path.name).exists())
    lock = {
        "openapi-python-client": version("openapi-python-client"),
        "ruff": version("ruff"),
        "overridden-templates": {
            name: hashlib.sha256((UPSTREAM / name).read_bytes()).hexdigest() for name in overridden
        },
    }
    return json.dumps(lock, indent=2) + "\n"
