"""What type checkers make of events: each way to take the union apart narrows it, and a mistake is found.

mypy and pyright, both strict, over the client of the probe spec. Every line of the program that says `# wrong: …`
must be reported by both, and no other.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from trial_client import Trial

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """\
from datetime import datetime
from typing import Any, assert_never, assert_type

from CLIENT import webhooks
from CLIENT.client import Client
from CLIENT.models import Depot, Parcel, ReturnedParcel
from CLIENT import Violation
from CLIENT.webhooks import DepotFull, Event, ParcelHandedOver, UnknownEvent
from wechatpay_auth import MerchantCredentials, Notification, NotificationParser


def by_class(event: Event) -> str:
    match event:
        case webhooks.ParcelHandedOver(resource=ReturnedParcel() as back):
            assert_type(event, ParcelHandedOver)
            return back.sender[0].city
        case webhooks.ParcelHandedOver():
            assert_type(event.resource, ReturnedParcel | Parcel)
            return event.resource.out_parcel_no
        case DepotFull(resource=full, id=number):
            assert_type(number, str)
            assert_type(full.depot, Depot)
            return full.nothing  # wrong: no such field
        case UnknownEvent():
            assert_type(event.resource, Any)
            return event.event_type
        case _:
            assert_never(event)


def by_some_classes(event: Event) -> None:
    match event:
        case ParcelHandedOver() | UnknownEvent():
            pass
        case _:
            assert_never(event)  # wrong: one is left


def by_type(event: Event) -> None:
    event.resource.depot  # wrong: not every resource has one
    if isinstance(event, UnknownEvent):
        return
    if event.event_type == "DEPOT.FULL":
        assert_type(event, DepotFull)
        assert_type(event.resource.depot, Depot)
    elif event.event_type == "PARCEL.DELIVERED" and isinstance(event.resource, Parcel):
        assert_type(event.resource, Parcel)
    else:
        assert_type(event, ParcelHandedOver)
    if event.event_type == "DEPOT.EMPTY":  # wrong: no such event
        pass


def what_all_have(event: Event) -> None:
    assert_type(event.create_time, datetime | None)
    assert_type(event.violations(), list[Violation])
    assert_type((event.id, event.summary, event.original_type, event.resource_type), tuple[str, str, str, str])
    assert_type((event.raw, event.undecrypted), tuple[Any, str | None])
    assert_type(event.notification, Notification)
    assert_type(event.unknown_fields(), dict[str, Any])
    event.resource = {}  # wrong: an event does not change
    event.sender  # wrong: no such field


def main(parser: NotificationParser, client: Client, credentials: MerchantCredentials, sent: Notification) -> None:
    assert_type(client.notification_parser(), NotificationParser)
    event = webhooks.parse(parser, {"Wechatpay-Nonce": "1"}, b"{}")
    assert_type(event, DepotFull | ParcelHandedOver | UnknownEvent)
    by_class(webhooks.parse_notification(sent))
    by_class(webhooks.parse_notification(sent, credentials))
    webhooks.parse_notification(sent, 7)  # wrong: nothing that decrypts
    webhooks.parse(parser, {}, "{}")  # wrong: the body is bytes
    webhooks.ParcelLost  # wrong: no such event
    assert_type(webhooks.EVENTS["DEPOT.FULL"].violations({}), list[Violation])
    assert_type(webhooks.EVENTS["DEPOT.FULL"].source, tuple[str, ...])
"""


@pytest.fixture(scope="module")
def program(probe: Trial, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("program") / "program.py"
    path.write_text(PROGRAM.replace("CLIENT", probe.package), "utf-8")
    return path


def environment(probe: Trial, home: Path) -> dict[str, str]:
    settings = {"MYPYPATH": f"{ROOT / 'auth_plugin'}:{probe.target}", "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
    return {"PATH": os.environ["PATH"], "HOME": str(home), **settings}


@pytest.fixture(scope="module")
def mypy_lines(probe: Trial, program: Path) -> dict[int, str]:
    (program.parent / "mypy.ini").write_text("[mypy]\n", "utf-8")
    options = ["--strict", "--config-file", "mypy.ini", "--cache-dir", "cache", "--no-pretty", "--hide-error-context"]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *options, program.name],
        cwd=program.parent,
        env=environment(probe, program.parent),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    matches = [re.fullmatch(r"program\.py:(\d+)(?::\d+)?: error: (.*)", line) for line in done.stdout.splitlines()[:-1]]
    assert None not in matches, done.stdout
    return {int(match[1]): match[2] for match in matches if match}


@pytest.fixture(scope="module")
def pyright_lines(probe: Trial, program: Path) -> dict[int, str]:
    settings = {
        "typeCheckingMode": "strict",
        "include": [program.name],
        "extraPaths": [str(probe.target), str(ROOT / "auth_plugin")],
        "reportUnusedExpression": False,
    }
    (program.parent / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "-p", "."],
        cwd=program.parent,
        env=environment(probe, program.parent),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    found = json.loads(done.stdout)["generalDiagnostics"]
    return {each["range"]["start"]["line"] + 1: each["message"] for each in found if each["severity"] == "error"}


@pytest.mark.parametrize("tool", ["mypy", "pyright"])
def test_each_mistake_is_found_and_nothing_else(tool: str, request: pytest.FixtureRequest) -> None:
    found = request.getfixturevalue(f"{tool}_lines")
    lines = PROGRAM.splitlines()
    wrong = {number for number, line in enumerate(lines, 1) if "# wrong: " in line}
    missed = [lines[number - 1] for number in sorted(wrong - found.keys())]
    invented = {lines[number - 1]: found[number] for number in sorted(found.keys() - wrong)}
    assert (missed, invented) == ([], {})
