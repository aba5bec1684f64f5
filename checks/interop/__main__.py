"""`python -m checks.interop`: exit code 0 when every SDK did every case but for the known defects, which all showed."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from wechatpay_sandbox import Settings, running

from .cases import CASES
from .documents import CASES as DOCUMENT_CASES
from .documents import play_documents
from .door.play import CASES as DOOR_CASES
from .door.play import missing_tools, play_programs
from .known_defects import KNOWN_DEFECTS, NPM_DEFECTS
from .npm_sdks.play import CASES as NPM_CASES
from .npm_sdks.play import play_sdks
from .receiver import receiving
from .sandbox_setting import setting_of
from .sdk_program import Report, run
from .table import is_good, lines

AXIOS = Path(__file__).resolve().parent / "axios"
NPM_SDKS = AXIOS.with_name("npm_sdks")


def main() -> int:
    node = shutil.which("node")
    installed = [AXIOS / "node_modules/wechatpay-axios-plugin", NPM_SDKS / "node_modules/tnwx"]
    if node is None or not all(folder.is_dir() for folder in installed):
        print("node or its packages are missing: install Node.js 20 or newer and say `make interop`", file=sys.stderr)
        return 2
    if missing := missing_tools():
        print(f"what calls through the door is missing: apt-get install {' '.join(missing)}", file=sys.stderr)
        return 2
    module = [sys.executable, "-m", "checks.interop.wechatpayv3_program"]
    reports = [
        play("wechatpayv3", [*module, "sync"]),
        play("wechatpayv3 async", [*module, "async"]),
        play("wechatpay-axios-plugin", [node, str(AXIOS / "program.mjs")]),
    ]
    for line in lines(reports, CASES, KNOWN_DEFECTS):
        print(line)
    good = is_good(reports, CASES, KNOWN_DEFECTS)
    known = len(KNOWN_DEFECTS)
    print(f"{len(CASES)} cases with {len(reports)} SDKs, {known} known defects: {'good' if good else 'NOT GOOD'}")
    print("\nthrough the door of the sandbox, at the hosts of WeChat Pay:\n")
    programs = play_programs()
    for line in lines(programs, DOOR_CASES, ()):
        print(line)
    good_programs = is_good(programs, DOOR_CASES, ())
    print(f"{len(DOOR_CASES)} cases with {len(programs)} programs: {'good' if good_programs else 'NOT GOOD'}")
    print("\nfurther SDKs of npm through the same door, in each mode of keys:\n")
    sdks = play_sdks()
    for line in lines(sdks, NPM_CASES, NPM_DEFECTS):
        print(line)
    good_sdks = is_good(sdks, NPM_CASES, NPM_DEFECTS)
    print(
        f"{len(NPM_CASES)} cases with {len(sdks)} SDKs and modes, {len(NPM_DEFECTS)} known defects: "
        f"{'good' if good_sdks else 'NOT GOOD'}"
    )
    print("\nthe commands of docs/other_sdks.md:\n")
    documented = play_documents()
    for line in lines(documented, DOCUMENT_CASES, ()):
        print(line)
    good_documents = is_good(documented, DOCUMENT_CASES, ())
    print(f"{len(documented)} sections: {'good' if good_documents else 'NOT GOOD'}")
    return 0 if good and good_programs and good_sdks and good_documents else 1


def play(sdk: str, command: list[str]) -> Report:
    """One SDK against a sandbox of its own, which sends a probe before every notification."""
    with (
        running(settings=Settings(probe_share=1.0)) as sandbox,
        receiving() as notify_url,
        tempfile.TemporaryDirectory(prefix="wechatpay-interop-") as folder,
    ):
        path = Path(folder) / "setting.json"
        setting_of(sandbox, notify_url).write(path)
        return run(sdk, [*command, str(path)], CASES)


if __name__ == "__main__":
    sys.exit(main())
