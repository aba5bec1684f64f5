"""The golden record: what the probe spec generates, kept in `golden/`, so that a change of the output shows in review.

Left out is what no spec changes: the modules of `runtime/` and their translations, which are copied as they are, and
the lock file.

Renew it with `.venv/bin/python tests/generator/golden_record.py`, then read the difference.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from wechatpay_generator.build import generate
from wechatpay_generator.project import LOCALE, RUNTIME
from wechatpay_generator.provenance import LOCK

PROBE_SPEC = Path(__file__).parent / "probe_spec"
GOLDEN = Path(__file__).parent / "golden"
PACKAGE = "probe_client"


def recorded_files(folder: Path) -> dict[str, bytes]:
    """The files of a generated client that vary with the spec, by path."""
    copied = {f"{PACKAGE}/runtime/{source.name}" for source in RUNTIME.glob("*.py") if source.name != "__init__.py"}
    copied |= {f"{PACKAGE}/locale/{each.relative_to(LOCALE).as_posix()}" for each in LOCALE.rglob("*.mo")}
    return {
        name: path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        and "__pycache__" not in path.parts
        and (name := path.relative_to(folder).as_posix()) not in copied | {LOCK, "LICENSE", "NOTICE"}
    }


def renew() -> int:
    """Write `golden/` anew; the number of files."""
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch, "client")
        generate(PROBE_SPEC, fresh, PACKAGE)
        files = recorded_files(fresh)
    shutil.rmtree(GOLDEN, ignore_errors=True)
    for name, data in files.items():
        path = GOLDEN / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return len(files)


if __name__ == "__main__":
    print(f"{GOLDEN}: {renew()} files")
