"""What all tests have in common: they write nothing beside themselves, so that a checkout may be read-only."""

from __future__ import annotations

import gc
import os
import tempfile
from pathlib import Path

import pytest
from hypothesis.configuration import set_hypothesis_home_dir

from tests.profiles import register_profiles
from tests.slow_files import sort_slow_first

# why: by default, hypothesis keeps its examples and its tables of characters in .hypothesis of the working folder.
set_hypothesis_home_dir(Path(tempfile.gettempdir()) / "wechatpay-hypothesis")
register_profiles()
# why: what is collected stays, and to look for garbage in it again and again took a tenth of the time
gc.disable()
# why: tests read the English texts, whatever the language of the machine; gettext looks at this variable first
os.environ["LANGUAGE"] = "C"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--area", help="run only the tests of the operations, events and journeys of this area of the spec"
    )


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "journey(name): the test plays this journey of spec/journeys")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    area = config.getoption("--area")
    if area is not None:
        from tests.areas import keep_area  # here, since tests without an area need no generated client

        items[:], others = keep_area(area, items)
        config.hook.pytest_deselected(items=others)
    items[:] = sort_slow_first(items)


def pytest_collection_finish() -> None:
    # why: a look for garbage goes through all objects, and those of the collected tests stay to the end anyway
    gc.collect()
    gc.freeze()
    # why seldom: most tests leave little, and one that makes much, such as a client of the whole spec, keeps all of it
    gc.set_threshold(50_000, 20, 20)
    gc.enable()
