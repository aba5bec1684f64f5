"""pytest with a bound on memory: a mutant may build a list without end."""

from __future__ import annotations

import resource
import sys

import pytest

BYTES = 6 << 30
"""Of address space; the tests need about one."""

if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    sys.exit(pytest.main(sys.argv[1:]))
