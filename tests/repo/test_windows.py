"""Importing a part needs nothing that Windows does not have."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.repo.parts import DISTRIBUTIONS

# Every module is imported once, so that the packages they use are loaded; then again without what only POSIX has.
# The app for Django is left out: its models can be imported once, and only where Django has its settings.
PROGRAM = '''
import importlib, os, pkgutil, signal, socket, sys, time

part = sys.argv[1]

def import_all():
    package = importlib.import_module(part)
    names = [part]
    for module in pkgutil.walk_packages(package.__path__, part + "."):
        if not module.name.endswith("__main__") and ".django_app" not in module.name:
            importlib.import_module(module.name)
            names.append(module.name)
    return names

wanted = set(import_all())
for name in [name for name in sys.modules if name.partition(".")[0].startswith("wechatpay_")]:
    del sys.modules[name]
for name in ("fcntl", "grp", "posix", "pty", "pwd", "resource", "syslog", "termios", "tty"):
    sys.modules[name] = None
for module, names in {
    os: """fork forkpty register_at_fork getuid geteuid getgid getegid getpgid setsid getloadavg uname chown fchmod
        fchown mkfifo killpg wait3 wait4 statvfs sendfile pread pwrite sched_getaffinity sysconf openpty
        O_CLOEXEC O_NOFOLLOW O_DIRECTORY O_NONBLOCK O_SYNC""",
    signal: """SIGHUP SIGKILL SIGQUIT SIGUSR1 SIGUSR2 SIGALRM SIGCHLD SIGPIPE alarm setitimer pthread_sigmask
        siginterrupt""",
    socket: "AF_UNIX SO_REUSEPORT MSG_DONTWAIT",
    time: "tzset clock_gettime CLOCK_MONOTONIC pthread_getcpuclockid",
}.items():
    for name in names.split():
        if hasattr(module, name):
            delattr(module, name)
print(len(wanted & set(import_all())), len(wanted))
'''


@pytest.mark.parametrize("distribution", DISTRIBUTIONS.values())
def test_no_module_needs_what_only_posix_has(distribution):
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", PROGRAM, distribution.replace("-", "_")],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    again, wanted = map(int, done.stdout.split())
    assert again == wanted >= 2
