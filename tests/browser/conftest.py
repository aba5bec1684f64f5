"""A headless Chromium, and a sandbox of its own for every test: another port, so nothing that the last page stored."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from wechatpay_client import Client
from wechatpay_sandbox import Running, Settings, running
from wechatpay_sandbox.state.state_folder import open_state_folder

sys.path.insert(0, str(Path(__file__).parents[1] / "sandbox"))
sys.path.insert(0, str(Path(__file__).parent))

from browsed_page import BrowsedPage
from receiver import Receiver, receiving

PROGRAMS = ("chromium", "chromedriver")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    # nothing but the page is to be asked for
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def pytest_sessionstart() -> None:
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing:
        raise pytest.UsageError(
            f"{' and '.join(missing)} not found on the PATH: these tests drive a real browser; on Debian, "
            "apt-get install chromium chromium-driver"
        )


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    options = webdriver.ChromeOptions()
    options.binary_location = str(shutil.which("chromium"))
    for flag in (*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('chromium')}", "--lang=en-US"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(str(shutil.which("chromedriver"))))
    yield driver
    driver.quit()


@pytest.fixture(scope="session")
def made_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with keys, never started: making keys is the slow part."""
    return open_state_folder(tmp_path_factory.mktemp("made") / "state").path


@pytest.fixture
def data_dir(made_folder: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made_folder, tmp_path / "state"))


@pytest.fixture
def sandbox(data_dir: Path, blank: BrowsedPage) -> Iterator[Running]:
    """One whose time goes so slowly that nothing happens by itself, but the first attempt to deliver."""
    with running(data_dir, settings=Settings(time_scale=1000.0, probe_share=0.0)) as sandbox:
        yield sandbox
        blank.leave()


@pytest.fixture
def client(sandbox: Running) -> Iterator[Client]:
    with Client.from_config(sandbox.config_path) as client:
        yield client


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    """The merchant's notify_url."""
    with receiving() as receiver:
        yield receiver


@pytest.fixture
def blank(chromium: webdriver.Chrome) -> Iterator[BrowsedPage]:
    """The browser, at no page yet. Afterwards nothing must have gone wrong in it, and nothing come from elsewhere."""
    chromium.get("about:blank")
    chromium.get_log("browser")
    page = BrowsedPage(chromium)
    page.like(width=1280, height=900, language="en-US", dark=False)
    yield page
    page.leave()
    assert page.errors == []
    assert page.asked_elsewhere == []


@pytest.fixture
def page(blank: BrowsedPage, sandbox: Running) -> BrowsedPage:
    """The page of the sandbox, listening."""
    blank.open(sandbox.base_url)
    return blank


@pytest.fixture
def shell() -> dict[str, str]:
    """The environment of a shell in which `wechatpay` and `python` are those of this environment."""
    return {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
