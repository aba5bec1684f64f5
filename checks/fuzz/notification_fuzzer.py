"""libFuzzer's process, by atheris: `python -m checks.fuzz.notification_fuzzer ARGUMENTS OF LIBFUZZER`.

It ends the process by itself, so `__main__` starts it as a child.
"""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["wechatpay_auth"]):
    from .notification_target import NotificationTarget


def main() -> None:
    """Fuzz until libFuzzer has enough."""
    # why: to merge a corpus, libFuzzer starts itself again, by a shell and by what it takes for its own name.
    myself = f"{sys.executable} -m fuzz.notification_fuzzer"
    atheris.Setup([myself, *sys.argv[1:]], NotificationTarget().check)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
