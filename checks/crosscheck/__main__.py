"""`python -m checks.crosscheck [NAME …]`: do the tools of others read spec/ as we do? Exit code 0 when all do."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from wechatpay_generator.bundle import BundleError

from .documents import Documents
from .generators import (
    check_datamodel_code_generator,
    check_openapi_generator_go,
    check_openapi_generator_typescript,
    check_openapi_typescript,
    check_stock_python_client,
)
from .linters import check_journeys, check_with_redocly, check_with_spectral
from .mock_server import check_prism
from .tools import ROOT, Disagreement, ToolMissing

CHECKS: dict[str, Callable[[Documents, Path], str]] = {
    "redocly": check_with_redocly,
    "spectral": check_with_spectral,
    "journeys": check_journeys,
    "prism": check_prism,
    "openapi-typescript": check_openapi_typescript,
    "openapi-generator-go": check_openapi_generator_go,
    "openapi-generator-typescript": check_openapi_generator_typescript,
    "openapi-python-client": check_stock_python_client,
    "datamodel-code-generator": check_datamodel_code_generator,
}


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m checks.crosscheck",
        description="Runs other people's linters and code generators over spec/ and the documents made of it.",
        epilog="example: python -m checks.crosscheck redocly spectral",
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(CHECKS)}; default: all")
    options = parser.parse_args(arguments)
    unknown = [name for name in options.names if name not in CHECKS]
    if unknown:
        parser.error(f"there is no {unknown[0]}; choose from {', '.join(CHECKS)}")
    with tempfile.TemporaryDirectory() as folder:
        try:
            documents = Documents.write(ROOT / "spec", Path(folder, "spec"))
        except BundleError as error:
            print(error, file=sys.stderr)
            return 1
        results = [_play(name, documents, Path(folder, name)) for name in options.names or CHECKS]
    return 0 if all(results) else 1


def _play(name: str, documents: Documents, scratch: Path) -> bool:
    scratch.mkdir()
    began = time.monotonic()
    try:
        said = CHECKS[name](documents, scratch)
    except (Disagreement, ToolMissing) as error:
        print(f"{name}: {error}", file=sys.stderr)
        return False
    print(f"{name}: {said} ({time.monotonic() - began:.0f} s)", flush=True)
    return True


if __name__ == "__main__":
    sys.exit(main())
