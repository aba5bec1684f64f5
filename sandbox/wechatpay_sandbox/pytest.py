"""Fixtures for tests of programs that use WeChat Pay. Enable them in your conftest.py:

    pytest_plugins = ["wechatpay_sandbox.pytest"]

They cost nothing until a test uses one. No entry point loads them into every run of pytest.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

# why only here: pytest loads this module even if no test of the run needs it
if TYPE_CHECKING:
    from wechatpay_client import Client

    from wechatpay_sandbox.door.door import OpenDoor
    from wechatpay_sandbox.faults.fault_book import SetFault
    from wechatpay_sandbox.notice import Notice, Notifier
    from wechatpay_sandbox.notifications.flaw import Flaw
    from wechatpay_sandbox.server import Running
    from wechatpay_sandbox.settings import Settings


@pytest.fixture(scope="session")
def wechatpay_settings() -> Settings:
    """The settings of the sandbox: a thousand times as fast, and without probes. Override them in your conftest.py."""
    from wechatpay_sandbox.settings import Settings

    return Settings(time_scale=0.001, probe_share=0.0)


@pytest.fixture(scope="session")
def wechatpay(request: pytest.FixtureRequest, wechatpay_settings: Settings) -> Iterator[Running]:
    """A sandbox that runs for the whole session: its `base_url`, its `config_path`, and more.

    It has keys and a database of its own. Meanwhile `load_config()`, `Client.from_config()` and
    `NotificationParser.from_config()` find it, with any configuration of the machine: WECHATPAY_CONFIG names it, and no
    other WECHATPAY_… variable is set.

    Its door is open if any test of the run uses `wechatpay_door`.
    """
    from wechatpay_sandbox.door.door import DoorPorts
    from wechatpay_sandbox.server import running

    door = DoorPorts() if _is_door_used(request.session) else None
    with running(settings=wechatpay_settings, door=door) as sandbox, pytest.MonkeyPatch.context() as environment:
        for name in [name for name in os.environ if name.startswith("WECHATPAY_")]:
            environment.delenv(name)
        environment.setenv("WECHATPAY_CONFIG", str(sandbox.config_path))
        yield sandbox


def _is_door_used(session: pytest.Session) -> bool:
    return any("wechatpay_door" in getattr(item, "fixturenames", ()) for item in session.items)


@pytest.fixture
def wechatpay_door(wechatpay: Running, monkeypatch: pytest.MonkeyPatch) -> OpenDoor:
    """The door of the sandbox, and the variables with which HTTP libraries of Python go through it.

    While a test uses it, requests to https://api.mch.weixin.qq.com and the other hosts of WeChat Pay reach the sandbox,
    by requests, httpx, urllib and whatever else reads HTTPS_PROXY and SSL_CERT_FILE. Every other host is refused, but
    for those that the test adds to NO_PROXY.
    """
    from wechatpay_sandbox.door.client_settings import Language, make_client_settings
    from wechatpay_sandbox.translation import gettext as _

    door = wechatpay.door
    if door is None:  # the test asks for it by getfixturevalue, which is not seen before
        pytest.fail(
            _("the sandbox has no door; name wechatpay_door among the arguments of the test, or in usefixtures")
        )
    for name in ("ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    for name, value in make_client_settings(Language.PYTHON, door.address, door.files).variables.items():
        monkeypatch.setenv(name, value)
    return door


@pytest.fixture(scope="session")
def wechatpay_client(wechatpay: Running) -> Iterator[Client]:
    """A client of the sandbox, for sync and async calls."""
    from wechatpay_client import Client

    with Client.from_config(wechatpay.config_path) as client:
        yield client


@pytest.fixture
def wechatpay_faults(wechatpay: Running) -> Iterator[Callable[[str], SetFault]]:
    """Sets faults, in the text form of `wechatpay sandbox --fault`, until the test ends.

    `wechatpay_faults("reset-after,operation=pay.*,times=1")` returns the fault that is set, which counts its `hit`s.
    """
    from wechatpay_sandbox.faults.fault_text import parse_fault

    book, added = wechatpay.sandbox.faults, []

    def add(text: str) -> SetFault:
        added.append(book.add(parse_fault(text)))
        return added[-1]

    yield add
    for entry in added:
        book.remove(entry.id)


class Notify:
    """Makes notifications that the sandbox has signed, for a receiver under test."""

    def __init__(self, notifier: Callable[[], Notifier]) -> None:
        self._notifier = notifier

    # why Any: values of every field of every event
    def __call__(
        self,
        event_type: str,
        /,
        *,
        variant: str | None = None,
        flaw: Flaw | None = None,
        validate: bool = True,
        **changes: Any,
    ) -> Notice:
        """A notification of any event of the spec, with `headers` and `body` as they arrive.

        It is the spec's example with current times, new identifiers and `changes`: `amount={"total": 1}` changes one
        field of the amount, None removes a field. `variant` is the schema of the resource, by default the first one.
        A receiver has to refuse a notification with a `flaw`. Raises UnknownEventType, UnknownVariant and, unless
        `validate` is False, EventUnfit.
        """
        return self._notifier().notice(event_type, changes, variant=variant, flaw=flaw, validate=validate)

    def again(self, notice: Notice) -> Notice:
        """The same notification with a new signature, as the platform sends it after an attempt without an answer."""
        return self._notifier().again(notice)


@pytest.fixture
def wechatpay_notify(wechatpay: Running) -> Notify:
    """Makes notifications: `notify("TRANSACTION.SUCCESS", amount={"total": 1})`, and `notify.again(…)`."""
    from wechatpay_sandbox.notice import Notifier
    from wechatpay_sandbox.signatures.request_signature import Merchant

    platform, clock = wechatpay.sandbox.platform, wechatpay.sandbox.clock
    # why a new one each time: the platform's key may have changed
    return Notify(
        lambda: Notifier(Merchant.from_folder(platform.folder), platform.keys.preferred, clock.machine, clock)
    )
