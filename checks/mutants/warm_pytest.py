"""A process that has loaded what most tests need, and forks for each run: python -m checks.mutants.warm_pytest

To load other people's libraries takes longer than most mutants' tests. Of ours nothing is loaded before the fork, but
these modules themselves: any of it may be the mutant. The recording without a mutant is forked in the same way, so that
a test that minds what is loaded already fails there, and is not taken for one that notices.

A request is a line of JSON on standard input: `{"program": …, "arguments": […], "output": …, "keeps_bytecode": …}`. The
reply is two lines: the number of the process, and when it has ended its exit status.
"""

from __future__ import annotations

import gc
import json
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from importlib import import_module
from typing import Any, NoReturn

from . import bounded_pytest, recorded_pytest

LIBRARIES = (
    "pytest",
    "hypothesis.strategies",
    "cryptography.x509",
    "cryptography.hazmat.primitives.asymmetric.padding",
    "cryptography.hazmat.primitives.ciphers.aead",
    "httpx",
    "jsonschema",
    "sqlalchemy.ext.asyncio",
    "sqlalchemy.dialects.postgresql",
    "sqlalchemy.dialects.sqlite",
    "starlette.applications",
    "duckdb",
    "narwhals.stable.v2",
    "pyarrow",
    "pandas",
    "polars",
    "ibis",
)
PROGRAMS: Mapping[str, Callable[[Sequence[str]], int]] = {
    "bounded": bounded_pytest.main,
    "recorded": recorded_pytest.main,
}


def serve() -> None:
    """Fork for each request, until there are no more."""
    for name in LIBRARIES:
        # why: what is missing here is missing in the tests too, and they say so
        with suppress(ImportError):
            import_module(name)
    gc.collect()
    gc.freeze()
    for line in sys.stdin:
        request = json.loads(line)
        number = os.fork()
        if number == 0:
            _run(request)
        # why here as well: the group is to be there as soon as the reply is; one of both is late
        with suppress(OSError):
            os.setpgid(number, number)
        print(number, flush=True)
        _number, status = os.waitpid(number, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


# why Any: JSON
def _run(request: Mapping[str, Any]) -> NoReturn:
    """In the forked process: run pytest as if it had been started for that."""
    status = 1
    try:
        with suppress(OSError):
            os.setpgid(0, 0)
        nothing = os.open(os.devnull, os.O_RDONLY)
        output = os.open(request["output"], os.O_WRONLY | os.O_TRUNC | os.O_CREAT)
        for given, place in ((nothing, 0), (output, 1), (output, 2)):
            os.dup2(given, place)
        sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115  # of the whole process
        sys.dont_write_bytecode = not request["keeps_bytecode"]
        if sys.dont_write_bytecode:
            os.environ["PYTHONDONTWRITEBYTECODE"] = "1"  # for the processes that tests start
        status = PROGRAMS[request["program"]](request["arguments"])
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        # why so: whatever happens, this process must not become a second server
        os._exit(status)


if __name__ == "__main__":
    serve()
