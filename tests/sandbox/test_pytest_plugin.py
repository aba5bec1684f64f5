"""`wechatpay_sandbox.pytest` as a user has it: in a test folder of its own, in a pytest of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest
from wechatpay_client.webhooks import EVENTS

CONFTEST = 'pytest_plugins = ["wechatpay_sandbox.pytest"]\n'
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs pytest over the text of one test file; keywords are variables of its environment."""

    def with_tests(
        tests: str, *options: str, conftest: str = CONFTEST, **variables: str
    ) -> subprocess.CompletedProcess[str]:
        (tmp_path / "conftest.py").write_text(conftest)
        (tmp_path / "test_shop.py").write_text(textwrap.dedent(tests))
        return subprocess.run(
            [sys.executable, "-W", "error", "-m", "pytest", "-q", "-p", "no:cacheprovider", *options],
            cwd=tmp_path,
            # The plugins that are installed for other tests take longer to load than most of these tests.
            env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", **variables},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    return with_tests


def passed(done: subprocess.CompletedProcess[str], number: int) -> bool:
    assert done.returncode == 0, done.stdout + done.stderr
    return f"{number} passed" in done.stdout


def test_a_client_sync_and_async(run: Run) -> None:
    done = run(
        """
        import asyncio

        def test_sync(wechatpay_client, wechatpay):
            assert wechatpay_client.v3.certificates.get().status_code == 200
            assert wechatpay.base_url.startswith("http://127.0.0.1:")

        def test_async(wechatpay_client):
            for _ in range(2):
                assert asyncio.run(wechatpay_client.v3.certificates.get_async()).status_code == 200
        """
    )
    assert passed(done, 2)


def test_what_is_configured_on_the_machine_is_not_met(run: Run) -> None:
    done = run(
        """
        import os

        from wechatpay_auth import load_config
        from wechatpay_auth.notification import NotificationParser
        from wechatpay_client import Client

        def test_before():
            assert os.environ["WECHATPAY_MCHID"] == "1999999999"

        def test_within(wechatpay, wechatpay_notify):
            assert load_config().credentials.mchid == "1900000001"
            with Client.from_config() as client:
                assert client.v3.certificates.get().status_code == 200
            notice = wechatpay_notify("TRANSACTION.SUCCESS")
            assert NotificationParser.from_config().parse(notice.headers, notice.body).id == notice.id
        """,
        WECHATPAY_MCHID="1999999999",
        WECHATPAY_CONFIG="/nowhere/wechatpay.toml",
    )
    assert passed(done, 2)


def test_notifications_of_every_event_and_flaw(run: Run) -> None:
    done = run(
        """
        import pytest
        from wechatpay_auth import VerificationError
        from wechatpay_client import webhooks
        from wechatpay_sandbox import EventUnfit, Flaw

        @pytest.fixture
        def parser(wechatpay_client):
            return wechatpay_client.notification_parser()

        @pytest.mark.parametrize("event_type", webhooks.EVENTS)
        def test_event(wechatpay_notify, parser, event_type):
            notice = wechatpay_notify(event_type)
            event = webhooks.parse(parser, notice.headers, notice.body)
            assert type(event) is webhooks.EVENTS[event_type].event_class
            assert event.raw == notice.resource

        def test_changes(wechatpay_notify, parser):
            notice = wechatpay_notify("TRANSACTION.SUCCESS", amount={"total": 1}, attach=None)
            event = webhooks.parse(parser, notice.headers, notice.body)
            assert (event.resource.amount.total, event.resource.amount.payer_total) == (1, 2500)
            assert "attach" not in event.raw
            again = wechatpay_notify.again(notice)
            assert again.body == notice.body
            assert webhooks.parse(parser, again.headers, again.body).id == notice.id

        @pytest.mark.parametrize("flaw", Flaw)
        def test_flaw(wechatpay_notify, parser, flaw):
            notice = wechatpay_notify("REFUND.SUCCESS", variant="PartnerEndedRefund", flaw=flaw)
            with pytest.raises(VerificationError):
                parser.parse(notice.headers, notice.body)

        def test_unfit(wechatpay_notify):
            with pytest.raises(EventUnfit):
                wechatpay_notify("REFUND.SUCCESS", amount={"refund": -1})
            wechatpay_notify("REFUND.SUCCESS", amount={"refund": -1}, validate=False)
        """
    )
    assert passed(done, len(EVENTS) + 6)


def test_a_flaw_names_its_test(run: Run) -> None:
    done = run(
        """
        import pytest
        from wechatpay_sandbox import Flaw

        @pytest.mark.parametrize("flaw", Flaw)
        def test_refused(flaw):
            pass
        """,
        "--collect-only",
    )
    assert [line for line in done.stdout.splitlines() if "::" in line] == [
        f"test_shop.py::test_refused[{name}]" for name in ("forged", "stale", "probe", "wrong-key")
    ]


def test_one_sandbox_for_the_session_behaves_as_told(run: Run) -> None:
    conftest = CONFTEST + textwrap.dedent(
        """
        import pytest
        from wechatpay_sandbox import Settings

        @pytest.fixture(scope="session")
        def wechatpay_settings():
            return Settings(stateless=True)
        """
    )
    done = run(
        """
        seen = set()

        def test_one(wechatpay):
            seen.add(wechatpay.base_url)
            kinds = {found.operation: found.kind for found in wechatpay.sandbox.capabilities()}
            assert kinds["refund.create_refund"] == "shaped"

        def test_two(wechatpay):
            seen.add(wechatpay.base_url)
            assert len(seen) == 1
        """,
        conftest=conftest,
    )
    assert passed(done, 2)


def test_faults_last_as_long_as_the_test(run: Run) -> None:
    done = run(
        """
        import pytest
        from wechatpay_client import errors
        from wechatpay_sandbox import FaultUnreadable

        def test_with(wechatpay_client, wechatpay_faults):
            fault = wechatpay_faults("NO_AUTH,operation=certificates.*")
            with pytest.raises(errors.PermissionDenied):
                wechatpay_client.v3.certificates.get()
            assert fault.hit == 1
            wechatpay_faults("latency,seconds=0")

        def test_without(wechatpay, wechatpay_client):
            assert wechatpay_client.v3.certificates.get().status_code == 200
            assert list(wechatpay.sandbox.faults) == []

        def test_unreadable(wechatpay_faults):
            with pytest.raises(FaultUnreadable):
                wechatpay_faults("rain")
        """
    )
    assert passed(done, 3)


def test_nothing_is_loaded_before_a_test_asks(run: Run) -> None:
    done = run(
        """
        import sys

        def test_nothing():
            heavy = {"starlette", "uvicorn", "cryptography", "httpx", "wechatpay_client", "wechatpay_auth"}
            assert heavy & sys.modules.keys() == set()
            assert "wechatpay_sandbox.pytest" in sys.modules
        """
    )
    assert passed(done, 1)


def test_without_the_plugin_pytest_knows_nothing_of_it(run: Run) -> None:
    done = run("def test_it(wechatpay_notify): pass", conftest="")
    assert done.returncode == 1
    assert "fixture 'wechatpay_notify' not found" in done.stdout


def test_the_plugin_may_be_named_on_the_command_line(run: Run) -> None:
    done = run("def test_it(wechatpay): pass", "-p", "wechatpay_sandbox.pytest", conftest="")
    assert passed(done, 1)


def test_real_host_names_through_the_door(run: Run) -> None:
    done = run(
        """
        import json
        import os

        import httpx
        import pytest
        import requests
        from wechatpay_auth import Signer, load_config

        HOST = "https://api.mch.weixin.qq.com"

        def signed(wechatpay):
            credentials = load_config(wechatpay.config_path).credentials
            headers = {"Authorization": Signer(credentials).authorization("GET", b"/v3/certificates", b"")}
            return {**headers, "Accept": "application/json"}

        def test_httpx(wechatpay, wechatpay_door):
            reply = httpx.get(HOST + "/v3/certificates", headers=signed(wechatpay))
            assert (reply.status_code, reply.headers["Server"]) == (200, "wechatpay-sandbox")
            assert "api.mch.weixin.qq.com" in wechatpay_door.address.hosts
            assert wechatpay.door is wechatpay_door

        def test_requests(wechatpay, wechatpay_door):
            reply = requests.get(HOST + "/v3/certificates", headers=signed(wechatpay), timeout=10)
            assert (reply.status_code, reply.headers["Server"]) == (200, "wechatpay-sandbox")
            assert len(reply.json()["data"]) == 1

        @pytest.mark.usefixtures("wechatpay_door")
        def test_other_hosts_are_refused():
            with pytest.raises(requests.exceptions.ProxyError, match="403"):
                requests.get("https://example.com/", timeout=10)
            with pytest.raises(httpx.ProxyError, match="403"):
                httpx.get("https://example.com/")

        def test_without_it_nothing_is_set(wechatpay):
            assert "HTTPS_PROXY" not in os.environ
            assert httpx.get(wechatpay.base_url + "/_sandbox/about").json()["door"]["proxy_url"].startswith("http://127")
        """
    )
    assert passed(done, 4)


def test_without_a_test_that_wants_it_there_is_no_door(run: Run) -> None:
    done = run(
        """
        import httpx
        import pytest

        def test_closed(wechatpay):
            assert wechatpay.door is None
            assert httpx.get(wechatpay.base_url + "/_sandbox/about").json()["door"] is None

        def test_asked_for_too_late(request):
            with pytest.raises(pytest.fail.Exception, match="name wechatpay_door among the arguments"):
                request.getfixturevalue("wechatpay_door")
        """
    )
    assert passed(done, 2)
