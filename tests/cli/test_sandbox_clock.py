"""`wechatpay sandbox clock` and `advance`: they find the sandbox, move its time, and say what is wrong."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from wechatpay_sandbox import CannotAct, Running, running
from wechatpay_sandbox.clock.duration import duration_text, parse_duration

DAY = 86400


@pytest.fixture
def sandbox(tmp_path: Path, served: Running) -> Iterator[Running]:
    """A sandbox of the test's own, whose keys are those of the common one."""
    keys = shutil.ignore_patterns("sandbox.*", "wechatpay.toml")
    with running(Path(shutil.copytree(served.config_path.parent, tmp_path / "state", ignore=keys))) as sandbox:
        yield sandbox


def test_the_time_is_advanced_and_shown(invoke, wechatpay, sandbox):
    folder = str(sandbox.config_path.parent)
    done = wechatpay("sandbox", "advance", "30d", "--data", folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[2].split() == ["ahead", "30d"]
    shown = invoke("sandbox", "clock", "--config", str(sandbox.config_path))
    assert [line.split()[0] for line in shown.stdout.splitlines()] == ["sandbox", "machine", "ahead"]
    told = json.loads(invoke("sandbox", "clock", "--format", "json", WECHATPAY_CONFIG=str(sandbox.config_path)).stdout)
    assert told["ahead_seconds"] == 30 * DAY
    assert told["now"][:10] == str(sandbox.now.date())
    moment = (sandbox.now + timedelta(days=2)).isoformat(timespec="seconds")
    done = invoke("sandbox", "advance", "--to", moment, "--data", folder, "--format", "json")
    assert json.loads(done.stdout)["now"][:17] == moment[:17]


def test_it_tells_what_happened(invoke, sandbox):
    sandbox.sandbox.platform.store.agenda.add(
        sandbox.sandbox.clock() + 60, "refund.settle", "50300000000000000000000000"
    )
    done = invoke("sandbox", "advance", "1h", "--data", str(sandbox.config_path.parent))
    (line,) = done.stdout.splitlines()[3:]
    assert line.split()[1:] == ["refund.settle", "50300000000000000000000000"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "give either a duration such as 30d, or --to with a time"),
        (("30d", "--to", "2027-01-01T00:00:00+08:00"), "give either a duration"),
        (("30",), "'30' is not a duration; write days, hours, minutes and seconds like 30d, 2h, 1d12h or 90s"),
        (("--to", "tomorrow"), "tomorrow is not a time; write it like 2027-01-01T00:00:00+08:00"),
        (("--to", "2027-01-01T00:00:00"), "is not a time; write it like"),
    ],
)
def test_a_wrong_command(invoke, arguments, said):
    done = invoke("sandbox", "advance", *arguments)
    assert done.exit_code == 2
    assert said in " ".join(done.output.split())


def test_what_cannot_be_done(invoke, sandbox, tmp_path):
    folder = str(sandbox.config_path.parent)
    done = invoke("sandbox", "advance", "--to", "2020-01-01T00:00:00+08:00", "--data", folder)
    assert done.exit_code == 1
    assert "error: INVALID_REQUEST: time does not go back: it is " in done.stderr
    done = invoke("sandbox", "clock", "--data", folder, "--config", str(sandbox.config_path))
    assert done.exit_code == 2
    done = invoke("sandbox", "clock", "--data", str(tmp_path / "empty"))
    assert done.exit_code == 1
    assert done.stderr == (
        f"error: no sandbox has run in {tmp_path / 'empty'}; start one there: wechatpay sandbox --data "
        f"{tmp_path / 'empty'}\n"
    )


def test_a_sandbox_that_has_stopped(invoke, tmp_path, served):
    keys = shutil.ignore_patterns("sandbox.*", "wechatpay.toml")
    folder = Path(shutil.copytree(served.config_path.parent, tmp_path / "state", ignore=keys))
    with running(folder):
        pass
    done = invoke("sandbox", "advance", "1d", "--data", str(folder))
    assert done.exit_code == 1
    assert f"error: the sandbox in {folder} does not run (" in done.stderr
    assert f"start it: wechatpay sandbox --data {folder}\n" in done.stderr


def test_the_fixture_of_tests_advances_too(sandbox):
    before = sandbox.now
    assert sandbox.advance("1d12h") == []
    assert sandbox.advance(timedelta(minutes=30)) == []
    assert timedelta(days=1, hours=12, minutes=30) <= sandbox.now - before < timedelta(days=1, hours=12, minutes=31)
    with pytest.raises(CannotAct, match="is not a duration"):
        sandbox.advance("soon")


@pytest.mark.parametrize("text", ["30d", "1d12h", "90s", "2h", "1d1h1m1s"])
def test_durations_are_written_as_they_are_read(text):
    assert parse_duration(duration_text(parse_duration(text))) == parse_duration(text)
    assert duration_text(0.4) == "0s"
