"""The spec of this project as one document, bundled once for all tests of a process; they leave it as it is."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from wechatpay_generator.bundle import bundle

SPEC = Path(__file__).parents[2] / "spec"


@cache
def bundle_spec() -> dict[str, Any]:
    """The bundled document."""
    return bundle(SPEC)
