"""The HTTP library, which is named here and nowhere else in the client: httpx, and httpcore, which httpx sends with.

docs/decisions/0007 of the project says what stands in their place with httpx2.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx as httpx

if TYPE_CHECKING:
    import httpcore as httpcore
else:  # 20 ms, which a client with a transport of its own need not pay

    def __getattr__(name: str) -> object:
        if name != "httpcore":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        import httpcore

        return httpcore
