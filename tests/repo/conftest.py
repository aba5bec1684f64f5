"""One process that runs the programs of documents and examples."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.program_server import ProgramServer


@pytest.fixture(scope="session")
def programs() -> Iterator[ProgramServer]:
    """Runs Python programs in forked children, which have our packages loaded already."""
    server = ProgramServer()
    yield server
    server.close()
