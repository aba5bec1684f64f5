"""One running sandbox for most tests, and one of its own, quickly made, for a test that counts what is stored."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from wechatpay_sandbox import Running, running
from wechatpay_sandbox.state_folder import open_state_folder

sys.path.insert(0, str(Path(__file__).parent))

from sandbox_caller import Caller


@pytest.fixture(scope="session")
def made_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with keys, never started: making keys is the slow part."""
    return open_state_folder(tmp_path_factory.mktemp("made") / "state").path


@pytest.fixture
def data_dir(made_folder: Path, tmp_path: Path) -> Path:
    """A copy of the folder, for one test."""
    return Path(shutil.copytree(made_folder, tmp_path / "state"))


@pytest.fixture(scope="session")
def shared(made_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A sandbox for all tests that do not mind what others have stored beside the seed data."""
    with running(Path(shutil.copytree(made_folder, tmp_path_factory.mktemp("shared") / "state"))) as sandbox:
        yield sandbox


@pytest.fixture
def own(data_dir: Path) -> Iterator[Running]:
    """A sandbox of the test's own."""
    with running(data_dir) as sandbox:
        yield sandbox


@pytest.fixture(scope="session")
def merchant(shared: Running) -> Iterator[Caller]:
    """Calls the shared sandbox."""
    caller = Caller.of(shared.config_path)
    with caller.http:
        yield caller


@pytest.fixture
def own_merchant(own: Running) -> Iterator[Caller]:
    """Calls the test's own sandbox."""
    caller = Caller.of(own.config_path)
    with caller.http:
        yield caller
