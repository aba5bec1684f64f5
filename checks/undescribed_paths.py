"""`python -m checks.undescribed_paths [FILE]`: writes the sandbox's list of operations that the spec does not describe.

FILE has a JSON object per line with the `method` and the `path` of an operation of WeChat Pay. Without FILE, the list
only loses what the spec now describes, which is what a new area of the spec needs.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable
from pathlib import Path

from wechatpay_auth.hosts import OVERSEAS_HOSTS, certificates_path
from wechatpay_client import OPERATIONS
from wechatpay_sandbox.request.undescribed_paths import LIST


def select_undescribed(known: Iterable[tuple[str, str]], described: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """The known operations that are not described, by path, each once. How parameters are called does not matter."""
    seen = {(method, _shape(path)) for method, path in described}
    found = []
    for method, path in sorted(known, key=lambda operation: operation[::-1]):
        if (method, _shape(path)) not in seen:
            seen.add((method, _shape(path)))
            found.append((method, path))
    return found


def read_list() -> list[tuple[str, str]]:
    """The method and the path of each operation in the list."""
    lines = LIST.read_text(encoding="ascii").splitlines()
    return [(method, path) for method, _, path in (line.partition(" ") for line in lines)]


def read_described() -> list[tuple[str, str]]:
    """The method and the path of each operation of the spec, and of what the sandbox serves beside it."""
    abroad = sorted({("GET", certificates_path(host)) for host in OVERSEAS_HOSTS})
    return [*((operation.method, operation.path) for operation in OPERATIONS.values()), *abroad]


def _shape(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path)


def main(arguments: list[str]) -> None:
    """Write the list, from the facts of a file if one is named."""
    if arguments:
        objects = [json.loads(line) for line in Path(arguments[0]).read_text(encoding="utf-8").splitlines()]
        known = [(str(each["method"]), str(each["path"])) for each in objects]
    else:
        known = read_list()
    kept = select_undescribed(known, read_described())
    LIST.write_text("".join(f"{method} {path}\n" for method, path in kept), encoding="ascii")


if __name__ == "__main__":
    main(sys.argv[1:])
