"""A plugin of pytest that plays tests with httpx2 in the place of httpx: `make test HTTP_LIBRARY=httpx2`.

`import httpx` gives httpx2 then, and `import httpcore` gives httpcore2, as in an application that calls
`httpx2.alias_httpx()`. Programs that a test starts in a process of their own import what they name.
"""

from __future__ import annotations

import httpx2

httpx2.alias_httpx()


def pytest_report_header() -> str:
    """One line of the report, so that a log tells which library was played."""
    return f"HTTP library: httpx2 {httpx2.__version__} in the place of httpx"
