"""One running sandbox for most tests, and one of its own, quickly made, for a test that counts what is stored."""

from __future__ import annotations

import importlib
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from wechatpay_generator.build import generate_document
from wechatpay_sandbox import Operations, Running, Sandbox, running, served
from wechatpay_sandbox.gateway import Gateway
from wechatpay_sandbox.http.messages import Received, Reply
from wechatpay_sandbox.spec.description import read_description
from wechatpay_sandbox.state.state_folder import open_state_folder

sys.path.insert(0, str(Path(__file__).parent))

from album_spec import ALBUM
from depot_spec import DEPOT
from desk import Desk, opened
from documented_codes import Refusals
from sandbox_caller import Caller


@pytest.fixture(scope="session")
def refusals() -> Iterator[Refusals]:
    """What the sandboxes of this process refuse."""
    refusals, answer = Refusals(), Gateway.answer

    def noted(gateway: Gateway, request: Received) -> Reply:
        reply = answer(gateway, request)
        refusals.note(request, reply)
        return reply

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Gateway, "answer", noted)
        yield refusals


@pytest.fixture(autouse=True)
def codes_are_documented(refusals: Refusals) -> Iterator[None]:
    """Whatever a test is about: a sandbox refuses with documented codes only."""
    yield
    undocumented = refusals.undocumented()
    refusals.seen.clear()
    assert undocumented == []


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


@contextmanager
def generated(spec: dict[str, Any], package: str, folder: Path) -> Iterator[Any]:
    """A client of a spec that the sandbox has no handler for, to import while the block lasts."""
    generate_document(spec, folder / "client", package)
    sys.path.insert(0, str(folder / "client"))
    yield importlib.import_module(package)
    sys.path.remove(str(folder / "client"))
    for name in [name for name in sys.modules if name.partition(".")[0] == package]:
        del sys.modules[name]


@pytest.fixture
def desk(data_dir: Path) -> Iterator[Desk]:
    """A merchant at a sandbox of the test's own, in this process and with a clock that the test sets."""
    with opened(data_dir) as desk:
        yield desk


@pytest.fixture(scope="session")
def depot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A generated client of the depot spec."""
    with generated(DEPOT, "depot_client", tmp_path_factory.mktemp("depot")) as client:
        yield client


@pytest.fixture(scope="module")
def depot_now() -> int:
    """The moment at which the sandbox of the depot stands still, in Unix seconds.

    It is a module's own, since a request is refused that is more than 300 seconds away from it.
    """
    return int(time.time())


@pytest.fixture(scope="module")
def depot_sandbox(
    depot: Any, depot_now: int, made_folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Running]:
    """A sandbox that serves the depot spec and nothing else, and remembers nothing."""
    folder = Path(shutil.copytree(made_folder, tmp_path_factory.mktemp("depot") / "state"))
    operations = Operations({}, read_description(depot.__name__), coherent=False)
    with Sandbox(folder, clock=lambda: depot_now, operations=operations) as sandbox, served(sandbox) as running:
        yield running


@pytest.fixture(scope="module")
def depot_client(depot: Any, depot_sandbox: Running) -> Iterator[Any]:
    """Calls it; encrypts, verifies and decrypts."""
    with depot.Client.from_config(depot_sandbox.config_path) as client:
        yield client


@pytest.fixture(scope="module")
def depot_merchant(depot_sandbox: Running) -> Iterator[Caller]:
    """Calls it byte by byte."""
    caller = Caller.of(depot_sandbox.config_path)
    with caller.http:
        yield caller


@pytest.fixture(scope="session")
def album(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A generated client of the album spec, whose operations take and give files."""
    with generated(ALBUM, "album_client", tmp_path_factory.mktemp("album")) as client:
        yield client


@pytest.fixture(scope="module")
def album_now() -> float:
    """The moment at which the album's sandbox stands still, in Unix seconds."""
    return time.time()


@pytest.fixture(scope="module")
def album_sandbox(
    album: Any, album_now: float, made_folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Running]:
    """A sandbox that serves the album spec and nothing else."""
    folder = Path(shutil.copytree(made_folder, tmp_path_factory.mktemp("album") / "state"))
    operations = Operations({}, read_description(album.__name__))
    with Sandbox(folder, clock=lambda: album_now, operations=operations) as sandbox, served(sandbox) as running:
        yield running


@pytest.fixture(scope="module")
def album_client(album: Any, album_sandbox: Running) -> Iterator[Any]:
    """Calls it as the generated client does."""
    with album.Client.from_config(album_sandbox.config_path) as client:
        yield client


@pytest.fixture(scope="module")
def album_merchant(album_sandbox: Running) -> Iterator[Caller]:
    """Calls it byte by byte."""
    caller = Caller.of(album_sandbox.config_path)
    with caller.http:
        yield caller
